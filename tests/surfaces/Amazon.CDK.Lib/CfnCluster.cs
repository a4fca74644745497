using Constructs;

namespace Amazon.CDK.AWS.EKS;

public interface ICfnClusterProps
{
    object ResourcesVpcConfig { get; }
}

public class CfnClusterProps : ICfnClusterProps
{
    public object ResourcesVpcConfig { get; set; } = null!;
}

public class CfnCluster : Construct
{
    public CfnCluster(Construct scope, string id, ICfnClusterProps props)
        : base(scope, id)
        => ResourcesVpcConfig = props.ResourcesVpcConfig is ResourcesVpcConfigProperty given ? given.Copy() : props.ResourcesVpcConfig;

    public virtual object ResourcesVpcConfig { get; set; }

    public interface IResourcesVpcConfigProperty
    {
        object? EndpointPrivateAccess { get; }

        object? EndpointPublicAccess { get; }

        string[]? PublicAccessCidrs { get; }
    }

    public class ResourcesVpcConfigProperty : IResourcesVpcConfigProperty
    {
        public object? EndpointPrivateAccess { get; set; }

        public object? EndpointPublicAccess { get; set; }

        public string[]? PublicAccessCidrs { get; set; }

        /// <summary>Props cross into the synthesising process by value when the construct is made.</summary>
        internal ResourcesVpcConfigProperty Copy() => new()
        {
            EndpointPrivateAccess = EndpointPrivateAccess,
            EndpointPublicAccess = EndpointPublicAccess,
            PublicAccessCidrs = PublicAccessCidrs?.ToArray(),
        };
    }
}
