namespace AccessAnalyzers.ContractTests;

/// <summary>A type as one side declares it: its members under the names that they have in the cloud's or Terraform's schema.</summary>
sealed record Declaration(IReadOnlyDictionary<string, Member> Members)
{
    /// <summary>How a surface differs from the package. What it leaves out is no difference.</summary>
    /// <param name="name">What the surface calls the type.</param>
    /// <param name="surface">The surface's declaration.</param>
    /// <param name="package">The package's; null where it has none.</param>
    public static IEnumerable<string> Differences(string name, Declaration surface, Declaration? package)
    {
        if (package is null)
            return [$"{name} is not in the package"];
        return
            from entry in surface.Members
            let theirs = package.Members.GetValueOrDefault(entry.Key)
            let difference = theirs is null ? "is not in the package" : entry.Value.DifferenceTo(theirs)
            where difference is not null
            select $"{name}.{entry.Key} {difference}";
    }

    /// <summary>What this declaration of a package has and nobody has looked at.</summary>
    /// <param name="name">What the surface calls the type.</param>
    /// <param name="known">The members that are declared by the surface, read, or judged as irrelevant.</param>
    public IEnumerable<string> Unknown(string name, IEnumerable<string> known) =>
        Members.Keys.Except(known).Select(member => $"{name}.{member} is in the package, and nobody has looked at it");

    /// <summary>The values of an enumeration that a surface lacks. A package may have several names for one value.</summary>
    /// <param name="name">What the surface calls the type.</param>
    /// <param name="surface">The surface's declaration.</param>
    public IEnumerable<string> MissingValues(string name, Declaration surface) => Members.Values.Select(member => member.Type)
        .Where(type => type.StartsWith('"'))
        .Except(surface.Members.Values.Select(member => member.Type))
        .Select(value => $"{name} has no {value}");
}

/// <summary>A member of a type.</summary>
/// <param name="Type">Its type, without what says that a value may be missing.</param>
/// <param name="IsOptional">Whether a value may be missing; null where the language of the surface cannot say it.</param>
/// <param name="Default">What the SDK sends where a program leaves it out.</param>
sealed record Member(string Type, bool? IsOptional, string? Default = null)
{
    public string? DifferenceTo(Member package) =>
        Type != package.Type ? $"is {Type} in the surface and {package.Type} in the package"
        : IsOptional is { } isOptional && isOptional != package.IsOptional ? $"is {Necessity(isOptional)} in the surface and {Necessity(!isOptional)} in the package"
        : Default != package.Default ? $"is {Default ?? "nothing"} by default in the surface and {package.Default ?? "nothing"} in the package"
        : null;

    static string Necessity(bool isOptional) => isOptional ? "optional" : "required";
}
