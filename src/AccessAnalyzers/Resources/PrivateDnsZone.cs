namespace AccessAnalyzers.Resources;

/// <summary>A private DNS zone in Azure.</summary>
static class PrivateDnsZone
{
    public static readonly ResourceKind Kind = new("privateDnsZone");

    /// <summary>The resource id, an output only.</summary>
    public static readonly SettingKey<string> Id = Kind.Word("id");

    public static readonly SettingKey<string> Name = Kind.Word("name");

    public static readonly SettingKey<string> ResourceGroup = Kind.Word("resourceGroup");
}

/// <summary>An Azure resource group, whose region its resources have unless they say otherwise.</summary>
static class ResourceGroup
{
    public static readonly ResourceKind Kind = new("resourceGroup");

    public static readonly SettingKey<string> Location = Kind.Word("location");
}

/// <summary>An identity that the program makes before the cluster that is to use it.</summary>
static class UserAssignedIdentity
{
    public static readonly ResourceKind Kind = new("userAssignedIdentity");
}
