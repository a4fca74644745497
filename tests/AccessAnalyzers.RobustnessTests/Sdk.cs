using System.Collections.Immutable;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.RobustnessTests;

/// <summary>How an SDK is used for a program with one cluster, which is broken in every configuration.</summary>
/// <param name="Stack">The head of the class and of its constructor, whose body creates the cluster.</param>
/// <param name="Cluster">The statement that creates it, with gaps for a name, a flag and an array of IP ranges.</param>
/// <param name="Flag">The flag that breaks it.</param>
sealed record Sdk(string Name, ImmutableArray<MetadataReference> References, string Usings, string Stack, string Cluster, string Flag)
{
    const string Range = "new[] { \"73.140.245.0/24\" }";

    const string CdkStack = "class TestStack : Stack { public TestStack(Construct scope, string id) : base(scope, id)";

    const string PulumiStack = "class TestStack : Stack { public TestStack()";

    public static ImmutableArray<Sdk> All { get; } =
    [
        new(
            "Pulumi.AzureNative",
            [.. SurfaceReferences.AzureNativeV3],
            """
            using Pulumi;
            using Pulumi.AzureNative.ContainerService;
            using Pulumi.AzureNative.ContainerService.Inputs;
            using Pulumi.AzureNative.ManagedIdentity;
            using Pulumi.AzureNative.PrivateDns;
            using Pulumi.AzureNative.Resources;
            """,
            PulumiStack,
            """
            new ManagedCluster(<name>, new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = <flag>, AuthorizedIPRanges = <ranges> },
            });
            """,
            "true"),
        new(
            "Pulumi.Azure",
            [.. SurfaceReferences.AzureV6],
            """
            using Pulumi;
            using Pulumi.Azure.ContainerService;
            using Pulumi.Azure.ContainerService.Inputs;
            """,
            PulumiStack,
            """
            new KubernetesCluster(<name>, new KubernetesClusterArgs
            {
                ResourceGroupName = "rg",
                DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D2s_v3" },
                PrivateClusterEnabled = <flag>,
                ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs { AuthorizedIpRanges = <ranges> },
            });
            """,
            "true"),
        new(
            "Pulumi.Aws",
            [.. SurfaceReferences.Aws],
            """
            using Pulumi;
            using Pulumi.Aws.Eks;
            using Pulumi.Aws.Eks.Inputs;
            """,
            PulumiStack,
            """
            new Cluster(<name>, new ClusterArgs
            {
                RoleArn = "role",
                VpcConfig = new ClusterVpcConfigArgs { SubnetIds = { "a", "b" }, EndpointPublicAccess = <flag>, EndpointPrivateAccess = false, PublicAccessCidrs = <ranges> },
            });
            """,
            "false"),
        new(
            "Pulumi.AwsNative",
            [.. SurfaceReferences.AwsNative],
            """
            using Pulumi;
            using Pulumi.AwsNative.Eks;
            using Pulumi.AwsNative.Eks.Inputs;
            """,
            PulumiStack,
            """
            new Cluster(<name>, new ClusterArgs
            {
                RoleArn = "role",
                ResourcesVpcConfig = new ClusterResourcesVpcConfigArgs { SubnetIds = { "a", "b" }, EndpointPublicAccess = <flag>, EndpointPrivateAccess = false, PublicAccessCidrs = <ranges> },
            });
            """,
            "false"),
        new(
            "Pulumi.Eks",
            [.. SurfaceReferences.Eks],
            """
            using Pulumi;
            using Pulumi.Eks;
            """,
            PulumiStack,
            "new Cluster(<name>, new ClusterArgs { EndpointPublicAccess = <flag>, EndpointPrivateAccess = false, PublicAccessCidrs = <ranges> });",
            "false"),
        new(
            "Amazon.CDK.Lib",
            [.. SurfaceReferences.AmazonCdk],
            """
            using Amazon.CDK;
            using Amazon.CDK.AWS.EKS;
            using Constructs;
            """,
            CdkStack,
            """
            new Cluster(this, <name>, new ClusterProps
            {
                Version = KubernetesVersion.V1_31,
                EndpointAccess = <flag> ? EndpointAccess.PRIVATE : EndpointAccess.PUBLIC.OnlyFrom(<ranges>),
            });
            """,
            "false"),
        new(
            "Amazon.CDK.Lib L1",
            [.. SurfaceReferences.AmazonCdk],
            """
            using Amazon.CDK;
            using Amazon.CDK.AWS.EKS;
            using Constructs;
            """,
            CdkStack,
            """
            new CfnCluster(this, <name>, new CfnClusterProps
            {
                RoleArn = "role",
                ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty
                {
                    SubnetIds = new[] { "a", "b" }, EndpointPublicAccess = <flag>, EndpointPrivateAccess = false, PublicAccessCidrs = <ranges>,
                },
            });
            """,
            "false"),
        new(
            "HashiCorp.Cdktf.Providers.Azurerm",
            [.. SurfaceReferences.CdktfAzurerm],
            """
            using Constructs;
            using HashiCorp.Cdktf;
            using HashiCorp.Cdktf.Providers.Azurerm.KubernetesCluster;
            """,
            CdkStack.Replace(": Stack", ": TerraformStack", StringComparison.Ordinal),
            """
            new KubernetesCluster(this, <name>, new KubernetesClusterConfig
            {
                Name = "aks", Location = "westeurope", ResourceGroupName = "rg",
                DefaultNodePool = new KubernetesClusterDefaultNodePool { Name = "system", VmSize = "Standard_D2s_v3" },
                PrivateClusterEnabled = <flag>,
                ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfile { AuthorizedIpRanges = <ranges> },
            });
            """,
            "true"),
        new(
            "HashiCorp.Cdktf.Providers.Aws",
            [.. SurfaceReferences.CdktfAws],
            """
            using Constructs;
            using HashiCorp.Cdktf;
            using HashiCorp.Cdktf.Providers.Aws.EksCluster;
            """,
            CdkStack.Replace(": Stack", ": TerraformStack", StringComparison.Ordinal),
            """
            new EksCluster(this, <name>, new EksClusterConfig
            {
                Name = "eks", RoleArn = "role",
                VpcConfig = new EksClusterVpcConfig { SubnetIds = new[] { "a", "b" }, EndpointPublicAccess = <flag>, EndpointPrivateAccess = false, PublicAccessCidrs = <ranges> },
            });
            """,
            "false"),
        new(
            "Azure.Provisioning",
            [.. SurfaceReferences.AzureProvisioningBeta6],
            """
            using Azure.Core;
            using Azure.Provisioning;
            using Azure.Provisioning.ContainerService;
            """,
            "class TestStack { readonly Infrastructure infra = new(); public TestStack()",
            """
            infra.Add(new ContainerServiceManagedCluster(<name>)
            {
                ApiServerAccessProfile = new ManagedClusterApiServerAccessProfile { IsPrivateClusterEnabled = <flag>, AuthorizedIPRanges = { <ranges>[0] } },
            });
            """,
            "true"),
    ];

    /// <summary>The statement that creates the cluster.</summary>
    public string Create(string name = "\"aks\"", string? flag = null, string ranges = Range) => Cluster
        .Replace("<name>", name, StringComparison.Ordinal)
        .Replace("<flag>", flag ?? Flag, StringComparison.Ordinal)
        .Replace("<ranges>", ranges, StringComparison.Ordinal);

    /// <summary>A program whose stack's constructor has these statements.</summary>
    public Specimen Program(string origin, string statements, string members = "", string types = "") => new(origin, References,
        $"{Usings}\n{Stack}\n{{\n{statements}\n}}\n{members}\n}}\n{types}\n");

    public override string ToString() => Name;
}
