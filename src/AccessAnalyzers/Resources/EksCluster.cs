using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Resources;

/// <summary>An Amazon Elastic Kubernetes Service cluster.</summary>
sealed class EksCluster(Creation creation, ResourceSettings settings) : DeclaredCluster(creation, settings)
{
    Fact? isPublic;
    Fact? isPrivate;

    /// <summary><see cref="EndpointAccess"/> of a public endpoint alone that is restricted to CIDR blocks, be it to none.</summary>
    public const string RestrictedPublicOnly = "PUBLIC.OnlyFrom";

    /// <summary><see cref="EndpointAccess"/> without a public endpoint, restricted to CIDR blocks.</summary>
    public const string RestrictedPrivate = "PRIVATE.OnlyFrom";

    public static readonly ClusterKind Kind =
        new("eks", "Amazon Elastic Kubernetes Service", static (creation, settings) => new EksCluster(creation, settings));

    public static readonly SettingKey<bool> PublicAccess = Kind.Flag("publicAccess", "Whether the API server has a public endpoint.");

    public static readonly SettingKey<bool> PrivateAccess =
        Kind.Flag("privateAccess", "Whether the API server has an endpoint in the VPC.");

    public static readonly SettingKey<RangeList> PublicAccessCidrs =
        Kind.Ranges("publicAccessCidrs", "The CIDR blocks that may reach the public endpoint.");

    /// <summary>Whether pods and services have IPv6 addresses.</summary>
    public static readonly SettingKey<string> IPFamily = Kind.Word("ipFamily", "'ipv4' or 'ipv6'.");

    /// <summary>Other endpoint rules hold there.</summary>
    public static readonly SettingKey<string> Outpost = Kind.Add(new SettingKey<string>(
        "outpost",
        SettingType.Word,
        "Whether the cluster is on an AWS Outpost. One that is not named is taken to be on none.") { IsPresence = true, IsRare = true });

    /// <summary>The CDK's one setting for both endpoints and the CIDR blocks; other SDKs set them one by one.</summary>
    public static readonly SettingKey<string> EndpointAccess = Kind.Word("endpointAccess");

    /// <summary>The network, for SDKs that take it as such; others take the subnets only.</summary>
    public static readonly SettingKey<string> Network = Kind.Word("network");

    public static readonly SettingKey<PartList> Subnets = Kind.Parts("subnets");

    /// <summary>The groups of one's own that the API server's network interfaces have besides the one that EKS makes.</summary>
    public static readonly SettingKey<PartList> SecurityGroups = Kind.Parts("securityGroups");

    /// <summary>The same for the CDK, which takes one of them.</summary>
    public static readonly SettingKey<string> SecurityGroup = Kind.Word("securityGroup");

    /// <summary>Which subnets the CDK takes; each is a <see cref="SubnetGroup"/>.</summary>
    public static readonly SettingKey<PartList> SubnetSelections = Kind.Parts("subnetSelections");

    /// <summary>Where hybrid nodes are, outside of AWS; each is a <see cref="RemoteNetwork"/>.</summary>
    public static readonly SettingKey<PartList> RemoteNodeNetworks = Kind.Parts("remoteNodeNetworks");

    /// <summary>The same for the pods on hybrid nodes.</summary>
    public static readonly SettingKey<PartList> RemotePodNetworks = Kind.Parts("remotePodNetworks");

    /// <summary>Where the cluster keeps who may do what: in its own ConfigMap, in access entries, or in both.</summary>
    public static readonly SettingKey<string> AuthenticationMode = Kind.Word("authenticationMode");

    /// <summary>From which range services have their addresses.</summary>
    public static readonly SettingKey<string> ServiceCidr = Kind.Word("serviceCidr");

    public override Fact HasPublicEndpoint => IsPublic;

    public override Fact HasPrivateEndpoint => IsPrivate;

    public override SettingKey<RangeList> AllowedRangesKey => PublicAccessCidrs;

    public override Fact HasOtherEndpointRules => IsOnOutpost;

    public override Fact IsRestricted => AllowedRanges.HasElements;

    public override IEnumerable<Setting> EndpointSettings => [this[PublicAccess], this[PrivateAccess]];

    public override Fact TakesIPv6 => IsIPv6;

    public override Fact IsReplacedByOtherEndpoint => Fact.From(Space.False);

    public Fact IsPublic => isPublic ??= this[PublicAccess].Is(true);

    public Fact IsPrivate => isPrivate ??= this[PrivateAccess].Is(true);

    public Fact IsOnOutpost => this[Outpost].IsSet;

    /// <summary>Where roles are mapped in a ConfigMap of the cluster alone.</summary>
    public Fact HasConfigMapOnly => this[AuthenticationMode].IsNamed("CONFIG_MAP") || this[AuthenticationMode].IsNamed("ConfigMap");

    /// <summary>Whether the SDK connects to the cluster to write into it while it deploys.</summary>
    public bool IsWrittenByDeployment => Given.IsWrittenByDeployment;

    public Fact IsIPv6 => this[IPFamily].IsNamed("ipv6");

    /// <summary>
    /// Where the SDK refuses CIDR blocks on this endpoint access while it synthesises, instead of leaving it to the service.
    /// </summary>
    public Fact ThrowsForCidrs => (Given.ThrowsForIdleCidrs ? !IsPublic && AllowedRanges.HasElements : Fact.From(Space.False))
        || (this[EndpointAccess].IsExpressible ? this[EndpointAccess].IsNamed(RestrictedPrivate) : Fact.From(Space.False));

    /// <summary>A statement about the VPC of the program in which the cluster is; subnets of one cluster are in one VPC.</summary>
    public Fact IsInVpc(Func<DeclaredResource, Fact> test) =>
        Of(Network, reference => OfVpc(reference, test))
        | this[Subnets].Any(subnet => Resolve(subnet.Value) is { } reference ? OfVpc(reference, test) : Unknown);

    /// <summary>The VPCs of the program in which the cluster may be.</summary>
    public IEnumerable<DeclaredResource> Vpcs()
    {
        var found = new List<DeclaredResource>();
        IsInVpc(vpc =>
        {
            found.Add(vpc);
            return Unknown;
        });
        return found.Distinct();
    }

    /// <summary>
    /// Where the cluster selects subnets, and all of them are of one of these types: by the selection itself, or by the name of their group
    /// in the VPC.
    /// </summary>
    public Fact SelectsOnly(params string[] types)
    {
        return this[SubnetSelections].All(selection =>
            selection.Passes(selected => (!selected[SubnetGroup.Name].IsSet && IsOneOf(selected)) || (
            selected[SubnetGroup.Name].Only is { Value: Constant { Literal: string name } }
                ? IsInVpc(vpc => vpc[Vpc.SubnetGroups].AnyBlock(group => group[SubnetGroup.Name].Is(name) && IsOneOf(group)))
                : Unknown)));

        Fact IsOneOf(DeclaredResource group) =>
            types.Aggregate(Fact.From(Space.False), (any, type) => any || group[SubnetGroup.Type].IsNamed(type));
    }

    Fact Unknown => Fact.Unknown(Space);

    Fact OfVpc(Reference reference, Func<DeclaredResource, Fact> test) =>
        reference.Kind == Vpc.Kind ? test(reference.Resource)
        : reference.Kind == VpcSubnet.Kind
            ? reference.Resource.Of(VpcSubnet.Vpc, vpc => vpc.Kind == Vpc.Kind ? test(vpc.Resource) : Unknown)
        : Unknown;
}
