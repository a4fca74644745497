using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Pulumi.Azure ("classic") 4.x to 6.x, which is generated from the Terraform provider for Azure, so the defaults of its schema hold.
/// Source: the type declarations of @pulumi/azure 4.42.0, 5.89.2 and 6.40.0; terraform-provider-azurerm kubernetes_cluster_resource.go.
/// </summary>
sealed class PulumiAzure : PulumiSdk
{
    const string Root = "Pulumi.Azure";

    public static readonly AzureResources Resources = new(
        "args",
        static type => type.Name == "Zone" && NamespaceOf(type) == $"{Root}.PrivateDns",
        "Name",
        static type => type.Name == "ResourceGroup" && NamespaceOf(type) == $"{Root}.Core");

    /// <summary>The older name of <see cref="AksSettings.Private"/> in 4.x.</summary>
    static readonly SettingPath privateLink = new("PrivateLinkEnabled");

    /// <summary>Where 4.x has the ranges; 5.x takes them here too.</summary>
    static readonly SettingPath topLevelRanges = new("ApiServerAuthorizedIpRanges");

    /// <summary>The name in 5.x.</summary>
    static readonly SettingPath vnetIntegration = new("ApiServerAccessProfile", "VnetIntegrationEnabled") { Default = false };

    static readonly AksSettings settings = Azurerm.Settings with
    {
        PublicNetworkAccess = new("PublicNetworkAccessEnabled") { Default = "Enabled", Meaning = NetworkAccess },
        ConfiguredRanges = Pulumi.ConfiguredRanges,
        Resources = ImmutableArray.Create(Resources),
    };

    /// <summary>A resource of its own since 6.40, which has few settings and is private where the block for that is there.</summary>
    static readonly AksSettings automatic = settings with
    {
        Private = new("PrivateCluster") { Default = false, Meaning = IsThere },
        PublicFqdn = new("PrivateCluster", "PublicFullyQualifiedDomainNameEnabled") { Default = false },
        PrivateDnsZone = new("PrivateCluster", "PrivateDnsZoneId") { Default = "System" },
        AuthorizedIPRanges = new("ApiServerAccess", "AuthorizedIpRanges"),
        RunCommandDisabled = SettingPath.Missing("RunCommandEnabled"),
        VnetIntegration = SettingPath.Missing("VirtualNetworkIntegrationEnabled", true),
        ApiServerSubnet = new("ApiServerAccess", "SubnetId"),
        Sku = SettingPath.Missing("SkuName", "Automatic"),
        PublicNetworkAccess = SettingPath.Missing("PublicNetworkAccessEnabled"),
        DnsPrefix = SettingPath.Missing("DnsPrefix"),
        FqdnSubdomain = SettingPath.Missing("DnsPrefixPrivateCluster"),
        ServicePrincipal = SettingPath.Missing("ServicePrincipal"),
        OutboundType = SettingPath.Missing("OutboundType"),
    };

    public override string Name => Root;

    public override ImmutableArray<string> ClusterTypeNames => ImmutableArray.Create("KubernetesCluster", "AutomaticCluster");

    public override bool IsAssembly(string name) => name == Root;

    public override bool IsCluster(INamedTypeSymbol type) => type.Name is "KubernetesCluster" or "AutomaticCluster" && NamespaceOf(type) == $"{Root}.ContainerService";

    protected override DeclaredCluster? Declare(SettingReader reader) =>
        reader.Creation.Type.Name == "AutomaticCluster" ? automatic.Declare(reader)
        : Ranges(reader) is not { } ranges ? null
        : (settings with
        {
            Private = IsSet(reader.Read(privateLink)) ? settings.Private with { Default = null, Meaning = static _ => Value.Unknown } : settings.Private,
            AuthorizedIPRanges = ranges,
            VnetIntegration = reader.Read(vnetIntegration).IsExpressible ? vnetIntegration : settings.VnetIntegration,
        }).Declare(reader);

    /// <summary>Null where the program sets both places, of which nobody has said which one counts.</summary>
    static SettingPath? Ranges(SettingReader reader)
    {
        var (inProfile, onTop) = (reader.Read(settings.AuthorizedIPRanges), reader.Read(topLevelRanges));
        return !onTop.IsExpressible || !IsSet(onTop) ? inProfile.IsExpressible ? settings.AuthorizedIPRanges : topLevelRanges
            : IsSet(inProfile) ? null
            : topLevelRanges;
    }

    static bool IsSet(Setting setting) => !setting.Cases.All(static @case => @case.Value == Value.Unset);

    static Value NetworkAccess(Value enabled) => enabled == Value.Unset ? Value.Unset : enabled is Constant { Literal: bool isEnabled } ? new Constant(isEnabled ? "Enabled" : "Disabled") : Value.Unknown;

    static Value IsThere(Value block) => block switch
    {
        _ when block == Value.Unset || block == Value.Null => Value.False,
        ObjectReference => Value.True,
        _ => Value.Unknown,
    };
}
