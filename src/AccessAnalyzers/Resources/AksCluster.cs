using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;

namespace AccessAnalyzers.Resources;

/// <summary>An Azure Kubernetes Service cluster. Defaults are those of the SDK, since they differ: see the SDK's file.</summary>
sealed class AksCluster(Creation creation, ResourceSettings settings) : DeclaredCluster(creation, settings)
{
    /// <summary>AKS makes no longer names of groups.</summary>
    const int LongestResourceGroup = 80;

    Fact? isPrivate;

    public static readonly ClusterKind Kind =
        new("aks", "Azure Kubernetes Service", static (creation, settings) => new AksCluster(creation, settings));

    public static readonly SettingKey<bool> Private = Kind.Flag("private", "Whether the API server has a private endpoint only.");

    public static readonly SettingKey<bool> PublicFqdn = Kind.Flag("publicFqdn", "Whether a private cluster has a name in public DNS too.");

    public static readonly SettingKey<string> PrivateDnsZone =
        Kind.Word("privateDnsZone", "'system', 'none', or the resource id of a private DNS zone.");

    public static readonly SettingKey<RangeList> AuthorizedIPRanges =
        Kind.Ranges("authorizedIPRanges", "The IP ranges that may reach the API server of a public cluster.");

    public static readonly SettingKey<bool> RunCommandDisabled =
        Kind.Flag("runCommandDisabled", "Whether 'az aks command invoke' is turned off.");

    public static readonly SettingKey<bool> VnetIntegration =
        Kind.Flag("vnetIntegration", "Whether the API server is in a virtual network of one's own.");

    public static readonly SettingKey<string> ApiServerSubnet =
        Kind.Word("apiServerSubnet", "The subnet into which VNet integration puts the API server.");

    public static readonly SettingKey<string> Sku =
        Kind.Word("sku", "'Base', or 'Automatic' for a cluster that Azure configures by itself.");

    public static readonly SettingKey<string> PublicNetworkAccess =
        Kind.Word("publicNetworkAccess", "ARM's 'Enabled' or 'Disabled', which AKS takes and does not act on.");

    public static readonly SettingKey<string> DnsPrefix = Kind.Word("dnsPrefix", "How the API server's name begins.");

    /// <summary>Takes the place of <see cref="DnsPrefix"/>.</summary>
    public static readonly SettingKey<string> FqdnSubdomain =
        Kind.Word("fqdnSubdomain", "How the API server's name begins in a private DNS zone of one's own.");

    /// <summary>As the program spells it.</summary>
    public static readonly SettingKey<string> Location =
        Kind.Add(new SettingKey<string>("location", SettingType.Word, "The Azure region.") { Follows = ResourceGroup.Location });

    /// <summary>The group to which the cluster itself belongs.</summary>
    public static readonly SettingKey<string> ResourceGroupName = Kind.Word("resourceGroup");

    /// <summary>What Azure calls the cluster; left out, the SDK makes a name up.</summary>
    public static readonly SettingKey<string> ClusterName = Kind.Word("name");

    /// <summary>The group in which AKS keeps the nodes and what belongs to them; left out, AKS makes the name of others.</summary>
    public static readonly SettingKey<string> NodeResourceGroup = Kind.Word("nodeResourceGroup");

    public static readonly SettingKey<string> IdentityType = Kind.Word("identityType", "'SystemAssigned', 'UserAssigned' or 'None'.");

    /// <summary>The block that says which managed identity the cluster has.</summary>
    public static readonly SettingKey Identity =
        Kind.Add(new SettingKey<string>("identity", SettingType.Other, null) { IsPresence = true, ImpliedBy = IdentityType });

    /// <summary>The ids of the user-assigned identities that the cluster is given.</summary>
    public static readonly SettingKey IdentityIds = Kind.Add(new SettingKey<string>("identityIds", SettingType.Other, null));

    /// <summary><c>msi</c> stands for none.</summary>
    public static readonly SettingKey<string> ServicePrincipal = Kind.Word("servicePrincipal", "The client id of a service principal.");

    public static readonly SettingKey<string> OutboundType =
        Kind.Word("outboundType", "How the nodes reach the internet: 'loadBalancer' and others.");

