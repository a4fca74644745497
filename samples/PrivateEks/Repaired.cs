using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.IAM;
using Constructs;
using Eks = Amazon.CDK.AWS.EKS;

var app = new App();
var network = new NetworkStack(app, "network");
var cluster = new ClusterStack(app, "cluster", network.Vpc);
var access = new AccessStack(app, "access", network.Vpc, cluster.Cluster);
access.AddDependency(cluster);
app.Synth();

/// <summary>A VPC whose nodes reach the internet, and cannot be reached from there.</summary>
sealed class NetworkStack : Stack
{
    public NetworkStack(Construct scope, string id, IStackProps? props = null)
        : base(scope, id, props) => Vpc = new Vpc(this, "vpc", new VpcProps
        {
            IpAddresses = IpAddresses.Cidr("10.40.0.0/16"),
            MaxAzs = 3,
            NatGateways = 1,
            SubnetConfiguration =
            [
                new SubnetConfiguration { Name = "public", SubnetType = SubnetType.PUBLIC, CidrMask = 24 },
                new SubnetConfiguration { Name = "nodes", SubnetType = SubnetType.PRIVATE_WITH_EGRESS, CidrMask = 20 },
            ],
        });

    public Vpc Vpc { get; }
}

/// <summary>A cluster that only its VPC can reach.</summary>
sealed class ClusterStack : Stack
{
    public ClusterStack(Construct scope, string id, IVpc vpc, IStackProps? props = null)
        : base(scope, id, props)
    {
        var admins = new Role(this, "admins", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        Cluster = new Eks.Cluster(this, "eks", new Eks.ClusterProps
        {
            ClusterName = "platform",
            Version = Eks.KubernetesVersion.V1_30,
            Vpc = vpc,
            VpcSubnets = [new SubnetSelection { SubnetType = SubnetType.PRIVATE_WITH_EGRESS }],
            EndpointAccess = Eks.EndpointAccess.PRIVATE,
            MastersRole = admins,
        });
    }

    public Eks.Cluster Cluster { get; }
}

/// <summary>The way in: a host in the VPC, to which people connect through the Session Manager.</summary>
sealed class AccessStack : Stack
{
    public AccessStack(Construct scope, string id, IVpc vpc, Eks.Cluster cluster, IStackProps? props = null)
        : base(scope, id, props)
    {
        var bastion = new BastionHostLinux(this, "bastion", new BastionHostLinuxProps
        {
            Vpc = vpc,
            SubnetSelection = new SubnetSelection { SubnetType = SubnetType.PRIVATE_WITH_EGRESS },
            InstanceType = InstanceType.Of(InstanceClass.T3, InstanceSize.MICRO),
        });
        bastion.Connections.AllowTo(cluster, Port.Tcp(443));
        _ = new CfnOutput(this, "bastion-id", new CfnOutputProps { Value = bastion.InstanceId });
        _ = new CfnOutput(this, "cluster-name", new CfnOutputProps { Value = cluster.ClusterName });
    }
}
