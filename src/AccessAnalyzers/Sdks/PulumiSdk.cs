using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>An SDK that is generated over <see cref="Pulumi"/>: every resource takes a name, arguments and options.</summary>
abstract class PulumiSdk : Sdk
{
    public sealed override ImmutableArray<string> OverridingNames => PulumiOptions.OverridingNames;

    public sealed override LibraryModel Library { get; } = new Pulumi();

    public sealed override Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation) => PulumiOptions.ReachOf(mention, program, cancellation);

    protected sealed override SettingReader ReaderOf(Creation creation, ConditionSpace space, SourceProgram program) =>
        new(creation, space, program, "args", name: "name") { Outside = new PulumiOptions(creation, space, program) };
}
