using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Every place at which a program makes objects of some library classes, and every call on the way there. Where an evaluation has been at
/// all of them, it has seen every such object that the program makes, so that what it has not seen is not there.
/// </summary>
/// <remarks>Whatever is not as plain as a creation or a call by name makes the world open: nothing can be said to be absent then.</remarks>
/// <param name="names">The simple names of the classes.</param>
/// <param name="isMeant">Whether a class of one of these names is meant.</param>
sealed class ClosedWorld(SourceProgram program, ImmutableArray<string> names, Func<INamedTypeSymbol, bool> isMeant)
{
    /// <summary>What calls a member that the program does not name.</summary>
    static readonly string[] lookups =
        ["GetMethod", "GetMethods", "GetProperty", "GetProperties", "GetMember", "GetMembers", "InvokeMember", "dynamic"];

    /// <summary>What makes objects of a class that the program does not name.</summary>
    static readonly string[] makers =
    [
        "CreateInstance", "GetConstructor", "GetConstructors", "GetTypes", "GetExportedTypes", "DefinedTypes", "ExportedTypes", "Assembly",
        "FromAssemblyOf", "FromAssembliesOf", "FromEntryAssembly", "FromCallingAssembly", "FromExecutingAssembly",
        "FromApplicationDependencies", "RegisterServicesFromAssemblyContaining", "dynamic",
    ];

    readonly ConcurrentDictionary<SyntaxNode, Ways?> known = new();

    /// <summary>The places to which a run of an entry point may come.</summary>
    readonly ConcurrentDictionary<SyntaxNode, HashSet<SyntaxNode>> reached = new();

    /// <summary>Whether nothing is there but what an evaluation has seen.</summary>
    /// <param name="from">
    /// What has been created in the evaluated member. The member's own callers do not count: each of its runs has objects of its own.
    /// </param>
    /// <param name="seen">How each object of the classes has been created of which the evaluation knows everything.</param>
    public bool IsSeenWhole(Creation from, IEnumerable<Creation> seen)
    {
        var kind = program.Compilation.Options.OutputKind;
        if (!from.IsComplete || kind is not (OutputKind.ConsoleApplication or OutputKind.WindowsApplication))
            return false;
        var root = CreationReach.OwnerOf(from.Calls.IsEmpty ? from.Site : from.Calls[0].Site);
        if (root is null || WaysFrom(root) is not { } ways)
            return false;
        var reached = new HashSet<SyntaxNode>();
        foreach (var creation in seen)
        {
            reached.Add(creation.Site);
            reached.UnionWith(creation.Calls.Select(static call => call.Site));
        }

        var missing = ways.Ends.Where(place => !reached.Contains(place)).ToArray();
        return !ways.MayRunIn(from.RunsLater)
            && (missing.Length == 0 || (from.Coverage is { } coverage && !ways.MayRun(coverage).Overlaps(missing)));
    }

    /// <summary>Whether a run of the program passes over a creation, or one of the calls that lead there.</summary>
    /// <param name="creation">The creation.</param>
    /// <param name="root">The declaration of the entry point.</param>
    /// <param name="run">What an evaluation of the entry point has seen.</param>
    public bool IsPassedOver(Creation creation, SyntaxNode root, Interpretation run) =>
        run is { IsComplete: true, Coverage: { } coverage }
        && WaysFrom(root) is { } ways
        && !ways.MayRunIn(run.RunsLater)
        && (reached.TryGetValue(root, out var places) ? places : reached.GetOrAdd(root, ways.MayRun(coverage))) is var known
        && creation.Calls
            .Select(static call => call.Site)
            .Append(creation.Site)
            .Any(place => ways.Places.Contains(place) && !known.Contains(place));

    Ways? WaysFrom(SyntaxNode root) =>
        known.TryGetValue(root, out var ways) ? ways : known.GetOrAdd(root, new Search(program, root).Find(names, isMeant));

    /// <summary>Adds to a set whatever belongs to it, for as long as what has been added makes more belong to it.</summary>
    static void Grow<T>(HashSet<T> set, IReadOnlyCollection<T> candidates, Func<T, bool> belongs)
    {
        bool hasGrown;
        do
        {
            hasGrown = false;
            foreach (var candidate in candidates)
                hasGrown |= !set.Contains(candidate) && belongs(candidate) && set.Add(candidate);
        }
        while (hasGrown);
    }

