using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS052: what the system pool of an automatic cluster asks for.</summary>
public sealed class AutomaticHostedSystemTests
{
    const string Hosted = "HostedSystem = new AutomaticClusterHostedSystemArgs { NodeSubnetId = nodes, SystemNodeSubnetId = nodes },";
    const string Subnet = "SubnetId = nodes,";

    static Program Automatic(string hosted, string identity, string access) => new([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureV6], [$$"""
        using Pulumi; using Pulumi.Azure.ContainerService; using Pulumi.Azure.ContainerService.Inputs;
        static class Test
        {
            public static void Declare(Input<string> elsewhere, Input<AutomaticClusterHostedSystemArgs> hosted)
            {
                const string nodes = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/nodes";
                new AutomaticCluster("aks", new AutomaticClusterArgs
                {
                    ResourceGroupName = "rg",
                    Identity = new AutomaticClusterIdentityArgs { Type = {{identity}} },
                    PrivateCluster = new AutomaticClusterPrivateClusterArgs(),
                    ApiServerAccess = new AutomaticClusterApiServerAccessArgs { {{access}} },
                    {{hosted}}
                });
            }
        }
        """]);

    [Theory]
    [InlineData(Hosted, "\"UserAssigned\"", Subnet, null)]
    [InlineData("", "\"SystemAssigned\"", "", null)]
    [InlineData(Hosted, "elsewhere", Subnet, null)]
    [InlineData("HostedSystem = hosted,", "\"SystemAssigned\"", "", null)]
    [InlineData(Hosted, "\"UserAssigned\"", "SubnetId = elsewhere,", null)]
    [InlineData(Hosted, "\"SystemAssigned\"", Subnet, "has a hosted system pool without a user-assigned identity")]
    [InlineData(Hosted, "\"UserAssigned\"", "", "has a hosted system pool and no subnet for its API server")]
    [InlineData("", "\"UserAssigned\"", "", "has an identity other than SystemAssigned and no hosted system pool")]
    [InlineData("", "\"SystemAssigned\"", Subnet, "has a subnet for its API server and no hosted system pool")]
    public async Task System_pool_identity_and_subnet_fit_together(string hosted, string identity, string access, string? expected)
    {
        var found = (await Automatic(hosted, identity, access).Analyze()).Where(diagnostic => diagnostic.Id == "AKS052").Select(diagnostic => diagnostic.GetMessage(null)).ToArray();
        Assert.Equal(expected is null ? [] : [$"AKS cluster 'aks' {expected}, which Terraform's provider refuses"], found);
    }
}
