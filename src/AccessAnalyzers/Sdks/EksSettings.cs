using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;

namespace AccessAnalyzers.Sdks;

/// <summary>Where an SDK keeps the settings of an EKS cluster that it sets one by one, as the service's API does. Facts only; see <see cref="EksCluster"/> for what they are.</summary>
sealed record EksSettings
{
    public required SettingPath PublicAccess { get; init; }

    public required SettingPath PrivateAccess { get; init; }

    public required SettingPath PublicAccessCidrs { get; init; }

    public required SettingPath IPFamily { get; init; }

    public required SettingPath Outpost { get; init; }

    public bool IsCheckedByTerraform { get; init; }

    /// <summary>Whether the SDK refuses CIDR blocks for a public endpoint that is off, instead of leaving it to the service.</summary>
    public bool ThrowsForIdleCidrs { get; init; }

    /// <summary>C# that reads the CIDR blocks from the program's configuration.</summary>
    public required CSharp ConfiguredCidrs { get; init; }

    public IEnumerable<SettingPath> All => [PublicAccess, PrivateAccess, PublicAccessCidrs, IPFamily, Outpost];

    /// <summary>The names and defaults of the service's API: the CloudFormation reference of AWS::EKS::Cluster; terraform-provider-aws internal/service/eks/cluster.go.</summary>
    /// <param name="vpcConfig">What has the endpoints among its properties.</param>
    /// <param name="configuredCidrs">See <see cref="ConfiguredCidrs"/>.</param>
    public static EksSettings In(string vpcConfig, CSharp configuredCidrs) => new()
    {
        PublicAccess = new(vpcConfig, "EndpointPublicAccess") { Default = true },
        PrivateAccess = new(vpcConfig, "EndpointPrivateAccess") { Default = false },
        PublicAccessCidrs = new(vpcConfig, "PublicAccessCidrs"),
        IPFamily = new("KubernetesNetworkConfig", "IpFamily") { Default = "ipv4" },
        Outpost = new("OutpostConfig"),
        ConfiguredCidrs = configuredCidrs,
    };

    public EksCluster Declare(SettingReader reader)
    {
        var (publicAccess, privateAccess, cidrs) = (reader.Read(PublicAccess), reader.Read(PrivateAccess), reader.ReadRanges(PublicAccessCidrs));
        return new EksCluster(reader.Creation, reader.Space, reader.ResourceName)
        {
            IsCheckedByTerraform = IsCheckedByTerraform,
            PublicAccess = publicAccess,
            PrivateAccess = privateAccess,
            PublicAccessCidrs = cidrs,
            Outpost = reader.Read(Outpost),
            IsIPv6 = reader.Read(IPFamily).IsNamed("ipv6"),
            ThrowsForCidrs = ThrowsForIdleCidrs ? !publicAccess.Is(true) & cidrs.HasElements : Fact.From(reader.Space.False),
            MakePrivateOnly = when => SourceEdits.Together(
                publicAccess.Set(false, when),
                TurnOn(privateAccess, when),
                reader.Space.IsPossible(when & !cidrs.Setting.IsSet.Fails) ? cidrs.Setting.Remove(when) : ImmutableArray<SourceEdit>.Empty),

            // Without the private endpoint the nodes would have to be among the CIDR blocks.
            RestrictToConfiguredCidrs = when => SourceEdits.Together(TurnOn(privateAccess, when), cidrs.Setting.Set(ConfiguredCidrs, when)),
        };
    }

    /// <summary>What is on anyway and cannot be written need not be.</summary>
    static ImmutableArray<SourceEdit>? TurnOn(Setting setting, Condition when) =>
        !setting.IsExpressible && !setting.Space.IsPossible(when & !setting.Is(true).Holds) ? ImmutableArray<SourceEdit>.Empty : setting.Set(true, when);
}
