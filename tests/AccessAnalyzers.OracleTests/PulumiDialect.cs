using System.Collections.Immutable;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Pulumi.Surface;

namespace AccessAnalyzers.OracleTests;

/// <summary>An SDK of Pulumi, whose surface records what a program declares.</summary>
/// <param name="token">The cluster's type in Pulumi's own words.</param>
/// <param name="surfaces">The assemblies of the SDK.</param>
abstract class PulumiDialect(string token, params ImmutableArray<string> surfaces) : Dialect
{
    public sealed override ImmutableArray<MetadataReference> References { get; } =
        [MetadataReference.CreateFromFile(typeof(Recorder).Assembly.Location), .. surfaces.Select(Surface)];

    public override bool HasRangesFromTheStart => true;

    public override string ZoneType => "Input<string>";

    public override string RangesOf(string list) => list;

    public sealed override bool CanRead(AtomKind kind) => true;

    public sealed override string Read(Atom atom) => atom.Kind == AtomKind.OptionalText ? $"(new Config().Get(\"{atom.Key}\") ?? \"other\")" : $"new Config().{atom.Kind switch
    {
        AtomKind.Flag => "RequireBoolean",
        AtomKind.OptionalFlag => "GetBoolean",
        AtomKind.Text => "Require",
        AtomKind.Ranges => "GetObject<List<string>>",
        _ => "RequireInt32",
    }}(\"{atom.Key}\")";

    public sealed override Recording Run(Func<object?[], Task> main, ImmutableDictionary<string, string?> atoms, bool isWhole)
    {
        using var recorder = Recorder.Start(atoms.Where(atom => atom.Value is not null).ToDictionary(atom => atom.Key, atom => atom.Value!));
        var isAtEnd = Run(main);
        return new Recording([.. recorder.Declarations
            .Where(declaration => declaration.Type == token)
            .Select(declaration => Declare(declaration.Name, declaration.Properties, new RecordedCluster(
                Surroundings is { } known ? new RecordedNeighbours(known, recorder.Declarations, areAll: isWhole && isAtEnd) : null,
                declaration.Properties)))])
        {
            Names = [.. recorder.Declarations.Select(declaration => declaration.Name)],
        };
    }

    protected abstract DeclaredCluster Declare(string name, ImmutableDictionary<string, object?> properties, RecordedCluster recorded);

    protected static Value ZoneIn(ImmutableDictionary<string, object?> properties, string name, RecordedCluster recorded) =>
        recorded.Neighbours!.ValueOf(properties.GetValueOrDefault(name), PrivateDnsZone.Kind);
}

sealed class PulumiAzureNativeDialect() : PulumiDialect("azure-native:containerservice:ManagedCluster", "AzureNativeV3")
{
    public override string Name => "Pulumi.AzureNative";

    public override string Usings => """
        using Pulumi;
        using Pulumi.AzureNative.ContainerService;
        using Pulumi.AzureNative.ContainerService.Inputs;
        using Pulumi.AzureNative.PrivateDns;
        """;

    public override string Args => "ManagedClusterArgs";

    public override string RequiredArgs => "ResourceGroupName = \"rg\", ";

    public override string AccessProperty => "ApiServerAccessProfile";

    public override string Access => "ManagedClusterAPIServerAccessProfileArgs";

    public override ImmutableArray<string> Flags => ["EnablePrivateCluster", "EnablePrivateClusterPublicFQDN", "DisableRunCommand", "EnableVnetIntegration"];

    public override string Ranges => "AuthorizedIPRanges";

    public override string Zone => "PrivateDNSZone";

    public override ImmutableArray<string> ZoneValues => ["\"None\"", "\"System\"", "zone.Id", "\"nonsense\"", "zone.Name"];

    public override string Prelude => $$"""
        var zone = new PrivateZone("zone", new() { ResourceGroupName = "rg", PrivateZoneName = "{{ZoneName}}" });
        """;

