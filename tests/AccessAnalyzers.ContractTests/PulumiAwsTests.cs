namespace AccessAnalyzers.ContractTests;

public class PulumiAwsTests : SurfaceContract
{
    static readonly Release[] s_releases =
    [
        new("7.48.0", () => new PulumiSurface("Pulumi.Aws", "Pulumi.Aws", isBridged: true).Read(new TypeScriptPackage("@pulumi/aws", "7.48.0") { Overlay = " | inputs.iam.PolicyDocument" }.Read)),
    ];

    static readonly (string, string[]) s_behindTheEndpoints = Eks.BehindTheEndpoints("controlPlaneEgressMode");
    static readonly (string, string[]) s_saidByTheService = Eks.SaidByTheService("clusterSecurityGroupId", "vpcId");

    static readonly Review[] s_reviews =
    [
        new("ClusterVpcConfigArgs", s_behindTheEndpoints, s_saidByTheService) { Block = "VpcConfig" },
        new("ClusterVpcConfigGetArgs", s_behindTheEndpoints, s_saidByTheService) { Block = "VpcConfig" },
        new("ClusterArgs", Eks.ControlPlaneTuning("controlPlaneScalingConfig", "kubeApiServerConfig", "kubeControllerManagerConfig", "kubeSchedulerConfig")),
        new("ClusterKubernetesNetworkConfigArgs"),
        new("ClusterOutpostConfigArgs"),
        new("ClusterRemoteNetworkConfigArgs"),
    ];

    private protected override Release[] Releases => s_releases;

    private protected override Review[] Reviews => s_reviews;

    private protected override Type[] Readers => [typeof(Sdks.PulumiAws)];
}
