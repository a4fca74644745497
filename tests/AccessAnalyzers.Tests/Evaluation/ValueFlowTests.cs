using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>
/// The ladder of constructs through which a value can flow. Authorized ranges on a private cluster (AKS002) are the probe:
/// definite where the flag is true in every configuration, conditional where it is in some, silent where it is in none or
/// where nobody can tell.
/// </summary>
public sealed class ValueFlowTests
{
    const string Definite = "definite";
    const string Silent = "silent";

    static string When(string witness) => $"when {witness}";

    static async Task<string> Judge(Program program)
    {
        var found = (await program.Analyze()).Where(diagnostic => diagnostic.Id == "AKS002").ToArray();
        if (found.Length == 0)
            return Silent;
        var message = Assert.Single(found).GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        var at = message.LastIndexOf("(when ", StringComparison.Ordinal);
        Assert.Equal(at < 0 ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, found[0].Severity);
        return at < 0 ? Definite : message[(at + 1)..^1];
    }

    static Program Flag(string statements, string flag, string members) => Aks.Stack($$"""
        var isProd = config.RequireBoolean("isProd");
        var size = config.Require("size");
        {{statements}}
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                EnablePrivateCluster = {{flag}},
                AuthorizedIPRanges = { "73.140.245.0/24" },
            },
        });
        """, members);

    static Program Ranges(string statements, string ranges, string members) => Aks.Stack($$"""
        var isProd = config.RequireBoolean("isProd");
        var size = config.Require("size");
        {{statements}}
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                EnablePrivateCluster = true,
                AuthorizedIPRanges {{ranges}},
            },
        });
        """, members);

