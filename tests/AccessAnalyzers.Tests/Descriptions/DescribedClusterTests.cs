using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers.Tests.Descriptions;

/// <summary>What is found in programs that use wrappers, of which the analyzer knows what the description says.</summary>
public sealed class DescribedClusterTests
{
    [Theory]
    [InlineData("""new {|AKS020:AksCluster|}("aks");""")]
    [InlineData("""new {|AKS020:AksCluster|}("aks", null);""")]
    [InlineData("""new {|AKS020:AksCluster|}("aks", new AksClusterArgs());""")]
    [InlineData("""new AksCluster("aks", new() { ApiServer = new ApiServerArgs { AllowedRanges = { {|AKS021:"0.0.0.0/0"|} } } });""")]
    [InlineData("""new AksCluster("aks", new() { ApiServer = new() { AllowedRanges = new[] { {|AKS021:"0.0.0.0/0"|} } } });""")]
    [InlineData("""new AksCluster("aks", new() { ApiServer = { AllowedRanges = { {|AKS021:"0.0.0.0/0"|} } } });""")]
    [InlineData("""var args = new AksClusterArgs(); args.ApiServer.AllowedRanges.Add({|AKS021:"0.0.0.0/0"|}); new AksCluster("aks", args);""")]
    [InlineData("""new AksCluster("aks", new() { ApiServer = new() { Private = true, PublicFqdn = false, AllowRunCommand = false, {|AKS002:AllowedRanges = new[] { "52.94.76.0/24" }|} } });""")]
    [InlineData("""new AksCluster("aks", new() { ApiServer = new() { Private = true, {|AKS003:PrivateDnsZoneId = "privatelink.westeurope.azmk8s.io"|}, PublicFqdn = false, AllowRunCommand = false } });""")]
    [InlineData("""new AksCluster("aks", new() { ApiServer = new() { Private = true, PublicFqdn = false, {|AKS042:AllowRunCommand = true|} } });""")]
    [InlineData("""new PlainCluster("aks", {|AKS020:false|});""")]
    [InlineData("""new PlainCluster("aks", isPrivate: {|AKS020:false|});""")]
    [InlineData("""new PlainCluster("aks", isPrivate: false, ranges: new[] { {|AKS021:"0.0.0.0/0"|} });""")]
    [InlineData("""new PlainCluster("aks", ranges: {|AKS002:new[] { "52.94.76.0/24" }|});""")]
    [InlineData("""new {|AKS020:AssignedCluster|}("aks");""")]
    [InlineData("""new {|AKS020:AssignedCluster|}("aks") { Owner = "team" };""")]
    [InlineData("""new AssignedCluster("aks") { {|AKS020:Private = false|} };""")]
    [InlineData("""new AssignedCluster("aks") { Ranges = { {|AKS021:"0.0.0.0/0"|} } };""")]
    [InlineData("""var cluster = new AssignedCluster("aks"); {|AKS020:cluster.Private = false|};""")]
    [InlineData("""var cluster = new AssignedCluster("aks"); {|AKS021:cluster.Ranges.Add("0.0.0.0/0")|};""")]
    [InlineData("""new {|AKS020:PartCluster|}("aks");""")]
    [InlineData("""new PartCluster("aks") { Server = { {|AKS020:Private = false|} } };""")]
    [InlineData("""var cluster = new PartCluster("aks"); {|AKS020:cluster.Server.Private = false|};""")]
    [InlineData("""new RecordCluster("aks", new({|AKS020:false|}));""")]
    [InlineData("""new RecordCluster("aks", new(false, new[] { {|AKS021:"0.0.0.0/0"|} }));""")]
    public Task A_wrapper_is_judged_as_what_it_is_described_as(string statements) => Contoso.Stack(statements).Verify();

