using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AccessAnalyzers.EndToEndTests;

/// <summary>The command line of the SDK.</summary>
static class DotNet
{
    public static async Task<CommandResult> Run(string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // "dotnet test" tells its children which MSBuild it runs on. A user's command is not told.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        // A node that outlives its command would keep the output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            var error = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            return new CommandResult(process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)}");
        }
    }

    /// <summary>Runs a command that is only preparation for a test.</summary>
    public static async Task RunOrThrow(string directory, params string[] arguments)
    {
        var result = await Run(directory, arguments);
        if (result.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}\n{result.Output}");
    }
}

sealed partial record CommandResult(int ExitCode, string Output)
{
    /// <summary>What AccessAnalyzers said, as "File.cs(line,column): severity id".</summary>
    public string[] Findings => [.. FindingLine().Matches(Output).Select(match => match.Groups["finding"].Value).Distinct()];

    [GeneratedRegex(@"^.*?(?<finding>[^/\\\s]+\.cs\(\d+,\d+\): (?:error|warning|info) (?:AKS|EKS)\d{3}): ", RegexOptions.Multiline)]
    private static partial Regex FindingLine();
}
