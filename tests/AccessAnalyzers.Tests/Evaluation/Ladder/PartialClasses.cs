using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>A stack whose parts stand in several files.</summary>
public sealed class PartialClassTests
{
    const string Cluster = """
        partial class TestStack : Stack
        {
            public TestStack()
            {
                new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = IsPrivate, AuthorizedIPRanges = office },
                });
            }
        }
        """;

    const string Office = "partial class TestStack { static readonly string[] office = { \"73.140.245.0/24\" }; }";

    [Theory]
    [InlineData("partial class TestStack { const bool IsPrivate = true; }", Office, Definite)]
    [InlineData("partial class TestStack { const bool IsPrivate = !true; }", Office, Silent)]
    [InlineData("partial class TestStack { bool IsPrivate => config.RequireBoolean(\"locked\"); readonly Config config = new(); }", Office, When + "'locked' is true")]
    [InlineData("partial class TestStack { readonly Config config = new(); }", "partial class TestStack { bool IsPrivate => config.RequireBoolean(\"locked\"); static readonly string[] office = { \"73.140.245.0/24\" }; }", When + "'locked' is true")]
    [InlineData("partial class TestStack { bool IsPrivate { get; } = true; }", Office, Definite)]
    [InlineData("partial class TestStack { bool IsPrivate => true; }", "partial class TestStack { static readonly string[] office = { }; }", Silent)]
    [InlineData("partial class TestStack { private partial bool Decide(); bool IsPrivate => Decide(); }", "partial class TestStack { private partial bool Decide() => true; static readonly string[] office = { \"73.140.245.0/24\" }; }", Definite)]
    [InlineData("partial class TestStack { static readonly bool other = true; }", "partial class TestStack { static readonly bool IsPrivate = !other; static readonly string[] office = { \"73.140.245.0/24\" }; }", Silent)]
    public Task A_part_stands_in_another_file(string second, string third, string expected) => Files(expected, Cluster, second, third);
}
