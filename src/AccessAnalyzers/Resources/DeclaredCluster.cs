using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;

namespace AccessAnalyzers.Resources;

/// <summary>A Kubernetes cluster that the program declares.</summary>
abstract class DeclaredCluster(Creation creation, ResourceSettings settings) : DeclaredResource(settings)
{
    public Creation Creation => creation;

    /// <summary>Whether addresses on the internet may connect at all.</summary>
    public abstract Fact HasPublicEndpoint { get; }

    /// <summary>Whether the cluster's own network, and those connected to it, may connect without leaving them.</summary>
    public abstract Fact HasPrivateEndpoint { get; }

    /// <summary>The setting with the addresses that may connect to the public endpoint.</summary>
    public abstract SettingKey<RangeList> AllowedRangesKey { get; }

    /// <summary>The addresses that may connect to the public endpoint, where it is restricted.</summary>
    public RangeList AllowedRanges => this[AllowedRangesKey];

    /// <summary>Whether the public endpoint lets in no addresses but those that are listed.</summary>
    public abstract Fact IsRestricted { get; }

    /// <summary>Whether the list lets in everybody.</summary>
    public virtual Fact LetsEveryoneIn => AllowedRanges.AllowsEveryone;

    /// <summary>What decides which endpoints there are.</summary>
    public abstract IEnumerable<Setting> EndpointSettings { get; }

    /// <summary>Where the cluster is in a place with endpoint rules of its own, which nobody here knows.</summary>
    public virtual Fact HasOtherEndpointRules => Fact.From(Space.False);

    /// <summary>Whether a range stands for the cluster's own address.</summary>
    public virtual bool IsItself(IPRange range) => false;

    /// <summary>Whether IPv6 addresses may connect.</summary>
    public abstract Fact TakesIPv6 { get; }

    /// <summary>Whether the cloud makes a new cluster in place of the old one where the private endpoint comes or goes.</summary>
    public abstract Fact IsReplacedByOtherEndpoint { get; }

    /// <summary>What the user has set for the file in which the cluster is created.</summary>
    public Options Options { get; set; } = Options.Default;

    /// <summary>Whether a value is an output of the cluster.</summary>
    public bool Gives(Value value) => value is ResourceOutput { Resource: var id } && id == Creation.Id;

    /// <summary>Whether it is what a setting of the cluster has become.</summary>
    public bool Gives(Value value, SettingKey key) => Gives(value) && ((ResourceOutput)value).Property == this[key].Name;

    public bool IsCheckedByTerraform => Given.IsCheckedByTerraform;
}
