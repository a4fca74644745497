//// a builder
// use: new NameBuilder().For("team").In("we").Numbered(3).Build()
sealed class NameBuilder
{
    readonly List<string> parts = [];
    int? number;
    public NameBuilder For(string team) { parts.Add(team); return this; }
    public NameBuilder In(string region) { parts.Add(region); return this; }
    public NameBuilder Numbered(int value) { number = value; return this; }
    public string Build() => string.Join("-", parts) + (number is { } n ? $"-{n:00}" : "");
}

//// a generic fluent base
// use: new DerivedStep().Named("aks").Twice().Text
abstract class Step<TSelf> where TSelf : Step<TSelf>
{
    public string Text { get; protected set; } = "";
    public TSelf Named(string text) { Text = text; return (TSelf)this; }
}
sealed class DerivedStep : Step<DerivedStep> { public DerivedStep Twice() { Text += Text; return this; } }

//// a factory called Create
// use: Product.Create("aks").Name
class Product
{
    public string Name { get; private init; } = "";
    Product() { }
    public static Product Create(string name) => new() { Name = name };
    public static Product Create() => Create("none");
    public override string ToString() => Create(Name).Name;
}

//// an abstract factory
// use: PartsFactory.For("aks").Create().Name
interface IPart { string Name { get; } }
abstract class PartsFactory
{
    public abstract IPart Create();
    public static PartsFactory For(string kind) => kind == "aks" ? new Plain() : new Fancy(kind);
    sealed class Plain : PartsFactory { public override IPart Create() => new Part("aks"); }
    sealed class Fancy(string kind) : PartsFactory { public override IPart Create() => new Part(kind + "!"); }
    sealed record Part(string Name) : IPart;
}

//// a visitor
// use: new Sum(new Literal(1), new Literal(2)).Accept(new Printer())
interface IExpressionVisitor<T> { T Visit(Literal literal); T Visit(Sum sum); }
abstract class Expression { public abstract T Accept<T>(IExpressionVisitor<T> visitor); }
sealed class Literal(int value) : Expression { public int Value => value; public override T Accept<T>(IExpressionVisitor<T> visitor) => visitor.Visit(this); }
sealed class Sum(Expression left, Expression right) : Expression
{
    public Expression Left => left;
    public Expression Right => right;
    public override T Accept<T>(IExpressionVisitor<T> visitor) => visitor.Visit(this);
}
sealed class Printer : IExpressionVisitor<string>
{
    public string Visit(Literal literal) => $"aks{literal.Value}";
    public string Visit(Sum sum) => sum.Left.Accept(this) + sum.Right.Accept(this);
}

//// disposables
// use: Temporary.Use("aks")
// around: using (new Temporary("aks")) { <body> }
sealed class Temporary(string name) : IDisposable, IAsyncDisposable
{
    bool isDisposed;
    public string Name => isDisposed ? throw new ObjectDisposedException(nameof(Temporary)) : name;
    public void Dispose()
    {
        if (isDisposed)
            return;
        isDisposed = true;
        GC.SuppressFinalize(this);
    }
    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        Dispose();
    }
    ~Temporary() => Dispose();
    public static string Use(string name)
    {
        using var temporary = new Temporary(name);
        using (var other = new Temporary(temporary.Name + "2"))
            return other.Name;
    }
}

//// an explicit Dispose
// use: Hidden.Read()
sealed class Hidden : IDisposable
{
    static string state = "aks";
    void IDisposable.Dispose() => state = "disposed";
    public static string Read()
    {
        using (new Hidden())
            state = "open";
        return state;
    }
}

//// options and a validator
// use: new NamingOptions { Prefix = "aks", Length = 3 }.Validated().Prefix
sealed class NamingOptions
{
    public string Prefix { get; set; } = "";
    public int Length { get; set; } = 10;
    public Dictionary<string, string> Extra { get; } = new(StringComparer.Ordinal);
    public NamingOptions Validated()
    {
        var problems = Validate().ToList();
        return problems.Count == 0 ? this : throw new AggregateException(problems.Select(problem => new ArgumentException(problem)));
    }
    IEnumerable<string> Validate()
    {
        if (Prefix.Length == 0)
            yield return "The prefix is missing.";
        if (Length is < 1 or > 63)
            yield return $"{Length} is no length.";
    }
}

//// a container of services
// use: new Services().Add<IGreeter>(s => new Greeter(s.Get<Services>() is null ? "none" : "aks")).Get<IGreeter>()!.Greet()
interface IGreeter { string Greet(); }
sealed class Greeter(string name) : IGreeter { public string Greet() => name; }
sealed class Services
{
    readonly Dictionary<Type, Func<Services, object>> makers = new();
    readonly Dictionary<Type, object> made = new();
    public Services Add<T>(Func<Services, T> make) where T : class
    {
        makers[typeof(T)] = services => make(services);
        return this;
    }
    public T? Get<T>() where T : class
    {
        if (made.TryGetValue(typeof(T), out var known))
            return (T)known;
        if (!makers.TryGetValue(typeof(T), out var make))
            return this as T;
        made[typeof(T)] = make(this);
        return made[typeof(T)] as T;
    }
}

