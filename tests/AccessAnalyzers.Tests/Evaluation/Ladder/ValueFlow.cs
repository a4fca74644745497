using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;
using Pulumi.Surface;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>
/// A cluster that gets a value through the construct under test. Authorized ranges on a private cluster (AKS002) are the probe.
/// Every expectation is held against the truth first: the program runs under every configuration that can make a difference to it.
/// </summary>
static class ValueFlow
{
    /// <summary>Violated in every configuration that creates the cluster.</summary>
    public const string Definite = "definite";

    /// <summary>Violated in some configurations; followed by the one that the message names.</summary>
    public const string When = "when ";

    /// <summary>Violated in no configuration.</summary>
    public const string Silent = "silent";

    /// <summary>What happens is up to something outside the program, or more than the analyzer is asked to follow: it says nothing, and nothing is run.</summary>
    public const string Unknown = "unknown";

    const string Office = "AuthorizedIPRanges = { \"73.140.245.0/24\" }";

    static readonly AssemblyLoadContext surfaces = new("Surfaces");

    /// <summary>What makes the cluster private flows; in the statements <c>isProd</c> and <c>size</c> are settings.</summary>
    public static Task Flag(string statements, string flag, string expected, string members = "", string otherFile = "") =>
        Profile(statements, $"EnablePrivateCluster = {flag}, {Office}", expected, members, otherFile);

    /// <summary>The authorized ranges of a private cluster flow.</summary>
    public static Task Ranges(string statements, string ranges, string expected, string members = "") =>
        Profile(statements, $"EnablePrivateCluster = true, AuthorizedIPRanges {ranges}", expected, members);

    public static Task Profile(string statements, string profile, string expected, string members = "", string otherFile = "", string rule = "AKS002") =>
        Cluster($$"""
            {{statements}}
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { {{profile}} },
            });
            """, expected, members, otherFile, rule);

    /// <summary>One of the clusters that the statements create.</summary>
    public static Task Cluster(string statements, string expected, string members = "", string otherFile = "", string rule = "AKS002", string cluster = "aks")
    {
        var settings = (Mentions("isProd") ? "var isProd = config.RequireBoolean(\"isProd\");" : "") + (Mentions("size") ? "var size = config.Require(\"size\");" : "");
        return Verify(Stack(settings + statements, members, otherFile), expected, rule, cluster);

        bool Mentions(string setting) => Regex.IsMatch(statements, $@"(?<!"")\b{setting}\b");
    }

