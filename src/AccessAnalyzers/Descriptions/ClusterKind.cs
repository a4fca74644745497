using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Sdks;

namespace AccessAnalyzers.Descriptions;

/// <summary>What a setting takes.</summary>
enum SettingKind
{
    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A string.</summary>
    Word,

    /// <summary>A list of IP ranges.</summary>
    Ranges,
}

/// <summary>A kind of cluster to which a description may map types, with the names of its settings.</summary>
abstract class ClusterKind
{
    readonly Lazy<ImmutableDictionary<string, SettingKind>> settings;

    ClusterKind() => settings = new(() =>
    {
        var names = ImmutableDictionary.CreateBuilder<string, SettingKind>();
        Reading((name, kind) =>
        {
            names.Add(name, kind);
            return SettingPath.Missing(name);
        }, isPulumi: false);
        return names.ToImmutable();
    });

    public static ImmutableArray<ClusterKind> All { get; } = ImmutableArray.Create<ClusterKind>(new Aks(), new Eks());

    public abstract string Name { get; }

    /// <summary>The settings by their names.</summary>
    public ImmutableDictionary<string, SettingKind> Settings => settings.Value;

    /// <summary>How a cluster of this kind is read.</summary>
    /// <param name="setting">Where a setting is.</param>
    /// <param name="isPulumi">Whether the program is one of Pulumi's, and so has its configuration.</param>
    public abstract Func<SettingReader, DeclaredCluster> Reading(Func<string, SettingKind, SettingPath> setting, bool isPulumi);

    /// <summary>Whether there is something at all: what the wrapper sets by itself is there too.</summary>
    static SettingPath Presence(SettingPath path) => path with { Meaning = value => value == Value.Unset && path.Default is { } given ? new Constant(given) : value };

    sealed class Aks : ClusterKind
    {
        static readonly ImmutableArray<AzureResources> resources = ImmutableArray.Create(PulumiAzureNative.Resources, PulumiAzure.Resources, CdktfAzurerm.Resources, AzureProvisioning.Resources);

        public override string Name => "aks";

        public override Func<SettingReader, DeclaredCluster> Reading(Func<string, SettingKind, SettingPath> setting, bool isPulumi)
        {
            var identityType = setting("identityType", SettingKind.Word);
            return new AksSettings
            {
                Private = setting("private", SettingKind.Flag),
                PublicFqdn = setting("publicFqdn", SettingKind.Flag),
                PrivateDnsZone = setting("privateDnsZone", SettingKind.Word),
                AuthorizedIPRanges = setting("authorizedIPRanges", SettingKind.Ranges),
                RunCommandDisabled = setting("runCommandDisabled", SettingKind.Flag),
                VnetIntegration = setting("vnetIntegration", SettingKind.Flag),
                ApiServerSubnet = setting("apiServerSubnet", SettingKind.Word),
                Sku = setting("sku", SettingKind.Word),
                PublicNetworkAccess = setting("publicNetworkAccess", SettingKind.Word),
                DnsPrefix = setting("dnsPrefix", SettingKind.Word),
                FqdnSubdomain = setting("fqdnSubdomain", SettingKind.Word),
                Location = setting("location", SettingKind.Word),
                Identity = Presence(identityType),
                IdentityType = identityType,
                IdentityIds = SettingPath.Missing("identityIds"),
                ServicePrincipal = setting("servicePrincipal", SettingKind.Word),
                OutboundType = setting("outboundType", SettingKind.Word),
                ConfiguredRanges = isPulumi ? Sdks.Pulumi.ConfiguredRanges : Jsii.ConfiguredRanges,
                Resources = resources,
            }.Declare;
        }
    }

    sealed class Eks : ClusterKind
    {
        public override string Name => "eks";

        public override Func<SettingReader, DeclaredCluster> Reading(Func<string, SettingKind, SettingPath> setting, bool isPulumi)
        {
            var outpost = setting("outpost", SettingKind.Word);
            return new EksSettings
            {
                PublicAccess = setting("publicAccess", SettingKind.Flag),
                PrivateAccess = setting("privateAccess", SettingKind.Flag),
                PublicAccessCidrs = setting("publicAccessCidrs", SettingKind.Ranges),
                IPFamily = setting("ipFamily", SettingKind.Word),

                // So few clusters are on one that a description need not say that they are not.
                Outpost = outpost.IsMissing ? Presence(outpost with { IsLeftOpen = false }) : Presence(outpost),
                ConfiguredCidrs = isPulumi ? Sdks.Pulumi.ConfiguredCidrs : Jsii.ConfiguredCidrs,
            }.Declare;
        }
    }
}
