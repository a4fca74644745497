namespace Aspire.Hosting.ApplicationModel;

public interface IResource
{
    ResourceAnnotationCollection Annotations { get; }

    string Name { get; }
}

public interface IResourceAnnotation
{
}

public interface IResourceBuilder<out T>
    where T : IResource
{
    IDistributedApplicationBuilder ApplicationBuilder { get; }

    T Resource { get; }

    IResourceBuilder<T> WithAnnotation<TAnnotation>(TAnnotation annotation, ResourceAnnotationMutationBehavior behavior = ResourceAnnotationMutationBehavior.Append)
        where TAnnotation : IResourceAnnotation;

    IResourceBuilder<T> WithAnnotation<TAnnotation>(ResourceAnnotationMutationBehavior behavior = ResourceAnnotationMutationBehavior.Append)
        where TAnnotation : IResourceAnnotation, new();
}

public interface IResourceCollection : IList<IResource>
{
}

public interface IComputeEnvironmentResource : IResource
{
}

public interface IComputeResource : IResource
{
}

public interface IResourceWithArgs : IResource
{
}

public interface IResourceWithConnectionString : IResource
{
}

public interface IResourceWithEndpoints : IResource
{
}

public interface IResourceWithEnvironment : IResource
{
}

public interface IResourceWithParent : IResource
{
    IResource Parent { get; }
}

public interface IResourceWithParent<out T> : IResourceWithParent
    where T : IResource
{
    IResource IResourceWithParent.Parent => Parent;

    new T Parent { get; }
}

public interface IResourceWithWaitSupport : IResource
{
}

public enum IconVariant
{
    Regular = 0,
    Filled = 1,
}

public enum ResourceAnnotationMutationBehavior
{
    Append = 0,
    Replace = 1,
}

public sealed class ResourceAnnotationCollection : System.Collections.ObjectModel.Collection<IResourceAnnotation>
{
}

public abstract class Resource : IResource
{
    protected Resource(string name)
    {
    }

    public virtual ResourceAnnotationCollection Annotations => throw null!;

    public virtual string Name => throw null!;
}

public class ContainerResource : Resource, IResourceWithEnvironment, IResourceWithArgs, IResourceWithEndpoints, IResourceWithWaitSupport, IComputeResource
{
    public ContainerResource(string name, string? entrypoint = null)
        : base(name)
    {
    }
}

public abstract class ParameterDefault
{
}

public class ParameterResource : Resource
{
    public ParameterResource(string name, Func<ParameterDefault?, string> callback, bool secret = false)
        : base(name)
    {
    }
}

public class ProjectResource : Resource, IResourceWithEnvironment, IResourceWithArgs, IResourceWithEndpoints, IResourceWithWaitSupport, IComputeResource
{
    public ProjectResource(string name)
        : base(name)
    {
    }
}
