using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Makes and combines the conditions of one interpretation. Bounded: a formula that grows past the bounds is replaced by a
/// fresh atom of which nothing is known, which is never wrong, since no finding may depend on such an atom.
/// Not for use by several threads at once: who shares one locks it.
/// </summary>
sealed class ConditionSpace
{
    const int MostAtomsOnAPath = 200;
    const int MostNodes = 200_000;

    const int MostNodesOfAQuestion = 50_000;

    /// <summary>However many questions there are.</summary>
    const int MostNodesOfAll = 2_000_000;

    /// <summary>A table of more environments than that is no longer told apart.</summary>
    const int MostAtomsOfASubject = 100;

    const int MostStepsOfAnOperation = 20_000;
    const int MostWork = 2_000_000;
    const int MostStepsOfASearch = 2_000;
    const int MostPaths = 256;
    const int MostWitnesses = 16;
    const int MostKeptRoom = 8_192;

    readonly Dictionary<(int Atom, int WhenTrue, int WhenFalse), Condition> nodes = [];
    Dictionary<(int If, int Then, int Else), Condition> results = [];
    readonly Dictionary<(Subject, Question, object?), Atom> atoms = [];
    Dictionary<Condition, Condition> restricted = [];

    /// <summary>How many questions had been asked when a whole setting was first read.</summary>
    readonly Dictionary<string, int> firstRead = [];

    /// <summary>Formulas of which one question has found that they cannot be true. Kept for its room.</summary>
    readonly HashSet<int> tried = [];

    /// <summary>Which answers to each question those that are given exclude. Kept for its room.</summary>
    (bool Yes, bool No)[] refused = [];

    /// <summary>The answers that one search has come to. Kept for its room.</summary>
    readonly List<(Atom Atom, bool Answer)> searched = [];

    readonly Examples examples = new();
    int steps;
    int work;

    /// <summary>How many nodes have been asked for since the last question began, new or not.</summary>
    int made;
    bool isAsking;
    int mostAtomsOnAPath = MostAtomsOnAPath;

    /// <summary>How many formulas have grown past the bounds so far.</summary>
    int replaced;

    public ConditionSpace()
    {
        False = new Condition(this, 0, null, null, null);
        True = new Condition(this, 1, null, null, null);
    }

    public Condition True { get; }

    public Condition False { get; }

    /// <summary>The condition that the answer to a question about a subject is yes. The same question gives the same condition.</summary>
    public Condition Ask(Subject subject, Question question, object? operand = null)
    {
        if (!atoms.TryGetValue((subject, question, operand), out var atom))
        {
            if (subject.Atoms.Count >= MostAtomsOfASubject)
                return Unknown("…");
            atom = new Atom(subject, question, operand, atoms.Count);
            atoms.Add((subject, question, operand), atom);
            subject.Atoms.Add(atom);
        }

        return Node(atom, True, False);
    }

    /// <summary>
    /// The condition that two subjects are the same, which a person chooses who chooses both; null where nobody chooses one of them.
    /// </summary>
    public Condition? AskSame(Subject left, Subject right, bool ignoresCase)
    {
        if (left == right)
            return True;
        if (!left.IsChosen || !right.IsChosen)
            return null;
        var isTurned = atoms.ContainsKey((right, Question.IsSame, new OtherSubject(left, ignoresCase)))
            || (left.IsConfiguration && !right.IsConfiguration);
        return isTurned
            ? Ask(right, Question.IsSame, new OtherSubject(left, ignoresCase))
            : Ask(left, Question.IsSame, new OtherSubject(right, ignoresCase));
    }

    /// <summary>A condition of which nothing is known, not even that it ever holds.</summary>
    public Condition Unknown(string name) => Unknown(name, mayDependOn: []);

    /// <param name="name">What a message calls it.</param>
    /// <param name="mayDependOn">See <see cref="Subject.MayDependOn"/>.</param>
    public Condition Unknown(string name, IReadOnlyCollection<string>? mayDependOn) =>
        Ask(new Subject(name, isConfiguration: false) { MayDependOn = mayDependOn }, Question.IsTrue);

    /// <summary>The program has read a setting, or a part of it.</summary>
    public void Read(Subject subject)
    {
        if (!firstRead.ContainsKey(subject.Whole))
            firstRead.Add(subject.Whole, atoms.Count);
    }

