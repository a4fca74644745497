using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>
/// What programs read with Newtonsoft.Json decides like any setting. Each row is executed with two texts, of which the first is the one that the
/// message names.
/// </summary>
public sealed class NewtonsoftJsonTests
{
    const string File = "System.IO.File.ReadAllText(\"settings.json\")";

    const string Types = """
        public enum Stage { Dev, Prod }

        public class Settings
        {
            public bool Private { get; set; }

            public string Zone { get; set; } = "none";

            public int? Tier { get; set; }

            public Stage Stage { get; set; }

            public List<string> Stages { get; set; } = new();

            public Api Api { get; set; } = new();

            [Newtonsoft.Json.JsonIgnore]
            public bool Ignored { get; set; }
        }

        public class Api
        {
            [Newtonsoft.Json.JsonProperty("is_private")]
            public bool Private { get; set; }

            [Newtonsoft.Json.JsonProperty(PropertyName = "stage_name")]
            public string Stage { get; set; } = "dev";
        }

        public record Row(bool Private, string Zone = "system");
        """;

    static readonly MetadataReference s_package = MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "Newtonsoft.Json.dll"));

    [Theory]
    [InlineData($"JsonConvert.DeserializeObject<Settings>({File})!.Private", "'settings.json: Private' is true", "{\"Private\":true}", "{}")]
    [InlineData($"JsonConvert.DeserializeObject<Settings>({File})!.Zone == \"none\"", "'settings.json: Zone' is not set", "{}", "{\"Zone\":\"system\"}")]
    [InlineData($"JsonConvert.DeserializeObject<Settings>({File})!.Tier > 2", "'settings.json: Tier' is at least 3", "{\"Tier\":3}", "{\"Tier\":2}")]
    [InlineData($"JsonConvert.DeserializeObject<Settings>({File})!.Stage == Stage.Prod", "'settings.json: Stage' is \"prod\" ignoring case", "{\"Stage\":\"prod\"}", "{\"Stage\":\"dev\"}")]
    [InlineData($"JsonConvert.DeserializeObject<Settings>({File})!.Stages.Contains(\"prod\")", "'settings.json: Stages' contains \"prod\"", "{\"Stages\":[\"prod\"]}", "{\"Stages\":[]}")]
    [InlineData($"JsonConvert.DeserializeObject<Settings>({File})!.Api.Private", "'settings.json: Api.is_private' is true", "{\"Api\":{\"is_private\":true}}", "{\"Api\":{}}")]
    [InlineData($"JsonConvert.DeserializeObject<Settings>({File})!.Api.Stage == \"prod\"", "'settings.json: Api.stage_name' is \"prod\"", "{\"Api\":{\"stage_name\":\"prod\"}}", "{\"Api\":{}}")]
    [InlineData($"JsonConvert.DeserializeObject<Row>({File})!.Private", "'settings.json: Private' is true", "{\"Private\":true}", "{}")]
    [InlineData($"JsonConvert.DeserializeObject<Row>({File})!.Zone is null", "'settings.json: Zone' is not set", "{}", "{\"Zone\":\"system\"}")]
    [InlineData($"JsonConvert.DeserializeObject<Dictionary<string, bool>>({File})![\"private\"]", "'settings.json: private' is true", "{\"private\":true}", "{\"private\":false}")]
    [InlineData($"JsonConvert.DeserializeObject<List<Row>>({File})![0].Private", "'settings.json: [0].Private' is true", "[{\"Private\":true}]", "[{}]")]
    [InlineData($"(bool)JObject.Parse({File})[\"private\"]!", "'settings.json: private' is true", "{\"private\":true}", "{\"private\":false}")]
    [InlineData($"(bool?)JObject.Parse({File})[\"private\"] ?? false", "'settings.json: private' is true", "{\"private\":true}", "{}")]
    [InlineData($"(string?)JObject.Parse({File})[\"stage\"] == \"prod\"", "'settings.json: stage' is \"prod\"", "{\"stage\":\"prod\"}", "{}")]
    [InlineData($"(int)JObject.Parse({File})[\"tier\"]! > 2", "'settings.json: tier' is at least 3", "{\"tier\":3}", "{\"tier\":2}")]
    [InlineData($"JObject.Parse({File})[\"stage\"]?.ToString() == \"prod\"", "'settings.json: stage' is \"prod\"", "{\"stage\":\"prod\"}", "{}")]
    [InlineData($"JObject.Parse({File})[\"api\"]![\"private\"]!.Value<bool>()", "'settings.json: api.private' is true", "{\"api\":{\"private\":true}}", "{\"api\":{\"private\":false}}")]
    [InlineData($"JObject.Parse({File}).Value<bool>(\"private\")", "'settings.json: private' is true", "{\"private\":true}", "{}")]
    [InlineData($"JObject.Parse({File}).Value<string>(\"stage\") is null", "'settings.json: stage' is not set", "{}", "{\"stage\":\"prod\"}")]
    [InlineData($"(bool)JObject.Parse({File}).SelectToken(\"api.private\")!", "'settings.json: api.private' is true", "{\"api\":{\"private\":true}}", "{\"api\":{\"private\":false}}")]
    [InlineData($"JObject.Parse({File})[\"api\"]!.ToObject<Api>()!.Private", "'settings.json: api.is_private' is true", "{\"api\":{\"is_private\":true}}", "{\"api\":{}}")]
    [InlineData($"JObject.Parse({File}).ContainsKey(\"private\")", "'settings.json: private' is set", "{\"private\":true}", "{}")]
    [InlineData($"JObject.Parse({File}).TryGetValue(\"private\", out var on) && (bool)on!", "'settings.json: private' is true", "{\"private\":true}", "{}")]
    [InlineData($"(string?)JToken.Parse({File})[\"stages\"]![0] == \"prod\"", "'settings.json: stages[0]' is \"prod\"", "{\"stages\":[\"prod\"]}", "{\"stages\":[\"dev\"]}")]
    [InlineData($"(bool)((JObject)JObject.Parse({File})[\"api\"]!)[\"private\"]!", "'settings.json: api.private' is true", "{\"api\":{\"private\":true}}", "{\"api\":{\"private\":false}}")]
    [InlineData($"(bool)((JObject)JsonConvert.DeserializeObject({File})!)[\"private\"]!", "'settings.json: private' is true", "{\"private\":true}", "{\"private\":false}")]
    public async Task It_decides(string isPrivate, string when, string first, string second)
    {
        var holds = Executed.Ask<string>("string json", isPrivate.Replace(File, "json", StringComparison.Ordinal), $"using Newtonsoft.Json; using Newtonsoft.Json.Linq; {Types}", s_package);
        Assert.Equal((true, false), (holds(first), holds(second)));
        Assert.EndsWith($" (when {when})", (await Private(isPrivate).Single("AKS002")).GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>What cannot be, what is not followed, and what the program changes.</summary>
    [Theory]
    [InlineData($"JsonConvert.DeserializeObject<Settings>({File})!.Ignored")]
    [InlineData($"JsonConvert.DeserializeObject<Settings>({File})!.Zone is null")]
    [InlineData($"JsonConvert.DeserializeObject<Settings>({File}, new JsonSerializerSettings())!.Private")]
    [InlineData($"(bool)JObject.Parse({File})[\"private\"]! && !JObject.Parse({File}).ContainsKey(\"private\")")]
    [InlineData($"(bool)JObject.Parse({File}).SelectToken(\"$..private\")!")]
    [InlineData($"(bool)JObject.Parse({File})[Environment.MachineName]!")]
    [InlineData($"JObject.Parse({File}).Count == 1")]
    [InlineData("(bool)new JObject { [\"private\"] = false }[\"private\"]!")]
    public async Task It_says_nothing(string isPrivate) => Assert.DoesNotContain(await Private(isPrivate).Analyze(), finding => finding.Id == "AKS002");

    [Theory]
    [InlineData($"(bool)Changed(JObject.Parse({File}))[\"private\"]!", "static JObject Changed(JObject settings) { settings[\"private\"] = false; return settings; }")]
    [InlineData($"(bool)Changed(JObject.Parse({File}))[\"api\"]![\"private\"]!", "static JObject Changed(JObject settings) { ((JObject)settings[\"api\"]!).Remove(\"private\"); return settings; }")]
    public async Task What_the_program_changes_is_no_setting(string isPrivate, string members) =>
        Assert.DoesNotContain(await Private(isPrivate, members).Analyze(), finding => finding.Id == "AKS002");

    static Program Private(string isPrivate, string members = "")
    {
        var program = Aks.Program($$"""
            using Newtonsoft.Json;
            using Newtonsoft.Json.Linq;

            {{Types}}

            class TestStack : Pulumi.Stack
            {
                public TestStack()
                {
                    new ManagedCluster("aks", new ManagedClusterArgs
                    {
                        ResourceGroupName = "rg",
                        ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = {{isPrivate}}, AuthorizedIPRanges = { "73.140.245.0/24" } },
                    });
                }

                {{members}}
            }
            """);
        return program with { References = program.References.Add(s_package) };
    }
}
