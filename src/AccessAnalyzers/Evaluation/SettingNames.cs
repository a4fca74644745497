using System.Text.RegularExpressions;

namespace AccessAnalyzers.Evaluation;

/// <summary>Names of settings that stand under a key which the program does not fix. Two such names may be those of one setting.</summary>
static class SettingNames
{
    /// <summary>Stands for the key of any entry of a dictionary.</summary>
    public const string Any = "*";

    const string KeyInAny = "key of ";

    /// <summary>Stands in a name for what may be anything.</summary>
    const char Wildcard = '\0';

    static readonly Regex chosen = new(@"\*|\{[^}]*\}", RegexOptions.CultureInvariant);

    /// <summary>Stands for a key, or a part of one, that is a setting itself.</summary>
    /// <param name="key">The name of that setting.</param>
    public static string Chosen(string key) => $"{{{key}}}";

    public static bool HasChosenKey(string name) => name.IndexOf('{') >= 0 || name.Contains(Any);

    /// <summary>What the key of any entry is called.</summary>
    public static string KeyIn(string dictionary) => KeyInAny + dictionary;

    /// <summary>Whether a setting, or what is made of it, is a key in the name of another one.</summary>
    public static bool IsKeyOf(string name, string key) =>
        name.Contains($"{{{key}}}") || name.Contains($"{{{key} ") || name.Contains($"{{{key}.")
        || (key.StartsWith(KeyInAny, StringComparison.Ordinal)
            && name.StartsWith(key.Substring(KeyInAny.Length), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether two different names may be those of one setting.</summary>
    public static bool MayBeOne(string left, string right)
    {
        var (first, second) = (Without(left, right), Without(right, left));
        return AreAlike(first, second)
            && AreAlike(string.Concat(first.Reverse()), string.Concat(second.Reverse()))
            && IsLongEnough(first, second)
            && IsLongEnough(second, first);

        // What stands for a key in both names stands for one key.
        static string Without(string name, string other) =>
            chosen.Replace(name, key => other.Contains(key.Value) ? key.Value : $"{Wildcard}");

        static bool AreAlike(string first, string second)
        {
            var length = 0;
            while (length < first.Length && length < second.Length && first[length] == second[length] && first[length] != Wildcard)
                length++;
            return (length == first.Length && length == second.Length) || At(first, length) == Wildcard || At(second, length) == Wildcard;
        }

        static char? At(string name, int index) => index < name.Length ? name[index] : null;

        static bool IsLongEnough(string name, string other) =>
            name.IndexOf(Wildcard) >= 0 || name.Length >= other.Length - other.Count(static letter => letter == Wildcard);
    }
}
