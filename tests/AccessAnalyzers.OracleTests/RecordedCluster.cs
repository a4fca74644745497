using System.Collections.Immutable;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.OracleTests;

/// <summary>Makes settings of plain constants from what a run has declared, so that the rules can judge it without the interpreter.</summary>
/// <param name="neighbours">What the run has declared around the cluster; null in an SDK of which that is not recorded.</param>
/// <param name="properties">All that has been recorded of the cluster.</param>
sealed class RecordedCluster(RecordedNeighbours? neighbours = null, ImmutableDictionary<string, object?>? properties = null)
{
    public ConditionSpace Space { get; } = neighbours?.Space ?? new();

    public RecordedNeighbours? Neighbours => neighbours;

    public Creation Creation => new(
        Site: null!,
        Constructor: null!,
        Id: 0,
        When: Space.True,
        ImmutableArray<Guarded>.Empty,
        State.Empty,
        ImmutableArray<EnteredCall>.Empty)
    { End = State.Empty, Ends = Space.True, HandedOut = [] };

    public EksCluster Eks(
        string name,
        object? publicAccess,
        object? privateAccess,
        IEnumerable<string>? cidrs,
        bool isCheckedByTerraform = false,
        bool throwsForIdleCidrs = false,
        string? endpointAccess = null)
    {
        var settings = new ResourceSettings(Space, () => name)
        {
            IsCheckedByTerraform = isCheckedByTerraform,
            ThrowsForIdleCidrs = throwsForIdleCidrs,
            IsWrittenByDeployment = throwsForIdleCidrs,
            Refer = Refer,
            Declared = Declared,
            IsAllDeclared = IsAllDeclared,
        };
        settings.Ranges[EksCluster.PublicAccessCidrs] = Ranges(Space, EksCluster.PublicAccessCidrs, cidrs);
        settings.Settings[EksCluster.PublicAccess] = Setting(EksCluster.PublicAccess, publicAccess, true);
        settings.Settings[EksCluster.PrivateAccess] = Setting(EksCluster.PrivateAccess, privateAccess, false);
        settings.Settings[EksCluster.IPFamily] = Setting(EksCluster.IPFamily, null, "ipv4");
        settings.Settings[EksCluster.AuthenticationMode] = Setting(EksCluster.AuthenticationMode, null, "CONFIG_MAP");
        if (endpointAccess is not null)
            settings.Settings[EksCluster.EndpointAccess] = Setting(EksCluster.EndpointAccess, endpointAccess);
        neighbours?.Add(settings, properties!);
        return new EksCluster(Creation, settings);
    }

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
        bool isAutomatic = false)
    {
        var settings = new ResourceSettings(Space, () => name)
        {
            IsCheckedByTerraform = isCheckedByTerraform,
            Refer = Refer,
            Declared = Declared,
            IsAllDeclared = IsAllDeclared,
        };
        settings.Ranges[AksCluster.AuthorizedIPRanges] = Ranges(Space, AksCluster.AuthorizedIPRanges, ranges);
        void Give(SettingKey key, object? value, object? @default = null) => settings.Settings[key] = Setting(key, value, @default);
        Give(AksCluster.Private, isPrivate, false);
        Give(AksCluster.PublicFqdn, publicFqdn, isPublicFqdnByDefault);
        Give(AksCluster.PrivateDnsZone, zone, "System");
        Give(AksCluster.VnetIntegration, isAutomatic ? true : null, false);
        Give(AksCluster.Sku, isAutomatic ? "Automatic" : null, "Base");
        Give(AksCluster.PublicNetworkAccess, null, "Enabled");
        Give(AksCluster.OutboundType, null, "loadBalancer");
        Give(AksCluster.Identity, identityType is null ? null : new ObjectReference(0));
        Give(AksCluster.IdentityType, identityType);
        if (isAutomatic)
        {
            Give(AksCluster.HostedSystem, null);
        }
        else
        {
            Give(AksCluster.RunCommandDisabled, runCommandDisabled, false);
            Give(AksCluster.DnsPrefix, dnsPrefix);
        }

        neighbours?.Add(settings, properties!);
        return new AksCluster(Creation, settings);
    }

    Reference? Refer(Value value) => neighbours?.Refer(value);

    IEnumerable<DeclaredResource> Declared(ResourceKind kind) => neighbours?.Declared(kind) ?? [];

    Condition IsAllDeclared(ResourceKind kind) => neighbours?.IsAllDeclared(kind) ?? Space.False;

    /// <param name="key">The setting.</param>
    /// <param name="value">What was declared; null for nothing.</param>
    /// <param name="default">What the service takes then; null where that is not known.</param>
    Setting Setting(SettingKey key, object? value, object? @default = null) => Of(
        Space,
        key,
        value switch { null => Value.Unset, Value known => known, _ => new Constant(value) },
        @default);

    public static RangeList Ranges(ConditionSpace space, SettingKey key, IEnumerable<string>? ranges) => new(
        Of(space, key, ranges is null ? Value.Unset : new ObjectReference(0), null),
        (ranges ?? []).Select(range => new RangeElement(space.True, range, null!, null)).ToImmutableArray(),
        space.False);

    public static Setting Of(ConditionSpace space, SettingKey key, Value value, object? @default) => new(
        space, key.Name, [new Case(space.True, value, null)], @default is null ? null : new Constant(@default), isExpressible: true);
}
