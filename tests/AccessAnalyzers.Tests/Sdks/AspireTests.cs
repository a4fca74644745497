using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AccessAnalyzers.Tests.Sdks;

public sealed class AspireTests
{
    const string Add = """builder.AddAzureKubernetesEnvironment("aks")""";
    const string Open = """builder.{|AKS020:AddAzureKubernetesEnvironment|}("aks")""";
    const string Found = "infra.GetProvisionableResources().OfType<ContainerServiceManagedCluster>()";
    const string Close = Harness.Aspire.Close;
    const string Closed = Harness.Aspire.Closed;
    const string Builder = "IResourceBuilder<AzureKubernetesEnvironmentResource>";
    const string Zone = "/subscriptions/1/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/privatelink.westeurope.azmk8s.io";
    const string FromConfiguration = "Read the authorized IP ranges from configuration";
    const string OnlyTheCluster = "Authorize only the cluster itself, 0.0.0.0/32 (cuts off who connects now)";
    const string MakePrivate = "Make the cluster private (replaces an existing cluster, cuts off who connects now)";

    /// <summary>What every environment declares.</summary>
    [Theory]
    [InlineData($"{Open};")]
    [InlineData($"var aks = {Open};")]
    [InlineData("""var aks = AzureKubernetesEnvironmentExtensions.{|AKS020:AddAzureKubernetesEnvironment|}(name: "aks", builder: builder);""")]
    [InlineData("""foreach (var name in new[] { "blue", "green" }) builder.{|AKS020:AddAzureKubernetesEnvironment|}(name);""")]
    [InlineData($"if (builder.ExecutionContext.IsPublishMode) {Open};")]
    [InlineData($"if (builder.ExecutionContext.Operation == DistributedApplicationOperation.Publish) {Open};")]
    [InlineData($"{Open}.ConfigureInfrastructure(infra => {{ }});")]
    [InlineData($$"""{{Open}}.ConfigureInfrastructure(infra => Only(infra).Tags["team"] = "platform");""")]
    [InlineData($"{Add}.ConfigureInfrastructure(infra => {{|AKS020:Only(infra).ApiServerAccessProfile.IsPrivateClusterEnabled = false|}});")]
    [InlineData($$"""{{Open}}.ConfigureInfrastructure(infra => infra.Add(new ProvisioningOutput("version", typeof(string)) { Value = Only(infra).KubernetesVersion }));""")]
    public Task A_cluster_is_public(string statements) => Harness.Aspire.Statements(statements).Verify();

