using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.RobustnessTests;

/// <summary>Programs as they look while somebody types, moves and deletes: a seed and a number make one, the same one every time.</summary>
static class Mutant
{
    static readonly LanguageVersion[] languages =
    [
        LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp11, LanguageVersion.CSharp12, LanguageVersion.CSharp13, LanguageVersion.Latest,
    ];

    static readonly string[] missing = ["System.Linq", "System.Collections", "System.Runtime", "Pulumi", "Constructs", "HashiCorp.Cdktf", "Azure.Core", "Azure.Provisioning"];

    public static Specimen Of(ImmutableArray<Specimen> programs, int seed, int number)
    {
        var random = new Random(unchecked((seed * 486187739) + number));
        var specimen = programs[random.Next(programs.Length)];
        for (var changes = 1 + random.Next(3); changes > 0; changes--)
            specimen = Change(specimen, programs, random);
        return random.Next(20) switch
        {
            0 or 1 => specimen with { Language = languages[random.Next(languages.Length)] },
            2 => specimen with { Missing = missing[random.Next(missing.Length)] },
            _ => specimen,
        };
    }

    /// <summary>The beginning of a program, up to a token.</summary>
    public static Specimen Truncate(Specimen specimen, int tokens) => specimen with { Text = string.Concat(Tokens(specimen).Take(tokens)) };

    /// <summary>The program as the texts of its tokens, with the space around them.</summary>
    public static ImmutableArray<string> Tokens(Specimen specimen) => [.. Root(specimen).DescendantTokens().Select(token => token.ToFullString())];

    static Specimen Change(Specimen specimen, ImmutableArray<Specimen> programs, Random random)
    {
        var root = Root(specimen);
        var tokens = root.DescendantTokens().ToArray();
        var at = random.Next(tokens.Length);
        var other = random.Next(tokens.Length);
        return random.Next(12) switch
        {
            0 => Write(tokens.Where((_, index) => index != at)),
            1 => Write(tokens.Take(at + 1).Concat(tokens.Skip(at))),
            2 => Write(tokens.Select((token, index) => index == at ? tokens[other] : index == other ? tokens[at] : token)),
            3 => Truncate(specimen, at),
            4 => Write(tokens.Take(at).Concat(tokens.Skip(at + 1 + random.Next(12)))),
            5 => Write(tokens.Take(at).Concat(Root(programs[random.Next(programs.Length)]).DescendantTokens().Skip(other))),
            6 => Replace<SyntaxToken>(tokens.Where(token => token.IsKind(SyntaxKind.IdentifierToken)), token => token.Span),
            7 => Replace<SyntaxToken>(tokens.Where(token => token.Parent is LiteralExpressionSyntax), token => token.Span),
            8 => Replace<SyntaxNode>(root.DescendantNodes().Where(node => node is StatementSyntax), node => node.Span),
            9 => Double(root.DescendantNodes().OfType<StatementSyntax>()),
            _ => Replace<SyntaxNode>(root.DescendantNodes().Where(node => node is ExpressionSyntax), node => node.Span),
        };

        Specimen Write(IEnumerable<SyntaxToken> changed) => specimen with { Text = string.Concat(changed.Select(token => token.ToFullString())) };

        // One in the place of another, so that much of what comes out compiles.
        Specimen Replace<T>(IEnumerable<T> alike, Func<T, Microsoft.CodeAnalysis.Text.TextSpan> span)
        {
            var all = alike.ToArray();
            if (all.Length == 0)
                return specimen;
            var (target, source) = (span(all[random.Next(all.Length)]), span(all[random.Next(all.Length)]));
            return specimen with { Text = $"{specimen.Text[..target.Start]}{specimen.Text[source.Start..source.End]}{specimen.Text[target.End..]}" };
        }

        Specimen Double(IEnumerable<StatementSyntax> statements)
        {
            var all = statements.ToArray();
            return all.Length == 0 ? specimen : specimen with { Text = specimen.Text.Insert(all[at % all.Length].FullSpan.End, all[other % all.Length].ToFullString()) };
        }
    }

    static SyntaxNode Root(Specimen specimen) => CSharpSyntaxTree.ParseText(specimen.Text, new CSharpParseOptions(specimen.Language)).GetRoot();
}
