using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Explanations;

/// <summary>Says of every cluster that a member creates who may connect to it, or why nobody can tell.</summary>
/// <param name="declarations">The clusters of the compilation.</param>
sealed class Explainer(ClusterDeclarations declarations)
{
    const string HelpLink = "https://github.com/AccessAnalyzers/AccessAnalyzers/blob/main/docs/options.md";

    static readonly DiagnosticDescriptor explanation = new(
        id: "ACCESS010",
        "Who may connect to the API server of a cluster",
        "{0}: {1}",
        "Access",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Reported for every cluster where access_analyzers.explain is true, or where the severity of ACCESS010 is set.",
        HelpLink);

    static readonly DiagnosticDescriptor notProved = new(
        id: "ACCESS011",
        "The API server of a cluster is not proved to be as closed as the project requires",
        "{0}: required to be {2}, but {1}",
        "Access",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Reported only where access_analyzers.require is 'private' or 'restricted'.",
        HelpLink);

    static readonly ConditionalWeakTable<ClusterDeclarations, Explainer> known = new();

    SourceProgram Program => declarations.Program;

    public static DiagnosticDescriptor Explanation => explanation;

    public static DiagnosticDescriptor NotProved => notProved;

    public static Explainer Of(ClusterDeclarations declarations) => known.GetValue(declarations, static declarations => new Explainer(declarations));

    /// <summary>Whether somebody has asked for explanations in a file: by the option, or by a severity.</summary>
    public static bool IsAsked(Options options, Compilation compilation, SyntaxTree tree, CancellationToken cancellation) => options.Explain
        || compilation.Options.SpecificDiagnosticOptions.ContainsKey(explanation.Id)
        || compilation.Options.SyntaxTreeOptionsProvider?.TryGetDiagnosticValue(tree, explanation.Id, cancellation, out _) == true
        || compilation.Options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(explanation.Id, cancellation, out _) == true;

    /// <summary>One explanation for each place of a member that creates a cluster.</summary>
    public IEnumerable<Diagnostic> Explain(ISymbol member, ImmutableArray<IOperation> body, CancellationToken cancellation)
    {
        var records = Records(member, cancellation).Where(static record => IsOwn(record.Calls)).ToLookup(static record => record.Site);
        foreach (var site in SitesIn(body))
        {
            var record = records[site].FirstOrDefault() ?? Missing(member, site, cancellation);
            yield return Message.Create(
                explanation,
                ClusterAccessAnalyzer.NameIn(site).GetLocation()!,
                explanation.DefaultSeverity,
                record.Cases.Select(static @case => @case.Reason?.Place?.GetLocation()).OfType<Location>(),
                record.Properties(Describe),
                record.Name,
                record.Describe(Describe));
        }
    }

    /// <summary>
    /// What is not proved in a member: of the clusters that it creates, by itself or through calls. Where a called member alone cannot tell,
    /// its callers can; what is skipped as a whole nobody proves.
    /// </summary>
    public IEnumerable<Diagnostic> Require(ISymbol member, ImmutableArray<IOperation> body, RequiredAccess required, CancellationToken cancellation)
    {
        // What the member creates itself comes first.
        var records = Records(member, cancellation).OrderBy(static record => !IsOwn(record.Calls)).ToArray();
        var skipped = SitesIn(body).Where(site => !Array.Exists(records, record => record.Site == site) && declarations.Compiles([site.GetLocation()], cancellation))
            .Select(site => Missing(member, site, cancellation));
        foreach (var record in records.Concat(skipped))
        {
            if (record.IsProved(required) || record.Calls.Any(call => IsRefutedAlone(call.Target, record.Site, required, cancellation)))
                continue;
            if (record.Skipped is null && !record.IsRefuted(required) && HasCallers(member, cancellation))
                continue;
            var site = record.Calls.IsEmpty ? record.Site : record.Calls[0].Site;
            yield return Message.Create(
                notProved,
                ClusterAccessAnalyzer.NameIn(site).GetLocation()!,
                notProved.DefaultSeverity,
                record.Calls.Skip(1).Select(static call => call.Site).Append(record.Site).Where(place => place != site).Select(static place => place.GetLocation()),
                record.Properties(Describe),
                record.Name,
                record.Describe(Describe),
                required == RequiredAccess.Private ? "private" : "private or restricted");
        }
    }

