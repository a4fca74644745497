using System.Collections.Immutable;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;

namespace AccessAnalyzers.Rules;

/// <summary>What the rules over ranges of both clouds propose.</summary>
static class RangeRules
{
    /// <summary>Writes ranges as the cloud takes them; null where nobody can tell what one of them means.</summary>
    public static Intent? Rewrite(SettingKey<RangeList> key, IEnumerable<RangeElement> elements, Func<string, IReadOnlyList<string>?> mend)
    {
        var rewritten = elements.Select(element => (element, Texts: mend(element.Text!)?.ToImmutableArray() ?? ImmutableArray<string>.Empty)).ToImmutableArray();
        return rewritten.Any(static each => each.Texts.IsEmpty) ? null : new RewriteElements(key, rewritten);
    }
}