    /// <summary>The subjects of which something is asked, in the order in which they were first asked of.</summary>
    public IEnumerable<Subject> AskedSubjects =>
        atoms.Values
            .OrderBy(static atom => atom.Order)
            .SelectMany(SubjectsOf)
            .Distinct();

    /// <summary>A condition of another space, asked of this one's own subjects.</summary>
    /// <param name="foreign">The condition.</param>
    /// <param name="subjects">The subject here that stands for a subject there.</param>
    /// <param name="known">What has been adopted before.</param>
    public Condition Adopt(Condition foreign, IReadOnlyDictionary<Subject, Subject> subjects, Dictionary<Condition, Condition> known) =>
        Adopt(foreign, subject => subjects[subject], known);

    public Condition Adopt(Condition foreign, Func<Subject, Subject> subjects, Dictionary<Condition, Condition> known)
    {
        if (foreign.Atom is not { } atom)
            return foreign.IsTrue ? True : False;
        if (!known.TryGetValue(foreign, out var adopted))
        {
            var asked = atom.Operand is OtherSubject other
                ? AskSame(subjects(atom.Subject), subjects(other.Subject), other.IgnoresCase) ?? Unknown(atom.Describe(true))
                : Ask(subjects(atom.Subject), atom.Question, atom.Operand);
            adopted = IfThenElse(asked, Adopt(foreign.WhenTrue, subjects, known), Adopt(foreign.WhenFalse, subjects, known));
            known.Add(foreign, adopted);
        }

        return adopted;
    }

    public Condition IfThenElse(Condition @if, Condition then, Condition @else)
    {
        steps = 0;
        var combined = IsRoomLeft ? Combine(@if, then, @else) : null;
        work += 1 + steps;
        return Bounded(combined);
    }

    /// <summary>
    /// A question about one resource begins. It may take as much as any other, and finds nothing that others have worked out, so that its
    /// answer depends neither on them nor on their order.
    /// </summary>
    public void Renew()
    {
        (work, made, isAsking) = (0, 0, true);
        Forget(ref results);
        Forget(ref restricted);
        examples.Renew();
    }

    /// <summary>Empties a table, which keeps its room unless it has taken much.</summary>
    static void Forget<TKey>(ref Dictionary<TKey, Condition> table)
    {
        if (table.Count > MostKeptRoom)
            table = [];
        else
            table.Clear();
    }

    /// <summary>The steps that have been taken since this was asked last.</summary>
    public int TakeWork()
    {
        var taken = work;
        work = 0;
        return taken;
    }

    bool IsRoomLeft =>
        work < MostWork && (isAsking ? made < MostNodesOfAQuestion && nodes.Count < MostNodesOfAll : nodes.Count < MostNodes);

    Condition Bounded(Condition? formula)
    {
        if (formula is not null && formula.Depth <= mostAtomsOnAPath)
            return formula;
        replaced++;
        return Unknown("…");
    }

    /// <summary>
    /// What is concluded from two conditions has room for both of them. Null past that, where a fresh atom of which nothing is
    /// known would mislead.
    /// </summary>
    Condition? Conclude(Func<Condition> make)
    {
        var before = replaced;
        mostAtomsOnAPath = 2 * MostAtomsOnAPath;
        var made = make();
        mostAtomsOnAPath = MostAtomsOnAPath;
        return replaced == before ? made : null;
    }

    /// <summary>Whether some assignment makes the condition true in which no two answers about one subject contradict each other.</summary>
    public bool IsPossible(Condition condition) => CanBeTrue(condition, null);

    /// <summary>Whether settings can have values that make a condition true. See <see cref="Examples"/>.</summary>
    public bool HasExample(Condition condition) => CanBeTrue(condition, examples);

    /// <summary>As <see cref="HasExample(Condition)"/>; true also where the search has gone past its bounds.</summary>
    public bool MayHaveExample(Condition condition) => HasExample(condition) || (examples.HaveGivenUp && IsPossible(condition));

