using System.Text.RegularExpressions;
using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>What whoever starts a program writes behind its name decides like any setting. Each row is executed with all arguments that make a difference.</summary>
public sealed class OutsideArgumentsTests
{
    [Theory]
    [InlineData("args.Length > 0 && args[0] == \"prod\"", "'args[0]' is \"prod\"", "args.Length > 0 && args[0] == \"prod\"")]
    [InlineData("args[0] == \"prod\"", "'args[0]' is \"prod\"", "args.Length > 0 && args[0] == \"prod\"")]
    [InlineData("args.Length > 1 && args[1] == \"prod\"", "'args[1]' is \"prod\"", "args.Length > 1 && args[1] == \"prod\"")]
    [InlineData("args.Length == 0", "'args[0]' is not set", "args.Length == 0")]
    [InlineData("args.Length > 0", "'args[0]' is set", "args.Length > 0")]
    [InlineData("args.Any()", "'args[0]' is set", "args.Length > 0")]
    [InlineData("args.Length >= 2", "'args[1]' is set", "args.Length > 1")]
    [InlineData("(args.Length > 0 ? args[0] : \"prod\") == \"prod\"", "'args[0]' is not set", "args.Length == 0")]
    [InlineData("args.FirstOrDefault() == \"prod\"", "'args[0]' is \"prod\"", "args.Length > 0 && args[0] == \"prod\"")]
    [InlineData("args.First().StartsWith(\"prod\")", "'args[0]' starts with \"prod\"", "args.Length > 0 && args[0].StartsWith(\"prod\")")]
    [InlineData("args is [\"prod\", ..]", "'args[0]' is \"prod\"", "args.Length > 0 && args[0] == \"prod\"")]
    [InlineData("args is [\"prod\"]", "'args[1]' is not set and 'args[0]' is \"prod\"", "args.Length == 1 && args[0] == \"prod\"")]
    [InlineData("args.Contains(\"--private\")", "'args' contains \"--private\"", "args.Contains(\"--private\")")]
    [InlineData("!args.Contains(\"--public\")", "'args[0]' is not set", "args.Length == 0")]
    [InlineData("args.Any(a => a == \"--private\")", "'args' contains \"--private\"", "args.Contains(\"--private\")")]
    [InlineData("args.Any(a => a.StartsWith(\"--priv\"))", "'args' has an element that starts with \"--priv\"", "args.Any(a => a.StartsWith(\"--priv\"))")]
    [InlineData("args.Contains(\"--PRIVATE\", StringComparer.OrdinalIgnoreCase)", "'args' has an element that is \"--private\" ignoring case", "args.Any(a => a.ToLower() == \"--private\")")]
    [InlineData("Array.Exists(args, a => a is \"--private\" or \"-p\")", "'args' contains \"-p\"", "args.Contains(\"-p\")")]
    [InlineData("Array.TrueForAll(args, a => a != \"--public\") && args.Length > 0", "'args[0]' is set and 'args' does not contain \"--public\"", "args.Length > 0 && !args.Contains(\"--public\")")]
    [InlineData("args[^1] == \"prod\"", "'args[1]' is not set and 'args[0]' is \"prod\"", "args.Length == 1 && args[0] == \"prod\"")]
    [InlineData("args.Last() == \"prod\"", "'args[1]' is not set and 'args[0]' is \"prod\"", "args.Length == 1 && args[0] == \"prod\"")]
    [InlineData("args.ElementAtOrDefault(1) == \"prod\"", "'args[1]' is \"prod\"", "args.Length > 1 && args[1] == \"prod\"")]
    [InlineData("args.Skip(1).Contains(\"--private\")", "'args[1]' is \"--private\"", "args.Length > 1 && args[1] == \"--private\"")]
    [InlineData("args.Take(1).Contains(\"--private\")", "'args[0]' is \"--private\"", "args.Length > 0 && args[0] == \"--private\"")]
    [InlineData("args.Select(a => a.ToLower()).Contains(\"--private\")", "'args' has an element that is \"--private\" ignoring case", "args.Any(a => a.ToLower() == \"--private\")")]
    [InlineData("args.Where(a => a.StartsWith(\"--\")).Any(a => a.EndsWith(\"private\"))", "'args' has an element that starts with \"--\" and ends with \"private\"", "args.Contains(\"--private\")")]
    [InlineData("args.Where(a => a.StartsWith(\"--\")).Select(a => a.Substring(2)).Contains(\"private\")", "'args' has an element that starts with \"--\" and is \"private\" after Substring(2)", "args.Contains(\"--private\")")]
    [InlineData("args.Except(new[] { \"-v\" }).Any()", "'args' has an element that is not \"-v\"", "args.Any(a => a != \"-v\")")]
    [InlineData("args.Intersect(new[] { \"--private\", \"-p\" }).Any()", "'args' contains \"-p\"", "args.Contains(\"-p\")")]
    [InlineData("args.ToHashSet().Contains(\"--private\")", "'args' contains \"--private\"", "args.Contains(\"--private\")")]
    [InlineData("args.Count(a => a == \"--private\") > 0", "'args' contains \"--private\"", "args.Contains(\"--private\")")]
    [InlineData("args.FirstOrDefault(a => a == \"--private\") is not null", "'args' contains \"--private\"", "args.Contains(\"--private\")")]
    [InlineData("Array.Find(args, a => a == \"--private\") != null", "'args' contains \"--private\"", "args.Contains(\"--private\")")]
    [InlineData("Array.IndexOf(args, \"--private\") >= 0", "'args[0]' is \"--private\"", "args.Length > 0 && args[0] == \"--private\"")]
    [InlineData("Array.IndexOf(args, \"--env\") is >= 0 and var i && i + 1 < args.Length && args[i + 1] == \"prod\"", "'args[0]' is \"--env\" and 'args[1]' is \"prod\"", "args.Length > 1 && args[0] == \"--env\" && args[1] == \"prod\"")]
    [InlineData("((Func<bool>)(() => { var on = false; foreach (var a in args) { if (a == \"--private\") on = true; } return on; }))()", "'args[1]' is not set and 'args[0]' is \"--private\"", "args.Length == 1 && args[0] == \"--private\"")]
    [InlineData("((Func<bool>)(() => { foreach (var a in args) { if (a == \"--private\") return true; } return false; }))()", "'args[0]' is \"--private\"", "args.Length > 0 && args[0] == \"--private\"")]
    [InlineData("((Func<bool>)(() => { var on = true; foreach (var a in args) { switch (a) { case \"--private\": on = true; break; case \"--public\": on = false; break; } } return on; }))()", "'args[0]' is not set", "args.Length == 0")]
    public async Task It_decides(string isPrivate, string when, string witness)
    {
        var (holds, isMeant) = (Executed.Ask<string[]>("string[] args", isPrivate), Executed.Ask<string[]>("string[] args", witness));
        var meant = Arguments(isPrivate + witness).Where(args => isMeant(args) == true && holds(args) is not null).ToArray();
        Assert.NotEmpty(meant);
        Assert.All(meant, args => Assert.True(holds(args)));
        Assert.EndsWith($" (when {when})", (await Private(isPrivate).Single("AKS002")).GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>What no arguments can answer at once.</summary>
    [Theory]
    [InlineData("args.Length == 0 && args[0] == \"prod\"")]
    [InlineData("args.Length == 0 && args.Contains(\"prod\")")]
    [InlineData("args.Length < 1 && args.Length >= 2")]
    [InlineData("args.Length == 1 && args[1] == \"prod\"")]
    [InlineData("!args.Any() && args.FirstOrDefault() == \"prod\"")]
    [InlineData("args.Contains(\"prod\") && !args.Any(a => a == \"prod\")")]
    [InlineData("args.Any(a => a == \"prod\" && a.StartsWith(\"dev\"))")]
    [InlineData("args.Length == 1 && args[0] == \"prod\" && args[^1] != \"prod\"")]
    [InlineData("args.Length == 1 && args.Skip(1).Any()")]
    [InlineData("args.Where(a => a == \"prod\").Contains(\"dev\")")]
    [InlineData("args.Select(a => a.ToLower()).Any(a => a == \"PROD\")")]
    [InlineData("args.Where(a => a == \"prod\").Any() && args.Length == 0")]
    [InlineData("args.FirstOrDefault(a => a == \"prod\") != null && args.Length == 0")]
    [InlineData("args.Count(a => a == \"prod\") > 0 && !args.Contains(\"prod\")")]
    [InlineData("((Func<bool>)(() => { var on = false; foreach (var a in args) { if (a == \"prod\") on = true; } return on; }))() && args.Length == 0")]
    public async Task It_contradicts(string isPrivate)
    {
        var holds = Executed.Ask<string[]>("string[] args", isPrivate);
        Assert.DoesNotContain(Arguments(isPrivate), args => holds(args) == true);
        Assert.DoesNotContain(await Private(isPrivate).Analyze(), finding => finding.Id == "AKS002");
    }

    /// <summary>What depends on more than the arguments as they were, or is not followed.</summary>
    [Theory]
    [InlineData("args.Any(a => a == Environment.MachineName)")]
    [InlineData("args.Any(a => Count(a) > 3)")]
    [InlineData("Changed(args).Contains(\"prod\")")]
    public async Task It_says_nothing(string isPrivate) => Assert.DoesNotContain(await Private(isPrivate).Analyze(), finding => finding.Id == "AKS002");

    /// <summary>Lists of up to two arguments, each of them a text that the program mentions, or another.</summary>
    static IEnumerable<string[]> Arguments(string program)
    {
        var texts = Regex.Matches(program, "\"([^\"]*)\"").Select(static text => text.Groups[1].Value).SelectMany(static text => new[] { text, text.ToLowerInvariant() }).Append("another").Distinct().ToArray();
        return [[], .. texts.Select(static text => new[] { text }), .. from first in texts from second in texts select new[] { first, second }];
    }

    static Program Private(string isPrivate) => Aks.Program($$"""
        class TestStack : Pulumi.Stack
        {
            static int count;

            static int Count(string text) => count++;

            static string[] Changed(string[] args)
            {
                args[0] = "prod";
                return args;
            }

            static void Main(string[] args)
            {
                new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = {{isPrivate}}, AuthorizedIPRanges = { "73.140.245.0/24" } },
                });
            }
        }
        """);
}
