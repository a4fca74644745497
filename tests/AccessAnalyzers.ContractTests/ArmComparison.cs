using Azure.Bicep.Types.Concrete;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.ContractTests;

/// <summary>Compares what a surface takes with what Azure's API takes, as deep as the surface goes.</summary>
static class ArmComparison
{
    /// <summary>How a class of arguments differs from an object of the API.</summary>
    /// <param name="path">How one comes to the class.</param>
    /// <param name="arguments">The class.</param>
    /// <param name="properties">The properties of the object.</param>
    public static IEnumerable<string> Differences(string path, INamedTypeSymbol arguments, IReadOnlyDictionary<string, ObjectTypeProperty> properties) =>
        from property in arguments.GetMembers().OfType<IPropertySymbol>()
        where !property.IsStatic
        let name = Names.Camel(property.Name)
        from difference in properties.TryGetValue(name, out var theirs) && ArmSchema.IsWritable(theirs)
            ? Differences($"{path}.{name}", property.Type, theirs.Type.Type).Concat(Necessity($"{path}.{name}", PulumiSurface.IsRequired(property), theirs.Flags.HasFlag(ObjectTypePropertyFlags.Required)))
            : [$"{path}.{name} is not in the API"]
        select difference;

    static IEnumerable<string> Differences(string path, ITypeSymbol type, TypeBase theirs) => (type, theirs) switch
    {
        (INamedTypeSymbol { Name: "Input", TypeArguments: [var value] }, _) => Differences(path, value, theirs),
        (INamedTypeSymbol { Name: "InputList", TypeArguments: [var element] }, ArrayType array) => Differences($"{path}[]", element, array.ItemType.Type),
        (INamedTypeSymbol { Name: "InputMap", TypeArguments: [var value] }, ObjectType { AdditionalProperties: { } values }) => Differences($"{path}[]", value, values.Type),

        // A map whose values are nothing but said by the service is a list of its keys since 2.0.
        (INamedTypeSymbol { Name: "InputList", TypeArguments: [{ SpecialType: SpecialType.System_String }] }, ObjectType { AdditionalProperties.Type: ObjectType values }) when !ArmSchema.WritableNames(values).Any() => [],
        (INamedTypeSymbol { Name: "InputUnion" or "Union", TypeArguments: [{ SpecialType: SpecialType.System_String }, INamedTypeSymbol values] }, UnionType union) when IsOpen(union) =>
            Differences(path, PulumiSurface.ValuesOf(values), ValuesOf(union)),
        (INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } values, UnionType union) when !IsOpen(union) => Differences(path, PulumiSurface.ValuesOf(values), ValuesOf(union)),
        ({ SpecialType: SpecialType.System_String }, StringType) => [],
        ({ SpecialType: SpecialType.System_Boolean }, BooleanType) => [],
        ({ SpecialType: SpecialType.System_Int32 }, IntegerType) => [],
        ({ SpecialType: SpecialType.System_Object }, _) => [],
        (INamedTypeSymbol { BaseType.Name: "ResourceArgs" } arguments, ObjectType nested) => Differences(path, arguments, nested.Properties),
        _ => [$"{path} is {type.ToDisplayString()} in the surface and {theirs.GetType().Name} in the API"],
    };

    static IEnumerable<string> Differences(string path, IEnumerable<string> ours, IReadOnlyCollection<string> theirs) =>
        ours.Except(theirs).Select(value => $"{path} = {value} is not in the API").Concat(theirs.Except(ours).Select(value => $"{path} = {value} is not in the surface"));

    static string[] Necessity(string path, bool isRequired, bool isRequiredByTheApi) =>
        isRequired == isRequiredByTheApi ? [] : [$"{path} is {(isRequired ? "required in the surface and not in the API" : "required in the API and not in the surface")}"];

    /// <summary>Whether the API takes other values than those that it names.</summary>
    static bool IsOpen(UnionType union) => union.Elements.Any(element => element.Type is StringType);

    static string[] ValuesOf(UnionType union) => [.. union.Elements.Select(element => element.Type).OfType<StringLiteralType>().Select(literal => literal.Value)];
}
