using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>A cluster whose settings may still change after its creation: it has those that it has when the program has finished it, if nobody else can get hold of it then.</summary>
public sealed class FinishedClusterTests
{
    const string CreatedOpen = """
        var aks = new {|AKS020:ContainerServiceManagedCluster|}("aks");
        infra.Add(aks);

        """;

    const string HiddenProfile = "new ManagedClusterApiServerAccessProfile { IsPrivateClusterEnabled = true, IsPrivateClusterPublicFqdnEnabled = false, IsRunCommandDisabled = true }";

    [Theory]
    [InlineData(AzureProvisioning.Created + "aks.ApiServerAccessProfile = " + HiddenProfile + ";")]
    [InlineData(AzureProvisioning.Created + "aks.ApiServerAccessProfile.IsPrivateClusterEnabled = true; aks.ApiServerAccessProfile.IsPrivateClusterPublicFqdnEnabled = false; aks.ApiServerAccessProfile.IsRunCommandDisabled = true;")]
    [InlineData(AzureProvisioning.Created + "var profile = " + HiddenProfile + "; profile.IsPrivateClusterEnabled = false; aks.ApiServerAccessProfile = profile; profile.IsPrivateClusterEnabled = true;")]
    [InlineData(AzureProvisioning.Created + "var profile = aks.ApiServerAccessProfile; profile.AuthorizedIPRanges.Add(\"73.140.245.0/24\");")]
    [InlineData(AzureProvisioning.Created + "var ranges = aks.ApiServerAccessProfile.AuthorizedIPRanges; ranges.Add(\"0.0.0.0/0\"); ranges.Clear(); ranges.Add(\"73.140.245.0/24\");")]
    [InlineData(AzureProvisioning.Created + "var ranges = new BicepList<string>(); aks.ApiServerAccessProfile.AuthorizedIPRanges = ranges; ranges.Add(\"73.140.245.0/24\");")]
    [InlineData(AzureProvisioning.Created + "aks.ApiServerAccessProfile.AuthorizedIPRanges.Insert(0, \"73.140.245.0/24\");")]
    [InlineData(AzureProvisioning.Created + "static void Restrict(BicepList<string> ranges) => ranges.Add(\"73.140.245.0/24\"); Restrict(aks.ApiServerAccessProfile.AuthorizedIPRanges);")]
    [InlineData(AzureProvisioning.Created + "if (aks.ApiServerAccessProfile is null) aks.ApiServerAccessProfile = new(); aks.ApiServerAccessProfile!.AuthorizedIPRanges.Add(\"73.140.245.0/24\");")]
    [InlineData("infra.Add(new ContainerServiceManagedCluster(\"aks\") { ApiServerAccessProfile = { AuthorizedIPRanges = { \"73.140.245.0/24\" } } });")]
    [InlineData("var aks = new ContainerServiceManagedCluster(\"aks\") { ApiServerAccessProfile = { IsPrivateClusterEnabled = true } }; aks.ApiServerAccessProfile = new() { AuthorizedIPRanges = { {|AKS021:\"0.0.0.0/0\"|} } }; infra.Add(aks);")]
    [InlineData(AzureProvisioning.Created + "aks.ApiServerAccessProfile.IsPrivateClusterEnabled = true; {|AKS020:aks.ApiServerAccessProfile.IsPrivateClusterEnabled = false|};")]
    [InlineData(CreatedOpen + "if (Environment.GetEnvironmentVariable(\"CLOSED\") == \"1\") aks.ApiServerAccessProfile = " + HiddenProfile + ";")]
    [InlineData(CreatedOpen + "aks.Name = \"team\"; aks.DependsOn.Add(zone); infra.Add(new ContainerServiceAgentPool(\"pool\") { Parent = aks, DependsOn = { aks } });")]
    [InlineData(CreatedOpen + "infra.Add(new ProvisioningOutput(\"id\", typeof(string)) { Value = aks.Id });")]
    [InlineData(CreatedOpen + "aks.Tags = new() { { \"team\", \"a\" } }; aks.AgentPoolProfiles.Add(new ManagedClusterAgentPoolProfile { Count = 1 }); aks.NetworkProfile.PodCidr = \"10.0.0.0/16\"; Console.WriteLine(aks);")]
    [InlineData("foreach (var name in new[] { \"a\", \"b\" }) infra.Add(new {|AKS020:ContainerServiceManagedCluster|}(name) { Tags = { { \"team\", \"a\" } }, AgentPoolProfiles = { new ManagedClusterAgentPoolProfile { Count = 1 } } });")]
    [InlineData(AzureProvisioning.Created + "var other = new ManagedClusterApiServerAccessProfile { IsPrivateClusterEnabled = false }; aks.ApiServerAccessProfile.IsPrivateClusterEnabled = other.IsPrivateClusterEnabled; other.IsPrivateClusterEnabled = true;")]
    [InlineData("var all = new Dictionary<string, ContainerServiceManagedCluster> { [\"a\"] = new(\"a\") }; foreach (var (_, aks) in all) { aks.ApiServerAccessProfile = " + HiddenProfile + "; infra.Add(aks); }")]
    [InlineData("var all = new Dictionary<string, ContainerServiceManagedCluster> { [\"a\"] = new(\"a\") }; foreach (var aks in all.Values) { aks.ApiServerAccessProfile.AuthorizedIPRanges.Add(\"73.140.245.0/24\"); infra.Add(aks); }")]
    [InlineData(CreatedOpen + "var known = ContainerServiceManagedCluster.FromExisting(\"known\"); known.Name = \"known\"; infra.Add(known);")]
    [InlineData(AzureProvisioning.Created + "foreach (var range in System.IO.File.ReadAllLines(\"ranges\")) aks.ApiServerAccessProfile.AuthorizedIPRanges.Add(range);")]
    [InlineData(AzureProvisioning.Created + "System.IO.File.ReadAllLines(\"ranges\").ToList().ForEach(range => aks.ApiServerAccessProfile.AuthorizedIPRanges.Add(range));")]
    [InlineData(AzureProvisioning.Created + "dynamic changed = aks; changed.ApiServerAccessProfile = " + HiddenProfile + ";")]
    [InlineData("var aks = new ContainerServiceManagedCluster(\"aks\") { ApiServerAccessProfile = " + HiddenProfile + " }; if (Environment.GetEnvironmentVariable(\"X\") == \"1\") System.ComponentModel.TypeDescriptor.GetProperties(aks.ApiServerAccessProfile); infra.Add(aks);")]
    [InlineData(AzureProvisioning.Created + "if (Environment.GetEnvironmentVariable(\"X\") == \"1\") System.ComponentModel.TypeDescriptor.GetProperties(aks);")]
    [InlineData(AzureProvisioning.Created + "infra.Remove(aks);")]
    [InlineData(AzureProvisioning.Created + "System.ComponentModel.TypeDescriptor.GetProperties(aks);")]
    [InlineData(AzureProvisioning.Created + "foreach (var each in new[] { aks }) each.ApiServerAccessProfile = " + HiddenProfile + ";")]
    [InlineData("var aks = ContainerServiceManagedCluster.FromExisting(\"aks\"); infra.Add(aks);")]
    [InlineData("if (Environment.GetEnvironmentVariable(\"RANGE\") is not { } range) throw new InvalidOperationException(); infra.Add(new ContainerServiceManagedCluster(\"aks\") { ApiServerAccessProfile = { AuthorizedIPRanges = { range } } });")]
    [InlineData(AzureProvisioning.Created + "if (Environment.GetEnvironmentVariable(\"RANGE\") is not { } range) throw new InvalidOperationException(); aks.ApiServerAccessProfile.AuthorizedIPRanges.Add(range);")]
    [InlineData("new Lazy<ContainerServiceManagedCluster>(() => new ContainerServiceManagedCluster(\"aks\"));")]
    [InlineData("System.Threading.ThreadPool.QueueUserWorkItem(_ => infra.Add(new {|AKS020:ContainerServiceManagedCluster|}(\"aks\")));")]
    [InlineData("System.Threading.ThreadPool.QueueUserWorkItem(_ => { var aks = new ContainerServiceManagedCluster(\"aks\"); aks.ApiServerAccessProfile = " + HiddenProfile + "; infra.Add(aks); });")]
    [InlineData(AzureProvisioning.Created + "System.Threading.ThreadPool.QueueUserWorkItem(_ => aks.ApiServerAccessProfile = " + HiddenProfile + ");")]
    [InlineData(AzureProvisioning.Created + "infra.GetProvisionableResources().OfType<ContainerServiceManagedCluster>().Single().ApiServerAccessProfile = " + HiddenProfile + ";")]
    [InlineData(AzureProvisioning.Created + "foreach (var each in infra.GetProvisionableResources()) { if (each is ContainerServiceManagedCluster found) found.ApiServerAccessProfile = " + HiddenProfile + "; }")]
    [InlineData(CreatedOpen + "infra.GetProvisionableResources().OfType<PrivateDnsZone>().Single().Name = \"other\";")]
    [InlineData(CreatedOpen + "Console.WriteLine(infra.GetProvisionableResources().Count());")]
    [InlineData(CreatedOpen + "if (!infra.GetProvisionableResources().Any(each => each is PrivateDnsZone)) infra.Add(zone);")]
    [InlineData(CreatedOpen + "Console.WriteLine(infra.GetProvisionableResources().Where(each => each is PrivateDnsZone).Count());")]
    [InlineData(CreatedOpen + "foreach (var each in infra.GetProvisionableResources()) { if (each is PrivateDnsZone found) found.Name = \"other\"; }")]
    [InlineData(CreatedOpen + "foreach (var each in infra.GetProvisionableResources()) { switch (each) { case PrivateDnsZone found: found.Name = \"other\"; break; default: Console.WriteLine(); break; } }")]
    [InlineData(AzureProvisioning.Created + "foreach (var each in infra.GetProvisionableResources()) { if (each is ProvisionableResource found) Console.WriteLine(found); }")]
    [InlineData(AzureProvisioning.Created + "var all = infra.GetProvisionableResources().ToList(); ((ContainerServiceManagedCluster)all[0]).ApiServerAccessProfile = " + HiddenProfile + ";")]
    [InlineData(AzureProvisioning.Created + "Console.WriteLine(infra.GetProvisionableResources().Count(each => { ((ContainerServiceManagedCluster)each).ApiServerAccessProfile = " + HiddenProfile + "; return true; }));")]
    [InlineData(AzureProvisioning.Created + "aks.ApiServerAccessProfile.IsPrivateClusterEnabled.Assign(true);")]
    public Task What_a_cluster_is_in_the_end_counts(string statements) => AzureProvisioning.Statements(statements).Verify();

