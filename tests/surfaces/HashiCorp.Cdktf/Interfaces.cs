using Constructs;

namespace HashiCorp.Cdktf;

public interface IAspect
{
    void Visit(IConstruct node);
}

public interface IInterpolatingParent
{
    IResolvable InterpolationForAttribute(string terraformAttribute);
}

public interface IResolvable
{
    string[] CreationStack { get; }

    string ToString();
}

public interface ITerraformAddressable
{
    string Fqn { get; }
}

public interface ITerraformDependable : ITerraformAddressable;
