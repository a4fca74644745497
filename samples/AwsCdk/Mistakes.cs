using Amazon.CDK;
using Amazon.CDK.AWS.EKS;

namespace AwsCdk;

/// <summary>
/// Five clusters as they are met in public programs, one mistake in each. Every comment says what happens in the cloud.
/// </summary>
/// <remarks>Each has its own stack: CDK allows one cluster in a stack.</remarks>
static class Mistakes
{
    public static void Declare(App app)
    {
        // Everybody may reach the API server: that is the default.
        _ = new Cluster(new Stack(app, "ByDefault"), "Cluster", new ClusterProps
        {
            Version = KubernetesVersion.V1_30,
        });

        // The blocks in the examples of the AWS documentation are documentation addresses, which the service refuses.
        _ = new Cluster(new Stack(app, "FromTheManual"), "Cluster", new ClusterProps
        {
            Version = KubernetesVersion.V1_30,
            EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom("203.0.113.5/32"),
        });

        // A restriction that lets everybody in.
        _ = new FargateCluster(new Stack(app, "Everybody"), "Cluster", new FargateClusterProps
        {
            Version = KubernetesVersion.V1_30,
            EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom("0.0.0.0/0"),
        });

        // No endpoint at all: in this construct the private one is off unless it is turned on.
        _ = new CfnCluster(new Stack(app, "Unreachable"), "Cluster", new CfnClusterProps
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty
            {
                SubnetIds = ["subnet-a", "subnet-b"],
                EndpointPublicAccess = false,
            },
        });

        // The only one that does not get as far as the cloud: CDK throws, since the nodes could not reach the API server.
        _ = new Cluster(new Stack(app, "Throws"), "Cluster", new ClusterProps
        {
            Version = KubernetesVersion.V1_30,
            EndpointAccess = EndpointAccess.PUBLIC.OnlyFrom("52.94.76.0/24"),
        });
    }
}
