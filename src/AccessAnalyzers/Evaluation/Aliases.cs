using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Under which other names a file hands on what a name holds, and under which names it changes what they hold: after
/// <c>var all = Office; all.Clear();</c> <c>Office</c> is another. What a library's property is given it is taken to copy. Local names are told apart by the member that they stand in,
/// parameters are known to callers as <c>Method(0)</c> and <c>Method(name)</c>.
/// </summary>
sealed class Aliases
{
    /// <summary>Any constructor, where the syntax does not say of which type.</summary>
    const string Constructor = "new";

    readonly List<(string Name, string Alias)> handed = [];
    readonly HashSet<string> touched = [];
    readonly HashSet<string> declared = [];

    /// <summary>Names of members whose content a file changes under another name.</summary>
    public static ImmutableHashSet<string> Touched(IEnumerable<Aliases> files)
    {
        var all = files.ToArray();
        var names = all.SelectMany(static file => file.handed).ToLookup(static hand => hand.Alias, static hand => hand.Name);
        var found = new HashSet<string>();
        var declared = all.SelectMany(static file => file.declared).ToImmutableHashSet();
        var waiting = new Stack<string>(all.SelectMany(static file => file.touched).Distinct().Where(declared.Contains));
        while (waiting.Count > 0)
        {
            foreach (var name in names[waiting.Pop()].Where(name => declared.Contains(name) && found.Add(name)))
                waiting.Push(name);
        }

        return found.ToImmutableHashSet();
    }

    /// <summary>Reads a member.</summary>
    /// <param name="member">Its declaration, or the parameters of a type.</param>
    /// <param name="name">What others call it by.</param>
    public void Collect(SyntaxNode member, string name) => new Member(this, member, name).Collect();

    sealed class Member(Aliases file, SyntaxNode member, string name)
    {
        /// <summary>The parameters of a type are known to all of its members.</summary>
        readonly HashSet<string> locals = [.. member.DescendantNodes(static node => node is not ParameterListSyntax { Parent: TypeDeclarationSyntax }).Select(LocalName).OfType<string>()];

        public void Collect()
        {
            file.declared.UnionWith(locals.Select(Scoped).Append(name));
            foreach (var node in member.DescendantNodesAndSelf())
                Collect(node);
        }