    public static TheoryData<string, string, string, string, string> Flags => new()
    {
        // what, statements, flag, members, expected
        { "literal", "", "true", "", Definite },
        { "literal", "", "false", "", Silent },
        { "constant", "const bool on = true;", "on", "", Definite },
        { "local", "var on = true;", "on", "", Definite },
        { "local reassigned", "var on = true; on = false;", "on", "", Silent },
        { "local reassigned", "var on = false; on = true;", "on", "", Definite },
        { "configuration", "", "isProd", "", When("'isProd' is true") },
        { "configuration negated", "", "!isProd", "", When("'isProd' is false") },
        { "configuration in place", "", "config.RequireBoolean(\"locked\")", "", When("'locked' is true") },
        { "optional configuration", "", "config.GetBoolean(\"locked\")", "", When("'locked' is true") },
        { "optional configuration with default", "", "config.GetBoolean(\"locked\") ?? true", "", When("'locked' is not set") },
        { "optional configuration with default off", "", "config.GetBoolean(\"locked\") ?? false", "", When("'locked' is true") },
        { "secret configuration", "", "config.RequireSecretBoolean(\"locked\")", "", When("'locked' is true") },
        { "configuration of unknown name", "var key = Environment.MachineName;", "config.RequireBoolean(key)", "", Silent },
        { "same setting twice", "", "config.RequireBoolean(\"x\") && !config.RequireBoolean(\"x\")", "", Silent },
        { "same setting twice", "", "config.RequireBoolean(\"x\") || !config.RequireBoolean(\"x\")", "", Definite },
        { "same key of another namespace", "var other = new Config(\"other\");", "config.RequireBoolean(\"x\") && !other.RequireBoolean(\"x\")", "", When("'x' is true and 'x' is false") },
        { "environment", "", "Environment.GetEnvironmentVariable(\"STAGE\") == \"prod\"", "", When("'STAGE' is \"prod\"") },
        { "conditional expression", "", "isProd ? true : false", "", When("'isProd' is true") },
        { "conditional expression", "", "isProd ? true : true", "", Definite },
        { "conditional expression", "", "isProd ? false : false", "", Silent },
        { "and", "var on = true;", "on && isProd", "", When("'isProd' is true") },
        { "or", "var on = true;", "on || isProd", "", Definite },
        { "exclusive or", "", "isProd ^ true", "", When("'isProd' is false") },
        { "comparison", "", "size == \"large\"", "", When("'size' is \"large\"") },
        { "comparison", "", "size != \"large\"", "", When("'size' is not \"large\"") },
        { "comparisons exclude each other", "", "size == \"large\" && size == \"small\"", "", Silent },
        { "comparison of numbers", "var n = config.RequireInt32(\"n\");", "n > 3", "", When("'n' is at least 4") },
        { "comparisons of numbers exclude each other", "var n = config.RequireInt32(\"n\");", "n < 3 && n > 5", "", Silent },
        { "comparisons of numbers cover everything", "var n = config.RequireInt32(\"n\");", "n < 5 || n > 3", "", Definite },
        { "if", "var on = false; if (isProd) on = true;", "on", "", When("'isProd' is true") },
        { "if else", "bool on; if (isProd) on = true; else on = true;", "on", "", Definite },
        { "if else", "bool on; if (isProd) on = false; else on = false;", "on", "", Silent },
        { "if on a constant", "var on = false; if (1 > 2) on = true;", "on", "", Silent },
        { "nested if", "var on = false; if (isProd) { if (size == \"large\") on = true; }", "on", "", When("'isProd' is true and 'size' is \"large\"") },
        { "early return", "if (isProd) return;", "!isProd", "", Definite },
        { "early return", "if (!isProd) return;", "!isProd", "", Silent },
        { "throw", "if (!isProd) throw new InvalidOperationException();", "isProd", "", Definite },
        { "throw expression", "var on = isProd ? true : throw new InvalidOperationException();", "on", "", Definite },
        { "switch statement", "var on = false; switch (size) { case \"large\": on = true; break; case \"small\": break; default: break; }", "on", "", When("'size' is \"large\"") },
        { "switch statement", "bool on; switch (size) { case \"large\": on = true; break; default: on = true; break; }", "on", "", Definite },
        { "switch statement", "bool on; switch (size) { case \"large\" when isProd: on = true; break; default: on = false; break; }", "on", "", When("'size' is \"large\" and 'isProd' is true") },
        { "switch statement", "bool on; switch (size) { case \"large\": case \"small\": on = false; break; default: on = false; break; }", "on", "", Silent },
        { "switch expression", "", "size switch { \"large\" => true, _ => false }", "", When("'size' is \"large\"") },
        { "switch expression", "", "size switch { \"large\" => true, _ => true }", "", Definite },
        { "switch expression", "", "size switch { \"large\" or \"small\" => false, _ => false }", "", Silent },
        { "is pattern", "", "size is \"large\" or \"small\"", "", When("'size' is \"large\"") },
        { "is not pattern", "", "size is not \"large\"", "", When("'size' is not \"large\"") },
        { "relational pattern", "", "config.RequireInt32(\"n\") is >= 3", "", When("'n' is at least 3") },
        { "coalesce", "bool? on = null;", "on ?? true", "", Definite },
        { "coalesce", "bool? on = false;", "on ?? true", "", Silent },
        { "coalescing assignment", "bool? on = null; on ??= true;", "on", "", Definite },
        { "compound assignment", "var on = false; on |= isProd;", "on", "", When("'isProd' is true") },
        { "helper method", "", "On()", "static bool On() => true;", Definite },
        { "helper method", "", "On()", "static bool On() => false;", Silent },
        { "helper with a parameter", "", "Not(isProd)", "static bool Not(bool value) => !value;", When("'isProd' is false") },
        { "helper with branches", "", "On(size)", "static bool On(string s) { if (s == \"large\") return true; return false; }", When("'size' is \"large\"") },
        { "optional argument", "", "On()", "static bool On(bool value = true) => value;", Definite },
        { "named arguments", "", "On(b: true, a: false)", "static bool On(bool a, bool b) => b;", Definite },
        { "named arguments", "", "On(b: false, a: true)", "static bool On(bool a, bool b) => b;", Silent },
        { "params", "", "On(false, true)", "static bool On(params bool[] values) => values[1];", Definite },
        { "out argument", "Get(out var on);", "on", "static void Get(out bool value) => value = true;", Definite },
        { "ref argument", "var on = true; Clear(ref on);", "on", "static void Clear(ref bool value) => value = false;", Silent },
        { "ref argument", "var on = false; Set(ref on, isProd);", "on", "static void Set(ref bool value, bool to) { if (to) value = true; }", When("'isProd' is true") },
        { "foreign method", "", "bool.Parse(System.IO.File.ReadAllText(\"flag\"))", "", Silent },
        { "foreign method changes a variable", "var on = true; bool.TryParse(System.IO.File.ReadAllText(\"flag\"), out on);", "on", "", Silent },
        { "recursion", "", "On(3)", "static bool On(int n) => n == 0 || On(n - 1);", Silent },
        { "mutual recursion", "", "Even(4)", "static bool Even(int n) => n == 0 || Odd(n - 1); static bool Odd(int n) => n != 0 && Even(n - 1);", Silent },
        { "constant field", "", "On", "const bool On = true;", Definite },
        { "readonly field", "", "on", "readonly bool on = true;", Definite },
        { "readonly field set in the constructor", "on = isProd;", "on", "readonly bool on;", When("'isProd' is true") },
        { "static readonly field", "", "on", "static readonly bool on = true;", Definite },
        { "static readonly field from configuration", "", "on", "static readonly bool on = new Config().RequireBoolean(\"locked\");", When("'on' is true") },
        { "private static field that is never set", "", "on", "static bool on = true;", Definite },
        { "static field that is set elsewhere", "", "on", "static bool on = true; public static void Off() { on = false; }", Silent },
        { "fields that need each other", "", "a", "static readonly bool a = b; static readonly bool b = a;", Silent },
        { "property that needs itself", "", "On", "bool On => On;", Silent },
        { "property", "", "On", "bool On => true;", Definite },
        { "property with initialiser", "", "On", "bool On { get; } = true;", Definite },
        { "property with body", "", "On", "static bool On { get { return false; } }", Silent },
        { "property that is set", "On = true;", "On", "bool On { get; set; }", Definite },
        { "lambda", "Func<bool> on = () => isProd;", "on()", "", When("'isProd' is true") },
        { "lambda that captures a variable", "var x = false; Func<bool> on = () => x; x = true;", "on()", "", Definite },
        { "local function", "bool On() => !isProd;", "On()", "", When("'isProd' is false") },
        { "local function that changes a variable", "var on = true; void Off() { on = false; } Off();", "on", "", Silent },
        { "lambda that changes a variable in foreign code", "var on = true; var t = new System.Threading.Thread(() => on = false); t.Start();", "on", "", Silent },
        { "unrolled loop", "var on = false; foreach (var s in new[] { \"a\", \"b\" }) if (s == \"b\") on = true;", "on", "", Definite },
        { "unrolled loop", "var on = false; foreach (var s in new[] { \"a\", \"b\" }) if (s == \"c\") on = true;", "on", "", Silent },
        { "unrolled loop with break", "var on = false; foreach (var s in new[] { \"a\", \"b\" }) { if (s == \"a\") break; on = true; }", "on", "", Silent },
        { "unrolled loop with continue", "var on = false; foreach (var s in new[] { \"a\", \"b\" }) { if (s == \"a\") continue; on = true; }", "on", "", Definite },
        { "loop over what is unknown", "var on = true; foreach (var s in System.IO.Directory.GetFiles(\".\")) on = false;", "on", "", Silent },
        { "loop over what is unknown leaves the rest alone", "var on = true; var other = 0; foreach (var s in System.IO.Directory.GetFiles(\".\")) other++;", "on", "", Definite },
        { "for loop", "var n = 0; for (var i = 0; i < 3; i++) n += i;", "n == 3", "", Definite },
        { "for loop", "var n = 0; for (var i = 0; i < 3; i++) n += i;", "n == 4", "", Silent },
        { "while loop", "var n = 0; while (n < 5) n++;", "n == 5", "", Definite },
        { "do loop", "var n = 9; do { n--; } while (n > 5);", "n == 5", "", Definite },
        { "endless loop with break", "var n = 0; while (true) { n++; if (n == 4) break; }", "n == 4", "", Definite },
        { "loop that never ends", "while (true) { }", "true", "", Silent },
        { "tuple", "var t = (a: isProd, b: true);", "t.b", "", Definite },
        { "tuple", "var t = (a: isProd, b: true);", "t.a", "", When("'isProd' is true") },
        { "deconstruction", "var (a, b) = (false, true);", "b", "", Definite },
        { "deconstruction", "var (a, b) = (true, false);", "b", "", Silent },
        { "swap", "var a = true; var b = false; (a, b) = (b, a);", "b", "", Definite },
        { "anonymous object", "var o = new { On = isProd };", "o.On", "", When("'isProd' is true") },
        { "record", "var s = new Settings(true, \"a\");", "s.On", "record Settings(bool On, string Name);", Definite },
        { "record with", "var s = new Settings(true, \"a\") with { On = false };", "s.On", "record Settings(bool On, string Name);", Silent },
        { "record with", "var s = new Settings(true, \"a\"); var t = s with { On = false };", "s.On", "record Settings(bool On, string Name);", Definite },
        { "record with an initialiser of its own", "var s = new Settings(\"a\");", "s.On", "record Settings(string Name) { public bool On { get; init; } = true; }", Definite },
        { "class", "var s = new Settings { On = true };", "s.On", "class Settings { public bool On { get; set; } }", Definite },
        { "class with constructor", "var s = new Settings(isProd);", "s.On", "class Settings { public Settings(bool on) => On = on; public bool On { get; } }", When("'isProd' is true") },
        { "class with constructor chain", "var s = new Settings();", "s.On", "class Settings { public Settings() : this(true) { } public Settings(bool on) => On = on; public bool On { get; } }", Definite },
        { "class with base constructor", "var s = new Settings();", "s.On", "class Base(bool on) { public bool On => on; } class Settings() : Base(true);", Definite },
        { "class with implicit base constructor", "var s = new Settings();", "s.On", "class Base { public bool On = true; } class Settings : Base { }", Definite },
        { "struct", "var s = new Settings { On = true };", "s.On", "struct Settings { public bool On; }", Definite },
        { "virtual call", "Base s = new Derived();", "s.On()", "class Base { public virtual bool On() => false; } class Derived : Base { public override bool On() => true; }", Definite },
        { "virtual call", "Base s = isProd ? new Derived() : new Base();", "s.On()", "class Base { public virtual bool On() => false; } class Derived : Base { public override bool On() => true; }", When("'isProd' is true") },
        { "interface call", "IBase s = new Derived();", "s.On", "interface IBase { bool On { get; } } class Derived : IBase { public bool On => true; }", Definite },
        { "generic method", "", "Same(true)", "static T Same<T>(T value) => value;", Definite },
        { "extension method", "var b = new Builder().Locked();", "b.On", "public sealed class Builder { public bool On; public Builder Locked() { On = true; return this; } }", Definite },
        { "dictionary", "var d = new Dictionary<string, bool> { [\"a\"] = true, [\"b\"] = false };", "d[\"a\"]", "", Definite },
        { "dictionary", "var d = new Dictionary<string, bool> { { \"a\", true }, { \"b\", false } };", "d[\"b\"]", "", Silent },
        { "dictionary of configurations", "var d = new Dictionary<string, bool> { [\"a\"] = true, [\"b\"] = false };", "d[size]", "", Silent },
        { "array", "var a = new[] { false, true };", "a[1]", "", Definite },
        { "array element assigned", "var a = new bool[2]; a[1] = true;", "a[1]", "", Definite },
        { "array element assigned", "var a = new[] { true, true }; a[1] = false;", "a[1]", "", Silent },
        { "null conditional", "Settings? s = isProd ? new Settings { On = true } : null;", "s?.On ?? false", "class Settings { public bool On { get; set; } }", When("'isProd' is true") },
        { "output", "var o = Output.Create(true);", "o", "", Definite },
        { "output applied", "var o = Output.Create(isProd).Apply(x => !x);", "o", "", When("'isProd' is false") },
        { "output tuple", "var o = Output.Tuple(Output.Create(isProd), Output.Create(true)).Apply(t => t.Item1 && t.Item2);", "o", "", When("'isProd' is true") },
        { "output of a resource", "var rg = new ResourceGroup(\"rg\");", "rg.Name.Apply(name => name == \"rg\")", "", Silent },
        { "await", "var on = Get().Result;", "on", "static async Task<bool> Get() { await Task.Yield(); return true; }", Definite },
        { "try without failure", "var on = true; try { System.IO.File.Delete(\"x\"); } finally { on = false; }", "on", "", Silent },
        { "try with catch", "var on = false; try { on = true; System.IO.File.Delete(\"x\"); } catch (Exception) { }", "on", "", Silent },
        { "try that changes nothing of it", "var on = true; try { System.IO.File.Delete(\"x\"); } catch (Exception) { }", "on", "", Definite },
        { "catch that rethrows", "var on = false; try { on = true; } catch (Exception) { throw; }", "on", "", Definite },
        { "catch that sets it", "var on = false; try { on = true; } catch (Exception) { on = true; }", "on", "", Definite },
        { "using", "bool on; using (var s = new System.IO.MemoryStream()) { on = true; }", "on", "", Definite },
        { "using declaration", "using var s = new System.IO.MemoryStream(); var on = true;", "on", "", Definite },
        { "lock", "bool on; lock (this) { on = true; }", "on", "", Definite },
        { "constant string", "", "\"prod\" == \"pr\" + \"od\"", "", Definite },
        { "string method", "var s = \"PROD\";", "s.ToLowerInvariant() == \"prod\"", "", Definite },
        { "interpolation", "var s = \"d\";", "$\"pro{s}\" == \"prod\"", "", Definite },
        { "case of a setting", "", "size.ToLower() == \"large\"", "", Silent },
        { "nameof", "", "nameof(isProd) == \"isProd\"", "", Definite },
        { "enumeration", "var stage = Stage.Prod;", "stage == Stage.Prod", "enum Stage { Dev, Prod }", Definite },
        { "enumeration from configuration", "var stage = size == \"large\" ? Stage.Prod : Stage.Dev;", "stage is Stage.Prod", "enum Stage { Dev, Prod }", When("'size' is \"large\"") },
        { "goto", "var on = false; if (isProd) goto end; on = true; end: ;", "on", "", Silent },
        { "dynamic", "dynamic on = true;", "(bool)on", "", Definite },
        { "yield", "", "Flags().First()", "static IEnumerable<bool> Flags() { yield return true; yield return false; }", Definite },
    };

