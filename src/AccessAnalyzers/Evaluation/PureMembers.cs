using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Members of .NET whose result depends on nothing but what they are given, and that change nothing. Given constants, they are really
/// called. Given a text that is read from outside, what they give is something that is made of it, and a test of it is a question.
/// </summary>
static class PureMembers
{
    /// <summary>What a call gives that throws, or of which the result depends on more than it is given.</summary>
    public static readonly object Nothing = new();

    /// <summary>Longer texts are not calculated with.</summary>
    const int LongestText = 2_000;

    const int MostElements = 1_000;
    const int MostCombinations = 64;

    static readonly SymbolDisplayFormat name = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>A span is what it spans.</summary>
    static readonly Regex span = new("(?:ReadOnly)?Span<([^>]*)>", RegexOptions.CultureInvariant);

    static readonly Regex plainFormat = new("^([DdXx][0-9]*|0+)$", RegexOptions.CultureInvariant);

    static readonly ImmutableHashSet<string> types = ImmutableHashSet.Create(
        "String", "Char", "Boolean", "Int32", "Int64", "Double", "Convert", "Math", "CultureInfo", "StringComparer", "Version", "Regex",
        "Group", "Capture", "Match", "GroupCollection");

    /// <summary>
    /// Every member by its name and the types of its parameters, of which a span is written as the array of which it is one. The object on
    /// which it is called comes first.
    /// </summary>
    static readonly Dictionary<string, Func<object?[], object?>> members = new()
    {
        // Compared by their culture's rules in truth, which differ from these for texts that nobody writes into such programs.
        ["string.StartsWith(string)"] = static given => Text(given).StartsWith(Text(given, 1), StringComparison.Ordinal),
        ["string.StartsWith(char)"] = static given => Text(given).Length > 0 && Text(given)[0] == (char)given[1]!,
        ["string.StartsWith(string, StringComparison)"] = static given => Text(given).StartsWith(Text(given, 1), Comparison(given[2])),
        ["string.StartsWith(string, bool, CultureInfo)"] = static given => Text(given).StartsWith(
            Text(given, 1), Comparison((bool)given[2]!)),
        ["string.EndsWith(string)"] = static given => Text(given).EndsWith(Text(given, 1), StringComparison.Ordinal),
        ["string.EndsWith(char)"] = static given => Text(given).Length > 0 && Text(given)[^1] == (char)given[1]!,
        ["string.EndsWith(string, StringComparison)"] = static given => Text(given).EndsWith(Text(given, 1), Comparison(given[2])),
        ["string.EndsWith(string, bool, CultureInfo)"] = static given => Text(given).EndsWith(Text(given, 1), Comparison((bool)given[2]!)),
        ["string.Contains(string)"] = static given => Text(given).Contains(Text(given, 1)),
        ["string.Contains(char)"] = static given => Text(given).IndexOf((char)given[1]!) >= 0,
        ["string.Contains(string, StringComparison)"] = static given => Text(given).IndexOf(Text(given, 1), Comparison(given[2])) >= 0,
        ["string.Equals(string, StringComparison)"] = static given => string.Equals(Text(given), (string?)given[1], Comparison(given[2])),
        ["string.Equals(string, string, StringComparison)"] = static given => string.Equals(
            (string?)given[0], (string?)given[1], Comparison(given[2])),
        ["string.IndexOf(char)"] = static given => Text(given).IndexOf((char)given[1]!),
        ["string.IndexOf(char, int)"] = static given => Text(given).IndexOf((char)given[1]!, (int)given[2]!),
        ["string.IndexOf(string)"] = static given => Text(given).IndexOf(Text(given, 1), StringComparison.Ordinal),
        ["string.IndexOf(string, int)"] = static given => Text(given).IndexOf(Text(given, 1), (int)given[2]!, StringComparison.Ordinal),
        ["string.IndexOf(string, StringComparison)"] = static given => Text(given).IndexOf(Text(given, 1), Comparison(given[2])),
        ["string.IndexOfAny(char[])"] = static given => Text(given).IndexOfAny(Array<char>(given[1])),
        ["string.LastIndexOf(char)"] = static given => Text(given).LastIndexOf((char)given[1]!),
        ["string.LastIndexOf(string)"] = static given => Text(given, 1).Length == 0
            ? Nothing
            : Text(given).LastIndexOf(Text(given, 1), StringComparison.Ordinal),
        ["string.CompareTo(string)"] = static given => TextOrder.Compare(Text(given), Text(given, 1)) ?? Nothing,
        ["string.Compare(string, string)"] = static given => TextOrder.Compare(Text(given), Text(given, 1)) ?? Nothing,
        ["string.Compare(string, string, bool)"] = static given => Compare(given, (bool)given[2]! ? 1 : 0),
        ["string.Compare(string, string, StringComparison)"] = static given => Compare(given, (int)given[2]!),
        ["string.CompareOrdinal(string, string)"] = static given => Compare(given, 4),
        ["string.ToLower()"] = static given => Text(given).ToLowerInvariant(),
        ["string.ToLower(CultureInfo)"] = static given => Text(given).ToLowerInvariant(),
        ["string.ToLowerInvariant()"] = static given => Text(given).ToLowerInvariant(),
        ["string.ToUpper()"] = static given => Text(given).ToUpperInvariant(),
        ["string.ToUpper(CultureInfo)"] = static given => Text(given).ToUpperInvariant(),
        ["string.ToUpperInvariant()"] = static given => Text(given).ToUpperInvariant(),
        ["string.Trim()"] = static given => Text(given).Trim(),
        ["string.Trim(char)"] = static given => Text(given).Trim((char)given[1]!),
        ["string.Trim(char[])"] = static given => Text(given).Trim(Array<char>(given[1])),
        ["string.TrimStart()"] = static given => Text(given).TrimStart(),
        ["string.TrimStart(char)"] = static given => Text(given).TrimStart((char)given[1]!),
        ["string.TrimStart(char[])"] = static given => Text(given).TrimStart(Array<char>(given[1])),
        ["string.TrimEnd()"] = static given => Text(given).TrimEnd(),
        ["string.TrimEnd(char)"] = static given => Text(given).TrimEnd((char)given[1]!),
        ["string.TrimEnd(char[])"] = static given => Text(given).TrimEnd(Array<char>(given[1])),
        ["string.Substring(int)"] = static given => Text(given).Substring((int)given[1]!),
        ["string.Substring(int, int)"] = static given => Text(given).Substring((int)given[1]!, (int)given[2]!),
        ["string.Remove(int)"] = static given => Text(given).Remove((int)given[1]!),
        ["string.Remove(int, int)"] = static given => Text(given).Remove((int)given[1]!, (int)given[2]!),
        ["string.Insert(int, string)"] = static given => Text(given).Insert((int)given[1]!, Text(given, 2)),
        ["string.Replace(char, char)"] = static given => Text(given).Replace((char)given[1]!, (char)given[2]!),
        ["string.Replace(string, string)"] = static given => Text(given).Replace(Text(given, 1), (string?)given[2]),
        ["string.PadLeft(int)"] = static given => Text(given).PadLeft(Width(given[1])),
        ["string.PadLeft(int, char)"] = static given => Text(given).PadLeft(Width(given[1]), (char)given[2]!),
        ["string.PadRight(int)"] = static given => Text(given).PadRight(Width(given[1])),
        ["string.PadRight(int, char)"] = static given => Text(given).PadRight(Width(given[1]), (char)given[2]!),
        ["string.Split(char[])"] = static given => Text(given).Split(Array<char>(given[1])),
        ["string.Split(char[], int)"] = static given => Text(given).Split(Array<char>(given[1]), (int)given[2]!),
        ["string.Split(char[], StringSplitOptions)"] = static given => Split(
            Array<char>(given[1]).Select(static each => $"{each}").ToArray(), given, given[2]),
        ["string.Split(char, StringSplitOptions)"] = static given => Split([$"{given[1]}"], given, given[2]),
        ["string.Split(char, int, StringSplitOptions)"] = static given => Split([$"{given[1]}"], given, given[3], (int)given[2]!),
        ["string.Split(string, StringSplitOptions)"] = static given => Split([Text(given, 1)], given, given[2]),
        ["string.Split(string, int, StringSplitOptions)"] = static given => Split([Text(given, 1)], given, given[3], (int)given[2]!),
        ["string.Split(string[], StringSplitOptions)"] = static given => Split(Array<string>(given[1]), given, given[2]),
        ["string.ToCharArray()"] = static given => Text(given).ToCharArray(),
        ["string.Length"] = static given => Text(given).Length,
        ["string.this[int]"] = static given =>
            Text(given)[given[1] is FromEnd { Distance: var back } ? Text(given).Length - back : (int)given[1]!],
        ["string.ToString()"] = static given => Text(given),
        ["string.String(char, int)"] = static given => new string((char)given[0]!, Width(given[1])),
        ["string.String(char[])"] = static given => new string(Array<char>(given[0])),

        ["char.IsDigit(char)"] = static given => char.IsDigit((char)given[0]!),
        ["char.IsLetter(char)"] = static given => char.IsLetter((char)given[0]!),
        ["char.IsLetterOrDigit(char)"] = static given => char.IsLetterOrDigit((char)given[0]!),
        ["char.IsUpper(char)"] = static given => char.IsUpper((char)given[0]!),
        ["char.IsLower(char)"] = static given => char.IsLower((char)given[0]!),
        ["char.IsWhiteSpace(char)"] = static given => char.IsWhiteSpace((char)given[0]!),
        ["char.ToUpper(char)"] = static given => char.ToUpperInvariant((char)given[0]!),
        ["char.ToLower(char)"] = static given => char.ToLowerInvariant((char)given[0]!),
        ["char.ToUpperInvariant(char)"] = static given => char.ToUpperInvariant((char)given[0]!),
        ["char.ToLowerInvariant(char)"] = static given => char.ToLowerInvariant((char)given[0]!),
        ["char.ToString()"] = static given => given[0]!.ToString(),

        ["bool.ToString()"] = static given => given[0]!.ToString(),
        ["int.ToString()"] = static given => Format(given[0], null),
        ["int.ToString(string)"] = static given => Format(given[0], given[1]),
        ["int.ToString(IFormatProvider)"] = static given => Format(given[0], null),
        ["long.ToString()"] = static given => Format(given[0], null),
        ["int.Parse(string)"] = static given => int.Parse(Text(given), CultureInfo.InvariantCulture),
        ["int.Parse(string, IFormatProvider)"] = static given => int.Parse(Text(given), CultureInfo.InvariantCulture),
        ["int.Parse(string, NumberStyles)"] = static given => int.Parse(Text(given), (NumberStyles)given[1]!, CultureInfo.InvariantCulture),
        ["int.Parse(string, NumberStyles, IFormatProvider)"] = static given => int.Parse(
            Text(given), (NumberStyles)given[1]!, CultureInfo.InvariantCulture),
        ["long.Parse(string)"] = static given => long.Parse(Text(given), CultureInfo.InvariantCulture),
        ["double.Parse(string, IFormatProvider)"] = static given => double.Parse(Text(given), (IFormatProvider)given[1]!),
        ["bool.Parse(string)"] = static given => bool.Parse(Text(given)),
        ["Convert.ToBoolean(string)"] = static given => Convert.ToBoolean((string?)given[0], CultureInfo.InvariantCulture),
        ["Convert.ToBoolean(object)"] = static given => Convert.ToBoolean(given[0], CultureInfo.InvariantCulture),
        ["Convert.ToBoolean(int)"] = static given => Convert.ToBoolean(given[0], CultureInfo.InvariantCulture),
        ["Convert.ToBoolean(bool)"] = static given => given[0],
        ["Convert.ToInt32(string)"] = static given => Convert.ToInt32((string?)given[0], CultureInfo.InvariantCulture),
        ["Convert.ToInt32(object)"] = static given => Convert.ToInt32(given[0], CultureInfo.InvariantCulture),
        ["Convert.ToInt32(bool)"] = static given => Convert.ToInt32(given[0], CultureInfo.InvariantCulture),
        ["Convert.ToDouble(string, IFormatProvider)"] = static given => double.Parse(Text(given), (IFormatProvider)given[1]!),
        ["Convert.ToString(int)"] = static given => Format(given[0], null),
        ["Convert.ToString(bool)"] = static given => given[0]!.ToString(),
        ["Convert.ToString(object)"] = static given => given[0] is string or bool or int or char ? Format(given[0], null)
            : given[0] is null ? ""
            : Nothing,
        ["int.CompareTo(int)"] = static given => ((int)given[0]!).CompareTo((int)given[1]!),
        ["bool.CompareTo(bool)"] = static given => ((bool)given[0]!).CompareTo((bool)given[1]!),

        ["Math.Abs(int)"] = static given => Math.Abs((int)given[0]!),
        ["Math.Max(int, int)"] = static given => Math.Max((int)given[0]!, (int)given[1]!),
        ["Math.Max(long, long)"] = static given => Math.Max((long)given[0]!, (long)given[1]!),
        ["Math.Max(double, double)"] = static given => Math.Max((double)given[0]!, (double)given[1]!),
        ["Math.Min(int, int)"] = static given => Math.Min((int)given[0]!, (int)given[1]!),
        ["Math.Min(long, long)"] = static given => Math.Min((long)given[0]!, (long)given[1]!),
        ["Math.Min(double, double)"] = static given => Math.Min((double)given[0]!, (double)given[1]!),
        ["Math.Clamp(int, int, int)"] = static given => (int)given[1]! > (int)given[2]!
            ? Nothing
            : Math.Min(Math.Max((int)given[0]!, (int)given[1]!), (int)given[2]!),
        ["Math.Floor(double)"] = static given => Math.Floor((double)given[0]!),
        ["Math.Ceiling(double)"] = static given => Math.Ceiling((double)given[0]!),
        ["Math.Round(double)"] = static given => Math.Round((double)given[0]!),

        ["CultureInfo.InvariantCulture"] = static _ => CultureInfo.InvariantCulture,
        ["StringComparer.Ordinal"] = static _ => StringComparer.Ordinal,
        ["StringComparer.OrdinalIgnoreCase"] = static _ => StringComparer.OrdinalIgnoreCase,
        ["StringComparer.InvariantCulture"] = static _ => StringComparer.Ordinal,
        ["StringComparer.InvariantCultureIgnoreCase"] = static _ => StringComparer.OrdinalIgnoreCase,
        ["StringComparer.CurrentCultureIgnoreCase"] = static _ => StringComparer.OrdinalIgnoreCase,
        ["StringComparer.Equals(string, string)"] = static given => ((StringComparer)given[0]!).Equals(
            (string?)given[1], (string?)given[2]),

        ["Version.Version(int, int)"] = static given => new Version((int)given[0]!, (int)given[1]!),
        ["Version.Version(int, int, int)"] = static given => new Version((int)given[0]!, (int)given[1]!, (int)given[2]!),
        ["Version.Version(string)"] = static given => new Version(Text(given)),
        ["Version.Parse(string)"] = static given => new Version(Text(given)),
        ["Version.Major"] = static given => ((Version)given[0]!).Major,
        ["Version.Minor"] = static given => ((Version)given[0]!).Minor,
        ["Version.ToString()"] = static given => given[0]!.ToString(),
        ["Version.CompareTo(Version)"] = static given => ((Version)given[0]!).CompareTo((Version?)given[1]),
        ["Version.operator <(Version, Version)"] = static given => (Version?)given[0] < (Version?)given[1],
        ["Version.operator <=(Version, Version)"] = static given => (Version?)given[0] <= (Version?)given[1],
        ["Version.operator >(Version, Version)"] = static given => (Version?)given[0] > (Version?)given[1],
        ["Version.operator >=(Version, Version)"] = static given => (Version?)given[0] >= (Version?)given[1],

        ["Regex.Regex(string)"] = static given => new Pattern(Text(given), RegexOptions.None),
        ["Regex.Regex(string, RegexOptions)"] = static given => new Pattern(Text(given), (RegexOptions)given[1]!),
        ["Regex.IsMatch(string)"] = static given => ((Pattern)given[0]!).IsMatch(Text(given, 1)),
        ["Regex.IsMatch(string, string)"] = static given => new Pattern(Text(given, 1), RegexOptions.None).IsMatch(Text(given)),
        ["Regex.IsMatch(string, string, RegexOptions)"] = static given =>
            new Pattern(Text(given, 1), (RegexOptions)given[2]!).IsMatch(Text(given)),
        ["Regex.Match(string)"] = static given => ((Pattern)given[0]!).Match(Text(given, 1)),
        ["Regex.Match(string, string)"] = static given => new Pattern(Text(given, 1), RegexOptions.None).Match(Text(given)),
        ["Regex.Match(string, string, RegexOptions)"] = static given =>
            new Pattern(Text(given, 1), (RegexOptions)given[2]!).Match(Text(given)),
        ["Regex.Replace(string, string)"] = static given => ((Pattern)given[0]!).Replace(Text(given, 1), Text(given, 2)),
        ["Regex.Replace(string, string, string)"] = static given => new Pattern(Text(given, 1), RegexOptions.None).Replace(
            Text(given), Text(given, 2)),
        ["Group.Success"] = static given => ((Group)given[0]!).Success,
        ["Capture.Value"] = static given => ((Capture)given[0]!).Value,
        ["Match.Groups"] = static given => ((Match)given[0]!).Groups,
        ["GroupCollection.this[int]"] = static given => ((GroupCollection)given[0]!)[(int)given[1]!],
        ["GroupCollection.this[string]"] = static given => ((GroupCollection)given[0]!)[Text(given, 1)],
    };

