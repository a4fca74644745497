using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Descriptions;

/// <summary>
/// The types of described clusters, and those that their settings are given in. A property of theirs gives back what the program
/// put in; what is in it where the program put nothing, only the wrapper knows.
/// </summary>
sealed class DescribedTypes : LibraryModel
{
    readonly HashSet<ISymbol> clusters = new(SymbolEqualityComparer.Default);
    readonly HashSet<ISymbol> bags = new(SymbolEqualityComparer.Default);
    readonly HashSet<ISymbol> own = new(SymbolEqualityComparer.Default);
    readonly HashSet<ISymbol> scalars = new(SymbolEqualityComparer.Default);
    readonly HashSet<ISymbol> parts = new(SymbolEqualityComparer.Default);
    readonly Dictionary<ISymbol, bool> lists = new(SymbolEqualityComparer.Default);

    public void AddCluster(INamedTypeSymbol type) => clusters.Add(type.OriginalDefinition);

    /// <summary>A type in whose properties settings are given.</summary>
    public void AddBag(INamedTypeSymbol type) => bags.Add(type.OriginalDefinition);

    /// <summary>A property of a cluster itself.</summary>
    public void AddOwn(IPropertySymbol property) => own.Add(property.OriginalDefinition);

    /// <summary>A property with a setting that is no list.</summary>
    public void AddScalar(IPropertySymbol property) => scalars.Add(property.OriginalDefinition);

    /// <summary>A property with an object that has settings among its properties.</summary>
    public void AddPart(IPropertySymbol property) => parts.Add(property.OriginalDefinition);

    /// <summary>A property with a list.</summary>
    /// <param name="isEmpty">Whether the list is empty before the program adds to it.</param>
    public void AddList(IPropertySymbol property, bool isEmpty) => lists[property.OriginalDefinition] = isEmpty;

    public bool IsOwn(ISymbol property) => own.Contains(property.OriginalDefinition);

    public override TypeRole RoleOf(INamedTypeSymbol type) =>
        clusters.Contains(type.OriginalDefinition) ? TypeRole.Resource
        : bags.Contains(type.OriginalDefinition) ? TypeRole.PropertyBag
        : TypeRole.Opaque;

    /// <summary>What other methods of a wrapper do, only the wrapper knows.</summary>
    public override bool LeavesArgumentsAlone(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Constructor or MethodKind.PropertyGet or MethodKind.PropertySet
        && base.LeavesArgumentsAlone(method);

    public override Guarded? Call(LibraryCall call) => call switch
    {
        { Method: { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: false, ContainingType: var type } } when bags.Contains(type) =>
            Construct(call, type),
        { Method: { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol { IsIndexer: false, IsStatic: false } property },
            Receiver: { } receiver }
            when bags.Contains(property.ContainingType)
                || scalars.Contains(property)
                || parts.Contains(property)
                || lists.ContainsKey(property) => Read(call, receiver, property),
        _ => null,
    };

    /// <summary>
    /// A constructor assigns its parameters to the properties of the same name, as that of a record does; one that has others may do
    /// anything.
    /// </summary>
    static Guarded Construct(LibraryCall call, INamedTypeSymbol type)
    {
        var parameters = call.Method.Parameters;
        var known = type.GetMembers().OfType<IPropertySymbol>().ToArray();
        var properties = parameters
            .Select(parameter => Array.Find(
                known, property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))?.Name)
            .ToArray();
        return call.Interpreter.NewObject(call.Method.ContainingType, call.Site, bag => bag with
        {
            IsForeign = properties.Contains(null),
            Members = MemberMap.Of(properties
                .Zip(call.Arguments, static (property, given) => (Property: property, Given: given))
                .Where(static member => member.Property is not null)
                .Select(member => ((MemberKey)member.Property!, member.Given.WrittenIn(call.Site)))),
        });
    }

    static bool IsChangedThere(SyntaxNode read)
    {
        var outer = read.Parent;
        while (outer is PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax)
            outer = outer.Parent;
        return outer is MemberAccessExpressionSyntax || outer is AssignmentExpressionSyntax { Left: var left } && left == read;
    }

    /// <summary>
    /// Objects and lists that the wrapper has made itself are changed where they are; once the program has one in its hand, nothing is
    /// known of it.
    /// </summary>
    Guarded Read(LibraryCall call, Guarded receiver, IPropertySymbol property) => call.Interpreter.OnEach(receiver, (value, only) =>
    {
        var interpreter = call.Interpreter;
        if (interpreter.Object(value) is null)
            return interpreter.Of(Value.Unknown);
        var before = interpreter.ReadMember(only, property.Name);
        var absent = before.When(interpreter.Space, static each => each == Value.Unset);
        if (absent.IsFalse)
            return before;
        var isPart = parts.Contains(property);
        if (!isPart && !lists.ContainsKey(property))
            return before.Select(static each => each == Value.Unset ? Value.Unknown : each);
        var made = !IsChangedThere(call.Site) ? interpreter.Of(Value.Unknown)
            : isPart ? interpreter.NewObject(property.Type, null, static part => part)
            : interpreter.ListOf([], call.Site.Parent!, lists[property] ? null : interpreter.Space.True);
        interpreter.SetMember(only, property.Name, Guarded.Choose(absent, made, before));
        return interpreter.ReadMember(only, property.Name);
    });
}
