using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.CodeFixes;

/// <summary>A fix changes what only settings of the cluster come from; what others rely on, or may have changed, it leaves alone.</summary>
public sealed class SharedValueFixTests
{
    const string Reserved = "var trusted = new[] { \"10.0.0.0/8\", \"73.140.245.0/24\" };";

    [Theory]
    [InlineData(Reserved, "trusted", true)]
    [InlineData(Reserved + "Log.Info(string.Join(\",\", trusted));", "trusted", true)]
    [InlineData(Reserved + "var chosen = trusted.Where(x => x.Length > 0).ToArray();", "chosen", true)]
    [InlineData(Reserved + "System.IO.File.WriteAllLines(\"allow.txt\", trusted);", "trusted", false)]
    [InlineData(Reserved + "foreach (var each in trusted) System.IO.File.AppendAllText(\"allow.txt\", each);", "trusted", false)]
    [InlineData(Reserved + "if (trusted[1].Length > 0) config.Require(\"x\");", "trusted", false)]
    [InlineData(Reserved + "var copy = trusted; System.IO.File.WriteAllLines(\"allow.txt\", copy);", "trusted", false)]
    [InlineData("", "Trusted", true, "static readonly string[] Trusted = { \"10.0.0.0/8\", \"73.140.245.0/24\" };")]
    [InlineData("Save();", "Trusted", false, "static readonly string[] Trusted = { \"10.0.0.0/8\", \"73.140.245.0/24\" }; static void Save() => System.IO.File.WriteAllLines(\"allow.txt\", Trusted);")]
    public async Task An_element_goes_where_nobody_else_reads_the_list(string statements, string ranges, bool isOffered, string members = "")
    {
        var program = Aks.Stack(statements + Cluster("aks", $"AuthorizedIPRanges = {ranges}"), members);
        Assert.Equal(isOffered, (await Fixes.Titles(program, "AKS012")).Any());
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("System.IO.File.WriteAllText(\"s\", settings.Private ? \"closed\" : \"open\");", false)]
    [InlineData("Save(settings);", false, "static void Save(Settings given) => System.IO.File.WriteAllText(\"s\", given.Private ? \"closed\" : \"open\");")]
    public async Task An_argument_changes_where_nobody_else_reads_it(string others, bool isOffered, string members = "")
    {
        var program = Aks.Stack(
            $"var settings = new Settings(false); {others}" + Cluster("aks", "EnablePrivateCluster = settings.Private, AuthorizedIPRanges = { \"73.140.245.0/24\" }"),
            members + "public record Settings(bool Private);");
        Assert.Equal(isOffered, (await Fixes.Titles(program, "AKS040")).Any());
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("tweak.Open(shared);", false)]
    public async Task What_unseen_code_has_changed_for_another_cluster_stays(string between, bool isOffered)
    {
        var program = Aks.Program($$"""
            public interface ITweak { void Open(ManagedClusterAPIServerAccessProfileArgs profile); }

            public class TestStack : Stack
            {
                public TestStack(ITweak tweak)
                {
                    var shared = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, AuthorizedIPRanges = { "73.140.245.0/24" } };
                    new ManagedCluster("a", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = shared });
                    {{between}}
                    new ManagedCluster("b", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = {{(between.Length == 0 ? "null!" : "shared")}} });
                }
            }
            """);
        Assert.Equal(isOffered, (await Fixes.Titles(program, "AKS002")).Contains("Remove the authorized IP ranges"));
    }

