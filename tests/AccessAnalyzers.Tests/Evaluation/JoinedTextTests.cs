using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>
/// Texts that are put together of several settings decide as the settings do. Each row is executed with all settings that make a difference.
/// </summary>
public sealed class JoinedTextTests
{
    const string ProdEu = "env == \"prod\" && region == \"eu\"";
    const string ProdEuInAnyCase = "env.ToLower() == \"prod\" && region.ToLower() == \"eu\"";
    const string IsProdEu = "'env' is \"prod\" and 'region' is \"eu\"";
    const string IsProdEuInAnyCase = "'env' is \"prod\" ignoring case and 'region' is \"eu\" ignoring case";
    const string Table = "new Dictionary<string, bool> { [\"dev-eu\"] = false, [\"prod-eu\"] = true }";

    static readonly string[] s_texts = ["", "prod", "PROD", "dev", "eu", "us", "prod-eu", "eu-west", "west", "west-us", "prod-eu-west", "prod-", "pr", "od", "p"];

    [Theory]
    [InlineData("$\"{env}-{region}\" == \"prod-eu\"", IsProdEu, ProdEu)]
    [InlineData("env + \"-\" + region == \"prod-eu\"", IsProdEu, ProdEu)]
    [InlineData("env + '-' + region == \"prod-eu\"", IsProdEu, ProdEu)]
    [InlineData("string.Format(\"{0}-{1}\", env, region) == \"prod-eu\"", IsProdEu, ProdEu)]
    [InlineData("string.Join(\"-\", env, region) == \"prod-eu\"", IsProdEu, ProdEu)]
    [InlineData("string.Concat(env, \"-\", region) == \"prod-eu\"", IsProdEu, ProdEu)]
    [InlineData("\"aks-\" + $\"{env}-{region}\" == \"aks-prod-eu\"", IsProdEu, ProdEu)]
    [InlineData("$\"{env}-{region}\" != \"prod-eu\"", "'env' is not \"prod\"", "env != \"prod\" && env == \"dev\"")]
    [InlineData("$\"{env}-{region}\" switch { \"prod-eu\" => true, \"prod-us\" => true, _ => false }", IsProdEu, ProdEu)]
    [InlineData("new[] { \"prod-eu\", \"prod-us\" }.Contains($\"{env}-{region}\")", IsProdEu, ProdEu)]
    [InlineData("new HashSet<string> { \"prod-eu\", \"prod-us\" }.Contains($\"{env}-{region}\")", IsProdEu, ProdEu)]
    [InlineData($"{Table}[$\"{{env}}-{{region}}\"]", "'env' is \"prod\"", ProdEu)]
    [InlineData($"{Table}.GetValueOrDefault($\"{{env}}-{{region}}\")", "'region' is \"eu\" and 'env' is \"prod\"", ProdEu)]
    [InlineData($"{Table}.TryGetValue(env + \"-\" + region, out var on) && on", "'region' is \"eu\" and 'env' is \"prod\"", ProdEu)]
    [InlineData($"new Dictionary<string, bool>({Table}, StringComparer.OrdinalIgnoreCase).GetValueOrDefault($\"{{env}}-{{region}}\")", "'region' is \"eu\" ignoring case and 'env' is \"prod\" ignoring case", ProdEuInAnyCase)]
    [InlineData("$\"{env}-{region}\".ToLowerInvariant() == \"prod-eu\"", IsProdEuInAnyCase, ProdEuInAnyCase)]
    [InlineData("$\"{env}-{region}\".ToUpper() == \"PROD-EU\"", IsProdEuInAnyCase, ProdEuInAnyCase)]
    [InlineData("$\"{env}-{region}\".Equals(\"PROD-EU\", StringComparison.OrdinalIgnoreCase)", IsProdEuInAnyCase, ProdEuInAnyCase)]
    [InlineData("string.Equals(\"Prod-EU\", env + \"-\" + region, StringComparison.OrdinalIgnoreCase)", IsProdEuInAnyCase, ProdEuInAnyCase)]
    [InlineData("$\"{env}-{region}\".StartsWith(\"prod-eu-\")", "'env' starts with \"prod-eu-\"", "env.StartsWith(\"prod-eu-\")")]
    [InlineData("$\"{env}-{region}\".EndsWith(\"-us\")", "'region' ends with \"-us\"", "region.EndsWith(\"-us\")")]
    [InlineData("$\"{env}-{tier}\" == \"prod-3\"", "'env' is \"prod\" and 'tier' is 3", "env == \"prod\" && tier == 3")]
    [InlineData("env + tier == \"prod3\"", "'env' is \"prod\" and 'tier' is 3", "env == \"prod\" && tier == 3")]
    [InlineData("$\"{env}-{isLarge}\" == \"prod-True\"", "'isLarge' is true and 'env' is \"prod\"", "env == \"prod\" && isLarge")]
    [InlineData("env + isLarge == \"prodTrue\"", "'isLarge' is true and 'env' is \"prod\"", "env == \"prod\" && isLarge")]
    [InlineData("$\"{tier}\" == \"3\"", "'tier' is 3", "tier == 3")]
    [InlineData("$\"{isLarge}\" == \"True\"", "'isLarge' is true", "isLarge")]
    public async Task It_decides(string isPrivate, string when, string witness)
    {
        var (holds, isMeant) = (Asked(isPrivate), Asked(witness));
        var meant = Settings().Where(settings => isMeant(settings) == true).ToArray();
        Assert.NotEmpty(meant);
        Assert.All(meant, settings => Assert.True(holds(settings)));
        Assert.EndsWith($" (when {when})", (await Private(isPrivate).Single("AKS002")).GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>What no settings can answer at once.</summary>
    [Theory]
    [InlineData("$\"{env}-{region}\" == \"prod-eu\" && env == \"dev\"")]
    [InlineData("$\"{env}-{region}\" == \"prod-eu\" && region != \"eu\"")]
    [InlineData("$\"{env}-{region}\" == \"prod-eu\" && $\"{env}-{region}\" == \"dev-eu\"")]
    [InlineData("$\"{env}{region}\" == \"prod\" && env == \"dev\"")]
    [InlineData("$\"{env}-{region}\" == \"prod\"")]
    [InlineData("$\"{env}-{env}\" == \"prod-dev\"")]
    [InlineData("$\"{env}-{region}\".ToLower() == \"Prod-eu\"")]
    [InlineData("$\"{env}-{region}\".StartsWith(\"prod-\") && env == \"dev\"")]
    [InlineData("!$\"{env}-{region}\".StartsWith(\"prod-\") && env == \"prod\"")]
    [InlineData("$\"{env}-{tier}\" == \"prod-03\"")]
    [InlineData("$\"{env}-{tier}\" == \"prod-3\" && tier > 3")]
    [InlineData("$\"{env}-{isLarge}\" == \"prod-true\"")]
    [InlineData("$\"{env}-{isLarge}\" == \"prod-False\" && isLarge")]
    public async Task It_contradicts(string isPrivate)
    {
        var holds = Asked(isPrivate);
        Assert.DoesNotContain(Settings(), settings => holds(settings) == true);
        Assert.DoesNotContain(await Private(isPrivate).Analyze(), finding => finding.Id == "AKS002");
    }

    /// <summary>A setting that is missing is an empty text in another.</summary>
    [Theory]
    [InlineData("$\"{config.Get(\"zone\")}-x\" == \"-x\"", "'zone' is \"\"")]
    [InlineData("$\"{config.Get(\"zone\")}-{env}\" == \"-prod\"", "'zone' is \"\" and 'env' is \"prod\"")]
    public async Task It_may_be_missing(string isPrivate, string when) =>
        Assert.EndsWith($" (when {when})", (await Private(isPrivate).Single("AKS002")).GetMessage(null), StringComparison.Ordinal);

    [Theory]
    [InlineData("$\"{env}-{Environment.TickCount}\" == \"prod-1\"")]
    [InlineData("$\"{env}{region}{env}{region}{env}{region}\" == \"prodprodprod\"")]
    [InlineData("$\"{env}-{region}\".Length == 7")]
    public async Task It_says_nothing(string isPrivate) => Assert.DoesNotContain(await Private(isPrivate).Analyze(), finding => finding.Id == "AKS002");

    static Func<(string Env, string Region, int Tier, bool IsLarge), bool?> Asked(string expression)
    {
        var answer = Executed.Ask<string[]>("string[] given", $"((Func<string, string, int, bool, bool>)((env, region, tier, isLarge) => {expression}))(given[0], given[1], int.Parse(given[2]), bool.Parse(given[3]))");
        return settings => answer([settings.Env, settings.Region, $"{settings.Tier}", $"{settings.IsLarge}"]);
    }

    static IEnumerable<(string Env, string Region, int Tier, bool IsLarge)> Settings() =>
        from env in s_texts
        from region in s_texts
        from tier in new[] { 3, 4 }
        from isLarge in new[] { true, false }
        select (env, region, tier, isLarge);

    static Program Private(string isPrivate) => Aks.Stack($$"""
        var (env, region, tier, isLarge) = (config.Require("env"), config.Require("region"), config.RequireInt32("tier"), config.RequireBoolean("isLarge"));
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = {{isPrivate}}, AuthorizedIPRanges = { "73.140.245.0/24" } },
        });
        """);
}
