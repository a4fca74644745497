using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Pulumi.Azure ("classic") 4.x to 6.x, which is generated from the Terraform provider for Azure, so the defaults of its schema hold.
/// Source: the type declarations of @pulumi/azure 4.42.0, 5.89.2 and 6.40.0; terraform-provider-azurerm kubernetes_cluster_resource.go.
/// </summary>
sealed class PulumiAzure : Sdk
{
    const string Root = "Pulumi.Azure";

    /// <summary>The older name of <see cref="Azurerm.Private"/> in 4.x.</summary>
    static readonly SettingPath privateLink = new("PrivateLinkEnabled");

    /// <summary>Where 4.x has the ranges; 5.x takes them here too.</summary>
    static readonly SettingPath topLevelRanges = new("ApiServerAuthorizedIpRanges");

    /// <summary>The name in 5.x.</summary>
    static readonly SettingPath vnetIntegration = new("ApiServerAccessProfile", "VnetIntegrationEnabled") { Default = false };

    /// <summary>Gone since 6.0, with 4.0 of the provider: terraform-provider-azurerm#22478.</summary>
    static readonly SettingPath publicNetworkAccess = new("PublicNetworkAccessEnabled") { Default = true };

    static readonly SettingPath automaticPrivate = new("PrivateCluster");
    static readonly SettingPath automaticPublicFqdn = new("PrivateCluster", "PublicFullyQualifiedDomainNameEnabled") { Default = false };
    static readonly SettingPath automaticPrivateDnsZone = new("PrivateCluster", "PrivateDnsZoneId") { Default = "System" };
    static readonly SettingPath automaticRanges = new("ApiServerAccess", "AuthorizedIpRanges");
    static readonly SettingPath automaticSubnet = new("ApiServerAccess", "SubnetId");

    public override string Name => Root;

    public override ImmutableArray<string> ClusterTypeNames => ImmutableArray.Create("KubernetesCluster", "AutomaticCluster");

    public override ImmutableArray<string> OverridingNames => PulumiOptions.OverridingNames;

