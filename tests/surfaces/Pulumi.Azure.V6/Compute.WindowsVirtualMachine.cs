using System.Collections.Immutable;

namespace Pulumi.Azure.Compute;

[AzureResourceType("azure:compute/windowsVirtualMachine:WindowsVirtualMachine")]
public partial class WindowsVirtualMachine : global::Pulumi.CustomResource
{
    [Output("adminPassword")]
    public Output<string?> AdminPassword { get; private set; } = null!;

    [Output("adminUsername")]
    public Output<string?> AdminUsername { get; private set; } = null!;

    [Output("allowExtensionOperations")]
    public Output<bool> AllowExtensionOperations { get; private set; } = null!;

    [Output("automaticUpdatesEnabled")]
    public Output<bool> AutomaticUpdatesEnabled { get; private set; } = null!;

    [Output("availabilitySetId")]
    public Output<string?> AvailabilitySetId { get; private set; } = null!;

    [Output("bypassPlatformSafetyChecksOnUserScheduleEnabled")]
    public Output<bool?> BypassPlatformSafetyChecksOnUserScheduleEnabled { get; private set; } = null!;

    [Output("capacityReservationGroupId")]
    public Output<string?> CapacityReservationGroupId { get; private set; } = null!;

    [Output("computerName")]
    public Output<string> ComputerName { get; private set; } = null!;

    [Output("customData")]
    public Output<string?> CustomData { get; private set; } = null!;

    [Output("dedicatedHostGroupId")]
    public Output<string?> DedicatedHostGroupId { get; private set; } = null!;

    [Output("dedicatedHostId")]
    public Output<string?> DedicatedHostId { get; private set; } = null!;

    [Output("diskControllerType")]
    public Output<string> DiskControllerType { get; private set; } = null!;

    [Output("edgeZone")]
    public Output<string?> EdgeZone { get; private set; } = null!;

    [Output("enableAutomaticUpdates")]
    public Output<bool> EnableAutomaticUpdates { get; private set; } = null!;

    [Output("encryptionAtHostEnabled")]
    public Output<bool?> EncryptionAtHostEnabled { get; private set; } = null!;

    [Output("evictionPolicy")]
    public Output<string?> EvictionPolicy { get; private set; } = null!;

    [Output("extensionsTimeBudget")]
    public Output<string?> ExtensionsTimeBudget { get; private set; } = null!;

    [Output("hotpatchingEnabled")]
    public Output<bool> HotpatchingEnabled { get; private set; } = null!;

    [Output("licenseType")]
    public Output<string?> LicenseType { get; private set; } = null!;

    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    [Output("maxBidPrice")]
    public Output<int?> MaxBidPrice { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("networkInterfaceIds")]
    public Output<ImmutableArray<string>> NetworkInterfaceIds { get; private set; } = null!;

    [Output("osManagedDiskId")]
    public Output<string> OsManagedDiskId { get; private set; } = null!;

    [Output("patchAssessmentMode")]
    public Output<string> PatchAssessmentMode { get; private set; } = null!;

    [Output("patchMode")]
    public Output<string> PatchMode { get; private set; } = null!;

    [Output("platformFaultDomain")]
    public Output<int?> PlatformFaultDomain { get; private set; } = null!;

    [Output("priority")]
    public Output<string?> Priority { get; private set; } = null!;

    [Output("privateIpAddress")]
    public Output<string> PrivateIpAddress { get; private set; } = null!;

    [Output("privateIpAddresses")]
    public Output<ImmutableArray<string>> PrivateIpAddresses { get; private set; } = null!;

    [Output("provisionVmAgent")]
    public Output<bool> ProvisionVmAgent { get; private set; } = null!;

    [Output("proximityPlacementGroupId")]
    public Output<string?> ProximityPlacementGroupId { get; private set; } = null!;

    [Output("publicIpAddress")]
    public Output<string> PublicIpAddress { get; private set; } = null!;

    [Output("publicIpAddresses")]
    public Output<ImmutableArray<string>> PublicIpAddresses { get; private set; } = null!;

    [Output("rebootSetting")]
    public Output<string?> RebootSetting { get; private set; } = null!;

    [Output("resourceGroupName")]
    public Output<string> ResourceGroupName { get; private set; } = null!;

    [Output("secureBootEnabled")]
    public Output<bool?> SecureBootEnabled { get; private set; } = null!;

    [Output("size")]
    public Output<string> Size { get; private set; } = null!;

    [Output("sourceImageId")]
    public Output<string?> SourceImageId { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("timezone")]
    public Output<string?> Timezone { get; private set; } = null!;

    [Output("userData")]
    public Output<string?> UserData { get; private set; } = null!;

    [Output("virtualMachineId")]
    public Output<string> VirtualMachineId { get; private set; } = null!;

    [Output("virtualMachineScaleSetId")]
    public Output<string?> VirtualMachineScaleSetId { get; private set; } = null!;

    [Output("vmAgentPlatformUpdatesEnabled")]
    public Output<bool> VmAgentPlatformUpdatesEnabled { get; private set; } = null!;