    [Theory]
    [InlineData("everything is closed", """new AksCluster("aks", new() { ApiServer = new() { Private = true, PublicFqdn = false, AllowRunCommand = false } });""")]
    [InlineData("restricted", """new AksCluster("aks", new() { ApiServer = new() { AllowedRanges = { "52.94.76.0/24" } } });""")]
    [InlineData("arguments that a method of the wrapper changes", """new AksCluster("aks", new AksClusterArgs().AsPrivate());""")]
    [InlineData("a part that the program has in its hand", """var args = new AksClusterArgs(); var server = args.ApiServer; server.Private = true; new AksCluster("aks", args);""")]
    [InlineData("a list that the program has in its hand", """var args = new AksClusterArgs(); var ranges = args.ApiServer.AllowedRanges; ranges.Add("52.94.76.0/24"); new AksCluster("aks", args);""")]
    [InlineData("a transformation", """new AksCluster("aks", null, new ComponentResourceOptions { ResourceTransformations = { args => null } });""")]
    [InlineData("a transformation under another name", """new PlainCluster("aks", false, opts: new() { ResourceTransformations = { args => null } });""")]
    [InlineData("a value of the wrapper's own", """var args = new AksClusterArgs(); new AksCluster("aks", new() { ApiServer = new() { Private = args.ApiServer.PublicFqdn } });""")]
    [InlineData("the parameter's own default", """new PlainCluster("aks");""")]
    [InlineData("a method of the wrapper that may do anything", """var cluster = new AssignedCluster("aks"); cluster.Restrict();""")]
    [InlineData("a list that has been added to", """var cluster = new AssignedCluster("aks"); cluster.Ranges.Add("52.94.76.0/24");""")]
    [InlineData("a part that is changed later", """var server = new Server(); var cluster = new PartCluster("aks") { Server = server }; server.Private = true;""")]
    [InlineData("a part that is changed where it is", """var cluster = new PartCluster("aks"); cluster.Server.Private = true;""")]
    [InlineData("a program that throws first", """var cluster = new AssignedCluster("aks"); if (config.RequireBoolean("broken")) throw new System.Exception(); cluster.Private = true;""")]
    [InlineData("assigned later", """var cluster = new AssignedCluster("aks"); cluster.Private = true;""")]
    [InlineData("a constructor whose parameters are no properties", """new BuiltCluster("aks", new BuiltArgs(production: true));""")]
    [InlineData("a record with another value", """new RecordCluster("aks", new Endpoint(false, new[] { "0.0.0.0/0" }) with { IsPrivate = true, Ranges = null });""")]
    [InlineData("a factory", """static AksCluster Make(AksClusterArgs args) => new("aks", args); _ = (System.Func<AksClusterArgs, AksCluster>)Make;""")]
    public async Task Nothing_is_said_of_what_is_right_or_unknown(string what, string statements)
    {
        // AKS040, that a cluster is public at all, is no news in these.
        var findings = await (Contoso.Stack(statements) with { Ignoring = ["AKS040"] }).Analyze();
        Assert.True(findings.All(static finding => finding.Id is "AKS040"), $"{what}: {string.Join("\n", findings)}");
    }

    /// <summary>The program may assign a cluster's own properties anywhere.</summary>
    [Theory]
    [InlineData("""cluster = new AssignedCluster("aks");""", "AssignedCluster cluster; public void Close() => cluster.Private = true;")]
    [InlineData("""cluster = new AssignedCluster("aks");""", """AssignedCluster cluster; public void Restrict() => cluster.Ranges.Add("52.94.76.0/24");""")]
    [InlineData("""Close(new AssignedCluster("aks"));""", "static void Close(AssignedCluster cluster) => cluster.Private = true;")]
    [InlineData("""new {|AKS020:AssignedCluster|}("aks");""", """static AssignedCluster Other() { var other = new AssignedCluster("other"); other.Private = true; return other; }""")]
    public Task What_another_member_does_to_a_cluster_counts(string statements, string members) => (Contoso.Stack(statements, members) with { Ignoring = ["AKS040"] }).Verify();

