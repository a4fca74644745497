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

    /// <summary>What is assigned after the creation, in a program whose cluster is created and added like this.</summary>
    const string Created = """
        var aks = new ContainerServiceManagedCluster("aks");
        infra.Add(aks);

        """;

    const string CreatedOpen = """
        var aks = new {|AKS020:ContainerServiceManagedCluster|}("aks");
        infra.Add(aks);

        """;

    const string HiddenProfile = "new ManagedClusterApiServerAccessProfile { IsPrivateClusterEnabled = true, IsPrivateClusterPublicFqdnEnabled = false, IsRunCommandDisabled = true }";

    [Theory]
    [InlineData(Created + "aks.ApiServerAccessProfile = " + HiddenProfile + ";")]
    [InlineData(Created + "aks.ApiServerAccessProfile.IsPrivateClusterEnabled = true; aks.ApiServerAccessProfile.IsPrivateClusterPublicFqdnEnabled = false; aks.ApiServerAccessProfile.IsRunCommandDisabled = true;")]
    [InlineData(Created + "var profile = " + HiddenProfile + "; profile.IsPrivateClusterEnabled = false; aks.ApiServerAccessProfile = profile; profile.IsPrivateClusterEnabled = true;")]
    [InlineData(Created + "var profile = aks.ApiServerAccessProfile; profile.AuthorizedIPRanges.Add(\"73.140.245.0/24\");")]
    [InlineData(Created + "var ranges = aks.ApiServerAccessProfile.AuthorizedIPRanges; ranges.Add(\"0.0.0.0/0\"); ranges.Clear(); ranges.Add(\"73.140.245.0/24\");")]
    [InlineData(Created + "var ranges = new BicepList<string>(); aks.ApiServerAccessProfile.AuthorizedIPRanges = ranges; ranges.Add(\"73.140.245.0/24\");")]
    [InlineData(Created + "aks.ApiServerAccessProfile.AuthorizedIPRanges.Insert(0, \"73.140.245.0/24\");")]
    [InlineData(Created + "static void Restrict(BicepList<string> ranges) => ranges.Add(\"73.140.245.0/24\"); Restrict(aks.ApiServerAccessProfile.AuthorizedIPRanges);")]
    [InlineData(Created + "if (aks.ApiServerAccessProfile is null) aks.ApiServerAccessProfile = new(); aks.ApiServerAccessProfile!.AuthorizedIPRanges.Add(\"73.140.245.0/24\");")]
    [InlineData("infra.Add(new ContainerServiceManagedCluster(\"aks\") { ApiServerAccessProfile = { AuthorizedIPRanges = { \"73.140.245.0/24\" } } });")]
    [InlineData("var aks = new ContainerServiceManagedCluster(\"aks\") { ApiServerAccessProfile = { IsPrivateClusterEnabled = true } }; aks.ApiServerAccessProfile = new() { AuthorizedIPRanges = { {|AKS021:\"0.0.0.0/0\"|} } }; infra.Add(aks);")]
    [InlineData(Created + "aks.ApiServerAccessProfile.IsPrivateClusterEnabled = true; {|AKS020:aks.ApiServerAccessProfile.IsPrivateClusterEnabled = false|};")]
    [InlineData(CreatedOpen + "if (Environment.GetEnvironmentVariable(\"CLOSED\") == \"1\") aks.ApiServerAccessProfile = " + HiddenProfile + ";")]
    [InlineData(CreatedOpen + "aks.Name = \"team\"; aks.DependsOn.Add(zone); infra.Add(new ContainerServiceAgentPool(\"pool\") { Parent = aks, DependsOn = { aks } });")]
    [InlineData(CreatedOpen + "infra.Add(new ProvisioningOutput(\"id\", typeof(string)) { Value = aks.Id });")]
    [InlineData(CreatedOpen + "aks.Tags = new() { { \"team\", \"a\" } }; aks.AgentPoolProfiles.Add(new ManagedClusterAgentPoolProfile { Count = 1 }); aks.NetworkProfile.PodCidr = \"10.0.0.0/16\"; Console.WriteLine(aks);")]
    [InlineData("foreach (var name in new[] { \"a\", \"b\" }) infra.Add(new {|AKS020:ContainerServiceManagedCluster|}(name) { Tags = { { \"team\", \"a\" } }, AgentPoolProfiles = { new ManagedClusterAgentPoolProfile { Count = 1 } } });")]
    [InlineData(Created + "var other = new ManagedClusterApiServerAccessProfile { IsPrivateClusterEnabled = false }; aks.ApiServerAccessProfile.IsPrivateClusterEnabled = other.IsPrivateClusterEnabled; other.IsPrivateClusterEnabled = true;")]
    [InlineData("var all = new Dictionary<string, ContainerServiceManagedCluster> { [\"a\"] = new(\"a\") }; foreach (var (_, aks) in all) { aks.ApiServerAccessProfile = " + HiddenProfile + "; infra.Add(aks); }")]
    [InlineData("var all = new Dictionary<string, ContainerServiceManagedCluster> { [\"a\"] = new(\"a\") }; foreach (var aks in all.Values) { aks.ApiServerAccessProfile.AuthorizedIPRanges.Add(\"73.140.245.0/24\"); infra.Add(aks); }")]
    [InlineData(CreatedOpen + "var known = ContainerServiceManagedCluster.FromExisting(\"known\"); known.Name = \"known\"; infra.Add(known);")]
    [InlineData(Created + "foreach (var range in System.IO.File.ReadAllLines(\"ranges\")) aks.ApiServerAccessProfile.AuthorizedIPRanges.Add(range);")]
    [InlineData(Created + "System.IO.File.ReadAllLines(\"ranges\").ToList().ForEach(range => aks.ApiServerAccessProfile.AuthorizedIPRanges.Add(range));")]
    [InlineData(Created + "dynamic changed = aks; changed.ApiServerAccessProfile = " + HiddenProfile + ";")]
    [InlineData(Created + "infra.Remove(aks);")]
    [InlineData(Created + "System.ComponentModel.TypeDescriptor.GetProperties(aks);")]
    [InlineData(Created + "foreach (var each in new[] { aks }) each.ApiServerAccessProfile = " + HiddenProfile + ";")]
    [InlineData("var aks = ContainerServiceManagedCluster.FromExisting(\"aks\"); infra.Add(aks);")]
    [InlineData("if (Environment.GetEnvironmentVariable(\"RANGE\") is not { } range) throw new InvalidOperationException(); infra.Add(new ContainerServiceManagedCluster(\"aks\") { ApiServerAccessProfile = { AuthorizedIPRanges = { range } } });")]
    [InlineData(Created + "if (Environment.GetEnvironmentVariable(\"RANGE\") is not { } range) throw new InvalidOperationException(); aks.ApiServerAccessProfile.AuthorizedIPRanges.Add(range);")]
    [InlineData("new Lazy<ContainerServiceManagedCluster>(() => new ContainerServiceManagedCluster(\"aks\"));")]
    [InlineData("System.Threading.ThreadPool.QueueUserWorkItem(_ => infra.Add(new {|AKS020:ContainerServiceManagedCluster|}(\"aks\")));")]
    [InlineData("System.Threading.ThreadPool.QueueUserWorkItem(_ => { var aks = new ContainerServiceManagedCluster(\"aks\"); aks.ApiServerAccessProfile = " + HiddenProfile + "; infra.Add(aks); });")]
    [InlineData(Created + "System.Threading.ThreadPool.QueueUserWorkItem(_ => aks.ApiServerAccessProfile = " + HiddenProfile + ");")]
    [InlineData(Created + "infra.GetProvisionableResources().OfType<ContainerServiceManagedCluster>().Single().ApiServerAccessProfile = " + HiddenProfile + ";")]
    [InlineData(Created + "foreach (var each in infra.GetProvisionableResources()) { if (each is ContainerServiceManagedCluster found) found.ApiServerAccessProfile = " + HiddenProfile + "; }")]
    [InlineData(CreatedOpen + "infra.GetProvisionableResources().OfType<PrivateDnsZone>().Single().Name = \"other\";")]
    [InlineData(Created + "aks.ApiServerAccessProfile.IsPrivateClusterEnabled.Assign(true);")]
    public Task What_a_cluster_is_in_the_end_counts(string statements) => Statements(statements).Verify();

    [Theory]

    // Made by a helper and finished by its caller, or not.
    [InlineData("static class Clusters { public static ContainerServiceManagedCluster Create() => new(\"aks\"); }", "var aks = Clusters.Create(); aks.ApiServerAccessProfile = " + HiddenProfile + "; infra.Add(aks);")]
    [InlineData("static class Clusters { public static ContainerServiceManagedCluster Create() => new(\"aks\"); }", "infra.Add(Clusters.{|AKS020:Create|}());")]
    [InlineData("static class Clusters { static ContainerServiceManagedCluster Create() => new(\"aks\"); public static ContainerServiceManagedCluster Finish() { var aks = Create(); aks.ApiServerAccessProfile = " + HiddenProfile + "; return aks; } }", "infra.Add(Clusters.Finish());")]
    [InlineData("public static class Clusters { public static ContainerServiceManagedCluster Create() => new(\"aks\"); }", "")]
    [InlineData("public static class Clusters { public static void Create(out ContainerServiceManagedCluster aks) => aks = new(\"aks\"); }", "")]
    [InlineData("public static class Clusters { public static IEnumerable<ContainerServiceManagedCluster> Create() { yield return new(\"aks\"); } }", "")]
    [InlineData("public static class Clusters { public static async Task<ContainerServiceManagedCluster> Create() { await Task.Yield(); return new(\"aks\"); } }", "")]
    [InlineData("public static class Clusters { public static Func<ContainerServiceManagedCluster> Create() { var aks = new ContainerServiceManagedCluster(\"aks\"); return () => aks; } }", "")]
    [InlineData("public static class Clusters { public static ManagedClusterApiServerAccessProfile Create(Infrastructure infra) { var aks = new ContainerServiceManagedCluster(\"aks\"); infra.Add(aks); return aks.ApiServerAccessProfile; } }", "")]
    [InlineData("public static class Clusters { public static void Create(List<ContainerServiceManagedCluster> all) => all.Add(new(\"aks\")); }", "")]
    [InlineData("public class Holder { public ContainerServiceManagedCluster? Cluster { get; set; } } public static class Clusters { public static void Create(Holder holder) => holder.Cluster = new(\"aks\"); }", "")]
    [InlineData("public static class Clusters { public static void Create(ManagedClusterApiServerAccessProfile profile, Infrastructure infra) { profile.IsPrivateClusterEnabled = false; infra.Add(new ContainerServiceManagedCluster(\"aks\") { ApiServerAccessProfile = profile }); } }", "")]
    [InlineData("public static class Clusters { public static void Create(Infrastructure infra) { var aks = new {|AKS020:ContainerServiceManagedCluster|}(\"aks\"); infra.Add(aks); } }", "")]
    [InlineData("public static class Clusters { public static void Create(Infrastructure infra, BicepValue<string> name) => infra.Add(new {|AKS020:ContainerServiceManagedCluster|}(\"aks\") { Name = name }); }", "")]

    [InlineData("static class Clusters { public static void Close(this ContainerServiceManagedCluster aks) => aks.ApiServerAccessProfile = " + HiddenProfile + "; }", Created + "aks.Close();")]
    [InlineData("public class Wishes { public bool IsPrivate { get; set; } } public static class Clusters { public static void Create(Infrastructure infra, Wishes wishes) { var aks = new ContainerServiceManagedCluster(\"aks\"); if (wishes.IsPrivate) aks.ApiServerAccessProfile = " + HiddenProfile + "; infra.Add(aks); } }", "")]
    [InlineData("public static class Clusters { public static ContainerServiceAgentPool Create(Infrastructure infra) { var aks = new ContainerServiceManagedCluster(\"aks\"); infra.Add(aks); return new ContainerServiceAgentPool(\"pool\") { Parent = aks }; } }", "")]

    [InlineData("public static class Clusters { public static void Create(Infrastructure infra, Action<ContainerServiceManagedCluster>? configure) { var aks = new ContainerServiceManagedCluster(\"aks\"); configure?.Invoke(aks); infra.Add(aks); } }", "Clusters.Create(infra, aks => aks.ApiServerAccessProfile = " + HiddenProfile + ");")]
    [InlineData("public static class Clusters { public static void Create(Infrastructure infra, Action<ContainerServiceManagedCluster>? configure) { var aks = new ContainerServiceManagedCluster(\"aks\"); configure?.Invoke(aks); infra.Add(aks); } }", "Clusters.{|AKS020:Create|}(infra, null);")]
    [InlineData("class Clusters { public void Create(Infrastructure infra) { var aks = new ContainerServiceManagedCluster(\"aks\"); Close(aks); infra.Add(aks); } protected virtual void Close(ContainerServiceManagedCluster aks) { } } class Closed : Clusters { protected override void Close(ContainerServiceManagedCluster aks) => aks.ApiServerAccessProfile = " + HiddenProfile + "; }", "new Closed().Create(infra);")]
    [InlineData("class Clusters { public void Create(Infrastructure infra) { var aks = new {|AKS020:ContainerServiceManagedCluster|}(\"aks\"); Close(aks); infra.Add(aks); } protected virtual void Close(ContainerServiceManagedCluster aks) { } }", "")]

    // Kept in fields and properties.
    [InlineData("class Cluster : Infrastructure { public ContainerServiceManagedCluster Aks { get; } public Cluster() { Aks = new(\"aks\"); Add(Aks); } }", "new Cluster().Aks.ApiServerAccessProfile = " + HiddenProfile + ";")]
    [InlineData("class Cluster : Infrastructure { public ContainerServiceManagedCluster Aks { get; } public Cluster() { Aks = new(\"aks\"); Add(Aks); } }", "new {|AKS020:Cluster|}();")]
    [InlineData("public class Cluster : Infrastructure { public ContainerServiceManagedCluster Aks { get; } public Cluster() { Aks = new(\"aks\"); Add(Aks); } }", "")]
    [InlineData("public class Cluster : Infrastructure { readonly ContainerServiceManagedCluster aks = new(\"aks\"); public Cluster() { Add(aks); aks.ApiServerAccessProfile = " + HiddenProfile + "; } }", "new Cluster();")]
    [InlineData("public static class Clusters { static readonly ContainerServiceManagedCluster aks = new(\"aks\"); public static void Add(Infrastructure infra) { infra.Add(aks); aks.ApiServerAccessProfile = " + HiddenProfile + "; } }", "Clusters.Add(infra);")]
    [InlineData("public class Cluster : Infrastructure { public Cluster() => Add(new {|AKS020:ContainerServiceManagedCluster|}(\"aks\")); }", "")]

    // Classes of the program's own.
    [InlineData("class Closed : ContainerServiceManagedCluster { public Closed() : base(\"aks\") => ApiServerAccessProfile = " + HiddenProfile + "; }", "infra.Add(new Closed());")]
    [InlineData("class Plain : ContainerServiceManagedCluster { public Plain() : base(\"aks\") { } }", "infra.Add(new {|AKS020:Plain|}());")]
    [InlineData("class Plain : ContainerServiceManagedCluster { public Plain() : base(\"aks\") { } }", "infra.Add(new Plain { ApiServerAccessProfile = { AuthorizedIPRanges = { \"73.140.245.0/24\" } } });")]
    [InlineData("class Known : ContainerServiceManagedCluster { public Known() : base(\"aks\") => IsExistingResource = true; }", "infra.Add(new Known());")]
    [InlineData("class Closing : InfrastructureResolver { public override void ResolveProperties(ProvisionableConstruct construct, ProvisioningBuildOptions options) { if (construct is ContainerServiceManagedCluster aks) aks.ApiServerAccessProfile = " + HiddenProfile + "; } }", Created)]
    public Task A_cluster_is_judged_where_it_is_finished(string types, string statements) => Statements(statements, types).Verify();

    [Fact]
    public async Task A_class_that_others_may_derive_from_is_not_judged_by_its_own_methods_alone()
    {
        var source = """
            public class Clusters
            {
                public void Create(Infrastructure infra) { var aks = new ContainerServiceManagedCluster("aks"); Close(aks); infra.Add(aks); }
                protected virtual void Close(ContainerServiceManagedCluster aks) { }
            }
            """;
        await Whole(source).Verify();
        await Whole(source.Replace("public class", "public sealed class", StringComparison.Ordinal).Replace("protected virtual", "public", StringComparison.Ordinal).Replace("new Container", "new {|AKS020:Container", StringComparison.Ordinal).Replace("Cluster(\"aks\")", "Cluster|}(\"aks\")", StringComparison.Ordinal)).Verify();
    }

    [Fact]
    public async Task A_parameter_of_the_deployment_is_a_configuration() => Assert.EndsWith(
        "(when 'publicName' is false)",
        (await Open("ContainerServiceManagedCluster", Private("""PrivateDnsZone = "none", IsPrivateClusterPublicFqdnEnabled = new ProvisioningParameter("publicName", typeof(bool))""")).Single("AKS001")).GetMessage(null),
        StringComparison.Ordinal);

    /// <summary>The fixes write what compiles here, wherever the settings are assigned.</summary>
    [Theory]
    [InlineData("AKS001", "", PrivateProfile + """PrivateDnsZone = "none", IsPrivateClusterPublicFqdnEnabled = false }""", "Turn the public FQDN on", "Use the System private DNS zone")]
    [InlineData("AKS002", "", PrivateProfile + """IsPrivateClusterPublicFqdnEnabled = false, AuthorizedIPRanges = { "73.140.245.0/24" } }""", "Remove the authorized IP ranges", "Make the cluster public")]
    [InlineData("AKS003", "ClusterIdentity = new ManagedClusterIdentity { IdentityType = ManagedServiceIdentityType.UserAssigned }, ", PrivateProfile + "IsPrivateClusterPublicFqdnEnabled = false, PrivateDnsZone = zone.Name }", "Pass the zone's id")]
    [InlineData("AKS005", "Location = AzureLocation.NorthEurope, ClusterIdentity = new ManagedClusterIdentity { IdentityType = ManagedServiceIdentityType.UserAssigned }, ", PrivateProfile + "IsPrivateClusterPublicFqdnEnabled = false, PrivateDnsZone = zone.Id }", "Name the zone for 'northeurope'")]
    [InlineData("AKS006", "", PrivateProfile + "IsPrivateClusterPublicFqdnEnabled = false, PrivateDnsZone = zone.Id }")]
    [InlineData("AKS007", """FqdnSubdomain = "team", """, PrivateProfile + "IsPrivateClusterPublicFqdnEnabled = false }", "Set the DNS prefix instead")]
    [InlineData("AKS008", "", """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = { "73.140.245.7/24" } }""", "Write the ranges as Azure takes them")]
    [InlineData("AKS012", "", """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = { "10.0.0.0/8", "73.140.245.0/24" } }""", "Remove the reserved ranges")]
    [InlineData("AKS014", "", PrivateProfile + """IsPrivateClusterPublicFqdnEnabled = false, SubnetId = new ResourceIdentifier("/subscriptions/1/subnet") }""", "Turn VNet integration on")]
    [InlineData("AKS020", "", "", OnlyTheCluster, FromConfiguration, MakePrivate)]
    [InlineData("AKS020", "", "new ManagedClusterApiServerAccessProfile { IsPrivateClusterEnabled = false }", OnlyTheCluster, FromConfiguration, MakePrivate)]
    [InlineData("AKS020", "", "new ManagedClusterApiServerAccessProfile { IsRunCommandDisabled = true }", OnlyTheCluster, FromConfiguration, MakePrivate)]
    [InlineData("AKS021", "", """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = { "0.0.0.0/0" } }""", OnlyTheCluster, FromConfiguration)]
    [InlineData("AKS021", "", """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = { "0.0.0.0/0", "73.140.245.0/24" } }""", "Remove the range that lets everyone in", FromConfiguration)]
    [InlineData("AKS022", "", """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = { "73.140.245.0/24" }, PrivateDnsZone = "none" }""", "Make the cluster private (replaces an existing public cluster)", "Remove the settings of a private cluster")]
    [InlineData("AKS023", "PublicNetworkAccess = ContainerServicePublicNetworkAccess.Disabled, ", """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = { "73.140.245.0/24" } }""", MakePrivate, "Remove the setting, which does nothing")]
    [InlineData("AKS040", "", """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = { "73.140.245.0/24" } }""", MakePrivate)]
    [InlineData("AKS041", "", PrivateProfile + "}", "Turn the public FQDN off")]
    [InlineData("AKS042", "", "new ManagedClusterApiServerAccessProfile { IsPrivateClusterEnabled = true, IsPrivateClusterPublicFqdnEnabled = false }", "Turn run command off")]
    public async Task Fixes_repair(string id, string members, string profile, params string[] titles)
    {
        await Fixes.AssertRepairs(Open("ContainerServiceManagedCluster", members + (profile.Length == 0 ? "" : $"ApiServerAccessProfile = {profile}")), id, titles);
        if (profile.Length > 0)
            await Fixes.AssertRepairs(Statements($$"""var aks = new ContainerServiceManagedCluster("aks") { {{members}} }; infra.Add(aks); aks.ApiServerAccessProfile = {{profile}};"""), id, titles);
    }

    [Fact]
    public async Task A_fix_adds_to_a_part_that_is_made_when_it_is_first_read()
    {
        var program = Statements(Created + "aks.ApiServerAccessProfile.IsRunCommandDisabled = true;");
        await Fixes.AssertRepairs(program, "AKS020", OnlyTheCluster, FromConfiguration, MakePrivate);
        Assert.Contains(
            """new ContainerServiceManagedCluster("aks") { ApiServerAccessProfile = new ManagedClusterApiServerAccessProfile { IsPrivateClusterEnabled = true, IsPrivateClusterPublicFqdnEnabled = false } };""",
            await Fixes.Repair(program, "AKS020", MakePrivate));
        await Fixes.AssertRepairs(Statements(Created + "aks.ApiServerAccessProfile.IsRunCommandDisabled = true; aks.ApiServerAccessProfile.IsPrivateClusterEnabled = false;"), "AKS020", OnlyTheCluster, FromConfiguration, MakePrivate);
    }

    [Fact]
    public async Task A_fix_does_not_assign_what_an_initialiser_fills_in() =>
        Assert.Empty(await Fixes.Titles(Open("ContainerServiceManagedCluster", "ApiServerAccessProfile = { IsRunCommandDisabled = true }"), "AKS020"));

    const string PrivateProfile = "new ManagedClusterApiServerAccessProfile { IsPrivateClusterEnabled = true, IsRunCommandDisabled = true, ";
    const string OnlyTheCluster = "Authorize only the cluster itself (0.0.0.0/32); kubectl from elsewhere is locked out";
    const string FromConfiguration = "Read the authorized IP ranges from configuration";
    const string MakePrivate = "Make the cluster private (replaces an existing public cluster)";

    static Program InBeta4(string type, string members) => Open(type, members) with { References = [.. SurfaceReferences.Framework, .. SurfaceReferences.AzureProvisioningBeta4] };

    static Program Open(string type, string members) => Statements($$"""infra.Add(new {{type}}("aks") { {{members}} });""");

    static string Private(string settings) => Profile("IsPrivateClusterEnabled = true, IsRunCommandDisabled = true, " + settings);

    /// <summary>A private cluster with nothing left to advise.</summary>
    static string Hidden(string settings) => Private("IsPrivateClusterPublicFqdnEnabled = false, " + settings);

    static string Profile(string settings) => $"ApiServerAccessProfile = new ManagedClusterApiServerAccessProfile {{ {settings} }}";

    /// <summary>A program whose types stand in a file of their own.</summary>
    static Program Statements(string statements, string types = "") => Whole($$"""
        var infra = new Infrastructure();
        var location = new ProvisioningParameter("location", typeof(string));
        infra.Add(location);
        var group = new ResourceGroup("group") { Location = AzureLocation.WestEurope };
        var zone = new PrivateDnsZone("zone") { Name = "privatelink.westeurope.azmk8s.io" };
        infra.Add(zone);
        {{statements}}
        infra.Build().Save(".");
        """, types);

    static Program Whole(params string[] files) => new(
        [.. SurfaceReferences.Framework, .. SurfaceReferences.AzureProvisioningBeta6],
        [.. files.Select(file => Usings + file)])
    {
        Ignoring = ["AKS040"],
    };

    const string Usings = """
        using Azure.Core;
        using Azure.Provisioning;
        using Azure.Provisioning.ContainerService;
        using Azure.Provisioning.Expressions;
        using Azure.Provisioning.Primitives;
        using Azure.Provisioning.PrivateDns;
        using Azure.Provisioning.Resources;

        """;
}
