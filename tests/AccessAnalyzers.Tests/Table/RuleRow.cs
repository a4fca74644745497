using System.Collections.Immutable;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using static AccessAnalyzers.Resources.AksCluster;
using static AccessAnalyzers.Resources.EksCluster;

namespace AccessAnalyzers.Tests.Table;

/// <summary>
/// What a rule is about, said once for all SDKs: where these settings are given, one more decides. A value is a Boolean, a string, a list of
/// strings, null for a setting that is not there, or one of the records below.
/// </summary>
/// <param name="Id">The rule.</param>
/// <param name="Decisive">The setting that decides.</param>
/// <param name="Bad">The value that violates the rule.</param>
/// <param name="Good">The value that satisfies it.</param>
/// <param name="Given">The settings without which it would decide nothing.</param>
sealed record RuleRow(string Id, SettingKey Decisive, object? Bad, object? Good, params (SettingKey Setting, object? Value)[] Given)
{
    const string Zones = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/";
    const string Zone = Zones + "privatelink.westeurope.azmk8s.io";
    const string Subnet = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/api";
    const string Office = "73.140.245.0/24";
    const string Vpn = "98.137.11.0/24";

    /// <summary>What a zone of one's own needs, so that no other rule has anything to say of it.</summary>
    static readonly ImmutableArray<(SettingKey, object?)> forAZone = [(DnsPrefix, "team"), (IdentityType, "UserAssigned"), (AksCluster.Location, "westeurope")];

