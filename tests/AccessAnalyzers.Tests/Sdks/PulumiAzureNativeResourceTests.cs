using System.Collections.Immutable;
using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Sdks;

public sealed class PulumiAzureNativeResourceTests
{
    /// <summary>A Boolean, a text and a list of which nothing is known before the program runs.</summary>
    const string AnyBoolean = "System.OperatingSystem.IsWindows()";
    const string AnyText = "System.Environment.MachineName";
    const string AnyList = """config.RequireObject<string[]>("any")""";
    const string Flag = """config.RequireBoolean("flag")""";

    /// <summary>A private cluster of which nothing is to be said.</summary>
    const string Private = """["enablePrivateCluster"] = true, ["enablePrivateClusterPublicFQDN"] = false, ["disableRunCommand"] = true, """;
    const string Zones = "/subscriptions/1/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/";

    /// <summary>Entries of the API server access profile, and the marked type name of the creation where a finding stands there.</summary>
    public static TheoryData<string, string, string> Profiles => new()
    {
        { "AKS001: public FQDN off", "Resource", """["enablePrivateCluster"] = true, ["disableRunCommand"] = true, ["privateDNSZone"] = "none", {|AKS001:["enablePrivateClusterPublicFQDN"] = false|}""" },
        { "AKS001: public FQDN on", "Resource", """["enablePrivateCluster"] = true, ["disableRunCommand"] = true, ["privateDNSZone"] = "none", ["enablePrivateClusterPublicFQDN"] = true""" },
        { "AKS001: public FQDN unknown", "Resource", $$"""["enablePrivateCluster"] = true, ["disableRunCommand"] = true, ["privateDNSZone"] = "none", ["enablePrivateClusterPublicFQDN"] = {{AnyBoolean}}""" },
        { "AKS001: public FQDN configured", "Resource", $$"""["enablePrivateCluster"] = true, ["disableRunCommand"] = true, ["privateDNSZone"] = "none", {|AKS001:["enablePrivateClusterPublicFQDN"] = {{Flag}}|}""" },

        { "AKS002: private with ranges", "Resource", $$"""{{Private}}{|AKS002:["authorizedIPRanges"] = new[] { "73.140.245.0/24" }|}""" },
        { "AKS002: private without ranges", "Resource", $$"""{{Private}}["authorizedIPRanges"] = new string[0]""" },
        { "AKS002: private with unknown ranges", "Resource", $$"""{{Private}}["authorizedIPRanges"] = {{AnyList}}""" },

        { "AKS003: a name", "Resource", $$"""{{Private}}{|AKS003:["privateDNSZone"] = "privatelink.westeurope.azmk8s.io"|}""" },
        { "AKS003: another case, which ARM takes", "Resource", $$"""{{Private}}["privateDNSZone"] = "System" """ },
        { "AKS003: unknown", "Resource", $$"""{{Private}}["privateDNSZone"] = {{AnyText}}""" },
        { "AKS003: configured", "Resource", $$"""{{Private}}{|AKS003:["privateDNSZone"] = {{Flag}} ? "system" : "privatelink.westeurope.azmk8s.io"|}""" },

        { "AKS004: a domain of one's own, without identity", "Resource", $$"""{{Private}}{|AKS004:{|AKS006:["privateDNSZone"] = "{{Zones}}aks.contoso.local"|}|}""" },
        { "AKS005: another region, without identity", "Resource", $$"""{{Private}}{|AKS005:{|AKS006:["privateDNSZone"] = "{{Zones}}privatelink.eastus2.azmk8s.io"|}|}""" },
        { "AKS006: the zone of the program, without identity", "Resource", $$"""{{Private}}{|AKS006:["privateDNSZone"] = zone.Id|}""" },

        { "AKS008: no range", "Resource", """["authorizedIPRanges"] = new[] { {|AKS008:"73.140.245.0-73.140.245.9"|} }""" },
        { "AKS009: the cluster beside others", "Resource", """["authorizedIPRanges"] = new[] { {|AKS009:"0.0.0.0/32"|}, "73.140.245.0/24" }""" },
        { "AKS010: more than two hundred", "Resource", $$"""{|AKS010:["authorizedIPRanges"] = new[] { {{Blocks(201)}} }|}""" },
        { "AKS010: two hundred", "Resource", $$"""["authorizedIPRanges"] = new[] { {{Blocks(200)}} }""" },
        { "AKS011: two service tags", "Resource", """["authorizedIPRanges"] = new[] { {|AKS011:"AzureDevOps"|}, "ActionGroup" }""" },
        { "AKS011: one service tag", "Resource", """["authorizedIPRanges"] = new[] { "AzureDevOps" }""" },
        { "AKS012: a private range", "Resource", """["authorizedIPRanges"] = new List<object> { {|AKS012:"10.0.0.0/8"|}, "73.140.245.0/24" }""" },
        { "AKS012: configured", "Resource", $$"""["authorizedIPRanges"] = new[] { {|AKS012:{{Flag}} ? "73.140.245.0/24" : "10.0.0.0/8"|} }""" },

        { "AKS014: a subnet without integration", "Resource", $$"""{{Private}}{|AKS014:["subnetId"] = "/subscriptions/1/subnet"|}""" },
        { "AKS014: with integration", "Resource", $$"""{{Private}}["subnetId"] = "/subscriptions/1/subnet", ["enableVnetIntegration"] = true""" },
        { "AKS014: integration unknown", "Resource", $$"""{{Private}}["subnetId"] = "/subscriptions/1/subnet", ["enableVnetIntegration"] = {{AnyBoolean}}""" },
        { "AKS014: integration configured", "Resource", $$"""{{Private}}{|AKS014:["subnetId"] = "/subscriptions/1/subnet"|}, ["enableVnetIntegration"] = {{Flag}}""" },

        { "AKS020: nothing set", "{|AKS020:Resource|}", "" },
        { "AKS020: private off", "Resource", """{|AKS020:["enablePrivateCluster"] = false|}""" },
        { "AKS020: unknown ranges", "Resource", $"""["authorizedIPRanges"] = {AnyList}""" },
        { "AKS020: private unknown", "Resource", $"""["enablePrivateCluster"] = {AnyBoolean}""" },
        { "AKS020: private configured", "{|AKS041:Resource|}", $$"""{|AKS020:["enablePrivateCluster"] = {{Flag}}|}, ["disableRunCommand"] = true""" },
        { "AKS020: in a case of its own", "Resource", """["EnablePrivateCluster"] = true, ["enablePrivateClusterPublicFqdn"] = false, ["DisableRunCommand"] = true""" },
        { "AKS020: under a key that is not known", "Resource", $$"""[{{AnyText}}] = true""" },

        { "AKS021: everyone", "Resource", """["authorizedIPRanges"] = new[] { {|AKS021:"0.0.0.0/0"|} }""" },
        { "AKS021: configured", "Resource", $$"""["authorizedIPRanges"] = new[] { {|AKS021:{{Flag}} ? "73.140.245.0/24" : "0.0.0.0/0"|} }""" },

        { "AKS022: a zone on a public cluster", "Resource", """{|AKS022:["privateDNSZone"] = "system"|}, ["authorizedIPRanges"] = new[] { "73.140.245.0/24" }""" },
        { "AKS022: unknown", "Resource", $$"""["enablePrivateCluster"] = {{AnyBoolean}}, ["privateDNSZone"] = "system", ["authorizedIPRanges"] = new[] { {{AnyText}} }""" },

        { "AKS041: public FQDN left out", "{|AKS041:Resource|}", """["enablePrivateCluster"] = true, ["disableRunCommand"] = true""" },
        { "AKS041: public FQDN on", "Resource", """["enablePrivateCluster"] = true, {|AKS041:["enablePrivateClusterPublicFQDN"] = true|}, ["disableRunCommand"] = true""" },
        { "AKS041: public FQDN off", "Resource", Private },
        { "AKS041: unknown", "Resource", $$"""["enablePrivateCluster"] = true, ["enablePrivateClusterPublicFQDN"] = {{AnyBoolean}}, ["disableRunCommand"] = true""" },

        { "AKS042: run command left out", "{|AKS042:Resource|}", """["enablePrivateCluster"] = true, ["enablePrivateClusterPublicFQDN"] = false""" },
        { "AKS042: run command on", "Resource", """["enablePrivateCluster"] = true, ["enablePrivateClusterPublicFQDN"] = false, {|AKS042:["disableRunCommand"] = false|}""" },
        { "AKS042: unknown", "Resource", $$"""["enablePrivateCluster"] = true, ["enablePrivateClusterPublicFQDN"] = false, ["disableRunCommand"] = {{AnyBoolean}}""" },

        { "AKS049: only a default name", "Resource", """["enablePrivateCluster"] = true, ["disableRunCommand"] = true, {|AKS049:["privateDNSZone"] = "none"|}""" },
    };

