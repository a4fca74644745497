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

    /// <summary>Through how many variables an aspect is followed.</summary>
    const int MostVariables = 4;

    /// <summary>How a remedy reads the authorized IP ranges of an AKS cluster.</summary>
    public static readonly CSharp ConfiguredRanges = ConfiguredList("AKS_AUTHORIZED_IP_RANGES", "IP ranges");

    /// <summary>How a remedy reads the CIDR blocks of an EKS cluster.</summary>
    public static readonly CSharp ConfiguredCidrs = ConfiguredList("EKS_PUBLIC_ACCESS_CIDRS", "CIDR blocks");

    /// <summary>
    /// A list from the environment: such a program has no configuration object as Pulumi's has, but every shell and every CI has an
    /// environment.
    /// </summary>
    static CSharp ConfiguredList(string variable, string content) => new(
        $"(global::System.Environment.GetEnvironmentVariable(\"{variable}\") ?? throw new global::System.InvalidOperationException("
        + $"\"Set {variable} to the {content} that may reach the API server.\")).Split(',')",
        IsArray: true);

    public sealed override TypeRole RoleOf(INamedTypeSymbol type)
    {
        if (!IsGenerated(type))
            return TypeRole.Opaque;
        if (IsConstruct(type))
            return TypeRole.Resource;
        return type.TypeKind is TypeKind.Class or TypeKind.Interface ? TypeRole.PropertyBag : TypeRole.Opaque;
    }

    /// <summary>Defaults are filled in on the other side of jsii.</summary>
    public sealed override bool IsNullUntilSet(IPropertySymbol property) => RoleOf(property.ContainingType) == TypeRole.PropertyBag;

    public sealed override bool LeavesArgumentsAlone(IMethodSymbol method) => IsGenerated(method.ContainingType);

    public sealed override bool SpeaksFor(IMethodSymbol method) => method.ContainingType is { } type && IsGenerated(type);

    /// <summary>What changes any resource after its creation, whatever its settings are.</summary>
    public static ImmutableArray<string> EscapeHatches { get; } =
        ImmutableArray.Create("AddOverride", "AddPropertyOverride", "AddDeletionOverride", "AddPropertyDeletionOverride", Aspects);

    /// <summary>
    /// Which clusters a mention of an escape hatch or of a setting may change. What an initialiser assigns is seen where the construct is
    /// created.
    /// </summary>
    /// <param name="mayBeCluster">Whether what has a type may be a cluster, or a part of one.</param>
    /// <param name="program">Where it stands.</param>
    public Reach ReachOf(
        SimpleNameSyntax mention, Func<ITypeSymbol, bool> mayBeCluster, SourceProgram program, CancellationToken cancellation)
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
        var assignment =
            named.Ancestors().TakeWhile(static node => node is ExpressionSyntax or ArgumentSyntax).OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(assignment => assignment.Left.Span.Contains(named.Span));
        var change = (ExpressionSyntax?)call ?? assignment;
        if (change is null
            ? !EscapeHatches.Contains(mention.Identifier.ValueText)
            : change.Parent is InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax })
            return Reach.Nothing;
        var (member, receiver) = program.Operation(call ?? named, cancellation) switch
        {
            IInvocationOperation invocation => ((ISymbol?)invocation.TargetMethod, invocation.Instance),
            IMethodReferenceOperation reference => (reference.Method, reference.Instance),
            IPropertyReferenceOperation reference => (reference.Property, reference.Instance),
            _ => (program.Model(mention.SyntaxTree).GetSymbolInfo(mention, cancellation).Symbol, null),
        };
        if (member is not null
            && (receiver?.Type is not { } type || RoleOf(member.ContainingType) != TypeRole.Resource || !mayBeCluster(type)))
            return Reach.Nothing;
        return change is null || member is null ? Reach.EveryCluster : Reach.Of(change);
    }

    /// <summary>
    /// Whether the program changes constructs after they are created, by members of these names, whoever does it and wherever.
    /// </summary>
    public bool ChangesLater(IEnumerable<string> names, Func<ITypeSymbol, bool> mayBe, SourceProgram program) =>
        names
            .Distinct()
            .SelectMany(name => program.References.To(name, default))
            .Any(mention => ReachOf(mention, mayBe, program, default) != Reach.Nothing);

    /// <summary>
    /// What an aspect of the program does is seen where it does it. Those of the SDK set tags, those of cdk-nag only look; others may do
    /// anything.
    /// </summary>
    Reach ReachOfAspects(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation)
    {
        var model = program.Model(mention.SyntaxTree);
        if (model.GetSymbolInfo(mention, cancellation).Symbol is not INamedTypeSymbol aspects || !IsGenerated(aspects))
            return Reach.Nothing;
        SyntaxNode type = mention.Parent is MemberAccessExpressionSyntax qualified && qualified.Name == mention ? qualified : mention;
        return type.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Of", Parent: InvocationExpressionSyntax added }
            && AddedTo(added, program, cancellation).All(aspect => aspect is not null && IsHarmless(aspect, 0))
            ? Reach.Nothing
            : Reach.EveryCluster;

        bool IsHarmless(ExpressionSyntax aspect, int deep)
        {
            for (var known = program
                .Model(aspect.SyntaxTree)
                .GetTypeInfo(
                    aspect, cancellation).Type; known is INamedTypeSymbol { TypeKind: TypeKind.Class } named; known = known.BaseType)
            {
                if (IsGenerated(named)
                    || named.ContainingAssembly?.Name == "Cdklabs.CdkNag"
                    || named.SpecialType == SpecialType.System_Object)
                    return true;
                if (program.Declaration(named, cancellation) is null)
                    return false;
            }

            return deep < MostVariables
                && ValuesOf(aspect, program, cancellation) is { } values
                && values.All(value => value is not null && IsHarmless(value, deep + 1));
        }
    }

    /// <summary>
    /// What is added to the aspects that a call gives, at once or by way of a variable; null among them stands for what is not seen.
    /// </summary>
    static IEnumerable<ExpressionSyntax?> AddedTo(
        ExpressionSyntax aspects, SourceProgram program, CancellationToken cancellation) => aspects.Parent switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add",
            Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [var aspect, ..] } } access when access.Expression == aspects =>
            [aspect.Expression],
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } when program
            .Model(aspects.SyntaxTree)
            .GetDeclaredSymbol(variable, cancellation) is ILocalSymbol local =>
            program.References.To(local, cancellation).SelectMany(use => AddedTo(use, program, cancellation)),
        _ => [null],
    };

    /// <summary>
    /// What a variable, or a parameter of a member that only the program calls, is given; null among it stands for what is not seen. Null
    /// where nobody can tell.
    /// </summary>
    static ExpressionSyntax?[]? ValuesOf(ExpressionSyntax variable, SourceProgram program, CancellationToken cancellation)
    {
        switch (program.Model(variable.SyntaxTree).GetSymbolInfo(variable, cancellation).Symbol)
        {
            case ILocalSymbol { DeclaringSyntaxReferences: [var declaration] } local when !IsAssigned(local):
                return [(declaration.GetSyntax(cancellation) as VariableDeclaratorSyntax)?.Initializer?.Value];
            case IParameterSymbol { RefKind: RefKind.None,
                ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary, IsVirtual: false, IsOverride: false,
                    IsAbstract: false } method } parameter
                when !IsAssigned(parameter)
                    && (method.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal
                        || method.ContainingType.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal)
                    && (method.IsStatic
                        || method.DeclaredAccessibility == Accessibility.Private
                        || method.ContainingType.AllInterfaces.IsEmpty):
                return program.References.To(method, cancellation).Select(mention => GivenAt(mention, parameter)).ToArray();
            default:
                return null;
        }

        bool IsAssigned(ISymbol symbol) =>
            program.References
                .To(symbol, cancellation)
                .Any(static use => use.Parent is AssignmentExpressionSyntax assignment && assignment.Left == use
                    || use.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 });

        ExpressionSyntax? GivenAt(SimpleNameSyntax mention, IParameterSymbol parameter) =>
            References.Named(mention).Parent is InvocationExpressionSyntax call
            && program.Operation(call, cancellation) is IInvocationOperation invocation
            ? invocation.Arguments.FirstOrDefault(argument =>
                argument.Parameter?.Ordinal == parameter.Ordinal)?.Value.Syntax as ExpressionSyntax
            : null;
    }

    /// <summary>Whether an assembly of this name belongs to the SDK itself.</summary>
    protected abstract bool IsAssembly(string name);

    protected bool IsGenerated(INamedTypeSymbol type) =>
        type.ContainingAssembly?.Name is { } assembly && (assembly is "Constructs" or "Amazon.JSII.Runtime" || IsAssembly(assembly));

    /// <summary>Whether a type is a construct: it lives in the synthesising process until the whole program has run.</summary>
    public static bool IsConstruct(INamedTypeSymbol type) => IsDerivedFrom(type, "DeputyBase");

    protected static bool IsDerivedFrom(INamedTypeSymbol type, string name) =>
        type.BaseType.WithBases().Any(@base => @base.Name == name);
}
