namespace AccessAnalyzers.ContractTests;

/// <summary>Members of EKS clusters that all SDKs have.</summary>
static class Eks
{
    /// <summary>Who comes as far as the endpoints is decided by the two switches and the CIDR blocks alone.</summary>
    public static (string Reason, string[] Members) BehindTheEndpoints(params string[] members) =>
        ("where the control plane's network interfaces stand and what they reach: the private endpoint is there or not, whatever they are", members);

    public static (string Reason, string[] Members) SaidByTheService(params string[] members) => ("said by the service, not by a program", members);

    public static (string Reason, string[] Members) ControlPlaneTuning(params string[] members) => ("how the control plane works, not who reaches it", members);
}