        void Collect(SyntaxNode node)
        {
            switch (node)
            {
                case VariableDeclaratorSyntax variable:
                    file.declared.Add(Scoped(variable.Identifier.ValueText));
                    if (variable.Initializer is { Value: LambdaExpressionSyntax lambda })
                        Receive(Parameters(lambda), variable.Identifier.ValueText);
                    if (variable.Initializer is { } initializer)
                        Hand(initializer.Value, Scoped(variable.Identifier.ValueText));
                    break;
                case PropertyDeclarationSyntax { Initializer.Value: { } initial } property:
                    Hand(initial, property.Identifier.ValueText);
                    break;
                case ForEachStatementSyntax loop:
                    Hand(loop.Expression, Scoped(loop.Identifier.ValueText));
                    break;
                case ForEachVariableStatementSyntax loop:
                    HandToDesignations(loop.Expression, loop.Variable);
                    break;
                case IsPatternExpressionSyntax { Pattern: var pattern } test:
                    HandToDesignations(test.Expression, pattern);
                    break;
                case SwitchStatementSyntax selection:
                    foreach (var label in selection.Sections.SelectMany(static section => section.Labels))
                        HandToDesignations(selection.Expression, label);
                    break;
                case SwitchExpressionSyntax selection:
                    foreach (var arm in selection.Arms)
                        HandToDesignations(selection.GoverningExpression, arm.Pattern);
                    break;
                case AssignmentExpressionSyntax assignment:
                    if (assignment.Left is TupleExpressionSyntax or DeclarationExpressionSyntax)
                        HandToParts(assignment.Right, assignment.Left);
                    else if (LastName(assignment.Left) is { } target)
                        Hand(assignment.Right, Scoped(target));
                    if (assignment.Parent is not InitializerExpressionSyntax)
                        TouchOwner(assignment.Left);
                    break;
                case AnonymousObjectMemberDeclaratorSyntax part when (part.NameEquals?.Name.Identifier.ValueText ?? LastName(part.Expression)) is { } property:
                    file.declared.Add(property);
                    Hand(part.Expression, property);
                    break;
                case PostfixUnaryExpressionSyntax unary:
                    TouchOwner(unary.Operand);
                    break;
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } unary:
                    TouchOwner(unary.Operand);
                    break;
                case InvocationExpressionSyntax or RefExpressionSyntax when TreeFacts.ChangedBy(node) is { } changed:
                    Touch(changed);
                    break;
                case LocalFunctionStatementSyntax function:
                    file.declared.Add(function.Identifier.ValueText);
                    break;
                case ReturnStatementSyntax { Expression: { } value }:
                    Hand(value, FunctionAround(node));
                    break;
                case YieldStatementSyntax { Expression: { } value }:
                    Hand(value, FunctionAround(node));
                    break;
                case ArrowExpressionClauseSyntax arrow:
                    Hand(arrow.Expression, FunctionAround(node));
                    break;
                case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } list } argument:
                    if (!argument.RefKindKeyword.IsKind(SyntaxKind.None))
                        Touch(argument.Expression);
                    if (Called(call) is { } called)
                        Hand(argument.Expression, $"{called}({argument.NameColon?.Name.Identifier.ValueText ?? $"{list.Arguments.IndexOf(argument)}"})");
                    if (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" or "Insert" or "Push" or "Enqueue" } keeps } && LastName(keeps.Expression) is { } keeper)
                        Hand(argument.Expression, Scoped(keeper));
                    break;
                case ParameterListSyntax { Parent: LocalFunctionStatementSyntax function } list:
                    Receive(list.Parameters, function.Identifier.ValueText);
                    break;
                case ParameterListSyntax { Parent: BaseMethodDeclarationSyntax or TypeDeclarationSyntax } list:
                    Receive(list.Parameters, name);
                    if (list.Parent is not MethodDeclarationSyntax)
                        Receive(list.Parameters, Constructor);
                    break;
                default:
                    break;
            }
        }

        /// <summary>What is matched, or a part of it, gets the names that a pattern declares.</summary>
        void HandToDesignations(ExpressionSyntax matched, SyntaxNode pattern)
        {
            foreach (var designation in pattern.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>())
                Hand(matched, Scoped(designation.Identifier.ValueText));
        }

        /// <summary>What is deconstructed, or a part of it, gets the names that it is assigned to.</summary>
        void HandToParts(ExpressionSyntax whole, ExpressionSyntax parts)
        {
            HandToDesignations(whole, parts);
            foreach (var part in parts.DescendantNodes().OfType<ArgumentSyntax>())
            {
                if (LastName(part.Expression) is { } target)
                    Hand(whole, Scoped(target));
            }
        }

        void Receive(IReadOnlyList<ParameterSyntax> parameters, string function)
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                var own = parameters[i].Identifier.ValueText;
                file.declared.UnionWith([Scoped(own), $"{function}({own})", $"{function}({i})", $"{function}({i - 1})"]);
                file.handed.Add(($"{function}({own})", Scoped(own)));
                file.handed.Add(($"{function}({i})", Scoped(own)));
                if (parameters[0].Modifiers.Any(SyntaxKind.ThisKeyword))
                    file.handed.Add(($"{function}({i - 1})", Scoped(own)));
            }
        }

        void Hand(ExpressionSyntax value, string alias)
        {
            switch (value)
            {
                case SimpleNameSyntax or MemberAccessExpressionSyntax:
                    file.handed.AddRange(TreeFacts.Chain(value).Select(held => (Scoped(held), alias)));
                    break;
                case InvocationExpressionSyntax call when LastName(call.Expression) is { } called:
                    file.handed.Add((called, alias));
                    break;
                case LambdaExpressionSyntax { ExpressionBody: { } result }:
                    Hand(result, alias);
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    Hand(parenthesized.Expression, alias);
                    break;
                case CastExpressionSyntax cast:
                    Hand(cast.Expression, alias);
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                    Hand(suppressed.Operand, alias);
                    break;
                case ConditionalExpressionSyntax choice:
                    Hand(choice.WhenTrue, alias);
                    Hand(choice.WhenFalse, alias);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice:
                    Hand(choice.Left, alias);
                    Hand(choice.Right, alias);
                    break;
                case SwitchExpressionSyntax choice:
                    foreach (var arm in choice.Arms)
                        Hand(arm.Expression, alias);
                    break;
                case TupleExpressionSyntax tuple:
                    foreach (var part in tuple.Arguments)
                        Hand(part.Expression, alias);
                    break;
                case CollectionExpressionSyntax collection:
                    foreach (var element in collection.Elements.OfType<ExpressionElementSyntax>())
                        Hand(element.Expression, alias);
                    break;
                case ArrayCreationExpressionSyntax { Initializer: { } elements }:
                    Hand(elements, alias);
                    break;
                case ImplicitArrayCreationExpressionSyntax { Initializer: var elements }:
                    Hand(elements, alias);
                    break;
                case BaseObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } elements }:
                    Hand(elements, alias);
                    break;
                case InitializerExpressionSyntax initializer:
                    foreach (var element in initializer.Expressions)
                        Hand(element, alias);
                    break;
                default:
                    break;
            }
        }

        void TouchOwner(ExpressionSyntax changed)
        {
            if (changed is MemberAccessExpressionSyntax access)
                Touch(access.Expression);
            else if (changed is ElementAccessExpressionSyntax element)
                Touch(element.Expression);
        }

        void Touch(ExpressionSyntax changed) => file.touched.UnionWith(TreeFacts.Chain(changed).Select(Scoped));

        /// <summary>Top-level statements share their locals.</summary>
        string Scoped(string used) => locals.Contains(used) && member is not GlobalStatementSyntax ? $"{used}@{member.SyntaxTree.FilePath}:{member.SpanStart}" : used;

        string FunctionAround(SyntaxNode node) => node.FirstAncestorOrSelf<LocalFunctionStatementSyntax>()?.Identifier.ValueText ?? name;

        string? Called(SyntaxNode call) => call switch
        {
            InvocationExpressionSyntax invocation => LastName(invocation.Expression),
            ObjectCreationExpressionSyntax creation => LastName(creation.Type),
            PrimaryConstructorBaseTypeSyntax { Type: var type } => LastName(type),
            ConstructorInitializerSyntax { ThisOrBaseKeyword.RawKind: (int)SyntaxKind.ThisKeyword } => name,
            ConstructorInitializerSyntax or ImplicitObjectCreationExpressionSyntax => Constructor,
            _ => null,
        };

        static IReadOnlyList<ParameterSyntax> Parameters(LambdaExpressionSyntax lambda) => lambda switch
        {
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: var several } => several,
            SimpleLambdaExpressionSyntax { Parameter: var only } => new[] { only },
            _ => Array.Empty<ParameterSyntax>(),
        };

        static string? LocalName(SyntaxNode node) => node switch
        {
            ParameterSyntax parameter => parameter.Identifier.ValueText,
            VariableDeclaratorSyntax { Parent.Parent: not BaseFieldDeclarationSyntax } variable => variable.Identifier.ValueText,
            SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
            ForEachStatementSyntax loop => loop.Identifier.ValueText,
            _ => null,
        };

        static string? LastName(ExpressionSyntax expression) => expression switch
        {
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            ElementAccessExpressionSyntax element => LastName(element.Expression),
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            _ => null,
        };
    }
}
