using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers;

/// <summary>What a user can set in .editorconfig or .globalconfig.</summary>
sealed record Options(bool ReportsConditionalFindings)
{
    const string ConditionalFindings = "access_analyzers.conditional_findings";

    static readonly DiagnosticDescriptor invalidOption = Create(
        id: "ACCESS001",
        "An AccessAnalyzers option has a value that is not understood",
        "The option '{0}' is '{1}', which is not understood; it takes {2}, and '{3}' is used");

    public static DiagnosticDescriptor InvalidOption => invalidOption;

    public static Options Of(AnalyzerOptions options, SyntaxTree tree) =>
        new(!(Read(options, tree) is { } text && text.Equals("ignore", StringComparison.OrdinalIgnoreCase)));

    /// <summary>One diagnostic for each value that is not understood, reported with the first file for which it is set.</summary>
    public static void Report(SyntaxTreeAnalysisContext context, Compilation compilation)
    {
        if (Read(context.Options, context.Tree) is not { } value || IsUnderstood(value))
            return;
        if (compilation.SyntaxTrees.First(tree => Read(context.Options, tree) == value) == context.Tree)
            context.ReportDiagnostic(Diagnostic.Create(invalidOption, Location.None, ConditionalFindings, value, "'report' or 'ignore'", "report"));
    }

    static bool IsUnderstood(string value) => value.ToLowerInvariant() is "report" or "ignore";

    static string? Read(AnalyzerOptions options, SyntaxTree tree) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(ConditionalFindings, out var value) ? value.Trim() : null;

    static DiagnosticDescriptor Create(string id, string title, string message) =>
        new(id, title, message, "Access", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: "https://github.com/AccessAnalyzers/AccessAnalyzers/blob/main/docs/options.md");
}