    /// <summary>The names of all members, for the test that each has been executed.</summary>
    public static IEnumerable<string> Names => members.Keys;

    /// <summary>What a call gives; null where the member is none of these, or is given something else.</summary>
    public static Guarded? Call(LibraryCall call) =>
        types.Contains(call.Method.ContainingType.Name) && members.TryGetValue(NameOf(call.Method), out var member)
            ? Call(call, member)
            : null;

    static Guarded? Call(LibraryCall call, Func<object?[], object?> member)
    {
        var given = call.Receiver is { } receiver ? call.Arguments.Insert(0, receiver) : call.Arguments;
        if (given.Aggregate(
            1L, static (product, argument) => Math.Min(MostCombinations + 1, product * argument.Cases.Length)) > MostCombinations)
            return null;
        var results = new List<Case>();
        foreach (var (when, values, origin) in Combinations(call, given))
        {
            // What becomes a text does so by what the program has written for it.
            if (values.Any(value => value is ObjectReference && call.Interpreter.Object(value)?.Elements is null))
                return null;
            var result = Invoke(call, member, values, when) ?? call.Interpreter.Of(Value.Unknown);
            results.AddRange(result.Cases.Select(@case => new Case(@case.When & when, @case.Value, Origin.Of(call.Site, origin))));
        }

        return Guarded.Of(results);
    }

