using System.Globalization;
using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS010.</summary>
public sealed class TooManyRangesTests
{
    static string Addresses(int count) => string.Join(", ", Enumerable.Range(0, count).Select(number => $"\"40.1.{number / 250}.{number % 250}\""));

    static Program Ranges(string ranges, string profile = "", string args = "") =>
        Harness.Aks.Profile($"{profile}AuthorizedIPRanges = {ranges}", args) with { Ignoring = ["AKS040"] };

    static async Task<string> Said(Program program) => string.Join("\n", (await program.Analyze()).Where(diagnostic => diagnostic.Id == "AKS010").Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));

    static string Says(int count, int most) => $"AKS cluster 'aks' has {count} authorized IP ranges, but Azure takes {most} at most; join neighbouring ranges in 'AuthorizedIPRanges'";

    [Theory]
    [InlineData(200, "", "", "")]
    [InlineData(201, "", "", "200")]
    [InlineData(201, "EnableVnetIntegration = true,", "", "")]
    [InlineData(201, "EnableVnetIntegration = bool.Parse(System.IO.File.ReadAllText(\"integration\")),", "", "")]
    [InlineData(201, "", "Sku = new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Automatic },", "")]
    [InlineData(201, "", "Sku = new ManagedClusterSKUArgs { Name = \"automatic\" },", "")]
    [InlineData(201, "", "Sku = new ManagedClusterSKUArgs { Name = \"Base\" },", "200")]
    [InlineData(2000, "EnableVnetIntegration = true,", "", "")]
    [InlineData(2001, "EnableVnetIntegration = true,", "", "2000")]
    public async Task The_number_of_ranges(int count, string profile, string args, string most) => Assert.Equal(
        most.Length == 0 ? "" : Says(count, int.Parse(most, CultureInfo.InvariantCulture)),
        await Said(Ranges($"new[] {{ {Addresses(count)} }}", profile, args)));

    [Theory]
    [InlineData("\"40.1.0.0/32\"", "")]
    [InlineData("\"40.1.0.0\"", "")]
    [InlineData("\"0.0.0.256\"", "")]
    [InlineData("\"52.1.2.3\"", "201")]
    public async Task Only_different_ranges_count(string another, string count) => Assert.Equal(
        count.Length == 0 ? "" : Says(201, 200),
        await Said(Ranges($"new[] {{ {Addresses(200)}, {another} }}")));

    [Fact]
    public Task The_squiggle_stands_under_the_setting() => Ranges("new[] { " + Addresses(201) + " }|}", "{|AKS010:").Verify();

    [Fact]
    public async Task In_some_configurations() => Assert.Equal(
        Says(201, 200) + " (when 'more' is true)",
        await Said(Ranges($"config.RequireBoolean(\"more\") ? new[] {{ {Addresses(201)} }} : new[] {{ {Addresses(200)} }}")));

    /// <summary>One hundred and ninety-nine always, and two more or one.</summary>
    [Fact]
    public async Task Elements_that_come_and_go_are_counted_where_they_are() => Assert.Equal(
        Says(201, 200) + " (when 'office' is true)",
        await Said(Harness.Aks.Stack($$"""
            var ranges = new List<string> { {{Addresses(199)}} };
            if (config.RequireBoolean("office"))
            {
                ranges.Add("52.1.2.3");
                ranges.Add("52.1.2.4");
            }
            if (!config.RequireBoolean("office"))
                ranges.Add("52.1.2.5");
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { AuthorizedIPRanges = ranges },
            });
            """)));

    /// <summary>So many that nobody has counted them to the end, or an unknown number besides.</summary>
    [Theory]
    [InlineData("for (var a = 0; a < 299; a++) { for (var b = 0; b < 299; b++) ranges.Add($\"40.{a / 250}.{a % 250}.{b % 250}/{31 + b / 250}\"); }")]
    [InlineData("for (var a = 0; a < 201; a++) ranges.Add($\"40.1.2.{a}\"); ranges.AddRange(config.RequireObject<string[]>(\"more\"));")]
    [InlineData("for (var a = 0; a < 201; a++) ranges.Add($\"40.1.2.{a}\"); ranges.Add(config.Require(\"another\"));")]
    public async Task A_count_that_is_not_complete_says_so(string statements) => Assert.Matches(
        "^AKS cluster 'aks' has at least [0-9]+ authorized IP ranges, but Azure takes 200 at most; ",
        await Said(Harness.Aks.Stack($$"""
            var ranges = new List<string>();
            {{statements}}
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { AuthorizedIPRanges = ranges },
            });
            """)));

    /// <summary>Of two lists a cluster has one.</summary>
    [Fact]
    public async Task Elements_that_exclude_each_other_are_not_added_up() => Assert.StartsWith(
        "AKS cluster 'aks' has at least 201 authorized IP ranges,",
        await Said(Ranges($"config.RequireBoolean(\"other\") ? new[] {{ {Addresses(201)} }} : new[] {{ {Addresses(201).Replace("40.1.", "52.1.", StringComparison.Ordinal)} }}")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(3, 3, false)]
    [InlineData(4, 3, true)]
    [InlineData(2001, 3000, false)]
    public async Task The_most_can_be_set(int count, int most, bool isReported)
    {
        var program = Ranges($"new[] {{ {Addresses(count)} }}");
        var said = await Said(program with { Options = program.Options.Add("access_analyzers.max_authorized_ranges", most.ToString(CultureInfo.InvariantCulture)) });
        Assert.Equal(isReported ? Says(count, most) : "", said);
    }
}
