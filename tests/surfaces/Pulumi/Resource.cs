using System.Collections.Immutable;
using Pulumi.Surface;

namespace Pulumi;

public class Resource
{
    readonly string _type;
    readonly string _name;
    readonly ImmutableArray<ResourceTransformation> _transformations;
    readonly ImmutableArray<ResourceTransform> _transforms;

    private protected Resource(string type, string name, bool custom, ResourceArgs args, ResourceOptions options, bool remote = false)
    {
        if (string.IsNullOrEmpty(type))
        {
            throw new ArgumentException("A resource needs a type.", nameof(type));
        }

        if (string.IsNullOrEmpty(name))
        {
            throw new ArgumentException("A resource needs a name.", nameof(name));
        }

        _type = type;
        _name = name;
        var parent = options.Parent ?? (this is Pulumi.Stack ? null : Deployment.Stack);
        _transformations = [.. options.ResourceTransformations, .. parent?._transformations ?? []];
        _transforms = [.. options.ResourceTransforms, .. parent?._transforms ?? []];
        foreach (var transformation in _transformations)
        {
            if (transformation(new ResourceTransformationArgs(this, args, options)) is { } result)
            {
                (args, options) = (result.Args, result.Options);
            }
        }

        var properties = Wire.ReadArgs(args);
        foreach (var transform in _transforms)
        {
            if (transform(new ResourceTransformArgs(name, type, custom, properties, options)).GetAwaiter().GetResult() is { } result)
            {
                properties = result.Args.Select(pair => KeyValuePair.Create(pair.Key, Wire.Read(pair.Value))).ToImmutableDictionary();
                options = result.Options;
            }
        }

        Urn = Pulumi.Urn.Create(name, type, options.Parent);
        if (custom)
        {
            var id = options.Id is { } existing ? existing.ToOutput().Value : $"{type}::{name}";
            Wire.SetOutputs(this, id, properties.Add("id", id).Add("urn", Urn.Value));
        }
        else if (remote)
        {
            Wire.SetOutputs(this, $"{type}::{name}", properties.Add("urn", Urn.Value));
        }

        Recorder.Current?.Add(new Declaration(type, name, args, properties, options, this));
    }

    [Output("urn")]
    public Output<string> Urn { get; private protected set; } = null!;

    public string GetResourceType() => _type;

    public string GetResourceName() => _name;
}

public class CustomResource : Resource
{
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : base(type, name, custom: true, args ?? ResourceArgs.Empty, options ?? new CustomResourceOptions())
    {
    }

    [Output("id")]
    public Output<string> Id { get; private protected set; } = null!;
}

public class ProviderResource : CustomResource
{
    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : base($"pulumi:providers:{package}", name, args, options)
    {
    }
}

public class ComponentResource : Resource
{
    public ComponentResource(string type, string name, ComponentResourceOptions? options = null)
        : this(type, name, ResourceArgs.Empty, options)
    {
    }

    public ComponentResource(string type, string name, ResourceArgs? args, ComponentResourceOptions? options = null, bool remote = false)
        : base(type, name, custom: false, args ?? ResourceArgs.Empty, options ?? new ComponentResourceOptions(), remote)
    {
    }

    protected void RegisterOutputs() => RegisterOutputs(ImmutableDictionary<string, object?>.Empty);

    protected void RegisterOutputs(IDictionary<string, object?> outputs) => ArgumentNullException.ThrowIfNull(outputs);

    protected void RegisterOutputs(Task<IDictionary<string, object?>> outputs) => RegisterOutputs(Output.Create(outputs));

    protected void RegisterOutputs(Output<IDictionary<string, object?>> outputs) => ArgumentNullException.ThrowIfNull(outputs);
}

public class Stack : ComponentResource
{
    public Stack(StackOptions? options = null)
        : base("pulumi:pulumi:Stack", $"{Deployment.Instance.ProjectName}-{Deployment.Instance.StackName}", Convert(options))
        => Deployment.Stack = this;

    static ComponentResourceOptions Convert(StackOptions? options) => options is null
        ? new()
        : new() { ResourceTransformations = options.ResourceTransformations, ResourceTransforms = options.ResourceTransforms };
}

public class StackReference : CustomResource
{
    public StackReference(string name, StackReferenceArgs? args = null, CustomResourceOptions? options = null)
        : base(
            "pulumi:pulumi:StackReference",
            name,
            new StackReferenceArgs { Name = args?.Name ?? name },
            CustomResourceOptions.Merge(options, new CustomResourceOptions { Id = args?.Name ?? name }))
    {
    }

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("outputs")]
    public Output<ImmutableDictionary<string, object>> Outputs { get; private set; } = null!;

    [Output("secretOutputNames")]
    public Output<ImmutableArray<string>> SecretOutputNames { get; private set; } = null!;

    /// <summary>No other stack exists for a surface, so it has no outputs.</summary>
    public Output<object?> GetOutput(Input<string> name) => Output.Create(default(object));

    public Output<object> RequireOutput(Input<string> name)
        => throw new KeyNotFoundException($"The stack '{GetResourceName()}' has no output '{name.ToOutput().Value}'.");

    public Task<object?> GetValueAsync(Input<string> name) => Task.FromResult(GetOutput(name).Value);

    public Task<object> RequireValueAsync(Input<string> name) => Task.FromResult(RequireOutput(name).Value);
}

public class StackReferenceArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string>? Name { get; set; }
}
