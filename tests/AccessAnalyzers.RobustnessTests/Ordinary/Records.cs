//// a positional record
// use: (new Point("aks", 1) with { Zone = 2 }).Name
record Point(string Name, int Zone);

//// a record that inherits
// use: new Virtual("aks", "v").ToString()
abstract record Machine(string Name) { public virtual string Kind => "machine"; }
sealed record Virtual(string Name, string Host) : Machine(Name) { public override string Kind => $"{base.Kind} on {Host}"; }

//// a record struct
// use: new Money(5, "aks").Plus(new(6, "aks")).Currency
readonly record struct Money(decimal Amount, string Currency)
{
    public Money Plus(Money other) => other.Currency == Currency ? this with { Amount = Amount + other.Amount } : throw new InvalidOperationException();
}

//// a mutable record struct in a list
// use: Cells.Change()
record struct Cell(string Text, int Row);
static class Cells
{
    public static string Change()
    {
        var cells = new List<Cell> { new("aks", 0) };
        var copy = cells[0];
        copy.Text = "changed";
        cells.Add(copy);
        foreach (var cell in cells)
        {
            var inner = cell;
            inner.Row++;
        }
        return cells[0].Text;
    }
}

//// a record with a body and a copy constructor
// use: (new Versioned("aks") with { }).Name
record Versioned(string Name)
{
    public int Version { get; init; } = 1;
    protected Versioned(Versioned other) => (Name, Version) = (other.Name, other.Version + 1);
}

//// records that refer to themselves
// use: Cyclic.Compare()
record Cyclic(string Name)
{
    public Cyclic? Self { get; set; }
    public static string Compare()
    {
        var a = new Cyclic("aks");
        a.Self = a;
        return a.Self?.Self?.Name ?? "none";
    }
}

//// a record of lists
// use: new Team("aks", ["a", "b"]).Everyone
record Team(string Name, IReadOnlyList<string> Members)
{
    public string Everyone => string.Join(" and ", Members.Prepend(Name));
    public Team Add(string member) => this with { Members = [.. Members, member] };
}

//// a generic record
// use: Result<string>.Of("aks").Match(x => x, e => e.Message)
abstract record Result<T>
{
    sealed record Ok(T Value) : Result<T>;
    sealed record Error(Exception Cause) : Result<T>;
    public static Result<T> Of(T value) => new Ok(value);
    public static Result<T> Fail(Exception cause) => new Error(cause);
    public TResult Match<TResult>(Func<T, TResult> ok, Func<Exception, TResult> error) => this switch
    {
        Ok(var value) => ok(value),
        Error { Cause: var cause } => error(cause),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

//// a struct that assigns itself
// use: Cursor.Walk()
struct Cursor
{
    public int At;
    public string Text;
    public void Reset() => this = new Cursor { Text = "aks" };
    public readonly string Read() => Text ?? "none";
    public static string Walk()
    {
        var cursor = new Cursor { At = 3, Text = "x" };
        var boxed = (object)cursor;
        cursor.Reset();
        return ((Cursor)boxed).Read() + cursor.Read();
    }
}

//// tuples with names
// use: Pairs.Swap(("ks", "a")).Left
static class Pairs
{
    public static (string Left, string Right) Swap((string Left, string Right) pair)
    {
        (pair.Left, pair.Right) = (pair.Right, pair.Left);
        var (left, _) = pair;
        return pair with { Left = left + pair.Right };
    }
}

//// deconstruction of one's own
// use: Address.Part("a:k:s")
class Address(string text)
{
    public void Deconstruct(out string host, out string port) => (host, port) = (text.Split(':')[0], text.Split(':')[^1]);
    public static string Part(string text)
    {
        var (host, port) = new Address(text);
        foreach (var (key, value) in new Dictionary<string, string> { [host] = port })
            return key + value;
        return "none";
    }
}

//// equality of one's own
// use: new Code("AKS") == new Code("aks") ? "same" : "other"
sealed class Code(string text) : IEquatable<Code>, IComparable<Code>
{
    readonly string text = text;
    public bool Equals(Code? other) => other is not null && string.Equals(text, other.text, StringComparison.OrdinalIgnoreCase);
    public override bool Equals(object? obj) => Equals(obj as Code);
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(text);
    public int CompareTo(Code? other) => string.CompareOrdinal(text, other?.text);
    public static bool operator ==(Code? left, Code? right) => left?.Equals(right) ?? right is null;
    public static bool operator !=(Code? left, Code? right) => !(left == right);
    public override string ToString() => text;
}