    /// <summary>The name of a member with the types of its parameters.</summary>
    public static string NameOf(IMethodSymbol method) =>
        span.Replace((method.AssociatedSymbol ?? method).ToDisplayString(name), "$1[]");

    /// <summary>Every combination of what the arguments can be.</summary>
    static IEnumerable<(Condition When, ImmutableArray<Value> Values, Origin? Origin)> Combinations(
        LibraryCall call, ImmutableArray<Guarded> given)
    {
        IEnumerable<(Condition When, ImmutableArray<Value> Values, Origin? Origin)> all =
            [(call.Interpreter.Space.True, ImmutableArray<Value>.Empty, null)];
        foreach (var argument in given)
        {
            all = from before in all
                  from @case in argument.Cases
                  let both = before.When & @case.When
                  where !call.Interpreter.IsImpossible(both)
                  select (both, before.Values.Add(@case.Value), before.Origin ?? @case.Origin);
        }

        return all.ToArray();
    }

    /// <summary>The result for one combination; null where it cannot be told.</summary>
    static Guarded? Invoke(LibraryCall call, Func<object?[], object?> member, ImmutableArray<Value> values, Condition when)
    {
        values = values.Select(static value => value is PartialText { Whole: { } whole } ? whole : value).ToImmutableArray();
        var literals = values.Select(value => Literal(call.Interpreter, value)).ToArray();
        if (System.Array.IndexOf(literals, Nothing) < 0)
        {
            var result = Apply(member, literals, out var thrown);
            if (thrown is not null)
                call.Interpreter.Demand(!when, thrown);
            return result == Nothing ? null : call.Interpreter.OfLiteral(result, call.Site);
        }

        var outside = System.Array.FindIndex(literals, static literal => literal == Nothing);
        if (values[outside] is PartialText { Parts: { IsDefault: false } parts } && System.Array.LastIndexOf(literals, Nothing) == outside)
            return JoinedText.Call(call, parts, outside, literals);
        if (values is [Symbolic { Subject: var first }, Symbolic { Subject: var second }, _]
            && call.Name == "Equals"
            && literals[2] is int comparison
            && call.Interpreter.Space.AskSame(first, second, IgnoresCase(comparison)) is { } areSame)
            return call.Interpreter.Of(areSame, call.Site);
        return values[outside] is Symbolic or Derived && System.Array.LastIndexOf(literals, Nothing) == outside
            ? OutsideText.Call(call, values[outside], outside, literals, made =>
            {
                var given = (object?[])literals.Clone();
                // What a text is parsed to is the setting itself.
                given[outside] = (made, TypeOf(call, outside)) switch
                {
                    (string text, { SpecialType: SpecialType.System_Int32 }) => Parse(text, SpecialType.System_Int32) ?? Nothing,
                    (string text, { Name: nameof(Version) }) => Version.TryParse(text, out var version) ? version : Nothing,
                    _ => made,
                };
                return Apply(member, given, out _);
            })
            : null;
    }

