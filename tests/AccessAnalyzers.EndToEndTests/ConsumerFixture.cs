namespace AccessAnalyzers.EndToEndTests;

/// <summary>An infrastructure project outside the repository that has added the package. Every test gives it another program.</summary>
public sealed class ConsumerFixture(PackageFixture package) : IAsyncLifetime
{
    readonly string folder = Path.Combine(package.Folder, "Consumer");

    public string Project => File.ReadAllText(ProjectFile);

    string ProjectFile => Path.Combine(folder, "Consumer.csproj");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(folder);
        // The folder joins the machine's own sources, where Amazon.CDK.Lib comes from.
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="AccessAnalyzers" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
        await File.WriteAllTextAsync(ProjectFile, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Amazon.CDK.Lib" Version="2.160.0" />
                <PackageReference Include="Constructs" Version="10.0.5" />
                <Reference Include="{TestEnvironment.PulumiSurfaces}Pulumi.dll" />
                <Reference Include="{TestEnvironment.PulumiSurfaces}Pulumi.AzureNative.dll" />
              </ItemGroup>
            </Project>
            """);
        await DotNet.RunOrThrow(folder, "add", "package", "AccessAnalyzers", "--version", package.Version);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public string Read(string file) => File.ReadAllText(Path.Combine(folder, file));

    /// <summary>Replaces whatever the last test has written.</summary>
    internal void Write(params (string File, string Text)[] files)
    {
        foreach (var old in Directory.GetFiles(folder, "*.cs").Append(Path.Combine(folder, ".editorconfig")))
            File.Delete(old);
        foreach (var (file, text) in files)
            File.WriteAllText(Path.Combine(folder, file), text);
    }

    internal Task<CommandResult> Build() => DotNet.Run(folder, "build", "--no-restore", "--no-incremental", "-nologo");

    internal Task<CommandResult> Format(params string[] ids) =>
        DotNet.Run(folder, ["format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", .. ids]);
}
