using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>
/// A member that creates an open cluster for some of its callers only (AKS020), in a program of which all calls are seen: where no call asks
/// for the cluster, nothing is said of it.
/// </summary>
public sealed class PassedOverClusterTests
{
    const string Open = """new ManagedCluster("open", new ManagedClusterArgs { ResourceGroupName = "rg" })""";

    const string Factory = """
        static class Factory
        {
            public static void Create(string name, bool isPrivate) => new ManagedCluster(name, new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = isPrivate },
            });
        }
        """;

    const string Features = """
        record Features(bool Legacy);
        interface IPart { void Deploy(Features features); }
        """;

    /// <summary>The statements of the program, and its types.</summary>
    public static TheoryData<string, string> NeverCreated => new()
    {
        { "Parts.Deploy(false);", $$"""static class Parts { public static void Deploy(bool legacy) { if (legacy) {{Open}}; } }""" },
        { "Parts.Deploy(new Features(false));", $$"""static class Parts { public static void Deploy(Features features) { if (features.Legacy) {{Open}}; } }""" },
        { "new Part(new Features(false)).Deploy();", $$"""class Part(Features features) { public void Deploy() { if (features.Legacy) {{Open}}; } }""" },
        { "new Part(new Features(false));", $$"""class Part { public Part(Features features) { if (features.Legacy) {{Open}}; } }""" },
        { "Parts.Deploy(new Options());", $$"""class Options { public bool Legacy { get; init; } } static class Parts { public static void Deploy(Options options) { if (options.Legacy) {{Open}}; } }""" },
        { "Parts.Deploy(false);", $$"""static class Parts { public static void Deploy(bool legacy) { if (legacy) Old(); } static void Old() => {{Open}}; }""" },
        { "Parts.Deploy(false);", """static class Parts { public static void Deploy(bool legacy) { if (legacy) Factory.Create("old", false); else Factory.Create("new", true); } }""" },
        { "Parts.Deploy(false); Parts.Deploy(new Config().RequireBoolean(\"new\") && false);", $$"""static class Parts { public static void Deploy(bool legacy) { if (legacy) {{Open}}; } }""" },
        { "Parts.Deploy(new Config().RequireBoolean(\"new\"));", $$"""static class Parts { public static void Deploy(bool isNew) { if (!isNew) return; if (!isNew) {{Open}}; } }""" },
        { "Parts.Deploy(\"eu\");", $$"""static class Parts { public static void Deploy(string region) { switch (region) { case "us": {{Open}}; break; } } }""" },
        { "foreach (var region in new[] { \"eu\", \"ap\" }) Parts.Deploy(region);", $$"""static class Parts { public static void Deploy(string region) { if (region == "us") {{Open}}; } }""" },
    };

    [Theory]
    [MemberData(nameof(NeverCreated))]
    public async Task What_no_call_asks_for_is_not_judged(string statements, string types) =>
        Assert.DoesNotContain(await Analyze(statements, types), static finding => finding.Id == "AKS020");

