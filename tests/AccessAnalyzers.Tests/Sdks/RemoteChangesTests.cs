using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Sdks;

/// <summary>
/// What sets a cluster's properties from outside its declaration. The probe in Pulumi is AKS002 (ranges on a private cluster),
/// in the CDK EKS010 (public for everyone); other rules are not looked at.
/// </summary>
public sealed class RemoteChangesTests
{
    const string Definite = "definite";
    const string Silent = "silent";

    static async Task<string> Judge(Program program, string id)
    {
        var found = (await program.Analyze()).Where(diagnostic => diagnostic.Id == id).ToArray();
        if (found.Length == 0)
            return Silent;
        var message = Assert.Single(found).GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        var at = message.LastIndexOf("(when ", StringComparison.Ordinal);
        return at < 0 ? Definite : message[(at + 1)..^1];
    }

    const string PrivateWithRanges = """
        new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, AuthorizedIPRanges = { "73.140.245.0/24" } },
        }
        """;

    [Theory]
    [InlineData("Aliases = { new Alias { Name = \"old\" } }, Protect = true, DependsOn = { new ResourceGroup(\"rg\") }, Provider = null", Definite)]
    [InlineData("ImportId = \"/subscriptions/1\"", Definite)]
    [InlineData("IgnoreChanges = { \"tags\", \"agentPoolProfiles[0].count\" }", Definite)]
    [InlineData("IgnoreChanges = { \"apiServerAccessProfile.disableRunCommand\" }", Definite)]
    [InlineData("IgnoreChanges = { \"apiServerAccessProfileOther\" }", Definite)]
    [InlineData("IgnoreChanges = { \"apiServerAccessProfile\" }", Silent)]
    [InlineData("IgnoreChanges = { \"apiServerAccessProfile.enablePrivateCluster\" }", Silent)]
    [InlineData("IgnoreChanges = { \"apiServerAccessProfile[\\\"enablePrivateCluster\\\"]\" }", Silent)]
    [InlineData("IgnoreChanges = { \"apiServerAccessProfile.authorizedIPRanges[0]\" }", Silent)]
    [InlineData("IgnoreChanges = { \"apiServerAccessProfile.*\" }", Silent)]
    [InlineData("IgnoreChanges = { \"*\" }", Silent)]
    [InlineData("IgnoreChanges = { config.Require(\"ignored\") }", Silent)]
    [InlineData("IgnoreChanges = config.RequireObject<List<string>>(\"ignored\")", Silent)]
    [InlineData("IgnoreChanges = isProd ? new List<string> { \"apiServerAccessProfile\" } : new List<string>()", "when 'isProd' is false")]
    [InlineData("ResourceTransformations = { args => null }", Definite)]
    [InlineData("ResourceTransformations = { args => new ResourceTransformationResult(args.Args, args.Options) }", Definite)]
    [InlineData("ResourceTransformations = { args => { if (args.Args is ManagedClusterArgs cluster) cluster.Tags.Add(\"team\", \"a\"); return null; } }", Definite)]
    [InlineData("ResourceTransformations = { args => { var tags = args.Args.GetType().GetProperty(\"Tags\"); tags?.SetValue(args.Args, new InputMap<string>()); return new(args.Args, args.Options); } }", Definite)]
    [InlineData("ResourceTransformations = { args => { args.Args.GetType().GetProperty(config.Require(\"property\"))?.SetValue(args.Args, null); return null; } }", Silent)]
    [InlineData("ResourceTransformations = { args => { ((ManagedClusterArgs)args.Args).ApiServerAccessProfile = null; return null; } }", Silent)]
    [InlineData("ResourceTransformations = { args => { if (isProd) ((ManagedClusterArgs)args.Args).ApiServerAccessProfile = null; return null; } }", "when 'isProd' is false")]
    [InlineData("ResourceTransformations = { args => new(new ManagedClusterArgs(), args.Options) }", Silent)]
    [InlineData("ResourceTransformations = { args => new(args.Args, new CustomResourceOptions { Id = \"existing\" }) }", Silent)]
    [InlineData("ResourceTransformations = { args => new(args.Args, CustomResourceOptions.Merge((CustomResourceOptions)args.Options, new() { IgnoreChanges = { \"apiServerAccessProfile\" } })) }", Silent)]
    [InlineData("ResourceTransformations = { args => new(args.Args, CustomResourceOptions.Merge((CustomResourceOptions)args.Options, new() { IgnoreChanges = { \"tags\" } })) }", Definite)]
    [InlineData("ResourceTransformations = { System.Text.Json.JsonSerializer.Deserialize<ResourceTransformation>(\"\")! }", Silent)]
    [InlineData("ResourceTransforms = { async (args, _) => null }", Definite)]
    [InlineData("ResourceTransforms = { async (args, _) => new ResourceTransformResult(args.Args.SetItem(\"tags\", \"a\"), args.Options) }", Definite)]
    [InlineData("ResourceTransforms = { async (args, _) => new ResourceTransformResult(args.Args.SetItem(\"apiServerAccessProfile\", \"a\"), args.Options) }", Silent)]
    [InlineData("ResourceTransforms = { async (args, _) => new ResourceTransformResult(args.Args.Remove(\"apiServerAccessProfile\"), args.Options) }", Silent)]
    [InlineData("ResourceTransforms = { async (args, _) => new ResourceTransformResult(args.Args.SetItem(config.Require(\"name\"), \"a\"), args.Options) }", Silent)]
    [InlineData("ResourceTransforms = { async (args, _) => isLate ? new ResourceTransformResult(args.Args.Clear(), args.Options) : null }", Silent)]
    [InlineData("ResourceTransformations = isProd ? new List<ResourceTransformation> { args => new(new ManagedClusterArgs(), args.Options) } : new List<ResourceTransformation>()", "when 'isProd' is false")]
    [InlineData("ResourceTransformations = new List<ResourceTransformation>()", Definite)]
    [InlineData("Id = \"/subscriptions/1\"", Silent)]
    [InlineData("Urn = \"urn:1\"", Silent)]
    public async Task The_options_of_a_resource(string options, string expected) => Assert.Equal(expected, await Judge(Aks.Stack($$"""
        var isProd = config.RequireBoolean("isProd");
        var isLate = false;
        new ManagedCluster("aks", {{PrivateWithRanges}}, new CustomResourceOptions { {{options}} });
        isLate = true;
        """), "AKS002"));

