using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Sdks;

/// <summary>What every SDK that sets the endpoints one by one has to get right; a test class per SDK says how it spells a cluster.</summary>
public abstract class EksSdkTests
{
    /// <summary>A Boolean and lists of which nothing is known before the program runs.</summary>
    const string AnyBoolean = "System.OperatingSystem.IsWindows()";
    const string AnyText = "System.Environment.MachineName";
    const string AnyList = """config.RequireObject<string[]>("any")""";

    /// <summary>Endpoint settings, and the marked type name of the creation where a finding stands there.</summary>
    public static TheoryData<string, string, string> Endpoints => new()
    {
        { "EKS001: public off, private left out", "Cluster", "{|EKS001:EndpointPublicAccess = false|}" },
        { "EKS001: both off", "Cluster", "{|EKS001:EndpointPublicAccess = false|}, EndpointPrivateAccess = false" },
        { "EKS001: private only", "Cluster", "EndpointPublicAccess = false, EndpointPrivateAccess = true" },
        { "EKS001: private unknown", "Cluster", $"EndpointPublicAccess = false, EndpointPrivateAccess = {AnyBoolean}" },
        { "EKS001: private configured", "Cluster", """{|EKS001:EndpointPublicAccess = false|}, EndpointPrivateAccess = config.RequireBoolean("private")""" },

        { "EKS002: host bits", "{|EKS020:Cluster|}", """EndpointPrivateAccess = true, PublicAccessCidrs = { {|EKS002:"52.94.76.5/24"|} }""" },
        { "EKS005: IPv6 on an IPv4 cluster", "{|EKS020:Cluster|}", """EndpointPrivateAccess = true, PublicAccessCidrs = { "52.94.76.0/24", {|EKS005:"2600:1f14::/35"|} }""" },

        { "EKS003: private block", "{|EKS020:Cluster|}", """EndpointPrivateAccess = true, PublicAccessCidrs = { "52.94.76.0/24", {|EKS003:"10.0.0.0/16"|} }""" },
        { "EKS003: documentation block", "{|EKS020:Cluster|}", """EndpointPrivateAccess = true, PublicAccessCidrs = new[] { {|EKS003:"203.0.113.5/32"|} }""" },
        { "EKS003: public block", "{|EKS020:Cluster|}", """EndpointPrivateAccess = true, PublicAccessCidrs = new[] { "52.94.76.5/32" }""" },
        { "EKS003: unknown block", "Cluster", $"EndpointPrivateAccess = true, PublicAccessCidrs = {{ {AnyText} }}" },
        {
            "EKS003: configured block", "{|EKS020:Cluster|}",
            """EndpointPrivateAccess = true, PublicAccessCidrs = { {|EKS003:config.RequireBoolean("inside") ? "10.0.0.0/16" : "52.94.76.0/24"|} }"""
        },

        { "EKS006: public off", "Cluster", """EndpointPublicAccess = false, EndpointPrivateAccess = true, {|EKS006:PublicAccessCidrs = { "52.94.76.0/24" }|}""" },
        { "EKS006: public on", "Cluster", """{|EKS020:EndpointPublicAccess = true|}, EndpointPrivateAccess = true, PublicAccessCidrs = { "52.94.76.0/24" }""" },
        { "EKS006: public unknown", "Cluster", $$"""EndpointPublicAccess = {{AnyBoolean}}, EndpointPrivateAccess = true, PublicAccessCidrs = { "52.94.76.0/24" }""" },
        {
            "EKS006: public configured", "Cluster",
            """{|EKS020:EndpointPublicAccess = config.RequireBoolean("public")|}, EndpointPrivateAccess = true, {|EKS006:PublicAccessCidrs = { "52.94.76.0/24" }|}"""
        },

        { "EKS010: nothing set", "{|EKS010:Cluster|}", "" },
        { "EKS010: private on", "{|EKS010:Cluster|}", "EndpointPrivateAccess = true" },
        { "EKS010: public on", "Cluster", "{|EKS010:EndpointPublicAccess = true|}, EndpointPrivateAccess = true" },
        { "EKS010: everyone", "Cluster", """PublicAccessCidrs = { {|EKS010:"0.0.0.0/0"|} }""" },
        { "EKS010: everyone by halves", "Cluster", """{|EKS010:PublicAccessCidrs = new[] { "0.0.0.0/1", "128.0.0.0/1" }|}""" },
        { "EKS010: no block", "Cluster", "{|EKS010:PublicAccessCidrs = new string[0]|}" },
        { "EKS010: private only", "Cluster", "EndpointPublicAccess = false, EndpointPrivateAccess = true" },
        { "EKS010: unknown blocks", "Cluster", $"EndpointPrivateAccess = true, PublicAccessCidrs = {AnyList}" },
        { "EKS010: public unknown", "Cluster", $"EndpointPublicAccess = {AnyBoolean}, EndpointPrivateAccess = true" },
        { "EKS010: public configured", "Cluster", """{|EKS010:EndpointPublicAccess = config.RequireBoolean("public")|}, EndpointPrivateAccess = true""" },

        { "EKS012: private left out", "{|EKS020:Cluster|}", """{|EKS012:PublicAccessCidrs = { "52.94.76.0/24" }|}""" },
        { "EKS012: private off", "{|EKS020:Cluster|}", """{|EKS012:EndpointPrivateAccess = false|}, PublicAccessCidrs = { "52.94.76.0/24" }""" },
        { "EKS012: private on", "{|EKS020:Cluster|}", """EndpointPrivateAccess = true, PublicAccessCidrs = { "52.94.76.0/24" }""" },
        { "EKS012: private unknown", "{|EKS020:Cluster|}", $$"""EndpointPrivateAccess = {{AnyBoolean}}, PublicAccessCidrs = { "52.94.76.0/24" }""" },
        { "EKS012: private configured", "{|EKS020:Cluster|}", """{|EKS012:EndpointPrivateAccess = config.RequireBoolean("private")|}, PublicAccessCidrs = { "52.94.76.0/24" }""" },

        { "EKS020: restricted by configuration", "Cluster", $"EndpointPrivateAccess = true, PublicAccessCidrs = {AnyList}" },

        { "EKS021: private left out, blocks unknown", "{|EKS021:Cluster|}", $"PublicAccessCidrs = {AnyList}" },
        { "EKS021: private off, blocks unknown", "Cluster", $$"""{|EKS021:EndpointPrivateAccess = false|}, PublicAccessCidrs = {{AnyList}}""" },
        { "EKS021: private unknown", "Cluster", $"EndpointPrivateAccess = {AnyBoolean}, PublicAccessCidrs = {AnyList}" },
        { "EKS021: private configured", "Cluster", $$"""{|EKS021:EndpointPrivateAccess = config.RequireBoolean("private")|}, PublicAccessCidrs = {{AnyList}}""" },
    };