    /// <summary>The statements of the program, and its types.</summary>
    public static TheoryData<string, string> MayBeCreated => new()
    {
        { "Parts.Deploy(true);", $$"""static class Parts { public static void Deploy(bool legacy) { if (legacy) {{Open}}; } }""" },
        { "Parts.Deploy(false); Parts.Deploy(true);", $$"""static class Parts { public static void Deploy(bool legacy) { if (legacy) {{Open}}; } }""" },
        { "Parts.Deploy(System.IO.File.Exists(\"legacy\"));", $$"""static class Parts { public static void Deploy(bool legacy) { if (legacy) {{Open}}; } }""" },
        { "Parts.Deploy(new Config().RequireBoolean(\"legacy\"));", $$"""static class Parts { public static void Deploy(bool legacy) { if (legacy) {{Open}}; } }""" },
        { "", $$"""static class Parts { public static void Deploy(bool legacy) { if (legacy) {{Open}}; } }""" },
        { "Action<bool> deploy = Parts.Deploy; deploy(false);", $$"""static class Parts { public static void Deploy(bool legacy) { if (legacy) {{Open}}; } }""" },
        { "typeof(Parts).GetMethod(\"Deploy\")!.Invoke(null, [true]); Parts.Deploy(false);", $$"""static class Parts { public static void Deploy(bool legacy) { if (legacy) {{Open}}; } }""" },
        { "foreach (var part in (IEnumerable<IPart>)AppDomain.CurrentDomain.GetData(\"parts\")!) part.Deploy(new Features(true)); new Part().Deploy(new Features(false));", $$"""class Part : IPart { public void Deploy(Features features) { if (features.Legacy) {{Open}}; } }""" },
        { "var part = (IPart)Activator.CreateInstance(Type.GetType(args[0])!)!; part.Deploy(new Features(true)); new Part().Deploy(new Features(false));", $$"""class Part : IPart { public void Deploy(Features features) { if (features.Legacy) {{Open}}; } }""" },
        { "Parts.Deploy(false); System.Threading.ThreadPool.QueueUserWorkItem(_ => Parts.Deploy(true));", $$"""static class Parts { public static void Deploy(bool legacy) { if (legacy) {{Open}}; } }""" },
        { "Parts.Deploy(false); new System.Threading.Timer(_ => Parts.Deploy(true));", $$"""static class Parts { public static void Deploy(bool legacy) { if (legacy) {{Open}}; } }""" },
        { "Parts.Deploy(false);", $$"""static class Parts { static readonly int run = Run(); static int Run() { Deploy(true); return 1; } public static void Deploy(bool legacy) { if (legacy) {{Open}}; } }""" },
        { "Parts.Deploy(false); try { int.Parse(args[0]); } catch (FormatException) { Parts.Deploy(true); }", $$"""static class Parts { public static void Deploy(bool legacy) { if (legacy) {{Open}}; } }""" },
        { "Parts.Deploy(3);", $$"""static class Parts { public static void Deploy(int left) { if (left == 0) {{Open}}; else Deploy(left - 1); } }""" },
    };

    [Theory]
    [MemberData(nameof(MayBeCreated))]
    public async Task What_some_call_may_ask_for_is_judged(string statements, string types) =>
        Assert.Contains(await Analyze(statements, types), static finding => finding.Id == "AKS020");

    /// <summary>Nobody runs a program without the settings that it requires, be it after the cluster.</summary>
    [Theory]
    [InlineData("Factory.Create(\"a\", new Config().Require(\"zone\") == \"x\"); var name = new Config().Require(\"name\");", "(when 'zone' is not \"x\")")]
    [InlineData("Factory.Create(\"a\", false); var name = new Config().Require(\"name\");", "")]
    [InlineData("var on = new Config().GetBoolean(\"on\"); Factory.Create(\"a\", on == false || new Config().RequireBoolean(\"p\")); var required = on ?? throw new TimeoutException();", "(when 'on' is true and 'p' is false)")]
    [InlineData("var on = new Config().GetBoolean(\"on\"); Factory.Create(\"a\", on != null); var required = on ?? throw new TimeoutException();", "(when 'on' is not set)")]
    public async Task What_is_required_later_is_no_condition(string statements, string when)
    {
        var message = Assert.Single(await Analyze(statements, ""), static finding => finding.Id == "AKS020").GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.EndsWith(when.Length == 0 ? "make the cluster private" : $"make the cluster private {when}", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_is_called_by_others() =>
        Assert.Contains(
            await Aks.Program(
                $$"""public static class Parts { public static void Deploy(bool legacy) { if (legacy) {{Open}}; } static void Usual() => Deploy(false); }""")
                .Analyze(),
            static finding => finding.Id == "AKS020");

    static async Task<IEnumerable<Microsoft.CodeAnalysis.Diagnostic>> Analyze(string statements, string types) =>
        await (Aks.Program($$"""
            return await Deployment.RunAsync(() =>
            {
                {{statements}}
            });
            {{types}}
            {{Factory}}
            {{Features}}
            """)).Analyze();
}
