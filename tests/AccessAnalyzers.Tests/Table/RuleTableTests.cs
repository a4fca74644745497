using System.Collections.Immutable;
using AccessAnalyzers.Rules;
using AccessAnalyzers.Sdks;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Table;

/// <summary>Every rule in every class of every SDK that can express it.</summary>
public sealed class RuleTableTests
{
    public static TheoryData<string> Types => [.. ClusterType.All.Select(type => type.Name)];

    /// <summary>
    /// Pairs that exclude each other by what they ask for, so that nothing is left to be silenced; the last two would need a property that is overridden
    /// behind the CDK's back.
    /// </summary>
    static readonly ImmutableHashSet<string> exclusive =
    [
        // The public FQDN is off, or it is on.
        "AKS001 silences AKS041", "AKS001 silences AKS049",
        // The zone is given by an id, or it is not; its name has a region, or it is not a name that AKS accepts.
        "AKS003 silences AKS004", "AKS004 silences AKS005",
        // The cluster is private, or it is public.
        "AKS002 silences AKS021", "AKS022 silences AKS006",
        // There are ranges, or there are none; they let everyone in, or they do not.
        "AKS021 silences AKS020", "EKS010 silences EKS020",
        // The public endpoint is there, or it is not.
        "EKS001 silences EKS010", "EKS001 silences EKS012", "EKS001 silences EKS020", "EKS001 silences EKS021",
        "EKS010 silences EKS023", "EKS020 silences EKS023",
        "EKS001 silences EKS007", "EKS007 silences EKS006",
    ];

    /// <summary>Rules over parts of a cluster and over what stands around it, which have programs of their own under Rules: a row gives settings of the cluster alone.</summary>
    static readonly string[] withoutRow = ["AKS015", "AKS016", "AKS017", "AKS019", "AKS024", "AKS025", "AKS026", "AKS030", "AKS034", "AKS043", "AKS044", "AKS045", "EKS008", "EKS009", "EKS013", "EKS014", "EKS022", "EKS024", "EKS031"];

    public static TheoryData<string> Silences => [.. Rule.All.Where(rule => !withoutRow.Contains(rule.Descriptor.Id)).SelectMany(rule => rule.IsSilencedBy, (rule, graver) => $"{graver} silences {rule.Descriptor.Id}")];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Every_rule_says_what_it_should(string name)
    {
        var type = ClusterType.All.Single(type => type.Name == name);
        var wrong = (await RuleTable.Results(type))
            .Where(result => Show(result) != Expected(result, type))
            .Select(result => $"{result.Row} {result.Case}: expected '{Expected(result, type)}', but {string.Join("; ", result.Reported)}\n{result.Text}")
            .ToArray();
        Assert.True(wrong.Length == 0, $"{wrong.Length} of {name}:\n{string.Join("\n", wrong)}");
    }

    [Fact]
    public void Every_sdk_has_a_surface() => Assert.Empty(Sdk.All.Except(ClusterType.All.Select(type => type.Sdk)).Select(sdk => sdk.Name));

    [Fact]
    public void Every_rule_has_a_row() => Assert.Equal(Rule.All.Where(rule => rule is not PipelineRule).Select(rule => rule.Descriptor.Id).Except(withoutRow), RuleRow.All.Select(row => row.Id).Distinct());

    [Fact]
    public async Task Every_row_is_expressed_somewhere()
    {
        var expressed = new HashSet<RuleRow>();
        foreach (var type in ClusterType.All)
            expressed.UnionWith((await RuleTable.Results(type)).Select(result => result.Row));
        Assert.Empty(RuleRow.All.Except(expressed));
    }

    /// <summary>Some program of the table violates both rules, and only the graver one is reported; unless no program can violate both.</summary>
    [Theory]
    [MemberData(nameof(Silences))]
    public async Task A_graver_finding_silences(string pair)
    {
        var shown = new List<RowResult>();
        foreach (var type in ClusterType.All)
            shown.AddRange((await RuleTable.Results(type)).Where(result => result.Case == RowCase.Violating && result.Reported.Any(graver => result.Silenced.Any(silenced => pair == $"{graver.Id} silences {silenced}"))));
        Assert.Equal(exclusive.Contains(pair), shown.Count == 0);
    }

    static string Expected(RowResult result, ClusterType type) => (result.Case, result.Row.SeverityOn(type)) switch
    {
        (RowCase.Violating, var severity) => $"{severity} always",
        (RowCase.Conditional, DiagnosticSeverity.Error) => $"{DiagnosticSeverity.Warning} when 'isProd'",
        (RowCase.Conditional, var severity) => $"{severity} when 'isProd'",
        _ => "",
    };

    static string Show(RowResult result) => string.Join(", ", result.Reported.Where(diagnostic => diagnostic.Id == result.Row.Id).Select(diagnostic =>
        $"{diagnostic.Severity} {(diagnostic.Properties.GetValueOrDefault("When")?.StartsWith("'isProd' is ", StringComparison.Ordinal) == true ? "when 'isProd'" : "always")}"));
}