    [Fact]
    public async Task A_conditional_finding_says_when()
    {
        var finding = await Contoso.Stack("""
            var isProd = config.RequireBoolean("isProd");
            new AksCluster("aks", new() { ApiServer = new() { Private = isProd, AllowedRanges = isProd ? new string[0] : new[] { "0.0.0.0/0" } } });
            """).Single("AKS021");
        Assert.EndsWith("(when 'isProd' is false)", finding.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.Contains("'aks'", finding.GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>What the wrapper decides nobody knows: neither that it restricts the API server nor that it does not.</summary>
    [Theory]
    [InlineData("""{ "private": { "path": "args.ApiServer.Private", "default": false } }""")]
    [InlineData("""{ "authorizedIPRanges": { "path": "args.ApiServer.AllowedRanges", "default": [] } }""")]
    [InlineData("""{ "private": { "path": "args.ApiServer.Private", "default": false }, "authorizedIPRanges": { "path": "args.ApiServer.AllowedRanges" } }""")]
    [InlineData("""{ "private": { "path": "args.ApiServer.Private" }, "authorizedIPRanges": { "path": "args.ApiServer.AllowedRanges", "default": [] } }""")]
    [InlineData("""{ "private": { "always": true }, "authorizedIPRanges": { "path": "args.ApiServer.AllowedRanges", "default": [] } }""")]
    public Task What_is_not_described_is_unknown(string settings) => (Contoso.Stack("""new AksCluster("aks");""", description: $$"""
        { "clusters": [ { "type": "Contoso.AksCluster", "assembly": "Contoso.Infrastructure", "kind": "aks", "settings": {{settings}} } ] }
        """) with { Ignoring = ["AKS040"] }).Verify();

    [Fact]
    public Task What_the_wrapper_always_sets_holds_everywhere() => Contoso.Stack("""new {|AKS020:AksCluster|}("aks", new() { ApiServer = new() { Private = true } });""", description: """
        { "clusters": [ { "type": "Contoso.AksCluster", "assembly": "Contoso.Infrastructure", "kind": "aks", "settings": { "private": { "always": false }, "authorizedIPRanges": { "always": [] } } } ] }
        """).Verify();

    /// <summary>A list that the wrapper has put something in already.</summary>
    [Fact]
    public Task Without_a_default_a_list_is_not_known_to_begin_empty() => (Contoso.Stack("""new AksCluster("aks", new() { ApiServer = { Private = true, AllowedRanges = { "52.94.76.0/24" } } });""", description: """
        { "clusters": [ { "type": "Contoso.AksCluster", "assembly": "Contoso.Infrastructure", "kind": "aks", "settings": { "private": { "always": false }, "authorizedIPRanges": { "path": "args.ApiServer.AllowedRanges" } } } ] }
        """) with { Ignoring = ["AKS040"] }).Verify();

    /// <summary>What the wrapper always sets is there, though the program does not set it.</summary>
    [Theory]
    [InlineData("null", "AKS006")]
    [InlineData("\"SystemAssigned\"", "AKS006")]
    [InlineData("\"UserAssigned\"")]
    public async Task An_identity_of_the_wrappers_own_counts(string identity, params string[] ids)
    {
        var findings = await Contoso.Stack("""new AksCluster("aks", new() { ApiServer = new() { PrivateDnsZoneId = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/privatelink.westeurope.azmk8s.io" } });""", description: $$"""
            { "clusters": [ { "type": "Contoso.AksCluster", "assembly": "Contoso.Infrastructure", "kind": "aks", "settings": {
                "private": { "always": true }, "privateDnsZone": { "path": "args.ApiServer.PrivateDnsZoneId", "default": "system" },
                "servicePrincipal": { "always": null }, "identityType": { "always": {{identity}} } } } ] }
            """).Analyze();
        Assert.Equal(ids, findings.Select(static finding => finding.Id));
    }

    [Theory]
    [InlineData("", "EKS010")]
    [InlineData(""", "outpost": { "always": null }""", "EKS010")]
    [InlineData(""", "outpost": { "always": "local" }""")]
    [InlineData(""", "outpost": { "path": "props.Outpost" }""")]
    public async Task A_cluster_is_on_no_Outpost_unless_that_is_said(string outpost, params string[] ids)
    {
        var library = Contoso.Compile("Contoso.Outposts", "namespace Contoso { public class Props { public string? Outpost { get; set; } } public class Cluster { public Cluster(string name, Props props) { } } }", SurfaceReferences.Framework);
        var program = new Program([.. SurfaceReferences.Framework, library], """class C { object cluster = new Contoso.Cluster("eks", new Contoso.Props()); }""")
        {
            Ignoring = ["EKS020"],
            AdditionalFiles = Contoso.Files($$"""
                { "clusters": [ { "type": "Contoso.Cluster", "assembly": "Contoso.Outposts", "kind": "eks", "settings": {
                    "publicAccess": { "always": true }, "publicAccessCidrs": { "always": [] }{{outpost}} } } ] }
                """),
        };
        Assert.Equal(ids, (await program.Analyze()).Select(static finding => finding.Id));
    }

    [Fact]
    public Task A_subclass_is_judged_by_what_it_gives_its_base() => Contoso.Stack("new TeamCluster();", """
        sealed class TeamCluster : AksCluster
        {
            public TeamCluster() : {|AKS020:base|}("team", new AksClusterArgs { Tier = "Standard" }) { }
        }

        sealed class TeamArgs : AksClusterArgs
        {
            public TeamArgs() => ApiServer = new ApiServerArgs { Private = true, PublicFqdn = false, AllowRunCommand = false };
        }

        object closed = new AksCluster("closed", new TeamArgs());
        """).Verify();

    [Fact]
    public Task The_zone_of_another_resource_is_followed() => Contoso.Stack("""
        var zone = new PrivateZone("zone", new PrivateZoneArgs { PrivateZoneName = "privatelink.northeurope.azmk8s.io", ResourceGroupName = "rg" });
        new AksCluster("aks", new() { Location = "westeurope", ApiServer = new() { Private = true, PublicFqdn = false, AllowRunCommand = false, {|AKS005:PrivateDnsZoneId = zone.Id|} } });
        """).Verify();

    [Theory]
    [InlineData("""new {|EKS010:EksCluster|}(this, "eks", new EksClusterProps());""")]
    [InlineData("""new EksCluster(this, "eks", new EksClusterProps { OfficeCidrs = new[] { {|EKS010:"0.0.0.0/0"|} } });""")]
    [InlineData("""new EksCluster(this, "eks", new EksClusterProps { OfficeCidrs = new[] { {|EKS003:"10.0.0.0/8"|} } });""")]
    [InlineData("""new EksCluster(this, "eks", new EksClusterProps { PublicEndpoint = false });""")]
    [InlineData("""new EksCluster(this, "eks", new EksClusterProps { PublicEndpoint = true, OfficeCidrs = new[] { "52.94.76.0/24" } });""")]
    [InlineData("""new EksCluster(this, "eks", new EksClusterProps()).Close();""")]
    [InlineData("""new LowCluster(this, "eks", {|EKS010:true|});""")]
    [InlineData("""var cluster = new LowCluster(this, "eks", true); cluster.ResourcesVpcConfig = new Amazon.CDK.AWS.EKS.CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { "a" }, EndpointPublicAccess = false };""")]
    [InlineData("""var cluster = new LowCluster(this, "eks", true); cluster.AddPropertyOverride("ResourcesVpcConfig.EndpointPublicAccess", false);""")]
    [InlineData("""var cluster = new EksCluster(this, "eks", new EksClusterProps()); cluster.Inner.AddPropertyOverride("ResourcesVpcConfig.EndpointPublicAccess", false);""")]
    public Task A_construct_is_judged_too(string statements) => (Contoso.CdkStack(statements) with { Ignoring = ["EKS020"] }).Verify();

    /// <summary>A fix writes what the wrapper has.</summary>
    [Theory]
    [InlineData("AKS020", "Read the authorized IP ranges from configuration", """new AksCluster("aks");""",
        """new AksCluster("aks", new AksClusterArgs { ApiServer = new ApiServerArgs { AllowedRanges = new Config().RequireObject<string[]>("apiServerAuthorizedIpRanges") } });""")]
    [InlineData("AKS020", "Make the cluster private (replaces an existing cluster, cuts off who connects now)", """new AksCluster("aks", options: null);""",
        """new AksCluster("aks", options: null, args: new AksClusterArgs { ApiServer = new ApiServerArgs { Private = true, PublicFqdn = false, AllowRunCommand = false } });""")]
    [InlineData("AKS020", "Make the cluster private (replaces an existing cluster, cuts off who connects now)", """new AksCluster("aks", new AksClusterArgs { Tier = "Standard" });""",
        """new AksCluster("aks", new AksClusterArgs { Tier = "Standard", ApiServer = new ApiServerArgs { Private = true, PublicFqdn = false, AllowRunCommand = false } });""")]
    [InlineData("AKS042", "Turn run command off", """new AksCluster("aks", new() { ApiServer = new() { Private = true, PublicFqdn = false, AllowRunCommand = true } });""",
        """new AksCluster("aks", new() { ApiServer = new() { Private = true, PublicFqdn = false, AllowRunCommand = false } });""")]
    [InlineData("AKS020", "Read the authorized IP ranges from configuration", """new PlainCluster("aks", false);""",
        """new PlainCluster("aks", false, new Config().RequireObject<string[]>("apiServerAuthorizedIpRanges"));""")]
    [InlineData("AKS020", "Make the cluster private (replaces an existing cluster, cuts off who connects now)", """new PlainCluster("aks", isPrivate: false, more: null);""",
        """new PlainCluster("aks", isPrivate: true, more: null);""")]
    [InlineData("AKS020", "Make the cluster private (replaces an existing cluster, cuts off who connects now)", """new AssignedCluster("aks") { Owner = "team" };""",
        """new AssignedCluster("aks") { Owner = "team", Private = true };""")]
    public async Task A_fix_writes_the_wrappers_own_properties(string id, string title, string statement, string repaired) =>
        Assert.Contains(repaired, await Fixes.Repair(Contoso.Stack(statement) with { Ignoring = ["AKS040"] }, id, title), StringComparison.Ordinal);

    [Fact]
    public async Task A_list_is_written_in_its_own_type() => Assert.Contains(
        """new PlainCluster("aks", false, more: new List<string>(new Config().RequireObject<string[]>("apiServerAuthorizedIpRanges")));""",
        await Fixes.Repair(
            Contoso.Stack("""new PlainCluster("aks", false);""", description: Contoso.Description.Replace("\"path\": \"ranges\"", "\"path\": \"more\"", StringComparison.Ordinal)) with { Ignoring = ["AKS040"] },
            "AKS020",
            "Read the authorized IP ranges from configuration"),
        StringComparison.Ordinal);

    /// <summary>A list that has no setter, and the arguments of a record.</summary>
    [Theory]
    [InlineData("AKS020", """new AssignedCluster("aks");""", "Make the cluster private (replaces an existing cluster, cuts off who connects now)")]
    [InlineData("AKS020", """new RecordCluster("aks", new(false));""")]
    public async Task What_cannot_be_written_is_not_offered(string id, string statement, params string[] titles) =>
        Assert.Equal(titles, await Fixes.Titles(Contoso.Stack(statement), id));

    [Fact]
    public Task Fixes_of_a_construct_leave_out_what_the_wrapper_does_itself() =>
        Fixes.AssertRepairs(Contoso.CdkStack("""new EksCluster(this, "eks", new EksClusterProps());"""), "EKS010", "Restrict the public endpoint to CIDR blocks from configuration", "Make the API server private only (cuts off who connects now)");

    [Theory]
    [InlineData("Contoso.Infrastructure", 1)]
    [InlineData("Contoso.Elsewhere", 0)]
    public async Task A_project_without_described_types_is_not_looked_at(string assembly, int actions)
    {
        var analyzer = new ClusterAccessAnalyzer();
        var compilation = CSharpCompilation.Create("Plain", [CSharpSyntaxTree.ParseText("class C { int M() => 1; }")], [.. SurfaceReferences.Framework, Contoso.PulumiLibrary]);
        var withAnalyzers = compilation.WithAnalyzers([analyzer], new AnalyzerOptions(Contoso.Files(Contoso.Description.Replace("Contoso.Infrastructure", assembly, StringComparison.Ordinal))));
        await withAnalyzers.GetAnalyzerDiagnosticsAsync();
        var telemetry = await withAnalyzers.GetAnalyzerTelemetryInfoAsync(analyzer, default);
        Assert.Equal((1, actions, actions), (telemetry.AdditionalFileActionsCount, telemetry.CodeBlockActionsCount, telemetry.SyntaxTreeActionsCount));
    }

    /// <summary>The wrapper is known; whether the project references what it is made of makes no difference.</summary>
    [Fact]
    public Task No_supported_SDK_need_be_referenced() => new Program(
        [.. SurfaceReferences.Framework, Contoso.Compile("Contoso.Infrastructure", "namespace Contoso { public class Cluster { public Cluster(string name, bool isPrivate) { } } }", SurfaceReferences.Framework)],
        """class C { object cluster = new Contoso.Cluster("aks", {|AKS020:false|}); }""")
    {
        AdditionalFiles = Contoso.Files("""
            { "clusters": [ { "type": "Contoso.Cluster", "assembly": "Contoso.Infrastructure", "kind": "aks",
              "settings": { "private": { "path": "isPrivate" }, "authorizedIPRanges": { "always": [] } } } ] }
            """),
    }.Verify();

    /// <summary>An editor that has the library's project open hands over its source in place of the binary; what is found is the same.</summary>
    [Fact]
    public Task In_an_editor_the_library_may_be_a_project() => new Program(
        [
            .. SurfaceReferences.Framework,
            CSharpCompilation.Create(
                "Contoso.Infrastructure",
                [CSharpSyntaxTree.ParseText("namespace Contoso { public class Args { public bool Private { get; set; } } public class Cluster { public Cluster(string name, Args args) { } } }")],
                SurfaceReferences.Framework,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference(),
        ],
        """class C { object cluster = new {|AKS020:Contoso.Cluster|}("aks", new Contoso.Args()); object closed = new Contoso.Cluster("aks", new Contoso.Args { Private = true }); }""")
    {
        AdditionalFiles = Contoso.Files("""
            { "clusters": [ { "type": "Contoso.Cluster", "assembly": "Contoso.Infrastructure", "kind": "aks",
              "settings": { "private": { "path": "args.Private", "default": false }, "authorizedIPRanges": { "always": [] } } } ] }
            """),
    }.Verify();

    [Fact]
    public Task Without_a_description_a_wrapper_is_unknown() => Contoso.Stack("""new AksCluster("aks");""", description: null).Verify();

    /// <summary>What has been found for one compilation has no part in what is found for the next one.</summary>
    [Fact]
    public async Task An_edit_of_the_description_counts_at_once()
    {
        var program = Contoso.Stack("""new AksCluster("aks");""");
        var compilation = program.Compile();
        async Task<string[]> Findings(string? description) => [.. (await Program.Analyze(compilation, additionalFiles: Contoso.Files(description))).Select(static finding => finding.Id)];
        Assert.Equal(["AKS020"], await Findings(Contoso.Description));
        Assert.Empty(await Findings(Contoso.Description.Replace("\"path\": \"args.ApiServer.Private\", \"default\": false", "\"always\": true", StringComparison.Ordinal).Replace("\"default\": true", "\"default\": false", StringComparison.Ordinal)));
        Assert.Empty(await Findings(null));
        Assert.Equal(["AKS020"], await Findings(Contoso.Description));
        Assert.Equal(["AKS020"], (await Program.Analyze(
            compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[^1], CSharpSyntaxTree.ParseText("using Contoso; class C { object cluster = new AksCluster(\"other\"); }", (CSharpParseOptions)compilation.SyntaxTrees[^1].Options, "/Test0.cs")),
            additionalFiles: program.AdditionalFiles)).Select(static finding => finding.Id));
    }

    /// <summary>The library's own source tells more than its description.</summary>
    [Fact]
    public Task The_library_itself_is_read_from_its_source() => new Program(
        [.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3],
        """
        namespace Contoso;
        public class AksCluster { public AksCluster(string name, bool isPrivate) { } }
        class Use { object cluster = new AksCluster("aks", false); }
        """)
    {
        AdditionalFiles = Contoso.Files("""
            { "clusters": [ { "type": "Contoso.AksCluster", "assembly": "TestProgram", "kind": "aks",
              "settings": { "private": { "path": "isPrivate" }, "authorizedIPRanges": { "always": [] } } } ] }
            """),
    }.Verify();
}
