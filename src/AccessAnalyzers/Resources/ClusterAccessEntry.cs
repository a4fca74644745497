using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Resources;

/// <summary>A role in AWS.</summary>
static class IamRole
{
    public static readonly ResourceKind Kind = new("iamRole");

    /// <summary>The roles of the program to which a setting may refer where a condition holds, and where it does.</summary>
    public static IEnumerable<(DeclaredResource Role, Condition When)> In(DeclaredResource resource, SettingKey key, Condition when) =>
        from role in resource.ReferencesOf(key, when)
        where role.Kind == Kind
        select (role.Resource, resource.RefersTo(key, role.Resource).Holds);
}

/// <summary>What gives a host a role.</summary>
static class InstanceProfile
{
    public static readonly ResourceKind Kind = new("instanceProfile");

    /// <summary>The name of the role.</summary>
    public static readonly SettingKey<string> Role = Kind.Word("role");

    /// <summary>The same as a list, which has one role at most.</summary>
    public static readonly SettingKey<PartList> Roles = Kind.Parts("roles");

    /// <summary>The roles of the program that it gives, and where it does.</summary>
    public static IEnumerable<(DeclaredResource Role, Condition When)> RolesOf(DeclaredResource profile, Condition when)
    {
        foreach (var role in IamRole.In(profile, Role, when))
            yield return role;
        foreach (var part in profile[Roles].Parts)
        {
            if (profile.Resolve(part.Value) is { } role && role.Kind == IamRole.Kind)
                yield return (role.Resource, part.When);
        }
    }
}

/// <summary>That an EKS cluster knows a role or a user: an entry, or what makes one.</summary>
static class ClusterAccessEntry
{
    public static readonly ResourceKind Kind = new("clusterAccessEntry");

    /// <summary>The ARN of the role or user.</summary>
    public static readonly SettingKey<string> Principal = Kind.Word("principal");

    /// <summary>Whether it makes a role for itself where it is given none.</summary>
    public static readonly SettingKey<bool> MakesRole = Kind.Flag("makesRole");

    /// <summary>Where an entry is that of a role; of one that names nobody whom the program declares nobody can tell.</summary>
    public static Fact IsOf(DeclaredResource entry, DeclaredResource role)
    {
        var isOf = entry.RefersTo(Principal, role);
        return isOf with { Fails = isOf.Fails & (entry[Principal].IsSet | entry[MakesRole].Is(true)).Holds };
    }
}
