using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// A value that the program does not fix: a configuration read, an environment variable, a parameter, the result of foreign code.
/// </summary>
/// <param name="name">What a message calls it: the key of a setting, as it stands in the configuration.</param>
/// <param name="isConfiguration">See <see cref="IsConfiguration"/>.</param>
/// <param name="source">See <see cref="Source"/>.</param>
sealed class Subject(string name, bool isConfiguration, SettingSource? source = null)
{
    public string Name => name;

    /// <summary>Where a setting is read from; null for everything else.</summary>
    public SettingSource? Source => source;

    /// <summary>
    /// Whether a person chooses the value when deploying, so that every value counts as a configuration that will be used.
    /// Nothing is known of any other subject: no finding may depend on what it happens to be.
    /// </summary>
    public bool IsConfiguration => isConfiguration;

    /// <summary>The setting of which it is a part, such as <c>nets</c> for <c>nets[0].Private</c>; its own name for a whole one.</summary>
    public string Whole { get; } = name.IndexOfAny(['.', '[', ':']) is > 0 and var end ? name.Substring(0, end) : name;

    /// <summary>The list of which it is an element, and the place where it stands there; null for what is no element of a list.</summary>
    public (string List, int Index)? Place =>
        name.EndsWith("]", StringComparison.Ordinal)
        && name.LastIndexOf('[') is >= 0 and var start
        && int.TryParse(name.Substring(start + 1, name.Length - start - 2), out var index)
            ? (name.Substring(0, start), index)
            : null;

    /// <summary>
    /// The <see cref="Whole"/> settings on which it may depend, although nobody knows how; null where those are all that have been read
    /// before.
    /// </summary>
    public IReadOnlyCollection<string>? MayDependOn { get; init; } = [];

    /// <summary>Whether .NET gives it or throws: the text of a file, and what is so on a machine.</summary>
    public bool IsAlwaysThere => source is not null && !isConfiguration;

    /// <summary>Whether it stands under a key that the program does not fix.</summary>
    public bool HasChosenKey { get; } = source is not null && SettingNames.HasChosenKey(name);

    /// <summary>Whether it may be the same setting as another one that has another name.</summary>
    public bool MayBe(Subject other) => other != this
        && source == other.Source
        && (source?.IgnoresCase == true
            ? SettingNames.MayBeOne(name.ToUpperInvariant(), other.Name.ToUpperInvariant())
            : SettingNames.MayBeOne(name, other.Name));

    /// <summary>
    /// Where it is a parameter, or a member of one, that nobody in the compilation supplies: its type. Somebody outside will choose the
    /// value, so that a finding may depend on it, if a lesser one. Null for anything else.
    /// </summary>
    public ITypeSymbol? Parameter { get; init; }

    /// <summary>Whether somebody chooses it: whoever deploys, or whoever calls from outside.</summary>
    public bool IsChosen => isConfiguration || Parameter is not null;

    /// <summary>Whether it may be null.</summary>
    public bool CanBeNull =>
        Parameter is not ({ IsReferenceType: true, NullableAnnotation: not NullableAnnotation.Annotated }
            or { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T });

    /// <summary>The enumeration of which it is a member; null where it is of none.</summary>
    public INamedTypeSymbol? Enumeration => Parameter is INamedTypeSymbol { TypeKind: TypeKind.Enum } members ? members : null;

    /// <summary>The atoms that ask something of this subject, in the order in which they were made.</summary>
    internal List<Atom> Atoms { get; } = [];
}

/// <summary>Where a program reads settings from.</summary>
/// <param name="Kind">What people call a setting from there, such as "environment variable".</param>
/// <param name="Scope">Which of several sources of this kind it is; empty where there is only one.</param>
/// <param name="Declaration">The declaration that makes it, where a program declares what is read; no person sees it.</param>
sealed record SettingSource(string Kind, string Scope = "", int Declaration = 0)
{
    public static SettingSource Environment { get; } = new("environment variable");

    public static SettingSource Arguments { get; } = new("argument");

    /// <summary>All arguments as the operating system has them, the program's own name the first of them.</summary>
    public static SettingSource CommandLine { get; } = new("command line");

    /// <summary>What is so on the machine on which the program runs. Nobody chooses that.</summary>
    public static SettingSource Machine { get; } = new("machine");

    /// <summary>
    /// Whether a setting from there says itself whether it is a text, a number or a flag; elsewhere the program says how it reads it.
    /// </summary>
    public bool HasTypes { get; init; }

    /// <summary>Whether keys are the same that differ in the case of their letters only.</summary>
    public bool IgnoresCase { get; init; }
}

/// <summary>What an atom asks of its subject.</summary>
enum Question
{
    IsTrue,
    IsNull,
    Equals,
    LessThan,

    /// <summary>Whether it passes a <see cref="TextTest"/>.</summary>
    Passes,

    /// <summary>Whether it is the same as an <see cref="OtherSubject"/>.</summary>
    IsSame,
}

