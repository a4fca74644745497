namespace Pulumi.Eks.Inputs;

public sealed class AutoModeOptionsArgs : global::Pulumi.ResourceArgs
{
    [Input("computeConfig")]
    public Input<Inputs.ClusterComputeConfigArgs>? ComputeConfig { get; set; }

    [Input("createNodeRole")]
    public bool? CreateNodeRole { get; set; }

    [Input("enabled", required: true)]
    public bool Enabled { get; set; }

    public AutoModeOptionsArgs()
    {
        CreateNodeRole = true;
    }

    public static new AutoModeOptionsArgs Empty => new();
}

public sealed class ClusterComputeConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("nodePools")]
    InputList<string>? _nodePools;

    public InputList<string> NodePools
    {
        get => _nodePools ??= new InputList<string>();
        set => _nodePools = value;
    }

    [Input("nodeRoleArn")]
    public Input<string>? NodeRoleArn { get; set; }

    public ClusterComputeConfigArgs()
    {
    }

    public static new ClusterComputeConfigArgs Empty => new();
}

public sealed class FargateProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("podExecutionRoleArn")]
    public Input<string>? PodExecutionRoleArn { get; set; }

    [Input("selectors")]
    InputList<global::Pulumi.Aws.Eks.Inputs.FargateProfileSelectorArgs>? _selectors;

    public InputList<global::Pulumi.Aws.Eks.Inputs.FargateProfileSelectorArgs> Selectors
    {
        get => _selectors ??= new InputList<global::Pulumi.Aws.Eks.Inputs.FargateProfileSelectorArgs>();
        set => _selectors = value;
    }

    [Input("subnetIds")]
    InputList<string>? _subnetIds;

    public InputList<string> SubnetIds
    {
        get => _subnetIds ??= new InputList<string>();
        set => _subnetIds = value;
    }

    public FargateProfileArgs()
    {
    }

    public static new FargateProfileArgs Empty => new();
}

public sealed class KubeconfigOptionsArgs : global::Pulumi.ResourceArgs
{
    [Input("profileName")]
    public Input<string>? ProfileName { get; set; }

    [Input("roleArn")]
    public Input<string>? RoleArn { get; set; }

    public KubeconfigOptionsArgs()
    {
    }

    public static new KubeconfigOptionsArgs Empty => new();
}

public sealed class RoleMappingArgs : global::Pulumi.ResourceArgs
{
    [Input("groups", required: true)]
    InputList<string>? _groups;

    public InputList<string> Groups
    {
        get => _groups ??= new InputList<string>();
        set => _groups = value;
    }

    [Input("roleArn", required: true)]
    public Input<string> RoleArn { get; set; } = null!;

    [Input("username", required: true)]
    public Input<string> Username { get; set; } = null!;

    public RoleMappingArgs()
    {
    }

    public static new RoleMappingArgs Empty => new();
}

public sealed class UserMappingArgs : global::Pulumi.ResourceArgs
{
    [Input("groups", required: true)]
    InputList<string>? _groups;

    public InputList<string> Groups
    {
        get => _groups ??= new InputList<string>();
        set => _groups = value;
    }

    [Input("userArn", required: true)]
    public Input<string> UserArn { get; set; } = null!;

    [Input("username", required: true)]
    public Input<string> Username { get; set; } = null!;

    public UserMappingArgs()
    {
    }

    public static new UserMappingArgs Empty => new();
}
