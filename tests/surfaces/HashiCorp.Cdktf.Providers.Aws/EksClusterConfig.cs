namespace HashiCorp.Cdktf.Providers.Aws.EksCluster;

public interface IEksClusterAccessConfig
{
    string? AuthenticationMode => null;

    object? BootstrapClusterCreatorAdminPermissions => null;
}

public class EksClusterAccessConfig : IEksClusterAccessConfig
{
    public string? AuthenticationMode { get; set; }

    public object? BootstrapClusterCreatorAdminPermissions { get; set; }
}

public interface IEksClusterConfig : ITerraformMetaArguments
{
    string Name { get; }

    string RoleArn { get; }

    IEksClusterVpcConfig VpcConfig { get; }

    IEksClusterAccessConfig? AccessConfig => null;

    object? BootstrapSelfManagedAddons => null;

    object? DeletionProtection => null;

    string[]? EnabledClusterLogTypes => null;

    object? ForceUpdateVersion => null;

    string? Id => null;

    IEksClusterKubernetesNetworkConfig? KubernetesNetworkConfig => null;

    IEksClusterOutpostConfig? OutpostConfig => null;

    string? Region => null;

    IEksClusterRemoteNetworkConfig? RemoteNetworkConfig => null;

    IDictionary<string, string>? Tags => null;

    IDictionary<string, string>? TagsAll => null;

    IEksClusterTimeouts? Timeouts => null;

    IEksClusterUpgradePolicy? UpgradePolicy => null;

    string? Version => null;
}

public class EksClusterConfig : IEksClusterConfig
{
    public string Name { get; set; } = null!;

    public string RoleArn { get; set; } = null!;

    public IEksClusterVpcConfig VpcConfig { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public IEksClusterAccessConfig? AccessConfig { get; set; }

    public object? BootstrapSelfManagedAddons { get; set; }

    public object? DeletionProtection { get; set; }

    public string[]? EnabledClusterLogTypes { get; set; }

    public object? ForceUpdateVersion { get; set; }

    public string? Id { get; set; }

    public IEksClusterKubernetesNetworkConfig? KubernetesNetworkConfig { get; set; }

    public IEksClusterOutpostConfig? OutpostConfig { get; set; }

    public string? Region { get; set; }

    public IEksClusterRemoteNetworkConfig? RemoteNetworkConfig { get; set; }

    public IDictionary<string, string>? Tags { get; set; }

    public IDictionary<string, string>? TagsAll { get; set; }

    public IEksClusterTimeouts? Timeouts { get; set; }

    public IEksClusterUpgradePolicy? UpgradePolicy { get; set; }

    public string? Version { get; set; }
}

public interface IEksClusterKubernetesNetworkConfig
{
    IEksClusterKubernetesNetworkConfigElasticLoadBalancing? ElasticLoadBalancing => null;

    string? IpFamily => null;

    string? ServiceIpv4Cidr => null;
}

public class EksClusterKubernetesNetworkConfig : IEksClusterKubernetesNetworkConfig
{
    public IEksClusterKubernetesNetworkConfigElasticLoadBalancing? ElasticLoadBalancing { get; set; }

    public string? IpFamily { get; set; }

    public string? ServiceIpv4Cidr { get; set; }
}

public interface IEksClusterKubernetesNetworkConfigElasticLoadBalancing
{
    object? Enabled => null;
}

public class EksClusterKubernetesNetworkConfigElasticLoadBalancing : IEksClusterKubernetesNetworkConfigElasticLoadBalancing
{
    public object? Enabled { get; set; }
}

public interface IEksClusterOutpostConfig
{
    string ControlPlaneInstanceType { get; }

    string[] OutpostArns { get; }

    IEksClusterOutpostConfigControlPlanePlacement? ControlPlanePlacement => null;
}

public class EksClusterOutpostConfig : IEksClusterOutpostConfig
{
    public string ControlPlaneInstanceType { get; set; } = null!;

    public string[] OutpostArns { get; set; } = null!;

    public IEksClusterOutpostConfigControlPlanePlacement? ControlPlanePlacement { get; set; }
}

public interface IEksClusterOutpostConfigControlPlanePlacement
{
    string GroupName { get; }
}

public class EksClusterOutpostConfigControlPlanePlacement : IEksClusterOutpostConfigControlPlanePlacement
{
    public string GroupName { get; set; } = null!;
}

public interface IEksClusterTimeouts
{
    string? Create => null;

    string? Delete => null;

    string? Update => null;
}

public class EksClusterTimeouts : IEksClusterTimeouts
{
    public string? Create { get; set; }

    public string? Delete { get; set; }

    public string? Update { get; set; }
}

public interface IEksClusterRemoteNetworkConfig
{
    IEksClusterRemoteNetworkConfigRemoteNodeNetworks RemoteNodeNetworks { get; }

    IEksClusterRemoteNetworkConfigRemotePodNetworks? RemotePodNetworks => null;
}

public class EksClusterRemoteNetworkConfig : IEksClusterRemoteNetworkConfig
{
    public IEksClusterRemoteNetworkConfigRemoteNodeNetworks RemoteNodeNetworks { get; set; } = null!;

    public IEksClusterRemoteNetworkConfigRemotePodNetworks? RemotePodNetworks { get; set; }
}

public interface IEksClusterRemoteNetworkConfigRemoteNodeNetworks
{
    string[]? Cidrs => null;
}

public class EksClusterRemoteNetworkConfigRemoteNodeNetworks : IEksClusterRemoteNetworkConfigRemoteNodeNetworks
{
    public string[]? Cidrs { get; set; }
}

public interface IEksClusterRemoteNetworkConfigRemotePodNetworks
{
    string[]? Cidrs => null;
}

public class EksClusterRemoteNetworkConfigRemotePodNetworks : IEksClusterRemoteNetworkConfigRemotePodNetworks
{
    public string[]? Cidrs { get; set; }
}

public interface IEksClusterUpgradePolicy
{
    string? SupportType => null;
}

public class EksClusterUpgradePolicy : IEksClusterUpgradePolicy
{
    public string? SupportType { get; set; }
}

public interface IEksClusterVpcConfig
{
    string[] SubnetIds { get; }

    object? EndpointPrivateAccess => null;

    object? EndpointPublicAccess => null;

    string[]? PublicAccessCidrs => null;

    string[]? SecurityGroupIds => null;
}

public class EksClusterVpcConfig : IEksClusterVpcConfig
{
    public string[] SubnetIds { get; set; } = null!;

    public object? EndpointPrivateAccess { get; set; }

    public object? EndpointPublicAccess { get; set; }

    public string[]? PublicAccessCidrs { get; set; }

    public string[]? SecurityGroupIds { get; set; }
}
