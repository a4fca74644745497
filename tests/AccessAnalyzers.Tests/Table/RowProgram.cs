using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AccessAnalyzers.CodeFixes;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Tests.Table;

/// <summary>Which value the decisive setting of a row has.</summary>
enum RowCase
{
    Violating,
    Satisfying,
    Unknown,
    Conditional,
}

/// <summary>
/// The program of a row in one SDK, still with a gap for the value of each setting. It is the SDK's own file that writes the settings, as it does for
/// a code fix; what type of value a gap takes is then read from the program.
/// </summary>
sealed partial class RowProgram
{
    static readonly ConcurrentDictionary<(ClusterType Type, RuleRow Row), Lazy<Task<RowProgram?>>> written = new();

    readonly RuleRow row;
    readonly string text;
    readonly ImmutableDictionary<string, Gap> gaps;

    RowProgram(RuleRow row, string text, ImmutableDictionary<string, Gap> gaps) => (this.row, this.text, this.gaps) = (row, text, gaps);

    /// <summary>The program; null where the SDK cannot express the row.</summary>
    public static Task<RowProgram?> Of(ClusterType type, RuleRow row) => written.GetOrAdd((type, row), static key => new(() => Write(key.Type, key.Row))).Value;

    static async Task<RowProgram?> Write(ClusterType type, RuleRow row)
    {
        if (!row.IsOf(type.Cluster) || !row.Judges(type.Cluster))
            return null;
        var zone = row.Bad is ZoneOutput ? type.CreateZone("privatelink.westeurope.azmk8s.io") : "";
        if (zone is null || WriteGaps(type, row) is not ({ } edits, var gaps))
            return null;
        var identity = row.Decisive == AksCluster.IdentityType ? type.CreateIdentity() ?? "" : "";
        string[] statements =
        [
            "// Set in the pipeline.",
            """var isProd = Environment.GetEnvironmentVariable("isProd") == "true";""",
            .. zone.Length > 0 ? [$"var zone = {zone}; // Shared."] : Array.Empty<string>(),
            .. identity.Length > 0 ? [$"var identity = {identity};"] : Array.Empty<string>(),
            "// Asked for by the team.",
            $"{Layout.Print(await Apply(type, edits), 2)}; // The end.",
        ];
        var text = $$"""
            using {{type.Namespace}};

            static class Case
            {
                // The cluster of {{row.Id}}.
                public static void Declare({{type.Parameters}}IElsewhere elsewhere)
                {
                    {{string.Join("\n        ", statements)}}
                }
            }

            """;
        return new RowProgram(row, text, Bind(type, text, gaps));
    }

    /// <summary>The program of one case, whose class is called so.</summary>
    public string Fill(RowCase @case, string name) => GapName().Replace(text.Replace("class Case", $"class {name}", StringComparison.Ordinal), match =>
    {
        var gap = gaps[match.Value];
        return gap.Spell(Decide(@case)).Replace("\n", "\n" + Layout.IndentationAt(text, match.Index), StringComparison.Ordinal);
    });

    /// <summary>
    /// The program as a factory: <c>Declare</c> takes the decisive value from its two callers, of which <c>Violating</c> has the finding and
    /// <c>Satisfying</c> has not. Null where the value cannot be handed on.
    /// </summary>
    public string? FillFactory(ClusterType type, string name)
    {
        var (bad, good) = (Decide(RowCase.Violating), Decide(RowCase.Satisfying));
        if (row.Bad is ZoneOutput || gaps.Values.Where(gap => gap.Spell(bad) != gap.Spell(good)).ToArray() is not [{ IsDerived: false } decisive])
            return null;
        var arguments = string.Concat(type.Parameters.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(parameter => parameter.Split(' ')[^1] + ", ")) + "elsewhere";
        string Caller(string caller, object? value) => $$"""
                public static void {{caller}}({{type.Parameters}}IElsewhere elsewhere)
                {
                    Declare({{arguments}}, {{decisive.Spell(value).Replace("\n", "\n        ", StringComparison.Ordinal)}});
                }

            """;
        var filled = GapName().Replace(text.Replace("class Case", $"class {name}", StringComparison.Ordinal), match => match.Value == decisive.Name
            ? "decisive"
            : gaps[match.Value].Spell(bad).Replace("\n", "\n" + Layout.IndentationAt(text, match.Index), StringComparison.Ordinal));
        return filled
            .Replace("public static void Declare(", "static void Declare(", StringComparison.Ordinal)
            .Replace("IElsewhere elsewhere)", $"IElsewhere elsewhere, {decisive.ParameterType} decisive)", StringComparison.Ordinal)
            .Replace("    // The cluster of", Caller("Violating", bad) + Caller("Satisfying", good) + "    // The cluster of", StringComparison.Ordinal);
    }

