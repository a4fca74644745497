using System.Collections.Immutable;
using System.Globalization;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Explanations;

/// <summary>Who may connect to what one place of a member creates.</summary>
/// <param name="Name">What a message calls the cluster, or the clusters that a loop makes there.</param>
/// <param name="Site">The creation.</param>
/// <param name="Calls">The calls that lead out of the member to it; none for what the member creates itself.</param>
/// <param name="Cases">All configurations; none where the cluster is skipped as a whole.</param>
/// <param name="Skipped">Why it is skipped; null where it is not.</param>
sealed record AccessRecord(
    string Name, SyntaxNode Site, ImmutableArray<EnteredCall> Calls, ImmutableArray<AccessCase> Cases, string? Skipped)
{
    /// <summary>What the clusters are called each; empty where the record tells of none.</summary>
    public ImmutableArray<string> Clusters { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>How many calls of the member the cases come from; 0 where they come from the member alone.</summary>
    public int JudgedCalls { get; init; }

    /// <summary>Whether all is known that can be known: nothing that the callers of the member might tell.</summary>
    public bool IsDecided => Skipped is null && Cases.All(static @case => @case.Outcome != AccessOutcome.Undecided);

    /// <summary>Whether it is known in every configuration that nobody but those may connect whom a requirement lets in.</summary>
    public bool IsProved(RequiredAccess required) =>
        Skipped is null
        && Cases.All(@case => @case.Outcome is AccessOutcome.Private or AccessOutcome.Nobody
            || (@case.Outcome == AccessOutcome.Restricted && required == RequiredAccess.Restricted));

    /// <summary>Whether more than a requirement lets in may connect in some configuration, whatever is not known.</summary>
    public bool IsRefuted(RequiredAccess required) =>
        Cases.Any(@case => @case.Outcome == AccessOutcome.Open
            || (@case.Outcome == AccessOutcome.Restricted && required == RequiredAccess.Private));

    /// <summary>The record as a sentence without its subject.</summary>
    /// <param name="place">Says where a reason stands.</param>
    public string Describe(Func<UnknownReason, string> place)
    {
        if (Skipped is not null)
            return $"not judged, since {Skipped}";
        if (Cases.IsEmpty)
            return "never created";
        var judged = JudgedCalls == 0 ? ""
            : JudgedCalls == 1 ? "judged at its only call: "
            : $"judged at its {JudgedCalls.ToString(CultureInfo.InvariantCulture)} calls: ";
        return judged + string.Join("; ", Cases.Select(@case => Subject(@case) + Outcome(@case, place) + Configurations(@case)));
    }

    static string Subject(AccessCase @case) =>
        @case.Clusters.IsEmpty ? "" : $"{Message.List(@case.Clusters, static name => name)} {(@case.Clusters.Length == 1 ? "is" : "are")} ";

    string Configurations(AccessCase @case) => !@case.When.AreAll ? @case.When.Phrase
        : @case.Outcome != AccessOutcome.Undecided && (Cases.Length == 1 || !@case.Clusters.IsEmpty) ? " in every configuration" : "";

    static string Outcome(AccessCase @case, Func<UnknownReason, string> place) => @case.Outcome switch
    {
        AccessOutcome.Nobody => "without any endpoint",
        AccessOutcome.Private => "private",
        AccessOutcome.Restricted => $"public to {Message.List(@case.Ranges)}",
        AccessOutcome.Open => "open to the internet",
        _ => $"not judged, since {place(@case.Reason!)}",
    };

    /// <summary>The record for tools: each outcome with its configurations, addresses and reason.</summary>
    public ImmutableDictionary<string, string?> Properties(Func<UnknownReason, string> place)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        if (Skipped is not null)
            properties.Add("Skipped", Skipped);
        foreach (var @case in Cases)
        {
            Add($"{@case.Outcome}", @case.When.ToString());
            if (@case.Outcome == AccessOutcome.Restricted)
                Add("Ranges", string.Join(",", @case.Ranges));
            if (@case.Reason is { } reason)
                Add("Reason", place(reason));
        }

        return properties.ToImmutable();

        // Several clusters that one place creates may have one outcome for different reasons.
        void Add(string name, string value) =>
            properties[name] = properties.TryGetValue(name, out var before) && before != value ? $"{before}; {value}" : value;
    }
}
