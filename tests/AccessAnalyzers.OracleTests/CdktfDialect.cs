using System.Collections.Immutable;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Evaluation;
using Amazon.JSII.Runtime.Deputy;
using Constructs;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.OracleTests;

/// <summary>A provider of CDK for Terraform, over the runtime that keeps what it is given.</summary>
/// <param name="provider">The provider's assembly.</param>
/// <param name="surface">Its surface.</param>
/// <param name="resource">The cluster, which has a namespace of its own.</param>
abstract class CdktfDialect(string provider, string surface, string resource) : Dialect
{
    public sealed override string Name => provider;

    public sealed override ImmutableArray<MetadataReference> References { get; } =
    [
        .. new[] { typeof(DeputyBase), typeof(Construct) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
        Surface("Cdktf"),
        Surface(surface),
    ];

    public override string Usings => $"""
        using Constructs;
        using HashiCorp.Cdktf;
        using {provider}.{resource};
        """;

    public sealed override string EntryParameter => "Construct scope";

    public sealed override string ScopeParameter => "Construct scope, ";

    public sealed override string ScopeArgument => "scope, ";

    public sealed override bool CanRead(AtomKind kind) => CanReadFromEnvironment(kind);

    public sealed override string Read(Atom atom) => ReadFromEnvironment(atom);

    public sealed override string Create(string name, string args) => $"new {provider}.{resource}.{resource}(scope, {name}, {args})";

    public sealed override string CreateAs(string variable, string name, string args) => $"var {variable} = {Create(name, args)}";

    public sealed override Recording Run(Func<object?[], Task> main, ImmutableDictionary<string, string?> atoms, bool isWhole)
    {
        var scope = new Construct(null!, "");
        RunIn(atoms, main, scope);
        return new Recording([.. scope.Node.Children.OfType<DeputyBase>()
            .Where(child => child.GetType().Name == resource)
            .Select(child => child.Given is [_, string name, ImmutableDictionary<string, object?> config] ? Declare(name, config.SetItems(child.GivenLater), new RecordedCluster()) : throw new NotSupportedException())]);
    }

    protected abstract DeclaredCluster Declare(string name, ImmutableDictionary<string, object?> config, RecordedCluster recorded);
}

sealed class CdktfAwsDialect() : CdktfDialect("HashiCorp.Cdktf.Providers.Aws", "CdktfAws", "EksCluster")
{
    public override string Args => "EksClusterConfig";

    public override string RequiredArgs => "Name = \"eks\", RoleArn = \"arn\", ";

    public override string AccessProperty => "VpcConfig";

    public override string Access => "EksClusterVpcConfig";

    public override ImmutableArray<string> Flags => ["EndpointPublicAccess", "EndpointPrivateAccess"];

    public override string Ranges => "PublicAccessCidrs";

    public override string RangesOf(string list) => $"{list}.ToArray()";

    public override ImmutableArray<string> Changes => [$"PutVpcConfig({AnAccess})"];

    protected override DeclaredCluster Declare(string name, ImmutableDictionary<string, object?> config, RecordedCluster recorded)
    {
        var access = Block(config, "VpcConfig");
        return recorded.Eks(
            name,
            access.GetValueOrDefault("EndpointPublicAccess"),
            access.GetValueOrDefault("EndpointPrivateAccess"),
            RangesIn(access, "PublicAccessCidrs"),
            isCheckedByTerraform: true);
    }
}

sealed class CdktfAzurermDialect() : CdktfDialect("HashiCorp.Cdktf.Providers.Azurerm", "CdktfAzurerm", "KubernetesCluster")
{
    public override string Args => "KubernetesClusterConfig";

    public override string RequiredArgs => "Name = \"aks\", Location = \"westeurope\", ResourceGroupName = \"rg\", DnsPrefix = \"dns\", ";

    public override ImmutableArray<string> Flags => ["PrivateClusterEnabled", "PrivateClusterPublicFqdnEnabled", "RunCommandEnabled"];

    public override string Ranges => "ApiServerAccessProfile";

    public override string RangesOf(string list) => $"new KubernetesClusterApiServerAccessProfile {{ AuthorizedIpRanges = {list}.ToArray() }}";

    public override string Zone => "PrivateDnsZoneId";

    public override ImmutableArray<string> ZoneValues => ["\"None\"", "\"System\"", "\"none\"", "\"nonsense\""];

    public override ImmutableArray<string> Changes =>
    [
        $"PrivateClusterEnabled = {AFlag}",
        "ResetPrivateClusterEnabled()",
        $"PrivateClusterPublicFqdnEnabled = {AFlag}",
        $"PrivateDnsZoneId = {AZone}",
        "ResetPrivateDnsZoneId()",
        $"PutApiServerAccessProfile({SomeRanges})",
        "ResetApiServerAccessProfile()",
    ];

    protected override DeclaredCluster Declare(string name, ImmutableDictionary<string, object?> config, RecordedCluster recorded) => recorded.Aks(
        name,
        config.GetValueOrDefault("PrivateClusterEnabled"),
        config.GetValueOrDefault("PrivateClusterPublicFqdnEnabled"),
        config.GetValueOrDefault("PrivateDnsZoneId") is string zone ? new Constant(zone) : Value.Unset,
        RangesIn(Block(config, "ApiServerAccessProfile"), "AuthorizedIpRanges"),
        runCommandDisabled: config.GetValueOrDefault("RunCommandEnabled") is bool isEnabled ? !isEnabled : null,
        dnsPrefix: config.GetValueOrDefault("DnsPrefix"),
        isCheckedByTerraform: true);
}