    [Theory]
    [MemberData(nameof(Flags))]
    public async Task A_flag_flows(string what, string statements, string flag, string members, string expected) =>
        Assert.Equal((what, expected), (what, await Judge(Flag(statements, flag, members))));

    public static TheoryData<string, string, string, string, string> Lists => new()
    {
        { "collection initialiser", "", "= { \"73.140.245.0/24\" }", "", Definite },
        { "empty collection initialiser", "", "= { }", "", Silent },
        { "two elements in one", "", "= { { \"73.140.245.0/24\", \"73.140.246.0/24\" } }", "", Definite },
        { "array", "", "= new[] { \"73.140.245.0/24\" }", "", Definite },
        { "empty array", "", "= new string[0]", "", Silent },
        { "empty array", "", "= Array.Empty<string>()", "", Silent },
        { "list", "", "= new List<string> { \"73.140.245.0/24\" }", "", Definite },
        { "input list", "", "= new InputList<string> { \"73.140.245.0/24\" }", "", Definite },
        { "single value", "", "= \"73.140.245.0/24\"", "", Definite },
        { "empty value", "", "= \"\"", "", Silent },
        { "output", "", "= Output.Create(\"73.140.245.0/24\")", "", Definite },
        { "output of an array", "", "= Output.Create(new[] { \"73.140.245.0/24\" })", "", Definite },
        { "collection expression", "", "= [\"73.140.245.0/24\"]", "", Definite },
        { "empty collection expression", "", "= []", "", Silent },
        { "spread", "string[] office = [\"73.140.245.0/24\"];", "= [.. office]", "", Definite },
        { "spread of nothing", "string[] office = [];", "= [.. office]", "", Silent },
        { "null", "", "= (string[]?)null!", "", Silent },
        { "conditional element", "var list = new List<string>(); if (isProd) list.Add(\"73.140.245.0/24\");", "= list", "", When("'isProd' is true") },
        { "conditional list", "", "= isProd ? new[] { \"73.140.245.0/24\" } : new string[0]", "", When("'isProd' is true") },
        { "added later", "var list = new List<string>(); list.Add(\"73.140.245.0/24\");", "= list", "", Definite },
        { "added range", "var list = new List<string>(); list.AddRange(new[] { \"73.140.245.0/24\" });", "= list", "", Definite },
        { "cleared", "var list = new List<string> { \"73.140.245.0/24\" }; list.Clear();", "= list", "", Silent },
        { "converted before the change", "var list = new List<string>(); InputList<string> copy = list; list.Add(\"73.140.245.0/24\");", "= copy", "", Silent },
        { "select", "var hosts = new[] { \"73.140.245.1\" };", "= hosts.Select(h => h + \"/32\").ToList()", "", Definite },
        { "where", "var hosts = new[] { \"a\", \"b\" };", "= hosts.Where(h => h == \"c\").ToList()", "", Silent },
        { "where", "var hosts = new[] { \"a\", \"b\" };", "= hosts.Where(h => isProd).ToArray()", "", When("'isProd' is true") },
        { "concat", "var a = new string[0]; var b = new[] { \"73.140.245.0/24\" };", "= a.Concat(b).ToList()", "", Definite },
        { "append", "var a = new string[0];", "= a.Append(\"73.140.245.0/24\").ToArray()", "", Definite },
        { "input list concat", "InputList<string> a = new[] { \"73.140.245.0/24\" };", "= a.Concat(new InputList<string>())", "", Definite },
        { "foreach add", "var list = new List<string>(); foreach (var h in new[] { \"73.140.245.1\" }) list.Add(h + \"/32\");", "= list", "", Definite },
        { "add for what is unknown", "var list = new List<string>(); foreach (var h in System.IO.Directory.GetFiles(\".\")) list.Add(h);", "= list", "", Silent },
        { "add for what is unknown to a known one", "var list = new List<string> { \"73.140.245.0/24\" }; foreach (var h in System.IO.Directory.GetFiles(\".\")) list.Add(h);", "= list", "", Definite },
        { "configuration", "", "= config.RequireObject<string[]>(\"ranges\")", "", Silent },
        { "one from configuration", "", "= { config.Require(\"range\") }", "", Silent },
        { "static readonly array", "", "= office", "static readonly string[] office = { \"73.140.245.0/24\" };", Definite },
        { "static readonly list that is changed elsewhere", "", "= office", "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static void Close() => office.Clear();", Silent },
        { "array that foreign code has seen", "var list = new[] { \"73.140.245.0/24\" }; System.Runtime.InteropServices.GCHandle.Alloc(list);", "= list", "", Silent },
        { "yield", "", "= Office().ToList()", "static IEnumerable<string> Office() { yield return \"73.140.245.0/24\"; }", Definite },
        { "split", "", "= \"73.140.245.0/24,73.140.246.0/24\".Split(',')", "", Definite },
        { "split of configuration", "", "= config.Require(\"ranges\").Split(',')", "", Silent },
        { "params helper", "", "= Only(\"73.140.245.0/24\")", "static string[] Only(params string[] ranges) => ranges;", Definite },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_flows(string what, string statements, string ranges, string members, string expected) =>
        Assert.Equal((what, expected), (what, await Judge(Ranges(statements, ranges, members))));
}
