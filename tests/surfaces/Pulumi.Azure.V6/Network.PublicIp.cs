using System.Collections.Immutable;

namespace Pulumi.Azure.Network;

[AzureResourceType("azure:network/publicIp:PublicIp")]
public partial class PublicIp : global::Pulumi.CustomResource
{
    [Output("allocationMethod")]
    public Output<string> AllocationMethod { get; private set; } = null!;

    [Output("ddosProtectionMode")]
    public Output<string?> DdosProtectionMode { get; private set; } = null!;

    [Output("ddosProtectionPlanId")]
    public Output<string?> DdosProtectionPlanId { get; private set; } = null!;

    [Output("domainNameLabel")]
    public Output<string?> DomainNameLabel { get; private set; } = null!;

    [Output("domainNameLabelScope")]
    public Output<string?> DomainNameLabelScope { get; private set; } = null!;

    [Output("edgeZone")]
    public Output<string?> EdgeZone { get; private set; } = null!;

    [Output("fqdn")]
    public Output<string> Fqdn { get; private set; } = null!;

    [Output("idleTimeoutInMinutes")]
    public Output<int?> IdleTimeoutInMinutes { get; private set; } = null!;

    [Output("ipAddress")]
    public Output<string> IpAddress { get; private set; } = null!;

    [Output("ipTags")]
    public Output<ImmutableDictionary<string, string>?> IpTags { get; private set; } = null!;

    [Output("ipVersion")]
    public Output<string?> IpVersion { get; private set; } = null!;

    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("publicIpPrefixId")]
    public Output<string?> PublicIpPrefixId { get; private set; } = null!;

    [Output("resourceGroupName")]
    public Output<string> ResourceGroupName { get; private set; } = null!;

    [Output("reverseFqdn")]
    public Output<string?> ReverseFqdn { get; private set; } = null!;

    [Output("sku")]
    public Output<string?> Sku { get; private set; } = null!;

    [Output("skuTier")]
    public Output<string?> SkuTier { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("zones")]
    public Output<ImmutableArray<string>> Zones { get; private set; } = null!;

    public PublicIp(string name, PublicIpArgs args, CustomResourceOptions? options = null)
        : base("azure:network/publicIp:PublicIp", name, args ?? new PublicIpArgs(), options)
    {
    }

    PublicIp(string name, Input<string> id, PublicIpState? state, CustomResourceOptions? options)
        : base("azure:network/publicIp:PublicIp", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static PublicIp Get(string name, Input<string> id, PublicIpState? state = null, CustomResourceOptions? options = null)
        => new PublicIp(name, id, state, options);
}

public sealed class PublicIpArgs : global::Pulumi.ResourceArgs
{
    [Input("allocationMethod", required: true)]
    public Input<string> AllocationMethod { get; set; } = null!;

    [Input("ddosProtectionMode")]
    public Input<string>? DdosProtectionMode { get; set; }

    [Input("ddosProtectionPlanId")]
    public Input<string>? DdosProtectionPlanId { get; set; }

    [Input("domainNameLabel")]
    public Input<string>? DomainNameLabel { get; set; }

    [Input("domainNameLabelScope")]
    public Input<string>? DomainNameLabelScope { get; set; }

    [Input("edgeZone")]
    public Input<string>? EdgeZone { get; set; }

    [Input("idleTimeoutInMinutes")]
    public Input<int>? IdleTimeoutInMinutes { get; set; }

    [Input("ipTags")]
    InputMap<string>? _ipTags;

    public InputMap<string> IpTags
    {
        get => _ipTags ??= new InputMap<string>();
        set => _ipTags = value;
    }

    [Input("ipVersion")]
    public Input<string>? IpVersion { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("publicIpPrefixId")]
    public Input<string>? PublicIpPrefixId { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("reverseFqdn")]
    public Input<string>? ReverseFqdn { get; set; }

    [Input("sku")]
    public Input<string>? Sku { get; set; }

    [Input("skuTier")]
    public Input<string>? SkuTier { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("zones")]
    InputList<string>? _zones;

    public InputList<string> Zones
    {
        get => _zones ??= new InputList<string>();
        set => _zones = value;
    }

    public PublicIpArgs()
    {
    }

    public static new PublicIpArgs Empty => new();
}

public sealed class PublicIpState : global::Pulumi.ResourceArgs
{
    [Input("allocationMethod")]
    public Input<string>? AllocationMethod { get; set; }

    [Input("ddosProtectionMode")]
    public Input<string>? DdosProtectionMode { get; set; }

    [Input("ddosProtectionPlanId")]
    public Input<string>? DdosProtectionPlanId { get; set; }

    [Input("domainNameLabel")]
    public Input<string>? DomainNameLabel { get; set; }

    [Input("domainNameLabelScope")]
    public Input<string>? DomainNameLabelScope { get; set; }

    [Input("edgeZone")]
    public Input<string>? EdgeZone { get; set; }

    [Input("fqdn")]
    public Input<string>? Fqdn { get; set; }

    [Input("idleTimeoutInMinutes")]
    public Input<int>? IdleTimeoutInMinutes { get; set; }

    [Input("ipAddress")]
    public Input<string>? IpAddress { get; set; }

    [Input("ipTags")]
    InputMap<string>? _ipTags;

    public InputMap<string> IpTags
    {
        get => _ipTags ??= new InputMap<string>();
        set => _ipTags = value;
    }

    [Input("ipVersion")]
    public Input<string>? IpVersion { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("publicIpPrefixId")]
    public Input<string>? PublicIpPrefixId { get; set; }

    [Input("resourceGroupName")]
    public Input<string>? ResourceGroupName { get; set; }

    [Input("reverseFqdn")]
    public Input<string>? ReverseFqdn { get; set; }

    [Input("sku")]
    public Input<string>? Sku { get; set; }

    [Input("skuTier")]
    public Input<string>? SkuTier { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("zones")]
    InputList<string>? _zones;

    public InputList<string> Zones
    {
        get => _zones ??= new InputList<string>();
        set => _zones = value;
    }

    public PublicIpState()
    {
    }

    public static new PublicIpState Empty => new();
}
