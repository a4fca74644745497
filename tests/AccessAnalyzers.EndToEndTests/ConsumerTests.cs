using System.Xml.Linq;

namespace AccessAnalyzers.EndToEndTests;

/// <summary>What somebody sees who has only the package and the command line.</summary>
[Collection(PackageCollection.Name)]
public sealed class ConsumerTests(ConsumerFixture consumer) : IClassFixture<ConsumerFixture>
{
    [Fact]
    public void The_package_is_added_as_a_private_asset()
    {
        var reference = XDocument.Parse(consumer.Project).Descendants("PackageReference")
            .Single(reference => (string?)reference.Attribute("Include") == "AccessAnalyzers");
        Assert.Equal("all", (string?)reference.Element("PrivateAssets"));
    }

    [Fact]
    public async Task The_build_warns_of_the_template_of_Pulumi() => await AssertFindings(0, Programs.AzureTemplate);

    [Fact]
    public async Task The_build_warns_of_a_CDK_cluster_with_the_default_endpoint() =>
        await AssertFindings(0, Programs.CdkApp, Programs.CdkDefault);

    [Fact]
    public async Task AKS001_fails_the_build() => await AssertFindings(1, Programs.NoneZoneWithoutPublicFqdn);

    [Fact]
    public async Task AKS002_fails_the_build() => await AssertFindings(1, Programs.PrivateWithAuthorizedRanges);

    [Fact]
    public async Task The_editorconfig_sets_the_severity()
    {
        var program = Programs.AzureTemplate;
        consumer.Write((program.File, program.Text), (".editorconfig", "[*.cs]\ndotnet_diagnostic.AKS021.severity = error\n"));

        var build = await consumer.Build();

        Assert.Equal(program.Findings.Select(finding => finding.Replace("warning", "error", StringComparison.Ordinal)), build.Findings);
        Assert.Equal(1, build.ExitCode);
    }

    [Fact]
    public async Task Dotnet_format_repairs_the_files()
    {
        var (azure, cdk) = (Programs.PrivateWithAuthorizedRanges, Programs.CdkDefault);
        await AssertFindings(1, azure, cdk);

        var format = await consumer.Format("EKS010", "AKS002");
        Assert.True(format.ExitCode == 0, format.Output);

        var repaired = await consumer.Build();
        Assert.True(repaired.ExitCode == 0, repaired.Output);
        Assert.Empty(repaired.Findings);
        Assert.DoesNotContain("AuthorizedIPRanges", consumer.Read(azure.File), StringComparison.Ordinal);
        Assert.Contains("// Reached through the hub.", consumer.Read(azure.File), StringComparison.Ordinal);
        // A private API server would cut off who connects now, which no command does unasked.
        Assert.Contains("EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom(", consumer.Read(cdk.File), StringComparison.Ordinal);
        Assert.Contains("// Spot nodes are added by another stack.", consumer.Read(cdk.File), StringComparison.Ordinal);
    }

    async Task AssertFindings(int exitCode, params MarkedProgram[] programs)
    {
        consumer.Write([.. programs.Select(program => (program.File, program.Text))]);

        var build = await consumer.Build();

        Assert.Equal(programs.SelectMany(program => program.Findings).Order(), build.Findings.Order());
        Assert.True(build.ExitCode == exitCode, build.Output);
    }
}
