//// static abstract members
// use: Parser.Parse<Hex>("1f").Text
interface IParsed<TSelf> where TSelf : IParsed<TSelf>
{
    static abstract TSelf Parse(string text);
    static virtual string Kind => typeof(TSelf).Name;
    string Text { get; }
}
readonly struct Hex(int value) : IParsed<Hex>
{
    public static Hex Parse(string text) => new(Convert.ToInt32(text, 16));
    public string Text => value.ToString("x");
}
static class Parser
{
    public static T Parse<T>(string text) where T : IParsed<T> => T.Parse(text.Trim());
    public static string KindOf<T>() where T : IParsed<T> => T.Kind;
}

//// generic mathematics
// use: "aks" + Maths.Sum(1, 2, 3)
static class Maths
{
    public static T Sum<T>(params T[] numbers) where T : System.Numerics.INumber<T>
    {
        var sum = T.Zero;
        foreach (var number in numbers)
            sum += number;
        return sum > T.One ? sum / (T.One + T.One) : sum;
    }
}

//// an optional value
// use: Maybe<string>.Some("aks").Select(x => x.Length).OrElse(0).ToString()
readonly struct Maybe<T>
{
    readonly T value;
    readonly bool has;
    Maybe(T value) => (this.value, has) = (value, true);
    public static Maybe<T> None => default;
    public static Maybe<T> Some(T value) => new(value);
    public Maybe<TResult> Select<TResult>(Func<T, TResult> map) => has ? Maybe<TResult>.Some(map(value)) : Maybe<TResult>.None;
    public Maybe<TResult> SelectMany<TNext, TResult>(Func<T, Maybe<TNext>> bind, Func<T, TNext, TResult> join)
    {
        if (!has)
            return default;
        var (self, next) = (value, bind(value));
        return next.Select(each => join(self, each));
    }
    public T OrElse(T other) => has ? value : other;
    public static implicit operator Maybe<T>(T value) => new(value);
}

//// query syntax over one's own type
// use: (from a in Box.Of("a") from b in Box.Of("ks") select a + b).Value
readonly record struct Box(string Value)
{
    public static Box Of(string value) => new(value);
    public Box Select(Func<string, string> map) => new(map(Value));
    public Box SelectMany(Func<string, Box> bind, Func<string, string, string> join) => new(join(Value, bind(Value).Value));
}

//// a repository
// use: new Repository<Customer, int>(c => c.Id).Add(new(1, "aks")).Find(1)?.Name ?? "none"
record Customer(int Id, string Name);
class Repository<TItem, TKey>(Func<TItem, TKey> keyOf) where TKey : notnull where TItem : class
{
    readonly Dictionary<TKey, TItem> items = [];
    public Repository<TItem, TKey> Add(TItem item)
    {
        items[keyOf(item)] = item;
        return this;
    }
    public TItem? Find(TKey key) => items.GetValueOrDefault(key);
    public IEnumerable<TItem> Where(Func<TItem, bool> test) => items.Values.Where(test);
}

//// variance
// use: Variance.First(new List<string> { "aks" })
interface ISource<out T> { T Get(); }
interface ISink<in T> { void Put(T item); }
sealed class Constant(string text) : ISource<string>, ISink<object> { public string Get() => text; public void Put(object item) { } }
static class Variance
{
    public static string First(IEnumerable<object> items)
    {
        ISource<object> source = new Constant($"{items.First()}");
        ISink<string> sink = new Constant("");
        sink.Put("x");
        object[] covariant = new string[] { "a" };
        try { covariant[0] = 1; } catch (ArrayTypeMismatchException) { }
        return (string)source.Get();
    }
}

//// type tests on type parameters
// use: Converted.To<string>("aks")
static class Converted
{
    public static T To<T>(object value)
    {
        if (value is T typed)
            return typed;
        if (typeof(T) == typeof(string))
            return (T)(object)(value.ToString() ?? "");
        return default(T) is null ? default! : (T)Convert.ChangeType(value, typeof(T), System.Globalization.CultureInfo.InvariantCulture);
    }
}

//// types in types in types
// use: Outer<string>.Inner<int>.Innermost.Make("aks", 1)
class Outer<T>
{
    public class Inner<U>
    {
        static int made;
        public static class Innermost { public static string Make(T a, U b) => $"{a}{b}{made++}"; }
    }
    class Private : Inner<T> { }
}

//// a comparer
// use: new[] { "zz", "aks" }.OrderBy(x => x, new ByLength()).First()
sealed class ByLength : IComparer<string>
{
    public int Compare(string? x, string? y) => (x?.Length ?? 0) switch
    {
        var a when a == (y?.Length ?? 0) => string.CompareOrdinal(x, y),
        var a => a.CompareTo(y?.Length ?? 0),
    };
}

//// a list of one's own
// use: new Growing<string> { "aks" }[0]
class Growing<T> : System.Collections.ObjectModel.Collection<T>
{
    public event Action<T>? Added;
    protected override void InsertItem(int index, T item)
    {
        base.InsertItem(index, item);
        Added?.Invoke(item);
    }
}

//// a partial class
// use: new InParts().Whole()
partial class InParts
{
    readonly string first = "a";
    partial void Extend(ref string text);
    private partial string Third();
    public string Whole()
    {
        var text = first;
        Extend(ref text);
        return text + Third();
    }
}
partial class InParts
{
    partial void Extend(ref string text) => text += "k";
    private partial string Third() => "s";
}
