using System.Diagnostics;
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
            Download();
            using var reader = new TarReader(new GZipStream(File.OpenRead(Archive), CompressionMode.Decompress));
            while (missing.Count > 0 && reader.GetNextEntry() is { } entry)
            {
                var path = entry.Name[(entry.Name.IndexOf('/') + 1)..];
                if (!missing.Remove(path))
                    continue;
                var target = Path.Combine(Folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                entry.ExtractToFile($"{target}.part", overwrite: true);
                File.Move($"{target}.part", target);
            }
        }
    }

    void Download()
    {
        if (File.Exists(Archive))
            return;
        var arriving = Directory.CreateDirectory($"{Folder}.part").FullName;
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        Run(npm, ["pack", $"{name}@{version}", "--ignore-scripts", "--silent", "--pack-destination", arriving], input: "");
        File.Move(Directory.GetFiles(arriving, "*.tgz").Single(), Archive);
        Directory.Delete(arriving, recursive: true);
    }

    /// <summary>Runs a tool of Node.js and returns what it prints.</summary>
    public static string Run(string tool, IEnumerable<string> arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{tool} {string.Join(" ", arguments)} failed: {errors.Result}");
    }
}
