using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.RobustnessTests;

/// <summary>What C# has got since the Roslyn against which the analyzer is built: on a private cluster, authorized ranges are the probe.</summary>
public sealed class NewestLanguageTests
{
    const string Closed = "private";
    const string Open = "public";

    [Theory]
    [InlineData("new Settings { On = true }.On", Open, "partial class Settings { public partial bool On { get; set; } } partial class Settings { public partial bool On { get => false; set { } } }")]
    [InlineData("new Settings { On = true }.On", Closed, "partial class Settings { public partial bool On { get => kept; set => kept = value; } bool kept; } partial class Settings { public partial bool On { get; set; } }")]
    [InlineData("Settings.On", Closed, "static partial class Settings { public static partial bool On { get; } } static partial class Settings { public static partial bool On => true; }")]
    [InlineData("Settings.On", Open, "static partial class Settings { public static partial bool On { get; } } static partial class Settings { public static partial bool On => false; }")]
    public Task A_partial_property_does_what_its_other_part_says(string flag, string expected, string members) => Verify("", flag, expected, members);

    [Theory]
    [InlineData("var profile = new ManagedClusterAPIServerAccessProfileArgs().Private();", "profile.EnablePrivateCluster!", Closed)]
    [InlineData("var profile = new ManagedClusterAPIServerAccessProfileArgs(); profile.Private();", "profile.EnablePrivateCluster!", Closed)]
    [InlineData("var profile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true }; profile.Private(false);", "profile.EnablePrivateCluster!", Open)]
    [InlineData("", "\"prod\".IsProd", Closed)]
    [InlineData("", "\"dev\".IsProd", Open)]
    [InlineData("", "\"prod\".Is(\"prod\")", Closed)]
    [InlineData("string? none = null;", "none.IsMissing", Closed)]
    [InlineData("var names = new List<string> { \"a\" }; names.AddAnother();", "names.Count == 2", Closed)]
    [InlineData("var names = new List<string> { \"a\" }; names.Head = \"b\";", "names[0] == \"a\"", Open)]
    [InlineData("", "new[] { \"a\", \"prod\" }.FirstWhich(name => name.IsProd) == \"prod\"", Closed)]
    [InlineData("var n = 0; n.Increase();", "n == 0", Open)]
    [InlineData("var office = Names.Office; office.AddAnother();", "Names.Office.Count == 1", Open)]
    public Task A_member_of_an_extension_block_gets_the_object_before_the_dot(string statements, string flag, string expected) => Verify(statements, flag, expected, """
        static class Names { public static readonly List<string> Office = new() { "a" }; }

        static class Extensions
        {
            extension(ManagedClusterAPIServerAccessProfileArgs profile)
            {
                public ManagedClusterAPIServerAccessProfileArgs Private(bool on = true)
                {
                    profile.EnablePrivateCluster = on;
                    return profile;
                }
            }

            extension(string? text)
            {
                public bool IsProd => text == "prod";

                public bool IsMissing => text is null;

                public bool Is(string other) => text == other;
            }

            extension(List<string> names)
            {
                public string Head { get => names[0]; set => names[0] = value; }

                public void AddAnother() => names.Add("another");
            }

            extension<T>(IEnumerable<T> all) where T : class
            {
                public T? FirstWhich(Func<T, bool> test)
                {
                    foreach (var each in all)
                    {
                        if (test(each))
                            return each;
                    }

                    return null;
                }
            }

            extension(ref int number)
            {
                public void Increase() => number++;
            }
        }
        """);

    [Theory]
    [InlineData("new Settings { Zone = \" none \" }.Zone == \"none\"", Closed, "class Settings { public string Zone { get; set => field = value.Trim(); } = \"\"; }")]
    [InlineData("new Settings { Zone = \" none \" }.Zone == \" none \"", Open, "class Settings { public string Zone { get; set => field = value.Trim(); } = \"\"; }")]
    [InlineData("new Settings().Zone == \"x\"", Closed, "class Settings { public string Zone { get; set => field = value.Trim(); } = \"x\"; }")]
    [InlineData("new Settings().On", Open, "class Settings { public bool On { get => field; set; } }")]
    [InlineData("new Settings().Zone is null", Closed, "class Settings { public string? Zone { get; set => field = value?.Trim(); } }")]
    [InlineData("new Settings { On = true }.On", Closed, "class Settings { public bool On { get => field; set; } }")]
    [InlineData("new Settings { On = true }.On", Closed, "struct Settings { public bool On { get => field; set; } }")]
    [InlineData("default(Settings).On", Open, "struct Settings { public bool On { get => field; set; } }")]
    [InlineData("new Settings { On = true } == new Settings { On = false }", Open, "record Settings { public bool On { get => field; set; } }")]
    [InlineData("(new Settings { On = true } with { }).On", Closed, "record Settings { public bool On { get => field; set; } }")]
    [InlineData("new Settings().Zone == \"none\"", Closed, "class Settings { public string Zone => field ??= Compute(); static string Compute() => \"none\"; }")]
    [InlineData("new Settings().First.On", Open, "class Settings { public Settings First => field ??= new Settings(); public bool On { get; set; } }")]
    [InlineData("Settings.On", Open, "static class Settings { public static bool On { get => field; set => field = !value; } }")]
    public Task A_property_calls_what_it_keeps_field(string flag, string expected, string members) => Verify("", flag, expected, members);

    static async Task Verify(string statements, string flag, string expected, string members)
    {
        var program = Aks.Program(
            $$"""
            class TestStack : Pulumi.Stack
            {
                public TestStack()
                {
                    {{statements}}
                    new ManagedCluster("aks", new ManagedClusterArgs
                    {
                        ResourceGroupName = "rg",
                        ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = {{flag}}, AuthorizedIPRanges = { "73.140.245.0/24" } },
                    });
                }
            }
            """,
            members);
        Assert.Equal(expected == Closed ? ["AKS002"] : [], (await program.Analyze()).Where(static diagnostic => diagnostic.Id == "AKS002").Select(static diagnostic => diagnostic.Id));
    }
}
