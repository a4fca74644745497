using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>An SDK that is generated over <see cref="Pulumi"/>: every resource takes a name, arguments and options.</summary>
abstract class PulumiSdk : Sdk
{
    public sealed override ImmutableArray<string> OverridingNames => PulumiOptions.OverridingNames;

    public sealed override LibraryModel Library { get; } = new Pulumi();

    public sealed override Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation) => PulumiOptions.ReachOf(mention, program, cancellation);

    public sealed override DeclaredCluster? Declare(Creation creation, ConditionSpace space, SourceProgram program) =>
        Declare(new SettingReader(creation, space, program, "args", name: "name") { Outside = new PulumiOptions(creation, space, program) });

    protected abstract DeclaredCluster? Declare(SettingReader reader);
}