    /// <summary>Whether pods can run in Azure Container Instances, as on nodes.</summary>
    public static readonly SettingKey<bool> VirtualNodes = Kind.Flag("virtualNodes");

    public static readonly SettingKey<string> LoadBalancerSku = Kind.Word("loadBalancerSku", "'standard' or 'basic'.");

    /// <summary>The block by which Azure hosts the system pool of an automatic cluster itself.</summary>
    public static readonly SettingKey<string> HostedSystem =
        Kind.Add(new SettingKey<string>("hostedSystem", SettingType.Other, null) { IsPresence = true });

    /// <summary>The pools that the cluster declares itself, each of which is a <see cref="NodePool"/>.</summary>
    public static readonly SettingKey<PartList> NodePools = Kind.Parts("nodePools");

    /// <summary>Nearly every rule asks for it.</summary>
    public Fact IsPrivate => isPrivate ??= this[Private].Is(true);

    /// <summary>
    /// Where the program names a region whose cloud nobody here knows. Elsewhere it is in a known one, as nearly all clusters are.
    /// </summary>
    public Fact IsInUnknownCloud => Fact.From(this[Location]
        .Satisfies(static value => value is Constant { Literal: string location } ? !AzureCloud.IsKnown(location) : null).Holds);

    public override Fact HasPublicEndpoint => !IsPrivate;

    public override Fact HasPrivateEndpoint => IsPrivate;

    public override SettingKey<RangeList> AllowedRangesKey => AuthorizedIPRanges;

    public override bool IsItself(IPRange range) => IsClusterItself(range);

    /// <summary>A list of nothing but empty elements restricts nobody; the Terraform provider refuses it.</summary>
    public override Fact IsRestricted => AllowedRanges.HasAny;

    /// <summary>The service tag Internet is everybody.</summary>
    public override Fact LetsEveryoneIn => AllowedRanges.AllowsEveryone || AllowedRanges.Contains(static text => text == "Internet");

    public override IEnumerable<Setting> EndpointSettings => [this[Private]];

    public override Fact TakesIPv6 => Fact.From(Space.False);

    /// <summary>Only a cluster with VNet integration can be converted: learn.microsoft.com/azure/aks/private-clusters.</summary>
    public override Fact IsReplacedByOtherEndpoint => !IsVnetIntegrated;

    /// <summary>
    /// Where nodes or the API server are in a virtual network of the program. Of subnets that are not known nobody can tell.
    /// </summary>
    public Fact IsIn(DeclaredResource network) =>
        this[NodePools].AnyBlock(pool => pool.Of(NodePool.Subnet, subnet => VirtualNetwork.Has(network, subnet)))
        | Of(ApiServerSubnet, subnet => VirtualNetwork.Has(network, subnet));

    /// <summary>
    /// Where the cluster has a pool that passes a test, be it a resource of its own. That it has none is said of those in the cluster only.
    /// </summary>
    public Fact HasPool(Func<DeclaredResource, Fact> test)
    {
        var inside = this[NodePools].AnyBlock(test);
        return inside with { Holds = Pools.Aggregate(inside.Holds, (any, pool) => any | (pool.When & test(pool.Pool).Holds)) };
    }

    /// <summary>The pools of the cluster of which anything is known, and where it has them.</summary>
    public IEnumerable<(DeclaredResource Pool, Condition When)> Pools =>
        (from part in this[NodePools].Parts
         where part.Block is not null
         select (part.Block, part.When))
        .Concat(
            from pool in Declared(NodePool.Kind)
            from @case in pool[NodePool.Cluster].Cases
            where Gives(@case.Value)
            select (pool, pool.When & @case.When));

    /// <summary>Whether a value is the group in which AKS keeps the cluster's nodes.</summary>
    public Fact IsNodeResourceGroup(Value group)
    {
        if (Gives(group, NodeResourceGroup))
            return Fact.From(Space.True);
        var defaultName = DefaultNodeResourceGroup;
        var (holds, fails) = (Space.False, Space.False);
        foreach (var @case in this[NodeResourceGroup].Cases)
        {
            var known = @case.Value == Value.Unset ? defaultName : (@case.Value as Constant)?.Literal as string;
            if (known is null || group is not Constant { Literal: string name })
                continue;
            if (string.Equals(known, name, StringComparison.OrdinalIgnoreCase))
                holds |= @case.When;
            else
                fails |= @case.When;
        }

        return new Fact(holds, fails);
    }

