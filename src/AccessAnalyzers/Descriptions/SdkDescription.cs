using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Descriptions;

/// <summary>A word of a description, and where it stands, without its quotes where it can be seen there as it is.</summary>
sealed record Word(string Text, TextSpan Span)
{
    /// <summary>A part of the word between its dots.</summary>
    public IEnumerable<Word> Segments
    {
        get
        {
            var start = 0;
            foreach (var segment in Text.Split('.'))
            {
                yield return new Word(segment, Span.Length == Text.Length ? new TextSpan(Span.Start + start, segment.Length) : Span);
                start += segment.Length + 1;
            }
        }
    }

    public static Word Of(string text, TextSpan quoted) =>
        new(text, quoted.Length == text.Length + 2 ? new TextSpan(quoted.Start + 1, text.Length) : quoted);
}

/// <summary>What a description says of one setting.</summary>
/// <param name="Key">The setting.</param>
/// <param name="Path">Where the program sets it; null where the wrapper always gives it its default.</param>
/// <param name="Default">What the setting is where the program does not set it; null where it is not set at all then.</param>
/// <param name="IsLeftOpen">Whether nobody says what the setting is where the program does not set it.</param>
/// <param name="IsInverted">Whether the property says the contrary of the setting.</param>
sealed record DescribedSetting(SettingKey Key, Word? Path, object? Default, bool IsLeftOpen, bool IsInverted);

/// <summary>What a description says of one type.</summary>
/// <param name="Type">Its full name in metadata.</param>
/// <param name="Assembly">The assembly that has it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Settings">Where its settings are.</param>
sealed record DescribedCluster(Word Type, Word Assembly, ClusterKind Kind, ImmutableArray<DescribedSetting> Settings);

/// <summary>One description, as its text says it: whether there are such types is asked elsewhere.</summary>
sealed class SdkDescription
{
    /// <summary>More than anybody describes, and few enough to be read while somebody types.</summary>
    const int MostCharacters = 4_000_000;

    static readonly ConditionalWeakTable<SourceText, SdkDescription> known = new();

    readonly Problems problems = new();
    readonly List<DescribedCluster> clusters = [];

    SdkDescription(SourceText text, CancellationToken cancellation)
    {
        if (text.Length > MostCharacters)
        {
            Complain(
                default,
                static () =>
                    $"The description has more than {MostCharacters.ToString("N0", CultureInfo.InvariantCulture)} characters and is not read");
            return;
        }

        var (value, mistake) = JsonReader.Read(text.ToString(), cancellation);
        if (mistake is not null)
            Complain(mistake.Span, () => mistake.Message);
        else if (Members(value!, "The description", FileMembers) is { } file && Get<JsonArray>(file, "clusters", "a list") is { } described)
            clusters.AddRange(described.Elements.Select(ReadCluster).OfType<DescribedCluster>());
    }

    /// <summary>What a description may consist of.</summary>
    public static ImmutableArray<string> FileMembers { get; } = ImmutableArray.Create("$schema", "clusters");

    /// <summary>What a cluster in it may consist of.</summary>
    public static ImmutableArray<string> ClusterMembers { get; } = ImmutableArray.Create("type", "assembly", "kind", "settings");

    /// <summary>What a setting of a cluster may consist of.</summary>
    public static ImmutableArray<string> SettingMembers { get; } = ImmutableArray.Create("path", "default", "inverted", "always");

    public IEnumerable<DescribedCluster> Clusters => clusters;

    public Problems Problems => problems.Copy();

    /// <summary>Reads a text; one that has been read already is not read again.</summary>
    public static SdkDescription Read(SourceText text, CancellationToken cancellation) =>
        known.GetValue(text, text => new SdkDescription(text, cancellation));

    DescribedCluster? ReadCluster(JsonValue value)
    {
        if (Members(value, "A cluster", ClusterMembers) is not { } members)
            return null;
        var (type, assembly, name) = (GetWord(members, "type"), GetWord(members, "assembly"), GetWord(members, "kind"));
        var kind = ClusterKind.All.FirstOrDefault(kind => kind.Name == name?.Text);
        if (name is not null && kind is null)
            Complain(
                name.Span,
                () => $"'kind' is {List(ClusterKind.All.Select(static kind => kind.Name), "or")}, not '{Message.Text(name.Text)}'");
        if (Get<JsonObject>(members, "settings", "an object") is not { } settings || type is null || assembly is null || kind is null)
            return null;
        var keys = kind.DescribedKeys.ToDictionary(static key => key.Name);
        Members(settings, $"A cluster of kind '{kind.Name}'", keys.Keys.OrderBy(static known => known, StringComparer.Ordinal).ToArray());
        return new DescribedCluster(type, assembly, kind, settings.Members
            .Where(member => keys.ContainsKey(member.Name))
            .GroupBy(static member => member.Name, (_, same) => same.First())
            .Select(member => ReadSetting(member, keys[member.Name]))
            .OfType<DescribedSetting>()
            .ToImmutableArray());
    }

