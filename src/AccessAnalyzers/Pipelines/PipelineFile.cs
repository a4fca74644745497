using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Pipelines;

/// <summary>A pipeline among a project's additional files.</summary>
sealed class PipelineFile
{
    /// <summary>Set by the package's targets for the files that a project names itself.</summary>
    const string MetadataName = "build_metadata.AdditionalFiles.AccessAnalyzersPipeline";

    static readonly DiagnosticDescriptor notRead = new(
        id: "ACCESS003",
        "A pipeline is not read",
        "This pipeline is not read: {0}",
        "Access",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Nothing is said of the jobs of a file that is no YAML, or that is too large or too deep.",
        "https://github.com/AccessAnalyzers/AccessAnalyzers/blob/main/docs/pipelines.md");

    static readonly Regex convention = new(
        @"(^|[/\\])(azure-pipelines[^/\\]*|\.azure-pipelines[/\\].+|\.github[/\\]workflows[/\\][^/\\]+)\.ya?ml\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    static readonly Regex azurePipelines =
        new(@"(^|[/\\])azure-pipelines\.ya?ml\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    static readonly ConditionalWeakTable<SourceText, StrongBox<(YamlValue? Value, YamlMistake? Mistake)>> known = new();

    PipelineFile(ImmutableArray<PipelineJob> jobs, YamlMistake? mistake) => (Jobs, Mistake) = (jobs, mistake);

    public static DiagnosticDescriptor NotRead => notRead;

    public ImmutableArray<PipelineJob> Jobs { get; }

    /// <summary>Why the file is not read; null where it is.</summary>
    public YamlMistake? Mistake { get; }

    /// <summary>Whether an additional file is a pipeline, by its name or since the project says so.</summary>
    public static bool IsPipeline(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        convention.IsMatch(file.Path)
        || (options.GetOptions(file).TryGetValue(MetadataName, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a file; a text that has been read already is not read again.</summary>
    public static PipelineFile Read(string path, SourceText text, CancellationToken cancellation)
    {
        var (value, mistake) =
            known.GetValue(text, text => new StrongBox<(YamlValue?, YamlMistake?)>(YamlReader.Read(text, cancellation))).Value;
        // The jobs of Azure Pipelines are a list, those of GitHub a map.
        var jobs = value is not YamlMap root ? []
            : root["jobs"] is YamlMap workflow ? GitHubWorkflow.Read(workflow)
            : AzurePipeline.Read(root, azurePipelines.IsMatch(path));
        return new PipelineFile(jobs.ToImmutableArray(), mistake);
    }
}
