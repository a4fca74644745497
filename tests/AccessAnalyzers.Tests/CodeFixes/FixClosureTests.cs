using AccessAnalyzers.Rules;
using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Documents;

namespace AccessAnalyzers.Tests.CodeFixes;

/// <summary>Every fix that is offered for a page's bad program repairs it, compiles, and trades no finding for another.</summary>
public sealed class FixClosureTests
{
    /// <summary>What stands in a pipeline no fix for C# repairs.</summary>
    public static TheoryData<string> Ids => [.. Rule.All.Where(rule => rule is not PipelineRule).Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Every_offered_fix_repairs(string id)
    {
        foreach (var (sdk, code, _) in RulePages.Programs(id, "Bad"))
        {
            var program = RulePages.Open(id, sdk, code);
            using var fixes = new Fixes(program.Compile());
            var project = fixes.Open();
            var finding = Assert.Single(await Fixes.Findings(project, program.Options));
            foreach (var action in await Fixes.OfferedFor(project, finding))
                await Fixes.AssertRepairs(project, action, id, program.Options);
        }
    }

    /// <summary>The titles that the light bulb shows for each rule's first bad program, best first.</summary>
    [Theory]
    [InlineData("AKS001", "Turn the public FQDN on", "Use the System private DNS zone")]
    [InlineData("AKS002", "Remove the authorized IP ranges", "Make the cluster public (replaces an existing cluster, opens it to the internet)")]
    [InlineData("AKS003", "Pass the zone's id")]
    [InlineData("AKS004", "Name the zone 'privatelink.westeurope.azmk8s.io'")]
    [InlineData("AKS005", "Name the zone for 'westeurope'")]
    [InlineData("AKS006")]
    [InlineData("AKS007", "Set the DNS prefix instead")]
    [InlineData("AKS008", "Write the ranges as Azure takes them")]
    [InlineData("AKS009", "Remove 0.0.0.0/32, since AKS adds the cluster's own address by itself")]
    [InlineData("AKS010")]
    [InlineData("AKS011")]
    [InlineData("AKS012", "Remove the reserved ranges")]
    [InlineData("AKS014", "Turn VNet integration on")]
    [InlineData("AKS020", "Read the authorized IP ranges from configuration", "Authorize only the cluster itself, 0.0.0.0/32 (cuts off who connects now)", "Make the cluster private (replaces an existing cluster, cuts off who connects now)")]
    [InlineData("AKS021", "Read the authorized IP ranges from configuration", "Authorize only the cluster itself, 0.0.0.0/32 (cuts off who connects now)")]
    [InlineData("AKS022", "Remove the settings of a private cluster", "Make the cluster private (replaces an existing cluster, cuts off who connects now)")]
    [InlineData("AKS023", "Remove the setting, which does nothing", "Make the cluster private (replaces an existing cluster, cuts off who connects now)")]
    [InlineData("AKS040", "Make the cluster private (replaces an existing cluster, cuts off who connects now)")]
    [InlineData("AKS041", "Turn the public FQDN off")]
    [InlineData("AKS042", "Turn run command off")]
    [InlineData("AKS049", "Turn the public FQDN on explicitly")]
    [InlineData("AKS050")]
    [InlineData("EKS001", "Turn the private endpoint on")]
    [InlineData("EKS002", "Write the CIDR blocks as AWS takes them")]
    [InlineData("EKS003")]
    [InlineData("EKS004")]
    [InlineData("EKS005", "Remove the IPv6 CIDR blocks")]
    [InlineData("EKS006", "Remove the CIDR blocks")]
    [InlineData("EKS007", "Use EndpointAccess.PUBLIC_AND_PRIVATE")]
    [InlineData("EKS010", "Restrict the public endpoint to CIDR blocks from configuration", "Make the API server private only (cuts off who connects now)")]
    [InlineData("EKS011")]
    [InlineData("EKS012", "Turn the private endpoint on")]
    [InlineData("EKS020", "Make the API server private only (cuts off who connects now)")]
    [InlineData("EKS021", "Turn the private endpoint on")]
    [InlineData("EKS030")]
    public async Task The_light_bulb_offers(string id, params string[] titles)
    {
        var (sdk, code, _) = RulePages.Programs(id, "Bad").First();
        Assert.Equal(string.Join("\n", titles), string.Join("\n", await Fixes.Titles(RulePages.Open(id, sdk, code), id)));
    }

    /// <summary>Roslyn's simplifier fails at a loop with several variables, and must not be asked there.</summary>
    [Theory]
    [InlineData("foreach (var (name, ranges) in new (string, string[])[] { (\"aks\", []) }) ", "ranges", "(\"aks\", new Config().RequireObject<string[]>(\"apiServerAuthorizedIpRanges\"))")]
    [InlineData("foreach (var (name, number) in new[] { (\"aks\", 1) }) ", "", "AuthorizedIPRanges = new Config().RequireObject<string[]>(\"apiServerAuthorizedIpRanges\")")]
    public async Task A_fix_writes_short_names_in_a_loop_with_several_variables(string loop, string ranges, string written)
    {
        var profile = ranges.Length > 0 ? $"AuthorizedIPRanges = {ranges}" : "";
        var program = Aks.Stack($"{loop} new ManagedCluster(name, new ManagedClusterArgs {{ ResourceGroupName = \"rg\", ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs {{ {profile} }} }});");
        Assert.Contains(written, await Fixes.Repair(program with { Ignoring = ["AKS040"] }, "AKS020", "Read the authorized IP ranges from configuration"), StringComparison.Ordinal);
    }
}
