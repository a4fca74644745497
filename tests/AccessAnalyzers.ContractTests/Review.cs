namespace AccessAnalyzers.ContractTests;

/// <summary>A class whose members somebody has looked at, all of them.</summary>
/// <param name="Type">Its simple name: it may be there in several versions.</param>
/// <param name="Irrelevant">Why some members say nothing about who reaches the API server, and which these are.</param>
sealed record Review(string Type, params (string Reason, string[] Members)[] Irrelevant)
{
    /// <summary>The class is about nothing but access, so it is not enough that the surface has a member: the analyzer has to read it.</summary>
    public bool IsAboutAccess { get; init; }

    public IEnumerable<string> IrrelevantMembers => Irrelevant.SelectMany(group => group.Members);

    /// <summary>The members of a type that nobody has looked at.</summary>
    /// <param name="type">The type.</param>
    /// <param name="read">What the analyzer reads.</param>
    public IEnumerable<string> Overlooked(ReleasedType type, IReadOnlySet<string> read) => IsAboutAccess
        ? type.Package!.Unknown(type.Name, type.Surface.Members.Keys).Concat(type.Package.Unknown(type.Name, read.Concat(IrrelevantMembers))).Distinct()
        : type.Package!.Unknown(type.Name, type.Surface.Members.Keys.Concat(IrrelevantMembers));

    /// <summary>What is listed although no release needs it.</summary>
    public IEnumerable<string> ListedInVain(IReadOnlyCollection<ReleasedType> types, IReadOnlySet<string> read) => IrrelevantMembers
        .Where(member => !types.Any(type => type.Package!.Members.ContainsKey(member) && !(IsAboutAccess ? read.Contains(member) : type.Surface.Members.ContainsKey(member))))
        .Select(member => $"{Type}.{member} is listed in vain");
}
