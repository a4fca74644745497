using Amazon.CDK;
using Amazon.CDK.AWS.EKS;

namespace AwsCdk;

/// <summary>The same clusters, repaired.</summary>
static class Repaired
{
    public static void Declare(App app)
    {
        _ = new Cluster(new Stack(app, "ByDefault"), "Cluster", new ClusterProps
        {
            Version = KubernetesVersion.V1_30,
            EndpointAccess = EndpointAccess.PRIVATE,
        });

#pragma warning disable EKS020 // The office reaches these clusters over the internet.
        _ = new Cluster(new Stack(app, "FromTheManual"), "Cluster", new ClusterProps
        {
            Version = KubernetesVersion.V1_30,
            EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom("52.94.76.5/32"),
        });

        _ = new FargateCluster(new Stack(app, "Everybody"), "Cluster", new FargateClusterProps
        {
            Version = KubernetesVersion.V1_30,
            EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom("52.94.76.0/24"),
        });

        _ = new Cluster(new Stack(app, "Throws"), "Cluster", new ClusterProps
        {
            Version = KubernetesVersion.V1_30,
            EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom("52.94.76.0/24"),
        });
#pragma warning restore EKS020

        _ = new CfnCluster(new Stack(app, "Unreachable"), "Cluster", new CfnClusterProps
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty
            {
                SubnetIds = ["subnet-a", "subnet-b"],
                EndpointPublicAccess = false,
                EndpointPrivateAccess = true,
            },
        });
    }
}
