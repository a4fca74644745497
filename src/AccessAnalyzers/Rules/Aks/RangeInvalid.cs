using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>Authorized IP ranges that are no IPv4 addresses or blocks.</summary>
/// <remarks>
/// Source: terraform-provider-azurerm (validate.CIDR; "must start with IPV4 address" for an empty one, provider-upjet-azure#507); azure-cli
/// acs/_validators.py ("cannot be IPv6 addresses", a strict ip_network);
/// learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges for the network address. Whether the service takes host bits has not been
/// seen.
/// </remarks>
sealed class RangeInvalid : RangeRule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS008",
        "An authorized IP range of an AKS cluster is not an IPv4 address or block",
        "The authorized IP ranges of AKS cluster {0} hold {3}, which Azure does not take; write IPv4 addresses and CIDR blocks, one in each element of '{2}'",
        DiagnosticSeverity.Error,
        "Each authorized range is an IPv4 address or the network address of an IPv4 block, and nothing else.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("AKS002");

    protected override Fact IsViolated(AksCluster cluster) => IsRefused(cluster) || HasHostBits(cluster);

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) =>
        [
            cluster[AksCluster.AuthorizedIPRanges].Name,
            Message.List(
                Culprits(cluster, when).Select(static range => range.Text), static text => $"'{Message.Text(text)}' ({Problem(text)})")
        ];

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when)
    {
        var culprits = Culprits(cluster, when).ToArray();
        var empty = culprits.Where(static range => IsEmpty(range.Text!)).ToImmutableArray();
        // Without its last element the list would let everyone in.
        if (!cluster[AksCluster.AuthorizedIPRanges].Where(when, static text => !IsEmpty(text)).Any())
            yield break;
        yield return Respell(cluster, culprits.Except(empty), AsTaken) is { } rewritten
            ? Fix("as-taken", "Write the ranges as Azure takes them", rewritten, new RemoveElements(AksCluster.AuthorizedIPRanges, empty))
            : null;
    }

    /// <summary>An error only where something else than host bits is the matter, wherever the rule is violated.</summary>
    protected override DiagnosticSeverity Severity(AksCluster cluster) =>
        (cluster.Creation.When & HasHostBits(cluster).Holds).Implies(IsRefused(cluster).Holds)
        ? base.Severity(cluster)
        : DiagnosticSeverity.Warning;

    /// <summary>
    /// To ARM an empty element alone leaves the feature off, and is a mistake only beside others; the Terraform provider takes none.
    /// </summary>
    static Fact IsRefused(AksCluster cluster)
    {
        var ranges = cluster[AksCluster.AuthorizedIPRanges];
        return ranges.Contains(static text => !IsEmpty(text) && IsRefused(text))
            || (cluster.IsCheckedByTerraform ? ranges.Contains(IsEmpty) : ranges.Contains(IsEmpty) && ranges.HasAny);
    }

    static Fact HasHostBits(AksCluster cluster) => cluster[AksCluster.AuthorizedIPRanges].Contains(HasHostBits);

    protected override IEnumerable<RangeElement> Culprits(AksCluster cluster, Condition when) =>
        cluster[AksCluster.AuthorizedIPRanges]
            .Where(when, IsRefused)
            .Concat(cluster[AksCluster.AuthorizedIPRanges].Where(when, HasHostBits));

    static bool IsEmpty(string text) => text.Length == 0;

    /// <summary>A block of everyone is AKS021's affair, a service tag AKS011's.</summary>
    static bool IsRefused(string text) =>
        IPRange.TryParse(text, out var range) ? range.IsIPv6 && !range.IsEveryone : !ServiceTag.IsName(text);

    static bool HasHostBits(string text) =>
        IPRange.TryParse(text, out var range) && !range.IsIPv6 && !range.IsEveryone && range.HasHostBits;

    static string Problem(string text) =>
        IsEmpty(text) ? "empty"
        : !IPRange.TryParse(text, out var range) ? "not a range"
        : range.IsIPv6 ? "IPv6"
        : "not the first address of its block";

    static IReadOnlyList<string>? AsTaken(string text) =>
        IPRange.Meant(text) is { } meant && meant.All(static range => !range.IsIPv6)
        ? meant.Select(static range => range.ToString()).ToArray()
        : null;
}
