using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>Properties that a program looks up by a name that it knows: tags are set like that on whatever has some.</summary>
static class Reflection
{
    /// <summary>The type of an object, where that is known.</summary>
    public static Guarded? TypeOf(LibraryCall call, Guarded value) => value.Cases.All(@case => Exact(call, @case.Value) is not null)
        ? value.Select(each => new Constant(Exact(call, each))).Via(call.Site)
        : null;

    public static Guarded? Call(LibraryCall call) => call switch
    {
        { Name: "get_Name", Receiver: { } types } when types.Cases.All(static @case =>
            @case.Value is Constant { Literal: INamedTypeSymbol }) =>
            types.Select(static type => new Constant(((INamedTypeSymbol)((Constant)type).Literal!).MetadataName)).Via(call.Site),
        { Name: "GetProperty", Receiver.Single: Constant { Literal: ITypeSymbol type },
            Arguments: [{ Single: Constant { Literal: string name } }] } =>
            call.Interpreter.Of(new Constant(PropertyOf(type, name)), call.Site),
        { Name: "SetValue", Receiver.Single: Constant { Literal: IPropertySymbol property }, Arguments: [var target, _, ..] } when IsOf(
            call, target, property) => Set(call, target, property),
        { Name: "GetValue", Receiver.Single: Constant { Literal: IPropertySymbol property }, Arguments: [var target, ..] } when IsOf(
            call, target, property) =>
            call.Interpreter.ReadMember(target, MemberKey.Property(property)),
        _ => null,
    };

    static ITypeSymbol? Exact(LibraryCall call, Value value) =>
        call.Interpreter.Object(value) is { MayBeDerived: false, Type: INamedTypeSymbol { IsAnonymousType: false } type } ? type : null;

    static IPropertySymbol? PropertyOf(ITypeSymbol type, string name) => type.WithBases()
        .SelectMany(owner => owner.GetMembers(name))
        .OfType<IPropertySymbol>()
        .FirstOrDefault(static property => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public });

    /// <summary>Whether objects keep what the property is given, and nothing else happens.</summary>
    static bool IsOf(LibraryCall call, Guarded target, IPropertySymbol property) =>
        target.Cases.All(@case => Exact(call, @case.Value) is { } type
        && SymbolEqualityComparer.Default.Equals(PropertyOf(type, property.Name), property)
        && (call.Interpreter.IsAutomatic(property)
            || (property.DeclaringSyntaxReferences.IsEmpty && call.Interpreter.Program.RoleOf(type) == TypeRole.PropertyBag)));

    /// <summary>What is given is converted by nobody, and refused where it is of another type.</summary>
    static Guarded Set(LibraryCall call, Guarded target, IPropertySymbol property)
    {
        call.Interpreter.SetMember(target, MemberKey.Property(property), call.Interpreter.Of(Value.Unknown, call.Site));
        call.Interpreter.MayThrow();
        return call.Done;
    }
}
