using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;

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
