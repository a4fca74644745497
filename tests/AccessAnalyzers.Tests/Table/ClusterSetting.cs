using AccessAnalyzers.Declarations;

namespace AccessAnalyzers.Tests.Table;

/// <summary>A setting of a declared cluster, whatever its SDK calls it.</summary>
sealed record ClusterSetting(Func<DeclaredCluster, Setting> Of)
{
    public static readonly ClusterSetting Private = OfAks(cluster => cluster.Private);
    public static readonly ClusterSetting PublicFqdn = OfAks(cluster => cluster.PublicFqdn);
    public static readonly ClusterSetting PrivateDnsZone = OfAks(cluster => cluster.PrivateDnsZone.Setting);
    public static readonly ClusterSetting AuthorizedIPRanges = OfAks(cluster => cluster.AuthorizedIPRanges.Setting);
    public static readonly ClusterSetting RunCommandDisabled = OfAks(cluster => cluster.RunCommandDisabled);
    public static readonly ClusterSetting VnetIntegration = OfAks(cluster => cluster.VnetIntegration);
    public static readonly ClusterSetting ApiServerSubnet = OfAks(cluster => cluster.ApiServerSubnet);
    public static readonly ClusterSetting PublicNetworkAccess = OfAks(cluster => cluster.PublicNetworkAccess);
    public static readonly ClusterSetting DnsPrefix = OfAks(cluster => cluster.DnsPrefix);
    public static readonly ClusterSetting FqdnSubdomain = OfAks(cluster => cluster.FqdnSubdomain);
    public static readonly ClusterSetting Location = OfAks(cluster => cluster.Location);
    public static readonly ClusterSetting IdentityType = OfAks(cluster => cluster.IdentityType);

    public static readonly ClusterSetting PublicAccess = OfEks(cluster => cluster.PublicAccess);
    public static readonly ClusterSetting PrivateAccess = OfEks(cluster => cluster.PrivateAccess);
    public static readonly ClusterSetting PublicAccessCidrs = OfEks(cluster => cluster.PublicAccessCidrs.Setting);

    static ClusterSetting OfAks(Func<AksCluster, Setting> of) => new(cluster => of((AksCluster)cluster));

    static ClusterSetting OfEks(Func<EksCluster, Setting> of) => new(cluster => of((EksCluster)cluster));
}
