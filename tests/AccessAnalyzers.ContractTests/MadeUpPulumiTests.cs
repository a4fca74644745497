using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.ContractTests;

/// <summary>The comparison sees every kind of difference, with a surface and a package that are small enough to be read.</summary>
public class MadeUpPulumiTests
{
    const string Surface = """
        namespace MadeUp.Eks
        {
            [EnumType]
            public readonly struct Mode
            {
                Mode(string value)
                {
                }

                public static Mode Open { get; } = new("OPEN");
                public static Mode Closed { get; } = new("CLOSED");
            }

            public class Cluster : Pulumi.CustomResource
            {
                [Output("endpoints")]
                public Output<Outputs.Endpoints?> Endpoints { get; private set; } = null!;

                [Output("arn")]
                public Output<string> Arn { get; private set; } = null!;

                public Cluster(string name, ClusterArgs args, CustomResourceOptions? options = null)
                    : base("eks:Cluster", name, args, options)
                {
                }
            }

            public sealed class ClusterArgs : Pulumi.ResourceArgs
            {
                [Input("endpoints", required: true)]
                public Input<Inputs.EndpointsArgs> Endpoints { get; set; } = null!;

                [Input("tags")]
                InputMap<string>? _tags;

                public InputMap<string> Tags
                {
                    get => _tags ??= new InputMap<string>();
                    set => _tags = value;
                }
            }
        }

        namespace MadeUp.Eks.Inputs
        {
            public sealed class EndpointsArgs : Pulumi.ResourceArgs
            {
                [Input("cidrs")]
                InputList<string>? _cidrs;

                public InputList<string> Cidrs
                {
                    get => _cidrs ??= new InputList<string>();
                    set => _cidrs = value;
                }

                public EndpointsArgs()
                {
                    Mode = "OPEN";
                }

                [Input("mode")]
                public InputUnion<string, Mode>? Mode { get; set; }

                [Input("public")]
                public Input<bool>? Public { get; set; }

                [Input("subnetIds", required: true)]
                InputList<string>? _subnetIds;

                public InputList<string> SubnetIds
                {
                    get => _subnetIds ??= new InputList<string>();
                    set => _subnetIds = value;
                }
            }
        }

        namespace MadeUp.Eks.Outputs
        {
            [OutputType]
            public sealed class Endpoints
            {
                public readonly System.Collections.Immutable.ImmutableArray<string> Cidrs;
                public readonly bool? Public;
            }
        }
        """;

    static readonly Dictionary<string, string> s_files = new()
    {
        ["types/enums/eks/index.d.ts"] = """
            export declare const Mode: {
                readonly Open: "OPEN";
                readonly Closed: "CLOSED";
            };
            """,
        ["types/input.d.ts"] = """
            import * as pulumi from "@pulumi/pulumi";
            export declare namespace eks {
                /** Who reaches the cluster. */
                interface EndpointsArgs {
                    cidrs?: pulumi.Input<pulumi.Input<string>[] | undefined>;
                    mode?: pulumi.Input<string | enums.eks.Mode | undefined>;
                    public?: pulumi.Input<boolean>;
                    subnetIds: pulumi.Input<pulumi.Input<string>[]>;
                }
            }
            """,
        ["types/input.js"] = """
            (function (eks) {
                function endpointsArgsProvideDefaults(val) {
                    return {
                        ...val,
                        mode: (val.mode) ?? "OPEN",
                    };
                }
            })(eks = exports.eks || (exports.eks = {}));
            """,
        ["types/output.d.ts"] = """
            export declare namespace eks {
                interface Endpoints {
                    cidrs?: string[];
                    public?: boolean;
                }
            }
            """,
        ["eks/cluster.d.ts"] = """
            import * as pulumi from "@pulumi/pulumi";
            export declare class Cluster extends pulumi.CustomResource {
                readonly endpoints: pulumi.Output<outputs.eks.Endpoints | undefined>;
                readonly arn: pulumi.Output<string>;
                constructor(name: string, args: ClusterArgs, opts?: pulumi.CustomResourceOptions);
            }
            export interface ClusterArgs {
                endpoints: pulumi.Input<inputs.eks.EndpointsArgs>;
                tags?: pulumi.Input<{
                    [key: string]: pulumi.Input<string>;
                }>;
            }
            """,
    };