    [Theory]

    // Made by a helper and finished by its caller, or not.
    [InlineData("static class Clusters { public static ContainerServiceManagedCluster Create() => new(\"aks\"); }", "var aks = Clusters.Create(); aks.ApiServerAccessProfile = " + HiddenProfile + "; infra.Add(aks);")]
    [InlineData("static class Clusters { public static ContainerServiceManagedCluster Create() => new(\"aks\"); }", "infra.Add(Clusters.{|AKS020:Create|}());")]
    [InlineData("static class Clusters { static ContainerServiceManagedCluster Create() => new(\"aks\"); public static ContainerServiceManagedCluster Finish() { var aks = Create(); aks.ApiServerAccessProfile = " + HiddenProfile + "; return aks; } }", "infra.Add(Clusters.Finish());")]
    [InlineData("public static class Clusters { public static ContainerServiceManagedCluster Create() => new(\"aks\"); }", "")]
    [InlineData("public static class Clusters { public static void Create(out ContainerServiceManagedCluster aks) => aks = new(\"aks\"); }", "")]
    [InlineData("public static class Clusters { public static IEnumerable<ContainerServiceManagedCluster> Create() { yield return new(\"aks\"); } }", "")]
    [InlineData("public static class Clusters { public static async Task<ContainerServiceManagedCluster> Create() { await Task.Yield(); return new(\"aks\"); } }", "")]
    [InlineData("public static class Clusters { public static Func<ContainerServiceManagedCluster> Create() { var aks = new ContainerServiceManagedCluster(\"aks\"); return () => aks; } }", "")]
    [InlineData("public static class Clusters { public static ManagedClusterApiServerAccessProfile Create(Infrastructure infra) { var aks = new ContainerServiceManagedCluster(\"aks\"); infra.Add(aks); return aks.ApiServerAccessProfile; } }", "")]
    [InlineData("public static class Clusters { public static void Create(List<ContainerServiceManagedCluster> all) => all.Add(new(\"aks\")); }", "")]
    [InlineData("public class Holder { public ContainerServiceManagedCluster? Cluster { get; set; } } public static class Clusters { public static void Create(Holder holder) => holder.Cluster = new(\"aks\"); }", "")]
    [InlineData("public static class Clusters { public static void Create(ManagedClusterApiServerAccessProfile profile, Infrastructure infra) { profile.IsPrivateClusterEnabled = false; infra.Add(new ContainerServiceManagedCluster(\"aks\") { ApiServerAccessProfile = profile }); } }", "")]
    [InlineData("public static class Clusters { public static void Create(Infrastructure infra) { var aks = new {|AKS020:ContainerServiceManagedCluster|}(\"aks\"); infra.Add(aks); } }", "")]
    [InlineData("public static class Clusters { public static void Create(Infrastructure infra, BicepValue<string> name) => infra.Add(new {|AKS020:ContainerServiceManagedCluster|}(\"aks\") { Name = name }); }", "")]

