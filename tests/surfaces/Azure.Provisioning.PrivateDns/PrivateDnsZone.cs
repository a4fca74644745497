using Azure.Core;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning.PrivateDns;

public class PrivateDnsZone : ProvisionableResource
{
    public PrivateDnsZone(string bicepIdentifier, string? resourceVersion = null)
        : base(bicepIdentifier, default, resourceVersion)
    {
    }

    public BicepValue<ETag> ETag { get; set; } = null!;

    public BicepValue<ResourceIdentifier> Id => throw null!;

    public BicepValue<AzureLocation> Location { get; set; } = null!;

    public BicepValue<string> Name { get; set; } = null!;

    public BicepDictionary<string> Tags { get; set; } = null!;

    public static PrivateDnsZone FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    protected override void DefineProvisionableProperties() => throw null!;
}