    /// <summary>Entries with one finding of the id, and what the light bulb offers for it.</summary>
    public static TheoryData<string, string, string[]> Repairs => new()
    {
        {
            "AKS001", """["enablePrivateCluster"] = true, ["disableRunCommand"] = true, ["privateDNSZone"] = "none", ["enablePrivateClusterPublicFQDN"] = false""",
            ["Turn the public FQDN on", "Use the System private DNS zone"]
        },
        { "AKS002", $$"""{{Private}}["authorizedIPRanges"] = new[] { "73.140.245.0/24" }""", ["Remove the authorized IP ranges", "Make the cluster public (replaces an existing cluster, opens it to the internet)"] },
        { "AKS008", """["authorizedIPRanges"] = new[] { "73.140.245.9/24" }""", ["Write the ranges as Azure takes them"] },
        { "AKS009", """["authorizedIPRanges"] = new[] { "0.0.0.0/32", "73.140.245.0/24" }""", ["Remove 0.0.0.0/32, since AKS adds the cluster's own address by itself"] },
        { "AKS012", """["authorizedIPRanges"] = new[] { "10.0.0.0/8", "73.140.245.0/24" }""", ["Remove the reserved ranges"] },
        { "AKS014", $$"""{{Private}}["subnetId"] = "/subscriptions/1/subnet" """, ["Turn VNet integration on"] },
        { "AKS020", "", publicFixes },
        { "AKS020", """["enablePrivateCluster"] = false""", publicFixes },
        { "AKS021", """["authorizedIPRanges"] = new[] { "0.0.0.0/0" }""", publicFixes[..2] },
        { "AKS022", """["privateDNSZone"] = "none", ["authorizedIPRanges"] = new[] { "73.140.245.0/24" }""", ["Remove the settings of a private cluster", publicFixes[2]] },
        { "AKS040", """["authorizedIPRanges"] = new[] { "73.140.245.0/24" }""", [publicFixes[2]] },
        { "AKS041", """["enablePrivateCluster"] = true, ["disableRunCommand"] = true""", ["Turn the public FQDN off"] },
        { "AKS042", """["enablePrivateCluster"] = true, ["enablePrivateClusterPublicFQDN"] = false""", ["Turn run command off"] },
        { "AKS049", """["enablePrivateCluster"] = true, ["disableRunCommand"] = true, ["privateDNSZone"] = "none" """, ["Turn the public FQDN on explicitly"] },
    };

