using System.Collections.Immutable;
using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Sdks;

public sealed class CdktfAwsTests
{
    /// <summary>A Boolean, a text and a list of which nothing is known before Terraform runs.</summary>
    const string AnyBoolean = """Token.AsAny("any")""";
    const string AnyText = """Token.AsString("any")""";
    const string AnyList = """Token.AsList("any")""";

    const string TwoEndpoints = "EndpointPrivateAccess = true, ";

    /// <summary>Endpoint settings, and the marked type name of the creation where a finding stands there.</summary>
    public static TheoryData<string, string, string> Endpoints => new()
    {
        { "EKS001: public off, private left out", "EksCluster", "{|EKS001:EndpointPublicAccess = false|}" },
        { "EKS001: both off", "EksCluster", "{|EKS001:EndpointPublicAccess = false|}, EndpointPrivateAccess = false" },
        { "EKS001: private only", "EksCluster", "EndpointPublicAccess = false, EndpointPrivateAccess = true" },
        { "EKS001: private unknown", "EksCluster", $"EndpointPublicAccess = false, EndpointPrivateAccess = {AnyBoolean}" },
        { "EKS001: private by a variable", "EksCluster", "{|EKS001:EndpointPublicAccess = false|}, EndpointPrivateAccess = flag.BooleanValue" },

        { "EKS002: host bits", "{|EKS020:EksCluster|}", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { {|EKS002:"52.94.76.5/24"|} }""" },
        { "EKS002: no block", "{|EKS020:EksCluster|}", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { {|EKS002:"52.94.76.5"|} }""" },
        { "EKS002: a block", "{|EKS020:EksCluster|}", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { "52.94.76.0/24" }""" },
        { "EKS002: unknown", "EksCluster", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { {{AnyText}} }""" },
        { "EKS002: by the environment", "{|EKS020:EksCluster|}", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { {|EKS002:isProduction ? "52.94.76.0/24" : "52.94.76.5/24"|} }""" },

        { "EKS003: private block", "{|EKS020:EksCluster|}", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { "52.94.76.0/24", {|EKS003:"10.0.0.0/16"|} }""" },
        { "EKS003: public block", "{|EKS020:EksCluster|}", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { "52.94.76.5/32" }""" },
        { "EKS003: unknown block", "EksCluster", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { {{AnyText}} }""" },
        { "EKS003: by the environment", "{|EKS020:EksCluster|}", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { {|EKS003:isProduction ? "52.94.76.0/24" : "10.0.0.0/16"|} }""" },

        { "EKS004: more than forty", "{|EKS020:EksCluster|}", $$"""{{TwoEndpoints}}{|EKS004:PublicAccessCidrs = new[] { {{Blocks(41)}} }|}""" },
        { "EKS004: forty", "{|EKS020:EksCluster|}", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { {{Blocks(40)}} }""" },
        { "EKS004: forty and an unknown list", "EksCluster", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { {{Blocks(40)}} }.Concat({{AnyList}}).ToArray()""" },
        { "EKS004: by the environment", "{|EKS020:EksCluster|}", $$"""{{TwoEndpoints}}{|EKS004:PublicAccessCidrs = isProduction ? new[] { {{Blocks(41)}} } : {{AnyList}}|}""" },

        { "EKS005: IPv6", "{|EKS020:EksCluster|}", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { {|EKS005:"2600:1f14::/35"|} }""" },

        { "EKS006: public off", "EksCluster", $$"""{{TwoEndpoints}}EndpointPublicAccess = false, {|EKS006:PublicAccessCidrs = new[] { "52.94.76.0/24" }|}""" },
        { "EKS006: public on", "EksCluster", $$"""{{TwoEndpoints}}{|EKS020:EndpointPublicAccess = true|}, PublicAccessCidrs = new[] { "52.94.76.0/24" }""" },
        { "EKS006: public unknown", "EksCluster", $$"""{{TwoEndpoints}}EndpointPublicAccess = {{AnyBoolean}}, PublicAccessCidrs = new[] { "52.94.76.0/24" }""" },
        {
            "EKS006: public by a variable", "EksCluster",
            $$"""{{TwoEndpoints}}{|EKS020:EndpointPublicAccess = flag.BooleanValue|}, {|EKS006:PublicAccessCidrs = new[] { "52.94.76.0/24" }|}"""
        },

        { "EKS010: nothing set", "{|EKS010:EksCluster|}", "" },
        { "EKS010: set to null", "EksCluster", "{|EKS010:EndpointPublicAccess = null|}" },
        { "EKS010: public on", "EksCluster", $$"""{{TwoEndpoints}}{|EKS010:EndpointPublicAccess = true|}""" },
        { "EKS010: everyone", "EksCluster", """PublicAccessCidrs = new[] { {|EKS010:"0.0.0.0/0"|} }""" },
        { "EKS010: everyone by halves", "EksCluster", """{|EKS010:PublicAccessCidrs = new[] { "0.0.0.0/1", "128.0.0.0/1" }|}""" },
        { "EKS010: no block", "EksCluster", "{|EKS010:PublicAccessCidrs = new string[0]|}" },
        { "EKS010: private only", "EksCluster", $"{TwoEndpoints}EndpointPublicAccess = false" },
        { "EKS010: unknown blocks", "EksCluster", $"{TwoEndpoints}PublicAccessCidrs = {AnyList}" },
        { "EKS010: public unknown", "EksCluster", $"{TwoEndpoints}EndpointPublicAccess = {AnyBoolean}" },
        { "EKS010: public by the environment", "EksCluster", $$"""{{TwoEndpoints}}{|EKS010:EndpointPublicAccess = isProduction|}""" },

        { "EKS011: half of the internet", "{|EKS020:EksCluster|}", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { {|EKS011:"52.0.0.0/6"|} }""" },
        { "EKS011: a narrow block", "{|EKS020:EksCluster|}", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { "52.0.0.0/8" }""" },
        { "EKS011: unknown", "EksCluster", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { {{AnyText}} }""" },
        { "EKS011: by the environment", "{|EKS020:EksCluster|}", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { {|EKS011:isProduction ? "52.0.0.0/8" : "52.0.0.0/6"|} }""" },

        { "EKS012: private left out", "{|EKS020:EksCluster|}", """{|EKS012:PublicAccessCidrs = new[] { "52.94.76.0/24" }|}""" },
        { "EKS012: private off", "{|EKS020:EksCluster|}", """{|EKS012:EndpointPrivateAccess = false|}, PublicAccessCidrs = new[] { "52.94.76.0/24" }""" },
        { "EKS012: private on", "{|EKS020:EksCluster|}", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { "52.94.76.0/24" }""" },
        { "EKS012: private unknown", "{|EKS020:EksCluster|}", $$"""EndpointPrivateAccess = {{AnyBoolean}}, PublicAccessCidrs = new[] { "52.94.76.0/24" }""" },
        { "EKS012: private by a variable", "{|EKS020:EksCluster|}", """{|EKS012:EndpointPrivateAccess = flag.BooleanValue|}, PublicAccessCidrs = new[] { "52.94.76.0/24" }""" },

        { "EKS021: private left out, blocks unknown", "{|EKS021:EksCluster|}", $"PublicAccessCidrs = {AnyList}" },
        { "EKS021: private off, blocks unknown", "EksCluster", $$"""{|EKS021:EndpointPrivateAccess = false|}, PublicAccessCidrs = {{AnyList}}""" },
        { "EKS021: private unknown", "EksCluster", $"EndpointPrivateAccess = {AnyBoolean}, PublicAccessCidrs = {AnyList}" },
        { "EKS021: private by a variable", "EksCluster", $$"""{|EKS021:EndpointPrivateAccess = flag.BooleanValue|}, PublicAccessCidrs = {{AnyList}}""" },
    };

    /// <summary>Settings with one finding of the id, and what the light bulb offers for it.</summary>
    public static TheoryData<string, string, string[]> Repairs => new()
    {
        { "EKS001", "EndpointPublicAccess = false", ["Turn the private endpoint on"] },
        { "EKS002", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { "52.94.76.5/24", "52.94.77.5" }""", ["Write the CIDR blocks as AWS takes them"] },
        { "EKS003", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { "52.94.76.0/24", "10.0.0.0/16" }""", ["Remove the reserved CIDR blocks"] },
        { "EKS003", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { "203.0.113.5/32" }""", [] },
        { "EKS004", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { {{Blocks(41)}} }""", [] },
        { "EKS005", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { "52.94.76.0/24", "2600:1f14::/35" }""", ["Remove the IPv6 CIDR blocks"] },
        { "EKS006", $$"""{{TwoEndpoints}}EndpointPublicAccess = false, PublicAccessCidrs = new[] { "52.94.76.0/24" }""", ["Remove the CIDR blocks"] },
        { "EKS010", "", ["Restrict the public endpoint to CIDR blocks from configuration", "Make the API server private only (cuts off who connects now)"] },
        { "EKS010", """PublicAccessCidrs = new[] { "0.0.0.0/0" }""", ["Restrict the public endpoint to CIDR blocks from configuration", "Make the API server private only (cuts off who connects now)"] },
        { "EKS011", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { "52.0.0.0/6" }""", [] },
        { "EKS012", """PublicAccessCidrs = new[] { "52.94.76.0/24" }""", ["Turn the private endpoint on"] },
        { "EKS020", $$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { "52.94.76.0/24" }""", ["Make the API server private only (cuts off who connects now)"] },
        { "EKS021", $"PublicAccessCidrs = {AnyList}", ["Turn the private endpoint on"] },
    };

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Endpoints_are_judged(string what, string type, string endpoints)
    {
        Assert.NotEmpty(what);
        await Stack(Cluster(endpoints, type)).Verify();
    }

