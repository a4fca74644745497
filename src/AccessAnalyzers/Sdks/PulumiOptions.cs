using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// What the options of a Pulumi resource and of its parents do to its arguments: transformations replace them, changes that
/// are ignored keep what was deployed before, and a resource with an id is only looked up.
/// Source: pulumi-dotnet sdk/Pulumi/Resources/Resource.cs and ResourceOptions.cs; Pulumi's documentation of ignoreChanges.
/// </summary>
sealed class PulumiOptions : ISettingOverrides
{
    const string IgnoreChanges = "IgnoreChanges";
    const int MostParents = 8;

    static readonly ImmutableArray<string> transformations = ImmutableArray.Create("ResourceTransformations", "ResourceTransforms", "XResourceTransforms");

    readonly State moment;
    readonly Condition created;
    readonly Lazy<bool> isMentioned;
    readonly List<(Condition When, string[] Path)> ignored = [];
    Condition replaced;

    public PulumiOptions(Creation creation, ConditionSpace space, SourceProgram program)
    {
        moment = creation.Moment;
        created = creation.When;
        replaced = space.False;
        isMentioned = new(() => OverridingNames.Any(name => program.References.To(name, default).Any(mention => program.References.Meaning(mention, default) is not { } meant || IsOptions(meant.ContainingType))));
        if (creation.Constructor.Parameters.FirstOrDefault(static parameter => IsOptions(parameter.Type)) is { Name: var name })
            Read(creation.Arguments[name], created, 0);
    }

    /// <summary>A program that mentions none of these has no options that change arguments, so that options of which nothing is known do not either.</summary>
    public static ImmutableArray<string> OverridingNames { get; } = transformations.Add(IgnoreChanges);

    /// <summary>The options of the stack hold for all resources; those of a resource are read where it is created.</summary>
    public static Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation) =>
        program.Model(mention.SyntaxTree).GetSymbolInfo(mention, cancellation).Symbol?.ContainingType is { Name: not "StackOptions" } ? Reach.Nothing : Reach.EveryCluster;

    public bool Overrides(string[] properties) => !Unknown(properties).IsFalse;

    public string? NameOfOverride(string[] properties) => null;

    public IEnumerable<Case> Apply(string[] properties, IEnumerable<Case> declared)
    {
        var unknown = Unknown(properties);
        return declared.Select(@case => @case with { When = @case.When & !unknown })
            .Append(new Case(unknown, Value.Unknown, null))
            .Where(static @case => !@case.When.IsFalse);
    }

    Condition Unknown(string[] properties) => ignored
        .Where(change => change.Path.Zip(properties, static (segment, property) => segment == "*" || string.Equals(segment, property, StringComparison.OrdinalIgnoreCase)).All(static same => same))
        .Aggregate(replaced, static (any, change) => any | change.When);

    void Read(Guarded options, Condition when, int generation)
    {
        foreach (var @case in Given(options, when))
        {
            if (Find(@case.Value) is not { } found || generation == MostParents)
            {
                MayReplace(@case.When);
                continue;
            }

            MayReplace(@case.When & found.Obscure);
            foreach (var (applies, _) in transformations.SelectMany(name => Elements(found, name, @case.When)))
                MayReplace(applies);
            if (generation == 0)
                ReadOwn(found, @case.When);
            if (found.Members.TryGetValue("Parent", out var parent))
                ReadParent(parent, @case.When, generation);
            else if (found.IsForeign)
                MayReplace(@case.When);
        }
    }

    /// <summary>What does not pass from parents to children.</summary>
    void ReadOwn(ObjectState options, Condition when)
    {
        foreach (var id in new[] { "Id", "Urn" })
        {
            if (options.Members.TryGetValue(id, out var given))
                replaced = Given(given, when).Aggregate(replaced, static (any, @case) => any | @case.When);
        }

        foreach (var (applies, value) in Elements(options, IgnoreChanges, when))
        {
            if (value is Constant { Literal: string path })
                ignored.Add((applies, path.Split(new[] { '.', '[', ']', '"' }, StringSplitOptions.RemoveEmptyEntries)));
            else
                MayReplace(applies);
        }
    }

    void ReadParent(Guarded parent, Condition when, int generation)
    {
        foreach (var @case in Given(parent, when))
        {
            if (Find(@case.Value) is not { } found || !found.Members.TryGetValue(ObjectState.ArgumentKey("options"), out var options))
                MayReplace(@case.When);
            else if (!IsStack(found.Type))
                Read(options, @case.When, generation + 1);
        }
    }

    static bool IsOptions(ITypeSymbol? type) => type is { Name: "ResourceOptions", ContainingNamespace: { Name: "Pulumi", ContainingNamespace.IsGlobalNamespace: true } } || (type is not null && IsOptions(type.BaseType));

    static bool IsStack(ITypeSymbol? type) => type is { Name: "Stack", ContainingNamespace: { Name: "Pulumi", ContainingNamespace.IsGlobalNamespace: true } } || (type is not null && IsStack(type.BaseType));

    void MayReplace(Condition when)
    {
        if (!when.IsFalse && isMentioned.Value)
            replaced |= when;
    }

    /// <summary>The elements of a list among the options; null stands for any number of which nothing is known.</summary>
    IEnumerable<(Condition When, Value? Value)> Elements(ObjectState options, string name, Condition when)
    {
        if (!options.Members.TryGetValue(name, out var lists))
        {
            if (options.IsForeign)
                yield return (when, null);
            yield break;
        }

        foreach (var @case in Given(lists, when))
        {
            if (Find(@case.Value) is not { Elements: { } elements } list)
            {
                yield return (@case.When, null);
                continue;
            }

            yield return (@case.When & (list.HasMoreElements is { } more ? more | list.Obscure : list.Obscure), null);
            foreach (var element in elements)
            {
                foreach (var value in element.Value.Cases)
                    yield return (@case.When & element.When & value.When, value.Value);
            }
        }
    }

    static IEnumerable<Case> Given(Guarded value, Condition when) => value.Cases
        .Where(static @case => @case.Value != Value.Null && @case.Value != Value.Unset)
        .Select(@case => @case with { When = @case.When & when })
        .Where(static @case => !@case.When.IsFalse);

    ObjectState? Find(Value value) => value is ObjectReference reference ? moment.Object(reference.Id) : null;
}
