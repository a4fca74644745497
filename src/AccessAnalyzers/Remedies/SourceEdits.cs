using System.Collections.Immutable;

namespace AccessAnalyzers.Remedies;

static class SourceEdits
{
    /// <summary>
    /// All edits as one remedy; null where one of them cannot be made. Members of an object that does not exist yet become
    /// members of one new object.
    /// </summary>
    public static ImmutableArray<SourceEdit>? Together(params ImmutableArray<SourceEdit>?[] parts)
    {
        var all = new List<SourceEdit>();
        foreach (var part in parts)
        {
            if (part is not { } edits)
                return null;
            foreach (var edit in edits)
            {
                var (at, text) = all.Select((known, index) => (index, Text: Members(known, edit))).FirstOrDefault(static pair => pair.Text is not null);
                if (text is not null)
                    all[at] = (SetMember)all[at] with { Text = text };
                else
                    all.Add(edit);
            }
        }

        return all.ToImmutableArray();
    }

    static string? Members(SourceEdit known, SourceEdit added)
    {
        if (known is not SetMember first || added is not SetMember second || first with { Text = "" } != second with { Text = "" })
            return null;
        var head = first.Text.IndexOf(" { ", StringComparison.Ordinal) + 3;
        return head > 3 && second.Text.Length > head && string.CompareOrdinal(first.Text, 0, second.Text, 0, head) == 0
            ? first.Text.Substring(0, first.Text.Length - 2) + ", " + second.Text.Substring(head)
            : null;
    }
}