    /// <summary>A cluster that is declared nowhere, or that somebody may have closed.</summary>
    [Theory]
    [InlineData($"if (builder.ExecutionContext.IsRunMode) {Add};")]
    [InlineData($"if (builder.ExecutionContext.IsPublishMode) throw new InvalidOperationException(); {Add};")]
    [InlineData($"""{Add}.RunAsExisting("aks", null);""")]
    [InlineData($"""{Add}.PublishAsExisting("aks", "rg");""")]
    [InlineData($"""{Add}.AsExisting(builder.AddParameter("aks-name"), null);""")]
    [InlineData($"{Add}.WithAnnotation<Anything>();")]
    [InlineData($"System.ComponentModel.TypeDescriptor.GetProperties({Add});")]
    [InlineData($"System.ComponentModel.TypeDescriptor.GetProperties({Add}.Resource);")]
    [InlineData($"System.ComponentModel.TypeDescriptor.GetProperties(builder); {Add};")]
    [InlineData($"{Add}; System.ComponentModel.TypeDescriptor.GetProperties(builder);")]
    [InlineData($"if (Environment.GetEnvironmentVariable(\"X\") == \"1\") System.ComponentModel.TypeDescriptor.GetProperties({Add});")]
    [InlineData($"{Add}.ConfigureInfrastructure(infra => System.ComponentModel.TypeDescriptor.GetProperties(infra));")]
    [InlineData($"{Add}.ConfigureInfrastructure(infra => infra.Remove(Only(infra)));")]
    [InlineData($"{Add}.ConfigureInfrastructure(Anything.Configure);")]
    [InlineData($"{Add}.ConfigureInfrastructure(infra => Only(infra).ApiServerAccessProfile = Anything.Profile);")]
    [InlineData($"{Add}.ConfigureInfrastructure(infra => Only(infra).ApiServerAccessProfile.IsPrivateClusterEnabled.Assign(true));")]
    [InlineData($"{Add}.ConfigureInfrastructure(infra => Anything.Cluster(infra).ApiServerAccessProfile = {Closed});")]
    [InlineData($"{Add}; var other = Anything.Builder; other.ConfigureInfrastructure({Close});")]
    [InlineData($"{Add}.Resource.ProvisioningBuildOptions = Anything.Options;")]
    [InlineData($"Anything.Kept = {Add};")]
    public Task What_is_not_known_is_not_judged(string statements) => Harness.Aspire.Statements(statements, """
        class Anything : IResourceAnnotation
        {
            public static Action<AzureResourceInfrastructure> Configure { get; set; } = (Action<AzureResourceInfrastructure>)AppContext.GetData("configure")!;
            public static void Use(Action<AzureResourceInfrastructure> other) => Configure = other;
            public static ManagedClusterApiServerAccessProfile Profile => Environment.GetEnvironmentVariable("X") is null ? Other : throw new InvalidOperationException();
            static ManagedClusterApiServerAccessProfile Other { get; set; } = new();
            public static IResourceBuilder<AzureKubernetesEnvironmentResource> Builder { get; set; } = null!;
            public static IResourceBuilder<AzureKubernetesEnvironmentResource>? Kept { get; set; }
            public static ProvisioningBuildOptions Options { get; set; } = null!;
            public static ContainerServiceManagedCluster Cluster(AzureResourceInfrastructure infra) => Found;
            static ContainerServiceManagedCluster Found { get; set; } = null!;
        }
        """).Verify();

