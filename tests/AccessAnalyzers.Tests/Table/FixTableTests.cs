using System.Text.RegularExpressions;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Table;

/// <summary>Every fix that is offered for a finding of the table repairs it, trades it for no other, and leaves comments and layout alone.</summary>
public sealed partial class FixTableTests
{
    public static TheoryData<string> Types => RuleTableTests.Types;

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Every_offered_fix_repairs(string name)
    {
        var type = ClusterType.All.Single(type => type.Name == name);
        var repairs = await RuleTable.Repairs(type);
        Assert.NotEmpty(repairs);
        var wrong = repairs.SelectMany(repair => Mistakes(repair).Select(mistake => $"{repair.Result.Row} {repair.Result.Case}, '{repair.Title}': {mistake}\n{repair.Text}")).ToArray();
        Assert.True(wrong.Length == 0, $"{wrong.Length} of {repairs.Length} in {name}:\n{string.Join("\n", wrong)}");
    }

    static IEnumerable<string> Mistakes(Repair repair)
    {
        foreach (var error in repair.Errors)
            yield return error.ToString();
        foreach (var left in repair.Reported.Where(left => left.Id == repair.Result.Row.Id))
            yield return $"still {left}";
        foreach (var appeared in repair.Reported.Where(appeared => !MayAppear(appeared, repair.Result)))
            yield return $"now {appeared}";
        foreach (var comment in Comment().Matches(repair.Result.Text).Where(comment => !repair.Text.Contains(comment.Groups["text"].Value, StringComparison.Ordinal) && MustStay(comment, repair.Text)))
            yield return $"lost '{comment.Groups["text"]}'";
        if (repair.Formatted != repair.Text)
            yield return $"is formatted as\n{repair.Formatted}";
    }

    /// <summary>What was there, silenced or not; and advice that needs no silencing, since what it advises upon comes with the fix.</summary>
    static bool MayAppear(Diagnostic appeared, RowResult before) =>
        before.Reported.Any(known => known.Id == appeared.Id && (known.Severity >= appeared.Severity || before.Case == RowCase.Conditional)) || before.Silenced.Contains(appeared.Id) || before.Row.Reveals == appeared.Id || Fixes.IsSilencedAdvice(appeared.Id);

    /// <summary>A comment that tells of a member, above it or behind it, goes only with the member; one behind code only with the code.</summary>
    static bool MustStay(Match comment, string after) => comment.Groups["member"] is { Success: true, Value: var member }
        ? after.Contains($"{member} = ", StringComparison.Ordinal)
        : comment.Groups["code"].Value is var code && (code.Length == 0 || after.Contains(code, StringComparison.Ordinal));

    [GeneratedRegex(@"^ *(?<code>.*?),? *(?<text>// (?:(?:Agreed|Reviewed): (?<member>.*)\.|.*))$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