    /// <summary>Null where it cannot be read; the wrapper decides it then, as if it were not named.</summary>
    DescribedSetting? ReadSetting(JsonMember setting, SettingKey key)
    {
        var before = problems.Count;
        if (Members(setting.Value, $"The setting '{setting.Name}'", SettingMembers) is not { } members)
            return null;
        JsonMember? Member(string name) => members.Members.FirstOrDefault(member => member.Name == name);
        var (path, @default, inverted, always) = (Member("path"), Member("default"), Member("inverted"), Member("always"));
        if (always is not null && (path ?? @default ?? inverted) is { } contrary)
            Complain(
                contrary.NameSpan,
                () => $"'{Message.Text(contrary.Name)}' contradicts 'always': what the wrapper always sets, the program cannot");
        else if (always is null && path is null)
            Complain(setting.NameSpan, () => $"The setting '{setting.Name}' needs either 'path' or 'always'");
        if (inverted is not null && key.Type != SettingType.Flag)
            Complain(inverted.NameSpan, () => $"'inverted' is for settings that are true or false, which '{setting.Name}' is not");
        else if (inverted is { Value: not JsonScalar { Literal: bool } })
            Complain(inverted.Value.Span, static () => "'inverted' is true or false");
        foreach (var given in new[] { @default, always }.OfType<JsonMember>().Where(given => !Takes(key.Type, given.Value)))
        {
            Complain(given.Value.Span, () => key.Type switch
            {
                SettingType.Flag => $"'{given.Name}' of '{setting.Name}' is true or false",
                SettingType.Word => $"'{given.Name}' of '{setting.Name}' is a string, or null where it is not set at all",
                _ => $"'{given.Name}' of '{setting.Name}' is [], for no ranges; leave it out where the wrapper has ranges of its own",
            });
        }

        var word = path is null ? null : GetWord(members, "path");
        if (problems.Count > before)
            return null;
        var isInverted = inverted is { Value: JsonScalar { Literal: true } };
        var literal = ((@default ?? always)?.Value as JsonScalar)?.Literal;
        return new DescribedSetting(
            key, word, literal is bool flag ? flag != isInverted : literal, @default is null && always is null, isInverted);
    }

    static bool Takes(SettingType type, JsonValue value) => type switch
    {
        SettingType.Flag => value is JsonScalar { Literal: bool },
        SettingType.Word => value is JsonScalar { Literal: string or null },
        _ => value is JsonArray { Elements.IsEmpty: true },
    };

    /// <summary>An object, after it has been said which of its members nobody knows; null where it is none.</summary>
    JsonObject? Members(JsonValue value, string owner, IEnumerable<string> known)
    {
        if (value is not JsonObject members)
        {
            Complain(value.Span, () => $"{owner} is an object: {{ … }}");
            return null;
        }

        var seen = new HashSet<string>();
        foreach (var member in members.Members)
        {
            if (!known.Contains(member.Name))
                Complain(member.NameSpan, () => $"{owner} has no '{Message.Text(member.Name)}', but {List(known, "and")}");
            else if (!seen.Add(member.Name))
                Complain(member.NameSpan, () => $"'{Message.Text(member.Name)}' is here twice");
        }

        return members;
    }

    Word? GetWord(JsonObject owner, string name) =>
        Get<JsonScalar>(
            owner,
            name,
            "a string",
            static scalar => scalar.Literal is string { Length: > 0 }) is { Literal: string text, Span: var span }
                ? Word.Of(text, span)
                : null;

    T? Get<T>(JsonObject owner, string name, string kind, Func<T, bool>? test = null)
        where T : JsonValue
    {
        if (owner.Members.FirstOrDefault(member => member.Name == name) is not { Value: var value })
            Complain(new TextSpan(owner.Span.Start, 1), () => $"'{name}' is missing");
        else if (value is T wanted && test?.Invoke(wanted) != false)
            return wanted;
        else
            Complain(value.Span, () => $"'{name}' is {kind}");
        return null;
    }

    void Complain(TextSpan span, Func<string> message) => problems.Add(span, message);

    /// <summary>Names in a sentence.</summary>
    public static string List(IEnumerable<string> names, string last)
    {
        var quoted = names.Select(static name => $"'{name}'").ToArray();
        return quoted.Length < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted.Take(quoted.Length - 1))} {last} {quoted[^1]}";
    }
}
