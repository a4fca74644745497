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
/// <param name="program">The program.</param>
/// <param name="names">The simple names of the classes.</param>
/// <param name="isMeant">Whether a class of one of these names is meant.</param>
sealed class ClosedWorld(SourceProgram program, ImmutableArray<string> names, Func<INamedTypeSymbol, bool> isMeant)
{
    /// <summary>What calls a member that the program does not name.</summary>
    static readonly string[] lookups =
        ["GetMethod", "GetMethods", "GetProperty", "GetProperties", "GetMember", "GetMembers", "InvokeMember", "dynamic"];

    readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<SyntaxNode>?> known = new();

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
        if (root is null || PlacesUpTo(root) is not { } places)
            return false;
        var reached = new HashSet<SyntaxNode>();
        foreach (var creation in seen)
        {
            reached.Add(creation.Site);
            reached.UnionWith(creation.Calls.Select(static call => call.Site));
        }

        return places.All(place => reached.Contains(place) && !from.RunsLater.Any(later => later.Contains(place)));
    }

    ImmutableArray<SyntaxNode>? PlacesUpTo(SyntaxNode root) =>
        known.TryGetValue(root, out var places) ? places : known.GetOrAdd(root, new Search(program, root).Find(names, isMeant));

    /// <summary>Works backwards from the creations, up to one member.</summary>
    /// <param name="program">The program.</param>
    /// <param name="root">The declaration of the member.</param>
    sealed class Search(SourceProgram program, SyntaxNode root)
    {
        readonly HashSet<SyntaxNode> places = [];
        readonly Queue<SyntaxNode> waiting = new();
        readonly HashSet<ISymbol> visited = new(SymbolEqualityComparer.Default);
        readonly HashSet<string> aliases = [];

        /// <summary>In which method or property a place is, for those of which all calls are known.</summary>
        readonly Dictionary<SyntaxNode, ISymbol> owners = [];

        /// <summary>Where each of those methods and properties is called.</summary>
        readonly Dictionary<ISymbol, List<SyntaxNode>> calls = new(SymbolEqualityComparer.Default);
        bool isOpen;

        /// <summary>The places; null where there may be others.</summary>
        public ImmutableArray<SyntaxNode>? Find(ImmutableArray<string> names, Func<INamedTypeSymbol, bool> isMeant)
        {
            foreach (var name in names)
                VisitType(name, isMeant, isOfLibrary: true);
            while (waiting.Count > 0 && !isOpen)
                Climb(waiting.Dequeue());
            return isOpen ? null : places.Where(MayRun()).ToImmutableArray();
        }

        /// <summary>
        /// Whether a place is anywhere but in a method that nobody calls, unless it is called by such methods. What leads to the member
        /// from which the search begins runs wherever that does.
        /// </summary>
        Func<SyntaxNode, bool> MayRun()
        {
            var called = CallersOfRoot();
            bool Runs(SyntaxNode place) =>
                !owners.TryGetValue(place, out var owner) || !calls.ContainsKey(owner) || called.Contains(owner);
            while (calls.Any(each => !called.Contains(each.Key) && each.Value.Exists(Runs) && called.Add(each.Key)))
            {
            }

            return Runs;
        }

        HashSet<ISymbol> CallersOfRoot()
        {
            var callers = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
            var next = new Queue<SyntaxNode>();
            for (next.Enqueue(root); next.Count > 0 && calls.Count > 0;)
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

        void Require(SyntaxNode place)
        {
            if (places.Add(place))
                waiting.Enqueue(place);
        }

        void VisitType(string name, Func<INamedTypeSymbol, bool> isMeant, bool isOfLibrary)
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
                        mayBeImplicit |= !VisitMention(mention, isMeant, isOfLibrary);
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
                    Require(creation);
            }
        }

        /// <summary>Whether a mention of a type is no reason to look for creations that do not mention it.</summary>
        bool VisitMention(SimpleNameSyntax mention, Func<INamedTypeSymbol, bool> isMeant, bool isOfLibrary)
        {
            var named = References.Named(mention);
            switch (named.Parent)
            {
                case ObjectCreationExpressionSyntax creation when creation.Type == named:
                    Require(creation);
                    return true;
                case UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias }:
                    if (aliases.Add(alias))
                        VisitType(alias, isMeant, isOfLibrary);
                    return true;
                case TypeArgumentListSyntax { Parent: GenericNameSyntax generic } when CallOf(generic) is { } call:
                    Require(call);
                    return false;
                case TypeArgumentListSyntax { Parent: GenericNameSyntax generic }:
                    isOpen |= !isOfLibrary && !HoldsOnly(generic);
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
                    case LocalFunctionStatementSyntax when program.Model(outer.SyntaxTree).GetDeclaredSymbol(outer) is { } function:
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
                        VisitClass(type);
                    break;
                case BaseListSyntax or ParameterListSyntax when Declared(owner.Parent!) is INamedTypeSymbol declared:
                    VisitClass(declared);
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
            else if (taker?.Parent is VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } variable)
                VisitMember(Declared(variable));
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

            if (!visited.Add(called) || SymbolEqualityComparer.Default.Equals(called, program.Compilation.GetEntryPoint(default)))
                return;
            var found = new List<SyntaxNode>();
            var isNested = called is ILocalSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction };
            if (!isNested && (CreationReach.IsCalledWithoutName(called) || program.Inheritance.CalledAs(called).Any(IsOfLibrary)))
                isOpen = true;
            foreach (var mention in isNested ? program.References.To(called, default) : program.MentionsOf(called, default))
            {
                if (CallOf(mention) is { } call)
                    found.Add(call);
                else if (called is IPropertySymbol)
                    found.Add(References.Named(mention));
                else
                    isOpen = true;
                if (isOpen)
                    return;
            }

            found.ForEach(Require);
            if (!isNested && !MayBeFound(called))
                calls[called] = found;
        }

        /// <summary>Whether somebody may look for a member by its attributes, or by reflection.</summary>
        bool MayBeFound(ISymbol member) => !member.GetAttributes().IsEmpty || !member.ContainingType.GetAttributes().IsEmpty
            || program.MentionsAny(lookups, default);

        /// <summary>All creations of objects of a class, whose construction leads to a place.</summary>
        void VisitClass(INamedTypeSymbol type)
        {
            var definition = type.OriginalDefinition;
            if (!visited.Add(definition))
                return;
            if (program.Inheritance.WithHeirs(definition).Skip(1).Any())
                isOpen = true;
            else
                VisitType(definition.Name, found => SymbolEqualityComparer.Default.Equals(found, definition), isOfLibrary: false);
        }
    }
}
