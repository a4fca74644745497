using System.Globalization;

namespace AccessAnalyzers.Benchmarks;

/// <summary>One row of the table.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Work">What is measured.</param>
/// <param name="Wanted">What it must reach, in words.</param>
/// <param name="Measure">Measures it.</param>
sealed record Row(string Name, string Work, string Wanted, Func<Figure> Measure)
{
    const int Clusters = 100;

    /// <summary>Times below so many milliseconds are noise, and so is their growth.</summary>
    const double LeastToCompare = 10;

    public static Row[] All { get; } =
    [
        Share("share-azure", "100 clusters over 10 files, Pulumi: own / compile", Sdk.Pulumi, Programs.OverFiles),
        Share("share-sound", "the same, nothing to say of any", Sdk.Pulumi, Programs.SoundOverFiles),
        Share("share-cdk", "100 clusters over 10 files, CDK: own / compile", Sdk.Cdk, Programs.CdkOverFiles),
        PerUnit("per-cluster", "allocated per further cluster", 60_000, 100, Programs.OverFiles),
        PerUnit("per-element", "per further element of a list", 500, 500, Programs.Elements),
        PerUnit("per-statement", "per further unrelated statement", 300, 500, Programs.Statements),
        PerUnit("per-resource", "per further unrelated resource", 1_000, 200, Programs.Resources),
        Growth("one-class", "n clusters in the methods of one class", 80, 1.1, 1.15, Programs.InOneClass),
        Growth("over-files", "n clusters over files", 100, 1.05, 1.15, Programs.OverFiles),
        Growth("one-method", "n clusters in one method", 100, 1.05, 1.15, Programs.InOneMethod),
        Growth("loop", "n clusters made in a loop", 100, 1.05, 1.15, Programs.InALoop),
        Growth("callers", "n callers of one component", 100, 1.05, 1.15, Programs.CallersOfOneComponent),
        Growth("factory", "n callers of a factory in three layers", 100, 1.05, 1.15, Programs.ThreeLayerFactory),
        Growth("chain", "calls in a chain of n", 40, 1.05, 1.15, Programs.Chain),
        new("flags", "n independent flags in one cluster, 5 → 40", "exponent ≤ 1.2", () =>
        {
            var (few, many) = (Ours(Programs.Flags(5)), Ours(Programs.Flags(40)));
            var exponent = Math.Log((double)Extra(many, Programs.Flags(40)) / Extra(few, Programs.Flags(5))) / Math.Log(8);
            return new(Text($"{exponent:0.00}"), exponent <= 1.2);
        }),
        new("crossed-flags", "20 pairs of crossed flags", "finds, ≤ 50 ms", () =>
        {
            var measured = Ours(Programs.CrossedFlags(20));
            return new(Text($"{measured.Findings} findings, {measured.Own:0} ms"), measured.Findings > 0 && measured.Own <= 50);
        }),
        Peer("Meziantou.Analyzer"),
        Peer("Roslynator"),
        new("keystroke", "a keystroke in a file of a 100-file project, own minus the floor's / the file's own diagnostics", "≤ 0.3", () =>
        {
            string[] files = [.. Programs.OverFiles(10), .. Programs.Lines(99_000)];
            var (own, compiler) = Measurement.OfKeystroke(Sdk.Pulumi, files, Analyzers.Ours);
            var (floor, _) = Measurement.OfKeystroke(Sdk.Pulumi, files, Analyzers.Floor);
            var share = (own - floor) / compiler;
            return new(Text($"{share:0.00} ({own:0.0} − {floor:0.0} / {compiler:0.0} ms)"), share <= 0.3);
        }),
        new("no-cluster", "an SDK referenced, no cluster, 138,000 lines: allocation / the floor's", "≤ 1.05", () =>
        {
            var share = (double)Ours(Programs.Lines(138_000)).Allocated / Floor(Programs.Lines(138_000)).Allocated;
            return new(Text($"{share:0.000}"), share <= 1.05);
        }),
        Finds("loop-over-elements", "a foreach over 10,000 known elements", Programs.LoopOverElements(10_000)),
        Finds("query-over-elements", "a Select over 1,000", Programs.QueryOverElements(1_000)),
    ];

    static Row Share(string name, string work, Sdk sdk, Func<int, IEnumerable<string>> write) => new(name, work, "≤ 0.15", () =>
    {
        var measured = Measurement.Of(sdk, write(Clusters), Analyzers.Ours);
        var share = measured.Own / measured.Compiler;
        return new(Text($"{share:0.00} ({measured.Own:0.0} / {measured.Compiler:0.0} ms, {measured.Findings} findings)"), share <= 0.15);
    });

    static Row PerUnit(string name, string work, long most, int size, Func<int, IEnumerable<string>> write) => new(name, work, Text($"≤ {most:N0} B"), () =>
    {
        var each = (Extra(Ours(write(2 * size)), write(2 * size)) - Extra(Ours(write(size)), write(size))) / size;
        return new(Text($"{each:N0} B"), each <= most);
    });

    static Row Growth(string name, string work, int size, double mostAllocation, double mostTime, Func<int, IEnumerable<string>> write) => new(
        name, work + ", exponents of allocation and time", Text($"≤ {mostAllocation}, ≤ {mostTime}"), () =>
    {
        var (once, twice) = (Ours(write(size)), Ours(write(2 * size)));
        var allocation = Math.Log2((double)Extra(twice, write(2 * size)) / Extra(once, write(size)));
        var time = Math.Log2(twice.Own / once.Own);
        return new(
            Text($"{allocation:0.00}, {time:0.00} ({once.Own:0.0} → {twice.Own:0.0} ms)"),
            allocation <= mostAllocation && (time <= mostTime || twice.Own < LeastToCompare));
    });

    static Row Peer(string name) => new(name.ToLowerInvariant(), $"own time / that of {name}, its default rules, 100 clusters", "≤ 0.5", () =>
    {
        var share = Ours(Programs.OverFiles(Clusters)).Own / Measurement.Of(Sdk.Pulumi, Programs.OverFiles(Clusters), Analyzers.In(Measurement.Fact(name))).Own;
        return new(Text($"{share:0.00}"), share <= 0.5);
    });

    static Row Finds(string name, string work, IEnumerable<string> files) => new(name, work, "finds all", () =>
    {
        var measured = Ours(files);
        return new(Text($"{measured.Findings} findings, {measured.Own:0} ms"), measured.Findings > 0);
    });

    static Measurement Ours(IEnumerable<string> files) => Measurement.Of(Sdk.Pulumi, files, Analyzers.Ours);

    static Measurement Floor(IEnumerable<string> files) => Measurement.Of(Sdk.Pulumi, files, Analyzers.Floor);

    /// <summary>What we allocate, without what the driver does for any analyzer.</summary>
    static long Extra(Measurement ours, IEnumerable<string> files) => ours.Allocated - Floor(files).Allocated;

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What a row came to.</summary>
/// <param name="Text">With its unit.</param>
/// <param name="IsReached">Whether it is what it must be.</param>
readonly record struct Figure(string Text, bool IsReached);
