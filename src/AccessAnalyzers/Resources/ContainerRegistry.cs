using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Resources;

/// <summary>An Azure Container Registry.</summary>
static class ContainerRegistry
{
    public static readonly ResourceKind Kind = new("containerRegistry");

    /// <summary>The resource id, an output only.</summary>
    public static readonly SettingKey<string> Id = Kind.Word("id");

    /// <summary>'Basic', 'Standard' or 'Premium'.</summary>
    public static readonly SettingKey<string> Sku = Kind.Word("sku");

    /// <summary>'Enabled' or 'Disabled'.</summary>
    public static readonly SettingKey<string> PublicNetworkAccess = Kind.Word("publicNetworkAccess");

    /// <summary>Where nobody reaches it from the internet.</summary>
    public static Fact IsClosed(DeclaredResource registry) => registry[PublicNetworkAccess].IsNamed("Disabled");
}

/// <summary>What makes something reachable in a virtual network that is elsewhere by itself.</summary>
static class PrivateEndpoint
{
    public static readonly ResourceKind Kind = new("privateEndpoint");

    /// <summary>The name of the resource in Azure.</summary>
    public static readonly SettingKey<string> Name = Kind.Word("name");

    public static readonly SettingKey<string> ResourceGroup = Kind.Word("resourceGroup");

    /// <summary>To what it leads, each of which is a <see cref="PrivateEndpointConnection"/>.</summary>
    public static readonly SettingKey<PartList> Connections = Kind.Parts("connections");

    /// <summary>The same, where the owner of the other side has to agree.</summary>
    public static readonly SettingKey<PartList> ManualConnections = Kind.Parts("manualConnections");

    /// <summary>Where an endpoint leads to a resource; of one that leads to something that is not known nobody can tell.</summary>
    public static Fact LeadsTo(DeclaredResource endpoint, DeclaredResource service) =>
        LeadTo(endpoint[Connections], service) | LeadTo(endpoint[ManualConnections], service);

    /// <summary>The same for a cluster.</summary>
    public static Fact LeadsTo(DeclaredResource endpoint, DeclaredCluster cluster) =>
        LeadTo(endpoint[Connections], cluster) | LeadTo(endpoint[ManualConnections], cluster);

    static Fact LeadTo(PartList connections, DeclaredCluster cluster) => connections.AnyBlock(connection =>
        connection[PrivateEndpointConnection.Service].Satisfies(value => cluster.Gives(value) ? true : null));

    static Fact LeadTo(PartList connections, DeclaredResource service) =>
        connections.AnyBlock(connection => connection.RefersTo(PrivateEndpointConnection.Service, service));
}

/// <summary>To what a <see cref="PrivateEndpoint"/> leads.</summary>
static class PrivateEndpointConnection
{
    public static readonly ResourceKind Kind = new("privateEndpointConnection");

    /// <summary>The id of what is made reachable.</summary>
    public static readonly SettingKey<string> Service = Kind.Word("service");
}
