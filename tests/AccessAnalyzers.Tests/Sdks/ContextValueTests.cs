using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Sdks;

/// <summary>Context values of the CDK decide, however a program gets from the object to what it says.</summary>
public sealed class ContextValueTests
{
    [Theory]
    [InlineData("(string)Node.TryGetContext(\"env\") == \"dev\"", "'env' is \"dev\"")]
    [InlineData("Node.TryGetContext(\"env\") as string == \"dev\"", "'env' is \"dev\"")]
    [InlineData("Node.TryGetContext(\"env\")?.ToString() == \"dev\"", "'env' is \"dev\"")]
    [InlineData("Node.TryGetContext(\"env\") is string s && s == \"dev\"", "'env' is \"dev\"")]
    [InlineData("Node.TryGetContext(\"env\") is \"dev\"", "'env' is \"dev\"")]
    [InlineData("Equals(Node.TryGetContext(\"env\"), \"dev\")", "'env' is \"dev\"")]
    [InlineData("$\"{Node.TryGetContext(\"env\")}\" == \"dev\"", "'env' is \"dev\"")]
    [InlineData("((string?)Node.TryGetContext(\"env\") ?? \"dev\") == \"dev\"", "'env' is not set")]
    [InlineData("Node.TryGetContext(\"env\") != null", "'env' is set")]
    [InlineData("(bool)Node.TryGetContext(\"open\")", "'open' is true")]
    [InlineData("Node.TryGetContext(\"open\") is true", "'open' is true")]
    [InlineData("Node.TryGetContext(\"open\") is bool open && open", "'open' is not a text and 'open' is true")]
    [InlineData("Node.TryGetContext(\"open\") as bool? ?? false", "'open' is not a text and 'open' is true")]
    [InlineData("Convert.ToBoolean(Node.TryGetContext(\"open\"))", "'open' is true")]
    [InlineData("bool.Parse(Node.TryGetContext(\"open\")?.ToString() ?? \"false\")", "'open' is true")]
    [InlineData("(bool)((IDictionary<string, object>)Node.TryGetContext(\"prod\"))[\"open\"]", "'prod.open' is true")]
    [InlineData("((Dictionary<string, object>)Node.TryGetContext(\"prod\"))[\"open\"] is true", "'prod.open' is true")]
    [InlineData("Node.TryGetContext(\"prod\") is IDictionary<string, object> prod && prod.TryGetValue(\"open\", out var open) && (bool)open", "'prod' is not a text and 'prod.open' is true")]
    [InlineData("(string)((IDictionary<string, object>)((IDictionary<string, object>)Node.TryGetContext(\"envs\"))[\"prod\"])[\"access\"] == \"open\"", "'envs.prod.access' is \"open\"")]
    public async Task It_decides(string isPublic, string when) => Assert.EndsWith(
        $" (when {when})",
        (await Eks.CfnCluster($"EndpointPublicAccess = {isPublic}, EndpointPrivateAccess = true").Single("EKS010")).GetMessage(null),
        StringComparison.Ordinal);

    /// <summary>Tokens are resolved when the stack is deployed; machines and clocks differ.</summary>
    [Theory]
    [InlineData("new CfnParameter(this, \"p\", new CfnParameterProps { Type = \"String\" }).ValueAsString == \"true\"")]
    [InlineData("bool.Parse(new CfnParameter(this, \"p\", new CfnParameterProps { Type = \"String\", Default = \"true\" }).ValueAsString)")]
    [InlineData("Node.TryGetContext(\"open\") is bool && Node.TryGetContext(\"open\") is string")]
    [InlineData("string.IsNullOrEmpty(System.Environment.MachineName)")]
    [InlineData("System.OperatingSystem.IsWindows()")]
    [InlineData("DateTime.Now.Hour > 6")]
    public async Task It_says_nothing(string isPublic) => Assert.DoesNotContain(
        await Eks.CfnCluster($"EndpointPublicAccess = {isPublic}, EndpointPrivateAccess = true").Analyze(), static finding => finding.Id == "EKS010");

    /// <summary>A stack that says where it is deployed knows it; for any other, whoever deploys it decides, or its stage.</summary>
    [Theory]
    [InlineData("System.Environment.GetEnvironmentVariable(\"CDK_DEFAULT_REGION\")", "Region == \"eu-west-1\"", "'CDK_DEFAULT_REGION' is \"eu-west-1\"")]
    [InlineData("System.Environment.GetEnvironmentVariable(\"CDK_DEFAULT_REGION\")", "Region.StartsWith(\"eu-\")", "'CDK_DEFAULT_REGION' starts with \"eu-\"")]
    [InlineData("System.Environment.GetEnvironmentVariable(\"CDK_DEFAULT_REGION\")", "Region == \"eu-west-1\" && System.Environment.GetEnvironmentVariable(\"CDK_DEFAULT_REGION\") == \"us-east-1\"", null)]
    [InlineData("\"eu-west-1\"", "Region == \"us-east-1\"", null)]
    [InlineData("null", "Region == \"us-east-1\"", null)]
    public async Task A_stack_knows_its_region(string region, string isPublic, string? when)
    {
        var findings = (await Eks.Program($$"""
            static class Start
            {
                static void Main()
                {
                    var app = new App();
                    new TestStack(app, "test", new StackProps { Env = new Amazon.CDK.Environment { Account = "123456789012", Region = {{region}} } });
                }
            }

            class TestStack : Stack
            {
                public TestStack(Construct scope, string id, IStackProps props) : base(scope, id, props)
                {
                    new CfnCluster(this, "eks", new CfnClusterProps
                    {
                        RoleArn = "arn",
                        ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { "a", "b" }, EndpointPrivateAccess = true, EndpointPublicAccess = {{isPublic}} },
                    });
                }
            }
            """).Analyze()).Where(static finding => finding.Id == "EKS010").ToArray();
        if (when is null)
            Assert.Empty(findings);
        else
            Assert.EndsWith($" (when {when})", Assert.Single(findings).GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>A text of blocks that is open where it is not set.</summary>
    [Theory]
    [InlineData("(System.Environment.GetEnvironmentVariable(\"CIDRS\") ?? \"0.0.0.0/0\").Split(',')", "'CIDRS' is not set")]
    [InlineData("(System.Environment.GetEnvironmentVariable(\"CIDRS\") ?? \"0.0.0.0/0\").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)", "'CIDRS' is not set")]
    [InlineData("(System.Environment.GetEnvironmentVariable(\"CIDRS\") ?? \"0.0.0.0/0\").Split(new[] { ',', ';' })", "'CIDRS' is not set")]
    [InlineData("(System.Environment.GetEnvironmentVariable(\"CIDRS\") ?? \"0.0.0.0/0\").Split(\"; \").Select(x => x.Trim()).ToArray()", "'CIDRS' is not set")]
    [InlineData("System.Environment.GetEnvironmentVariable(\"CIDRS\")?.Split(',') ?? new[] { \"0.0.0.0/0\" }", "'CIDRS' is not set")]
    [InlineData("((string?)Node.TryGetContext(\"cidrs\") ?? \"0.0.0.0/0\").Split(',')", "'cidrs' is not set")]
    [InlineData("(Node.TryGetContext(\"cidrs\")?.ToString() ?? \"0.0.0.0/0\").Split(';')", "'cidrs' is not set")]
    public async Task It_is_split(string cidrs, string when) => Assert.EndsWith(
        $" (when {when})",
        (await Eks.CfnCluster($"EndpointPrivateAccess = true, PublicAccessCidrs = {cidrs}").Single("EKS010")).GetMessage(null),
        StringComparison.Ordinal);
}
