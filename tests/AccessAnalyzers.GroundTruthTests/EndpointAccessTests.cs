namespace AccessAnalyzers.GroundTruthTests;

/// <summary>Every form that the endpoint access of an L2 cluster has.</summary>
[Collection("Node.js")]
public sealed class EndpointAccessTests
{
    [Theory]
    [InlineData("")]
    [InlineData("EndpointAccess = EndpointAccess.PUBLIC,")]
    [InlineData("EndpointAccess = EndpointAccess.PRIVATE,")]
    [InlineData("EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE,")]
    [InlineData("EndpointAccess = null,")]
    [InlineData("""EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom("52.94.76.0/24"),""")]
    [InlineData("""EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom("52.94.76.0/24", "52.94.77.10/32"),""")]
    [InlineData("""EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom(new[] { "52.94.76.0/24", "52.94.77.10/32" }),""")]
    [InlineData("""EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom("0.0.0.0/0"),""")]
    [InlineData("EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom(),")]
    [InlineData("""EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom("52.94.76.0/24").OnlyFrom("52.94.77.10/32"),""")]
    [InlineData("""EndpointAccess = EndpointAccess.PUBLIC.OnlyFrom("52.94.76.0/24"),""")]
    [InlineData("EndpointAccess = EndpointAccess.PUBLIC.OnlyFrom(),")]
    [InlineData("""EndpointAccess = EndpointAccess.PRIVATE.OnlyFrom("52.94.76.0/24"),""")]
    [InlineData("EndpointAccess = EndpointAccess.PRIVATE.OnlyFrom(),")]
    [InlineData("IpFamily = IpFamily.IP_V4,")]
    public void Each_is_read_as_it_is_synthesised(string props)
    {
        GroundTruth.Agrees(GroundTruth.Cluster(props));
        GroundTruth.Agrees(GroundTruth.Cluster(props, "FargateCluster"));
    }
}
