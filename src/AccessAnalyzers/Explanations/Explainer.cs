using System.Collections.Immutable;
using System.Globalization;
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

    ILookup<SyntaxNode, (ISymbol Caller, AccessRecord Record)>? ways;

    SourceProgram Program => declarations.Program;

    public static DiagnosticDescriptor Explanation => explanation;

    public static DiagnosticDescriptor NotProved => notProved;

    public static Explainer Of(ClusterDeclarations declarations) =>
        known.GetValue(declarations, static declarations => new Explainer(declarations));

    /// <summary>Whether somebody has asked for explanations in a file: by the option, or by a severity.</summary>
    public static bool IsAsked(Options options, Compilation compilation, SyntaxTree tree, CancellationToken cancellation) => options.Explain
        || compilation.Options.SpecificDiagnosticOptions.ContainsKey(explanation.Id)
        || compilation.Options.SyntaxTreeOptionsProvider?.TryGetDiagnosticValue(tree, explanation.Id, cancellation, out _) == true
        || compilation.Options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(explanation.Id, cancellation, out _) == true;

    /// <summary>One explanation for each place of a member that creates a cluster.</summary>
    public IEnumerable<Diagnostic> Explain(ISymbol member, IEnumerable<IOperation> body, CancellationToken cancellation)
    {
        var records = Records(member, cancellation).Where(static record => record.Calls.IsEmpty).ToLookup(static record => record.Site);
        foreach (var site in SitesIn(body))
        {
            var record = Judged(member, records[site].FirstOrDefault() ?? Missing(member, site, cancellation), cancellation);
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
    /// What is not proved in a member: of the clusters that it creates, by itself or through calls. Where a called member alone cannot
    /// tell, its callers can; what is skipped as a whole nobody proves.
    /// </summary>
    public IEnumerable<Diagnostic> Require(
        ISymbol member, IEnumerable<IOperation> body, RequiredAccess required, CancellationToken cancellation)
    {
        // What the member creates itself comes first.
        var records = Records(member, cancellation).OrderBy(static record => !record.Calls.IsEmpty).ToArray();
        var skipped = SitesIn(body).Where(site => !Array.Exists(records, record => record.Site == site)
            && declarations.Compiles([site.GetLocation()], cancellation))
            .Select(site => Missing(member, site, cancellation));
        foreach (var record in records.Concat(skipped))
        {
            if (record.IsProved(required) || record.Calls.Any(call => IsRefutedAlone(call.Target, record.Site, required, cancellation)))
                continue;
            var judged = record.IsRefuted(required) ? record : Judged(member, record, cancellation);
            if (judged.IsProved(required) || (!record.IsRefuted(required) && AreCallersAsked(member, record.Site, cancellation)))
                continue;
            var site = record.Calls.IsEmpty ? record.Site : record.Calls[0].Site;
            yield return Message.Create(
                notProved,
                ClusterAccessAnalyzer.NameIn(site).GetLocation()!,
                notProved.DefaultSeverity,
                record.Calls
                    .Skip(1)
                    .Select(static call => call.Site)
                    .Append(record.Site)
                    .Where(place => place != site)
                    .Select(static place => place.GetLocation()),
                judged.Properties(Describe),
                record.Name,
                judged.Describe(Describe),
                required == RequiredAccess.Private ? "private" : "private or restricted");
        }
    }

    /// <summary>
    /// The calls that lead out of a member to a creation: what its own lambdas and local functions do it does itself, whoever calls them.
    /// </summary>
    static ImmutableArray<EnteredCall> Leaving(ISymbol member, ImmutableArray<EnteredCall> calls)
    {
        var last = calls.Length - 1;
        while (last >= 0 && !(SourceProgram.IsFunction(calls[last].Target) && IsEntered(member, calls[last])))
            last--;
        return calls.RemoveRange(0, last + 1);
    }

    /// <summary>Whether a call enters a member, or a lambda or local function of it.</summary>
    static bool IsEntered(ISymbol member, EnteredCall call) => SymbolEqualityComparer.Default.Equals(
        SourceProgram.MemberAround(call.Target)?.OriginalDefinition, member.OriginalDefinition);

    /// <summary>
    /// The records of what a member creates: one for each place of its own, and one for each way to a place in a member that it calls.
    /// </summary>
    IEnumerable<AccessRecord> Records(ISymbol member, CancellationToken cancellation)
    {
        foreach (var together in declarations.ClustersIn(member, cancellation)
            .GroupBy(cluster => (cluster.Creation.Site, Way: Leaving(member, cluster.Creation.Calls) is [var first, ..]
                ? (cluster.Creation.Calls[0].Site, first.Site)
                : default)))
        {
            var (creation, space) = (together.First().Creation, together.First().Space);
            var names = together.Select(static cluster => cluster.Name).Distinct().ToImmutableArray();
            ImmutableArray<AccessCase> cases;
            // Bodies that call one member are analyzed side by side and share its interpretation.
            lock (space)
            {
                cases = Join(
                    ClusterDeclarations.Alternatives(together, static cluster => cluster.Creation)
                        .SelectMany(alternatives => ClusterAccess.Of(alternatives, IsConstant)),
                    names.Length);
            }

            yield return new AccessRecord(
                $"{declarations.ServiceOf(creation.Type)} cluster{(names.Length > 1 ? "s" : "")} {Message.List(names, static name => name)}",
                creation.Site,
                Leaving(member, creation.Calls),
                cases,
                null)
            {
                Clusters = names,
            };
        }
    }

    /// <summary>The cases of several clusters: the same outcome in the same configurations is told once, of all that have it.</summary>
    static ImmutableArray<AccessCase> Join(IEnumerable<(ImmutableArray<string> Names, AccessCase Case)> cases, int count) => cases
        .GroupBy(static each => (each.Case.Outcome, each.Case.When, each.Case.Reason, Ranges: string.Join(",", each.Case.Ranges)))
        .Select(same => (same.First().Case, Names: same.SelectMany(static each => each.Names).Distinct().ToImmutableArray()))
        .Select(each => each.Case with { Clusters = each.Names.Length < count ? each.Names : ImmutableArray<string>.Empty })
        .OrderByDescending(static @case => @case.Outcome)
        .ToImmutableArray();

    /// <summary>
    /// What a member alone cannot tell of what it creates, its callers can: the record with their cases instead, and the member's own for
    /// any other caller.
    /// </summary>
    AccessRecord Judged(ISymbol member, AccessRecord record, CancellationToken cancellation)
    {
        if ((record.IsDecided && !record.Cases.IsEmpty)
            || (record.Skipped is not null && !declarations.Compiles([record.Site.GetLocation()], cancellation)))
            return record;
        var calls = new List<AccessRecord>();
        var areAll = FindCalls(member, record.Site, calls, new HashSet<ISymbol>(SymbolEqualityComparer.Default), cancellation);
        // What no call adds to is told of the member.
        if (calls.TrueForAll(static call => call.Cases.All(static @case => @case.Outcome == AccessOutcome.Undecided))
            || (record.Skipped is not null && !areAll))
            return record;
        var labelled = calls.SelectMany(call => call.Cases.Select(@case => (Names: LabelsOf(call, @case), @case)));
        if (!areAll)
            labelled = labelled.Concat(record.Cases.Select(static @case => (ImmutableArray.Create("any other"), @case)));
        var all = labelled.ToArray();
        return record with
        {
            Name = record.Cases.IsEmpty && calls.Count == 1 ? calls[0].Name : record.Name,
            Cases = Join(all, all.SelectMany(static each => each.Names).Distinct().Count()),
            Skipped = null,
            JudgedCalls = calls.Select(static call => call.Calls[0].Site).Distinct().Count(),
        };
    }

    /// <summary>Whether a member has callers, and each of them speaks for itself.</summary>
    bool AreCallersAsked(ISymbol member, SyntaxNode site, CancellationToken cancellation)
    {
        var calls = new List<AccessRecord>();
        return FindCalls(member, site, calls, new HashSet<ISymbol>(SymbolEqualityComparer.Default), cancellation) && calls.Count > 0;
    }

    /// <summary>
    /// The records of the calls that lead to a creation from where all is known, or from where nobody calls; whether there are no other
    /// calls.
    /// </summary>
    bool FindCalls(ISymbol member, SyntaxNode site, List<AccessRecord> found, HashSet<ISymbol> visited, CancellationToken cancellation)
    {
        if (!visited.Add(member))
            return true;
        var areAll = true;
        var followed = new List<SyntaxNode>();
        var ways = Ways(cancellation)[site].Where(way => way.Record.Calls.Any(call => IsEntered(member, call))).ToArray();
        foreach (var (caller, record) in ways.Where(way => IsEntered(member, way.Record.Calls[0]) || !IsBegunBy(way.Record, ways)))
        {
            followed.AddRange(record.Calls.Select(static call => call.Site));
            var before = found.Count;
            if (!record.IsDecided)
                areAll &= FindCalls(caller, site, found, visited, cancellation);
            if (found.Count == before)
                found.Add(record);
        }

        return areAll && CallsOf(member, cancellation).All(call => followed.Exists(site =>
            site.SyntaxTree == call.SyntaxTree && (site.Span.Contains(call.Span) || call.Span.Contains(site.Span))));
    }

    /// <summary>
    /// Whether a member on a way has a way of its own. It has none where it calls what classes override: only those who know the class
    /// know where that leads.
    /// </summary>
    static bool IsBegunBy(AccessRecord record, (ISymbol Caller, AccessRecord Record)[] ways) =>
        record.Calls.Take(record.Calls.Length - 1).Any(call => Array.Exists(ways, way => IsEntered(way.Caller, call)));

    /// <summary>
    /// Where a member is named, so that it is called there or may be by others; of a constructor, where objects of the class are made, and
    /// what derives from it.
    /// </summary>
    IEnumerable<SyntaxNode> CallsOf(ISymbol member, CancellationToken cancellation)
    {
        if (References.Definition(member) is not { } called)
            return [];
        var mentions = Program.MentionsOf(called, cancellation);
        if (called is not INamedTypeSymbol type)
            return mentions;
        return mentions
            .Select(static mention => References.Named(mention).Parent!)
            .Where(static node => node is ObjectCreationExpressionSyntax)
            .Concat(Program.ImplicitCreations
                .Where(implied => References.AreSame(implied.Type, type))
                .Select(static implied => implied.Creation))
            .Concat(Program.Inheritance
                .WithHeirs(type)
                .Where(heir => References.AreSame(heir.BaseType, type))
                .Select(heir => heir.DeclaringSyntaxReferences[0].GetSyntax(cancellation)));
    }

    /// <summary>The ways from all members to the creations in others, by the creation.</summary>
    ILookup<SyntaxNode, (ISymbol Caller, AccessRecord Record)> Ways(CancellationToken cancellation) =>
        ways ??= Program.CreatingMembers(cancellation)
            .SelectMany(member => Records(member, cancellation)
                .Where(static record => !record.Calls.IsEmpty)
                .Select(record => (Caller: member, Record: record)))
            .ToLookup(static way => way.Record.Site);

    /// <summary>What a case of a call is about, so that a person finds it.</summary>
    static ImmutableArray<string> LabelsOf(AccessRecord call, AccessCase @case)
    {
        var line = call.Calls[0].Site.GetLocation().GetLineSpan();
        var place =
            $"{Message.Text(Path.GetFileName(line.Path))}:{(line.StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture)}";
        return (@case.Clusters.IsEmpty ? call.Clusters : @case.Clusters)
            .Select(name => name.StartsWith("(", StringComparison.Ordinal) ? $"that of {place}" : $"{name} ({place})")
            .ToImmutableArray();
    }

    bool IsRefutedAlone(IMethodSymbol called, SyntaxNode site, RequiredAccess required, CancellationToken cancellation) =>
        !SourceProgram.IsFunction(called) && Records(called, cancellation).Any(record => record.Site == site && record.IsRefuted(required));

    AccessRecord Missing(ISymbol member, SyntaxNode site, CancellationToken cancellation)
    {
        var type = site switch
        {
            BaseObjectCreationExpressionSyntax creation => Program.Model(site.SyntaxTree).GetTypeInfo(creation, cancellation).Type,
            _ => (Program.Model(site.SyntaxTree).GetSymbolInfo(site, cancellation).Symbol as IMethodSymbol)?.ContainingType,
        };
        var service = type is INamedTypeSymbol cluster ? declarations.ServiceOf(cluster) : "";
        var declared = site is InvocationExpressionSyntax ? ClusterAccessAnalyzer.NameIn(site).ToString() : type?.Name;
        AccessRecord Skip(string reason) =>
            new($"{service} cluster ({declared})", site, ImmutableArray<EnteredCall>.Empty, ImmutableArray<AccessCase>.Empty, reason);
        if (!declarations.Compiles([site.GetLocation()], cancellation))
            return Skip("the member around it does not compile");
        if (Program.Interpret(member, cancellation) is not { } interpretation)
            return Skip("the member around it is too large or cannot be followed");
        var isMet = interpretation.Creations.Any(creation => creation.Site == site)
            || interpretation.Functions.Any(function => function.Creation.Site == site);
        if (isMet)
            return Skip("something outside the member may change it, or its settings stand in two places");
        if (interpretation is { IsComplete: true, Coverage: var coverage }
            && Coverage.FunctionAround(site) is AnonymousFunctionExpressionSyntax
            && coverage?.HasRunAround(site) != true)
            return Skip("nobody is seen to call the lambda around it");
        return interpretation.IsComplete
            ? new AccessRecord(
                $"{service} cluster ({declared})", site, ImmutableArray<EnteredCall>.Empty, ImmutableArray<AccessCase>.Empty, null)
            : Skip("what stands before it could not be followed");
    }

    IEnumerable<SyntaxNode> SitesIn(IEnumerable<IOperation> body) => body
        .SelectMany(static block => block.DescendantsAndSelf())
        .Where(operation => operation switch
        {
            IObjectCreationOperation { Constructor.ContainingType: { } type } => declarations.IsCluster(type),
            IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Constructor, ContainingType: var type } } =>
                declarations.IsCluster(type),
            IInvocationOperation { TargetMethod: var method } => declarations.DeclaresCluster(method),
            _ => false,
        })
        .Select(static operation => operation.Syntax)
        .Distinct();

    string Describe(UnknownReason reason)
    {
        if (reason.Parameter is { } parameter)
            return $"{reason.Subject} depends on '{Message.Text(parameter)}', of which nothing is known here";
        if (reason.Place is not { } place)
            return $"{reason.Subject} is not known";
        var line = place.GetLocation().GetLineSpan();
        // The arguments of a call stand for what the called code may do to them.
        var origin = place is ArgumentListSyntax { Parent: { } call }
            ? $"what {reason.Subject} is in is handed to {Source(call)}"
            : $"{reason.Subject} comes from {Source(place)}";
        return $"{origin} ({Message.Text(Path.GetFileName(line.Path))}:{line.StartLinePosition.Line + 1})";
    }

    /// <summary>What the trail of a value ends with: the member of a library, a parameter, or the code as it stands.</summary>
    string Source(SyntaxNode place)
    {
        var expression = Given(place);
        return Program.Model(expression.SyntaxTree).GetSymbolInfo(expression).Symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension } method =>
                $"'{method.ContainingType.Name}.{method.Name}'",
            IParameterSymbol parameter => $"the parameter '{Message.Text(parameter.Name)}'",
            IPropertySymbol { IsIndexer: false } property => $"'{property.ContainingType.Name}.{property.Name}'",
            IFieldSymbol field => $"'{field.ContainingType.Name}.{field.Name}'",
            _ => $"'{Message.Text(string.Join(" ", expression.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))}'",
        };
    }

    /// <summary>
    /// Whether an expression stands for one value: a literal, or one that an SDK's own class lists, such as <c>EndpointAccess.PRIVATE</c>.
    /// </summary>
    bool IsConstant(SyntaxNode place)
    {
        var (expression, model) = (Given(place), Program.Model(place.SyntaxTree));
        return model.GetConstantValue(expression).HasValue
            || model.GetSymbolInfo(expression).Symbol is IPropertySymbol { IsStatic: true, SetMethod: null,
                DeclaringSyntaxReferences.IsEmpty: true } listed
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
        { Parent: CommonForEachStatementSyntax { Expression: var all } } when place != all => Given(all),
        _ => place,
    };
}
