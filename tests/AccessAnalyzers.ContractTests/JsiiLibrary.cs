using System.Text.Json;

namespace AccessAnalyzers.ContractTests;

/// <summary>
/// What jsii makes of the types of some packages in C#: a structure becomes an interface and a class of properties, a union becomes an
/// object, a module becomes a namespace. Source: the jsii specification and the packages that it has generated.
/// </summary>
sealed class JsiiLibrary
{
    readonly Dictionary<string, JsonElement> types = [];
    readonly Dictionary<string, (JsonElement Type, bool IsInterface)> inCSharp = [];
    readonly IReadOnlyList<JsiiPackage> packages;

    public JsiiLibrary(IReadOnlyList<JsiiPackage> packages)
    {
        this.packages = packages;
        foreach (var package in packages)
        {
            foreach (var type in package.Describe().RootElement.GetProperty("types").EnumerateObject())
            {
                types.Add(type.Name, type.Value);
                inCSharp[CSharpName(type.Value, isInterface: true)] = (type.Value, true);
                inCSharp[CSharpName(type.Value, isInterface: false)] = (type.Value, false);
            }
        }
    }

    /// <summary>The declaration of a C# type; null where the packages have none of this name.</summary>
    public Declaration? Declare(string name) =>
        inCSharp.TryGetValue(name, out var found) ? new Declaration(MembersOf(found.Type, found.IsInterface).ToDictionary()) : null;

    /// <summary>A class has what is inherited where it is made of a structure; elsewhere that is another type's affair.</summary>
    IEnumerable<KeyValuePair<string, Member>> MembersOf(JsonElement type, bool isInterface) =>
        List(type, "properties").Select(PropertyOf)
            .Concat(List(type, "methods").Select(MethodOf))
            .Concat(type.TryGetProperty("initializer", out var initializer) ? [new("constructor", new Member(Parameters(initializer), false))] : [])
            .Concat(IsStructure(type) && !isInterface ? List(type, "interfaces").SelectMany(parent => MembersOf(types[parent.GetString()!], isInterface)) : []);

    KeyValuePair<string, Member> PropertyOf(JsonElement property) => new(NameOf(property), new Member(Spell(property.GetProperty("type")), IsOptional(property)));

    KeyValuePair<string, Member> MethodOf(JsonElement method)
    {
        var returned = method.TryGetProperty("returns", out var returns) ? returns : (JsonElement?)null;
        return new(NameOf(method), new Member($"{Parameters(method)} -> {(returned is { } value ? Spell(value.GetProperty("type")) : "void")}", returned is { } optional && IsOptional(optional)));
    }

    string Parameters(JsonElement method) =>
        $"({string.Join(", ", List(method, "parameters").Select(parameter => Spell(parameter.GetProperty("type")) + (IsOptional(parameter) ? "?" : "")))})";

    string Spell(JsonElement type)
    {
        if (type.TryGetProperty("primitive", out var primitive))
            return primitive.GetString() switch { "string" => "string", "number" => "double", "boolean" => "bool", _ => "object" };
        if (type.TryGetProperty("collection", out var collection))
        {
            var element = Spell(collection.GetProperty("elementtype"));
            return collection.GetProperty("kind").GetString() == "array" ? $"{element}[]" : $"System.Collections.Generic.IDictionary<string, {element}>";
        }

        return !type.TryGetProperty("fqn", out var name) ? "object"
            : types.TryGetValue(name.GetString()!, out var known) ? CSharpName(known, isInterface: IsStructure(known))
            : Names.Pascal(name.GetString()!);
    }

    string CSharpName(JsonElement type, bool isInterface)
    {
        var package = packages.Single(package => package.Name == type.GetProperty("assembly").GetString());
        var module = type.TryGetProperty("namespace", out var @namespace) ? $"{string.Join('.', @namespace.GetString()!.Split('.').Select(Names.Pascal))}." : "";
        return $"{package.RootNamespace}.{module}{(isInterface && IsStructure(type) ? "I" : "")}{NameOf(type)}";
    }

    static bool IsStructure(JsonElement type) => type.TryGetProperty("datatype", out _);

    static bool IsOptional(JsonElement value) => value.TryGetProperty("optional", out _);

    static string NameOf(JsonElement value) => value.GetProperty("name").GetString()!;

    static IEnumerable<JsonElement> List(JsonElement value, string property) => value.TryGetProperty(property, out var list) ? list.EnumerateArray() : [];
}
