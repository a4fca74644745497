using System.Reflection;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>Each member of the table of pure members does in the analyzer what it does in .NET.</summary>
public sealed class PureMemberTests
{
    const string Usings = "using System.Globalization; using System.Text.RegularExpressions;\n";

    [Theory]
    [InlineData("\"abc\".StartsWith(\"ab\") && \"abc\".StartsWith('a') && !\"\".StartsWith('a') && !\"abc\".StartsWith(\"B\")")]
    [InlineData("\"abc\".StartsWith(\"AB\", StringComparison.OrdinalIgnoreCase) && !\"abc\".StartsWith(\"AB\", StringComparison.Ordinal)")]
    [InlineData("\"abc\".StartsWith(\"AB\", true, CultureInfo.InvariantCulture) && !\"abc\".EndsWith(\"BC\", false, CultureInfo.InvariantCulture)")]
    [InlineData("\"abc\".EndsWith(\"bc\") && \"abc\".EndsWith('c') && \"abc\".EndsWith(\"C\", StringComparison.InvariantCultureIgnoreCase)")]
    [InlineData("\"abc\".Contains(\"b\") && \"abc\".Contains('c') && \"abc\".Contains(\"B\", StringComparison.OrdinalIgnoreCase) && !\"abc\".Contains(\"B\")")]
    [InlineData("\"abc\".Equals(\"ABC\", StringComparison.OrdinalIgnoreCase) && !string.Equals(\"abc\", \"ABC\", StringComparison.Ordinal)")]
    [InlineData("\"abca\".IndexOf('a') == 0 && \"abca\".IndexOf('a', 1) == 3 && \"abca\".IndexOf(\"ca\") == 2 && \"abca\".IndexOf(\"x\") == -1")]
    [InlineData("\"abca\".IndexOf(\"a\", 1) == 3 && \"abca\".IndexOf(\"C\", StringComparison.OrdinalIgnoreCase) == 2 && \"abca\".IndexOfAny(new[] { 'c', 'b' }) == 1")]
    [InlineData("\"abca\".LastIndexOf('a') == 3 && \"abca\".LastIndexOf(\"a\") == 3")]
    [InlineData("\"a\".CompareTo(\"b\") < 0 && string.Compare(\"b\", \"a\") > 0 && string.Compare(\"A\", \"a\", true) == 0 && string.CompareOrdinal(\"a\", \"B\") > 0")]
    [InlineData("string.Compare(\"a\", \"B\") < 0 && string.Compare(\"a\", \"B\", StringComparison.Ordinal) > 0 && string.Compare(\"a\", \"A\") < 0 && string.Compare(\"10.0\", \"100\") < 0")]
    [InlineData("\"aB\".ToLower() == \"ab\" && \"aB\".ToLowerInvariant() == \"ab\" && \"aB\".ToLower(CultureInfo.InvariantCulture) == \"ab\"")]
    [InlineData("\"aB\".ToUpper() == \"AB\" && \"aB\".ToUpperInvariant() == \"AB\" && \"aB\".ToUpper(CultureInfo.InvariantCulture) == \"AB\"")]
    [InlineData("\" a \".Trim() == \"a\" && \"/a/\".Trim('/') == \"a\" && \"/a.\".Trim('/', '.') == \"a\"")]
    [InlineData("\" a \".TrimStart() == \"a \" && \"/a/\".TrimStart('/') == \"a/\" && \"/.a\".TrimStart('/', '.') == \"a\"")]
    [InlineData("\" a \".TrimEnd() == \" a\" && \"/a/\".TrimEnd('/') == \"/a\" && \"a/.\".TrimEnd('/', '.') == \"a\"")]
    [InlineData("\"abc\".Substring(1) == \"bc\" && \"abc\".Substring(1, 1) == \"b\" && \"abc\".Remove(1) == \"a\" && \"abc\".Remove(1, 1) == \"ac\" && \"ac\".Insert(1, \"b\") == \"abc\"")]
    [InlineData("\"abc\"[1] == 'b' && \"abc\"[^1] == 'c' && \"abc\"[1..] == \"bc\" && \"abc\"[..^1] == \"ab\" && \"abc\"[1..2] == \"b\" && \"abc\" is ['a', .., 'c']")]
    [InlineData("\"abc\".Replace('b', 'x') == \"axc\" && \"abc\".Replace(\"bc\", \"x\") == \"ax\" && \"abc\".Replace(\"b\", null) == \"ac\"")]
    [InlineData("\"a\".PadLeft(3) == \"  a\" && \"a\".PadLeft(3, '.') == \"..a\" && \"a\".PadRight(3) == \"a  \" && \"a\".PadRight(3, '.') == \"a..\"")]
    [InlineData("\"a,b\".Split(',')[1] == \"b\" && \"a;b,c\".Split(',', ';')[2] == \"c\" && \"a b\".Split().Length == 2 && \"a,b,c\".Split(new[] { ',' }, 2)[1] == \"b,c\"")]
    [InlineData("\"a,,b\".Split(',', StringSplitOptions.RemoveEmptyEntries)[1] == \"b\" && \"a , b\".Split(',', StringSplitOptions.TrimEntries)[1] == \"b\"")]
    [InlineData("\"a, ,b\".Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[1] == \"b\" && \"a,b,c\".Split(',', 2)[1] == \"b,c\"")]
    [InlineData("\"a;b,c\".Split(new[] { ',', ';' }, StringSplitOptions.RemoveEmptyEntries)[2] == \"c\" && \"a--b\".Split(\"--\")[1] == \"b\" && \"a--b--c\".Split(\"--\", 2)[1] == \"b--c\"")]
    [InlineData("\"a--b\".Split(new[] { \"--\" }, StringSplitOptions.None)[1] == \"b\" && \"a--b\" is { Length: 4 } && \"abc\".ToCharArray().Length == 3 && \"abc\".ToString() == \"abc\"")]
    [InlineData("new string('a', 3) == \"aaa\" && new string(new[] { 'a', 'b' }) == \"ab\" && string.Empty == \"\"")]
    [InlineData("string.Format(\"{0}-{1}\", \"a\", 1) == \"a-1\" && string.Format(\"{0}{1}{2}{3}\", 1, 2, 3, 4) == \"1234\" && string.Format(\"{{{0}}}\", true) == \"{True}\"")]
    [InlineData("string.Format(\"{0:D3}|{1,3}|{1,-3}\", 7, \"a\") == \"007|  a|a  \" && string.Format(CultureInfo.InvariantCulture, \"{0}\", 7) == \"7\"")]
    [InlineData("$\"{7:D3}\" == \"007\" && $\"{7:00}\" == \"07\" && $\"{\"a\",3}\" == \"  a\" && $\"{\"a\",-3}|\" == \"a  |\"")]
    [InlineData("string.Concat(\"a\", \"b\", \"c\", \"d\", \"e\") == \"abcde\" && string.Concat(new[] { \"a\", \"b\" }) == \"ab\" && string.Concat(new[] { \"a\" }.Select(x => x)) == \"a\"")]
    [InlineData("string.Join(\",\", \"a\", \"b\") == \"a,b\" && string.Join(',', new[] { \"a\", \"b\" }) == \"a,b\" && string.Join(\",\", new[] { 1, 2 }) == \"1,2\"")]
    [InlineData("char.IsDigit('1') && char.IsLetter('a') && char.IsLetterOrDigit('a') && char.IsUpper('A') && char.IsLower('a') && char.IsWhiteSpace(' ')")]
    [InlineData("char.ToUpper('a') == 'A' && char.ToLower('A') == 'a' && char.ToUpperInvariant('a') == 'A' && char.ToLowerInvariant('A') == 'a' && 'a'.ToString() == \"a\"")]
    [InlineData("true.ToString() == \"True\" && 5.ToString() == \"5\" && 7.ToString(\"D3\") == \"007\" && 7.ToString(CultureInfo.InvariantCulture) == \"7\" && 5L.ToString() == \"5\"")]
    [InlineData("int.Parse(\"5\") == 5 && int.Parse(\"5\", CultureInfo.InvariantCulture) == 5 && int.Parse(\"f\", NumberStyles.HexNumber) == 15 && long.Parse(\"5\") == 5L")]
    [InlineData("int.Parse(\"f\", NumberStyles.HexNumber, CultureInfo.InvariantCulture) == 15 && double.Parse(\"1.5\", CultureInfo.InvariantCulture) == 1.5 && bool.Parse(\"True\")")]
    [InlineData("Convert.ToBoolean(\"true\") && Convert.ToBoolean((object)\"true\") && Convert.ToBoolean(1) && Convert.ToBoolean(true) && !Convert.ToBoolean((string?)null)")]
    [InlineData("Convert.ToInt32(\"5\") == 5 && Convert.ToInt32((object)5) == 5 && Convert.ToInt32(true) == 1 && Convert.ToDouble(\"1.5\", CultureInfo.InvariantCulture) == 1.5")]
    [InlineData("Convert.ToString(5) == \"5\" && Convert.ToString(true) == \"True\" && Convert.ToString((object)\"a\") == \"a\" && 5.CompareTo(6) < 0 && true.CompareTo(true) == 0")]
    [InlineData("int.TryParse(\"5\", out var n) && n == 5 && !bool.TryParse(\"x\", out var on) && !on && int.TryParse(\"5\", NumberStyles.Integer, CultureInfo.InvariantCulture, out var m) && m == 5")]
    [InlineData("Math.Abs(-1) == 1 && Math.Max(1, 2) == 2 && Math.Max(1L, 2L) == 2L && Math.Max(1.0, 2.0) == 2.0 && Math.Min(1, 2) == 1 && Math.Min(1L, 2L) == 1L && Math.Min(1.0, 2.0) == 1.0")]
    [InlineData("Math.Clamp(5, 1, 3) == 3 && Math.Clamp(0, 1, 3) == 1 && Math.Floor(1.5) == 1 && Math.Ceiling(1.5) == 2 && Math.Round(2.5) == 2")]
    [InlineData("StringComparer.OrdinalIgnoreCase.Equals(\"a\", \"A\") && !StringComparer.Ordinal.Equals(\"a\", \"A\") && !StringComparer.InvariantCulture.Equals(\"a\", \"A\")")]
    [InlineData("StringComparer.InvariantCultureIgnoreCase.Equals(\"a\", \"A\") && StringComparer.CurrentCultureIgnoreCase.Equals(\"a\", \"A\")")]
    [InlineData("new Version(1, 29) >= new Version(\"1.28\") && new Version(1, 29, 1) > Version.Parse(\"1.29.0\") && new Version(1, 2) < new Version(1, 10) && new Version(1, 2) <= new Version(1, 2)")]
    [InlineData("Version.Parse(\"1.29.0\").Minor == 29 && Version.Parse(\"2.0\").Major == 2 && new Version(1, 2).ToString() == \"1.2\" && new Version(1, 2).CompareTo(new Version(1, 3)) < 0")]
    [InlineData("Regex.IsMatch(\"prod-eu\", \"^prod\") && Regex.IsMatch(\"PROD\", \"^prod$\", RegexOptions.IgnoreCase) && new Regex(\"^prod\").IsMatch(\"prod\") && !new Regex(\"^P\", RegexOptions.Compiled).IsMatch(\"prod\")")]
    [InlineData("Regex.Match(\"prod-eu\", \"^(\\\\w+)-\").Groups[1].Value == \"prod\" && new Regex(\"-(?<region>\\\\w+)\").Match(\"prod-eu\").Groups[\"region\"].Value == \"eu\"")]
    [InlineData("Regex.Match(\"prod\", \"P\", RegexOptions.IgnoreCase).Success && Regex.Replace(\"a-b\", \"-\", \"_\") == \"a_b\" && new Regex(\"-\").Replace(\"a-b\", \"_\") == \"a_b\"")]
    [InlineData("Enum.Parse<DayOfWeek>(\"Friday\") == DayOfWeek.Friday && DayOfWeek.Friday.ToString() == \"Friday\" && (DayOfWeek)Enum.Parse(typeof(DayOfWeek), \"friday\", true) == DayOfWeek.Friday")]
    [InlineData("Enum.TryParse<DayOfWeek>(\"Friday\", out var day) && day == DayOfWeek.Friday && !Enum.TryParse(\"friday\", out DayOfWeek other) && other == default && $\"{DayOfWeek.Friday}\" == \"Friday\"")]
    [InlineData("Enum.Parse<DayOfWeek>(\"5\") == DayOfWeek.Friday && Enum.Parse<DayOfWeek>(\" Friday \") == DayOfWeek.Friday && Enum.TryParse<DayOfWeek>(\"9\", out var ninth) && (int)ninth == 9")]
    [InlineData("Enum.Parse<RegexOptions>(\"IgnoreCase, Multiline\") == (RegexOptions.IgnoreCase | RegexOptions.Multiline) && Enum.Parse<RegexOptions>(\"Compiled,IGNORECASE\", true).HasFlag(RegexOptions.IgnoreCase)")]
    [InlineData("!Enum.TryParse<RegexOptions>(\"IgnoreCase, Multi\", out var some) && some == default && !Enum.TryParse<DayOfWeek>(\"\", out _) && !Enum.TryParse<DayOfWeek>(\"Friday,\", out _)")]
    public Task Constants_are_calculated_with(string flag) => Run(flag, Definite);