    object? Decide(RowCase @case) => @case switch
    {
        RowCase.Violating => row.Bad,
        RowCase.Satisfying => row.Good,
        RowCase.Unknown => new Unknowable(),
        _ => new Either(row.Bad, row.Good),
    };

    /// <summary>A setting that the SDK's file derives from a property has no remedy, but the property is there.</summary>
    static bool IsExpressible(ClusterType type, SettingKey setting) => type.Cluster[setting] is var found && (found.IsExpressible || type.PropertyOf(found.Name) is not null);

    /// <summary>The edits that make gaps for the settings of a row; null where the SDK cannot express it.</summary>
    static (ImmutableArray<SourceEdit> Edits, ImmutableArray<Gap> Gaps)? WriteGaps(ClusterType type, RuleRow row)
    {
        if (type.Cluster[EksCluster.EndpointAccess].IsExpressible)
        {
            return EndpointAccessValue.Of(row, row.Bad) is null || EndpointAccessValue.Of(row, row.Good) is null
                ? null
                : (type.Writer.Write(EksCluster.EndpointAccess, new CSharp("gap_EndpointAccess"), type.Cluster.Space.True).Edits, [new Gap("gap_EndpointAccess", decided => EndpointAccessValue.Of(row, decided)!, false)]);
        }

        if (row.Settings.Any(setting => !IsExpressible(type, setting)))
            return null;
        var besides = row.Besides.Where(besides => !row.Settings.Contains(besides.Setting) && IsExpressible(type, besides.Setting));
        var written = besides.Concat(row.Given)
            .Where(given => given.Value is not null)
            .Select(given => WriteGap(type, given.Setting, _ => given.Value))
            .Append(WriteGap(type, row.Decisive, decided => decided))
            .ToList();
        // A block that is there for what stands in it need not be written by itself.
        written.RemoveAll(block => block.Gap.IsDerived && block.Gap.Value(null) is true && written.Any(inner => inner.Gap != block.Gap && MemberOf(inner.Plan) == MemberOf(block.Plan)));
        return (
            written.Aggregate(EditPlan.Nothing, (plan, each) => plan + each.Plan) is { IsPossible: true, Edits: var edits } ? edits
                : throw new InvalidOperationException($"{type} has the settings of {row}, but they cannot be written together."),
            [.. written.Select(each => each.Gap)]);
    }

    static (EditPlan Plan, Gap Gap) WriteGap(ClusterType type, SettingKey key, Func<object?, object?> value)
    {
        var setting = type.Cluster[key];
        var everywhere = type.Cluster.Space.True;
        var name = $"gap_{Identifier().Replace(setting.Name, "")}";
        return setting.IsExpressible
            ? (type.Writer.Write(key, new CSharp(name), everywhere), new Gap(name, value, IsInverted: WritesFalse(type.Writer.Write(key, true, everywhere))))
            : (EditPlan.Of(new SetMember(type.BaseTree.FilePath, type.BaseSettings.Span, setting.Name, name)), new Gap(name, value, IsInverted: false) { IsDerived = true });
    }

    static bool WritesFalse(EditPlan plan) => plan is { IsPossible: true, Edits: [SetMember { Text: var text }] } && text.Contains("false", StringComparison.Ordinal);

    static string? MemberOf(EditPlan plan) => plan is { IsPossible: true, Edits: [SetMember { Name: var name }] } ? name : null;

    static async Task<ExpressionSyntax> Apply(ClusterType type, ImmutableArray<SourceEdit> edits)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Row", "Row", LanguageNames.CSharp, metadataReferences: type.Compilation.References));
        var document = project.AddDocument("Base.cs", await type.BaseTree.GetTextAsync(), filePath: type.BaseTree.FilePath);
        var written = await (await DocumentEdits.CreateAsync(document, default)).With(edits)!.ApplyAsync(default);
        var root = await written.GetSyntaxRootAsync();
        return root!.DescendantNodes().OfType<ExpressionStatementSyntax>().Single().Expression;
    }

    static ImmutableDictionary<string, Gap> Bind(ClusterType type, string text, ImmutableArray<Gap> gaps)
    {
        var tree = CSharpSyntaxTree.ParseText(text);
        var compilation = type.Compilation.AddSyntaxTrees(tree);
        var model = compilation.GetSemanticModel(tree);
        var array = compilation.CreateArrayTypeSymbol(compilation.GetSpecialType(SpecialType.System_String));
        return tree.GetRoot().DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Join(gaps, assignment => assignment.Right.ToString(), gap => gap.Name, (assignment, gap) => (gap, Type: model.GetTypeInfo(assignment.Left).Type!))
            .Select(bound => bound.gap with { Type = bound.Type, TakesArray = compilation.ClassifyConversion(array, bound.Type).IsImplicit })
            .ToImmutableDictionary(gap => gap.Name);
    }

    [GeneratedRegex(@"\bgap_\w+\b")]
    private static partial Regex GapName();

    [GeneratedRegex(@"\W")]
    private static partial Regex Identifier();
}
