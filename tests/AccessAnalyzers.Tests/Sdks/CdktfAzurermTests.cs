using System.Collections.Immutable;
using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Sdks;

public sealed class CdktfAzurermTests
{
    /// <summary>A Boolean, a text and a list of which nothing is known before Terraform runs.</summary>
    const string AnyBoolean = """Token.AsAny("any")""";
    const string AnyText = """Token.AsString("any")""";
    const string AnyList = """Token.AsList("any")""";

    /// <summary>A private cluster of which nothing is to be said.</summary>
    const string Private = "PrivateClusterEnabled = true, RunCommandEnabled = false, ";
    const string UserAssigned = """Identity = new KubernetesClusterIdentity { Type = "UserAssigned", IdentityIds = new[] { "/subscriptions/1/identity" } }, """;
    const string Zones = "/subscriptions/1/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/";
    const string OwnZone = $"{Private}{UserAssigned}";

    /// <summary>Settings of a cluster in West Europe, and the marked type name of the creation where a finding stands there.</summary>
    public static TheoryData<string, string, string> Settings => new()
    {
        { "AKS001: public FQDN left out", "KubernetesCluster", $$"""{{Private}}{|AKS001:PrivateDnsZoneId = "None"|}""" },
        { "AKS001: public FQDN off", "KubernetesCluster", $$"""{{Private}}PrivateDnsZoneId = "None", {|AKS001:PrivateClusterPublicFqdnEnabled = false|}""" },
        { "AKS001: public FQDN on", "KubernetesCluster", $$"""{{Private}}PrivateDnsZoneId = "None", PrivateClusterPublicFqdnEnabled = true""" },
        { "AKS001: public FQDN unknown", "KubernetesCluster", $$"""{{Private}}PrivateDnsZoneId = "None", PrivateClusterPublicFqdnEnabled = {{AnyBoolean}}""" },
        { "AKS001: zone unknown", "KubernetesCluster", $"{Private}PrivateDnsZoneId = {AnyText}" },
        { "AKS001: public FQDN by a variable", "KubernetesCluster", $$"""{{Private}}PrivateDnsZoneId = "None", {|AKS001:PrivateClusterPublicFqdnEnabled = flag.BooleanValue|}""" },

        { "AKS002: private with ranges", "KubernetesCluster", Private + Ranges("\"73.140.245.0/24\"", "AKS002") },
        { "AKS002: private without ranges", "KubernetesCluster", Private + Ranges("") },
        { "AKS002: private with an unknown range", "KubernetesCluster", Private + Ranges(AnyText) },
        { "AKS002: private by a variable", "KubernetesCluster", "PrivateClusterEnabled = flag.BooleanValue, RunCommandEnabled = false, " + Ranges("\"73.140.245.0/24\"", "AKS002") },

        { "AKS003: another case", "KubernetesCluster", $$"""{{Private}}{|AKS003:PrivateDnsZoneId = "system"|}""" },
        { "AKS003: the very case", "KubernetesCluster", $$"""{{Private}}PrivateDnsZoneId = "System" """ },
        { "AKS003: a name", "KubernetesCluster", $$"""{{OwnZone}}{|AKS003:PrivateDnsZoneId = "privatelink.westeurope.azmk8s.io"|}""" },
        { "AKS003: unknown", "KubernetesCluster", $$"""{{OwnZone}}PrivateDnsZoneId = {{AnyText}}""" },
        { "AKS003: by the environment", "KubernetesCluster", $$"""{{Private}}{|AKS003:PrivateDnsZoneId = isProduction ? "System" : "system"|}""" },

        { "AKS004: a domain of one's own", "KubernetesCluster", $$"""{{OwnZone}}{|AKS004:PrivateDnsZoneId = "{{Zones}}aks.contoso.local"|}""" },
        { "AKS004: a subzone", "KubernetesCluster", $$"""{{OwnZone}}PrivateDnsZoneId = "{{Zones}}dev.privatelink.westeurope.azmk8s.io" """ },
        { "AKS004: unknown name", "KubernetesCluster", $$"""{{OwnZone}}PrivateDnsZoneId = "{{Zones}}" + {{AnyText}}""" },
        {
            "AKS004: by the environment", "KubernetesCluster",
            $$"""{{OwnZone}}{|AKS004:PrivateDnsZoneId = "{{Zones}}" + (isProduction ? "privatelink.westeurope.azmk8s.io" : "aks.contoso.local")|}"""
        },

        { "AKS005: another region", "KubernetesCluster", $$"""{{OwnZone}}{|AKS005:PrivateDnsZoneId = "{{Zones}}privatelink.eastus2.azmk8s.io"|}""" },
        { "AKS005: the region", "KubernetesCluster", $$"""{{OwnZone}}PrivateDnsZoneId = "{{Zones}}privatelink.westeurope.azmk8s.io" """ },
        {
            "AKS005: by the environment", "KubernetesCluster",
            $$"""{{OwnZone}}{|AKS005:PrivateDnsZoneId = isProduction ? "{{Zones}}privatelink.westeurope.azmk8s.io" : "{{Zones}}privatelink.eastus2.azmk8s.io"|}"""
        },

        { "AKS006: system-assigned", "KubernetesCluster", $$"""{{Private}}Identity = new KubernetesClusterIdentity { {|AKS006:Type = "SystemAssigned"|} }, PrivateDnsZoneId = "{{Zones}}privatelink.westeurope.azmk8s.io" """ },
        { "AKS006: none", "KubernetesCluster", $$"""{{Private}}{|AKS006:PrivateDnsZoneId = "{{Zones}}privatelink.westeurope.azmk8s.io"|}""" },
        {
            "AKS006: service principal", "KubernetesCluster",
            $$"""{{Private}}ServicePrincipal = new KubernetesClusterServicePrincipal { ClientId = "1", ClientSecret = {{AnyText}} }, PrivateDnsZoneId = "{{Zones}}privatelink.westeurope.azmk8s.io" """
        },
        { "AKS006: unknown", "KubernetesCluster", $$"""{{Private}}Identity = new KubernetesClusterIdentity { Type = {{AnyText}} }, PrivateDnsZoneId = "{{Zones}}privatelink.westeurope.azmk8s.io" """ },
        {
            "AKS006: by the environment", "KubernetesCluster",
            $$"""{{Private}}Identity = new KubernetesClusterIdentity { {|AKS006:Type = isProduction ? "UserAssigned" : "SystemAssigned"|} }, PrivateDnsZoneId = "{{Zones}}privatelink.westeurope.azmk8s.io" """
        },

        { "AKS008: no range", "KubernetesCluster", Ranges("""{|AKS008:"73.140.245.0-73.140.245.9"|}""") },
        { "AKS008: IPv6", "KubernetesCluster", Ranges("""{|AKS008:"2600:1f14::/35"|}""") },
        { "AKS008: an address", "KubernetesCluster", Ranges("\"73.140.245.1\"") },
        { "AKS008: unknown", "KubernetesCluster", Ranges(AnyText) },
        { "AKS008: by the environment", "KubernetesCluster", Ranges("""{|AKS008:isProduction ? "73.140.245.0/24" : "73.140.245.9/24"|}""") },

        { "AKS009: the cluster beside others", "KubernetesCluster", Ranges("""{|AKS009:"0.0.0.0/32"|}, "73.140.245.0/24" """) },
        { "AKS009: the cluster alone", "KubernetesCluster", Ranges("\"0.0.0.0/32\"") },
        { "AKS009: the cluster and unknown", "KubernetesCluster", Ranges($$"""{|AKS009:"0.0.0.0/32"|}, {{AnyText}}""") },
        { "AKS009: by the environment", "KubernetesCluster", Ranges("""{|AKS009:"0.0.0.0/32"|}, isProduction ? "73.140.245.0/24" : "0.0.0.0/32" """) },

        { "AKS010: more than two hundred", "KubernetesCluster", Ranges(Blocks(201), "AKS010") },
        { "AKS010: two hundred", "KubernetesCluster", Ranges(Blocks(200)) },
        {
            "AKS010: more, with VNet integration", "KubernetesCluster",
            $$"""ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfile { VirtualNetworkIntegrationEnabled = true, AuthorizedIpRanges = new[] { {{Blocks(201)}} } }"""
        },
        {
            "AKS010: more, by a variable", "KubernetesCluster",
            $$"""ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfile { VirtualNetworkIntegrationEnabled = flag.BooleanValue, {|AKS010:AuthorizedIpRanges = new[] { {{Blocks(201)}} }|} }"""
        },

        { "AKS011: a service tag, which Terraform refuses", "KubernetesCluster", Ranges("""{|AKS011:"AzureDevOps"|}""") },
        { "AKS011: by the environment", "KubernetesCluster", Ranges("""{|AKS011:isProduction ? "73.140.245.0/24" : "AzureDevOps"|}""") },

        { "AKS012: a private range", "KubernetesCluster", Ranges("""{|AKS012:"10.0.0.0/8"|}, "73.140.245.0/24" """) },
        { "AKS012: unknown", "KubernetesCluster", Ranges($"\"73.140.245.0/24\", {AnyText}") },
        { "AKS012: by the environment", "KubernetesCluster", Ranges("""{|AKS012:isProduction ? "73.140.245.0/24" : "10.0.0.0/8"|}""") },

        { "AKS014: a subnet without integration", "KubernetesCluster", $$"""{{Private}}ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfile { {|AKS014:SubnetId = "/subscriptions/1/subnet"|} }""" },
        { "AKS014: with integration", "KubernetesCluster", $$"""{{Private}}ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfile { SubnetId = "/subscriptions/1/subnet", VirtualNetworkIntegrationEnabled = true }""" },
        { "AKS014: integration unknown", "KubernetesCluster", $$"""{{Private}}ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfile { SubnetId = "/subscriptions/1/subnet", VirtualNetworkIntegrationEnabled = {{AnyBoolean}} }""" },
        {
            "AKS014: integration by a variable", "KubernetesCluster",
            $$"""{{Private}}ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfile { {|AKS014:SubnetId = "/subscriptions/1/subnet"|}, VirtualNetworkIntegrationEnabled = flag.BooleanValue }"""
        },

        { "AKS020: nothing set", "{|AKS020:KubernetesCluster|}", "" },
        { "AKS020: private off", "KubernetesCluster", "{|AKS020:PrivateClusterEnabled = false|}" },
        { "AKS020: no range", "KubernetesCluster", Ranges("", "AKS020") },
        { "AKS020: unknown ranges", "KubernetesCluster", $$"""ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfile { AuthorizedIpRanges = {{AnyList}} }""" },
        { "AKS020: private unknown", "KubernetesCluster", $"PrivateClusterEnabled = {AnyBoolean}, RunCommandEnabled = false" },
        { "AKS020: private by a variable", "KubernetesCluster", "{|AKS020:PrivateClusterEnabled = flag.BooleanValue|}, RunCommandEnabled = false" },

        { "AKS021: everyone", "KubernetesCluster", Ranges("""{|AKS021:"0.0.0.0/0"|}""") },
        { "AKS021: some", "KubernetesCluster", Ranges("\"73.140.245.0/24\"") },
        { "AKS021: by the environment", "KubernetesCluster", Ranges("""{|AKS021:isProduction ? "73.140.245.0/24" : "0.0.0.0/0"|}""") },

        { "AKS022: a zone on a public cluster", "KubernetesCluster", $$"""{|AKS022:PrivateDnsZoneId = "System"|}, {{Ranges("\"73.140.245.0/24\"")}}""" },
        { "AKS022: a public FQDN on a public cluster", "KubernetesCluster", $$"""{|AKS022:PrivateClusterPublicFqdnEnabled = true|}, {{Ranges("\"73.140.245.0/24\"")}}""" },
        { "AKS022: none, as by default", "KubernetesCluster", $$"""PrivateClusterPublicFqdnEnabled = false, {{Ranges("\"73.140.245.0/24\"")}}""" },
        { "AKS022: unknown", "KubernetesCluster", $$"""PrivateClusterPublicFqdnEnabled = {{AnyBoolean}}, {{Ranges("\"73.140.245.0/24\"")}}""" },
        { "AKS022: by a variable", "KubernetesCluster", $$"""{|AKS022:PrivateClusterPublicFqdnEnabled = flag.BooleanValue|}, {{Ranges("\"73.140.245.0/24\"")}}""" },

        { "AKS041: public FQDN on", "KubernetesCluster", $$"""{{Private}}{|AKS041:PrivateClusterPublicFqdnEnabled = true|}""" },
        { "AKS041: public FQDN left out", "KubernetesCluster", Private },
        { "AKS041: unknown", "KubernetesCluster", $"{Private}PrivateClusterPublicFqdnEnabled = {AnyBoolean}" },
        { "AKS041: by a variable", "KubernetesCluster", $$"""{{Private}}{|AKS041:PrivateClusterPublicFqdnEnabled = flag.BooleanValue|}""" },

        { "AKS042: run command left out", "{|AKS042:KubernetesCluster|}", "PrivateClusterEnabled = true" },
        { "AKS042: run command on", "KubernetesCluster", "PrivateClusterEnabled = true, {|AKS042:RunCommandEnabled = true|}" },
        { "AKS042: run command off", "KubernetesCluster", "PrivateClusterEnabled = true, RunCommandEnabled = false" },
        { "AKS042: unknown", "KubernetesCluster", $"PrivateClusterEnabled = true, RunCommandEnabled = {AnyBoolean}" },
        { "AKS042: by a variable", "KubernetesCluster", "PrivateClusterEnabled = true, {|AKS042:RunCommandEnabled = flag.BooleanValue|}" },
    };

