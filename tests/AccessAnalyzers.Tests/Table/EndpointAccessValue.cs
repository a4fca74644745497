using AccessAnalyzers.Resources;

namespace AccessAnalyzers.Tests.Table;

/// <summary>The one value of the CDK that stands for both endpoints and the CIDR blocks of the public one.</summary>
sealed record EndpointAccessValue(bool IsPublic, bool IsPrivate, object? Cidrs)
{
    /// <summary>The value in a row whose decisive setting is this; null where there is no such value.</summary>
    public static object? Of(RuleRow row, object? decided)
    {
        if (decided is Either either)
            return new Either(Of(row, either.Prod), Of(row, either.Elsewhere));
        object? Value(SettingKey setting, object? @default) =>
            row.Given.Append((row.Decisive, decided)).Where(given => given.Item1 == setting).Select(given => given.Item2).DefaultIfEmpty(@default).Single();
        return (Value(EksCluster.PublicAccess, true), Value(EksCluster.PrivateAccess, true)) switch
        {
            (false, false) => null,
            (bool isPublic, bool isPrivate) => new EndpointAccessValue(isPublic, isPrivate, Value(EksCluster.PublicAccessCidrs, null)),
            _ => new Unknowable(),
        };
    }

    public string Spell(string type) => $"{type}.{(IsPublic ? IsPrivate ? "PUBLIC_AND_PRIVATE" : "PUBLIC" : "PRIVATE")}" + Cidrs switch
    {
        null => "",
        string[] list => $".OnlyFrom({string.Join(", ", list.Select(text => $"\"{text}\""))})",
        Unknowable => ".OnlyFrom(elsewhere.Get<string[]>())",
        _ => throw new ArgumentOutOfRangeException(nameof(type), Cidrs, "No such value."),
    };
}
