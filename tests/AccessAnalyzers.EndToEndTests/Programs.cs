namespace AccessAnalyzers.EndToEndTests;

/// <summary>Programs as users write them.</summary>
static class Programs
{
    /// <summary>In the shape of Pulumi's kubernetes-azure template for C#, which restricts the API server to everyone.</summary>
    public static MarkedProgram AzureTemplate { get; } = new("Program.cs", """
        using System.Collections.Generic;
        using Pulumi;
        using AzureNative = Pulumi.AzureNative;

        return await Pulumi.Deployment.RunAsync(() =>
        {
            var config = new Pulumi.Config();
            var resourceGroup = new AzureNative.Resources.ResourceGroup("resourceGroup");
            var cluster = new AzureNative.ContainerService.ManagedCluster("managedCluster", new()
            {
                DnsPrefix = config.Require("prefixForDns"),
                EnableRBAC = true,
                ResourceGroupName = resourceGroup.Name,
                Identity = new AzureNative.ContainerService.Inputs.ManagedClusterIdentityArgs
                {
                    Type = AzureNative.ContainerService.ResourceIdentityType.SystemAssigned,
                },
                ApiServerAccessProfile = new AzureNative.ContainerService.Inputs.ManagedClusterAPIServerAccessProfileArgs
                {
                    AuthorizedIPRanges = new[] { {|warning AKS021:"0.0.0.0/0"|} },
                    EnablePrivateCluster = false,
                },
            });
            return new Dictionary<string, object?> { ["clusterName"] = cluster.Name };
        });
        """);

    public static MarkedProgram NoneZoneWithoutPublicFqdn { get; } = new("Program.cs", """
        using Pulumi;
        using Pulumi.AzureNative.ContainerService;
        using Pulumi.AzureNative.ContainerService.Inputs;

        return await Deployment.RunAsync(() =>
        {
            _ = new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "clusters",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                {
                    EnablePrivateCluster = true,
                    PrivateDNSZone = "none",
                    {|error AKS001:EnablePrivateClusterPublicFQDN = false|},
                },
            });
        });
        """);

    public static MarkedProgram PrivateWithAuthorizedRanges { get; } = new("Program.cs", """
        using Pulumi;
        using Pulumi.AzureNative.ContainerService;
        using Pulumi.AzureNative.ContainerService.Inputs;

        return await Deployment.RunAsync(() =>
        {
            _ = new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "clusters",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                {
                    EnablePrivateCluster = true, // Reached through the hub.
                    {|error AKS002:AuthorizedIPRanges = { "73.140.245.0/24" }|},
                },
            });
        });
        """);

    public static MarkedProgram CdkDefault { get; } = new("ClusterStack.cs", """
        using Amazon.CDK;
        using Amazon.CDK.AWS.EKS;
        using Constructs;

        class ClusterStack : Stack
        {
            public ClusterStack(Construct scope, string id)
                : base(scope, id)
            {
                // Spot nodes are added by another stack.
                _ = new {|warning EKS010:Cluster|}(this, "eks", new ClusterProps
                {
                    Version = KubernetesVersion.V1_30,
                    DefaultCapacity = 0,
                });
            }
        }
        """);

    public static MarkedProgram CdkApp { get; } = new("Program.cs", """
        using Amazon.CDK;

        var app = new App();
        _ = new ClusterStack(app, "Clusters");
        app.Synth();
        """);
}
