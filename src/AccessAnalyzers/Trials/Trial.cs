using System.Collections.Immutable;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Trials;

/// <summary>
/// Judges a changed program by the same rules as the original: which clusters it changes, whoever declares them, and for whom. So a
/// remedy in a method that many call is judged by all of them.
/// </summary>
/// <param name="before">The clusters of the original program.</param>
sealed class Trial(ClusterDeclarations before)
{
    /// <summary>Past so many members from which a place can be reached nobody can tell what a change of it does.</summary>
    const int MostMembers = 500;

    readonly Dictionary<Member, ImmutableArray<DeclaredCluster>> known = [];

    /// <summary>A member of the program that stands at the same place after the change.</summary>
    readonly record struct Member(int Tree, int Index);

    /// <summary>
    /// What a change does to those who may connect. Null where it repairs nothing, where it gives some cluster another finding, where it
    /// changes for the worse who may connect to one of which the findings do not speak, or where the program then needs a setting in
    /// configurations that have none of them.
    /// </summary>
    /// <param name="after">The clusters of the changed program.</param>
    /// <param name="edited">What is changed in the original.</param>
    /// <param name="findings">What the change is to repair.</param>
    /// <param name="cancellation">Stops the trial.</param>
    public Effect? Judge(
        ClusterDeclarations after,
        IEnumerable<(string FilePath, TextSpan Span)> edited,
        IReadOnlyCollection<Diagnostic> findings,
        CancellationToken cancellation)
    {
        var repaired = Rule.All.Where(rule => findings.Any(finding => finding.Id == rule.Descriptor.Id)).ToArray();
        var places = edited.Concat(findings.SelectMany(Places)).ToImmutableHashSet();
        if (Reaching(places, cancellation) is not { } members)
            return null;
        var declared =
            members.Select(member => (Before: Clusters(member, cancellation), After: Clusters(after, member, cancellation))).ToArray();
        var farthest = declared
            .SelectMany(static each => each.Before, static (_, cluster) => cluster.Creation)
            .GroupBy(static creation => creation.Site)
            .ToDictionary(static same => same.Key, static same => same.Max(static creation => creation.Calls.Length));
        var called = declared.SelectMany(static each => each.Before)
            .SelectMany(static cluster => cluster.Creation.Calls)
            .Select(static call => NameIn(call.Site))
            .ToImmutableHashSet();
        var (effect, repairs) = (Effect.Neutral, false);
        foreach (var index in Enumerable.Range(0, declared.Length)
            .Where(index => !IsJudgedByCallers(members[index], members, cancellation)))
        {
            var (clusters, changed) = declared[index];
            if (clusters.Length != changed.Length)
                return null;
            for (var i = 0; i < clusters.Length; i++)
            {
                // Some caller has seen the same creation, and knows more of it.
                var isSeenCloser = clusters[i].Creation.Calls.Length < farthest[clusters[i].Creation.Site];
                if (Judge(clusters[i], changed[i], repaired, mayChange: isSeenCloser) is not { } judged
                    || (!isSeenCloser && NeedsMore(clusters[i], changed[i], clusters, repaired)))
                    return null;
                if (!judged.Repairs && MayBeChangedUnseen(clusters[i], places))
                    return null;
                if (judged.Effect.IsHarmful() && !isSeenCloser && !findings.Any(finding => SpeaksOf(finding, clusters[i], called)))
                    return null;
                effect |= judged.Effect;
                repairs |= judged.Repairs;
            }
        }

        return repairs ? effect : null;
    }

    /// <summary>
    /// Whether a cluster is one of those of which a finding speaks: those that are made by the call under which it stands, or by the
    /// creation that it names.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <param name="cluster">The cluster.</param>
    /// <param name="called">The calls that make clusters.</param>
    static bool SpeaksOf(
        Diagnostic finding, DeclaredCluster cluster, ImmutableHashSet<(string FilePath, TextSpan Span)> called) =>
        called.Contains(PlaceOf(finding.Location))
            ? cluster.Creation.Calls.Any(call => NameIn(call.Site) == PlaceOf(finding.Location))
            : Places(finding).Any(place => place.FilePath == NameIn(cluster.Creation.Site).FilePath
                && place.Span.Contains(NameIn(cluster.Creation.Site).Span));

    static (string FilePath, TextSpan Span) NameIn(SyntaxNode site) => PlaceOf(ClusterAccessAnalyzer.NameIn(site).GetLocation()!);

    static (string FilePath, TextSpan Span) PlaceOf(Location location) => (location.SourceTree?.FilePath ?? "", location.SourceSpan);