    /// <summary>The declarations of the package: they are the same for all surfaces that are compared with it.</summary>
    static readonly Lazy<IReadOnlyDictionary<Place, Declaration>> s_package = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("contract");
        try
        {
            foreach (var (path, text) in s_files)
            {
                folder.CreateSubdirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(Path.Combine(folder.FullName, path), text);
            }

            return TypeScriptPackage.Read(
                folder.FullName,
                [
                    new("types/enums/eks/index.d.ts", "Mode"), new("types/input.d.ts", "eks.EndpointsArgs"), new("types/output.d.ts", "eks.Endpoints"), new("eks/cluster.d.ts", "Cluster"),
                    new("eks/cluster.d.ts", "ClusterArgs"), new("eks/cluster.d.ts", "ThereIsNone"),
                ]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    });

    [Fact]
    public void A_true_surface_has_no_difference() => Assert.Empty(Differences(Surface));

    [Theory]
    [InlineData("public Input<bool>? Public", "public Input<string>? Public", "MadeUp.Eks.Inputs.EndpointsArgs.public is Input<string> in the surface and Input<boolean> in the package")]
    [InlineData("InputUnion<string, Mode>? Mode", "Input<string>? Mode", "MadeUp.Eks.Inputs.EndpointsArgs.mode is Input<string> in the surface and Input<string | enums.eks.Mode> in the package")]
    [InlineData("[Input(\"public\")]", "[Input(\"isPublic\")]", "MadeUp.Eks.Inputs.EndpointsArgs.public is Input<boolean> sent as isPublic in the surface and Input<boolean> in the package")]
    [InlineData("[Input(\"public\")]", "", "MadeUp.Eks.Inputs.EndpointsArgs.public is Input<boolean> sent as nothing in the surface and Input<boolean> in the package")]
    [InlineData("[Input(\"cidrs\")]", "[Input(\"cidrs\", required: true)]", "MadeUp.Eks.Inputs.EndpointsArgs.cidrs is required in the surface and optional in the package")]
    [InlineData("[Input(\"subnetIds\", required: true)]", "[Input(\"subnetIds\")]", "MadeUp.Eks.Inputs.EndpointsArgs.subnetIds is optional in the surface and required in the package")]
    [InlineData("InputMap<string>", "InputList<string>", "MadeUp.Eks.ClusterArgs.tags is Input<Input<string>[]> in the surface and Input<{[key: string]: Input<string>}> in the package")]
    [InlineData(
        "Input<Inputs.EndpointsArgs> Endpoints",
        "Input<Inputs.EndpointsArgs>? Endpoints",
        "MadeUp.Eks.ClusterArgs.endpoints is Input<inputs.eks.EndpointsArgs> whose nullability is not what its attribute says in the surface and Input<inputs.eks.EndpointsArgs> in the package")]
    [InlineData("Mode = \"OPEN\"", "Mode = \"CLOSED\"", "MadeUp.Eks.Inputs.EndpointsArgs.mode is \"CLOSED\" by default in the surface and \"OPEN\" in the package")]
    [InlineData("Mode = \"OPEN\";", "Mode = Eks.Mode.Open;")]
    [InlineData("Mode = \"OPEN\";", "", "MadeUp.Eks.Inputs.EndpointsArgs.mode is nothing by default in the surface and \"OPEN\" in the package")]
    [InlineData("public readonly bool? Public", "public readonly bool Public", "MadeUp.Eks.Outputs.Endpoints.public is required in the surface and optional in the package")]
    [InlineData("Output<Outputs.Endpoints?>", "Output<Outputs.Endpoints>", "MadeUp.Eks.Cluster.endpoints is required in the surface and optional in the package")]
    [InlineData("Output<string> Arn", "Output<int> Arn", "MadeUp.Eks.Cluster.arn is Output<number> in the surface and Output<string> in the package")]
    [InlineData(
        "ClusterArgs args, CustomResourceOptions? options = null",
        "ClusterArgs? args = null, CustomResourceOptions? options = null",
        "MadeUp.Eks.Cluster.constructor is (string, ClusterArgs?, CustomResourceOptions?) in the surface and (string, ClusterArgs, CustomResourceOptions?) in the package")]
    [InlineData("new(\"OPEN\")", "new(\"Open\")", "MadeUp.Eks.Mode.Open is \"Open\" in the surface and \"OPEN\" in the package", "MadeUp.Eks.Mode has no \"OPEN\"")]
    [InlineData("public static Mode Closed { get; } = new(\"CLOSED\");", "", "MadeUp.Eks.Mode has no \"CLOSED\"")]
    [InlineData(
        "[Input(\"mode\")]",
        "[Input(\"egress\")] public Input<string>? Egress { get; set; } [Input(\"mode\")]",
        "MadeUp.Eks.Inputs.EndpointsArgs.egress is not in the package")]
    [InlineData(
        "EndpointsArgs",
        "EndpointArgs",
        "MadeUp.Eks.ClusterArgs.endpoints is Input<inputs.eks.EndpointArgs> in the surface and Input<inputs.eks.EndpointsArgs> in the package",
        "MadeUp.Eks.Inputs.EndpointArgs is not in the package")]
    public void A_difference_is_seen(string said, string instead, params string[] differences)
    {
        Assert.Contains(said, Surface, StringComparison.Ordinal);
        Assert.Equal(differences, Differences(Surface.Replace(said, instead, StringComparison.Ordinal)));
    }