    /// <summary>Ways in which a program may close a cluster.</summary>
    [Theory]
    [InlineData($"{Add}.ConfigureInfrastructure(infra => {Found}.Single().ApiServerAccessProfile = {Closed});")]
    [InlineData($"{Add}.ConfigureInfrastructure(infra => {Found}.First().ApiServerAccessProfile = {Closed});")]
    [InlineData($"{Add}.ConfigureInfrastructure(infra => {{ foreach (var aks in {Found}) aks.ApiServerAccessProfile = {Closed}; }});")]
    [InlineData($"{Add}.ConfigureInfrastructure(infra => {{ foreach (var each in infra.GetProvisionableResources()) {{ if (each is ContainerServiceManagedCluster aks) aks.ApiServerAccessProfile = {Closed}; }} }});")]
    [InlineData($"{Add}.ConfigureInfrastructure(infra => {{ var aks = {Found}.Single(); aks.ApiServerAccessProfile.IsPrivateClusterEnabled = true; aks.ApiServerAccessProfile.IsPrivateClusterPublicFqdnEnabled = false; aks.ApiServerAccessProfile.IsRunCommandDisabled = true; }});")]
    [InlineData($"{Add}.ConfigureInfrastructure(infra => {{ var profile = {Closed}; Only(infra).ApiServerAccessProfile = profile; profile.AuthorizedIPRanges.Clear(); }});")]
    [InlineData($"Action<AzureResourceInfrastructure> close = {Close}; {Add}.ConfigureInfrastructure(close);")]
    [InlineData($"{Add}.ConfigureInfrastructure(Clusters.Close);")]
    [InlineData($"{Add}.ConfigureInfrastructure(CloseHere); void CloseHere(AzureResourceInfrastructure infra) => Only(infra).ApiServerAccessProfile = {Closed};")]
    [InlineData($"{Add}.Hide();")]
    [InlineData($"{Add}.HideAny();")]
    [InlineData($"{Add}.WithSystemNodePool().WithWorkloadIdentity().ConfigureInfrastructure({Close}).WithIconName(\"ServerMultiple\");")]
    [InlineData($"var aks = {Add}; aks.AddNodePool(\"workload\"); cache.WithComputeEnvironment(aks); aks.ConfigureInfrastructure({Close});")]
    [InlineData($"var aks = {Add}; if (builder.ExecutionContext.IsPublishMode) aks.ConfigureInfrastructure({Close});")]
    [InlineData($"var aks = {Add}; if (!builder.ExecutionContext.IsRunMode) aks.ConfigureInfrastructure({Close});")]
    [InlineData($"var aks = {Add}; if (Environment.GetEnvironmentVariable(\"X\") == \"1\") aks.ConfigureInfrastructure({Close}); else aks.ConfigureInfrastructure({Close});")]
    [InlineData($"foreach (var name in new[] {{ \"blue\", \"green\" }}) builder.AddAzureKubernetesEnvironment(name).ConfigureInfrastructure({Close});")]
    [InlineData($"builder.CreateResourceBuilder({Add}.Resource).ConfigureInfrastructure({Close});")]
    [InlineData($"IResourceBuilder<AzureProvisioningResource> aks = {Add}; aks.ConfigureInfrastructure({Close});")]
    [InlineData($"var isPrivate = false; {Add}.ConfigureInfrastructure(infra => {{ var profile = Only(infra).ApiServerAccessProfile; profile.IsPrivateClusterEnabled = isPrivate; profile.IsPrivateClusterPublicFqdnEnabled = false; profile.IsRunCommandDisabled = true; }}); isPrivate = true;")]
    [InlineData($"{Add}.ConfigureInfrastructure(infra => Only(infra).ApiServerAccessProfile.AuthorizedIPRanges.Add(\"73.140.245.0/24\"));")]
    [InlineData($"{Add}.ConfigureInfrastructure(infra => Only(infra).ApiServerAccessProfile.IsPrivateClusterEnabled = false).ConfigureInfrastructure({Close});")]
    [InlineData($"var aks = new Platform(builder).Aks; aks.ConfigureInfrastructure({Close});")]
    public Task A_cluster_may_be_closed(string statements) => Harness.Aspire.Statements(statements, $$"""
        static class Clusters
        {
            public static void Close(AzureResourceInfrastructure infra) => infra.GetProvisionableResources().OfType<ContainerServiceManagedCluster>().Single().ApiServerAccessProfile = {{Closed}};

            public static {{Builder}} Hide(this {{Builder}} aks) => aks.ConfigureInfrastructure(Close);

            public static IResourceBuilder<T> HideAny<T>(this IResourceBuilder<T> aks)
                where T : AzureProvisioningResource => aks.ConfigureInfrastructure(Close);
        }

        class Platform(IDistributedApplicationBuilder builder)
        {
            public {{Builder}} Aks { get; } = builder.AddAzureKubernetesEnvironment("platform");
        }
        """).Verify();

    [Theory]
    [InlineData("""IsPrivateClusterEnabled = true, {|AKS002:AuthorizedIPRanges = { "73.140.245.0/24" }|}, IsPrivateClusterPublicFqdnEnabled = false, IsRunCommandDisabled = true""")]
    [InlineData("""IsPrivateClusterEnabled = true, PrivateDnsZone = "none", {|AKS001:IsPrivateClusterPublicFqdnEnabled = false|}, IsRunCommandDisabled = true""")]
    [InlineData("""IsPrivateClusterEnabled = true, {|AKS003:PrivateDnsZone = "custom"|}, IsPrivateClusterPublicFqdnEnabled = false, IsRunCommandDisabled = true""")]
    [InlineData("""AuthorizedIPRanges = { {|AKS021:"0.0.0.0/0"|} }""")]
    [InlineData("""AuthorizedIPRanges = { "73.140.245.0/24", {|AKS012:"10.0.0.0/8"|} }""")]
    [InlineData("""AuthorizedIPRanges = { "73.140.245.0/24" }, {|AKS022:PrivateDnsZone = "system"|}""")]
    [InlineData("""AuthorizedIPRanges = { "73.140.245.0/24" }""")]
    public Task Rules_judge_what_the_function_writes(string profile) =>
        Harness.Aspire.Statements($"{Add}.ConfigureInfrastructure(infra => Only(infra).ApiServerAccessProfile = new ManagedClusterApiServerAccessProfile {{ {profile} }});").Verify();

