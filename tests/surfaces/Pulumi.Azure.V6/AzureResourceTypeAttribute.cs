namespace Pulumi.Azure;

public partial class AzureResourceTypeAttribute : global::Pulumi.ResourceTypeAttribute
{
    public AzureResourceTypeAttribute(string type)
        : base(type, "6.40.0")
    {
    }
}
