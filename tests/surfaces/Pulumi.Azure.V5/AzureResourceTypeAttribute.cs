namespace Pulumi.Azure;

public partial class AzureResourceTypeAttribute : global::Pulumi.ResourceTypeAttribute
{
    public AzureResourceTypeAttribute(string type)
        : base(type, "5.89.2")
    {
    }
}
