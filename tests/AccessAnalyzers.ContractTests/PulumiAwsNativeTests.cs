namespace AccessAnalyzers.ContractTests;

public class PulumiAwsNativeTests : SurfaceContract
{
    static readonly Release[] s_releases =
    [
        new("1.79.0", () => new PulumiSurface("Pulumi.AwsNative", "Pulumi.AwsNative", isBridged: false).Read(new TypeScriptPackage("@pulumi/aws-native", "1.79.0").Read)),
    ];

    static readonly Review[] s_reviews =
    [
        new("ClusterResourcesVpcConfigArgs", Eks.BehindTheEndpoints("controlPlaneEgressMode")) { Block = "ResourcesVpcConfig" },
        new(
            "ClusterArgs",
            Eks.ControlPlaneTuning("certificateAuthority", "controlPlaneScalingConfig", "kubeApiServerConfig", "kubeControllerManagerConfig", "kubeSchedulerConfig", "rollbackConfig")),
        new("ClusterKubernetesNetworkConfigArgs"),
        new("ClusterOutpostConfigArgs"),
        new("ClusterRemoteNetworkConfigArgs"),
    ];

    private protected override Release[] Releases => s_releases;

    private protected override Review[] Reviews => s_reviews;

    private protected override Type[] Readers => [typeof(Sdks.PulumiAwsNative)];
}
