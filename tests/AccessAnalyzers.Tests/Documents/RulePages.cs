using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AccessAnalyzers.Rules;
using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Documents;

/// <summary>The pages under docs/rules, with the programs that stand in them.</summary>
static class RulePages
{
    public static TheoryData<string> Ids => [.. Rule.All.Select(rule => rule.Descriptor.Id)];

    public static string Read(string id) => Repository.Read(PathOf(id));

    public static string PathOf(string id) => $"docs/rules/{id}.md";

    /// <summary>The programs of a section, each with the SDK under whose heading it stands, and the pipeline beside it where the page has one.</summary>
    public static IEnumerable<(string Sdk, string Code, string Pipeline)> Programs(string id, string section)
    {
        var text = Regex.Match(Read(id), $@"^## {section}\n(?<text>.*?)(?=^## )", RegexOptions.Multiline | RegexOptions.Singleline).Groups["text"].Value;
        return Regex.Matches(text, @"^### (?<sdk>.+?)\n\n```csharp\n(?<code>.*?)^```(\n\n```yaml\n(?<pipeline>.*?)^```)?", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(match => (match.Groups["sdk"].Value, match.Groups["code"].Value, match.Groups["pipeline"].Value));
    }

    /// <summary>A program of a page, under the options that the page sets before its programs.</summary>
    public static Program Open(string id, string sdk, string code, string pipeline = "") => new(ReferencesOf(sdk), code)
    {
        AdditionalFiles = pipeline.Length > 0 ? [new TextFile("/azure-pipelines.yml", pipeline)] : [],
        Options = Regex.Matches(Read(id).Split("\n## Bad\n")[0], @"^(?<key>access_analyzers\.\w+) = (?<value>.+)$", RegexOptions.Multiline)
            .ToImmutableDictionary(match => match.Groups["key"].Value, match => match.Groups["value"].Value),
    };

    /// <summary>What a program references that is written for an SDK.</summary>
    public static ImmutableArray<MetadataReference> ReferencesOf(string sdk) => sdk switch
    {
        "Amazon CDK (L1)" or "Amazon CDK (L2)" => Eks.References,
        "Pulumi.AzureNative" => [.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3],
        "Pulumi.Azure" => [.. SurfaceReferences.Framework, .. SurfaceReferences.AzureV6],
        "Azure.Provisioning" => [.. SurfaceReferences.Framework, .. SurfaceReferences.AzureProvisioningBeta6],
        "CDK for Terraform" => [.. SurfaceReferences.Framework, .. SurfaceReferences.CdktfAzurerm.Union(SurfaceReferences.CdktfAws)],
        "Aspire" => [.. SurfaceReferences.Framework, .. SurfaceReferences.AspireAzureKubernetes],
        "Pulumi.Aws" => [.. SurfaceReferences.Framework, .. SurfaceReferences.Aws],
        "Pulumi.AwsNative" => [.. SurfaceReferences.Framework, .. SurfaceReferences.AwsNative],
        "Pulumi.Eks" => [.. SurfaceReferences.Framework, .. SurfaceReferences.Eks],
        _ => throw new ArgumentOutOfRangeException(nameof(sdk), sdk, "No such SDK."),
    };
}
