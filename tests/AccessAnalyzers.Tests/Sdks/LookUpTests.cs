using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Sdks;

/// <summary>Resources that exist already: what the program says of them when it looks them up is known.</summary>
public sealed class LookUpTests
{
    const string Zones = "/subscriptions/s/resourceGroups/r/providers/Microsoft.Network/privateDnsZones/";

    static async Task<string> Judge(Program program, params string[] ids) =>
        string.Join(" ", (await program.Analyze()).Select(finding => finding.Id).Where(ids.Contains));

    [Theory]
    [InlineData($"PrivateZone.Get(\"zone\", \"{Zones}privatelink.westeurope.azmk8s.io\").Id", "AKS005")]
    [InlineData($"PrivateZone.Get(\"zone\", \"{Zones}privatelink.northeurope.azmk8s.io\").Id", "")]
    [InlineData($"PrivateZone.Get(\"zone\", \"{Zones}aks.example\").Id", "AKS004")]
    [InlineData($"PrivateZone.Get(\"zone\", \"{Zones}privatelink.northeurope.azmk8s.io\").Name", "AKS003")]
    [InlineData("PrivateZone.Get(\"zone\", config.Require(\"zone\")).Id", "")]
    [InlineData("PrivateZone.Get(\"zone\", config.Require(\"zone\")).Name", "")]
    [InlineData("PrivateZone.Get(\"zone\", $\"{config.Require(\"group\")}/zone\").Name", "")]
    public async Task A_zone_in_Pulumi(string zone, string expected) => Assert.Equal(
        expected,
        await Judge(Aks.Profile($"EnablePrivateCluster = true, PrivateDNSZone = {zone}", "Location = \"northeurope\","), "AKS003", "AKS004", "AKS005"));

    [Theory]
    [InlineData("Vpc.FromVpcAttributes(this, \"vpc\", new VpcAttributes { VpcId = \"vpc-1\", AvailabilityZones = new[] { \"a\" }, VpcCidrBlock = \"10.0.0.0/16\" }).VpcCidrBlock", "EKS003")]
    [InlineData("Vpc.FromVpcAttributes(this, \"vpc\", new VpcAttributes { VpcId = \"vpc-1\", AvailabilityZones = new[] { \"a\" }, VpcCidrBlock = \"52.94.76.0/24\" }).VpcCidrBlock", "")]
    [InlineData("Vpc.FromVpcAttributes(this, \"vpc\", new VpcAttributes { VpcId = \"vpc-1\", AvailabilityZones = new[] { \"a\" } }).VpcCidrBlock", "")]
    [InlineData("Vpc.FromLookup(this, \"vpc\", new VpcLookupOptions { IsDefault = true }).VpcCidrBlock", "")]
    public async Task A_network_in_the_CDK(string block, string expected) => Assert.Equal(
        expected,
        await Judge(
            Eks.Program($$"""
                using Amazon.CDK.AWS.EC2;
                class TestStack : Stack
                {
                    public TestStack(Construct scope, string id) : base(scope, id) =>
                        new Cluster(this, "eks", new ClusterProps { Version = KubernetesVersion.V1_31, EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom({{block}}) });
                }
                """),
            "EKS003"));
}
