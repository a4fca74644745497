namespace AccessAnalyzers.EndToEndTests;

/// <summary>
/// The samples, which are no part of the solution: its build is without findings, and theirs is not. Each cluster of Mistakes.cs is
/// reported for the one mistake that the comment on it names, and for nothing else; Repaired.cs is reported for nothing.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed class SampleTests
{
    [Theory]
    [InlineData("PulumiAzureNative", "AKS021", "AKS001", "AKS002", "AKS003", "AKS005", "AKS006")]
    [InlineData("AwsCdk", "EKS010", "EKS003", "EKS010", "EKS001", "EKS007")]
    public async Task Each_mistake_is_reported_once(string sample, params string[] ids)
    {
        var build = await DotNet.Run(
            Folder(sample), "build", "--no-dependencies", "--no-incremental", "-nologo", "-c", TestEnvironment.Configuration);

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.All(build.Findings, finding => Assert.StartsWith("Mistakes.cs(", finding, StringComparison.Ordinal));
        Assert.Equal(ids.Order(), build.Findings.Select(finding => finding[^"AKS001".Length..]).Order());
    }

    [Fact]
    public async Task CDK_synthesises_the_repaired_clusters()
    {
        var run = await RunCdk();

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("Synthesised ByDefault, Everybody, FromTheManual, Throws, Unreachable", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CDK_throws_at_the_mistakes_as_EKS007_says()
    {
        var run = await RunCdk("mistakes");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("Use PUBLIC_AND_PRIVATE.onlyFrom() instead", run.Output, StringComparison.Ordinal);
    }

    static Task<CommandResult> RunCdk(params string[] arguments) =>
        DotNet.Run(Folder("AwsCdk"), ["run", "-c", TestEnvironment.Configuration, "-p:BuildProjectReferences=false", "--", .. arguments]);

    static string Folder(string sample) => Path.Combine(TestEnvironment.RepositoryRoot, "samples", sample);
}
