using Amazon.JSII.Runtime.Deputy;

namespace Constructs;

public interface IConstruct
{
    Node Node { get; }
}

public class Construct : DeputyBase, IConstruct
{
    public Construct(Construct scope, string id) => Node = new Node(this, scope, id);

    protected Construct(DeputyProps props)
        : base(props)
        => Node = props.Arguments is [Construct scope, string id, ..] ? new Node(this, scope, id) : new Node(this, null, "");

    protected Construct(ByRefValue reference)
        : base(reference)
        => Node = new Node(this, null, "");

    public virtual Node Node { get; }
}

public class Node : DeputyBase
{
    readonly Node? _parent;
    readonly List<IConstruct> _children = [];
    readonly Dictionary<string, object> _context = [];

    internal Node(Construct host, Construct? scope, string id)
    {
        Id = id;
        _parent = scope?.Node;
        _parent?._children.Add(host);
    }

    public virtual string Id { get; }

    public virtual IConstruct[] Children => [.. _children];

    public virtual void SetContext(string key, object value) => _context[key] = value;

    public virtual object TryGetContext(string key) => _context.TryGetValue(key, out var value) ? value : _parent?.TryGetContext(key)!;
}