    [Fact]
    public async Task Options_that_are_filled_one_by_one() => Assert.Equal("when 'isProd' is false", await Judge(Aks.Stack($$"""
        var options = new CustomResourceOptions { Protect = true };
        if (config.RequireBoolean("isProd"))
            options.IgnoreChanges.Add("apiServerAccessProfile");
        new ManagedCluster("aks", {{PrivateWithRanges}}, options);
        """), "AKS002"));

    [Theory]
    [InlineData("Protect = true", Definite)]
    [InlineData("IgnoreChanges = { \"tags\" }", Definite)]
    [InlineData("IgnoreChanges = { \"apiServerAccessProfile\" }", Silent)]
    [InlineData("ResourceTransforms = { async (args, _) => null }", Definite)]
    [InlineData("ResourceTransformations = { args => new(new ManagedClusterArgs(), args.Options) }", Silent)]
    [InlineData("Parent = new ComponentResource(\"my:other\", \"other\", new() { ResourceTransformations = { args => new(new ManagedClusterArgs(), args.Options) } })", Silent)]
    [InlineData("Id = \"existing\"", Silent)]
    public async Task Merged_options(string options, string expected) => Assert.Equal(expected, await Judge(Aks.Stack($$"""
        new ManagedCluster("aks", {{PrivateWithRanges}}, CustomResourceOptions.Merge(null, new CustomResourceOptions { {{options}} }));
        """), "AKS002"));

    [Fact]
    public async Task What_another_resource_has_in_its_options() => Assert.Equal(Definite, await Judge(Aks.Stack($$"""
        new ResourceGroup("rg", null, new CustomResourceOptions { IgnoreChanges = { "*" }, ResourceTransformations = { args => null } });
        new ManagedCluster("aks", {{PrivateWithRanges}});
        """), "AKS002"));

    [Theory]
    [InlineData("new ComponentResourceOptions { ResourceTransformations = { args => null } }", Definite)]
    [InlineData("new ComponentResourceOptions { ResourceTransformations = { args => new(new ManagedClusterArgs(), args.Options) } }", Silent)]
    [InlineData("new ComponentResourceOptions { Protect = true }", Definite)]
    [InlineData("null", Definite)]
    public async Task The_options_of_a_parent(string options, string expected) => Assert.Equal(expected, await Judge(Aks.Program($$"""
        class Platform : ComponentResource
        {
            public Platform(string name, ComponentResourceOptions? options = null) : base("my:platform", name, options) =>
                new ManagedCluster("aks", {{PrivateWithRanges}}, new CustomResourceOptions { Parent = this });
        }
        class Program : Stack
        {
            public Program() => new Platform("platform", {{options}});
        }
        """), "AKS002"));

    [Fact]
    public async Task A_parent_without_transformations_where_another_has_some() => Assert.Equal(Definite, await Judge(Aks.Stack($$"""
        var changed = new ComponentResource("my:other", "other", new ComponentResourceOptions { ResourceTransformations = { args => null } });
        var plain = new ComponentResource("my:plain", "plain");
        new ManagedCluster("aks", {{PrivateWithRanges}}, new CustomResourceOptions { Parent = plain });
        """), "AKS002"));

    [Fact]
    public async Task A_parent_of_a_parent() => Assert.Equal(Silent, await Judge(Aks.Stack($$"""
        var outer = new ComponentResource("my:outer", "outer", new ComponentResourceOptions { ResourceTransformations = { args => new(new ManagedClusterArgs(), args.Options) } });
        var inner = new ComponentResource("my:inner", "inner", new ComponentResourceOptions { Parent = outer });
        new ManagedCluster("aks", {{PrivateWithRanges}}, new CustomResourceOptions { Parent = inner });
        """), "AKS002"));

