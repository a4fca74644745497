using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Reading;

/// <summary>What sets a cluster's properties from outside its arguments.</summary>
interface ISettingOverrides
{
    /// <summary>The cases of a setting in effect, from those that the arguments declare; unknown where nobody can tell.</summary>
    ImmutableArray<Case> Apply(string[] properties, ImmutableArray<Case> declared);

    /// <summary>Whether a setting has, somewhere, another value than its arguments give it.</summary>
    bool Overrides(string[] properties);

    /// <summary>
    /// What the program calls the setting where it overrides it; null where it does not, or where the change has no name.
    /// </summary>
    string? NameOfOverride(string[] properties);
}
