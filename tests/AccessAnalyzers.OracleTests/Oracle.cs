using System.Collections.Concurrent;
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
        Enumerable.Range(0, Batches(count))
            .AsParallel()
            .AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .SelectMany(batch => Check(analyzer, seed, batch, Math.Min(ProgramsPerBatch, count - (batch * ProgramsPerBatch))))
            .AsSequential()
            .Select(wrong => Shrink(analyzer, wrong));

    /// <summary>
    /// Those of some analyzers that agree with all executions, as far as another agrees with them. Each program is executed once for
    /// all of them, and none is written any more when each has been caught.
    /// </summary>
    /// <param name="broken">Analyzers with a fault, by a name for it.</param>
    /// <param name="right">The analyzer without one.</param>
    /// <param name="seeds">Choose the programs.</param>
    /// <param name="count">How many programs of each seed there are at most.</param>
    /// <param name="first">The batches to begin with.</param>
    public static IEnumerable<string> Uncaught(
        IReadOnlyDictionary<string, DiagnosticAnalyzer> broken, DiagnosticAnalyzer right, IEnumerable<uint> seeds, int count, IEnumerable<(uint Seed, int Batch)> first)
    {
        var left = new ConcurrentDictionary<string, DiagnosticAnalyzer>(broken);
        var batches = Partitioner.Create(
            first.Union(seeds.SelectMany(_ => Enumerable.Range(0, Batches(count)), static (seed, batch) => (Seed: seed, Batch: batch))), EnumerablePartitionerOptions.NoBuffering);
        // Without a bound there are as many at once as the pool gives threads, most of them for nothing.
        Parallel.ForEach(batches, new ParallelOptions { MaxDegreeOfParallelism = System.Environment.ProcessorCount }, (next, loop) =>
        {
            if (left.IsEmpty)
            {
                loop.Stop();
                return;
            }

            var (dialect, isOpaque, choices) = Choose(next.Seed, next.Batch, ProgramsPerBatch);
            var named = left.ToArray();
            var differences = Write(dialect, isOpaque, choices).Differences([right, .. named.Select(each => each.Value)]);
            for (var i = 0; i < named.Length; i++)
            {
                if (differences[i + 1].Keys.Any(program => !differences[0].ContainsKey(program)))
                    left.TryRemove(named[i].Key, out _);
            }
        });
        return left.Keys;
    }

    static int Batches(int count) => (count + ProgramsPerBatch - 1) / ProgramsPerBatch;

    static (Dialect Dialect, bool IsOpaque, byte[][] Choices) Choose(uint seed, int batch, int count) => (
        Dialect.All[batch % Dialect.All.Length],
        batch / Dialect.All.Length % 4 == 3,
        [.. Enumerable.Range(0, count).Select(i => s_choices.Generate(new PCG((uint)((batch * ProgramsPerBatch) + i), seed), null, out _))]);

    static Batch Write(Dialect dialect, bool isOpaque, byte[][] choices) => new(dialect, [.. choices.Select((bytes, i) => ProgramWriter.Write(dialect, bytes, i, isOpaque))]);

    static Wrong[] Check(DiagnosticAnalyzer analyzer, uint seed, int batch, int count)
    {
        var (dialect, isOpaque, choices) = Choose(seed, batch, count);
        return [.. Write(dialect, isOpaque, choices).Differences(analyzer).Keys.Select(i => new Wrong(dialect, isOpaque, choices[i]))];
    }

    /// <summary>Takes choices away, in ever smaller pieces, as long as the program still differs.</summary>
    static string Shrink(DiagnosticAnalyzer analyzer, Wrong wrong)
    {
        var (dialect, isOpaque, choices) = wrong;
        string? Difference(byte[] bytes) => Write(dialect, isOpaque, [bytes]).Differences(analyzer).Values.FirstOrDefault();
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
