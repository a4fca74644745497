using System.Collections.Immutable;
using System.Globalization;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests;

/// <summary>Where a finding stands, how bad it is, and what it says of the configurations that have it.</summary>
public sealed class FindingTests
{
    const string Members = """
        static void Make(string name, bool publicName) => new ManagedCluster(name, Broken(publicName));
        static ManagedClusterArgs Broken(bool publicName) => new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, PrivateDNSZone = "none", EnablePrivateClusterPublicFQDN = publicName },
        };
        static void Check(string env)
        {
            if (env is not ("dev" or "prod"))
                throw new ArgumentException(env);
        }
        """;

    /// <summary>What a cluster needs to be created at all makes nobody safe.</summary>
    [Theory]
    [InlineData("an arm that throws", """var nodes = config.Require("env") switch { "dev" => 1, "prod" => 3, _ => throw new ArgumentException() };""")]
    [InlineData("a method that throws", """Check(config.Require("env"));""")]
    [InlineData("a table", """var size = new Dictionary<string, int> { ["dev"] = 1, ["prod"] = 3 }[config.Require("env")];""")]
    [InlineData("a guard against null", """var env = config.Get("env"); if (env is null) throw new InvalidOperationException();""")]
    [InlineData("a guard that returns", """if (config.Get("env") != "prod") return;""")]
    [InlineData("a setting that is asked for twice", """if (config.Get("env") == "dev") return; config.Require("env");""")]
    public async Task A_witness_says_nothing_of_what_every_creation_needs(string guard, string statements) => Assert.Equal(
        (guard, "'publicName' is false"),
        (guard, (await Aks.Stack($$"""{{statements}} Make("aks", config.RequireBoolean("publicName"));""", Members).Single("AKS001")).Properties["When"]));

