namespace Pulumi.Eks;

public partial class EksResourceTypeAttribute : global::Pulumi.ResourceTypeAttribute
{
    public EksResourceTypeAttribute(string type)
        : base(type, "4.3.0")
    {
    }
}
