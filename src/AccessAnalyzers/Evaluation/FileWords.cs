using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Which words the text of one file holds, so that a name is looked for only in files that can mention it. Read from the text, not
/// from the syntax, which costs next to nothing; what stands in a comment or a string counts too until somebody looks closer.
/// </summary>
sealed class FileWords
{
    const int BlockLength = 4096;

    static readonly ConditionalWeakTable<SyntaxTree, FileWords> known = new();

    [ThreadStatic]
    static char[]? block;

    [ThreadStatic]
    static HashSet<int>? found;

    readonly SyntaxTree tree;
    readonly int[] hashes;
    long[]? places;

    /// <summary>
    /// Whether an identifier may be spelled in another way than it is meant: with an escape, or with characters that do not count.
    /// </summary>
    readonly bool isDisguised;

    FileWords(SyntaxTree tree, CancellationToken cancellation)
    {
        this.tree = tree;
        var words = found ??= [];
        words.Clear();
        foreach (var (start, hash) in Words(tree.GetText(cancellation)))
        {
            isDisguised |= start < 0;
            words.Add(hash);
        }

        if (isDisguised)
            words.UnionWith(Identifiers(cancellation).Select(static token => Hash(token.ValueText)));
        hashes = [.. words];
        Array.Sort(hashes);
    }

    public static FileWords Of(SyntaxTree tree, CancellationToken cancellation) =>
        known.TryGetValue(tree, out var words) ? words : Read(tree, cancellation);

    static FileWords Read(SyntaxTree tree, CancellationToken cancellation) =>
        known.GetValue(tree, tree => new FileWords(tree, cancellation));

    /// <summary>Whether the file defines a symbol for conditional compilation.</summary>
    public static bool Defines(SyntaxTree tree, string symbol) =>
        tree.GetRoot() is CSharpSyntaxNode root
        && root.GetFirstDirective(directive => directive is DefineDirectiveTriviaSyntax { IsActive: true } define
            && define.Name.ValueText == symbol) is not null;

    /// <summary>Where the file uses a name; declarations of that name are not among them.</summary>
    public IEnumerable<SimpleNameSyntax> Mentions(string name, CancellationToken cancellation) =>
        (isDisguised ? Identifiers(cancellation) : Tokens(Hash(name), cancellation))
            .Where(token => token.ValueText == name).Select(static token => token.Parent).OfType<SimpleNameSyntax>();

    /// <summary>Whether the file may use a name of this hash; few that do not use it may.</summary>
    public bool MayMention(int hash) => Array.BinarySearch(hashes, hash) >= 0;

    IEnumerable<SyntaxToken> Tokens(int hash, CancellationToken cancellation)
    {
        var root = tree.GetRoot(cancellation);
        var words = Places(cancellation);
        for (var i = FirstPlace(words, hash); i < words.Length && HashOf(words[i]) == hash; i++)
        {
            var start = StartOf(words[i]);
            var token = root.FindToken(start);
            if (token.Span.Contains(start))
                yield return token;
        }
    }

    /// <summary>
    /// Every word with its place, those of one hash together in the order of the text. Made only for a file that has a word that is looked
    /// for.
    /// </summary>
    long[] Places(CancellationToken cancellation)
    {
        if (places is { } known)
            return known;
        var all = Words(tree.GetText(cancellation)).Select(static word => ((long)word.Hash << 32) | (uint)word.Start).ToArray();
        Array.Sort(all);
        return places = all;
    }

    static int FirstPlace(long[] places, int hash)
    {
        var found = Array.BinarySearch(places, (long)hash << 32);
        return found < 0 ? ~found : found;
    }

    static int HashOf(long place) => (int)(place >> 32);

    static int StartOf(long place) => (int)place;

    IEnumerable<SyntaxToken> Identifiers(CancellationToken cancellation) =>
        tree.GetRoot(cancellation).DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken));

    /// <summary>All words of a text; a negative place stands for a sign that something is disguised.</summary>
    static IEnumerable<(int Start, int Hash)> Words(SourceText text)
    {
        var characters = block ??= new char[BlockLength];
        block = null;
        var (start, hash, previous) = (-1, 0, '\0');
        for (var at = 0; at < text.Length; at += BlockLength)
        {
            var length = Math.Min(BlockLength, text.Length - at);
            text.CopyTo(at, characters, 0, length);
            for (var i = 0; i < length; i++)
            {
                var character = characters[i];
                if (IsInWord(character))
                {
                    if (start < 0)
                        (start, hash) = (at + i, 0);
                    hash = Add(hash, character);
                }
                else if (start >= 0)
                {
                    yield return (start, hash);
                    start = -1;
                }

                if (previous == '\\'
                    ? character is 'u' or 'U'
                    : character > '\x7f' && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format)
                    yield return (-1, 0);
                previous = character;
            }
        }

        if (start >= 0)
            yield return (start, hash);
        block = characters;
    }

    static bool IsInWord(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or > '\x7f';

    /// <summary>By what a file knows a name.</summary>
    public static int Hash(string name)
    {
        var hash = 0;
        foreach (var character in name)
            hash = Add(hash, character);
        return hash;
    }

    static int Add(int hash, char character) => unchecked((hash * 31) + character);
}
