using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Azure;
using Aspire.Hosting.Azure.Kubernetes;

namespace Aspire.Hosting
{
    public static class AzureKubernetesEnvironmentExtensions
    {
        public static IResourceBuilder<AzureKubernetesEnvironmentResource> AddAzureKubernetesEnvironment(this IDistributedApplicationBuilder builder, string name) => throw null!;

        public static IResourceBuilder<AzureKubernetesLoadBalancerResource> AddLoadBalancer(
            this IResourceBuilder<AzureKubernetesEnvironmentResource> builder, string name, IResourceBuilder<AzureSubnetResource> subnet) => throw null!;

        public static IResourceBuilder<AksNodePoolResource> AddNodePool(
            this IResourceBuilder<AzureKubernetesEnvironmentResource> builder, string name, string vmSize = "Standard_D2s_v5", int minCount = 1, int maxCount = 3) => throw null!;

        public static IResourceBuilder<AksNodePoolResource> WithSubnet(this IResourceBuilder<AksNodePoolResource> builder, IResourceBuilder<AzureSubnetResource> subnet) => throw null!;

        public static IResourceBuilder<AzureKubernetesEnvironmentResource> WithSubnet(
            this IResourceBuilder<AzureKubernetesEnvironmentResource> builder, IResourceBuilder<AzureSubnetResource> subnet) => throw null!;

        public static IResourceBuilder<AzureKubernetesEnvironmentResource> WithSystemNodePool(
            this IResourceBuilder<AzureKubernetesEnvironmentResource> builder, string vmSize = "Standard_D2s_v5", int minCount = 1, int maxCount = 3) => throw null!;

        public static IResourceBuilder<AzureKubernetesEnvironmentResource> WithWorkloadIdentity(
            this IResourceBuilder<AzureKubernetesEnvironmentResource> builder, bool enabled = true) => throw null!;
    }
}

namespace Aspire.Hosting.Azure.Kubernetes
{
    public class AksNodePoolResource : Resource
    {
        internal AksNodePoolResource()
            : base(null!)
        {
        }

        public AzureKubernetesEnvironmentResource AksParent => throw null!;
    }

    public class AzureKubernetesEnvironmentResource : AzureProvisioningResource, IAzureComputeEnvironmentResource
    {
        public AzureKubernetesEnvironmentResource(string name, Action<AzureResourceInfrastructure> configureInfrastructure)
            : base(name, configureInfrastructure)
        {
        }

        public BicepOutputReference ClusterFqdn => throw null!;

        public BicepOutputReference Id => throw null!;

        public BicepOutputReference KubeletIdentityObjectId => throw null!;

        public BicepOutputReference NameOutputReference => throw null!;

        public BicepOutputReference NodeResourceGroup => throw null!;

        public BicepOutputReference OidcIssuerUrl => throw null!;
    }

    public sealed class AzureKubernetesLoadBalancerResource : Resource, IResourceWithParent<AzureKubernetesEnvironmentResource>
    {
        internal AzureKubernetesLoadBalancerResource()
            : base(null!)
        {
        }

        public AzureKubernetesEnvironmentResource Parent => throw null!;
    }
}