    /// <summary>Settings with one finding of the id, and what the light bulb offers for it.</summary>
    public static TheoryData<string, string, string[]> Repairs => new()
    {
        {
            "EKS001", "EndpointPublicAccess = false",
            ["Turn the private endpoint on"]
        },
        { "EKS003", """EndpointPrivateAccess = true, PublicAccessCidrs = { "52.94.76.0/24", "10.0.0.0/16" }""", ["Remove the reserved CIDR blocks"] },
        { "EKS003", """EndpointPrivateAccess = true, PublicAccessCidrs = { "203.0.113.5/32" }""", [] },
        { "EKS006", """EndpointPublicAccess = false, EndpointPrivateAccess = true, PublicAccessCidrs = { "52.94.76.0/24" }""", ["Remove the CIDR blocks"] },
        { "EKS010", "", ["Restrict the public endpoint to CIDR blocks from configuration", "Make the API server private only (cuts off who connects now)"] },
        { "EKS010", "EndpointPrivateAccess = false", ["Restrict the public endpoint to CIDR blocks from configuration", "Make the API server private only (cuts off who connects now)"] },
        { "EKS010", """PublicAccessCidrs = { "0.0.0.0/0" }""", ["Restrict the public endpoint to CIDR blocks from configuration", "Make the API server private only (cuts off who connects now)"] },
        { "EKS012", """PublicAccessCidrs = { "52.94.76.0/24" }""", ["Turn the private endpoint on"] },
        { "EKS020", """EndpointPrivateAccess = true, PublicAccessCidrs = new[] { "52.94.76.0/24" }""", ["Make the API server private only (cuts off who connects now)"] },
        { "EKS021", $"PublicAccessCidrs = {AnyList}", ["Turn the private endpoint on"] },
    };

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Endpoints_are_judged(string what, string type, string endpoints)
    {
        Assert.NotEmpty(what);
        await Open(Cluster(endpoints, type)).Verify();
    }