    public override Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation) => PulumiOptions.ReachOf(mention, program, cancellation);

    public override LibraryModel Library { get; } = new Pulumi();

    public override bool IsAssembly(string name) => name == Root;

    public override bool IsCluster(INamedTypeSymbol type) => type.Name is "KubernetesCluster" or "AutomaticCluster" && NamespaceOf(type) == $"{Root}.ContainerService";

    public override DeclaredCluster? Declare(Creation creation, ConditionSpace space, SourceProgram program)
    {
        var reader = new SettingReader(creation, space, program, "args") { Outside = new PulumiOptions(creation, space, program) };
        return creation.Type.Name == "AutomaticCluster" ? DeclareAutomatic(reader, creation, space)
            : Ranges(reader) is { } ranges ? Declare(reader, ranges, creation, space)
            : null;
    }

    static AksCluster Declare(SettingReader reader, RangeList ranges, Creation creation, ConditionSpace space) => new(creation, space, ResourceName.Of(creation, "name"))
    {
        IsCheckedByTerraform = true,
        Private = IsSet(reader.Read(privateLink)) ? reader.Read(Azurerm.Private).Derive([new Case(space.True, Value.Unknown, null)], Value.Unknown) : reader.Read(Azurerm.Private),
        PublicFqdn = reader.Read(Azurerm.PublicFqdn),
        PrivateDnsZone = new PrivateDnsZoneSetting(reader.Read(Azurerm.PrivateDnsZone), isCaseSensitive: true, output => Zone(reader, output)),
        AuthorizedIPRanges = ranges,
        ConfiguredRanges = Pulumi.ConfiguredList("apiServerAuthorizedIpRanges"),
        RunCommandDisabled = reader.Read(Azurerm.RunCommandDisabled),
        VnetIntegration = reader.Read(reader.Read(vnetIntegration).IsExpressible ? vnetIntegration : Azurerm.VnetIntegration),
        ApiServerSubnet = reader.Read(Azurerm.ApiServerSubnet),
        Sku = reader.Missing("SkuName", "Base"),
        PublicNetworkAccess = reader.Read(publicNetworkAccess) is { IsExpressible: true } access
            ? access.Derive(access.Cases.Select(static @case => @case with { Value = NetworkAccess(@case.Value) }), new Constant("Enabled"))
            : reader.Missing("PublicNetworkAccessEnabled", null),
        DnsPrefix = reader.Read(Azurerm.DnsPrefix),
        FqdnSubdomain = reader.Read(Azurerm.FqdnSubdomain),
        Location = reader.Read(Azurerm.Location).Follow(output => RegionOf(reader, output)),
        Identity = reader.Read(Azurerm.Identity),
        IdentityType = reader.Read(Azurerm.IdentityType),
        UseAssignedIdentity = when => UseAssignedIdentity(reader, when),
        ServicePrincipal = reader.Read(Azurerm.ServicePrincipal),
        OutboundType = reader.Read(Azurerm.OutboundType),
    };

    /// <summary>A resource of its own since 6.40, which has few settings and is private where the block for that is there.</summary>
    static AksCluster DeclareAutomatic(SettingReader reader, Creation creation, ConditionSpace space)
    {
        var block = reader.Read(automaticPrivate);
        return new AksCluster(creation, space, ResourceName.Of(creation, "name"))
        {
            IsCheckedByTerraform = true,
            Private = block.Derive(block.Cases.Select(static @case => @case with { Value = IsThere(@case.Value) }), Value.False),
            PublicFqdn = reader.Read(automaticPublicFqdn),
            PrivateDnsZone = new PrivateDnsZoneSetting(reader.Read(automaticPrivateDnsZone), isCaseSensitive: true, output => Zone(reader, output)),
            AuthorizedIPRanges = reader.ReadRanges(automaticRanges),
            ConfiguredRanges = Pulumi.ConfiguredList("apiServerAuthorizedIpRanges"),
            RunCommandDisabled = reader.Missing("RunCommandEnabled", null),
            VnetIntegration = reader.Missing("VirtualNetworkIntegrationEnabled", true),
            ApiServerSubnet = reader.Read(automaticSubnet),
            Sku = reader.Missing("SkuName", "Automatic"),
            PublicNetworkAccess = reader.Missing("PublicNetworkAccessEnabled", null),
            DnsPrefix = reader.Missing("DnsPrefix", null),
            FqdnSubdomain = reader.Missing("DnsPrefixPrivateCluster", null),
            Location = reader.Read(Azurerm.Location).Follow(output => RegionOf(reader, output)),
            Identity = reader.Read(Azurerm.Identity),
            IdentityType = reader.Read(Azurerm.IdentityType),
            UseAssignedIdentity = when => UseAssignedIdentity(reader, when),
            ServicePrincipal = reader.Missing("ServicePrincipal", null),
            OutboundType = reader.Missing("OutboundType", null),
        };
    }

    /// <summary>Null where the program sets both places, of which nobody has said which one counts.</summary>
    static RangeList? Ranges(SettingReader reader)
    {
        var (inProfile, onTop) = (reader.ReadRanges(Azurerm.AuthorizedIPRanges), reader.ReadRanges(topLevelRanges));
        return !onTop.Setting.IsExpressible || !IsSet(onTop.Setting) ? inProfile.Setting.IsExpressible ? inProfile : onTop
            : IsSet(inProfile.Setting) ? null
            : onTop;
    }

    static bool IsSet(Setting setting) => !setting.Cases.All(static @case => @case.Value == Value.Unset);

    static Value NetworkAccess(Value enabled) => enabled == Value.Unset ? Value.Unset : enabled is Constant { Literal: bool isEnabled } ? new Constant(isEnabled ? "Enabled" : "Disabled") : Value.Unknown;

    static Value IsThere(Value block) => block switch
    {
        _ when block == Value.Unset || block == Value.Null => Value.False,
        ObjectReference => Value.True,
        _ => Value.Unknown,
    };

    static ZoneResource? Zone(SettingReader reader, ResourceOutput output)
    {
        if (reader.TypeOf(output.Resource) is not { Name: "Zone" } type || NamespaceOf(type) != $"{Root}.PrivateDns")
            return null;
        var name = reader.ArgumentOf(output.Resource, "Name");
        return new ZoneResource(
            output.Property switch { "Id" => ZoneProperty.Id, "Name" => ZoneProperty.Name, _ => ZoneProperty.Other },
            (name?.Value as Constant)?.Literal as string,
            name?.Origin);
    }

    /// <summary>Only where the program has exactly one such identity in a variable; 4.x took a single one, which is written otherwise.</summary>
    static ImmutableArray<SourceEdit>? UseAssignedIdentity(SettingReader reader, Condition when) =>
        reader.Read(Azurerm.IdentityIds).IsExpressible && reader.OnlyVariableOf("UserAssignedIdentity") is { } variable
            ? SourceEdits.Together(
                reader.Read(Azurerm.IdentityType).Set("UserAssigned", when),
                reader.Read(Azurerm.IdentityIds).Set(new CSharp($"new[] {{ {variable}.Id }}"), when))
            : null;

    static Case? RegionOf(SettingReader reader, ResourceOutput output) =>
        output.Property == "Location" && reader.TypeOf(output.Resource) is { Name: "ResourceGroup" } type && NamespaceOf(type) == $"{Root}.Core"
            ? reader.ArgumentOf(output.Resource, "Location")
            : null;
}
