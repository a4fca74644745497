using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
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
    const string Aspects = "Aspects";

    /// <summary>How a remedy reads the authorized IP ranges of an AKS cluster.</summary>
    public static readonly CSharp ConfiguredRanges = ConfiguredList("AKS_AUTHORIZED_IP_RANGES", "IP ranges");

    /// <summary>How a remedy reads the CIDR blocks of an EKS cluster.</summary>
    public static readonly CSharp ConfiguredCidrs = ConfiguredList("EKS_PUBLIC_ACCESS_CIDRS", "CIDR blocks");

    /// <summary>A list from the environment: such a program has no configuration object as Pulumi's has, but every shell and every CI has an environment.</summary>
    static CSharp ConfiguredList(string variable, string content) => new(
        $"(global::System.Environment.GetEnvironmentVariable(\"{variable}\") ?? throw new global::System.InvalidOperationException(\"Set {variable} to the {content} that may reach the API server.\")).Split(',')", IsArray: true);

    public sealed override TypeRole RoleOf(INamedTypeSymbol type)
    {
        if (!IsGenerated(type))
            return TypeRole.Opaque;
        if (IsConstruct(type))
            return TypeRole.Resource;
        return type.TypeKind is TypeKind.Class or TypeKind.Interface ? TypeRole.PropertyBag : TypeRole.Opaque;
    }

    public sealed override bool LeavesArgumentsAlone(IMethodSymbol method) => IsGenerated(method.ContainingType);

    /// <summary>What changes any resource after its creation, whatever its settings are.</summary>
    public static ImmutableArray<string> EscapeHatches { get; } =
        ImmutableArray.Create("AddOverride", "AddPropertyOverride", "AddDeletionOverride", "AddPropertyDeletionOverride", Aspects);

    /// <summary>Which clusters a mention of an escape hatch or of a setting may change. What an initialiser assigns is seen where the construct is created.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="mayBeCluster">Whether what has a type may be a cluster, or a part of one.</param>
    /// <param name="program">Where it stands.</param>
    /// <param name="cancellation">Stops the search.</param>
    public Reach ReachOf(SimpleNameSyntax mention, Func<ITypeSymbol, bool> mayBeCluster, SourceProgram program, CancellationToken cancellation)
    {
        if (mention.Identifier.ValueText == Aspects)
            return ReachOfAspects(mention, program, cancellation);
        ExpressionSyntax named = mention.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == mention => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => mention,
        };
        var call = named.Parent as InvocationExpressionSyntax;
        var assignment = named.Ancestors().TakeWhile(static node => node is ExpressionSyntax or ArgumentSyntax).OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(assignment => assignment.Left.Span.Contains(named.Span));
        var change = (ExpressionSyntax?)call ?? assignment;
        if (change is null ? !EscapeHatches.Contains(mention.Identifier.ValueText) : change.Parent is InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax })
            return Reach.Nothing;
        var (member, receiver) = program.Operation(call ?? named, cancellation) switch
        {
            IInvocationOperation invocation => ((ISymbol?)invocation.TargetMethod, invocation.Instance),
            IMethodReferenceOperation reference => (reference.Method, reference.Instance),
            IPropertyReferenceOperation reference => (reference.Property, reference.Instance),
            _ => (program.Model(mention.SyntaxTree).GetSymbolInfo(mention, cancellation).Symbol, null),
        };
        if (member is not null && (receiver?.Type is not { } type || RoleOf(member.ContainingType) != TypeRole.Resource || !mayBeCluster(type)))
            return Reach.Nothing;
        return change is null || member is null ? Reach.EveryCluster : Reach.Of(change);
    }

    /// <summary>Whether the program changes constructs after they are created, by members of these names, whoever does it and wherever.</summary>
    public bool ChangesLater(IEnumerable<string> names, Func<ITypeSymbol, bool> mayBe, SourceProgram program) =>
        names.Distinct().SelectMany(name => program.References.To(name, default)).Any(mention => ReachOf(mention, mayBe, program, default) != Reach.Nothing);

    /// <summary>What an aspect of the program does is seen where it does it. Those of the SDK set tags, those of cdk-nag only look; others may do anything.</summary>
    Reach ReachOfAspects(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation)
    {
        var model = program.Model(mention.SyntaxTree);
        if (model.GetSymbolInfo(mention, cancellation).Symbol is not INamedTypeSymbol aspects || !IsGenerated(aspects))
            return Reach.Nothing;
        SyntaxNode type = mention.Parent is MemberAccessExpressionSyntax qualified && qualified.Name == mention ? qualified : mention;
        if (type.Parent is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Of", Parent: InvocationExpressionSyntax
            {
                Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [var aspect, ..] } },
            } })
        {
            return Reach.EveryCluster;
        }

        for (var known = model.GetTypeInfo(aspect.Expression, cancellation).Type; known is INamedTypeSymbol { TypeKind: TypeKind.Class } named; known = known.BaseType)
        {
            if (IsGenerated(named) || named.ContainingAssembly?.Name == "Cdklabs.CdkNag" || named.SpecialType == SpecialType.System_Object)
                return Reach.Nothing;
            if (program.Declaration(named, cancellation) is null)
                break;
        }

        return Reach.EveryCluster;
    }

    /// <summary>Whether an assembly of this name belongs to the SDK itself.</summary>
    protected abstract bool IsAssembly(string name);

    protected bool IsGenerated(INamedTypeSymbol type) =>
        type.ContainingAssembly?.Name is { } assembly && (assembly is "Constructs" or "Amazon.JSII.Runtime" || IsAssembly(assembly));

    /// <summary>Whether a type is a construct: it lives in the synthesising process until the whole program has run.</summary>
    public static bool IsConstruct(INamedTypeSymbol type) => IsDerivedFrom(type, "DeputyBase");

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
