using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace Amazon.CDK.AWS.EKS;

public class KubernetesVersion : DeputyBase
{
    KubernetesVersion()
    {
    }

    public static KubernetesVersion V1_31 { get; } = new();
}

/// <summary>
/// <see cref="Mode"/> and <see cref="Cidrs"/> are this surface's only addition. The real <c>OnlyFrom</c> throws for some modes;
/// here whoever reads the cluster judges that.
/// </summary>
public class EndpointAccess : DeputyBase
{
    EndpointAccess(string mode, string[]? cidrs = null) => (Mode, Cidrs) = (mode, cidrs);

    public static EndpointAccess PRIVATE { get; } = new(nameof(PRIVATE));

    public static EndpointAccess PUBLIC { get; } = new(nameof(PUBLIC));

    public static EndpointAccess PUBLIC_AND_PRIVATE { get; } = new(nameof(PUBLIC_AND_PRIVATE));

    public string Mode { get; }

    public string[]? Cidrs { get; }

    public virtual EndpointAccess OnlyFrom(params string[] cidr) => new(Mode, cidr);
}

public interface IClusterProps
{
    KubernetesVersion Version { get; }

    EndpointAccess? EndpointAccess { get; }
}

public class ClusterProps : IClusterProps
{
    public KubernetesVersion Version { get; set; } = null!;

    public EndpointAccess? EndpointAccess { get; set; }
}

/// <summary><see cref="EndpointAccess"/> is this surface's addition: it is what the cluster was given.</summary>
public class Cluster : Construct
{
    public Cluster(Construct scope, string id, IClusterProps props)
        : base(scope, id)
        => EndpointAccess = props.EndpointAccess ?? EndpointAccess.PUBLIC_AND_PRIVATE;

    public EndpointAccess EndpointAccess { get; }
}
