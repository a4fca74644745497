using System.Reflection;

namespace AccessAnalyzers.Tests.Harness;

/// <summary>The files of the repository from which the tests were built.</summary>
static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    public static string PathOf(string file) => Path.Combine([Root, .. file.Split('/')]);

    /// <summary>The text of a file, with lines that end as they do in the repository.</summary>
    public static string Read(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");
}
