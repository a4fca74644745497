//// a string builder
// use: Built.Join("a", "k", "s")
static class Built
{
    public static string Join(params string[] parts)
    {
        var builder = new System.Text.StringBuilder(capacity: 16);
        foreach (var part in parts)
            builder.Append(part).Append('-');
        if (builder.Length > 0)
            builder.Length--;
        return builder.Replace("--", "-").Insert(0, "x").ToString();
    }
}

//// spans
// use: Spans.Before("aks-prod", '-')
static class Spans
{
    public static string Before(string text, char separator)
    {
        ReadOnlySpan<char> span = text;
        var at = span.IndexOf(separator);
        Span<char> buffer = stackalloc char[16];
        var part = at < 0 ? span : span[..at];
        part.CopyTo(buffer);
        buffer[0] = char.ToLowerInvariant(buffer[0]);
        return new string(buffer[..part.Length]);
    }
}

//// an interpolated string handler
// use: Handled.Format(true, $"a{"ks"}{1,3:00}")
[System.Runtime.CompilerServices.InterpolatedStringHandler]
ref struct NameHandler(int literalLength, int formattedCount, bool enabled, out bool isOn)
{
    readonly System.Text.StringBuilder text = new(literalLength + formattedCount * 8);
    readonly bool on = isOn = enabled;
    public void AppendLiteral(string part) => text.Append(part);
    public void AppendFormatted<T>(T value, int alignment = 0, string? format = null) => text.Append(value);
    public override string ToString() => on ? text.ToString() : "";
}
static class Handled
{
    public static string Format(bool on, [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument(nameof(on))] NameHandler name) => name.ToString();
}

//// regular expressions
// use: Cleaned.Name("AKS Prod!")
static partial class Cleaned
{
    static readonly System.Text.RegularExpressions.Regex forbidden = new("[^a-z0-9-]+", System.Text.RegularExpressions.RegexOptions.Compiled);
    public static string Name(string text) => forbidden.Replace(text.ToLowerInvariant(), match => match.Index == 0 ? "" : "-").Trim('-');
}

//// formats and cultures
// use: Formats.Of(1234.5m, new DateOnly(2026, 1, 1))
static class Formats
{
    public static string Of(decimal amount, DateOnly day) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"aks{amount:N0}{day:yyyyMMdd}").Replace(",", "", StringComparison.Ordinal);
}

//// raw strings and verbatim strings
// use: Raw.Template("aks").Split('"')[1]
static class Raw
{
    const string Path = @"C:\temp\""quoted""";
    public static string Template(string name) => $$"""
        { "name": "{{name}}", "path": '{{Path.Length}}' }
        """.Split(':')[1];
}

//// parsing
// use: Ports.Parse("aks:443", 80).Host
static class Ports
{
    public static (string Host, int Port) Parse(string text, int otherwise)
    {
        var parts = text.Split(':', 2, StringSplitOptions.TrimEntries);
        return parts is [var host, var port] && int.TryParse(port, out var number) ? (host, number) : (text, otherwise);
    }
}

//// hashing
// use: "aks" + Hashes.Short("prod")
static class Hashes
{
    public static string Short(string text)
    {
        var hash = 17u;
        unchecked
        {
            foreach (var letter in text)
                hash = hash * 31 + letter ^ hash >> 3;
        }
        var bytes = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text));
        return Convert.ToHexString(bytes)[..4].ToLowerInvariant() + (hash % 10);
    }
}

//// JSON
// use: Json.Name("{\"name\":\"aks\"}")
static class Json
{
    sealed record Named([property: System.Text.Json.Serialization.JsonPropertyName("name")] string? Name);
    public static string Name(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        if (document.RootElement.TryGetProperty("name", out var name) && name.GetString() is { Length: > 0 } text)
            return text;
        return System.Text.Json.JsonSerializer.Deserialize<Named>(json)?.Name ?? "none";
    }
}

//// files
// use: Files.FirstLine("names.txt") ?? "aks"
static class Files
{
    public static string? FirstLine(string path)
    {
        if (!System.IO.File.Exists(path))
            return null;
        using var reader = new System.IO.StreamReader(path);
        string? line;
        while ((line = reader.ReadLine()) is not null)
        {
            if (line is ['#', ..] or "")
                continue;
            return line;
        }
        return null;
    }
}

//// settings of the environment
// use: Variables.Get("NAME", "aks")
static class Variables
{
    public static string Get(string key, string otherwise) =>
        System.Environment.GetEnvironmentVariable(key) is { Length: > 0 } value ? value : otherwise;
    public static T Get<T>(string key, T otherwise, Func<string, T> parse)
    {
        try { return parse(Get(key, "")); }
        catch (FormatException) { return otherwise; }
        catch (OverflowException) when (otherwise is not null) { return otherwise; }
    }
}

//// text that is doubled
// use: Doubled.Of("aks", 3)
static class Doubled
{
    public static string Of(string text, int times)
    {
        var s = text;
        for (var i = 0; i < times; i++)
            s = s + s;
        return s;
    }
}
