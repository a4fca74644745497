using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Descriptions;

/// <summary>The types that a project describes as clusters: wrappers of its organisation, in other assemblies, around whatever SDK.</summary>
/// <param name="clusters">How a cluster of each type is read, and the constructor parameter in which it has most settings; null where it has them itself.</param>
/// <param name="types">What the interpreter has to know of them.</param>
sealed class DescribedSdk(ImmutableDictionary<INamedTypeSymbol, (Func<SettingReader, DeclaredCluster> Read, string? Argument)> clusters, DescribedTypes types) : Sdk
{
    static readonly ImmutableArray<Jsii> constructs = ImmutableArray.Create((Jsii)new AmazonCdk().Library, new Cdktf());

    public override string Name => "access-analyzers.sdk.json";

    public override ImmutableArray<string> ClusterTypeNames { get; } = clusters.Keys.Select(static type => type.Name).ToImmutableArray();

    public override ImmutableArray<string> OverridingNames { get; } = PulumiOptions.OverridingNames.AddRange(Jsii.EscapeHatches);

    public override LibraryModel Library => types;

    public override bool IsAssembly(string name) => clusters.Keys.Any(type => type.ContainingAssembly.Name == name);

    public override bool IsCluster(INamedTypeSymbol type) => clusters.ContainsKey(type.OriginalDefinition);

    /// <summary>A wrapper has parts, and anything may be one of them.</summary>
    public override Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation) =>
        PulumiOptions.OverridingNames.Contains(mention.Identifier.ValueText)
            ? PulumiOptions.ReachOf(mention, program, cancellation)
            : constructs.Select(model => model.ReachOf(mention, static _ => true, program, cancellation)).FirstOrDefault(static reach => reach != Reach.Nothing);

    public override DeclaredCluster? Declare(Creation creation, ConditionSpace space, SourceProgram program)
    {
        var name = creation.Constructor.Parameters.FirstOrDefault(static parameter => parameter.Type.SpecialType == SpecialType.System_String)?.Name;
        var (read, argument) = clusters[creation.Type.OriginalDefinition];
        // A program that throws deploys nothing, and has perhaps not assigned everything yet.
        var reader = new SettingReader(creation with { When = creation.When & creation.Ends }, space, program, argument, name ?? "");
        var isConstruct = Jsii.IsConstruct(creation.Type);
        if (isConstruct && MayHaveChanged(creation, space))
            return null;
        reader.Outside = isConstruct ? new ChangedConstruct(reader, creation, space, isResource: false) : new PulumiOptions(creation, space, program);
        return read(reader);
    }

    /// <summary>A construct is synthesised later, so that what its own methods do until then counts, and what is assigned to properties that nobody has described.</summary>
    bool MayHaveChanged(Creation creation, ConditionSpace space)
    {
        var construct = creation.Final;
        return space.IsPossible(creation.When & construct.Obscure) || construct.Members.Keys.Any(name => HasOther(creation.Type, name));
    }

    bool HasOther(INamedTypeSymbol? type, string property) =>
        type is not null && (type.GetMembers(property).Any(member => member is IPropertySymbol && !types.IsOwn(member)) || HasOther(type.BaseType, property));
}
