namespace AccessAnalyzers.ContractTests;

/// <summary>A surface beside the package of the release that it stands for; read when it is asked for.</summary>
sealed class Release(string name, Func<IReadOnlyList<ReleasedType>> read)
{
    readonly Lazy<IReadOnlyList<ReleasedType>> types = new(read);

    public string Name => name;

    public IReadOnlyList<ReleasedType> Types => types.Value;
}

/// <summary>A type that both sides declare.</summary>
/// <param name="Name">What the surface calls it, in full.</param>
/// <param name="Surface">What the surface says.</param>
/// <param name="Package">What the package of the same release says; null where it does not have the type.</param>
sealed record ReleasedType(string Name, Declaration Surface, Declaration? Package)
{
    public string SimpleName => Name[(Name.LastIndexOf('.') + 1)..];
}