    [Fact]
    public async Task A_call_that_adds_nothing_else_goes_with_the_element()
    {
        var program = Aks.Stack(
            """
            var profile = new ManagedClusterAPIServerAccessProfileArgs();
                    profile.AuthorizedIPRanges.Add("0.0.0.0/0");
                    profile.AuthorizedIPRanges.Add("73.140.245.0/24");
                    new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = profile });
            """) with { Ignoring = ["AKS040"] };
        var repaired = await Fixes.Repair(program, "AKS021", "Remove the range that lets everyone in");
        Assert.Contains(
            "var profile = new ManagedClusterAPIServerAccessProfileArgs();\n        profile.AuthorizedIPRanges.Add(\"73.140.245.0/24\");",
            repaired.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EnablePrivateCluster = true, AuthorizedIPRanges = { \"73.140.245.0/24\" },\n DisableRunCommand = true", "EnablePrivateCluster = true,\n DisableRunCommand = true")]
    [InlineData("AuthorizedIPRanges = { \"73.140.245.0/24\" }, EnablePrivateCluster = true,\n DisableRunCommand = true", "{ EnablePrivateCluster = true,\n DisableRunCommand = true")]
    [InlineData("EnablePrivateCluster = true, /* office */ AuthorizedIPRanges = { \"73.140.245.0/24\" },\n DisableRunCommand = true", "EnablePrivateCluster = true, /* office */\n DisableRunCommand = true")]
    public async Task What_stands_before_keeps_no_blanks_behind_it(string profile, string expected)
    {
        var program = Aks.Stack(Cluster("aks", profile + ", EnablePrivateClusterPublicFQDN = false"));
        Assert.Contains(
            expected, (await Fixes.Repair(program, "AKS002", "Remove the authorized IP ranges")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    /// <summary>However the list is laid out, what takes its place stands where people would write it.</summary>
    [Theory]
    [InlineData("AuthorizedIPRanges =\n    {\n        \"0.0.0.0/0\",\n    },\n", "AuthorizedIPRanges = new[] { \"0.0.0.0/32\" },\n")]
    [InlineData("AuthorizedIPRanges =\n    [\n        \"0.0.0.0/0\",\n    ],\n", "AuthorizedIPRanges = new[] { \"0.0.0.0/32\" },\n")]
    [InlineData("AuthorizedIPRanges = // offices\n    {\n        \"0.0.0.0/0\",\n    },\n", "AuthorizedIPRanges = // offices\n        new[] { \"0.0.0.0/32\" },\n")]
    [InlineData("AuthorizedIPRanges = { \"0.0.0.0/0\" },\n", "AuthorizedIPRanges = new[] { \"0.0.0.0/32\" },\n")]
    public async Task What_takes_the_place_of_a_list_stands_beside_its_name(string ranges, string expected) => Assert.Contains(
        expected,
        (await Fixes.Repair(
            Aks.Stack(Cluster("aks", "\n    " + ranges)) with { Ignoring = ["AKS040"] },
            "AKS021",
            "Authorize only the cluster itself, 0.0.0.0/32 (cuts off who connects now)")).ReplaceLineEndings("\n"),
        StringComparison.Ordinal);

    /// <summary>The comment behind an element that stays stays behind it.</summary>
    [Theory]
    [InlineData("{ \"73.140.245.0/24\", // head office\n        \"10.0.0.0/8\" }", "{ \"73.140.245.0/24\" // head office\n")]
    [InlineData("{ \"73.140.245.0/24\", // head office\n        \"10.0.0.0/8\", // local\n        \"192.168.0.0/16\" }", "{ \"73.140.245.0/24\" // head office\n")]
    public async Task A_comment_stays_behind_its_element(string ranges, string expected)
    {
        var repaired = (await Fixes.Repair(
            Aks.Stack(Cluster("aks", $"AuthorizedIPRanges = {ranges}")) with { Ignoring = ["AKS040"] },
            "AKS012",
            "Remove the reserved ranges")).ReplaceLineEndings("\n");
        Assert.Contains(expected, repaired, StringComparison.Ordinal);
        Assert.DoesNotContain("10.0.0.0", repaired, StringComparison.Ordinal);
    }

    /// <summary>What explains an element goes with it, and nothing else.</summary>
    [Theory]
    [InlineData("// the LAN\n    \"10.0.0.0/8\",\n    // the office\n    \"73.140.245.0/24\",", "// the office\n    \"73.140.245.0/24\",")]
    [InlineData("// the office\n    \"73.140.245.0/24\",\n    // the LAN,\n    // up to now\n    \"10.0.0.0/8\"", "// the office\n    \"73.140.245.0/24\"")]
    [InlineData("\"73.140.245.0/24\",\n    /* home */ \"10.0.0.0/8\",\n    \"172.16.0.0/12\" /* VPN */", "\"73.140.245.0/24\"")]
    [InlineData("\"73.140.245.0/24\", // office\n    \"10.0.0.0/8\" /* VPN */,", "\"73.140.245.0/24\", // office")]
    [InlineData("// offices\n\n    \"10.0.0.0/8\",\n    \"73.140.245.0/24\",", "// offices\n\n    \"73.140.245.0/24\",")]
    public async Task A_comment_goes_with_its_element(string ranges, string expected) => Assert.Contains(
        $"AuthorizedIPRanges = {{\n    {expected}\n}}",
        (await Fixes.Repair(
            Aks.Stack(Cluster("aks", $"AuthorizedIPRanges = {{\n    {ranges}\n}}")) with { Ignoring = ["AKS040"] },
            "AKS012",
            "Remove the reserved ranges")).ReplaceLineEndings("\n"),
        StringComparison.Ordinal);

    /// <summary>What explains a setting goes with it, whether another one takes its place or none.</summary>
    [Theory]
    [InlineData("SubnetIds = { \"subnet-1\" },\n    PublicAccessCidrs = { \"73.140.245.0/24\" } // office only\n", "SubnetIds = { \"subnet-1\" },\n    EndpointPrivateAccess = true,\n    EndpointPublicAccess = false\n")]
    [InlineData("// where the nodes are\n    SubnetIds = { \"subnet-1\" },\n    // office only\n    PublicAccessCidrs = { \"73.140.245.0/24\" }, // the new one\n", "// where the nodes are\n    SubnetIds = { \"subnet-1\" },\n    EndpointPrivateAccess = true,\n    EndpointPublicAccess = false,\n")]
    [InlineData("// office only\n    PublicAccessCidrs = { \"73.140.245.0/24\" },\n    EndpointPublicAccess = true, // for now\n    EndpointPrivateAccess = true, // nodes\n", "EndpointPublicAccess = false, // for now\n    EndpointPrivateAccess = true, // nodes\n")]
    public async Task A_comment_goes_with_its_setting(string settings, string expected) => Assert.Contains(
        $"{{\n    {expected}}}",
        (await Fixes.Repair(
            new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.Aws], $"class TestStack : Pulumi.Stack {{ public TestStack() {{ new Pulumi.Aws.Eks.Cluster(\"eks\", new Pulumi.Aws.Eks.ClusterArgs {{ RoleArn = \"r\", VpcConfig = new Pulumi.Aws.Eks.Inputs.ClusterVpcConfigArgs {{\n    {settings}}} }}); }} }}"),
            "EKS020",
            "Make the API server private only (cuts off who connects now)")).ReplaceLineEndings("\n"),
        StringComparison.Ordinal);

    /// <summary>A block in which nothing would be left goes as a whole, and what comes takes its place.</summary>
    [Theory]
    [InlineData("AKS002", "Remove the authorized IP ranges", "PrivateClusterEnabled = true,\n    ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs\n    {\n        AuthorizedIpRanges = { \"73.140.245.0/24\" }, // office\n    },\n    RunCommandEnabled = false,\n", "PrivateClusterEnabled = true,\n    RunCommandEnabled = false,\n")]
    [InlineData("AKS002", "Remove the authorized IP ranges", "PrivateClusterEnabled = true,\n    ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs { AuthorizedIpRanges = { \"73.140.245.0/24\" } },\n    RunCommandEnabled = false\n", "PrivateClusterEnabled = true,\n    RunCommandEnabled = false\n")]
    [InlineData("AKS040", "Make the cluster private (replaces an existing cluster, cuts off who connects now)", "ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs { AuthorizedIpRanges = { \"73.140.245.0/24\" } },\n    RunCommandEnabled = false,\n    PrivateClusterPublicFqdnEnabled = false,\n", "PrivateClusterEnabled = true,\n    RunCommandEnabled = false,\n    PrivateClusterPublicFqdnEnabled = false,\n")]
    public async Task An_empty_block_goes(string id, string title, string settings, string expected) => Assert.Contains(
        $"{{\n    DnsPrefix = \"aks\",\n    {expected}}}",
        (await Fixes.Repair(
            new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureV6], $"using Pulumi.Azure.ContainerService; using Pulumi.Azure.ContainerService.Inputs; class TestStack : Pulumi.Stack {{ public TestStack() {{ new KubernetesCluster(\"aks\", new KubernetesClusterArgs {{\n    DnsPrefix = \"aks\",\n    {settings}}}); }} }}"),
            id,
            title)).ReplaceLineEndings("\n"),
        StringComparison.Ordinal);

    /// <summary>A variable that is there for one setting gets its new value; what others read stays.</summary>
    [Theory]
    [InlineData("var hasName = true;", "hasName", "var hasName = false;", "EnablePrivateClusterPublicFQDN = hasName")]
    [InlineData("const bool HasName = true;", "HasName", "const bool HasName = false;", "EnablePrivateClusterPublicFQDN = HasName")]
    [InlineData("var hasName = true; Log.Info($\"{hasName}\");", "hasName", "var hasName = true;", "EnablePrivateClusterPublicFQDN = false")]
    public async Task A_variable_is_not_left_unused(string statements, string value, params string[] expected)
    {
        var repaired = await Fixes.Repair(
            Aks.Stack(statements + Cluster("aks", $"EnablePrivateCluster = true, DisableRunCommand = true, EnablePrivateClusterPublicFQDN = {value}")),
            "AKS041",
            "Turn the public FQDN off");
        Assert.All(expected, text => Assert.Contains(text, repaired, StringComparison.Ordinal));
    }

    static string Cluster(string name, string profile) =>
        $"new ManagedCluster(\"{name}\", new ManagedClusterArgs {{ ResourceGroupName = \"rg\", ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs {{ {profile} }} }});";
}
