namespace AccessAnalyzers.ContractTests;

/// <summary>A class whose members somebody has looked at, all of them.</summary>
/// <param name="Type">Its simple name: it may be there in several versions.</param>
/// <param name="Irrelevant">Why some members say nothing about who reaches the API server, and which these are.</param>
sealed record Review(string Type, params (string Reason, string[] Members)[] Irrelevant)
{
    /// <summary>The property that has the class, where it is about nothing but access: then it is not enough that the surface has a member, the analyzer has to read it.</summary>
    public string? Block { get; init; }

    public IEnumerable<string> IrrelevantMembers => Irrelevant.SelectMany(group => group.Members);

    /// <summary>The members of a type that nobody has looked at.</summary>
    /// <param name="type">The type.</param>
    /// <param name="paths">The ways to what the analyzer reads.</param>
    public IEnumerable<string> Overlooked(ReleasedType type, IEnumerable<string[]> paths) => Block is not null
        ? type.Package!.Unknown(type.Name, type.Surface.Members.Keys).Concat(type.Package.Unknown(type.Name, KnownOtherwise(type, paths).Concat(IrrelevantMembers))).Distinct()
        : type.Package!.Unknown(type.Name, type.Surface.Members.Keys.Concat(IrrelevantMembers));

    /// <summary>What is listed although no release needs it.</summary>
    /// <param name="types">The type in all releases.</param>
    /// <param name="paths">The ways to what the analyzer reads.</param>
    public IEnumerable<string> ListedInVain(IReadOnlyCollection<ReleasedType> types, IReadOnlyCollection<string[]> paths) => IrrelevantMembers
        .Where(member => !types.Any(type => type.Package!.Members.ContainsKey(member) && !KnownOtherwise(type, paths).Contains(member)))
        .Select(member => $"{Type}.{member} is listed in vain");

    IEnumerable<string> KnownOtherwise(ReleasedType type, IEnumerable<string[]> paths) => Block is null ? type.Surface.Members.Keys : SettingPaths.Below(Block, paths);
}
