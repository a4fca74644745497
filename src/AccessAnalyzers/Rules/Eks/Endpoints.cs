using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>What several rules propose for the endpoints of a cluster.</summary>
static class Endpoints
{
    /// <summary>The CIDR blocks of an endpoint that is off do nothing, and some SDKs refuse them.</summary>
    public static Intent[] PrivateOnly { get; } =
        [Intent.Set(EksCluster.PublicAccess, false), Intent.Set(EksCluster.PrivateAccess, true), new Remove(EksCluster.PublicAccessCidrs)];

    /// <summary>Without the private endpoint the nodes would have to be among the CIDR blocks.</summary>
    public static Intent[] Restricted { get; } = [
        Intent.Set(EksCluster.PrivateAccess, true),
        new UseConfigured(EksCluster.PublicAccessCidrs)
    ];
}
