using System.Globalization;
using System.Text.RegularExpressions;
using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.House;

/// <summary>Data flows in one direction: a room of the analyzer names only the rooms before it.</summary>
public sealed class ArchitectureTests
{
    static string Source => Path.Combine(Repository.Root, "src", "AccessAnalyzers");

    /// <summary>What each room may name. What stands beside the rooms, options and messages, all may.</summary>
    public static TheoryData<string, string> Rooms => new()
    {
        { "Networking", "" },
        { "Evaluation", "" },
        { "Resources", "Evaluation Networking" },
        { "Remedies", "Resources" },
        { "Reading", "Evaluation Networking Resources Remedies" },
        { "Sdks", "Evaluation Networking Resources Remedies Reading" },
        { "Pipelines", "" },
        { "Rules", "Evaluation Networking Pipelines Resources Remedies" },
        { "Descriptions", "Evaluation Networking Resources Reading Sdks" },
        { "Trials", "Evaluation Networking Resources Remedies Rules" },
        { "Explanations", "Evaluation Resources" },
    };

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_names_only_the_rooms_before_it(string room, string known)
    {
        var files = Directory.GetFiles(Path.Combine(Source, room), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        var strange =
            from file in files
            from Match named in Regex.Matches(File.ReadAllText(file), @"\b(?:using (?:static )?AccessAnalyzers\.|(?<![\w.])(?=(?:Sdks|Rules|Reading|Trials|Descriptions)\.[A-Z]))(?<room>\w+)")
            let name = named.Groups["room"].Value
            where name != room && Directory.Exists(Path.Combine(Source, name)) && !known.Split(' ').Contains(name)
            select $"{Path.GetFileName(file)} names {name}";
        Assert.Empty(strange);
    }

    [Fact]
    public void Every_room_is_in_the_list() => Assert.Equal(
        Directory.GetDirectories(Source).Where(static room => Directory.EnumerateFiles(room, "*.cs", SearchOption.AllDirectories).Any()).Select(Path.GetFileName)
            .Where(static name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal),
        Rooms.Select(static row => (string?)row[0]).Order(StringComparer.Ordinal));

    /// <summary>A text is not broken, so that whoever reads it in a build's output finds it.</summary>
    [Fact]
    public void Lines_are_no_longer_than_the_editor_is_told()
    {
        var most = int.Parse(
            Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, ".editorconfig")), @"max_line_length = (?<most>\d+)").Groups["most"].Value,
            CultureInfo.InvariantCulture);
        var tooLong =
            from file in Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            where !file.Split(Path.DirectorySeparatorChar).Any(static folder => folder is "bin" or "obj")
            from line in File.ReadLines(file).Index()
            where line.Item.Length > most && !Regex.IsMatch(line.Item, @"^\s*[?:+]?\s*[$@]*"".*""[),;]*$")
            select $"{Path.GetFileName(file)}({line.Index + 1}) has {line.Item.Length}";
        Assert.Empty(tooLong);
    }

    /// <summary>The walks name files and folders that exist.</summary>
    [Fact]
    public void The_walks_lead_somewhere()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "CONTRIBUTING.md"));
        var named = Regex.Matches(text, @"`(?<path>(?:src|tests|tools|docs)/[\w./]+)`").Select(static match => match.Groups["path"].Value).Where(static path => !path.Contains("Your", StringComparison.OrdinalIgnoreCase)).ToArray();
        Assert.NotEmpty(named);
        Assert.All(named, static path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), path));
    }
}
