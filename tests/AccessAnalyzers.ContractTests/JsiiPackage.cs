using System.Text.Json;

namespace AccessAnalyzers.ContractTests;

/// <summary>A package that has a description of its types, from which its C# is generated.</summary>
/// <param name="Name">Its name for Node.js.</param>
/// <param name="RootNamespace">Its name for C#.</param>
/// <param name="Describe">Reads its description, of which some have 131 MB.</param>
sealed record JsiiPackage(string Name, string RootNamespace, Func<JsonDocument> Describe)
{
    public static JsiiPackage Released(string name, string version, string rootNamespace)
    {
        var package = new NpmPackage(name, version);
        return new JsiiPackage(name, rootNamespace, () => package.Read(".jsii", stream => JsonDocument.Parse(stream)));
    }
}