    static readonly string[] publicFixes =
    [
        "Read the authorized IP ranges from configuration",
        "Authorize only the cluster itself, 0.0.0.0/32 (cuts off who connects now)",
        "Make the cluster private (replaces an existing cluster, cuts off who connects now)",
    ];

    /// <summary>AKS040 says of every public cluster what its own test is about.</summary>
    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task Profiles_are_judged(string what, string type, string profile)
    {
        Assert.NotEmpty(what);
        await (Stack(Cluster(profile, type)) with { Ignoring = ["AKS040"] }).Verify();
    }

    [Theory]
    [MemberData(nameof(Repairs))]
    public async Task Every_offered_fix_repairs(string id, string profile, string[] titles) => await Fixes.AssertRepairs(Stack(Cluster(profile)), id, titles);

    [Theory]
    [InlineData("""{|AKS023:["publicNetworkAccess"] = "Disabled"|}""", "")]
    [InlineData("""["publicNetworkAccess"] = "Disabled" """, Private)]
    [InlineData($"""["publicNetworkAccess"] = {AnyText}""", "")]
    [InlineData($$"""{|AKS023:["publicNetworkAccess"] = {{Flag}} ? "Enabled" : "Disabled"|}""", "")]
    [InlineData("""["dnsPrefix"] = "aks", {|AKS007:["fqdnSubdomain"] = "team"|}""", Private)]
    [InlineData("""{|AKS007:["dnsPrefix"] = "-aks"|}""", Private)]
    [InlineData($"""["dnsPrefix"] = {AnyText}""", Private)]
    public Task Properties_are_judged(string properties, string profile) => (Stack(Cluster(profile, properties: properties)) with { Ignoring = ["AKS020", "AKS040"] }).Verify();

