using System.Collections.Immutable;

namespace Pulumi.AzureNative.Network.Outputs;

[OutputType]
public sealed class SubnetResponse
{
    public readonly string? AddressPrefix;
    public readonly ImmutableArray<string> AddressPrefixes;
    public readonly bool? DefaultOutboundAccess;
    public readonly string Etag;
    public readonly string? Id;
    public readonly string? Name;
    public readonly string ProvisioningState;
    public readonly string Purpose;
    public readonly string? SharingScope;
    public readonly string? Type;

    [OutputConstructor]
    SubnetResponse(
        string? addressPrefix,
        ImmutableArray<string> addressPrefixes,
        bool? defaultOutboundAccess,
        string etag,
        string? id,
        string? name,
        string provisioningState,
        string purpose,
        string? sharingScope,
        string? type)
    {
        AddressPrefix = addressPrefix;
        AddressPrefixes = addressPrefixes;
        DefaultOutboundAccess = defaultOutboundAccess;
        Etag = etag;
        Id = id;
        Name = name;
        ProvisioningState = provisioningState;
        Purpose = purpose;
        SharingScope = sharingScope;
        Type = type;
    }
}