    [Theory]
    [InlineData("new Platform(\"platform\", new CustomResourceOptions { IgnoreChanges = { \"apiServerAccessProfile\" } });", Silent)]
    [InlineData("new Platform(\"platform\", new CustomResourceOptions { IgnoreChanges = { \"tags\" } });", Definite)]
    [InlineData("new Platform(\"platform\", null);", Definite)]
    [InlineData("", Silent)]
    public async Task Options_that_are_handed_on(string statements, string expected) => Assert.Equal(expected, await Judge(Aks.Stack($$"""
        new ResourceGroup("rg", null, new CustomResourceOptions { IgnoreChanges = { "*" } });
        {{statements}}
        """, $$"""
        class Platform : ComponentResource
        {
            public Platform(string name, CustomResourceOptions? options) : base("my:platform", name) => new ManagedCluster("aks", {{PrivateWithRanges}}, options);
        }
        """), "AKS002"));

    [Theory]
    [InlineData("ResourceTransformations = { args => null }", Definite)]
    [InlineData("ResourceTransformations = { Tag }", Definite)]
    [InlineData("ResourceTransformations = { Close }", Silent)]
    [InlineData("ResourceTransformations = { Named(\"Tags\") }", Definite)]
    [InlineData("ResourceTransformations = { Named(\"ApiServerAccessProfile\") }", Silent)]
    [InlineData("ResourceTransforms = { async (args, _) => null }", Definite)]
    public async Task The_options_of_the_stack(string options, string expected) => Assert.Equal(expected, await Judge(Aks.Program($$"""
        class Program : Stack
        {
            public Program() : base(new StackOptions { {{options}} })
            {
                {{Statement}}
            }
        {{Transformations}}
        }
        """), "AKS002"));

    const string Statement = $"new ManagedCluster(\"aks\", {PrivateWithRanges});";

    const string Transformations = """
        static ResourceTransformationResult? Tag(ResourceTransformationArgs args)
        {
            if (args.Resource.GetResourceType() == "azure-native:containerservice:ManagedCluster")
                ((ManagedClusterArgs)args.Args).Tags = new InputMap<string> { ["team"] = "a" };
            return new ResourceTransformationResult(args.Args, args.Options);
        }
        static ResourceTransformationResult? Close(ResourceTransformationArgs args)
        {
            if (args.Args is ManagedClusterArgs { ApiServerAccessProfile: not null } cluster)
                cluster.ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true };
            return new ResourceTransformationResult(args.Args, args.Options);
        }
        static ResourceTransformation Named(string name) => args =>
        {
            if (args.Args.GetType().GetProperty(name) is { } property)
                property.SetValue(args.Args, null);
            return new ResourceTransformationResult(args.Args, args.Options);
        };
        """;

    [Fact]
    public async Task A_method_of_the_stack_has_its_options() => Assert.Equal(Silent, await Judge(Aks.Program($$"""
        class Program : Stack
        {
            public Program() : base(new StackOptions { ResourceTransformations = { Close } }) { }
            public void Make()
            {
                {{Statement}}
            }
        {{Transformations}}
        }
        """), "AKS002"));

    [Theory]
    [InlineData("Tag", Definite)]
    [InlineData("Close", Silent)]
    public async Task The_options_of_a_run(string transformation, string expected) => Assert.Equal(expected, await Judge(Aks.Program($$"""
        class Program
        {
            static Task<int> Main() => Deployment.RunAsync(() =>
            {
                {{Statement}}
                return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>());
            }, new StackOptions { ResourceTransformations = { {{transformation}} } });
        {{Transformations}}
        }
        """), "AKS002"));

    [Fact]
    public async Task Each_stack_has_its_own_transformations()
    {
        var findings = await Aks.Program($$"""
            static class Shared
            {
                public static void Make()
                {
                    {{Statement}}
                }
            }
            class Tagged : Stack
            {
                public Tagged() : base(new StackOptions { ResourceTransformations = { Tag } }) => Shared.Make();
            {{Transformations}}
            }
            class Closed : Stack
            {
                public Closed() : base(new StackOptions { ResourceTransformations = { Close } }) => Shared.Make();
            {{Transformations}}
            }
            """).Analyze();
        var finding = Assert.Single(findings, finding => finding.Id == "AKS002");
        Assert.Contains("Tagged() : base", finding.Location.SourceTree!.GetText().Lines.GetLineFromPosition(finding.Location.SourceSpan.Start).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"tags\"", Definite)]
    [InlineData("\"apiServerAccessProfile\"", Silent)]
    [InlineData("Path", Silent)]
    public async Task Options_of_which_nothing_is_known_ignore_what_the_program_ignores_elsewhere(string path, string expected) => Assert.Equal(expected, await Judge(Aks.Program($$"""
        class Platform : ComponentResource
        {
            static string Path => new Config().Require("path");
            public Platform(string name, CustomResourceOptions options) : base("my:platform", name)
            {
                new ResourceGroup("rg", null, new CustomResourceOptions { IgnoreChanges = { {{path}} } });
                new ManagedCluster("aks", {{PrivateWithRanges}}, options);
            }
        }
        """), "AKS002"));

