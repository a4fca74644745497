using System.Collections.Immutable;
using AccessAnalyzers.Resources;
using Amazon.CDK;
using Amazon.CDK.AWS.EKS;
using Amazon.JSII.Runtime.Deputy;
using Constructs;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.OracleTests;

/// <summary>The L1 or the L2 cluster of Amazon CDK.</summary>
abstract class AmazonCdkDialect : Dialect
{
    public override ImmutableArray<MetadataReference> References { get; } =
        [.. new[] { typeof(DeputyBase), typeof(Construct), typeof(App) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))];

    public override string Usings => """
        using Amazon.CDK;
        using Amazon.CDK.AWS.EKS;
        using Constructs;
        """;

    public override string EntryParameter => "Construct scope";

    public override string ScopeParameter => "Construct scope, ";

    public override string ScopeArgument => "scope, ";

    public override string RangesOf(string list) => $"{list}.ToArray()";

    public override string Read(Atom atom) => atom.Kind switch
    {
        AtomKind.Flag => $"(bool)scope.Node.TryGetContext(\"{atom.Key}\")",
        AtomKind.OptionalFlag => $"(bool?)scope.Node.TryGetContext(\"{atom.Key}\")",
        AtomKind.OptionalText => $"((string)scope.Node.TryGetContext(\"{atom.Key}\") ?? \"other\")",
        AtomKind.Text => $"(string)scope.Node.TryGetContext(\"{atom.Key}\")",
        _ => $"(int)scope.Node.TryGetContext(\"{atom.Key}\")",
    };

    public override bool ReadsEverywhere => false;

    public override Recording Run(Func<object?[], Task> main, ImmutableDictionary<string, string?> atoms, bool isWhole)
    {
        var app = new App();
        foreach (var (key, value) in atoms)
        {
            if (value is not null)
                app.Node.SetContext(key, bool.TryParse(value, out var flag) ? flag : int.TryParse(value, out var number) ? number : value);
        }

        Run(main, app);
        return new Recording([.. app.Node.Children.Select(child => Declare(child.Node.Id, child, new RecordedCluster()))]);
    }

    protected abstract DeclaredCluster Declare(string name, IConstruct cluster, RecordedCluster recorded);
}

sealed class AmazonCdkL1Dialect : AmazonCdkDialect
{
    public override string Name => "Amazon.CDK.Lib L1";

    public override string Args => "CfnClusterProps";

    public override string AccessProperty => "ResourcesVpcConfig";

    public override string Access => "CfnCluster.ResourcesVpcConfigProperty";

    public override ImmutableArray<string> Flags => ["EndpointPublicAccess", "EndpointPrivateAccess"];

    public override string Ranges => "PublicAccessCidrs";

    public override string Create(string name, string args) => $"new CfnCluster(scope, {name}, {args})";

    protected override DeclaredCluster Declare(string name, IConstruct cluster, RecordedCluster recorded)
    {
        var access = ((CfnCluster)cluster).ResourcesVpcConfig as CfnCluster.ResourcesVpcConfigProperty;
        return recorded.Eks(name, access?.EndpointPublicAccess, access?.EndpointPrivateAccess, access?.PublicAccessCidrs);
    }
}

sealed class AmazonCdkL2Dialect : AmazonCdkDialect
{
    public override string Name => "Amazon.CDK.Lib L2";

    public override string Args => "ClusterProps";

    public override string RequiredArgs => "Version = KubernetesVersion.V1_31, ";

    public override string AccessProperty => "EndpointAccess";

    public override string Access => "EndpointAccess";

    public override ImmutableArray<string> AccessValues => ["EndpointAccess.PUBLIC_AND_PRIVATE", "EndpointAccess.PUBLIC", "EndpointAccess.PRIVATE"];

    public override string Create(string name, string args) => $"new Cluster(scope, {name}, {args})";

    protected override DeclaredCluster Declare(string name, IConstruct cluster, RecordedCluster recorded)
    {
        var access = ((Cluster)cluster).EndpointAccess;
        return recorded.Eks(name, access.Mode != "PRIVATE", access.Mode != "PUBLIC", access.Cidrs, endpointAccess: access switch
        {
            { Mode: "PUBLIC", Cidrs: not null } => EksCluster.RestrictedPublicOnly,
            { Mode: "PRIVATE", Cidrs.Length: > 0 } => EksCluster.RestrictedPrivate,
            _ => access.Mode,
        });
    }
}
