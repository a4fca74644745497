using System.Collections.Immutable;
using System.Globalization;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Values that somebody could give a setting. Which answers about a text exclude each other cannot be told in general, since a program may
/// make anything of it; so answers count as possible together only if a text is found that gives all of them, put together from the
/// constants in the questions. Past the bounds they do not: then nobody has seen that they are possible.
/// </summary>
sealed class Examples
{
    /// <summary>How many texts are put together, by up to three.</summary>
    const int MostParts = 10;

    /// <summary>How many texts are the elements of lists.</summary>
    const int MostElements = 4;

    const int LongestList = 5;

    const int MostValuesOfAnElement = 12;

    const int MostValuesOfAList = 40;

    const int MostSeparators = 3;

    /// <summary>How many texts make one so long as it has to be.</summary>
    const int MostFillings = 2;

    const int LongestSize = 100;

    /// <summary>What no program asks for.</summary>
    const string Neutral = "q";

    const string NeutralNumber = "7";

    /// <summary>What has a character at every place that programs ask for, and a part of every length.</summary>
    const string Long = "qqqqqqqqqqqqqqqq";

    const string EarliestVersion = "0.0";

    const string LatestVersion = "9999.0";

    /// <summary>How many texts are tried for one question.</summary>
    const int MostTrials = 60_000;

    /// <summary>A question that so many texts leave open is left open by all.</summary>
    const int MostUnanswered = 64;

    readonly Dictionary<(int, int), bool> known = [];

    /// <summary>Whether a text has been found for answers, by what they are.</summary>
    readonly Dictionary<string, bool> found = [];

    /// <summary>The text or list that was found last for a setting, which gives many further answers too.</summary>
    readonly Dictionary<Subject, object> last = [];

    /// <summary>The questions that texts leave open.</summary>
    readonly HashSet<Atom> open = [];
    int trials;

    /// <summary>Whether a search has gone past the bounds.</summary>
    public bool HaveGivenUp { get; set; }

    /// <summary>A question about one resource begins, of which the answer depends on no other one.</summary>
    public void Renew()
    {
        known.Clear();
        found.Clear();
        last.Clear();
        open.Clear();
        trials = 0;
        HaveGivenUp = false;
    }

    /// <summary>Whether one value of a setting gives both answers, as far as can be found.</summary>
    public bool CanBoth(Atom left, bool leftAnswer, Atom right, bool rightAnswer)
    {
        // Nothing may depend on what nobody chooses, so that nothing may be left out there either.
        if (left.Subject != right.Subject
            || left == right
            || !AreOfTexts(left, right)
            || open.Contains(left)
            || open.Contains(right)
            || !left.Subject.IsChosen)
            return true;
        if (left.Order > right.Order)
            return CanBoth(right, rightAnswer, left, leftAnswer);
        var key = (leftAnswer ? left.Order : ~left.Order, rightAnswer ? right.Order : ~right.Order);
        if (!known.TryGetValue(key, out var can))
            known.Add(key, can = Find(left, leftAnswer, right, rightAnswer));
        return can;
    }

    /// <summary>Whether one of two questions is a test of a text, and none is whether there is one.</summary>
    static bool AreOfTexts(Atom left, Atom right) =>
        (left.Question == Question.Passes || right.Question == Question.Passes)
        && left.Question != Question.IsNull
        && right.Question != Question.IsNull;

    /// <summary>
    /// Whether each subject can have a value where some are compared with each other, and some may be one setting, as far as can be found.
    /// </summary>
    public bool HaveOneOfEach(List<(Atom Atom, bool Answer)> answers)
    {
        var (areCompared, haveChosenKeys, areTested, areMeasured) = (false, false, false, false);
        foreach (var (atom, _) in answers)
        {
            areCompared |= atom.Question == Question.IsSame;
            haveChosenKeys |= atom.Subject.HasChosenKey;
            areTested |= atom.Question == Question.Passes;
            areMeasured |= atom.Question == Question.LessThan;
        }

        return (!areCompared || CanCompare(answers))
            && (!haveChosenKeys || CanNameOne(answers))
            && (!areTested || CanHold(answers))
            && (!areTested || !areMeasured || answers.TrueForAll(answer => CanBeNumber(answer, answers)));
    }

