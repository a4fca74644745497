using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using AccessAnalyzers.Networking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers;

/// <summary>What becomes of findings that hold in some configurations only.</summary>
enum ConditionalFindings
{
    /// <summary>They have the severity of their rule, but none is an error.</summary>
    Report,

    /// <summary>They are one severity lower.</summary>
    Lower,

    /// <summary>They are not reported.</summary>
    Ignore,
}

/// <summary>What becomes of findings that depend on a parameter which nobody in the compilation supplies.</summary>
enum UncalledParameters
{
    /// <summary>They are one severity lower.</summary>
    Report,

    /// <summary>They are not reported.</summary>
    Ignore,
}

/// <summary>Who may connect to the API servers of a project at most.</summary>
enum RequiredAccess
{
    /// <summary>Anybody.</summary>
    Any,

    /// <summary>Only listed addresses, and private networks.</summary>
    Restricted,

    /// <summary>Only private networks.</summary>
    Private,
}

/// <summary>What a user can set in .editorconfig or .globalconfig.</summary>
/// <param name="ConditionalFindings">What becomes of findings that hold in some configurations only.</param>
/// <param name="UncalledParameters">What becomes of findings that depend on a parameter which nobody in the compilation supplies.</param>
/// <param name="TrustedRanges">The only networks that may reach an API server; empty where the user names none.</param>
/// <param name="VeryBroadIPv4Prefix">An IPv4 block with a shorter prefix is very broad.</param>
/// <param name="VeryBroadIPv6Prefix">An IPv6 block with a shorter prefix is very broad.</param>
/// <param name="MaxAuthorizedRanges">How many authorized IP ranges the user's AKS clusters may have; null for what Azure documents.</param>
/// <param name="Explain">Whether every cluster gets a record of who may connect.</param>
/// <param name="Require">Who may connect at most.</param>
sealed record Options(
    ConditionalFindings ConditionalFindings,
    UncalledParameters UncalledParameters,
    IPRangeUnion TrustedRanges,
    int VeryBroadIPv4Prefix,
    int VeryBroadIPv6Prefix,
    int? MaxAuthorizedRanges,
    bool Explain,
    RequiredAccess Require)
{
    static readonly Option<ConditionalFindings> conditionalFindings = new(
        "conditional_findings",
        ConditionalFindings.Report,
        "'report', 'lower' or 'ignore'",
        "'report' is used",
        static (text, _) => text.ToLowerInvariant() switch
        {
            "report" => ConditionalFindings.Report,
            "lower" => ConditionalFindings.Lower,
            "ignore" => ConditionalFindings.Ignore,
            _ => null,
        });

    static readonly Option<UncalledParameters> uncalledParameters = new(
        "uncalled_parameters",
        UncalledParameters.Report,
        "'report' or 'ignore'",
        "'report' is used",
        static (text, _) => text.ToLowerInvariant() switch
        {
            "report" => UncalledParameters.Report,
            "ignore" => UncalledParameters.Ignore,
            _ => null,
        });

    static readonly Option<IPRangeUnion> trustedRanges = new(
        "trusted_ranges",
        IPRangeUnion.Empty,
        "IP addresses and CIDR blocks without host bits, separated by commas",
        "it is ignored",
        ParseRanges);

    static readonly Option<int> veryBroadIPv4Prefix = PrefixLength("very_broad_ipv4_prefix", 8, 32);
    static readonly Option<int> veryBroadIPv6Prefix = PrefixLength("very_broad_ipv6_prefix", 19, 128);

    static readonly Option<int> maxAuthorizedRanges = new(
        "max_authorized_ranges",
        0,
        "a whole number above 0",
        "Azure's documented limits are used",
        static (text, _) => ParseNumber(text) is > 0 and var number ? number : null);

    static readonly Option<bool> explain = new(
        "explain", false, "'true' or 'false'", "'false' is used", static (text, _) => bool.TryParse(text, out var value) ? value : null);

    static readonly Option<RequiredAccess> require = new(
        "require",
        RequiredAccess.Any,
        "'private', 'restricted' or 'any'",
        "'any' is used",
        static (text, _) => text.ToLowerInvariant() switch
        {
            "private" => RequiredAccess.Private,
            "restricted" => RequiredAccess.Restricted,
            "any" => RequiredAccess.Any,
            _ => null,
        });

    static readonly ImmutableArray<Option> all = ImmutableArray.Create<Option>(
        conditionalFindings,
        uncalledParameters,
        trustedRanges,
        veryBroadIPv4Prefix,
        veryBroadIPv6Prefix,
        maxAuthorizedRanges,
        explain,
        require);

    static readonly DiagnosticDescriptor invalidOption = Create(
        id: "ACCESS001",
        "An AccessAnalyzers option has a value that is not understood",
        "The option '{0}' is '{1}', which is not understood; it takes {2}, and {3}");

    public static DiagnosticDescriptor InvalidOption => invalidOption;

    /// <summary>Where the user sets nothing.</summary>
    public static Options Default { get; } = new(
        conditionalFindings.Default,
        uncalledParameters.Default,
        trustedRanges.Default,
        veryBroadIPv4Prefix.Default,
        veryBroadIPv6Prefix.Default,
        null,
        explain.Default,
        require.Default);

    public static Options Of(AnalyzerOptions options, SyntaxTree tree, CancellationToken cancellation) => new(
        conditionalFindings.Of(options, tree, cancellation),
        uncalledParameters.Of(options, tree, cancellation),
        trustedRanges.Of(options, tree, cancellation),
        veryBroadIPv4Prefix.Of(options, tree, cancellation),
        veryBroadIPv6Prefix.Of(options, tree, cancellation),
        maxAuthorizedRanges.Of(options, tree, cancellation) is > 0 and var most ? most : null,
        explain.Of(options, tree, cancellation),
        require.Of(options, tree, cancellation));

    /// <summary>One diagnostic for each value that is not understood, reported with the first file for which it is set.</summary>
    public static void Report(SyntaxTreeAnalysisContext context, Compilation compilation)
    {
        foreach (var option in all)
        {
            if (option.Read(context.Options, context.Tree) is { } value && !option.IsUnderstood(value, context.CancellationToken)
                && compilation.SyntaxTrees.First(tree => option.Read(context.Options, tree) == value) == context.Tree)
            {
                context.ReportDiagnostic(Message.Create(
                    invalidOption, Location.None, option.Key, Message.Text(value), option.Takes, option.Otherwise));
            }
        }
    }

    static Option<int> PrefixLength(string name, int @default, int most) => new(
        name,
        @default,
        $"a prefix length from 0 to {most}",
        $"'{@default}' is used",
        (text, _) => ParseNumber(text) is { } length && length <= most ? length : null);

    static int? ParseNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static IPRangeUnion? ParseRanges(string text, CancellationToken cancellation)
    {
        var ranges = new List<IPRange>();
        foreach (var part in text.Split(','))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!IPRange.TryParse(part.Trim(), out var range) || range.HasHostBits)
                return null;
            ranges.Add(range);
        }

        return new IPRangeUnion(ranges);
    }

    static DiagnosticDescriptor Create(string id, string title, string message) =>
        new(
            id,
            title,
            message,
            "Access",
            DiagnosticSeverity.Warning,
            isEnabledByDefault: true,
            helpLinkUri: "https://github.com/AccessAnalyzers/AccessAnalyzers/blob/main/docs/options.md");

    /// <summary>One option, whatever its type.</summary>
    /// <param name="Name">Its name behind the prefix of all options.</param>
    /// <param name="Takes">What it takes, for messages.</param>
    /// <param name="Otherwise">What happens where it is given something else, for messages.</param>
    abstract record Option(string Name, string Takes, string Otherwise)
    {
        public string Key { get; } = "access_analyzers." + Name;

        public abstract bool IsUnderstood(string value, CancellationToken cancellation);

        /// <summary>The value as the user wrote it; null where there is none.</summary>
        public string? Read(AnalyzerOptions options, SyntaxTree tree) =>
            options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(Key, out var value) && value.Trim() is { Length: > 0 } text
            ? text
            : null;
    }

    sealed record Option<T>(string Name, T Default, string Takes, string Otherwise, Func<string, CancellationToken, T?> Parse)
        : Option(Name, Takes, Otherwise)
        where T : struct
    {
        /// <summary>What each text means. One text holds for many files, and may be long.</summary>
        readonly ConditionalWeakTable<string, StrongBox<T?>> understood = new();

        public override bool IsUnderstood(string value, CancellationToken cancellation) => Understand(value, cancellation) is not null;

        public T Of(AnalyzerOptions options, SyntaxTree tree, CancellationToken cancellation) =>
            Read(options, tree) is { } value ? Understand(value, cancellation) ?? Default : Default;

        T? Understand(string value, CancellationToken cancellation) =>
            understood.GetValue(value, value => new StrongBox<T?>(Parse(value, cancellation))).Value;
    }
}
