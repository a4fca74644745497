using AccessAnalyzers.Rules;

namespace AccessAnalyzers.Tests.Documents;

/// <summary>What is written from the code says what the code says.</summary>
public sealed class DocumentTests
{
    [Fact]
    public async Task Every_document_is_up_to_date()
    {
        var outdated = (await Document.All()).Where(document => !document.IsUpToDate).Select(Difference).ToArray();
        Assert.True(outdated.Length == 0, $"Run '{Document.Command}', which changes\n{string.Join("\n", outdated)}");
    }

    /// <summary>A page says how much of a rule a fix can repair; whether there is a fix at all, its class says.</summary>
    [Fact]
    public void A_page_speaks_of_a_fix_where_the_rule_has_one() => Assert.All(Rule.All, rule =>
        Assert.Equal(RulePageLayout.HasFix(rule), RulePageLayout.FixIn(RulePages.Read(rule.Descriptor.Id)) != "no"));

    /// <summary>The first lines that differ.</summary>
    static string Difference(Document document)
    {
        var (was, becomes) = (document.Text.Split('\n'), document.Generated.Split('\n'));
        var at = was.Zip(becomes).TakeWhile(static lines => lines.First == lines.Second).Count();
        return $"{document.Path}({at + 1}):\n- {was.ElementAtOrDefault(at)}\n+ {becomes.ElementAtOrDefault(at)}";
    }
}
