using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.OracleTests;

/// <summary>A diagnostic, read as a person reads it.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Cluster">The cluster's name; null where the message has none.</param>
/// <param name="Place">
/// The part of the name that all clusters share which are made there, or the helper in which the diagnostic stands; the whole name where
/// it stands at the call of a local function.
/// </param>
/// <param name="IsInHelper">Whether it is about every call of the helper.</param>
/// <param name="Witness">The configurations that it speaks of; null for a definite finding.</param>
/// <param name="Text">The message.</param>
sealed partial record Reported(string Id, string? Cluster, string Place, bool IsInHelper, ImmutableArray<Claim>? Witness, string Text)
{
    [GeneratedRegex(@"'((?:c|H\d+c|L\d+-c)\d+(?:-[\dx]+)?)'")]
    static partial Regex NameInMessage { get; }

    [GeneratedRegex(@"""((?:c|H\d+c|L\d+-c)\d+)")]
    static partial Regex NameInSource { get; }

    public static Reported Of(Diagnostic diagnostic)
    {
        var text = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        ImmutableArray<Claim>? witness = diagnostic.Properties.GetValueOrDefault("When") is { } when ? [.. when.Split(" and ").Select(Claim.Parse)] : null;
        var (node, name) = (Node(diagnostic.Location), NameInMessage.Match(text));
        if (name.Success)
        {
            var cluster = name.Groups[1].Value;
            return new Reported(diagnostic.Id, cluster, IsCalled(cluster) && IsAtCall(node) ? cluster : PlaceOf(cluster), false, witness, text);
        }

        if (node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { Identifier.ValueText: var method } && method[0] == 'H')
            return new Reported(diagnostic.Id, null, method, true, witness, text);
        if (node.FirstAncestorOrSelf<LocalFunctionStatementSyntax>() is { Identifier.ValueText: var function })
            return new Reported(diagnostic.Id, null, function, false, witness, text);
        if (node.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { Identifier.ValueText: var lambda } && lambda[0] == 'L')
            return new Reported(diagnostic.Id, null, lambda, false, witness, text);
        var creation = diagnostic.AdditionalLocations.Prepend(diagnostic.Location)
            .Select(location => Node(location).FirstAncestorOrSelf<StatementSyntax>(statement => statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax))
            .Select(statement => NameInSource.Match(statement?.ToString() ?? ""))
            .FirstOrDefault(match => match.Success);
        return new Reported(diagnostic.Id, null, creation is null ? "?" : PlaceOf(creation.Groups[1].Value), false, witness, text);
    }

    static SyntaxNode Node(Location location) => location.SourceTree!.GetRoot().FindNode(location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>Whether a diagnostic stands at the call that makes the cluster, and not in what is called.</summary>
    static bool IsAtCall(SyntaxNode node) =>
        node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: IdentifierNameSyntax { Identifier.ValueText: ['L', ..] } };

    /// <summary>Whether a cluster, or a place where some are made, is that of a function with several calls.</summary>
    public static bool IsCalled(string name) => name[0] == 'L';

    public static string PlaceOf(string cluster) => cluster.Split('-')[0];
}

/// <summary>One part of a witness, such as <c>'s0' is not "a"</c>.</summary>
/// <param name="Key">The atom.</param>
/// <param name="Index">Which element of the atom, if it is a list.</param>
/// <param name="Relation">How it is compared.</param>
/// <param name="Operand">With what.</param>
sealed partial record Claim(string Key, int? Index, string Relation, string Operand)
{
    [GeneratedRegex(@"^'(?<key>\w+)(?:\[(?<index>\d+)\])?' is (?<relation>not set|set|not |less than |at least |)""?(?<operand>[\w./]*)""?$")]
    static partial Regex Form { get; }

    public static Claim Parse(string text)
    {
        var match = Form.Match(text);
        Assert.True(match.Success, $"No part of a witness: {text}");
        int? index = match.Groups["index"] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
        return new Claim(match.Groups["key"].Value, index, match.Groups["relation"].Value.Trim(), match.Groups["operand"].Value);
    }

    public bool Holds(ImmutableDictionary<string, string?> atoms)
    {
        var value = Index is { } index ? atoms[Key] is { } list ? JsonSerializer.Deserialize<string[]>(list)!.ElementAtOrDefault(index) : null : atoms[Key];
        return Relation switch
        {
            "not set" => value is null,
            "set" => value is not null,
            "" => value == Operand,
            "not" => value != Operand,
            "less than" => value is not null && Number(value) < Number(Operand),
            _ => value is not null && Number(value) >= Number(Operand),
        };
    }

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
