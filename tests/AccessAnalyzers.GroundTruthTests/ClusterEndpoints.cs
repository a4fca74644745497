using System.Collections.Immutable;
using System.Text.Json;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.GroundTruthTests;

/// <summary>Who may reach the API server of a cluster, from one configuration of its program; what is not a constant is a "?".</summary>
/// <param name="Name">The construct id of the cluster.</param>
/// <param name="Public">Whether the public endpoint is on.</param>
/// <param name="Private">Whether the private endpoint is on.</param>
/// <param name="Cidrs">The blocks that the public endpoint is restricted to, in order of their text; none and an empty list are the same to the service.</param>
/// <param name="IsIPv6">Whether pods and services have IPv6 addresses.</param>
/// <param name="Outpost">Whether it is on an AWS Outpost.</param>
sealed record ClusterEndpoints(string Name, string Public, string Private, string Cidrs, string IsIPv6, string Outpost)
{
    public const string Unknown = "?";

    public override string ToString() => $"{Name}: public {Public}, private {Private}, CIDR blocks [{Cidrs}], IPv6 {IsIPv6}, Outpost {Outpost}";

    /// <summary>All that an analyzed cluster can be.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="when">Under which condition.</param>
    public static IEnumerable<ClusterEndpoints> Of(EksCluster cluster, Condition when) =>
        from @public in Answers(cluster.IsPublic, when)
        from @private in Answers(cluster.IsPrivate, @public.When)
        from outpost in Answers(cluster.IsOnOutpost, @private.When)
        from isIPv6 in Answers(cluster.IsIPv6, outpost.When)
        from cidrs in Lists(cluster[EksCluster.PublicAccessCidrs], isIPv6.When)
        select new ClusterEndpoints(cluster.Name.Trim('\''), @public.Text, @private.Text, cidrs, isIPv6.Text, outpost.Text);

    /// <summary>The cluster that a resource of a template makes; null for other resources.</summary>
    public static ClusterEndpoints? Of(JsonElement resource)
    {
        var path = resource.TryGetProperty("Metadata", out var metadata) && metadata.TryGetProperty("aws:cdk:path", out var text) ? text.GetString()! : "";
        return resource.GetProperty("Type").GetString() switch
        {
            // The handler behind it hands Config over to the service's own API, whose names begin with a small letter.
            "Custom::AWSCDK-EKS-Cluster" => Of(
                path.Replace("/Resource/Resource/Default", "", StringComparison.Ordinal),
                resource.GetProperty("Properties").GetProperty("Config"),
                "resourcesVpcConfig", "endpointPublicAccess", "endpointPrivateAccess", "publicAccessCidrs", "kubernetesNetworkConfig", "ipFamily", "outpostConfig"),
            "AWS::EKS::Cluster" => Of(
                path,
                resource.GetProperty("Properties"),
                "ResourcesVpcConfig", "EndpointPublicAccess", "EndpointPrivateAccess", "PublicAccessCidrs", "KubernetesNetworkConfig", "IpFamily", "OutpostConfig"),
            _ => null,
        };
    }

    static ClusterEndpoints Of(
        string path, JsonElement properties, string vpcConfig, string @public, string @private, string cidrs, string networkConfig, string family, string outpost) => new(
        path.Split('/')[^1],
        Find(properties, vpcConfig, @public) is { } isPublic ? Scalar(isPublic) : "true",
        Find(properties, vpcConfig, @private) is { } isPrivate ? Scalar(isPrivate) : "false",
        Find(properties, vpcConfig, cidrs) switch
        {
            null => "",
            { ValueKind: JsonValueKind.Array } list => Join(list.EnumerateArray().Select(Scalar)),
            _ => Unknown,
        },
        (Find(properties, networkConfig, family) is { } ipFamily ? Scalar(ipFamily) : "ipv4") switch { Unknown => Unknown, "ipv6" => "true", _ => "false" },
        Find(properties, outpost) is null ? "false" : "true");

    /// <summary>A property, or the function of CloudFormation that stands for it or for what it belongs to.</summary>
    static JsonElement? Find(JsonElement from, params string[] names)
    {
        foreach (var name in names)
        {
            if (IsFunction(from))
                return from;
            if (from.ValueKind != JsonValueKind.Object || !from.TryGetProperty(name, out var found))
                return null;
            from = found;
        }

        return from;
    }

    static bool IsFunction(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Any(property => property.Name is "Ref" || property.Name.StartsWith("Fn::", StringComparison.Ordinal));

    static string Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.String => value.GetString()!,
        _ => Unknown,
    };

    static IEnumerable<(string Text, Condition When)> Answers(Fact fact, Condition when) => new[]
    {
        ("true", when & fact.Holds), ("false", when & fact.Fails), (Unknown, when & !fact.Holds & !fact.Fails),
    }.Where(answer => when.Space.IsPossible(answer.Item2));

    static IEnumerable<string> Lists(RangeList list, Condition when)
    {
        IEnumerable<(ImmutableList<string> Texts, Condition When)> lists = [(ImmutableList<string>.Empty, when)];
        foreach (var element in list.Elements)
        {
            lists = lists.SelectMany(each => new[] { (each.Texts.Add(element.Text ?? Unknown), each.When & element.When), (each.Texts, each.When & !element.When) })
                .Where(each => when.Space.IsPossible(each.Item2));
        }

        return lists.Select(each => Join(list.IsFullyKnown(each.When) ? each.Texts : each.Texts.Add(Unknown)));
    }

    static string Join(IEnumerable<string> texts) => string.Join(", ", texts.Distinct().Order(StringComparer.Ordinal));
}
