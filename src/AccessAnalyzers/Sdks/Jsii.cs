using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// An SDK whose C# jsii generates: the structs that settings are given in are plain objects, everything else lives in the
/// synthesising process. Source: jsii-pacmak, its .NET target.
/// </summary>
abstract class Jsii : LibraryModel
{
    /// <summary>How a remedy reads a list: such a program has no configuration object as Pulumi's has, but every shell and every CI has an environment.</summary>
    public static CSharp ConfiguredList(string variable, string content) => new(
        $"(global::System.Environment.GetEnvironmentVariable(\"{variable}\") ?? throw new global::System.InvalidOperationException(\"Set {variable} to the {content} that may reach the API server.\")).Split(',')");

    public sealed override TypeRole RoleOf(INamedTypeSymbol type)
    {
        if (!IsGenerated(type))
            return TypeRole.Opaque;
        if (IsDerivedFrom(type, "DeputyBase"))
            return TypeRole.Resource;
        return type.TypeKind is TypeKind.Class or TypeKind.Interface ? TypeRole.PropertyBag : TypeRole.Opaque;
    }

    public sealed override bool LeavesArgumentsAlone(IMethodSymbol method) => IsGenerated(method.ContainingType);

    /// <summary>Which clusters a mention changes of a method or property that changes a construct after its creation.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="mayBeCluster">Whether a construct of a type may be, or be part of, a cluster.</param>
    /// <param name="program">Where it stands.</param>
    public Reach ReachOf(SimpleNameSyntax mention, Func<ITypeSymbol, bool> mayBeCluster, SourceProgram program, CancellationToken cancellation)
    {
        ExpressionSyntax named = mention.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == mention => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => mention,
        };
        var call = named.Parent as InvocationExpressionSyntax;
        var (member, receiver) = program.Operation((SyntaxNode?)call ?? named, cancellation) switch
        {
            IInvocationOperation invocation => ((ISymbol)invocation.TargetMethod, invocation.Instance),
            IMethodReferenceOperation method => (method.Method, method.Instance),
            IPropertyReferenceOperation property => (property.Property, property.Instance),
            _ => (program.Model(mention.SyntaxTree).GetSymbolInfo(mention, cancellation).Symbol, null),
        };
        var change = (SyntaxNode?)call ?? named.Ancestors().TakeWhile(static node => node is not StatementSyntax).OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => assignment.Left.Span.Contains(named.Span));
        if (member is null)
            return change is null ? Reach.Nothing : Reach.EveryCluster;
        if (member is not (IMethodSymbol or IPropertySymbol) || !IsGenerated(member.ContainingType) || receiver?.Type is not { } type || !mayBeCluster(type))
            return Reach.Nothing;
        return change is not null ? Reach.Of(change) : member is IPropertySymbol ? Reach.Nothing : Reach.EveryCluster;
    }

    /// <summary>Whether an assembly of this name belongs to the SDK itself.</summary>
    protected abstract bool IsAssembly(string name);

    protected bool IsGenerated(INamedTypeSymbol type) =>
        type.ContainingAssembly?.Name is { } assembly && (assembly is "Constructs" or "Amazon.JSII.Runtime" || IsAssembly(assembly));

    protected static bool IsDerivedFrom(INamedTypeSymbol type, string name)
    {
        for (var @base = type.BaseType; @base is not null; @base = @base.BaseType)
        {
            if (@base.Name == name)
                return true;
        }

        return false;
    }
}
