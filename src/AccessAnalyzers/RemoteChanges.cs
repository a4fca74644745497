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
sealed class RemoteChanges(SourceProgram program)
{
    /// <summary>Past so many members on the way to one change nobody can tell what it changes.</summary>
    const int MostMembers = 100;

    readonly Dictionary<Sdk, Changes> known = [];

    /// <summary>Whether something that the interpretation of the creating member does not show may change the cluster.</summary>
    public bool MayChange(Creation creation, ISymbol member, Sdk sdk, CancellationToken cancellation)
    {
        Changes? changes;
        lock (known)
        {
            if (!known.TryGetValue(sdk, out changes))
                known.Add(sdk, changes = Find(sdk, cancellation));
        }

        return changes.IsEveryCluster
            || changes.Clusters.Any(changed => !SymbolEqualityComparer.Default.Equals(changed.Member, member) && changed.MayBe(creation));
    }

    /// <summary>What the program changes.</summary>
    sealed record Changes(bool IsEveryCluster, ImmutableHashSet<ChangedCluster> Clusters)
    {
        public static readonly Changes Everything = new(true, ImmutableHashSet<ChangedCluster>.Empty);
        public static readonly Changes Nothing = new(false, ImmutableHashSet<ChangedCluster>.Empty);

        public bool IsNothing => !IsEveryCluster && Clusters.IsEmpty;

        public static Changes operator +(Changes left, Changes right) =>
            new(left.IsEveryCluster || right.IsEveryCluster, left.Clusters.Union(right.Clusters));
    }

    /// <summary>A cluster that a member changes, by where it is created.</summary>
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
            return skipped >= 0
                && creation.Calls.Select((call, index) => call.Site == calls[skipped + index].Site).All(static same => same);
        }
    }

    Changes Find(Sdk sdk, CancellationToken cancellation)
    {
        var found = Changes.Nothing;
        foreach (var mention in sdk.OverridingNames.Distinct().SelectMany(name => program.References.To(name, cancellation)))
        {
            cancellation.ThrowIfCancellationRequested();
            var reach = sdk.ReachOf(mention, program, cancellation);
            if (reach.Change is { } change)
                found += Follow(
                    change, SourceProgram.MemberAround(Enclosing(change, cancellation)), new(SymbolEqualityComparer.Default), cancellation);
            else if (reach.IsEveryCluster)
                return Changes.Everything;
            if (found.IsEveryCluster)
                return found;
        }

        return found;
    }

    /// <summary>
    /// A change is followed in its own member; where that does not know what it changes, or runs only when asked to, in all members that
    /// mention it.
    /// </summary>
    Changes Follow(SyntaxNode change, ISymbol? member, Dictionary<ISymbol, Changes> followed, CancellationToken cancellation)
    {
        if (member is null || followed.Count == MostMembers)
            return Changes.Everything;
        if (followed.TryGetValue(member, out var found))
            return found;
        followed.Add(member, Changes.Nothing);
        return followed[member] = FollowFirst(change, member, followed, cancellation);
    }

    Changes FollowFirst(SyntaxNode change, ISymbol member, Dictionary<ISymbol, Changes> followed, CancellationToken cancellation)
    {
        var isPrivate = IsPrivate(member, cancellation);
        if (program.Interpret(member, cancellation) is { } interpretation)
        {
            var seenThere = interpretation.Changes.Where(each => each.Site == change).ToArray();
            if (seenThere.Length > 0 && Array.TrueForAll(seenThere, static each => !each.MayChangeOthers)
                && (interpretation.IsComplete || SymbolEqualityComparer.Default.Equals(Enclosing(change, cancellation), member)))
            {
                var changed = seenThere
                    .SelectMany(each => each.Targets.Select(target => Changed(each, target, member, interpretation)))
                    .Aggregate(Changes.Nothing, static (all, next) => all + next);
                if (!isPrivate || changed.Clusters.All(static cluster => cluster.Calls is not null))
                    return changed;
            }
        }

        var byCallers = Callers(member, cancellation).Aggregate(
            Changes.Nothing, (all, caller) => all.IsEveryCluster ? all : all + Follow(change, caller, followed, cancellation));
        return byCallers.IsNothing && !isPrivate ? Changes.Everything : byCallers;
    }

    /// <summary>Whether a method runs only if a member that mentions its name runs it.</summary>
    bool IsPrivate(ISymbol member, CancellationToken cancellation) =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private,
            ExplicitInterfaceImplementations.IsEmpty: true }
        && !SymbolEqualityComparer.Default.Equals(member, program.Compilation.GetEntryPoint(cancellation));

    static Changes Changed(Change change, int target, ISymbol member, Interpretation interpretation)
    {
        var creations = interpretation.Creations.Where(creation => creation.Id == target).ToArray();
        if (creations.Length > 0)
            return new Changes(
                false, creations.Select(creation => new ChangedCluster(member, creation.Site, creation.Calls)).ToImmutableHashSet());
        // Made in an initialiser or in a construction that is interpreted elsewhere.
        return change.Moment.Object(target) is { Creation: { } site, Type: var type } && type.DeclaringSyntaxReferences.IsEmpty
            ? new Changes(false, ImmutableHashSet.Create(new ChangedCluster(member, site, null)))
            : Changes.Everything;
    }

    /// <summary>Members that mention a member; null among them stands for one that cannot be asked.</summary>
    IEnumerable<ISymbol?> Callers(ISymbol member, CancellationToken cancellation)
    {
        if (References.Definition(member) is not { } called)
            return [null];
        return program.MentionsOf(called, cancellation)
            .Select(static mention => CreationReach.OwnerOf(mention))
            .Distinct()
            .SelectMany(owner => Symbols(owner, cancellation))
            .Where(caller => !SymbolEqualityComparer.Default.Equals(caller, member));
    }

    IEnumerable<ISymbol?> Symbols(SyntaxNode? declaration, CancellationToken cancellation) => declaration switch
    {
        null => [null],
        CompilationUnitSyntax => [program.Compilation.GetEntryPoint(cancellation)],
        BasePropertyDeclarationSyntax property when program
            .Model(property.SyntaxTree)
            .GetDeclaredSymbol(property, cancellation) is IPropertySymbol symbol =>
            new[] { symbol.GetMethod, symbol.SetMethod }.Where(static accessor => accessor is not null),
        BaseListSyntax { Parent: TypeDeclarationSyntax type } when program
            .Model(type.SyntaxTree)
            .GetDeclaredSymbol(type, cancellation) is INamedTypeSymbol heir => heir.InstanceConstructors,
        BaseFieldDeclarationSyntax field =>
            field.Declaration.Variables.Select(variable => program.Model(field.SyntaxTree).GetDeclaredSymbol(variable, cancellation)),
        _ => [program.Model(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellation)],
    };

    ISymbol? Enclosing(SyntaxNode change, CancellationToken cancellation) =>
        program.Model(change.SyntaxTree).GetEnclosingSymbol(change.SpanStart, cancellation);
}