    [InlineData("static class Clusters { public static void Close(this ContainerServiceManagedCluster aks) => aks.ApiServerAccessProfile = " + HiddenProfile + "; }", AzureProvisioning.Created + "aks.Close();")]
    [InlineData("public class Wishes { public bool IsPrivate { get; set; } } public static class Clusters { public static void Create(Infrastructure infra, Wishes wishes) { var aks = new ContainerServiceManagedCluster(\"aks\"); if (wishes.IsPrivate) aks.ApiServerAccessProfile = " + HiddenProfile + "; infra.Add(aks); } }", "")]
    [InlineData("public static class Clusters { public static ContainerServiceAgentPool Create(Infrastructure infra) { var aks = new ContainerServiceManagedCluster(\"aks\"); infra.Add(aks); return new ContainerServiceAgentPool(\"pool\") { Parent = aks }; } }", "")]

    [InlineData("public static class Clusters { public static void Create(Infrastructure infra, Action<ContainerServiceManagedCluster>? configure) { var aks = new ContainerServiceManagedCluster(\"aks\"); configure?.Invoke(aks); infra.Add(aks); } }", "Clusters.Create(infra, aks => aks.ApiServerAccessProfile = " + HiddenProfile + ");")]
    [InlineData("public static class Clusters { public static void Create(Infrastructure infra, Action<ContainerServiceManagedCluster>? configure) { var aks = new ContainerServiceManagedCluster(\"aks\"); configure?.Invoke(aks); infra.Add(aks); } }", "Clusters.{|AKS020:Create|}(infra, null);")]
    [InlineData("class Clusters { public void Create(Infrastructure infra) { var aks = new ContainerServiceManagedCluster(\"aks\"); Close(aks); infra.Add(aks); } protected virtual void Close(ContainerServiceManagedCluster aks) { } } class Closed : Clusters { protected override void Close(ContainerServiceManagedCluster aks) => aks.ApiServerAccessProfile = " + HiddenProfile + "; }", "new Closed().Create(infra);")]
    [InlineData("class Clusters { public void Create(Infrastructure infra) { var aks = new {|AKS020:ContainerServiceManagedCluster|}(\"aks\"); Close(aks); infra.Add(aks); } protected virtual void Close(ContainerServiceManagedCluster aks) { } }", "")]

