using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Azure;

namespace Aspire.Hosting
{
    public static class AzureVirtualNetworkExtensions
    {
        public static IResourceBuilder<AzureVirtualNetworkResource> AddAzureVirtualNetwork(this IDistributedApplicationBuilder builder, string name, string? addressPrefix = null) => throw null!;

        public static IResourceBuilder<AzureSubnetResource> AddSubnet(this IResourceBuilder<AzureVirtualNetworkResource> builder, string name, string addressPrefix, string? subnetName = null) =>
            throw null!;
    }
}

namespace Aspire.Hosting.Azure
{
    public class AzureSubnetResource : Resource, IResourceWithParent<AzureVirtualNetworkResource>
    {
        public AzureSubnetResource(string name, string subnetName, string addressPrefix, AzureVirtualNetworkResource parent)
            : base(name)
        {
        }

        public AzureVirtualNetworkResource Parent => throw null!;
    }

    public class AzureVirtualNetworkResource : AzureProvisioningResource
    {
        public AzureVirtualNetworkResource(string name, Action<AzureResourceInfrastructure> configureInfrastructure)
            : base(name, configureInfrastructure)
        {
        }
    }
}
