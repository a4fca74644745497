using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AccessAnalyzers.Descriptions;
using AccessAnalyzers.Resources;
using JsonArray = System.Text.Json.Nodes.JsonArray;
using JsonObject = System.Text.Json.Nodes.JsonObject;

namespace AccessAnalyzers.Tests.Documents;

/// <summary>The JSON schema of a description of wrappers: what the reader understands, in the words of the settings' keys.</summary>
static class DescriptionSchema
{
    static readonly JsonSerializerOptions options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write()
    {
        var definitions = new JsonObject();
        foreach (var kind in ClusterKind.All)
            definitions.Add(kind.Name, Cluster(kind));
        foreach (var type in ClusterKind.All.SelectMany(kind => kind.DescribedKeys).Select(key => key.Type).Distinct().Order())
            definitions.Add(NameOf(type), Setting(type));
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$id"] = "https://raw.githubusercontent.com/AccessAnalyzers/AccessAnalyzers/main/docs/access-analyzers.sdk.schema.json",
            ["title"] = "access-analyzers.sdk.json",
            ["description"] = "Types of an organisation's own libraries that declare AKS and EKS clusters, described for AccessAnalyzers.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray("clusters"),
            ["properties"] = Members(SdkDescription.FileMembers, static member => member switch
            {
                "$schema" => new JsonObject { ["type"] = "string" },
                "clusters" => new JsonObject
                {
                    ["type"] = "array",
                    ["items"] = new JsonObject { ["oneOf"] = new JsonArray([.. ClusterKind.All.Select(kind => Reference(kind.Name))]) },
                },
                _ => throw Unknown(member),
            }),
            ["definitions"] = definitions,
        };
        return schema.ToJsonString(options) + "\n";
    }

    static JsonObject Cluster(ClusterKind kind) => new()
    {
        ["type"] = "object",
        ["description"] = $"A type that declares an {kind.Service} cluster.",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray([.. SdkDescription.ClusterMembers.Select(static member => (JsonNode)member)]),
        ["properties"] = Members(SdkDescription.ClusterMembers, member => member switch
        {
            "type" => Text("The full name of the type: 'Contoso.Infrastructure.AksCluster'."),
            "assembly" => Text(
                "The name of the assembly that has the type. Where a project does not reference it, the cluster is not looked for."),
            "kind" => new JsonObject { ["const"] = kind.Name },
            "settings" => new JsonObject
            {
                ["type"] = "object",
                ["description"] =
                    "Where the wrapper takes its settings from. What is not named here the wrapper decides, and nobody knows.",
                ["additionalProperties"] = false,
                ["properties"] = new JsonObject(kind.DescribedKeys.Select(static key =>
                    KeyValuePair.Create(key.Name, (JsonNode?)Reference(NameOf(key.Type), key.Description)))),
            },
            _ => throw Unknown(member),
        }),
    };

    /// <summary>A setting that the program decides has a path, and one that the wrapper decides has not.</summary>
    static JsonObject Setting(SettingType type)
    {
        var members = SdkDescription.SettingMembers.Where(member => member != "inverted" || type == SettingType.Flag).ToArray();
        return new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = Members(members, member => member switch
            {
                "path" => Text(
                    "The constructor parameter or the property of the type, and the properties that lead from there to the setting: "
                    + "'args.ApiServer.Private'."),
                "default" => Value(type, type switch
                {
                    SettingType.Flag => "What the property is where the program does not set it. Without a default nobody knows.",
                    SettingType.Word =>
                        "What the property is where the program does not set it, null for nothing at all. Without a default nobody knows.",
                    _ => "[]: where the program sets none, there are none. Without a default nobody knows.",
                }),
                "inverted" => Value(type, "The property says the contrary of the setting."),
                "always" => Value(type, type switch
                {
                    SettingType.Flag => "What the wrapper always sets.",
                    SettingType.Word => "What the wrapper always sets, null for nothing at all.",
                    _ => "[]: the wrapper never sets any.",
                }),
                _ => throw Unknown(member),
            }),
            ["oneOf"] = new JsonArray(
                new JsonObject { ["required"] = new JsonArray("path"), ["not"] = Required("always") },
                new JsonObject
                {
                    ["required"] = new JsonArray("always"),
                    ["not"] = new JsonObject
                    {
                        ["anyOf"] = new JsonArray([.. members.Where(static member => member != "always").Select(Required)]),
                    },
                }),
        };
    }

    static JsonObject Members(IEnumerable<string> names, Func<string, JsonObject> describe) =>
        new(names.Select(name => KeyValuePair.Create(name, (JsonNode?)describe(name))));

    static JsonObject Required(string member) => new() { ["required"] = new JsonArray(member) };

    static JsonObject Text(string description) => new() { ["type"] = "string", ["minLength"] = 1, ["description"] = description };

    static JsonObject Value(SettingType type, string description)
    {
        var value = type switch
        {
            SettingType.Flag => new JsonObject { ["type"] = "boolean" },
            SettingType.Word => new JsonObject { ["type"] = new JsonArray("string", "null") },
            SettingType.Ranges => new JsonObject { ["type"] = "array", ["maxItems"] = 0 },
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A wrapper cannot have such a setting."),
        };
        value.Add("description", description);
        return value;
    }

    static JsonObject Reference(string definition, string? description = null)
    {
        var reference = new JsonObject();
        if (description is not null)
            reference.Add("description", description);
        reference.Add("$ref", $"#/definitions/{definition}");
        return reference;
    }

    static string NameOf(SettingType type) => type.ToString().ToLowerInvariant();

    static InvalidOperationException Unknown(string member) =>
        new($"The reader understands '{member}', and nobody has said here what it is.");
}
