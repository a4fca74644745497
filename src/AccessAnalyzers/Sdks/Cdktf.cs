using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// The core of CDK for Terraform and of all providers that are generated over it.
/// Source: the type declarations of cdktf 0.21 and of its prebuilt providers.
/// </summary>
sealed class Cdktf : Jsii
{
    /// <summary>Escape hatches, and the methods of a resource that put and reset settings after it is created; what they do is not followed.</summary>
    public static ImmutableArray<string> OverridingNames(params SettingPath[] settings) =>
        settings.SelectMany(static setting => new[] { $"Put{setting.Properties[0]}", $"Reset{setting.Properties[0]}" })
            .Concat(["AddOverride", "RawOverrides", "IAspect"])
            .Distinct()
            .ToImmutableArray();

    /// <summary>Whether the program assigns one of the settings on a resource of the type that exists already, which is not followed.</summary>
    public static bool AssignsLater(Creation creation, SourceProgram program, IEnumerable<SettingPath> settings)
    {
        var names = settings.SelectMany(static setting => setting.Properties)
            .Where(name => program.IsChangedInConstructors(name, default) || program.IsChangedOutsideConstructors(name, default))
            .ToImmutableHashSet();
        return !names.IsEmpty && program.Compilation.SyntaxTrees
            .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<AssignmentExpressionSyntax>())
            .Any(assignment => assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && names.Contains(name)
                && program.Operation(assignment.Left, default) is IPropertyReferenceOperation { Property.ContainingType: var owner }
                && program.RoleOf(owner) == TypeRole.Resource
                && SymbolEqualityComparer.Default.Equals(owner.ContainingNamespace, creation.Type.ContainingNamespace));
    }

    protected override bool IsAssembly(string name) => name.StartsWith("HashiCorp.Cdktf", StringComparison.Ordinal);

    public override Guarded? Call(LibraryCall call)
    {
        if (call is not { Method: { MethodKind: MethodKind.PropertyGet, AssociatedSymbol.Name: var property, ContainingType: var type }, Receiver: { } receiver } || !IsGenerated(type))
            return null;
        if (type.Name == "TerraformVariable")
            return property == "BooleanValue" ? ReadVariable(call, receiver) : call.Interpreter.Of(Value.Unknown, call.Site);
        return IsDerivedFrom(type, "TerraformResource") ? ReadOutput(call, receiver, property) : null;
    }

    /// <summary>A variable is given when the plan is made, and Terraform asks for one that is not. Its text is a token, which tells nothing when it is compared.</summary>
    static Guarded? ReadVariable(LibraryCall call, Guarded variable) =>
        variable.Single is ObjectReference reference && call.Interpreter.Object(reference) is { IsForeign: false } known
            && known.Members.TryGetValue(ObjectState.ArgumentKey("id"), out var id) && id.Single is Constant { Literal: string name }
            ? call.Interpreter.Setting($"variable {reference.Id}", name, isRequired: true, call.Site)
            : call.Interpreter.Of(Value.Unknown, call.Site);

    /// <summary>A resource gives back what it was given as a token; only what the program assigns to it later has a value of its own.</summary>
    static Guarded? ReadOutput(LibraryCall call, Guarded resource, string property) =>
        resource.Cases.Any(@case => call.Interpreter.Object(@case.Value)?.Members.ContainsKey(property) == true)
            ? null
            : Guarded.Of(resource.Cases.Select(@case => new Case(
                @case.When,
                @case.Value is ObjectReference reference ? new ResourceOutput(reference.Id, property) : Value.Unknown,
                new Origin(call.Site))));
}