    /// <summary>What leads from one member to the creations.</summary>
    /// <param name="Places">The creations, and all calls on the way to them, wherever they stand.</param>
    /// <param name="Ends">
    /// Those of which an evaluation of the member has to have seen what they make: all but the calls in its runs that it surely follows.
    /// </param>
    /// <param name="Own">Those to which the program comes in a run of the member only.</param>
    /// <param name="Owners">
    /// The method, property or class of which an own place is part, and what is called to run a function: all calls of these are known.
    /// </param>
    /// <param name="Calls">Where each of them is called or created.</param>
    sealed record Ways(
        ImmutableArray<SyntaxNode> Places,
        ImmutableArray<SyntaxNode> Ends,
        HashSet<SyntaxNode> Own,
        Dictionary<SyntaxNode, ISymbol> Owners,
        Dictionary<ISymbol, List<SyntaxNode>> Calls)
    {
        /// <summary>Whether one of the places is in code that runs nobody knows when.</summary>
        public bool MayRunIn(ImmutableArray<SyntaxNode> later) => Places.Any(place => later.Any(code => code.Contains(place)));

        /// <summary>The places to which a run of the member may come, as far as it is known what it passes over.</summary>
        public HashSet<SyntaxNode> MayRun(Coverage coverage)
        {
            var runs = new HashSet<SyntaxNode>();
            Grow(runs, Places, place => MayRun(place, coverage, runs));
            return runs;
        }

        bool MayRun(SyntaxNode place, Coverage coverage, HashSet<SyntaxNode> runs)
        {
            var isOwn = Own.Contains(place);
            for (var node = place; node is not null; node = Coverage.FunctionAround(node))
            {
                if ((isOwn && coverage.PassesOver(node))
                    || (Owners.TryGetValue(node, out var owner) && !Calls[owner].Exists(runs.Contains)))
                    return false;
            }

            return true;
        }
    }

    /// <summary>Works backwards from the creations, up to one member.</summary>
    /// <param name="root">The declaration of the member.</param>
    sealed class Search(SourceProgram program, SyntaxNode root)
    {
        readonly HashSet<SyntaxNode> places = [];
        readonly Queue<SyntaxNode> waiting = new();
        readonly HashSet<ISymbol> visited = new(SymbolEqualityComparer.Default);
        readonly HashSet<string> aliases = [];

        /// <summary>In which method, property or class a place is, and as what a function is called.</summary>
        readonly Dictionary<SyntaxNode, ISymbol> owners = [];

        /// <summary>Where each of those is called or created.</summary>
        readonly Dictionary<ISymbol, List<SyntaxNode>> calls = new(SymbolEqualityComparer.Default);

        /// <summary>The calls of what the program declares, and the creations, by their names.</summary>
        readonly HashSet<SyntaxNode> plain = [];

        /// <summary>The methods, properties and classes that nobody calls or creates but by their names.</summary>
        readonly HashSet<ISymbol> named = new(SymbolEqualityComparer.Default);

        /// <summary>The methods and properties that somebody may look for by their attributes, or by reflection.</summary>
        readonly HashSet<ISymbol> lookedUp = new(SymbolEqualityComparer.Default);
        bool isOpen;

        /// <summary>The ways to all places; null where there may be others.</summary>
        public Ways? Find(ImmutableArray<string> names, Func<INamedTypeSymbol, bool> isMeant)
        {
            foreach (var name in names)
                VisitType(name, isMeant, null);
            while (waiting.Count > 0 && !isOpen)
                Climb(waiting.Dequeue());
            if (isOpen)
                return null;
            var found = places.Where(MayRun()).ToImmutableArray();
            var own = OwnOf(found);
            foreach (var other in found.Where(place => !own.Contains(place)))
                owners.Remove(other);
            return new Ways(
                found, found.RemoveAll(place => own.Contains(place) && plain.Contains(place)), own, owners, calls);
        }

        /// <summary>The places that are run by the member only, be it through others.</summary>
        HashSet<SyntaxNode> OwnOf(ImmutableArray<SyntaxNode> found)
        {
            var others = new HashSet<SyntaxNode>(found.Where(place => !IsOfRoot(place)
                && !(owners.TryGetValue(place, out var owner) && !lookedUp.Contains(owner) && calls[owner].Exists(found.Contains))));
            Grow(others, found, place => !IsOfRoot(place) && calls[owners[place]].Exists(others.Contains));
            return new HashSet<SyntaxNode>(found.Where(place => !others.Contains(place)));
        }

        /// <summary>Of a property nobody knows which of its accessors has been evaluated.</summary>
        bool IsOfRoot(SyntaxNode place) =>
            root is BaseMethodDeclarationSyntax or CompilationUnitSyntax && CreationReach.OwnerOf(place) == root;

