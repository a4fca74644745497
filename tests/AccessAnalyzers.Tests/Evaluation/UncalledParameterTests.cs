using System.Collections.Immutable;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>
/// A library of components is called by other projects, and what they will pass is their choice. Looked at are AKS002 (ranges on a private cluster,
/// an error), AKS020 (open to everybody, a warning) and AKS041 (an info).
/// </summary>
public sealed class UncalledParameterTests
{
    static readonly string[] judged = ["AKS002", "AKS020", "AKS041"];

    /// <summary>A cluster of a library with a private endpoint where something holds.</summary>
    static string Cluster(string isPrivate, string more = "") => $$"""
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = {{isPrivate}}, {{more}} },
        })
        """;

    static string Ranges(string isPrivate) => Cluster(isPrivate, "AuthorizedIPRanges = { \"73.140.245.0/24\" }");

    static async Task<string> Judge(string source, string option = "report")
    {
        var program = Aks.Program(source) with { Options = ImmutableDictionary<string, string>.Empty.Add("access_analyzers.uncalled_parameters", option) };
        return string.Join("; ", (await program.Analyze()).Where(finding => judged.Contains(finding.Id)).Select(static finding =>
            $"{finding.Severity} {finding.Id} {(finding.Properties.TryGetValue("When", out var when) ? when : "always")}"));
    }

    static string Method(string parameters, string cluster, string statements = "") =>
        $$"""public static class Clusters { public static ManagedCluster Make({{parameters}}) { {{statements}} return {{cluster}}; } }""";

    public static TheoryData<string, string, string, string> Parameters => new()
    {
        { "bool isPrivate", Cluster("isPrivate"), "", "Info AKS020 'isPrivate' is false" },
        { "bool isPrivate", Ranges("isPrivate"), "", "Warning AKS002 'isPrivate' is true" },
        { "bool isPrivate = true", Cluster("isPrivate"), "", "Info AKS020 'isPrivate' is false" },
        { "bool? isPrivate", Ranges("isPrivate == null"), "", "Warning AKS002 'isPrivate' is null" },
        { "string stage", Ranges("stage == \"prod\""), "", "Warning AKS002 'stage' is \"prod\"" },
        { "string stage", Ranges("stage.ToLowerInvariant() == \"prod\""), "", "Warning AKS002 'stage' is \"prod\" ignoring case" },
        { "string stage", Ranges("stage == null"), "", "" },
        { "string? stage", Ranges("stage == null"), "", "Warning AKS002 'stage' is null" },
        { "int size", Ranges("size > 3"), "", "Warning AKS002 'size' is at least 4" },
        { "Stage stage", Ranges("stage == Stage.Production"), "", "Warning AKS002 'stage' is Production" },
        { "Stage stage", Ranges("stage switch { Stage.Production => false, Stage.Test => false, _ => true }"), "", "" },
        { "bool isPrivate, string stage", Ranges("isPrivate && stage == \"prod\""), "", "Warning AKS002 'isPrivate' is true and 'stage' is \"prod\"" },
        { "bool isPrivate", Cluster("false"), "", "Warning AKS020 always" },
        { "bool isPrivate", Cluster("isPrivate"), "if (!isPrivate) throw new ArgumentException(\"no\");", "Info AKS041 always" },
        { "bool isPrivate, string name", Cluster("isPrivate"), "ArgumentException.ThrowIfNullOrEmpty(name);", "Info AKS020 'isPrivate' is false" },
        { "bool isPrivate", Ranges("isPrivate && new Config().RequireBoolean(\"closed\")"), "", "Warning AKS002 'isPrivate' is true and 'closed' is true" },
        { "bool isPrivate", Cluster("System.IO.File.Exists(\"private\") || isPrivate"), "", "" },
        { "string[] ranges", Cluster("false", "AuthorizedIPRanges = ranges"), "", "" },
        { "string range", Cluster("false", "AuthorizedIPRanges = { range }"), "", "" },
        { "InputList<string> ranges, bool isPrivate", Cluster("isPrivate", "AuthorizedIPRanges = ranges"), "", "" },
        { "[System.ComponentModel.DefaultValue(true)] bool isPrivate", Cluster("isPrivate"), "", "" },
        { "ref bool isPrivate", Cluster("isPrivate"), "", "" },
        { "Input<bool> isPrivate", Cluster("isPrivate"), "", "" },
    };

