using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using AccessAnalyzers.Benchmarks;
using Microsoft.CodeAnalysis;

var unknown = args.Where(name => !Row.All.Any(row => row.Name == name)).ToArray();
if (unknown.Length > 0)
{
    Console.Error.WriteLine($"No row is called {string.Join(" or ", unknown)}. There are: {string.Join(", ", Row.All.Select(row => row.Name))}");
    return 2;
}

var rows = Row.All.Where(row => args.Length == 0 || args.Contains(row.Name)).ToArray();
var table = new StringBuilder("| work | must reach | measured | |\n|---|---|---|---|\n");
var reachesAll = true;
foreach (var row in rows)
{
    var figure = row.Measure();
    reachesAll &= figure.IsReached;
    var line = $"| {row.Work} | {row.Wanted} | {figure.Text} | {(figure.IsReached ? "reached" : "missed")} |";
    Console.WriteLine(line);
    table.Append(line).Append('\n');
}

// A part of the table is no page.
if (args.Length == 0)
    File.WriteAllText(Path.Combine(Measurement.Fact("RepositoryRoot"), "docs", "performance.md"), Page());
return reachesAll ? 0 : 1;

string Page() => $"""
    # Performance

    What the analyzer costs beside the compiler, on one thread. *Own* is the time inside the analyzer, *compile* that of binding and diagnosing the
    same program without it, *the floor* an analyzer that is called for every object creation and does nothing. Allocations are without the floor's.
    An exponent is the power of the size with which a figure grows when the size doubles. Times are the least of several runs, in which no garbage is
    collected; compare them as ratios only. `dotnet run -c Release --project benchmarks/AccessAnalyzers.Benchmarks` measures everything anew and writes this page.

    {table}
    Measured on {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores of {Processor()}, {RuntimeInformation.FrameworkDescription},
    Roslyn {typeof(Compilation).Assembly.GetName().Version!.ToString(3)}, {DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.

    """;

static string Processor() => File.Exists("/proc/cpuinfo") && File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } model
    ? model[(model.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
    : RuntimeInformation.ProcessArchitecture.ToString();
