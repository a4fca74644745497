using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers;

/// <summary>
/// Makes every diagnostic, so that nothing gets into a message unseen. Programs, options and additional files decide what names and ranges
/// say; a message shows it and never obeys it: no line ends in it, no writing direction turns, no build server takes it for a command.
/// </summary>
static class Message
{
    /// <summary>How many characters of one text of the program a message shows.</summary>
    const int MostOfText = 80;

    const int MostOfTitle = 200;
    const int MostOfArgument = 1_000;
    const int MostItems = 8;
    const string Cut = "…";

    public static Diagnostic Create(DiagnosticDescriptor descriptor, Location location, params object[] arguments) =>
        Create(descriptor, location, descriptor.DefaultSeverity, [], ImmutableDictionary<string, string?>.Empty, arguments);

    public static Diagnostic Create(
        DiagnosticDescriptor descriptor,
        Location location,
        DiagnosticSeverity severity,
        IEnumerable<Location> others,
        ImmutableDictionary<string, string?> properties,
        params object[] arguments) =>
        Diagnostic.Create(
            descriptor,
            location,
            severity,
            others,
            properties,
            arguments
                .Select(static argument => (object)Escape(Convert.ToString(argument, CultureInfo.InvariantCulture), MostOfArgument))
                .ToArray());

    /// <summary>A text of the program as a message or the title of a fix shows it.</summary>
    public static string Text(string text) => Escape(text, MostOfText);

    /// <summary>The title of a fix.</summary>
    public static string Title(string text) => Escape(text, MostOfTitle);

    /// <summary>The different ones among texts of the program, in a row; of many only the first.</summary>
    /// <param name="phrase">What is said of each, once it can be shown; the text itself where that is null.</param>
    public static string List(IEnumerable<string?> texts, Func<string, string>? phrase = null)
    {
        var different = texts.OfType<string>().Distinct().ToArray();
        var shown = different.Length > MostItems ? MostItems - 1 : different.Length;
        var list = string.Join(", ", different.Take(shown).Select(phrase ?? Text));
        return shown < different.Length ? $"{list} and {(different.Length - shown).ToString(CultureInfo.InvariantCulture)} more" : list;
    }

    /// <summary>
    /// Escapes what cannot be seen. What is escaped already stays as it is, so that a phrase may hold texts of the program.
    /// </summary>
    static string Escape(string text, int most)
    {
        if (text.Length <= most && text.All(static character => character is >= ' ' and <= '~' and not '#'))
            return text;
        var escaped = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (escaped.Length >= most)
                return escaped.Append(Cut).ToString();
            var isPair = char.IsSurrogatePair(text, at);
            if (isPair
                ? IsSeen(CharUnicodeInfo.GetUnicodeCategory(text, at))
                : IsSeen(CharUnicodeInfo.GetUnicodeCategory(text[at])) && !IsCommand(text, at))
                escaped.Append(text, at, isPair ? 2 : 1);
            else
                escaped.Append(
                    text[at] switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", _ => isPair
                        ? $"\\U{char.ConvertToUtf32(text, at):X8}"
                        : $"\\u{(int)text[at]:X4}" });
            if (isPair)
                at++;
        }

        return escaped.ToString();
    }

    static bool IsSeen(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate);

    /// <summary>Azure Pipelines, GitHub Actions and TeamCity obey <c>##vso[…]</c> and the like wherever it stands in a line.</summary>
    static bool IsCommand(string text, int at) => text[at] == '#' && at > 0 && text[at - 1] == '#';
}
