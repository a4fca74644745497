using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Pulumi.Surface;

namespace AccessAnalyzers.OracleTests;

sealed class PulumiAzureNativeDialect : Dialect
{
    const string ZoneId = "azure-native:privatedns:PrivateZone::";
    const string ZoneName = "privatelink.westeurope.azmk8s.io";

    public override string Name => "Pulumi.AzureNative";

    public override ImmutableArray<MetadataReference> References { get; } =
        [MetadataReference.CreateFromFile(typeof(Recorder).Assembly.Location), Surface("AzureNativeV3")];

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

    public override ImmutableArray<string> Flags => ["EnablePrivateCluster", "EnablePrivateClusterPublicFQDN", "DisableRunCommand"];

    public override string Ranges => "AuthorizedIPRanges";

    public override bool HasRangesFromTheStart => true;

    public override string Zone => "PrivateDNSZone";

    public override string ZoneType => "Input<string>";

    public override ImmutableArray<string> ZoneValues => ["\"None\"", "\"System\"", "zone.Id", "\"nonsense\"", "zone.Name"];

    public override string Prelude => $$"""
        var zone = new PrivateZone("zone", new() { ResourceGroupName = "rg", PrivateZoneName = "{{ZoneName}}" });
        """;

    public override string RangesOf(string list) => list;

    public override string Read(Atom atom) => atom.Kind switch
    {
        AtomKind.Flag => $"new Config().RequireBoolean(\"{atom.Key}\")",
        AtomKind.OptionalFlag => $"new Config().GetBoolean(\"{atom.Key}\")",
        AtomKind.Text => $"new Config().Require(\"{atom.Key}\")",
        _ => $"new Config().RequireInt32(\"{atom.Key}\")",
    };

    public override string Create(string name, string args) => $"new ManagedCluster({name}, {args})";

    public override IReadOnlyList<DeclaredCluster> Run(Func<object?[], Task> main, ImmutableDictionary<string, string?> atoms)
    {
        using var recorder = Recorder.Start(atoms.Where(atom => atom.Value is not null).ToDictionary(atom => atom.Key, atom => atom.Value!));
        try
        {
            main([]).GetAwaiter().GetResult();
        }
        catch (TimeoutException)
        {
            // So generated programs end themselves; what they declared before has been declared.
        }

        return [.. recorder.Declarations
            .Where(declaration => declaration.Type == "azure-native:containerservice:ManagedCluster")
            .Select(declaration => Declare(declaration.Name, declaration.Properties))];
    }

    static AksCluster Declare(string name, ImmutableDictionary<string, object?> properties)
    {
        var recorded = new RecordedCluster();
        var access = properties.GetValueOrDefault("apiServerAccessProfile") as ImmutableDictionary<string, object?> ?? ImmutableDictionary<string, object?>.Empty;
        var zone = access.GetValueOrDefault("privateDNSZone");
        return new AksCluster(recorded.Creation, recorded.Space, name)
        {
            Private = recorded.Setting("EnablePrivateCluster", access.GetValueOrDefault("enablePrivateCluster"), false),
            PublicFqdn = recorded.Setting("EnablePrivateClusterPublicFQDN", access.GetValueOrDefault("enablePrivateClusterPublicFQDN"), true),
            PrivateDnsZone = new PrivateDnsZoneSetting(
                recorded.Setting("PrivateDNSZone", zone is string text ? ZoneOutput(text) : zone, "system"),
                isCaseSensitive: false,
                output => new ZoneResource(output.Property == "Id" ? ZoneProperty.Id : ZoneProperty.Name, ZoneName, null)),
            AuthorizedIPRanges = recorded.Ranges(
                "AuthorizedIPRanges", access.GetValueOrDefault("authorizedIPRanges") is ImmutableArray<object?> ranges ? ranges.Cast<string>() : null),
            RunCommandDisabled = recorded.Setting("DisableRunCommand", access.GetValueOrDefault("disableRunCommand"), false),
            VnetIntegration = recorded.Setting("EnableVnetIntegration", null, false),
            ApiServerSubnet = recorded.Setting("SubnetId", null),
            Sku = recorded.Setting("Sku.Name", null, "Base"),
            PublicNetworkAccess = recorded.Setting("PublicNetworkAccess", null, "Enabled"),
            DnsPrefix = recorded.Setting("DnsPrefix", null),
            FqdnSubdomain = recorded.Setting("FqdnSubdomain", null),
            Location = recorded.Setting("Location", null),
            Identity = recorded.Setting("Identity", null),
            IdentityType = recorded.Setting("Identity.Type", null),
            UseAssignedIdentity = _ => null,
            ServicePrincipal = recorded.Setting("ServicePrincipalProfile.ClientId", null),
            OutboundType = recorded.Setting("OutboundType", null, "loadBalancer"),
        };
    }

    /// <summary>The recorder makes ids and names up; the interpreter, which cannot know them, keeps the reference.</summary>
    static Value ZoneOutput(string text) => text switch
    {
        _ when text.StartsWith(ZoneId, StringComparison.Ordinal) => new ResourceOutput(0, "Id"),
        ZoneName => new ResourceOutput(0, "Name"),
        _ => new Constant(text),
    };
}
