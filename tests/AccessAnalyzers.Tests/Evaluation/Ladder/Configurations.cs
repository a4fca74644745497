using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

public sealed class ConfigurationTests
{
    [Theory]
    [InlineData("", "isProd", When + "'isProd' is true")]
    [InlineData("", "!isProd", When + "'isProd' is false")]
    [InlineData("", "config.RequireBoolean(\"locked\")", When + "'locked' is true")]
    [InlineData("", "config.GetBoolean(\"locked\")", When + "'locked' is true")]
    [InlineData("", "config.GetBoolean(\"locked\") ?? true", When + "'locked' is not set")]
    [InlineData("", "config.GetBoolean(\"locked\") ?? false", When + "'locked' is true")]
    [InlineData("", "config.RequireSecretBoolean(\"locked\")", When + "'locked' is true")]
    [InlineData("var key = Environment.MachineName;", "config.RequireBoolean(key)", Unknown)]
    [InlineData("", "config.RequireBoolean(\"x\") && !config.RequireBoolean(\"x\")", Silent)]
    [InlineData("", "config.RequireBoolean(\"x\") || !config.RequireBoolean(\"x\")", Definite)]
    [InlineData("", "config.RequireBoolean(\"x\") && config.Get(\"x\") != \"true\"", Silent)]
    [InlineData("", "config.Get(\"n\") == \"3\" && config.RequireInt32(\"n\") != 3", Silent)]
    [InlineData("var other = new Config(\"other\");", "config.RequireBoolean(\"x\") && !other.RequireBoolean(\"x\")", When + "stack setting 'x' is true and stack setting 'other:x' is false")]
    [InlineData("config.Require(\"name\");", "config.Get(\"name\") != null", Definite)]
    [InlineData("config.Require(\"name\");", "config.Get(\"name\") == null", Silent)]
    [InlineData("config.Require(\"zone\");", "config.Get(\"zone\") is { } zone && zone != \"large\"", When + "'zone' is not \"large\"")]
    [InlineData("if (!isProd) return; config.Require(\"zone\");", "size == \"large\"", When + "'size' is \"large\"")]
    [InlineData("config.Get(\"zone\"); if (!isProd) return; config.Require(\"zone\");", "size == \"large\"", When + "'size' is \"large\"")]
    [InlineData("var on = config.RequireBoolean(\"locked\");", "on", When + "'locked' is true")]
    [InlineData("var on = config.RequireBoolean(\"locked\"); var off = on;", "off", When + "'locked' is true")]
    [InlineData("bool on; on = config.RequireBoolean(\"locked\");", "on", When + "'locked' is true")]
    [InlineData("on = config.RequireBoolean(\"locked\");", "on", When + "'locked' is true", "readonly bool on;")]
    [InlineData("", "on", When + "'locked' is true", "readonly bool on = new Config().RequireBoolean(\"locked\");")]
    [InlineData("On = config.RequireBoolean(\"locked\");", "On", When + "'locked' is true", "bool On { get; set; }")]
    [InlineData("", "On", When + "'locked' is true", "bool On { get; } = new Config().RequireBoolean(\"locked\");")]
    [InlineData("var o = config.GetBoolean(\"o\"); _ = o!.Value;", "o == null", Silent)]
    [InlineData("var o = config.GetBoolean(\"o\"); _ = o!.Value;", "o != null", Definite)]
    [InlineData("var o = config.GetBoolean(\"o\"); var on = (bool)o!;", "o != null", Definite)]
    [InlineData("", "config.RequireInt32(\"n\") + 1 > 3", When + "'n' is at least 3")]
    [InlineData("", "config.RequireInt32(\"n\") * 2 >= 5", When + "'n' is at least 3")]
    [InlineData("", "10 - config.RequireInt32(\"n\") * 3 > 1", When + "'n' is less than 3")]
    [InlineData("", "config.RequireInt32(\"n\") * 2 == 5", Silent)]
    [InlineData("", "-2 * config.RequireInt32(\"n\") < -5", When + "'n' is at least 3")]
    [InlineData("var n = config.RequireInt32(\"n\");", "n + 2 > n", Unknown)]
    [InlineData("var n = config.RequireInt32(\"n\");", "n == 2 && n * 3 != 6", Silent)]
    [InlineData("var n = config.RequireInt32(\"n\");", "n > 4 && n - 1 < 3", Silent)]
    [InlineData("var n = config.RequireInt32(\"n\"); n++; n += 2;", "n == 5", When + "'n' is 2")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);