    bool CanBeTrue(Condition condition, Examples? examples)
    {
        if (condition.Atom is null)
            return condition.IsTrue;
        // One answer alone contradicts nothing, though there may be no text that gives it.
        if ((condition.WhenTrue.IsTrue || condition.WhenFalse.IsTrue)
            && (examples is null || condition.Atom.Question != Question.Passes))
            return true;
        var steps = 0;
        searched.Clear();
        if (Search(condition, searched, examples, ref steps))
            return true;
        if (steps <= MostStepsOfASearch || Restricted(condition).IsFalse)
            return false;
        // Nobody has seen texts that give these answers.
        if (examples is null || AtomsOf(condition).All(static atom => atom.Question != Question.Passes))
            return true;
        examples.HaveGivenUp = true;
        return false;
    }

    /// <summary>Looks for answers that make a condition true without contradicting each other, which are seldom far to seek.</summary>
    static bool Search(Condition condition, List<(Atom Atom, bool Answer)> answers, Examples? examples, ref int steps) =>
        condition.Atom is not { } atom ? condition.IsTrue
        : Search(atom, false, condition.WhenFalse, answers, examples, ref steps)
            || Search(atom, true, condition.WhenTrue, answers, examples, ref steps)
            // The program may not come to ask: a list has no such element.
            || (examples is not null
                && atom.Question == Question.Passes
                && steps <= MostStepsOfASearch
                && Search(condition.WhenTrue & condition.WhenFalse, answers, examples, ref steps));

    static bool Search(
        Atom atom, bool answer, Condition next, List<(Atom Atom, bool Answer)> answers, Examples? examples, ref int steps)
    {
        if (next.IsFalse || ++steps > MostStepsOfASearch)
            return false;
        foreach (var (other, given) in answers)
        {
            if (!Atom.CanBoth(atom, answer, other, given) || examples?.CanBoth(atom, answer, other, given) == false)
                return false;
        }

        answers.Add((atom, answer));
        if ((examples is null || (examples.HaveOneText(answers, atom.Subject) && examples.HaveOneOfEach(answers)))
            && Search(next, answers, examples, ref steps))
            return true;
        answers.RemoveAt(answers.Count - 1);
        return false;
    }

    /// <summary>
    /// The configurations under which <paramref name="created"/> can hold and, whenever it does,
    /// <paramref name="violated"/> holds too, whatever the subjects are of which nothing is known. None past the bounds.
    /// </summary>
    /// <param name="created">Where there is something to be judged.</param>
    /// <param name="violated">Where the judgement holds.</param>
    /// <param name="areParametersChosen">Whether parameters that nobody in the compilation supplies count as configuration.</param>
    public Condition ConfigurationsWhere(Condition created, Condition violated, bool areParametersChosen = false) => Conclude(() =>
    {
        bool IsUnknown(Atom atom) => !atom.Subject.IsConfiguration && !(areParametersChosen && atom.Subject.Parameter is not null);
        var possible = Restricted(created);
        var escapes = Restricted(created & !violated);
        var found = Exists(possible, IsUnknown) & !Exists(escapes, IsUnknown);
        if (escapes.IsFalse || found.IsFalse || !AtomsOf(possible).Any(IsUnknown))
            return found;
        // What nobody can tell may be that a setting is as it should be: "if (errors.Any()) throw". Then nothing is created in the others.
        // Nothing depends on a setting of which it is only said that it is there, which it has to be anyway.
        var settings = AtomsOf(found)
            .Distinct()
            .Where(atom => atom.Question != Question.IsNull || !(possible & Literal(atom, true)).IsFalse)
            .Select(static atom => atom.Subject)
            .ToArray();
        var read = settings.Select(FirstRead).DefaultIfEmpty(int.MaxValue).Min();
        bool MayDecide(Atom atom) => IsUnknown(atom)
            && (atom.Subject.MayDependOn is { } others
                ? others.Intersect(settings.Select(static setting => setting.Whole)).Any()
                : atom.Order >= read);
        return AtomsOf(possible).Any(MayDecide)
            ? found & !Exists(!Exists(possible, atom => IsUnknown(atom) && !MayDecide(atom)), MayDecide)
            : found;
    }) ?? False;

    /// <summary>Where the settings are there without which a condition cannot hold.</summary>
    public Condition WhereSet(Condition condition) =>
        Conclude(() => Exists(Restricted(condition), static atom => atom.Question != Question.IsNull || !atom.Subject.IsConfiguration))
        ?? True;

