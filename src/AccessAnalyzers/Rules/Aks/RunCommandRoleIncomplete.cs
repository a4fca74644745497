using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>A role that the program makes for run command, with one of the two actions that it takes.</summary>
/// <remarks>Source: learn.microsoft.com/azure/aks/access-private-cluster.</remarks>
sealed class RunCommandRoleIncomplete : Rule<AksCluster>
{
    const string Run = "Microsoft.ContainerService/managedClusters/runcommand/action";
    const string Read = "Microsoft.ContainerService/managedClusters/commandResults/read";

    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS045",
        "A role for run command on an AKS cluster has one of its two actions",
        "AKS cluster {0} takes commands by 'az aks command invoke', for which role {2} has the action '{3}' but not '{4}'; add the other one",
        DiagnosticSeverity.Info,
        "Command invoke takes two actions: one runs a command, the other reads what it has answered. Who has only one of them gets no further.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster)
    {
        if (!cluster.Declared(RoleDefinition.Kind).Any())
            return Never(cluster);
        var holds = cluster.Space.False;
        foreach (var gap in Gaps(cluster))
            holds |= gap.When;
        // Few programs define roles: the others need not be read for them.
        return new Fact(holds.IsFalse ? holds : holds & cluster[AksCluster.RunCommandDisabled].Is(false).Holds, cluster.Space.False);
    }

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when)
    {
        var gap = Faulty(cluster, when);
        return RoleDefinition.Naming(gap.Role, gap.Has, when).Select(static named => named.Site).Append(gap.Role.Site).OfType<SyntaxNode>();
    }

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when)
    {
        var gap = Faulty(cluster, when);
        return [gap.Role.Name, gap.Has, gap.Lacks];
    }

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when)
    {
        var gap = Faulty(cluster, when);
        yield return RoleDefinition.Naming(gap.Role, gap.Has, when).ToArray() is [var named]
            ? Fix("add", $"Add '{gap.Lacks}' to the role", new AddBeside(RolePermission.Actions, named, gap.Lacks))
            : null;
    }

    static Gap Faulty(AksCluster cluster, Condition when) => Gaps(cluster).First(gap => cluster.Space.IsPossible(when & gap.When));

    static IEnumerable<Gap> Gaps(AksCluster cluster) =>
        from role in cluster.Declared(RoleDefinition.Kind)
        from actions in new[] { (Has: Run, Lacks: Read), (Has: Read, Lacks: Run) }
        let needed = role.When & RoleDefinition.Allows(role, actions.Has).Holds & RoleDefinition.Allows(role, actions.Lacks).Fails
        where !needed.IsFalse
        // Whoever has the role may have another one, in which it is.
        let when = needed & cluster.Lacks(RoleDefinition.Kind, other => RoleDefinition.Allows(other, actions.Lacks)).Holds
        where !when.IsFalse
        select new Gap(role, actions.Has, actions.Lacks, when);

    /// <summary>What a role lacks.</summary>
    sealed record Gap(DeclaredResource Role, string Has, string Lacks, Condition When);
}
