using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;

namespace AccessAnalyzers.Sdks;

/// <summary>The endpoints of an EKS cluster in SDKs that set them one by one, as the service's API does. What depends on each other changes together.</summary>
sealed record EksEndpoints(Setting Public, Setting Private, RangeList Cidrs)
{
    public ImmutableArray<SourceEdit>? MakePrivateOnly(Condition when) => SourceEdits.Together(
        Public.Set(false, when),
        Private.Set(true, when),
        Cidrs.Setting.Space.IsPossible(when & !Cidrs.Setting.IsSet.Fails) ? Cidrs.Setting.Remove(when) : ImmutableArray<SourceEdit>.Empty);

    /// <summary>The private endpoint is turned on too: without it the nodes would have to be among the CIDR blocks.</summary>
    public ImmutableArray<SourceEdit>? RestrictTo(CSharp cidrs, Condition when) => SourceEdits.Together(Cidrs.Setting.Set(cidrs, when), Private.Set(true, when));
}
