using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
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

    /// <summary>Mutation testing changes the analyzer, not what programs do: to run them for every mutant would only cost time.</summary>
    static readonly bool isTruthKnown = Environment.GetEnvironmentVariable("LADDER_WITHOUT_RUNS") == "1";

    static readonly AssemblyLoadContext surfaces = new("Surfaces");

    /// <summary>What makes the cluster private flows; in the statements <c>isProd</c> and <c>size</c> are settings.</summary>
    public static Task Flag(string statements, string flag, string expected, string members = "", string otherFile = "") =>
        Profile(statements, $"EnablePrivateCluster = {flag}, {Office}", expected, members, otherFile);

    /// <summary>The authorized ranges of a private cluster flow.</summary>
    public static Task Ranges(string statements, string ranges, string expected, string members = "") =>
        Profile(statements, $"EnablePrivateCluster = true, AuthorizedIPRanges {ranges}", expected, members);

    public static Task Profile(string statements, string profile, string expected, string members = "", string otherFile = "", string rule = "AKS002") =>
        Cluster(statements + Creation(profile), expected, members, otherFile, rule);

    /// <summary>One of the clusters that the statements create.</summary>
    public static Task Cluster(string statements, string expected, string members = "", string otherFile = "", string rule = "AKS002", string cluster = "aks")
    {
        var settings = (Mentions("isProd") ? "var isProd = config.RequireBoolean(\"isProd\");" : "") + (Mentions("size") ? "var size = config.Require(\"size\");" : "");
        return Verify(Stack(settings + statements, members, otherFile), expected, rule, cluster);

        bool Mentions(string setting) => Regex.IsMatch(statements, $@"(?<!"")\b{setting}\b");
    }

    /// <summary>
    /// Every finding stands in a line that ends with its verdict as a comment, and every such line has one. The program is run for the clusters
    /// that are named first in a call that begins a line.
    /// </summary>
    public static async Task Marked(string statements, string members)
    {
        var program = Stack(statements, members);
        var compilation = program.Compile();
        var image = Emit(compilation);
        var lines = program.Files[0].Split('\n');
        foreach (var call in lines.Select(static line => Regex.Match(line, @"^\s*(new )?\w+\(""(?<cluster>\w+)"", .*\);( // (?<verdict>.*))?$")).Where(static call => call.Success))
            Run(program, image, call.Groups["verdict"] is { Success: true, Value: var verdict } ? verdict : Silent, "AKS002", call.Groups["cluster"].Value, NewStack);
        var expected = lines.Select(static (line, index) => (index, Verdict: Regex.Match(line, "// (.*)$").Groups[1].Value)).Where(static line => line.Verdict.Length > 0);
        var found = (await Program.Analyze(compilation)).Where(static diagnostic => diagnostic.Id == "AKS002")
            .Select(static diagnostic => (diagnostic.Location.GetLineSpan().StartLinePosition.Line, Verdict(diagnostic)));
        Assert.Equal(expected, found);
    }

    /// <summary>What makes the cluster private flows out of a project that is a reference of this one, as a build sees it and as an editor does.</summary>
    public static async Task FlagOfAnotherProject(string flag, string source)
    {
        var other = new Program([.. SurfaceReferences.Framework], source).Compile().WithAssemblyName("Other");
        foreach (var reference in new MetadataReference[] { other.ToMetadataReference(), MetadataReference.CreateFromImage(Emit(other)) })
        {
            var files = Stack(Creation($"EnablePrivateCluster = {flag}, {Office}"), "").Files;
            var program = new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3, reference], files);
            Assert.Equal(Silent, Judge(await program.Analyze(), "AKS002", "aks"));
        }
    }

    /// <summary>Whole files, one of which declares the stack <c>TestStack</c> with the cluster <c>aks</c>.</summary>
    public static Task Files(string expected, params string[] files) => Verify(Aks.Program(files), expected, "AKS002", "aks");

    /// <summary>What makes the cluster private flows from the beginning of the program, whose statements make the stack.</summary>
    public static Task FromTheBeginning(string statements, string flag, string expected, string types, params string[] otherFiles) => Verify(
        Aks.Program([statements + "\n" + types, .. otherFiles, $"public class TestStack : Stack {{ public TestStack() {{ {Creation($"EnablePrivateCluster = {flag}, {Office}")} }} }}"]),
        expected,
        "AKS002",
        "aks",
        static assembly => assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]));

    static string Creation(string profile) => $$"""

        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { {{profile}} },
        });
        """;

    static Program Stack(string statements, string members, string otherFile = "")
    {
        string[] files = [.. Aks.Stack(statements, members).Files, .. otherFile.Length == 0 ? Array.Empty<string>() : [otherFile]];
        return new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3], files);
    }

    static async Task Verify(Program program, string expected, string rule, string cluster, Action<Assembly>? run = null)
    {
        var compilation = program.Compile();
        var image = Emit(compilation);
        if (expected != Unknown)
            Run(program, image, expected, rule, cluster, run ?? NewStack);
        Assert.Equal(Ordered(expected == Unknown ? Silent : expected), Ordered(Judge(await Program.Analyze(compilation), rule, cluster)));

        // The order of a witness's answers says nothing.
        static string Ordered(string verdict) =>
            verdict.StartsWith(When, StringComparison.Ordinal) ? When + string.Join(" and ", verdict[When.Length..].Split(" and ").Order(StringComparer.Ordinal)) : verdict;
    }

    static void NewStack(Assembly program) => Activator.CreateInstance(program.GetType("TestStack")!);

    /// <summary>What the analyzer says of a cluster.</summary>
    static string Judge(IEnumerable<Diagnostic> reported, string rule, string cluster)
    {
        var found = reported.Where(diagnostic => diagnostic.Id == rule && Message(diagnostic).Contains($"'{cluster}'", StringComparison.Ordinal)).ToArray();
        return found.Length == 0 ? Silent : Verdict(Assert.Single(found));
    }

    static string Verdict(Diagnostic finding)
    {
        var when = finding.Properties.GetValueOrDefault("When");
        Assert.Equal(when is null ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, finding.Severity);
        Assert.Equal(when is not null, Message(finding).EndsWith($" (when {when})", StringComparison.Ordinal));
        return when is null ? Definite : When + when;
    }

    static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    /// <summary>Runs the program under every configuration and compares what it declares with the expectation.</summary>
    static void Run(Program program, byte[] image, string expected, string rule, string cluster, Action<Assembly> run)
    {
        if (isTruthKnown)
            return;
        var failures = new List<Exception>();
        var runs = Configurations(string.Join("\n", program.Files))
            .Select(configuration => (Configuration: configuration, IsViolated: Run(image, configuration, rule, cluster, run, failures)))
            .ToArray();
        var created = runs.Where(static run => run.IsViolated is not null).ToArray();
        Assert.True(created.Length > 0, $"No configuration creates the cluster.\n{string.Join("\n", failures)}");
        var truth = created.All(static run => run.IsViolated == true) ? Definite : created.All(static run => run.IsViolated == false) ? Silent : When;
        Assert.Equal($"runs: {(expected.StartsWith(When, StringComparison.Ordinal) ? When : expected)}", $"runs: {truth}");
        if (truth == When && Answers(expected[When.Length..], runs[0].Configuration) is { } answers)
        {
            var witnesses = created.Where(run => answers.All(answer => answer(run.Configuration))).ToArray();
            Assert.NotEmpty(witnesses);
            Assert.All(witnesses, static run => Assert.True(run.IsViolated == true, "The witness does not violate."));
        }
    }

    /// <summary>Fails where the program has errors.</summary>
    static byte[] Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return image.ToArray();
    }

    /// <summary>Whether the cluster violates the rule; null where the program does not get to the end or creates no such cluster.</summary>
    static bool? Run(byte[] image, ImmutableDictionary<string, string?> configuration, string rule, string cluster, Action<Assembly> run, List<Exception> failures)
    {
        // Not collectible: that thousands of small assemblies stay costs less than to unload each.
        var context = new AssemblyLoadContext("Ladder");
        context.Resolving += static (_, name) => SurfaceReferences.AzureNativeV3.FirstOrDefault(surface => Path.GetFileNameWithoutExtension(surface.Display) == name.Name) is { } surface
            ? surfaces.LoadFromAssemblyPath(surface.Display!)
            : null;
        try
        {
            foreach (var (variable, value) in configuration.Where(static setting => IsEnvironment(setting.Key)))
                Environment.SetEnvironmentVariable(variable, value);
            var settings = configuration.Where(static setting => setting.Value is not null && !IsEnvironment(setting.Key));
            using var recorder = Recorder.Start(settings.ToImmutableDictionary(static setting => setting.Key, static setting => setting.Value!));
            run(context.LoadFromStream(new MemoryStream(image)));
            var declared = recorder.Declarations.SingleOrDefault(declaration => declaration.Name == cluster && declaration.Type.EndsWith(":ManagedCluster", StringComparison.Ordinal));
            return declared is null ? null : IsViolated(rule, declared.Properties.GetValueOrDefault("apiServerAccessProfile") as ImmutableDictionary<string, object?>);
        }
        catch (Exception failure)
        {
            failures.Add(failure);
            return null;
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
                    "Object<Dictionary<string, bool>>" => [.. texts.SelectMany(static text => new[] { $"{{\"{text}\": true}}", $"{{\"{text}\": false}}" }), "{\"prod\": true, \"dev\": false}"],
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
            if (Regex.Match(part, @"^'(?<key>\w+)' (?<not>does not equal|equals) '(?<other>\w+)'$") is { Success: true } pair
                && settings.ContainsKey(pair.Groups["key"].Value) && settings.ContainsKey(pair.Groups["other"].Value))
            {
                answers.Add(configuration => (pair.Groups["not"].Value == "equals") == (configuration[pair.Groups["key"].Value] == configuration[pair.Groups["other"].Value]));
                continue;
            }

            if (Regex.Match(part, @"^'(?<key>\w+)' is (?<least>at least )?(?<value>\d+) after (?<operator>[%&/]) (?<operand>\d+)$") is { Success: true } calculated
                && settings.ContainsKey(calculated.Groups["key"].Value))
            {
                var (expected, operand) = (int.Parse(calculated.Groups["value"].Value, CultureInfo.InvariantCulture), int.Parse(calculated.Groups["operand"].Value, CultureInfo.InvariantCulture));
                answers.Add(configuration => int.Parse(configuration[calculated.Groups["key"].Value]!, CultureInfo.InvariantCulture) is var number
                    && (calculated.Groups["operator"].Value switch { "%" => number % operand, "&" => number & operand, _ => number / operand }) is var result
                    && (calculated.Groups["least"].Success ? result >= expected : result == expected));
                continue;
            }

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
