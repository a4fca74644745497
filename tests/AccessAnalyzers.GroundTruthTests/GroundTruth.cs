using System.Text.RegularExpressions;

namespace AccessAnalyzers.GroundTruthTests;

/// <summary>What Amazon CDK makes of a program, against what the analyzer has read in it.</summary>
static class GroundTruth
{
    static readonly IReadOnlyDictionary<string, object> s_noContext = new Dictionary<string, object>();

    /// <summary>Everything that the runs synthesise is declared, and nothing else; all of it is known.</summary>
    /// <param name="source">The program.</param>
    /// <param name="contexts">Its runs: all that it does in one of them. None for a program that reads no context.</param>
    public static void Agrees(string source, params IReadOnlyDictionary<string, object>[] contexts)
    {
        var program = new CdkProgram(source);
        var synthesised = Synthesise(program, contexts);
        Assert.NotEmpty(synthesised);
        Assert.Equal(string.Join("\n", synthesised), string.Join("\n", Analyze(program)));
    }

    /// <summary>Nothing that the analyzer says contradicts the runs, but there is something that it cannot know.</summary>
    /// <param name="reason">Why it cannot.</param>
    /// <param name="source">The program.</param>
    /// <param name="contexts">Some of its runs.</param>
    public static void IsNotRefuted(string reason, string source, params IReadOnlyDictionary<string, object>[] contexts)
    {
        Assert.NotEmpty(reason);
        var program = new CdkProgram(source);
        var synthesised = Synthesise(program, contexts);
        var declared = Analyze(program);
        Assert.True(declared.Length < synthesised.Length || declared.Any(IsUnknown), $"All is known: {string.Join("\n", declared)}");
        foreach (var said in declared)
        {
            var pattern = $"^{Regex.Escape(said).Replace(Regex.Escape(ClusterEndpoints.Unknown), ".*", StringComparison.Ordinal)}$";
            Assert.Contains(synthesised, truth => Regex.IsMatch(truth, pattern));
        }
    }

    /// <summary>The run makes no cluster of its own.</summary>
    public static void AgreesOnNone(string source)
    {
        var program = new CdkProgram(source);
        Assert.Empty(Synthesise(program, []));
        Assert.Empty(Analyze(program));
    }

    public static IReadOnlyDictionary<string, object> Context(params (string Key, object Value)[] context) => context.ToDictionary(entry => entry.Key, entry => entry.Value);

    /// <summary>A program whose only stack has these statements in its constructor.</summary>
    public static string Stack(string statements, string members = "") => File($$"""
        class TestStack : Stack
        {
            public TestStack(Construct scope, string id) : base(scope, id)
            {
                {{statements}}
            }
            {{members}}
        }

        static class Program
        {
            public static void Declare(App app)
            {
                new TestStack(app, "Test");
            }
        }
        """);

    /// <summary>The classes of a whole program.</summary>
    public static string File(string classes) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;
        using Amazon.CDK.AWS.EKS;
        using Constructs;

        {{classes}}
        """;

    /// <summary>An L2 cluster with these props.</summary>
    public static string Cluster(string props, string type = "Cluster") => Stack($$"""
        new {{type}}(this, "eks", new {{type}}Props
        {
            Version = KubernetesVersion.V1_30,
            {{props}}
        });
        """);

    /// <summary>An L1 cluster with this VPC configuration.</summary>
    public static string CfnCluster(string vpcConfig, string props = "") => Stack($$"""
        new CfnCluster(this, "eks", new CfnClusterProps
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            {{props}}
            ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty
            {
                SubnetIds = new[] { "subnet-1", "subnet-2" },
                {{vpcConfig}}
            },
        });
        """);

    static string[] Synthesise(CdkProgram program, IReadOnlyDictionary<string, object>[] contexts) =>
        [.. contexts.DefaultIfEmpty(s_noContext).SelectMany(program.Synthesise!).Distinct().Order(StringComparer.Ordinal)];

    static string[] Analyze(CdkProgram program) => [.. program.Analyze().Distinct().Order(StringComparer.Ordinal)];

    static bool IsUnknown(string line) => line.Contains(ClusterEndpoints.Unknown, StringComparison.Ordinal);
}
