using System.Collections.Immutable;
using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AccessAnalyzers.Tests.Descriptions;

/// <summary>Libraries that an organisation has wrapped clusters in, and programs that have them as binaries, with a description.</summary>
static class Contoso
{
    const string DescriptionPath = "/access-analyzers.sdk.json";

    static readonly Lazy<MetadataReference> pulumiLibrary = new(() => Compile("Contoso.Infrastructure", """
        using System.Collections.Generic;
        using Pulumi;

        namespace Contoso
        {
            public sealed class ApiServerArgs : ResourceArgs
            {
                public Input<bool>? Private { get; set; }
                public bool PublicFqdn { get; set; } = true;
                public InputList<string> AllowedRanges { get; set; } = new();
                public Input<string>? PrivateDnsZoneId { get; set; }
                public bool? AllowRunCommand { get; set; }
            }

            public class AksClusterArgs : ResourceArgs
            {
                public Input<string>? Location { get; set; }
                public Input<string>? Tier { get; set; }
                public ApiServerArgs ApiServer { get; set; } = new();
                public AksClusterArgs AsPrivate() { ApiServer.Private = true; return this; }
            }

            public class AksCluster : ComponentResource
            {
                public AksCluster(string name, AksClusterArgs? args = null, ComponentResourceOptions? options = null) : base("contoso:index:AksCluster", name, options) { }
                public Output<string> Endpoint => throw null!;
            }

            public class PlainCluster : ComponentResource
            {
                public PlainCluster(string name, bool isPrivate = true, string[]? ranges = null, List<string>? more = null, ComponentResourceOptions? opts = null) : base("contoso:index:PlainCluster", name, opts) { }
            }

            public class AssignedCluster
            {
                public AssignedCluster(string name) { }
                public bool Private { get; set; }
                public List<string> Ranges { get; } = new();
                public string? Owner { get; set; }
                public void Restrict() { }
            }

            public class Server
            {
                public bool Private { get; set; }
            }

            public class PartCluster
            {
                public PartCluster(string name) { }
                public Server Server { get; set; } = new();
            }

            public sealed record Endpoint(bool IsPrivate, IReadOnlyList<string>? Ranges = null);

            public class RecordCluster : ComponentResource
            {
                public RecordCluster(string name, Endpoint endpoint) : base("contoso:index:RecordCluster", name) { }
            }

            public class BuiltArgs
            {
                public BuiltArgs(bool production) => Private = production;
                public bool Private { get; set; }
            }

            public class BuiltCluster : ComponentResource
            {
                public BuiltCluster(string name, BuiltArgs args) : base("contoso:index:BuiltCluster", name) { }
            }
        }
        """, [.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3]));

    static readonly Lazy<MetadataReference> cdkLibrary = new(() => Compile("Contoso.Cdk", """
        using Amazon.CDK.AWS.EKS;
        using Constructs;

        namespace Contoso
        {
            public interface IEksClusterProps { bool? PublicEndpoint { get; } string[]? OfficeCidrs { get; } }

            public class EksClusterProps : IEksClusterProps
            {
                public bool? PublicEndpoint { get; set; }
                public string[]? OfficeCidrs { get; set; }
            }

            public class LowCluster : CfnCluster
            {
                public LowCluster(Construct scope, string id, bool isPublic) : base(scope, id, new CfnClusterProps()) { }
            }

            public class EksCluster : Construct
            {
                public EksCluster(Construct scope, string id, IEksClusterProps props) : base(scope, id) { }
                public void Close() { }
                public CfnCluster Inner => throw null!;
            }
        }
        """, Eks.References));