    /// <summary>Every finding stands where it is marked.</summary>
    public static Task Marked(string statements, string members, string otherFile = "")
    {
        var program = Stack(statements, members, otherFile);
        return new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3], program.Files)
        {
            Ignoring = [.. new ClusterAccessAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).Where(id => id != "AKS002")],
        }.Verify();
    }

    /// <summary>Whole files, one of which declares the stack <c>TestStack</c> with the cluster <c>aks</c>.</summary>
    public static Task Files(string expected, params string[] files) => Verify(Aks.Program(files), expected, "AKS002", "aks");

    static Program Stack(string statements, string members, string otherFile)
    {
        string[] files = [.. Aks.Stack(statements, members).Files, .. otherFile.Length == 0 ? Array.Empty<string>() : [otherFile]];
        return new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3], files);
    }

    static async Task Verify(Program program, string expected, string rule, string cluster)
    {
        if (expected != Unknown)
            Run(program, expected, rule, cluster);
        Assert.Equal(expected == Unknown ? Silent : expected, Judge(await program.Analyze(), rule, cluster));
    }

    /// <summary>What the analyzer says of a cluster.</summary>
    public static string Judge(ImmutableArray<Diagnostic> reported, string rule = "AKS002", string cluster = "aks")
    {
        var found = reported
            .Where(diagnostic => diagnostic.Id == rule)
            .Select(diagnostic => (diagnostic.Severity, Message: diagnostic.GetMessage(CultureInfo.InvariantCulture)))
            .Where(finding => finding.Message.Contains($"'{cluster}'", StringComparison.Ordinal))
            .ToArray();
        if (found.Length == 0)
            return Silent;
        var (severity, message) = Assert.Single(found);
        var at = message.LastIndexOf("(when ", StringComparison.Ordinal);
        Assert.Equal(at < 0 ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, severity);
        return at < 0 ? Definite : message[(at + 1)..^1];
    }

    /// <summary>Runs the program under every configuration and compares what it declares with the expectation.</summary>
    static void Run(Program program, string expected, string rule, string cluster)
    {
        using var image = new MemoryStream();
        var emitted = program.Compile().Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        var failures = new List<Exception>();
        var runs = Configurations(string.Join("\n", program.Files))
            .Select(configuration => (Configuration: configuration, IsViolated: Run(image.ToArray(), configuration, rule, cluster, failures)))
            .Where(run => run.IsViolated is not null)
            .ToArray();
        Assert.True(runs.Length > 0, $"No configuration creates the cluster.\n{string.Join("\n", failures)}");
        var truth = runs.All(run => run.IsViolated == true) ? Definite : runs.All(run => run.IsViolated == false) ? Silent : When;
        Assert.Equal($"runs: {(expected.StartsWith(When, StringComparison.Ordinal) ? When : expected)}", $"runs: {truth}");
        if (truth == When && Answers(expected[When.Length..], runs[0].Configuration) is { } answers)
        {
            var witnesses = runs.Where(run => answers.All(answer => answer(run.Configuration))).ToArray();
            Assert.NotEmpty(witnesses);
            Assert.All(witnesses, run => Assert.True(run.IsViolated));
        }
    }

    /// <summary>Whether the cluster violates the rule; null where the program does not get to the end or creates no such cluster.</summary>
    static bool? Run(byte[] image, ImmutableDictionary<string, string?> configuration, string rule, string cluster, List<Exception> failures)
    {
        var context = new AssemblyLoadContext("Ladder", isCollectible: true);
        context.Resolving += static (_, name) => SurfaceReferences.AzureNativeV3.FirstOrDefault(surface => Path.GetFileNameWithoutExtension(surface.Display) == name.Name) is { } surface
            ? surfaces.LoadFromAssemblyPath(surface.Display!)
            : null;
        try
        {
            foreach (var (variable, value) in configuration.Where(static setting => IsEnvironment(setting.Key)))
                Environment.SetEnvironmentVariable(variable, value);
            var settings = configuration.Where(static setting => setting.Value is not null && !IsEnvironment(setting.Key));
            using var recorder = Recorder.Start(settings.ToImmutableDictionary(static setting => setting.Key, static setting => setting.Value!));
            Activator.CreateInstance(context.LoadFromStream(new MemoryStream(image)).GetType("TestStack")!);
            var declared = recorder.Declarations.SingleOrDefault(declaration => declaration.Name == cluster && declaration.Type.EndsWith(":ManagedCluster", StringComparison.Ordinal));
            return declared is null ? null : IsViolated(rule, declared.Properties.GetValueOrDefault("apiServerAccessProfile") as ImmutableDictionary<string, object?>);
        }
        catch (Exception failure)
        {
            failures.Add(failure);
            return null;
        }
        finally
        {
            context.Unload();
        }
    }

    static bool IsViolated(string rule, ImmutableDictionary<string, object?>? profile) => profile?.GetValueOrDefault("enablePrivateCluster") is true && rule switch
    {
        "AKS001" => profile.GetValueOrDefault("privateDNSZone") is string zone && zone.Equals("None", StringComparison.OrdinalIgnoreCase)
            && profile.GetValueOrDefault("enablePrivateClusterPublicFQDN") is false,
        "AKS002" => profile.GetValueOrDefault("authorizedIPRanges") is ImmutableArray<object?> ranges && ranges.Any(static range => range is string { Length: > 0 }),
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    /// <summary>Every setting with every value between which the program can tell: the constants that it mentions, and others.</summary>
    static IEnumerable<ImmutableDictionary<string, string?>> Configurations(string program)
    {
        var texts = Regex.Matches(program, "\"([^\"]*)\"").Select(static literal => literal.Groups[1].Value).Append("another").Distinct().ToArray();
        var numbers = Regex.Matches(program, @"(?<![\w.""/])\d{1,3}(?![\w.""/])").Select(static literal => int.Parse(literal.Value, CultureInfo.InvariantCulture))
            .SelectMany(static number => new[] { number - 1, number, number + 1 }).Append(0).Distinct().Select(static number => number.ToString(CultureInfo.InvariantCulture)).ToArray();
        var projects = Regex.Matches(program, @"new Config\(""(\w+)""\)").Select(static name => name.Groups[1].Value + ":").Append("").ToArray();
        var reads = Regex.Matches(program, @"\.(?<how>Get|Require)(Secret)?(?<kind>Boolean|Int32|Object<[^(]*>|)\(""(?<key>\w+)""\)").ToLookup(static read => read.Groups["key"].Value);
        IEnumerable<ImmutableDictionary<string, string?>> all = [ImmutableDictionary<string, string?>.Empty];
        foreach (var variable in Regex.Matches(program, @"GetEnvironmentVariable\(""([A-Z]+)""\)").Select(static read => read.Groups[1].Value).Distinct())
            all = all.SelectMany(configuration => texts.Append(null).Select(value => configuration.SetItem(variable, value)));
        foreach (var project in projects)
        {
            foreach (var reading in reads)
            {
                string?[] values = reading.First().Groups["kind"].Value switch
                {
                    "Boolean" => ["true", "false"],
                    "Int32" => numbers,
                    "" => texts,
                    _ => ["[]", "[\"73.140.245.0/24\"]"],
                };
                if (reading.All(static read => read.Groups["how"].Value == "Get"))
                    values = [.. values, null];
                all = all.SelectMany(configuration => values.Select(value => configuration.SetItem(project + reading.Key, value)));
            }
        }

        return all;
    }

    /// <summary>Environment variables have upper-case names; each belongs to one test class, whose tests run one after the other.</summary>
    static bool IsEnvironment(string key) => key.All(char.IsUpper);

    /// <summary>What a witness says, as tests of a configuration; null where it speaks of a setting by another name than its key's.</summary>
    static List<Func<ImmutableDictionary<string, string?>, bool>>? Answers(string witness, ImmutableDictionary<string, string?> settings)
    {
        var answers = new List<Func<ImmutableDictionary<string, string?>, bool>>();
        foreach (var part in witness.Split(" and "))
        {
            var match = Regex.Match(part, "^'(?<key>\\w+)' is (?<not>not )?(?<order>at least |less than )?\"?(?<value>[^\"]*)\"?$");
            var (key, value, order) = (match.Groups["key"].Value, match.Groups["value"].Value, match.Groups["order"].Value);
            if (settings.Keys.Count(setting => setting == key || setting.EndsWith(":" + key, StringComparison.Ordinal)) != 1 || !settings.ContainsKey(key))
                return null;
            var isNot = match.Groups["not"].Success;
            answers.Add(configuration => isNot != (order, value) switch
            {
                ("", "set") => configuration[key] is not null,
                ("", _) => configuration[key] == value,
                _ => configuration[key] is { } number
                    && int.Parse(number, CultureInfo.InvariantCulture) < int.Parse(value, CultureInfo.InvariantCulture) == (order == "less than "),
            });
        }

        return answers;
    }
}
