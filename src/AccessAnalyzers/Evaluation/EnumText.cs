using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Texts that <c>Enum.Parse</c> understands: names, several of them between commas, and numbers, each with blanks around it.
/// </summary>
static class EnumText
{
    const NumberStyles Whole = NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    /// <summary>The value that a text stands for; null where it stands for none.</summary>
    /// <param name="type">The enumeration.</param>
    /// <param name="ignoresCase">Whether the case of names does not matter.</param>
    public static object? Parse(INamedTypeSymbol type, string? text, bool ignoresCase)
    {
        var underlying = type.EnumUnderlyingType!.SpecialType;
        if (decimal.TryParse(text, Whole, CultureInfo.InvariantCulture, out var number))
            return Numbers.Convert(number, underlying, isChecked: true);

        object? all = null;
        foreach (var name in (text ?? "").Split(','))
        {
            if (Named(type, name.Trim(), ignoresCase) is not { } value)
                return null;
            all = all is null ? value : Numbers.Calculate(all, value, BinaryOperatorKind.Or, underlying, isChecked: false);
        }

        return all;
    }

    static object? Named(INamedTypeSymbol type, string name, bool ignoresCase)
    {
        var comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return type.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.HasConstantValue && string.Equals(field.Name, name, comparison))?.ConstantValue;
    }
}