    /// <summary>The type of an argument; the object on which the member is called comes first.</summary>
    static ITypeSymbol TypeOf(LibraryCall call, int index) =>
        call.Receiver is null ? call.Method.Parameters[index].Type
        : index == 0 ? call.Method.ContainingType
        : call.Method.Parameters[index - 1].Type;

    /// <param name="given">What it is given.</param>
    /// <param name="thrown">The exception that .NET throws then; null where it does not, and where only this model is at a loss.</param>
    static object? Apply(Func<object?[], object?> member, object?[] given, out string? thrown)
    {
        thrown = null;
        try
        {
            return given.Any(static each => each is string { Length: > LongestText }) ? Nothing : member(given);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException or InvalidCastException
            or NullReferenceException or IndexOutOfRangeException or NotSupportedException or RegexMatchTimeoutException)
        {
            if (exception is FormatException or OverflowException or IndexOutOfRangeException or ArgumentOutOfRangeException)
                thrown = exception.GetType().FullName;
            return Nothing;
        }
    }

    /// <summary>What a constant, or a list of constants, is in .NET.</summary>
    static object? Literal(Interpreter interpreter, Value value) => value switch
    {
        Constant { Literal: var literal } => literal,
        ObjectReference when interpreter.Object(value) is { Elements: { Count: <= MostElements } elements, Keys: null }
            && interpreter.IsImpossible(interpreter.Unclear(value))
            && interpreter.Present(elements) is { } present
            && present.TrueForAll(element => interpreter.Here(element.Value) is Constant) =>
            present.Select(element => ((Constant)interpreter.Here(element.Value)!).Literal).ToArray(),
        _ => Nothing,
    };

