using System.Collections.Immutable;
using System.Globalization;
using Xunit.Abstractions;

namespace AccessAnalyzers.RobustnessTests;

/// <summary>
/// All programs of this repository, damaged at random. <c>ROBUSTNESS_MUTANTS</c> makes a long run, <c>ROBUSTNESS_SEED</c> repeats one.
/// </summary>
public sealed class MutantTests(ITestOutputHelper output)
{
    const int FixedMutants = 800;
    const int FreshMutants = 400;
    const int Truncations = 300;

    /// <summary>Every so many mutants are repaired too.</summary>
    const int Repaired = 4;

    const int MostShown = 3;

    static int? Asked => Environment.GetEnvironmentVariable("ROBUSTNESS_MUTANTS") is { } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : null;

    [Fact]
    public void Mutants_of_a_fixed_seed_are_survived() => Survive(20261126, FixedMutants);

    [Fact]
    public void Fresh_mutants_are_survived() => Survive(
        Environment.GetEnvironmentVariable("ROBUSTNESS_SEED") is { } seed ? int.Parse(seed, CultureInfo.InvariantCulture) : Random.Shared.Next(),
        Asked ?? FreshMutants);

    [Fact]
    public void Programs_that_break_off_are_survived()
    {
        var all = Corpus.Programs.SelectMany(program => Enumerable.Range(0, Mutant.Tokens(program).Length).Select(tokens => (program, tokens))).ToImmutableArray();
        var count = Math.Min(Asked ?? Truncations, all.Length);
        Survive("", count, number =>
        {
            var (program, tokens) = all[(int)((long)number * all.Length / count)];
            return Mutant.Truncate(program, tokens);
        });
    }

    void Survive(int seed, int count)
    {
        output.WriteLine($"ROBUSTNESS_SEED={seed} ROBUSTNESS_MUTANTS={count}");
        Survive($"ROBUSTNESS_SEED={seed}", count, number => Mutant.Of(Corpus.Programs, seed, number));
    }

    void Survive(string seed, int count, Func<int, Specimen> write)
    {
        var found = Enumerable.Range(0, count).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(number => (Number: number, Specimen: write(number)))
            .Select(each => (each.Number, each.Specimen, Fault: Examination.Ours.Faults(each.Specimen, withFixes: each.Number % Repaired == 0)))
            .Where(each => each.Fault is not null)
            .AsSequential()
            .DistinctBy(each => each.Fault!.Kind)
            .Take(MostShown)
            .Select(each => $"{seed}, mutant {each.Number}: {Smallest.Describe(Examination.Ours, each.Specimen, each.Fault!)}")
            .ToArray();
        Assert.True(found.Length == 0, string.Join("\n\n", found));
        output.WriteLine($"{count} programs are survived.");
    }
}
