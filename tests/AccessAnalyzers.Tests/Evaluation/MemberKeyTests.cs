using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>An object has members of all kinds in one map.</summary>
public sealed class MemberKeyTests
{
    readonly INamedTypeSymbol generic;
    readonly INamedTypeSymbol derived;

    public MemberKeyTests()
    {
        var compilation = new Program([.. SurfaceReferences.Framework], """
            class G<T>(T a) { T? f; public virtual T P => a; public T Q => f!; }
            class D(int a) : G<int>(a) { int f; public override int P => a + f; public new int Q => 0; }
            """).Compile();
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        (generic, derived) = (compilation.GetTypeByMetadataName("G`1")!, compilation.GetTypeByMetadataName("D")!);
    }

    [Fact]
    public void Members_of_different_kinds_are_told_apart()
    {
        MemberKey[] keys = [
            "a", MemberKey.Argument("a"), MemberKey.Note("a"), MemberKey.Entry("a"), MemberKey.Entry(1), MemberKey.Entry(1L), MemberKey.Entry(1.0),
            MemberKey.Entry(1f), MemberKey.Entry(1m), MemberKey.Entry('a'), MemberKey.Entry(null), MemberKey.Entry(true), MemberKey.Of(new Own("a")),
            Field(generic, "f"), Field(derived, "f"), Parameter(generic), Parameter(derived)];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        var others = keys.Except(new object?[] { 1, 1L, 1.0, 1f, 1m, 'a' }.Select(MemberKey.Entry)).ToArray();
        Assert.Equal(others.Length, others.Select(static key => $"{key}").Distinct().Count());
    }

    [Fact]
    public void One_member_has_one_key()
    {
        (MemberKey, MemberKey)[] pairs = [
            (new string(['a']), "a"), (MemberKey.Entry(new string(['a'])), MemberKey.Entry("a")), (MemberKey.Entry(1), MemberKey.Entry(1)),
            (MemberKey.Entry(1.0m), MemberKey.Entry(1.00m)), (MemberKey.Entry(0.0), MemberKey.Entry(-0.0)), (MemberKey.Entry(0f), MemberKey.Entry(-0f)),
            (MemberKey.Argument("a"), MemberKey.Argument("a")), (MemberKey.Note("a"), MemberKey.Note("a")), (MemberKey.Item(0), "Item1"), (MemberKey.Item(8), "Item9"),
            (MemberKey.Of(new Own("a")), MemberKey.Of(new Own("a"))), (Field(derived.BaseType!, "f"), Field(generic, "f")), (Parameter(derived.BaseType!), Parameter(generic))];
        Assert.All(pairs, static pair =>
        {
            Assert.True(pair.Item1 == pair.Item2);
            Assert.Equal(pair.Item1.GetHashCode(), pair.Item2.GetHashCode());
        });
    }

    [Fact]
    public void A_property_that_hides_or_overrides_one_of_the_program_has_a_place_of_its_own()
    {
        Assert.Equal("P", Property(generic, "P").PropertyName);
        Assert.Null(Property(derived, "P").PropertyName);
        Assert.Null(Property(derived, "Q").PropertyName);
    }

    [Fact]
    public void A_key_says_what_it_is()
    {
        Assert.Equal(("a", null), (MemberKey.Entry("a").EntryText, MemberKey.Entry(1).EntryText));
        Assert.Equal((null, null), (((MemberKey)"a").EntryText, MemberKey.Entry("a").PropertyName));
        Assert.Equal(("a", null), (MemberKey.Of(new Own("a")).As<Own>()?.Name, MemberKey.Note("a").As<Own>()));
        Assert.All([MemberKey.Argument("a"), MemberKey.Note("a"), Parameter(generic)], static key => Assert.True(key.IsFixed));
        Assert.All(["a", MemberKey.Entry("a"), Field(generic, "f"), MemberKey.Of(new Own("a"))], static key => Assert.False(key.IsFixed));
    }

    static MemberKey Field(INamedTypeSymbol type, string name) => MemberKey.Field(type.GetMembers(name).Single());

    static MemberKey Property(INamedTypeSymbol type, string name) => MemberKey.Property((IPropertySymbol)type.GetMembers(name).Single());

    static MemberKey Parameter(INamedTypeSymbol type) => MemberKey.Parameter(type.InstanceConstructors.Single().Parameters.Single());

    sealed record Own(string Name);
}
