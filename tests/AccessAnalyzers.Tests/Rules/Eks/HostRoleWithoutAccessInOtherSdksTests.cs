using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Rules.Eks;

/// <summary>EKS022 in the other SDKs, which spell hosts, roles and entries in their own ways.</summary>
public sealed class HostRoleWithoutAccessInOtherSdksTests
{
    const string Native = "Pulumi.AwsNative";
    const string Terraform = "CDK for Terraform";
    const string Template = "Amazon CDK (L1)";
    const string Construct = "Amazon CDK (L2)";
    const string ConstructOfV2 = "Amazon CDK (L2, aws-eks-v2)";

    static readonly string[] ignored = ["EKS010", "EKS014", "EKS020", "EKS021", "EKS023"];

    const string IsProd = "isProd";

    /// <summary>A program whose host has a role, beside a cluster with a private endpoint only.</summary>
    /// <param name="sdk">With what it is written.</param>
    /// <param name="entry">What stands after the cluster.</param>
    /// <param name="role">What the host has as its role.</param>
    /// <param name="isPublic">Whether the cluster has a public endpoint too.</param>
    /// <param name="mode">The authentication mode, where the SDK takes one.</param>
    /// <param name="mark">How the type of the host is written.</param>
    static Program Of(string sdk, string entry = "", string role = "role", string isPublic = "false", string mode = "API", string mark = "") => sdk switch
    {
        Native => new([.. SurfaceReferences.Framework, .. SurfaceReferences.AwsNative], $$"""
            using Pulumi; using Pulumi.AwsNative.Ec2; using Pulumi.AwsNative.Eks; using Pulumi.AwsNative.Eks.Inputs; using Pulumi.AwsNative.Iam;

            return await Deployment.RunAsync(() =>
            {
                var isProd = new Config().RequireBoolean("isProd");
                var elsewhere = new Config().Require("elsewhere");
                var vpc = new Vpc("vpc", new VpcArgs { CidrBlock = "10.0.0.0/16", EnableDnsHostnames = true });
                var subnet = new Subnet("a", new SubnetArgs { VpcId = vpc.VpcId });
                var role = new Role("operator", new RoleArgs { AssumeRolePolicyDocument = "{}" });
                var other = new Role("other", new RoleArgs { AssumeRolePolicyDocument = "{}" });
                var profile = new InstanceProfile("operator", new InstanceProfileArgs { Roles = { {{(role == "elsewhere" ? role : $"{role}.RoleName!")}} } });
                new {{Type("Instance", mark)}}("bastion", new InstanceArgs { SubnetId = subnet.SubnetId, IamInstanceProfile = profile.InstanceProfileName });
                var cluster = new Cluster("eks", new ClusterArgs
                {
                    RoleArn = "arn:aws:iam::111122223333:role/eks",
                    AccessConfig = new ClusterAccessConfigArgs { AuthenticationMode = ClusterAccessConfigAuthenticationMode.{{(mode == "API" ? "Api" : "ConfigMap")}} },
                    ResourcesVpcConfig = new ClusterResourcesVpcConfigArgs { SubnetIds = { subnet.SubnetId }, EndpointPublicAccess = {{isPublic}}, EndpointPrivateAccess = true },
                });
                {{entry}}
            });
            """) { Ignoring = [.. ignored] },
        Terraform => new([.. SurfaceReferences.Framework, .. SurfaceReferences.CdktfAws], $$"""
            using Constructs; using HashiCorp.Cdktf; using HashiCorp.Cdktf.Providers.Aws.EksAccessEntry; using HashiCorp.Cdktf.Providers.Aws.EksCluster; using HashiCorp.Cdktf.Providers.Aws.EksNodeGroup;
            using HashiCorp.Cdktf.Providers.Aws.IamInstanceProfile; using HashiCorp.Cdktf.Providers.Aws.IamRole; using HashiCorp.Cdktf.Providers.Aws.Instance;
            using HashiCorp.Cdktf.Providers.Aws.Subnet; using HashiCorp.Cdktf.Providers.Aws.Vpc;

            var app = new App();
            new Infrastructure(app, "infrastructure");
            app.Synth();

            class Infrastructure : TerraformStack
            {
                public Infrastructure(Construct scope, string id) : base(scope, id)
                {
                    var isProd = Environment.GetEnvironmentVariable("isProd") == "true";
                    var elsewhere = Token.AsString("elsewhere");
                    var vpc = new Vpc(this, "vpc", new VpcConfig { CidrBlock = "10.0.0.0/16", EnableDnsHostnames = true });
                    var subnet = new Subnet(this, "a", new SubnetConfig { VpcId = vpc.Id });
                    var role = new IamRole(this, "operator", new IamRoleConfig { AssumeRolePolicy = "{}" });
                    var other = new IamRole(this, "other", new IamRoleConfig { AssumeRolePolicy = "{}" });
                    var profile = new IamInstanceProfile(this, "profile", new IamInstanceProfileConfig { Role = {{(role == "elsewhere" ? role : $"{role}.Name")}} });
                    var host = new {{Type("Instance", mark)}}(this, "bastion", new InstanceConfig { SubnetId = subnet.Id, IamInstanceProfile = profile.Name });
                    var cluster = new EksCluster(this, "eks", new EksClusterConfig
                    {
                        Name = "eks",
                        RoleArn = "arn:aws:iam::111122223333:role/eks",
                        AccessConfig = new EksClusterAccessConfig { AuthenticationMode = "{{mode}}" },
                        VpcConfig = new EksClusterVpcConfig { SubnetIds = new[] { subnet.Id }, EndpointPublicAccess = {{isPublic}}, EndpointPrivateAccess = true },
                    });
                    {{entry}}
                }
            }
            """) { Ignoring = [.. ignored] },
        Template => Cdk("Amazon.CDK.AWS.EKS", $$"""
            var vpc = new CfnVPC(this, "vpc", new CfnVPCProps { CidrBlock = "10.0.0.0/16", EnableDnsHostnames = true });
            var subnet = new CfnSubnet(this, "a", new CfnSubnetProps { VpcId = vpc.Ref });
            var role = new CfnRole(this, "operator", new CfnRoleProps { AssumeRolePolicyDocument = "{}" });
            var other = new CfnRole(this, "other", new CfnRoleProps { AssumeRolePolicyDocument = "{}" });
            var profile = new CfnInstanceProfile(this, "profile", new CfnInstanceProfileProps { Roles = new[] { {{(role == "elsewhere" ? role : $"{role}.Ref")}} } });
            var host = new {{Type("CfnInstance", mark)}}(this, "bastion", new CfnInstanceProps { SubnetId = subnet.Ref, IamInstanceProfile = profile.Ref });
            var cluster = new CfnCluster(this, "eks", new CfnClusterProps
            {
                RoleArn = "arn:aws:iam::111122223333:role/eks",
                AccessConfig = new CfnCluster.AccessConfigProperty { AuthenticationMode = "{{mode}}" },
                ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { subnet.Ref }, EndpointPublicAccess = {{isPublic}}, EndpointPrivateAccess = true },
            });
            {{entry}}
            """),
        _ => Cdk(sdk == Construct ? "Amazon.CDK.AWS.EKS" : "Amazon.CDK.AWS.EKSv2", $$"""
            var vpc = new Vpc(this, "vpc");
            var role = new Role(this, "operator", new RoleProps { AssumedBy = new ServicePrincipal("ec2.amazonaws.com") });
            var other = new Role(this, "other", new RoleProps { AssumedBy = new ServicePrincipal("ec2.amazonaws.com") });
            var host = new {{Type("Instance_", mark)}}(this, "bastion", new InstanceProps { Vpc = vpc, InstanceType = new InstanceType("t3.nano"), MachineImage = MachineImage.LatestAmazonLinux2023(), Role = {{(role == "elsewhere" ? "Role.FromRoleName(this, \"found\", \"found\")" : role)}} });
            var cluster = new Cluster(this, "eks", new ClusterProps
            {
                Version = KubernetesVersion.V1_31,
                Vpc = vpc,
                {{(sdk == Construct ? $"AuthenticationMode = AuthenticationMode.{mode}," : "")}}
                EndpointAccess = {{(isPublic == "false" ? "EndpointAccess.PRIVATE" : isPublic == IsProd ? "isProd ? EndpointAccess.PUBLIC_AND_PRIVATE : EndpointAccess.PRIVATE" : "EndpointAccess.PUBLIC_AND_PRIVATE")}},
            });
            {{entry}}
            """),
    };

