using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;

namespace AccessAnalyzers.Declarations;

/// <summary>An Amazon Elastic Kubernetes Service cluster.</summary>
sealed class EksCluster(Creation creation, ConditionSpace space, string name) : DeclaredCluster(creation, space, name)
{
    public required Setting PublicAccess { get; init; }

    public required Setting PrivateAccess { get; init; }

    public required RangeList PublicAccessCidrs { get; init; }

    /// <summary>Whether the cluster lives on an AWS Outpost, where other endpoint rules hold.</summary>
    public required Setting Outpost { get; init; }

    /// <summary>Whether pods and services have IPv6 addresses; IPv4 is the default.</summary>
    public required Fact IsIPv6 { get; init; }

    /// <summary>Where the SDK refuses CIDR blocks on this endpoint access while it synthesises, instead of leaving it to the service.</summary>
    public Fact ThrowsForCidrs { get; init; } = Fact.From(space.False);

    /// <summary>Where <c>OnlyFrom</c> is called on an endpoint access whose private endpoint is off.</summary>
    public Fact RestrictsPublicOnlyAccess { get; init; } = Fact.From(space.False);

    /// <summary>The CDK's one setting for both endpoints and the CIDR blocks; null in SDKs that set them one by one.</summary>
    public Setting? EndpointAccess { get; init; }

    /// <summary>How the CDK names both endpoints together; null in other SDKs.</summary>
    public CSharp? BothEndpoints { get; init; }

    /// <summary>Makes the API server private only, in one edit.</summary>
    public required Func<Condition, ImmutableArray<SourceEdit>?> MakePrivateOnly { get; init; }

    /// <summary>Restricts the public endpoint to CIDR blocks read from configuration and turns the private endpoint on, in one edit.</summary>
    public required Func<Condition, ImmutableArray<SourceEdit>?> RestrictToConfiguredCidrs { get; init; }

    public override Fact HasPublicEndpoint => IsPublic;

    public override Fact HasPrivateEndpoint => IsPrivate;

    public override RangeList AllowedRanges => PublicAccessCidrs;

    public override Fact IsRestricted => PublicAccessCidrs.HasElements;

    public override Fact TakesIPv6 => IsIPv6;

    public override Fact IsReplacedByOtherEndpoint => Fact.From(Space.False);

    public Fact IsPublic => PublicAccess.Is(true);

    public Fact IsPrivate => PrivateAccess.Is(true);

    public Fact IsOnOutpost => Outpost.IsSet;
}
