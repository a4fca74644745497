using System.Collections.Immutable;

namespace AccessAnalyzers.RobustnessTests;

/// <summary>Types as people write them, with an expression that uses them for a text.</summary>
/// <param name="Around">Statements with a gap for others, if the types run what they are given.</param>
sealed record OrdinaryMember(string Title, string Types, string Use, string? Around)
{
    /// <summary>Those of the files under <c>Ordinary</c>: each begins with its title, its use and, if there is one, what can stand around statements.</summary>
    public static ImmutableArray<OrdinaryMember> All { get; } =
    [
        .. typeof(OrdinaryMember).Assembly.GetManifestResourceNames()
            .Where(name => name.Contains(".Ordinary.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(Read),
    ];

    static IEnumerable<OrdinaryMember> Read(string resource)
    {
        using var reader = new StreamReader(typeof(OrdinaryMember).Assembly.GetManifestResourceStream(resource)!);
        foreach (var member in reader.ReadToEnd().ReplaceLineEndings("\n").Split("//// ", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = member.Split('\n');
            yield return new OrdinaryMember(lines[0], $"// {member}", Line("// use: ")!, Line("// around: "));

            string? Line(string mark) => Array.Find(lines, line => line.StartsWith(mark, StringComparison.Ordinal))?[mark.Length..];
        }
    }

    public override string ToString() => Title;
}
