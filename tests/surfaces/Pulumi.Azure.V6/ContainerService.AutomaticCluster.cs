using System.Collections.Immutable;

namespace Pulumi.Azure.ContainerService;

[AzureResourceType("azure:containerservice/automaticCluster:AutomaticCluster")]
public partial class AutomaticCluster : global::Pulumi.CustomResource
{
    [Output("currentKubernetesVersion")]
    public Output<string> CurrentKubernetesVersion { get; private set; } = null!;

    [Output("fullyQualifiedDomainName")]
    public Output<string> FullyQualifiedDomainName { get; private set; } = null!;

    [Output("kubeConfigRaw")]
    public Output<string> KubeConfigRaw { get; private set; } = null!;

    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("nodeResourceGroupId")]
    public Output<string> NodeResourceGroupId { get; private set; } = null!;

    [Output("oidcIssuerUrl")]
    public Output<string> OidcIssuerUrl { get; private set; } = null!;

    [Output("portalFullyQualifiedDomainName")]
    public Output<string> PortalFullyQualifiedDomainName { get; private set; } = null!;

    [Output("privateFullyQualifiedDomainName")]
    public Output<string> PrivateFullyQualifiedDomainName { get; private set; } = null!;

    [Output("resourceGroupName")]
    public Output<string> ResourceGroupName { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    public AutomaticCluster(string name, AutomaticClusterArgs args, CustomResourceOptions? options = null)
        : base("azure:containerservice/automaticCluster:AutomaticCluster", name, args ?? new AutomaticClusterArgs(), options)
    {
    }

    AutomaticCluster(string name, Input<string> id, AutomaticClusterState? state, CustomResourceOptions? options)
        : base("azure:containerservice/automaticCluster:AutomaticCluster", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static AutomaticCluster Get(string name, Input<string> id, AutomaticClusterState? state = null, CustomResourceOptions? options = null)
        => new AutomaticCluster(name, id, state, options);
}

public sealed class AutomaticClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("apiServerAccess")]
    public Input<Inputs.AutomaticClusterApiServerAccessArgs>? ApiServerAccess { get; set; }

    [Input("hostedSystem")]
    public Input<Inputs.AutomaticClusterHostedSystemArgs>? HostedSystem { get; set; }

    [Input("identity", required: true)]
    public Input<Inputs.AutomaticClusterIdentityArgs> Identity { get; set; } = null!;

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("privateCluster")]
    public Input<Inputs.AutomaticClusterPrivateClusterArgs>? PrivateCluster { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public AutomaticClusterArgs()
    {
    }

    public static new AutomaticClusterArgs Empty => new();
}

public sealed class AutomaticClusterState : global::Pulumi.ResourceArgs
{
    [Input("currentKubernetesVersion")]
    public Input<string>? CurrentKubernetesVersion { get; set; }

    [Input("fullyQualifiedDomainName")]
    public Input<string>? FullyQualifiedDomainName { get; set; }

    [Input("kubeConfigRaw")]
    public Input<string>? KubeConfigRaw { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("nodeResourceGroupId")]
    public Input<string>? NodeResourceGroupId { get; set; }

    [Input("oidcIssuerUrl")]
    public Input<string>? OidcIssuerUrl { get; set; }

    [Input("portalFullyQualifiedDomainName")]
    public Input<string>? PortalFullyQualifiedDomainName { get; set; }

    [Input("privateFullyQualifiedDomainName")]
    public Input<string>? PrivateFullyQualifiedDomainName { get; set; }

    [Input("resourceGroupName")]
    public Input<string>? ResourceGroupName { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public AutomaticClusterState()
    {
    }

    public static new AutomaticClusterState Empty => new();
}