    [Theory]
    [InlineData("\"73.140.245.0/24\"", "{|AKS040:Resources.Resource|}", "73.140.0.0/16")]
    [InlineData("{|AKS050:\"40.1.2.0/24\"|}", "{|AKS040:Resources.Resource|}", "73.140.0.0/16")]
    public Task Ranges_are_trusted(string range, string type, string trusted) => (Stack($$"""
        new {{type}}("aks", new Resources.ResourceArgs
        {
            ApiVersion = "2024-09-01", ParentResourcePath = "", ResourceGroupName = "rg", ResourceProviderNamespace = "microsoft.containerservice", ResourceType = "ManagedClusters",
            Properties = new Dictionary<string, object> { ["apiServerAccessProfile"] = new Dictionary<string, object> { ["authorizedIPRanges"] = new[] { {{range}} } } },
        });
        """) with
    { Options = ImmutableDictionary<string, string>.Empty.Add("access_analyzers.trusted_ranges", trusted) }).Verify();

    [Theory]
    [InlineData("\"Microsoft.Network\"", "\"managedClusters\"")]
    [InlineData("\"Microsoft.ContainerService\"", "\"fleets\"")]
    [InlineData("\"Microsoft.ContainerService\"", AnyText)]
    [InlineData("\"Microsoft.ContainerService\"", $"{Flag} ? \"managedClusters\" : \"fleets\"")]
    public async Task A_resource_of_another_type_is_not_judged(string provider, string type) => Assert.Empty(await Stack($$"""
        new Resources.Resource("aks", new Resources.ResourceArgs
        {
            ApiVersion = "2024-09-01", ParentResourcePath = "", ResourceGroupName = "rg", ResourceProviderNamespace = {{provider}}, ResourceType = {{type}},
        });
        """).Analyze());

    [Theory]
    [InlineData("an anonymous object", "new { apiServerAccessProfile = new { enablePrivateCluster = true } }")]
    [InlineData("a copy", "new Dictionary<string, object>(Common()) { [\"dnsPrefix\"] = \"aks\" }")]
    [InlineData("what is read", "config.RequireObject<Dictionary<string, object>>(\"cluster\")")]
    [InlineData("a map of maps", "new InputMap<object> { new InputMap<object> { { \"apiServerAccessProfile\", new Dictionary<string, object> { [\"enablePrivateCluster\"] = true } } } }")]
    [InlineData("a computed dictionary", "new[] { \"apiServerAccessProfile\" }.ToDictionary(key => key)")]
    public async Task What_cannot_be_followed_is_not_judged(string what, string properties) => Assert.Equal((what, ""), (what, string.Join("\n", (await Stack($$"""
        object properties = {{properties}};
        new Resources.Resource("aks", new Resources.ResourceArgs
        {
            ApiVersion = "2024-09-01", ParentResourcePath = "", ResourceGroupName = "rg", ResourceProviderNamespace = "Microsoft.ContainerService", ResourceType = "managedClusters",
            Properties = Output.Create(properties),
        });
        """, "static Dictionary<string, object> Common() => new() { [\"apiServerAccessProfile\"] = new Dictionary<string, object> { [\"enablePrivateCluster\"] = true } };").Analyze())
        .Where(finding => finding.Id is "AKS020" or "AKS040").Select(finding => finding.ToString()))));

    [Fact]
    public Task Dictionaries_are_followed_after_their_creation() => Stack("""
        var profile = new Dictionary<string, object> { { "enablePrivateCluster", true } };
        profile["enablePrivateClusterPublicFQDN"] = false;
        profile.Add("disableRunCommand", true);
        var properties = new Dictionary<string, object>();
        {|AKS002:profile["authorizedIPRanges"] = new List<string> { "73.140.245.0/24" }|};
        properties["apiServerAccessProfile"] = profile;
        new Resources.Resource("aks", new Resources.ResourceArgs
        {
            ApiVersion = "2024-09-01", ParentResourcePath = "", ResourceGroupName = "rg", ResourceProviderNamespace = "Microsoft.ContainerService", ResourceType = "managedClusters",
            Properties = properties,
        });
        """).Verify();