    /// <summary>All rows; a rule may have several.</summary>
    public static ImmutableArray<RuleRow> All { get; } =
    [
        new("AKS001", PublicFqdn, false, true, (Private, true), (AksCluster.PrivateDnsZone, "None")),
        new("AKS002", AuthorizedIPRanges, List(Office, Vpn), List(), (Private, true)) { About = "ranges" },
        new("AKS002", Private, true, false, (AuthorizedIPRanges, List(Office))) { About = "private" },
        new("AKS002", AuthorizedIPRanges, List(Office, "0.0.0.0/32", "10.0.0.0/8", "AzureDevOps", "Storage", "98.137.11.7/24"), List(), (Private, true)) { About = "ranges with other mistakes" },
        new("AKS002", AuthorizedIPRanges, Many(201), List(), (Private, true)) { About = "too many ranges", Judges = cluster => !IsVnetIntegrated(cluster) },
        new("AKS003", AksCluster.PrivateDnsZone, "privatelink.westeurope.azmk8s.io", "System", (Private, true)) { About = "a name" },
        new("AKS003", AksCluster.PrivateDnsZone, new ZoneOutput("Name"), new ZoneOutput("Id"), (Private, true)) { About = "an output", Besides = forAZone, Reveals = "AKS006" },
        new("AKS003", AksCluster.PrivateDnsZone, "system", "System", (Private, true)) { About = "casing", Judges = cluster => cluster.IsCheckedByTerraform },
        new("AKS004", AksCluster.PrivateDnsZone, Zones + "aks.example.com", Zone, (Private, true)) { Besides = forAZone },
        new("AKS005", AksCluster.PrivateDnsZone, Zones + "privatelink.northeurope.azmk8s.io", Zone, (Private, true), (AksCluster.Location, "westeurope")) { Besides = forAZone },
        new("AKS006", IdentityType, "SystemAssigned", "UserAssigned", (Private, true), (AksCluster.PrivateDnsZone, Zone)) { About = "a system-assigned identity" },
        new("AKS006", AksCluster.PrivateDnsZone, Zone, "System", (Private, true)) { About = "no identity" },
        new("AKS007", DnsPrefix, "-team", "team") { About = "a malformed prefix" },
        new("AKS007", FqdnSubdomain, "team", null, (Private, true), (AksCluster.PrivateDnsZone, Zone), (DnsPrefix, "team")) { About = "both in a zone of one's own" },
        new("AKS007", FqdnSubdomain, "team", null, (Private, true), (AksCluster.PrivateDnsZone, "System"), (DnsPrefix, "team")) { About = "both in the System zone" },
        new("AKS007", AksCluster.PrivateDnsZone, "System", Zone, (Private, true), (FqdnSubdomain, "team"))
        {
            About = "a misplaced subdomain",
            Besides = [],
            Judges = cluster => cluster[DnsPrefix].IsSet.Holds.IsFalse,
        },
        new("AKS007", DnsPrefix, null, "team", (FqdnSubdomain, null)) { About = "neither", Judges = cluster => cluster.IsCheckedByTerraform },
        new("AKS008", AuthorizedIPRanges, List("73.140.245.0/24, 98.137.11.0/24", Office), List(Office)) { About = "two in one" },
        new("AKS008", AuthorizedIPRanges, List("73.140.245.7/24", Vpn), List(Vpn)) { About = "host bits", Severity = _ => DiagnosticSeverity.Warning },
        new("AKS008", AuthorizedIPRanges, List(""), List(Office)) { About = "an empty range", Judges = cluster => cluster.IsCheckedByTerraform },
        new("AKS009", AuthorizedIPRanges, List("0.0.0.0/32", Office), List(Office)),
        new("AKS010", AuthorizedIPRanges, Many(201), List(Office)) { About = "201", Judges = cluster => !IsVnetIntegrated(cluster) },
        new("AKS010", AuthorizedIPRanges, Many(2001), List(Office)) { About = "2001", Judges = IsVnetIntegrated },
        new("AKS011", AuthorizedIPRanges, List("AzureDevOps", "Storage"), List(Office)),
        new("AKS012", AuthorizedIPRanges, List(Office, "10.0.0.0/8"), List(Office)),
        new("AKS013", LoadBalancerSku, "basic", "standard", (AuthorizedIPRanges, List(Office))),
        new("AKS014", VnetIntegration, false, true, (ApiServerSubnet, Subnet)),
        new("AKS018", AksCluster.Location, "Qatar Central", "westeurope", (VnetIntegration, true)),
        new("AKS020", AuthorizedIPRanges, List(), List(Office)) { About = "an empty list" },
        new("AKS020", AuthorizedIPRanges, List(""), List(Office)) { About = "an empty range", Judges = cluster => !cluster.IsCheckedByTerraform },
        new("AKS020", AuthorizedIPRanges, null, List(Office)) { About = "no list" },
        new("AKS020", Private, false, true) { About = "public" },
        new("AKS021", AuthorizedIPRanges, List("0.0.0.0/0"), List(Office)) { About = "everyone" },
        new("AKS021", AuthorizedIPRanges, List(Office, "0.0.0.0/1", "128.0.0.0/1"), List(Office)) { About = "everyone in halves" },
        new("AKS022", Private, false, true, (AksCluster.PrivateDnsZone, "System")) { About = "a zone", Judges = CanBePublicWithThem },
        new("AKS022", Private, false, true, (PublicFqdn, true)) { About = "a public FQDN", Judges = CanBePublicWithThem },
        new("AKS023", PublicNetworkAccess, "Disabled", "Enabled", (AuthorizedIPRanges, List(Office))) { About = "restricted" },
        new("AKS023", PublicNetworkAccess, "Disabled", "Enabled") { About = "unrestricted" },
        new("AKS023", Private, false, true, (PublicNetworkAccess, "Disabled")) { About = "public" },
        new("AKS027", AuthorizedIPRanges, List("0.0.0.0/32"), List(Office), (OutboundType, "userDefinedRouting")) { Judges = cluster => !IsVnetIntegrated(cluster) },
        new("AKS028", VirtualNodes, true, false, (AuthorizedIPRanges, List(Office))),
        new("AKS040", Private, false, true, (AuthorizedIPRanges, List(Office))),
        new("AKS041", PublicFqdn, true, false, (Private, true)) { About = "on" },
        new("AKS041", Private, true, false, (PublicFqdn, null)) { About = "on by default", Judges = cluster => !cluster.IsCheckedByTerraform },
        new("AKS042", RunCommandDisabled, false, true, (Private, true)),
        new("AKS049", AksCluster.PrivateDnsZone, "None", "System", (Private, true), (PublicFqdn, null)) { Judges = cluster => !cluster.IsCheckedByTerraform },
        new("AKS050", AuthorizedIPRanges, List(Vpn), List(Office)) { TrustedRanges = Office },
        new("AKS051", OutboundType, "none", "userDefinedRouting", (AuthorizedIPRanges, List(Office))) { Judges = cluster => !IsVnetIntegrated(cluster) && HasPools(cluster) },
        new("AKS052", HostedSystem, true, null, (IdentityType, "SystemAssigned")) { About = "the identity of a hosted system pool" },
        new("AKS052", ApiServerSubnet, Subnet, null, (HostedSystem, null)) { About = "a subnet and no hosted system pool" },
        new("EKS001", PrivateAccess, false, true, (PublicAccess, false)),
        new("EKS001", PrivateAccess, false, true, (PublicAccess, false), (PublicAccessCidrs, List("98.137.11.7", "10.0.0.0/8", "2600:1f14::/32"))) { About = "CIDR blocks with mistakes" },
        new("EKS001", PrivateAccess, false, true, (PublicAccess, false), (PublicAccessCidrs, Many(41))) { About = "too many CIDR blocks" },
        new("EKS002", PublicAccessCidrs, List("73.140.245.0/24, 98.137.11.0/24", Office), List(Office), (PrivateAccess, true)),
        new("EKS003", PublicAccessCidrs, List(Office, "10.0.0.0/8"), List(Office), (PrivateAccess, true)),
        new("EKS004", PublicAccessCidrs, Many(41), List(Office), (PrivateAccess, true)),
        new("EKS005", PublicAccessCidrs, List(Office, "2600:1f14::/32"), List(Office), (PrivateAccess, true)),
        new("EKS006", PublicAccess, false, true, (PrivateAccess, true), (PublicAccessCidrs, List(Office)))
        {
            // Both refuse to make such a cluster, instead of leaving it to the service: pulumi-eks cluster.ts, aws-cdk aws-eks/lib/cluster.ts.
            Severity = type => type.Name == "Pulumi.Eks" || HasEndpointAccess(type.Cluster) ? DiagnosticSeverity.Error : null,
        },
        new("EKS007", PrivateAccess, false, true, (PublicAccess, true), (PublicAccessCidrs, List(Office))) { Judges = HasEndpointAccess },
        new("EKS010", PublicAccessCidrs, List("0.0.0.0/0"), List(Office), (PrivateAccess, true)) { About = "everyone" },
        new("EKS010", PublicAccess, true, false, (PrivateAccess, true), (PublicAccessCidrs, null)) { About = "no list" },
        new("EKS010", PublicAccessCidrs, null, List(Office), (PublicAccess, true), (PrivateAccess, false)) { About = "without the private endpoint" },
        new("EKS011", PublicAccessCidrs, List(Office, "64.0.0.0/6"), List(Office), (PrivateAccess, true)),
        new("EKS012", PrivateAccess, false, true, (PublicAccess, true), (PublicAccessCidrs, List(Office))) { Judges = cluster => !HasEndpointAccess(cluster) },
        new("EKS020", PublicAccess, true, false, (PrivateAccess, true), (PublicAccessCidrs, List(Office))),
        new("EKS021", PrivateAccess, false, true, (PublicAccess, true), (PublicAccessCidrs, new Unknowable())),
        new("EKS023", AuthenticationMode, "ConfigMap", "Api", (PublicAccess, false), (PrivateAccess, true)) { Judges = cluster => ((EksCluster)cluster).IsWrittenByDeployment },
        new("EKS030", PublicAccessCidrs, List(Vpn), List(Office), (PrivateAccess, true)) { TrustedRanges = Office },
    ];