    /// <summary>Settings with one finding of the id, and what the light bulb offers for it.</summary>
    public static TheoryData<string, string, string[]> Repairs => new()
    {
        { "AKS001", $$"""{{Private}}PrivateDnsZoneId = "None" """, ["Turn the public FQDN on", "Use the System private DNS zone"] },
        { "AKS002", Private + Ranges("\"73.140.245.0/24\""), ["Remove the authorized IP ranges", "Make the cluster public (replaces an existing cluster, opens it to the internet)"] },
        { "AKS003", $$"""{{Private}}PrivateDnsZoneId = "system" """, ["Write 'System'"] },
        { "AKS003", $$"""{{OwnZone}}PrivateDnsZoneId = zone.Name""", ["Pass the zone's id"] },
        { "AKS003", $$"""{{OwnZone}}PrivateDnsZoneId = "privatelink.westeurope.azmk8s.io" """, [] },
        { "AKS004", $$"""{{OwnZone}}PrivateDnsZoneId = "{{Zones}}aks.contoso.local" """, ["Name the zone 'privatelink.westeurope.azmk8s.io'"] },
        { "AKS005", $$"""{{OwnZone}}PrivateDnsZoneId = "{{Zones}}privatelink.eastus2.azmk8s.io" """, ["Name the zone for 'westeurope'"] },
        { "AKS006", $$"""{{Private}}Identity = new KubernetesClusterIdentity { Type = "SystemAssigned" }, PrivateDnsZoneId = zone.Id""", ["Use the program's user-assigned identity"] },
        { "AKS006", $$"""{{Private}}PrivateDnsZoneId = zone.Id""", ["Use the program's user-assigned identity"] },
        { "AKS008", Ranges("\"73.140.245.9/24\", \"40.1.2.0/24,40.1.3.0/24\""), ["Write the ranges as Azure takes them"] },
        { "AKS009", Ranges("\"0.0.0.0/32\", \"73.140.245.0/24\""), ["Remove 0.0.0.0/32, since AKS adds the cluster's own address by itself"] },
        { "AKS010", Ranges(Blocks(201)), [] },
        { "AKS011", Ranges("\"AzureDevOps\""), [] },
        { "AKS012", Ranges("\"10.0.0.0/8\", \"73.140.245.0/24\""), ["Remove the reserved ranges"] },
        { "AKS014", $$"""{{Private}}ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfile { SubnetId = "/subscriptions/1/subnet" }""", ["Turn VNet integration on"] },
        { "AKS020", "", publicFixes },
        { "AKS020", "PrivateClusterEnabled = false", publicFixes },
        { "AKS020", """NetworkProfile = new KubernetesClusterNetworkProfile { NetworkPlugin = "azure", OutboundType = "userDefinedRouting" }""", [publicFixes[0], publicFixes[2]] },
        { "AKS021", Ranges("\"0.0.0.0/0\""), publicFixes[..2] },
        { "AKS021", Ranges("\"0.0.0.0/0\", \"73.140.245.0/24\""), ["Remove the range that lets everyone in", publicFixes[0]] },
        { "AKS022", $$"""PrivateDnsZoneId = "None", {{Ranges("\"73.140.245.0/24\"")}}""", ["Remove the settings of a private cluster", publicFixes[2]] },
        { "AKS040", Ranges("\"73.140.245.0/24\""), [publicFixes[2]] },
        { "AKS041", $"{Private}PrivateClusterPublicFqdnEnabled = true", ["Turn the public FQDN off"] },
        { "AKS042", "PrivateClusterEnabled = true", ["Turn run command off"] },
        { "AKS042", "PrivateClusterEnabled = true, RunCommandEnabled = true", ["Turn run command off"] },
    };

