using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.RobustnessTests;

/// <summary>Members as people write them, beside a cluster and on the way to it.</summary>
public sealed class OrdinaryMemberTests
{
    public static TheoryData<string> Sdks => [.. Sdk.All.Select(sdk => sdk.Name)];

    [Theory]
    [MemberData(nameof(Sdks))]
    public void A_member_beside_a_cluster_changes_nothing(string sdk) => Compare(sdk, (sdk, member) => sdk.Create());

    [Theory]
    [MemberData(nameof(Sdks))]
    public void A_member_that_is_used_before_changes_nothing(string sdk) => Compare(sdk, (sdk, member) => $"Console.WriteLine({member.Use});\n{sdk.Create()}");

    [Theory]
    [MemberData(nameof(Sdks))]
    public void A_member_that_names_the_cluster_changes_nothing(string sdk) => Compare(sdk, (sdk, member) => $"string name = {member.Use};\n{sdk.Create("name")}");

    /// <summary>What is said of such clusters depends on the member; that nothing fails does not.</summary>
    [Theory]
    [MemberData(nameof(Sdks))]
    public void A_member_that_settings_come_from_is_survived(string sdk) => Survive(sdk, (sdk, member) =>
        $$"""
        string text = {{member.Use}};
        {{sdk.Create("text", "text.Length > 3", "text.Split(',')")}}
        foreach (var each in text.Split('-').Select(part => part + ({{member.Use}})))
        {
            {{sdk.Create("each", "each == text", "new[] { each, text }")}}
        }
        Func<string, string> make = given => given + ({{member.Use}});
        new[] { make("a"), make(text) }.Select(part =>
        {
            {{sdk.Create("make(part)", "part != make(part)", "new List<string> { part, make(text) }.ToArray()")}}
            return {{member.Use}};
        }).ToList();
        """);

    [Theory]
    [MemberData(nameof(Sdks))]
    public void A_member_that_creates_the_cluster_is_survived(string sdk) => Survive(sdk, (sdk, member) => member.Around is null
        ? null
        : member.Around.Replace("<body>", $"Console.WriteLine({member.Use});\n{sdk.Create(member.Use)}", StringComparison.Ordinal));

    /// <summary>Each adds to what the one before it has given.</summary>
    [Fact]
    public void All_members_together_are_survived() => Report(Faults(Sdk.All[0].Program(
        "all members",
        "var text = \"\";\n" + string.Concat(OrdinaryMember.All.Select((member, index) => $"text += {member.Use};\n{(index % 20 == 0 ? Sdk.All[0].Create("text") : "")}\n")),
        types: string.Concat(OrdinaryMember.All.Select(member => member.Types)))));

    static void Compare(string name, Func<Sdk, OrdinaryMember, string> write, [CallerMemberName] string test = "")
    {
        var (sdk, members) = Choose(name, test);
        var alone = Examination.Ours.Findings(sdk.Program("alone", sdk.Create()));
        Assert.NotEmpty(alone);
        Report(members
            .Select(member => sdk.Program(member.Title, write(sdk, member), types: member.Types))
            .Select(specimen => (specimen, said: Examination.Ours.Findings(specimen)))
            .Where(each => each.said != alone)
            .Select(each => (each.specimen, $"{each.said} instead of {alone}")));
    }

    static void Survive(string name, Func<Sdk, OrdinaryMember, string?> write, [CallerMemberName] string test = "")
    {
        var (sdk, members) = Choose(name, test);
        Report(members
            .Select(member => (member, statements: write(sdk, member)))
            .Where(each => each.statements is not null)
            .Select(each => sdk.Program(each.member.Title, each.statements!, types: each.member.Types))
            .SelectMany(Faults));
    }

    /// <summary>A test has every member in one SDK, since in all of them it would take long; another test has it in another, and a long run in all.</summary>
    static (Sdk Sdk, ParallelQuery<OrdinaryMember> Members) Choose(string name, string test)
    {
        var at = Sdk.All.Select(sdk => sdk.Name).ToList().IndexOf(name);
        var shift = test.Sum(letter => letter);
        return (Sdk.All[at], OrdinaryMember.All.Where((_, index) => Examination.IsLongRun || (index + shift) % Sdk.All.Length == at).AsParallel().AsOrdered());
    }

    static IEnumerable<(Specimen, string)> Faults(Specimen specimen)
    {
        var error = specimen.Compile().GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var fault = error is null ? Examination.Ours.Faults(specimen, withFixes: true)?.ToString() : $"It does not compile: {error}";
        return fault is null ? [] : [(specimen, fault)];
    }

    static void Report(IEnumerable<(Specimen Specimen, string Fault)> found)
    {
        var all = found.ToArray();
        Assert.True(all.Length == 0, $"{string.Join("\n", all.Select(each => $"{each.Specimen.Origin}: {each.Fault}"))}\n{all.FirstOrDefault().Specimen}");
    }
}
