using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Remedies;

/// <summary>
/// One way to repair a finding, already spelled in the SDK at hand. Travels from the analyzer to the code fix in the properties of the
/// diagnostic.
/// </summary>
/// <param name="Key">The same for the same remedy of all findings of a rule, so that Fix All knows what belongs together.</param>
/// <param name="Title">What the light bulb says.</param>
/// <param name="Edits">To be made all or none.</param>
sealed record Remedy(string Key, string Title, ImmutableArray<SourceEdit> Edits)
{
    const string Property = "remedy";

    /// <summary>Diagnostics stay in memory and go between processes; a repair that writes more than this is a person's.</summary>
    const int MostCharacters = 64_000;

    /// <summary>Nobody reads more than so many remedies of a finding.</summary>
    const int MostRemedies = 8;

    public bool Equals(Remedy? other) => other is not null && Key == other.Key && Title == other.Title && Edits.SequenceEqual(other.Edits);

    public override int GetHashCode() => Key.GetHashCode();

    public static ImmutableDictionary<string, string?> Write(IEnumerable<Remedy> remedies) => remedies
        .Take(MostRemedies)
        .Select(static remedy => remedy.Write())
        .Where(static text => text.Length <= MostCharacters)
        .Select(static (text, index) => new KeyValuePair<string, string?>(Property + index.ToString(CultureInfo.InvariantCulture), text))
        .ToImmutableDictionary();

    /// <summary>The remedies in the properties of a diagnostic; what is not understood is left out.</summary>
    public static ImmutableArray<Remedy> Read(ImmutableDictionary<string, string?> properties)
    {
        var remedies = ImmutableArray.CreateBuilder<Remedy>();
        while (properties.TryGetValue(Property + remedies.Count.ToString(CultureInfo.InvariantCulture), out var text)
            && text is not null
            && Read(text) is { } remedy)
            remedies.Add(remedy);
        return remedies.ToImmutable();
    }

    /// <summary>Every field is preceded by its length, so that it may hold anything.</summary>
    string Write() => Edits.Select(static edit => edit.Fields).Prepend([Key, Title]).SelectMany(static fields => fields)
        .Aggregate(
            new StringBuilder(),
            static (text, field) => text.Append(field.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(field))
        .ToString();

    static Remedy? Read(string text)
    {
        var fields = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var colon = text.IndexOf(':', at);
            if (colon < 0
                || !int.TryParse(text.Substring(at, colon - at), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
                || length > text.Length - colon - 1)
                return null;
            fields.Add(text.Substring(colon + 1, length));
            at = colon + 1 + length;
        }

        if (fields.Count < 2 || (fields.Count - 2) % SourceEdit.FieldCount != 0)
            return null;
        var edits = Enumerable.Range(0, (fields.Count - 2) / SourceEdit.FieldCount)
            .Select(index => SourceEdit.Read(fields.GetRange(2 + (index * SourceEdit.FieldCount), SourceEdit.FieldCount)))
            .ToArray();
        return edits.All(static edit => edit is not null)
            ? new Remedy(fields[0], fields[1], edits.Select(static edit => edit!).ToImmutableArray())
            : null;
    }
}

/// <summary>
/// One change of source, at a syntax node that is found by its exact span. Text names types in full; the code fix shortens it.
/// </summary>
abstract record SourceEdit(string FilePath, TextSpan Span)
{
    /// <summary>The number of <see cref="Fields"/> of every edit.</summary>
    public const int FieldCount = 6;

    /// <summary>The edit as text; see <see cref="Read"/>.</summary>
    public IEnumerable<string> Fields =>
    [
        GetType().Name,
        FilePath,
        Span.Start.ToString(CultureInfo.InvariantCulture),
        Span.Length.ToString(CultureInfo.InvariantCulture),
        (this as SetMember)?.Name ?? (this as AddArgument)?.Name ?? (this as AddCall)?.Start ?? "",
        (this as WrittenEdit)?.Text ?? "",
    ];

    public static SourceEdit? Read(IReadOnlyList<string> fields)
    {
        if (!int.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            || start > int.MaxValue - length)
        {
            return null;
        }

        var span = new TextSpan(start, length);
        return fields[0] switch
        {
            nameof(ReplaceExpression) => new ReplaceExpression(fields[1], span, fields[5]),
            nameof(SetMember) => new SetMember(fields[1], span, fields[4], fields[5]),
            nameof(AddArgument) => new AddArgument(fields[1], span, fields[4], fields[5]),
            nameof(AddCall) => new AddCall(fields[1], span, fields[4], fields[5]),
            nameof(AddStatement) => new AddStatement(fields[1], span, fields[5]),
            nameof(RemoveNode) => new RemoveNode(fields[1], span),
            _ => null,
        };
    }
}

/// <summary>An edit that writes an expression.</summary>
abstract record WrittenEdit(string FilePath, TextSpan Span, string Text) : SourceEdit(FilePath, Span);

/// <summary>The expression becomes another one.</summary>
sealed record ReplaceExpression(string FilePath, TextSpan Span, string Text) : WrittenEdit(FilePath, Span, Text)
{
    /// <summary>Between the elements that one is replaced by; each gets a line of its own where that one had.</summary>
    public const string NextElement = ",\n";
}

/// <summary>The object creation gets one more member in its initialiser, and an initialiser where it has none.</summary>
sealed record SetMember(string FilePath, TextSpan Span, string Name, string Text) : WrittenEdit(FilePath, Span, Text);

/// <summary>The object creation gets one more argument, which is named unless the name is empty.</summary>
sealed record AddArgument(string FilePath, TextSpan Span, string Name, string Text) : WrittenEdit(FilePath, Span, Text);

/// <summary>A call is followed by one more on what it gives.</summary>
/// <param name="FilePath">The file.</param>
/// <param name="Span">The call.</param>
/// <param name="Start">The other call from its dot to the expression.</param>
/// <param name="Text">The expression with which its arguments end.</param>
sealed record AddCall(string FilePath, TextSpan Span, string Start, string Text) : WrittenEdit(FilePath, Span, Text);

/// <summary>A statement is followed by one more, which may have several lines.</summary>
sealed record AddStatement(string FilePath, TextSpan Span, string Text) : WrittenEdit(FilePath, Span, Text)
{
    /// <summary>Between the lines, each of which is indented as the statement is, and by what it begins with.</summary>
    public const char NextLine = '\n';
}

/// <summary>A member of an initialiser, an element of a list, an argument or a statement goes, with its separator.</summary>
sealed record RemoveNode(string FilePath, TextSpan Span) : SourceEdit(FilePath, Span);
