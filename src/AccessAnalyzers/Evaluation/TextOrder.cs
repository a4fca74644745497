namespace AccessAnalyzers.Evaluation;

/// <summary>
/// The order of texts on which cultures and operating systems agree: punctuation, digits, letters without regard to their case, and lower
/// case first where nothing else differs.
/// </summary>
static class TextOrder
{
    /// <summary>Less than, equal to or greater than zero; null where it depends on where the program runs.</summary>
    public static int? Compare(string left, string right)
    {
        var counted = CompareAll(left, right);
        // Hyphens count in some orders, and are passed over in others.
        return left == right || !(left + right).Any(IsPassedOver) || counted == CompareAll(Rest(left), Rest(right)) ? counted : null;
    }

    static string Rest(string text) => string.Concat(text.Where(static character => !IsPassedOver(character)));

    static bool IsPassedOver(char character) => character is '-' or '\'';

    static int? CompareAll(string left, string right)
    {
        var firstCase = 0;
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            var (one, other) = (left[i], right[i]);
            if (!IsPlain(one) || !IsPlain(other))
                return null;
            if (one == other)
                continue;
            if (!char.IsLetterOrDigit(one) && !char.IsLetterOrDigit(other))
                return null;
            if (char.IsLetterOrDigit(one) != char.IsLetterOrDigit(other))
                return char.IsLetterOrDigit(one) ? 1 : -1;
            var order = char.ToLowerInvariant(one).CompareTo(char.ToLowerInvariant(other));
            if (order != 0)
                return Math.Sign(order);
            firstCase = firstCase != 0 ? firstCase : char.IsLower(one) ? -1 : 1;
        }

        if (left.Length != right.Length)
            return (left.Length > right.Length ? left : right).Skip(Math.Min(left.Length, right.Length)).All(IsPlain)
                ? Math.Sign(left.Length - right.Length)
                : null;
        return firstCase;
    }

    /// <summary>The same for whoever ignores the case.</summary>
    public static int? CompareIgnoringCase(string left, string right) => Compare(left.ToLowerInvariant(), right.ToLowerInvariant());

    /// <summary>Letters beyond ASCII stand elsewhere in each language.</summary>
    static bool IsPlain(char character) => character is > ' ' and < (char)127;
}
