using System.Collections.Immutable;
using System.Globalization;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Explanations;

/// <summary>ACCESS010: one record for each cluster, with the reason where nobody can tell.</summary>
public sealed class ExplainerTests
{
    static async Task<string[]> Explain(string members, params (string Key, string Value)[] options)
    {
        var program = Aks.Program(members) with { Options = options.ToImmutableDictionary(static option => option.Key, static option => option.Value) };
        return [
            .. from diagnostic in await program.Analyze()
               where diagnostic.Id is "ACCESS010" or "ACCESS011"
               orderby diagnostic.Location.SourceSpan.Start, diagnostic.Id
               select $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line - 5}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"];
    }

    static Task<string[]> Of(string members) => Explain(members, ("access_analyzers.explain", "true"));

    static string Stack(string statements) => $$"""
        class Infrastructure : Stack
        {
            public Infrastructure()
            {
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData("EnablePrivateCluster = true", "private in every configuration")]
    [InlineData("", "open to the internet in every configuration")]
    [InlineData("AuthorizedIPRanges = { \"52.94.76.0/24\", \"73.140.245.0/24\" }", "public to 52.94.76.0/24, 73.140.245.0/24 in every configuration")]
    [InlineData("AuthorizedIPRanges = { \"52.94.76.0/24\", \"0.0.0.0/0\" }", "open to the internet in every configuration")]
    [InlineData("EnablePrivateCluster = new Config().RequireBoolean(\"closed\")", "open to the internet when 'closed' is false; private when 'closed' is true")]
    [InlineData(
        "EnablePrivateCluster = new Config().RequireBoolean(\"closed\"), AuthorizedIPRanges = File.ReadAllLines(\"ranges.txt\")",
        "not judged, since 'AuthorizedIPRanges' comes from 'File.ReadAllLines' (Test0.cs:12) when 'closed' is false; private when 'closed' is true")]
    [InlineData("AuthorizedIPRanges = { File.ReadAllText(\"range.txt\") }", "not judged, since 'AuthorizedIPRanges' comes from 'File.ReadAllText' (Test0.cs:12)")]
    public async Task A_cluster_says_who_may_connect(string profile, string access)
    {
        var program = "using System.IO;\n" + Stack($"new ManagedCluster(\"aks\", new() {{ ResourceGroupName = \"rg\", ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs {{ {profile} }} }});");
        Assert.Equal($"AKS cluster 'aks': {access}", Assert.Single(await Of(program)).Split(": ", 2)[1]);
    }

    static string Cluster(string name, string profile) =>
        $"new ManagedCluster({name}, new() {{ ResourceGroupName = \"rg\", ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs {{ {profile} }} }});";

    [Theory]
    [InlineData("EndpointAccess.PRIVATE", "private in every configuration")]
    [InlineData("EndpointAccess.PUBLIC", "open to the internet in every configuration")]
    [InlineData("EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom(\"52.94.76.0/24\")", "public to 52.94.76.0/24 in every configuration")]
    public async Task So_does_a_cluster_in_another_cloud(string access, string outcome)
    {
        var program = Eks.Cluster($"EndpointAccess = {access}") with { Options = ImmutableDictionary<string, string>.Empty.Add("access_analyzers.explain", "true") };
        Assert.Equal($"EKS cluster 'eks': {outcome}", (await program.Single("ACCESS010")).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_cluster_without_any_endpoint_says_so()
    {
        var program = Eks.Stack("""
            new CfnCluster(this, "eks", new CfnClusterProps { RoleArn = "arn", ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = ["a"], EndpointPublicAccess = false } });
            """) with { Options = ImmutableDictionary<string, string>.Empty.Add("access_analyzers.explain", "true") };
        Assert.Equal("EKS cluster 'eks': without any endpoint in every configuration", (await program.Single("ACCESS010")).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_parameter_that_decides_is_named() => Assert.Equal(
        "1: AKS cluster 'aks': not judged, since the access depends on 'isPrivate', of which nothing is known here",
        Assert.Single(await Of($"class Clusters {{ public static void Declare(bool isPrivate) => {Cluster("\"aks\"", "EnablePrivateCluster = isPrivate")} }}")));

    [Fact]
    public async Task What_derived_classes_answer_is_told_of_each() => Assert.Equal(
        "3: AKS cluster 'aks': judged at its 2 calls: 'aks' (Test0.cs:13) is open to the internet in every configuration; 'aks' (Test0.cs:14) is private in every configuration",
        (await Of($$"""
            abstract class Clusters
            {
                protected Clusters() { {{Cluster("\"aks\"", "EnablePrivateCluster = Closed")}} }
                protected abstract bool Closed { get; }
            }

            class Shown : Clusters { protected override bool Closed => false; }
            class Hidden : Clusters { protected override bool Closed => true; }
            """)).First());

    [Fact]
    public async Task A_parameter_with_the_ranges_is_named() => Assert.Equal(
        "1: AKS cluster 'aks': not judged, since 'AuthorizedIPRanges' comes from the parameter 'ranges' (Test0.cs:7)",
        Assert.Single(await Of($"class Clusters {{ public static void Declare(string[] ranges) => {Cluster("\"aks\"", "AuthorizedIPRanges = ranges")} }}")));

    [Fact]
    public async Task A_field_that_others_change_is_named() => Assert.Equal(
        "1: AKS cluster 'aks': not judged, since the access depends on 'Clusters.Closed', of which nothing is known here",
        Assert.Single(await Of($"class Clusters {{ static bool Closed; static void Close() => Closed = true; void Declare() => {Cluster("\"aks\"", "EnablePrivateCluster = Closed")} }}")));

    [Fact]
    public async Task What_the_library_answers_is_named() => Assert.Equal(
        "5: AKS cluster 'aks': not judged, since the access depends on 'File.Exists', of which nothing is known here",
        Assert.Single(await Of(Stack(Cluster("\"aks\"", "EnablePrivateCluster = System.IO.File.Exists(\"closed\")")))));

    /// <summary>A file that has been read was there: nothing depends on its text as a whole.</summary>
    [Fact]
    public async Task A_file_that_is_read_is_no_reason() => Assert.Equal(
        "AKS cluster 'aks': not judged, since the access depends on 'File.Exists', of which nothing is known here when 'a.json: closed' is false; private unless 'a.json: closed' is false",
        Assert.Single(await Of(Stack($$"""
            var (closed, other) = (Load("a.json"), Load("b.json"));
            {{Cluster("\"aks\"", "EnablePrivateCluster = closed")}}
            static bool Load(string path) => !System.IO.File.Exists(path)
                || System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, bool>>(System.IO.File.ReadAllText(path))!["closed"];
            """))).Split(": ", 2)[1]);

    [Fact]
    public async Task Clusters_of_one_place_have_one_record() => Assert.Equal(
        "5: AKS clusters 'a', 'b': 'b' is open to the internet in every configuration; 'a' is private in every configuration",
        Assert.Single(await Of(Stack($"foreach (var name in new[] {{ \"a\", \"b\" }}) {Cluster("name", "EnablePrivateCluster = name == \"a\"")}"))));

    [Fact]
    public async Task Clusters_of_one_place_have_their_own_ranges_each() => Assert.Equal(
        "5: AKS clusters '73.1.2.0/24', '74.1.0.0/16': '73.1.2.0/24' is public to 73.1.2.0/24 in every configuration; '74.1.0.0/16' is public to 74.1.0.0/16 in every configuration",
        Assert.Single(await Of(Stack($"foreach (var range in new[] {{ \"73.1.2.0/24\", \"74.1.0.0/16\" }}) {Cluster("range", "AuthorizedIPRanges = { range }")}"))));

    [Fact]
    public async Task Clusters_of_a_list_from_outside_have_one_record_too() => Assert.Equal(
        "5: AKS cluster (ManagedCluster): open to the internet when 'names[0]' is not \"prod\"; open to the internet when 'names[1]' is not \"prod\"; open to the internet when 'names[2]' is not \"prod\"; "
        + "not judged, since the access depends on 'name == \"prod\"', of which nothing is known here; private when 'names[0]' is \"prod\"; private when 'names[1]' is \"prod\"; private when 'names[2]' is \"prod\"",
        Assert.Single(await Of(Stack($"foreach (var name in new Config().RequireObject<string[]>(\"names\")) {Cluster("name", "EnablePrivateCluster = name == \"prod\"")}"))));

    [Fact]
    public async Task A_cluster_that_no_configuration_creates_says_so() =>
        Assert.Equal("5: AKS cluster (ManagedCluster): never created", Assert.Single(await Of(Stack("if (false) " + Cluster("\"aks\"", "")))));

    [Fact]
    public async Task A_cluster_in_a_lambda_that_others_run_is_judged_there() => Assert.Equal(
        "5: AKS cluster 'aks': judged at its only call: open to the internet in every configuration",
        Assert.Single(await Of(KeptLambda("public void Create() => create(); static void Main() => new Infrastructure().Create();"))));

    [Fact]
    public async Task A_cluster_that_a_lambda_never_creates_says_so() =>
        Assert.Equal("5: AKS cluster (ManagedCluster): never created", Assert.Single(await Of(Stack("Action run = () => { if (false) " + Cluster("\"aks\"", "") + " }; run();"))));

    [Fact]
    public async Task A_cluster_in_a_lambda_that_nobody_runs_says_so() => Assert.Equal(
        "5: AKS cluster (ManagedCluster): not judged, since nobody is seen to call the lambda around it",
        Assert.Single(await Of(KeptLambda(""))));

    /// <summary>A class whose constructor keeps a lambda that creates the cluster.</summary>
    static string KeptLambda(string members) => $$"""
        class Infrastructure : Stack
        {
            readonly Action create;
            public Infrastructure()
                => create = () => {{Cluster("\"aks\"", "")}}
            {{members}}
        }
        """;

    [Fact]
    public async Task A_cluster_whose_arguments_may_be_replaced_is_not_judged() => Assert.Equal(
        "5: AKS cluster 'aks': not judged, since 'EnablePrivateCluster' is not known",
        Assert.Single(await Of($$"""
            class Infrastructure : Stack
            {
                public Infrastructure(ResourceTransformation transformation) : base(new StackOptions { ResourceTransformations = { transformation } })
                {
                    {{Cluster("\"aks\"", "")}}
                }
            }
            """)));

    [Fact]
    public async Task What_foreign_code_has_got_hold_of_is_named() => Assert.Equal(
        "7: AKS cluster 'aks': not judged, since what 'EnablePrivateCluster' is in is handed to 'TypeDescriptor.GetProperties' (Test0.cs:12)",
        Assert.Single(await Of(Stack("""
            var access = new ManagedClusterAPIServerAccessProfileArgs();
            System.ComponentModel.TypeDescriptor.GetProperties(access);
            new ManagedCluster("aks", new() { ResourceGroupName = "rg", ApiServerAccessProfile = access });
            """))));

    [Theory]
    [InlineData("ACCESS010", "explain", "true", "not judged")]
    [InlineData("ACCESS011", "require", "private", "required to be private, but not judged")]
    public async Task A_cluster_that_is_skipped_as_a_whole_says_why(string id, string option, string value, string outcome)
    {
        var program = Eks.Stack("""
            new CfnCluster(this, "eks", new CfnClusterProps { RoleArn = "arn", ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = ["a"], EndpointPublicAccess = false } });
            Aspects.Of(this).Add(Any());
            """, "static IAspect Any() => null!;") with { Options = ImmutableDictionary<string, string>.Empty.Add($"access_analyzers.{option}", value) };
        Assert.Equal(
            $"EKS cluster (CfnCluster): {outcome}, since something outside the member may change it, or its settings stand in two places",
            (await program.Single(id)).GetMessage(CultureInfo.InvariantCulture));
    }

    static string Factory(string infrastructure, string others = "") => $$"""
        {{infrastructure}}
        {{others}}
        static class Clusters
        {
            public static void Declare(string name, bool isPrivate)
            {
                {{Cluster("name", "EnablePrivateCluster = isPrivate")}}
            }
        }
        """;

    /// <summary>What a member cannot tell alone, its callers can.</summary>
    [Theory]
    [InlineData(
        "Clusters.Declare(\"inside\", true); Clusters.Declare(\"outside\", false);",
        "judged at its 2 calls: 'outside' (Test0.cs:11) is open to the internet in every configuration; 'inside' (Test0.cs:11) is private in every configuration")]
    [InlineData("Clusters.Declare(\"one\", true); Clusters.Declare(\"two\", true);", "judged at its 2 calls: private in every configuration")]
    [InlineData("Clusters.Declare(\"one\", true);", "judged at its only call: private in every configuration")]
    [InlineData("Clusters.Declare(new Config().Require(\"name\"), true); Clusters.Declare(\"two\", false);", "judged at its 2 calls: 'two' (Test0.cs:11) is open to the internet in every configuration; that of Test0.cs:11 is private in every configuration")]
    [InlineData(
        "Clusters.Declare(\"one\", new Config().RequireBoolean(\"closed\"));",
        "judged at its only call: open to the internet when 'closed' is false; private when 'closed' is true")]
    public async Task Callers_judge_what_a_member_cannot(string statements, string access) =>
        Assert.Equal($"AKS cluster (ManagedCluster): {access}", Assert.Single(await Of(Factory(Stack(statements)))).Split(": ", 2)[1]);

    [Fact]
    public async Task Each_call_in_a_local_function_is_judged() => Assert.Equal(
        "AKS cluster (ManagedCluster): judged at its 2 calls: 'two' (Test0.cs:11) is open to the internet in every configuration; 'one' (Test0.cs:11) is private in every configuration",
        Assert.Single(await Of(Factory(Stack("Both(); Both(); void Both() { Clusters.Declare(\"one\", true); Clusters.Declare(\"two\", false); }")))).Split(": ", 2)[1]);

    /// <summary>Whoever runs a lambda, what it creates is the work of the member that it stands in.</summary>
    [Fact]
    public async Task What_a_lambda_creates_is_explained_whoever_runs_it() => Assert.Equal(
        ["AKS cluster 'x-one': open to the internet in every configuration", "AKS cluster 'y-two': private in every configuration"],
        (await Of($$"""
            {{Stack($$"""
                Scope.In("x", prefix => { {{Cluster("prefix + \"one\"", "")}} });
                Scope.In("y", prefix => Make(prefix + "two"));
                static void Make(string name) => {{Cluster("name", "EnablePrivateCluster = true")}}
                """)}}
            static class Scope
            {
                public static void In(string name, Action<string> make) => make(name + "-");
            }
            """)).Select(static message => message.Split(": ", 2)[1]));

    [Fact]
    public async Task A_call_in_a_lambda_is_judged_whoever_runs_it() => Assert.Equal(
        "AKS cluster (ManagedCluster): judged at its 2 calls: 'x-two' (Test0.cs:13) is open to the internet in every configuration; 'one' (Test0.cs:12) is private in every configuration",
        Assert.Single(await Of(Factory(
            Stack("Pulumi.Deployment.RunAsync(() =>\n{ Clusters.Declare(\"one\", true);\nScope.In(\"x\", prefix => Clusters.Declare(prefix + \"two\", false)); });"),
            "static class Scope { public static void In(string name, Action<string> make) => make(name + \"-\"); }"))).Split(": ", 2)[1]);

    [Fact]
    public async Task Callers_of_callers_judge_too() => Assert.Equal(
        "AKS cluster (ManagedCluster): judged at its 2 calls: 'two' (Test0.cs:11) is open to the internet in every configuration; 'one' (Test0.cs:11) is private in every configuration",
        Assert.Single(await Of(Factory(
            Stack("Middle.Declare(\"one\", true); Middle.Declare(\"two\", false);"),
            "static class Middle { public static void Declare(string name, bool isClosed) => Clusters.Declare(name, isClosed); }"))).Split(": ", 2)[1]);

    /// <summary>The base class does not know whose method it calls; who creates the object does.</summary>
    [Fact]
    public async Task A_call_in_an_override_is_judged_where_the_class_is_known() => Assert.Equal(
        ["AKS cluster (ManagedCluster): judged at its 2 calls: 'two' (Test0.cs:29) is open to the internet in every configuration; 'one' (Test0.cs:23) is private in every configuration"],
        (await Of($$"""
            class Options { public bool IsPrivate { get; set; } = true; }

            abstract class Layer<T> : Stack where T : Options, new()
            {
                protected readonly T options;
                protected Layer()
                {
                    options = new T();
                    Add();
                }
                protected abstract void Add();
                protected void Declare(string name) => {{Cluster("name", "EnablePrivateCluster = options.IsPrivate")}}
            }

            class Inside : Layer<Options>
            {
                public Inside()
                {
                }
                protected override void Add() => Declare("one");
            }

            class Outside : Layer<Options>
            {
                protected override void Add()
                {
                    options.IsPrivate = false;
                    Declare("two");
                }
            }
            """)).Select(static message => message.Split(": ", 2)[1]));

    [Fact]
    public async Task A_call_of_which_nobody_can_tell_is_told_beside_those_that_are_judged() => Assert.Equal(
        "AKS cluster (ManagedCluster): judged at its 2 calls: 'two' (Test0.cs:11) is not judged, since the access depends on 'isClosed', of which nothing is known here; 'one' (Test0.cs:11) is private in every configuration",
        Assert.Single(await Of(Factory(Stack("Clusters.Declare(\"one\", true);").Replace("public Infrastructure()", "public Infrastructure(bool isClosed)").Replace("true);", "true); Clusters.Declare(\"two\", isClosed);"))))
            .Split(": ", 2)[1]);

    [Fact]
    public async Task Who_else_may_call_is_not_judged() => Assert.Equal(
        "AKS cluster (ManagedCluster): judged at its only call: any other is not judged, since the access depends on 'isPrivate', of which nothing is known here; 'one' (Test0.cs:11) is private in every configuration",
        Assert.Single(await Of(Factory(
            Stack("Clusters.Declare(\"one\", true);"),
            "static class Plugins { public static System.Delegate Find() => System.Delegate.Combine((System.Action<string, bool>)Clusters.Declare); }"))).Split(": ", 2)[1]);

    /// <summary>All configurations of an outcome are meant, not only the one that is told first.</summary>
    [Theory]
    [InlineData("config.GetBoolean(\"closed\") ?? true", "open to the internet when 'closed' is false; private unless 'closed' is false")]
    [InlineData("config.Get(\"mode\") != \"open\"", "open to the internet when 'mode' is \"open\"; private when 'mode' is not \"open\"")]
    [InlineData(
        "(config.GetObject<string[]>(\"stages\") ?? new[] { \"prod\" }).Contains(\"prod\")",
        "open to the internet when 'stages' is set and 'stages' does not contain \"prod\"; private when 'stages' is not set or 'stages' contains \"prod\"")]
    [InlineData("config.Require(\"env\") is \"prod\" or \"test\"", "open to the internet when 'env' is not \"prod\" and 'env' is not \"test\"; private when 'env' is \"prod\" or 'env' is \"test\"")]
    [InlineData(
        "config.RequireBoolean(\"a\") && config.RequireBoolean(\"b\") || config.RequireBoolean(\"c\")",
        "open to the internet when 'a' is false and 'c' is false, or 'b' is false and 'c' is false; private when 'c' is true, or 'a' is true and 'b' is true")]
    [InlineData(
        "config.Require(\"env\") is \"a\" or \"b\" or \"c\" or \"d\" == config.RequireBoolean(\"x\")",
        "open to the internet, for example when 'env' is \"a\" and 'x' is false; private, for example when 'env' is \"a\" and 'x' is true")]
    public async Task All_configurations_of_an_outcome_are_told(string isPrivate, string access) => Assert.Equal(
        $"5: AKS cluster 'aks': {access}",
        Assert.Single(await Of(Stack($"var config = new Config(); {Cluster("\"aks\"", $"EnablePrivateCluster = {isPrivate}")}"))));

    /// <summary>Of clusters of which one place creates one or another none is there in every configuration.</summary>
    [Theory]
    [InlineData(
        "foreach (var env in new[] { \"a\", \"b\" }) if (config.Get(\"env\") == env)", "EnablePrivateCluster = env == \"a\"",
        "AKS clusters 'a', 'b': 'b' is open to the internet when 'env' is \"b\"; 'a' is private when 'env' is \"a\"")]
    [InlineData(
        "foreach (var env in new[] { \"a\", \"b\" }) if (config.Get(\"env\") == env)", "EnablePrivateCluster = true",
        "AKS clusters 'a', 'b': private in every configuration")]
    public async Task Alternatives_say_which_configuration_chooses_them(string chosen, string profile, string record) =>
        Assert.Equal($"5: {record}", Assert.Single(await Of(Stack($"var config = new Config(); {chosen} {Cluster("env", profile)}"))));

    [Fact]
    public async Task Nothing_is_explained_unless_somebody_asks() => Assert.Empty(await Explain(Stack(Cluster("\"aks\"", ""))));

    [Fact]
    public async Task A_severity_asks_too()
    {
        var program = Aks.Program(Stack(Cluster("\"aks\"", "")));
        var compilation = program.Compile();
        var asked = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("ACCESS010", ReportDiagnostic.Warn)]));
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(await Program.Analyze(asked), diagnostic => diagnostic.Id == "ACCESS010").Severity);
    }

    [Fact]
    public async Task Tools_read_the_record_from_properties()
    {
        var program = Aks.Program(Stack(Cluster("\"aks\"", "EnablePrivateCluster = new Config().RequireBoolean(\"closed\"), AuthorizedIPRanges = { \"52.94.76.0/24\" }"))) with
        {
            Options = ImmutableDictionary<string, string>.Empty.Add("access_analyzers.explain", "true"),
        };
        var properties = (await program.Single("ACCESS010")).Properties;
        Assert.Equal("'closed' is true", properties["Private"]);
        Assert.Equal("'closed' is false", properties["Restricted"]);
        Assert.Equal("52.94.76.0/24", properties["Ranges"]);
        Assert.False(properties.ContainsKey("Open"));
    }

    [Theory]
    [InlineData("private", "EnablePrivateCluster = true", null)]
    [InlineData("private", "AuthorizedIPRanges = { \"52.94.76.0/24\" }", "private, but public to 52.94.76.0/24 in every configuration")]
    [InlineData("restricted", "AuthorizedIPRanges = { \"52.94.76.0/24\" }", null)]
    [InlineData("restricted", "AuthorizedIPRanges = { Environment.GetEnvironmentVariable(\"range\")! }", "private or restricted, but not judged, since 'AuthorizedIPRanges' comes from 'Environment.GetEnvironmentVariable' (Test0.cs:11)")]
    [InlineData("restricted", "EnablePrivateCluster = new Config().RequireBoolean(\"closed\")", "private or restricted, but open to the internet when 'closed' is false; private when 'closed' is true")]
    [InlineData("any", "", null)]
    public async Task What_is_required_has_to_be_proved(string required, string profile, string? complaint)
    {
        var said = await Explain(Stack(Cluster("\"aks\"", profile)), ("access_analyzers.require", required));
        Assert.Equal(complaint is null ? [] : [$"5: AKS cluster 'aks': required to be {complaint}"], said);
    }

    /// <summary>What a factory cannot tell alone, its callers prove; the one that does not is told.</summary>
    [Fact]
    public async Task Callers_prove_what_a_factory_cannot()
    {
        var said = await Explain(
            $$"""
            class Infrastructure : Stack
            {
                public Infrastructure()
                {
                    Declare("inside", true);
                    Declare("outside", false);
                }

                static void Declare(string name, bool isPrivate) => {{Cluster("name", "EnablePrivateCluster = isPrivate")}}
            }
            """,
            ("access_analyzers.require", "private"));
        Assert.Equal(["6: AKS cluster 'outside': required to be private, but open to the internet in every configuration"], said);
    }

    /// <summary>Not at the call that is given the lambda in which the cluster stands.</summary>
    [Fact]
    public async Task What_a_lambda_does_not_prove_is_told_in_it()
    {
        var said = await Explain(
            $$"""
            class Infrastructure
            {
                static System.Threading.Tasks.Task<int> Run() => Pulumi.Deployment.RunAsync(() =>
                {
                    {{Cluster("\"one\"", "")}}
                    Declare("two", false);
                });

                static void Declare(string name, bool isPrivate) => {{Cluster("name", "EnablePrivateCluster = isPrivate")}}
            }
            """,
            ("access_analyzers.require", "private"));
        Assert.Equal(
            [
                "5: AKS cluster 'one': required to be private, but open to the internet in every configuration",
                "6: AKS cluster 'two': required to be private, but open to the internet in every configuration",
            ],
            said);
    }

    [Theory]
    [InlineData("Clusters.Declare(\"one\", true);", "", null)]
    [InlineData("Clusters.Declare(\"one\", true);", "static class Middle { public static void Declare(string name, bool isClosed) => Clusters.Declare(name, isClosed); }", "Middle")]
    [InlineData("Clusters.Declare(\"one\", true);", "static class Plugins { public static System.Delegate? Find() => System.Delegate.Combine((System.Action<string, bool>)Clusters.Declare); }", "ManagedCluster")]
    [InlineData("_ = nameof(Clusters.Declare);", "", "ManagedCluster")]
    public async Task What_no_caller_proves_is_told_once(string statements, string others, string? told) => Assert.Equal(
        told is null ? [] : ["AKS cluster (ManagedCluster)"],
        (await Explain(Factory(Stack(statements), others), ("access_analyzers.require", "private"))).Select(static message => message.Split(": ")[1]));

    [Fact]
    public async Task A_factory_that_never_closes_is_told_itself()
    {
        var said = await Explain(
            $$"""
            class Infrastructure : Stack
            {
                public Infrastructure()
                {
                    Declare("one");
                    Declare("two");
                }

                static void Declare(string name) => {{Cluster("name", "EnablePrivateCluster = false")}}
            }
            """,
            ("access_analyzers.require", "private"));
        Assert.Equal(["9: AKS cluster (ManagedCluster): required to be private, but open to the internet in every configuration"], said);
    }
}