    /// <summary>What would be wrong if a member were another.</summary>
    [Theory]
    [InlineData("\"Prod\".StartsWith(\"prod\") || \"prod\".EndsWith('p') || \"abc\".IndexOf('c') == 1 || \"a\".CompareTo(\"a\") != 0")]
    [InlineData("\"a,b\".Split(';').Length == 2 || \" a\".TrimEnd() == \"a\" || \"a \".TrimStart() == \"a\" || \"a/\".TrimStart('/') == \"a\"")]
    [InlineData("\"abc\"[..1] == \"bc\" || \"abc\"[1] == 'c' || \"abc\" is ['a', 'c'] || \"abc\" is ['a', _, _, ..] && \"abc\".Length == 4")]
    [InlineData("new Version(1, 9) > new Version(1, 10) || Regex.IsMatch(\"dev\", \"^prod\") || Math.Max(1, 2) == 1 || Convert.ToBoolean(\"false\")")]
    public Task And_not_otherwise(string flag) => Run(flag, Silent);

    [Theory]
    [InlineData("size.StartsWith(\"prod\")", "'size' starts with \"prod\"")]
    [InlineData("size.StartsWith('p')", "'size' starts with \"p\"")]
    [InlineData("size.EndsWith(\"-eu\", StringComparison.OrdinalIgnoreCase)", "'size' ends with \"-eu\" ignoring case")]
    [InlineData("\"prod\".Equals(size, StringComparison.OrdinalIgnoreCase)", "'size' is \"prod\" ignoring case")]
    [InlineData("string.Equals(size, \"prod\", StringComparison.Ordinal)", "'size' is \"prod\"")]
    [InlineData("string.Compare(size, \"prod\", StringComparison.OrdinalIgnoreCase) == 0", "'size' is \"prod\" ignoring case")]
    [InlineData("string.Compare(\"prod\", size, true) == 0", "'size' is \"prod\" ignoring case")]
    [InlineData("size.CompareTo(\"prod\") == 0", "'size' is \"prod\"")]
    [InlineData("StringComparer.OrdinalIgnoreCase.Equals(size, \"prod\")", "'size' is \"prod\" ignoring case")]
    [InlineData("size.IndexOf(\"prod\") >= 0", "'size' contains \"prod\"")]
    [InlineData("size.IndexOf(\"prod\", StringComparison.OrdinalIgnoreCase) != -1", "'size' contains \"prod\" ignoring case")]
    [InlineData("size.Length == 0", "'size' is \"\"")]
    [InlineData("size.Length > 0 && size != \"\"", "'size' is not \"\"")]
    [InlineData("size.Length > 7", "'size' has at least 8 characters")]
    [InlineData("size is { Length: < 8 }", "'size' has less than 8 characters")]
    [InlineData("size[0] == 'p'", "'size' is \"p\" after [0]")]
    [InlineData("size[^1] == 'p' && size == \"p\"", "'size' is \"p\"")]
    [InlineData("size[..4] == \"prod\"", "'size' is \"prod\" after [0..4]")]
    [InlineData("size.Substring(0, 4) == \"prod\"", "'size' is \"prod\" after Substring(0, 4)")]
    [InlineData("size.TrimEnd('/') == \"prod\"", "'size' is \"prod\" after TrimEnd('/')")]
    [InlineData("size.Trim().ToLowerInvariant() is \"prod\" or \"production\"", "'size' is \"prod\" ignoring case")]
    [InlineData("size.ToLower().Replace('_', '-') == \"prod-eu\"", "'size' is \"prod-eu\" ignoring case after Replace('_', '-')")]
    [InlineData("size.Split('-')[0] == \"prod\"", "'size' is \"prod\" after Split('-')[0]")]
    [InlineData("size.Split('-')[^1].ToUpper() == \"PROD\"", "'size' is \"prod\" after Split('-')[^1] ignoring case")]
    [InlineData("size.Split('-').First() == \"prod\"", "'size' is \"prod\" after Split('-')[0]")]
    [InlineData("size.Split('-').Last() == \"prod\"", "'size' is \"prod\" after Split('-')[^1]")]
    [InlineData("size.Split('-').Contains(\"prod\")", "'size' contains \"prod\" after Split('-')")]
    [InlineData("size.Split('-').Length > 1 && size == \"prod-eu\"", "'size' is \"prod-eu\"")]
    [InlineData("size.Split('-') is [\"prod\", ..]", "'size' has elements after Split('-') and 'size' is \"prod\" after Split('-')[0]")]
    [InlineData("Regex.IsMatch(size, \"^prod\")", "'size' passes Regex.IsMatch(\"^prod\")")]
    [InlineData("new Regex(\"^prod\").IsMatch(size)", "'size' passes Regex.IsMatch(\"^prod\")")]
    [InlineData("Regex.Match(size, \"^(\\\\w+)-?\").Groups[1].Value == \"prod\"", "'size' is \"prod\" after Regex.Match(\"^(\\w+)-?\").Groups[1].Value")]
    [InlineData("Convert.ToBoolean(size) && size == \"true\"", "'size' is \"true\"")]
    [InlineData("int.TryParse(size.Trim(), out var n) && n > 2 && \"9\" == size", "'size' is \"9\"")]
    [InlineData("Enum.TryParse<DayOfWeek>(size, true, out var day) && day == DayOfWeek.Friday && \"friday\" == size", "'size' is \"friday\"")]
    [InlineData("$\"{size}-eu\" == \"prod-eu\"", "'size' is \"prod\"")]
    [InlineData("(\"aks-\" + size).StartsWith(\"aks-p\") && size == \"p\"", "'size' is \"p\"")]
    [InlineData("string.Format(\"{0}/{1}\", size, 32) == \"10.0.0.1/32\" && size == \"10.0.0.1\"", "'size' is \"10.0.0.1\"")]
    public Task A_test_of_a_setting_is_a_question(string flag, string when) => Run(flag, When + when);

