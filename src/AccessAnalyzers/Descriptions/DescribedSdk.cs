using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Descriptions;

/// <summary>
/// The types that a project describes as clusters: wrappers of its organisation, in other assemblies, around whatever SDK.
/// </summary>
/// <param name="clusters">
/// The settings of each type, and the constructor parameter in which it has most of them; null where it has them itself.
/// </param>
/// <param name="types">What the interpreter has to know of them.</param>
sealed class DescribedSdk(ImmutableDictionary<INamedTypeSymbol, (SettingTable Settings, string? Argument)> clusters, DescribedTypes types)
    : Sdk
{
    static readonly ImmutableArray<Jsii> constructs = ImmutableArray.Create((Jsii)new AmazonCdk().Library, new Cdktf());

    public override string Name => "access-analyzers.sdk.json";

    public override ImmutableArray<ResourceType> Clusters { get; } = clusters
        .Select(static cluster => new ResourceType(
            cluster.Value.Settings,
            cluster.Key.Name,
            found => found == cluster.Key.ContainingNamespace.ToDisplayString(),
            cluster.Value.Argument))
        .ToImmutableArray();

    /// <summary>A wrapper may be made of anything.</summary>
    public override ImmutableArray<ResourceType> Neighbours { get; } = All.SelectMany(static sdk => sdk.Neighbours).ToImmutableArray();

    public override ImmutableArray<string> OverridingNames => Jsii.EscapeHatches;

    public override LibraryModel Library => types;

    public override bool IsAssembly(string name) => clusters.Keys.Any(type => type.ContainingAssembly.Name == name);

    public override bool IsCluster(INamedTypeSymbol type) => clusters.ContainsKey(type.OriginalDefinition);

    protected override (ResourceType Type, SettingReader Reader)? Neighbour(
        Creation creation, ConditionSpace space, SourceProgram program) =>
        NeighbourIn(All, creation, space, program);

    /// <summary>A wrapper has parts, and anything may be one of them.</summary>
    public override Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation) =>
        constructs
            .Select(model => model.ReachOf(mention, static _ => true, program, cancellation))
            .FirstOrDefault(static reach => reach != Reach.Nothing);

    /// <summary>A program that throws deploys nothing, and has perhaps not assigned everything yet.</summary>
    protected override SettingReader ReaderOf(Creation creation, ConditionSpace space, SourceProgram program)
    {
        var name = creation.Constructor.Parameters.FirstOrDefault(static parameter =>
            parameter.Type.SpecialType == SpecialType.System_String)?.Name;
        var reader = new SettingReader(
            creation with { When = creation.When & creation.Ends },
            space,
            program,
            clusters[creation.Type.OriginalDefinition].Argument,
            name ?? "");
        reader.Outside = Jsii.IsConstruct(creation.Type)
            ? new ChangedConstruct(reader, creation, space, isResource: false)
            : new PulumiOptions(creation, space, program);
        return reader;
    }

    protected override SettingTable? TableOf(SettingReader reader) =>
        Jsii.IsConstruct(reader.Creation.Type) && MayHaveChanged(reader.Creation, reader.Space)
        ? null
        : clusters[reader.Creation.Type.OriginalDefinition].Settings;

    /// <summary>
    /// A construct is synthesised later, so that what its own methods do until then counts, and what is assigned to properties that nobody
    /// has described.
    /// </summary>
    bool MayHaveChanged(Creation creation, ConditionSpace space)
    {
        var construct = creation.Final;
        return space.IsPossible(creation.When & construct.Obscure)
            || construct.Members.Keys.Any(key => key.PropertyName is { } name && HasOther(creation.Type, name));
    }

    bool HasOther(INamedTypeSymbol? type, string property) =>
        type is not null
        && (type.GetMembers(property).Any(member => member is IPropertySymbol && !types.IsOwn(member))
            || HasOther(type.BaseType, property));
}
