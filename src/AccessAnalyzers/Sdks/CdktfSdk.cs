using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>A provider that is generated over <see cref="Cdktf"/>: every resource takes a scope, an id and a configuration.</summary>
abstract class CdktfSdk : Sdk
{
    readonly Cdktf cdktf = new();

    ImmutableArray<string>? overridingNames;

    public sealed override ImmutableArray<string> OverridingNames =>
        overridingNames ??= Cdktf.OverridingNames(Clusters.SelectMany(static type => type.Settings.Expressible));

    public sealed override LibraryModel Library => cdktf;

    public sealed override Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation) =>
        cdktf.ReachOf(mention, this, program, cancellation);

    protected sealed override bool ChangesLater(ResourceType neighbour, INamedTypeSymbol type, SourceProgram program) => cdktf.ChangesLater(
        Cdktf.OverridingNames(neighbour.Settings.Expressible),
        changed => !Cdktf.IsInProvider(changed)
            || SymbolEqualityComparer.Default.Equals(changed.ContainingNamespace, type.ContainingNamespace),
        program);

    protected sealed override SettingReader ReaderOf(Creation creation, ConditionSpace space, SourceProgram program)
    {
        var reader = new SettingReader(creation, space, program, "config", name: "id") { IsTemplate = Cdktf.IsTemplate };
        reader.Outside = new ChangedConstruct(reader, creation, space, isResource: true);
        return reader;
    }
}
