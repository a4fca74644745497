using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Azure;
using Azure.Provisioning;
using Azure.Provisioning.Primitives;

namespace Aspire.Hosting
{
    public static class AzureProvisioningResourceExtensions
    {
        public static IResourceBuilder<AzureProvisioningResource> AddAzureInfrastructure(this IDistributedApplicationBuilder builder, string name, Action<AzureResourceInfrastructure> configureInfrastructure) =>
            throw null!;

        public static IResourceBuilder<T> ConfigureInfrastructure<T>(this IResourceBuilder<T> builder, Action<AzureResourceInfrastructure> configure)
            where T : AzureProvisioningResource => throw null!;
    }

    public static class ExistingAzureResourceExtensions
    {
        public static IResourceBuilder<T> AsExisting<T>(
            this IResourceBuilder<T> builder, IResourceBuilder<ParameterResource> nameParameter, IResourceBuilder<ParameterResource>? resourceGroupParameter)
            where T : IAzureResource => throw null!;

        public static IResourceBuilder<T> PublishAsExisting<T>(this IResourceBuilder<T> builder, string name, string? resourceGroup)
            where T : IAzureResource => throw null!;

        public static IResourceBuilder<T> RunAsExisting<T>(this IResourceBuilder<T> builder, string name, string? resourceGroup)
            where T : IAzureResource => throw null!;
    }
}

namespace Aspire.Hosting.ApplicationModel
{
    public interface IAzureResource : IResource
    {
        TaskCompletionSource? ProvisioningTaskCompletionSource { get; set; }
    }
}

namespace Aspire.Hosting.Azure
{
    public class AzureBicepResource : Resource, IAzureResource
    {
        public AzureBicepResource(string name, string? templateFile = null, string? templateString = null, string? templateResourceName = null)
            : base(name)
        {
        }

        public Dictionary<string, object?> Parameters => throw null!;

        public TaskCompletionSource? ProvisioningTaskCompletionSource { get; set; }
    }

    public class AzureProvisioningResource : AzureBicepResource
    {
        public AzureProvisioningResource(string name, Action<AzureResourceInfrastructure> configureInfrastructure)
            : base(name)
        {
        }

        public Action<AzureResourceInfrastructure> ConfigureInfrastructure => throw null!;

        public ProvisioningBuildOptions? ProvisioningBuildOptions { get; set; }

        public virtual ProvisionableResource AddAsExistingResource(AzureResourceInfrastructure infra) => throw null!;
    }

    public sealed class AzureResourceInfrastructure : Infrastructure
    {
        internal AzureResourceInfrastructure()
        {
        }

        public AzureProvisioningResource AspireResource => throw null!;
    }

    public sealed class BicepOutputReference
    {
        public BicepOutputReference(string name, AzureBicepResource resource)
        {
        }

        public string Name => throw null!;

        public AzureBicepResource Resource => throw null!;
    }

    public interface IAzureComputeEnvironmentResource : IComputeEnvironmentResource
    {
    }
}