    /// <summary>The Boolean or number in a text; null where there is none.</summary>
    public static object? Parse(string? text, SpecialType type) =>
        type == SpecialType.System_Boolean ? bool.TryParse(text, out var flag) ? flag : null
        : int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number
        : null;

    /// <summary>What stands between two indices, of which either may count from the end.</summary>
    public static object Slice(string text, object start, object end) =>
        Between(start, end, text.Length) is var (from, length) ? text.Substring(from, length) : Nothing;

    /// <summary>The elements between two indices, of which either may count from the end.</summary>
    public static object Slice(string[] list, object start, object end) =>
        Between(start, end, list.Length) is var (from, length) ? list.Skip(from).Take(length).ToArray() : Nothing;

    /// <summary>Where a range begins in something of a length, and how long it is; null where it does not fit.</summary>
    static (int From, int Length)? Between(object start, object end, int whole)
    {
        var (from, to) = (At(start), At(end));
        return from >= 0 && from <= to && to <= whole ? (from, to - from) : null;

        int At(object index) => index is FromEnd { Distance: var back } ? whole - back : (int)index;
    }

    static string Text(object?[] given, int index = 0) => (string?)given[index] ?? throw new ArgumentNullException(nameof(given));

    static T[] Array<T>(object? list) => ((object?[]?)list ?? []).Cast<T>().ToArray();