    // Kept in fields and properties.
    [InlineData("class Cluster : Infrastructure { public ContainerServiceManagedCluster Aks { get; } public Cluster() { Aks = new(\"aks\"); Add(Aks); } }", "new Cluster().Aks.ApiServerAccessProfile = " + HiddenProfile + ";")]
    [InlineData("class Cluster : Infrastructure { public ContainerServiceManagedCluster Aks { get; } public Cluster() { Aks = new(\"aks\"); Add(Aks); } }", "new {|AKS020:Cluster|}();")]
    [InlineData("public class Cluster : Infrastructure { public ContainerServiceManagedCluster Aks { get; } public Cluster() { Aks = new(\"aks\"); Add(Aks); } }", "")]
    [InlineData("public class Cluster : Infrastructure { readonly ContainerServiceManagedCluster aks = new(\"aks\"); public Cluster() { Add(aks); aks.ApiServerAccessProfile = " + HiddenProfile + "; } }", "new Cluster();")]
    [InlineData("public static class Clusters { static readonly ContainerServiceManagedCluster aks = new(\"aks\"); public static void Add(Infrastructure infra) { infra.Add(aks); aks.ApiServerAccessProfile = " + HiddenProfile + "; } }", "Clusters.Add(infra);")]
    [InlineData("public class Cluster : Infrastructure { public Cluster() => Add(new {|AKS020:ContainerServiceManagedCluster|}(\"aks\")); }", "")]

