//// extension methods
// use: "aks".WithSuffix("1").Quoted()
static class TextExtensions
{
    public static string WithSuffix(this string text, string suffix) => text.EndsWith(suffix, StringComparison.Ordinal) ? text : text + suffix;
    public static string Quoted(this string? text) => text is null ? "null" : $"'{text}'";
    public static T Tap<T>(this T item, Action<T> action) { action(item); return item; }
}

//// an extension block
// use: "aks".Doubled + string.Blank
static class ExtensionBlocks
{
    extension(string text)
    {
        public string Doubled => text + text;
        public string Repeat(int times) => string.Concat(Enumerable.Repeat(text, times));
        public static string Blank => "";
    }
    extension<T>(IEnumerable<T> items)
    {
        public bool IsEmpty => !items.Any();
    }
}

//// operators
// use: (new Length(3) + 4 * new Length(1)).ToString()
readonly struct Length(int value) : IEquatable<Length>
{
    readonly int value = value;
    public static Length operator +(Length a, Length b) => new(a.value + b.value);
    public static Length operator *(int n, Length a) => new(n * a.value);
    public static Length operator ++(Length a) => new(a.value + 1);
    public static bool operator true(Length a) => a.value != 0;
    public static bool operator false(Length a) => a.value == 0;
    public static implicit operator int(Length a) => a.value;
    public static explicit operator Length(string text) => new(text.Length);
    public static bool operator ==(Length a, Length b) => a.Equals(b);
    public static bool operator !=(Length a, Length b) => !a.Equals(b);
    public bool Equals(Length other) => value == other.value;
    public override bool Equals(object? obj) => obj is Length other && Equals(other);
    public override int GetHashCode() => value;
    public override string ToString() => this ? "aks" + value : "none";
}

//// an implicit conversion
// use: new Wrapped("aks")
class Wrapped(string text)
{
    public static implicit operator string(Wrapped wrapped) => wrapped.ToString();
    public static implicit operator Wrapped(string text) => new(text);
    public override string ToString() => text;
}

//// local functions in each other
// use: Locals.Run("aks")
static class Locals
{
    public static string Run(string name)
    {
        var calls = 0;
        return Outer(name) + calls;
        string Outer(string text)
        {
            calls++;
            return Inner(2);
            string Inner(int times) => times == 0 ? text : Inner(times - 1);
        }
    }
}

//// ref, out, in and params
// use: Passed.Run()
static class Passed
{
    static bool TryGet(in int key, out string value) { value = key > 0 ? "aks" : ""; return key > 0; }
    static void Append(ref string text, params ReadOnlySpan<string> more) { foreach (var each in more) text += each; }
    static ref readonly string Longer(in string a, in string b) => ref a.Length > b.Length ? ref a : ref b;
    public static string Run()
    {
        if (!TryGet(1, out var value))
            return "none";
        Append(ref value, "1", "2");
        return Longer(value, "x");
    }
}

//// optional and named arguments
// use: Named.Make(suffix: "s", prefix: "a")
static class Named
{
    public static string Make(string prefix, string middle = "k", string? suffix = null, [System.Runtime.CompilerServices.CallerLineNumber] int line = 0) =>
        prefix + middle + suffix + (line < 0 ? "!" : "");
}

//// unsafe code
// use: Pointers.Reverse("ska")
static unsafe class Pointers
{
    public static string Reverse(string text)
    {
        var copy = text.ToCharArray();
        fixed (char* start = copy)
        {
            char* left = start, right = start + copy.Length - 1;
            while (left < right)
                (*left++, *right--) = (*right, *left);
        }
        delegate*<string, string> f = &Same;
        return f(new string(copy));
    }
    static string Same(string text) => text;
}

//// checked and unchecked arithmetic
// use: "aks" + Arithmetic.Mix(7)
static class Arithmetic
{
    public static int Mix(int n)
    {
        var result = unchecked(n * int.MaxValue) >>> 3;
        try { result = checked(result + n) % 97; }
        catch (OverflowException) { result = -1; }
        result = result << 1 | n & 3 ^ ~n;
        return result-- > 0 ? -result : +result;
    }
}

//// the order of evaluation
// use: "aks" + Order.Run()
static class Order
{
    public static int Run()
    {
        var a = new int[4];
        var i = 0;
        a[i] = i = 1;
        a[i++] += i++;
        i += a[0] + Next(ref i);
        return i + (i = 5) * i;
    }
    static int Next(ref int i) => ++i;
}

//// a long class of settings
// use: Everything.Default.Name
sealed class Everything
{
    public const string Prefix = "aks";
    public static readonly Everything Default = new();
    public string Name { get; set; } = Prefix;
    public int Nodes { get; set; } = 3;
    public double Share { get; set; } = 0.5;
    public bool IsPrivate { get; set; }
    public TimeSpan Age { get; set; } = TimeSpan.FromDays(1);
    public Uri? Address { get; set; }
    public Guid Id { get; } = Guid.NewGuid();
    public string[] Zones { get; set; } = ["1", "2"];
    public IDictionary<string, object?> Tags { get; } = new Dictionary<string, object?>();
    public Everything Clone() => (Everything)MemberwiseClone();
}

