using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers.RobustnessTests;

/// <summary>An examination that finds nothing wrong with a broken analyzer would find nothing wrong with ours.</summary>
public sealed class ExaminationTests
{
    static readonly Sdk sdk = Sdk.All[0];

    static readonly Specimen program = sdk.Program("a program", sdk.Create(), "void Bad() { }\nint wrong = 0;");

    [Fact]
    public void An_exception_is_seen()
    {
        var fault = Faults(_ => throw new InvalidOperationException("broken"));
        Assert.StartsWith("AD0001 InvalidOperationException RobustnessTests.ExaminationTests", fault!.Kind, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_body_that_takes_too_long_is_seen(bool canBeCancelled)
    {
        using var end = new ManualResetEventSlim();
        var fault = Examine(context => end.Wait(canBeCancelled ? context.CancellationToken : default), TimeSpan.FromSeconds(0.2)).Faults(program);
        end.Set();
        Assert.Equal("It takes too long.", fault!.Kind);
    }

    [Theory]
    [InlineData("int wrong = 0;", false)]
    [InlineData("int wrong = true;", true)]
    public void An_error_where_the_program_does_not_bind_is_seen(string member, bool isSeen)
    {
        var fault = Faults(
            context =>
            {
                if (context.OwningSymbol.Name == "wrong")
                    context.ReportDiagnostic(Diagnostic.Create(Broken.Rule, context.OperationBlocks[0].Syntax.GetLocation()));
            },
            program with { Text = program.Text.Replace("int wrong = 0;", member, StringComparison.Ordinal) });
        Assert.Equal(isSeen ? "An error of ours in a member that does not compile." : null, fault?.Kind);
    }

    [Fact]
    public void Nothing_is_wrong_with_an_analyzer_that_does_nothing() => Assert.Null(Faults(_ => { }));

    [Fact]
    public void A_program_is_made_small()
    {
        var examination = Examine(context =>
        {
            if (context.OwningSymbol.Name == "Bad")
                throw new InvalidOperationException();
        });
        var text = Smallest.Describe(examination, program, examination.Faults(program)!);
        Assert.Contains("Bad", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ManagedCluster(", text, StringComparison.Ordinal);
    }

    static Fault? Faults(Action<OperationBlockAnalysisContext> look, Specimen? specimen = null) => Examine(look).Faults(specimen ?? program);

    static Examination Examine(Action<OperationBlockAnalysisContext> look, TimeSpan? bound = null) => new(new Broken(look), bound ?? TimeSpan.FromSeconds(30));

#pragma warning disable RS1001, RS1025, RS1026, RS2008 // No compiler loads it.
    sealed class Broken(Action<OperationBlockAnalysisContext> look) : DiagnosticAnalyzer
    {
        public static readonly DiagnosticDescriptor Rule = new("AKS999", "Title", "Message", "Category", DiagnosticSeverity.Error, true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

        public override void Initialize(AnalysisContext context) => context.RegisterOperationBlockAction(look);
    }
#pragma warning restore RS1001, RS1025, RS1026, RS2008
}
