using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AccessAnalyzers.Pipelines;

/// <summary>
/// A value in a YAML text, and where it stands. What an alias, a merge or a tag of somebody's own makes of it is not known.
/// </summary>
abstract record YamlValue(TextSpan Span)
{
    /// <summary>The text of a scalar; null for everything else.</summary>
    public string? Text => (this as YamlScalar)?.Content;

    /// <summary>Whether it is <c>false</c>, however it is spelled.</summary>
    public bool IsFalse => string.Equals(Text, "false", StringComparison.OrdinalIgnoreCase);
}

sealed record YamlScalar(TextSpan Span, string Content) : YamlValue(Span);

sealed record YamlList(TextSpan Span, ImmutableArray<YamlValue> Elements) : YamlValue(Span);

sealed record YamlUnknown(TextSpan Span) : YamlValue(Span);

sealed record YamlMap(TextSpan Span, ImmutableArray<YamlMember> Members) : YamlValue(Span)
{
    /// <summary>Whether it has members besides those that are known: what a template expression or a merge puts there.</summary>
    public bool IsOpen => Members.Any(static member => member.Name is null || Expression.IsIn(member.Name) || member.Name == "<<");

    public YamlMember? Member(string name) => Members.FirstOrDefault(member => member.Name == name);

    /// <summary>The value of a member; null where there is no such member.</summary>
    public YamlValue? this[string name] => Member(name)?.Value;
}

/// <summary>A member of a map; a key that is no text has no name.</summary>
sealed record YamlMember(string? Name, TextSpan NameSpan, YamlValue Value);

/// <summary>Why a text is not read, and where.</summary>
sealed record YamlMistake(TextSpan Span, string Message);

/// <summary>
/// Reads the first document of a YAML text into a tree of its own, from the events of the parser. The text may be anybody's: its size, its
/// depth and the number of its values are bounded, and nothing is put in the place of an alias.
/// </summary>
/// <remarks>
/// No type parameter is bound to a type of the library, so that this type loads without it: a project that refers to the analyzer itself
/// brings only that along.
/// </remarks>
sealed class YamlReader
{
    /// <summary>More than anybody writes, and few enough to be read while somebody types.</summary>
    const int MostCharacters = 1_000_000;

    const int MostValues = 100_000;
    const int MostDeep = 64;

    readonly IParser parser;
    readonly int length;
    readonly CancellationToken cancellation;
    int values;

    YamlReader(string text, CancellationToken cancellation)
    {
        parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        length = text.Length;
        this.cancellation = cancellation;
    }

    /// <summary>The value that the text is, null for an empty one, or why it is not read.</summary>
    public static (YamlValue? Value, YamlMistake? Mistake) Read(SourceText source, CancellationToken cancellation)
    {
        if (source.Length > MostCharacters)
            return (null, new YamlMistake(
                default, $"it has more than {MostCharacters.ToString("N0", CultureInfo.InvariantCulture)} characters"));
        var text = source.ToString();
        // The parser takes it for the end of the text.
        if (text.IndexOf('\0') is >= 0 and var zero)
            return (null, new YamlMistake(new TextSpan(zero, 1), "it is no text"));
        var reader = new YamlReader(text, cancellation);
        try
        {
            return (reader.ReadStream(), null);
        }
        catch (RefusedException exception)
        {
            return (null, new YamlMistake(exception.Span, exception.Message));
        }
        catch (YamlException exception)
        {
            return (null, new YamlMistake(
                reader.Span(exception.Start, exception.Start),
                $"it is not YAML: {exception.InnerException?.Message ?? exception.Message}"));
        }
        // What else the parser throws at a text of anybody's says the same.
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException
            or OverflowException
            or IndexOutOfRangeException or NullReferenceException)
        {
            return (null, new YamlMistake(default, "it is not YAML"));
        }
    }

    YamlValue? ReadStream()
    {
        Advance();
        Take(parser.Current is StreamStart);
        if (parser.Current is StreamEnd)
            return null;
        Take(parser.Current is DocumentStart);
        var value = ReadValue(0);
        Take(parser.Current is DocumentEnd);
        // A pipeline is one document; of several nobody knows which counts.
        return parser.Current is StreamEnd ? value : new YamlUnknown(value.Span);
    }

    YamlValue ReadValue(int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        var span = Span(parser.Current!.Start, parser.Current.End);
        if (depth > MostDeep)
            throw new RefusedException(span, $"its values are nested more than {MostDeep} deep");
        if (++values > MostValues)
            throw new RefusedException(span, $"it has more than {MostValues.ToString("N0", CultureInfo.InvariantCulture)} values");
        switch (parser.Current)
        {
            case Scalar scalar:
                Advance();
                return IsPlain(scalar) ? new YamlScalar(span, scalar.Value) : new YamlUnknown(span);
            case SequenceStart start:
                Advance();
                var elements = ImmutableArray.CreateBuilder<YamlValue>();
                while (parser.Current is not SequenceEnd)
                    elements.Add(ReadValue(depth + 1));
                Advance();
                return IsPlain(start) ? new YamlList(span, elements.ToImmutable()) : new YamlUnknown(span);
            case MappingStart start:
                Advance();
                var members = ReadMembers(depth);
                return IsPlain(start) ? new YamlMap(span, members) : new YamlUnknown(span);
            default:
                Advance();
                return new YamlUnknown(span);
        }
    }

    ImmutableArray<YamlMember> ReadMembers(int depth)
    {
        var members = ImmutableArray.CreateBuilder<YamlMember>();
        var names = new HashSet<string>();
        while (parser.Current is not MappingEnd)
        {
            var key = ReadValue(depth + 1);
            if (key.Text is { } name && !Expression.IsIn(name) && !names.Add(name))
                throw new RefusedException(key.Span, $"'{Message.Text(name)}' stands twice in one map");
            members.Add(new YamlMember(key.Text, key.Span, ReadValue(depth + 1)));
        }

        Advance();
        return members.ToImmutable();
    }

    static bool IsPlain(NodeEvent value) =>
        value.Tag.IsEmpty || value.Tag.IsNonSpecific || value.Tag.Value.StartsWith("tag:yaml.org,2002:", StringComparison.Ordinal);

    void Take(bool isExpected)
    {
        if (!isExpected)
            throw new InvalidOperationException();
        Advance();
    }

    void Advance() => parser.MoveNext();

    TextSpan Span(Mark start, Mark end)
    {
        var from = (int)Math.Min(start.Index, length);
        return TextSpan.FromBounds(from, (int)Math.Max(from, Math.Min(end.Index, length)));
    }

    /// <summary>Leaves the recursion where the text is refused.</summary>
    sealed class RefusedException(TextSpan span, string message) : Exception(message)
    {
        public TextSpan Span => span;
    }
}

/// <summary>What Azure Pipelines and GitHub put into a text before or while they run it.</summary>
static class Expression
{
    /// <summary>Whether a text is not yet what will be there: <c>${{ … }}</c>, <c>$[ … ]</c> or <c>$(…)</c>.</summary>
    public static bool IsIn(string text) => text.Contains("${{") || text.Contains("$[") || text.Contains("$(");
}
