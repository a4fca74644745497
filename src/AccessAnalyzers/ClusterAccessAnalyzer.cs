using System.Collections.Immutable;
using AccessAnalyzers.Descriptions;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Explanations;
using AccessAnalyzers.Pipelines;
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
        Rule.All
            .Select(static rule => rule.Descriptor)
            .Append(Options.InvalidOption)
            .Append(SdkDescriptions.InvalidDescription)
            .Append(PipelineFile.NotRead)
            .Append(InternalFailure.Descriptor).Append(Explainer.Explanation).Append(Explainer.NotProved).ToImmutableArray();

    /// <summary>
    /// Whether the ways to repair a finding are in the properties of its diagnostic. Nobody but a code fix asks for them, which then asks
    /// anew.
    /// </summary>
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
            // For operation blocks the compiler would bind all that there is; of most of a program nobody asks for more than its text.
            start.RegisterCodeBlockAction(code => Analyze(code, declarations));
            start.RegisterSymbolAction(type => Analyze(type, declarations), SymbolKind.NamedType);
            if (start.Options.AdditionalFiles.Any(file => PipelineFile.IsPipeline(file, start.Options.AnalyzerConfigOptionsProvider)))
                start.RegisterAdditionalFileAction(new PipelineFindings(declarations).Report);
            start.RegisterSyntaxTreeAction(tree => Options.Report(tree, start.Compilation));
        });
    }

    void Analyze(CodeBlockAnalysisContext context, ClusterDeclarations declarations) => InternalFailure.Contain(
        () => Report(context, declarations),
        context.OwningSymbol.Name,
        context.OwningSymbol.Locations.FirstOrDefault() ?? Location.None,
        context.ReportDiagnostic);

    void Report(CodeBlockAnalysisContext context, ClusterDeclarations declarations)
    {
        var (member, tree, cancellation) = (context.OwningSymbol, context.CodeBlock.SyntaxTree, context.CancellationToken);
        var body = BodyOf(context.CodeBlock, member).ToImmutableArray();
        if (body.IsEmpty || !declarations.MayDeclareCluster(body[0], cancellation))
            return;
        var options = declarations.OptionsFor(tree, cancellation);
        foreach (var diagnostic in Findings(member, body, options, declarations, cancellation))
            context.ReportDiagnostic(diagnostic);

        var operations = body.Select(part => context.SemanticModel.GetOperation(part, cancellation)).OfType<IOperation>();
        if (Explainer.IsAsked(options, context.SemanticModel.Compilation, tree, cancellation))
        {
            foreach (var explanation in Explainer.Of(declarations).Explain(member, operations, cancellation))
                context.ReportDiagnostic(explanation);
        }

        if (options.Require != RequiredAccess.Any)
        {
            foreach (var unproved in Explainer.Of(declarations).Require(member, operations, options.Require, cancellation))
                context.ReportDiagnostic(unproved);
        }
    }

    /// <summary>What of a declaration runs when its member does, and has operations.</summary>
    static IEnumerable<SyntaxNode> BodyOf(SyntaxNode declaration, ISymbol member) => declaration switch
    {
        BaseMethodDeclarationSyntax method => new SyntaxNode?[]
            {
                method.Body,
                method.ExpressionBody,
                (method as ConstructorDeclarationSyntax)?.Initializer,
            }
            .OfType<SyntaxNode>()
            .Concat(Defaults(method.ParameterList)),
        AccessorDeclarationSyntax accessor => new SyntaxNode?[] { accessor.Body, accessor.ExpressionBody }.OfType<SyntaxNode>(),
        BaseFieldDeclarationSyntax field => field.Declaration.Variables
            .Where(variable => member.Locations.Any(place => place.SourceSpan == variable.Identifier.Span))
            .Select(static variable => variable.Initializer)
            .OfType<SyntaxNode>(),
        PropertyDeclarationSyntax { Initializer: { } value } => [value],
        TypeDeclarationSyntax type when member is IMethodSymbol => (type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>() ?? [])
            .Concat(Defaults(type.ParameterList)),
        CompilationUnitSyntax or ArrowExpressionClauseSyntax => [declaration],
        _ => [],
    };

    static IEnumerable<SyntaxNode> Defaults(ParameterListSyntax? parameters) =>
        parameters?.Parameters.Select(static parameter => parameter.Default).OfType<SyntaxNode>() ?? [];

    /// <summary>
    /// A constructor that nobody has written, or of which no statement is, is no code block; it calls the base constructor all the same.
    /// </summary>
    void Analyze(SymbolAnalysisContext context, ClusterDeclarations declarations)
    {
        if (context.Symbol is not INamedTypeSymbol { TypeKind: TypeKind.Class, BaseType.DeclaringSyntaxReferences.IsEmpty: false } type)
            return;
        foreach (var constructor in type.InstanceConstructors)
        {
            if (!TypeHierarchy.IsCopyConstructor(constructor) && Unwritten(constructor, context.CancellationToken) is { } declaration)
            {
                InternalFailure.Contain(
                    () => ReportUnwritten(context, constructor, declaration, declarations),
                    type.Name,
                    type.Locations[0],
                    context.ReportDiagnostic);
            }
        }
    }

    /// <summary>
    /// The declaration of the class whose constructor has neither a body nor arguments for its base; null for any other constructor.
    /// </summary>
    static SyntaxNode? Unwritten(IMethodSymbol constructor, CancellationToken cancellation) =>
        (constructor.IsImplicitlyDeclared
            ? constructor.ContainingType
            : (ISymbol)constructor).DeclaringSyntaxReferences is [var reference, ..]
        && reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration
            && declaration.BaseList?.Types is not [PrimaryConstructorBaseTypeSyntax, ..]
            ? declaration
            : null;

    void ReportUnwritten(SymbolAnalysisContext context, IMethodSymbol constructor, SyntaxNode declaration, ClusterDeclarations declarations)
    {
        if (!declarations.MayDeclareCluster(declaration, context.CancellationToken))
            return;
        var options = declarations.OptionsFor(declaration.SyntaxTree, context.CancellationToken);
        foreach (var diagnostic in Findings(
            constructor, ImmutableArray.Create(declaration), options, declarations, context.CancellationToken))
            context.ReportDiagnostic(diagnostic);
    }

    IEnumerable<Diagnostic> Findings(
        ISymbol member, ImmutableArray<SyntaxNode> body, Options options, ClusterDeclarations declarations, CancellationToken cancellation)
    {
        // One place may create many clusters, in a loop or for many calls; a definite finding says the most about it.
        var findings = declarations.StatementsIn(member, cancellation)
            .Where(said => said.IsDefinite || options.ConditionalFindings != ConditionalFindings.Ignore)
            .Select(said => Tell(said, body))
            .GroupBy(static told => (told.Location, told.Finding.Descriptor, told.Finding.Site))
            .Select(told => Describe(told.OrderByDescending(static each => each.Finding.IsDefinite).ToArray(), options));
        var own = body.Select(static part => part.GetLocation()).ToArray();
        return findings.Where(finding => declarations.Compiles(
            own.Concat(finding.AdditionalLocations.Append(finding.Location).Where(place => !IsInOne(body, place))), cancellation));
    }

    /// <summary>Whether a place is in the code of one member, of which no other member is a part.</summary>
    static bool IsInOne(ImmutableArray<SyntaxNode> body, Location place) => body.Any(part =>
        part is BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax
        && part.SyntaxTree == place.SourceTree && part.Span.Contains(place.SourceSpan));

    Told Tell(Statement statement, ImmutableArray<SyntaxNode> body)
    {
        var (finding, calls) = (statement.Tell(), statement.Calls);
        var sites = calls.Select(static call => call.Site).Append(finding.Site).ToArray();
        // A creation in the body has its fault beside it; a call out of it is where the caller can do something.
        var primary = calls.IsEmpty ? finding.AtFault.FirstOrDefault(IsInBody) : null;
        var location = primary?.GetLocation() ?? NameIn(Array.Find(sites, IsInBody) ?? sites[^1]).GetLocation()!;
        var others = new List<Location>();
        foreach (var other in finding.AtFault
            .Select(static node => node.GetLocation())
            .Concat(sites.Select(static site => NameIn(site).GetLocation()!)))
        {
            if (!IsWithin(other, location) && !others.Exists(place => IsWithin(other, place)))
                others.Add(other);
        }

        return new Told(statement, finding, location, others);

        bool IsInBody(SyntaxNode node) =>
            body.Any(part => node.SyntaxTree == part.SyntaxTree && (part.Span.Contains(node.Span) || part.Parent == node));
    }

    /// <summary>One finding at one place, which speaks for the other clusters of which the same is to be said there.</summary>
    Diagnostic Describe(Told[] all, Options options)
    {
        var (statement, finding, location, others) = all[0];
        var properties = WritesRemedies ? Remedy.Write(statement.Remedies()) : ImmutableDictionary<string, string?>.Empty;
        var alike = Message.List(
            all.Select(static told => told.Finding)
                .Where(other => other.ClusterName != finding.ClusterName
                    && other.ClusterName.StartsWith("'", StringComparison.Ordinal)
                    && other.Witness == finding.Witness
                    && other.Arguments.SequenceEqual(finding.Arguments))
                .Select(static other => other.ClusterName),
            static name => name);
        string[] remarks = [finding.IsDefinite ? "" : $"when {finding.Witness}", alike.Length == 0 ? "" : $"also {alike}"];
        var remark = string.Join("; ", remarks.Where(static each => each.Length > 0));
        return Message.Create(
            finding.Descriptor,
            location,
            finding.Severity(options.ConditionalFindings),
            others,
            finding.IsDefinite ? properties : properties.Add(Finding.WhenProperty, finding.Witness),
            new object[] { finding.ClusterName, remark.Length == 0 ? "" : $" ({remark})" }.Concat(finding.Arguments).ToArray());
    }

    /// <summary>What is to be said of one cluster, and where.</summary>
    sealed record Told(Statement Statement, Finding Finding, Location Location, List<Location> Others);

    /// <summary>The <c>true</c> in an assignment that is listed already explains nothing more.</summary>
    static bool IsWithin(Location place, Location other) =>
        place.SourceTree == other.SourceTree && other.SourceSpan.Contains(place.SourceSpan);

    /// <summary>The part of a creation or call that a squiggle stands under.</summary>
    public static SyntaxNodeOrToken NameIn(SyntaxNode site) => site switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type,
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name,
        InvocationExpressionSyntax invocation => invocation.Expression,
        ConstructorInitializerSyntax initializer => initializer.ThisOrBaseKeyword,
        // A call of the base constructor that is not written.
        ConstructorDeclarationSyntax constructor => constructor.Identifier,
        BaseTypeDeclarationSyntax declaration => declaration.Identifier,
        _ => site,
    };
}