    /// <summary>A description of all types of the library over Pulumi.</summary>
    public const string Description = """
        {
          "$schema": "https://raw.githubusercontent.com/AccessAnalyzers/AccessAnalyzers/main/docs/access-analyzers.sdk.schema.json",
          "clusters": [
            {
              "type": "Contoso.AksCluster",
              "assembly": "Contoso.Infrastructure",
              "kind": "aks",
              "settings": {
                "private": { "path": "args.ApiServer.Private", "default": false },
                "publicFqdn": { "path": "args.ApiServer.PublicFqdn", "default": true },
                "privateDnsZone": { "path": "args.ApiServer.PrivateDnsZoneId", "default": "system" },
                "authorizedIPRanges": { "path": "args.ApiServer.AllowedRanges", "default": [] },
                "runCommandDisabled": { "path": "args.ApiServer.AllowRunCommand", "inverted": true, "default": true },
                "location": { "path": "args.Location" },
                "sku": { "always": "Base" }
              }
            },
            {
              "type": "Contoso.PlainCluster",
              "assembly": "Contoso.Infrastructure",
              "kind": "aks",
              "settings": {
                "private": { "path": "isPrivate" },
                "authorizedIPRanges": { "path": "ranges", "default": [] }
              }
            },
            {
              "type": "Contoso.AssignedCluster",
              "assembly": "Contoso.Infrastructure",
              "kind": "aks",
              "settings": {
                "private": { "path": "Private", "default": false },
                "authorizedIPRanges": { "path": "Ranges", "default": [] }
              }
            },
            {
              "type": "Contoso.PartCluster",
              "assembly": "Contoso.Infrastructure",
              "kind": "aks",
              "settings": {
                "private": { "path": "Server.Private", "default": false },
                "authorizedIPRanges": { "always": [] }
              }
            },
            {
              "type": "Contoso.RecordCluster",
              "assembly": "Contoso.Infrastructure",
              "kind": "aks",
              "settings": {
                "private": { "path": "endpoint.IsPrivate" },
                "authorizedIPRanges": { "path": "endpoint.Ranges", "default": [] }
              }
            },
            {
              "type": "Contoso.BuiltCluster",
              "assembly": "Contoso.Infrastructure",
              "kind": "aks",
              "settings": {
                "private": { "path": "args.Private", "default": false },
                "authorizedIPRanges": { "always": [] }
              }
            }
          ]
        }
        """;

    /// <summary>A description of the library over the CDK.</summary>
    public const string CdkDescription = """
        {
          "clusters": [
            {
              "type": "Contoso.EksCluster",
              "assembly": "Contoso.Cdk",
              "kind": "eks",
              "settings": {
                // The wrapper turns the private endpoint on and lets nobody turn it off.
                "privateAccess": { "always": true },
                "publicAccess": { "path": "props.PublicEndpoint", "default": true },
                "publicAccessCidrs": { "path": "props.OfficeCidrs", "default": [] }
              }
            },
            {
              "type": "Contoso.LowCluster",
              "assembly": "Contoso.Cdk",
              "kind": "eks",
              "settings": { "publicAccess": { "path": "isPublic" }, "publicAccessCidrs": { "always": [] } }
            }
          ]
        }
        """;

    public static MetadataReference PulumiLibrary => pulumiLibrary.Value;

    /// <summary>A stack over Pulumi whose constructor consists of these statements.</summary>
    public static Program Stack(string statements, string members = "", string? description = Description) => new(
        [.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3, PulumiLibrary],
        $$"""
        using Contoso;
        using Pulumi;
        using Pulumi.AzureNative.PrivateDns;

        class TestStack : Stack
        {
            public TestStack()
            {
                var config = new Config();
                {{statements}}
            }
            {{members}}
        }
        """)
    { AdditionalFiles = Files(description) };

    /// <summary>The same over the CDK.</summary>
    public static Program CdkStack(string statements) => Eks.Stack(statements) with
    {
        References = [.. Eks.References, cdkLibrary.Value],
        Files = [$"using Contoso;\n{Eks.Stack(statements).Files[0].Replace("using Amazon.CDK.AWS.EKS;", "", StringComparison.Ordinal)}"],
        AdditionalFiles = Files(CdkDescription),
    };

    public static ImmutableArray<AdditionalText> Files(string? description, string path = DescriptionPath) => description is null ? [] : [new TextFile(path, description)];

    public static MetadataReference Compile(string assembly, string source, IEnumerable<MetadataReference> references)
    {
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(
            assembly,
            [CSharpSyntaxTree.ParseText(source)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)).Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
