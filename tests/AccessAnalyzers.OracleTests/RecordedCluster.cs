using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;

namespace AccessAnalyzers.OracleTests;

/// <summary>Makes settings of plain constants from what a run has declared, so that the rules can judge it without the interpreter.</summary>
sealed class RecordedCluster
{
    public ConditionSpace Space { get; } = new();

    public Creation Creation => new(
        Site: null!,
        Constructor: null!,
        Id: 0,
        When: Space.True,
        ImmutableDictionary<string, Guarded>.Empty,
        State.Empty,
        ImmutableArray<EnteredCall>.Empty)
    { End = State.Empty, Ends = Space.True, HandedOut = [] };

    /// <param name="name">What the SDK calls it.</param>
    /// <param name="value">What was declared; null for nothing.</param>
    /// <param name="default">What the service takes then; null where that is not known.</param>
    public Setting Setting(string name, object? value, object? @default = null) => Of(
        name,
        value switch { null => Value.Unset, Value known => known, _ => new Constant(value) },
        @default);

    public RangeList Ranges(string name, IEnumerable<string>? ranges) => new(
        Of(name, ranges is null ? Value.Unset : new ObjectReference(0), null),
        (ranges ?? []).Select(range => new RangeElement(Space.True, range, null!, null)).ToImmutableArray(),
        Space.False);

    Setting Of(string name, Value value, object? @default) => new(
        Space, name, [new Case(Space.True, value, null)], @default is null ? null : new Constant(@default), Unwritten.Instance);

    /// <summary>The SDK has the setting, but nothing here is to be repaired.</summary>
    sealed class Unwritten : ISpelling
    {
        public static readonly Unwritten Instance = new();

        public ImmutableArray<SourceEdit>? Set(object value, Condition when) => null;

        public ImmutableArray<SourceEdit>? Remove(Condition when) => null;
    }
}