    static string Type(string name, string mark) => mark.Length == 0 ? name : $"{{|{mark}:{name}|}}";

    static Program Cdk(string module, string statements) => new(Harness.Eks.References, $$"""
        using Amazon.CDK; using Amazon.CDK.AWS.EC2; using {{module}}; using Amazon.CDK.AWS.IAM; using Constructs;

        var app = new App();
        new Infrastructure(app, "infrastructure");
        app.Synth();

        class Infrastructure : Stack
        {
            public Infrastructure(Construct scope, string id) : base(scope, id)
            {
                var isProd = (bool)Node.TryGetContext("isProd");
                var elsewhere = Fn.ImportValue("elsewhere");
                {{statements}}
            }
        }
        """) { Ignoring = [.. ignored] };

    public static TheoryData<string> Sdks => [Native, Terraform, Template, Construct, ConstructOfV2];

    /// <summary>An entry for a role, and the nodes of a cluster with that role.</summary>
    static string[] Entries(string sdk, string role, string elsewhere = "elsewhere") => sdk switch
    {
        Native =>
        [
            $"new AccessEntry(\"entry\", new AccessEntryArgs {{ ClusterName = \"eks\", PrincipalArn = {(role == elsewhere ? role : $"{role}.Arn")} }});",
            $"new Nodegroup(\"nodes\", new NodegroupArgs {{ ClusterName = \"eks\", Subnets = {{ subnet.SubnetId }}, NodeRole = {(role == elsewhere ? role : $"{role}.Arn")} }});",
            $"new FargateProfile(\"pods\", new FargateProfileArgs {{ ClusterName = \"eks\", PodExecutionRoleArn = {(role == elsewhere ? role : $"{role}.Arn")} }});",
        ],
        Terraform =>
        [
            $"new EksAccessEntry(this, \"entry\", new EksAccessEntryConfig {{ ClusterName = cluster.Name, PrincipalArn = {(role == elsewhere ? role : $"{role}.Arn")} }});",
            $"new EksNodeGroup(this, \"nodes\", new EksNodeGroupConfig {{ ClusterName = cluster.Name, SubnetIds = new[] {{ subnet.Id }}, ScalingConfig = new EksNodeGroupScalingConfig {{ DesiredSize = 1, MinSize = 1, MaxSize = 2 }}, NodeRoleArn = {(role == elsewhere ? role : $"{role}.Arn")} }});",
        ],
        Template =>
        [
            $"new CfnAccessEntry(this, \"entry\", new CfnAccessEntryProps {{ ClusterName = \"eks\", PrincipalArn = {(role == elsewhere ? role : $"{role}.AttrArn")} }});",
            $"new CfnNodegroup(this, \"nodes\", new CfnNodegroupProps {{ ClusterName = \"eks\", Subnets = new[] {{ subnet.Ref }}, NodeRole = {(role == elsewhere ? role : $"{role}.AttrArn")} }});",
        ],
        _ =>
        [
            $"new AccessEntry(this, \"entry\", new AccessEntryProps {{ Cluster = cluster, AccessPolicies = System.Array.Empty<IAccessPolicy>(), Principal = {(role == elsewhere ? role : $"{role}.RoleArn")} }});",
            $"new Nodegroup(this, \"nodes\", new NodegroupProps {{ Cluster = cluster, NodeRole = {(role == elsewhere ? "Role.FromRoleArn(this, \"nodeRole\", elsewhere)" : role)} }});",
        ],
    };

    [Theory]
    [MemberData(nameof(Sdks))]
    public async Task A_role_that_no_entry_names(string sdk)
    {
        await Of(sdk, mark: "EKS022").Verify();
        foreach (var entry in Entries(sdk, "other"))
            await Of(sdk, entry, mark: "EKS022").Verify();
    }

    [Theory]
    [MemberData(nameof(Sdks))]
    public async Task An_entry_or_nodes_that_have_it_or_may_do_so(string sdk)
    {
        foreach (var entry in Entries(sdk, "role").Concat(Entries(sdk, "elsewhere")))
            await Of(sdk, entry).Verify();
    }

    [Theory]
    [MemberData(nameof(Sdks))]
    public async Task What_is_not_known_or_not_so(string sdk)
    {
        await Of(sdk, role: "elsewhere").Verify();
        await Of(sdk, isPublic: "true").Verify();
        if (sdk != ConstructOfV2)
            await Of(sdk, mode: "CONFIG_MAP").Verify();
    }

    [Theory]
    [MemberData(nameof(Sdks))]
    public async Task It_may_depend_on_configuration(string sdk)
    {
        Assert.Contains("(when 'isProd' is ", (await Of(sdk, isPublic: IsProd).Single("EKS022")).GetMessage(null), StringComparison.Ordinal);
        foreach (var entry in Entries(sdk, "role"))
            Assert.Contains("(when 'isProd' is ", (await Of(sdk, $"if (isProd) {entry}").Single("EKS022")).GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>Methods of the L2 that make entries, or may make one.</summary>
    [Theory]
    [InlineData(Construct, "cluster.GrantAccess(\"operators\", role.RoleArn, System.Array.Empty<IAccessPolicy>());", false)]
    [InlineData(ConstructOfV2, "cluster.GrantClusterAdmin(\"operators\", role.RoleArn);", false)]
    [InlineData(Construct, "cluster.AwsAuth.AddMastersRole(role);", false)]
    [InlineData(Construct, "cluster.AddNodegroupCapacity(\"nodes\", new NodegroupOptions { NodeRole = role });", false)]
    [InlineData(Construct, "cluster.AddNodegroupCapacity(\"nodes\");", true)]
    [InlineData(Construct, "new Nodegroup(this, \"nodes\", new NodegroupProps { Cluster = cluster });", true)]
    [InlineData(ConstructOfV2, "new ClusterProps { Version = KubernetesVersion.V1_31, Compute = new ComputeConfig { NodeRole = role } };", false)]
    [InlineData(Template, "cluster.ComputeConfig = new CfnCluster.ComputeConfigProperty { Enabled = true, NodeRoleArn = role.AttrArn };", false)]
    [InlineData(ConstructOfV2, "new ClusterProps { Version = KubernetesVersion.V1_31, MastersRole = role };", false)]
    [InlineData(Construct, "AccessEntry.FromAccessEntryAttributes(this, \"found\", new AccessEntryAttributes { AccessEntryArn = elsewhere, AccessEntryName = \"found\" });", false)]
    [InlineData(Construct, "foreach (var arn in elsewhere.Split(',')) new AccessEntry(this, arn, new AccessEntryProps { Cluster = cluster, AccessPolicies = System.Array.Empty<IAccessPolicy>(), Principal = arn });", false)]
    [InlineData(Construct, "((CfnInstance)host.Node.DefaultChild).AddPropertyOverride(\"IamInstanceProfile\", \"other\");", false)]
    [InlineData(Template, "host.AddPropertyOverride(\"IamInstanceProfile\", \"other\");", false)]
    [InlineData(Template, "host.IamInstanceProfile = \"other\";", false)]
    [InlineData(Terraform, "host.IamInstanceProfile = \"other\";", false)]
    [InlineData(Terraform, "host.AddOverride(\"iam_instance_profile\", \"other\");", false)]
    [InlineData(Terraform, "profile.ResetRole();", false)]
    public Task What_else_the_program_does(string sdk, string statement, bool isFound) => Of(sdk, statement, mark: isFound ? "EKS022" : "").Verify();
}
