using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>A pure test of a text that is read from outside is a question like any other, however it is spelled.</summary>
public sealed class OutsideTextTests
{
    const string Variable = "Environment.GetEnvironmentVariable(\"ENV\")";
    const string Setting = "config.Require(\"env\")";
    const string Other = "config.Get(\"other\")";

    [Theory]
    [InlineData($"string.Equals({Variable}, \"prod\", StringComparison.OrdinalIgnoreCase)", "'ENV' is \"prod\" ignoring case")]
    [InlineData($"string.Equals(\"prod\", {Variable}, StringComparison.Ordinal)", "'ENV' is \"prod\"")]
    [InlineData($"{Variable}?.ToLowerInvariant() == \"prod\"", "'ENV' is \"prod\" ignoring case")]
    [InlineData($"{Setting}.ToUpper() == \"PROD\"", "'env' is \"prod\" ignoring case")]
    [InlineData($"{Setting}.Trim() == \"prod\"", "'env' is \"prod\"")]
    [InlineData($"{Setting}.Equals(\"prod\", StringComparison.OrdinalIgnoreCase)", "'env' is \"prod\" ignoring case")]
    [InlineData($"({Variable} ?? \"dev\").StartsWith(\"prod\")", "'ENV' starts with \"prod\"")]
    [InlineData($"{Setting}.EndsWith(\"-prod\", StringComparison.Ordinal)", "'env' ends with \"-prod\"")]
    [InlineData($"{Setting}.Contains(\"prod\", StringComparison.OrdinalIgnoreCase)", "'env' contains \"prod\" ignoring case")]
    [InlineData($"{Setting}.Replace(\"_\", \"-\") == \"prod-eu\"", "'env' is \"prod-eu\" with \"-\" for \"_\"")]
    [InlineData($"{Setting}.ToLower() switch {{ \"prod\" => true, \"stage\" => true, _ => false }}", "'env' is \"prod\" ignoring case")]
    [InlineData($"new Dictionary<string, bool> {{ [\"dev\"] = false, [\"prod\"] = true }}[{Setting}.ToLower()]", "'env' is \"prod\" ignoring case")]
    [InlineData($"new Dictionary<string, bool> {{ [\"prod\"] = true }}.GetValueOrDefault({Setting})", "'env' is \"prod\"")]
    [InlineData("bool.Parse(Environment.GetEnvironmentVariable(\"PRIVATE\") ?? \"false\")", "'PRIVATE' is true")]
    [InlineData("bool.TryParse(Environment.GetEnvironmentVariable(\"PRIVATE\"), out var flag) && flag", "'PRIVATE' is true")]
    [InlineData("int.Parse(Environment.GetEnvironmentVariable(\"TIER\") ?? \"0\") > 2", "'TIER' is at least 3")]
    [InlineData($"Enum.Parse<Stage>({Setting}) == Stage.Prod", "'env' is \"Prod\"")]
    [InlineData($"Enum.Parse<Stage>({Setting}, true) == Stage.Prod", "'env' is \"prod\" ignoring case")]
    [InlineData($"Enum.Parse<Stage>({Setting}) != Stage.Dev", "'env' is \"Prod\"")]
    [InlineData($"Enum.Parse<Stage>({Variable} ?? nameof(Stage.Dev), true) switch {{ Stage.Dev => false, Stage.Prod => true, _ => throw new ArgumentException() }}", "'ENV' is \"prod\" ignoring case")]
    [InlineData($"{Setting}.ToLowerInvariant().Trim() is \"prod\"", "'env' is \"prod\" ignoring case")]
    [InlineData($"Enum.IsDefined(typeof(Stage), {Setting})", "'env' is \"Dev\"")]
    [InlineData($"System.Collections.Immutable.ImmutableDictionary<string, bool>.Empty.Add(\"prod\", true).GetValueOrDefault({Setting})", "'env' is \"prod\"")]
    [InlineData($"{Setting}.Split(',').Any(x => x == \"prod\")", "'env' contains \"prod\" after Split(',')")]
    [InlineData($"{Setting}.Split(',').Any(x => x.Trim() == \"prod\")", "'env' has an element that is \"prod\" after Split(',')")]
    [InlineData($"{Setting}.Split(',').All(x => x != \"prod\")", "'env' does not contain \"prod\" after Split(',')")]
    [InlineData($"new Version({Setting}) >= new Version(1, 29)", "'env' is at least \"1.29\" after new Version()")]
    [InlineData("config.RequireObject<Settings>(\"aks\").Private", "'aks.Private' is true")]
    [InlineData("config.RequireObject<Settings>(\"aks\").Api.Private", "'aks.Api.Private' is true")]
    [InlineData("config.GetObject<Settings>(\"aks\")?.Stage == \"prod\"", "'aks.Stage' is \"prod\"")]
    [InlineData("config.GetObject<Settings>(\"aks\") is null", "'aks' is not set")]
    [InlineData("config.RequireObject<Settings>(\"aks\").Zone == \"none\"", "'aks.Zone' is not set")]
    [InlineData("config.RequireObject<Row>(\"aks\").Private", "'aks.is-private' is true")]
    [InlineData("config.RequireObject<Row>(\"aks\").Zone == \"system\"", "'aks.Zone' is not set")]
    [InlineData("config.RequireObject<Row>(\"aks\").Stage == Named.Prod", "'aks.Stage' is \"prod\" ignoring case")]
    [InlineData("config.RequireObject<bool>(\"on\")", "'on' is true")]
    [InlineData("config.RequireDouble(\"share\") >= 0.5", "'share' is at least 0.5")]
    [InlineData("config.GetDouble(\"share\") is null", "'share' is not set")]
    [InlineData("Environment.GetEnvironmentVariables().Contains(\"PROD\")", "'PROD' is set")]
    [InlineData("Environment.GetEnvironmentVariables()[\"ENV\"] as string == \"prod\"", "'ENV' is \"prod\"")]
    [InlineData("config.RequireObject<string[]>(\"stages\")[1..].Contains(\"prod\")", "'stages' contains \"prod\" after [1..]")]
    [InlineData("config.RequireObject<string[]>(\"stages\").Contains(\"prod\")", "'stages' contains \"prod\"")]
    [InlineData("config.RequireObject<string[]>(\"stages\").Length > 0", "'stages[0]' is set")]
    [InlineData("config.RequireObject<List<string>>(\"stages\")[0] == \"prod\"", "'stages[0]' is \"prod\"")]
    [InlineData($"bool.Parse({Setting}.Trim().ToLowerInvariant())", "'env' is true")]
    [InlineData($"!string.IsNullOrWhiteSpace({Variable})", "'ENV' is not \"\"")]
    [InlineData("Parsed<Stage>(config.Require(\"stage\")) == Stage.Prod", "'stage' is \"Prod\"")]
    [InlineData("config.RequireObject<Dictionary<string, bool>>(\"flags\")[\"private\"]", "'flags.private' is true")]
    [InlineData("config.RequireObject<Dictionary<string, bool>>(\"flags\").GetValueOrDefault(\"private\", true)", "'flags.private' is not set")]
    [InlineData("config.RequireObject<Dictionary<string, bool>>(\"flags\").TryGetValue(\"private\", out var on) && on", "'flags.private' is true")]
    [InlineData("config.RequireObject<IReadOnlyDictionary<string, string>>(\"tags\").ContainsKey(\"private\")", "'tags.private' is set")]
    [InlineData("(config.GetObject<Dictionary<string, bool>>(\"flags\") ?? new()).TryGetValue(\"private\", out var on) && on", "'flags.private' is true")]
    [InlineData("!((config.GetObject<Dictionary<string, bool>>(\"flags\") ?? new()).TryGetValue(\"public\", out var on) && on)", "'flags' is not set")]
    [InlineData("!(config.GetObject<Dictionary<string, bool>>(\"flags\") ?? new()).ContainsKey(\"public\")", "'flags' is not set")]
    [InlineData("(config.GetObject<Dictionary<string, bool>>(\"flags\") ?? new Dictionary<string, bool> { [\"private\"] = true })[\"private\"]", "'flags' is not set")]
    [InlineData("(config.GetObject<Dictionary<string, bool>>(\"flags\") ?? new()).GetValueOrDefault(\"private\", true)", "'flags' is not set")]
    [InlineData("config.RequireObject<Dictionary<string, Settings>>(\"envs\")[\"prod\"].Api.Private", "'envs.prod.Api.Private' is true")]
    [InlineData("config.RequireObject<System.Collections.Immutable.ImmutableDictionary<string, string[]>>(\"envs\")[\"prod\"].Contains(\"private\")", "'envs.prod' contains \"private\"")]
    [InlineData("config.RequireObject<HashSet<string>>(\"stages\").Contains(\"prod\")", "'stages' contains \"prod\"")]
    [InlineData("config.RequireObject<string[]>(\"stages\").ToHashSet(StringComparer.OrdinalIgnoreCase).Contains(\"Prod\")", "'stages' has an element that is \"prod\" ignoring case")]
    [InlineData("new HashSet<string>((config.Get(\"stages\") ?? \"\").Split(',')).Contains(\"prod\")", "'stages' contains \"prod\" after Split(',')")]
    [InlineData("config.RequireObject<string[]>(\"stages\").Select(x => x.ToLower()).Contains(\"prod\")", "'stages' has an element that is \"prod\" ignoring case")]
    [InlineData("config.RequireObject<string[]>(\"stages\").Where(x => x.StartsWith(\"prod\")).Any()", "'stages' has an element that starts with \"prod\"")]
    [InlineData("(config.Get(\"stages\") ?? \"\").Split(',').Select(x => x.Trim()).Where(x => x.Length > 0).Contains(\"prod\")", "'stages' has an element that is \"prod\" after Split(',')")]
    [InlineData("config.RequireObject<string[]>(\"stages\").Select(x => x.Trim()).ToHashSet().Contains(\"prod\")", "'stages' has an element that is \"prod\"")]
    [InlineData("new HashSet<string>((config.Get(\"stages\") ?? \"\").Split(',').Select(x => x.Trim()), StringComparer.OrdinalIgnoreCase).Contains(\"prod\")", "'stages' has an element that is \"prod\" ignoring case after Split(',')")]
    [InlineData("(from stage in config.RequireObject<string[]>(\"stages\") where stage.Length > 2 select stage).Contains(\"prod\")", "'stages' contains \"prod\"")]
    [InlineData("config.RequireObject<string[]>(\"stages\").Count(x => x == \"prod\") > 0", "'stages' contains \"prod\"")]
    [InlineData("config.RequireObject<string[]>(\"stages\").FirstOrDefault(x => x == \"prod\") != null", "'stages' contains \"prod\"")]
    [InlineData("Array.IndexOf(config.RequireObject<string[]>(\"stages\"), \"prod\") >= 0", "'stages' contains \"prod\"")]
    [InlineData("config.RequireObject<List<Settings>>(\"envs\").Any(x => x.Stage == \"prod\" && x.Private)", "'envs[0].Stage' is \"prod\" and 'envs[0].Private' is true")]
    [InlineData("config.RequireObject<Settings[]>(\"envs\")[1].Private", "'envs[1].Private' is true")]
    [InlineData("Mentions(config.RequireObject<string[]>(\"stages\"))", "'stages[0]' is \"prod\"")]
    [InlineData("new StackReference(\"org/network/prod\").RequireOutput(\"private\").Apply(x => (bool)x)", "'private' is true")]
    [InlineData("new StackReference(\"org/network/prod\").GetOutput(\"stage\").Apply(x => x?.ToString() == \"prod\")", "'stage' is \"prod\"")]
    public Task It_decides(string isPrivate, string when) => Decides(isPrivate, when);

