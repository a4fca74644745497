using AccessAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Documents;

/// <summary>What the pages say is true: their programs compile, the bad ones are reported and the good ones are not.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Ids => RulePages.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_page(string id)
    {
        var rule = Rule.All.Single(rule => rule.Descriptor.Id == id);
        Assert.EndsWith($"/{RulePages.PathOf(id)}", rule.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_bad_program_has_a_good_one(string id)
    {
        Assert.NotEmpty(RulePages.Programs(id, "Bad"));
        Assert.Equal(RulePages.Programs(id, "Bad").Select(program => program.Sdk), RulePages.Programs(id, "Good").Select(program => program.Sdk));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_bad_program_is_reported_and_for_nothing_else(string id)
    {
        foreach (var (sdk, code, pipeline) in RulePages.Programs(id, "Bad"))
            Assert.Equal((sdk, id), (sdk, string.Join(", ", (await RulePages.Open(id, sdk, code, pipeline).Analyze()).Select(diagnostic => diagnostic.Id))));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_good_program_is_silent(string id)
    {
        foreach (var (sdk, code, pipeline) in RulePages.Programs(id, "Good"))
            Assert.Equal((sdk, ""), (sdk, string.Join(", ", (await RulePages.Open(id, sdk, code, pipeline).Analyze()).Select(diagnostic => diagnostic.ToString()))));
    }
}
