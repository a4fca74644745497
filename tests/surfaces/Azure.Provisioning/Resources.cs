using System.Runtime.Serialization;
using Azure.Core;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning.Resources;

public enum ManagedServiceIdentityType
{
    None = 0,
    SystemAssigned = 1,
    UserAssigned = 2,
    [DataMember(Name = "SystemAssigned, UserAssigned")]
    SystemAssignedUserAssigned = 3,
}

public class ResourceGroup : ProvisionableResource
{
    public ResourceGroup(string bicepIdentifier, string? resourceVersion = null)
        : base(bicepIdentifier, default, resourceVersion)
    {
    }

    public BicepValue<ResourceIdentifier> Id => throw null!;

    public BicepValue<AzureLocation> Location { get; set; } = null!;

    public BicepValue<string> ManagedBy { get; set; } = null!;

    public BicepValue<string> Name { get; set; } = null!;

    public BicepDictionary<string> Tags { get; set; } = null!;

    public static ResourceGroup FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    protected override void DefineProvisionableProperties() => throw null!;
}

public class UserAssignedIdentityDetails : ProvisionableConstruct
{
    public BicepValue<Guid> ClientId => throw null!;

    public BicepValue<Guid> PrincipalId => throw null!;

    protected override void DefineProvisionableProperties() => throw null!;
}
