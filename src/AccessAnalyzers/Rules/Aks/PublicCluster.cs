using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>A private cluster keeps its API server off the internet altogether.</summary>
/// <remarks>Source: learn.microsoft.com/azure/aks/private-clusters.</remarks>
sealed class PublicCluster : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS040",
        "The API server of an AKS cluster is public",
        "The API server of AKS cluster {0} has a public endpoint; a private cluster ('{2}') keeps it off the internet",
        DiagnosticSeverity.Info,
        "A private cluster isolates the API server better than authorized IP ranges do. An existing public cluster cannot be made private in place, unless it has API server VNet integration.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("AKS020", "AKS021");

    protected override Fact IsViolated(AksCluster cluster) => !cluster.IsPrivate;

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) => cluster[AksCluster.Private].Sites(when);

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) => [cluster[AksCluster.Private].Name];

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when) =>
        [Fix("private", "Make the cluster private", Conversion.ToPrivate(cluster, when))];
}
