using System.Text.RegularExpressions;

namespace AccessAnalyzers.EndToEndTests;

/// <summary>An organisation's wrapper that reaches a project as a binary, with its description.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class WrapperTests(PackageFixture package, WrapperFixture wrapper) : IClassFixture<WrapperFixture>
{
    static readonly MarkedProgram program = new("Program.cs", """
        using Contoso.Infrastructure;
        using Pulumi;

        return await Deployment.RunAsync(() =>
        {
            _ = new AksCluster("open", new AksClusterArgs { {|warning AKS020:Private = false|} });
            _ = new AksCluster("closed", new AksClusterArgs());
        });
        """);

    /// <summary>The file lies beside the project, and nothing names it.</summary>
    [Fact]
    public async Task The_build_warns_of_a_described_wrapper()
    {
        var folder = await Write("Beside", $"""<Reference Include="{wrapper.Assembly}" />""");
        await File.WriteAllTextAsync(Path.Combine(folder, "access-analyzers.sdk.json"), WrapperFixture.Description);

        var build = await Build(folder);

        Assert.Equal(program.Findings, build.Findings);
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Empty(Complaint().Matches(build.Output));
    }

    [Fact]
    public async Task The_build_says_where_a_description_is_wrong()
    {
        var folder = await Write("Wrong", $"""<Reference Include="{wrapper.Assembly}" />""");
        await File.WriteAllTextAsync(Path.Combine(folder, "access-analyzers.sdk.json"), WrapperFixture.Description.Replace("args.Private", "args.Privat", StringComparison.Ordinal));

        var build = await Build(folder);

        Assert.Empty(build.Findings);
        Assert.Equal("access-analyzers.sdk.json(8,36): warning ACCESS002: 'Contoso.Infrastructure.AksClusterArgs' has no property 'Privat', but 'AllowedRanges' and 'Private'",
            Assert.Single(Complaint().Matches(build.Output).Select(match => match.Groups["complaint"].Value).Distinct()));
    }

    /// <summary>The library's own package says what its types are.</summary>
    [Fact]
    public async Task A_library_brings_its_description_in_its_package()
    {
        var folder = await Write("Packaged", $"""<PackageReference Include="Contoso.Infrastructure" Version="{package.Version}" />""");

        var build = await Build(folder);

        Assert.Equal(program.Findings, build.Findings);
        Assert.True(build.ExitCode == 0, build.Output);
    }

    async Task<string> Write(string name, string reference)
    {
        var folder = Directory.CreateDirectory(Path.Combine(package.Folder, name)).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="AccessAnalyzers" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, $"{name}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="AccessAnalyzers" Version="{package.Version}" PrivateAssets="all" />
                <Reference Include="{TestEnvironment.PulumiSurfaces}Pulumi.dll" />
                {reference}
              </ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, program.File), program.Text);
        return folder;
    }

    static Task<CommandResult> Build(string folder) => DotNet.Run(folder, "build", "-nologo");

    [GeneratedRegex(@"(?<complaint>access-analyzers\.sdk\.json\(\d+,\d+\): \w+ ACCESS002: .*?) \(https://", RegexOptions.Multiline)]
    private static partial Regex Complaint();
}

/// <summary>The library with the wrapper, built and packed once.</summary>
public sealed class WrapperFixture(PackageFixture package) : IAsyncLifetime
{
    public const string Description = """
        {
          "clusters": [
            {
              "type": "Contoso.Infrastructure.AksCluster",
              "assembly": "Contoso.Infrastructure",
              "kind": "aks",
              "settings": {
                "private": { "path": "args.Private", "default": true },
                "authorizedIPRanges": { "path": "args.AllowedRanges", "default": [] }
              }
            }
          ]
        }
        """;

    readonly string folder = Path.Combine(package.Folder, "Library");

    public string Assembly => Path.Combine(folder, "bin", "Release", "net10.0", "Contoso.Infrastructure.dll");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "Contoso.Infrastructure.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <Version>{package.Version}</Version>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{TestEnvironment.PulumiSurfaces}Pulumi.dll" />
                <Reference Include="{TestEnvironment.PulumiSurfaces}Pulumi.AzureNative.dll" />
                <None Include="access-analyzers.sdk.json" Pack="true" PackagePath="buildTransitive" />
                <None Include="Contoso.Infrastructure.props" Pack="true" PackagePath="buildTransitive" />
              </ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, "access-analyzers.sdk.json"), Description);
        await File.WriteAllTextAsync(Path.Combine(folder, "Contoso.Infrastructure.props"), """
            <Project>
              <ItemGroup>
                <AdditionalFiles Include="$(MSBuildThisFileDirectory)access-analyzers.sdk.json" />
              </ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, "AksCluster.cs"), """
            using Pulumi;
            using Pulumi.AzureNative.ContainerService;
            using Pulumi.AzureNative.ContainerService.Inputs;

            namespace Contoso.Infrastructure;

            public sealed class AksClusterArgs : ResourceArgs
            {
                public bool Private { get; set; } = true;

                public InputList<string> AllowedRanges { get; set; } = new();
            }

            public sealed class AksCluster : ComponentResource
            {
                public AksCluster(string name, AksClusterArgs args, ComponentResourceOptions? options = null)
                    : base("contoso:infrastructure:AksCluster", name, options) => _ = new ManagedCluster(name, new ManagedClusterArgs
                    {
                        ResourceGroupName = "clusters",
                        ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = args.Private, AuthorizedIPRanges = args.AllowedRanges },
                    });
            }
            """);
        await DotNet.RunOrThrow(folder, "pack", "-c", "Release", "-o", package.Feed, "-nologo");
    }

    public Task DisposeAsync()
    {
        var extracted = Path.Combine(TestEnvironment.PackagesFolder, "contoso.infrastructure", package.Version);
        if (Directory.Exists(extracted))
            Directory.Delete(extracted, recursive: true);
        return Task.CompletedTask;
    }
}
