using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;

namespace AccessAnalyzers.Sdks;

/// <summary>An SDK that is generated over <see cref="Pulumi"/>: every resource takes a name, arguments and options.</summary>
abstract class PulumiSdk : Sdk
{
    public sealed override LibraryModel Library { get; } = new Pulumi();

    protected sealed override SettingReader ReaderOf(Creation creation, ConditionSpace space, SourceProgram program) =>
        Neighbours.FirstOrDefault(type => type.Is(creation.Type)) is { Argument: null }
            ? new(creation, space, program, argument: null, name: "name")
            : new(creation, space, program, "args", name: "name") { Outside = new PulumiOptions(creation, space, program) };
}
