using System.Reflection;
using System.Text.RegularExpressions;
using AccessAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Documents;

/// <summary>
/// How a rule's page is made: what the rule's class knows is written here, around the prose, the programs and the sources, which are the
/// page's own.
/// </summary>
static partial class RulePageLayout
{
    const string Reported = "When it is reported";
    const string Configure = "How to configure it";
    const string InDoubt = "Where the analyzer cannot be sure, it is silent.";

    /// <summary>The sections of a page in their order; all but <see cref="Configure"/> are written by people.</summary>
    static readonly string[] sections = ["What it means", Reported, "Bad", "Good", "How to fix it", Configure, "Sources"];

    /// <summary>The page as it should be; a page that is not there yet gets its headings.</summary>
    public static string Write(string page, Rule rule)
    {
        if (Heading().Matches(page).FirstOrDefault(heading => !sections.Contains(heading.Groups["section"].Value)) is { } unknown)
            throw new InvalidOperationException($"{rule.Descriptor.Id}.md has a section '{unknown.Groups["section"]}', for which pages have no place.");
        return $"# {rule.Descriptor.Id}: {rule.Descriptor.Title.ToString(null)}\n\n"
            + $"| | |\n|---|---|\n{string.Concat(Facts(page, rule).Select(static fact => $"| {fact.Name} | {fact.Value} |\n"))}"
            + string.Concat(sections.Select(section => $"\n## {section}\n\n{Content(page, section, rule)}".TrimEnd() + "\n"));
    }

    public static string Severity(DiagnosticDescriptor descriptor) => descriptor.DefaultSeverity.ToString().ToLowerInvariant();

    /// <summary>How much of what the rule finds has a fix: yes, some or no. The page itself says so.</summary>
    public static string FixIn(string page) => FixFact().Match(page).Groups["fix"].Value;

    public static bool HasFix(Rule rule) =>
        rule.GetType().GetMethod("Remedies", BindingFlags.Instance | BindingFlags.NonPublic)?.DeclaringType == rule.GetType();

    static IEnumerable<(string Name, string Value)> Facts(string page, Rule rule)
    {
        yield return ("Severity", Severity(rule.Descriptor));
        yield return ("Rule", rule.GetType().Name);
        yield return ("Category", rule.Descriptor.Category);
        yield return ("Fix", FixIn(page) is { Length: > 0 } fix ? fix : HasFix(rule) ? "yes" : "no");
        var silenced = Rule.All.Where(other => other.IsSilencedBy.Contains(rule.Descriptor.Id)).ToArray();
        if (silenced.Length > 0)
            yield return ("Takes precedence over", Links(silenced.Select(static other => other.Descriptor.Id)));
        if (!rule.IsSilencedBy.IsEmpty)
            yield return ("Yields to", Links(rule.IsSilencedBy.Order(StringComparer.Ordinal)));
    }

    static string Content(string page, string section, Rule rule) => section switch
    {
        Configure => HowToConfigure(rule),
        Reported => $"{Prose(page, section)}\n\n{InDoubt} {Conditional(rule.Descriptor)}".TrimStart(),
        _ => Prose(page, section),
    };

    /// <summary>What people have written in a section.</summary>
    static string Prose(string page, string section)
    {
        var start = page.IndexOf($"\n## {section}\n", StringComparison.Ordinal);
        if (start < 0)
            return "";
        start += section.Length + 5;
        var end = page.IndexOf("\n## ", start, StringComparison.Ordinal);
        var text = end < 0 ? page[start..] : page[start..end];
        var paragraphs = text.Trim().Split("\n\n");
        return string.Join("\n\n", paragraphs.Where(static paragraph => !paragraph.StartsWith(InDoubt, StringComparison.Ordinal)));
    }

    static string Conditional(DiagnosticDescriptor descriptor) => descriptor.DefaultSeverity == DiagnosticSeverity.Error
        ? "A violation that depends on configuration is a warning, and the message names the configuration."
        : "Where a violation depends on configuration, the message names the configuration.";

    static string HowToConfigure(Rule rule) => rule is PipelineRule ? HowToConfigureForPipelines(rule.Descriptor) : HowToConfigure(rule.Descriptor);

    /// <summary>The compiler applies an .editorconfig to C# alone, and no pragma stands in YAML.</summary>
    static string HowToConfigureForPipelines(DiagnosticDescriptor descriptor) => $"""
        The finding stands in the pipeline, so its severity is set for the whole project, in a `.globalconfig`:

        ```ini
        is_global = true
        dotnet_diagnostic.{descriptor.Id}.severity = {Other(descriptor)}
        ```

        Which files are read, [a property of the project](../pipelines.md) says.
        """;

    static string Other(DiagnosticDescriptor descriptor) => descriptor.DefaultSeverity == DiagnosticSeverity.Warning ? "error" : "warning";

    static string HowToConfigure(DiagnosticDescriptor descriptor) => $"""
        ```ini
        [*.cs]
        dotnet_diagnostic.{descriptor.Id}.severity = {Other(descriptor)}
        ```

        To accept one place, suppress it there with the reason:

        ```text
        #pragma warning disable {descriptor.Id} // The reason.
        ```
        """;

    static string Links(IEnumerable<string> ids) => string.Join(", ", ids.Select(static id => $"[{id}]({id}.md)"));

    [GeneratedRegex("^## (?<section>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| Fix \| (?<fix>yes|some|no) \|$", RegexOptions.Multiline)]
    private static partial Regex FixFact();
}
