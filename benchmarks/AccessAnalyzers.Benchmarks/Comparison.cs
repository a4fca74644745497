using System.Globalization;

namespace AccessAnalyzers.Benchmarks;

/// <summary>A shape in its size and in twice its size, against the limits.</summary>
sealed record Comparison(Shape Shape, bool IsConcurrent, Measurement Once, Measurement Twice)
{
    const double MostMilliseconds = 2000;
    const double MostGrowth = 1.5;

    /// <summary>Below so many milliseconds the analyzer's own time is noise, and so is its growth.</summary>
    const double LeastOwnToCompare = 20;

    public static string Header { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"""
        Milliseconds, the least of several runs. total: compiler and analyzer; own: inside the analyzer, summed over threads; compiler: alone.
        Pass: total of the first size at most {MostMilliseconds}; growth (own time of twice the size / own time / 2) at most {MostGrowth}, unless both are under {LeastOwnToCompare} ms.

        {"shape",-24}{"threads",-8}{"size",7}{"total",9}{"own",9}{"compiler",9}{"found",6} |{"size",7}{"total",9}{"own",9}{"compiler",9}{"found",6} |{"growth",7}{"own/comp",9}{"added",7}
        """);

    bool IsFast => Once.Total <= MostMilliseconds;

    double Growth => Twice.Own / Once.Own / 2;

    bool IsLinear => Twice.Own < LeastOwnToCompare || Growth <= MostGrowth;

    public bool Passes => IsFast && IsLinear;

    public static async Task<Comparison> Make(Shape shape, bool isConcurrent)
    {
        var (once, twice) = await Measurement.Make(shape, isConcurrent);
        return new(shape, isConcurrent, once, twice);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Shape.Name,-24}{(IsConcurrent ? "many" : "one"),-8}{Shape.Size,7}{Describe(Once)} |{Shape.Size * 2,7}{Describe(Twice)} |{Growth,7:0.00}{Once.Own / Once.Compiler,9:0.000}{Once.Total / Once.Compiler - 1,7:0.00}  {Verdict}");

    string Verdict => Passes ? "pass" : $"FAIL{(IsFast ? "" : " slow")}{(IsLinear ? "" : " growth")}";

    static string Describe(Measurement measured) => string.Create(
        CultureInfo.InvariantCulture,
        $"{measured.Total,9:0.0}{measured.Own,9:0.0}{measured.Compiler,9:0.0}{measured.Findings,6}");
}
