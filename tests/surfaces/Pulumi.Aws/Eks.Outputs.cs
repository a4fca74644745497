using System.Collections.Immutable;

namespace Pulumi.Aws.Eks.Outputs;

[OutputType]
public sealed class ClusterCertificateAuthority
{
    public readonly string Data;

    [OutputConstructor]
    ClusterCertificateAuthority(
        string data)
    {
        Data = data;
    }
}

[OutputType]
public sealed class ClusterIdentity
{
    public readonly ImmutableArray<Outputs.ClusterIdentityOidc> Oidcs;

    [OutputConstructor]
    ClusterIdentity(
        ImmutableArray<Outputs.ClusterIdentityOidc> oidcs)
    {
        Oidcs = oidcs;
    }
}

[OutputType]
public sealed class ClusterIdentityOidc
{
    public readonly string Issuer;

    [OutputConstructor]
    ClusterIdentityOidc(
        string issuer)
    {
        Issuer = issuer;
    }
}

[OutputType]
public sealed class ClusterVpcConfig
{
    public readonly string ClusterSecurityGroupId;
    public readonly string ControlPlaneEgressMode;
    public readonly bool? EndpointPrivateAccess;
    public readonly bool? EndpointPublicAccess;
    public readonly ImmutableArray<string> PublicAccessCidrs;
    public readonly ImmutableArray<string> SecurityGroupIds;
    public readonly ImmutableArray<string> SubnetIds;
    public readonly string VpcId;

    [OutputConstructor]
    ClusterVpcConfig(
        string clusterSecurityGroupId,
        string controlPlaneEgressMode,
        bool? endpointPrivateAccess,
        bool? endpointPublicAccess,
        ImmutableArray<string> publicAccessCidrs,
        ImmutableArray<string> securityGroupIds,
        ImmutableArray<string> subnetIds,
        string vpcId)
    {
        ClusterSecurityGroupId = clusterSecurityGroupId;
        ControlPlaneEgressMode = controlPlaneEgressMode;
        EndpointPrivateAccess = endpointPrivateAccess;
        EndpointPublicAccess = endpointPublicAccess;
        PublicAccessCidrs = publicAccessCidrs;
        SecurityGroupIds = securityGroupIds;
        SubnetIds = subnetIds;
        VpcId = vpcId;
    }
}
