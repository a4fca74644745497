using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Sdks;

/// <summary>What a message calls a resource.</summary>
static class ResourceName
{
    /// <summary>The name that the program gives it, quoted, or its type where the name is not a constant.</summary>
    public static string Of(Creation creation, string parameter) =>
        creation.Arguments.TryGetValue(parameter, out var name) && name.Single is Constant { Literal: string text }
            ? $"'{text}'"
            : $"({creation.Type.Name})";
}
