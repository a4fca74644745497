using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Descriptions;

/// <summary>A value in a JSON text, and where it stands.</summary>
abstract record JsonValue(TextSpan Span);

sealed record JsonObject(TextSpan Span, ImmutableArray<JsonMember> Members) : JsonValue(Span);

sealed record JsonArray(TextSpan Span, ImmutableArray<JsonValue> Elements) : JsonValue(Span);

/// <summary>A string, a number, true, false or null.</summary>
sealed record JsonScalar(TextSpan Span, object? Literal) : JsonValue(Span);

sealed record JsonMember(string Name, TextSpan NameSpan, JsonValue Value);

/// <summary>
/// Reads JSON as RFC 8259 has it, and comments to the end of the line. It stops at the first mistake and never throws. Neither
/// netstandard2.0 nor the oldest host has a reader that tells where a value stands.
/// </summary>
sealed class JsonReader
{
    const int MostDeep = 16;

    static readonly Regex number = new("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$", RegexOptions.CultureInvariant);

    readonly string text;
    readonly CancellationToken cancellation;
    int at;
    Problem? mistake;

    JsonReader(string text, CancellationToken cancellation) => (this.text, this.cancellation) = (text, cancellation);

    /// <summary>The value that the whole text is, or the first mistake.</summary>
    public static (JsonValue? Value, Problem? Mistake) Read(string text, CancellationToken cancellation)
    {
        var reader = new JsonReader(text, cancellation);
        var value = reader.ReadValue(0);
        reader.SkipBlanks();
        if (value is not null && reader.at < text.Length)
            reader.Fail<JsonValue>("the text should end here");
        return reader.mistake is { } mistake ? (null, mistake) : (value, null);
    }

    char Current => at < text.Length ? text[at] : '\0';

    JsonValue? ReadValue(int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        SkipBlanks();
        return depth > MostDeep ? Fail<JsonValue>("this is nested too deeply") : Current switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' => ReadString(),
            _ => ReadWord(),
        };
    }

    JsonObject? ReadObject(int depth)
    {
        var start = at++;
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        for (SkipBlanks(); Current != '}'; SkipBlanks())
        {
            if (members.Count > 0 && !Take(','))
                return Fail<JsonObject>("',' or '}' expected");
            SkipBlanks();
            if (Current != '"')
                return Fail<JsonObject>("a name in double quotes expected");
            if (ReadString() is not { Literal: string name, Span: var span })
                return null;
            SkipBlanks();
            if (!Take(':'))
                return Fail<JsonObject>("':' expected");
            if (ReadValue(depth + 1) is not { } value)
                return null;
            members.Add(new JsonMember(name, span, value));
        }

        at++;
        return new JsonObject(TextSpan.FromBounds(start, at), members.ToImmutable());
    }

    JsonArray? ReadArray(int depth)
    {
        var start = at++;
        var elements = ImmutableArray.CreateBuilder<JsonValue>();
        for (SkipBlanks(); Current != ']'; SkipBlanks())
        {
            if (elements.Count > 0 && !Take(','))
                return Fail<JsonArray>("',' or ']' expected");
            if (ReadValue(depth + 1) is not { } value)
                return null;
            elements.Add(value);
        }

        at++;
        return new JsonArray(TextSpan.FromBounds(start, at), elements.ToImmutable());
    }

    JsonScalar? ReadString()
    {
        var start = at++;
        var content = new StringBuilder();
        while (Current != '"')
        {
            if (at >= text.Length || Current < ' ')
                return Fail<JsonScalar>("'\"' expected");
            if (!Take('\\'))
            {
                content.Append(text[at++]);
                continue;
            }

            switch (Current)
            {
                case '"' or '\\' or '/':
                    content.Append(Current);
                    break;
                case 'b' or 'f' or 'n' or 'r' or 't':
                    content.Append("\b\f\n\r\t"["bfnrt".IndexOf(Current)]);
                    break;
                case 'u' when at + 4 < text.Length
                    && ushort.TryParse(
                        text.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                    content.Append((char)code);
                    at += 4;
                    break;
                default:
                    return Fail<JsonScalar>("there is no such escape in JSON");
            }

            at++;
        }

        at++;
        return new JsonScalar(TextSpan.FromBounds(start, at), content.ToString());
    }

    JsonScalar? ReadWord()
    {
        var start = at;
        while (Current is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '+' or '.')
            at++;
        var span = TextSpan.FromBounds(start, at);
        switch (text.Substring(start, at - start))
        {
            case "true":
                return new JsonScalar(span, true);
            case "false":
                return new JsonScalar(span, false);
            case "null":
                return new JsonScalar(span, null);
            case var word when number.IsMatch(word)
                && double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var value):
                return new JsonScalar(span, value);
            default:
                at = start;
                return Fail<JsonScalar>("a value expected");
        }
    }

    void SkipBlanks()
    {
        while (at < text.Length)
        {
            if (text[at] is ' ' or '\t' or '\r' or '\n')
                at++;
            else if (string.CompareOrdinal(text, at, "//", 0, 2) == 0)
                at = text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
            else
                break;
        }
    }

    bool Take(char expected)
    {
        if (Current != expected)
            return false;
        at++;
        return true;
    }

    /// <summary>Keeps the mistake, if it is the first. There is nothing to return.</summary>
    T? Fail<T>(string message)
        where T : JsonValue
    {
        mistake ??= new Problem(new TextSpan(at, at < text.Length ? 1 : 0), $"This is not JSON: {message}");
        return null;
    }
}