    /// <summary>Whether one value of a setting gives all answers about it, as far as can be found.</summary>
    public bool HaveOneText(List<(Atom Atom, bool Answer)> answers, Subject setting)
    {
        if (!setting.IsChosen)
            return true;
        var about = answers.FindAll(answer => answer.Atom.Subject == setting
            && answer.Atom.Question is not (Question.IsNull or Question.IsSame)
            && !open.Contains(answer.Atom));
        if (!IsOfTexts(about))
            return true;
        if (last.TryGetValue(setting, out var text) && about.TrueForAll(answer => Answer(answer.Atom, text) == answer.Answer))
            return true;
        var key = string.Join(
            " ", about.Select(static answer => answer.Answer ? answer.Atom.Order : ~answer.Atom.Order).OrderBy(static order => order));
        if (!found.TryGetValue(key, out var can))
            found.Add(key, can = FindText(about, setting));
        return can;
    }

    /// <summary>Whether some answer is of a text, or some of a text and others of a flag or number.</summary>
    static bool IsOfTexts(List<(Atom Atom, bool Answer)> about) =>
        about.Exists(static answer => answer.Atom.Question == Question.Passes)
        || (about.Exists(static answer => answer.Atom is { Question: Question.Equals, Operand: string })
            && about.Exists(static answer => answer.Atom.Question is Question.IsTrue or Question.LessThan));

    bool FindText(List<(Atom Atom, bool Answer)> about, Subject setting)
    {
        var atoms = about.ConvertAll(static answer => answer.Atom);
        foreach (var value in ListsFor(atoms).Concat(Values(atoms)))
        {
            if (++trials > MostTrials)
            {
                HaveGivenUp = true;
                return false;
            }

            if (about.TrueForAll(answer => Answer(answer.Atom, value) == answer.Answer))
            {
                last[setting] = value;
                return true;
            }
        }

        // What no text answers nobody can tell, nor which text a regular expression is made for.
        var told = about.FindAll(answer => ListsFor(atoms).Concat(Values(atoms)).Any(value =>
            Answer(answer.Atom, value) is { } given && (given == answer.Answer || !IsCall(answer.Atom))));
        return told.Count < about.Count && (!IsOfTexts(told) || FindText(told, setting));

        static bool IsCall(Atom atom) => atom.Operand is TextTest { Function.Asks: not null };
    }

    /// <summary>
    /// Whether what is said of all elements of lists can be so of those of which more is said. What is asked of them in other words than
    /// "has this element" cannot be told of one of them, unless there may be others.
    /// </summary>
    bool CanHold(List<(Atom Atom, bool Answer)> answers)
    {
        foreach (var (atom, answer) in answers)
        {
            if (atom is not { Question: Question.Passes, Operand: TextTest { Function.Counts: not "elements" } test })
                continue;
            var elements = answers.FindAll(other => other.Atom.Subject.Source == atom.Subject.Source
                && other.Atom.Subject.Place is { List: var list }
                && list == atom.Subject.Name);
            var told = elements.FindAll(static element => element.Atom.Question != Question.IsNull);
            if (told.Count == 0)
                continue;
            var length = elements
                .Where(static element => element is { Atom.Question: Question.IsNull, Answer: true })
                .Min(static element => element.Atom.Subject.Place?.Index);
            var mayHaveOthers = answer && length is null;
            if (test.Relation != TextRelation.HasElement || test.Function != TextFunction.Identity
                ? !(mayHaveOthers && test.Relation is TextRelation.HasElement or TextRelation.HasElementThat)
                : !answer ? !told.TrueForAll(element => CanBeSo(element, false))
                : !mayHaveOthers && !Enumerable.Range(0, length ?? 0).Any(index => told
                    .FindAll(element => element.Atom.Subject.Place?.Index == index)
                    .TrueForAll(element => CanBeSo(element, true))))
                return false;

            bool CanBeSo((Atom Atom, bool Answer) element, bool isIt) => CanGive(
                atom with { Subject = element.Atom.Subject, Operand = test with { Relation = TextRelation.Is } },
                isIt,
                element.Atom,
                element.Answer);
        }

        return true;
    }

