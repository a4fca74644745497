using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AccessAnalyzers.RobustnessTests;

/// <summary>A project of more than 100,000 lines that has nothing to do with clusters.</summary>
static partial class CodeBase
{
    const int Lines = 100_000;

    /// <summary>A package of Debian whose source is a C# project without dependencies.</summary>
    const string Package = "nunit";

    static readonly string folder = Path.Combine(Path.GetTempPath(), "AccessAnalyzers.CodeBase");

    /// <summary>
    /// The files, and where they are from. A real project is downloaded once, with the machine's own package manager; where that is not Debian's
    /// or finds nothing, ordinary members stand in for it.
    /// </summary>
    public static async Task<(string Origin, ImmutableArray<string> Files)> Read()
    {
        var problem = await Download();
        if (problem is null)
        {
            var files = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToImmutableArray();
            if (Count(files) >= Lines)
                return ($"{Package}, {Count(files)} lines", files);
            problem = $"{Package} has {Count(files)} lines only.";
        }

        var copies = ImmutableArray.CreateBuilder<string>();
        while (Count(copies) < Lines)
            copies.AddRange(OrdinaryMember.All.Select(member => $"namespace Copy{copies.Count}\n{{\n{member.Types}\n}}\n"));
        return ($"ordinary members, {Count(copies)} lines, since {problem}", copies.ToImmutable());
    }

    static int Count(IEnumerable<string> files) => files.Sum(file => file.Count(letter => letter == '\n'));

    /// <summary>Brings the source; answers why it cannot.</summary>
    static async Task<string?> Download()
    {
        var archives = Path.Combine(folder, "archives");
        if (!Directory.Exists(archives) || Directory.GetFiles(archives, $"{Package}_*").Length == 0)
        {
            if (!Directory.Exists("/etc/apt/sources.list.d"))
                return "this is not Debian";
            foreach (var needed in new[] { "sources", "lists/partial", "cache/archives/partial", "archives" })
                Directory.CreateDirectory(Path.Combine(folder, needed));
            // The machine may ask for binary packages only; its own settings stay as they are.
            foreach (var path in Directory.GetFiles("/etc/apt/sources.list.d", "debian*.sources"))
                await File.WriteAllTextAsync(Path.Combine(folder, "sources", Path.GetFileName(path)), Types().Replace(await File.ReadAllTextAsync(path), "Types: deb-src"));
            string[] options = ["-o", "Dir::Etc::sourcelist=/dev/null", "-o", $"Dir::Etc::sourceparts={folder}/sources", "-o", $"Dir::State::Lists={folder}/lists", "-o", $"Dir::Cache={folder}/cache"];
            if (await Run(archives, "apt-get", [.. options, "update"]) is { } notUpdated)
                return notUpdated;
            if (await Run(archives, "apt-get", [.. options, "source", "--download-only", "--tar-only", Package]) is { } notFound)
                return notFound;
        }

        return await Run(folder, "tar", ["-xf", Directory.GetFiles(archives, $"{Package}_*").Single(), "--skip-old-files"]);
    }

    /// <summary>Null, or what a command said that did not succeed.</summary>
    static async Task<string?> Run(string directory, string command, string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true })!;
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var error = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return process.ExitCode == 0 ? null : $"{command} said: {await output}{await error}";
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or OperationCanceledException)
        {
            return $"{command} does not run: {e.Message}";
        }
    }

    [GeneratedRegex("^Types: deb$", RegexOptions.Multiline)]
    private static partial Regex Types();
}
