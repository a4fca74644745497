using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>A provider that is generated over <see cref="Cdktf"/>: every resource takes a scope, an id and a configuration.</summary>
abstract class CdktfSdk : Sdk
{
    readonly Cdktf cdktf = new();

    ImmutableArray<string>? overridingNames;

    public sealed override ImmutableArray<string> OverridingNames => overridingNames ??= Cdktf.OverridingNames(Settings.Where(static setting => !setting.IsMissing));

    public sealed override LibraryModel Library => cdktf;

    /// <summary>The settings that the program may assign, put and reset.</summary>
    protected abstract IEnumerable<SettingPath> Settings { get; }

    public sealed override Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation) => cdktf.ReachOf(mention, this, program, cancellation);

    public sealed override DeclaredCluster? Declare(Creation creation, ConditionSpace space, SourceProgram program)
    {
        var reader = new SettingReader(creation, space, program, "config", name: "id");
        reader.Outside = new ChangedConstruct(reader, creation, space, isResource: true);
        return Declare(reader);
    }

    protected abstract DeclaredCluster Declare(SettingReader reader);
}
