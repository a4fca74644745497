using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules;

/// <summary>
/// One row of the catalogue. A new rule is one new file with a class derived from <see cref="Rule{TCluster}"/>; it is found by itself.
/// </summary>
abstract class Rule
{
    const string HelpLinkFormat = "https://github.com/AccessAnalyzers/AccessAnalyzers/blob/main/docs/rules/{0}.md";

    static readonly Lazy<ImmutableArray<Rule>> all = new(() => typeof(Rule).Assembly.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
        .Select(static type => (Rule)Activator.CreateInstance(type))
        .OrderBy(static rule => rule.Descriptor.Id, StringComparer.Ordinal)
        .ToImmutableArray());

    /// <summary>All rules, by id.</summary>
    public static ImmutableArray<Rule> All => all.Value;

    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Ids of rules that say nothing of a cluster, in a configuration, in which this one has spoken.</summary>
    public virtual ImmutableArray<string> Silences => ImmutableArray<string>.Empty;

    /// <summary>What the rule has to say of a cluster; null where it does not judge clusters of this kind.</summary>
    public abstract Violation? Check(DeclaredCluster cluster);

    /// <summary>
    /// A descriptor. In the message {0} is the name of the cluster, and {2} and up are the rule's own arguments; the
    /// configurations under which a conditional finding holds are appended.
    /// </summary>
    protected static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, string description) =>
        new(id, title, message + "{1}", "Access", severity, isEnabledByDefault: true, description, string.Format(System.Globalization.CultureInfo.InvariantCulture, HelpLinkFormat, id));
}

/// <summary>A rule over one kind of cluster.</summary>
abstract class Rule<TCluster> : Rule
    where TCluster : DeclaredCluster
{
    public sealed override Violation? Check(DeclaredCluster declared) => declared is not TCluster cluster ? null : new Violation(
        this,
        cluster,
        IsViolated(cluster).Holds,
        Severity(cluster),
        when => AtFault(cluster, when),
        when => Arguments(cluster, when).ToImmutableArray(),
        when => Remedies(cluster, when).OfType<Remedy>().ToImmutableArray());

    /// <summary>The rule itself, as the vendor's documentation would say it.</summary>
    protected abstract Fact IsViolated(TCluster cluster);

    /// <summary>The settings at fault, the one that carries the squiggle first; none where the fault is an absence.</summary>
    protected abstract IEnumerable<SyntaxNode> AtFault(TCluster cluster, Condition when);

    /// <summary>What the message says from {2} on.</summary>
    protected virtual IEnumerable<object> Arguments(TCluster cluster, Condition when) => [];

    /// <summary>Ways to repair it, best first; null for one that cannot be written in this program.</summary>
    protected virtual IEnumerable<Remedy?> Remedies(TCluster cluster, Condition when) => [];

    protected virtual DiagnosticSeverity Severity(TCluster cluster) => Descriptor.DefaultSeverity;

    /// <summary>For a cluster whose SDK cannot express what the rule asks for.</summary>
    protected static Fact Never(TCluster cluster) => Fact.From(cluster.Space.False);

    protected Remedy? Fix(string key, string title, SourceEdit edit) => Fix(key, title, ImmutableArray.Create(edit));

    protected Remedy? Fix(string key, string title, ImmutableArray<SourceEdit>? edits) =>
        edits is { IsEmpty: false } known ? new Remedy($"{Descriptor.Id}:{key}", Message.Title(title), known) : null;
}

/// <summary>What a rule says of one cluster.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Cluster">The cluster.</param>
/// <param name="When">Where the rule is known to be violated; impossible if it never is.</param>
/// <param name="Severity">How bad that is, where it always holds.</param>
/// <param name="AtFault">The places at fault within a condition.</param>
/// <param name="Arguments">The message's own arguments within a condition.</param>
/// <param name="Remedies">The repairs within a condition.</param>
sealed record Violation(
    Rule Rule,
    DeclaredCluster Cluster,
    Condition When,
    DiagnosticSeverity Severity,
    Func<Condition, IEnumerable<SyntaxNode>> AtFault,
    Func<Condition, ImmutableArray<object>> Arguments,
    Func<Condition, ImmutableArray<Remedy>> Remedies);