    [Fact]
    public Task Maps_are_followed() => Stack("""
        new Resources.Resource("aks", new Resources.ResourceArgs
        {
            ApiVersion = "2024-09-01", ParentResourcePath = "", ResourceGroupName = "rg", ResourceProviderNamespace = "Microsoft.ContainerService", ResourceType = "managedClusters",
            Properties = new InputMap<object>
            {
                {
                    "apiServerAccessProfile",
                    new InputMap<object>
                    {
                        { "enablePrivateCluster", true }, { "disableRunCommand", Output.Create<object>(true) }, {|AKS041:{ "enablePrivateClusterPublicFQDN", true }|},
                    }
                },
            },
        });
        """).Verify();

    [Fact]
    public async Task An_initializer_that_adds_is_left_as_it_is()
    {
        var program = Stack("""
            new Resources.Resource("aks", new Resources.ResourceArgs
            {
                ApiVersion = "2024-09-01", ParentResourcePath = "", ResourceGroupName = "rg", ResourceProviderNamespace = "Microsoft.ContainerService", ResourceType = "managedClusters",
                Properties = new Dictionary<string, object> { { "dnsPrefix", "aks" } },
            });
            """);
        Assert.Empty(await Fixes.Titles(program, "AKS020"));
    }

    [Fact]
    public async Task Missing_properties_are_written_as_dictionaries() => Assert.Contains(
        """Properties = new Dictionary<string, object> { ["apiServerAccessProfile"] = new Dictionary<string, object> { ["authorizedIPRanges"] = new[] { "0.0.0.0/32" } } }""",
        await Fixes.Repair(Stack("""
            new Resources.Resource("aks", new Resources.ResourceArgs
            {
                ApiVersion = "2024-09-01", ParentResourcePath = "", ResourceGroupName = "rg", ResourceProviderNamespace = "Microsoft.ContainerService", ResourceType = "managedClusters",
            });
            """) with { Ignoring = ["AKS040"] }, "AKS020", publicFixes[1]),
        StringComparison.Ordinal);

    /// <summary>Several settings of one profile that is not there yet make one profile, not one each, of which the last would count.</summary>
    [Fact]
    public async Task A_fix_writes_one_profile_where_there_are_no_properties() => Assert.Contains(
        """["apiServerAccessProfile"] = new Dictionary<string, object> { ["enablePrivateCluster"] = true, ["enablePrivateClusterPublicFQDN"] = false, ["disableRunCommand"] = true } }""",
        await Fixes.Repair(Stack("""
            new Resources.Resource("aks", new Resources.ResourceArgs
            {
                ApiVersion = "2024-09-01", ParentResourcePath = "", ResourceGroupName = "rg", ResourceProviderNamespace = "Microsoft.ContainerService", ResourceType = "managedClusters",
            });
            """), "AKS020", publicFixes[2]),
        StringComparison.Ordinal);

    [Fact]
    public async Task The_finding_speaks_in_the_names_of_the_API()
    {
        var finding = Assert.Single(await Stack(Cluster("")).Analyze());
        Assert.Equal(("AKS020", DiagnosticSeverity.Warning), (finding.Id, finding.Severity));
        Assert.Contains("'authorizedIPRanges'", finding.GetMessage(null), StringComparison.Ordinal);
    }

    static string Blocks(int count) => string.Join(", ", Enumerable.Range(0, count).Select(index => $"\"73.140.{index}.0/24\""));

    static string Cluster(string profile, string type = "Resource", string properties = "") => $$"""
        new {{type.Replace("Resource", "Resources.Resource", StringComparison.Ordinal)}}("aks", new Resources.ResourceArgs
        {
            ApiVersion = "2024-09-01", ParentResourcePath = "", ResourceGroupName = "rg", ResourceProviderNamespace = "Microsoft.ContainerService", ResourceType = "managedClusters",
            Location = "West Europe",
            Properties = new Dictionary<string, object>
            {
                ["apiServerAccessProfile"] = new Dictionary<string, object> { {{profile}} },
                {{properties}}
            },
        });
        """;

    static Program Stack(string statements, string members = "") => new([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3], $$"""
        using Pulumi;
        using Resources = Pulumi.AzureNative.Resources;

        class TestStack : Stack
        {
            public TestStack()
            {
                var config = new Config();
                var zone = new Pulumi.AzureNative.PrivateDns.PrivateZone("zone", new() { ResourceGroupName = "rg", PrivateZoneName = "privatelink.westeurope.azmk8s.io" });
                {{statements}}
            }
            {{members}}
        }
        """);
}