    [Theory]
    [MemberData(nameof(Repairs))]
    public async Task Every_offered_fix_repairs(string id, string endpoints, string[] titles) => await Fixes.AssertRepairs(Stack(Cluster(endpoints)), id, titles);

    [Theory]
    [InlineData("\"ipv4\"", "{|EKS005:\"2600:1f14::/35\"|}")]
    [InlineData("\"ipv6\"", "\"2600:1f14::/35\"")]
    [InlineData(AnyText, "\"2600:1f14::/35\"")]
    [InlineData("""isProduction ? "ipv6" : "ipv4" """, "{|EKS005:\"2600:1f14::/35\"|}")]
    public Task An_IPv6_block_needs_an_IPv6_cluster(string family, string block) => Stack($$"""
        new {|EKS020:EksCluster|}(this, "eks", new EksClusterConfig
        {
            Name = "eks",
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            KubernetesNetworkConfig = new EksClusterKubernetesNetworkConfig { IpFamily = {{family}} },
            VpcConfig = new EksClusterVpcConfig { SubnetIds = new[] { "subnet-a" }, {{TwoEndpoints}}PublicAccessCidrs = new[] { {{block}} } },
        });
        """).Verify();

    [Theory]
    [InlineData("52.94.0.0/16", "{|EKS030:\"52.95.0.0/24\"|}")]
    [InlineData("52.94.0.0/16", "\"52.94.76.0/24\"")]
    [InlineData("", "\"52.95.0.0/24\"")]
    [InlineData("52.94.0.0/16", "{|EKS030:isProduction ? \"52.94.76.0/24\" : \"52.95.0.0/24\"|}")]
    public async Task Blocks_are_trusted(string trusted, string block)
    {
        var program = Stack(Cluster($$"""{{TwoEndpoints}}PublicAccessCidrs = new[] { {{block}} }""", "{|EKS020:EksCluster|}"));
        await (trusted.Length == 0 ? program : program with { Options = ImmutableDictionary<string, string>.Empty.Add("access_analyzers.trusted_ranges", trusted) }).Verify();
    }

