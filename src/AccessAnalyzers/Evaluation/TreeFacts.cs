using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// What the syntax of one file alone tells: which names each member mentions, and which names are changed somewhere.
/// Names over-approximate symbols, so the answers err on the side of looking closer and of knowing less.
/// </summary>
sealed class TreeFacts
{
    /// <summary>Methods that leave their receiver as it was; any other call on a name counts as a change of it.</summary>
    static readonly ImmutableHashSet<string> readingMethods = ImmutableHashSet.Create(
        "Select", "Where", "ToArray", "ToList", "ToImmutableArray", "Concat", "Append", "Prepend", "Any", "All", "Count", "First", "FirstOrDefault",
        "Single", "Last", "Contains", "ContainsKey", "TryGetValue", "Distinct", "OrderBy", "Join", "ToString", "Equals", "GetHashCode", "Apply",
        "GetEnumerator", "ToLower", "ToUpper", "ToLowerInvariant", "ToUpperInvariant", "Trim", "Split", "StartsWith", "EndsWith", "Replace", "AsEnumerable");

    static readonly ConditionalWeakTable<SyntaxTree, TreeFacts> known = new();

    /// <summary>Whether the file defines a symbol for conditional compilation.</summary>
    public static bool Defines(SyntaxTree tree, string symbol) =>
        tree.GetRoot() is CSharpSyntaxNode root && root.GetFirstDirective(directive => directive is DefineDirectiveTriviaSyntax { IsActive: true } define && define.Name.ValueText == symbol) is not null;

    TreeFacts(SyntaxNode root, CancellationToken cancellation)
    {
        var members = ImmutableArray.CreateBuilder<MemberFacts>();
        var changed = ImmutableHashSet.CreateBuilder<string>();
        var changedInConstructors = ImmutableHashSet.CreateBuilder<string>();
        var topLevel = ImmutableHashSet.CreateBuilder<string>();
        foreach (var node in root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            cancellation.ThrowIfCancellationRequested();
            switch (node)
            {
                case GlobalStatementSyntax:
                    topLevel.UnionWith(Identifiers(node));
                    CollectChanges(node, changed);
                    Aliases.Collect(node, "");
                    break;
                case UsingDirectiveSyntax { Alias: { } alias } directive:
                    members.Add(new MemberFacts(node, alias.Name.Identifier.ValueText, Identifiers(directive)));
                    break;
                case TypeDeclarationSyntax type:
                    if (type.BaseList is { } bases)
                    {
                        members.Add(new MemberFacts(bases, type.Identifier.ValueText, Identifiers(bases)));
                        Aliases.Collect(bases, type.Identifier.ValueText);
                    }

                    if (type.ParameterList is not null)
                        Aliases.Collect(type.ParameterList, type.Identifier.ValueText);
                    break;
                case BaseFieldDeclarationSyntax field:
                    foreach (var variable in field.Declaration.Variables)
                        members.Add(new MemberFacts(variable, variable.Identifier.ValueText, Identifiers(field)));
                    CollectChanges(node, changed);
                    Aliases.Collect(node, "");
                    break;
                case ConstructorDeclarationSyntax constructor:
                    members.Add(new MemberFacts(node, constructor.Identifier.ValueText, Identifiers(node)));
                    CollectChanges(node, changedInConstructors);
                    Aliases.Collect(node, constructor.Identifier.ValueText);
                    break;
                case MemberDeclarationSyntax member when NameOf(member) is { } name:
                    members.Add(new MemberFacts(node, name, Identifiers(node)));
                    CollectChanges(node, changed);
                    Aliases.Collect(node, name);
                    break;
                default:
                    break;
            }
        }

        if (topLevel.Count > 0)
            members.Add(new MemberFacts(root, "<top-level statements>", topLevel.ToImmutable()));
        Members = members.ToImmutable();
        Changed = changed.ToImmutable();
        ChangedInConstructors = changedInConstructors.ToImmutable();
    }

    public ImmutableArray<MemberFacts> Members { get; }

    /// <summary>Names that are assigned, passed by reference, or whose contents are changed, outside constructors.</summary>
    public ImmutableHashSet<string> Changed { get; }

    /// <summary>The same within constructors.</summary>
    public ImmutableHashSet<string> ChangedInConstructors { get; }

    /// <summary>Under which other names what a name holds is handed on and changed.</summary>
    public Aliases Aliases { get; } = new();

    public static TreeFacts Of(SyntaxTree tree, CancellationToken cancellation) =>
        known.TryGetValue(tree, out var facts) ? facts : known.GetValue(tree, tree => new TreeFacts(tree.GetRoot(cancellation), cancellation));

    /// <summary>What a call may change on which it is made, or what gets a second name by which it can be changed; null for anything else.</summary>
    public static ExpressionSyntax? ChangedBy(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when !IsReading(access.Name) => access.Expression,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } when !IsReading(binding.Name) => binding,
        RefExpressionSyntax reference => reference.Expression,
        _ => null,
    };

    static bool IsReading(SimpleNameSyntax method) => readingMethods.Contains(method.Identifier.ValueText);

    static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        IndexerDeclarationSyntax => "this[]",
        OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => "operator",
        EventDeclarationSyntax declaration => declaration.Identifier.ValueText,
        DestructorDeclarationSyntax => "~",
        _ => null,
    };

    static ImmutableHashSet<string> Identifiers(SyntaxNode node) =>
        node.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText).ToImmutableHashSet();

    static void CollectChanges(SyntaxNode member, ImmutableHashSet<string>.Builder changed)
    {
        foreach (var node in member.DescendantNodes())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax assignment when assignment.Parent is not InitializerExpressionSyntax:
                    changed.UnionWith(Chain(assignment.Left));
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } unary:
                    changed.UnionWith(Chain(unary.Operand));
                    break;
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } unary:
                    changed.UnionWith(Chain(unary.Operand));
                    break;
                case ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument:
                    changed.UnionWith(Chain(argument.Expression));
                    break;
                case InvocationExpressionSyntax or RefExpressionSyntax when ChangedBy(node) is { } target:
                    changed.UnionWith(Chain(target));
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The names in <c>a.b[0]?.c</c>: whoever changes c changes what b and a hold.</summary>
    public static IEnumerable<string> Chain(ExpressionSyntax expression) => expression.Ancestors()
        .OfType<ConditionalAccessExpressionSyntax>()
        .Where(access => access.WhenNotNull.Span.Contains(expression.Span))
        .Select(static access => access.Expression)
        .Prepend(expression)
        .SelectMany(static part => part.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        .Select(static name => name.Identifier.ValueText);
}

/// <summary>What the syntax of one member tells.</summary>
/// <param name="Declaration">The declaring node; the compilation unit for top-level statements.</param>
/// <param name="Name">The name by which others mention the member.</param>
/// <param name="Mentions">All identifiers in it.</param>
sealed record MemberFacts(SyntaxNode Declaration, string Name, ImmutableHashSet<string> Mentions);
