using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Rules.Eks;

/// <summary>EKS022: a host beside a private endpoint, and whether the cluster knows its role.</summary>
public sealed class HostRoleWithoutAccessTests
{
    const string Usings = """
        using Pulumi; using Pulumi.Aws.Ec2; using Pulumi.Aws.Ec2.Inputs; using Pulumi.Aws.Eks; using Pulumi.Aws.Eks.Inputs; using Pulumi.Aws.Iam;

        """;

    const string Settings = """
        var config = new Pulumi.Config();
        var elsewhere = config.Require("elsewhere");
        var isProd = config.RequireBoolean("isProd");

        """;

    const string Network = """
        var vpc = new Vpc("vpc", new VpcArgs { CidrBlock = "10.0.0.0/16", EnableDnsHostnames = true });
        var a = new Subnet("a", new SubnetArgs { VpcId = vpc.Id });

        """;

    const string Roles = """
        var role = new Role("operator", new RoleArgs { AssumeRolePolicy = "{}" });
        var admins = new Role("admins", new RoleArgs { AssumeRolePolicy = "{}" });

        """;

    static string Host(string type = "Instance", string profile = "role.Name", string given = "profile.Name", string subnet = "a.Id") => $$"""
        var profile = new InstanceProfile("operator", new InstanceProfileArgs { Role = {{profile}} });
        new {{type}}("bastion", new InstanceArgs { Ami = "ami-1", SubnetId = {{subnet}}, IamInstanceProfile = {{given}} });

        """;

    const string Marked = "{|EKS022:Instance|}";

    static string Cluster(string access = "EndpointPublicAccess = false, EndpointPrivateAccess = true", string mode = "AuthenticationMode = \"API\"") => $$"""
        var cluster = new Cluster("eks", new ClusterArgs
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            AccessConfig = new ClusterAccessConfigArgs { {{mode}} },
            VpcConfig = new ClusterVpcConfigArgs { SubnetIds = { a.Id }, {{access}} },
        });

        """;

    static string Entry(string principal) => $$"""
        new AccessEntry("entry", new AccessEntryArgs { ClusterName = cluster.Name, PrincipalArn = {{principal}} });

        """;

    static Program Of(params string[] files) => new([.. SurfaceReferences.Framework, .. SurfaceReferences.Aws], [.. files.Select(file => Usings + file)]) { Ignoring = ["EKS010", "EKS014", "EKS020", "EKS021", "EKS023"] };

    [Fact]
    public async Task A_role_that_no_entry_names()
    {
        var program = Of(Settings + Network + Roles + Host(Marked) + Cluster());
        await program.Verify();
        var found = await program.Single("EKS022");
        Assert.Equal(DiagnosticSeverity.Info, found.Severity);
        Assert.Equal(
            "EKS cluster 'eks' has a private endpoint only and takes roles from access entries, of which none names role 'operator' of host 'bastion', so it refuses whatever that role asks for; declare an access entry, unless the host only passes connections on",
            found.GetMessage(null));
        Assert.Contains("Role", found.AdditionalLocations.Select(static place => place.SourceTree!.GetText().ToString(place.SourceSpan)));
    }

    [Fact]
    public Task Declared_after_the_cluster_and_beside_other_entries() => Of(Settings + Network + Cluster() + Roles + Entry("admins.Arn") + Host(Marked)).Verify();

    [Theory]
    [InlineData("role.Arn")]
    [InlineData("elsewhere")]
    [InlineData("\"arn:aws:iam::111122223333:role/operator\"")]
    [InlineData("new Pulumi.Config().RequireBoolean(\"other\") ? role.Arn : elsewhere")]
    [InlineData("Output.Format($\"{role.Arn}\")")]
    public Task An_entry_that_names_it_or_may_do_so(string principal) => Of(Settings + Network + Roles + Host() + Cluster() + Entry(principal)).Verify();

    /// <summary>EKS makes entries for nodes.</summary>
    [Theory]
    [InlineData("role.Arn", "Instance")]
    [InlineData("admins.Arn", Marked)]
    public async Task A_role_of_nodes(string role, string type)
    {
        await Of(Settings + Network + Roles + Host(type) + Cluster()
            + $"new NodeGroup(\"nodes\", new NodeGroupArgs {{ ClusterName = cluster.Name, NodeRoleArn = {role}, SubnetIds = {{ a.Id }}, ScalingConfig = new NodeGroupScalingConfigArgs {{ DesiredSize = 1, MinSize = 1, MaxSize = 2 }} }});").Verify();
        await Of(Settings + Network + Roles + Host(type) + Cluster()
            + $"new FargateProfile(\"pods\", new FargateProfileArgs {{ ClusterName = cluster.Name, PodExecutionRoleArn = {role}, Selectors = {{ new FargateProfileSelectorArgs {{ Namespace = \"default\" }} }} }});").Verify();
    }