    [Fact]
    public async Task A_lookup_declares_nothing() => Assert.Equal(Silent, await Judge(Aks.Stack("""
        ManagedCluster.Get("aks", "id", new CustomResourceOptions { Protect = true });
        """), "AKS001"));

    [Theory]
    [InlineData("public MyCluster(string name) : base(name, ARGS) { }", Definite)]
    [InlineData("public MyCluster(string name, CustomResourceOptions? options = null) : base(name, ARGS, options) { }", Definite)]
    [InlineData("public MyCluster(string name) : base(name, ARGS, new CustomResourceOptions { IgnoreChanges = { \"*\" } }) { }", Silent)]
    public async Task A_class_that_derives_from_a_resource(string constructor, string expected) => Assert.Equal(expected, await Judge(Aks.Program($$"""
        class MyCluster : ManagedCluster
        {
            {{constructor.Replace("ARGS", PrivateWithRanges, StringComparison.Ordinal)}}
        }
        class Program : Stack
        {
            public Program() => new MyCluster("aks");
        }
        """), "AKS002"));

    [Fact]
    public Task What_depends_on_a_parameter_of_a_derived_class_stands_at_its_creation() => new Program(
        [.. Surfaces.SurfaceReferences.Framework, .. Surfaces.SurfaceReferences.AzureNativeV3],
        Aks.Stack("""
            new {|AKS002:MyCluster|}("closed", true);
            new MyCluster("open", false);
            """, """
            class MyCluster : ManagedCluster
            {
                public MyCluster(string name, bool isPrivate) : base(name, new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = isPrivate, AuthorizedIPRanges = { "73.140.245.0/24" } },
                }) { }
            }
            """).Files)
    { Ignoring = Except("AKS002") }.Verify();

    [Fact]
    public async Task A_primary_constructor() => Assert.Equal(Definite, await Judge(Aks.Program($$"""
        class MyCluster(string name) : ManagedCluster(name, {{PrivateWithRanges}});
        class Program : Stack
        {
            public Program() => new MyCluster("aks");
        }
        """), "AKS002"));

    const string CfnCluster = """
        new CfnCluster(this, "eks", new CfnClusterProps
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { "subnet-1" } },
        })
        """;

    const string Cluster = """
        new Cluster(this, "eks", new ClusterProps { Version = KubernetesVersion.V1_31 })
        """;

