using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Sdks;

/// <summary>Where an SDK keeps the settings of an AKS cluster, with its defaults. Facts only; see <see cref="AksCluster"/> for what they are.</summary>
sealed record AksSettings
{
    public required SettingPath Private { get; init; }

    public required SettingPath PublicFqdn { get; init; }

    public required SettingPath PrivateDnsZone { get; init; }

    public required SettingPath AuthorizedIPRanges { get; init; }

    public required SettingPath RunCommandDisabled { get; init; }

    public required SettingPath VnetIntegration { get; init; }

    public required SettingPath ApiServerSubnet { get; init; }

    public required SettingPath Sku { get; init; }

    public required SettingPath PublicNetworkAccess { get; init; }

    public required SettingPath DnsPrefix { get; init; }

    public required SettingPath FqdnSubdomain { get; init; }

    public required SettingPath Location { get; init; }

    public required SettingPath Identity { get; init; }

    public required SettingPath IdentityType { get; init; }

    /// <summary>The ids of the identities that the cluster is given.</summary>
    public required SettingPath IdentityIds { get; init; }

    public required SettingPath ServicePrincipal { get; init; }

    public required SettingPath OutboundType { get; init; }

    /// <summary>Whether a Terraform provider checks the declaration. It takes words in exactly their own spelling.</summary>
    public bool IsCheckedByTerraform { get; init; }

    /// <summary>C# that reads the authorized IP ranges from the program's configuration.</summary>
    public CSharp? ConfiguredRanges { get; init; }

    /// <summary>What the packages whose resources a cluster can refer to call them.</summary>
    public ImmutableArray<AzureResources> Resources { get; init; } = ImmutableArray<AzureResources>.Empty;

    public IEnumerable<SettingPath> All =>
    [
        Private, PublicFqdn, PrivateDnsZone, AuthorizedIPRanges, RunCommandDisabled, VnetIntegration, ApiServerSubnet, Sku, PublicNetworkAccess,
        DnsPrefix, FqdnSubdomain, Location, Identity, IdentityType, IdentityIds, ServicePrincipal, OutboundType,
    ];

    public AksCluster Declare(SettingReader reader) => new(reader.Creation, reader.Space, reader.ResourceName)
    {
        IsCheckedByTerraform = IsCheckedByTerraform,
        Private = reader.Read(Private),
        PublicFqdn = reader.Read(PublicFqdn),
        PrivateDnsZone = new PrivateDnsZoneSetting(reader.Read(PrivateDnsZone), isCaseSensitive: IsCheckedByTerraform, output => Resources.Select(package => package.Zone(reader, output)).FirstOrDefault(static zone => zone is not null)),
        AuthorizedIPRanges = reader.ReadRanges(AuthorizedIPRanges),
        ConfiguredRanges = ConfiguredRanges,
        RunCommandDisabled = reader.Read(RunCommandDisabled),
        VnetIntegration = reader.Read(VnetIntegration),
        ApiServerSubnet = reader.Read(ApiServerSubnet),
        Sku = reader.Read(Sku),
        PublicNetworkAccess = reader.Read(PublicNetworkAccess),
        DnsPrefix = reader.Read(DnsPrefix),
        FqdnSubdomain = reader.Read(FqdnSubdomain),
        Location = reader.Read(Location).Follow(output => Resources.Select(package => package.Region(reader, output)).FirstOrDefault(static region => region is not null)),
        Identity = reader.Read(Identity),
        IdentityType = reader.Read(IdentityType),
        UseAssignedIdentity = when => UseAssignedIdentity(reader, when),
        ServicePrincipal = reader.Read(ServicePrincipal),
        OutboundType = reader.Read(OutboundType),
    };

    /// <summary>Only where the program has exactly one such identity in a variable, and the cluster takes a list: older generations took a map or a single one.</summary>
    ImmutableArray<SourceEdit>? UseAssignedIdentity(SettingReader reader, Condition when) =>
        reader.TypeOf(IdentityType) is { } type && reader.TypeOf(IdentityIds) is IArrayTypeSymbol or { Name: "InputList" }
        && reader.OnlyVariableOf("UserAssignedIdentity") is { } variable
            ? SourceEdits.Together(
                reader.Read(IdentityType).Set(
                    type.SpecialType == SpecialType.System_String ? "UserAssigned" : new CSharp($"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.UserAssigned"),
                    when),
                reader.Read(IdentityIds).Set(new CSharp($"new[] {{ {variable}.Id }}"), when))
            : null;
}

/// <summary>What a package calls the resources to which an AKS cluster refers.</summary>
/// <param name="Argument">The constructor parameter with a resource's arguments; null where it has them itself.</param>
/// <param name="IsZone">Whether a type is a private DNS zone.</param>
/// <param name="ZoneName">The property with the zone's name.</param>
/// <param name="IsResourceGroup">Whether a type is a resource group.</param>
sealed record AzureResources(string? Argument, Func<INamedTypeSymbol, bool> IsZone, string ZoneName, Func<INamedTypeSymbol, bool> IsResourceGroup)
{
    public ZoneResource? Zone(SettingReader reader, ResourceOutput output)
    {
        if (reader.TypeOf(output.Resource) is not { } type || !IsZone(type))
            return null;
        var name = reader.ArgumentOf(output.Resource, Argument, ZoneName);
        return new ZoneResource(
            output.Property switch { "Id" => ZoneProperty.Id, "Name" => ZoneProperty.Name, _ => ZoneProperty.Other },
            (name?.Value as Constant)?.Literal as string,
            name?.Origin);
    }

    public Case? Region(SettingReader reader, ResourceOutput output) =>
        output.Property == "Location" && reader.TypeOf(output.Resource) is { } type && IsResourceGroup(type) ? reader.ArgumentOf(output.Resource, Argument, "Location") : null;
}