    /// <summary>What tells it apart from the rule's other rows.</summary>
    public string About { get; init; } = "";

    /// <summary>Settings that decide nothing, given where the SDK has them: one of the two names of which the Terraform provider for Azure wants one.</summary>
    public ImmutableArray<(SettingKey Setting, object? Value)> Besides { get; init; } = Id.StartsWith("AKS", StringComparison.Ordinal) ? [(DnsPrefix, "team")] : [];

    /// <summary>A rule that a fix lets judge what it could not before; it has nothing to say where <see cref="Besides"/> can be given.</summary>
    public string Reveals { get; init; } = "";

    /// <summary>Whether the rule judges clusters of this kind. What an SDK cannot express need not be said here.</summary>
    public Func<DeclaredCluster, bool> Judges { get; init; } = static _ => true;

    /// <summary>How bad it is where it always holds; null for what the rule's descriptor says.</summary>
    public Func<ClusterType, DiagnosticSeverity?> Severity { get; init; } = static _ => null;

    /// <summary>The option of this name; empty where it is not set.</summary>
    public string TrustedRanges { get; init; } = "";

    public string Name => About.Length > 0 ? $"{Id}: {About}" : Id;

    public IEnumerable<SettingKey> Settings => Given.Select(given => given.Setting).Append(Decisive);

    public DiagnosticSeverity SeverityOn(ClusterType type) => Severity(type) ?? Rule.All.Single(rule => rule.Descriptor.Id == Id).Descriptor.DefaultSeverity;

    public bool IsOf(DeclaredCluster cluster) => Id.StartsWith(cluster is AksCluster ? "AKS" : "EKS", StringComparison.Ordinal);

    public override string ToString() => Name;

    static string[] List(params string[] ranges) => ranges;

    static string[] Many(int count) => [.. Enumerable.Range(0, count).Select(index => $"98.{index / 256}.{index % 256}.0/24")];

    static bool IsVnetIntegrated(DeclaredCluster cluster) => !((AksCluster)cluster).IsVnetIntegrated.Holds.IsFalse;

    /// <summary>Azure.Provisioning has neither node pools that are read nor a member for nodes without a way out.</summary>
    static bool HasPools(DeclaredCluster cluster) => cluster[NodePools].Setting.IsExpressible;

    /// <summary>Where it is the block with these settings that makes a cluster private, a public one cannot have them.</summary>
    static bool CanBePublicWithThem(DeclaredCluster cluster) => cluster[Private].IsExpressible;

    /// <summary>The CDK's L2 has one setting for both endpoints and the CIDR blocks, and checks them itself.</summary>
    static bool HasEndpointAccess(DeclaredCluster cluster) => cluster[EndpointAccess].IsExpressible;
}

/// <summary>A value of which nobody can tell anything.</summary>
sealed record Unknowable;

/// <summary>An output of a private DNS zone that the program declares.</summary>
sealed record ZoneOutput(string Property);

/// <summary>One value where <c>isProd</c> holds and another one elsewhere.</summary>
sealed record Either(object? Prod, object? Elsewhere);