//// nameof, typeof, default and sizeof
// use: nameof(Constants.Kinds).ToLowerInvariant()
static class Constants
{
    public static readonly Type[] Kinds = [typeof(List<>), typeof(Constants)];
    public static string Show<T>() => $"{typeof(T).Name}{default(T)}{sizeof(int)}{nameof(T)}";
}

//// reflection
// use: Reflected.Read(new { Name = "aks" }, "Name")
static class Reflected
{
    public static string Read(object item, string property)
    {
        var found = item.GetType().GetProperty(property, System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance);
        return found?.GetValue(item) as string ?? Activator.CreateInstance<object>().ToString()!;
    }
}

//// dynamic
// use: Dynamic.Join("a", "ks")
static class Dynamic
{
    public static string Join(dynamic a, dynamic b)
    {
        dynamic bag = new System.Dynamic.ExpandoObject();
        bag.Name = a + b;
        return (string)bag.Name;
    }
}

//// locks
// use: Locked.Next("aks")
// around: Locked.Do(() => { <body> });
static class Locked
{
    static readonly System.Threading.Lock gate = new();
    static int number;
    public static string Next(string name)
    {
        lock (gate)
            return name + number++;
    }
    public static void Do(Action action)
    {
        lock (gate)
            action();
    }
}

//// anonymous types
// use: Anonymous.Run()
static class Anonymous
{
    public static string Run()
    {
        var first = new { Name = "aks", Zone = 1 };
        var second = first with { Zone = 2 };
        var list = new[] { first, second }.Select(each => new { each.Name, Next = each.Zone + 1 }).ToList();
        return list[1].Name + list[0].Next;
    }
}

//// deep nesting
// use: Deeply.Nested(1, 2, 3)
static class Deeply
{
    public static string Nested(params int[] numbers)
    {
        foreach (var a in numbers)
        {
            if (a > 0)
            {
                for (var i = 0; i < a; i++)
                {
                    while (i < 10)
                    {
                        do
                        {
                            switch (i)
                            {
                                case 3:
                                    try { if (a == i) { return "aks"; } }
                                    finally { i++; }
                                    break;
                                default:
                                    i++;
                                    break;
                            }
                        }
                        while (i % 2 == 0);
                    }
                }
            }
        }
        return "none";
    }
}

//// unknown loops in each other
// use: Loops.Count()
static class Loops
{
    public static string Count()
    {
        var seen = new List<string>();
        foreach (var a in System.Environment.GetCommandLineArgs())
            foreach (var b in a.Split(','))
                foreach (var c in b.Split(';'))
                    while (System.Environment.GetEnvironmentVariable(c) is { } next)
                        seen.Add(next + a + b);
        return seen.Count > 0 ? seen[0] : "aks";
    }
}

//// a main method of steps
// use: Main2.Run(["--name", "aks"])
static class Main2
{
    public static string Run(string[] args)
    {
        string? name = null;
        var verbose = false;
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--name" when i + 1 < args.Length: name = args[++i]; break;
                case "-v" or "--verbose": verbose = true; break;
                case { } unknown when unknown.StartsWith('-'): throw new ArgumentException(unknown);
                default: name ??= args[i]; break;
            }
        }
        if (verbose)
            Console.WriteLine(name);
        return name ?? "none";
    }
}

//// a hosted module
// use: Module.Initialized ? "aks" : "eks"
static class Module
{
    public static bool Initialized { get; private set; }
    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Initialize() => Initialized = true;
}

//// inline arrays and buffers
// use: Buffers.Fill('a')
[System.Runtime.CompilerServices.InlineArray(3)]
struct Three { char first; }
static class Buffers
{
    public static string Fill(char letter)
    {
        var three = new Three();
        three[0] = letter;
        Span<char> span = three;
        span[1..].Fill('k');
        return new string(span);
    }
}

//// attributes with arguments
// use: Marked.Name()
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
sealed class MarkAttribute(string text, params int[] numbers) : Attribute { public string Text => text; public Type? Type { get; set; } public int[] Numbers => numbers; }
[Mark("aks", 1, 2, Type = typeof(Marked))]
static class Marked
{
    [return: Mark("r")]
    public static string Name([Mark("p")] string? given = null) => given ?? ((MarkAttribute)typeof(Marked).GetCustomAttributes(false)[0]).Text;
}

//// obsolete members and pragmas
// use: Aged.New()
static class Aged
{
    [Obsolete("Use New.")] public static string Old() => "aks";
#pragma warning disable CS0618
    public static string New() => Old();
#pragma warning restore CS0618
#if DEBUG
    static void OnlyInDebug() { }
#else
    static void OnlyInRelease() { }
#endif
}
