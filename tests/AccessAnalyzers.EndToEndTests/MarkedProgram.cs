using System.Text.RegularExpressions;

namespace AccessAnalyzers.EndToEndTests;

/// <summary>A program that says itself what is to be found where: <c>{|warning AKS021:"0.0.0.0/0"|}</c>.</summary>
sealed partial class MarkedProgram
{
    public MarkedProgram(string file, string marked)
    {
        File = file;
        Text = marked;
        for (var mark = Mark().Match(Text); mark.Success; mark = Mark().Match(Text))
        {
            var before = Text[..mark.Index];
            var line = before.Count(character => character == '\n') + 1;
            var column = mark.Index - before.LastIndexOf('\n');
            Findings.Add($"{file}({line},{column}): {mark.Groups["finding"].Value}");
            Text = before + mark.Groups["code"].Value + Text[(mark.Index + mark.Length)..];
        }
    }

    public string File { get; }

    public string Text { get; }

    public List<string> Findings { get; } = [];

    [GeneratedRegex(@"\{\|(?<finding>\w+ \w+):(?<code>.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
