using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.CodeFixes;

/// <summary>What is wrong in one configuration is not repaired at the expense of another one.</summary>
public sealed class ConditionalFixTests
{
    const string Zone = "/subscriptions/1/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/privatelink.westeurope.azmk8s.io";

    [Theory]
    [InlineData("AKS001", """EnablePrivateCluster = true, PrivateDNSZone = "none", EnablePrivateClusterPublicFQDN = isProd""", "", "Turn the public FQDN on")]
    [InlineData("AKS002", """EnablePrivateCluster = true, AuthorizedIPRanges = isProd ? new[] { "73.140.245.0/24" } : new string[0]""", "", "Remove the authorized IP ranges")]
    [InlineData("AKS002", """EnablePrivateCluster = isProd, AuthorizedIPRanges = { "73.140.245.0/24" }""", "", "Make the cluster public")]
    [InlineData("AKS007", $$"""EnablePrivateCluster = true, PrivateDNSZone = "{{Zone}}" """, """DnsPrefix = "team", FqdnSubdomain = isProd ? "team" : null,""")]
    [InlineData("AKS020", """AuthorizedIPRanges = isProd ? new string[0] : new[] { "73.140.245.0/24" }""", "",
        "Authorize only the cluster itself (0.0.0.0/32); kubectl from elsewhere is locked out", "Read the authorized IP ranges from configuration")]
    [InlineData("AKS020", "EnablePrivateCluster = isProd", "", "Make the cluster private (replaces an existing public cluster)")]
    [InlineData("AKS023", "EnablePrivateCluster = isProd", """PublicNetworkAccess = "Disabled",""", "Make the cluster private (replaces an existing public cluster)")]
    [InlineData("AKS041", "EnablePrivateCluster = isProd", "")]
    [InlineData("AKS040", """EnablePrivateCluster = isProd, AuthorizedIPRanges = { "73.140.245.0/24" }""", "", "Make the cluster private (replaces an existing public cluster)")]
    public async Task Of_aks_the_light_bulb_offers(string id, string profile, string args, params string[] titles) =>
        Assert.Equal(titles, await Fixes.Titles(
            Aks.Stack($$"""
                var isProd = config.RequireBoolean("isProd");
                new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", {{args}} ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { {{profile}} } });
                """),
            id));

    [Theory]
    [InlineData("EKS001", "EndpointPublicAccess = false, EndpointPrivateAccess = isProd", "Turn the private endpoint on")]
    [InlineData("EKS010", "EndpointPublicAccess = isProd, EndpointPrivateAccess = true", "Make the API server private only")]
    [InlineData("EKS006", """EndpointPublicAccess = isProd, EndpointPrivateAccess = true, PublicAccessCidrs = new[] { "73.140.245.0/24" }""")]
    [InlineData("EKS010", """EndpointPrivateAccess = true, PublicAccessCidrs = isProd ? null : new[] { "73.140.245.0/24" }""", "Restrict the public endpoint to CIDR blocks from configuration")]
    [InlineData("EKS020", """EndpointPublicAccess = isProd, EndpointPrivateAccess = true, PublicAccessCidrs = new[] { "73.140.245.0/24" }""", "Make the API server private only")]
    public async Task Of_eks_the_light_bulb_offers(string id, string vpcConfig, params string[] titles) =>
        Assert.Equal(titles, await Fixes.Titles(
            Eks.Stack($$"""
                var isProd = System.Environment.GetEnvironmentVariable("ENVIRONMENT") == "production";
                new CfnCluster(this, "eks", new CfnClusterProps
                {
                    RoleArn = "arn:aws:iam::111122223333:role/eks",
                    ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { "subnet-1" }, {{vpcConfig}} },
                });
                """),
            id));
}
