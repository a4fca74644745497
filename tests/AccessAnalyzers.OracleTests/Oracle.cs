using CsCheck;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers.OracleTests;

/// <summary>Generates, executes, compares; where a program differs, shrinks it.</summary>
static class Oracle
{
    const int ProgramsPerBatch = 20;

    sealed record Wrong(Dialect Dialect, bool IsOpaque, byte[] Choices);

    static readonly Gen<byte[]> s_choices = Gen.Byte.Array[0, 240];

    /// <summary>The first programs on which analyzer and executions differ, each as small as could be found.</summary>
    public static IEnumerable<string> Differences(DiagnosticAnalyzer analyzer, uint seed, int count) =>
        Check(analyzer, seed, count).AsSequential().Select(wrong => Shrink(analyzer, wrong));

    /// <summary>Whether there is a program on which analyzer and executions differ.</summary>
    public static bool Differs(DiagnosticAnalyzer analyzer, uint seed, int count) => Check(analyzer, seed, count).AsSequential().Any();

    static ParallelQuery<Wrong> Check(DiagnosticAnalyzer analyzer, uint seed, int count) =>
        Enumerable.Range(0, (count + ProgramsPerBatch - 1) / ProgramsPerBatch)
            .AsParallel()
            .AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .SelectMany(batch => Check(analyzer, seed, batch, Math.Min(ProgramsPerBatch, count - (batch * ProgramsPerBatch))));

    static Wrong[] Check(DiagnosticAnalyzer analyzer, uint seed, int batch, int count)
    {
        var dialect = Dialect.All[batch % Dialect.All.Length];
        var isOpaque = batch / Dialect.All.Length % 4 == 3;
        var choices = Enumerable.Range(0, count)
            .Select(i => s_choices.Generate(new PCG((uint)((batch * ProgramsPerBatch) + i), seed), null, out _))
            .ToArray();
        var wrong = new Batch(dialect, analyzer).Check([.. choices.Select((bytes, i) => ProgramWriter.Write(dialect, bytes, i, isOpaque))]);
        return [.. wrong.Keys.Select(i => new Wrong(dialect, isOpaque, choices[i]))];
    }

    /// <summary>Takes choices away, in ever smaller pieces, as long as the program still differs.</summary>
    static string Shrink(DiagnosticAnalyzer analyzer, Wrong wrong)
    {
        var (dialect, isOpaque, choices) = wrong;
        var batch = new Batch(dialect, analyzer);
        string? Difference(byte[] bytes) => batch.Check([ProgramWriter.Write(dialect, bytes, 0, isOpaque)]).Values.FirstOrDefault();
        for (var piece = choices.Length / 2; piece > 0; piece = piece > 1 ? piece / 2 : 0)
        {
            for (var at = 0; at + piece <= choices.Length;)
            {
                byte[] without = [.. choices[..at], .. choices[(at + piece)..]];
                if (Difference(without) is not null)
                    choices = without;
                else
                    at += piece;
            }
        }

        for (var i = 0; i < choices.Length; i++)
        {
            byte[] simpler = [.. choices[..i], 0, .. choices[(i + 1)..]];
            if (choices[i] != 0 && Difference(simpler) is not null)
                choices = simpler;
        }

        return $"{dialect.Name}, {(isOpaque ? "with opaque parts" : "fully modelled")}, choices {Convert.ToHexString(choices)}\n{Difference(choices)}\n\n{ProgramWriter.Write(dialect, choices, 0, isOpaque).Source}";
    }
}
