using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Sdks;

public sealed class AzureProvisioningTests
{
    /// <summary>What the deployment decides, and what nobody knows.</summary>
    const string Flag = """new ProvisioningParameter("flag", typeof(bool))""";
    const string AnyBoolean = """new IdentifierExpression("any")""";
    const string AnyText = """BicepFunction.Interpolate($"{location}")""";
    const string AnyList = """new ProvisioningParameter("any", typeof(string[]))""";

    const string Office = "\"73.140.245.0/24\"";
    const string Zones = "/subscriptions/1/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/";
    const string UserAssigned = "ClusterIdentity = new ManagedClusterIdentity { IdentityType = ManagedServiceIdentityType.UserAssigned }, ";
    const string SystemAssigned = "ClusterIdentity = new ManagedClusterIdentity { {|AKS006:IdentityType = ManagedServiceIdentityType.SystemAssigned|} }, ";

    /// <summary>Members of a cluster in the newer spelling, and the marked type name of the creation where a finding stands there.</summary>
    public static TheoryData<string, string, string> Settings => new()
    {
        { "AKS001: public FQDN off", "", Private("""PrivateDnsZone = "none", {|AKS001:IsPrivateClusterPublicFqdnEnabled = false|}""") },
        { "AKS001: public FQDN left out, which is on", "", Private("""{|AKS049:PrivateDnsZone = "none"|}""") },
        { "AKS001: public FQDN unknown", "", Private($$"""PrivateDnsZone = "none", IsPrivateClusterPublicFqdnEnabled = {{AnyBoolean}}""") },
        { "AKS001: public FQDN a parameter", "", Private($$"""PrivateDnsZone = "none", {|AKS001:IsPrivateClusterPublicFqdnEnabled = {{Flag}}|}""") },

        { "AKS002: private with ranges", "", Hidden("{|AKS002:AuthorizedIPRanges = { " + Office + " }|}") },
        { "AKS002: private with an unknown list", "", Hidden($"AuthorizedIPRanges = {AnyList}") },
        { "AKS002: private by a parameter", "AKS041", Profile($"IsPrivateClusterEnabled = {Flag}, IsRunCommandDisabled = true, {{|AKS002:AuthorizedIPRanges = {{ {Office} }}|}}") },

        { "AKS003: the zone's name", "", UserAssigned + Hidden("{|AKS003:PrivateDnsZone = zone.Name|}") },
        { "AKS003: the zone's id", "", UserAssigned + Hidden("PrivateDnsZone = zone.Id") },
        { "AKS003: another text", "", UserAssigned + Hidden("""{|AKS003:PrivateDnsZone = "custom"|}""") },
        { "AKS003: any case", "", Hidden("""PrivateDnsZone = "System" """) },
        { "AKS003: unknown", "", UserAssigned + Hidden($"PrivateDnsZone = {AnyText}") },
        { "AKS004: a domain of one's own", "", UserAssigned + Hidden($$"""{|AKS004:PrivateDnsZone = "{{Zones}}aks.contoso.local"|}""") },
        { "AKS005: another region", "", UserAssigned + "Location = AzureLocation.WestEurope, " + Hidden($$"""{|AKS005:PrivateDnsZone = "{{Zones}}privatelink.eastus2.azmk8s.io"|}""") },
        { "AKS005: another region, written otherwise", "", UserAssigned + """Location = new AzureLocation("North Europe"), """ + Hidden("{|AKS005:PrivateDnsZone = zone.Id|}") },
        { "AKS005: the resource group's region", "", UserAssigned + "Location = group.Location, " + Hidden("PrivateDnsZone = zone.Id") },
        { "AKS005: a parameter", "", UserAssigned + "Location = location, " + Hidden($$"""PrivateDnsZone = "{{Zones}}privatelink.eastus2.azmk8s.io" """) },
        { "AKS006: system-assigned", "", SystemAssigned + Hidden("PrivateDnsZone = zone.Id") },
        { "AKS006: no identity", "", Hidden("{|AKS006:PrivateDnsZone = zone.Id|}") },
        { "AKS006: a service principal", "", """ServicePrincipalProfile = new ManagedClusterServicePrincipalProfile { ClientId = "app" }, """ + Hidden("PrivateDnsZone = zone.Id") },
        { "AKS007: both", "", UserAssigned + """DnsPrefix = "team", {|AKS007:FqdnSubdomain = "team"|}, """ + Hidden("PrivateDnsZone = zone.Id") },

        { "AKS008: no range", "", Profile("""AuthorizedIPRanges = { {|AKS008:"73.140.245.0-73.140.245.9"|} }""") },
        { "AKS009: the cluster beside others", "", Profile($$"""AuthorizedIPRanges = { {|AKS009:"0.0.0.0/32"|}, {{Office}} }""") },
        { "AKS011: a service tag beside another", "", Profile("""AuthorizedIPRanges = { {|AKS011:"AzureDevOps"|}, "AzureCloud" }""") },
        { "AKS012: a private range", "", Profile($$"""AuthorizedIPRanges = { {|AKS012:"10.0.0.0/8"|}, {{Office}} }""") },
        { "AKS014: a subnet without integration", "", Hidden("""{|AKS014:SubnetId = new ResourceIdentifier("/subscriptions/1/subnet")|}""") },
        { "AKS014: a subnet with integration", "", Hidden("""SubnetId = new ResourceIdentifier("/subscriptions/1/subnet"), IsVnetIntegrationEnabled = true""") },
        { "AKS014: a subnet of an automatic cluster", "", "Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Automatic }, " + Hidden("""SubnetId = new ResourceIdentifier("/subscriptions/1/subnet")""") },

        { "AKS020: nothing set", "AKS020", "" },
        { "AKS020: private off", "", Profile("{|AKS020:IsPrivateClusterEnabled = false|}") },
        { "AKS020: unknown ranges", "", Profile($"AuthorizedIPRanges = {AnyList}") },
        { "AKS020: private unknown", "", Profile($"IsPrivateClusterEnabled = {AnyBoolean}, IsPrivateClusterPublicFqdnEnabled = false, IsRunCommandDisabled = true") },
        { "AKS020: private by a parameter", "AKS041", Profile($$"""{|AKS020:IsPrivateClusterEnabled = {{Flag}}|}, IsRunCommandDisabled = true""") },
        { "AKS021: everyone", "", Profile("""AuthorizedIPRanges = { {|AKS021:"0.0.0.0/0"|} }""") },
        { "AKS021: a collection expression", "", Profile("""AuthorizedIPRanges = [{|AKS021:"0.0.0.0/0"|}]""") },
        { "AKS021: a list of its own", "", Profile("""AuthorizedIPRanges = new BicepList<string> { {|AKS021:"0.0.0.0/0"|} }""") },
        { "AKS021: a list of values", "", Profile("""AuthorizedIPRanges = new BicepList<string>(new[] { {|AKS021:"0.0.0.0/0"|} }.Select(range => new BicepValue<string>(range)).ToList())""") },
        { "AKS022: public FQDN on a public cluster", "", Profile($$"""AuthorizedIPRanges = { {{Office}} }, {|AKS022:IsPrivateClusterPublicFqdnEnabled = true|}""") },
        { "AKS023: public network access", "", "{|AKS023:PublicNetworkAccess = ContainerServicePublicNetworkAccess.Disabled|}, " + Profile($$"""AuthorizedIPRanges = { {{Office}} }""") },
        { "AKS023: public network access on", "", "PublicNetworkAccess = ContainerServicePublicNetworkAccess.Enabled, " + Profile($$"""AuthorizedIPRanges = { {{Office}} }""") },
        { "AKS041: public FQDN on", "", Profile("IsPrivateClusterEnabled = true, IsRunCommandDisabled = true, {|AKS041:IsPrivateClusterPublicFqdnEnabled = true|}") },
        { "AKS041: public FQDN left out, which is on", "AKS041", Profile("IsPrivateClusterEnabled = true, IsRunCommandDisabled = true") },
        { "AKS042: run command left out", "AKS042", Profile("IsPrivateClusterEnabled = true, IsPrivateClusterPublicFqdnEnabled = false") },
        { "AKS042: run command on", "", Profile("IsPrivateClusterEnabled = true, IsPrivateClusterPublicFqdnEnabled = false, {|AKS042:IsRunCommandDisabled = false|}") },
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Rules_judge_the_cluster(string about, string atType, string members)
    {
        Assert.NotEmpty(about);
        var type = atType.Length == 0 ? "ContainerServiceManagedCluster" : $"{{|{atType}:ContainerServiceManagedCluster|}}";
        await Open(type, members).Verify();
    }

    [Theory]
    [InlineData("ContainerServiceManagedCluster", "EnablePrivateCluster = true, DisableRunCommand = true, EnablePrivateClusterPublicFqdn = false")]
    [InlineData("ContainerServiceManagedCluster", """EnablePrivateCluster = true, DisableRunCommand = true, PrivateDnsZone = "none", {|AKS001:EnablePrivateClusterPublicFqdn = false|}""")]
    [InlineData("{|AKS042:ContainerServiceManagedCluster|}", "EnablePrivateCluster = true, EnablePrivateClusterPublicFqdn = false")]
    [InlineData("{|AKS041:ContainerServiceManagedCluster|}", "EnablePrivateCluster = true, DisableRunCommand = true")]
    [InlineData("ContainerServiceManagedCluster", "{|AKS020:EnablePrivateCluster = false|}")]
    [InlineData("ContainerServiceManagedCluster", """AuthorizedIPRanges = { "73.140.245.0/24", {|AKS021:"0.0.0.0/0"|} }""")]
    public Task In_beta_4(string type, string settings) => InBeta4(type, Profile(settings)).Verify();

    [Fact]
    public Task In_beta_4_an_identity_is_spelled_otherwise() => InBeta4(
        "ContainerServiceManagedCluster",
        "ClusterIdentity = new ManagedClusterIdentity { {|AKS006:ResourceIdentityType = ManagedServiceIdentityType.SystemAssigned|} }, " + Profile("EnablePrivateCluster = true, DisableRunCommand = true, EnablePrivateClusterPublicFqdn = false, PrivateDnsZone = zone.Id")).Verify();

    [Fact]
    public async Task A_parameter_of_the_deployment_is_a_configuration() => Assert.EndsWith(
        "(when 'publicName' is false)",
        (await Open("ContainerServiceManagedCluster", Private("""PrivateDnsZone = "none", IsPrivateClusterPublicFqdnEnabled = new ProvisioningParameter("publicName", typeof(bool))""")).Single("AKS001")).GetMessage(null),
        StringComparison.Ordinal);

    /// <summary>The fixes write what compiles here, wherever the settings are assigned.</summary>
    [Theory]
    [InlineData("AKS001", "", PrivateProfile + """PrivateDnsZone = "none", IsPrivateClusterPublicFqdnEnabled = false }""", "Turn the public FQDN on", "Use the System private DNS zone")]
    [InlineData("AKS002", "", PrivateProfile + """IsPrivateClusterPublicFqdnEnabled = false, AuthorizedIPRanges = { "73.140.245.0/24" } }""", "Remove the authorized IP ranges", "Make the cluster public (replaces an existing cluster, opens it to the internet)")]
    [InlineData("AKS003", "ClusterIdentity = new ManagedClusterIdentity { IdentityType = ManagedServiceIdentityType.UserAssigned }, ", PrivateProfile + "IsPrivateClusterPublicFqdnEnabled = false, PrivateDnsZone = zone.Name }", "Pass the zone's id")]
    [InlineData("AKS005", "Location = AzureLocation.NorthEurope, ClusterIdentity = new ManagedClusterIdentity { IdentityType = ManagedServiceIdentityType.UserAssigned }, ", PrivateProfile + "IsPrivateClusterPublicFqdnEnabled = false, PrivateDnsZone = zone.Id }", "Name the zone for 'northeurope'")]
    [InlineData("AKS006", "", PrivateProfile + "IsPrivateClusterPublicFqdnEnabled = false, PrivateDnsZone = zone.Id }")]
    [InlineData("AKS007", """FqdnSubdomain = "team", """, PrivateProfile + "IsPrivateClusterPublicFqdnEnabled = false }", "Set the DNS prefix instead")]
    [InlineData("AKS008", "", """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = { "73.140.245.7/24" } }""", "Write the ranges as Azure takes them")]
    [InlineData("AKS012", "", """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = { "10.0.0.0/8", "73.140.245.0/24" } }""", "Remove the reserved ranges")]
    [InlineData("AKS014", "", PrivateProfile + """IsPrivateClusterPublicFqdnEnabled = false, SubnetId = new ResourceIdentifier("/subscriptions/1/subnet") }""", "Turn VNet integration on")]
    [InlineData("AKS020", "", "", FromConfiguration, OnlyTheCluster, MakePrivate)]
    [InlineData("AKS020", "", "new ManagedClusterApiServerAccessProfile { IsPrivateClusterEnabled = false }", FromConfiguration, OnlyTheCluster, MakePrivate)]
    [InlineData("AKS020", "", "new ManagedClusterApiServerAccessProfile { IsRunCommandDisabled = true }", FromConfiguration, OnlyTheCluster, MakePrivate)]
    [InlineData("AKS021", "", """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = { "0.0.0.0/0" } }""", FromConfiguration, OnlyTheCluster)]
    [InlineData("AKS021", "", """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = { "0.0.0.0/0", "73.140.245.0/24" } }""", "Remove the range that lets everyone in", FromConfiguration)]
    [InlineData("AKS022", "", """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = { "73.140.245.0/24" }, PrivateDnsZone = "none" }""", "Remove the settings of a private cluster", "Make the cluster private (replaces an existing cluster, cuts off who connects now)")]
    [InlineData("AKS023", "PublicNetworkAccess = ContainerServicePublicNetworkAccess.Disabled, ", """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = { "73.140.245.0/24" } }""", "Remove the setting, which does nothing", MakePrivate)]
    [InlineData("AKS040", "", """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = { "73.140.245.0/24" } }""", MakePrivate)]
    [InlineData("AKS041", "", PrivateProfile + "}", "Turn the public FQDN off")]
    [InlineData("AKS042", "", "new ManagedClusterApiServerAccessProfile { IsPrivateClusterEnabled = true, IsPrivateClusterPublicFqdnEnabled = false }", "Turn run command off")]
    public async Task Fixes_repair(string id, string members, string profile, params string[] titles)
    {
        await Fixes.AssertRepairs(Open("ContainerServiceManagedCluster", members + (profile.Length == 0 ? "" : $"ApiServerAccessProfile = {profile}")), id, titles);
        if (profile.Length > 0)
            await Fixes.AssertRepairs(AzureProvisioning.Statements($$"""var aks = new ContainerServiceManagedCluster("aks") { {{members}} }; infra.Add(aks); aks.ApiServerAccessProfile = {{profile}};"""), id, titles);
    }

    [Fact]
    public async Task A_fix_adds_to_a_part_that_is_made_when_it_is_first_read()
    {
        var program = AzureProvisioning.Statements(AzureProvisioning.Created + "aks.ApiServerAccessProfile.IsRunCommandDisabled = true;");
        await Fixes.AssertRepairs(program, "AKS020", FromConfiguration, OnlyTheCluster, MakePrivate);
        Assert.Contains(
            """new ContainerServiceManagedCluster("aks") { ApiServerAccessProfile = new ManagedClusterApiServerAccessProfile { IsPrivateClusterEnabled = true, IsPrivateClusterPublicFqdnEnabled = false } };""",
            await Fixes.Repair(program, "AKS020", MakePrivate));
        await Fixes.AssertRepairs(AzureProvisioning.Statements(AzureProvisioning.Created + "aks.ApiServerAccessProfile.IsRunCommandDisabled = true; aks.ApiServerAccessProfile.IsPrivateClusterEnabled = false;"), "AKS020", FromConfiguration, OnlyTheCluster, MakePrivate);
    }

    [Fact]
    public async Task A_fix_does_not_assign_what_an_initialiser_fills_in() =>
        Assert.Empty(await Fixes.Titles(Open("ContainerServiceManagedCluster", "ApiServerAccessProfile = { IsRunCommandDisabled = true }"), "AKS020"));

    const string PrivateProfile = "new ManagedClusterApiServerAccessProfile { IsPrivateClusterEnabled = true, IsRunCommandDisabled = true, ";
    const string OnlyTheCluster = "Authorize only the cluster itself, 0.0.0.0/32 (cuts off who connects now)";
    const string FromConfiguration = "Read the authorized IP ranges from configuration";
    const string MakePrivate = "Make the cluster private (replaces an existing cluster, cuts off who connects now)";

    static Program InBeta4(string type, string members) => Open(type, members) with { References = [.. SurfaceReferences.Framework, .. SurfaceReferences.AzureProvisioningBeta4] };

    static Program Open(string type, string members) => AzureProvisioning.Statements($$"""infra.Add(new {{type}}("aks") { {{members}} });""");

    static string Private(string settings) => Profile("IsPrivateClusterEnabled = true, IsRunCommandDisabled = true, " + settings);

    /// <summary>A private cluster with nothing left to advise.</summary>
    static string Hidden(string settings) => Private("IsPrivateClusterPublicFqdnEnabled = false, " + settings);

    static string Profile(string settings) => $"ApiServerAccessProfile = new ManagedClusterApiServerAccessProfile {{ {settings} }}";
}
