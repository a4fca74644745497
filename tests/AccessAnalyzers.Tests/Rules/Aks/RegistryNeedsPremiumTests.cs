using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS019: the tier of a registry, and what it takes.</summary>
public sealed class RegistryNeedsPremiumTests
{
    static readonly string[] advice = ["AKS020", "AKS040", "AKS041", "AKS042"];

    static Program Native(string registry, string after = "") => new([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3], [$$"""
        using Pulumi;
        using Pulumi.AzureNative.ContainerRegistry;
        using Pulumi.AzureNative.ContainerRegistry.Inputs;
        using Pulumi.AzureNative.ContainerService;
        using Network = Pulumi.AzureNative.Network;

        return await Deployment.RunAsync(() =>
        {
            var elsewhere = new Pulumi.Config().Require("elsewhere");
            var isProd = new Pulumi.Config().RequireBoolean("isProd");
            {{registry}}
            new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", DnsPrefix = "team" });
            {{after}}
        });
        """]) { Ignoring = [.. advice] };

    static string Registry(string sku, string access = "") => $$"""
        var registry = new Registry("registry", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { {{sku}} }, {{access}} });

        """;

    static string Endpoint(string service) => $$"""
        new Network.PrivateEndpoint("endpoint", new Network.PrivateEndpointArgs
        {
            ResourceGroupName = "rg",
            PrivateLinkServiceConnections = { new Network.Inputs.PrivateLinkServiceConnectionArgs { Name = "registry", PrivateLinkServiceId = {{service}}, GroupIds = { "registry" } } },
        });
        """;

    const string Closed = "PublicNetworkAccess = Pulumi.AzureNative.ContainerRegistry.PublicNetworkAccess.Disabled";

    [Theory]
    [InlineData("{|AKS019:Name = SkuName.Standard|}", Closed)]
    [InlineData("{|AKS019:Name = \"Basic\"|}", "PublicNetworkAccess = \"Disabled\"")]
    public Task A_closed_registry(string sku, string access) => Native(Registry(sku, access)).Verify();

    [Fact]
    public async Task A_registry_with_a_private_endpoint()
    {
        var program = Native(Registry("{|AKS019:Name = SkuName.Standard|}"), Endpoint("registry.Id"));
        await program.Verify();
        Assert.Equal(
            "AKS cluster 'aks' is declared beside container registry 'registry', which has a private endpoint and is of tier Standard; only Premium can, so the deployment fails",
            (await program.Single("AKS019")).GetMessage(null));
    }

    [Theory]
    [InlineData("Name = SkuName.Premium", Closed, "registry.Id")]
    [InlineData("Name = SkuName.Standard", "", "elsewhere")]
    [InlineData("Name = elsewhere", Closed, "registry.Id")]
    [InlineData("Name = SkuName.Standard", "PublicNetworkAccess = elsewhere", "elsewhere")]
    public Task Another_tier_or_another_service(string sku, string access, string service) => Native(Registry(sku, access), Endpoint(service)).Verify();

    [Fact]
    public async Task The_tier_may_depend_on_configuration() => Assert.EndsWith(
        "(when 'isProd' is false)", (await Native(Registry("Name = isProd ? SkuName.Premium : SkuName.Basic", Closed)).Single("AKS019")).GetMessage(null), StringComparison.Ordinal);

    [Fact]
    public async Task The_fix_takes_the_tier_that_can() =>
        Assert.Contains("Premium", await Fixes.Repair(Native(Registry("Name = SkuName.Standard", Closed)), "AKS019", "Use the Premium tier"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Sku = \"Standard\", PublicNetworkAccessEnabled = false", "elsewhere", true)]
    [InlineData("Sku = \"Standard\"", "registry.Id", true)]
    [InlineData("Sku = \"Standard\"", "elsewhere", false)]
    [InlineData("Sku = \"Premium\", PublicNetworkAccessEnabled = false", "registry.Id", false)]
    public async Task Pulumi_Azure(string registry, string service, bool isFound) => Assert.Equal(
        isFound,
        (await new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureV6], [$$"""
            using Pulumi; using Pulumi.Azure.ContainerService; using Pulumi.Azure.ContainerService.Inputs; using Pulumi.Azure.PrivateLink; using Pulumi.Azure.PrivateLink.Inputs;

            return await Deployment.RunAsync(() =>
            {
                var elsewhere = new Pulumi.Config().Require("elsewhere");
                var registry = new Registry("registry", new RegistryArgs { ResourceGroupName = "rg", {{registry}} });
                new Endpoint("endpoint", new EndpointArgs
                {
                    ResourceGroupName = "rg",
                    SubnetId = elsewhere,
                    PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "registry", IsManualConnection = false, PrivateConnectionResourceId = {{service}} },
                });
                new KubernetesCluster("aks", new KubernetesClusterArgs
                {
                    ResourceGroupName = "rg", DnsPrefix = "team", DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D4s_v5" },
                });
            });
            """]).Analyze()).Any(static diagnostic => diagnostic.Id == "AKS019"));
}
