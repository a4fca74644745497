using System.Text.RegularExpressions;
using AccessAnalyzers.Rules;

namespace AccessAnalyzers.Tests.Documents;

/// <summary>The pages of rules about what stands around a cluster show in one picture who talks to whom.</summary>
public sealed partial class RulePictureTests
{
    /// <summary>Rules that look at networks, registries, pipelines or the way out beside the cluster's own endpoints.</summary>
    public static TheoryData<string> Neighbours =>
    [
        "AKS015", "AKS016", "AKS017", "AKS018", "AKS019", "AKS024", "AKS025", "AKS026", "AKS027", "AKS028", "AKS030", "AKS031", "AKS032", "AKS033", "AKS034",
        "AKS043", "AKS044", "AKS045", "AKS051", "EKS008", "EKS009", "EKS013", "EKS014", "EKS022", "EKS023", "EKS024", "EKS031",
    ];

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void A_rule_about_neighbours_has_one(string id) => Assert.Single(Pictures(id));

    [Fact]
    public void Every_picture_is_a_flowchart_that_can_be_drawn()
    {
        foreach (var rule in Rule.All)
        {
            foreach (var picture in Pictures(rule.Descriptor.Id))
            {
                var lines = picture.TrimEnd().Split('\n');
                Assert.Equal("flowchart LR", lines[0]);
                Assert.All(lines.Skip(1), line => Assert.Matches(Line(), line));
                Assert.Equal(lines.Count(static line => line.Trim().StartsWith("subgraph ", StringComparison.Ordinal)), lines.Count(static line => line.Trim() == "end"));
            }
        }
    }

    static IEnumerable<string> Pictures(string id) =>
        Regex.Matches(RulePages.Read(id), @"^```mermaid\n(?<picture>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(static match => match.Groups["picture"].Value);

    /// <summary>
    /// A node, the beginning or end of a group, or arrows from node to node with what they mean. Text with other signs than these needs quotes.
    /// </summary>
    [GeneratedRegex($"^ +(end|subgraph {Node}|{Node}( {Arrow} {Node})*)$")]
    private static partial Regex Line();

    const string Text = """("[^"]*"|[\w ',?-]+)""";
    const string Node = $@"\w+(\[{Text}\])?";
    const string Arrow = $@"(<?--(>|x)|-\.->|<?-- {Text} --(>|x)|-\. {Text} \.->?)";
}
