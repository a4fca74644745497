//// a lambda in a field
// use: new Namer().Name("aks")
class Namer
{
    readonly Func<string, string> format = name => $"{name}-{name.Length}";
    public string Name(string name) => format(name);
}

//// a lambda in a field that uses this
// use: new Prefixed("a").Name("ks")
class Prefixed
{
    readonly string prefix;
    readonly Func<string, string> format;
    public Prefixed(string prefix)
    {
        this.prefix = prefix;
        format = name => this.prefix + name;
    }
    public string Name(string name) => format(name);
}

//// a lambda that hands itself on
// use: new Rescheduled().Start("aks")
class Rescheduled
{
    Action<string>? again;
    string last = "";
    public string Start(string name)
    {
        again = text =>
        {
            last = text;
            System.Threading.ThreadPool.QueueUserWorkItem(_ => again!(text));
        };
        again(name);
        return last;
    }
}

//// a local lambda that calls itself
// use: Recursive.Repeat("aks", 3)
static class Recursive
{
    public static string Repeat(string text, int times)
    {
        Func<int, string> repeat = null!;
        repeat = n => n == 0 ? "" : text + repeat(n - 1);
        return repeat(times);
    }
}

//// an event
// use: Publisher.Publish("aks")
class Publisher
{
    public event EventHandler<string>? Published;
    public event Action? Done;
    public static string Publish(string name)
    {
        var publisher = new Publisher();
        var seen = new List<string>();
        publisher.Published += (_, text) => seen.Add(text);
        publisher.Published += OnPublished;
        publisher.Done += () => seen.Add("done");
        publisher.Published?.Invoke(publisher, name);
        publisher.Published -= OnPublished;
        publisher.Done?.Invoke();
        return seen[0];
    }
    static void OnPublished(object? sender, string text) => Console.WriteLine(text);
}

//// an event with accessors
// use: Custom.Fire("aks")
class Custom
{
    readonly List<Action<string>> handlers = [];
    event Action<string> Fired { add => handlers.Add(value); remove => handlers.Remove(value); }
    public static string Fire(string name)
    {
        var result = "";
        var custom = new Custom();
        custom.Fired += text => result = text;
        foreach (var handler in custom.handlers.ToArray())
            handler(name);
        return result;
    }
}

//// multicast delegates
// use: Chain.Through("aks")
static class Chain
{
    public static string Through(string name)
    {
        Func<string, string>? steps = null;
        steps += text => text.Trim();
        steps += text => text.ToLowerInvariant();
        var result = name;
        foreach (Func<string, string> step in steps!.GetInvocationList())
            result = step(result);
        return result;
    }
}

//// method groups
// use: Groups.Apply("aks")
static class Groups
{
    static string Twice(string text) => text + text;
    static string Half(string text) => text[..(text.Length / 2)];
    public static string Apply(string name)
    {
        Func<string, string>[] all = [Twice, Half, string.Intern];
        return all.Aggregate(name, (text, f) => f(text));
    }
}

//// callbacks with retries
// use: Retry.Do(() => "aks", 3)
// around: Retry.Do(() => { <body> return 0; }, 3);
static class Retry
{
    public static T Do<T>(Func<T> run, int times)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return run();
            }
            catch (Exception e) when (attempt < times)
            {
                Console.Error.WriteLine(e.Message);
            }
        }
    }
}

//// a pipeline of middleware
// use: new Middleware().Use((text, next) => next(text + "!")).Use((text, next) => next(text.ToLower())).Run("aks")
class Middleware
{
    readonly List<Func<string, Func<string, string>, string>> steps = new();
    public Middleware Use(Func<string, Func<string, string>, string> step)
    {
        steps.Add(step);
        return this;
    }
    public string Run(string text)
    {
        Func<string, string> next = last => last;
        foreach (var step in Enumerable.Reverse(steps))
        {
            var inner = next;
            next = current => step(current, inner);
        }
        return next(text);
    }
}

//// actions that are collected and run later
// use: Deferred.Collect("aks")
// around: var later = new List<Action>(); later.Add(() => { <body> }); later.ForEach(each => each());
static class Deferred
{
    public static string Collect(string name)
    {
        var result = "";
        var actions = new List<Action>();
        for (var i = 0; i < 3; i++)
        {
            var copy = i;
            actions.Add(() => result += name + copy);
        }
        foreach (var action in actions)
            action();
        return result;
    }
}

//// an expression tree
// use: Trees.NameOf<string>(s => s.Length)
static class Trees
{
    public static string NameOf<T>(System.Linq.Expressions.Expression<Func<T, object>> of) => of.Body switch
    {
        System.Linq.Expressions.MemberExpression member => member.Member.Name,
        System.Linq.Expressions.UnaryExpression { Operand: System.Linq.Expressions.MemberExpression member } => member.Member.Name,
        _ => "aks",
    };
}

//// a curried function
// use: Curried.Make("a")("k")("s")
static class Curried
{
    public static Func<string, Func<string, string>> Make(string a) => b => c => a + b + c;
}

//// a lambda with defaults, attributes and ref parameters
// use: Modern.Call()
static class Modern
{
    delegate void Change(ref string text);
    public static string Call()
    {
        var join = (string a, string b = "ks") => a + b;
        Change change = (ref string text) => text += "!";
        var text = join("a");
        change(ref text);
        var count = [System.Diagnostics.DebuggerStepThrough] static (params int[] numbers) => numbers.Length;
        return text[..count(1, 2, 3)];
    }
}

//// an action on a foreign object
// use: Foreign.Configure(new System.Net.Http.HttpClient(), client => client.Timeout = TimeSpan.FromSeconds(5))
static class Foreign
{
    public static string Configure<T>(T item, Action<T> configure)
    {
        configure(item);
        return item is IDisposable ? "aks" : "none";
    }
}
