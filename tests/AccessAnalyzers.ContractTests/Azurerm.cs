namespace AccessAnalyzers.ContractTests;

/// <summary>The classes that are made from Terraform's provider for Azure, in whatever SDK.</summary>
static class Azurerm
{
    /// <param name="type">What the SDK calls the class.</param>
    /// <param name="more">What this SDK has besides.</param>
    public static Review Cluster(string type, params (string Reason, string[] Members)[] more) => new(
        type,
        [
            (
                "what runs in the cluster, and what it may do there",
                [
                    "autoScalerProfile", "azureActiveDirectoryRoleBasedAccessControl", "confidentialComputing", "ingressApplicationGateway", "keyManagementService",
                    "keyVaultSecretsProvider", "microsoftDefender", "monitorMetrics", "omsAgent", "serviceMeshProfile", "storageProfile", "webAppRouting", "workloadAutoscalerProfile",
                ]),
            (
                "the nodes: how they are made, upgraded, and reach what they need",
                [
                    "bootstrapProfile", "httpProxyConfig", "kubeletIdentity", "linuxProfile", "maintenanceWindow", "maintenanceWindowAutoUpgrade", "maintenanceWindowNodeOs", "upgradeOverride",
                    "windowsProfile",
                ]),
            .. more,
        ]);

    /// <param name="type">What the SDK calls the class.</param>
    /// <param name="others">What the surface of this SDK leaves out besides.</param>
    public static Review NetworkProfile(string type, params string[] others) =>
        new(type, ("the traffic of pods and how it gets out", ["advancedNetworking", "natGatewayProfile", .. others]));
}
