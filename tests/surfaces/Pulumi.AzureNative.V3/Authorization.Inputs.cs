namespace Pulumi.AzureNative.Authorization.Inputs;

public sealed class PermissionArgs : global::Pulumi.ResourceArgs
{
    [Input("actions")]
    InputList<string>? _actions;

    public InputList<string> Actions
    {
        get => _actions ??= new InputList<string>();
        set => _actions = value;
    }

    [Input("dataActions")]
    InputList<string>? _dataActions;

    public InputList<string> DataActions
    {
        get => _dataActions ??= new InputList<string>();
        set => _dataActions = value;
    }

    [Input("notActions")]
    InputList<string>? _notActions;

    public InputList<string> NotActions
    {
        get => _notActions ??= new InputList<string>();
        set => _notActions = value;
    }

    [Input("notDataActions")]
    InputList<string>? _notDataActions;

    public InputList<string> NotDataActions
    {
        get => _notDataActions ??= new InputList<string>();
        set => _notDataActions = value;
    }

    public PermissionArgs()
    {
    }

    public static new PermissionArgs Empty => new();
}