//// logging
// use: new Log("aks").Info($"{1} of {2}").Category
sealed class Log(string category)
{
    static readonly List<Action<string>> sinks = [Console.WriteLine];
    public string Category => category;
    public static void To(Action<string> sink) => sinks.Add(sink);
    public Log Info(FormattableString message, params object?[] more)
    {
        foreach (var sink in sinks)
            sink(string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0:O} {1}: {2} {3}", DateTimeOffset.Now, category, message, more.Length));
        return this;
    }
    public void Error(Exception e, [System.Runtime.CompilerServices.CallerMemberName] string member = "") => Info($"{member} failed: {e}");
}

//// a decorator
// use: ((INamer)new Loud(new Cached(new Plain2()))).Name("aks")
interface INamer { string Name(string key); string Default() => Name("none"); }
sealed class Plain2 : INamer { public string Name(string key) => key; }
sealed class Loud(INamer inner) : INamer { public string Name(string key) => inner.Name(key).ToUpperInvariant(); }
sealed class Cached(INamer inner) : INamer
{
    readonly Dictionary<string, string> known = new();
    public string Name(string key)
    {
        if (known.TryGetValue(key, out var name))
            return name;
        return known[key] = inner.Name(key);
    }
}

//// a template method
// use: new Report().Write()
abstract class Document
{
    protected abstract string Body { get; }
    protected virtual string Head() => "a";
    protected virtual string Foot => "";
    public string Write() => Head() + Body + Foot;
}
class Report : Document
{
    protected override string Body => "k";
    protected sealed override string Head() => base.Head();
    protected override string Foot => "s";
}

//// a constructor that calls a virtual member
// use: new Child().Text
class Parent
{
    public string Text { get; }
    public Parent() => Text = Make();
    protected virtual string Make() => "parent";
}
class Child : Parent
{
    readonly string own = "aks";
    protected override string Make() => own ?? "unset";
}

//// hiding with new
// use: ((Older)new Newer()).Name() + new Newer().Name()
class Older { public string Name() => "a"; public static string Kind = "old"; }
class Newer : Older { public new string Name() => base.Name() + "ks"; public static new string Kind => Older.Kind; }

//// a command with undo
// use: new Editor().Do("aks").Do("x").Undo().Text
class Editor
{
    readonly Stack<(Action Do, Action Undo)> done = new();
    public string Text { get; private set; } = "";
    public Editor Do(string text)
    {
        var before = Text;
        (Action Do, Action Undo) command = (() => Text += text, () => Text = before);
        command.Do();
        done.Push(command);
        return this;
    }
    public Editor Undo()
    {
        if (done.TryPop(out var command))
            command.Undo();
        return this;
    }
}

//// an observer
// use: Subject<string>.Echo("aks")
class Subject<T> : IObservable<T>
{
    readonly List<IObserver<T>> observers = [];
    public IDisposable Subscribe(IObserver<T> observer)
    {
        observers.Add(observer);
        return new Subscription(() => observers.Remove(observer));
    }
    public void Next(T value) => observers.ForEach(observer => observer.OnNext(value));
    sealed class Subscription(Action end) : IDisposable { public void Dispose() => end(); }
    sealed class Last : IObserver<T>
    {
        public T? Value;
        public void OnCompleted() { }
        public void OnError(Exception error) => throw error;
        public void OnNext(T value) => Value = value;
    }
    public static T Echo(T value)
    {
        var (subject, last) = (new Subject<T>(), new Last());
        using (subject.Subscribe(last))
            subject.Next(value);
        return last.Value!;
    }
}

//// two classes that call each other
// use: Ping.Play(4)
static class Ping { public static string Play(int n) => n <= 0 ? "aks" : Pong.Play(n - 1); }
static class Pong { public static string Play(int n) => n <= 0 ? "eks" : Ping.Play(n - 1); }

//// an object tree with parents
// use: new Folder("a").Sub("k").Sub("s").Path
class Folder(string name, Folder? parent = null)
{
    readonly List<Folder> children = [];
    public string Path => parent is null ? name : parent.Path + "/" + name;
    public Folder Root => parent?.Root ?? this;
    public Folder Sub(string child)
    {
        var folder = new Folder(child, this);
        children.Add(folder);
        return folder;
    }
    public IEnumerable<Folder> Descendants() => children.SelectMany(child => child.Descendants().Prepend(child));
}