    /// <summary>Whether an answer about a text is right of the only number that others leave.</summary>
    static bool CanBeNumber((Atom Atom, bool Answer) answer, List<(Atom Atom, bool Answer)> answers)
    {
        if (answer.Atom.Question != Question.Passes)
            return true;
        var bounds = answers
            .Where(other => other.Atom.Subject == answer.Atom.Subject && other.Atom is { Question: Question.LessThan, Operand: decimal })
            .ToLookup(static other => other.Answer, static other => (decimal)other.Atom.Operand!);
        return !bounds[true].Any()
            || !bounds[false].Any()
            || bounds[true].Min() - bounds[false].Max() != 1
            || Answer(answer.Atom, bounds[false].Max().ToString(CultureInfo.InvariantCulture)) != !answer.Answer;
    }

    /// <summary>
    /// Whether answers about settings that may be one do not contradict each other, or leave it open that they are two.
    /// </summary>
    bool CanNameOne(List<(Atom Atom, bool Answer)> answers) => answers.TrueForAll(one =>
        !one.Atom.Subject.HasChosenKey
        || answers.TrueForAll(other => !one.Atom.Subject.MayBe(other.Atom.Subject)
            || CanBe(one, other)
            || !answers.Exists(key => SaysWhichEntry(key, one.Atom.Subject) || SaysWhichEntry(key, other.Atom.Subject))));

    /// <summary>Whether an answer is about the key of a setting, or says that there is but one.</summary>
    static bool SaysWhichEntry((Atom Atom, bool Answer) key, Subject entry) =>
        SettingNames.IsKeyOf(entry.Name, key.Atom.Subject.Name)
        || (key is { Answer: true, Atom.Operand: TextTest { Relation: TextRelation.HasOneEntry } }
            && entry.Name.StartsWith(key.Atom.Subject.Name, StringComparison.Ordinal));

    bool CanCompare(List<(Atom Atom, bool Answer)> answers)
    {
        var comparisons = answers.FindAll(static answer => answer.Atom.Question == Question.IsSame);
        var same = new Dictionary<Subject, Subject>();
        foreach (var (atom, _) in comparisons.Where(static comparison => comparison.Answer))
            same[First(Other(atom))] = First(atom.Subject);
        var others = answers.Except(comparisons).ToArray();
        return comparisons.TrueForAll(comparison => comparison.Answer || CanDiffer(comparison.Atom))
            && others.All(one => others.All(other => First(one.Atom.Subject) != First(other.Atom.Subject) || CanBe(one, other)));

        Subject First(Subject subject)
        {
            while (same.TryGetValue(subject, out var first) && first != subject)
                subject = first;
            return subject;
        }

        bool CanDiffer(Atom comparison) => First(comparison.Subject) != First(Other(comparison))
            && !(Only(comparison.Subject) is { } left
                && Only(Other(comparison)) is { } right
                && string.Equals(
                    left,
                    right,
                    ((OtherSubject)comparison.Operand!).IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));

        // The one value that a subject has; what is known of two numbers may leave them the same one.
        string? Only(Subject subject) => others
            .Where(answer => answer.Atom.Subject == subject)
            .Select(static answer => answer switch
            {
                { Atom.Question: Question.IsNull, Answer: true } => "",
                { Atom: { Question: Question.Equals, Operand: { } operand }, Answer: true } => $"{operand}",
                { Atom.Question: Question.LessThan } => "number",
                { Atom.Question: Question.IsTrue } => answer.Answer.ToString(),
                _ => null,
            })
            .FirstOrDefault(static value => value is not null);

        static Subject Other(Atom comparison) => ((OtherSubject)comparison.Operand!).Subject;
    }

    /// <summary>Whether one value gives two answers about different subjects.</summary>
    bool CanBe((Atom Atom, bool Answer) one, (Atom Atom, bool Answer) other)
    {
        if (one.Atom.Subject == other.Atom.Subject)
            return true;
        return CanGive(one.Atom, one.Answer, other.Atom with { Subject = one.Atom.Subject }, other.Answer);
    }

