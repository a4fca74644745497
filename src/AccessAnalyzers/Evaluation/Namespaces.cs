using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>Compares namespaces with full names without writing those, which is asked of every call of a library.</summary>
static class Namespaces
{
    public static bool Is(this INamespaceSymbol? space, string name)
    {
        for (var end = name.Length; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            var start = end - space.Name.Length;
            if (start < 0 || string.CompareOrdinal(name, start, space.Name, 0, space.Name.Length) != 0)
                return false;
            if (start == 0)
                return space.ContainingNamespace.IsGlobalNamespace;
            if (name[start - 1] != '.')
                return false;
            end = start - 1;
        }

        return false;
    }

    /// <summary>Whether it is that namespace or stands in it.</summary>
    public static bool IsWithin(this INamespaceSymbol? space, string name)
    {
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.Is(name))
                return true;
        }

        return false;
    }
}