    /// <summary>What no text can answer at once.</summary>
    [Theory]
    [InlineData($"{Setting}.StartsWith(\"prod\") && {Setting} == \"dev\"")]
    [InlineData($"{Setting} == \"prod-eu\" && !{Setting}.StartsWith(\"prod\")")]
    [InlineData($"{Setting}.StartsWith(\"prod\") && {Setting}.StartsWith(\"dev\")")]
    [InlineData($"{Setting}.StartsWith(\"prod-eu\") && !{Setting}.StartsWith(\"prod\")")]
    [InlineData($"{Setting}.ToLower() == \"prod\" && {Setting}.ToUpper() == \"DEV\"")]
    [InlineData($"{Setting}.ToLower() == \"Prod\"")]
    [InlineData($"{Setting} == \"PROD\" && !{Setting}.Equals(\"prod\", StringComparison.OrdinalIgnoreCase)")]
    [InlineData($"Enum.Parse<Stage>({Setting}) == Stage.Prod && {Setting} == \"Dev\"")]
    [InlineData("config.RequireObject<Settings>(\"aks\").Zone is null")]
    [InlineData("config.GetObject<Settings>(\"aks\") is null && config.GetObject<Settings>(\"aks\")!.Private")]
    [InlineData($"bool.Parse({Setting}.Trim()) && !bool.Parse({Setting})")]
    [InlineData($"string.IsNullOrEmpty({Variable}) && !string.IsNullOrWhiteSpace({Variable})")]
    [InlineData($"{Variable} == \" \" && !string.IsNullOrWhiteSpace({Variable})")]
    [InlineData("config.RequireObject<Dictionary<string, bool>>(\"flags\")[\"private\"] && !config.RequireObject<Dictionary<string, bool>>(\"flags\").ContainsKey(\"private\")")]
    [InlineData("Cleared(config.RequireObject<Dictionary<string, bool>>(\"flags\"))[\"private\"]")]
    [InlineData("Toggled(config.RequireObject<Dictionary<string, Settings>>(\"envs\"))[\"prod\"].Private")]
    [InlineData("config.RequireObject<string[]>(\"stages\").Select(x => x.ToLower()).Contains(\"Prod\")")]
    [InlineData("config.RequireObject<string[]>(\"stages\").Where(x => x == \"dev\").Contains(\"prod\")")]
    [InlineData("config.RequireObject<string[]>(\"stages\").Where(x => x == \"dev\").Any(x => x.StartsWith(\"prod\"))")]
    [InlineData("config.RequireObject<List<Settings>>(\"envs\").Any(x => x.Private && !x.Private)")]
    [InlineData("Later(config.RequireObject<string[]>(\"stages\"), \"dev\", \"prod\")")]
    [InlineData("config.RequireObject<string[]>(\"stages\").Where(x => x == \"dev\").ToHashSet().Contains(\"prod\")")]
    [InlineData("config.RequireDouble(\"share\") < 0.5 && config.RequireDouble(\"share\") > 0.5")]
    [InlineData("config.RequireDouble(\"share\") == 0.5 && config.RequireDouble(\"share\") < 0.5")]
    [InlineData("Environment.GetEnvironmentVariables().Contains(\"ENV\") && Environment.GetEnvironmentVariable(\"ENV\") is null")]
    [InlineData("Deployment.Instance.IsDryRun")]
    public Task It_contradicts(string isPrivate) => SaysNothing(Private(isPrivate));

