using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Sdks;

public sealed class PulumiAzureTests
{
    /// <summary>A Boolean, a text and a list of which nothing is known before the program runs.</summary>
    const string AnyBoolean = "System.OperatingSystem.IsWindows()";
    const string AnyText = "System.Environment.MachineName";
    const string AnyList = """config.RequireObject<string[]>("any")""";
    const string Flag = """config.RequireBoolean("flag")""";

    const string Private = "PrivateClusterEnabled = true, RunCommandEnabled = false, ";
    const string UserAssigned = """Identity = new KubernetesClusterIdentityArgs { Type = "UserAssigned", IdentityIds = { "/subscriptions/1/identity" } }, """;
    const string Zones = "/subscriptions/1/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/";
    const string Office = "\"73.140.245.0/24\"";

    /// <summary>Settings of a public or private cluster in West Europe that 5.x and 6.x spell alike, and the marked type name of the creation where a finding stands there.</summary>
    public static TheoryData<string, string, string> Settings => new()
    {
        { "AKS001: public FQDN left out", "KubernetesCluster", $$"""{{Private}}{|AKS001:PrivateDnsZoneId = "None"|}""" },
        { "AKS001: public FQDN off", "KubernetesCluster", $$"""{{Private}}PrivateDnsZoneId = "None", {|AKS001:PrivateClusterPublicFqdnEnabled = false|}""" },
        { "AKS001: public FQDN on", "KubernetesCluster", $$"""{{Private}}PrivateDnsZoneId = "None", PrivateClusterPublicFqdnEnabled = true""" },
        { "AKS001: public FQDN unknown", "KubernetesCluster", $$"""{{Private}}PrivateDnsZoneId = "None", PrivateClusterPublicFqdnEnabled = {{AnyBoolean}}""" },
        { "AKS001: public FQDN configured", "KubernetesCluster", $$"""{{Private}}PrivateDnsZoneId = "None", {|AKS001:PrivateClusterPublicFqdnEnabled = {{Flag}}|}""" },

        { "AKS002: private with ranges", "KubernetesCluster", Private + Profile("{|AKS002:AuthorizedIpRanges = { " + Office + " }|}") },
        { "AKS002: private with unknown ranges", "KubernetesCluster", Private + Profile($"AuthorizedIpRanges = {AnyList}") },
        { "AKS002: private by configuration", "KubernetesCluster", $"PrivateClusterEnabled = {Flag}, RunCommandEnabled = false, " + Profile("{|AKS002:AuthorizedIpRanges = { " + Office + " }|}") },

        { "AKS003: another case", "KubernetesCluster", $$"""{{Private}}{|AKS003:PrivateDnsZoneId = "system"|}""" },
        { "AKS003: the very case", "KubernetesCluster", $$"""{{Private}}PrivateDnsZoneId = "System" """ },
        { "AKS003: the zone's name", "KubernetesCluster", $$"""{{Private}}{{UserAssigned}}{|AKS003:PrivateDnsZoneId = zone.Name|}""" },
        { "AKS003: the zone's id", "KubernetesCluster", $$"""{{Private}}{{UserAssigned}}PrivateDnsZoneId = zone.Id""" },
        { "AKS003: unknown", "KubernetesCluster", $$"""{{Private}}{{UserAssigned}}PrivateDnsZoneId = {{AnyText}}""" },
        { "AKS004: a domain of one's own", "KubernetesCluster", $$"""{{Private}}{{UserAssigned}}{|AKS004:PrivateDnsZoneId = "{{Zones}}aks.contoso.local"|}""" },
        { "AKS005: another region", "KubernetesCluster", $$"""{{Private}}{{UserAssigned}}{|AKS005:PrivateDnsZoneId = "{{Zones}}privatelink.eastus2.azmk8s.io"|}""" },
        { "AKS006: system-assigned", "KubernetesCluster", $$"""{{Private}}Identity = new KubernetesClusterIdentityArgs { {|AKS006:Type = "SystemAssigned"|} }, PrivateDnsZoneId = zone.Id""" },

        { "AKS008: no range", "KubernetesCluster", Profile("""AuthorizedIpRanges = { {|AKS008:"73.140.245.0-73.140.245.9"|} }""") },
        { "AKS009: the cluster beside others", "KubernetesCluster", Profile($$"""AuthorizedIpRanges = { {|AKS009:"0.0.0.0/32"|}, {{Office}} }""") },
        { "AKS011: a service tag, which Terraform refuses", "KubernetesCluster", Profile("""AuthorizedIpRanges = { {|AKS011:"AzureDevOps"|} }""") },
        { "AKS012: a private range", "KubernetesCluster", Profile($$"""AuthorizedIpRanges = { {|AKS012:"10.0.0.0/8"|}, {{Office}} }""") },
        { "AKS014: a subnet without integration", "KubernetesCluster", Private + Profile("""{|AKS014:SubnetId = "/subscriptions/1/subnet"|}""") },

        { "AKS020: nothing set", "{|AKS020:KubernetesCluster|}", "" },
        { "AKS020: private off", "KubernetesCluster", "{|AKS020:PrivateClusterEnabled = false|}" },
        { "AKS020: unknown ranges", "KubernetesCluster", Profile($"AuthorizedIpRanges = {AnyList}") },
        { "AKS020: private unknown", "KubernetesCluster", $"PrivateClusterEnabled = {AnyBoolean}, RunCommandEnabled = false" },
        { "AKS020: private by configuration", "KubernetesCluster", $$"""RunCommandEnabled = false, {|AKS020:PrivateClusterEnabled = {{Flag}}|}""" },
        { "AKS021: everyone", "KubernetesCluster", Profile("""AuthorizedIpRanges = { {|AKS021:"0.0.0.0/0"|} }""") },
        { "AKS022: public FQDN on a public cluster", "KubernetesCluster", Profile($$"""AuthorizedIpRanges = { {{Office}} }""") + ", {|AKS022:PrivateClusterPublicFqdnEnabled = true|}" },
        { "AKS022: public FQDN off on a public cluster, which Terraform sends anyway", "KubernetesCluster", Profile($$"""AuthorizedIpRanges = { {{Office}} }""") + ", PrivateClusterPublicFqdnEnabled = false" },
        { "AKS041: public FQDN on", "KubernetesCluster", Private + "{|AKS041:PrivateClusterPublicFqdnEnabled = true|}" },
        { "AKS041: public FQDN left out, which is off", "KubernetesCluster", Private },
        { "AKS042: run command left out", "{|AKS042:KubernetesCluster|}", "PrivateClusterEnabled = true" },
        { "AKS042: run command on", "KubernetesCluster", "PrivateClusterEnabled = true, {|AKS042:RunCommandEnabled = true|}" },
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Rules_judge_the_cluster(string about, string type, string settings)
    {
        Assert.NotEmpty(about);
        await Open(SurfaceReferences.AzureV6, type, settings).Verify();
        await Open(SurfaceReferences.AzureV5, type, settings).Verify();
    }

    [Theory]
    [InlineData("KubernetesCluster", Private + """ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs { SubnetId = "/subscriptions/1/subnet", VirtualNetworkIntegrationEnabled = true }""")]
    [InlineData("KubernetesCluster", Private + """ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs { {|AKS014:SubnetId = "/subscriptions/1/subnet"|}, VirtualNetworkIntegrationEnabled = false }""")]
    public Task In_6(string type, string settings) => Open(SurfaceReferences.AzureV6, type, settings).Verify();

    [Theory]
    [InlineData("KubernetesCluster", Private + """ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs { SubnetId = "/subscriptions/1/subnet", VnetIntegrationEnabled = true }""")]
    [InlineData("KubernetesCluster", Private + """ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs { {|AKS014:SubnetId = "/subscriptions/1/subnet"|}, VnetIntegrationEnabled = false }""")]
    [InlineData("KubernetesCluster", Private + """{|AKS002:ApiServerAuthorizedIpRanges = { "73.140.245.0/24" }|}""")]
    [InlineData("KubernetesCluster", """ApiServerAuthorizedIpRanges = { {|AKS021:"0.0.0.0/0"|} }""")]
    [InlineData("KubernetesCluster", """ApiServerAuthorizedIpRanges = { "73.140.245.0/24" }""")]
    [InlineData("KubernetesCluster", """ApiServerAuthorizedIpRanges = { "0.0.0.0/0" }, ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs { AuthorizedIpRanges = { "0.0.0.0/0" } }""")]
    [InlineData("KubernetesCluster", """ApiServerAuthorizedIpRanges = { "73.140.245.0/24" }, {|AKS023:PublicNetworkAccessEnabled = false|}""")]
    [InlineData("KubernetesCluster", """ApiServerAuthorizedIpRanges = { "73.140.245.0/24" }, PublicNetworkAccessEnabled = true""")]
    public Task In_5(string type, string settings) => Open(SurfaceReferences.AzureV5, type, settings).Verify();

    [Theory]
    [InlineData("{|AKS020:KubernetesCluster|}", "")]
    [InlineData("KubernetesCluster", "PrivateClusterEnabled = true")]
    [InlineData("KubernetesCluster", "PrivateLinkEnabled = true")]
    [InlineData("KubernetesCluster", "PrivateLinkEnabled = false")]
    [InlineData("KubernetesCluster", """PrivateClusterEnabled = true, {|AKS002:ApiServerAuthorizedIpRanges = { "73.140.245.0/24" }|}""")]
    [InlineData("KubernetesCluster", """PrivateClusterEnabled = true, {|AKS001:PrivateDnsZoneId = "None"|}""")]
    [InlineData("KubernetesCluster", """ApiServerAuthorizedIpRanges = { {|AKS021:"0.0.0.0/0"|} }""")]
    [InlineData("KubernetesCluster", """PrivateClusterEnabled = true, PrivateDnsZoneId = zone.Id, Identity = new KubernetesClusterIdentityArgs { Type = "UserAssigned", UserAssignedIdentityId = "/subscriptions/1/identity" }""")]
    public Task In_4(string type, string settings) => Open(SurfaceReferences.AzureV4, type, settings).Verify();

    [Theory]
    [InlineData("{|AKS020:AutomaticCluster|}", "")]
    [InlineData("AutomaticCluster", "PrivateCluster = new AutomaticClusterPrivateClusterArgs()")]
    [InlineData("AutomaticCluster", """PrivateCluster = new AutomaticClusterPrivateClusterArgs { {|AKS001:PrivateDnsZoneId = "None"|} }""")]
    [InlineData("AutomaticCluster", """PrivateCluster = new AutomaticClusterPrivateClusterArgs { PrivateDnsZoneId = "None", PublicFullyQualifiedDomainNameEnabled = true }""")]
    [InlineData("AutomaticCluster", """ApiServerAccess = new AutomaticClusterApiServerAccessArgs { AuthorizedIpRanges = { {|AKS021:"0.0.0.0/0"|} } }""")]
    [InlineData("AutomaticCluster", """ApiServerAccess = new AutomaticClusterApiServerAccessArgs { AuthorizedIpRanges = { "73.140.245.0/24" } }""")]
    [InlineData("AutomaticCluster", "PrivateCluster = config.RequireObject<AutomaticClusterPrivateClusterArgs>(\"any\")")]
    public Task An_automatic_cluster(string type, string settings) => Program(SurfaceReferences.AzureV6, $$"""
        new {{type}}("aks", new AutomaticClusterArgs
        {
            ResourceGroupName = "rg",
            Location = "westeurope",
            Identity = new AutomaticClusterIdentityArgs { Type = "SystemAssigned" },
            {{settings}}
        });
        """).Verify();

    [Fact]
    public Task A_look_up_is_not_judged() => Program(SurfaceReferences.AzureV6, """
        KubernetesCluster.Get("aks", "aks");
        KubernetesCluster.Get("aks", "aks", new KubernetesClusterState { PrivateClusterEnabled = true, PrivateDnsZoneId = "None" });
        """).Verify();

    [Fact]
    public async Task Fixes_write_what_the_provider_reads()
    {
        await Fixes.AssertRepairs(Open(SurfaceReferences.AzureV6, "KubernetesCluster", $$"""{{Private}}PrivateDnsZoneId = "None" """), "AKS001", "Turn the public FQDN on", "Use the System private DNS zone");
        await Fixes.AssertRepairs(Open(SurfaceReferences.AzureV5, "KubernetesCluster", $$"""{{Private}}ApiServerAuthorizedIpRanges = { {{Office}} }"""), "AKS002", "Remove the authorized IP ranges", "Make the cluster public (replaces an existing cluster, opens it to the internet)");
        await Fixes.AssertRepairs(
            Open(SurfaceReferences.AzureV4, "KubernetesCluster", "PrivateClusterEnabled = false"),
            "AKS020",
            "Read the authorized IP ranges from configuration",
            "Authorize only the cluster itself, 0.0.0.0/32 (cuts off who connects now)",
            "Make the cluster private (replaces an existing cluster, cuts off who connects now)");
    }

    static string Profile(string settings) => $"ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs {{ {settings} }}";

    static Program Open(MetadataReference[] surfaces, string type, string settings) => Program(surfaces, $$"""
        new {{type}}("aks", new KubernetesClusterArgs
        {
            ResourceGroupName = "rg",
            Location = "westeurope",
            DnsPrefix = "aks",
            DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D2s_v3" },
            {{settings}}
        });
        """);

    /// <summary>That a public cluster is public is not the point here.</summary>
    static Program Program(MetadataReference[] surfaces, string statements) => new(
        [.. SurfaceReferences.Framework, .. surfaces],
        $$"""
        using Pulumi;
        using Pulumi.Azure.ContainerService;
        using Pulumi.Azure.ContainerService.Inputs;
        using Pulumi.Azure.PrivateDns;

        class TestStack : Stack
        {
            public TestStack()
            {
                var config = new Config();
                var zone = new Zone("zone", new ZoneArgs { ResourceGroupName = "rg", Name = "privatelink.westeurope.azmk8s.io" });
                {{statements}}
            }
        }
        """)
    {
        Ignoring = ["AKS040"],
    };
}
