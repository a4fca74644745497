using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Rules;
using AccessAnalyzers.Sdks;
using Amazon.CDK;
using Amazon.JSII.Runtime.Deputy;
using Constructs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers.GroundTruthTests;

/// <summary>A program for Amazon CDK, compiled once: what it synthesises, and what the analyzer reads in it.</summary>
sealed class CdkProgram
{
    const string EntryPoint = "Program";

    static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. Directory.GetFiles(typeof(CdkProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RefPack").Value!, "*.dll")
            .Concat(new[] { typeof(DeputyBase), typeof(Construct), typeof(App) }.Select(type => type.Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What the CDK throws for a cluster's endpoints, and the rule that says so beforehand.</summary>
    static readonly ImmutableDictionary<string, string> s_rules = ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create("Cannot restric public access to endpoint when private access is disabled", "EKS007"),
        KeyValuePair.Create("CIDR blocks can only be configured when public access is enabled", "EKS006"),
        KeyValuePair.Create("There are no 'Private' subnet groups in this VPC", "EKS008"),
        KeyValuePair.Create("Vpc must contain private subnets when public endpoint access is", "EKS008"),
    ]);

    readonly CSharpCompilation compilation;
    readonly Assembly assembly;

    /// <param name="source">Its classes; the app is handed to <c>Program.Declare</c>, so that it can be asked where it puts its templates.</param>
    public CdkProgram(string source)
    {
        compilation = CSharpCompilation.Create(
            "Infrastructure",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))],
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        assembly = Assembly.Load(image.ToArray());
    }

    /// <summary>What one run puts into its templates, a line for each cluster; or the rule that should have told that the run throws.</summary>
    public IEnumerable<string> Synthesise(IReadOnlyDictionary<string, object> context)
    {
        var output = Directory.CreateTempSubdirectory("ground-truth-");
        try
        {
            var app = new App(new AppProps
            {
                Outdir = output.FullName,
                AnalyticsReporting = false,
                // Templates say which construct a resource belongs to; no asset is copied.
                Context = new Dictionary<string, object>(context) { ["aws:cdk:enable-path-metadata"] = true, ["aws:cdk:disable-asset-staging"] = true },
            });
            assembly.GetType(EntryPoint, throwOnError: true)!.GetMethod("Declare")!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [app], null);
            app.Synth();
            return [.. output.GetFiles("*.template.json").SelectMany(ClustersIn).Select(cluster => cluster.ToString())];
        }
        catch (Exception exception) when (s_rules.Keys.FirstOrDefault(message => exception.Message.Contains(message, StringComparison.Ordinal)) is { } message)
        {
            return [Throws(s_rules[message])];
        }
        finally
        {
            output.Delete(recursive: true);
        }
    }

    /// <summary>What the analyzer takes the program to declare in one run or another, in the same words.</summary>
    public IEnumerable<string> Analyze()
    {
        var sdk = Sdk.All.Single(sdk => sdk.Name == "Amazon.CDK.Lib");
        var declarations = new ClusterDeclarations(compilation, [sdk], new AnalyzerOptions([]));
        var entry = compilation.GetTypeByMetadataName(EntryPoint)!.GetMembers("Declare").Single();
        return [.. declarations.ClustersIn(entry, CancellationToken.None).Cast<EksCluster>().SelectMany(Describe)];
    }

    static IEnumerable<string> Describe(EksCluster cluster)
    {
        var created = cluster.Creation.When;
        foreach (var rule in Violation.By(cluster).Select(violation => violation.Rule).Where(rule => ThrowsFor(rule, cluster)))
        {
            yield return Throws(rule.Descriptor.Id);
            created &= !rule.Check(cluster)!;
        }

        foreach (var endpoints in ClusterEndpoints.Of(cluster, created))
            yield return endpoints.ToString();
    }

    static bool ThrowsFor(Rule rule, EksCluster cluster) => rule.Descriptor.Id switch
    {
        "EKS006" => cluster.Space.IsPossible(cluster.ThrowsForCidrs.Holds),
        var id => s_rules.Values.Contains(id),
    };

    /// <summary>How a run that throws is told, by the rule that should have said so.</summary>
    public static string Throws(string rule) => $"synthesis throws ({rule})";

    static IEnumerable<ClusterEndpoints> ClustersIn(FileInfo template)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(template.FullName));
        return json.RootElement.TryGetProperty("Resources", out var resources)
            ? [.. resources.EnumerateObject().Select(resource => ClusterEndpoints.Of(resource.Value)).OfType<ClusterEndpoints>()]
            : [];
    }
}
