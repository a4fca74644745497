using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

static class BaseTypes
{
    /// <summary>A type and the classes that it derives from, itself first.</summary>
    public static IEnumerable<ITypeSymbol> WithBases(this ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }
}
