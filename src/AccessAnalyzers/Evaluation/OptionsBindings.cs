using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// How a program has options filled in by Microsoft.Extensions.Options: from configuration, so that a person chooses them, or by itself.
/// </summary>
sealed class OptionsBindings(SourceProgram program)
{
    /// <summary>What a program mentions that fills in options by itself, whatever their type.</summary>
    static readonly string[] filling = [
        "PostConfigure", "PostConfigureAll", "ConfigureAll", "ConfigureOptions", "IConfigureOptions", "IPostConfigureOptions",
        "IConfigureNamedOptions", "OptionsWrapper", "IOptionsFactory"
    ];

    readonly ConcurrentDictionary<ITypeSymbol, string?> sections = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// The section of the configuration from which options are filled in, or an empty text where that is not seen; null where the program
    /// fills them in itself.
    /// </summary>
    public string? SectionOf(ITypeSymbol options, CancellationToken cancellation) =>
        sections.GetOrAdd(options, type => Find(type, cancellation));

    /// <summary>Whether the program fills in options otherwise than by a function that it registers for their type.</summary>
    public bool AreFilledInElsewhere(CancellationToken cancellation) => program.MentionsAny(filling, cancellation);

    string? Find(ITypeSymbol options, CancellationToken cancellation)
    {
        if (program.SuppliesConfiguration(cancellation)
            || AreFilledInElsewhere(cancellation)
            || program.MentionsAny(["Create"], cancellation) && Calls("Create", options, cancellation).Any()
            || new[] { "IOptions", "IOptionsSnapshot", "IOptionsMonitor" }
                .SelectMany(name => program.References.To(name, cancellation))
                .Any(static mention => mention.Parent is BaseTypeSyntax))
        {
            return null;
        }

        var found = new HashSet<string>();
        foreach (var call in Calls("Configure", options, cancellation)
            .Concat(Calls("Bind", options, cancellation))
            .Concat(Calls("BindConfiguration", options, cancellation)))
        {
            if (SectionIn(call, cancellation) is not { } section)
                return null;
            found.Add(section);
        }

        return found.Count == 1 ? found.Single() : "";
    }

    /// <summary>The calls of a method of the library that is about such options.</summary>
    IEnumerable<InvocationExpressionSyntax> Calls(string name, ITypeSymbol options, CancellationToken cancellation) =>
        program.References.To(name, cancellation)
        .Select(static mention => (mention.Parent is MemberAccessExpressionSyntax access
            ? access.Parent
            : mention.Parent) as InvocationExpressionSyntax)
        .OfType<InvocationExpressionSyntax>()
        .Where(call =>
            program.Model(call.SyntaxTree).GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { ContainingType: { } type } method
            && (type.ContainingNamespace.Is("Microsoft.Extensions.Options")
                || type.ContainingNamespace.Is(DependencyInjectionLibrary.Namespace))
            && (method.TypeArguments.Contains(options, SymbolEqualityComparer.Default)
                || (method.ReceiverType as INamedTypeSymbol)?.TypeArguments.Contains(options, SymbolEqualityComparer.Default) == true));

    /// <summary>
    /// The section that a call names, or an empty text where it is not seen; null where the call does anything else than to bind one.
    /// </summary>
    string? SectionIn(InvocationExpressionSyntax call, CancellationToken cancellation)
    {
        var model = program.Model(call.SyntaxTree);
        if (call.ArgumentList.Arguments.Any(argument => model.GetTypeInfo(argument.Expression, cancellation).ConvertedType is null
            or { TypeKind: TypeKind.Delegate }))
            return null;
        var name = call.ArgumentList.Arguments is
        [
            ..,
            {
                Expression: InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax
                    {
                        Name.Identifier.ValueText: "GetSection" or "GetRequiredSection",
                        Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax,
                    },
                    ArgumentList.Arguments: [var section],
                },
            },
        ]
            ? section.Expression
            : call.ArgumentList.Arguments is [var only]
                && model.GetTypeInfo(only.Expression, cancellation).Type?.SpecialType == SpecialType.System_String ? only.Expression : null;
        return name is null ? "" : model.GetConstantValue(name, cancellation).Value as string ?? "";
    }
}
