using AccessAnalyzers.Rules;

namespace AccessAnalyzers.Tests.Documents;

/// <summary>All rules with their titles and severities, as Markdown.</summary>
static class RuleOverview
{
    /// <param name="pageOf">The page of the rule with an id.</param>
    public static string Write(Func<string, string> pageOf)
    {
        var rows = Rule.All.Select(static rule => rule.Descriptor).Select(rule =>
            $"| [{rule.Id}]({rule.HelpLinkUri}) | {rule.Title.ToString(null)} "
            + $"| {RulePageLayout.Severity(rule)} | {RulePageLayout.FixIn(pageOf(rule.Id))} |\n");
        return $"| Rule | What it says | Severity | Fix |\n|---|---|---|---|\n{string.Concat(rows)}";
    }
}