    /// <summary>What the package gives every cluster: a system-assigned identity, which has no rights on a zone of one's own.</summary>
    [Fact]
    public Task A_cluster_has_the_identity_of_the_package() => Harness.Aspire.Statements($$"""
        {{Add}}.ConfigureInfrastructure(infra =>
        {
            var zone = new PrivateDnsZone("zone") { Name = "privatelink.westeurope.azmk8s.io" };
            infra.Add(zone);
            var aks = Only(infra);
            aks.ApiServerAccessProfile = {{Closed}};
            {|AKS006:aks.ApiServerAccessProfile.PrivateDnsZone = zone.Id|};
        });
        builder.AddAzureKubernetesEnvironment("other").ConfigureInfrastructure(infra =>
        {
            var aks = Only(infra);
            aks.ClusterIdentity.IdentityType = ManagedServiceIdentityType.UserAssigned;
            aks.ApiServerAccessProfile = {{Closed}};
            aks.ApiServerAccessProfile.PrivateDnsZone = "{{Zone}}";
        });
        """).Verify();

    [Fact]
    public async Task What_configuration_decides_is_said() => Assert.EndsWith(
        "(when 'X' is not \"1\")",
        (await Harness.Aspire.Statements($"var aks = {Add}; if (Environment.GetEnvironmentVariable(\"X\") == \"1\") aks.ConfigureInfrastructure({Close});").Single("AKS020")).GetMessage(null),
        StringComparison.Ordinal);

    /// <summary>The function is called before those that the program has, so that they still have the last word.</summary>
    [Theory]
    [InlineData("", "infra")]
    [InlineData("var infra = 1; Console.WriteLine(infra);", "infra2")]
    public async Task A_fix_adds_a_function(string before, string parameter)
    {
        var program = Harness.Aspire.Statements($"{before} var aks = {Add}.WithSystemNodePool(); // Platform.");
        await Fixes.AssertRepairs(program, "AKS020", FromConfiguration, OnlyTheCluster, MakePrivate);
        var repaired = await Fixes.Repair(program, "AKS020", MakePrivate);
        var expected = $"var aks = {Add}{Configured(parameter)}.WithSystemNodePool(); // Platform.";
        Assert.True(repaired.Contains(expected, StringComparison.Ordinal), repaired);
    }

    [Fact]
    public async Task A_fix_keeps_the_lines_of_a_chain()
    {
        static string Chain(string configured) => $"""
            var aks = builder
                .AddAzureKubernetesEnvironment("aks") // The team's.
                {configured}.WithSystemNodePool();
            """;
        var repaired = await Fixes.Repair(Harness.Aspire.Statements(Chain("")), "AKS020", MakePrivate);
        Assert.True(repaired.Contains(Chain(Configured("infra") + "\n    "), StringComparison.Ordinal), repaired);
    }

    static string Configured(string parameter) =>
        $".ConfigureInfrastructure({parameter} => {parameter}.GetProvisionableResources().OfType<ContainerServiceManagedCluster>().Single().ApiServerAccessProfile = "
        + "new ManagedClusterApiServerAccessProfile { IsPrivateClusterEnabled = true, IsPrivateClusterPublicFqdnEnabled = false, IsRunCommandDisabled = true })";

    [Theory]
    [InlineData("AKS020", $"{Add}.ConfigureInfrastructure(infra => Only(infra).ApiServerAccessProfile.IsRunCommandDisabled = true);", FromConfiguration, OnlyTheCluster, MakePrivate)]
    [InlineData("AKS020", $"{Add}.ConfigureInfrastructure(infra => Only(infra).ApiServerAccessProfile = new() {{ IsRunCommandDisabled = true }});", FromConfiguration, OnlyTheCluster, MakePrivate)]
    [InlineData("AKS020", $"{Add}.ConfigureInfrastructure(infra => Only(infra).ApiServerAccessProfile = new() {{ IsPrivateClusterEnabled = false }});", FromConfiguration, OnlyTheCluster, MakePrivate)]
    [InlineData("AKS042", $"{Add}.ConfigureInfrastructure(infra => Only(infra).ApiServerAccessProfile = new() {{ IsPrivateClusterEnabled = true, IsPrivateClusterPublicFqdnEnabled = false }});", "Turn run command off")]
    [InlineData("AKS041", $"{Add}.ConfigureInfrastructure(infra => {{ var profile = Only(infra).ApiServerAccessProfile; profile.IsPrivateClusterEnabled = true; profile.IsRunCommandDisabled = true; }});", "Turn the public FQDN off")]
    [InlineData("AKS002", $"{Add}.ConfigureInfrastructure(infra => Only(infra).ApiServerAccessProfile = new() {{ IsPrivateClusterEnabled = true, IsPrivateClusterPublicFqdnEnabled = false, IsRunCommandDisabled = true, AuthorizedIPRanges = {{ \"73.140.245.0/24\" }} }});", "Remove the authorized IP ranges", "Make the cluster public (replaces an existing cluster, opens it to the internet)")]
    public Task Fixes_repair(string id, string statements, params string[] titles) => Fixes.AssertRepairs(Harness.Aspire.Statements(statements), id, titles);