    /// <summary>To the surface of an older release, what a new one has added is as unknown as what it leaves out.</summary>
    [Fact]
    public void What_the_package_has_gained_is_seen()
    {
        var type = Read(Surface.Replace("[Input(\"public\")]\n        public Input<bool>? Public { get; set; }", "", StringComparison.Ordinal)).Single(type => type.SimpleName == "EndpointsArgs");
        Assert.Equal(["MadeUp.Eks.Inputs.EndpointsArgs.public is in the package, and nobody has looked at it"], new Review("EndpointsArgs").Overlooked(type, []));
        Assert.Empty(new Review("EndpointsArgs", ("a reason", ["public"])).Overlooked(type, []));
    }

    /// <summary>Of a class about access it is not enough that the surface has it.</summary>
    [Fact]
    public void What_nobody_reads_is_seen()
    {
        var type = Read(Surface).Single(type => type.SimpleName == "EndpointsArgs");
        var review = new Review("EndpointsArgs", ("a reason", ["subnetIds"])) { Block = "Endpoints" };
        Assert.Equal(["MadeUp.Eks.Inputs.EndpointsArgs.mode is in the package, and nobody has looked at it"], review.Overlooked(type, [["Endpoints", "Cidrs"], ["Endpoints", "Public"], ["Mode"], ["Other", "Mode"]]));
        Assert.Empty(review.Overlooked(type, [["Endpoints", "Cidrs"], ["Endpoints", "Public"], ["Endpoints", "Mode"]]));
        Assert.Equal(["EndpointsArgs.subnetIds is listed in vain"], review.ListedInVain([type], [["Endpoints", "SubnetIds"]]));
    }

    static IEnumerable<string> Differences(string source) => Read(source).SelectMany(type =>
        Declaration.Differences(type.Name, type.Surface, type.Package).Concat(type.Package?.MissingValues(type.Name, type.Surface) ?? []));

    static IReadOnlyList<ReleasedType> Read(string source) =>
        new PulumiSurface(SurfaceSource.Compile("MadeUp", [$"using Pulumi;\n{source}"], [SurfaceSource.Compile("Pulumi").ToMetadataReference()]), "MadeUp", isBridged: false).Read(_ => s_package.Value);
}