    [Fact]
    public async Task A_variable_is_a_configuration_and_its_value_the_witness()
    {
        var finding = Assert.Single(await Stack(Cluster("EndpointPublicAccess = false, EndpointPrivateAccess = flag.BooleanValue")).Analyze());
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.EndsWith("(when 'private' is false)", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task The_same_variable_has_one_value() =>
        Stack(Cluster("{|EKS001:{|EKS010:EndpointPublicAccess = flag.BooleanValue|}|}, EndpointPrivateAccess = flag.BooleanValue")).Verify();

    [Fact]
    public Task A_cluster_on_an_outpost_is_not_judged() => Stack("""
        new EksCluster(this, "eks", new EksClusterConfig
        {
            Name = "eks",
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            OutpostConfig = new EksClusterOutpostConfig { ControlPlaneInstanceType = "m5.large", OutpostArns = new[] { "arn:aws:outposts:us-west-2:111122223333:outpost/op-1" } },
            VpcConfig = new EksClusterVpcConfig { SubnetIds = new[] { "subnet-a" } },
        });
        """).Verify();

    [Fact]
    public Task Settings_from_elsewhere_are_not_judged() => Stack("", """
        public void Make(IEksClusterVpcConfig vpcConfig, IEksClusterConfig config)
        {
            new EksCluster(this, "one", new EksClusterConfig { Name = "eks", RoleArn = "arn:aws:iam::111122223333:role/eks", VpcConfig = vpcConfig });
            new EksCluster(this, "two", config);
        }
        """).Verify();

    [Fact]
    public Task Settings_are_followed_after_their_creation() => Stack("""
        var access = new EksClusterVpcConfig { SubnetIds = new[] { "subnet-a" } };
        access.PublicAccessCidrs = new[] { {|EKS010:"0.0.0.0/0"|} };
        access.EndpointPrivateAccess = true;
        IEksClusterVpcConfig given = access;
        var config = new EksClusterConfig { Name = "eks", RoleArn = "arn:aws:iam::111122223333:role/eks" };
        config.VpcConfig = given;
        new EksCluster(this, "eks", config);
        """).Verify();

    [Theory]
    [InlineData("cluster.VpcConfig.EndpointPublicAccess = false;")]
    [InlineData("cluster.PutVpcConfig(new EksClusterVpcConfig { SubnetIds = new[] { \"subnet-a\" }, EndpointPublicAccess = false, EndpointPrivateAccess = true });")]
    [InlineData("cluster.VpcConfig.ResetPublicAccessCidrs(); cluster.AddOverride(\"vpc_config.0.public_access_cidrs\", new[] { \"52.94.76.0/24\" });")]
    public async Task A_cluster_that_is_changed_after_its_creation_is_not_judged(string change) =>
        Assert.Empty(await Stack($"var cluster = {Cluster("")} {change}").Analyze());

    /// <summary>An override has the last word, and a list of it is joined with the one that is there.</summary>
    [Theory]
    [InlineData("cluster.AddOverride(\"vpc_config.endpoint_public_access\", false);", "EKS001")]
    [InlineData("cluster.AddOverride(\"vpc_config.endpoint_public_access\", false); cluster.AddOverride(\"vpc_config.endpoint_private_access\", true);", "")]
    [InlineData("cluster.AddOverride(\"vpc_config.endpoint_public_access\", false); cluster.PutVpcConfig(new EksClusterVpcConfig { SubnetIds = new[] { \"subnet-a\" }, EndpointPublicAccess = true });", "EKS001")]
    [InlineData("cluster.AddOverride(\"vpc_config.endpoint_public_access\", flag.BooleanValue);", "EKS001 EKS010")]
    [InlineData("cluster.AddOverride(\"vpc_config.endpoint_public_access\", Token.AsAny(\"x\"));", "")]
    [InlineData("cluster.AddOverride(\"vpc_config.public_access_cidrs\", new[] { \"0.0.0.0/0\" });", "EKS021")]
    [InlineData("cluster.AddOverride(\"vpc_config\", new System.Collections.Generic.Dictionary<string, object> { [\"endpoint_public_access\"] = false });", "")]
    [InlineData("cluster.AddOverride(\"vpc_config.0.endpoint_public_access\", false);", "")]
    [InlineData("cluster.AddOverride(\"vpc_config..endpoint_public_access\", false);", "")]
    [InlineData("cluster.AddOverride(\"encryption_config.0.resources\", new[] { \"secrets\" });", "EKS010")]
    public async Task An_override_counts(string change, string expected) => Assert.Equal(
        expected,
        string.Join(" ", (await Stack($"var cluster = {Cluster("")} {change}").Analyze()).Select(static diagnostic => diagnostic.Id).Order()));

    [Fact]
    public async Task A_message_calls_an_override_as_the_program_does() => Assert.Contains(
        "set the override 'vpc_config.endpoint_private_access' to true",
        (await Stack($"var cluster = {Cluster("EndpointPublicAccess = false")} cluster.AddOverride(\"vpc_config.endpoint_private_access\", false);").Single("EKS001")).GetMessage(null),
        StringComparison.Ordinal);

    [Fact]
    public Task Only_the_cluster_that_is_changed_is_not_judged() => Stack($$"""
        var closed = {{Cluster("")}}
        {{Cluster("", "{|EKS010:EksCluster|}").Replace("\"eks\"", "\"open\"", StringComparison.Ordinal)}}
        closed.VpcConfig.EndpointPublicAccess = false;
        """).Verify();

    [Fact]
    public async Task An_aspect_may_change_any_cluster() => Assert.Empty(await Stack(Cluster(""), """
        sealed class Closing : IAspect
        {
            public void Visit(IConstruct node)
            {
                if (node is EksCluster cluster)
                    cluster.VpcConfig.EndpointPublicAccess = false;
            }
        }
        """).Analyze());

    [Fact]
    public async Task Fixes_write_into_the_VPC_configuration()
    {
        var program = Stack(Cluster("""PublicAccessCidrs = new[] { "0.0.0.0/0" }"""));
        Assert.Contains(
            """SubnetIds = new[] { "subnet-a", "subnet-b" }, EndpointPrivateAccess = true, EndpointPublicAccess = false }""",
            await Fixes.Repair(program, "EKS010", "Make the API server private only (cuts off who connects now)"),
            StringComparison.Ordinal);
        Assert.Contains(
            """PublicAccessCidrs = (Environment.GetEnvironmentVariable("EKS_PUBLIC_ACCESS_CIDRS") ?? throw new InvalidOperationException("Set EKS_PUBLIC_ACCESS_CIDRS to the CIDR blocks that may reach the API server.")).Split(','), EndpointPrivateAccess = true }""",
            await Fixes.Repair(program with { Ignoring = ["EKS020"] }, "EKS010", "Restrict the public endpoint to CIDR blocks from configuration"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_VPC_configuration_is_written_as_one() => Assert.Contains(
        "VpcConfig = new EksClusterVpcConfig { EndpointPublicAccess = false, EndpointPrivateAccess = true }",
        await Fixes.Repair(Stack("""new EksCluster(this, "eks", new EksClusterConfig { Name = "eks", RoleArn = "arn:aws:iam::111122223333:role/eks" });"""), "EKS010", "Make the API server private only (cuts off who connects now)"),
        StringComparison.Ordinal);

    static string Blocks(int count) => string.Join(", ", Enumerable.Range(0, count).Select(index => $"\"52.94.{index}.0/24\""));

    static string Cluster(string endpoints, string type = "EksCluster") => $$"""
        new {{type}}(this, "eks", new EksClusterConfig
        {
            Name = "eks",
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            VpcConfig = new EksClusterVpcConfig { SubnetIds = new[] { "subnet-a", "subnet-b" }, {{endpoints}} },
        });
        """;

    static Program Stack(string statements, string members = "") => new([.. SurfaceReferences.Framework, .. SurfaceReferences.CdktfAws], $$"""
        using Constructs;
        using HashiCorp.Cdktf;
        using HashiCorp.Cdktf.Providers.Aws.EksCluster;

        class TestStack : TerraformStack
        {
            public TestStack(Construct scope, string id) : base(scope, id)
            {
                var flag = new TerraformVariable(this, "private", new TerraformVariableConfig { Type = "bool" });
                var isProduction = Environment.GetEnvironmentVariable("STAGE") == "production";
                {{statements}}
            }
            {{members}}
        }
        """);
}