        /// <summary>
        /// Whether a place is anywhere but in what nobody calls or creates, unless that is called by such code itself. What leads to the
        /// member from which the search begins runs wherever that does.
        /// </summary>
        Func<SyntaxNode, bool> MayRun()
        {
            var called = CallersOfRoot();
            bool Runs(SyntaxNode place) =>
                !owners.TryGetValue(place, out var owner) || !named.Contains(owner) || called.Contains(owner);
            Grow(called, named, each => calls[each].Exists(Runs));
            return Runs;
        }

        HashSet<ISymbol> CallersOfRoot()
        {
            var callers = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
            var next = new Queue<SyntaxNode>();
            for (next.Enqueue(root); next.Count > 0 && named.Count > 0;)
            {
                var node = next.Dequeue();
                if (References.Definition(Declared(node is BaseListSyntax or ParameterListSyntax ? node.Parent! : node)) is not { } member
                    || !callers.Add(member))
                    continue;
                var mentions = member is INamedTypeSymbol ? program.References.To(member, default) : program.MentionsOf(member, default);
                foreach (var mention in mentions)
                {
                    if (CreationReach.OwnerOf(mention) is { } owner)
                        next.Enqueue(owner);
                }
            }

            return callers;
        }

        /// <summary>A place that creates something, or runs what is part of the program.</summary>
        void Require(SyntaxNode place, ISymbol? run)
        {
            if (run is not null)
                calls[run].Add(place);
            if (places.Add(place))
                waiting.Enqueue(place);
        }

        void RequirePlain(SyntaxNode place, ISymbol? run)
        {
            if (run is not null)
                plain.Add(place);
            Require(place, run);
        }

        /// <param name="name">The name of the type, or another one that the program gives it.</param>
        /// <param name="isMeant">Whether a type of that name is meant.</param>
        /// <param name="made">The type, if it is one of the program.</param>
        void VisitType(string name, Func<INamedTypeSymbol, bool> isMeant, INamedTypeSymbol? made)
        {
            var mayBeImplicit = false;
            foreach (var mention in program.References.To(name, default))
            {
                switch (program.References.Meaning(mention, default))
                {
                    case null:
                        isOpen = true;
                        return;
                    case INamedTypeSymbol type when isMeant(type.OriginalDefinition):
                        mayBeImplicit |= !VisitMention(mention, isMeant, made);
                        break;
                    case IMethodSymbol { MethodKind: MethodKind.Constructor,
                        ContainingType: var created } when isMeant(created.OriginalDefinition):
                        isOpen = true;
                        return;
                    default:
                        break;
                }
            }

            if (!mayBeImplicit || isOpen)
                return;
            foreach (var (type, creation) in program.ImplicitCreations)
            {
                if (isMeant(type.OriginalDefinition))
                    RequirePlain(creation, made);
            }
        }

        /// <summary>Whether a mention of a type is no reason to look for creations that do not mention it.</summary>
        bool VisitMention(SimpleNameSyntax mention, Func<INamedTypeSymbol, bool> isMeant, INamedTypeSymbol? made)
        {
            var named = References.Named(mention);
            switch (named.Parent)
            {
                case ObjectCreationExpressionSyntax creation when creation.Type == named:
                    RequirePlain(creation, made);
                    return true;
                case UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias }:
                    if (aliases.Add(alias))
                        VisitType(alias, isMeant, made);
                    return true;
                case TypeArgumentListSyntax { Parent: GenericNameSyntax generic } when CallOf(generic) is { } call:
                    Require(call, made);
                    return false;
                case TypeArgumentListSyntax { Parent: GenericNameSyntax generic }:
                    isOpen |= made is not null && !HoldsOnly(generic);
                    return false;
                case MemberAccessExpressionSyntax or BaseTypeSyntax or TypeOfExpressionSyntax or AttributeSyntax or TypeConstraintSyntax
                    or ArgumentSyntax or UsingDirectiveSyntax or ExplicitInterfaceSpecifierSyntax:
                    isOpen = true;
                    return false;
                default:
                    return false;
            }
        }

        /// <summary>Whether a generic type makes no objects of its type arguments.</summary>
        bool HoldsOnly(GenericNameSyntax generic) =>
            program.References.Meaning(generic, default) is INamedTypeSymbol { ContainingNamespace: { } space, Name: var name }
            && (space.IsWithin("System.Collections")
                || name is "Task" or "ValueTask" or "Func" or "Action" or "Output" or "Input");

        /// <summary>The call of what a name means; null where it is not called.</summary>
        static InvocationExpressionSyntax? CallOf(SimpleNameSyntax mention) =>
            References.Named(mention) is var named && named.Parent is InvocationExpressionSyntax call && call.Expression == named
            ? call
            : null;

