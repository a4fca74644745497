using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Resources;

/// <summary>A role in AWS.</summary>
static class IamRole
{
    public static readonly ResourceKind Kind = new("iamRole");
}

/// <summary>What gives a host a role.</summary>
static class InstanceProfile
{
    public static readonly ResourceKind Kind = new("instanceProfile");

    /// <summary>The name of the role.</summary>
    public static readonly SettingKey<string> Role = Kind.Word("role");
}

/// <summary>That an EKS cluster knows a role or a user: an entry, or what makes one.</summary>
static class ClusterAccessEntry
{
    public static readonly ResourceKind Kind = new("clusterAccessEntry");

    /// <summary>The ARN of the role or user.</summary>
    public static readonly SettingKey<string> Principal = Kind.Word("principal");

    /// <summary>Where an entry is that of a role; of one that names nobody whom the program declares nobody can tell.</summary>
    public static Fact IsOf(DeclaredResource entry, DeclaredResource role)
    {
        var isOf = entry.RefersTo(Principal, role);
        return isOf with { Fails = isOf.Fails & entry[Principal].IsSet.Holds };
    }
}
