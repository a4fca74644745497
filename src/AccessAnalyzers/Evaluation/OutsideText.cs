using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// What a program asks of texts that it reads from outside. A pure test of a setting is a question like any other, so that a finding can
/// depend on its answer; what is made of a setting on the way to a test is part of the question.
/// </summary>
static class OutsideText
{
    /// <summary>How many elements of a list that is read from outside are told apart.</summary>
    const int MostElementsAsked = 8;

    /// <summary>How many of them are followed one after the other.</summary>
    const int MostElementsFollowed = 3;

    const string CountKey = "count";

    /// <summary>
    /// A pure member of .NET that is given a setting, or what was made of one, and constants besides; null where it is not followed.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="text">A <see cref="Symbolic"/> or <see cref="Derived"/>.</param>
    /// <param name="index">Which of the arguments it is; the object on which the member is called comes first.</param>
    /// <param name="given">All arguments, of which the others are constants.</param>
    /// <param name="apply">What the member gives for a constant in place of the text.</param>
    public static Guarded? Call(LibraryCall call, Value text, int index, object?[] given, Func<object?, object?> apply)
    {
        if (text is not Symbolic { Subject: var subject } || (index == 0 && call.Receiver is not null))
            return Present(call, text, index, given, apply);
        // Nothing but an object on which a member is called must be there.
        var isMissing = call.Interpreter.Space.Ask(subject, Question.IsNull);
        var ifMissing = apply(null);
        if (ifMissing == PureMembers.Nothing)
            call.Interpreter.Demand(!isMissing);
        return Present(call, text, index, given, apply) is not { } present ? null
            : ifMissing == PureMembers.Nothing ? present
            : Guarded.Choose(isMissing, call.Interpreter.OfLiteral(ifMissing, call.Site), present);
    }