    /// <summary>What the program makes of a text and what it asks of the text itself: no text can give both answers.</summary>
    [Theory]
    [InlineData($"{Setting}.Split('-')[0] != \"prod\" && {Setting}.StartsWith(\"prod-\")")]
    [InlineData($"{Setting}.Split('-')[0] == \"prod\" && !{Setting}.StartsWith(\"prod\")")]
    [InlineData($"{Setting}.Split('-').Last() == \"eu\" && !{Setting}.EndsWith(\"eu\")")]
    [InlineData($"{Setting}.Split('-').Length == 3 && !{Setting}.Contains('-')")]
    [InlineData($"{Setting}.Split(',').Contains(\"prod\") && !{Setting}.Contains(\"prod\")")]
    [InlineData($"{Setting}.ToLower() == \"prod\" && {Setting}.Length > 6")]
    [InlineData($"{Setting}.StartsWith(\"prod\") && {Setting}.Length < 3")]
    [InlineData($"{Setting}.StartsWith(\"prod-\") && !{Setting}.Contains(\"-\")")]
    [InlineData($"{Setting}.Contains(\"prod\") && !{Setting}.ToLower().Contains(\"prod\")")]
    [InlineData($"{Setting}.StartsWith(\"prod\") && {Setting}.ToLower() == \"dev\"")]
    [InlineData($"{Setting}.Trim() == \"prod\" && {Setting}.StartsWith(\"dev\")")]
    [InlineData($"{Setting}.Replace(\"-\", \"\").StartsWith(\"prod\") && {Setting}.StartsWith(\"dev\")")]
    [InlineData($"{Setting}[..4] == \"prod\" && {Setting}.StartsWith(\"dev\")")]
    [InlineData($"{Setting}.StartsWith(\"prod\") && !System.Text.RegularExpressions.Regex.IsMatch({Setting}, \"^prod\")")]
    [InlineData($"System.Text.RegularExpressions.Regex.IsMatch({Setting}, \"^prod-[a-z]+$\") && {Setting}.EndsWith(\"1\")")]
    [InlineData($"char.IsDigit({Setting}[0]) && {Setting}.StartsWith(\"prod\")")]
    [InlineData($"int.TryParse({Setting}, out var number) && number > 10 && {Setting}.Length == 1")]
    [InlineData("config.RequireInt32(\"tier\") < 2 && Math.Max(config.RequireInt32(\"tier\"), 2) > 3")]
    [InlineData($"{Setting} == {Other} && {Setting} == \"a\" && {Other} == \"b\"")]
    [InlineData($"{Setting} != {Other} && {Setting} == \"a\" && {Other} == \"a\"")]
    [InlineData($"{Setting} == {Other} && {Setting}.StartsWith(\"prod\") && {Other} == \"dev\"")]
    [InlineData($"{Setting} == {Other} && {Other} == {Variable} && {Variable} != {Setting}")]
    [InlineData($"{Setting} == {Other} && {Other} == {Variable} && {Setting} == \"a\" && {Variable} == \"b\"")]
    [InlineData($"{Setting} == {Other} && {Other} is null && {Setting} is not null")]
    [InlineData($"string.Equals({Setting}, {Other}, StringComparison.OrdinalIgnoreCase) && {Setting} == \"a\" && {Other} == \"b\"")]
    [InlineData($"config.RequireObject<Dictionary<string, bool>>(\"flags\")[{Setting}] && !config.RequireObject<Dictionary<string, bool>>(\"flags\")[\"prod\"] && {Setting} == \"prod\"")]
    [InlineData($"config.RequireObject<Dictionary<string, bool>>(\"flags\")[{Setting}] && !config.RequireObject<Dictionary<string, bool>>(\"flags\").ContainsKey({Setting})")]
    [InlineData($"config.RequireObject<Dictionary<string, bool>>(\"flags\").Values.All(x => !x) && config.RequireObject<Dictionary<string, bool>>(\"flags\")[{Setting}]")]
    [InlineData($"{Setting} == \"prod\" && {Setting}.Split('-')[1] != \"eu\"")]
    [InlineData("config.RequireObject<Dictionary<string, string>>(\"tags\") is var tags && tags.Keys.Contains(\"a\") && !tags.ContainsKey(\"a\")")]
    [InlineData("config.RequireObject<Dictionary<string, bool>>(\"flags\") is var flags && flags.First() is var first && first.Value && !flags[first.Key]")]
    [InlineData($"{Setting} == {Other} && {Setting}.ToLower() == \"x\" && {Other} == \"Y\"")]
    [InlineData($"new HashSet<string> {{ {Setting} }}.Add({Variable} ?? \"\") && {Setting} == {Variable}")]
    [InlineData($"config.RequireBoolean($\"{{{Setting}}}-private\") && !config.RequireBoolean(\"prod-private\") && {Setting} == \"prod\"")]
    [InlineData($"config.RequireBoolean({Setting}) && config.RequireBoolean(\"x\") != config.RequireBoolean({Setting}) && {Setting} == \"x\"")]
    [InlineData("config.RequireInt32(\"tier\") % 2 == 0 && config.RequireInt32(\"tier\") == 3")]
    [InlineData("config.RequireInt32(\"tier\") % 3 == 0 && config.RequireInt32(\"tier\") % 3 == 1")]
    [InlineData("config.RequireInt32(\"tier\") / 10 > 1 && config.RequireInt32(\"tier\") < 5")]
    [InlineData($"{Setting}.Length > 2 && {Setting}.Length < 5 && {Setting}.Contains(\"stage\")")]
    public Task No_example_gives_both(string isPrivate) => SaysNothing(Private(isPrivate));

