using System.Formats.Tar;
using System.IO.Compression;

namespace AccessAnalyzers.ContractTests;

/// <summary>
/// One release of an npm package, without its dependencies. Only the files that are asked for are unpacked: some releases have more than
/// 500 MB of them. The archives are kept beside the build output, so that a second run downloads nothing.
/// </summary>
sealed class NpmPackage(string name, string version)
{
    readonly Lock unpacking = new();

    public string Folder { get; } = Path.Combine(ThisProject.PackageFolder, $"{name}-{version}");

    string Archive => $"{Folder}.tgz";

    /// <summary>Makes files of the release stand in <see cref="Folder"/>. What the release does not have is then not there.</summary>
    /// <param name="paths">Paths in the package.</param>
    public void Unpack(IEnumerable<string> paths)
    {
        lock (unpacking)
        {
            var missing = paths.Where(path => !File.Exists(Path.Combine(Folder, path))).ToHashSet();
            if (missing.Count == 0)
                return;
            using var archive = Open();
            while (missing.Count > 0 && archive.GetNextEntry() is { } entry)
            {
                if (!missing.Remove(PathOf(entry)))
                    continue;
                var target = Path.Combine(Folder, PathOf(entry));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                entry.ExtractToFile($"{target}.part", overwrite: true);
                File.Move($"{target}.part", target);
            }
        }
    }

    /// <summary>Reads one file of the release where it lies.</summary>
    public T Read<T>(string path, Func<Stream, T> read)
    {
        lock (unpacking)
        {
            using var archive = Open();
            while (archive.GetNextEntry() is { } entry)
            {
                if (PathOf(entry) == path)
                    return read(entry.DataStream!);
            }

            throw new FileNotFoundException($"{name} {version} has no {path}");
        }
    }

    /// <summary>Everything in an archive stands below one folder.</summary>
    static string PathOf(TarEntry entry) => entry.Name[(entry.Name.IndexOf('/') + 1)..];

    TarReader Open()
    {
        if (!File.Exists(Archive))
            Download();
        return new TarReader(new GZipStream(File.OpenRead(Archive), CompressionMode.Decompress));
    }

    void Download()
    {
        var arrival = Directory.CreateDirectory($"{Folder}.part");
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        NodeTool.Run(npm, ["pack", $"{name}@{version}", "--ignore-scripts", "--silent", "--pack-destination", arrival.FullName], input: "");
        File.Move(arrival.GetFiles("*.tgz").Single().FullName, Archive);
        arrival.Delete(recursive: true);
    }
}