    [Theory]
    [InlineData("", "= config.RequireObject<string[]>(\"ranges\")", Unknown)]
    [InlineData("", "= config.GetObject<string[]>(\"ranges\") ?? new[] { \"73.140.245.0/24\" }", When + "'ranges' is not set")]
    [InlineData("", "= config.GetObject<string[]>(\"ranges\") ?? new string[0]", Unknown)]
    [InlineData("", "= { config.Require(\"range\") }", Unknown)]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected);
}

public sealed class EnvironmentVariableTests
{
    [Theory]
    [InlineData("", "Environment.GetEnvironmentVariable(\"STAGE\") == \"prod\"", When + "'STAGE' is \"prod\"")]
    [InlineData("", "Environment.GetEnvironmentVariable(\"STAGE\") is null", When + "'STAGE' is not set")]
    [InlineData("var stage = Environment.GetEnvironmentVariable(\"STAGE\");", "stage == \"prod\" && stage == \"dev\"", Silent)]
    [InlineData("var stage = Environment.GetEnvironmentVariable(\"STAGE\");", "stage == \"prod\" || stage != \"prod\"", Definite)]
    [InlineData("Environment.SetEnvironmentVariable(\"STAGE\", \"dev\");", "Environment.GetEnvironmentVariable(\"STAGE\") == \"prod\"", Silent)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}

/// <summary>Two values that depend on one setting are never combined into a case that cannot be.</summary>
public sealed class SameSettingTests
{
    [Theory]
    [InlineData("var zone = new PrivateZone(\"zone\", new PrivateZoneArgs { ResourceGroupName = \"rg\", PrivateZoneName = \"privatelink.westeurope.azmk8s.io\" });", "EnablePrivateCluster = true, PrivateDNSZone = isProd ? zone.Id : \"None\", EnablePrivateClusterPublicFQDN = !isProd", Silent, "AKS001")]
    [InlineData("var zone = new PrivateZone(\"zone\", new PrivateZoneArgs { ResourceGroupName = \"rg\", PrivateZoneName = \"privatelink.westeurope.azmk8s.io\" });", "EnablePrivateCluster = true, PrivateDNSZone = isProd ? zone.Id : \"None\", EnablePrivateClusterPublicFQDN = isProd", When + "'isProd' is false", "AKS001")]
    [InlineData("var zone = isProd ? \"None\" : \"none\";", "EnablePrivateCluster = true, PrivateDNSZone = zone, EnablePrivateClusterPublicFQDN = false", Definite, "AKS001")]
    [InlineData("var ranges = new List<string>(); if (isProd) ranges.Add(\"73.140.245.0/24\");", "EnablePrivateCluster = !isProd, AuthorizedIPRanges = ranges", Silent)]
    [InlineData("var ranges = new List<string>(); if (isProd) ranges.Add(\"73.140.245.0/24\");", "EnablePrivateCluster = isProd, AuthorizedIPRanges = ranges", When + "'isProd' is true")]
    [InlineData("var ranges = isProd ? new[] { \"73.140.245.0/24\" } : new[] { \"73.140.246.0/24\" };", "EnablePrivateCluster = isProd || !isProd, AuthorizedIPRanges = ranges", Definite)]
    [InlineData("var locked = size == \"large\";", "EnablePrivateCluster = locked, AuthorizedIPRanges = size == \"small\" ? new[] { \"73.140.245.0/24\" } : new string[0]", Silent)]
    public Task A_profile_flows(string statements, string profile, string expected, string rule = "AKS002") => Profile(statements, profile, expected, rule: rule);
}
