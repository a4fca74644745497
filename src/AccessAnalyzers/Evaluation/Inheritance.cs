using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>Which members of a program stand for each other, since they override or implement each other.</summary>
sealed class Inheritance(Compilation compilation)
{
    readonly Lazy<ILookup<ISymbol, INamedTypeSymbol>> heirs = new(() => Types(compilation.Assembly.GlobalNamespace)
        .SelectMany(static type => type.Interfaces.Append(type.BaseType).OfType<INamedTypeSymbol>().Select(@base => (Base: @base.OriginalDefinition, Type: type)))
        .ToLookup(static pair => (ISymbol)pair.Base, static pair => pair.Type, SymbolEqualityComparer.Default));

    /// <summary>The members by which a member may be called: what it overrides, and the members of interfaces that it implements, be it that only a derived class has the interface.</summary>
    public IEnumerable<ISymbol> CalledAs(ISymbol member)
    {
        for (var overridden = Overridden(member); overridden is not null; overridden = Overridden(overridden))
            yield return overridden.OriginalDefinition;
        if (member is IFieldSymbol || member.ContainingType is not { TypeKind: not TypeKind.Interface } type || (member.DeclaredAccessibility == Accessibility.Private && !member.Name.Contains('.')))
            yield break;
        var name = member.Name.Substring(member.Name.LastIndexOf('.') + 1);
        foreach (var declared in WithHeirs(type)
            .SelectMany(heir => heir.AllInterfaces.SelectMany(@interface => @interface.GetMembers(name)).Where(declared => References.AreSame(heir.FindImplementationForInterfaceMember(declared), member)))
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
                .SelectMany(heir => heir.AllInterfaces.Where(@interface => References.AreSame(@interface, type)).SelectMany(@interface => @interface.GetMembers(member.Name))
                    .Where(declared => References.AreSame(declared, member)).Select(declared => heir.FindImplementationForInterfaceMember(declared)?.OriginalDefinition))
                .OfType<ISymbol>()
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
            foreach (var next in heirs.Value[heir.OriginalDefinition])
                waiting.Push(next);
        }
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