    static Guarded? Present(LibraryCall call, Value text, int index, object?[] given, Func<object?, object?> apply)
    {
        var (interpreter, space, isText) =
            (call.Interpreter, call.Interpreter.Space, index == 0 && call.Method.ContainingType.SpecialType == SpecialType.System_String);
        return (call.Name, given) switch
        {
            // A setting is the same whether the program reads it as a text or as what it says.
            ("ToString", [_]) when call.Method.ContainingType.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32
                && text is Symbolic => interpreter.Written(interpreter.Of(text, call.Site), call.Method.ContainingType),
            ("ToString", [_]) when text is Symbolic || isText => interpreter.Of(text, call.Site),
            ("Parse" or "ToBoolean" or "ToInt32", _) when index == 0 && AsRead(text) is Symbolic read => interpreter.Of(read, call.Site),
            ("Trim", [_]) when isText => Derive(TextFunction.Trimmed, null),
            ("ToLower" or "ToLowerInvariant", _) when isText => Derive(TextFunction.IgnoringCase, LetterCase.Lower),
            ("ToUpper" or "ToUpperInvariant", _) when isText => Derive(TextFunction.IgnoringCase, LetterCase.Upper),
            ("Replace", [_, string { Length: > 0 } old, string @new]) when isText && Function(text).Letters == LetterCase.Any =>
                Derive(TextFunction.Replacing(old, @new), null),
            ("StartsWith", [_, string or char, ..]) when isText => Tested(TextRelation.StartsWith, given[1], IgnoresCase()),
            ("EndsWith", [_, string or char, ..]) when isText => Tested(TextRelation.EndsWith, given[1], IgnoresCase()),
            ("Contains", [_, string or char, ..]) when isText => Tested(TextRelation.Contains, given[1], IgnoresCase()),
            ("Equals", [_, string, _]) when isText => Tested(TextRelation.Is, given[1], IgnoresCase()),
            ("Equals", [string, _, _]) => Tested(TextRelation.Is, given[0], IgnoresCase()),
            ("Equals", [StringComparer comparer, _, _]) when given[3 - index] is string =>
                Tested(TextRelation.Is, given[3 - index], comparer == StringComparer.OrdinalIgnoreCase),
            ("IndexOf" or "LastIndexOf", [_, string or char]) when isText =>
                Place(Ask(TextRelation.Contains, given[1], ignoresCase: false)),
            ("IndexOf", [_, string, int comparison]) when isText && call.Method.Parameters[1].Type.TypeKind == TypeKind.Enum =>
                Place(Ask(TextRelation.Contains, given[1], PureMembers.IgnoresCase(comparison))),
            ("get_Length", [_]) when isText =>
                Guarded.Choose(Ask(TextRelation.Is, "", ignoresCase: false), interpreter.Of(new Constant(0), call.Site), Made(least: 1)),
            ("Compare" or "CompareOrdinal" or "CompareTo", [_, string, ..]) when isText => Compared(given[1], -1, 1),
            ("Compare" or "CompareOrdinal", [string, _, ..]) => Compared(given[0], 1, -1),
            _ => Made(least: null),
        };

        Condition Ask(TextRelation relation, object? operand, bool ignoresCase) => Test(space, text, relation, $"{operand}", ignoresCase);

        Guarded Tested(TextRelation relation, object? operand, bool ignoresCase) =>
            interpreter.Of(Ask(relation, operand, ignoresCase), call.Site);

        bool IgnoresCase() => given is [_, _, int comparison] ? PureMembers.IgnoresCase(comparison) : given is [_, _, true, ..];

        Guarded Place(Condition isThere) => Guarded.Choose(isThere, Made(least: 0), interpreter.Of(new Constant(-1), call.Site));

        Guarded Compared(object? operand, int before, int after) => Guarded.Choose(
            Ask(TextRelation.Is, operand, IgnoresCase()),
            interpreter.Of(new Constant(0), call.Site),
            Guarded.Choose(
                Ask(TextRelation.IsBefore, operand, IgnoresCase()),
                interpreter.Of(new Constant(before), call.Site),
                interpreter.Of(new Constant(after), call.Site)));

        Guarded Derive(TextFunction next, LetterCase? letters) => interpreter.Of(Then(text, next, letters), call.Site);

        Guarded Made(int? least)
        {
            interpreter.MayThrow();
            (int? Least, int? Most) bounds = (PureMembers.NameOf(call.Method), given) switch
            {
                ("Math.Clamp(int, int, int)", [_, int lowest, int highest]) when index == 0 => (lowest, highest),
                ("Math.Max(int, int)", _) when given[1 - index] is int lowest => (lowest, null),
                ("Math.Min(int, int)", _) when given[1 - index] is int highest => (null, highest),
                _ => default,
            };
            return Make(
                interpreter,
                text,
                new TextFunction(
                    $"{PureMembers.NameOf(call.Method)} {index} {string.Join(" ", given.Select(Key))}",
                    Describe(call, index, given),
                    apply,
                    call.ResultType,
                    call.Name == "get_Length" ? "characters" : null)
                {
                    Least = least ?? bounds.Least,
                    Most = bounds.Most,
                    IsComparison = call.Method.MethodKind == MethodKind.UserDefinedOperator,
                    Constants = given.Where((_, place) => place != index).SelectMany(Texts).ToImmutableArray(),
                },
                call.Site);
        }
    }

    /// <summary>
    /// What a function makes of a setting, or of what was made of one: a flag is a question, a list has elements of which nothing is known.
    /// </summary>
    public static Guarded Make(Interpreter interpreter, Value text, TextFunction next, SyntaxNode? site)
    {
        var (function, letters) = Function(text);
        var made = function.With(letters).Then(next);
        return made.IsTooLong ? interpreter.Of(Value.Unknown)
            : next.Gives == SpecialType.System_Boolean
                ? interpreter.Of(
                    interpreter.Space.Ask(SubjectOf(text), Question.Passes, new TextTest(made, TextRelation.Is, bool.TrueString)), site!)
            : next.IsList ? interpreter.OutsideList(new Derived(SubjectOf(text), made, LetterCase.Any), site)
            : interpreter.Of(new Derived(SubjectOf(text), made, LetterCase.Any), site);
    }

    static Derived Then(Value text, TextFunction next, LetterCase? letters)
    {
        var (function, before) = Function(text);
        return new(SubjectOf(text), function.Then(next), letters ?? before);
    }

    /// <summary>
    /// A flag or number that stands in a text: what is around it, and whether its letters are capitals, makes no difference to whoever
    /// parses it.
    /// </summary>
    public static Value AsRead(Value text) =>
        text is Derived { Function: var function } made
        && (function.Equals(TextFunction.Trimmed)
            || function.Equals(TextFunction.IgnoringCase)
            || function.Equals(TextFunction.Trimmed.Then(TextFunction.IgnoringCase)))
            ? new Symbolic(made.Subject)
            : text;

