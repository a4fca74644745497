using AccessAnalyzers.Reading;
using static AccessAnalyzers.Resources.EksCluster;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// A cluster in the names of the service's API, with its defaults.
/// Source: the CloudFormation reference of AWS::EKS::Cluster; terraform-provider-aws internal/service/eks/cluster.go.
/// </summary>
static class AwsEks
{
    /// <param name="vpcConfig">What has the endpoints among its properties.</param>
    /// <param name="configuredCidrs">Reads the CIDR blocks from the program's configuration.</param>
    public static SettingTable In(string vpcConfig, CSharp configuredCidrs) => new(Kind)
    {
        [PublicAccess] = new(vpcConfig, "EndpointPublicAccess") { Default = true },
        [PrivateAccess] = new(vpcConfig, "EndpointPrivateAccess") { Default = false },
        [PublicAccessCidrs] = new(vpcConfig, "PublicAccessCidrs") { Configured = configuredCidrs },
        [IPFamily] = new("KubernetesNetworkConfig", "IpFamily") { Default = "ipv4" },
        [Subnets] = new(vpcConfig, "SubnetIds"),
        [SecurityGroups] = new(vpcConfig, "SecurityGroupIds"),
        [Outpost] = new("OutpostConfig"),
        [RemoteNodeNetworks] = new("RemoteNetworkConfig", "RemoteNodeNetworks") { Block = RemoteNetwork },
        [RemotePodNetworks] = new("RemoteNetworkConfig", "RemotePodNetworks") { Block = RemoteNetwork },

        // What the API takes where a cluster is not made in the console.
        [AuthenticationMode] = new("AccessConfig", "AuthenticationMode") { Default = "CONFIG_MAP" },
        [ServiceCidr] = new("KubernetesNetworkConfig", "ServiceIpv4Cidr"),
    };

    /// <summary>A network of hybrid nodes or of their pods.</summary>
    public static SettingTable RemoteNetwork { get; } =
        new(Resources.RemoteNetwork.Kind) { [Resources.RemoteNetwork.Cidrs] = new("Cidrs") };
}
