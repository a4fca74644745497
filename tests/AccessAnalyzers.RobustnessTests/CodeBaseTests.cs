using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Abstractions;

namespace AccessAnalyzers.RobustnessTests;

public sealed class CodeBaseTests(ITestOutputHelper output)
{
    /// <summary>So much longer may an ordinary name take than one of its own.</summary>
    const double Most = 1.3;

    /// <summary>A machine that is busy with something else is asked again.</summary>
    const int Rounds = 6;

    static readonly TimeSpan patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_factory_with_an_ordinary_name_costs_no_more_than_one_with_a_name_of_its_own()
    {
        var (origin, files) = await CodeBase.Read();
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = files.Select((file, index) => CSharpSyntaxTree.ParseText(file, options, $"/File{index}.cs")).ToImmutableArray();
        var (ordinary, own) = (double.PositiveInfinity, double.PositiveInfinity);
        for (var round = 0; round < Rounds && (round == 0 || ordinary > own * Most); round++)
        {
            var (ordinaryTime, ordinaryFindings) = await Analyze(trees, "Create");
            var (ownTime, ownFindings) = await Analyze(trees, "CreateProductionKubernetesCluster");
            Assert.Equal(ownFindings, ordinaryFindings);
            Assert.Contains("AKS002", ownFindings, StringComparison.Ordinal);
            (ordinary, own) = (Math.Min(ordinary, ordinaryTime), Math.Min(own, ownTime));
            output.WriteLine($"{origin}: {ordinaryTime:0.0} s with Create, {ownTime:0.0} s with CreateProductionKubernetesCluster: {ownFindings}");
        }

        Assert.True(ordinary < own * Most, $"{origin}: {ordinary:0.0} s with Create, {own:0.0} s with CreateProductionKubernetesCluster");
    }

    static async Task<(double Seconds, string Findings)> Analyze(ImmutableArray<SyntaxTree> trees, string factory)
    {
        var sdk = Sdk.All[0];
        var compilation = sdk.Program("a factory", $"Factory.{factory}(\"aks\");\nFactory.{factory}(\"other\");", types: $$"""
            static class Factory { public static void {{factory}}(string name) { {{sdk.Create("name")}} } }
            """).Compile().AddSyntaxTrees(trees);
        using var cancellation = new CancellationTokenSource(patience);
        var start = Stopwatch.GetTimestamp();
        var reported = await compilation.WithAnalyzers([new ClusterAccessAnalyzer { WritesRemedies = true }], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync(cancellation.Token);
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, string.Join(", ", reported.Select(diagnostic => $"{diagnostic.Id} in line {diagnostic.Location.GetLineSpan().StartLinePosition.Line}").Order(StringComparer.Ordinal)));
    }
}