    public override string Create(string name, string args) => $"new ManagedCluster({name}, {args})";

    public override Surroundings Surroundings => PulumiSurroundings.AzureNative;

    protected override DeclaredCluster Declare(string name, ImmutableDictionary<string, object?> properties, RecordedCluster recorded)
    {
        var access = Block(properties, "apiServerAccessProfile");
        return recorded.Aks(
            name,
            access.GetValueOrDefault("enablePrivateCluster"),
            access.GetValueOrDefault("enablePrivateClusterPublicFQDN"),
            ZoneIn(access, "privateDNSZone", recorded),
            RangesIn(access, "authorizedIPRanges"),
            access.GetValueOrDefault("disableRunCommand"),
            isPublicFqdnByDefault: true);
    }
}

/// <summary>Either cluster of Pulumi.Azure.</summary>
abstract class PulumiAzureDialect(string token) : PulumiDialect(token, "AzureV6")
{
    public override string Usings => """
        using Pulumi;
        using Pulumi.Azure.ContainerService;
        using Pulumi.Azure.ContainerService.Inputs;
        using Pulumi.Azure.PrivateDns;
        """;

    public override string Zone => "PrivateDnsZoneId";

    public override ImmutableArray<string> ZoneValues => ["\"None\"", "\"System\"", "zone.Id", "\"none\"", "zone.Name"];

    public override Surroundings Surroundings => PulumiSurroundings.Azure;

    public override string Prelude => $$"""
        var zone = new Zone("zone", new() { ResourceGroupName = "rg", Name = "{{ZoneName}}" });
        """;
}

sealed class PulumiAzureKubernetesDialect() : PulumiAzureDialect("azure:containerservice/kubernetesCluster:KubernetesCluster")
{
    public override string Name => "Pulumi.Azure";

    public override string Args => "KubernetesClusterArgs";

    public override string RequiredArgs => "ResourceGroupName = \"rg\", DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = \"pool\" }, DnsPrefix = \"dns\", ";

    public override ImmutableArray<string> Flags => ["PrivateClusterEnabled", "PrivateClusterPublicFqdnEnabled", "RunCommandEnabled"];

    public override string Ranges => "ApiServerAccessProfile";

    public override bool HasRangesFromTheStart => false;

    public override string RangesOf(string list) => $"new KubernetesClusterApiServerAccessProfileArgs {{ AuthorizedIpRanges = {list} }}";

    public override string Create(string name, string args) => $"new KubernetesCluster({name}, {args})";

    protected override DeclaredCluster Declare(string name, ImmutableDictionary<string, object?> properties, RecordedCluster recorded) => recorded.Aks(
        name,
        properties.GetValueOrDefault("privateClusterEnabled"),
        properties.GetValueOrDefault("privateClusterPublicFqdnEnabled"),
        ZoneIn(properties, "privateDnsZoneId", recorded),
        RangesIn(Block(properties, "apiServerAccessProfile"), "authorizedIpRanges"),
        runCommandDisabled: properties.GetValueOrDefault("runCommandEnabled") is bool isEnabled ? !isEnabled : null,
        dnsPrefix: properties.GetValueOrDefault("dnsPrefix"),
        isCheckedByTerraform: true);
}

sealed class PulumiAzureAutomaticDialect() : PulumiAzureDialect("azure:containerservice/automaticCluster:AutomaticCluster")
{
    public override string Name => "Pulumi.Azure, automatic";

    public override Surroundings Surroundings => PulumiSurroundings.AzureAutomatic;

    public override string Args => "AutomaticClusterArgs";

    public override string RequiredArgs => "ResourceGroupName = \"rg\", Identity = new AutomaticClusterIdentityArgs { Type = \"SystemAssigned\" }, ";

    public override string AccessProperty => "PrivateCluster";

    public override string Access => "AutomaticClusterPrivateClusterArgs";

    public override ImmutableArray<string> Flags => ["PublicFullyQualifiedDomainNameEnabled"];

