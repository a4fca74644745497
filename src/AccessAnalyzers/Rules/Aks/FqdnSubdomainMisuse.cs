using System.Text.RegularExpressions;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>A cluster's name begins with a DNS prefix, or with a subdomain of its own private DNS zone; with one of them.</summary>
/// <remarks>
/// Source: terraform-provider-azurerm kubernetes_cluster_resource.go (dns_prefix, dns_prefix_private_cluster); azure-cli acs/_validators.py
/// ("--fqdn-subdomain should only be used for private cluster with custom private dns zone").
/// </remarks>
sealed class FqdnSubdomainMisuse : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS007",
        "The DNS prefix and the subdomain of an AKS cluster do not fit together",
        "AKS cluster {0} {2}; Azure refuses to create it as it is",
        DiagnosticSeverity.Error,
        "A DNS prefix begins the name of a cluster; in a private DNS zone of one's own a subdomain can take its place.");

    static readonly Regex prefix = new(@"^[a-zA-Z0-9]([-a-zA-Z0-9]{0,52}[a-zA-Z0-9])?\z", RegexOptions.CultureInvariant);

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) =>
        HasBoth(cluster) || IsMisplaced(cluster) || HasNeither(cluster) || IsMalformed(cluster);

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.FqdnSubdomain].Sites(when).Concat(cluster[AksCluster.DnsPrefix].Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when)
    {
        bool Is(Fact mistake) => cluster.Space.IsPossible(mistake.Holds & when);
        var (dnsPrefix, subdomain) = (cluster[AksCluster.DnsPrefix].Name, cluster[AksCluster.FqdnSubdomain].Name);
        yield return Is(HasBoth(cluster))
            ? $"sets both '{dnsPrefix}' and '{subdomain}', which exclude each other; keep '{subdomain}' only with a private DNS zone of its own"
            : Is(IsMisplaced(cluster))
                ? $"sets '{subdomain}', which belongs to a private cluster with a private DNS zone of its own; set '{dnsPrefix}' instead"
            : Is(HasNeither(cluster)) ? $"has neither '{dnsPrefix}' nor '{subdomain}'; set one of them"
            : $"has '{Message.Text(Malformed(cluster, when))}' as its '{dnsPrefix}', which may hold up to 54 letters, digits and hyphens and begins and ends with a letter or digit";
    }

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when)
    {
        var belongs = cluster.IsPrivate && cluster.HasOwnZone;
        if (when.Implies(HasBoth(cluster).Holds))
        {
            // Where only one of them is set, it has to stay.
            if (cluster.Space.IsPossible(cluster.Creation.When & !when))
                yield break;
            yield return cluster.Space.IsPossible(when & belongs.Fails)
                ? null
                : Fix("no-prefix", "Remove the DNS prefix", new Remove(AksCluster.DnsPrefix));
            yield return when.Implies(belongs.Holds)
                ? null
                : Fix("no-subdomain", "Remove the subdomain", new Remove(AksCluster.FqdnSubdomain));
        }
        else if (when.Implies(IsMisplaced(cluster).Holds & cluster[AksCluster.DnsPrefix].IsSet.Fails))
        {
            yield return Fix("prefix", "Set the DNS prefix instead", new MoveFrom(AksCluster.DnsPrefix, AksCluster.FqdnSubdomain));
        }
    }

    static Fact HasBoth(AksCluster cluster) => cluster[AksCluster.DnsPrefix].IsSet && cluster[AksCluster.FqdnSubdomain].IsSet;

    /// <summary>Where other settings of a private cluster stand on a public one too, AKS022 speaks of them all.</summary>
    static Fact IsMisplaced(AksCluster cluster) => cluster[AksCluster.FqdnSubdomain].IsSet
        && ((cluster.IsPrivate && (cluster.HasSystemZone || cluster.HasNoZone))
            || (!cluster.IsPrivate && !cluster.HasIdlePrivateSettings.Definitely));

    /// <summary>Whether ARM asks for one of them is not known; the Terraform provider does.</summary>
    static Fact HasNeither(AksCluster cluster) =>
        cluster.IsCheckedByTerraform && cluster[AksCluster.DnsPrefix].IsExpressible
        ? !cluster[AksCluster.DnsPrefix].IsSet && !cluster[AksCluster.FqdnSubdomain].IsSet
        : Never(cluster);

    static Fact IsMalformed(AksCluster cluster) => cluster[AksCluster.DnsPrefix].Satisfies(static value => IsMalformed(value));

    static bool? IsMalformed(Value value) => value is Constant { Literal: string { Length: > 0 } text } ? !prefix.IsMatch(text) : null;

    static string Malformed(AksCluster cluster, Condition when) => cluster[AksCluster.DnsPrefix].Cases
        .Where(@case => cluster.Space.IsPossible(@case.When & when) && IsMalformed(@case.Value) == true)
        .Select(static @case => (string)((Constant)@case.Value).Literal!)
        .First();
}
