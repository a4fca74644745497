namespace AccessAnalyzers.ContractTests;

public class CdktfAwsTests : SurfaceContract
{
    const string Root = "HashiCorp.Cdktf.Providers.Aws";

    static readonly Release[] s_releases = [new("21.22.1", () => new JsiiSurface(Root, JsiiPackage.Released("@cdktf/provider-aws", "21.22.1", Root), Cdktf.Core).Read())];

    static readonly Review[] s_reviews =
    [
        new("EksClusterVpcConfig", Eks.BehindTheEndpoints()) { Block = "VpcConfig" },
        new("IEksClusterVpcConfig", Eks.BehindTheEndpoints()) { Block = "VpcConfig" },
        new(
            "EksClusterConfig",
            Cdktf.MetaArguments,
            Eks.ControlPlaneTuning("controlPlaneScalingConfig", "encryptionConfig", "zonalShiftConfig"),
            ("the nodes and what they store", ["computeConfig", "storageConfig"])),
        new("EksClusterKubernetesNetworkConfig"),
        new("EksClusterOutpostConfig"),
    ];

    private protected override Release[] Releases => s_releases;

    private protected override Review[] Reviews => s_reviews;

    private protected override Type[] Readers => [typeof(Sdks.CdktfAws)];
}
