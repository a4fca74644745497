using System.Collections.Immutable;

namespace Pulumi.Azure.ContainerService;

[AzureResourceType("azure:containerservice/registry:Registry")]
public partial class Registry : global::Pulumi.CustomResource
{
    [Output("adminEnabled")]
    public Output<bool?> AdminEnabled { get; private set; } = null!;

    [Output("adminPassword")]
    public Output<string> AdminPassword { get; private set; } = null!;

    [Output("adminUsername")]
    public Output<string> AdminUsername { get; private set; } = null!;

    [Output("anonymousPullEnabled")]
    public Output<bool?> AnonymousPullEnabled { get; private set; } = null!;

    [Output("azureadAuthenticationAsArmPolicyEnabled")]
    public Output<bool?> AzureadAuthenticationAsArmPolicyEnabled { get; private set; } = null!;

    [Output("dataEndpointEnabled")]
    public Output<bool?> DataEndpointEnabled { get; private set; } = null!;

    [Output("dataEndpointHostNames")]
    public Output<ImmutableArray<string>> DataEndpointHostNames { get; private set; } = null!;

    [Output("exportPolicyEnabled")]
    public Output<bool?> ExportPolicyEnabled { get; private set; } = null!;

    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    [Output("loginServer")]
    public Output<string> LoginServer { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("networkRuleBypassForTasksEnabled")]
    public Output<bool?> NetworkRuleBypassForTasksEnabled { get; private set; } = null!;

    [Output("networkRuleBypassOption")]
    public Output<string?> NetworkRuleBypassOption { get; private set; } = null!;

    [Output("publicNetworkAccessEnabled")]
    public Output<bool?> PublicNetworkAccessEnabled { get; private set; } = null!;

    [Output("quarantinePolicyEnabled")]
    public Output<bool?> QuarantinePolicyEnabled { get; private set; } = null!;

    [Output("resourceGroupName")]
    public Output<string> ResourceGroupName { get; private set; } = null!;

    [Output("retentionPolicyInDays")]
    public Output<int?> RetentionPolicyInDays { get; private set; } = null!;

    [Output("roleAssignmentMode")]
    public Output<string?> RoleAssignmentMode { get; private set; } = null!;

    [Output("sku")]
    public Output<string> Sku { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("trustPolicyEnabled")]
    public Output<bool?> TrustPolicyEnabled { get; private set; } = null!;

    [Output("zoneRedundancyEnabled")]
    public Output<bool?> ZoneRedundancyEnabled { get; private set; } = null!;

    public Registry(string name, RegistryArgs args, CustomResourceOptions? options = null)
        : base("azure:containerservice/registry:Registry", name, args ?? new RegistryArgs(), options)
    {
    }

    Registry(string name, Input<string> id, RegistryState? state, CustomResourceOptions? options)
        : base("azure:containerservice/registry:Registry", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Registry Get(string name, Input<string> id, RegistryState? state = null, CustomResourceOptions? options = null)
        => new Registry(name, id, state, options);
}

public sealed class RegistryArgs : global::Pulumi.ResourceArgs
{
    [Input("adminEnabled")]
    public Input<bool>? AdminEnabled { get; set; }

    [Input("anonymousPullEnabled")]
    public Input<bool>? AnonymousPullEnabled { get; set; }

    [Input("azureadAuthenticationAsArmPolicyEnabled")]
    public Input<bool>? AzureadAuthenticationAsArmPolicyEnabled { get; set; }

    [Input("dataEndpointEnabled")]
    public Input<bool>? DataEndpointEnabled { get; set; }

    [Input("exportPolicyEnabled")]
    public Input<bool>? ExportPolicyEnabled { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("networkRuleBypassForTasksEnabled")]
    public Input<bool>? NetworkRuleBypassForTasksEnabled { get; set; }

    [Input("networkRuleBypassOption")]
    public Input<string>? NetworkRuleBypassOption { get; set; }

    [Input("publicNetworkAccessEnabled")]
    public Input<bool>? PublicNetworkAccessEnabled { get; set; }

    [Input("quarantinePolicyEnabled")]
    public Input<bool>? QuarantinePolicyEnabled { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("retentionPolicyInDays")]
    public Input<int>? RetentionPolicyInDays { get; set; }

    [Input("roleAssignmentMode")]
    public Input<string>? RoleAssignmentMode { get; set; }

    [Input("sku", required: true)]
    public Input<string> Sku { get; set; } = null!;

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("trustPolicyEnabled")]
    public Input<bool>? TrustPolicyEnabled { get; set; }

    [Input("zoneRedundancyEnabled")]
    public Input<bool>? ZoneRedundancyEnabled { get; set; }

    public RegistryArgs()
    {
    }

    public static new RegistryArgs Empty => new();
}

public sealed class RegistryState : global::Pulumi.ResourceArgs
{
    [Input("adminEnabled")]
    public Input<bool>? AdminEnabled { get; set; }

    [Input("adminPassword")]
    public Input<string>? AdminPassword { get; set; }

    [Input("adminUsername")]
    public Input<string>? AdminUsername { get; set; }

    [Input("anonymousPullEnabled")]
    public Input<bool>? AnonymousPullEnabled { get; set; }

    [Input("azureadAuthenticationAsArmPolicyEnabled")]
    public Input<bool>? AzureadAuthenticationAsArmPolicyEnabled { get; set; }

    [Input("dataEndpointEnabled")]
    public Input<bool>? DataEndpointEnabled { get; set; }

    [Input("dataEndpointHostNames")]
    InputList<string>? _dataEndpointHostNames;

    public InputList<string> DataEndpointHostNames
    {
        get => _dataEndpointHostNames ??= new InputList<string>();
        set => _dataEndpointHostNames = value;
    }

    [Input("exportPolicyEnabled")]
    public Input<bool>? ExportPolicyEnabled { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("loginServer")]
    public Input<string>? LoginServer { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("networkRuleBypassForTasksEnabled")]
    public Input<bool>? NetworkRuleBypassForTasksEnabled { get; set; }

    [Input("networkRuleBypassOption")]
    public Input<string>? NetworkRuleBypassOption { get; set; }

    [Input("publicNetworkAccessEnabled")]
    public Input<bool>? PublicNetworkAccessEnabled { get; set; }

    [Input("quarantinePolicyEnabled")]
    public Input<bool>? QuarantinePolicyEnabled { get; set; }

    [Input("resourceGroupName")]
    public Input<string>? ResourceGroupName { get; set; }

    [Input("retentionPolicyInDays")]
    public Input<int>? RetentionPolicyInDays { get; set; }

    [Input("roleAssignmentMode")]
    public Input<string>? RoleAssignmentMode { get; set; }

    [Input("sku")]
    public Input<string>? Sku { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("trustPolicyEnabled")]
    public Input<bool>? TrustPolicyEnabled { get; set; }

    [Input("zoneRedundancyEnabled")]
    public Input<bool>? ZoneRedundancyEnabled { get; set; }

    public RegistryState()
    {
    }

    public static new RegistryState Empty => new();
}
