namespace AccessAnalyzers.ContractTests;

/// <summary>The core on which both providers are built.</summary>
static class Cdktf
{
    public static JsiiPackage Core { get; } = JsiiPackage.Released("cdktf", "0.21.0", "HashiCorp.Cdktf");

    /// <summary>What every resource has: it says how a resource is made, not what it is.</summary>
    public static (string Reason, string[] Members) MetaArguments => ("how Terraform makes the resource", ["forEach", "provider"]);

    public static (string Reason, string[] Members) Timeouts => ("how long Terraform waits", ["timeouts"]);
}
