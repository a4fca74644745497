using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
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

    /// <summary>Ids of graver rules: where one of them has spoken of a cluster, in a configuration, this one says nothing.</summary>
    public virtual ImmutableArray<string> IsSilencedBy => ImmutableArray<string>.Empty;

    /// <summary>Where a cluster is known to violate the rule; null where the rule does not judge clusters of this kind.</summary>
    public abstract Condition? Check(DeclaredCluster cluster);

    /// <summary>What is to be said of a cluster that violates the rule where a condition holds.</summary>
    public abstract Explanation Explain(DeclaredCluster cluster, Condition when);

    /// <summary>Ways to repair that, best first.</summary>
    public abstract ImmutableArray<Proposal> Propose(DeclaredCluster cluster, Condition when);

    /// <summary>
    /// A descriptor. In the message {0} is the name of the cluster, and {2} and up are the rule's own arguments; the
    /// configurations under which a conditional finding holds are appended.
    /// </summary>
    protected static DiagnosticDescriptor Create(
        string id, string title, string message, DiagnosticSeverity severity, string description) =>
        new(
            id,
            title,
            message + "{1}",
            "Access",
            severity,
            isEnabledByDefault: true,
            description,
            string.Format(System.Globalization.CultureInfo.InvariantCulture, HelpLinkFormat, id));
}

/// <summary>A rule over one kind of cluster.</summary>
abstract class Rule<TCluster> : Rule
    where TCluster : DeclaredCluster
{
    public sealed override Condition? Check(DeclaredCluster declared) => declared is TCluster cluster ? IsViolated(cluster).Holds : null;

    public sealed override Explanation Explain(DeclaredCluster declared, Condition when)
    {
        var cluster = (TCluster)declared;
        return new Explanation(
            Severity(cluster),
            AtFault(cluster, when).ToImmutableArray(),
            Arguments(cluster, when).ToImmutableArray());
    }

    public sealed override ImmutableArray<Proposal> Propose(DeclaredCluster declared, Condition when) =>
        Remedies((TCluster)declared, when).OfType<Proposal>().ToImmutableArray();

    /// <summary>The rule itself, as the vendor's documentation would say it.</summary>
    protected abstract Fact IsViolated(TCluster cluster);

    /// <summary>The settings at fault, the one that carries the squiggle first; none where the fault is an absence.</summary>
    protected abstract IEnumerable<SyntaxNode> AtFault(TCluster cluster, Condition when);

    /// <summary>What the message says from {2} on.</summary>
    protected virtual IEnumerable<object> Arguments(TCluster cluster, Condition when) => [];

    /// <summary>Ways to repair it, best first; null for one that makes no sense in this program.</summary>
    protected virtual IEnumerable<Proposal?> Remedies(TCluster cluster, Condition when) => [];

    protected virtual DiagnosticSeverity Severity(TCluster cluster) => Descriptor.DefaultSeverity;

    /// <summary>For a cluster whose SDK cannot express what the rule asks for.</summary>
    protected static Fact Never(TCluster cluster) => Fact.From(cluster.Space.False);

    protected Proposal Fix(string key, string title, params Intent[] intents) =>
        new($"{Descriptor.Id}:{key}", Message.Title(title), intents.ToImmutableArray());
}

/// <summary>What a rule says of one cluster, within a condition.</summary>
/// <param name="Severity">How bad it is, where it always holds.</param>
/// <param name="AtFault">The places at fault, the one that carries the squiggle first.</param>
/// <param name="Arguments">The message's own arguments.</param>
sealed record Explanation(DiagnosticSeverity Severity, ImmutableArray<SyntaxNode> AtFault, ImmutableArray<object> Arguments);
