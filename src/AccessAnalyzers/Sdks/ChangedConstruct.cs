using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// What a program does to a construct that it has created already: it assigns properties, and overrides what is synthesised
/// from them. The construct keeps both among its members, as they are at the end of the member that creates it.
/// Source: aws-cdk packages/aws-cdk-lib/core/lib/cfn-resource.ts, addOverride and deepMerge.
/// </summary>
/// <param name="reader">Reads what has been assigned.</param>
/// <param name="creation">The creation of the construct.</param>
/// <param name="space">In which its conditions live.</param>
/// <param name="isResource">
/// Whether the resource behind the construct has the settings under the names by which they are read; otherwise an override may be one of
/// any of them.
/// </param>
sealed class ChangedConstruct(SettingReader reader, Creation creation, ConditionSpace space, bool isResource) : ISettingOverrides
{
    readonly ObjectState construct = creation.Final;

    /// <summary>What may change a setting. Most constructs are not changed.</summary>
    readonly MemberKey[] changes =
        [.. creation.Final.Members.Keys.Where(key => isResource || key.As<Override>() is not null)];

    /// <summary>What a change does to a setting, the last to act last.</summary>
    enum Effect
    {
        None,
        Assigns,
        Overrides,
        Disturbs,
    }

    /// <summary>Under what a construct keeps the override of a property; the empty path stands for one that nobody knows.</summary>
    /// <param name="path">The names of the properties that lead to it.</param>
    /// <param name="written">The same as the program writes it, where that differs.</param>
    public static MemberKey OverrideKey(string path, string? written = null) => MemberKey.Of(new Override(path, written ?? path));

    public bool Overrides(string[] properties)
    {
        foreach (var key in changes)
        {
            if (EffectOf(key, properties) != Effect.None)
                return true;
        }

        return false;
    }

    public string? NameOfOverride(string[] properties)
    {
        foreach (var key in changes)
        {
            if (EffectOf(key, properties) == Effect.Overrides)
                return key.As<Override>()!.Written;
        }

        return null;
    }

    public ImmutableArray<Case> Apply(string[] properties, ImmutableArray<Case> declared)
    {
        var cases = declared.ToList();
        var changes = construct.Members.Select(member => (Effect: EffectOf(member.Key, properties), member.Key, Given: member.Value))
            .Where(static change => change.Effect != Effect.None)
            .OrderBy(static change => change.Effect).ThenBy(static change => $"{change.Key}", StringComparer.Ordinal);
        foreach (var change in changes)
        {
            foreach (var @case in change.Given.Cases.Where(static @case => @case.Value != Value.Unset))
                Replace(cases, Result(change.Effect, @case, properties));
            Replace(cases, [new Case(creation.When & construct.Obscure, Value.Unknown, null)]);
        }

        return cases.ToImmutableArray();
    }

    IEnumerable<Case> Result(Effect effect, Case given, string[] properties) => effect switch
    {
        Effect.Assigns =>
            reader
                .Walk(Guarded.Of(space.True, given.Value, given.Origin), properties.Skip(1).ToArray(), creation.When & given.When)
                .AsEnumerable(),
        Effect.Overrides when given.Value is not Constant { Literal: string text } || !bool.TryParse(text, out _) =>
            [given with { When = creation.When & given.When }],
        _ => [new Case(creation.When & given.When, Value.Unknown, given.Origin)],
    };

    static void Replace(List<Case> cases, IEnumerable<Case> replacing)
    {
        foreach (var @case in replacing.ToArray())
        {
            for (var i = 0; i < cases.Count; i++)
                cases[i] = cases[i] with { When = cases[i].When & !@case.When };
            cases.RemoveAll(static each => each.When.IsFalse);
            if (!@case.When.IsFalse)
                cases.Add(@case);
        }
    }

    /// <summary>
    /// An override of a property gives it its value; one of something around it or in it is merged with what is declared.
    /// </summary>
    Effect EffectOf(MemberKey key, string[] properties)
    {
        if (key.As<Override>() is not { } @override)
            return isResource && key == properties[0] ? Effect.Assigns : Effect.None;
        var path = @override.Path.Split(new[] { '.' }, StringSplitOptions.RemoveEmptyEntries);
        return !isResource ? Effect.Disturbs
            : path.SequenceEqual(properties, StringComparer.Ordinal) ? Effect.Overrides
            : path
                .Zip(properties, static (segment, property) => string.Equals(segment, property, StringComparison.OrdinalIgnoreCase))
                .All(static same => same) ? Effect.Disturbs
            : Effect.None;
    }

    sealed record Override(string Path, string Written);
}