    static readonly string[] publicFixes =
    [
        "Read the authorized IP ranges from configuration",
        "Authorize only the cluster itself, 0.0.0.0/32 (cuts off who connects now)",
        "Make the cluster private (replaces an existing cluster, cuts off who connects now)",
    ];

    /// <summary>AKS040 says of every public cluster what its own test is about.</summary>
    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Settings_are_judged(string what, string type, string settings)
    {
        Assert.NotEmpty(what);
        await (Stack(Cluster(settings, type)) with { Ignoring = ["AKS040"] }).Verify();
    }

    [Theory]
    [MemberData(nameof(Repairs))]
    public async Task Every_offered_fix_repairs(string id, string settings, string[] titles) => await Fixes.AssertRepairs(Stack(Cluster(settings)), id, titles);

    [Theory]
    [InlineData("{|AKS040:KubernetesCluster|}", "", "\"73.140.245.0/24\"")]
    [InlineData("KubernetesCluster", "{|AKS040:PrivateClusterEnabled = false|}, ", "\"73.140.245.0/24\"")]
    [InlineData("KubernetesCluster", "{|AKS040:PrivateClusterEnabled = flag.BooleanValue|}, RunCommandEnabled = false, ", AnyText)]
    [InlineData("KubernetesCluster", $"PrivateClusterEnabled = {AnyBoolean}, ", AnyText)]
    [InlineData("KubernetesCluster", Private, AnyText)]
    public Task A_public_cluster_could_be_private(string type, string settings, string range) => Stack(Cluster(settings + Ranges(range), type)).Verify();