    static int Width(object? number) => (int)number! <= LongestText ? (int)number : throw new NotSupportedException();

    static StringComparison Comparison(object? comparison) =>
        IgnoresCase((int)comparison!) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    static StringComparison Comparison(bool ignoresCase) => ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The odd ones among the members of <see cref="StringComparison"/>.</summary>
    public static bool IgnoresCase(int comparison) => comparison % 2 == 1;

    static object Compare(object?[] given, int comparison) => comparison switch
    {
        4 => Math.Sign(string.CompareOrdinal(Text(given), Text(given, 1))),
        5 => Math.Sign(string.Compare(Text(given), Text(given, 1), StringComparison.OrdinalIgnoreCase)),
        _ => (IgnoresCase(comparison)
            ? TextOrder.CompareIgnoringCase(Text(given), Text(given, 1))
            : TextOrder.Compare(Text(given), Text(given, 1))) ?? Nothing,
    };

    /// <summary>With the option to trim, which .NET has had since this library's own framework.</summary>
    static string[] Split(string[] separators, object?[] given, object? options, int most = int.MaxValue)
    {
        const int trims = 2;
        var removes = ((int)options! & (int)StringSplitOptions.RemoveEmptyEntries) != 0;
        if (((int)options & trims) == 0)
            return Text(given).Split(separators, most, (StringSplitOptions)options);
        if (most != int.MaxValue)
            throw new NotSupportedException();
        var parts = Text(given).Split(separators, StringSplitOptions.None).Select(static part => part.Trim());
        return (removes ? parts.Where(static part => part.Length > 0) : parts).ToArray();
    }

