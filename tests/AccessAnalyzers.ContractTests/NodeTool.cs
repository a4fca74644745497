using System.Diagnostics;

namespace AccessAnalyzers.ContractTests;

/// <summary>The programs that Node.js brings.</summary>
static class NodeTool
{
    /// <summary>Runs one and returns what it prints.</summary>
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
