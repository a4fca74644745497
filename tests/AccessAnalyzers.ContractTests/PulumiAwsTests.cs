namespace AccessAnalyzers.ContractTests;

public class PulumiAwsTests : SurfaceContract
{
    static readonly Release[] s_releases =
    [
        new("7.48.0", () => new PulumiSurface("Pulumi.Aws", "Pulumi.Aws", isBridged: true).Read(new TypeScriptPackage("@pulumi/aws", "7.48.0") { Overlays = [" | inputs.iam.PolicyDocument", " | Role", " | InstanceProfile"] }.Read)),
    ];

    static readonly (string, string[]) s_behindTheEndpoints = Eks.BehindTheEndpoints("controlPlaneEgressMode");
    static readonly (string, string[]) s_saidByTheService = Eks.SaidByTheService("clusterSecurityGroupId", "vpcId");

    static readonly Review[] s_reviews =
    [
        new("ClusterVpcConfigArgs", s_behindTheEndpoints, s_saidByTheService) { Block = "VpcConfig" },
        new("ClusterVpcConfigGetArgs", s_behindTheEndpoints, s_saidByTheService) { Block = "VpcConfig" },
        new("ClusterArgs", Eks.ControlPlaneTuning("controlPlaneScalingConfig", "kubeApiServerConfig", "kubeControllerManagerConfig", "kubeSchedulerConfig")),
        new("ClusterKubernetesNetworkConfigArgs"),
        new("AccessEntryArgs"),
        new("InstanceProfileArgs"),
        new("FargateProfileArgs"),
        new("NodeGroupArgs", ("what nodes are made of, and when they are replaced", ["launchTemplate", "nodeRepairConfig", "remoteAccess", "taints", "updateConfig", "warmPoolConfig"])),
        new("ClusterOutpostConfigArgs"),
        new("ClusterRemoteNetworkConfigArgs"),
    ];

    private protected override Release[] Releases => s_releases;

    private protected override Review[] Reviews => s_reviews;

    private protected override Type[] Readers => [typeof(Sdks.PulumiAws)];
}
