using System.Globalization;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Reading;

/// <summary>
/// Plans one more statement about resources: only where they are in local variables of one block, behind which it can name them.
/// </summary>
/// <param name="neighbours">The resources of the program.</param>
sealed class ResourceWriter(Neighbourhood neighbours)
{
    readonly List<LocalDeclarationStatementSyntax> named = [];

    public EditPlan Plan(DeclareBeside declare)
    {
        if (neighbours.WriterOf(declare.Beside)?.Reader.Creation is not { } beside
            || Find(declare.Kind, beside.Type.ContainingNamespace) is not var (type, table, parameter)
            || SettingReader.ClassOf(parameter.Type) is not INamedTypeSymbol arguments
            || ScopeOf(beside, parameter) is not { } scope)
            return EditPlan.Impossible;
        var lines = new List<string>();
        foreach (var (key, value) in declare.Settings)
        {
            if (table[key] is { IsMissing: true })
                continue;
            if (TextOf(value) is not { } text || Assign(arguments, table[key].Properties, 0, text) is not { } line)
                return EditPlan.Impossible;
            lines.Add($"    {line},");
        }

        return Last() is not { } last ? EditPlan.Impossible : EditPlan.Of(new AddStatement(
            last.SyntaxTree.FilePath,
            last.Span,
            string.Join(
                AddStatement.NextLine.ToString(),
                lines.Prepend("{")
                    .Prepend($"new {Full(type)}({scope}\"{NameOf(declare)}\", new {Full(arguments)}")
                    .Append("});"))));
    }

    /// <summary>Plans a call on a resource, to which another one is given.</summary>
    public EditPlan Plan(DeclaredResource resource, string method, DeclaredResource given) =>
        Name(resource) is { } owner && Name(given) is { } argument && Last() is { } last
            ? EditPlan.Of(new AddStatement(last.SyntaxTree.FilePath, last.Span, $"{owner}.{method}({argument});"))
            : EditPlan.Impossible;

    /// <summary>The class that declares resources of a kind in a namespace, and the parameter that takes its arguments.</summary>
    (INamedTypeSymbol Type, SettingTable Table, IParameterSymbol Arguments)? Find(ResourceKind kind, INamespaceSymbol @namespace) =>
        (from known in neighbours.Types
         where known.Settings.Kind == kind && known.Argument is not null
         from type in @namespace.GetTypeMembers(known.Name)
         where known.Is(type)
         from constructor in type.InstanceConstructors
         where constructor.DeclaredAccessibility == Accessibility.Public
         from parameter in constructor.Parameters
         where parameter.Name == known.Argument
         select ((INamedTypeSymbol, SettingTable, IParameterSymbol)?)(type, known.Settings, parameter))
        .FirstOrDefault();

    /// <summary>
    /// What stands before the name of a resource: nothing, or the construct to which the one beside it belongs; null where that cannot be
    /// said once more.
    /// </summary>
    static string? ScopeOf(Creation beside, IParameterSymbol arguments) => arguments.Ordinal switch
    {
        1 => "",
        2 when beside.Site is BaseObjectCreationExpressionSyntax
        {
            ArgumentList.Arguments: [{ NameColon: null, Expression: ThisExpressionSyntax or IdentifierNameSyntax } scope, ..],
        } => $"{scope}, ",
        _ => null,
    };

    /// <summary>The name tells what the resource is about, so that no other one has it.</summary>
    static string NameOf(DeclareBeside declare) => string.Join("-", declare.Settings
        .Select(static setting => setting.Value)
        .OfType<OutputOf>()
        .Select(static output => Local(output.Resource)?.Declaration.Variables[0].Identifier.ValueText)
        .Reverse());

    /// <summary>An assignment in an initialiser; null where the class of the arguments has no such property.</summary>
    static string? Assign(ITypeSymbol owner, string[] properties, int index, string text)
    {
        if (owner.GetMembers(properties[index]).FirstOrDefault() is not IPropertySymbol { Type: INamedTypeSymbol type })
            return null;
        if (index == properties.Length - 1)
            return $"{properties[index]} = {text}";
        var made = type is { Name: "Input", TypeArguments: [var content] } ? content : type;
        return Assign(made, properties, index + 1, text) is { } inner ? $"{properties[index]} = new {Full(made)} {{ {inner} }}" : null;
    }

    static string Full(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    string? TextOf(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        string word => SymbolDisplay.FormatLiteral(word, quote: true),
        OutputOf output when Name(output.Resource) is { } variable
            && neighbours.WriterOf(output.Resource)?.Table[output.Key] is { IsMissing: false } path =>
            $"{variable}.{path.Output ?? path.Name}",
        SameAs same => Copy(same),
        _ => null,
    };

    /// <summary>The variable that holds a resource, and nothing else.</summary>
    string? Name(DeclaredResource resource)
    {
        if (Local(resource) is not { } local)
            return null;
        named.Add(local);
        return local.Declaration.Variables[0].Identifier.ValueText;
    }

    static LocalDeclarationStatementSyntax? Local(DeclaredResource resource) =>
        resource.Site?.AncestorsAndSelf().OfType<BaseObjectCreationExpressionSyntax>().FirstOrDefault() is { } creation
        && creation.Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax
            {
                Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax local },
            },
        }
            ? local
            : null;

    /// <summary>What a resource has been given where it is declared, if that can be said there once more.</summary>
    static string? Copy(SameAs same) =>
        same.Resource[same.Key].Only?.Origin?.Node is AssignmentExpressionSyntax { Right: var given } assignment
        && Local(same.Resource)?.Span.Contains(assignment.Span) == true
        && given.DescendantNodesAndSelf().All(static node => node is LiteralExpressionSyntax or NameSyntax or MemberAccessExpressionSyntax)
            ? given.ToString()
            : null;

    /// <summary>The last of the statements that declare the variables; null where they are not all in one block.</summary>
    StatementSyntax? Last() => named.Select(static local => local.Parent is GlobalStatementSyntax global ? global.Parent : local.Parent)
        .Distinct()
        .ToArray() is [BlockSyntax or CompilationUnitSyntax]
            ? named.OrderBy(static local => local.SpanStart).Last()
            : null;
}