    [Output("vtpmEnabled")]
    public Output<bool?> VtpmEnabled { get; private set; } = null!;

    [Output("zone")]
    public Output<string?> Zone { get; private set; } = null!;

    public WindowsVirtualMachine(string name, WindowsVirtualMachineArgs args, CustomResourceOptions? options = null)
        : base("azure:compute/windowsVirtualMachine:WindowsVirtualMachine", name, args ?? new WindowsVirtualMachineArgs(), options)
    {
    }

    WindowsVirtualMachine(string name, Input<string> id, WindowsVirtualMachineState? state, CustomResourceOptions? options)
        : base("azure:compute/windowsVirtualMachine:WindowsVirtualMachine", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static WindowsVirtualMachine Get(string name, Input<string> id, WindowsVirtualMachineState? state = null, CustomResourceOptions? options = null)
        => new WindowsVirtualMachine(name, id, state, options);
}

public sealed class WindowsVirtualMachineArgs : global::Pulumi.ResourceArgs
{
    [Input("adminPassword")]
    public Input<string>? AdminPassword { get; set; }

    [Input("adminUsername")]
    public Input<string>? AdminUsername { get; set; }

    [Input("allowExtensionOperations")]
    public Input<bool>? AllowExtensionOperations { get; set; }

    [Input("automaticUpdatesEnabled")]
    public Input<bool>? AutomaticUpdatesEnabled { get; set; }

    [Input("availabilitySetId")]
    public Input<string>? AvailabilitySetId { get; set; }

    [Input("bypassPlatformSafetyChecksOnUserScheduleEnabled")]
    public Input<bool>? BypassPlatformSafetyChecksOnUserScheduleEnabled { get; set; }

    [Input("capacityReservationGroupId")]
    public Input<string>? CapacityReservationGroupId { get; set; }

    [Input("computerName")]
    public Input<string>? ComputerName { get; set; }

    [Input("customData")]
    public Input<string>? CustomData { get; set; }

    [Input("dedicatedHostGroupId")]
    public Input<string>? DedicatedHostGroupId { get; set; }

    [Input("dedicatedHostId")]
    public Input<string>? DedicatedHostId { get; set; }

    [Input("diskControllerType")]
    public Input<string>? DiskControllerType { get; set; }

    [Input("edgeZone")]
    public Input<string>? EdgeZone { get; set; }

    [Input("enableAutomaticUpdates")]
    public Input<bool>? EnableAutomaticUpdates { get; set; }

    [Input("encryptionAtHostEnabled")]
    public Input<bool>? EncryptionAtHostEnabled { get; set; }

    [Input("evictionPolicy")]
    public Input<string>? EvictionPolicy { get; set; }

    [Input("extensionsTimeBudget")]
    public Input<string>? ExtensionsTimeBudget { get; set; }

    [Input("hotpatchingEnabled")]
    public Input<bool>? HotpatchingEnabled { get; set; }

    [Input("licenseType")]
    public Input<string>? LicenseType { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("maxBidPrice")]
    public Input<int>? MaxBidPrice { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("networkInterfaceIds", required: true)]
    InputList<string>? _networkInterfaceIds;

    public InputList<string> NetworkInterfaceIds
    {
        get => _networkInterfaceIds ??= new InputList<string>();
        set => _networkInterfaceIds = value;
    }

    [Input("osManagedDiskId")]
    public Input<string>? OsManagedDiskId { get; set; }

    [Input("patchAssessmentMode")]
    public Input<string>? PatchAssessmentMode { get; set; }

    [Input("patchMode")]
    public Input<string>? PatchMode { get; set; }

    [Input("platformFaultDomain")]
    public Input<int>? PlatformFaultDomain { get; set; }

    [Input("priority")]
    public Input<string>? Priority { get; set; }

    [Input("provisionVmAgent")]
    public Input<bool>? ProvisionVmAgent { get; set; }

    [Input("proximityPlacementGroupId")]
    public Input<string>? ProximityPlacementGroupId { get; set; }

    [Input("rebootSetting")]
    public Input<string>? RebootSetting { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("secureBootEnabled")]
    public Input<bool>? SecureBootEnabled { get; set; }

    [Input("size", required: true)]
    public Input<string> Size { get; set; } = null!;

    [Input("sourceImageId")]
    public Input<string>? SourceImageId { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("timezone")]
    public Input<string>? Timezone { get; set; }

    [Input("userData")]
    public Input<string>? UserData { get; set; }

    [Input("virtualMachineScaleSetId")]
    public Input<string>? VirtualMachineScaleSetId { get; set; }

    [Input("vmAgentPlatformUpdatesEnabled")]
    public Input<bool>? VmAgentPlatformUpdatesEnabled { get; set; }

    [Input("vtpmEnabled")]
    public Input<bool>? VtpmEnabled { get; set; }

    [Input("zone")]
    public Input<string>? Zone { get; set; }

    public WindowsVirtualMachineArgs()
    {
    }