    [Theory]
    [MemberData(nameof(Repairs))]
    public async Task Every_offered_fix_repairs(string id, string endpoints, string[] titles) => await Fixes.AssertRepairs(Open(Cluster(endpoints)), id, titles);

    [Fact]
    public async Task What_depends_on_configuration_is_one_step_less_severe()
    {
        var finding = Assert.Single(await Open(Cluster("""EndpointPublicAccess = false, EndpointPrivateAccess = config.RequireBoolean("private")""")).Analyze());
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.EndsWith("(when 'private' is false)", finding.GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>Terraform's provider, which is behind Pulumi.Aws and Pulumi.Eks, refuses them; what CloudFormation does is not known.</summary>
    [Fact]
    public async Task Host_bits_are_an_error_where_the_provider_refuses_them()
    {
        var findings = await Open(Cluster("""EndpointPrivateAccess = true, PublicAccessCidrs = { "52.94.76.5/24" }""")).Analyze();
        Assert.Equal(HostBits, Assert.Single(findings, finding => finding.Id == "EKS002").Severity);
    }

    [Fact]
    public Task An_IPv6_cluster_takes_IPv6_blocks() =>
        Open(Cluster("""EndpointPrivateAccess = true, PublicAccessCidrs = { "2600:1f14::/35" }""", "{|EKS020:Cluster|}").Replace("ClusterArgs\n{", $"ClusterArgs\n{{\n    {IPv6},", StringComparison.Ordinal)).Verify();

    [Fact]
    public Task Values_are_followed_into_methods() => Open(
        Cluster("EndpointPublicAccess = IsPublic, EndpointPrivateAccess = true, {|EKS006:PublicAccessCidrs = Ranges()|}"),
        """
        static bool IsPublic => false;
        static string[] Ranges() => new[] { "52.94.76.0/24" };
        """).Verify();

    /// <summary>A statement that creates a cluster with these endpoint settings.</summary>
    protected abstract string Cluster(string endpoints, string type = "Cluster");

    /// <summary>The member of the arguments that gives a cluster IPv6 addresses.</summary>
    protected abstract string IPv6 { get; }

    /// <summary>How severe a block with host bits is.</summary>
    protected virtual DiagnosticSeverity HostBits => DiagnosticSeverity.Error;

    /// <summary>The usings and references of the SDK.</summary>
    protected abstract (string Usings, MetadataReference[] Surfaces) Sdk { get; }

    /// <summary>A stack with these statements in its constructor, in which <c>config</c> is the stack's configuration.</summary>
    private protected Program Open(string statements, string members = "") => new([.. Surfaces.SurfaceReferences.Framework, .. Sdk.Surfaces], $$"""
        using Pulumi;
        {{Sdk.Usings}}

        class TestStack : Stack
        {
            public TestStack()
            {
                var config = new Config();
                {{statements}}
            }
            {{members}}
        }
        """);
}