    /// <summary>Whether one value gives two answers about one subject.</summary>
    bool CanGive(Atom left, bool leftAnswer, Atom right, bool rightAnswer) =>
        Atom.CanBoth(left, leftAnswer, right, rightAnswer)
        && (!AreOfTexts(left, right) || Find(left, leftAnswer, right, rightAnswer));

    bool Find(Atom left, bool leftAnswer, Atom right, bool rightAnswer)
    {
        var (isLeftFound, isRightFound, isLeftAnswered, isRightAnswered) = (false, false, false, false);
        var tried = 0;
        foreach (var value in ListsFor([left, right]).Concat(Values([left, right])))
        {
            if (++tried == MostUnanswered && !(isLeftAnswered && isRightAnswered))
            {
                open.Add(isLeftAnswered ? right : left);
                return true;
            }

            if (++trials > MostTrials)
                return true;
            var (ofLeft, ofRight) = (Answer(left, value), Answer(right, value));
            if (ofLeft == leftAnswer && ofRight == rightAnswer)
                return true;
            isLeftAnswered |= ofLeft is not null;
            isRightAnswered |= ofRight is not null;
            isLeftFound |= ofLeft == leftAnswer;
            isRightFound |= ofRight == rightAnswer;
        }

        return !isLeftFound || !isRightFound;
    }

    /// <summary>Short lists of what the questions ask of a list that is read as such; none where they ask a text.</summary>
    static IEnumerable<object> ListsFor(List<Atom> atoms)
    {
        if (!atoms.Exists(static atom => atom.Operand is TextTest test && (test.Function.IsOfList
            || (test.Relation is TextRelation.HasElement or TextRelation.HasElementThat && test.Function == TextFunction.Identity))))
            yield break;
        var elements = atoms
            .SelectMany(static atom => (atom.Operand as TextTest)?.OfElement.Select(static answer => answer.Atom).Append(atom) ?? [])
            .SelectMany(static atom => Values([atom]).Take(MostValuesOfAnElement).Append((atom.Operand as TextTest)?.Operand ?? ""))
            .Distinct()
            .Take(MostValuesOfAList)
            .ToArray();
        yield return Array.Empty<string>();
        foreach (var element in elements)
            yield return new[] { element };
        foreach (var first in elements)
        {
            foreach (var second in elements)
                yield return new[] { first, second };
        }
    }

    /// <summary>Texts that are put together from what is in the questions.</summary>
    static IEnumerable<string> Values(List<Atom> atoms)
    {
        var operands = atoms.SelectMany(Operands).Where(static operand => operand.Length > 0).Distinct().ToArray();
        var constants = atoms.SelectMany(static atom => Constants(atom)).Distinct().ToArray();
        var whole = operands
            .Concat([Neutral, NeutralNumber])
            .Concat(constants.SelectMany(static constant => Words(constant).Prepend(constant)))
            .Concat(atoms.SelectMany(Sizes))
            .Concat(constants.Any(static constant => Version.TryParse(constant, out _)) ? [EarliestVersion, LatestVersion] : [])
            .Where(static part => part.Length > 0)
            .Distinct()
            .ToArray();
        var parts = whole.Take(MostParts).ToArray();
        var separators = constants.Take(MostSeparators);
        var fillings = atoms.SelectMany(Sizes).Where(static size => size.StartsWith(Neutral, StringComparison.Ordinal)).Take(MostFillings);
        return whole
            .Prepend(Long)
            .Prepend("")
            .Concat(separators.SelectMany(static separator => Lists([Neutral], separator)))
            .Concat(from first in parts from second in parts select first + second)
            .Concat(separators.SelectMany(separator => Lists([.. operands.Concat([Neutral, NeutralNumber]).Take(MostElements)], separator)))
            .Concat(from first in parts from second in parts from third in parts select first + second + third)
            .Concat(from filling in fillings from first in parts from second in parts from third in parts
                    select first + second + filling + third);
    }

