using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;

namespace AccessAnalyzers.OracleTests;

/// <summary>Makes settings of plain constants from what a run has declared, so that the rules can judge it without the interpreter.</summary>
sealed class RecordedCluster
{
    public ConditionSpace Space { get; } = new();

    public Creation Creation => new(
        Site: null!,
        Constructor: null!,
        Id: 0,
        When: Space.True,
        ImmutableDictionary<string, Guarded>.Empty,
        State.Empty,
        ImmutableArray<EnteredCall>.Empty)
    { End = State.Empty, Ends = Space.True, HandedOut = [] };

    public EksCluster Eks(
        string name,
        object? publicAccess,
        object? privateAccess,
        IEnumerable<string>? cidrs,
        bool isCheckedByTerraform = false,
        bool throwsForIdleCidrs = false) => new(Creation, Space, name)
    {
        IsCheckedByTerraform = isCheckedByTerraform,
        PublicAccess = Setting("EndpointPublicAccess", publicAccess, true),
        PrivateAccess = Setting("EndpointPrivateAccess", privateAccess, false),
        PublicAccessCidrs = Ranges("PublicAccessCidrs", cidrs),
        IsIPv6 = Is(false),
        Outpost = Setting("OutpostConfig", null),
        ThrowsForCidrs = Is(throwsForIdleCidrs && publicAccess is false && cidrs?.Any() == true),
        MakePrivateOnly = _ => null,
        RestrictToConfiguredCidrs = _ => null,
    };

    public AksCluster Aks(
        string name,
        object? isPrivate,
        object? publicFqdn,
        Value zone,
        IEnumerable<string>? ranges,
        object? runCommandDisabled,
        bool isPublicFqdnByDefault = false,
        bool isCheckedByTerraform = false,
        object? dnsPrefix = null,
        object? identityType = null,
        bool isAutomatic = false) => new(Creation, Space, name)
    {
        IsCheckedByTerraform = isCheckedByTerraform,
        Private = Setting("EnablePrivateCluster", isPrivate, false),
        PublicFqdn = Setting("EnablePrivateClusterPublicFQDN", publicFqdn, isPublicFqdnByDefault),
        PrivateDnsZone = new PrivateDnsZoneSetting(
            Setting("PrivateDNSZone", zone, "System"),
            isCaseSensitive: isCheckedByTerraform,
            output => new ZoneResource(output.Property == "Id" ? ZoneProperty.Id : ZoneProperty.Name, Dialect.ZoneName, null)),
        AuthorizedIPRanges = Ranges("AuthorizedIPRanges", ranges),
        RunCommandDisabled = isAutomatic ? Missing("DisableRunCommand") : Setting("DisableRunCommand", runCommandDisabled, false),
        VnetIntegration = Setting("EnableVnetIntegration", isAutomatic ? true : null, false),
        ApiServerSubnet = Setting("SubnetId", null),
        Sku = Setting("Sku.Name", isAutomatic ? "Automatic" : null, "Base"),
        PublicNetworkAccess = Setting("PublicNetworkAccess", null, "Enabled"),
        DnsPrefix = isAutomatic ? Missing("DnsPrefix") : Setting("DnsPrefix", dnsPrefix),
        FqdnSubdomain = Setting("FqdnSubdomain", null),
        Location = Setting("Location", null),
        Identity = Setting("Identity", identityType is null ? null : new ObjectReference(0)),
        IdentityType = Setting("Identity.Type", identityType),
        UseAssignedIdentity = _ => null,
        ServicePrincipal = Setting("ServicePrincipalProfile.ClientId", null),
        OutboundType = Setting("OutboundType", null, "loadBalancer"),
    };

    public Fact Is(bool holds) => Fact.From(holds ? Space.True : Space.False);

    /// <param name="name">What the SDK calls it.</param>
    /// <param name="value">What was declared; null for nothing.</param>
    /// <param name="default">What the service takes then; null where that is not known.</param>
    public Setting Setting(string name, object? value, object? @default = null) => Of(
        name,
        value switch { null => Value.Unset, Value known => known, _ => new Constant(value) },
        @default);

    public RangeList Ranges(string name, IEnumerable<string>? ranges) => new(
        Of(name, ranges is null ? Value.Unset : new ObjectReference(0), null),
        (ranges ?? []).Select(range => new RangeElement(Space.True, range, null!, null)).ToImmutableArray(),
        Space.False);

    Setting Missing(string name) => new(Space, name, [new Case(Space.True, Value.Unset, null)], null, null);

    Setting Of(string name, Value value, object? @default) => new(
        Space, name, [new Case(Space.True, value, null)], @default is null ? null : new Constant(@default), Unwritten.Instance);

    /// <summary>The SDK has the setting, but nothing here is to be repaired.</summary>
    sealed class Unwritten : ISpelling
    {
        public static readonly Unwritten Instance = new();

        public ImmutableArray<SourceEdit>? Set(object value, Condition when) => null;

        public ImmutableArray<SourceEdit>? Remove(Condition when) => null;
    }
}