    /// <summary>How many questions had been asked when a setting, or the parameter that stands for one, was first looked at.</summary>
    int FirstRead(Subject setting) => firstRead.TryGetValue(setting.Whole, out var asked) ? asked
        : atoms.Values.Where(atom => atom.Subject.Whole == setting.Whole).Min(static atom => atom.Order);

    /// <summary>The subjects that a condition asks about; a subject may come several times.</summary>
    public static IEnumerable<Subject> SubjectsIn(Condition condition) => AtomsOf(condition).SelectMany(SubjectsOf);

    static Subject[] SubjectsOf(Atom atom) => atom.Operand is OtherSubject { Subject: var other } ? [atom.Subject, other] : [atom.Subject];

    static IEnumerable<Atom> AtomsOf(Condition condition)
    {
        var seen = new HashSet<Condition>();
        var waiting = new Stack<Condition>();
        waiting.Push(condition);
        while (waiting.Count > 0)
        {
            var node = waiting.Pop();
            if (node.Atom is null || !seen.Add(node))
                continue;
            yield return node.Atom;
            waiting.Push(node.WhenFalse);
            waiting.Push(node.WhenTrue);
        }
    }

    /// <summary>
    /// What holds of the parameters that nobody in the compilation supplies whatever they are given; null where there are none.
    /// </summary>
    public Condition? Parameters
    {
        get
        {
            Condition? all = null;
            foreach (var subject in AskedSubjects.Where(static subject => subject.Parameter is not null).ToArray())
            {
                all ??= True;
                if (!subject.CanBeNull && subject.Atoms.Exists(static atom => atom.Question == Question.IsNull))
                    all &= !Ask(subject, Question.IsNull);
                if (subject.Enumeration is { } members)
                    all &= members
                        .GetMembers()
                        .OfType<IFieldSymbol>()
                        .Where(static member => member.HasConstantValue)
                        .Aggregate(False, (any, member) => any | Ask(subject, Question.Equals, member.ConstantValue));
            }

            return all;
        }
    }

    /// <summary>
    /// The fewest answers that make a condition true wherever another one holds, in the order of their atoms; empty if that one alone
    /// makes it true. What the given condition implies is a reason for it, not for what is witnessed, and goes unsaid.
    /// </summary>
    /// <param name="condition">What is to be made true.</param>
    /// <param name="given">What holds anyway.</param>
    public IReadOnlyList<(Atom Atom, bool Answer)> Witness(Condition condition, Condition given)
    {
        var otherwise = Conclude(() => Restricted(given & !condition)) ?? !condition;
        List<(Atom Atom, bool Answer)>? first = null;
        var paths = PathsToTrue(Conclude(() => Restricted(condition)) ?? condition, null, []);
        foreach (var path in paths.Take(MostPaths).Where(HasExample).Take(MostWitnesses))
            Consider(path);
        if (first is null && paths.FirstOrDefault() is { } unexampled)
            Consider(unexampled);
        return first ?? [];

        void Consider(List<(Atom Atom, bool Answer)> path)
        {
            AddThatSettingsAreThere(path);
            var witness = Reduce(path, otherwise, first is null ? int.MaxValue : Subjects(first));
            if (first is null || IsBefore(witness, first))
                first = witness;
        }
    }