    public override string Create(string name, string args) => $"new AutomaticCluster({name}, {args})";

    protected override DeclaredCluster Declare(string name, ImmutableDictionary<string, object?> properties, RecordedCluster recorded)
    {
        var access = Block(properties, "privateCluster");
        return recorded.Aks(
            name,
            properties.ContainsKey("privateCluster"),
            access.GetValueOrDefault("publicFullyQualifiedDomainNameEnabled"),
            ZoneIn(access, "privateDnsZoneId", recorded),
            ranges: null,
            runCommandDisabled: null,
            identityType: Block(properties, "identity").GetValueOrDefault("type"),
            isCheckedByTerraform: true,
            isAutomatic: true);
    }
}

/// <summary>An SDK of Pulumi for EKS.</summary>
/// <param name="name">The SDK.</param>
/// <param name="token">The cluster's type in Pulumi's own words.</param>
/// <param name="block">The wire name of what holds the endpoints; null where the arguments do.</param>
/// <param name="isCheckedByTerraform">Whether a Terraform provider checks the declaration.</param>
/// <param name="throwsForIdleCidrs">Whether the SDK refuses CIDR blocks for a public endpoint that is off.</param>
/// <param name="surfaces">The assemblies of the SDK.</param>
abstract class PulumiEksDialect(
    string name, string token, string? block, bool isCheckedByTerraform, bool throwsForIdleCidrs, params ImmutableArray<string> surfaces) : PulumiDialect(token, surfaces)
{
    public sealed override string Name => name;

    public sealed override string Args => "ClusterArgs";

    public sealed override ImmutableArray<string> Flags => ["EndpointPublicAccess", "EndpointPrivateAccess"];

    public sealed override string Ranges => "PublicAccessCidrs";

    public sealed override string Create(string name, string args) => $"new Cluster({name}, {args})";

    protected sealed override DeclaredCluster Declare(string name, ImmutableDictionary<string, object?> properties, RecordedCluster recorded)
    {
        var access = block is null ? properties : Block(properties, block);
        return recorded.Eks(
            name,
            access.GetValueOrDefault("endpointPublicAccess"),
            access.GetValueOrDefault("endpointPrivateAccess"),
            RangesIn(access, "publicAccessCidrs"),
            isCheckedByTerraform,
            throwsForIdleCidrs);
    }
}

sealed class PulumiAwsDialect() : PulumiEksDialect("Pulumi.Aws", "aws:eks/cluster:Cluster", "vpcConfig", isCheckedByTerraform: true, throwsForIdleCidrs: false, "Aws")
{
    public override string Usings => """
        using Pulumi;
        using Pulumi.Aws.Eks;
        using Pulumi.Aws.Eks.Inputs;
        """;

    public override string RequiredArgs => "RoleArn = \"arn\", ";

    public override string AccessProperty => "VpcConfig";

    public override string Access => "ClusterVpcConfigArgs";

    public override Surroundings Surroundings => PulumiSurroundings.Aws;
}

sealed class PulumiAwsNativeDialect() : PulumiEksDialect("Pulumi.AwsNative", "aws-native:eks:Cluster", "resourcesVpcConfig", isCheckedByTerraform: false, throwsForIdleCidrs: false, "AwsNative")
{
    public override string Usings => """
        using Pulumi;
        using Pulumi.AwsNative.Eks;
        using Pulumi.AwsNative.Eks.Inputs;
        """;

    public override string RequiredArgs => "RoleArn = \"arn\", ";

    public override string AccessProperty => "ResourcesVpcConfig";

    public override string Access => "ClusterResourcesVpcConfigArgs";
}

sealed class PulumiEksComponentDialect() : PulumiEksDialect("Pulumi.Eks", "eks:index:Cluster", null, isCheckedByTerraform: true, throwsForIdleCidrs: true, "Aws", "Eks")
{
    public override string Usings => """
        using Pulumi;
        using Pulumi.Eks;
        """;
}
