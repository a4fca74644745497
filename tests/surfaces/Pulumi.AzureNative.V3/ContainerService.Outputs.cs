using System.Collections.Immutable;

namespace Pulumi.AzureNative.ContainerService.Outputs;

[OutputType]
public sealed class ManagedClusterAPIServerAccessProfileResponse
{
    public readonly ImmutableArray<string> AuthorizedIPRanges;
    public readonly bool? DisableRunCommand;
    public readonly bool? EnablePrivateCluster;
    public readonly bool? EnablePrivateClusterPublicFQDN;
    public readonly bool? EnableVnetIntegration;
    public readonly string? PrivateDNSZone;
    public readonly string? SubnetId;

    [OutputConstructor]
    ManagedClusterAPIServerAccessProfileResponse(
        ImmutableArray<string> authorizedIPRanges,
        bool? disableRunCommand,
        bool? enablePrivateCluster,
        bool? enablePrivateClusterPublicFQDN,
        bool? enableVnetIntegration,
        string? privateDNSZone,
        string? subnetId)
    {
        AuthorizedIPRanges = authorizedIPRanges;
        DisableRunCommand = disableRunCommand;
        EnablePrivateCluster = enablePrivateCluster;
        EnablePrivateClusterPublicFQDN = enablePrivateClusterPublicFQDN;
        EnableVnetIntegration = enableVnetIntegration;
        PrivateDNSZone = privateDNSZone;
        SubnetId = subnetId;
    }
}

[OutputType]
public sealed class ManagedClusterIdentityResponse
{
    public readonly string PrincipalId;
    public readonly string TenantId;
    public readonly string? Type;
    public readonly ImmutableDictionary<string, Outputs.ManagedClusterIdentityResponseUserAssignedIdentities>? UserAssignedIdentities;

    [OutputConstructor]
    ManagedClusterIdentityResponse(
        string principalId,
        string tenantId,
        string? type,
        ImmutableDictionary<string, Outputs.ManagedClusterIdentityResponseUserAssignedIdentities>? userAssignedIdentities)
    {
        PrincipalId = principalId;
        TenantId = tenantId;
        Type = type;
        UserAssignedIdentities = userAssignedIdentities;
    }
}

[OutputType]
public sealed class ManagedClusterIdentityResponseUserAssignedIdentities
{
    public readonly string ClientId;
    public readonly string PrincipalId;

    [OutputConstructor]
    ManagedClusterIdentityResponseUserAssignedIdentities(
        string clientId,
        string principalId)
    {
        ClientId = clientId;
        PrincipalId = principalId;
    }
}

[OutputType]
public sealed class UserAssignedIdentityResponse
{
    public readonly string ClientId;
    public readonly string PrincipalId;

    [OutputConstructor]
    UserAssignedIdentityResponse(
        string clientId,
        string principalId)
    {
        ClientId = clientId;
        PrincipalId = principalId;
    }
}

[OutputType]
public sealed class ManagedClusterSKUResponse
{
    public readonly string? Name;
    public readonly string? Tier;

    [OutputConstructor]
    ManagedClusterSKUResponse(
        string? name,
        string? tier)
    {
        Name = name;
        Tier = tier;
    }
}