/// <summary>What a subject is compared with.</summary>
/// <param name="Subject">The other subject, of which no more and no less is known.</param>
/// <param name="IgnoresCase">Whether the case of letters makes no difference.</param>
sealed record OtherSubject(Subject Subject, bool IgnoresCase)
{
    public string Describe(bool answer, string name) =>
        $"{(answer ? "equals" : "does not equal")} {name}{(IgnoresCase ? TextFunction.IgnoringCase.Says : "")}";
}

/// <summary>One yes-or-no question about a <see cref="Subject"/>.</summary>
/// <param name="Subject">What is asked about.</param>
/// <param name="Operand">What the subject is compared with: a constant but for the last two questions; null for the first two.</param>
/// <param name="Order">The place in the order of the decision diagram.</param>
sealed record Atom(Subject Subject, Question Question, object? Operand, int Order)
{
    /// <summary>A space makes only one atom of a question.</summary>
    public bool Equals(Atom? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Order;

    /// <summary>What an answer says of the subject, for the end of a message.</summary>
    public string Describe(bool answer) => (Question, answer) switch
    {
        (Question.IsTrue, _) => answer ? "is true" : "is false",
        (Question.IsNull, _) when Subject.Parameter is not null => answer ? "is null" : "is not null",
        (Question.IsNull, _) => answer ? "is not set" : "is set",
        (Question.Passes, _) => ((TextTest)Operand!).Describe(answer),
        (Question.IsSame, _) when Operand is OtherSubject other => other.Describe(answer, $"'{Message.Text(other.Subject.Name)}'"),
        (Question.Equals, _) =>
            $"is {(answer ? "" : "not ")}{(Subject.Enumeration is { } members && Operand is not null && new EnumMember(members, Operand).Name is { } name ? name : Show(Operand))}",
        _ => $"is {(answer ? "less than" : "at least")} {Show(Operand)}",
    };

    /// <summary>That the subject is one value, for the end of a message.</summary>
    public static string DescribeValue(object value) => $"is {Show(value)}";

    /// <summary>Whether two answers can be given at once by one value of the subject.</summary>
    public static bool CanBoth(Atom left, bool leftAnswer, Atom right, bool rightAnswer)
    {
        if (left.Subject != right.Subject)
            return true;
        if (left.Order == right.Order || (left.Question == right.Question && Equals(left.Operand, right.Operand)))
            return leftAnswer == rightAnswer;
        if (left.Question == Question.IsSame || right.Question == Question.IsSame)
            return true;
        if (left.Question > right.Question)
            return CanBoth(right, rightAnswer, left, leftAnswer);
        return (left.Question, right.Question) switch
        {
            (Question.Passes, Question.Passes) =>
                TextTest.CanBoth((TextTest)left.Operand!, leftAnswer, (TextTest)right.Operand!, rightAnswer),
            (Question.Equals, Question.Passes) =>
                !leftAnswer || left.Operand is not string text || (((TextTest)right.Operand!).Holds(text) ?? rightAnswer) == rightAnswer,
            // A flag is true in any case.
            (Question.IsTrue, Question.Passes) when right.Operand is TextTest { Relation: not TextRelation.IsText } test =>
                !leftAnswer || test.Holds("true") != test.Holds("True") || (test.Holds("true") ?? rightAnswer) == rightAnswer,
            // Where there is no text, it passes no test.
            (Question.IsNull, Question.Passes) => !(leftAnswer && rightAnswer),
            (_, Question.Passes) => true,
            // A program may read one setting as a flag or number and as a text.
            (Question.IsTrue, Question.Equals) when right.Operand is "true" => leftAnswer == rightAnswer,
            (Question.Equals, Question.Equals) when IsSameText(left.Operand, right.Operand) => leftAnswer == rightAnswer,
            (Question.IsTrue or Question.IsNull or Question.Equals, not Question.LessThan) => !(leftAnswer && rightAnswer),
            (Question.IsNull, Question.LessThan) => !(leftAnswer && rightAnswer),
            (Question.Equals, Question.LessThan) => !leftAnswer || IsLess(left.Operand, right.Operand) == rightAnswer,
            (Question.LessThan, Question.LessThan) => IsLess(left.Operand, right.Operand)
                ? !leftAnswer || rightAnswer
                : !rightAnswer || leftAnswer,
            _ => true,
        };
    }

    static bool IsLess(object? left, object? right) => Comparer<double>.Default.Compare(ToDouble(left), ToDouble(right)) < 0;

    static double ToDouble(object? value) => value switch
    {
        string text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : double.NaN,
        IConvertible number => number.ToDouble(CultureInfo.InvariantCulture),
        _ => double.NaN,
    };

    static bool IsSameText(object? left, object? right) => (left, right) switch
    {
        (string text, not string) => text == Convert.ToString(right, CultureInfo.InvariantCulture),
        (not string, string) => IsSameText(right, left),
        _ => false,
    };

    public static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{Message.Text(text)}\"",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
