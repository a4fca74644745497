using System.Collections.Immutable;

namespace Pulumi.AwsNative.Eks.Outputs;

[OutputType]
public sealed class ClusterResourcesVpcConfig
{
    public readonly string? ControlPlaneEgressMode;
    public readonly bool? EndpointPrivateAccess;
    public readonly bool? EndpointPublicAccess;
    public readonly ImmutableArray<string> PublicAccessCidrs;
    public readonly ImmutableArray<string> SecurityGroupIds;
    public readonly ImmutableArray<string> SubnetIds;

    [OutputConstructor]
    ClusterResourcesVpcConfig(
        string? controlPlaneEgressMode,
        bool? endpointPrivateAccess,
        bool? endpointPublicAccess,
        ImmutableArray<string> publicAccessCidrs,
        ImmutableArray<string> securityGroupIds,
        ImmutableArray<string> subnetIds)
    {
        ControlPlaneEgressMode = controlPlaneEgressMode;
        EndpointPrivateAccess = endpointPrivateAccess;
        EndpointPublicAccess = endpointPublicAccess;
        PublicAccessCidrs = publicAccessCidrs;
        SecurityGroupIds = securityGroupIds;
        SubnetIds = subnetIds;
    }
}