    bool HasExample(List<(Atom Atom, bool Answer)> path)
    {
        for (var i = 0; i < path.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!examples.CanBoth(path[i].Atom, path[i].Answer, path[j].Atom, path[j].Answer))
                    return false;
            }
        }

        return examples.HaveOneOfEach(path)
            && path.Select(static answer => answer.Atom.Subject).Distinct().All(setting => examples.HaveOneText(path, setting));
    }

    /// <summary>Where all these answers are given.</summary>
    public Condition All(IEnumerable<(Atom Atom, bool Answer)> answers) =>
        answers.Aggregate(True, (all, answer) => all & Literal(answer.Atom, answer.Answer));

    /// <summary>The first subject that a formula asks about and that no person chooses; null where there is none.</summary>
    public Subject? FirstUnknownIn(Condition condition) =>
        AtomsOf(condition).FirstOrDefault(static atom => !atom.Subject.IsConfiguration)?.Subject;

    /// <summary>
    /// Answers on fewer subjects come first; of as many, those to the questions that the program asks first, and a yes before a no.
    /// </summary>
    static bool IsBefore(List<(Atom Atom, bool Answer)> witness, List<(Atom Atom, bool Answer)> other)
    {
        var fewer = Subjects(witness).CompareTo(Subjects(other));
        if (fewer == 0)
            fewer = witness.Count.CompareTo(other.Count);
        if (fewer != 0)
            return fewer < 0;
        for (var i = 0; i < witness.Count; i++)
        {
            if (witness[i] != other[i])
                return witness[i].Atom.Order != other[i].Atom.Order ? witness[i].Atom.Order < other[i].Atom.Order : witness[i].Answer;
        }

        return false;
    }

    /// <summary>How many subjects a few answers are on.</summary>
    static int Subjects(List<(Atom Atom, bool Answer)> answers)
    {
        var count = 0;
        for (var i = 0; i < answers.Count; i++)
        {
            var first = 0;
            while (answers[first].Atom.Subject != answers[i].Atom.Subject)
                first++;
            if (first == i)
                count++;
        }

        return count;
    }

    /// <summary>Whoever reads that a setting is false takes it to be set.</summary>
    static void AddThatSettingsAreThere(List<(Atom Atom, bool Answer)> path)
    {
        var given = path.Count;
        for (var i = 0; i < given; i++)
        {
            if (path[i] is not { Atom: { Question: Question.IsTrue, Subject.Atoms: var others }, Answer: false })
                continue;
            foreach (var other in others)
            {
                if (other.Question == Question.IsNull && !path.Exists(answer => answer.Atom == other))
                    path.Add((other, false));
            }
        }
    }

    /// <summary>The answers without those that the others imply; not all of them once they are on more than so many subjects.</summary>
    /// <param name="path">Answers that make a condition true.</param>
    /// <param name="otherwise">Where the condition is not true and should be.</param>
    /// <param name="mostSubjects">How many subjects are of interest.</param>
    List<(Atom Atom, bool Answer)> Reduce(List<(Atom Atom, bool Answer)> path, Condition otherwise, int mostSubjects)
    {
        path = path
            .OrderBy(static answer => answer.Atom.Subject.Atoms[0].Order)
            .ThenByDescending(static answer => IsWhatItIs(answer))
            .ThenBy(static answer => answer.Atom.Order)
            .ToList();
        List<(Atom Atom, bool Answer)> kept = [];
        Keep(0, path.Count);
        kept.Sort(static (left, right) => left.Atom.Order.CompareTo(right.Atom.Order));
        return kept;

        // What a setting is says more than all that it is not.
        static bool IsWhatItIs((Atom Atom, bool Answer) answer) =>
            answer is { Answer: true, Atom.Question: Question.Equals or Question.Passes };

        // By halves, since few are kept of many; from the end on, so that the answers to the first questions stay.
        void Keep(int start, int end)
        {
            if (start == end || Subjects(kept) > mostSubjects || !CanHold(otherwise, path.Take(start).Concat(kept)))
                return;
            if (end - start == 1)
            {
                kept.Add(path[start]);
                return;
            }

            var middle = (start + end) / 2;
            Keep(middle, end);
            Keep(start, middle);
        }
    }

    /// <summary>Whether a condition can be true with these answers.</summary>
    bool CanHold(Condition condition, IEnumerable<(Atom Atom, bool Answer)> answers)
    {
        if (condition.Atom is null)
            return condition.IsTrue;
        if (refused.Length < atoms.Count)
            refused = new (bool Yes, bool No)[atoms.Count];
        else
            Array.Clear(refused, 0, refused.Length);
        foreach (var (atom, answer) in answers)
        {
            foreach (var other in atom.Subject.Atoms)
            {
                refused[other.Order].Yes |= !Atom.CanBoth(atom, answer, other, true);
                refused[other.Order].No |= !Atom.CanBoth(atom, answer, other, false);
            }
        }

        tried.Clear();
        return Can(condition);

        // What has been tried once need not be tried again.
        bool Can(Condition condition) => condition.Atom is not { Order: var atom } ? condition.IsTrue
            : tried.Add(condition.Id)
                && ((!refused[atom].Yes && Can(condition.WhenTrue)) || (!refused[atom].No && Can(condition.WhenFalse)));
    }

    /// <summary>
    /// All ways to make a condition true that asks about one subject; null where it asks about others, and where there are too many.
    /// </summary>
    public static IReadOnlyList<List<(Atom Atom, bool Answer)>>? Ways(Condition condition, Subject subject)
    {
        var ways = PathsToTrue(condition, null, []).Take(MostWitnesses + 1).ToList();
        return ways.Count > MostWitnesses || ways.Exists(way => way.Exists(answer => answer.Atom.Subject != subject)) ? null
            : ways.FindAll(static way =>
                way.TrueForAll(one => way.TrueForAll(other => Atom.CanBoth(one.Atom, one.Answer, other.Atom, other.Answer))));
    }

    /// <summary>The ways to make a condition true, roughly from the shortest on.</summary>
    static IEnumerable<List<(Atom Atom, bool Answer)>> PathsToTrue(Condition condition, Step? path, Dictionary<Condition, int> known)
    {
        if (condition.Atom is not { } atom)
            return condition.IsTrue ? [Step.All(path)] : [];
        var isTrueShorter = ShortestToTrue(condition.WhenTrue, known) <= ShortestToTrue(condition.WhenFalse, known);
        return new[] { isTrueShorter, !isTrueShorter }
            .SelectMany(answer => PathsToTrue(answer ? condition.WhenTrue : condition.WhenFalse, new Step(atom, answer, path), known));
    }

    /// <summary>The last answer on a way, and those before it.</summary>
    sealed record Step(Atom Atom, bool Answer, Step? Earlier)
    {
        int Count { get; } = 1 + (Earlier?.Count ?? 0);

        /// <summary>All answers on a way, the first one first.</summary>
        public static List<(Atom Atom, bool Answer)> All(Step? last)
        {
            var answers = new List<(Atom Atom, bool Answer)>(last?.Count ?? 0);
            for (var step = last; step is not null; step = step.Earlier)
                answers.Add((step.Atom, step.Answer));
            answers.Reverse();
            return answers;
        }
    }

    /// <summary>
    /// What a message calls a subject: its name, quoted, and where it is read from if the program reads a setting of the same name
    /// elsewhere too.
    /// </summary>
    public string NameOf(Subject subject)
    {
        // All that a file or a configuration holds has no key.
        if (subject.Source is { } whole && subject.Name.TrimEnd(' ', ':') is var name && name != subject.Name)
            return $"'{Message.Text(name.Length == 0 ? whole.Kind : name)}'";
        if (subject.Source is not { } source
            || !atoms.Values.Any(atom => atom.Subject != subject && atom.Subject.IsConfiguration && atom.Subject.Name == subject.Name))
            return $"'{Message.Text(subject.Name)}'";
        return source.Scope.Length == 0
            ? $"{source.Kind} '{Message.Text(subject.Name)}'"
            : $"{source.Kind} '{Message.Text($"{source.Scope}:{subject.Name}")}'";
    }

    /// <summary>Whether a condition asks one question, or none.</summary>
    static bool IsOneAnswer(Condition condition) => condition.Depth <= 1;

    Condition Literal(Atom atom, bool answer) => answer ? Node(atom, True, False) : Node(atom, False, True);

    static int ShortestToTrue(Condition condition, Dictionary<Condition, int> known)
    {
        if (condition.Atom is null)
            return condition.IsTrue ? 0 : 1_000_000;
        if (!known.TryGetValue(condition, out var length))
        {
            length = 1 + Math.Min(ShortestToTrue(condition.WhenTrue, known), ShortestToTrue(condition.WhenFalse, known));
            known.Add(condition, length);
        }

        return length;
    }

    /// <summary>The condition without the ways to make it true on which two answers about one subject contradict each other.</summary>
    Condition Restricted(Condition condition)
    {
        // One answer alone contradicts nothing.
        if (IsOneAnswer(condition))
            return condition;
        if (restricted.TryGetValue(condition, out var known))
            return known;
        var before = replaced;
        steps = 0;
        var result = Bounded(Restrict(condition, True, []));
        if (replaced == before)
            restricted.Add(condition, result);
        return result;
    }

    /// <summary>Null past the bound on steps.</summary>
    /// <param name="condition">What is left of the condition after the answers so far.</param>
    /// <param name="implied">A conjunction of the answers that those so far leave to the atoms to come.</param>
    /// <param name="known">What has been restricted before.</param>
    Condition? Restrict(Condition condition, Condition implied, Dictionary<(Condition, Condition), Condition?> known)
    {
        if (condition.Atom is not { } atom)
            return condition;
        while (implied.Atom is { } passed && passed.Order > atom.Order)
            implied = implied.WhenTrue.IsFalse ? implied.WhenFalse : implied.WhenTrue;
        if (!known.TryGetValue((condition, implied), out var result))
        {
            result = ++steps <= MostStepsOfAnOperation && After(true) is { } whenTrue && After(false) is { } whenFalse
                ? Node(atom, whenTrue, whenFalse)
                : null;
            known.Add((condition, implied), result);
        }

        return result;

        Condition? After(bool answer)
        {
            var left = Given(implied, atom, answer);
            foreach (var other in atom.Subject.Atoms)
            {
                if (left is null || other.Order >= atom.Order)
                    break;
                var canBeTrue = Atom.CanBoth(atom, answer, other, true);
                if (canBeTrue != Atom.CanBoth(atom, answer, other, false))
                    left = Combine(left, Literal(other, canBeTrue), False);
            }

            return left is null ? null : left.IsFalse ? False : Restrict(Given(condition, atom, answer), left, known);
        }
    }

    Condition Exists(Condition condition, Func<Atom, bool> quantified) =>
        !IsOneAnswer(condition) ? Exists(condition, quantified, [])
        : condition.Atom is { } atom && quantified(atom) ? condition.WhenTrue | condition.WhenFalse
        : condition;

    Condition Exists(Condition condition, Func<Atom, bool> quantified, Dictionary<Condition, Condition> known)
    {
        if (condition.Atom is not { } atom)
            return condition;
        if (!known.TryGetValue(condition, out var result))
        {
            var whenTrue = Exists(condition.WhenTrue, quantified, known);
            var whenFalse = Exists(condition.WhenFalse, quantified, known);
            result = quantified(atom) ? whenTrue | whenFalse : IfThenElse(Literal(atom, true), whenTrue, whenFalse);
            known.Add(condition, result);
        }

        return result;
    }

    /// <summary>Null past the bound on steps.</summary>
    Condition? Combine(Condition @if, Condition then, Condition @else)
    {
        if (@if.IsTrue || then == @else)
            return then;
        if (@if.IsFalse)
            return @else;
        if (then.IsTrue && @else.IsFalse)
            return @if;
        var key = (@if.Id, then.Id, @else.Id);
        if (results.TryGetValue(key, out var known))
            return known;
        if (++steps > MostStepsOfAnOperation)
            return null;

        var atom = First(First(@if.Atom, then.Atom), @else.Atom)!;
        var whenTrue = Combine(Given(@if, atom, true), Given(then, atom, true), Given(@else, atom, true));
        var whenFalse = whenTrue is null ? null : Combine(Given(@if, atom, false), Given(then, atom, false), Given(@else, atom, false));
        if (whenTrue is null || whenFalse is null)
            return null;
        var result = Node(atom, whenTrue, whenFalse);
        results.Add(key, result);
        return result;
    }

    /// <summary>The latest atom decides first: what the program asks next is then added on top, and nothing below is made anew.</summary>
    static Atom? First(Atom? left, Atom? right) =>
        left is null ? right : right is null || left.Order > right.Order ? left : right;

    static Condition Given(Condition condition, Atom atom, bool answer) =>
        condition.Atom?.Order != atom.Order ? condition : answer ? condition.WhenTrue : condition.WhenFalse;

    Condition Node(Atom atom, Condition whenTrue, Condition whenFalse)
    {
        if (whenTrue == whenFalse)
            return whenTrue;
        made++;
        var key = (atom.Order, whenTrue.Id, whenFalse.Id);
        if (!nodes.TryGetValue(key, out var node))
        {
            node = new Condition(this, nodes.Count + 2, atom, whenTrue, whenFalse);
            nodes.Add(key, node);
        }

        return node;
    }
}
