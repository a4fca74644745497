namespace AccessAnalyzers.ContractTests;

public class PulumiEksTests : SurfaceContract
{
    static readonly Release[] s_releases =
    [
        new("4.3.0", () => new PulumiSurface("Pulumi.Eks", "Pulumi.Eks", isBridged: false).Read(new TypeScriptPackage("@pulumi/eks", "4.3.0").Read)),
    ];

    static readonly Review[] s_reviews =
    [
        new(
            "ClusterArgs",
            ("what runs in the cluster, and who may do what there", ["accessEntries", "corednsAddonOptions", "creationRoleProvider", "kubeProxyAddonOptions", "storageClasses", "vpcCniOptions"]),
            ("the nodes", ["nodeGroupOptions"])),
    ];

    private protected override Release[] Releases => s_releases;

    private protected override Review[] Reviews => s_reviews;

    private protected override Type[] Readers => [typeof(Sdks.PulumiEks)];
}
