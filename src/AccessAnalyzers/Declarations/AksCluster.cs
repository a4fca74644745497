using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Remedies;

namespace AccessAnalyzers.Declarations;

/// <summary>An Azure Kubernetes Service cluster. Defaults are those of the SDK, since they differ: see the SDK's file.</summary>
sealed class AksCluster(Creation creation, ConditionSpace space, string name) : DeclaredCluster(creation, space, name)
{
    /// <summary>Whether the API server has a private endpoint only.</summary>
    public required Setting Private { get; init; }

    /// <summary>Whether a private cluster has a name in public DNS too.</summary>
    public required Setting PublicFqdn { get; init; }

    /// <summary><c>System</c>, <c>None</c>, or the resource id of a private DNS zone.</summary>
    public required PrivateDnsZoneSetting PrivateDnsZone { get; init; }

    public required RangeList AuthorizedIPRanges { get; init; }

    /// <summary>C# that reads the authorized IP ranges from the program's configuration; null in an SDK without one.</summary>
    public CSharp? ConfiguredRanges { get; init; }

    /// <summary>Whether <c>az aks command invoke</c> is turned off.</summary>
    public required Setting RunCommandDisabled { get; init; }

    public required Setting VnetIntegration { get; init; }

    /// <summary>The subnet into which VNet integration puts the API server.</summary>
    public required Setting ApiServerSubnet { get; init; }

    /// <summary><c>Automatic</c> for a cluster that Azure configures by itself.</summary>
    public required Setting Sku { get; init; }

    /// <summary>ARM's switch for public network access, which AKS takes and does not act on.</summary>
    public required Setting PublicNetworkAccess { get; init; }

    /// <summary>How the API server's name begins.</summary>
    public required Setting DnsPrefix { get; init; }

    /// <summary>How the API server's name begins in a private DNS zone of one's own, in place of <see cref="DnsPrefix"/>.</summary>
    public required Setting FqdnSubdomain { get; init; }

    /// <summary>The Azure region, as the program spells it.</summary>
    public required Setting Location { get; init; }

    /// <summary>Whether the cluster has a managed identity.</summary>
    public required Setting Identity { get; init; }

    /// <summary>Gives the cluster the program's own user-assigned identity, in one edit.</summary>
    public required Func<Condition, ImmutableArray<SourceEdit>?> UseAssignedIdentity { get; init; }

    /// <summary>The kind of managed identity: <c>SystemAssigned</c>, <c>UserAssigned</c>, <c>None</c>.</summary>
    public required Setting IdentityType { get; init; }

    /// <summary>The client id of a service principal, <c>msi</c> standing for none.</summary>
    public required Setting ServicePrincipal { get; init; }

    /// <summary>How the nodes reach the internet: <c>loadBalancer</c> and others.</summary>
    public required Setting OutboundType { get; init; }

    public Fact IsPrivate => Private.Is(true);

    /// <summary>Where the program names a region whose cloud nobody here knows. Elsewhere it is in a known one, as nearly all clusters are.</summary>
    public Fact IsInUnknownCloud => Fact.From(Location.Satisfies(static value => value is Constant { Literal: string location } ? !AzureCloud.IsKnown(location) : null).Holds);

    public override Fact HasPublicEndpoint => !IsPrivate;

    public override Fact HasPrivateEndpoint => IsPrivate;

    public override RangeList AllowedRanges => AuthorizedIPRanges;

    public override Fact IsRestricted => AuthorizedIPRanges.HasAny;

    public override Fact TakesIPv6 => Fact.From(Space.False);

    /// <summary>Only a cluster with VNet integration can be converted: learn.microsoft.com/azure/aks/private-clusters.</summary>
    public override Fact IsReplacedByOtherEndpoint => !IsVnetIntegrated;

    public Fact HasPublicFqdn => PublicFqdn.Is(true);

    /// <summary>AKS Automatic brings VNet integration along: learn.microsoft.com/azure/aks/api-server-vnet-integration.</summary>
    public Fact IsVnetIntegrated => VnetIntegration.Is(true) | Sku.IsNamed("Automatic");

    /// <summary>Settings of a private cluster on a public one, which may become private later only with VNet integration.</summary>
    public Fact HasIdlePrivateSettings => !IsPrivate & !IsVnetIntegrated & (PrivateDnsZone.Setting.IsSet | IntendsPublicFqdn);

    /// <summary>Where the program sets the public FQDN; to turn off what Terraform leaves off anyway is no intention.</summary>
    public Fact IntendsPublicFqdn => IsCheckedByTerraform ? PublicFqdn.IsSet & PublicFqdn.Is(true) : PublicFqdn.IsSet;

    /// <summary>Whether a range is 0.0.0.0/32, by which AKS understands the cluster's own outbound address.</summary>
    public static bool IsClusterItself(IPRange range) => range is { IsIPv6: false, PrefixLength: 32 } && range.Address == default;

    /// <summary>The edits that make the cluster private, with nothing left that contradicts or weakens that; null where one of them cannot be made.</summary>
    public ImmutableArray<SourceEdit>? MakePrivate(Condition when)
    {
        var none = ImmutableArray<SourceEdit>.Empty;
        var needsPublicFqdn = Space.IsPossible(when & PrivateDnsZone.IsNone.Holds);
        return SourceEdits.Together(
            Private.Set(true, when),
            Space.IsPossible(when & !AuthorizedIPRanges.HasAny.Fails) ? AuthorizedIPRanges.Setting.Remove(when) : none,
            PublicFqdn.IsExpressible && Space.IsPossible(when & !PublicFqdn.Is(needsPublicFqdn).Holds | when & PublicFqdn.IsSet.Fails) ? PublicFqdn.Set(needsPublicFqdn, when) : none,
            RunCommandDisabled.IsExpressible && Space.IsPossible(when & !RunCommandDisabled.Is(true).Holds) ? RunCommandDisabled.Set(true, when) : none);
    }

    /// <summary>The edits that make the cluster public, without the settings that only a private one has; null where one of them cannot be made.</summary>
    public ImmutableArray<SourceEdit>? MakePublic(Condition when) => SourceEdits.Together(
        Private.Set(false, when),
        RemoveIfSet(PublicFqdn, when),
        RemoveIfSet(PrivateDnsZone.Setting, when));

    ImmutableArray<SourceEdit>? RemoveIfSet(Setting setting, Condition when) =>
        Space.IsPossible(when & !setting.IsSet.Fails) ? setting.Remove(when) : ImmutableArray<SourceEdit>.Empty;
}