        /// <summary>Whatever leads to a place has to be followed too.</summary>
        void Climb(SyntaxNode place)
        {
            var owner = CreationReach.OwnerOf(place);
            for (var outer = place.Parent; outer is not null && outer != owner && !isOpen; outer = outer.Parent)
            {
                switch (outer)
                {
                    case LocalFunctionStatementSyntax when Declared(outer) is { } function:
                        owners[outer] = function;
                        VisitMember(function);
                        break;
                    case AnonymousFunctionExpressionSyntax:
                        VisitLambda(outer);
                        break;
                    default:
                        break;
                }
            }

            if (owner == root || isOpen)
                return;
            switch (owner)
            {
                case CompilationUnitSyntax:
                    break;
                case MethodDeclarationSyntax:
                case PropertyDeclarationSyntax { Initializer: null }:
                    var member = References.Definition(Declared(owner));
                    if (member is not null)
                        owners[place] = member;
                    VisitMember(member);
                    break;
                case ConstructorDeclarationSyntax or PropertyDeclarationSyntax or VariableDeclaratorSyntax:
                    if (Declared(owner) is { IsStatic: false, ContainingType: { } type })
                        VisitClass(type, place);
                    break;
                case BaseListSyntax or ParameterListSyntax when Declared(owner.Parent!) is INamedTypeSymbol declared:
                    VisitClass(declared, place);
                    break;
                default:
                    isOpen = true;
                    break;
            }
        }

        ISymbol? Declared(SyntaxNode declaration) => program.Model(declaration.SyntaxTree).GetDeclaredSymbol(declaration);

        /// <summary>A lambda that is called where it stands, or by the name of the variable that it is given to.</summary>
        void VisitLambda(SyntaxNode lambda)
        {
            var taker = lambda.Parent;
            while (taker is ParenthesizedExpressionSyntax or CastExpressionSyntax)
                taker = taker.Parent;
            if (taker is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call })
                isOpen |= !IsOfLibrary(program.Model(call.SyntaxTree).GetSymbolInfo(call).Symbol);
            else if (taker?.Parent is VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } variable
                && Declared(variable) is { } function)
                VisitMember(owners[lambda] = function);
            else
                isOpen = true;
        }

        static bool IsOfLibrary(ISymbol? member) => member is { DeclaringSyntaxReferences.IsEmpty: true };

        /// <summary>All calls of a method, a function or a property.</summary>
        void VisitMember(ISymbol? member)
        {
            if (member is null || References.Definition(member) is not { } called)
            {
                isOpen = true;
                return;
            }

            if (!visited.Add(called))
                return;
            calls[called] = [];
            if (SymbolEqualityComparer.Default.Equals(called, program.Compilation.GetEntryPoint(default)))
                return;
            var isNested = called is ILocalSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction };
            if (!isNested && (CreationReach.IsCalledWithoutName(called) || program.Inheritance.CalledAs(called).Any(IsOfLibrary)))
                isOpen = true;
            foreach (var mention in isNested ? program.References.To(called, default) : program.MentionsOf(called, default))
            {
                if (CallOf(mention) is { } call)
                    RequirePlain(call, called);
                else if (called is IPropertySymbol)
                    RequirePlain(References.Named(mention), called);
                else
                    isOpen = true;
                if (isOpen)
                    return;
            }

            if (!isNested)
                (MayBeFound(called) ? lookedUp : named).Add(called);
        }

        /// <summary>
        /// Whether anything but a class itself and what creates it mentions it, which may be how somebody finds out what to make.
        /// </summary>
        bool IsMentioned(INamedTypeSymbol type) => program.References.To(type, default).Any(mention =>
            !(References.Named(mention) is { Parent: ObjectCreationExpressionSyntax creation } named && creation.Type == named)
            && !type.DeclaringSyntaxReferences
                .Any(part => part.SyntaxTree == mention.SyntaxTree && part.Span.Contains(mention.Span)));

        /// <summary>Whether somebody may look for a member by its attributes, or by reflection.</summary>
        bool MayBeFound(ISymbol member) => !member.GetAttributes().IsEmpty || !member.ContainingType.GetAttributes().IsEmpty
            || program.MentionsAny(lookups, default);

        /// <summary>All creations of objects of a class, whose construction leads to a place.</summary>
        void VisitClass(INamedTypeSymbol type, SyntaxNode place)
        {
            var definition = type.OriginalDefinition;
            owners[place] = definition;
            if (!visited.Add(definition))
                return;
            calls[definition] = [];
            if (program.Inheritance.WithHeirs(definition).Skip(1).Any())
                isOpen = true;
            else
                VisitType(definition.Name, found => SymbolEqualityComparer.Default.Equals(found, definition), definition);
            if (definition.GetAttributes().IsEmpty && !IsMentioned(definition) && !program.MentionsAny(makers, default))
                named.Add(definition);
        }
    }
}