    public static new WindowsVirtualMachineArgs Empty => new();
}

public sealed class WindowsVirtualMachineState : global::Pulumi.ResourceArgs
{
    [Input("adminPassword")]
    public Input<string>? AdminPassword { get; set; }

    [Input("adminUsername")]
    public Input<string>? AdminUsername { get; set; }

    [Input("allowExtensionOperations")]
    public Input<bool>? AllowExtensionOperations { get; set; }

    [Input("automaticUpdatesEnabled")]
    public Input<bool>? AutomaticUpdatesEnabled { get; set; }

    [Input("availabilitySetId")]
    public Input<string>? AvailabilitySetId { get; set; }

    [Input("bypassPlatformSafetyChecksOnUserScheduleEnabled")]
    public Input<bool>? BypassPlatformSafetyChecksOnUserScheduleEnabled { get; set; }

    [Input("capacityReservationGroupId")]
    public Input<string>? CapacityReservationGroupId { get; set; }

    [Input("computerName")]
    public Input<string>? ComputerName { get; set; }

    [Input("customData")]
    public Input<string>? CustomData { get; set; }

    [Input("dedicatedHostGroupId")]
    public Input<string>? DedicatedHostGroupId { get; set; }

    [Input("dedicatedHostId")]
    public Input<string>? DedicatedHostId { get; set; }

    [Input("diskControllerType")]
    public Input<string>? DiskControllerType { get; set; }

    [Input("edgeZone")]
    public Input<string>? EdgeZone { get; set; }

    [Input("enableAutomaticUpdates")]
    public Input<bool>? EnableAutomaticUpdates { get; set; }

    [Input("encryptionAtHostEnabled")]
    public Input<bool>? EncryptionAtHostEnabled { get; set; }

    [Input("evictionPolicy")]
    public Input<string>? EvictionPolicy { get; set; }

    [Input("extensionsTimeBudget")]
    public Input<string>? ExtensionsTimeBudget { get; set; }

    [Input("hotpatchingEnabled")]
    public Input<bool>? HotpatchingEnabled { get; set; }

    [Input("licenseType")]
    public Input<string>? LicenseType { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("maxBidPrice")]
    public Input<int>? MaxBidPrice { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("networkInterfaceIds")]
    InputList<string>? _networkInterfaceIds;

    public InputList<string> NetworkInterfaceIds
    {
        get => _networkInterfaceIds ??= new InputList<string>();
        set => _networkInterfaceIds = value;
    }

    [Input("osManagedDiskId")]
    public Input<string>? OsManagedDiskId { get; set; }

    [Input("patchAssessmentMode")]
    public Input<string>? PatchAssessmentMode { get; set; }

    [Input("patchMode")]
    public Input<string>? PatchMode { get; set; }

    [Input("platformFaultDomain")]
    public Input<int>? PlatformFaultDomain { get; set; }

    [Input("priority")]
    public Input<string>? Priority { get; set; }

    [Input("privateIpAddress")]
    public Input<string>? PrivateIpAddress { get; set; }

    [Input("privateIpAddresses")]
    InputList<string>? _privateIpAddresses;

    public InputList<string> PrivateIpAddresses
    {
        get => _privateIpAddresses ??= new InputList<string>();
        set => _privateIpAddresses = value;
    }

    [Input("provisionVmAgent")]
    public Input<bool>? ProvisionVmAgent { get; set; }

    [Input("proximityPlacementGroupId")]
    public Input<string>? ProximityPlacementGroupId { get; set; }

    [Input("publicIpAddress")]
    public Input<string>? PublicIpAddress { get; set; }

    [Input("publicIpAddresses")]
    InputList<string>? _publicIpAddresses;

    public InputList<string> PublicIpAddresses
    {
        get => _publicIpAddresses ??= new InputList<string>();
        set => _publicIpAddresses = value;
    }

    [Input("rebootSetting")]
    public Input<string>? RebootSetting { get; set; }

    [Input("resourceGroupName")]
    public Input<string>? ResourceGroupName { get; set; }

    [Input("secureBootEnabled")]
    public Input<bool>? SecureBootEnabled { get; set; }

    [Input("size")]
    public Input<string>? Size { get; set; }

    [Input("sourceImageId")]
    public Input<string>? SourceImageId { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("timezone")]
    public Input<string>? Timezone { get; set; }

    [Input("userData")]
    public Input<string>? UserData { get; set; }

    [Input("virtualMachineId")]
    public Input<string>? VirtualMachineId { get; set; }

    [Input("virtualMachineScaleSetId")]
    public Input<string>? VirtualMachineScaleSetId { get; set; }

    [Input("vmAgentPlatformUpdatesEnabled")]
    public Input<bool>? VmAgentPlatformUpdatesEnabled { get; set; }

    [Input("vtpmEnabled")]
    public Input<bool>? VtpmEnabled { get; set; }

    [Input("zone")]
    public Input<string>? Zone { get; set; }

    public WindowsVirtualMachineState()
    {
    }

    public static new WindowsVirtualMachineState Empty => new();
}
