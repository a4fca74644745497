using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>Members of one program, which watches for clusters.</summary>
public sealed class CallCyclesTests
{
    const string MutualRecursion = "static void A() { new Cluster(); B(); } static void B() => A();";

    const string CircleOfThree = "static void A() { new Cluster(); B(); } static void B() => C(); static void C() => A();";

    const string ChainIntoACircle = "static void S() => T(); static void T() => A(); " + MutualRecursion;

    const string ChainOutOfACircle = "static void A() { B(); E(); } static void B() => A(); static void E() => F(); static void F() => new Cluster();";

    const string TwoCircles = "static void A() => B(); static void B() { A(); C(); } static void C() => D(); static void D() { C(); new Cluster(); }";

    const string CirclesWithACommonMember = "static void A() => B(); static void B() { A(); C(); } static void C() { new Cluster(); B(); }";

    const string CircleWithAShortCut = "static void A() { B(); C(); } static void B() => C(); static void C() { new Cluster(); D(); } static void D() => A();";

    const string CircleThatClosesHalfWay = "static void A() => B(); static void B() => C(); static void C() { new Cluster(); B(); }";

    const string Diamond = "static void A() { B(); C(); } static void B() => D(); static void C() => D(); static void D() => new Cluster();";

    const string Constructor = "static void A() { new Cluster(); new Group(); } class Group { public Group() => A(); }";

    const string PropertyGetter = "static void A() { new Cluster(); var p = P; } static int P { get { A(); return 1; } }";

    const string MethodReference = "static void A() { new Cluster(); System.Action b = B; b(); } static void B() => A();";

    const string Lambda = "static void A() { new Cluster(); System.Action b = () => B(); b(); } static void B() => A();";

    const string LocalFunction = "static void A() { new Cluster(); void L() => B(); L(); } static void B() => A();";

    const string Generic = "static void A<T>() { new Cluster(); B<int>(); } static void B<T>() => A<T[]>();";

    const string Library = "static void A() { new Cluster(); System.GC.Collect(); } static void B() { A(); System.GC.Collect(); }";

    [Theory]
    [InlineData("A", "A", true, MutualRecursion)]
    [InlineData("A", "B", true, MutualRecursion)]
    [InlineData("B", "A", true, MutualRecursion)]
    [InlineData("A", "B", true, CircleOfThree)]
    [InlineData("B", "C", true, CircleOfThree)]
    [InlineData("C", "A", true, CircleOfThree)]
    [InlineData("S", "T", false, ChainIntoACircle)]
    [InlineData("S", "A", false, ChainIntoACircle)]
    [InlineData("A", "T", false, ChainIntoACircle)]
    [InlineData("T", "B", false, ChainIntoACircle)]
    [InlineData("A", "B", true, ChainIntoACircle)]
    [InlineData("A", "B", true, ChainOutOfACircle)]
    [InlineData("A", "E", false, ChainOutOfACircle)]
    [InlineData("B", "E", false, ChainOutOfACircle)]
    [InlineData("E", "F", false, ChainOutOfACircle)]
    [InlineData("F", "A", false, ChainOutOfACircle)]
    [InlineData("A", "B", true, TwoCircles)]
    [InlineData("C", "D", true, TwoCircles)]
    [InlineData("A", "C", false, TwoCircles)]
    [InlineData("D", "B", false, TwoCircles)]
    [InlineData("A", "C", true, CirclesWithACommonMember)]
    [InlineData("C", "A", true, CirclesWithACommonMember)]
    [InlineData("A", "C", true, CircleWithAShortCut)]
    [InlineData("B", "D", true, CircleWithAShortCut)]
    [InlineData("D", "A", true, CircleWithAShortCut)]
    [InlineData("A", "B", false, CircleThatClosesHalfWay)]
    [InlineData("C", "B", true, CircleThatClosesHalfWay)]
    [InlineData("B", "C", false, Diamond)]
    [InlineData("A", "D", false, Diamond)]
    [InlineData("A", "Group", true, Constructor)]
    [InlineData("A", "P", true, PropertyGetter)]
    [InlineData("A", "B", true, MethodReference)]
    [InlineData("A", "B", true, Lambda)]
    [InlineData("A", "B", true, LocalFunction)]
    [InlineData("A", "B", true, Generic)]
    [InlineData("A", "B", false, Library)]
    public void Members_that_call_each_other_are_in_one_circle(string left, string right, bool expected, string members)
    {
        var program = new CallingProgram(members);
        Assert.Equal(expected, program.AreInOne(left, right));
        foreach (var member in program.Members)
            Assert.True(program.AreInOne(member, member));
        Assert.Equal(expected, program.AreInOne(left, right));
    }

    /// <summary>The answers do not depend on which member is asked about first.</summary>
    [Theory]
    [InlineData(ChainIntoACircle, "A B")]
    [InlineData(ChainOutOfACircle, "A B")]
    [InlineData(TwoCircles, "A B, C D")]
    [InlineData(CircleThatClosesHalfWay, "B C")]
    [InlineData(CirclesWithACommonMember, "A B, A C, B C")]
    [InlineData(CircleWithAShortCut, "A B, A C, A D, B C, B D, C D")]
    public void Who_is_asked_first_makes_no_difference(string members, string expected)
    {
        foreach (var first in new CallingProgram(members).Members)
        {
            var program = new CallingProgram(members);
            Assert.True(program.AreInOne(first, first));
            Assert.Equal(expected, string.Join(", ", program.Members.SelectMany(left => program.Members.Where(right => string.CompareOrdinal(left, right) < 0 && program.AreInOne(left, right)), (left, right) => $"{left} {right}")));
        }
    }

    [Fact]
    public void A_circle_that_creates_no_cluster_does_not_matter() =>
        Assert.False(new CallingProgram("static void A() => B(); static void B() => A(); static void C() => new Cluster();").AreInOne("A", "B"));

    [Fact]
    public void A_member_of_another_project_calls_nothing()
    {
        var program = new CallingProgram("static string A() { new Cluster(); return B().ToString(); } static object B() => new object();");
        Assert.False(program.AreInOne("A", "B"));
    }

    [Fact]
    public void The_search_can_be_cancelled()
    {
        var program = new CallingProgram(TwoCircles);
        Assert.True(program.AreInOne("C", "D"));
        Assert.Throws<OperationCanceledException>(() => program.AreInOne("A", "B", new CancellationToken(canceled: true)));
        Assert.True(program.AreInOne("A", "B"));
    }

    sealed class CallingProgram
    {
        readonly SourceProgram program;
        readonly INamedTypeSymbol type;

        public CallingProgram(string members)
        {
            var compilation = new Program([.. SurfaceReferences.Framework], "class Cluster { } static class Calling { " + members + " }").Compile();
            Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            program = new SourceProgram(compilation, [new BaseClassLibrary()], ["Cluster"], type => type.Name == "Cluster", static _ => false);
            type = compilation.GetTypeByMetadataName("Calling")!;
        }

        public IEnumerable<string> Members => type.GetMembers().Where(member => member is not IMethodSymbol { AssociatedSymbol: not null }).Select(member => member.Name).Order(StringComparer.Ordinal);

        public bool AreInOne(string left, string right, CancellationToken cancellation = default) => program.CallCycles.AreInOne(Member(left), Member(right), cancellation);

        IMethodSymbol Member(string name) => type.GetMembers(name).Single() switch
        {
            IMethodSymbol method => method,
            IPropertySymbol property => property.GetMethod!,
            var nested => ((INamedTypeSymbol)nested).InstanceConstructors.Single(),
        };
    }
}
