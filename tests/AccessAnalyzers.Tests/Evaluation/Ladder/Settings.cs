namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>What several settings, or several questions about one, decide together.</summary>
public sealed class SettingsTests
{
    const string Settings = "var env = config.Require(\"env\"); var other = config.Get(\"other\");";
    const string Flags = "var env = config.Require(\"env\"); var flags = config.RequireObject<Dictionary<string, bool>>(\"flags\");";
    const string Listed = "var listed = new List<string>(); foreach (var each in config.GetObject<string[]>(\"ranges\") ?? []) listed.Add(each);";
    const string Chosen = "var chosen = new List<string>(); if (config.GetBoolean(\"a\") == true) chosen.Add(\"a\"); if (config.GetBoolean(\"b\") == true) chosen.Add(\"b\");";
    const string Number = "var tier = config.RequireInt32(\"tier\");";

    [Theory]
    [InlineData(Settings, "env == other", "when 'env' equals 'other'")]
    [InlineData(Settings, "env != other", "when 'env' does not equal 'other'")]
    [InlineData(Settings, "string.Equals(env, other, StringComparison.OrdinalIgnoreCase)", "when 'env' equals 'other' ignoring case")]
    [InlineData(Settings, "new[] { other, \"dev\" }.Contains(env)", "when 'other' equals 'env'")]
    [InlineData(Settings, "env == other && env == \"prod\"", "when 'env' equals 'other' and 'env' is \"prod\"")]
    [InlineData(Settings, "env != other && env == \"prod\"", "when 'env' does not equal 'other' and 'env' is \"prod\"")]
    [InlineData(Settings, "env == other && env == \"prod\" && other == \"dev\"", "silent")]
    [InlineData(Settings, "env != other && env == \"prod\" && other == \"prod\"", "silent")]
    [InlineData(Settings, "env == other && env.StartsWith(\"prod\") && other == \"dev\"", "silent")]
    [InlineData(Settings, "env == other && other is null", "silent")]
    [InlineData(Settings, "new HashSet<string?> { env }.Add(other) && env == other", "silent")]
    [InlineData(Settings + "var sample = \"prod-eu\";", "env.Split('-')[0] == \"prod\" && env.EndsWith(\"-eu\")", "when 'env' is \"prod\" after Split('-')[0] and 'env' ends with \"-eu\"")]
    [InlineData(Settings, "env.Split('-')[0] == \"prod\" && !env.StartsWith(\"prod\")", "silent")]
    [InlineData(Settings, "env.Split('-')[0] != \"prod\" && env.StartsWith(\"prod-\")", "silent")]
    [InlineData(Settings, "env.Split('-').Last() == \"eu\" && !env.EndsWith(\"eu\")", "silent")]
    [InlineData(Settings, "env.Split('-').Contains(\"prod\") && !env.Contains(\"prod\")", "silent")]
    [InlineData(Settings, "env.ToLower() == \"prod\" && env.Length > 6", "silent")]
    [InlineData(Settings, "env.StartsWith(\"prod\") && env.Length < 3", "silent")]
    [InlineData(Settings, "env.Contains(\"prod\") && !env.ToLower().Contains(\"prod\")", "silent")]
    [InlineData(Settings, "env.Trim() == \"prod\" && env.StartsWith(\"dev\")", "silent")]
    [InlineData(Settings, "env.Replace(\"-\", \"\").StartsWith(\"prod\") && env.StartsWith(\"dev\")", "silent")]
    [InlineData(Number, "tier % 2 == 0", "when 'tier' is 0 after % 2")]
    [InlineData(Number, "(tier & 4) != 0", "when 'tier' is at least 1 after & 4")]
    [InlineData(Number, "tier / 10 >= 2 || tier == 25", "when 'tier' is at least 2 after / 10")]
    [InlineData(Number, "tier % 2 == 0 && tier == 3", "silent")]
    [InlineData(Number, "tier / 10 > 1 && tier < 5", "silent")]
    [InlineData(Number, "tier < 2 && Math.Max(tier, 2) > 3", "silent")]
    [InlineData(Flags, "flags[env]", "when 'flags.{env}' is true")]
    [InlineData(Flags, "flags.TryGetValue(env, out var on) && on && env == \"prod\"", "when 'flags.{env}' is true and 'env' is \"prod\"")]
    [InlineData(Flags, "flags.Values.Any(x => x)", "when 'flags.*' is true")]
    [InlineData(Flags, "flags.Any(x => x.Key == \"prod\" && x.Value)", "when 'key of flags' is \"prod\" and 'flags.*' is true")]
    [InlineData(Flags, "flags.Values.ToList().TrueForAll(x => x)", "when 'flags' has one entry and 'flags.*' is true")]
    [InlineData(Flags, "flags.ContainsKey(\"prod\") && flags[env] && !flags[\"prod\"] && env == \"prod\"", "silent")]
    [InlineData(Flags, "flags.Keys.Contains(\"prod\") && !flags.ContainsKey(\"prod\")", "silent")]
    [InlineData(Flags, "flags.First() is var first && first.Value && !flags[first.Key]", "silent")]
    [InlineData(Flags + "flags.Remove(\"prod\");", "flags[\"prod\"]", "unknown")]
    [InlineData(Flags + "flags.Clear();", "flags.Values.Any(x => x)", "silent")]
    [InlineData(Flags + "foreach (var key in flags.Keys.ToList()) flags[key] = false;", "flags[env]", "silent")]
    [InlineData(Listed, "listed.Count == 0", "when 'ranges' is not set")]
    [InlineData(Listed + "if (listed.Count == 0) listed.Add(\"x\");", "listed is [\"x\"]", "when 'ranges' is not set")]
    [InlineData(Listed + "listed.Insert(0, \"x\");", "listed is [\"x\"]", "when 'ranges' is not set")]
    [InlineData(Listed + "var found = listed.Remove(\"x\"); listed.Add(\"y\");", "!found && listed[0] == \"y\"", "when 'ranges' is not set")]
    [InlineData(Listed + "listed.Sort(); listed.Add(\"y\");", "listed[0] == \"y\"", "when 'ranges' is not set")]
    [InlineData(Listed + "listed.Remove(\"x\"); listed.Add(\"y\");", "listed is [\"y\", ..] && config.GetObject<string[]>(\"ranges\") is [\"z\", ..]", "silent")]
    [InlineData(Listed + "var set = listed.ToHashSet(); set.Remove(\"x\");", "set.Count == 0", "when 'ranges' is not set")]
    [InlineData(Chosen + "chosen.Insert(0, \"x\");", "chosen is [\"x\", \"b\"]", "when 'a' is false and 'b' is true")]
    [InlineData(Chosen + "chosen.Reverse();", "chosen is [\"b\", \"a\"]", "when 'a' is true and 'b' is true")]
    [InlineData(Chosen + "chosen.Add(\"a\"); chosen.Sort();", "chosen is [\"a\", \"a\"]", "when 'a' is true and 'b' is false")]
    [InlineData(Chosen + "if (chosen.Count > 0) chosen.RemoveAt(0);", "chosen is [\"b\"]", "when 'a' is true and 'b' is true")]
    [InlineData(Chosen + "chosen.Insert(0, \"x\"); chosen.Reverse(); chosen.Insert(0, \"y\"); chosen.Sort();", "chosen is [\"b\", \"x\", \"y\"]", "when 'a' is false and 'b' is true")]
    public Task A_flag_flows(string statements, string flag, string expected) => ValueFlow.Flag(statements, flag, expected);
}
