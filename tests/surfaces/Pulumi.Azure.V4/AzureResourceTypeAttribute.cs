namespace Pulumi.Azure;

public partial class AzureResourceTypeAttribute : global::Pulumi.ResourceTypeAttribute
{
    public AzureResourceTypeAttribute(string type)
        : base(type, "4.42.0")
    {
    }
}
