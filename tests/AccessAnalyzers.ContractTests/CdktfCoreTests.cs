namespace AccessAnalyzers.ContractTests;

public class CdktfCoreTests : SurfaceContract
{
    static readonly Release[] s_releases = [new("0.21.0", () => new JsiiSurface("HashiCorp.Cdktf", Cdktf.Core).Read())];

    private protected override Release[] Releases => s_releases;

    private protected override Review[] Reviews => [new("TerraformMetaArguments", Cdktf.MetaArguments)];

    private protected override Type[] Readers => [];
}
