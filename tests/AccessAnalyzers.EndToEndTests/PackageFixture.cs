namespace AccessAnalyzers.EndToEndTests;

/// <summary>
/// The package, packed once. Its version is never used again: NuGet does not read a package again whose version it has seen.
/// </summary>
public sealed class PackageFixture : IAsyncLifetime
{
    public string Version { get; } = $"0.0.0-e2e.{Guid.NewGuid():N}";

    /// <summary>A folder for the tests that is removed with the fixture.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("AccessAnalyzers.").FullName;

    public string Feed => Path.Combine(Folder, "feed");

    public string PackageFile => Path.Combine(Feed, $"AccessAnalyzers.{Version}.nupkg");

    public Task InitializeAsync() => DotNet.RunOrThrow(
        TestEnvironment.RepositoryRoot,
        "pack", "AccessAnalyzers.sln", "--no-build", "-c", TestEnvironment.Configuration, "-o", Feed, $"-p:Version={Version}");

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        var extracted = Path.Combine(TestEnvironment.PackagesFolder, "accessanalyzers", Version);
        if (Directory.Exists(extracted))
            Directory.Delete(extracted, recursive: true);
        return Task.CompletedTask;
    }
}

/// <summary>All tests share one package and run one after the other: each of them keeps a whole build busy.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>
{
    public const string Name = "Package";
}
