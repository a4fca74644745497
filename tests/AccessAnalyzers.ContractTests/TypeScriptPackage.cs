using System.Text.Json;

namespace AccessAnalyzers.ContractTests;

/// <summary>Where a package declares something: a file of type declarations, and the name in it.</summary>
readonly record struct Place(string File, string Name)
{
    /// <summary>The code that belongs to the declarations: it says what is taken where a program leaves something out.</summary>
    public string Code => File.Replace(".d.ts", ".js", StringComparison.Ordinal);
}

/// <summary>A package whose type declarations the TypeScript compiler reads.</summary>
sealed class TypeScriptPackage(string name, string version)
{
    const string Library = "lib/typescript.js";

    static readonly NpmPackage s_compiler = new("typescript", "5.9.3");

    readonly NpmPackage package = new(name, version);

    /// <summary>What the package's authors have added by hand to types, for TypeScript alone.</summary>
    public string[] Overlays { get; init; } = [];

    /// <summary>What is declared in these places; nothing for the places that there are not.</summary>
    public IReadOnlyDictionary<Place, Declaration> Read(IReadOnlyCollection<Place> places)
    {
        package.Unpack(places.SelectMany(place => new[] { place.File, place.Code }).Distinct());
        return Read(package.Folder, places, Overlays);
    }

    /// <summary>What is declared in these places of a folder.</summary>
    public static IReadOnlyDictionary<Place, Declaration> Read(string folder, IReadOnlyCollection<Place> places, params string[] overlays)
    {
        s_compiler.Unpack([Library]);
        var request = places.Distinct().GroupBy(place => place.File, place => place.Name).ToDictionary(file => file.Key, file => file.ToArray());
        var answer = NodeTool.Run(
            "node",
            [Path.Combine(AppContext.BaseDirectory, "declarations.js"), Path.Combine(s_compiler.Folder, Library), folder],
            JsonSerializer.Serialize(request));
        return (
            from file in JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, Dictionary<string, Answer>>>>(answer, JsonSerializerOptions.Web)
            from declaration in file.Value
            select (new Place(file.Key, declaration.Key), new Declaration(declaration.Value.ToDictionary(member => member.Key, member => MemberOf(member.Value, overlays)))))
            .ToDictionary();
    }

    /// <summary>The text of a file of the package.</summary>
    public string Text(string path)
    {
        package.Unpack([path]);
        return File.ReadAllText(Path.Combine(package.Folder, path));
    }

    static Member MemberOf(Answer answer, string[] overlays) =>
        new(overlays.Aggregate(answer.Type, static (type, overlay) => type.Replace(overlay, "", StringComparison.Ordinal)), answer.Optional, answer.Default);

    sealed record Answer(string Type, bool Optional, string? Default);
}
