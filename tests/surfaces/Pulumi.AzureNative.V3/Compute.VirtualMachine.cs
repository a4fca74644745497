using System.Collections.Immutable;

namespace Pulumi.AzureNative.Compute;

[AzureNativeResourceType("azure-native:compute:VirtualMachine")]
public partial class VirtualMachine : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    [Output("etag")]
    public Output<string> Etag { get; private set; } = null!;

    [Output("evictionPolicy")]
    public Output<string?> EvictionPolicy { get; private set; } = null!;

    [Output("extensionsTimeBudget")]
    public Output<string?> ExtensionsTimeBudget { get; private set; } = null!;

    [Output("licenseType")]
    public Output<string?> LicenseType { get; private set; } = null!;

    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    [Output("managedBy")]
    public Output<string> ManagedBy { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("platformFaultDomain")]
    public Output<int?> PlatformFaultDomain { get; private set; } = null!;

    [Output("priority")]
    public Output<string?> Priority { get; private set; } = null!;

    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("timeCreated")]
    public Output<string> TimeCreated { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    [Output("userData")]
    public Output<string?> UserData { get; private set; } = null!;

    [Output("vmId")]
    public Output<string> VmId { get; private set; } = null!;

    [Output("zones")]
    public Output<ImmutableArray<string>> Zones { get; private set; } = null!;

    public VirtualMachine(string name, VirtualMachineArgs args, CustomResourceOptions? options = null)
        : base("azure-native:compute:VirtualMachine", name, args ?? new VirtualMachineArgs(), options)
    {
    }

    VirtualMachine(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:compute:VirtualMachine", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static VirtualMachine Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new VirtualMachine(name, id, options);
}

public sealed class VirtualMachineArgs : global::Pulumi.ResourceArgs
{
    [Input("availabilitySet")]
    public Input<Inputs.SubResourceArgs>? AvailabilitySet { get; set; }

    [Input("extensionsTimeBudget")]
    public Input<string>? ExtensionsTimeBudget { get; set; }

    [Input("host")]
    public Input<Inputs.SubResourceArgs>? Host { get; set; }

    [Input("hostGroup")]
    public Input<Inputs.SubResourceArgs>? HostGroup { get; set; }

    [Input("licenseType")]
    public Input<string>? LicenseType { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("networkProfile")]
    public Input<Inputs.NetworkProfileArgs>? NetworkProfile { get; set; }

    [Input("platformFaultDomain")]
    public Input<int>? PlatformFaultDomain { get; set; }

    [Input("proximityPlacementGroup")]
    public Input<Inputs.SubResourceArgs>? ProximityPlacementGroup { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("userData")]
    public Input<string>? UserData { get; set; }

    [Input("virtualMachineScaleSet")]
    public Input<Inputs.SubResourceArgs>? VirtualMachineScaleSet { get; set; }

    [Input("vmName")]
    public Input<string>? VmName { get; set; }

    [Input("zones")]
    InputList<string>? _zones;

    public InputList<string> Zones
    {
        get => _zones ??= new InputList<string>();
        set => _zones = value;
    }

    public VirtualMachineArgs()
    {
    }

    public static new VirtualMachineArgs Empty => new();
}
