using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Reading;

/// <summary>
/// Where a value goes that stands in the program: a remedy that writes another one changes all of that. Followed are variables, parameters,
/// members and what is made of the value; anything else is taken to be somebody's who relies on it.
/// </summary>
/// <param name="resource">The type of the resource whose settings the value is for.</param>
sealed class ValueUses(SourceProgram program, ITypeSymbol resource)
{
    /// <summary>Past so many uses nobody can tell.</summary>
    const int MostUses = 200;

    readonly string settings = resource.ContainingNamespace.ToDisplayString();
    readonly HashSet<ISymbol> known = new(SymbolEqualityComparer.Default);
    readonly Queue<ISymbol> holders = new();

    /// <summary>Whether an expression, and whatever holds what it gives, is used for settings of such resources only.</summary>
    public bool IsForResourceOnly(SyntaxNode expression)
    {
        // Where it stands in what some library's object is made of, it is that object's.
        if (expression.Ancestors().TakeWhile(static node => node is not (EqualsValueClauseSyntax or StatementSyntax or ArgumentSyntax))
            .OfType<BaseObjectCreationExpressionSyntax>()
            .Any(creation => Symbol(creation) is { ContainingNamespace: var place } made && !IsInSource(made) && !IsOfSystem(place)))
            return true;
        if (!IsFine(expression))
            return false;
        var uses = 0;
        while (holders.Count > 0)
        {
            foreach (var use in UsesOf(holders.Dequeue()))
            {
                if (++uses > MostUses || !IsFine(use))
                    return false;
            }
        }

        return true;
    }

    /// <summary>Follows a value outwards from a place where it is used, up to a setting or to what holds it from then on.</summary>
    bool IsFine(SyntaxNode use)
    {
        for (var (node, around) = (use, use.Parent); around is not null; (node, around) = (around, around.Parent))
        {
            switch (around)
            {
                case ArgumentSyntax argument when Model(argument).GetOperation(argument) is IArgumentOperation { Parameter: { } parameter }
                    && IsInSource(parameter):
                    return Hold(parameter);
                case AssignmentExpressionSyntax { Left: var left } when left == node:
                    return true;
                case AssignmentExpressionSyntax { Left: var left } when Symbol(left) is { } target:
                    if (IsOfResource(target))
                        return true;
                    if (IsInSource(target) || target is ILocalSymbol)
                        return Hold(target);
                    break;
                case AssignmentExpressionSyntax { Left: not ImplicitElementAccessSyntax }:
                    return false;
                case InvocationExpressionSyntax call when GoesOn(call, Symbol(call)) is { } answer:
                    return answer;
                case BaseObjectCreationExpressionSyntax creation when GoesOn(creation, Symbol(creation)) is { } answer:
                    return answer;
                case EqualsValueClauseSyntax { Parent: { } declared }:
                    return Model(declared).GetDeclaredSymbol(declared) is { } variable && Hold(variable);
                case ForEachStatementSyntax each when each.Expression == node:
                    return Model(each).GetDeclaredSymbol(each) is { } element && Hold(element);
                case ForEachVariableStatementSyntax each when each.Expression == node:
                    return each.Variable.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>()
                        .All(part => Model(part).GetDeclaredSymbol(part) is { } element && Hold(element));
                case ArrowExpressionClauseSyntax or ReturnStatementSyntax or YieldStatementSyntax:
                    var function = around.Ancestors().FirstOrDefault(static outer =>
                        outer is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);
                    if (function is AnonymousFunctionExpressionSyntax)
                    {
                        around = function;
                        break;
                    }

                    return function is not null && Model(function).GetDeclaredSymbol(function) is { } member && Hold(member);
                case StatementSyntax or MemberDeclarationSyntax:
                    return false;
                default:
                    break;
            }
        }

        return false;
    }

    /// <summary>Whether a value that is given to a call may go where it does; null where what the call gives has to be followed.</summary>
    bool? GoesOn(ExpressionSyntax call, ISymbol? called)
    {
        if (called is not IMethodSymbol method)
            return call is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };
        if (IsOfResource(method) || IsLog(method.ContainingType))
            return true;
        if (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } })
        {
            if (receiver.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name => Symbol(name) is { } read && IsOfResource(read)))
                return true;
            if (method.ReturnsVoid)
                return Symbol(receiver) is { } list && (list is ILocalSymbol || IsInSource(list)) && Hold(list);
        }

        return IsInSource(method) || IsOfSystem(method.ContainingNamespace) ? null : false;
    }

    /// <summary>Whether what is made there is lists and values rather than resources.</summary>
    static bool IsOfSystem(INamespaceSymbol place) => place.ToDisplayString() is var name
        && (name is "Pulumi" or "System" || name.StartsWith("System.", StringComparison.Ordinal));

    static bool IsLog(INamedTypeSymbol type) => type.Name is "Log" or "Console" or "ILogger" or "LoggerExtensions";

    bool Hold(ISymbol holder)
    {
        holder = holder.OriginalDefinition;
        if (known.Add(holder))
            holders.Enqueue(holder);
        // A record keeps what its constructor is given in a property of that name.
        if (holder is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } made }
            && made.ContainingType.IsRecord)
        {
            foreach (var property in made.ContainingType.GetMembers(holder.Name).OfType<IPropertySymbol>())
                Hold(property);
        }

        return true;
    }

    IEnumerable<SyntaxNode> UsesOf(ISymbol holder)
    {
        if (holder is not (ILocalSymbol or IParameterSymbol))
            return program.MentionsOf(holder, default).Where(static mention => mention.Parent is not NameColonSyntax);
        var declaration = program.Declaration(holder, default);
        var scope = holder.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
            ? declaration?.FirstAncestorOrSelf<TypeDeclarationSyntax>()
            : declaration?.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax);
        return (scope ?? declaration?.SyntaxTree.GetRoot())?.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == holder.Name
                && name.Parent is not NameColonSyntax
                && SymbolEqualityComparer.Default.Equals(Symbol(name)?.OriginalDefinition, holder))
            ?? [];
    }

    bool IsOfResource(ISymbol member) =>
        ((member as INamedTypeSymbol ?? member.ContainingType)?.ContainingNamespace?.ToDisplayString() ?? "") is var place
        && (place == settings || place.StartsWith($"{settings}.", StringComparison.Ordinal));

    bool IsInSource(ISymbol symbol) => program.Declaration(symbol, default) is not null;

    ISymbol? Symbol(SyntaxNode node) => Model(node).GetSymbolInfo(node).Symbol;

    SemanticModel Model(SyntaxNode node) => program.Model(node.SyntaxTree);
}
