using System.Text.RegularExpressions;

namespace AccessAnalyzers.EndToEndTests;

/// <summary>Pipelines beside a project and at the root of its repository, which nothing names.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class PipelineTests(PackageFixture package)
{
    const string Pipeline = """
        trigger: [main]
        pool:
          vmImage: ubuntu-latest
        jobs:
        - job: deploy
          steps:
          - script: kubectl apply -f app.yaml
        """;

    const string Workflow = """
        on: push
        jobs:
          deploy:
            runs-on: ubuntu-latest
            steps:
            - run: az aks command invoke -g rg -n aks --command "kubectl get pods"
        """;

    [Fact]
    public async Task The_build_warns_of_the_jobs()
    {
        var folder = await Write("Found", "");

        Assert.Equal(
            [".github/workflows/deploy.yml(3,3): warning AKS033", "Infrastructure/azure-pipelines.yml(5,8): warning AKS031", "azure-pipelines-release.yml(5,8): warning AKS031"],
            await Findings(folder));
    }

    [Fact]
    public async Task A_project_can_turn_it_off() => Assert.Empty(await Findings(await Write("Off", "<AccessAnalyzersPipelines>false</AccessAnalyzersPipelines>")));

    [Fact]
    public async Task A_project_can_name_others()
    {
        var folder = await Write("Others", "<AccessAnalyzersPipelines>../build/*.yml</AccessAnalyzersPipelines>");
        Directory.CreateDirectory(Path.Combine(folder, "build"));
        await File.WriteAllTextAsync(Path.Combine(folder, "build", "release.yml"), Pipeline);

        Assert.Equal(["build/release.yml(5,8): warning AKS031"], await Findings(folder));
    }

    async Task<string> Write(string name, string properties)
    {
        var repository = Directory.CreateDirectory(Path.Combine(package.Folder, $"Pipelines{name}")).FullName;
        var project = Directory.CreateDirectory(Path.Combine(repository, "Infrastructure")).FullName;
        Directory.CreateDirectory(Path.Combine(repository, ".git"));
        Directory.CreateDirectory(Path.Combine(repository, ".github", "workflows"));
        await File.WriteAllTextAsync(Path.Combine(repository, ".git", "HEAD"), "ref: refs/heads/main");
        await File.WriteAllTextAsync(Path.Combine(repository, ".github", "workflows", "deploy.yml"), Workflow);
        await File.WriteAllTextAsync(Path.Combine(repository, "azure-pipelines-release.yml"), Pipeline);
        await File.WriteAllTextAsync(Path.Combine(project, "azure-pipelines.yml"), Pipeline);
        await File.WriteAllTextAsync(Path.Combine(project, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="AccessAnalyzers" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
        await File.WriteAllTextAsync(Path.Combine(project, "Infrastructure.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="AccessAnalyzers" Version="{package.Version}" PrivateAssets="all" />
                <Reference Include="{TestEnvironment.PulumiSurfaces}Pulumi.dll" />
                <Reference Include="{TestEnvironment.PulumiSurfaces}Pulumi.AzureNative.dll" />
              </ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(project, "Program.cs"), """
            using Pulumi;
            using Pulumi.AzureNative.ContainerService;
            using Pulumi.AzureNative.ContainerService.Inputs;

            return await Deployment.RunAsync(() =>
            {
                _ = new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "clusters",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, DisableRunCommand = true },
                });
            });
            """);
        return repository;
    }

    /// <summary>What a build says of the pipelines of a repository.</summary>
    static async Task<string[]> Findings(string repository)
    {
        var build = await DotNet.Run(Path.Combine(repository, "Infrastructure"), "build", "-nologo");
        Assert.True(build.ExitCode == 0, build.Output);
        return [.. Finding().Matches(build.Output.Replace(repository + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/'))
            .Select(match => match.Groups["finding"].Value).Distinct().Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"^\s*(?<finding>\S+\.yml\(\d+,\d+\): \w+ \w+): ", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
