using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace AccessAnalyzers.EndToEndTests;

/// <summary>What is in the package.</summary>
[Collection(PackageCollection.Name)]
public sealed class PackageTests(PackageFixture package)
{
    static readonly string[] s_content =
    [
        "AccessAnalyzers.nuspec",
        "README.md",
        "THIRD-PARTY-NOTICES.txt",
        "analyzers/dotnet/cs/AccessAnalyzers.CodeFixes.dll",
        "analyzers/dotnet/cs/AccessAnalyzers.Yaml.dll",
        "analyzers/dotnet/cs/AccessAnalyzers.dll",
        "build/AccessAnalyzers.props",
        "build/AccessAnalyzers.targets",
        "buildTransitive/AccessAnalyzers.props",
        "buildTransitive/AccessAnalyzers.targets",
        "icon.png",
    ];

    [Fact]
    public void The_package_holds_three_assemblies_their_props_and_targets_a_readme_and_an_icon()
    {
        using var archive = ZipFile.OpenRead(package.PackageFile);
        Assert.Equal(s_content, Content(archive));
    }

    [Fact]
    public async Task The_nuspec_packs_to_the_same_by_itself()
    {
        var folder = Path.Combine(package.Folder, "direct");
        await DotNet.RunOrThrow(TestEnvironment.RepositoryRoot, "pack", "AccessAnalyzers.nuspec", "-o", folder,
            "-c", TestEnvironment.Configuration, "--property", $"version={package.Version}");

        using var packed = ZipFile.OpenRead(package.PackageFile);
        using var direct = ZipFile.OpenRead(Path.Combine(folder, Path.GetFileName(package.PackageFile)));
        Assert.Equal(s_content, Content(direct));
        foreach (var name in s_content.Where(name => !name.EndsWith(".nuspec", StringComparison.Ordinal)))
            Assert.Equal(Bytes(packed, name), Bytes(direct, name));
    }

    [Fact]
    public void The_manifest_says_what_the_package_is()
    {
        var metadata = Metadata();
        Assert.Equal("AccessAnalyzers", Field(metadata, "id"));
        Assert.Equal(package.Version, Field(metadata, "version"));
        Assert.Equal("AccessAnalyzers contributors", Field(metadata, "authors"));
        Assert.Equal("https://github.com/AccessAnalyzers/AccessAnalyzers", Field(metadata, "projectUrl"));
        Assert.Equal("https://github.com/AccessAnalyzers/AccessAnalyzers/releases", Field(metadata, "releaseNotes"));
        Assert.Equal("README.md", Field(metadata, "readme"));
        Assert.Equal("icon.png", Field(metadata, "icon"));
        Assert.Superset(
            new HashSet<string> { "analyzer", "roslyn", "kubernetes", "aks", "eks", "pulumi", "cdk" },
            Field(metadata, "tags").Split(' ').ToHashSet());
        var license = metadata.Element(metadata.Name.Namespace + "license")!;
        Assert.Equal(("expression", "MIT"), ((string?)license.Attribute("type"), license.Value));
    }

    [Fact]
    public void The_manifest_names_the_commit()
    {
        var metadata = Metadata();
        var repository = metadata.Element(metadata.Name.Namespace + "repository")!;
        Assert.Equal("git", (string?)repository.Attribute("type"));
        Assert.Equal("https://github.com/AccessAnalyzers/AccessAnalyzers", (string?)repository.Attribute("url"));
        Assert.Matches("^[0-9a-f]{40}$", (string?)repository.Attribute("commit"));
    }

    [Fact]
    public void The_package_brings_nothing_else_into_a_project()
    {
        var metadata = Metadata();
        Assert.Equal("true", Field(metadata, "developmentDependency"));
        Assert.Null(metadata.Element(metadata.Name.Namespace + "dependencies"));
    }

    [Fact]
    public void The_icon_has_the_size_that_galleries_show()
    {
        using var archive = ZipFile.OpenRead(package.PackageFile);
        var icon = Bytes(archive, "icon.png");
        Assert.Equal("PNG", Encoding.ASCII.GetString(icon, 1, 3));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)));
    }

    /// <summary>
    /// Roslyn 4.8 is what Visual Studio 2022 17.8 and the .NET SDK 8.0.100 carry. A reference to anything newer, or to anything that they
    /// do not have, and a host drops the analyzer with a warning that few people read.
    /// </summary>
    [Theory]
    [InlineData("AccessAnalyzers.dll", "AccessAnalyzers.Yaml 18.0.0.0")]
    [InlineData("AccessAnalyzers.Yaml.dll")]
    [InlineData(
        "AccessAnalyzers.CodeFixes.dll",
        "Microsoft.CodeAnalysis.Workspaces 4.8.0.0", "Microsoft.CodeAnalysis.CSharp.Workspaces 4.8.0.0", "AccessAnalyzers 0.1.0.0")]
    public void An_assembly_refers_only_to_what_the_oldest_host_has(string assembly, params string[] alsoAllowed)
    {
        using var archive = ZipFile.OpenRead(package.PackageFile);
        using var portable = new PEReader([.. Bytes(archive, $"analyzers/dotnet/cs/{assembly}")]);
        var reader = portable.GetMetadataReader();
        var references = reader.AssemblyReferences.Select(handle => reader.GetAssemblyReference(handle))
            .Select(reference => $"{reader.GetString(reference.Name)} {reference.Version}");

        string[] allowed =
        [
            "netstandard 2.0.0.0",
            "System.Collections.Immutable 7.0.0.0",
            "Microsoft.CodeAnalysis 4.8.0.0",
            "Microsoft.CodeAnalysis.CSharp 4.8.0.0",
            .. alsoAllowed,
        ];
        Assert.Empty(references.Except(allowed));
    }

    static string[] Content(ZipArchive archive) =>
    [
        .. archive.Entries.Select(entry => entry.FullName)
            .Where(name => name != "[Content_Types].xml" && name.Split('/')[0] is not ("_rels" or "package"))
            .Order(StringComparer.Ordinal),
    ];

    static byte[] Bytes(ZipArchive archive, string name)
    {
        using var stream = archive.GetEntry(name)!.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    XElement Metadata()
    {
        using var archive = ZipFile.OpenRead(package.PackageFile);
        using var stream = archive.GetEntry("AccessAnalyzers.nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }

    static string Field(XElement metadata, string name) => metadata.Element(metadata.Name.Namespace + name)!.Value;
}
