using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Ec2.Inputs;
using Pulumi.Aws.Ec2TransitGateway;
using Pulumi.Aws.Eks;
using Pulumi.Aws.Eks.Inputs;

#pragma warning disable EKS020 // People connect from the office.

return await Deployment.RunAsync(() =>
{
    var network = new NetworkStack(new Config().Require("transitGateway"));
    var cluster = new ClusterStack(network, ["10.80.0.0/16"], ["10.85.0.0/16"]);
    return new Dictionary<string, object?> { ["cluster"] = cluster.Name };
});

/// <summary>A VPC that a transit gateway connects with the factory, where the hybrid nodes are.</summary>
sealed class NetworkStack
{
    public NetworkStack(string transitGateway)
    {
        // Nodes register by their names in the VPC's DNS, which a VPC has only where it is turned on.
        Vpc = new Vpc("platform", new VpcArgs { CidrBlock = "10.50.0.0/16" });
        var subnets = new List<Subnet>();
        foreach (var (zone, range) in new[] { ("a", "10.50.0.0/20"), ("b", "10.50.16.0/20"), ("c", "10.50.32.0/20") })
        {
            subnets.Add(new Subnet($"nodes-{zone}", new SubnetArgs
            {
                VpcId = Vpc.Id,
                CidrBlock = range,
                AvailabilityZone = $"eu-central-1{zone}",
                MapPublicIpOnLaunch = false,
            }));
        }

        Subnets = subnets;
        Factory = new VpcAttachment("factory", new VpcAttachmentArgs
        {
            TransitGatewayId = transitGateway,
            VpcId = Vpc.Id,
            SubnetIds = subnets.Select(subnet => subnet.Id).ToList(),
        });
        ApiServer = new SecurityGroup("api-server", new SecurityGroupArgs
        {
            VpcId = Vpc.Id,
            Ingress =
            {
                new SecurityGroupIngressArgs
                {
                    Protocol = "tcp", FromPort = 443, ToPort = 443, CidrBlocks = { "10.80.0.0/16", "10.85.0.0/16" },
                },
            },
        });
    }

    public Vpc Vpc { get; }

    public IReadOnlyList<Subnet> Subnets { get; }

    public VpcAttachment Factory { get; }

    public SecurityGroup ApiServer { get; }
}

/// <summary>A cluster with nodes in the cloud and in the factory.</summary>
sealed class ClusterStack
{
    readonly Cluster cluster;

    public ClusterStack(NetworkStack network, string[] nodes, string[] pods) => cluster = new Cluster("platform", new ClusterArgs
    {
        RoleArn = "arn:aws:iam::111122223333:role/eks",
        VpcConfig = new ClusterVpcConfigArgs
        {
            SubnetIds = network.Subnets.Select(subnet => subnet.Id).ToList(),
            SecurityGroupIds = { network.ApiServer.Id },
            // With both endpoints the hybrid nodes get public addresses for the API server, and cannot join from the factory.
            EndpointPublicAccess = true,
            EndpointPrivateAccess = true,
            PublicAccessCidrs = { "52.94.76.0/24" },
        },
        AccessConfig = new ClusterAccessConfigArgs { AuthenticationMode = "API" },
        RemoteNetworkConfig = new ClusterRemoteNetworkConfigArgs
        {
            RemoteNodeNetworks = new ClusterRemoteNetworkConfigRemoteNodeNetworksArgs { Cidrs = nodes },
            RemotePodNetworks = new ClusterRemoteNetworkConfigRemotePodNetworksArgs { Cidrs = pods },
        },
    });

    public Output<string> Name => cluster.Name;
}
