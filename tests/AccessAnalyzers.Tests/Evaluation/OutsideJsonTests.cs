using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>What stands in a file of JSON decides like any setting. Each row is executed with two such files, of which the first is the one that the message names.</summary>
public sealed class OutsideJsonTests
{
    const string File = "System.IO.File.ReadAllText(\"settings.json\")";

    const string Types = """
        public enum Stage { Dev, Prod }

        [System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter))]
        public enum Named { Dev, Prod }

        public class Settings
        {
            public bool Private { get; set; }

            public string Zone { get; set; } = "none";

            public int? Tier { get; set; }

            public Named Named { get; set; }

            public string[] Stages { get; set; } = new string[0];

            public Api Api { get; set; } = new();

            [System.Text.Json.Serialization.JsonIgnore]
            public bool Ignored { get; set; }
        }

        public record Api([property: System.Text.Json.Serialization.JsonPropertyName("is-private")] bool Private = false, string Stage = "dev");
        """;

    [Theory]
    [InlineData($"JsonSerializer.Deserialize<Settings>({File})!.Private", "'settings.json: Private' is true", "{\"Private\":true}", "{}")]
    [InlineData($"JsonSerializer.Deserialize<Settings>({File})!.Zone == \"none\"", "'settings.json: Zone' is not set", "{}", "{\"Zone\":\"system\"}")]
    [InlineData($"JsonSerializer.Deserialize<Settings>({File})!.Tier > 2", "'settings.json: Tier' is at least 3", "{\"Tier\":3}", "{\"Tier\":2}")]
    [InlineData($"JsonSerializer.Deserialize<Settings>({File})!.Named == Named.Prod", "'settings.json: Named' is \"prod\" ignoring case", "{\"Named\":\"prod\"}", "{\"Named\":\"dev\"}")]
    [InlineData($"JsonSerializer.Deserialize<Settings>({File})!.Stages.Contains(\"prod\")", "'settings.json: Stages' contains \"prod\"", "{\"Stages\":[\"prod\"]}", "{\"Stages\":[]}")]
    [InlineData($"JsonSerializer.Deserialize<Settings>({File})!.Stages.Length == 0", "'settings.json: Stages' is not set", "{}", "{\"Stages\":[\"a\"]}")]
    [InlineData($"JsonSerializer.Deserialize<Settings>({File})!.Api.Private", "'settings.json: Api.is-private' is true", "{\"Api\":{\"is-private\":true}}", "{\"Api\":{}}")]
    [InlineData($"JsonSerializer.Deserialize<Settings>({File})!.Api is {{ Stage: \"dev\", Private: true }}", "'settings.json: Api.Stage' is not set and 'settings.json: Api.is-private' is true", "{\"Api\":{\"is-private\":true}}", "{\"Api\":{\"is-private\":true,\"Stage\":\"prod\"}}")]
    [InlineData($"JsonDocument.Parse({File}).RootElement.GetProperty(\"private\").GetBoolean()", "'settings.json: private' is true", "{\"private\":true}", "{\"private\":false}")]
    [InlineData($"JsonDocument.Parse({File}).RootElement.GetProperty(\"api\").GetProperty(\"stage\").GetString() == \"prod\"", "'settings.json: api.stage' is \"prod\"", "{\"api\":{\"stage\":\"prod\"}}", "{\"api\":{\"stage\":\"dev\"}}")]
    [InlineData($"JsonDocument.Parse({File}).RootElement.TryGetProperty(\"tier\", out var tier) && tier.GetInt32() > 2", "'settings.json: tier' is at least 3", "{\"tier\":3}", "{}")]
    [InlineData($"!JsonDocument.Parse({File}).RootElement.TryGetProperty(\"tier\", out _)", "'settings.json: tier' is not set", "{}", "{\"tier\":3}")]
    [InlineData($"JsonSerializer.Deserialize<JsonElement>({File}).GetProperty(\"private\").GetBoolean()", "'settings.json: private' is true", "{\"private\":true}", "{\"private\":false}")]
    [InlineData($"JsonNode.Parse({File})![\"api\"]![\"private\"]!.GetValue<bool>()", "'settings.json: api.private' is true", "{\"api\":{\"private\":true}}", "{\"api\":{\"private\":false}}")]
    [InlineData($"(bool?)JsonNode.Parse({File})![\"private\"] ?? false", "'settings.json: private' is true", "{\"private\":true}", "{}")]
    [InlineData($"(string?)JsonNode.Parse({File})![\"stage\"] == \"prod\"", "'settings.json: stage' is \"prod\"", "{\"stage\":\"prod\"}", "{}")]
    [InlineData($"JsonNode.Parse({File})![\"stage\"]?.ToString() == \"prod\"", "'settings.json: stage' is \"prod\"", "{\"stage\":\"prod\"}", "{}")]
    [InlineData($"JsonNode.Parse({File})![\"stages\"]![0]!.GetValue<string>() == \"prod\"", "'settings.json: stages[0]' is \"prod\"", "{\"stages\":[\"prod\"]}", "{\"stages\":[\"dev\"]}")]
    [InlineData($"JsonSerializer.Deserialize<Dictionary<string, bool>>({File})![\"private\"]", "'settings.json: private' is true", "{\"private\":true}", "{\"private\":false}")]
    [InlineData($"JsonSerializer.Deserialize<Dictionary<string, Api>>({File})![\"prod\"].Stage == \"prod\"", "'settings.json: prod.Stage' is \"prod\"", "{\"prod\":{\"Stage\":\"prod\"}}", "{\"prod\":{}}")]
    [InlineData($"JsonSerializer.Deserialize<List<Api>>({File})!.Any(x => x.Stage == \"prod\" && x.Private)", "'settings.json: [0].Stage' is \"prod\" and 'settings.json: [0].is-private' is true", "[{\"Stage\":\"prod\",\"is-private\":true}]", "[{\"Stage\":\"prod\"},{\"is-private\":true}]")]
    public async Task It_decides(string isPrivate, string when, string first, string second)
    {
        var holds = Executed.Ask<string>("string json", isPrivate.Replace(File, "json", StringComparison.Ordinal), Types);
        Assert.Equal((true, false), (holds(first), holds(second)));
        Assert.EndsWith($" (when {when})", (await Private(isPrivate).Single("AKS002")).GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>A setting may hold JSON too.</summary>
    [Theory]
    [InlineData("JsonSerializer.Deserialize<Settings>(Environment.GetEnvironmentVariable(\"SETTINGS\")!)!.Private", "'SETTINGS.Private' is true")]
    [InlineData("JsonSerializer.Deserialize<Settings>(config.Require(\"settings\"))!.Api.Private", "'settings.Api.is-private' is true")]
    [InlineData("config.RequireObject<JsonElement>(\"aks\").GetProperty(\"private\").GetBoolean()", "'aks.private' is true")]
    [InlineData("JsonSerializer.Deserialize<Settings>(System.IO.File.ReadAllText(System.IO.Path.Combine(\"config\", \"prod.json\")))!.Private", "'config/prod.json: Private' is true")]
    [InlineData("JsonSerializer.Deserialize<Settings>(System.IO.File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, \"prod.json\")))!.Private", "'prod.json: Private' is true")]
    [InlineData("JsonSerializer.Deserialize<Settings>(System.IO.File.ReadAllText($\"settings.{config.Require(\"env\")}.json\"))!.Private", "'settings.{env}.json: Private' is true")]
    [InlineData("JsonSerializer.Deserialize<Settings>(System.IO.File.ReadAllText(config.Require(\"file\")))!.Private", "'{file}: Private' is true")]
    [InlineData("JsonSerializer.Deserialize<Settings>(System.IO.File.OpenRead(\"settings.json\"))!.Private", "'settings.json: Private' is true")]
    public async Task A_setting_decides(string isPrivate, string when) =>
        Assert.EndsWith($" (when {when})", (await Private(isPrivate).Single("AKS002")).GetMessage(null), StringComparison.Ordinal);

    /// <summary>What cannot be, what is not followed, and the text of a file as a whole.</summary>
    [Theory]
    [InlineData($"JsonSerializer.Deserialize<Settings>({File})!.Ignored")]
    [InlineData($"JsonSerializer.Deserialize<Settings>({File})!.Zone is null")]
    [InlineData($"JsonDocument.Parse({File}).RootElement.GetProperty(\"private\").GetBoolean() && !JsonDocument.Parse({File}).RootElement.TryGetProperty(\"private\", out _)")]
    [InlineData($"{File} == \"prod\"")]
    [InlineData($"{File}.Contains(\"prod\")")]
    [InlineData($"{File}.Length == 0")]
    [InlineData($"{File} is null")]
    [InlineData("System.IO.File.Exists(\"prod.txt\")")]
    [InlineData("System.IO.Path.Combine(\"config\", \"prod\") == \"config/prod\"")]
    [InlineData("System.IO.Directory.GetCurrentDirectory() == \"/prod\"")]
    [InlineData("JsonSerializer.Deserialize<Settings>(System.IO.File.ReadAllText(Environment.MachineName + \".json\"))!.Private")]
    public async Task It_says_nothing(string isPrivate) => Assert.DoesNotContain(await Private(isPrivate).Analyze(), finding => finding.Id == "AKS002");

    [Fact]
    public async Task A_file_that_the_program_writes_is_no_setting() => Assert.DoesNotContain(
        await Private($"JsonSerializer.Deserialize<Settings>({File})!.Private", "System.IO.File.WriteAllText(\"settings.json\", \"{}\");").Analyze(), finding => finding.Id == "AKS002");

    static Program Private(string isPrivate, string statement = "") => Aks.Program($$"""
        using System.Text.Json;
        using System.Text.Json.Nodes;

        {{Types}}

        class TestStack : Pulumi.Stack
        {
            public TestStack()
            {
                var config = new Config();
                {{statement}}
                new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = {{isPrivate}}, AuthorizedIPRanges = { "73.140.245.0/24" } },
                });
            }
        }
        """);
}
