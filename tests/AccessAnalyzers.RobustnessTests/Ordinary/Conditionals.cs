//// nested conditional accesses through source types
// use: new LinkedNode("a", new("k", new("aks"))).Next?.Next?.Name ?? "none"
class LinkedNode(string name, LinkedNode? next = null)
{
    public readonly LinkedNode? Next = next;
    public string Name => name;
    public LinkedNode? Last() => Next?.Last() ?? this;
    public void Visit(Action<string>? visit) => Next?.Next?.Visit(visit);
}

//// conditional accesses into calls and indexers
// use: new Office { Phones = { "aks" } }.First()?.Trim() ?? "none"
class Office
{
    public List<string>? Phones { get; } = new();
    public Office? Parent { get; set; }
    public string? First() => Parent?.Phones?[0]?.Trim().ToLower() ?? Phones?.FirstOrDefault()?.ToString();
}

//// a conditional assignment
// use: Assigned.To(new())
class Assigned
{
    public string? Name { get; set; }
    public Assigned? Inner { get; set; }
    public static string To(Assigned? target)
    {
        target?.Inner?.Name = "deep";
        target?.Name = "aks";
        return target?.Name ?? "none";
    }
}

//// guard clauses
// use: Guards.Check("aks", 3)
static class Guards
{
    public static string Check(string? name, int count)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (string.IsNullOrWhiteSpace(name))
            throw new ArgumentException("A name is needed.", nameof(name));
        if (count is < 1 or > 10)
            throw new ArgumentOutOfRangeException(nameof(count), count, null);
        return name;
    }
}

//// a long if-else chain
// use: Sizes.Of(System.Environment.ProcessorCount)
static class Sizes
{
    public static string Of(int cores)
    {
        if (cores <= 1) return "xs";
        else if (cores <= 2) return "s";
        else if (cores <= 4) return "m";
        else if (cores <= 8) return "l";
        else if (cores <= 16) return "xl";
        else return cores % 2 == 0 ? "even" : "odd";
    }
}

//// a switch over texts with fall-through labels and goto
// use: Environments.Short("production")
static class Environments
{
    public static string Short(string name)
    {
        switch (name.ToLowerInvariant())
        {
            case "prod":
            case "production":
                return "p";
            case "stage":
                goto case "staging";
            case "staging":
                return "s";
            case var other when other.StartsWith("dev", StringComparison.Ordinal):
                return "d";
            default:
                goto case "prod";
        }
    }
}

//// a switch expression with patterns of every kind
// use: Shapes.Describe(new[] { 1, 2, 3 })
static class Shapes
{
    public static string Describe(object? shape) => shape switch
    {
        null => "nothing",
        int and > 0 and < 10 => "digit",
        int number => number.ToString(),
        string { Length: 0 } => "empty",
        string { Length: var length } text when length > 3 => text[..3],
        string text => text,
        int[] and [] => "",
        int[] and [var only] => $"{only}",
        int[] and [1, .. var rest] => "aks" + rest.Length,
        (int x, int y) => $"{x}x{y}",
        IEnumerable<int> many and not int[] => string.Join(",", many),
        DateTime { Year: >= 2020 and <= 2030, Month: 1 or 12 } => "winter",
        _ => shape.GetType().Name,
    };
}

//// a switch on a tuple
// use: Transport.Choose(true, System.Environment.MachineName)
static class Transport
{
    public static string Choose(bool isProd, string region) => (isProd, region) switch
    {
        (true, "westeurope" or "northeurope") => "eu",
        (true, _) => "other",
        (false, { Length: > 10 }) => "long",
        var (_, name) => name,
    };
}

//// a state machine
// use: new Door().Push().Push().State
class Door
{
    enum Phase { Closed, Opening, Open, Closing }
    Phase phase;
    public Door Push()
    {
        phase = phase switch
        {
            Phase.Closed => Phase.Opening,
            Phase.Opening => Phase.Open,
            Phase.Open => Phase.Closing,
            Phase.Closing => Phase.Closed,
            _ => throw new InvalidOperationException($"{phase}"),
        };
        return this;
    }
    public string State => phase.ToString();
}

//// a table of transitions
// use: Workflow.Run("new", "start", "finish")
static class Workflow
{
    static readonly Dictionary<(string State, string Event), string> next = new()
    {
        [("new", "start")] = "running",
        [("running", "finish")] = "aks",
        [("running", "fail")] = "failed",
    };
    public static string Run(string state, params string[] events)
    {
        foreach (var each in events)
            state = next.GetValueOrDefault((state, each), state);
        return state;
    }
}

//// flags of an enumeration
// use: Rights.Names(Right.Read | Right.Write)
[Flags] enum Right { None = 0, Read = 1, Write = 2, Own = Read | Write | 4 }
static class Rights
{
    public static string Names(Right rights)
    {
        var names = Enum.GetValues<Right>().Where(right => right != Right.None && rights.HasFlag(right)).Select(right => right.ToString());
        rights &= ~Right.Write;
        rights ^= Right.Read;
        return rights == Right.None ? string.Join("+", names) : "aks";
    }
}

//// nullable arithmetic
// use: Limits.Sum(1, null)
static class Limits
{
    public static string Sum(int? a, int? b)
    {
        var sum = a + b ?? a ?? b ?? 0;
        bool? both = a > 0 & b > 0;
        if (both is true)
            sum *= 2;
        else if (both == null)
            sum++;
        return $"aks{sum}";
    }
}

//// loops with labels
// use: Labels.Find(new[] { new[] { "a" }, new[] { "aks" } }, "aks")
static class Labels
{
    public static string Find(string[][] rows, string wanted)
    {
        var at = 0;
    again:
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i].Length == 0)
                    continue;
                if (row[i] == wanted)
                    goto found;
            }
        }
        if (at++ < 2)
            goto again;
        return "none";
    found:
        return wanted + at;
    }
}
