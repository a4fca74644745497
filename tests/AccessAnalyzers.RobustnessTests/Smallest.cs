using System.Diagnostics;

namespace AccessAnalyzers.RobustnessTests;

/// <summary>Takes lines, then tokens away from a program, in ever smaller pieces, as long as the same fault shows.</summary>
static class Smallest
{
    static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    public static string Describe(Examination examination, Specimen specimen, Fault fault)
    {
        var start = Stopwatch.GetTimestamp();
        specimen = Shrink(specimen, [.. specimen.Text.Split('\n').Select(line => line + "\n")]);
        specimen = Shrink(specimen, [.. Mutant.Tokens(specimen)]);
        return $"{Fault(specimen) ?? fault}\n{specimen}";

        Specimen Shrink(Specimen whole, List<string> parts)
        {
            for (var piece = parts.Count / 2; piece > 0; piece /= 2)
            {
                for (var at = 0; at + piece <= parts.Count && Stopwatch.GetElapsedTime(start) < patience;)
                {
                    List<string> without = [.. parts[..at], .. parts[(at + piece)..]];
                    if (Fault(whole with { Text = string.Concat(without) })?.Kind == fault.Kind)
                        parts = without;
                    else
                        at += piece;
                }
            }

            return whole with { Text = string.Concat(parts) };
        }

        Fault? Fault(Specimen smaller) => examination.Faults(smaller, withFixes: fault.Kind.StartsWith("An edit", StringComparison.Ordinal));
    }
}