    /// <summary>A text that is read from outside without the spaces around it; anything else as it is.</summary>
    public static Value Trimmed(Value text) =>
        text is Symbolic or Derived { Function.Gives: SpecialType.System_String } ? Then(text, TextFunction.Trimmed, null) : text;

    /// <summary>What a function makes of a setting.</summary>
    public static Value Made(Subject subject, TextFunction function) =>
        function == TextFunction.Identity ? new Symbolic(subject) : new Derived(subject, function, LetterCase.Any);

    /// <summary>A text in upper or lower case.</summary>
    public static Derived InCase(Derived text, LetterCase letters) => Then(text, TextFunction.IgnoringCase, letters);

    /// <summary>A whole number as a text has it.</summary>
    public static Derived Written(Subject number) => new(number, TextFunction.Written, LetterCase.Any);

    /// <summary>A text with others before and after it; null where so much has been made of it that nobody wants to know.</summary>
    public static Derived? Within(string before, Value text, string after)
    {
        var (function, letters) = Function(text);
        var made = function.With(letters).Then(TextFunction.Within(before, after));
        return made.IsTooLong ? null : new Derived(SubjectOf(text), made, LetterCase.Any);
    }

    /// <summary>An element of a list that is read from outside or made of what is.</summary>
    public static Guarded Element(Interpreter interpreter, Value list, object index, SyntaxNode site)
    {
        if (list is Symbolic { Subject: { Source: { } source } subject })
        {
            if (index is FromEnd { Distance: > 0 and <= MostElementsAsked and var back })
                return ElementFromEnd(interpreter, subject, back, site);
            if (index is not (int and >= 0 and < MostElementsAsked))
                return interpreter.Of(Value.Unknown);
            interpreter.Demand(HasAtLeast(interpreter, subject, (int)index + 1));
            return interpreter.Setting(source, NameOf(subject, (int)index), isRequired: true, site);
        }

        interpreter.MayThrow();
        return Make(interpreter, list, ElementAt(interpreter, index), site);
    }

    /// <summary>An element that is counted from the end: another one for each length of the list.</summary>
    static Guarded ElementFromEnd(Interpreter interpreter, Subject list, int back, SyntaxNode site)
    {
        interpreter.Demand(HasAtLeast(interpreter, list, back));
        var (cases, origin) = (new List<Case>(), new Origin(site));
        for (var count = back; count <= MostElementsAsked; count++)
        {
            var isLength = HasAtLeast(interpreter, list, count) & !HasAtLeast(interpreter, list, count + 1);
            cases.Add(new Case(isLength, new Symbolic(interpreter.SubjectOf(list.Source!, NameOf(list, count - back))), origin));
        }

        cases.Add(new Case(HasAtLeast(interpreter, list, MostElementsAsked + 1), Value.Unknown, origin));
        return Guarded.Of(cases);
    }

    /// <summary>How many elements such a list has.</summary>
    public static Guarded Count(Interpreter interpreter, Value list, SyntaxNode? site) => Make(interpreter, list, new TextFunction(
        CountKey,
        "",
        static made => made is string[] elements ? elements.Length : PureMembers.Nothing,
        interpreter.NumberType,
        "elements") { Least = 0 }, site);

    /// <summary>Whether such a list has an element that passes a test; null where the test depends on more than the element.</summary>
    /// <param name="interpreter">What runs the program.</param>
    /// <param name="list">The list.</param>
    /// <param name="test">Tests an element.</param>
    public static Condition? HasElement(Interpreter interpreter, Value list, Func<Value, Condition> test) =>
        Ways(interpreter, test) is not { } ways ? null
        : ways.Aggregate(interpreter.Space.False, (any, way) => any | HasElement(interpreter, list, way));

    static IReadOnlyList<List<(Atom Atom, bool Answer)>>? Ways(Interpreter interpreter, Func<Value, Condition> test)
    {
        var element = new Subject("an element", isConfiguration: false);
        return interpreter.Purely(() => test(new Derived(element, TextFunction.Identity, LetterCase.Any))) is { } passes
            && ConditionSpace.Ways(passes, element) is { } ways
            ? ways.Select(WithoutImplied).ToArray()
            : null;
    }