    [Theory]
    [InlineData("", Definite)]
    [InlineData("cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    [InlineData("cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", true);", Definite)]
    [InlineData("cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false); cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", true);", Definite)]
    [InlineData("cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false); cfn.AddPropertyDeletionOverride(\"ResourcesVpcConfig.EndpointPublicAccess\");", Definite)]
    [InlineData("if (isProd) cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", "when 'isProd' is false")]
    [InlineData("cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", !isProd);", "when 'isProd' is false")]
    [InlineData("cfn.AddOverride(\"Properties.ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    [InlineData("cfn.AddOverride(\"Properties.ResourcesVpcConfig.EndpointPrivateAccess\", true);", Definite)]
    [InlineData("cfn.AddPropertyOverride(\"ResourcesVpcConfig.PublicAccessCidrs\", new[] { \"73.140.245.0/24\" });", Silent)]
    [InlineData("cfn.AddPropertyOverride(\"ResourcesVpcConfig.PublicAccessCidrs\", new[] { \"0.0.0.0/0\" });", Definite)]
    [InlineData("cfn.AddPropertyOverride(\"ResourcesVpcConfig.PublicAccessCidrs.0\", \"73.140.245.0/24\");", Silent)]
    [InlineData("cfn.AddPropertyOverride(\"ResourcesVpcConfig\", new Dictionary<string, object> { [\"EndpointPublicAccess\"] = false });", Silent)]
    [InlineData("cfn.AddPropertyOverride(\"resourcesVpcConfig.endpointPublicAccess\", false);", Silent)]
    [InlineData("cfn.AddPropertyOverride(Path(), false);", Silent)]
    [InlineData("cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", Fn.Ref(\"IsPublic\"));", Silent)]
    [InlineData("cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", \"false\");", Silent)]
    [InlineData("cfn.AddPropertyOverride(\"Name\", \"eks\"); cfn.AddPropertyOverride(\"Tags.0.Key\", \"a\");", Definite)]
    [InlineData("cfn.AddOverride(\"DeletionPolicy\", \"Retain\"); cfn.AddOverride(\"Metadata.cfn_nag\", \"x\"); cfn.AddDeletionOverride(\"DependsOn\");", Definite)]
    [InlineData("cfn.AddOverride(\"Type\", \"Custom::Cluster\");", Silent)]
    [InlineData("cfn.AddDeletionOverride(\"Properties\");", Silent)]
    [InlineData("Close(cfn);", Silent)]
    [InlineData("Consume(cfn?.Ref);", Definite)]
    [InlineData("cfn?.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    [InlineData("Amazon.CDK.CfnResource resource = cfn; resource.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    [InlineData("cfn.ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { \"subnet-1\" }, EndpointPublicAccess = false };", Silent)]
    [InlineData("cfn.ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { \"subnet-2\" } };", Definite)]
    [InlineData("if (isProd) cfn.ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { \"subnet-1\" }, EndpointPublicAccess = false };", "when 'isProd' is false")]
    [InlineData("var late = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { \"subnet-1\" }, EndpointPublicAccess = false }; cfn.ResourcesVpcConfig = late; late.EndpointPublicAccess = true;", Silent)]
    [InlineData("cfn.ResourcesVpcConfig = Unknown.Value;", Silent)]
    [InlineData("for (var i = 0; i < int.Parse(Unknown.Text); i++) cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    [InlineData("new Amazon.CDK.AWS.S3.CfnBucket(this, \"bucket\").AddPropertyOverride(\"BucketName\", \"b\");", Definite)]
    [InlineData("((Amazon.CDK.AWS.S3.CfnBucket)new Amazon.CDK.AWS.S3.Bucket(this, \"bucket\").Node.DefaultChild).AddPropertyOverride(\"BucketName\", \"b\");", Definite)]
    [InlineData("((CfnResource)new Amazon.CDK.AWS.S3.Bucket(this, \"bucket\").Node.DefaultChild).AddOverride(\"Properties.BucketName\", \"b\");", Definite)]
    [InlineData("((CfnResource)this.Node.FindChild(\"eks\")).AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    [InlineData("foreach (var child in this.Node.Children) if (child is CfnCluster found) found.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    [InlineData("Action<string, object> change = cfn.AddPropertyOverride; change(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    public async Task Overrides_of_the_resource(string statements, string expected) => Assert.Equal(expected, await Judge(Eks.Stack($$"""
        var isProd = (bool)Node.TryGetContext("isProd");
        var cfn = {{CfnCluster}};
        {{statements}}
        """, """
        static string Path() => System.Environment.MachineName;
        static void Close(CfnCluster cluster) => cluster.AddPropertyOverride("ResourcesVpcConfig.EndpointPublicAccess", false);
        static void Consume(object? value) { }
        static class Unknown { public static object Value => System.IO.File.ReadAllText("x"); public static string Text => System.IO.File.ReadAllText("x"); }
        """), "EKS010"));

    [Theory]
    [InlineData("Cluster", "((CfnCluster)cluster.Node.DefaultChild).AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    [InlineData("Cluster", "(cluster.Node.DefaultChild as CfnCluster)?.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    [InlineData("Cluster", "if (cluster.Node.DefaultChild is CfnCluster cfn) cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    [InlineData("Cluster", "((CfnResource)cluster.Node.FindChild(\"Resource\").Node.FindChild(\"Resource\").Node.DefaultChild).AddPropertyOverride(\"Config.resourcesVpcConfig.endpointPublicAccess\", false);", Silent)]
    [InlineData("Cluster", "((Amazon.CDK.AWS.S3.CfnBucket)new Amazon.CDK.AWS.S3.Bucket(this, \"bucket\").Node.DefaultChild).AddPropertyOverride(\"BucketName\", \"b\");", Definite)]
    [InlineData("Cluster", "Amazon.CDK.Tags.Of(this).Add(\"a\", \"b\");", Definite)]
    [InlineData("Amazon.CDK.AWS.EKSv2.Cluster", "((CfnResource)cluster.Node.DefaultChild).AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    [InlineData("Amazon.CDK.AWS.EKSv2.Cluster", "((CfnResource)cluster.Node.DefaultChild).AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", !isProd);", "when 'isProd' is false")]
    [InlineData("Amazon.CDK.AWS.EKSv2.Cluster", "((CfnResource)cluster.Node.DefaultChild).AddPropertyOverride(\"Logging\", \"x\");", Definite)]
    [InlineData("Amazon.CDK.AWS.EKSv2.Cluster", "((CfnResource)cluster.Node.FindChild(\"Resource\")).AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    [InlineData("Amazon.CDK.AWS.EKSv2.Cluster", "((CfnResource)cluster.Node.FindChild(\"Other\")).AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    [InlineData("Amazon.CDK.AWS.EKSv2.Cluster", "((CfnResource)cluster.Node.FindChild(\"Other\")).AddPropertyOverride(\"Anything\", false);", Definite)]
    public async Task Overrides_behind_an_L2(string type, string statements, string expected) => Assert.Equal(expected, await Judge(Eks.Stack($$"""
        var isProd = (bool)Node.TryGetContext("isProd");
        var cluster = new {{type}}(this, "eks", new {{type}}Props { Version = {{(type.Contains('.', StringComparison.Ordinal) ? "Amazon.CDK.AWS.EKSv2." : "")}}KubernetesVersion.V1_31 });
        {{statements}}
        """), "EKS010"));

    [Fact]
    public Task Only_the_cluster_that_is_overridden() => new Program(Eks.References, Eks.Stack($$"""
        var first = new CfnCluster(this, "first", new CfnClusterProps { RoleArn = "arn", ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { "a" } } });
        var second = new {|EKS010:CfnCluster|}(this, "second", new CfnClusterProps { RoleArn = "arn", ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { "a" } } });
        first.AddPropertyOverride("ResourcesVpcConfig.EndpointPublicAccess", false);
        """).Files)
    { Ignoring = Except("EKS010") }.Verify();

    [Theory]
    [InlineData("the caller of a factory", "Make().AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", "CfnCluster Make() => CLUSTER;", Silent)]
    [InlineData("another cluster's factory", "Make().AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false); Other();",
        "CfnCluster Make() => new CfnCluster(this, \"x\", new CfnClusterProps()); CfnCluster Other() => CLUSTER;", Definite)]
    [InlineData("a private method that nobody calls", "cfn = CLUSTER;", "CfnCluster cfn; void Close() => cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Definite)]
    [InlineData("a method over a field", "cfn = CLUSTER;", "CfnCluster cfn; public void Close() => cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    [InlineData("a method over a field, called", "cfn = CLUSTER; if ((bool)Node.TryGetContext(\"isProd\")) Close();",
        "CfnCluster cfn; private void Close() => cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", "when 'isProd' is false")]
    [InlineData("a method over a property", "Cfn = CLUSTER;", "public CfnCluster Cfn { get; } public void Close() => Cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    [InlineData("an assignment in a method", "Cfn = CLUSTER;",
        "public CfnCluster Cfn { get; } public void Close() => Cfn.ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { EndpointPublicAccess = false };", Silent)]
    [InlineData("a method that nobody calls", "_ = CLUSTER;", "public static void Close(CfnCluster cfn) => cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    [InlineData("a method that is called for another", "_ = CLUSTER; Close(new CfnCluster(this, \"x\", new CfnClusterProps()));",
        "static void Close(CfnCluster cfn) => cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Definite)]
    [InlineData("a method for buckets", "_ = CLUSTER;", "public static void Name(Amazon.CDK.AWS.S3.CfnBucket bucket) => bucket.AddPropertyOverride(\"BucketName\", \"b\");", Definite)]
    [InlineData("a property of any resource", "_ = CLUSTER;", "public static void Change(CfnResource resource) => resource.AddPropertyOverride(\"ServiceTimeout\", \"300\");", Definite)]
    [InlineData("a part of a property of any resource", "_ = CLUSTER;", "public static void Change(CfnResource resource) => resource.AddDeletionOverride(\"Properties.Tags.0\");", Definite)]
    [InlineData("an attribute of any resource", "_ = CLUSTER;", "public static void Change(CfnResource resource) => resource.AddOverride(\"UpdateReplacePolicy\", \"Retain\");", Definite)]
    [InlineData("what may be the cluster's property", "_ = CLUSTER;", "public static void Change(CfnResource resource) => resource.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false);", Silent)]
    [InlineData("what may be the property of the custom resource", "_ = CLUSTER;", "public static void Change(CfnResource resource) => resource.AddPropertyOverride(\"Config.resourcesVpcConfig\", false);", Silent)]
    [InlineData("all properties of any resource", "_ = CLUSTER;", "public static void Change(CfnResource resource) => resource.AddOverride(\"Properties\", false);", Silent)]
    [InlineData("a path that nobody knows", "_ = CLUSTER;", "public static void Change(CfnResource resource, string path) => resource.AddPropertyOverride(path, false);", Silent)]
    [InlineData("a lambda", "var cfn = CLUSTER; new List<int> { 1 }.ForEach(_ => cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false));", "", Silent)]
    [InlineData("a method of one's own", "_ = CLUSTER; AddOverride(\"x\");", "static void AddOverride(string path) { }", Definite)]
    public async Task Overrides_elsewhere(string where, string statements, string members, string expected) => Assert.Equal((where, expected), (where, await Judge(
        Eks.Stack(statements.Replace("CLUSTER", CfnCluster, StringComparison.Ordinal), members.Replace("CLUSTER", CfnCluster, StringComparison.Ordinal)), "EKS010")));

    const string NotPublic = "new CfnCluster.ResourcesVpcConfigProperty { EndpointPublicAccess = false }";

    [Theory]
    [InlineData("what is read", "var cfn = CLUSTER; var vpc = (CfnCluster.ResourcesVpcConfigProperty)cfn.ResourcesVpcConfig; vpc.EndpointPublicAccess = false; cfn.ResourcesVpcConfig = vpc;", "", Silent)]
    [InlineData("an element", "var cfn = CLUSTER; new List<CfnCluster> { cfn }[0].ResourcesVpcConfig = NOT_PUBLIC;", "", Silent)]
    [InlineData("an object initialiser", "_ = new CfnCluster(this, \"eks\", new CfnClusterProps()) { ResourcesVpcConfig = NOT_PUBLIC };", "", Silent)]
    [InlineData("a tuple", "var cfn = CLUSTER; (cfn.ResourcesVpcConfig, _) = (NOT_PUBLIC, 1);", "", Silent)]
    [InlineData("the initialiser of something that holds it", "cfn = CLUSTER; _ = new Holder { Cluster = { ResourcesVpcConfig = NOT_PUBLIC } };",
        "static CfnCluster cfn; class Holder { public CfnCluster Cluster => cfn; }", Silent)]
    [InlineData("one of two", "var cfn = CLUSTER; ((bool)Node.TryGetContext(\"isProd\") ? cfn : new CfnCluster(this, \"x\", new CfnClusterProps())).ResourcesVpcConfig = NOT_PUBLIC;", "", "when 'isProd' is false")]
    [InlineData("each of a list", "var cfn = CLUSTER; foreach (var each in new[] { cfn }) each.ResourcesVpcConfig = NOT_PUBLIC;", "", Silent)]
    [InlineData("a method that calls itself", "Close(CLUSTER, 2);",
        "private void Close(CfnCluster cfn, int left) { if (left == 0) cfn.ResourcesVpcConfig = NOT_PUBLIC; else Close(cfn, left - 1); }", Silent)]
    [InlineData("a method behind an interface", "Close(CLUSTER, new Closing());",
        "private void Close(CfnCluster cfn, IClosing closing) => closing.Close(cfn); interface IClosing { void Close(CfnCluster cfn); } class Closing : IClosing { void IClosing.Close(CfnCluster cfn) => cfn.ResourcesVpcConfig = NOT_PUBLIC; }", Silent)]
    [InlineData("an interface that comes from elsewhere", "closing.Close(CLUSTER);",
        "readonly IClosing closing = System.Activator.CreateInstance<IClosing>(); interface IClosing { void Close(CfnCluster cfn); } class Closing : IClosing { public void Close(CfnCluster cfn) => cfn.ResourcesVpcConfig = NOT_PUBLIC; }", Silent)]
    [InlineData("a task", "var cfn = CLUSTER; _ = Close(cfn);", "static async Task Close(CfnCluster cfn) { await Task.Delay(1); cfn.ResourcesVpcConfig = NOT_PUBLIC; }", Silent)]
    [InlineData("a lambda that is kept", "var cfn = CLUSTER; close = () => cfn.ResourcesVpcConfig = NOT_PUBLIC;", "Action close; public void Close() => close();", Silent)]
    [InlineData("a lambda for foreign code", "var cfn = CLUSTER; AppDomain.CurrentDomain.ProcessExit += (_, _) => cfn.ResourcesVpcConfig = NOT_PUBLIC;", "", Silent)]
    [InlineData("a local function", "var cfn = CLUSTER; Close(); void Close() => cfn.ResourcesVpcConfig = NOT_PUBLIC;", "", Silent)]
    [InlineData("an extension", "CLUSTER.Close();", "", Silent)]
    [InlineData("a static field", "cfn = CLUSTER;", "static CfnCluster cfn; public static void Close() => cfn.ResourcesVpcConfig = NOT_PUBLIC;", Silent)]
    [InlineData("methods that call each other", "cfn = CLUSTER;", "CfnCluster cfn; public void Close() { if (cfn != null) Shut(); } public void Shut() { cfn.ResourcesVpcConfig = NOT_PUBLIC; Close(); }", Silent)]
    [InlineData("two callers", "Left(CLUSTER); Right(CLUSTER);",
        "void Left(CfnCluster cfn) => Close(cfn); void Right(CfnCluster cfn) => Close(cfn); public void Close(CfnCluster cfn) => cfn.ResourcesVpcConfig = NOT_PUBLIC;", Silent)]
    [InlineData("another cluster, through two methods", "Left(new CfnCluster(this, \"x\", new CfnClusterProps())); _ = CLUSTER;",
        "void Left(CfnCluster cfn) => Close(cfn); void Close(CfnCluster cfn) => cfn.ResourcesVpcConfig = NOT_PUBLIC;", Definite)]
    [InlineData("the properties of another cluster", "var props = new CfnClusterProps(); props.ResourcesVpcConfig = NOT_PUBLIC; _ = CLUSTER;", "", Definite)]
    [InlineData("what is only read", "var cfn = CLUSTER; var config = cfn.ResourcesVpcConfig; Console.WriteLine(config);", "", Definite)]
    public async Task Assignments_after_the_creation(string where, string statements, string members, string expected) => Assert.Equal((where, expected), (where, await Judge(
        new Program(Eks.References, [
            .. Eks.Stack(Expand(statements), Expand(members)).Files,
            where == "an extension" ? Expand("using Amazon.CDK.AWS.EKS; static class Extensions { public static void Close(this CfnCluster cfn) => cfn.ResourcesVpcConfig = NOT_PUBLIC; }") : "",
        ]),
        "EKS010")));

    static string Expand(string text) => text.Replace("CLUSTER", CfnCluster, StringComparison.Ordinal).Replace("NOT_PUBLIC", NotPublic, StringComparison.Ordinal);

    [Fact]
    public Task The_override_is_what_is_at_fault() => new Program(Eks.References, Eks.Stack($$"""
        var cfn = new CfnCluster(this, "eks", new CfnClusterProps { ResourcesVpcConfig = {{NotPublic}} });
        {|EKS010:cfn.AddPropertyOverride("ResourcesVpcConfig.EndpointPublicAccess", true)|};
        """).Files)
    { Ignoring = Except("EKS010") }.Verify();

    [Fact]
    public async Task What_is_overridden_has_no_fix()
    {
        var plain = await Eks.Stack($"var cfn = {CfnCluster}; cfn.AddPropertyOverride(\"Name\", \"eks\");").Single("EKS010");
        Assert.NotEqual(Fixes(plain), Fixes(await Eks.Stack($"var cfn = {CfnCluster}; cfn.AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", true);").Single("EKS010")));

        static int Fixes(Diagnostic diagnostic) => diagnostic.Properties.Count;
    }

    [Theory]
    [InlineData("class MyCluster : CfnCluster { public MyCluster(Construct scope) : base(scope, \"eks\", new CfnClusterProps { RoleArn = \"arn\" , ResourcesVpcConfig = new ResourcesVpcConfigProperty { } }) { } }", Definite)]
    [InlineData("class MyCluster : CfnCluster { public MyCluster(Construct scope) : base(scope, \"eks\", new CfnClusterProps { RoleArn = \"arn\" , ResourcesVpcConfig = new ResourcesVpcConfigProperty { } }) => AddPropertyOverride(\"ResourcesVpcConfig.EndpointPublicAccess\", false); }", Silent)]
    [InlineData("class MyCluster : Cluster { public MyCluster(Construct scope) : base(scope, \"eks\", new ClusterProps { Version = KubernetesVersion.V1_31 }) { } }", Definite)]
    [InlineData("class MyCluster(Construct scope) : Cluster(scope, \"eks\", new ClusterProps { Version = KubernetesVersion.V1_31 });", Definite)]
    public async Task A_class_that_derives_from_a_construct(string type, string expected) =>
        Assert.Equal(expected, await Judge(Eks.Stack("new MyCluster(this);", type), "EKS010"));

    [Theory]
    [InlineData("Aspects.Of(this).Add(new Tag(\"a\", \"b\"));", Definite)]
    [InlineData("Amazon.CDK.Aspects.Of(this).Add(new Tag(\"a\", \"b\"));", Definite)]
    [InlineData("Aspects.Of(this).Add(new Naming());", Definite)]
    [InlineData("Aspects.Of(this).Add(new Plain());", Definite)]
    [InlineData("Aspects.Of(this).Add(new Closing());", Silent)]
    [InlineData("Aspects.Of(this).Add(new ClosingByHelp());", Silent)]
    [InlineData("Aspects.Of(this).Add(Any());", Silent)]
    [InlineData("var aspects = Aspects.Of(this); aspects.Add(new Naming());", Definite)]
    [InlineData("var aspects = Aspects.Of(this); aspects.Add(new Naming()); aspects.Add(Any());", Silent)]
    [InlineData("var aspects = Aspects.Of(this); System.Console.WriteLine(aspects);", Silent)]
    [InlineData("IAspect aspect = new Naming(); Aspects.Of(this).Add(aspect);", Definite)]
    [InlineData("IAspect aspect = Any(); Aspects.Of(this).Add(aspect);", Silent)]
    [InlineData("IAspect aspect = new Naming(); aspect = Any(); Aspects.Of(this).Add(aspect);", Silent)]
    [InlineData("Add(this, new Naming()); Add(this, new Plain());", Definite)]
    [InlineData("Add(this, new Naming()); Add(this, Any());", Silent)]
    public async Task Aspects_that_visit_a_cluster(string statements, string expected) => Assert.Equal(expected, await Judge(Eks.Stack($$"""
        _ = {{Cluster}};
        {{statements}}
        """, $$"""
        static IAspect Any() => null!;
        static void Add(Construct scope, IAspect aspect) => Aspects.Of(scope).Add(aspect);
        class Plain : IAspect
        {
            public void Visit(IConstruct node) { }
        }
        class Naming : Amazon.JSII.Runtime.Deputy.DeputyBase, IAspect
        {
            public void Visit(IConstruct node) => Annotations.Of(node).AddInfo("seen");
        }
        {{(statements.Contains("Closing()", StringComparison.Ordinal) ? """
            class Closing : Amazon.JSII.Runtime.Deputy.DeputyBase, IAspect
            {
                public void Visit(IConstruct node) { if (node is CfnCluster cluster) cluster.ResourcesVpcConfig = null!; }
            }
            """ : "")}}
        {{(statements.Contains("ClosingByHelp", StringComparison.Ordinal) ? """
            class ClosingByHelp : Amazon.JSII.Runtime.Deputy.DeputyBase, IAspect
            {
                public void Visit(IConstruct node) => Help(node);
                static void Help(dynamic cluster) => cluster.ResourcesVpcConfig = null;
            }
            """ : "")}}
        """), "EKS010"));

    static System.Collections.Immutable.ImmutableHashSet<string> Except(string id) =>
        [.. new ClusterAccessAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).Where(other => other != id)];
}