    [Theory]
    [InlineData("KubernetesCluster", $$"""{{OwnZone}}PrivateDnsZoneId = zone.Id, {|AKS007:DnsPrefixPrivateCluster = "team"|}, DnsPrefix = "aks" """, "Remove the DNS prefix")]
    [InlineData("KubernetesCluster", $$"""{{Private}}{|AKS007:DnsPrefixPrivateCluster = "team"|}, DnsPrefix = "aks" """, "Remove the subdomain")]
    [InlineData("KubernetesCluster", $$"""{{Private}}{|AKS007:DnsPrefixPrivateCluster = "team"|}""", "Set the DNS prefix instead")]
    [InlineData("KubernetesCluster", $$"""{{OwnZone}}PrivateDnsZoneId = isProduction ? zone.Id : "System", {|AKS007:DnsPrefixPrivateCluster = "team"|}""", "Set the DNS prefix instead")]
    [InlineData("{|AKS007:KubernetesCluster|}", Private)]
    [InlineData("KubernetesCluster", $$"""{{Private}}{|AKS007:DnsPrefix = "-aks"|}""")]
    [InlineData("KubernetesCluster", $$"""{{OwnZone}}PrivateDnsZoneId = zone.Id, DnsPrefixPrivateCluster = "team" """)]
    [InlineData("KubernetesCluster", $$"""{{OwnZone}}PrivateDnsZoneId = {{AnyText}}, DnsPrefixPrivateCluster = "team" """)]
    [InlineData("KubernetesCluster", $"{Private}DnsPrefix = {AnyText}")]
    public async Task A_prefix_or_a_subdomain_begins_the_name(string type, string settings, params string[] titles)
    {
        var program = Stack(Cluster(settings, type, prefix: ""));
        await program.Verify();
        if (settings.Contains("AKS007", StringComparison.Ordinal))
            await Fixes.AssertRepairs(program, "AKS007", titles);
    }