    /// <summary>Answers without those that follow from another one.</summary>
    static List<(Atom Atom, bool Answer)> WithoutImplied(List<(Atom Atom, bool Answer)> way)
    {
        var left = way.ToList();
        foreach (var (atom, answer) in way)
        {
            if (left.Exists(other => other.Atom != atom && !Atom.CanBoth(other.Atom, other.Answer, atom, !answer)))
                left.Remove((atom, answer));
        }

        return left;
    }

    /// <summary>
    /// What depends on the elements that pass a test: the first of them, its place, or how many they are. Null where the test depends on
    /// more than the element.
    /// </summary>
    /// <param name="interpreter">What runs the program.</param>
    /// <param name="list">The list.</param>
    /// <param name="test">Tests an element.</param>
    /// <param name="call">How it is called in the program.</param>
    /// <param name="gives">What is asked for.</param>
    /// <param name="least">The least number that it can be where there is such an element.</param>
    /// <param name="none">What it is where there is none; null where the program does not get past that.</param>
    /// <param name="pick">What it is of a list, given the places of the elements that pass.</param>
    /// <param name="site">Where the program asks.</param>
    public static Guarded? OfElementsThat(
        Interpreter interpreter,
        Value list,
        Func<Value, Condition> test,
        string call,
        ITypeSymbol gives,
        int? least,
        Guarded? none,
        Func<string[], List<int>, object> pick,
        SyntaxNode site)
    {
        if (Ways(interpreter, test) is not { } ways)
            return null;
        var has = ways.Aggregate(interpreter.Space.False, (any, way) => any | HasElement(interpreter, list, way));
        var key = string.Join(" or ", ways.Select(Describe));
        if (none is null)
            interpreter.Demand(has, Interpreter.NoValue);
        var found = Make(
            interpreter,
            list,
            new TextFunction($"{call} {key.Length} {key}", call, Pick, gives) { Least = least, IsOfList = true },
            site);
        return none is null ? found : Guarded.Choose(has, found, none);

        object? Pick(object? made)
        {
            if (made is not string[] elements)
                return PureMembers.Nothing;
            var passing = new List<int>();
            for (var i = 0; i < elements.Length; i++)
            {
                var passes = ways.Select(way => TextTest.AreGiven(way, elements[i])).ToArray();
                if (Array.IndexOf(passes, true) >= 0)
                    passing.Add(i);
                else if (Array.IndexOf(passes, null) >= 0)
                    return PureMembers.Nothing;
            }

            return passing.Count == 0 ? PureMembers.Nothing : pick(elements, passing);
        }
    }

    static string Describe(List<(Atom Atom, bool Answer)> answers) =>
        string.Join(
            " and ", answers.OrderBy(static answer => answer.Atom.Order).Select(static answer => answer.Atom.Describe(answer.Answer)));

    static Condition HasElement(Interpreter interpreter, Value list, List<(Atom Atom, bool Answer)> answers)
    {
        if (answers.Count == 0)
            return HasAtLeast(interpreter, list, 1);
        var isThere = list is Symbolic { Subject: var subject } ? HasAtLeast(interpreter, subject, 1) : interpreter.Space.True;
        var text = answers.Find(static answer =>
            answer is { Atom: { Question: Question.Equals, Operand: string }, Answer: true }).Atom?.Operand as string;
        return isThere & interpreter.Space.Ask(SubjectOf(list), Question.Passes, text is null
            ? new TextTest(Function(list).Function, TextRelation.HasElementThat, Describe(answers)) { OfElement = answers }
            : new TextTest(Function(list).Function, TextRelation.HasElement, text));
    }

    /// <summary>
    /// The first elements of a list that is read from outside or made of what is, each where it is there, and where there are more of them.
    /// </summary>
    public static (ImmutableList<Element> Elements, Condition HasMore) FirstElements(Interpreter interpreter, Value list, SyntaxNode site)
    {
        var elements = Enumerable.Range(0, MostElementsFollowed)
            .Select(index => new Element(HasAtLeast(interpreter, list, index + 1), Of(index), site));
        return (elements.ToImmutableList(), HasAtLeast(interpreter, list, MostElementsFollowed + 1));

        Guarded Of(int index) => list is Symbolic { Subject: var subject }
            ? interpreter.Of(new Symbolic(interpreter.SubjectOf(subject.Source!, NameOf(subject, index))), site)
            : Make(interpreter, list, ElementAt(interpreter, index), site);
    }