    /// <summary>Whether nothing but lambdas and local functions of the member leads to a creation.</summary>
    static bool IsOwn(ImmutableArray<EnteredCall> calls) => calls.All(static call => SourceProgram.IsFunction(call.Target));

    /// <summary>The records of what a member creates: one for each place of its own, and one for each way to a place in a member that it calls.</summary>
    IEnumerable<AccessRecord> Records(ISymbol member, CancellationToken cancellation)
    {
        foreach (var together in declarations.ClustersIn(member, cancellation)
            .GroupBy(static cluster => (cluster.Creation.Site, Way: IsOwn(cluster.Creation.Calls) ? null : cluster.Creation.Calls[0].Site)))
        {
            var (creation, space) = (together.First().Creation, together.First().Space);
            var names = together.Select(static cluster => cluster.Name).Distinct().ToImmutableArray();
            ImmutableArray<AccessCase> cases;
            // Bodies that call one member are analyzed side by side and share its interpretation.
            lock (space)
                cases = Join(together.SelectMany(cluster => ClusterAccess.Of(cluster, IsConstant).Select(@case => (cluster.Name, Case: @case))), names.Length);
            yield return new AccessRecord(
                $"{declarations.ServiceOf(creation.Type)} cluster{(names.Length > 1 ? "s" : "")} {Message.List(names, static name => name)}", creation.Site, creation.Calls, cases, null);
        }
    }

    /// <summary>The cases of several clusters that one place makes: the same outcome in the same configurations is told once, of all that have it.</summary>
    static ImmutableArray<AccessCase> Join(IEnumerable<(string Name, AccessCase Case)> cases, int count) => cases
        .GroupBy(static each => (each.Case.Outcome, each.Case.When, each.Case.Reason, Ranges: string.Join(",", each.Case.Ranges)))
        .Select(same => (same.First().Case, Names: same.Select(static each => each.Name).Distinct().ToImmutableArray()))
        .Select(each => each.Case with { Clusters = each.Names.Length < count ? each.Names : ImmutableArray<string>.Empty })
        .OrderByDescending(static @case => @case.Outcome)
        .ToImmutableArray();

    bool IsRefutedAlone(IMethodSymbol called, SyntaxNode site, RequiredAccess required, CancellationToken cancellation) =>
        !SourceProgram.IsFunction(called) && Records(called, cancellation).Any(record => record.Site == site && record.IsRefuted(required));

    AccessRecord Missing(ISymbol member, SyntaxNode site, CancellationToken cancellation)
    {
        var type = site switch
        {
            BaseObjectCreationExpressionSyntax creation => Program.Model(site.SyntaxTree).GetTypeInfo(creation, cancellation).Type,
            _ => (Program.Model(site.SyntaxTree).GetSymbolInfo(site, cancellation).Symbol as IMethodSymbol)?.ContainingType,
        };
        var name = $"{(type is INamedTypeSymbol cluster ? declarations.ServiceOf(cluster) : "")} cluster ({(site is InvocationExpressionSyntax ? ClusterAccessAnalyzer.NameIn(site).ToString() : type?.Name)})";
        AccessRecord Skip(string reason) => new(name, site, ImmutableArray<EnteredCall>.Empty, ImmutableArray<AccessCase>.Empty, reason);
        if (!declarations.Compiles([site.GetLocation()], cancellation))
            return Skip("the member around it does not compile");
        if (Program.Interpret(member, cancellation) is not { } interpretation)
            return Skip("the member around it is too large or cannot be followed");
        var isMet = interpretation.Creations.Any(creation => creation.Site == site) || interpretation.Functions.Any(function => function.Creation.Site == site);
        if (isMet)
            return Skip("something outside the member may change it, or its settings stand in two places");
        return interpretation.IsComplete
            ? new AccessRecord(name, site, ImmutableArray<EnteredCall>.Empty, ImmutableArray<AccessCase>.Empty, null)
            : Skip("what stands before it could not be followed");
    }

