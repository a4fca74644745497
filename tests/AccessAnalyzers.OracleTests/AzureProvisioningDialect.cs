using System.Collections.Immutable;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Evaluation;
using Azure.Core;
using Azure.Provisioning;
using Azure.Provisioning.ContainerService;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.OracleTests;

/// <summary>
/// A cluster without arguments, whose properties are assigned when and after it is created; what they are in the end is deployed.
/// A program that throws deploys nothing.
/// </summary>
sealed class AzureProvisioningDialect : Dialect
{
    public override string Name => "Azure.Provisioning";

    public override ImmutableArray<MetadataReference> References { get; } =
        [.. new[] { typeof(AzureLocation), typeof(Infrastructure), typeof(ContainerServiceManagedCluster) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))];

    public override string Usings => """
        using Azure.Provisioning;
        using Azure.Provisioning.ContainerService;
        """;

    public override string Args => "ManagedClusterApiServerAccessProfile";

    public override ImmutableArray<string> Flags => ["IsPrivateClusterEnabled", "IsPrivateClusterPublicFqdnEnabled", "IsRunCommandDisabled"];

    public override string Ranges => "AuthorizedIPRanges";

    public override bool HasRangesFromTheStart => true;

    public override string Zone => "PrivateDnsZone";

    public override ImmutableArray<string> ZoneValues => ["\"None\"", "\"System\"", "\"nonsense\""];

    public override string EntryParameter => "Infrastructure scope";

    public override string ScopeParameter => "Infrastructure scope, ";

    public override string ScopeArgument => "scope, ";

    public override string RangesOf(string list) => $"new BicepList<string>({list}.Select(range => (BicepValue<string>)range).ToList())";

    public override bool CanRead(AtomKind kind) => CanReadFromEnvironment(kind);

    public override string Read(Atom atom) => ReadFromEnvironment(atom);

    public override string Create(string name, string args) => $"scope.Add(new ContainerServiceManagedCluster({name}) {{ ApiServerAccessProfile = {args} }})";

    public override string CreateAs(string variable, string name, string args) =>
        $"var {variable} = new ContainerServiceManagedCluster({name}) {{ ApiServerAccessProfile = {args} }}; scope.Add({variable})";

    public override string AccessOfCreated => "ApiServerAccessProfile";

    public override Recording Run(Func<object?[], Task> main, ImmutableDictionary<string, string?> atoms, bool isWhole)
    {
        var scope = new Infrastructure();
        return new Recording(RunIn(atoms, main, scope) ? [.. scope.GetProvisionableResources().OfType<ContainerServiceManagedCluster>().Select(Declare)] : []);
    }

    static AksCluster Declare(ContainerServiceManagedCluster cluster)
    {
        var access = cluster.ApiServerAccessProfile;
        return new RecordedCluster().Aks(
            cluster.BicepIdentifier,
            access.IsPrivateClusterEnabled?.Value,
            access.IsPrivateClusterPublicFqdnEnabled?.Value,
            access.PrivateDnsZone is { Value: { } zone } ? new Constant(zone) : Evaluation.Value.Unset,
            access.AuthorizedIPRanges.Select(range => range.Value!),
            access.IsRunCommandDisabled?.Value,
            isPublicFqdnByDefault: true);
    }
}