    /// <summary>Where a list that is read from outside or made of what is has so many elements.</summary>
    public static Condition HasAtLeast(Interpreter interpreter, Value list, int count) =>
        list is Symbolic { Subject: var subject } ? HasAtLeast(interpreter, subject, count)
        : Number(interpreter, list) is { } number ? !IsLess(interpreter, number, count)
        : interpreter.Space.Unknown(CountKey);

    static Derived? Number(Interpreter interpreter, Value list) => Count(interpreter, list, null).Single as Derived;

    static TextFunction ElementAt(Interpreter interpreter, object index)
    {
        return new TextFunction(
            $"element {index}",
            $"[{index}]",
            made => made is string[] elements && At(elements) is >= 0 and var at && at < elements.Length
                ? elements[at]
                : PureMembers.Nothing,
            interpreter.StringType);

        int At(string[] elements) => index is FromEnd { Distance: var back } ? elements.Length - back : (int)index;
    }

    /// <summary>
    /// Where a list that is read from outside as such has so many elements: its elements are settings that are there or not.
    /// </summary>
    static Condition HasAtLeast(Interpreter interpreter, Subject list, int count)
    {
        // The program itself is always there.
        var all = interpreter.Space.True;
        for (var index = list.Source == SettingSource.CommandLine ? 1 : 0; index < count; index++)
            all &= !interpreter.Space.Ask(interpreter.SubjectOf(list.Source!, NameOf(list, index)), Question.IsNull);
        return all;
    }

    static string NameOf(Subject list, int index) => $"{list.Name}[{index}]";

    /// <summary>The elements between two indices of a list.</summary>
    public static Guarded Part(Interpreter interpreter, Value list, object start, object end, ITypeSymbol type, SyntaxNode site)
    {
        var last = end is FromEnd { Distance: 0 } ? "" : end;
        return Make(interpreter, list, new TextFunction(
            $"part {start}..{end}",
            $"[{start}..{last}]",
            made => made is string[] whole ? PureMembers.Slice(whole, start, end) : PureMembers.Nothing,
            type), site);
    }

    /// <summary>What stands between two indices of a text.</summary>
    public static Guarded Slice(Interpreter interpreter, Value text, object start, object end, SyntaxNode site)
    {
        interpreter.MayThrow();
        return Make(
            interpreter,
            text,
            new TextFunction(
                $"slice {start}..{end}",
                $"[{start}..{end}]",
                made => made is string whole ? PureMembers.Slice(whole, start, end) : PureMembers.Nothing,
                interpreter.StringType),
            site);
    }

    /// <summary>A call as it stands in the program, without the text.</summary>
    static string Describe(LibraryCall call, int index, object?[] given)
    {
        var isOnText = index == 0 && call.Receiver is not null;
        var first = call.Receiver is null ? 0 : 1;
        var shown = given.Where((_, each) => each != index
            && (each < first
                || call.Method.Parameters[each - first].Type is { TypeKind: not TypeKind.Enum, Name: not "CultureInfo"
                    and not "IFormatProvider" }));
        var arguments = string.Join(", ", shown.Select(Show));
        var name = call.Method.AssociatedSymbol?.Name ?? call.Name;
        if (call.Method.MethodKind == MethodKind.UserDefinedOperator)
            return $"{Comparison(name, isTurned: index != 0)} {arguments}";
        if (call.Method.MethodKind == MethodKind.Constructor)
            return $"new {call.Method.ContainingType.Name}({arguments})";
        return call.Method.AssociatedSymbol is IPropertySymbol { IsIndexer: true } ? $"[{arguments}]"
            : (isOnText ? name : $"{call.Method.ContainingType.Name}.{name}")
                + (call.Method.MethodKind == MethodKind.PropertyGet ? "" : $"({arguments})");
    }

    static string Comparison(string name, bool isTurned) => (name, isTurned) switch
    {
        ("op_LessThan", false) or ("op_GreaterThan", true) => "less than",
        ("op_LessThanOrEqual", false) or ("op_GreaterThanOrEqual", true) => "at most",
        ("op_GreaterThan", false) or ("op_LessThan", true) => "more than",
        ("op_GreaterThanOrEqual", false) or ("op_LessThanOrEqual", true) => "at least",
        _ => name,
    };

    /// <summary>Tells one argument from all others.</summary>
    static string Key(object? literal) => literal switch
    {
        object?[] list => $"[{string.Join(" ", list.Select(Key))}]",
        _ when Convert.ToString(literal, CultureInfo.InvariantCulture) is { } text => $"{literal?.GetType().Name} {text.Length} {text}",
        _ => "",
    };

