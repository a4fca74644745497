using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.House;

namespace AccessAnalyzers.Tests.CodeFixes;

/// <summary>Every fix that is offered for a page's bad program repairs it, compiles, and trades no finding for another.</summary>
public sealed class FixClosureTests
{
    public static TheoryData<string> Ids => RulePages.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Every_offered_fix_repairs(string id)
    {
        foreach (var (sdk, code) in RulePages.Programs(id, "Bad"))
        {
            using var fixes = new Fixes(RulePages.Open(sdk, code).Compile());
            var project = fixes.Open();
            var finding = Assert.Single(await Fixes.Findings(project));
            foreach (var action in await Fixes.OfferedFor(project, finding))
                await Fixes.AssertRepairs(project, action, id);
        }
    }

    /// <summary>The titles that the light bulb shows for each rule's first bad program, best first.</summary>
    [Theory]
    [InlineData("AKS001", "Turn the public FQDN on", "Use the System private DNS zone")]
    [InlineData("AKS002", "Remove the authorized IP ranges", "Make the cluster public")]
    [InlineData("AKS003", "Pass the zone's id")]
    [InlineData("AKS004", "Name the zone 'privatelink.westeurope.azmk8s.io'")]
    [InlineData("AKS005", "Name the zone for 'westeurope'")]
    [InlineData("AKS006")]
    [InlineData("AKS020", "Authorize only the cluster itself (0.0.0.0/32); kubectl from elsewhere is locked out", "Read the authorized IP ranges from configuration", "Make the cluster private (replaces an existing public cluster)")]
    [InlineData("AKS021", "Authorize only the cluster itself (0.0.0.0/32); kubectl from elsewhere is locked out", "Read the authorized IP ranges from configuration")]
    [InlineData("AKS022", "Make the cluster private (replaces an existing public cluster)", "Remove the settings of a private cluster")]
    [InlineData("AKS040", "Make the cluster private (replaces an existing public cluster)")]
    [InlineData("AKS041", "Turn the public FQDN off")]
    [InlineData("AKS042", "Turn run command off")]
    [InlineData("AKS049", "Turn the public FQDN on explicitly")]
    [InlineData("EKS001", "Turn the private endpoint on", "Leave the public endpoint on, restricted to CIDR blocks from configuration")]
    [InlineData("EKS003")]
    [InlineData("EKS006", "Remove the CIDR blocks")]
    [InlineData("EKS007", "Use EndpointAccess.PUBLIC_AND_PRIVATE")]
    [InlineData("EKS010", "Make the API server private only", "Restrict the public endpoint to CIDR blocks from configuration")]
    [InlineData("EKS012", "Turn the private endpoint on")]
    [InlineData("EKS020", "Make the API server private only")]
    [InlineData("EKS021", "Turn the private endpoint on")]
    public async Task The_light_bulb_offers(string id, params string[] titles)
    {
        var (sdk, code) = RulePages.Programs(id, "Bad").First();
        using var fixes = new Fixes(RulePages.Open(sdk, code).Compile());
        var project = fixes.Open();
        var offered = await Fixes.OfferedFor(project, Assert.Single(await Fixes.Findings(project)));
        Assert.Equal(titles, offered.Select(action => action.Title));
    }
}