    IEnumerable<SyntaxNode> SitesIn(ImmutableArray<IOperation> body) => body
        .SelectMany(static block => block.DescendantsAndSelf())
        .Where(operation => operation switch
        {
            IObjectCreationOperation { Constructor.ContainingType: { } type } => declarations.IsCluster(type),
            IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Constructor, ContainingType: var type } } => declarations.IsCluster(type),
            IInvocationOperation { TargetMethod: var method } => declarations.DeclaresCluster(method),
            _ => false,
        })
        .Select(static operation => operation.Syntax)
        .Distinct();

    /// <summary>Whether the program calls a member besides by itself; what nobody calls speaks for itself.</summary>
    bool HasCallers(ISymbol member, CancellationToken cancellation) => References.Definition(member) is { } called
        && Program.MentionsOf(called, cancellation).Any(mention => !member.DeclaringSyntaxReferences.Any(own => own.SyntaxTree == mention.SyntaxTree && own.Span.Contains(mention.Span)));

    string Describe(UnknownReason reason)
    {
        if (reason.Parameter is { } parameter)
            return $"{reason.Subject} depends on '{Message.Text(parameter)}', of which nothing is known here";
        if (reason.Place is not { } place)
            return $"{reason.Subject} is not known";
        var line = place.GetLocation().GetLineSpan();
        // The arguments of a call stand for what the called code may do to them.
        var origin = place is ArgumentListSyntax { Parent: { } call } ? $"what {reason.Subject} is in is handed to {Source(call)}" : $"{reason.Subject} comes from {Source(place)}";
        return $"{origin} ({Message.Text(Path.GetFileName(line.Path))}:{line.StartLinePosition.Line + 1})";
    }

    /// <summary>What the trail of a value ends with: the member of a library, a parameter, or the code as it stands.</summary>
    string Source(SyntaxNode place)
    {
        var expression = Given(place);
        return Program.Model(expression.SyntaxTree).GetSymbolInfo(expression).Symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension } method => $"'{method.ContainingType.Name}.{method.Name}'",
            IParameterSymbol parameter => $"the parameter '{Message.Text(parameter.Name)}'",
            IPropertySymbol { IsIndexer: false } property => $"'{property.ContainingType.Name}.{property.Name}'",
            IFieldSymbol field => $"'{field.ContainingType.Name}.{field.Name}'",
            _ => $"'{Message.Text(string.Join(" ", expression.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))}'",
        };
    }

    /// <summary>Whether an expression stands for one value: a literal, or one that an SDK's own class lists, such as <c>EndpointAccess.PRIVATE</c>.</summary>
    bool IsConstant(SyntaxNode place)
    {
        var (expression, model) = (Given(place), Program.Model(place.SyntaxTree));
        return model.GetConstantValue(expression).HasValue
            || model.GetSymbolInfo(expression).Symbol is IPropertySymbol { IsStatic: true, SetMethod: null, DeclaringSyntaxReferences.IsEmpty: true } listed
                && SymbolEqualityComparer.Default.Equals(listed.Type, listed.ContainingType);
    }

    /// <summary>The value that a place on a trail takes.</summary>
    static SyntaxNode Given(SyntaxNode place) => place switch
    {
        AssignmentExpressionSyntax { Right: var right } => Given(right),
        VariableDeclaratorSyntax { Initializer.Value: var value } => Given(value),
        ArgumentSyntax { Expression: var given } => Given(given),
        AwaitExpressionSyntax { Expression: var awaited } => Given(awaited),
        ParenthesizedExpressionSyntax { Expression: var inner } => Given(inner),
        CastExpressionSyntax { Expression: var cast } => Given(cast),
        _ => place,
    };
}
