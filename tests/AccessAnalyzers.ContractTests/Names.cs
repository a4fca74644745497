namespace AccessAnalyzers.ContractTests;

/// <summary>C# begins the names of members with a capital, and the packages do not.</summary>
static class Names
{
    public static string Camel(string name) => IsConstant(name) ? name : char.ToLowerInvariant(name[0]) + name[1..];

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>These have the same name everywhere.</summary>
    static bool IsConstant(string name) => name.Length > 1 && name == name.ToUpperInvariant();
}
