using System.Collections.Immutable;
using AccessAnalyzers.Descriptions;
using AccessAnalyzers.Explanations;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers;

/// <summary>Roslyn's callbacks in, diagnostics out; everything else is in the rooms beside this file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClusterAccessAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Rule.All.Select(static rule => rule.Descriptor).Append(Options.InvalidOption).Append(SdkDescriptions.InvalidDescription).Append(InternalFailure.Descriptor)
            .Append(Explainer.Explanation).Append(Explainer.NotProved).ToImmutableArray();

    /// <summary>Whether the ways to repair a finding are in the properties of its diagnostic. Nobody but a code fix asks for them, which then asks anew.</summary>
    internal bool WritesRemedies { get; init; }

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var descriptions = SdkDescriptions.Of(start.Options, start.Compilation, start.CancellationToken);
            if (descriptions is not null)
                start.RegisterAdditionalFileAction(descriptions.Report);
            if (ClusterDeclarations.Of(start.Compilation, start.Options, descriptions) is not { } declarations)
                return;
            start.RegisterOperationBlockAction(block => Analyze(block, declarations));
            start.RegisterSyntaxTreeAction(tree => Options.Report(tree, start.Compilation));
        });
    }

    void Analyze(OperationBlockAnalysisContext context, ClusterDeclarations declarations) => InternalFailure.Contain(
        () => Report(context, declarations),
        context.OwningSymbol.Name,
        context.OwningSymbol.Locations.FirstOrDefault() ?? Location.None,
        context.ReportDiagnostic);

    void Report(OperationBlockAnalysisContext context, ClusterDeclarations declarations)
    {
        if (context.OperationBlocks.IsEmpty || !declarations.MayDeclareCluster(context.OperationBlocks[0].Syntax, context.CancellationToken))
            return;
        var options = Options.Of(context.Options, context.OperationBlocks[0].Syntax.SyntaxTree, context.CancellationToken);
        // One place may create many clusters, in a loop or for many calls; a definite finding says the most about it.
        var reported = declarations.StatementsIn(context.OwningSymbol, context.CancellationToken)
            .Where(said => said.IsDefinite || options.ConditionalFindings != ConditionalFindings.Ignore)
            .Select(said => (said.IsDefinite, said.Site, Diagnostic: Describe(said, context.OperationBlocks, options)))
            .GroupBy(static said => (said.Diagnostic.Location, said.Diagnostic.Id, said.Site))
            .Select(static said => said.OrderByDescending(static each => each.IsDefinite).First().Diagnostic);
        foreach (var diagnostic in reported)
        {
            var places = diagnostic.AdditionalLocations.Append(diagnostic.Location).Concat(context.OperationBlocks.Select(static block => block.Syntax.GetLocation()));
            if (declarations.Compiles(places, context.CancellationToken))
                context.ReportDiagnostic(diagnostic);
        }

        if (Explainer.IsAsked(options, context.Compilation, context.OperationBlocks[0].Syntax.SyntaxTree, context.CancellationToken))
        {
            foreach (var explanation in Explainer.Of(declarations).Explain(context.OwningSymbol, context.OperationBlocks, context.CancellationToken))
                context.ReportDiagnostic(explanation);
        }

        if (options.Require != RequiredAccess.Any)
        {
            foreach (var unproved in Explainer.Of(declarations).Require(context.OwningSymbol, options.Require, context.CancellationToken))
                context.ReportDiagnostic(unproved);
        }
    }

    Diagnostic Describe(Statement statement, ImmutableArray<IOperation> body, Options options)
    {
        var (finding, calls) = (statement.Tell(), statement.Calls);
        var sites = calls.Select(static call => call.Site).Append(finding.Site).ToArray();
        // A creation in the body has its fault beside it; a call out of it is where the caller can do something.
        var primary = calls.IsEmpty ? finding.AtFault.FirstOrDefault(IsInBody) : null;
        var location = primary?.GetLocation() ?? NameIn(Array.Find(sites, IsInBody) ?? sites[^1]).GetLocation()!;
        var others = finding.AtFault.Select(static node => node.GetLocation())
            .Concat(sites.Select(static site => NameIn(site).GetLocation()!))
            .Aggregate(ImmutableArray.Create(location), static (listed, other) => listed.Any(place => IsWithin(other, place)) ? listed : listed.Add(other))
            .Skip(1);
        var properties = WritesRemedies ? Remedy.Write(statement.Remedies()) : ImmutableDictionary<string, string?>.Empty;
        return Message.Create(
            finding.Descriptor,
            location,
            finding.Severity(options.ConditionalFindings),
            others,
            finding.IsDefinite ? properties : properties.Add(Finding.WhenProperty, finding.Witness),
            new object[] { finding.ClusterName, finding.IsDefinite ? "" : $" (when {finding.Witness})" }.Concat(finding.Arguments).ToArray());

        bool IsInBody(SyntaxNode node) => body.Any(block => node.SyntaxTree == block.Syntax.SyntaxTree && block.Syntax.Span.Contains(node.Span));
    }

    /// <summary>The <c>true</c> in an assignment that is listed already explains nothing more.</summary>
    static bool IsWithin(Location place, Location other) => place.SourceTree == other.SourceTree && other.SourceSpan.Contains(place.SourceSpan);

    /// <summary>The part of a creation or call that a squiggle stands under.</summary>
    public static SyntaxNodeOrToken NameIn(SyntaxNode site) => site switch
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
