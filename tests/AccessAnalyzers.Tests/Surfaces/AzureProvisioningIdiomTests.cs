using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AccessAnalyzers.Tests.Surfaces;

/// <summary>What programs write with Azure.Provisioning compiles; what the conversions of the real types do not allow does not.</summary>
public sealed class AzureProvisioningIdiomTests
{
    public static TheoryData<string> Generations => ["beta.4", "beta.6"];

    static readonly string[] s_accepted =
    [
        """new ContainerServiceManagedCluster("aks") { ApiServerAccessProfile = new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = { "73.140.245.0/24", text } } }""",
        """new ContainerServiceManagedCluster("aks") { ApiServerAccessProfile = new() { PrivateDnsZone = "none" } }""",
        """new ContainerServiceManagedCluster("aks") { ApiServerAccessProfile = { AuthorizedIPRanges = { "73.140.245.0/24" } } }""",
        """new ContainerServiceManagedCluster("aks", "2025-04-01") { Location = AzureLocation.WestEurope, Tags = { { "team", "a" } } }""",
        """new ContainerServiceManagedCluster("aks") { Location = new AzureLocation("westeurope"), DnsPrefix = $"{text}-dns" }""",
        """new ContainerServiceManagedCluster("aks") { Location = BicepFunction.GetResourceGroup().Location, Name = parameter }""",
        """new ContainerServiceManagedCluster("aks") { Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base }, PublicNetworkAccess = ContainerServicePublicNetworkAccess.Disabled }""",
        """new ContainerServiceManagedCluster("aks") { AgentPoolProfiles = { new ManagedClusterAgentPoolProfile { Count = 1, VnetSubnetId = parameter } } }""",
        """new ContainerServiceManagedCluster("aks") { ClusterIdentity = { UserAssignedIdentities = { [BicepFunction.Interpolate($"{identity.Id}").Compile().ToString()] = null! } } }""",
        """new ContainerServiceAgentPool("pool") { Parent = ContainerServiceManagedCluster.FromExisting("aks") }""",
        """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = ["73.140.245.0/24", .. texts] }""",
        """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = new BicepList<string> { "73.140.245.0/24" } }""",
        """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = new BicepList<string>(texts.Select(t => new BicepValue<string>(t)).ToList()) }""",
        """new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = parameter }""",
        """new ManagedClusterApiServerAccessProfile { PrivateDnsZone = zone.Id }""",
        """new ManagedClusterApiServerAccessProfile { PrivateDnsZone = zone.Name }""",
        """new ManagedClusterApiServerAccessProfile { PrivateDnsZone = new ConditionalExpression(new IdentifierExpression("isPrivate"), "system", "none") }""",
        """new ManagedClusterApiServerAccessProfile { PrivateDnsZone = BicepFunction.Interpolate($"{zone.Id}") }""",
        """infrastructure.GetProvisionableResources().OfType<ContainerServiceManagedCluster>().Single().ApiServerAccessProfile = new()""",
        """infrastructure.Build().Compile()["main.bicep"]""",
    ];

    static readonly (string Code, string Error)[] s_refused =
    [
        ("""new ContainerServiceManagedCluster("aks") { Location = "westeurope" }""", "CS0029"),
        ("""new ContainerServiceManagedCluster("aks") { IsExistingResource = true }""", "CS0272"),
        ("""new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = new[] { "73.140.245.0/24" } }""", "CS0029"),
        ("""new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = texts }""", "CS0029"),
        ("""new ManagedClusterApiServerAccessProfile { AuthorizedIPRanges = "73.140.245.0/24" }""", "CS0029"),
        ("""new ManagedClusterApiServerAccessProfile { PrivateDnsZone = true }""", "CS0029"),
        ("""new Infrastructure().Add("aks")""", "CS1503"),
    ];

    [Theory]
    [MemberData(nameof(Generations))]
    public void Accepted_idioms_compile(string generation)
        => Assert.Empty(from code in s_accepted from error in Errors(generation, code) select $"{code}: {error}");

    [Theory]
    [MemberData(nameof(Generations))]
    public void Refused_idioms_do_not_compile(string generation)
        => Assert.Empty(
            from refused in s_refused
            where !Errors(generation, refused.Code).Any(error => error.Id == refused.Error)
            select $"{refused.Code}: {string.Join(", ", Errors(generation, refused.Code))}");

    [Theory]
    [InlineData("beta.4", "new ManagedClusterApiServerAccessProfile { EnablePrivateCluster = parameter, EnablePrivateClusterPublicFqdn = false, DisableRunCommand = true }", true)]
    [InlineData("beta.4", "new ManagedClusterApiServerAccessProfile { IsPrivateClusterEnabled = true }", false)]
    [InlineData("beta.4", "new ManagedClusterApiServerAccessProfile { SubnetId = zone.Id }", false)]
    [InlineData("beta.4", "new ManagedClusterIdentity { ResourceIdentityType = ManagedServiceIdentityType.UserAssigned }", true)]
    [InlineData("beta.6", "new ManagedClusterApiServerAccessProfile { IsPrivateClusterEnabled = parameter, IsPrivateClusterPublicFqdnEnabled = false, IsRunCommandDisabled = true }", true)]
    [InlineData("beta.6", "new ManagedClusterApiServerAccessProfile { IsVnetIntegrationEnabled = true, SubnetId = new ResourceIdentifier(text) }", true)]
    [InlineData("beta.6", "new ManagedClusterApiServerAccessProfile { EnablePrivateCluster = true }", false)]
    [InlineData("beta.6", "new ManagedClusterIdentity { IdentityType = ManagedServiceIdentityType.UserAssigned }", true)]
    [InlineData("beta.6", "new ManagedClusterIdentity { ResourceIdentityType = ManagedServiceIdentityType.UserAssigned }", false)]
    [InlineData("beta.6", "new ManagedClusterSku { Name = ManagedClusterSkuName.Automatic }", true)]
    public void A_name_belongs_to_its_release(string generation, string code, bool isThere)
        => Assert.Equal(isThere ? [] : ["CS0117"], Errors(generation, code).Select(error => error.Id).Distinct());

    static IEnumerable<Diagnostic> Errors(string generation, string expression)
        => CSharpCompilation.Create(
                "Program",
                [
                    CSharpSyntaxTree.ParseText(
                        $$"""
                        using System.Collections.Generic;
                        using System.Linq;
                        using Azure.Core;
                        using Azure.Provisioning;
                        using Azure.Provisioning.ContainerService;
                        using Azure.Provisioning.Expressions;
                        using Azure.Provisioning.PrivateDns;
                        using Azure.Provisioning.Resources;
                        using Azure.Provisioning.Roles;

                        class Program
                        {
                            static void Declare(
                                Infrastructure infrastructure, ProvisioningParameter parameter, PrivateDnsZone zone, UserAssignedIdentity identity, string text, List<string> texts)
                            {
                                _ = {{expression}};
                            }

                            static void Main() { }
                        }
                        """,
                        new CSharpParseOptions(LanguageVersion.CSharp12)),
                ],
                [.. SurfaceReferences.Framework, .. generation == "beta.4" ? SurfaceReferences.AzureProvisioningBeta4 : SurfaceReferences.AzureProvisioningBeta6])
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