    static IEnumerable<(string FilePath, TextSpan Span)> Places(Diagnostic finding) =>
        finding.AdditionalLocations.Prepend(finding.Location).Where(static location => location.IsInSource).Select(PlaceOf);

    /// <param name="before">A cluster.</param>
    /// <param name="after">The cluster in the changed program.</param>
    /// <param name="repaired">The rules whose findings the change is to repair.</param>
    /// <param name="mayChange">Whether settings of a cluster without any of these findings may change.</param>
    static (Effect Effect, bool Repairs)? Judge(
        DeclaredCluster before, DeclaredCluster after, IReadOnlyCollection<Rule> repaired, bool mayChange)
    {
        lock (before.Space)
        {
            var comparison = new Comparison(before, after);
            Condition Violated(Rule rule) => rule.Check(before) is { } violation
                ? comparison.Before(violation & before.Creation.When)
                : comparison.Nowhere;
            Condition Left(Rule rule) => rule.Check(after) is { } violation
                ? comparison.After(violation & after.Creation.When)
                : comparison.Nowhere;

            var violated = repaired.Aggregate(comparison.Nowhere, (any, rule) => any | Violated(rule));
            if (!mayChange && !comparison.IsPossible(violated) && !comparison.LeavesSettings)
                return null;
            if (comparison.GivesIdleRanges || comparison.EffectWhere(!violated).IsHarmful())
                return null;
            var effect = comparison.EffectWhere(!comparison.Nowhere);
            var old = Violation.By(before).ToLookup(static violation => violation.Rule, violation => comparison.Before(violation.When));
            foreach (var left in Violation.By(after))
            {
                var rule = left.Rule;
                var known = old[rule].Aggregate(comparison.Nowhere, static (any, when) => any | when);
                // Advice that a graver finding has silenced may come to light, and whoever opens a cluster is told that it is open.
                if (rule.Descriptor.DefaultSeverity == DiagnosticSeverity.Info)
                {
                    known |= Violated(rule);
                    if (effect.HasFlag(Effect.Widens) || repaired.Any(graver => rule.IsSilencedBy.Contains(graver.Descriptor.Id)))
                        known |= violated;
                }

                if (comparison.IsPossible(comparison.After(left.When) & !known))
                    return null;
            }

            return (effect, repaired.Any(rule =>
                comparison.IsPossible(comparison.Before(before.Creation.When) & Violated(rule) & !Left(rule))));
        }
    }

    /// <summary>
    /// Whether the program no longer comes to its end in some configuration that has none of the findings: it reads a setting there that
    /// only the others need.
    /// </summary>
    /// <param name="before">A cluster.</param>
    /// <param name="after">The cluster in the changed program.</param>
    /// <param name="together">The clusters that are created with it.</param>
    /// <param name="repaired">The rules whose findings the change is to repair.</param>
    static bool NeedsMore(
        DeclaredCluster before, DeclaredCluster after, ImmutableArray<DeclaredCluster> together, IReadOnlyCollection<Rule> repaired)
    {
        lock (before.Space)
        {
            var comparison = new Comparison(before, after);
            var stopped = comparison.Before(before.Creation.Ends) & !comparison.After(after.Creation.Ends);
            return comparison.IsPossible(stopped) && comparison.IsPossible(stopped & !together
                .Where(cluster => cluster.Space == before.Space)
                .SelectMany(cluster => repaired
                    .Select(rule => rule.Check(cluster)).OfType<Condition>()
                    .Select(violation => comparison.Before(violation & cluster.Creation.When)))
                .Aggregate(comparison.Nowhere, static (any, when) => any | when));
        }
    }

    /// <summary>
    /// Whether a place lies in something that a cluster is given and that unseen code may have changed before: what comes of both changes
    /// nobody can tell.
    /// </summary>
    static bool MayBeChangedUnseen(DeclaredCluster cluster, IReadOnlyCollection<(string FilePath, TextSpan Span)> places)
    {
        lock (cluster.Space)
        {
            var moment = cluster.Creation.Moment;
            return moment.Reachable(cluster.Creation.Arguments)
                .Select(moment.Object)
                .Any(given => given?.Creation is { } made
                    && cluster.Space.IsPossible(cluster.Creation.When & given.Obscure)
                    && places.Any(place => place.FilePath == made.SyntaxTree.FilePath && made.Span.Contains(place.Span)));
        }
    }