    /// <summary>The same questions with answers that some text gives together.</summary>
    [Theory]
    [InlineData($"{Setting}.Split('-')[0] != \"prod\" && {Setting}.StartsWith(\"prod\")", "'env' is not \"prod\" after Split('-')[0] and 'env' starts with \"prod\"")]
    [InlineData($"{Setting}.Split('-')[0] == \"prod\" && {Setting}.Contains(\"eu\")", "'env' is \"prod\" after Split('-')[0] and 'env' contains \"eu\"")]
    [InlineData($"{Setting}.Split('-')[2] == \"prod\" && {Setting}.StartsWith(\"eu\")", "'env' is \"prod\" after Split('-')[2] and 'env' starts with \"eu\"")]
    [InlineData($"{Setting}.ToLower() == \"prod\" && {Setting} != \"prod\"", "'env' is \"prod\" ignoring case and 'env' is not \"prod\"")]
    [InlineData($"{Setting}.StartsWith(\"prod\") && {Setting}.Length > 6", "'env' starts with \"prod\" and 'env' has at least 7 characters")]
    [InlineData($"System.Text.RegularExpressions.Regex.IsMatch({Setting}, \"^prod(-[a-z]+)$\") && {Setting}.EndsWith(\"-eu\")", "'env' passes Regex.IsMatch(\"^prod(-[a-z]+)$\") and 'env' ends with \"-eu\"")]
    [InlineData($"{Setting}.StartsWith(\"a\") && {Setting}.EndsWith(\"z\") && {Setting}.Contains(\"m\") && {Setting}.Length > 3", "'env' starts with \"a\" and 'env' ends with \"z\" and 'env' contains \"m\" and 'env' has at least 4 characters")]
    [InlineData($"{Setting}.Replace(\"-\", \"_\") == \"prod_eu\" && {Setting}.Split('-')[0] == \"prod\"", "'env' is \"prod_eu\" with \"_\" for \"-\" and 'env' is \"prod\" after Split('-')[0]")]
    [InlineData($"{Setting}.Split('-') is [_, \"eu\", ..] && char.IsDigit({Setting}[^1])", "'env' has at least 2 elements after Split('-') and 'env' is \"eu\" after Split('-')[1] and 'env' passes Char.IsDigit() after [^1]")]
    [InlineData($"{Setting} == \"prod\" && !({Setting}.Split('-') is [_, \"eu\", ..])", "'env' is \"prod\"")]
    [InlineData($"{Setting} == {Other}", "'env' equals 'other'")]
    [InlineData($"{Setting} != {Variable}", "'env' does not equal 'ENV'")]
    [InlineData($"string.Equals({Setting}, {Other}, StringComparison.OrdinalIgnoreCase)", "'env' equals 'other' ignoring case")]
    [InlineData($"{Setting} == {Other} && {Setting}.StartsWith(\"a\") && {Other}.EndsWith(\"z\")", "'env' equals 'other' and 'env' starts with \"a\" and 'other' ends with \"z\"")]
    [InlineData($"new[] {{ {Variable}, \"dev\" }}.Contains({Setting})", "'ENV' equals 'env'")]
    [InlineData($"{Setting} != {Other} && {Setting} == \"a\"", "'env' does not equal 'other' and 'env' is \"a\"")]
    [InlineData($"config.RequireObject<Dictionary<string, Settings>>(\"envs\")[{Setting}].Api.Private", "'envs.{env}.Api.Private' is true")]
    [InlineData($"config.RequireObject<Dictionary<string, Settings>>(\"envs\")[{Setting}.Split('-')[0]].Private", "'envs.{env after Split('-')[0]}.Private' is true")]
    [InlineData($"config.RequireObject<Dictionary<string, bool>>(\"flags\").TryGetValue({Setting}, out var on) && on", "'flags.{env}' is true")]
    [InlineData($"(config.GetObject<Dictionary<string, bool>>(\"flags\") ?? new()).GetValueOrDefault({Setting}) && {Setting} == \"prod\"", "'flags.{env}' is true and 'env' is \"prod\"")]
    [InlineData("config.RequireObject<Dictionary<string, Settings>>(\"envs\").Values.Any(x => x.Private && x.Stage == \"prod\")", "'envs.*.Private' is true and 'envs.*.Stage' is \"prod\"")]
    [InlineData("config.RequireObject<Dictionary<string, Settings>>(\"envs\").Any(x => x.Key == \"prod\" && x.Value.Private)", "'key of envs' is \"prod\" and 'envs.*.Private' is true")]
    [InlineData("config.RequireObject<Dictionary<string, Settings>>(\"envs\") is var envs && envs.Keys.Any(x => envs[x].Private)", "'envs.*.Private' is true")]
    [InlineData($"config.RequireBoolean($\"{{{Setting}}}-private\")", "'{env}-private' is true")]
    [InlineData($"bool.Parse(Environment.GetEnvironmentVariable({Setting}.ToUpperInvariant() + \"_PRIVATE\") ?? \"false\")", "'{env.ToUpper()}_PRIVATE' is true")]
    [InlineData($"config.RequireObject<Dictionary<string, bool>>(\"flags\")[{Setting}.ToLower()]", "'flags.{env.ToLower()}' is true")]
    [InlineData($"config.RequireBoolean(\"is-\" + {Setting}.ToLowerInvariant())", "'is-{env.ToLower()}' is true")]
    [InlineData($"config.RequireBoolean({Setting} == \"prod\" ? \"a\" : \"b\")", "'env' is \"prod\" and 'a' is true")]
    [InlineData($"config.RequireBoolean({Setting}) && config.RequireBoolean(\"x\")", "'{env}' is true and 'x' is true")]
    [InlineData("config.RequireInt32(\"tier\") % 2 == 0", "'tier' is 0 after % 2")]
    [InlineData("(config.RequireInt32(\"flags\") & 4) != 0", "'flags' is at least 1 after & 4")]
    [InlineData("config.RequireInt32(\"tier\") / 10 >= 2", "'tier' is at least 2 after / 10")]
    [InlineData("config.RequireDouble(\"share\") > 0.5", "'share' is more than 0.5")]
    [InlineData("Environment.GetCommandLineArgs().Contains(\"--private\")", "'command line' contains \"--private\"")]
    [InlineData($"{Setting} == typeof(Settings).Name", "'env' is \"Settings\"")]
    [InlineData($"{Setting} == new Settings().GetType().Name", "'env' is \"Settings\"")]
    [InlineData("config.RequireObject<Dictionary<string, Settings>>(\"envs\").Values.ToList().TrueForAll(x => x.Private)", "'envs' has one entry and 'envs.*.Private' is true")]
    [InlineData("config.RequireObject<Dictionary<string, Settings>>(\"envs\").OrderBy(x => x.Key).Select(x => x.Value).First().Private", "'envs' has one entry and 'envs.*.Private' is true")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, Settings>>(System.IO.File.ReadAllText(\"envs.json\"))!.Values.All(x => x.Private)", "'envs.json' has one entry and 'envs.json: *.Private' is true")]
    [InlineData($"{Setting}.Split('-') is [\"prod\", _, _, \"x\", \"z\"]", "'env' has 5 elements after Split('-') and 'env' is \"prod\" after Split('-')[0] and 'env' is \"x\" after Split('-')[3] and 'env' is \"z\" after Split('-')[4]")]
    [InlineData("config.RequireInt32(\"tier\") < 4 && Math.Max(config.RequireInt32(\"tier\"), 2) > 2", "'tier' is less than 4 and 'tier' is at least 3 after Math.Max(2)")]
    public Task An_example_gives_both(string isPrivate, string when) => Decides(isPrivate, when);

    /// <summary>What no text or list answers, by itself or with all that is known of it.</summary>
    [Theory]
    [InlineData($"{Setting}.Trim().StartsWith(\" \")")]
    [InlineData($"{Setting}.Replace('-', '_').Contains('-')")]
    [InlineData($"{Setting}.TrimEnd('/').EndsWith('/')")]
    [InlineData($"{Setting}.PadLeft(5, '0').Length < 5")]
    [InlineData($"{Setting}.Split(',').Length == 0")]
    [InlineData($"{Setting}.Split(',')[0].Contains(',')")]
    [InlineData($"{Setting}.Split(',', StringSplitOptions.RemoveEmptyEntries).Contains(\"\")")]
    [InlineData($"{Setting}.Split(',').Any(x => x.Contains(\",\"))")]
    [InlineData("$\"prod-{" + Setting + "}\".Length < 5")]
    [InlineData("$\"prod-{" + Setting + "}\".Split('-')[0] != \"prod\"")]
    [InlineData("$\"prod-{" + Setting + "}\".ToLower().StartsWith(\"dev\")")]
    [InlineData($"{Setting}.ToLower() is \"dev\" or \"test\" && {Setting}.ToLower().Length < 3")]
    [InlineData($"{Setting}.Trim() is \"dev\" or \"prod\" && {Setting}.Trim() is not ['d', ..] and not [.., 'd']")]
    [InlineData($"System.Text.RegularExpressions.Regex.IsMatch({Setting}, @\"\\A(dev|prod)\\z\") && {Setting} != \"dev\" && {Setting} != \"prod\"")]
    [InlineData($"{Setting}.Split('-')[0] == \"prod\" && !{Setting}.StartsWith(\"prod-\") && {Setting} != \"prod\"")]
    [InlineData($"{Setting}.Contains(\"a1\") && {Setting}.Contains(\"b2\") && {Setting}.Contains(\"c3\") && {Setting}.Contains(\"d4\") && {Setting}.Contains(\"e5\") && {Setting}.Length < 6")]
    [InlineData("!config.RequireObject<string[]>(\"ranges\").Any(x => x.EndsWith(\"/0\")) && config.RequireObject<string[]>(\"ranges\").Contains(\"0.0.0.0/0\")")]
    [InlineData("config.RequireObject<string[]>(\"ranges\").All(x => x == \"a\") && config.RequireObject<string[]>(\"ranges\").Contains(\"b\")")]
    [InlineData("config.RequireObject<string[]>(\"ranges\").Length > 0 && !config.RequireObject<string[]>(\"ranges\").Select(x => x.Trim()).Any()")]
    [InlineData("config.RequireObject<string[]>(\"ranges\").Length > 0 && !config.RequireObject<string[]>(\"ranges\").Distinct().Any()")]
    [InlineData($"!(Version.Parse({Setting}) < new Version(1, 29)) && !(Version.Parse({Setting}) >= new Version(1, 29))")]
    [InlineData("config.RequireObject<List<string>>(\"ranges\").Find(x => x.StartsWith(\"a\")) is { } found && !found.StartsWith(\"a\")")]
    [InlineData("config.RequireObject<string[]>(\"ranges\").First(x => x.StartsWith(\"a\"))[0] == 'b'")]
    [InlineData($"{Setting}.Split(',').First(x => x.StartsWith(\"a\")) == \"b\"")]
    [InlineData($"{Setting}.Split(',').Count(x => x == \"a\") == 2 && {Setting} == \"a\"")]
    public Task No_example_gives_all(string isPrivate) => SaysNothing(Private(isPrivate));

    [Theory]
    [InlineData($"{Setting}.ToLower() is \"dev\" or \"test\" && {Setting}.ToLower().Length < 4", "'env' is \"dev\" ignoring case and 'env' has less than 4 characters ignoring case")]
    [InlineData("!config.RequireObject<string[]>(\"ranges\").Any(x => x.EndsWith(\"/0\")) && config.RequireObject<string[]>(\"ranges\").Contains(\"10.0.0.0/8\")", "'ranges' has no element that ends with \"/0\" and 'ranges' contains \"10.0.0.0/8\"")]
    [InlineData($"System.Text.RegularExpressions.Regex.IsMatch({Setting}, @\"\\A(dev|prod)\\z\") && {Setting} != \"dev\"", "'env' passes Regex.IsMatch(\"\\A(dev|prod)\\z\") and 'env' is not \"dev\"")]
    [InlineData("!config.RequireObject<string[]>(\"ranges\").Select(x => x.Trim()).Any()", "'ranges[0]' is not set")]
    [InlineData($"{Setting}.Split(',').Any(x => x.Contains(\".\"))", "'env' has an element that contains \".\" after Split(',')")]
    [InlineData($"{Setting}.Split(',').First(x => x.StartsWith(\"a\")) == \"ab\"", "'env' is \"ab\" after Split(',').First(x => x.StartsWith(\"a\"))")]
    public Task An_example_gives_all(string isPrivate, string when) => Decides(isPrivate, when);

    /// <summary>What depends on more than the setting, or is not followed.</summary>
    [Theory]
    [InlineData("config.RequireObject<Dictionary<string, bool>>(\"flags\")[Environment.MachineName]")]
    [InlineData("config.RequireObject<Dictionary<string, bool>>(\"flags\").Count == 1")]
    [InlineData("config.RequireObject<string[]>(\"stages\").ToHashSet().Count == 1")]
    [InlineData("config.RequireObject<string[]>(\"stages\").Where((x, i) => i == 1).Contains(\"prod\") && false")]
    [InlineData("new StackReference(\"org/network/\" + Environment.MachineName).RequireOutput(\"private\").Apply(x => (bool)x)")]
    [InlineData("Environment.GetEnvironmentVariables().Count == 1")]
    [InlineData("Environment.GetEnvironmentVariables().Keys.Cast<string>().Contains(\"PROD\")")]
    [InlineData("Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().Any(each => (string)each.Key == \"PROD\")")]
    [InlineData("config.RequireInt32(\"n\").ToString().Length == 0")]
    [InlineData("Environment.GetCommandLineArgs().Length == 0")]
    [InlineData("config.RequireInt32(\"n\").ToString() is \"\" or \"x\"")]
    [InlineData("config.RequireInt32(\"n\").ToString(\"D3\").Length < 3")]
    [InlineData("config.RequireInt32(\"n\") is >= 0 and <= 1 && $\"10.{config.RequireInt32(\"n\") + 1}\" is not (\"10.1\" or \"10.2\")")]
    [InlineData("config.RequireInt32(\"n\") is 1 or 2 && new string('x', config.RequireInt32(\"n\") * 2).Length < 2")]
    public Task It_says_nothing(string isPrivate) => SaysNothing(Private(isPrivate));

    /// <summary>A list that nobody has written is no reason for a finding: whoever reads a list means that it has elements.</summary>
    [Theory]
    [InlineData("config.RequireObject<string[]>(\"ranges\")")]
    [InlineData("config.RequireObject<string[]>(\"ranges\").Select(x => x.Trim()).ToArray()")]
    [InlineData("config.RequireObject<Settings[]>(\"ranges\").Select(x => x.Zone).ToList()")]
    [InlineData("config.Require(\"ranges\").Split(',').Select(x => x.Trim()).ToArray()")]
    [InlineData("new List<string>(config.RequireObject<string[]>(\"ranges\"))")]
    public async Task A_list_is_not_taken_to_be_empty(string ranges) => Assert.DoesNotContain(
        await Aks.Stack($$"""
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = false, AuthorizedIPRanges = {{ranges}} },
            });
            """, "class Settings { public string Zone { get; set; } = \"73.140.245.0/24\"; }").Analyze(), finding => finding.Id is "AKS020" or "AKS002");

    [Theory]
    [InlineData("prod", true)]
    [InlineData("PROD", true)]
    [InlineData("production", false)]
    public void A_test_ignores_the_case(string text, bool holds) =>
        Assert.Equal(holds, new TextTest(TextFunction.Trimmed.Then(TextFunction.IgnoringCase), TextRelation.Is, "PROD").Holds($" {text} "));

    /// <summary>Which entries of a dictionary are one is not known, so that what is done to one may be done to another.</summary>
    [Theory]
    [InlineData("foreach (var env in envs.Values) env.Private = false;", "envs[stack].Private")]
    [InlineData("foreach (var key in envs.Keys.ToList()) envs[key].Private = false;", "envs[stack].Private")]
    [InlineData("foreach (var key in envs.Keys.ToList()) envs[key] = new Settings();", "envs.Values.First().Private")]
    [InlineData("var env = envs[stack]; foreach (var each in envs.Values) each.Private = false;", "env.Private")]
    [InlineData("var env = envs.Values.First(); envs[stack].Private = false;", "env.Private")]
    [InlineData("envs[\"prod\"].Private = false;", "envs[stack].Private")]
    [InlineData("envs[\"prod\"] = new Settings();", "envs[stack].Private")]
    [InlineData("envs[stack] = new Settings();", "envs[\"prod\"].Private")]
    [InlineData("envs.Remove(\"prod\");", "envs[\"prod\"].Private")]
    [InlineData("envs.Clear();", "envs.Values.First().Private")]
    [InlineData("envs.Add(\"extra\", new Settings());", "envs.Values.Last().Private")]
    [InlineData("envs.Remove(\"prod\", out var env);", "env!.Private")]
    [InlineData("Close(envs); static void Close(IDictionary<string, Settings> all) { foreach (var pair in all) pair.Value.Private = false; }", "envs[stack].Private")]
    public Task What_may_have_changed_is_not_known(string statements, string isPrivate) => SaysNothing(
        Private(isPrivate, $"var stack = Deployment.Instance.StackName; var envs = config.RequireObject<Dictionary<string, Settings>>(\"envs\"); {statements}"));

    static async Task Decides(string isPrivate, string when)
    {
        var finding = await Private(isPrivate).Single("AKS002");
        Assert.EndsWith($" (when {when})", finding.GetMessage(null), StringComparison.Ordinal);
    }

    static async Task SaysNothing(Program program) => Assert.DoesNotContain(await program.Analyze(), finding => finding.Id == "AKS002");

    static Program Private(string isPrivate, string statements = "") => Aks.Program($$"""
        enum Stage { Dev, Prod }

        class Settings
        {
            public bool Private { get; set; }

            public string? Stage { get; set; }

            public string Zone { get; set; } = "none";

            public Api Api { get; set; } = new();
        }

        class Api
        {
            public bool Private { get; set; }
        }

        [System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter))]
        enum Named { Dev, Prod }

        record Row([property: System.Text.Json.Serialization.JsonPropertyName("is-private")] bool Private, string Zone = "system", Named Stage = Named.Dev);

        class TestStack : Pulumi.Stack
        {
            static T Parsed<T>(string text) where T : struct, Enum => Enum.Parse<T>(text);

            static bool Mentions(string[] stages)
            {
                foreach (var stage in stages)
                {
                    if (stage == "prod")
                        return true;
                }

                return false;
            }

            static bool Later(string[] stages, string sought, string later)
            {
                var wanted = "dev";
                var set = stages.Where(x => x == wanted).ToHashSet();
                wanted = later;
                return set.Contains(later);
            }

            static Dictionary<string, bool> Cleared(Dictionary<string, bool> flags)
            {
                flags["private"] = false;
                return flags;
            }

            static Dictionary<string, Settings> Toggled(Dictionary<string, Settings> settings)
            {
                settings["prod"].Private = false;
                return settings;
            }

            public TestStack()
            {
                var config = new Config();
                {{statements}}
                new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = {{isPrivate}}, AuthorizedIPRanges = { "73.140.245.0/24" } },
                });
            }
        }
        """);
}