    /// <summary>What no text answers at once, as far as it can be told.</summary>
    [Theory]
    [InlineData("size.Length > 3 && size == \"abc\"")]
    [InlineData("size.Length > 5 && size.Length < 4")]
    [InlineData("size.Length == 0 && size != \"\"")]
    [InlineData("size.Split('-')[0] == \"prod\" && size == \"dev-eu\"")]
    [InlineData("size.Split('-')[0] == \"prod\" && size.Split('-')[0] == \"dev\"")]
    [InlineData("size.Split(',').Contains(\"prod\") && size == \"a,b\"")]
    [InlineData("Regex.IsMatch(size, \"^prod\") && size == \"dev\"")]
    [InlineData("string.Compare(size, \"m\") < 0 && size == \"z\"")]
    [InlineData("size.Substring(1).Substring(1) == \"b\" && size == \"ab\"")]
    [InlineData("size.Replace(\"aa\", \"a\").Replace(\"aa\", \"a\") == \"aa\" && size == \"aaaa\"")]
    [InlineData("$\"{size}-eu\" == \"prod-us\"")]
    [InlineData("$\"{size}-eu\" == \"prod-eu\" && size == \"dev\"")]
    [InlineData("$\"a{size}\".ToUpper() == \"AB\" && size == \"c\"")]
    public Task It_contradicts(string flag) => Run(flag, Silent);