    /// <summary>
    /// Whether all that is to be said of a member is said where it is called: what nobody else can call has only the arguments that it is
    /// given.
    /// </summary>
    bool IsJudgedByCallers(Member member, ImmutableArray<Member> members, CancellationToken cancellation)
    {
        if (Symbols(before, member, cancellation).ToArray()
                is not [IMethodSymbol { Parameters.Length: > 0, IsVirtual: false, IsAbstract: false, IsOverride: false } method]
            || IsVisibleOutside(method)
            || method.ContainingType.AllInterfaces.SelectMany(static type => type.GetMembers())
                .Any(declared => SymbolEqualityComparer.Default.Equals(
                    method.ContainingType.FindImplementationForInterfaceMember(declared), method)))
        {
            return false;
        }

        var callers = Mentioning(method, cancellation).Select(MemberOf).Where(caller => caller != member).ToArray();
        return callers.Length > 0 && Array.TrueForAll(callers, caller => members.Contains(caller)
            && Clusters(caller, cancellation)
                .Any(cluster => cluster.Creation.Calls.Any(call => SymbolEqualityComparer.Default.Equals(call.Target, method))));
    }

    bool IsVisibleOutside(ISymbol? symbol) =>
        before.Program.Compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary && IsPublic(symbol);

    static bool IsPublic(ISymbol? symbol) => symbol is not (IMethodSymbol or INamedTypeSymbol)
        || (symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
            && IsPublic(symbol.ContainingSymbol));

    /// <summary>
    /// The members that declare clusters and from which one of the places can be reached; null past the bound, and where one is called
    /// without a name.
    /// </summary>
    ImmutableArray<Member>? Reaching(IReadOnlyCollection<(string FilePath, TextSpan Span)> places, CancellationToken cancellation)
    {
        var program = before.Program;
        var waiting = new Queue<SyntaxNode>(program.Compilation.SyntaxTrees
            .SelectMany(tree => places
                .Where(place => place.FilePath == tree.FilePath)
                .Select(place => CreationReach.OwnerOf(tree.GetRoot(cancellation).FindNode(place.Span))))
            .OfType<SyntaxNode>());
        var reached = new HashSet<SyntaxNode>();
        while (waiting.Count > 0)
        {
            var owner = waiting.Dequeue();
            if (!reached.Add(owner))
                continue;
            if (reached.Count > MostMembers
                || owner is OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax or IndexerDeclarationSyntax)
                return null;
            foreach (var caller in program.Declared(owner, cancellation).SelectMany(symbol => Mentioning(symbol, cancellation)))
                waiting.Enqueue(caller);
        }

        return reached
            .Where(owner => before.MayDeclareCluster(owner, cancellation))
            .Select(MemberOf)
            .OrderBy(static member => member.Tree)
            .ThenBy(static member => member.Index)
            .ToImmutableArray();
    }

    /// <summary>The members that mention one, or the type whose construction runs it.</summary>
    IEnumerable<SyntaxNode> Mentioning(ISymbol symbol, CancellationToken cancellation)
    {
        if (References.Definition(symbol) is not { } called)
            return [];
        var mentions = before.Program.MentionsOf(called, cancellation);
        if (called is IFieldSymbol { IsStatic: false, IsConst: false } or IPropertySymbol { IsStatic: false })
            mentions = mentions.Concat(before.Program.References.To(called.ContainingType, cancellation));
        return mentions.Select(static mention => CreationReach.OwnerOf(mention)).OfType<SyntaxNode>().Distinct();
    }

    Member MemberOf(SyntaxNode owner) => new(
        before.Program.Compilation.SyntaxTrees.TakeWhile(tree => tree != owner.SyntaxTree).Count(),
        Owners(owner.SyntaxTree).TakeWhile(other => other != owner).Count());

    /// <summary>The declarations of a file that own code, which an edit leaves in their order.</summary>
    static IEnumerable<SyntaxNode> Owners(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodesAndSelf(static node => node is not (StatementSyntax or ExpressionSyntax))
        .Where(static node => CreationReach.OwnerOf(node) == node);

    ImmutableArray<DeclaredCluster> Clusters(Member member, CancellationToken cancellation)
    {
        if (!known.TryGetValue(member, out var clusters))
            known.Add(member, clusters = Clusters(before, member, cancellation));
        return clusters;
    }

    static ImmutableArray<DeclaredCluster> Clusters(ClusterDeclarations declarations, Member member, CancellationToken cancellation) =>
        Symbols(declarations, member, cancellation).SelectMany(symbol => declarations.ClustersIn(symbol, cancellation)).ToImmutableArray();

    /// <summary>What of a declaration runs by itself.</summary>
    static IEnumerable<ISymbol> Symbols(ClusterDeclarations declarations, Member member, CancellationToken cancellation) =>
        declarations.Program.Declared(
            Owners(declarations.Program.Compilation.SyntaxTrees.ElementAt(member.Tree)).ElementAt(member.Index), cancellation);
}
