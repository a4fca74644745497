using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

namespace PulumiAzureNative;

static class NodePool
{
    public static ManagedClusterAgentPoolProfileArgs System() => new()
    {
        Name = "system",
        Mode = AgentPoolMode.System,
        Count = 3,
        VmSize = "Standard_D4s_v5",
    };
}
