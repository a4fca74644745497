using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Evaluation;

/// <summary>Which members of a program stand for each other, since they override or implement each other.</summary>
sealed class Inheritance(SourceProgram program)
{
    readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<INamedTypeSymbol>> heirs = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// For bases that nobody need name. Makes the symbols of the whole program, which costs more than all else that is done for a cluster.
    /// </summary>
    readonly Lazy<ILookup<ISymbol, INamedTypeSymbol>> unnamed = new(() => Types(program.Compilation.Assembly.GlobalNamespace)
        .SelectMany(static type => type.Interfaces
            .Append(type.BaseType)
            .OfType<INamedTypeSymbol>()
            .Select(@base => (Base: @base.OriginalDefinition, Type: type)))
        .ToLookup(static pair => (ISymbol)pair.Base, static pair => pair.Type, SymbolEqualityComparer.Default));

    /// <summary>
    /// The members by which a member may be called: what it overrides, and the members of interfaces that it implements, be it that only a
    /// derived class has the interface.
    /// </summary>
    public IEnumerable<ISymbol> CalledAs(ISymbol member)
    {
        for (var overridden = Overridden(member); overridden is not null; overridden = Overridden(overridden))
            yield return overridden.OriginalDefinition;
        if (member is IFieldSymbol
            || member.ContainingType is not { TypeKind: not TypeKind.Interface } type
            || (member.DeclaredAccessibility == Accessibility.Private && !member.Name.Contains('.')))
            yield break;
        var name = member.Name.Substring(member.Name.LastIndexOf('.') + 1);
        foreach (var declared in WithHeirs(type)
            .SelectMany(heir => heir.AllInterfaces
                .SelectMany(@interface => @interface.GetMembers(name))
                .Where(declared => References.AreSame(heir.FindImplementationForInterfaceMember(declared), member)))
            .Select(static declared => declared.OriginalDefinition)
            .Distinct(SymbolEqualityComparer.Default))
        {
            yield return declared;
        }
    }

    /// <summary>The members that a call of a member may reach besides itself.</summary>
    public IEnumerable<ISymbol> ReachedAs(ISymbol member)
    {
        if (!(member.IsVirtual || member.IsAbstract || member.IsOverride) || member.ContainingType is not { } type)
            return [];
        return type.TypeKind == TypeKind.Interface
            ? WithHeirs(type).Where(static heir => heir.TypeKind != TypeKind.Interface)
                .SelectMany(heir => heir.AllInterfaces
                    .Where(@interface => References.AreSame(@interface, type))
                    .SelectMany(@interface => @interface.GetMembers(member.Name))
                    .Where(declared => References.AreSame(declared, member))
                    .Select(declared => heir.FindImplementationForInterfaceMember(declared)?.OriginalDefinition))
                .OfType<ISymbol>()
                // What an interface implements by itself is the member.
                .Where(implementation => !References.AreSame(implementation, member))
                .SelectMany(implementation => ReachedAs(implementation).Prepend(implementation))
            : WithHeirs(type).SelectMany(heir => heir.GetMembers(member.Name)).Where(heir => Overrides(heir, member));
    }

    /// <summary>A type and all that derive from it or implement it.</summary>
    public IEnumerable<INamedTypeSymbol> WithHeirs(INamedTypeSymbol type)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var waiting = new Stack<INamedTypeSymbol>();
        waiting.Push(type);
        while (waiting.Count > 0)
        {
            var heir = waiting.Pop();
            if (!seen.Add(heir))
                continue;
            yield return heir;
            if (heir.IsSealed || heir.IsStatic)
                continue;
            foreach (var next in HeirsOf(heir.OriginalDefinition))
                waiting.Push(next);
        }
    }

    /// <summary>The types that name this one among their bases.</summary>
    IEnumerable<INamedTypeSymbol> HeirsOf(INamedTypeSymbol type)
    {
        // object, ValueType and Enum are bases without being named, and so is what records implement.
        if (type is { TypeKind: not TypeKind.Interface, SpecialType: not SpecialType.None }
            or { Name: "IEquatable", ContainingNamespace.Name: "System" })
            return unnamed.Value[type];
        return heirs.TryGetValue(type, out var known) ? known : heirs.GetOrAdd(type, FindHeirs(type));
    }

    ImmutableArray<INamedTypeSymbol> FindHeirs(INamedTypeSymbol type)
    {
        var found = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var names = new List<string> { type.Name };
        for (var i = 0; i < names.Count; i++)
        {
            // Without a token: what is found is kept for others.
            foreach (var mention in program.References.To(names[i], CancellationToken.None))
            {
                if (References.Named(mention).Parent is BaseTypeSyntax { Parent.Parent: BaseTypeDeclarationSyntax declaration })
                {
                    if (program.Model(declaration.SyntaxTree).GetDeclaredSymbol(declaration) is INamedTypeSymbol heir
                        && heir.Interfaces
                            .Append(heir.BaseType)
                            .Any(@base => SymbolEqualityComparer.Default.Equals(@base?.OriginalDefinition, type)))
                    {
                        found.Add(heir);
                    }
                }
                else if (mention.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { Alias.Name.Identifier.ValueText: var alias }
                    && !names.Contains(alias))
                {
                    names.Add(alias);
                }
            }
        }

        return found.ToImmutableArray();
    }

    static bool Overrides(ISymbol member, ISymbol overridden)
    {
        for (var next = Overridden(member); next is not null; next = Overridden(next))
        {
            if (References.AreSame(next, overridden))
                return true;
        }

        return false;
    }

    static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol root)
    {
        var waiting = new Stack<INamespaceOrTypeSymbol>();
        waiting.Push(root);
        while (waiting.Count > 0)
        {
            foreach (var member in waiting.Pop().GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                waiting.Push(member);
                if (member is INamedTypeSymbol type)
                    yield return type;
            }
        }
    }
}