    [Fact]
    public void Each_member_is_executed()
    {
        var rows = typeof(PureMemberTests).GetMethods().SelectMany(static method => method.GetCustomAttributes<InlineDataAttribute>()).SelectMany(static row => row.GetData(null!)).Select(static row => (string)row[0]);
        var compilation = Aks.Program(Usings + Class(string.Join("\n", rows.Select(static (row, index) => $"static bool Row{index}(string size) => {row};")))).Compile();
        var called = compilation.SyntaxTrees.SelectMany(tree =>
        {
            var model = compilation.GetSemanticModel(tree);
            return tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>().Select(node => model.GetSymbolInfo(node).Symbol).Select(static symbol => symbol is IPropertySymbol property ? property.GetMethod : symbol as IMethodSymbol);
        }).Where(static method => method is not null).Select(static method => PureMembers.NameOf(method!.OriginalDefinition)).ToHashSet();
        Assert.Empty(PureMembers.Names.Except(called));
    }

    /// <summary>The setting has each of the texts of the program in turn.</summary>
    static Task Run(string flag, string expected) => Files(expected, Usings + Class($$"""
            static readonly string[] texts = ["", "p", "prod", "prod-eu", "PROD-EU", "dev", "true", "false", "9"];
            static bool Row(string size) => {{flag}};
            public TestStack()
            {
                var size = {{(flag.Contains("size", StringComparison.Ordinal) ? "new Config().Require(\"size\")" : "\"\"")}};
                new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = Row(size), AuthorizedIPRanges = { "73.140.245.0/24" } },
                });
            }
            """));

    static string Class(string members) => $"class TestStack : Stack {{ {members} }}";
}

/// <summary>The order of texts on which everybody agrees is that of .NET.</summary>
public sealed class TextOrderTests
{
    [Fact]
    public void It_is_the_order_of_dotnet()
    {
        const string characters = "abzABZ019./,:_";
        var random = new Random(1);
        var decided = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var (left, right) = (Text(), Text());
            if (TextOrder.Compare(left, right) is not { } order)
                continue;
            decided++;
            Assert.True(Math.Sign(string.Compare(left, right, StringComparison.InvariantCulture)) == Math.Sign(order), $"{left} {right}");
            Assert.Equal(Math.Sign(order), -Math.Sign(TextOrder.Compare(right, left)!.Value));
        }

        Assert.True(decided > 10_000);

        string Text() => new(Enumerable.Range(0, random.Next(5)).Select(_ => characters[random.Next(characters.Length)]).ToArray());
    }

    [Theory]
    [InlineData("a-b", "ab")]
    [InlineData("ä", "z")]
    [InlineData(".", "/")]
    public void It_knows_where_there_is_none(string left, string right) => Assert.Null(TextOrder.Compare(left, right));
}