    static IEnumerable<string> Texts(object? literal) => literal switch
    {
        string or char => [$"{literal}"],
        object?[] list => list.SelectMany(Texts),
        IConvertible or null => [],
        _ => [literal.ToString()],
    };

    static string Show(object? literal) => literal switch
    {
        string text => $"\"{Message.Text(text)}\"",
        char letter => $"'{letter}'",
        object?[] list => string.Join(", ", list.Select(Show)),
        null => "null",
        FromEnd => literal.ToString(),
        IConvertible => Convert.ToString(literal, CultureInfo.InvariantCulture),
        _ => $"\"{Message.Text(literal.ToString())}\"",
    };

    /// <summary>Where a text that is read from outside, or what was made of one, passes a test.</summary>
    public static Condition Test(ConditionSpace space, Value text, TextRelation relation, string operand, bool ignoresCase)
    {
        var (function, letters) = Function(text);
        if (function.Equals(TextFunction.Written) && relation == TextRelation.Is)
            return IsNumber(space, SubjectOf(text), operand);
        // A text in lower case neither is nor holds one with a capital letter.
        if (!ignoresCase
            && (letters == LetterCase.Lower ? operand.ToLowerInvariant()
                : letters == LetterCase.Upper ? operand.ToUpperInvariant()
                : operand) != operand)
            return space.False;
        if (relation == TextRelation.Is && !ignoresCase && function.Affixes is var (inner, before, after))
        {
            if (operand.Length < before.Length + after.Length
                || !operand.StartsWith(before, StringComparison.Ordinal)
                || !operand.EndsWith(after, StringComparison.Ordinal))
                return space.False;
            var middle = operand.Substring(before.Length, operand.Length - before.Length - after.Length);
            var isMiddle = Test(space, new Derived(SubjectOf(text), inner, LetterCase.Any), relation, middle, ignoresCase);
            // A setting that is missing is an empty text between others.
            return middle.Length == 0 && inner == TextFunction.Identity ? isMiddle | space.Ask(SubjectOf(text), Question.IsNull) : isMiddle;
        }

        if (ignoresCase && letters == LetterCase.Any)
            function = function.Then(TextFunction.IgnoringCase);
        if (ignoresCase || letters != LetterCase.Any)
            operand = operand.ToUpperInvariant();
        return relation == TextRelation.Is && function == TextFunction.Identity
            ? space.Ask(SubjectOf(text), Question.Equals, operand)
            : space.Ask(SubjectOf(text), Question.Passes, new TextTest(function, relation, operand));
    }

    /// <summary>Where a number is written like a text. Of whole numbers, "less than" asks all there is to ask.</summary>
    static Condition IsNumber(ConditionSpace space, Subject number, string text) =>
        !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? space.False
        : PureMembers.Format(value, null) is not string written ? space.Unknown(text)
        : written == text ? space.Ask(number, Question.LessThan, value + 1m) & !space.Ask(number, Question.LessThan, (decimal)value)
        : space.False;

    /// <summary>Where a number that was made of a text is less than another.</summary>
    public static Condition IsLess(Interpreter interpreter, Derived number, decimal bound)
    {
        if (number.Function.Line is { } line)
            return line.IsLess(interpreter.Space, number.Subject, bound);
        if (bound <= number.Function.Least)
            return interpreter.Space.False;
        if (bound > number.Function.Most)
            return interpreter.Space.True;
        var isCount = number.Subject.Source is not null
            && number.Function.Counts is not null
            && number.Function.Key == $"{CountKey.Length} {CountKey}";
        if (isCount && bound <= MostElementsAsked)
            return !HasAtLeast(interpreter, number.Subject, (int)bound);
        var isLess = interpreter.Space.Ask(
            number.Subject,
            Question.Passes,
            new TextTest(number.Function, TextRelation.IsLess, bound.ToString(CultureInfo.InvariantCulture)));
        return isCount ? isLess | !HasAtLeast(interpreter, number.Subject, MostElementsAsked) : isLess;
    }

    static (TextFunction Function, LetterCase Letters) Function(Value text) =>
        text is Derived derived ? (derived.Function, derived.Letters) : (TextFunction.Identity, LetterCase.Any);

    static Subject SubjectOf(Value text) => text is Derived derived ? derived.Subject : ((Symbolic)text).Subject;
}
