using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// What the options of a Pulumi resource do to its arguments: changes that are ignored keep what was deployed before, and a resource
/// with an id is only looked up. What transformations do is seen when the resource is created; see <see cref="PulumiTransformations"/>.
/// Source: pulumi-dotnet sdk/Pulumi/Resources/ResourceOptions.cs; Pulumi's documentation of ignoreChanges.
/// </summary>
sealed class PulumiOptions : ISettingOverrides
{
    public const string IgnoreChanges = "IgnoreChanges";

    /// <summary>Stands for any property.</summary>
    const string Anything = "*";

    readonly SourceProgram program;
    readonly State moment;
    readonly List<(Condition When, string[] Path)> ignored = [];
    Condition replaced;

    public PulumiOptions(Creation creation, ConditionSpace space, SourceProgram program)
    {
        this.program = program;
        moment = creation.Moment;
        replaced = PulumiTransformations.MayHaveChanged(moment.Object(creation.Id), space) & creation.When;
        if (creation.Constructor.Parameters.FirstOrDefault(static parameter => IsOptions(parameter.Type)) is { Ordinal: var place })
            Read(creation.Arguments[place], creation.When);
    }

    public static bool IsOptions(ITypeSymbol? type) => Pulumi.IsDerivedFrom(type, "ResourceOptions");

    public bool Overrides(string[] properties) => !Unknown(properties).IsFalse;

    public string? NameOfOverride(string[] properties) => null;

    public ImmutableArray<Case> Apply(string[] properties, ImmutableArray<Case> declared)
    {
        var unknown = Unknown(properties);
        return declared.Select(@case => @case with { When = @case.When & !unknown })
            .Append(new Case(unknown, Value.Unknown, null))
            .Where(static @case => !@case.When.IsFalse)
            .ToImmutableArray();
    }

    Condition Unknown(string[] properties) => ignored.Count == 0 ? replaced : Ignored(properties);

    Condition Ignored(string[] properties) => ignored
        .Where(change => change.Path
            .Zip(
                properties,
                static (segment, property) => segment == Anything || string.Equals(segment, property, StringComparison.OrdinalIgnoreCase))
            .All(static same => same))
        .Aggregate(replaced, static (any, change) => any | change.When);

    void Read(Guarded options, Condition when)
    {
        foreach (var @case in Given(options, when))
        {
            if (Find(@case.Value) is not { } found)
            {
                MayIgnore(@case.When);
                continue;
            }

            MayIgnore(@case.When & found.Obscure);
            foreach (var id in new[] { "Id", "Urn" })
            {
                if (found.Members[id] is { } given)
                    replaced = Given(given, @case.When).Aggregate(replaced, static (any, each) => any | each.When);
            }

            ReadIgnored(found, @case.When);
        }
    }

    void ReadIgnored(ObjectState options, Condition when)
    {
        if (options.Members[IgnoreChanges] is not { } lists)
        {
            if (options.IsForeign)
                MayIgnore(when);
            return;
        }

        foreach (var @case in Given(lists, when))
        {
            if (Find(@case.Value) is not { Elements: { } elements } list)
            {
                MayIgnore(@case.When);
                continue;
            }

            MayIgnore(@case.When & (list.HasMoreElements is { } more ? more | list.Obscure : list.Obscure));
            foreach (var element in elements)
            {
                foreach (var path in Given(element.Value, @case.When & element.When))
                    Ignore(path.When, path.Value is Constant { Literal: string text } ? text : Anything);
            }
        }
    }

    void Ignore(Condition when, string path)
    {
        if (!when.IsFalse)
            ignored.Add((when, Split(path)));
    }

    static string[] Split(string path) => path.Split(new[] { '.', '[', ']', '"' }, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Options of which nothing is known ignore no more than the program has options ignore anywhere.</summary>
    void MayIgnore(Condition when)
    {
        if (when.IsFalse)
            return;
        foreach (var mention in program.References.To(IgnoreChanges, default))
        {
            if (program.References.Meaning(mention, default) is not { } meant || IsOptions(meant.ContainingType))
                ignored.AddRange(PathsAt(mention).Select(path => (when, path)));
        }
    }

    /// <summary>What a mention has ignored.</summary>
    IEnumerable<string[]> PathsAt(SimpleNameSyntax mention)
    {
        var named = References.Named(mention);
        var paths = named.Parent switch
        {
            AssignmentExpressionSyntax { Right: InitializerExpressionSyntax { Expressions: var added } } assignment
                when assignment.Left == named => added.AsEnumerable(),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add",
                Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var path }] } } => [path],
            _ => [named],
        };
        return paths.Select(path => program.Model(path.SyntaxTree).GetConstantValue(path).Value as string ?? Anything).Select(Split);
    }

    static IEnumerable<Case> Given(Guarded value, Condition when) => value.Cases
        .Where(static @case => @case.Value != Value.Null && @case.Value != Value.Unset)
        .Select(@case => @case with { When = @case.When & when })
        .Where(static @case => !@case.When.IsFalse);

    ObjectState? Find(Value value) => value is ObjectReference reference ? moment.Object(reference.Id) : null;
}
