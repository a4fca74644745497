using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Evaluation;

/// <summary>Where a program mentions its members and types. Names select candidates; the compiler says what a mention means.</summary>
sealed class References(SourceProgram program)
{
    readonly ConcurrentDictionary<string, ImmutableArray<SimpleNameSyntax>> mentions = new();
    readonly ConcurrentDictionary<SimpleNameSyntax, ISymbol> meanings = new();

    /// <summary>What can only be a type means the same in all of a type's members.</summary>
    readonly ConcurrentDictionary<(TypeDeclarationSyntax Within, string Text), ISymbol> types = new();

    /// <summary>Where a name is used, in the order of the files and of their text.</summary>
    public ImmutableArray<SimpleNameSyntax> To(string name, CancellationToken cancellation)
    {
        if (mentions.TryGetValue(name, out var known))
            return known;
        var found = ImmutableArray.CreateBuilder<SimpleNameSyntax>();
        var hash = FileWords.Hash(name);
        foreach (var tree in program.Compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            var words = FileWords.Of(tree, cancellation);
            if (words.MayMention(hash))
                found.AddRange(words.Mentions(name, cancellation));
        }

        return mentions.GetOrAdd(name, found.ToImmutable());
    }

    /// <summary>Where a member or type is mentioned.</summary>
    public IEnumerable<SimpleNameSyntax> To(ISymbol symbol, CancellationToken cancellation) =>
        To(symbol.Name, cancellation).Where(mention => MayMean(mention, symbol) && AreSame(Meaning(mention, cancellation), symbol));

    /// <summary>What a mention means, in its original definition: a property for its accessors, a class for its constructors.</summary>
    public ISymbol? Meaning(SimpleNameSyntax mention, CancellationToken cancellation) =>
        Meaning(mention, program.Model(mention.SyntaxTree), cancellation);

    public ISymbol? Meaning(SimpleNameSyntax mention, SemanticModel model, CancellationToken cancellation)
    {
        if (meanings.TryGetValue(mention, out var known))
            return known;
        var named = Named(mention);
        var meant = SyntaxFacts.IsInTypeOnlyContext(named) ? TypeMeaning(named, model) : Meant(model.GetSymbolInfo(mention, cancellation));
        return meant is null ? null : meanings.GetOrAdd(mention, meant);
    }

    /// <summary>
    /// A type's name is bound where the members of the type around it are declared, so that no body need be bound for it, and once for all
    /// of them.
    /// </summary>
    ISymbol? TypeMeaning(ExpressionSyntax named, SemanticModel model)
    {
        for (var node = named.Parent; node is not null; node = node.Parent)
        {
            if (node is TypeDeclarationSyntax type
                && type.OpenBraceToken.Span.End <= named.SpanStart
                && named.Span.End <= type.CloseBraceToken.SpanStart)
            {
                var key = (type, named.ToString());
                if (types.TryGetValue(key, out var known))
                    return known;
                return AsType(type.OpenBraceToken.SpanStart) is { } meant ? types.GetOrAdd(key, meant) : null;
            }

            // Its own type parameters may have the name.
            if (node is TypeDeclarationSyntax or DelegateDeclarationSyntax or MethodDeclarationSyntax { Arity: > 0 }
                or LocalFunctionStatementSyntax { TypeParameterList: not null })
                break;
        }

        return AsType(named.SpanStart);

        ISymbol? AsType(int position) =>
            Meant(model.GetSpeculativeSymbolInfo(position, named, SpeculativeBindingOption.BindAsTypeOrNamespace));
    }

    static ISymbol? Meant(SymbolInfo bound) => bound.Symbol ?? bound.CandidateSymbols.FirstOrDefault();

    /// <summary>Whether two symbols stand for one member or type of the source.</summary>
    public static bool AreSame(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(Definition(left), Definition(right));

    /// <summary>The symbol that stands for a member or type wherever it is mentioned.</summary>
    public static ISymbol? Definition(ISymbol? symbol) => symbol switch
    {
        IMethodSymbol { AssociatedSymbol: { } owner } => Definition(owner),
        IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type } => Definition(type),
        IMethodSymbol { ReducedFrom: { } extension } => Definition(extension),
        IMethodSymbol { PartialDefinitionPart: { } declared } => Definition(declared),
        _ => symbol?.OriginalDefinition,
    };

    /// <summary>Whether a call has a number of arguments that the method takes; anything but a call may mean anything.</summary>
    public static bool MayMean(SimpleNameSyntax mention, ISymbol symbol)
    {
        if (symbol is not IMethodSymbol { Parameters: var parameters } method
            || Named(mention).Parent is not InvocationExpressionSyntax call
            || call.Expression != Named(mention))
            return true;
        var given = call.ArgumentList.Arguments.Count;
        var most = parameters.Length > 0 && parameters[parameters.Length - 1].IsParams ? int.MaxValue : parameters.Length;
        var least = parameters.Count(static parameter => !parameter.IsOptional && !parameter.IsParams) - (method.IsExtensionMethod ? 1 : 0);
        return given >= least && given <= most && (mention is not GenericNameSyntax generic || generic.Arity == method.Arity);
    }

    /// <summary>The whole expression that a name ends: <c>a.b.Name</c>.</summary>
    public static ExpressionSyntax Named(SimpleNameSyntax mention) => mention.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == mention => access,
        MemberBindingExpressionSyntax binding => binding,
        QualifiedNameSyntax qualified when qualified.Right == mention => qualified,
        AliasQualifiedNameSyntax qualified when qualified.Name == mention => qualified,
        _ => mention,
    };
}
