using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers;

/// <summary>
/// A failure of ours. The compiler would switch the analyzer off for the whole project; so it is kept to the body in which it happens, of
/// which nothing is said, and a person is told whom to tell.
/// </summary>
static class InternalFailure
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "ACCESS009",
        "AccessAnalyzers has failed on a member",
        "AccessAnalyzers has failed on '{0}' and says nothing of it; this is a bug of AccessAnalyzers: please report it at https://github.com/AccessAnalyzers/AccessAnalyzers/issues with this text: {1}",
        "A bug of AccessAnalyzers. Clusters of this member are not checked; all others are.");

    const int MostFrames = 3;

    public static DiagnosticDescriptor Descriptor => descriptor;

    /// <summary>Runs something that reports; if it fails, that is reported.</summary>
    /// <param name="analyze">What to run.</param>
    /// <param name="subject">What is analyzed, as a person would call it.</param>
    /// <param name="location">Where it stands.</param>
    /// <param name="report">Takes what there is to say.</param>
    public static void Contain(Action analyze, string subject, Location location, Action<Diagnostic> report)
    {
        try
        {
            analyze();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            report(Message.Create(descriptor, location, subject, Describe(exception)));
        }
    }

    /// <summary>
    /// The exception's type and the innermost methods that are not .NET's, which say where the bug is and nothing of the program.
    /// </summary>
    static string Describe(Exception exception)
    {
        var frames = new StackTrace(exception).GetFrames() ?? [];
        var methods = frames.Select(static frame => frame.GetMethod()).OfType<MethodBase>().ToArray();
        var names = methods
            .SkipWhile(static method => method.DeclaringType?.Namespace?.StartsWith("System", StringComparison.Ordinal) == true)
            .DefaultIfEmpty(methods.FirstOrDefault())
            .Take(MostFrames)
            .Select(static method => $"{method?.DeclaringType?.Name}.{method?.Name}");
        return $"{exception.GetType().Name} in {string.Join(" < ", names)}";
    }

    static DiagnosticDescriptor Create(string id, string title, string message, string description) => new(
        id,
        title,
        message,
        "Access",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description,
        "https://github.com/AccessAnalyzers/AccessAnalyzers/blob/main/docs/options.md#access009");
}