    [Theory]
    [InlineData("73.140.0.0/16", "{|AKS050:\"40.1.2.0/24\"|}")]
    [InlineData("73.140.0.0/16", "\"73.140.245.0/24\"")]
    [InlineData("73.140.0.0/16", AnyText)]
    [InlineData("73.140.0.0/16", "{|AKS050:isProduction ? \"73.140.245.0/24\" : \"40.1.2.0/24\"|}")]
    public Task Ranges_are_trusted(string trusted, string range) => (Stack(Cluster(Ranges(range))) with
    {
        Ignoring = ["AKS040"],
        Options = ImmutableDictionary<string, string>.Empty.Add("access_analyzers.trusted_ranges", trusted),
    }).Verify();

    [Fact]
    public async Task A_variable_is_a_configuration_and_its_value_the_witness()
    {
        var finding = Assert.Single(await Stack(Cluster($"""{Private}PrivateDnsZoneId = "None", PrivateClusterPublicFqdnEnabled = flag.BooleanValue""")).Analyze());
        Assert.Equal(("AKS001", DiagnosticSeverity.Warning), (finding.Id, finding.Severity));
        Assert.EndsWith("(when 'private' is false)", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_zone_and_a_region_are_followed_to_their_resources() => Stack($$"""
        var group = new ResourceGroup(this, "group", new ResourceGroupConfig { Name = "rg", Location = "East US 2" });
        new KubernetesCluster(this, "aks", new KubernetesClusterConfig
        {
            Name = "aks", ResourceGroupName = group.Name, DnsPrefix = "aks", DefaultNodePool = new KubernetesClusterDefaultNodePool { Name = "pool" },
            {{OwnZone}}
            {|AKS005:PrivateDnsZoneId = zone.Id|},
            Location = group.Location,
        });
        """).Verify();

    [Theory]
    [InlineData("zone.Id = \"\" + Token.AsString(\"any\");")]
    [InlineData("zone = null!;")]
    public Task A_zone_that_is_changed_is_unknown(string change) => Stack($"{change} {Cluster($"{OwnZone}DnsPrefixPrivateCluster = \"team\", PrivateDnsZoneId = zone.Id", prefix: "")}").Verify();

    [Fact]
    public Task Settings_from_elsewhere_are_not_judged() => Stack("", """
        public void Make(IKubernetesClusterApiServerAccessProfile profile, IKubernetesClusterConfig config)
        {
            new KubernetesCluster(this, "one", new KubernetesClusterConfig
            {
                Name = "aks", Location = "westeurope", ResourceGroupName = "rg", DnsPrefix = "aks", DefaultNodePool = new KubernetesClusterDefaultNodePool { Name = "pool" },
                PrivateClusterEnabled = config.PrivateClusterEnabled, ApiServerAccessProfile = profile,
            });
            new KubernetesCluster(this, "two", config);
        }
        """).Verify();

    [Fact]
    public Task Settings_of_a_class_of_the_program_are_followed() => Stack("""
        new KubernetesCluster(this, "aks", new Closed
        {
            Name = "aks", Location = "westeurope", ResourceGroupName = "rg", DnsPrefix = "aks", DefaultNodePool = new KubernetesClusterDefaultNodePool { Name = "pool" },
            {|AKS001:PrivateDnsZoneId = "None"|},
        });
        """, """
        sealed class Closed : KubernetesClusterConfig
        {
            public Closed() => (PrivateClusterEnabled, RunCommandEnabled) = (true, false);
        }
        """).Verify();

    [Theory]
    [InlineData("", "AKS020")]
    [InlineData("cluster.PrivateClusterEnabled = true;", "AKS042")]
    [InlineData("cluster.PrivateClusterEnabled = true; cluster.ResetPrivateClusterEnabled();", "AKS020")]
    [InlineData("cluster.ApiServerAccessProfile.AuthorizedIpRanges = new[] { \"73.140.245.0/24\" };", "AKS040")]
    [InlineData("cluster.PutApiServerAccessProfile(new KubernetesClusterApiServerAccessProfile { AuthorizedIpRanges = new[] { \"73.140.245.0/24\" } });", "AKS040")]
    [InlineData("cluster.PutApiServerAccessProfile(new KubernetesClusterApiServerAccessProfile { AuthorizedIpRanges = new[] { \"0.0.0.0/0\" } });", "AKS021")]
    [InlineData("cluster.AddOverride(\"private_cluster_enabled\", true);", "AKS042")]
    [InlineData("cluster.AddOverride(\"private_cluster_enabled\", true); cluster.AddOverride(\"run_command_enabled\", false);", "")]
    [InlineData("cluster.AddOverride(\"private_cluster_enabled\", true); cluster.AddOverride(\"private_cluster_enabled\", null);", "AKS020")]
    [InlineData("cluster.AddOverride(\"private_cluster_enabled\", true); cluster.PrivateClusterEnabled = false;", "AKS042")]
    [InlineData("cluster.AddOverride(\"private_cluster_enabled\", \"true\");", "")]
    [InlineData("cluster.AddOverride(\"private_cluster_enabled\", \"1\");", "")]
    [InlineData("cluster.AddOverride(\"private_cluster_enabled\", \"${var.private}\");", "")]
    [InlineData("cluster.AddOverride(\"api_server_access_profile.authorized_ip_ranges\", new[] { \"0.0.0.0/0\" });", "AKS040")]
    [InlineData("cluster.AddOverride(\"api_server_access_profile\", new System.Collections.Generic.Dictionary<string, object> { [\"authorized_ip_ranges\"] = new[] { \"73.140.245.0/24\" } });", "AKS040")]
    [InlineData("cluster.AddOverride(\"api_server_access_profile.0.authorized_ip_ranges\", new[] { \"73.140.245.0/24\" });", "AKS040")]
    [InlineData("cluster.AddOverride(\"privateClusterEnabled\", true);", "")]
    [InlineData("cluster.AddOverride(\"dynamic.api_server_access_profile\", \"x\");", "")]
    [InlineData("cluster.AddOverride(\"count\", 0);", "")]
    [InlineData("cluster.AddOverride(System.Environment.GetEnvironmentVariable(\"PATH\")!, true);", "")]
    [InlineData("cluster.AddOverride(\"sku_tier\", \"Standard\"); cluster.AddOverride(\"tags.Owner\", \"team\"); cluster.AddOverride(\"lifecycle.ignore_changes\", new[] { \"tags\" });", "AKS020")]
    [InlineData("HashiCorp.Cdktf.TerraformElement element = cluster; element.AddOverride(\"private_cluster_enabled\", true);", "AKS042")]
    [InlineData("AddOverride(\"resource.azurerm_kubernetes_cluster.aks.private_cluster_enabled\", true);", "")]
    public async Task What_is_changed_after_the_creation_counts(string change, string expected) => Assert.Equal(
        expected,
        string.Join(" ", (await Stack($"var cluster = {Cluster("")} {change}").Analyze()).Select(static diagnostic => diagnostic.Id)));

    /// <summary>Terraform computes a text that is a template when it plans.</summary>
    [Theory]
    [InlineData("PrivateClusterEnabled = \"${var.private}\"", "")]
    [InlineData("PrivateClusterEnabled = true, RunCommandEnabled = false, PrivateDnsZoneId = \"${azurerm_private_dns_zone.zone.id}\"", "")]
    [InlineData("PrivateClusterEnabled = true, RunCommandEnabled = false, PrivateDnsZoneId = \"zone\"", "AKS003")]
    [InlineData("ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfile { AuthorizedIpRanges = new[] { \"%{ if true }${var.range}%{ endif }\" } }", "AKS040")]
    public async Task A_template_is_not_known(string settings, string expected) => Assert.Equal(
        expected,
        string.Join(" ", (await Stack(Cluster(settings + ",")).Analyze()).Select(static diagnostic => diagnostic.Id).Order()));

    [Fact]
    public Task A_setting_that_is_assigned_before_the_creation_is_judged() => Stack("""
        var config = new KubernetesClusterConfig
        {
            Name = "aks", Location = "westeurope", ResourceGroupName = "rg", DnsPrefix = "aks", DefaultNodePool = new KubernetesClusterDefaultNodePool { Name = "pool" },
        };
        {|AKS020:config.PrivateClusterEnabled = false|};
        new KubernetesCluster(this, "aks", config);
        """).Verify();

    [Fact]
    public async Task A_missing_profile_is_written_as_one()
    {
        var text = await Fixes.Repair(Stack(Cluster("")) with { Ignoring = ["AKS040"] }, "AKS020", publicFixes[1]);
        Assert.Contains("ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfile { AuthorizedIpRanges = new[] { \"0.0.0.0/32\" } }", text, StringComparison.Ordinal);
    }

    static string Ranges(string elements, string? id = null) =>
        $"ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfile {{ {(id is null ? "" : $"{{|{id}:")}AuthorizedIpRanges = new string[] {{ {elements} }}{(id is null ? "" : "|}")} }}";

    static string Blocks(int count) => string.Join(", ", Enumerable.Range(0, count).Select(index => $"\"73.140.{index}.0/24\""));

    static string Cluster(string settings, string type = "KubernetesCluster", string prefix = "DnsPrefix = \"aks\",") => $$"""
        new {{type}}(this, "aks", new KubernetesClusterConfig
        {
            Name = "aks", Location = "West Europe", ResourceGroupName = "rg", {{prefix}} DefaultNodePool = new KubernetesClusterDefaultNodePool { Name = "pool" },
            {{settings}}
        });
        """;

    static Program Stack(string statements, string members = "") => new([.. SurfaceReferences.Framework, .. SurfaceReferences.CdktfAzurerm], $$"""
        using Constructs;
        using HashiCorp.Cdktf;
        using HashiCorp.Cdktf.Providers.Azurerm.KubernetesCluster;
        using HashiCorp.Cdktf.Providers.Azurerm.PrivateDnsZone;
        using HashiCorp.Cdktf.Providers.Azurerm.ResourceGroup;
        using HashiCorp.Cdktf.Providers.Azurerm.UserAssignedIdentity;

        class TestStack : TerraformStack
        {
            public TestStack(Construct scope, string id) : base(scope, id)
            {
                var flag = new TerraformVariable(this, "private", new TerraformVariableConfig { Type = "bool" });
                var isProduction = Environment.GetEnvironmentVariable("STAGE") == "production";
                var zone = new PrivateDnsZone(this, "zone", new PrivateDnsZoneConfig { Name = "privatelink.westeurope.azmk8s.io", ResourceGroupName = "rg" });
                var identity = new UserAssignedIdentity(this, "identity", new UserAssignedIdentityConfig { Name = "aks", Location = "westeurope", ResourceGroupName = "rg" });
                {{statements}}
            }
            {{members}}
        }
        """);
}