    /// <summary>Where the extension method is not in scope, nothing can follow the call.</summary>
    [Fact]
    public Task A_fix_needs_the_extension_method() => Fixes.AssertRepairs(
        Harness.Aspire.Program("") with { Files = ["static class App { public static void Add(Aspire.Hosting.IDistributedApplicationBuilder builder) => Aspire.Hosting.AzureKubernetesEnvironmentExtensions.AddAzureKubernetesEnvironment(builder, \"aks\"); }"] },
        "AKS020");

    [Fact]
    public async Task Fix_all_repairs_every_environment()
    {
        using var fixes = new Fixes(Harness.Aspire.Statements("""
            builder.AddAzureKubernetesEnvironment("blue");
            builder.AddAzureKubernetesEnvironment("green").WithSystemNodePool();
            """).Compile());
        var project = fixes.Open();
        var repaired = await Fixes.FixAll(project, "AKS020", (await Fixes.OfferedFor(project, (await Fixes.Findings(project))[0]))[0].EquivalenceKey!, FixAllScope.Project, "/Test0.cs");
        Assert.Empty((await Fixes.Findings(repaired)).Where(diagnostic => diagnostic.Id != "AKS040"));
        Assert.Empty((await repaired.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
    }

    /// <summary>An application as teams write it, with its environment in a file of its own.</summary>
    [Fact]
    public async Task A_whole_application()
    {
        const string application = """
            var builder = DistributedApplication.CreateBuilder(args);

            var vnet = builder.AddAzureVirtualNetwork("vnet", "10.100.0.0/16");
            var aks = builder.AddPlatform(vnet.AddSubnet("aks-nodes", "10.100.0.0/22"));
            var cache = builder.AddRedis("cache").WithDataVolume().WithComputeEnvironment(aks);

            builder.AddProject<Projects.Api>("api")
                .WithReference(cache)
                .WaitFor(cache)
                .WithComputeEnvironment(aks)
                .WithExternalHttpEndpoints();

            if (builder.ExecutionContext.IsRunMode)
                builder.AddProject("tools", "../tools/tools.csproj").WithReference(cache);

            await builder.Build().RunAsync();

            namespace Projects
            {
                class Api : IProjectMetadata
                {
                    public string ProjectPath => "../api/api.csproj";
                }
            }
            """;
        static string Platform(string configuration) => $$"""
            static class Platform
            {
                public static IResourceBuilder<AzureKubernetesEnvironmentResource> AddPlatform(this IDistributedApplicationBuilder builder, IResourceBuilder<AzureSubnetResource> subnet)
                {
                    var aks = builder.AddAzureKubernetesEnvironment("aks").WithSubnet(subnet).WithSystemNodePool("Standard_D2as_v5");
                    aks.AddNodePool("workload", minCount: 1, maxCount: 3).WithSubnet(subnet);
                    {{configuration}}
                    return aks;
                }
            }
            """;
        await Harness.Aspire.Program(application.Replace("AddPlatform", "{|AKS020:AddPlatform|}", StringComparison.Ordinal), Platform("")).Verify();
        await Harness.Aspire.Program(application, Platform($$"""
            aks.ConfigureInfrastructure(infra =>
            {
                foreach (var cluster in infra.GetProvisionableResources().OfType<ContainerServiceManagedCluster>())
                    cluster.ApiServerAccessProfile = {{Closed}};
            });
            """)).Verify();
    }
}