    // Classes of the program's own.
    [InlineData("class Closed : ContainerServiceManagedCluster { public Closed() : base(\"aks\") => ApiServerAccessProfile = " + HiddenProfile + "; }", "infra.Add(new Closed());")]
    [InlineData("class Plain : ContainerServiceManagedCluster { public Plain() : base(\"aks\") { } }", "infra.Add(new {|AKS020:Plain|}());")]
    [InlineData("class Plain : ContainerServiceManagedCluster { public Plain() : base(\"aks\") { } }", "infra.Add(new Plain { ApiServerAccessProfile = { AuthorizedIPRanges = { \"73.140.245.0/24\" } } });")]
    [InlineData("class Known : ContainerServiceManagedCluster { public Known() : base(\"aks\") => IsExistingResource = true; }", "infra.Add(new Known());")]
    [InlineData("class Known : ContainerServiceManagedCluster { public Known(bool isKnown) : base(\"aks\") => IsExistingResource = isKnown; }", "infra.Add(new {|AKS020:Known|}(Environment.GetEnvironmentVariable(\"X\") == \"1\"));")]
    [InlineData("class Closing : InfrastructureResolver { public override void ResolveProperties(ProvisionableConstruct construct, ProvisioningBuildOptions options) { if (construct is ContainerServiceManagedCluster aks) aks.ApiServerAccessProfile = " + HiddenProfile + "; } }", AzureProvisioning.Created)]
    public Task A_cluster_is_judged_where_it_is_finished(string types, string statements) => AzureProvisioning.Statements(statements, types).Verify();

    [Fact]
    public async Task A_class_that_others_may_derive_from_is_not_judged_by_its_own_methods_alone()
    {
        var source = """
            public class Clusters
            {
                public void Create(Infrastructure infra) { var aks = new ContainerServiceManagedCluster("aks"); Close(aks); infra.Add(aks); }
                protected virtual void Close(ContainerServiceManagedCluster aks) { }
            }
            """;
        await AzureProvisioning.Program(source).Verify();
        await AzureProvisioning.Program(source.Replace("public class", "public sealed class", StringComparison.Ordinal).Replace("protected virtual", "public", StringComparison.Ordinal).Replace("new Container", "new {|AKS020:Container", StringComparison.Ordinal).Replace("Cluster(\"aks\")", "Cluster|}(\"aks\")", StringComparison.Ordinal)).Verify();
    }
}
