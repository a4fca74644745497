using System.Collections.Immutable;
using System.Globalization;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests;

/// <summary>What a program, an option or a description says is shown in messages, whatever it says and however much.</summary>
public sealed class MessageTests
{
    /// <summary>In a message, what its reader must not obey or cannot see is written out.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        { "prod-aks", "prod-aks" },
        { "Büro 東京 🏢 it's \"{0}\" %PATH%", "Büro 東京 🏢 it's \"{0}\" %PATH%" },
        { "a\n##vso[task.setvariable variable=PATH]x", "a\\n#\\u0023vso[task.setvariable variable=PATH]x" },
        { "###[error]x", "#\\u0023\\u0023[error]x" },
        { "\r\nInfra.cs(3,1): error CS0001", "\\r\\nInfra.cs(3,1): error CS0001" },
        { "a\tb\0c\u001b[31md\u0085e", "a\\tb\\u0000c\\u001B[31md\\u0085e" },
        { "line\u2028paragraph\u2029end", "line\\u2028paragraph\\u2029end" },
        { "\u202Ekcab\u2066\u200F", "\\u202Ekcab\\u2066\\u200F" },
        { "zero\u200Bwidth\uFEFF", "zero\\u200Bwidth\\uFEFF" },
        { "tag\U000E0041", "tag\\U000E0041" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task The_name_of_a_cluster_is_data(string name, string shown)
    {
        var literal = Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(name, quote: true);
        var finding = Assert.Single(await Aks.Stack($"new ManagedCluster({literal}, new ManagedClusterArgs {{ ResourceGroupName = \"rg\" }});").Analyze());
        Assert.Contains($" '{shown}' ", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>A phrase that holds a text which has been escaped is escaped once more.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_escaped_stays_as_it_is(string text, string shown)
    {
        Assert.Equal(shown, Message.Text(text));
        Assert.Equal(shown, Message.Text(shown));
    }

    /// <summary>Not a theory, whose runner would not hand these on.</summary>
    [Fact]
    public void Half_a_character_is_written_out() =>
        Assert.Equal(["\\uD83C", "\\uDFE2\\uD83C", "\\uD83Cx"], new[] { "\uD83C", "\uDFE2\uD83C", "\uD83Cx" }.Select(Message.Text));

    [Theory]
    [InlineData(80, false)]
    [InlineData(81, true)]
    public void A_long_text_is_cut(int length, bool isCut) => Assert.Equal(new string('a', 80) + (isCut ? "…" : ""), Message.Text(new string('a', length)));

    [Fact]
    public void A_text_is_not_cut_within_a_character() => Assert.Equal(new string('a', 79) + "🏢…", Message.Text(new string('a', 79) + "🏢🏢"));

    [Theory]
    [InlineData(8, "0, 1, 2, 3, 4, 5, 6, 7")]
    [InlineData(9, "0, 1, 2, 3, 4, 5, 6 and 2 more")]
    [InlineData(24, "0, 1, 2, 3, 4, 5, 6 and 17 more")]
    public void A_long_list_is_cut(int count, string shown) =>
        Assert.Equal(shown, Message.List(Enumerable.Range(0, 2 * count).Select(index => (index % count).ToString(CultureInfo.InvariantCulture))));

    /// <summary>Every kind of text in a program, each of two million characters that no message may hold.</summary>
    [Theory]
    [InlineData("$$", "")]
    [InlineData("aks", "DnsPrefix = $$")]
    [InlineData("aks", "DnsPrefix = \"a\", FqdnSubdomain = $$")]
    [InlineData("aks", "ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { AuthorizedIPRanges = { $$ } }")]
    [InlineData("aks", "ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, PrivateDNSZone = $$ }")]
    [InlineData("aks", "ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, PrivateDNSZone = \"/subscriptions/s/resourceGroups/r/providers/Microsoft.Network/privateDnsZones/\" + $$ }")]
    [InlineData("aks", "Location = $$, ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, PrivateDNSZone = \"/subscriptions/s/resourceGroups/r/providers/Microsoft.Network/privateDnsZones/privatelink.westeurope.azmk8s.io\" }")]
    [InlineData("aks", "ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = config.Get($$) == $$, AuthorizedIPRanges = { \"73.140.245.0/24\" } }")]
    public async Task A_long_text_makes_no_long_message(string name, string arguments)
    {
        var text = "\"\\n##[error]" + new string('x', 2_000_000) + "\"";
        var program = Aks.Stack($"new ManagedCluster({(name == "$$" ? text : $"\"{name}\"")}, new ManagedClusterArgs {{ ResourceGroupName = \"rg\", {arguments.Replace("$$", text, StringComparison.Ordinal)} }});");
        var findings = await program.Analyze();
        Assert.NotEmpty(findings);
        foreach (var finding in findings)
        {
            var message = finding.GetMessage(CultureInfo.InvariantCulture);
            Assert.InRange(message.Length, 1, 5_000);
            Assert.DoesNotContain('\n', message);
            Assert.DoesNotContain("##", message, StringComparison.Ordinal);
            Assert.All(finding.Properties.Values, value => Assert.InRange(value!.Length, 0, 64_000));
            Assert.All(Remedy.Read(finding.Properties), remedy => Assert.InRange(remedy.Title.Length, 1, 201));
        }
    }

    [Fact]
    public async Task An_option_is_data()
    {
        var options = ImmutableDictionary<string, string>.Empty.Add("access_analyzers.trusted_ranges", "\u202E##vso[x]" + new string('9', 1_000_000));
        var complaint = Assert.Single(await (Aks.Program("class C;") with { Options = options }).Analyze());
        Assert.StartsWith($"The option 'access_analyzers.trusted_ranges' is '\\u202E#\\u0023vso[x]{new string('9', 61)}…'", complaint.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