    /// <summary>A value as a text has it, as far as that is the same in every culture.</summary>
    public static object Format(object? value, object? format) => (value, format) switch
    {
        (null, _) => "",
        (string text, _) => text,
        (bool or char, _) => value.ToString(),
        (int and >= 0 or long and >= 0L, null) => Convert.ToString(value, CultureInfo.InvariantCulture),
        (int and >= 0 or long and >= 0L, string { Length: < 10 } known) when plainFormat.IsMatch(known) =>
            ((IFormattable)value).ToString(known, CultureInfo.InvariantCulture),
        _ => Nothing,
    };

    /// <summary>A regular expression that can be evaluated in little time: nothing in it repeats what repeats.</summary>
    sealed record Pattern(string Text, RegexOptions Options)
    {
        const int LongestSubject = 200;
        const int MostRepetitions = 4;
        const int MostKept = 16;
        const RegexOptions Known = RegexOptions.IgnoreCase
            | RegexOptions.Multiline
            | RegexOptions.Singleline
            | RegexOptions.ExplicitCapture
            | RegexOptions.IgnorePatternWhitespace;

        static readonly TimeSpan patience = TimeSpan.FromSeconds(1);

        /// <summary>The last ones that have been made, since one is asked of many texts.</summary>
        [ThreadStatic]
        static Dictionary<(string, RegexOptions), Regex>? made;

        Regex For(string subject)
        {
            if (subject.Length > LongestSubject || Text.Length > LongestSubject)
                throw new NotSupportedException();
            var kept = made ??= [];
            if (!kept.TryGetValue((Text, Options), out var regex))
            {
                if (Regex.IsMatch(Text, @"\)[*+{]") || Regex.Matches(Text, "[*+{]").Count > MostRepetitions)
                    throw new NotSupportedException();
                if (kept.Count == MostKept)
                    kept.Clear();
                kept.Add((Text, Options), regex = new(Text, (Options & Known) | RegexOptions.CultureInvariant, patience));
            }

            return regex;
        }

        public bool IsMatch(string subject) => For(subject).IsMatch(subject);

        public Match Match(string subject) => For(subject).Match(subject);

        public string Replace(string subject, string replacement) => For(subject).Replace(subject, replacement);

        public override string ToString() => Text;
    }
}
