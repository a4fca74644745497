using Azure.Core;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning.Roles;

public class UserAssignedIdentity : ProvisionableResource
{
    public UserAssignedIdentity(string bicepIdentifier, string? resourceVersion = null)
        : base(bicepIdentifier, default, resourceVersion)
    {
    }

    public BicepValue<Guid> ClientId => throw null!;

    public BicepValue<ResourceIdentifier> Id => throw null!;

    public BicepValue<AzureLocation> Location { get; set; } = null!;

    public BicepValue<string> Name { get; set; } = null!;

    public BicepValue<Guid> PrincipalId => throw null!;

    public BicepDictionary<string> Tags { get; set; } = null!;

    public BicepValue<Guid> TenantId => throw null!;

    public static UserAssignedIdentity FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    protected override void DefineProvisionableProperties() => throw null!;
}
