using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Resources;

/// <summary>A role in Azure that the program defines itself.</summary>
static class RoleDefinition
{
    public static readonly ResourceKind Kind = new("roleDefinition");

    /// <summary>What it allows, each of which is a <see cref="RolePermission"/>.</summary>
    public static readonly SettingKey<PartList> Permissions = Kind.Parts("permissions");

    /// <summary>
    /// Where a role allows an action by its name. Of one that may allow it by a pattern, or take it away again, nobody can tell.
    /// </summary>
    public static Fact Allows(DeclaredResource role, string action) => role[Permissions].AnyBlock(permission =>
    {
        var isNamed = permission[RolePermission.Actions].Any(named => IsMeant(role, named.Value, action));
        return isNamed with { Holds = isNamed.Holds & permission[RolePermission.NotActions].HasAny.Fails };
    });

    /// <summary>The places that name an action.</summary>
    public static IEnumerable<Part> Naming(DeclaredResource role, string action, Condition when) =>
        from permission in role[Permissions].Parts
        where permission.Block is not null
        from named in permission.Block![RolePermission.Actions].Parts
        where role.Space.IsPossible(when & permission.When & named.When & IsMeant(role, named.Value, action).Holds)
        select named;

    static Fact IsMeant(DeclaredResource role, Value named, string action) =>
        named is not Constant { Literal: string text } || IsPattern(text, action) ? Fact.Unknown(role.Space)
        : Fact.From(string.Equals(text, action, StringComparison.OrdinalIgnoreCase) ? role.Space.True : role.Space.False);

    /// <summary>Whether a text with asterisks, each of which stands for anything, stands for an action too.</summary>
    static bool IsPattern(string text, string action)
    {
        var pieces = text.Split('*');
        if (pieces.Length == 1
            || pieces.Sum(static piece => piece.Length) > action.Length
            || !action.StartsWith(pieces[0], StringComparison.OrdinalIgnoreCase)
            || !action.EndsWith(pieces[^1], StringComparison.OrdinalIgnoreCase))
            return false;
        var at = pieces[0].Length;
        var end = action.Length - pieces[^1].Length;
        foreach (var piece in pieces.Take(pieces.Length - 1).Skip(1))
        {
            var found = action.IndexOf(piece, at, end - at, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return false;
            at = found + piece.Length;
        }

        return true;
    }
}

/// <summary>What a <see cref="RoleDefinition"/> allows.</summary>
static class RolePermission
{
    public static readonly ResourceKind Kind = new("rolePermission");

    /// <summary>The names of actions, or patterns of them.</summary>
    public static readonly SettingKey<PartList> Actions = Kind.Parts("actions");

    /// <summary>What is taken away of those again.</summary>
    public static readonly SettingKey<PartList> NotActions = Kind.Parts("notActions");
}
