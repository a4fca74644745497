using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Pipelines;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules;

/// <summary>
/// A rule about a job of a pipeline and the clusters of the program that it is for. The finding stands in the pipeline, so no code fix
/// repairs it.
/// In the message {0} is the clusters, and from {2} on: the job, the command that it runs, the machine that runs it, and the place in the
/// program.
/// </summary>
abstract class PipelineRule : Rule
{
    /// <summary>A cluster by itself violates nothing.</summary>
    public sealed override Condition? Check(DeclaredCluster cluster) => null;

    public sealed override Explanation Explain(DeclaredCluster cluster, Condition when) =>
        new(Descriptor.DefaultSeverity, ImmutableArray<SyntaxNode>.Empty, ImmutableArray<object>.Empty);

    public sealed override ImmutableArray<Proposal> Propose(DeclaredCluster cluster, Condition when) => ImmutableArray<Proposal>.Empty;

    /// <summary>Whether a job depends on what the clusters may refuse.</summary>
    public abstract bool IsAbout(PipelineJob job);

    /// <summary>Whether such a job may be for a cluster.</summary>
    public virtual bool IsAbout(DeclaredCluster cluster) => true;

    /// <summary>Where a cluster refuses it.</summary>
    public abstract Fact IsRefusedBy(AksCluster cluster);

    /// <summary>The setting by which it does.</summary>
    public abstract Setting Decisive(AksCluster cluster);
}
