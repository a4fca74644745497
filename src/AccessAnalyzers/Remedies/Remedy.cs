using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
namespace AccessAnalyzers.Remedies;
    sealed record Remedy(string Key, string Title, ImmutableArray<SourceEdit> Edits)
    {
        public static ImmutableDictionary<string, string?> Write(IEnumerable<Remedy> remedies) => ImmutableDictionary<string, string?>.Empty.Add("x", string.Join(";", remedies.Select(r => r.Title + "=" + string.Join(",", r.Edits))));
    }
    abstract record SourceEdit(string FilePath, TextSpan Span);
    sealed record ReplaceExpression(string FilePath, TextSpan Span, string Text) : SourceEdit(FilePath, Span);
    sealed record SetMember(string FilePath, TextSpan Span, string Name, string Text) : SourceEdit(FilePath, Span);
    sealed record AddArgument(string FilePath, TextSpan Span, string Text) : SourceEdit(FilePath, Span);
    sealed record RemoveNode(string FilePath, TextSpan Span) : SourceEdit(FilePath, Span);
