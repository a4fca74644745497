using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Sdks;

/// <summary>A program often asks for the stack that it is deployed as, and a person chooses that.</summary>
public sealed class PulumiDeploymentTests
{
    [Theory]
    [InlineData("Deployment.Instance.StackName == \"prod\"", "'StackName' is \"prod\"")]
    [InlineData("Deployment.Instance.StackName != \"prod\"", "'StackName' is not \"prod\"")]
    [InlineData("Deployment.Instance.StackName is \"prod\" or \"stage\"", "'StackName' is \"prod\"")]
    [InlineData("Deployment.Instance.StackName switch { \"prod\" => true, _ => false }", "'StackName' is \"prod\"")]
    [InlineData("Deployment.Instance.ProjectName == \"payments\"", "'ProjectName' is \"payments\"")]
    [InlineData("Deployment.Instance.OrganizationName.Equals(\"contoso\")", "'OrganizationName' is \"contoso\"")]
    public async Task A_name_decides(string isPrivate, string when)
    {
        var finding = await Aks.Profile($"EnablePrivateCluster = {isPrivate}, AuthorizedIPRanges = {{ \"73.140.245.0/24\" }}").Single("AKS002");
        Assert.EndsWith($" (when {when})", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_name_is_one_setting()
    {
        var program = Aks.Stack("""
            var isProduction = Deployment.Instance.StackName == "prod";
            var isStaging = Deployment.Instance.StackName == "stage";
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = isProduction && isStaging, AuthorizedIPRanges = { "73.140.245.0/24" } },
            });
            """);
        Assert.DoesNotContain(await program.Analyze(), finding => finding.Id == "AKS002");
    }
}
