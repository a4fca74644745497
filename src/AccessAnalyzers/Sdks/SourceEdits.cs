using System.Collections.Immutable;
using AccessAnalyzers.Remedies;

namespace AccessAnalyzers.Sdks;

static class SourceEdits
{
    /// <summary>Both edits as one; null where either cannot be made. Two members of an object that does not exist yet become members of one new object.</summary>
    public static ImmutableArray<SourceEdit>? Together(ImmutableArray<SourceEdit>? first, ImmutableArray<SourceEdit>? second)
    {
        if (first is not { } edits || second is not { } more)
            return null;
        return edits is [SetMember member] && more is [SetMember other] && member with { Text = "" } == other with { Text = "" } && Members(member.Text, other.Text) is { } text
            ? ImmutableArray.Create<SourceEdit>(member with { Text = text })
            : edits.AddRange(more);
    }

    static string? Members(string first, string second)
    {
        var head = first.IndexOf(" { ", StringComparison.Ordinal) + 3;
        return head > 3 && second.Length > head && string.CompareOrdinal(first, 0, second, 0, head) == 0
            ? first.Substring(0, first.Length - 2) + ", " + second.Substring(head)
            : null;
    }
}