    /// <summary>Lists of two elements and more, the shorter ones first.</summary>
    static IEnumerable<string> Lists(string[] elements, string separator)
    {
        var lists = elements;
        for (var length = 2; length <= LongestList; length++)
        {
            lists = (from list in lists from element in elements select list + separator + element).ToArray();
            foreach (var list in lists)
                yield return list;
        }
    }

    /// <summary>What a value is compared with.</summary>
    static IEnumerable<string> Operands(Atom atom) => (atom.Question, atom.Operand) switch
    {
        (Question.IsTrue, _) => [bool.TrueString, bool.FalseString, "true", "false"],
        (Question.LessThan, IConvertible bound) => Around(bound.ToDecimal(CultureInfo.InvariantCulture)),
        (Question.Passes, TextTest { Relation: TextRelation.HasElementThat } test) =>
            test.OfElement.SelectMany(static answer => Operands(answer.Atom)),
        (Question.Passes, TextTest { Relation: not TextRelation.IsLess, Function.Asks: null } test) => Operands(test),
        (Question.Passes, _) => [],
        (_, IConvertible constant) => [constant.ToString(CultureInfo.InvariantCulture)],
        _ => [],
    };

    /// <summary>What a text is compared with, and what that was before one text took the place of another.</summary>
    static IEnumerable<string> Operands(TextTest test)
    {
        yield return test.Operand;
        yield return test.Operand.ToLowerInvariant();
        for (var i = 0; i + 1 < test.Function.Constants.Length; i++)
        {
            if (test.Function.Constants[i + 1].Length > 0)
                yield return test.Operand.Replace(test.Function.Constants[i + 1], test.Function.Constants[i]);
        }
    }

    /// <summary>What a text may have to hold for the program to make something of it.</summary>
    static ImmutableArray<string> Constants(Atom atom) =>
        atom.Operand is TextTest { Function.Constants: var constants } ? constants : ImmutableArray<string>.Empty;

    /// <summary>Texts and lists that are as long as a number says, and the number itself.</summary>
    static IEnumerable<string> Sizes(Atom atom)
    {
        if (atom.Operand is not TextTest { Relation: TextRelation.IsLess, Function.Constants: var separators } test)
            return [];
        var bound = decimal.Parse(test.Operand, CultureInfo.InvariantCulture);
        return Around(bound).Concat(
            from separator in separators.Insert(0, "")
            where bound is > 0 and < LongestSize
            select string.Join(separator, Enumerable.Repeat(Neutral, (int)bound)));
    }

    static IEnumerable<string> Around(decimal number) =>
        new[] { number - 1, number, number + 1 }.Select(static each => each.ToString(CultureInfo.InvariantCulture));

    /// <summary>What stands in a regular expression as it is.</summary>
    static IEnumerable<string> Words(string constant) =>
        constant.Split("^$()[]{}|?*+\\".ToCharArray(), StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What a value answers; null where the program does not get so far, and where nobody can say.</summary>
    public static bool? Answer(Atom atom, object value) => value is string text ? Answer(atom, text)
        : atom is { Question: Question.Passes, Operand: TextTest test } ? test.Holds(value)
        : null;

    static bool? Answer(Atom atom, string value) => (atom.Question, atom.Operand) switch
    {
        (Question.Passes, TextTest { Relation: TextRelation.IsText }) => null,
        (Question.Passes, TextTest { Relation: TextRelation.IsBoolean or TextRelation.IsNumber })
            when atom.Subject.Source?.HasTypes == true => null,
        (Question.IsTrue, _) => bool.TryParse(value, out var flag) ? flag : null,
        (Question.Equals, bool operand) => bool.TryParse(value, out var flag) ? flag == operand : null,
        (Question.Equals, string operand) => value == operand,
        (Question.Equals, IConvertible operand) => Number(value) is { } number ? number == Number(operand) : null,
        (Question.LessThan, IConvertible operand) => Number(value) is { } number ? number < Number(operand) : null,
        (Question.Passes, TextTest test) => test.Holds(value),
        _ => null,
    };

    static decimal? Number(IConvertible value) => value is string text
        ? decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null
        : value.ToDecimal(CultureInfo.InvariantCulture);
}
