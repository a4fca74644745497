using System.Collections.Immutable;

namespace Pulumi.Surface;

/// <summary>
/// The surface's only addition to what the real assembly publishes: it hears what a program declares, and answers what the program asks
/// of its configuration. It belongs to the asynchronous flow that started it, so tests may run programs side by side. A program that runs
/// without a recorder just runs: its configuration then comes from PULUMI_CONFIG, as in the real package.
/// </summary>
public sealed class Recorder : IDisposable
{
    static readonly AsyncLocal<Recorder?> s_current = new();

    readonly List<Declaration> _declarations = [];
    readonly ImmutableDictionary<string, string> _configuration;

    Recorder(ImmutableDictionary<string, string> configuration) => _configuration = configuration;

    /// <summary>The name of the project and the prefix of its configuration keys while a recorder listens.</summary>
    public const string ProjectName = "project";

    /// <summary>The name of the stack while a recorder listens.</summary>
    public const string StackName = "dev";

    /// <summary>Everything declared so far in the order of the constructor calls: custom resources, components and the stack.</summary>
    public IReadOnlyList<Declaration> Declarations => _declarations;

    /// <summary>Starts to listen. A configuration key without a namespace ("private") belongs to the project.</summary>
    public static Recorder Start(IReadOnlyDictionary<string, string>? configuration = null)
    {
        var recorder = new Recorder(
            (configuration ?? ImmutableDictionary<string, string>.Empty).ToImmutableDictionary(
                pair => pair.Key.Contains(':') ? pair.Key : $"{ProjectName}:{pair.Key}", pair => pair.Value));
        s_current.Value = recorder;
        return recorder;
    }

    /// <summary>
    /// What a value says, by its wire names: arguments and maps become dictionaries without their unset members, lists become arrays,
    /// enumerations and unions their values; inputs and outputs are looked through.
    /// </summary>
    public static object? Read(object? value) => Wire.Read(value);

    public void Dispose() => s_current.Value = null;

    internal static Recorder? Current => s_current.Value;

    internal string? Configuration(string key) => _configuration.GetValueOrDefault(key);

    internal void Add(Declaration declaration) => _declarations.Add(declaration);
}

/// <summary>One call of a resource's constructor, after all transformations.</summary>
/// <param name="Type">The type token, such as <c>azure-native:containerservice:ManagedCluster</c>.</param>
/// <param name="Name">The logical name.</param>
/// <param name="Args">The arguments object that was passed, or what a <see cref="ResourceTransformation"/> put in its place.</param>
/// <param name="Properties">The arguments by wire name as <see cref="Recorder.Read"/> gives them, after every transform.</param>
/// <param name="Options">The options; for a lookup by <c>Get</c> their <see cref="ResourceOptions.Id"/> is set.</param>
/// <param name="Resource">The resource itself.</param>
public sealed record Declaration(
    string Type,
    string Name,
    ResourceArgs Args,
    ImmutableDictionary<string, object?> Properties,
    ResourceOptions Options,
    Resource Resource);
