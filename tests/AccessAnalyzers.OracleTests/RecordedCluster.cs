using System.Collections.Immutable;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Evaluation;

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
        var settings = new ResourceSettings(Space, () => name) { IsCheckedByTerraform = isCheckedByTerraform, ThrowsForIdleCidrs = throwsForIdleCidrs, IsWrittenByDeployment = throwsForIdleCidrs };
        settings.Ranges[EksCluster.PublicAccessCidrs] = Ranges(EksCluster.PublicAccessCidrs, cidrs);
        settings.Settings[EksCluster.PublicAccess] = Setting(EksCluster.PublicAccess, publicAccess, true);
        settings.Settings[EksCluster.PrivateAccess] = Setting(EksCluster.PrivateAccess, privateAccess, false);
        settings.Settings[EksCluster.IPFamily] = Setting(EksCluster.IPFamily, null, "ipv4");
        settings.Settings[EksCluster.AuthenticationMode] = Setting(EksCluster.AuthenticationMode, null, "CONFIG_MAP");
        if (endpointAccess is not null)
            settings.Settings[EksCluster.EndpointAccess] = Setting(EksCluster.EndpointAccess, endpointAccess);
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
        var settings = new ResourceSettings(Space, () => name) { IsCheckedByTerraform = isCheckedByTerraform, Refer = ZoneOf };
        settings.Ranges[AksCluster.AuthorizedIPRanges] = Ranges(AksCluster.AuthorizedIPRanges, ranges);
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

        return new AksCluster(Creation, settings);
    }

    /// <summary>The zone of whose outputs a recorded cluster has one.</summary>
    Reference? ZoneOf(Value value)
    {
        if (value is not ResourceOutput { Property: var output })
            return null;
        var declared = new ResourceSettings(Space, static () => "");
        declared.Settings[PrivateDnsZone.Name] = Setting(PrivateDnsZone.Name, Dialect.ZoneName);
        return new Reference(new DeclaredResource(declared), PrivateDnsZone.Kind, output == "Id" ? PrivateDnsZone.Id : PrivateDnsZone.Name);
    }

    /// <param name="key">The setting.</param>
    /// <param name="value">What was declared; null for nothing.</param>
    /// <param name="default">What the service takes then; null where that is not known.</param>
    Setting Setting(SettingKey key, object? value, object? @default = null) => Of(
        key,
        value switch { null => Value.Unset, Value known => known, _ => new Constant(value) },
        @default);

    RangeList Ranges(SettingKey key, IEnumerable<string>? ranges) => new(
        Of(key, ranges is null ? Value.Unset : new ObjectReference(0), null),
        (ranges ?? []).Select(range => new RangeElement(Space.True, range, null!, null)).ToImmutableArray(),
        Space.False);

    Setting Of(SettingKey key, Value value, object? @default) => new(
        Space, key.Name, [new Case(Space.True, value, null)], @default is null ? null : new Constant(@default), isExpressible: true);
}
