using System.Collections.Immutable;

namespace Pulumi.Azure.Network.Outputs;

[OutputType]
public sealed class VirtualNetworkSubnet
{
    public readonly ImmutableArray<string> AddressPrefixes;
    public readonly bool? DefaultOutboundAccessEnabled;
    public readonly string Id;
    public readonly string Name;
    public readonly string? PrivateEndpointNetworkPolicies;
    public readonly bool? PrivateLinkServiceNetworkPoliciesEnabled;
    public readonly string? RouteTableId;
    public readonly string? SecurityGroup;
    public readonly ImmutableArray<string> ServiceEndpointPolicyIds;
    public readonly ImmutableArray<string> ServiceEndpoints;

    [OutputConstructor]
    VirtualNetworkSubnet(
        ImmutableArray<string> addressPrefixes,
        bool? defaultOutboundAccessEnabled,
        string id,
        string name,
        string? privateEndpointNetworkPolicies,
        bool? privateLinkServiceNetworkPoliciesEnabled,
        string? routeTableId,
        string? securityGroup,
        ImmutableArray<string> serviceEndpointPolicyIds,
        ImmutableArray<string> serviceEndpoints)
    {
        AddressPrefixes = addressPrefixes;
        DefaultOutboundAccessEnabled = defaultOutboundAccessEnabled;
        Id = id;
        Name = name;
        PrivateEndpointNetworkPolicies = privateEndpointNetworkPolicies;
        PrivateLinkServiceNetworkPoliciesEnabled = privateLinkServiceNetworkPoliciesEnabled;
        RouteTableId = routeTableId;
        SecurityGroup = securityGroup;
        ServiceEndpointPolicyIds = serviceEndpointPolicyIds;
        ServiceEndpoints = serviceEndpoints;
    }
}
