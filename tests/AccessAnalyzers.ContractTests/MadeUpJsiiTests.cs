using System.Text.Json;

namespace AccessAnalyzers.ContractTests;

/// <summary>The comparison sees every kind of difference, with a surface and a description that are small enough to be read.</summary>
public class MadeUpJsiiTests
{
    const string Surface = """
        namespace MadeUp.EksCluster
        {
            public class EksCluster
            {
                public EksCluster(string id, IEksClusterConfig config)
                {
                }

                public string Arn => "";

                public IEndpoints? EndpointsInput => null;

                public void PutEndpoints(IEndpoints value)
                {
                }
            }

            public interface IEksClusterConfig
            {
                IEndpoints Endpoints { get; }
            }

            public class EksClusterConfig : IEksClusterConfig
            {
                public IEndpoints Endpoints { get; set; } = null!;
            }

            public interface IEndpoints
            {
                object? Public => null;

                string[]? Cidrs => null;

                double? Count => null;

                IDictionary<string, string>? Tags => null;
            }
        }
        """;

    const string Description = """
        {
          "types": {
            "@made/up.eksCluster.EksCluster": {
              "assembly": "@made/up", "namespace": "eksCluster", "name": "EksCluster", "kind": "class",
              "initializer": { "parameters": [{ "name": "id", "type": { "primitive": "string" } }, { "name": "config", "type": { "fqn": "@made/up.eksCluster.EksClusterConfig" } }] },
              "properties": [
                { "name": "arn", "type": { "primitive": "string" } },
                { "name": "endpointsInput", "optional": true, "type": { "fqn": "@made/up.eksCluster.Endpoints" } }
              ],
              "methods": [{ "name": "putEndpoints", "parameters": [{ "name": "value", "type": { "fqn": "@made/up.eksCluster.Endpoints" } }] }]
            },
            "@made/up.eksCluster.EksClusterConfig": {
              "assembly": "@made/up", "namespace": "eksCluster", "name": "EksClusterConfig", "kind": "interface", "datatype": true,
              "properties": [{ "name": "endpoints", "type": { "fqn": "@made/up.eksCluster.Endpoints" } }]
            },
            "@made/up.eksCluster.Endpoints": {
              "assembly": "@made/up", "namespace": "eksCluster", "name": "Endpoints", "kind": "interface", "datatype": true,
              "properties": [
                { "name": "public", "optional": true, "type": { "union": { "types": [{ "primitive": "boolean" }, { "fqn": "cdktf.IResolvable" }] } } },
                { "name": "cidrs", "optional": true, "type": { "collection": { "kind": "array", "elementtype": { "primitive": "string" } } } },
                { "name": "count", "optional": true, "type": { "primitive": "number" } },
                { "name": "tags", "optional": true, "type": { "collection": { "kind": "map", "elementtype": { "primitive": "string" } } } }
              ]
            }
          }
        }
        """;

    [Fact]
    public void A_true_surface_has_no_difference() => Assert.Empty(Differences(Surface));

    [Theory]
    [InlineData("object? Public", "bool? Public", "MadeUp.EksCluster.IEndpoints.public is bool in the surface and object in the package")]
    [InlineData("object? Public", "object? IsPublic", "MadeUp.EksCluster.IEndpoints.isPublic is not in the package")]
    [InlineData("object? Public => null", "object Public => 1", "MadeUp.EksCluster.IEndpoints.public is required in the surface and optional in the package")]
    [InlineData("string[]? Cidrs", "string? Cidrs", "MadeUp.EksCluster.IEndpoints.cidrs is string in the surface and string[] in the package")]
    [InlineData("double? Count", "int? Count", "MadeUp.EksCluster.IEndpoints.count is int in the surface and double in the package")]
    [InlineData(
        "public void PutEndpoints(IEndpoints value)",
        "public void PutEndpoints(IEndpoints? value)",
        "MadeUp.EksCluster.EksCluster.putEndpoints is (MadeUp.EksCluster.IEndpoints?) -> void in the surface and (MadeUp.EksCluster.IEndpoints) -> void in the package")]
    [InlineData(
        "string id, IEksClusterConfig config",
        "string id, IEksClusterConfig? config",
        "MadeUp.EksCluster.EksCluster.constructor is (string, MadeUp.EksCluster.IEksClusterConfig?) in the surface and (string, MadeUp.EksCluster.IEksClusterConfig) in the package")]
    [InlineData("public class EksCluster\n", "public class Another { } public class EksCluster\n", "MadeUp.EksCluster.Another is not in the package")]
    public void A_difference_is_seen(string said, string instead, string difference)
    {
        Assert.Contains(said, Surface, StringComparison.Ordinal);
        Assert.Equal([difference], Differences(Surface.Replace(said, instead, StringComparison.Ordinal)));
    }

    [Fact]
    public void What_the_package_has_gained_is_seen()
    {
        var type = Read(Surface.Replace("object? Public => null;", "", StringComparison.Ordinal)).Single(type => type.SimpleName == "IEndpoints");
        Assert.Equal(["MadeUp.EksCluster.IEndpoints.public is in the package, and nobody has looked at it"], new Review("IEndpoints").Overlooked(type, []));
    }

    static IEnumerable<string> Differences(string source) => Read(source).SelectMany(type => Declaration.Differences(type.Name, type.Surface, type.Package));

    static IReadOnlyList<ReleasedType> Read(string source) =>
        new JsiiSurface(SurfaceSource.Compile("MadeUp", [source], []), new JsiiPackage("@made/up", "MadeUp", () => JsonDocument.Parse(Description))).Read();
}
