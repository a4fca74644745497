using System.Collections.Concurrent;
using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers;

/// <summary>
/// What may change clusters of a program elsewhere than in the member that creates them. An interpretation shows what its
/// member and all that it calls do to a cluster; its callers, and members that run on their own, are asked here.
/// </summary>
sealed class OutsideSettings(SourceProgram program)
{
    readonly ConcurrentDictionary<Sdk, Changes> known = new();

    /// <summary>Whether something that the interpretation of the creating member does not show may change the cluster.</summary>
    public bool MayChange(Creation creation, ISymbol member, Sdk sdk, CancellationToken cancellation)
    {
        if (!known.TryGetValue(sdk, out var changes))
            changes = known.GetOrAdd(sdk, Find(sdk, cancellation));
        return changes.IsEveryCluster || changes.Clusters.Any(changed => !SymbolEqualityComparer.Default.Equals(changed.Member, member) && changed.MayBe(creation));
    }

    /// <summary>What the program changes.</summary>
    sealed record Changes(bool IsEveryCluster, ImmutableArray<ChangedCluster> Clusters)
    {
        public static readonly Changes Everything = new(true, ImmutableArray<ChangedCluster>.Empty);
        public static readonly Changes Nothing = new(false, ImmutableArray<ChangedCluster>.Empty);

        public static Changes operator +(Changes left, Changes right) => new(left.IsEveryCluster || right.IsEveryCluster, left.Clusters.AddRange(right.Clusters));
    }

    /// <summary>A cluster that a member changes, by where it is created.</summary>
    /// <param name="Member">The member.</param>
    /// <param name="Site">The creation.</param>
    /// <param name="Calls">How the member gets to the creation; null where it does so in a way of which nothing is known.</param>
    sealed record ChangedCluster(ISymbol Member, SyntaxNode Site, ImmutableArray<EnteredCall>? Calls)
    {
        /// <summary>Whether it is what another member sees of its own part of the way.</summary>
        public bool MayBe(Creation creation)
        {
            if (creation.Site != Site)
                return false;
            if (Calls is not { } calls)
                return true;
            var skipped = calls.Length - creation.Calls.Length;
            return skipped >= 0 && creation.Calls.Select((call, index) => call.Site == calls[skipped + index].Site).All(static same => same);
        }
    }

    Changes Find(Sdk sdk, CancellationToken cancellation)
    {
        var names = sdk.OverridingNames.ToImmutableHashSet();
        var found = Changes.Nothing;
        foreach (var tree in program.Compilation.SyntaxTrees)
        {
            if (!TreeFacts.Of(tree, cancellation).Members.Any(member => member.Mentions.Overlaps(names)))
                continue;
            foreach (var mention in tree.GetRoot(cancellation).DescendantNodes().OfType<SimpleNameSyntax>().Where(name => names.Contains(name.Identifier.ValueText)))
            {
                var reach = sdk.ReachOf(mention, program, cancellation);
                if (reach.Change is { } change)
                    found += Follow(change, Outermost(program.Model(tree).GetEnclosingSymbol(change.SpanStart, cancellation)), [], cancellation);
                else if (reach.IsEveryCluster)
                    return Changes.Everything;
                if (found.IsEveryCluster)
                    return found;
            }
        }

        return found;
    }

    /// <summary>A change is followed in its own member; where that does not know what it changes, in all members that mention it.</summary>
    Changes Follow(SyntaxNode change, ISymbol? member, HashSet<ISymbol> seen, CancellationToken cancellation)
    {
        if (member is null)
            return Changes.Everything;
        if (!seen.Add(member))
            return Changes.Nothing;
        if (program.Interpret(member, cancellation) is { } interpretation)
        {
            var seenThere = interpretation.Changes.Where(each => each.Site == change).ToArray();
            if (seenThere.Length > 0 && Array.TrueForAll(seenThere, static each => !each.MayChangeOthers))
                return seenThere.SelectMany(each => each.Targets.Select(target => Changed(each, target, member, interpretation))).Aggregate(Changes.Nothing, static (all, next) => all + next);
        }

        var callers = Callers(member, cancellation).ToArray();
        return callers.Length == 0
            ? Changes.Everything
            : callers.Aggregate(Changes.Nothing, (all, caller) => all.IsEveryCluster ? all : all + Follow(change, caller, seen, cancellation));
    }

    static Changes Changed(Change change, int target, ISymbol member, Interpretation interpretation)
    {
        while (change.Moment.Objects[target].Members.TryGetValue(ObjectState.OwnerKey, out var owner) && owner.Single is ObjectReference { Id: var id })
            target = id;
        var creations = interpretation.Creations.Where(creation => creation.Id == target).ToArray();
        if (creations.Length > 0)
            return new Changes(false, creations.Select(creation => new ChangedCluster(member, creation.Site, creation.Calls)).ToImmutableArray());
        // Made in an initialiser or in a construction that is interpreted elsewhere.
        return change.Moment.Objects[target] is { Creation: { } site, Type: var type } && type.DeclaringSyntaxReferences.IsEmpty
            ? new Changes(false, ImmutableArray.Create(new ChangedCluster(member, site, null)))
            : Changes.Everything;
    }

    /// <summary>Members that mention a member by its name; null among them stands for one that cannot be asked.</summary>
    IEnumerable<ISymbol?> Callers(ISymbol member, CancellationToken cancellation)
    {
        var name = member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
            IMethodSymbol { AssociatedSymbol: { } property } => property.Name,
            _ => member.Name,
        };
        foreach (var tree in program.Compilation.SyntaxTrees)
        {
            foreach (var facts in TreeFacts.Of(tree, cancellation).Members.Where(facts => facts.Mentions.Contains(name)))
            {
                foreach (var caller in Symbols(facts.Declaration, cancellation))
                {
                    if (!SymbolEqualityComparer.Default.Equals(caller, member))
                        yield return caller;
                }
            }
        }
    }

    IEnumerable<ISymbol?> Symbols(SyntaxNode declaration, CancellationToken cancellation) => declaration switch
    {
        CompilationUnitSyntax => [program.Compilation.GetEntryPoint(cancellation)],
        BasePropertyDeclarationSyntax property when program.Model(property.SyntaxTree).GetDeclaredSymbol(property, cancellation) is IPropertySymbol symbol =>
            new[] { symbol.GetMethod, symbol.SetMethod }.Where(static accessor => accessor is not null),
        _ => [program.Model(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellation)],
    };

    static ISymbol? Outermost(ISymbol? symbol)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            symbol = symbol.ContainingSymbol;
        return symbol;
    }
}
