using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.CodeFixes;

/// <summary>What is wrong in one configuration is not repaired at the expense of another one.</summary>
public sealed class ConditionalFixTests
{
    const string Zone = "/subscriptions/1/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/privatelink.westeurope.azmk8s.io";

    [Theory]
    [InlineData("AKS001", """EnablePrivateCluster = true, PrivateDNSZone = "none", EnablePrivateClusterPublicFQDN = isProd""", "")]
    [InlineData("AKS001", """EnablePrivateCluster = isProd, PrivateDNSZone = "none", EnablePrivateClusterPublicFQDN = false""", "", "Turn the public FQDN on", "Use the System private DNS zone")]
    [InlineData("AKS002", """EnablePrivateCluster = true, AuthorizedIPRanges = isProd ? new[] { "73.140.245.0/24" } : new string[0]""", "")]
    [InlineData("AKS002", """EnablePrivateCluster = isProd, AuthorizedIPRanges = { "73.140.245.0/24" }""", "")]
    [InlineData("AKS007", $$"""EnablePrivateCluster = true, PrivateDNSZone = "{{Zone}}" """, """DnsPrefix = "team", FqdnSubdomain = isProd ? "team" : null,""")]
    [InlineData("AKS012", """EnablePrivateCluster = isProd, AuthorizedIPRanges = isProd ? new string[0] : new[] { "73.140.245.0/24", "10.0.0.0/8" }""", "", "Remove the reserved ranges")]
    [InlineData("AKS020", """AuthorizedIPRanges = isProd ? new string[0] : new[] { "73.140.245.0/24" }""", "")]
    [InlineData("AKS020", "EnablePrivateCluster = isProd", "")]
    [InlineData("AKS023", "EnablePrivateCluster = isProd", """PublicNetworkAccess = "Disabled",""")]
    [InlineData("AKS041", "EnablePrivateCluster = isProd", "")]
    [InlineData("AKS040", """EnablePrivateCluster = isProd, AuthorizedIPRanges = { "73.140.245.0/24" }""", "")]
    [InlineData("AKS042", "EnablePrivateCluster = isProd", "", "Turn run command off")]
    [InlineData("AKS042", """EnablePrivateCluster = config.Require("a") == config.Require("b")""", "", "Turn run command off")]
    public async Task Of_aks_the_light_bulb_offers(string id, string profile, string args, params string[] titles) =>
        Assert.Equal(string.Join("\n", titles), string.Join("\n", await Fixes.Titles(
            Aks.Stack($$"""
                var isProd = config.RequireBoolean("isProd");
                new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", {{args}} ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { {{profile}} } });
                """),
            id)));

    [Theory]
    [InlineData("EKS001", "EndpointPublicAccess = false, EndpointPrivateAccess = isProd")]
    [InlineData("EKS001", "EndpointPublicAccess = isProd", "Turn the private endpoint on")]
    [InlineData("EKS010", "EndpointPublicAccess = isProd, EndpointPrivateAccess = true")]
    [InlineData("EKS006", """EndpointPublicAccess = isProd, EndpointPrivateAccess = true, PublicAccessCidrs = new[] { "73.140.245.0/24" }""")]
    [InlineData("EKS010", """EndpointPrivateAccess = true, PublicAccessCidrs = isProd ? null : new[] { "73.140.245.0/24" }""")]
    [InlineData("EKS020", """EndpointPublicAccess = isProd, EndpointPrivateAccess = true, PublicAccessCidrs = new[] { "73.140.245.0/24" }""")]
    public async Task Of_eks_the_light_bulb_offers(string id, string vpcConfig, params string[] titles) =>
        Assert.Equal(string.Join("\n", titles), string.Join("\n", await Fixes.Titles(
            Eks.Stack($$"""
                var isProd = System.Environment.GetEnvironmentVariable("ENVIRONMENT") == "production";
                new CfnCluster(this, "eks", new CfnClusterProps
                {
                    RoleArn = "arn:aws:iam::111122223333:role/eks",
                    ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { "subnet-1" }, {{vpcConfig}} },
                });
                """),
            id)));

    /// <summary>A configuration without the finding needs no setting that it did not need before, whatever else is created there.</summary>
    [Theory]
    [InlineData("if (isProd) args.ApiServerAccessProfile = closed; Declare(\"aks\", args);", false)]
    [InlineData("if (!isProd) Declare(\"aks\", args);", false)]
    [InlineData("if (!isProd) Declare(\"aks\", new ManagedClusterArgs { ResourceGroupName = \"rg\" });", true, "if (isProd) Declare(\"prod\", new ManagedClusterArgs { ResourceGroupName = \"rg\", ApiServerAccessProfile = closed });")]
    [InlineData("Declare(\"aks\", args);", true, "if (isProd) Declare(\"prod\", new ManagedClusterArgs { ResourceGroupName = \"rg\", ApiServerAccessProfile = closed });")]
    [InlineData("if (!isProd) Declare(\"aks\", args); args.ApiServerAccessProfile = closed; Declare(\"prod\", args);", false)]
    public async Task Only_who_has_the_finding_needs_a_new_setting(string statements, bool isOffered, string more = "")
    {
        var program = Aks.Stack($$"""
            var isProd = config.RequireBoolean("isProd");
            var closed = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true };
            var args = new ManagedClusterArgs { ResourceGroupName = "rg" };
            {{statements}}
            {{more}}
            """, "static void Declare(string name, ManagedClusterArgs args) => new ManagedCluster(name, args);");
        Assert.Equal(isOffered, (await Fixes.Titles(program, "AKS020")).Contains("Read the authorized IP ranges from configuration"));
    }

    /// <summary>A statement that a condition guards, a field of a builder, a variable and what is read from configuration stay as they are.</summary>
    [Theory]
    [InlineData("AKS002", """if (isProd) { profile.AuthorizedIPRanges = new[] { "73.140.245.0/24" }; }""")]
    [InlineData("AKS002", """if (isProd) profile.AuthorizedIPRanges = new[] { "73.140.245.0/24" };""")]
    [InlineData("AKS041", """var hasName = isProd; profile.EnablePrivateClusterPublicFQDN = hasName;""")]
    [InlineData("AKS041", """profile.EnablePrivateClusterPublicFQDN = config.RequireBoolean("hasName");""")]
    [InlineData("AKS041", """new Builder(profile).WithName(isProd).Build();""")]
    [InlineData("AKS041", """new Builder(profile).WithName(true).Build();""", "Turn the public FQDN off")]
    [InlineData("AKS041", """const bool HasName = true; profile.EnablePrivateClusterPublicFQDN = HasName;""", "Turn the public FQDN off")]
    public async Task What_somebody_has_made_to_depend_on_something_stays(string id, string statements, params string[] titles)
    {
        var program = Aks.Stack($$"""
            var isProd = config.RequireBoolean("isProd");
            var profile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, DisableRunCommand = true };
            {{statements}}
            new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = profile });
            """, """
            sealed class Builder(ManagedClusterAPIServerAccessProfileArgs profile)
            {
                bool hasName;
                public Builder WithName(bool value) { hasName = value; return this; }
                public void Build() => profile.EnablePrivateClusterPublicFQDN = hasName;
            }
            """);
        Assert.Equal(string.Join("\n", titles), string.Join("\n", await Fixes.Titles(program, id)));
    }
}