    /// <summary>The world is closed only where every creation is understood.</summary>
    [Theory]
    [InlineData("AccessEntry.Get(\"entry\", \"eks:operator\");")]
    [InlineData("foreach (var arn in config.RequireObject<string[]>(\"operators\")) new AccessEntry(arn, new AccessEntryArgs { ClusterName = cluster.Name, PrincipalArn = arn });")]
    [InlineData("new AccessEntry(\"entry\", config.RequireObject<AccessEntryArgs>(\"entry\"));")]
    [InlineData("var type = typeof(AccessEntry);")]
    [InlineData("new ClusterArgs { ComputeConfig = new ClusterComputeConfigArgs { Enabled = true, NodeRoleArn = role.Arn } };")]
    [InlineData("new Pulumi.AwsNative.Eks.AccessEntry(\"entry\", new() { ClusterName = \"eks\" }); namespace Pulumi.AwsNative.Eks { class AccessEntry(string name, EntryArgs args) { public string Name => name + args; } class EntryArgs { public string ClusterName = \"\"; } }")]
    public Task What_may_name_it(string entry) => Of(Settings + Network + Roles + Host() + Cluster() + entry).Verify();

    [Fact]
    public Task A_library_is_never_closed() => Of("public class Infrastructure { public Infrastructure() {" + Settings + Network + Roles + Host() + Cluster() + "} }").Verify();

    [Theory]
    [InlineData("elsewhere", "profile.Name", "a.Id")]
    [InlineData("admins.Name", "elsewhere", "a.Id")]
    [InlineData("role.Name", "profile.Name", "elsewhere")]
    [InlineData("null", "profile.Name", "a.Id")]
    [InlineData("role.Name", "null", "a.Id")]
    public Task A_role_or_a_host_from_elsewhere(string profile, string given, string subnet) =>
        Of(Settings + Network + Roles + Host(profile: profile, given: given, subnet: subnet) + Cluster()).Verify();

    [Fact]
    public Task A_role_that_is_looked_up() => Of(Settings + Network + "var role = Role.Get(\"operator\", \"operator\");" + Host() + Cluster()).Verify();

    [Fact]
    public Task A_host_in_another_network() => Of(Settings + Network + """
        var other = new Vpc("other", new VpcArgs { CidrBlock = "10.1.0.0/16", EnableDnsHostnames = true });
        var b = new Subnet("b", new SubnetArgs { VpcId = other.Id });

        """ + Roles + Host(subnet: "b.Id") + Cluster()).Verify();

    /// <summary>A ConfigMap may name the role, and a public endpoint is there for others.</summary>
    [Theory]
    [InlineData("EndpointPublicAccess = false, EndpointPrivateAccess = true", "AuthenticationMode = \"API_AND_CONFIG_MAP\"")]
    [InlineData("EndpointPublicAccess = false, EndpointPrivateAccess = true", "AuthenticationMode = \"CONFIG_MAP\"")]
    [InlineData("EndpointPublicAccess = false, EndpointPrivateAccess = true", "")]
    [InlineData("EndpointPublicAccess = false, EndpointPrivateAccess = true", "AuthenticationMode = elsewhere")]
    [InlineData("EndpointPublicAccess = true, EndpointPrivateAccess = true, PublicAccessCidrs = { \"198.51.99.0/24\" }", "AuthenticationMode = \"API\"")]
    [InlineData("EndpointPublicAccess = DateTime.Now.Hour > 12, EndpointPrivateAccess = true", "AuthenticationMode = \"API\"")]
    public async Task Another_way_to_connect_or_to_be_known(string access, string mode) => Assert.DoesNotContain(
        await Of(Settings + Network + Roles + Host() + Cluster(access, mode)).Analyze(), static diagnostic => diagnostic.Id == "EKS022");

    [Fact]
    public async Task It_may_depend_on_configuration()
    {
        Assert.EndsWith(
            "(when 'isProd' is false)",
            (await Of(Settings + Network + Roles + Host() + Cluster() + "if (isProd) " + Entry("role.Arn")).Single("EKS022")).GetMessage(null),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "(when 'isProd' is true)",
            (await Of(Settings + Network + Roles + Host() + Cluster("EndpointPublicAccess = !isProd, EndpointPrivateAccess = true")).Single("EKS022")).GetMessage(null),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Network_hosts_and_cluster_in_classes_of_their_own(bool hasEntry) => Of(
        "return await Deployment.RunAsync<Infrastructure>();",
        """
        class Infrastructure : Stack
        {
            public Infrastructure()
            {
                var networks = new NetworkStack();
                var hosts = HostStack.Create(networks, new HostSettings());
                new TYPE(networks, hosts);
            }
        }
        """.Replace("TYPE", hasEntry ? "ClusterStack" : "{|EKS022:ClusterStack|}", StringComparison.Ordinal),
        "class NetworkStack { public NetworkStack() { " + Network + " Nodes = a; } public Subnet Nodes { get; } }",
        "record HostSettings(bool HasBastion = true);\n"
        + "class HostStack { HostStack(Role operators) => Operators = operators; public Role Operators { get; }\n"
        + "public static HostStack Create(NetworkStack networks, HostSettings settings) { " + Roles + "if (settings.HasBastion) { " + Host(subnet: "networks.Nodes.Id") + "} return new HostStack(role); } }",
        "class ClusterStack { public ClusterStack(NetworkStack networks, HostStack hosts) { var a = networks.Nodes; " + Cluster()
        + (hasEntry ? Entry("hosts.Operators.Arn") : "") + "} }").Verify();
}
