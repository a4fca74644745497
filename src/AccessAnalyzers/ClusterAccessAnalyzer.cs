using System.Collections.Immutable;
using AccessAnalyzers.Descriptions;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Rules;
using AccessAnalyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers;

/// <summary>Roslyn's callbacks in, diagnostics out; everything else is in the rooms beside this file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClusterAccessAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Rule.All.Select(static rule => rule.Descriptor).Append(Options.InvalidOption).Append(SdkDescriptions.InvalidDescription).Append(InternalFailure.Descriptor).ToImmutableArray();

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var referenced = start.Compilation.ReferencedAssemblyNames.Select(static assembly => assembly.Name).ToImmutableHashSet();
            var sdks = Sdk.All.Where(sdk => referenced.Any(sdk.IsAssembly)).ToImmutableArray();
            if (SdkDescriptions.Of(start.Options, start.Compilation, start.CancellationToken) is { } descriptions)
            {
                start.RegisterAdditionalFileAction(descriptions.Report);
                // What a wrapper is made of may come with it, without the project's own reference.
                if (descriptions.Sdk is { } described)
                    sdks = Sdk.All.Insert(0, described);
            }

            if (sdks.IsEmpty)
                return;
            var declarations = new ClusterDeclarations(start.Compilation, sdks, start.Options);
            start.RegisterOperationBlockAction(block => Analyze(block, declarations));
            start.RegisterSyntaxTreeAction(tree => Options.Report(tree, start.Compilation));
        });
    }

    static void Analyze(OperationBlockAnalysisContext context, ClusterDeclarations declarations) => InternalFailure.Contain(
        () => Report(context, declarations),
        context.OwningSymbol.Name,
        context.OwningSymbol.Locations.FirstOrDefault() ?? Location.None,
        context.ReportDiagnostic);

    static void Report(OperationBlockAnalysisContext context, ClusterDeclarations declarations)
    {
        if (context.OperationBlocks.IsEmpty || !declarations.MayDeclareCluster(context.OperationBlocks[0].Syntax, context.CancellationToken))
            return;
        var options = Options.Of(context.Options, context.OperationBlocks[0].Syntax.SyntaxTree, context.CancellationToken);
        // One place may create many clusters, in a loop or for many calls; a definite finding says the most about it.
        var findings = declarations.FindingsIn(context.OwningSymbol, context.CancellationToken)
            .Where(finding => finding.IsDefinite || options.ReportsConditionalFindings)
            .Select(finding => (Finding: finding, Diagnostic: Describe(finding, context.OperationBlocks)))
            .GroupBy(static found => (found.Diagnostic.Location, found.Diagnostic.Id, found.Finding.Violation.Cluster.Creation.Site))
            .Select(static found => found.OrderByDescending(static each => each.Finding.IsDefinite).First().Diagnostic);
        foreach (var diagnostic in findings)
        {
            var places = diagnostic.AdditionalLocations.Append(diagnostic.Location).Concat(context.OperationBlocks.Select(static block => block.Syntax.GetLocation()));
            if (declarations.Compiles(places, context.CancellationToken))
                context.ReportDiagnostic(diagnostic);
        }
    }

    static Diagnostic Describe(Finding finding, ImmutableArray<IOperation> body)
    {
        lock (finding.Violation.Cluster.Space)
            return DescribeAlone(finding, body);
    }

    static Diagnostic DescribeAlone(Finding finding, ImmutableArray<IOperation> body)
    {
        var violation = finding.Violation;
        var creation = violation.Cluster.Creation;
        var atFault = violation.AtFault(finding.When).ToArray();
        var isInBody = body.Any(block => IsWithin(creation.Site, block.Syntax));
        var primary = isInBody ? Array.Find(atFault, node => body.Any(block => IsWithin(node, block.Syntax))) : null;
        // A lambda or local function is part of the body; a call out of it is where the caller can do something.
        var site = isInBody ? creation.Site : creation.Calls.Select(static call => call.Site).LastOrDefault(call => body.Any(block => IsWithin(call, block.Syntax))) ?? creation.Site;
        var location = primary?.GetLocation() ?? NameIn(site).GetLocation()!;
        var others = atFault.Select(static node => node.GetLocation())
            .Concat(creation.Calls.Where(call => !body.Any(block => IsWithin(call.Site, block.Syntax))).Select(static call => NameIn(call.Site).GetLocation()!))
            .Append(NameIn(creation.Site).GetLocation()!)
            .Aggregate(ImmutableArray.Create(location), static (listed, other) => listed.Any(place => IsWithin(other, place)) ? listed : listed.Add(other))
            .Skip(1);
        return Message.Create(
            violation.Rule.Descriptor,
            location,
            finding.Severity,
            others,
            Remedy.Write(violation.Remedies(finding.When)),
            new object[] { violation.Cluster.Name, finding.Witness }.Concat(violation.Arguments(finding.When)).ToArray());
    }

    /// <summary>The <c>true</c> in an assignment that is listed already explains nothing more.</summary>
    static bool IsWithin(Location place, Location other) => place.SourceTree == other.SourceTree && other.SourceSpan.Contains(place.SourceSpan);

    static bool IsWithin(SyntaxNode node, SyntaxNode body) => node.SyntaxTree == body.SyntaxTree && body.Span.Contains(node.Span);

    /// <summary>The part of a creation or call that a squiggle stands under.</summary>
    static SyntaxNodeOrToken NameIn(SyntaxNode site) => site switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type,
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name,
        InvocationExpressionSyntax invocation => invocation.Expression,
        ConstructorInitializerSyntax initializer => initializer.ThisOrBaseKeyword,
        BaseTypeDeclarationSyntax declaration => declaration.Identifier,
        _ => site,
    };
}