    [Fact]
    public async Task A_finding_is_definite_if_every_configuration_that_creates_the_cluster_has_it()
    {
        var finding = await Aks.Stack("""
            var isPublic = config.RequireBoolean("isPublic");
            if (isPublic)
                return;
            Make("aks", isPublic);
            """, Members).Single("AKS001");
        Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
        Assert.DoesNotContain("When", finding.Properties.Keys);
        Assert.DoesNotContain("(when", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the key, not the local", """var named = config.RequireBoolean("publicName"); Make("aks", named);""", "'publicName' is false")]
    [InlineData("the key, not a helper's local", """Make("aks", Read(config, "publicName"));""", "'publicName' is false")]
    [InlineData("the key, not a field", """publicName = Environment.GetEnvironmentVariable("PUBLIC_NAME"); Make("aks", publicName == "yes");""", "'PUBLIC_NAME' is not \"yes\"")]
    [InlineData(
        "two sources",
        """Make("aks", Environment.GetEnvironmentVariable("public") == "yes" || config.Get("public") != null);""",
        "environment variable 'public' is not \"yes\" and stack setting 'public' is not set")]
    [InlineData("two namespaces", """Make("aks", config.RequireBoolean("public") || !new Config("network").RequireBoolean("public"));""", "stack setting 'public' is false and stack setting 'network:public' is true")]
    [InlineData("one source", """Make("aks", !(config.Get("public") != null && new Config().Get("public") == "no"));""", "'public' is \"no\"")]
    public async Task A_setting_is_called_by_its_key(string called, string statements, string when) => Assert.Equal(
        (called, when),
        (called, (await Aks.Stack(statements, """
            string? publicName;
            static bool Read(Config config, string key) { var value = config.GetBoolean(key); return value ?? false; }
            """ + Members).Single("AKS001")).Properties["When"]));

    [Theory]
    [InlineData("report", "AKS001 Warning, AKS020 Warning, AKS041 Info")]
    [InlineData("lower", "AKS001 Warning, AKS020 Info, AKS041 Info")]
    [InlineData("ignore", "")]
    public async Task What_holds_in_some_configurations_only_is_no_error(string option, string findings)
    {
        var program = Aks.Stack("""
            var broken = config.RequireBoolean("broken");
            new ManagedCluster("zone", Args(true, "none", !broken));
            new ManagedCluster("open", Args(!broken, null, false));
            new ManagedCluster("named", Args(true, null, broken));
            """, """
            static ManagedClusterArgs Args(bool isPrivate, string? zone, bool publicName) => new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = isPrivate, PrivateDNSZone = zone!, EnablePrivateClusterPublicFQDN = publicName, DisableRunCommand = true },
            };
            """) with
        { Options = ImmutableDictionary<string, string>.Empty.Add("access_analyzers.conditional_findings", option) };
        var reported = (await program.Analyze()).Where(diagnostic => diagnostic.Id is "AKS001" or "AKS020" or "AKS041" && diagnostic.Properties.ContainsKey("When"));
        Assert.Equal(findings, string.Join(", ", reported.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}").Order(StringComparer.Ordinal)));
    }

    const string Zone = """
        new ManagedCluster("c" + zone, new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, PrivateDNSZone = zone },
        })
        """;

    /// <summary>Lambdas and local functions are methods: what a call makes true stands at the call, what holds whatever is passed stands inside.</summary>
    [Theory]
    [InlineData("""{|AKS003:Private|}("a"); Private("system"); {|AKS003:Private|}("b"); void Private(string zone) => """ + Zone + ";")]
    [InlineData("""Func<string, ManagedCluster> make = zone => """ + Zone + """; {|AKS003:make|}("a"); make("system"); {|AKS003:make|}("b");""")]
    [InlineData("""Outer("a"); {|AKS003:Outer|}("b"); void Outer(string zone) { Inner(zone == "a" ? "system" : zone); void Inner(string zone) => """ + Zone + "; }")]
    [InlineData("""Outer(); Outer(); void Outer() { {|AKS003:Inner|}("a"); } void Inner(string zone) => """ + Zone + ";")]
    [InlineData("""var zone = "a"; {|AKS003:Make|}(); zone = "system"; Make(); zone = "b"; {|AKS003:Make|}(); void Make() => """ + Zone + ";")]
    [InlineData("""Make("x"); Make("y"); void Make(string name) => new {|AKS020:ManagedCluster|}(name, new ManagedClusterArgs { ResourceGroupName = "rg" });""")]
    [InlineData("""foreach (var name in new[] { "x", "y" }) Make(name); void Make(string name) => new {|AKS020:ManagedCluster|}(name, new ManagedClusterArgs { ResourceGroupName = "rg" });""")]
    [InlineData("""var all = new[] { "x", "y" }.Select(name => new {|AKS020:ManagedCluster|}(name, new ManagedClusterArgs { ResourceGroupName = "rg" })).ToList();""")]
    public async Task Functions_in_functions_are_methods(string statements)
    {
        foreach (var program in new[] { Aks.Stack(statements), Aks.Program($$"""await Pulumi.Deployment.RunAsync(() => { {{statements}} });""") })
            await (program with { Ignoring = ["AKS040", "AKS042"] }).Verify();
    }

    /// <summary>Each call has a finding of its own, about its own cluster, from the start.</summary>
    [Fact]
    public async Task Calls_of_one_local_function_are_told_apart()
    {
        var findings = (await Aks.Stack("""Private("none"); Private("none2"); void Private(string zone) => """ + Zone + ";").Analyze()).Where(finding => finding.Id is "AKS001" or "AKS003");
        Assert.Equal(
            ["AKS001 'cnone'", "AKS003 'cnone2'"],
            findings.Select(finding => $"{finding.Id} {finding.GetMessage(CultureInfo.InvariantCulture).Split(' ')[2]}"));
    }

    /// <summary>Whoever runs a lambda that was kept: the member that it stands in says what holds of it.</summary>
    [Fact]
    public Task A_finding_in_a_kept_lambda_is_told_once() => (Aks.Program($$"""
        new Infra();

        static class Registry
        {
            static readonly List<Func<ManagedCluster>> factories = new();
            public static void Register(Func<ManagedCluster> factory) => factories.Add(factory);
            public static IEnumerable<ManagedCluster> BuildAll() { foreach (var factory in factories) yield return factory(); }
        }

        class Infra
        {
            public Infra()
            {
                Registry.Register(() => {|AKS003:Make|}("a"));
                foreach (var cluster in Registry.BuildAll()) Console.WriteLine(cluster.Id);
            }

            static ManagedCluster Make(string zone) => {{Zone}};
        }
        """) with
    { Ignoring = ["AKS042"] }).Verify();

    /// <summary>A primary constructor's parameters reach initialisers; what holds whatever is passed stands there, as in any other member.</summary>
    [Fact]
    public Task What_a_primary_constructor_makes_true_is_told_at_the_call() => (Aks.Program($$"""
        new {|AKS003:Zoned|}("a");
        new Zoned("system");
        new Zoned();
        new {|AKS003:Derived|}("b");
        new Both("a", "system");
        new {|AKS003:Both|}("a", "b");
        new Open("a");
        new Open("b");
        {|AKS003:Made|}("a");
        Made("system");

        ManagedCluster Made(string zone) => zone == "a" ? new Zoned(zone).Cluster : new Zoned(zone).Cluster;

        class Zoned(string zone)
        {
            public ManagedCluster Cluster { get; } = {{Zone}};
            public Zoned() : this("system") { }
        }

        class Derived(string zone) : Zoned(zone);

        class Both(string name, string zone)
        {
            readonly ManagedCluster cluster = Make(zone);
            public string Name => name + cluster.Id;
            static ManagedCluster Make(string zone) => {{Zone}};
        }

        class Open(string name)
        {
            readonly ManagedCluster cluster = new {|AKS020:ManagedCluster|}(name, new ManagedClusterArgs { ResourceGroupName = "rg" });
            public override string ToString() => name + cluster.Id;
        }
        """) with
    { Ignoring = ["AKS042"] }).Verify();

    /// <summary>Whatever access a caller passes, these are the blocks that it is restricted to.</summary>
    [Fact]
    public Task A_fault_that_no_caller_can_help_stands_where_it_is_made() => (Eks.Stack("""
        Make("a", EndpointAccess.PUBLIC_AND_PRIVATE);
        Make("b", EndpointAccess.PUBLIC_AND_PRIVATE);
        """, """
        Cluster Make(string name, EndpointAccess access) => new Cluster(this, name, new ClusterProps { Version = KubernetesVersion.V1_31, EndpointAccess = access.OnlyFrom({|EKS003:"10.0.0.0/8"|}) });
        """) with
    { Ignoring = ["EKS020"] }).Verify();

    const string Overridden = "so AWS refuses to create it; the private endpoint is off unless it is turned on: ";

    [Theory]
    [InlineData("EndpointAccess.PUBLIC", "EndpointPublicAccess", "turn it on with 'EndpointAccess', or take back the override of 'ResourcesVpcConfig.EndpointPublicAccess'")]
    [InlineData("EndpointAccess.PRIVATE", "EndpointPrivateAccess", "set the override 'ResourcesVpcConfig.EndpointPrivateAccess' to true")]
    public async Task An_override_is_called_by_its_name(string access, string overridden, string advice)
    {
        var finding = await Eks.Stack($$"""
            var cluster = new Amazon.CDK.AWS.EKSv2.Cluster(this, "eks", new Amazon.CDK.AWS.EKSv2.ClusterProps { Version = Amazon.CDK.AWS.EKSv2.KubernetesVersion.V1_31, EndpointAccess = Amazon.CDK.AWS.EKSv2.{{access}} });
            ((CfnResource)cluster.Node.DefaultChild).AddPropertyOverride("ResourcesVpcConfig.{{overridden}}", false);
            """).Single("EKS001");
        Assert.EndsWith(Overridden + advice, finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_subclass_of_a_template_has_a_name_of_its_own()
    {
        var findings = await Aks.Program("""
            class Template : ManagedCluster
            {
                protected Template(string name, bool isOpen) : base(name, new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = !isOpen, EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true },
                })
                {
                }
            }
            class Literal() : Template("literal", true);
            class Given(string name) : Template(name, true);
            """).Analyze();
        Assert.Equal(["'literal'", "(Given)"], findings.Where(finding => finding.Id == "AKS020").Select(finding => finding.GetMessage(CultureInfo.InvariantCulture).Split(' ')[6]));
    }
}