    [Theory]
    [MemberData(nameof(Parameters))]
    public async Task A_parameter_of_a_method_that_nobody_calls(string parameters, string cluster, string statements, string expected) =>
        Assert.Equal(expected, await Judge(Method(parameters, cluster, statements) + " public enum Stage { Test, Production }"));

    [Theory]
    [InlineData("props.IsPrivate", "", "Warning AKS002 'props.IsPrivate' is true")]
    [InlineData("props.IsPrivate", "ArgumentNullException.ThrowIfNull(props);", "Warning AKS002 'props.IsPrivate' is true")]
    [InlineData("props.IsPrivate", "if (props is null) throw new ArgumentNullException(nameof(props));", "Warning AKS002 'props.IsPrivate' is true")]
    [InlineData("props.Network.IsPrivate", "", "Warning AKS002 'props.Network.IsPrivate' is true")]
    [InlineData("props.Given", "", "")]
    [InlineData("props.Computed", "", "")]
    [InlineData("props.Fixed", "", "")]
    [InlineData("props.Open", "", "")]
    [InlineData("props.Ranges.Length > 1", "", "")]
    public async Task A_member_of_a_parameter(string isPrivate, string statements, string expected) => Assert.Equal(expected, await Judge(Method("Props props", Ranges(isPrivate), statements) + """
        public class Props
        {
            public bool IsPrivate { get; set; }
            public Network Network { get; init; } = new();
            public bool Given { get; set; }
            public bool Computed => System.IO.File.Exists("private");
            public bool Fixed { get; }
            public virtual bool Open { get; set; }
            public string[] Ranges { get; set; } = [];
        }
        public class Network { public bool IsPrivate { get; set; } }
        public static class Presets { public static void Fill(Props props) => props.Given = true; }
        """));

    [Theory]
    [InlineData("internal static class Clusters { public static ManagedCluster Make(bool isPrivate) => CLUSTER; }")]
    [InlineData("public static class Clusters { internal static ManagedCluster Make(bool isPrivate) => CLUSTER; }")]
    [InlineData("public static class Clusters { public static ManagedCluster Make(bool isPrivate) => CLUSTER; static object kept = (Func<bool, ManagedCluster>)Make; }")]
    [InlineData("public static class Clusters { [Obsolete] public static ManagedCluster Make(bool isPrivate) => CLUSTER; }")]
    [InlineData("public class Clusters : IMake { public ManagedCluster Make(bool isPrivate) => CLUSTER; } public interface IMake { ManagedCluster Make(bool isPrivate); }")]
    [InlineData("public class Clusters : Base { public override ManagedCluster Make(bool isPrivate) => CLUSTER; } public abstract class Base { public abstract ManagedCluster Make(bool isPrivate); }")]
    [InlineData("public class Infrastructure : Stack { public Infrastructure(bool isPrivate) { _ = CLUSTER; } } static class Runner { static Task<int> Run(IServiceProvider services) => Deployment.RunAsync<Infrastructure>(services); }")]
    public async Task A_parameter_that_others_supply(string source) => Assert.Equal("", await Judge(source.Replace("CLUSTER", Cluster("isPrivate"), StringComparison.Ordinal)));

    [Fact]
    public async Task A_program_has_no_callers_outside() => Assert.Equal("", await Judge("System.Console.WriteLine();\n" + Method("bool isPrivate", Cluster("isPrivate"))));

    [Fact]
    public async Task A_constructor_of_a_component() => Assert.Equal("Info AKS020 'isPrivate' is false", await Judge($$"""
        public class Platform : ComponentResource
        {
            public Platform(string name, bool isPrivate) : base("my:platform", name) { _ = {{Cluster("isPrivate")}}; }
        }
        """));

    [Fact]
    public async Task What_a_helper_gets_stands_where_it_is_called() => Assert.Equal("Info AKS020 'isPrivate' is false", await Judge($$"""
        public static class Clusters
        {
            public static void Make(bool isPrivate) => Create(isPrivate);
            static void Create(bool closed) { _ = {{Cluster("closed")}}; }
        }
        """));

    [Fact]
    public async Task Nobody_has_to_hear_it() => Assert.Equal("", await Judge(Method("bool isPrivate", Cluster("isPrivate")), "ignore"));
}
