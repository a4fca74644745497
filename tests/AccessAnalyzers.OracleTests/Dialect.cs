using System.Collections.Immutable;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.OracleTests;

/// <summary>How generated programs spell a cluster in one SDK, and what a run of such a program has declared.</summary>
abstract class Dialect
{
    /// <summary>The name of the private DNS zone of the programs that have one.</summary>
    public const string ZoneName = "privatelink.westeurope.azmk8s.io";

    /// <summary>Found by themselves, in the order of their names.</summary>
    public static ImmutableArray<Dialect> All { get; } =
        [.. typeof(Dialect).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Dialect)) && !type.IsAbstract)
            .Select(type => (Dialect)Activator.CreateInstance(type)!)
            .OrderBy(dialect => dialect.Name, StringComparer.Ordinal)];

    public abstract string Name { get; }

    public abstract ImmutableArray<MetadataReference> References { get; }

    public abstract string Usings { get; }

    /// <summary>The class of a cluster's arguments.</summary>
    public abstract string Args { get; }

    /// <summary>Assignments that every arguments object needs.</summary>
    public virtual string RequiredArgs => "";

    /// <summary>The property of <see cref="Args"/> that holds the <see cref="Access"/>; null where the arguments say it themselves, and both are one class.</summary>
    public virtual string? AccessProperty => null;

    /// <summary>Whether <see cref="AccessProperty"/> takes null.</summary>
    public virtual bool MayLackAccess => true;

    /// <summary>The class of the object that says who may reach the API server.</summary>
    public virtual string Access => Args;

    /// <summary>Boolean properties of <see cref="Access"/>; none where its values cannot be changed.</summary>
    public virtual ImmutableArray<string> Flags => [];

    /// <summary>The values of an <see cref="Access"/> that cannot be changed; each can be restricted by <c>OnlyFrom</c>.</summary>
    public virtual ImmutableArray<string> AccessValues => [];

    /// <summary>The property of <see cref="Access"/> that takes a list of IP ranges; empty in an SDK without one there.</summary>
    public virtual string Ranges => "";

    /// <summary>Whether that list is made by the SDK, so that a program can add to it without giving one.</summary>
    public virtual bool HasRangesFromTheStart => false;

    /// <summary>The property of <see cref="Access"/> that takes a private DNS zone; null in an SDK without one.</summary>
    public virtual string? Zone => null;

    /// <summary>The type of variables that hold a private DNS zone.</summary>
    public virtual string ZoneType => "string";

    public virtual ImmutableArray<string> ZoneValues => [];

    /// <summary>Statements with which the program starts.</summary>
    public virtual string Prelude => "";

    /// <summary>The parameter of the entry point, if it has one.</summary>
    public virtual string EntryParameter => "";

    /// <summary>Parameters of a method that creates clusters, besides its own, with a comma at the end.</summary>
    public virtual string ScopeParameter => "";

    /// <summary>The arguments for <see cref="ScopeParameter"/>.</summary>
    public virtual string ScopeArgument => "";

    /// <summary>What <see cref="Ranges"/> takes, from an expression of type <c>List&lt;string&gt;</c>.</summary>
    public abstract string RangesOf(string list);

    /// <summary>An expression that reads an atom.</summary>
    public abstract string Read(Atom atom);

    /// <summary>Whether there is such an expression.</summary>
    public virtual bool CanRead(AtomKind kind) => kind != AtomKind.Ranges;

    /// <summary>Whether a static member without parameters can read atoms too.</summary>
    public virtual bool ReadsEverywhere => true;

    public abstract string Create(string name, string args);

    /// <summary>Statements that create a cluster in a variable, where it can still be changed.</summary>
    public virtual string CreateAs(string variable, string name, string args) => throw new NotSupportedException();

    /// <summary>The property of a cluster through which its <see cref="Access"/> is changed; null where there is none.</summary>
    public virtual string? AccessOfCreated => null;

    /// <summary>What changes a cluster that has been created, with <see cref="AFlag"/> and its like in place of values.</summary>
    public virtual ImmutableArray<string> Changes => [];

    public const string AFlag = "<flag>";

    public const string AnAccess = "<access>";

    public const string SomeRanges = "<ranges>";

    public const string AZone = "<zone>";

    /// <summary>What programs declare around their clusters; null in an SDK of which that is not recorded.</summary>
    public virtual Surroundings? Surroundings => null;

    /// <summary>Runs an entry point once and gives what it has declared.</summary>
    /// <param name="main">The entry point.</param>
    /// <param name="atoms">What it reads.</param>
    /// <param name="isWhole">Whether the program is a whole compilation, so that nothing is there but what it declares.</param>
    public abstract Recording Run(Func<object?[], Task> main, ImmutableDictionary<string, string?> atoms, bool isWhole);

    /// <summary>The environment belongs to the process, which runs other programs too.</summary>
    static readonly Lock s_environment = new();

    protected static bool CanReadFromEnvironment(AtomKind kind) => kind is AtomKind.Flag or AtomKind.OptionalFlag or AtomKind.OptionalText;

    protected static string ReadFromEnvironment(Atom atom) => atom.Kind switch
    {
        AtomKind.Flag => $"(System.Environment.GetEnvironmentVariable(\"{atom.Key}\") == \"true\")",
        AtomKind.OptionalFlag => $"(System.Environment.GetEnvironmentVariable(\"{atom.Key}\") switch {{ null => (bool?)null, \"true\" => true, _ => false }})",
        _ => $"(System.Environment.GetEnvironmentVariable(\"{atom.Key}\") ?? \"other\")",
    };

    /// <summary>Runs an entry point to its end, or to where it ends itself; what it declared before has been declared. Answers whether it came to its end.</summary>
    protected static bool RunIn(ImmutableDictionary<string, string?> environment, Func<object?[], Task> main, params object?[] arguments)
    {
        lock (s_environment)
        {
            foreach (var (key, value) in environment)
                System.Environment.SetEnvironmentVariable(key, value);
            return Run(main, arguments);
        }
    }

    /// <inheritdoc cref="RunIn"/>
    protected static bool Run(Func<object?[], Task> main, params object?[] arguments)
    {
        try
        {
            main(arguments).GetAwaiter().GetResult();
            return true;
        }
        catch (SystemException)
        {
            // So generated programs end themselves, with a TimeoutException, or are ended by what .NET throws.
            return false;
        }
    }

    /// <summary>The block of settings under a name; an empty one where there is none.</summary>
    protected static ImmutableDictionary<string, object?> Block(ImmutableDictionary<string, object?> properties, string name) =>
        properties.GetValueOrDefault(name) as ImmutableDictionary<string, object?> ?? ImmutableDictionary<string, object?>.Empty;

    protected static IEnumerable<string>? RangesIn(ImmutableDictionary<string, object?> properties, string name) =>
        properties.GetValueOrDefault(name) is ImmutableArray<object?> ranges ? ranges.Cast<string>() : null;

    protected static MetadataReference Surface(string name) =>
        MetadataReference.CreateFromFile(Environment.Metadata[$"Surface.{name}"]);
}

/// <summary>What one run has declared.</summary>
/// <param name="Clusters">The clusters, as constants.</param>
sealed record Recording(IReadOnlyList<DeclaredCluster> Clusters)
{
    /// <summary>The names of everything, where what stands around the clusters is recorded.</summary>
    public ImmutableHashSet<string> Names { get; init; } = [];
}
