//// a property with a backing field
// use: new Label { Text = "aks" }.Text
class Label
{
    string text = "";
    public string Text { get => text; set => text = value ?? throw new ArgumentNullException(nameof(value)); }
}

//// a property that is computed once
// use: new LazyTitle("aks").Title
class LazyTitle(string name)
{
    string? title;
    public string Title => title ??= Compute();
    string Compute() => name.Trim().ToLowerInvariant();
}

//// a property of Lazy
// use: new Region().Name
class Region
{
    readonly Lazy<string> name = new(() => System.Environment.GetEnvironmentVariable("REGION") ?? "westeurope");
    public string Name => name.Value;
}

//// an indexer
// use: new Names { ["first"] = "aks" }["first"]
class Names
{
    readonly Dictionary<string, string> all = new();
    public string this[string key]
    {
        get => all.TryGetValue(key, out var found) ? found : key;
        set => all[key] = value;
    }
}

//// an indexer with a range
// use: new Words("aks", "prod")[..1].First()
class Words(params string[] all)
{
    public int Length => all.Length;
    public string this[int index] => all[index];
    public Words Slice(int start, int length) => new(all[start..(start + length)]);
    public string First() => this[0];
}

//// required and init
// use: new Tag { Key = "team", Value = "aks" }.Value
class Tag
{
    public required string Key { get; init; }
    public string Value { get; init; } = "none";
}

//// a property that raises an event
// use: Observable.Make("aks").Name
class Observable : System.ComponentModel.INotifyPropertyChanged
{
    string name = "";
    public event System.ComponentModel.PropertyChangedEventHandler? PropertyChanged;
    public string Name
    {
        get => name;
        set
        {
            if (name == value)
                return;
            name = value;
            PropertyChanged?.Invoke(this, new(nameof(Name)));
        }
    }

    public static Observable Make(string name)
    {
        var made = new Observable();
        made.PropertyChanged += (sender, e) => Console.WriteLine($"{e.PropertyName} of {sender}");
        made.Name = name;
        return made;
    }
}

//// a property with the field keyword
// use: new Trimmed { Name = " aks " }.Name
class Trimmed
{
    public string Name { get; set => field = value.Trim(); } = "";
}

//// an explicit interface property
// use: ((INamedThing)new NamedThing()).Name
interface INamedThing { string Name { get; } }
class NamedThing : INamedThing
{
    string INamedThing.Name => "aks";
}

//// a property that calls itself through another
// use: new Mirror { Left = "aks" }.Right
class Mirror
{
    string value = "";
    public string Left { get => value; set => this.value = value; }
    public string Right { get => Left; set => Left = value; }
}

//// a ref-returning property
// use: new Slot().Set("aks")
class Slot
{
    string value = "";
    ref string Value => ref value;
    public string Set(string text)
    {
        Value = text;
        ref var again = ref Value;
        again += "-1";
        return value;
    }
}

//// static properties of settings
// use: Settings.Current.Prefix
sealed class Settings
{
    public static Settings Current { get; private set; } = new();
    public string Prefix { get; set; } = "aks";
    public static void Use(Action<Settings> change)
    {
        var next = new Settings { Prefix = Current.Prefix };
        change(next);
        Current = next;
    }
}
