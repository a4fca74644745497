using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// The core of CDK for Terraform and of all providers that are generated over it.
/// Source: the type declarations of cdktf 0.21 and of its prebuilt providers.
/// </summary>
sealed class Cdktf : Jsii
{
    const string Put = "Put";
    const string Reset = "Reset";

    /// <summary>What Terraform may call an attribute or a block.</summary>
    static readonly Regex terraformName = new("^[a-z][a-z0-9_]*$", RegexOptions.CultureInvariant);

    /// <summary>What decides how many resources there are, and what makes blocks of any name.</summary>
    static readonly ImmutableHashSet<string> metaArguments = ImmutableHashSet.Create("count", "for_each", "dynamic");

    /// <summary>
    /// Escape hatches, and the properties and methods of a resource that assign, put and reset settings after it is created.
    /// </summary>
    public static ImmutableArray<string> OverridingNames(IEnumerable<SettingPath> settings) => EscapeHatches.AddRange(settings
        .SelectMany(static setting => setting.Properties)
        .SelectMany(static name => new[] { name, Put + name, Reset + name })
        .Distinct());

    /// <summary>
    /// Which clusters a mention of one of these names may change. Every resource has a namespace of its own, in which its parts are too.
    /// </summary>
    public Reach ReachOf(SimpleNameSyntax mention, Sdk sdk, SourceProgram program, CancellationToken cancellation) => ReachOf(
        mention,
        type => !IsInProvider(type) || type.ContainingNamespace.GetTypeMembers().Any(sdk.IsCluster),
        program,
        cancellation);

    /// <summary>Whether Terraform computes a text: developer.hashicorp.com/terraform/language/expressions/strings.</summary>
    public static bool IsTemplate(string text) => text.Contains("${") || text.Contains("%{");

    /// <summary>Whether a type belongs to a resource of a provider, or to a part of one.</summary>
    public static bool IsInProvider(ITypeSymbol type) => type.ContainingNamespace.IsWithin("HashiCorp.Cdktf.Providers");

    protected override bool IsAssembly(string name) => name.StartsWith("HashiCorp.Cdktf", StringComparison.Ordinal);

    public override Guarded? Call(LibraryCall call)
    {
        var type = call.Method.ContainingType;
        if (call.Receiver is not { } receiver || RoleOf(type) != TypeRole.Resource)
            return null;
        return call.Method switch
        {
            { MethodKind: MethodKind.PropertyGet, AssociatedSymbol.Name: var property } when type.Name == "TerraformVariable" =>
                property == "BooleanValue" ? ReadVariable(call, receiver) : call.Interpreter.Of(Value.Unknown, call.Site),
            { MethodKind: MethodKind.PropertyGet, AssociatedSymbol.Name: var property } =>
                IsDerivedFrom(type, "TerraformResource") ? ReadOutput(call, receiver, property) : null,
            { MethodKind: MethodKind.PropertySet, AssociatedSymbol.Name: var property } =>
                Change(call, receiver, property, call.Arguments[^1]),
            { Name: var name } when name.StartsWith(Put, StringComparison.Ordinal) && call.Arguments.Length == 1 =>
                Change(call, receiver, name.Substring(Put.Length), call.Arguments[0]),
            { Name: var name } when name.StartsWith(Reset, StringComparison.Ordinal) && call.Arguments.IsEmpty =>
                Change(call, receiver, name.Substring(Reset.Length), call.Interpreter.Of(Value.Null)),
            { Name: "AddOverride" } when call.Arguments is [var path, var value] => Override(call, receiver, path, value),
            _ => null,
        };
    }

    /// <summary>
    /// Merges a value into what is synthesised. Terraform's names stand in the path, one for each block on the way; what follows a name
    /// that is none, such as the index of a block, changes something in the blocks before it. Lists are joined with those that are there
    /// and objects are merged, so that neither is known afterwards.
    /// Source: cdktf lib/terraform-element.ts addOverride, lib/util.ts deepMerge.
    /// </summary>
    static Guarded Override(LibraryCall call, Guarded receiver, Guarded path, Guarded value)
    {
        var names = path.Single is Constant { Literal: string text } ? text.Split('.') : [];
        var known = names.TakeWhile(static name => terraformName.IsMatch(name)).ToArray();
        var isWhole = known.Length == names.Length && value.Cases.All(static @case => @case.Value is Symbolic or ResourceOutput
            || (@case.Value is Constant { Literal: var literal } && !(literal is string given && IsTemplate(given))));
        var changed = known.Length == 0 || metaArguments.Contains(known[0]) ? "" : string.Join(".", known.Select(PropertyOf));
        return Change(
            call,
            receiver,
            ChangedConstruct.OverrideKey(changed, string.Join(".", known)),
            isWhole ? value : call.Interpreter.Of(Value.Unknown));
    }

    /// <summary>The property of a resource's class that has an attribute or a block.</summary>
    static string PropertyOf(string name) =>
        string.Concat(name.Split('_').Select(static word => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word.Substring(1)));

    /// <summary>
    /// Changes a resource. What is changed in a part of it is not known afterwards, since the whole part may be put anew.
    /// </summary>
    static Guarded Change(LibraryCall call, Guarded receiver, MemberKey key, Guarded value)
    {
        var interpreter = call.Interpreter;
        return interpreter.OnEach(receiver, (changed, only) =>
        {
            if (changed is ResourceOutput part)
                interpreter.Change(
                    interpreter.Of(new ObjectReference(part.Resource)),
                    ChangedConstruct.OverrideKey($"{part.Property}.{key}"),
                    interpreter.Of(Value.Unknown),
                    call.Site);
            else
                interpreter.Change(
                    IsDerivedFrom(call.Method.ContainingType, "Construct") ? only : interpreter.Of(Value.Unknown), key, value, call.Site);
            return interpreter.Of(Value.Unknown, call.Site);
        });
    }

    /// <summary>
    /// A variable is given when the plan is made, and Terraform asks for one that is not. Its text is a token, which tells nothing when it
    /// is compared.
    /// </summary>
    static Guarded? ReadVariable(LibraryCall call, Guarded variable) =>
        variable.Single is ObjectReference reference && call.Interpreter.Object(reference) is { IsForeign: false } known
            && known.Members[MemberKey.Argument("id")]?.Single is Constant { Literal: string name }
            ? call.Interpreter.Setting(
                new SettingSource("Terraform variable", Declaration: reference.Id), name, isRequired: true, call.Site)
            : call.Interpreter.Of(Value.Unknown, call.Site);

    /// <summary>
    /// A resource gives back what it was given as a token; only what the program assigns to it later has a value of its own.
    /// </summary>
    static Guarded? ReadOutput(LibraryCall call, Guarded resource, string property) =>
        resource.Cases.Any(@case => call.Interpreter.Object(@case.Value)?.Members.ContainsKey(property) == true)
            ? null
            : Guarded.Of(resource.Cases.Select(@case => new Case(
                @case.When,
                @case.Value is ObjectReference reference ? new ResourceOutput(reference.Id, property) : Value.Unknown,
                new Origin(call.Site))));
}
