using System.Collections.Immutable;

namespace Pulumi.AzureNative_containerservice_v20240901.ContainerService.Outputs;

[OutputType]
public sealed class ManagedClusterAPIServerAccessProfileResponse
{
    public readonly ImmutableArray<string> AuthorizedIPRanges;
    public readonly bool? DisableRunCommand;
    public readonly bool? EnablePrivateCluster;
    public readonly bool? EnablePrivateClusterPublicFQDN;
    public readonly string? PrivateDNSZone;

    [OutputConstructor]
    ManagedClusterAPIServerAccessProfileResponse(
        ImmutableArray<string> authorizedIPRanges,
        bool? disableRunCommand,
        bool? enablePrivateCluster,
        bool? enablePrivateClusterPublicFQDN,
        string? privateDNSZone)
    {
        AuthorizedIPRanges = authorizedIPRanges;
        DisableRunCommand = disableRunCommand;
        EnablePrivateCluster = enablePrivateCluster;
        EnablePrivateClusterPublicFQDN = enablePrivateClusterPublicFQDN;
        PrivateDNSZone = privateDNSZone;
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
    public readonly string? ClientId;
    public readonly string? ObjectId;
    public readonly string? ResourceId;

    [OutputConstructor]
    UserAssignedIdentityResponse(
        string? clientId,
        string? objectId,
        string? resourceId)
    {
        ClientId = clientId;
        ObjectId = objectId;
        ResourceId = resourceId;
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