    /// <summary>Whether a group has a name as AKS gives it: learn.microsoft.com/azure/aks/faq.</summary>
    public static bool IsMadeByAks(string group) => group.StartsWith("MC_", StringComparison.OrdinalIgnoreCase);

    /// <summary>What AKS calls the node resource group by itself; null where that is not known, and for a name that it cuts off.</summary>
    string? DefaultNodeResourceGroup =>
        Known(ResourceGroupName) is { } group && Known(ClusterName) is { } name && Known(Location) is { } location
        && $"MC_{group}_{name}_{AzureCloud.NormalizeLocation(location)}" is { Length: <= LongestResourceGroup } made
            ? made
            : null;

    string? Known(SettingKey key) => this[key].Only?.Value is Constant { Literal: string text } ? text : null;

    public Fact HasPublicFqdn => this[PublicFqdn].Is(true);

    /// <summary>AKS Automatic brings VNet integration along: learn.microsoft.com/azure/aks/api-server-vnet-integration.</summary>
    public Fact IsVnetIntegrated => this[VnetIntegration].Is(true) || this[Sku].IsNamed("Automatic");

    /// <summary>Settings of a private cluster on a public one, which may become private later only with VNet integration.</summary>
    public Fact HasIdlePrivateSettings => !IsPrivate && !IsVnetIntegrated && (this[PrivateDnsZone].IsSet || IntendsPublicFqdn);

    /// <summary>Where the program sets the public FQDN; to turn off what Terraform leaves off anyway is no intention.</summary>
    public Fact IntendsPublicFqdn => IsCheckedByTerraform ? this[PublicFqdn].IsSet && HasPublicFqdn : this[PublicFqdn].IsSet;

    public Fact HasNoZone => this[PrivateDnsZone].Satisfies(static value => IsZoneWord(value, "none"));

    public Fact HasSystemZone => this[PrivateDnsZone].Satisfies(static value => IsZoneWord(value, "system"));

    /// <summary>Where the cluster uses a zone that the program brings itself.</summary>
    public Fact HasOwnZone => this[PrivateDnsZone].Satisfies(value => value switch
    {
        ResourceOutput => Resolve(value)?.Output == Resources.PrivateDnsZone.Id ? true : null,
        Constant { Literal: string text } => PrivateDnsZoneId.IsPrivateZone(text),
        PartialText => ZoneName(value) is not null ? true : null,
        _ => null,
    });

    /// <summary>Whether a range is 0.0.0.0/32, by which AKS understands the cluster's own outbound address.</summary>
    public static bool IsClusterItself(IPRange range) => range is { IsIPv6: false, PrefixLength: 32 } && range.Address == default;

    /// <summary>The name of the zone that a value stands for; null where it is no zone or not known.</summary>
    public string? ZoneName(Value value) => value switch
    {
        ResourceOutput => Resolve(value) is { Resource: var zone, Output: var output } && output == Resources.PrivateDnsZone.Id
            ? (zone[Resources.PrivateDnsZone.Name].Only?.Value as Constant)?.Literal as string
            : null,
        Constant { Literal: string id } when PrivateDnsZoneId.IsPrivateZone(id) => PrivateDnsZoneId.NameOf(id),
        PartialText { Pieces: [.., { } last] } when last.IndexOf("/privateDnsZones/", StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            && last.Substring(at + "/privateDnsZones/".Length) is { Length: > 0 } name && !name.Contains("/") => name,
        _ => null,
    };

    /// <summary>Where the name of the zone that a value stands for is written.</summary>
    public Origin? ZoneNameOrigin(Case zone) =>
        Resolve(zone.Value) is { } reference ? reference.Resource[Resources.PrivateDnsZone.Name].Only?.Origin ?? zone.Origin : zone.Origin;

    static bool? IsZoneWord(Value value, string word) => value switch
    {
        Constant { Literal: string text } => string.Equals(text, word, StringComparison.OrdinalIgnoreCase),
        ResourceOutput => false,
        PartialText { Pieces: var pieces } when pieces.Any(piece => piece is not null
            && word.IndexOf(piece, StringComparison.OrdinalIgnoreCase) < 0) => false,
        _ => null,
    };
}
