using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AccessAnalyzers.Rules;
using AccessAnalyzers.Tests.Documents;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.RobustnessTests;

/// <summary>Programs from all over the repository, to be damaged.</summary>
static partial class Corpus
{
    static readonly Lazy<ImmutableArray<Specimen>> programs = new(() => [.. Pages(), .. Samples(), .. Tested(), .. Ordinary()]);

    public static ImmutableArray<Specimen> Programs => programs.Value;

    /// <summary>The programs of the rules' pages.</summary>
    public static IEnumerable<Specimen> Pages() =>
        from rule in Rule.All
        let id = rule.Descriptor.Id
        from section in new[] { "Bad", "Good" }
        from program in RulePages.Programs(id, section)
        select new Specimen($"{section} program of {id} for {program.Sdk}", SdkOf(program.Code).References, program.Code);

    /// <summary>Each file of a sample, beside the others; without a Program.cs every file is a program of its own.</summary>
    public static IEnumerable<Specimen> Samples()
    {
        foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.Root, "samples")))
        {
            var files = Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToImmutableArray();
            var isOneProgram = File.Exists(Path.Combine(folder, "Program.cs"));
            foreach (var file in files)
            {
                yield return new Specimen($"sample {Path.GetFileName(folder)}", SdkOf(file).References, file)
                {
                    Others = isOneProgram ? files.Remove(file) : [],
                };
            }
        }
    }

    /// <summary>Ordinary members with a cluster that uses them, each in another SDK.</summary>
    public static IEnumerable<Specimen> Ordinary() => OrdinaryMember.All.Select((member, index) =>
    {
        var sdk = Sdk.All[index % Sdk.All.Length];
        return sdk.Program(member.Title, $"string text = {member.Use};\n{sdk.Create("text", "text.Length > 3", "text.Split(',')")}", types: member.Types);
    });

    /// <summary>
    /// The programs of the unit tests. They stand there in pieces, as the arguments of one call: statements, an expression for a setting, and members
    /// of the class. Whether they are put together as the test does it is no matter here.
    /// </summary>
    public static IEnumerable<Specimen> Tested() =>
        from path in Directory.GetFiles(Path.Combine(Repository.Root, "tests", "AccessAnalyzers.Tests"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        from call in CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes()
        where call is ArgumentListSyntax or AttributeArgumentListSyntax or InitializerExpressionSyntax
        let texts = call.ChildNodes().SelectMany(Text).ToArray()
        where texts.Length > 0
        select PutTogether($"a test in {Path.GetFileName(path)}", texts) into program
        where program is not null
        select program;

    static IEnumerable<string> Text(Microsoft.CodeAnalysis.SyntaxNode argument) => argument.ChildNodes().FirstOrDefault() switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => [Unmarked(text)],
        InterpolatedStringExpressionSyntax interpolated => [Unmarked(string.Concat(interpolated.Contents.Select(part => part is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : "true")))],
        _ => [],
    };

    static Specimen? PutTogether(string origin, string[] texts)
    {
        var (statements, members, types, setting) = ("", "", "", (string?)null);
        foreach (var text in texts)
        {
            if (IsCorrect(SyntaxFactory.ParseExpression(text, consumeFullText: true)))
                setting ??= text;
            else if (CSharpSyntaxTree.ParseText(text) is var tree && IsCorrect(tree.GetRoot()) && tree.GetRoot() is CompilationUnitSyntax { Members.Count: > 0 } unit)
                (statements, types) = unit.Usings.Count > 0 || unit.Members[0] is not GlobalStatementSyntax ? (statements, types + text) : (statements + text, types);
            else if (IsCorrect(CSharpSyntaxTree.ParseText($"class C {{ {text} }}").GetRoot()))
                members += text;
        }

        if (types.Length + statements.Length + members.Length == 0)
            return null;
        var sdk = SdkOf(types + statements + members);
        if (types.StartsWith("using", StringComparison.Ordinal))
            return new Specimen(origin, sdk.References, types);
        var settings = "var isProd = Environment.GetEnvironmentVariable(\"isProd\") == \"true\"; var size = Environment.GetEnvironmentVariable(\"size\");\n";
        var config = sdk.Usings.Contains("using Pulumi;", StringComparison.Ordinal) ? "var config = new Config();\n" : "";
        return sdk.Program(origin, $"{config}{settings}{statements}\n{(setting is null ? "" : sdk.Create(flag: setting))}", members, types);
    }

    static bool IsCorrect(Microsoft.CodeAnalysis.SyntaxNode node) => !node.ContainsDiagnostics;

    /// <summary>The SDK that a program most likely uses.</summary>
    static Sdk SdkOf(string text)
    {
        var name = text switch
        {
            _ when text.Contains("using Pulumi.Azure.", StringComparison.Ordinal) => "Pulumi.Azure",
            _ when text.Contains("using Pulumi.Aws.", StringComparison.Ordinal) => "Pulumi.Aws",
            _ when text.Contains("using Pulumi.AwsNative.", StringComparison.Ordinal) => "Pulumi.AwsNative",
            _ when text.Contains("using Pulumi.Eks", StringComparison.Ordinal) => "Pulumi.Eks",
            _ when text.Contains("KubernetesClusterConfig", StringComparison.Ordinal) => "HashiCorp.Cdktf.Providers.Azurerm",
            _ when text.Contains("EksClusterConfig", StringComparison.Ordinal) => "HashiCorp.Cdktf.Providers.Aws",
            _ when text.Contains("ContainerServiceManagedCluster", StringComparison.Ordinal) => "Azure.Provisioning",
            _ when CdkName().IsMatch(text) => "Amazon.CDK.Lib",
            _ => "Pulumi.AzureNative",
        };
        return Sdk.All.First(sdk => sdk.Name == name);
    }

    /// <summary>A text without the marks of expected findings.</summary>
    static string Unmarked(string text) => Mark().Replace(text, "").Replace("|}", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\{\|\w+:")]
    private static partial Regex Mark();

    [GeneratedRegex("Amazon|EndpointAccess|ClusterProps|Construct")]
    private static partial Regex CdkName();
}
