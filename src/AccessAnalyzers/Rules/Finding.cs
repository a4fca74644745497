using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules;

/// <summary>What is to be told of one cluster, as data that no condition and no state of the program hangs on.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="WorstSeverity">How bad it is where it always holds.</param>
/// <param name="ClusterName">What a message calls the cluster.</param>
/// <param name="Site">Where it is created.</param>
/// <param name="IsDefinite">Whether every configuration that creates the cluster has it.</param>
/// <param name="Witness">
/// The smallest configuration that makes the cluster wrong, in the program's own words; empty for a definite finding.
/// </param>
/// <param name="AtFault">The places at fault, the one that carries the squiggle first.</param>
/// <param name="Arguments">What the message says from {2} on.</param>
sealed record Finding(
    DiagnosticDescriptor Descriptor,
    DiagnosticSeverity WorstSeverity,
    string ClusterName,
    SyntaxNode Site,
    bool IsDefinite,
    string Witness,
    ImmutableArray<SyntaxNode> AtFault,
    ImmutableArray<object> Arguments)
{
    /// <summary>The property of a diagnostic that holds the witness; absent where the finding is definite.</summary>
    public const string WhenProperty = "When";

    /// <summary>Whether it depends on what somebody outside the compilation gives for a parameter, who may never do so.</summary>
    public bool DependsOnParameters { get; init; }

    /// <summary>How bad it is. What fails in some configurations only does not fail the build of the others.</summary>
    public DiagnosticSeverity Severity(ConditionalFindings conditional) => DependsOnParameters ? Lower(WorstSeverity)
        : IsDefinite ? WorstSeverity
        : (WorstSeverity, conditional) switch
    {
        (DiagnosticSeverity.Error, _) => DiagnosticSeverity.Warning,
        (_, ConditionalFindings.Lower) => DiagnosticSeverity.Info,
        (var severity, _) => severity,
    };

    static DiagnosticSeverity Lower(DiagnosticSeverity severity) =>
        severity == DiagnosticSeverity.Error ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
}
