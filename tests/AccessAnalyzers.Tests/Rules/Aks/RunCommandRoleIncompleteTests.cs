using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS045: a role of the program with one of the two actions that run command needs.</summary>
public sealed class RunCommandRoleIncompleteTests
{
    const string Run = "Microsoft.ContainerService/managedClusters/runcommand/action";
    const string Read = "Microsoft.ContainerService/managedClusters/commandResults/read";

    static readonly string[] advice = ["AKS020", "AKS040", "AKS041", "AKS042"];

    const string Native = "Pulumi.AzureNative";
    const string Classic = "Pulumi.Azure";

    static string Usings(string sdk) => $$"""
        using Pulumi;
        using {{sdk}}.Authorization;
        using {{sdk}}.Authorization.Inputs;
        using {{sdk}}.ContainerService;
        using {{sdk}}.ContainerService.Inputs;

        """;

    static Program Of(string sdk, params string[] files) => new(
        [.. SurfaceReferences.Framework, .. sdk == Native ? SurfaceReferences.AzureNativeV3 : SurfaceReferences.AzureV6],
        [.. files.Select(file => Usings(sdk) + (sdk == Native ? file : file.Replace("PermissionArgs", "RoleDefinitionPermissionArgs", StringComparison.Ordinal)))]) { Ignoring = [.. advice] };

    const string Settings = """
        var config = new Pulumi.Config();
        var elsewhere = config.Require("elsewhere");
        var isProd = config.RequireBoolean("isProd");

        """;

    static string Role(string actions, string more = "", string variable = "role") => $$"""
        var {{variable}} = new RoleDefinition("{{variable}}", new RoleDefinitionArgs
        {
            Scope = "/subscriptions/s",
            Permissions = { new PermissionArgs { Actions = { {{actions}} }, {{more}} } },
        });

        """;

    static string Cluster(string sdk, string runCommand = "") => sdk == Native
        ? $$"""
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            DnsPrefix = "team",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, {{(runCommand.Length == 0 ? "" : $"DisableRunCommand = !({runCommand})")}} },
        });

        """
        : $$"""
        new KubernetesCluster("aks", new KubernetesClusterArgs
        {
            ResourceGroupName = "rg",
            DnsPrefix = "team",
            PrivateClusterEnabled = true,
            {{(runCommand.Length == 0 ? "" : $"RunCommandEnabled = {runCommand},")}}
            DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D4s_v5" },
        });

        """;

    static string Marked(string action) => $"{{|AKS045:\"{action}\"|}}";

    static string Text(string action) => $"\"{action}\"";

    [Theory]
    [InlineData(Native)]
    [InlineData(Classic)]
    public async Task A_role_that_runs_commands_and_does_not_read_their_results(string sdk)
    {
        var program = Of(sdk, Settings + Role(Marked(Run)) + Cluster(sdk));
        await program.Verify();
        Assert.Equal(
            $"AKS cluster 'aks' takes commands by 'az aks command invoke', for which role 'role' has the action '{Run}' but not '{Read}'; add the other one",
            (await program.Single("AKS045")).GetMessage(null));
    }

    [Theory]
    [InlineData(Native, Read)]
    [InlineData(Native, "microsoft.containerservice/MANAGEDCLUSTERS/runCommand/action")]
    [InlineData(Classic, Read)]
    [InlineData(Classic, "microsoft.containerservice/MANAGEDCLUSTERS/runCommand/action")]
    public Task Either_of_them_in_any_case(string sdk, string action) => Of(sdk, Settings + Cluster(sdk) + Role($"\"Microsoft.Resources/subscriptions/resourceGroups/read\", {Marked(action)}")).Verify();

    [Theory]
    [InlineData(Native)]
    [InlineData(Classic)]
    public async Task A_role_with_both_or_neither(string sdk)
    {
        await Of(sdk, Settings + Role($"{Text(Run)}, {Text(Read)}") + Cluster(sdk)).Verify();
        await Of(sdk, Settings + Role($"{Text(Run)}, {Text(Read.ToLowerInvariant())}") + Cluster(sdk)).Verify();
        await Of(sdk, Settings + Role("\"Microsoft.ContainerService/managedClusters/read\"") + Cluster(sdk)).Verify();
        await Of(sdk, Settings + Role("") + Cluster(sdk)).Verify();
    }

    /// <summary>Actions are patterns: one with an asterisk may be both.</summary>
    [Theory]
    [InlineData("*")]
    [InlineData("*/read")]
    [InlineData("Microsoft.ContainerService/*")]
    [InlineData("Microsoft.ContainerService/managedClusters/*")]
    [InlineData("Microsoft.ContainerService/managedClusters/*/read")]
    [InlineData("microsoft.containerservice/managedclusters/commandresults/*")]
    public async Task A_pattern_may_be_the_other_one(string pattern)
    {
        await Of(Native, Settings + Role($"{Text(Run)}, {Text(pattern)}") + Cluster(Native)).Verify();
        await Of(Native, Settings + Role(Text(pattern)) + Cluster(Native)).Verify();
    }

    [Theory]
    [InlineData("Microsoft.Network/*")]
    [InlineData("Microsoft.ContainerService/managedClusters/agentPools/*")]
    [InlineData("*/write")]
    public Task A_pattern_that_is_neither(string pattern) => Of(Native, Settings + Role($"{Text(pattern)}, {Marked(Run)}") + Cluster(Native)).Verify();

    [Theory]
    [InlineData(Native, "elsewhere")]
    [InlineData(Native, "$\"Microsoft.ContainerService/{elsewhere}\"")]
    [InlineData(Classic, "elsewhere")]
    public Task An_action_from_elsewhere_may_be_the_other_one(string sdk, string action) => Of(sdk, Settings + Role($"{Text(Run)}, {action}") + Cluster(sdk)).Verify();

    /// <summary>What is taken away again, what another block gives, and blocks of which nothing is known.</summary>
    [Theory]
    [InlineData("NotActions = { \"Microsoft.ContainerService/managedClusters/runcommand/action\" }")]
    [InlineData("NotActions = { \"Microsoft.ContainerService/*\" }")]
    [InlineData("NotActions = { elsewhere }")]
    [InlineData("NotActions = config.RequireObject<string[]>(\"denied\")")]
    public Task Actions_that_may_be_taken_away(string denied) => Of(Native, Settings + Role(Text(Run), denied) + Cluster(Native)).Verify();

    [Theory]
    [InlineData(Native)]
    [InlineData(Classic)]
    public async Task Several_blocks_are_one_role(string sdk)
    {
        string Blocks(params string[] blocks) => $"var role = new RoleDefinition(\"role\", new RoleDefinitionArgs {{ Scope = \"/subscriptions/s\", Permissions = {{ {string.Join(", ", blocks)} }} }});\n";
        string Block(string action) => $"new PermissionArgs {{ Actions = {{ {action} }} }}";
        await Of(sdk, Settings + Blocks(Block(Text(Run)), Block(Text(Read))) + Cluster(sdk)).Verify();
        await Of(sdk, Settings + Blocks(Block("\"Microsoft.Network/virtualNetworks/read\""), Block(Marked(Read))) + Cluster(sdk)).Verify();
        await Of(sdk, Settings + Blocks(Block(Text(Run)), "config.RequireObject<PermissionArgs>(\"more\")") + Cluster(sdk)).Verify();
    }

    /// <summary>One identity may have several roles.</summary>
    [Theory]
    [InlineData(Native)]
    [InlineData(Classic)]
    public async Task Another_role_may_have_the_other_one(string sdk)
    {
        await Of(sdk, Settings + Role(Text(Run)) + Role(Text(Read), variable: "reader") + Cluster(sdk)).Verify();
        await Of(sdk, Settings + Role(Text(Run)) + Role("elsewhere", variable: "other") + Cluster(sdk)).Verify();
        await Of(sdk, Settings + Role(Text(Run)) + Role("\"*\"", variable: "other") + Cluster(sdk)).Verify();
        await Of(sdk, Settings + Role(Marked(Run)) + Role("\"Microsoft.Network/virtualNetworks/read\"", variable: "other") + Cluster(sdk)).Verify();
    }

    /// <summary>The world is closed only where every creation is understood.</summary>
    [Theory]
    [InlineData("RoleDefinition.Get(\"other\", \"id\");")]
    [InlineData("foreach (var name in config.RequireObject<string[]>(\"names\")) new RoleDefinition(name, new RoleDefinitionArgs { Scope = \"/subscriptions/s\", Permissions = { new PermissionArgs { Actions = { name } } } });")]
    [InlineData("new RoleDefinition(\"other\", config.RequireObject<RoleDefinitionArgs>(\"other\"));")]
    [InlineData("var type = typeof(RoleDefinition);")]
    [InlineData("new Pulumi.AzureNative.Resources.Resource(\"any\", new() { ResourceGroupName = \"rg\" });")]
    public Task Roles_from_elsewhere(string other) => Of(Native, Settings + Role(Text(Run)) + Cluster(Native) + other).Verify();

    [Fact]
    public Task A_library_is_never_closed() => Of(Native, "public class Access { public Access() {" + Settings + Role(Text(Run)) + Cluster(Native) + "} }").Verify();

    [Theory]
    [InlineData(Native)]
    [InlineData(Classic)]
    public async Task A_cluster_that_takes_no_commands_needs_no_role(string sdk)
    {
        await Of(sdk, Settings + Role(Text(Run)) + Cluster(sdk, "false")).Verify();
        await Of(sdk, Settings + Role(Marked(Run)) + Cluster(sdk, "true")).Verify();
        Assert.EndsWith("(when 'isProd' is true)", (await Of(sdk, Settings + Role(Text(Run)) + Cluster(sdk, "isProd")).Single("AKS045")).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_role_without_a_cluster() => Of(Native, Settings + Role(Text(Run))).Verify();

    [Theory]
    [InlineData(Native)]
    [InlineData(Classic)]
    public async Task The_other_one_may_depend_on_configuration(string sdk)
    {
        var role = Role(Text(Run)) + $"if (isProd) {{ {Role(Text(Read), variable: "reader")} }}\n";
        Assert.EndsWith("(when 'isProd' is false)", (await Of(sdk, Settings + role + Cluster(sdk)).Single("AKS045")).GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Native, false)]
    [InlineData(Classic, false)]
    [InlineData(Native, true)]
    [InlineData(Classic, true)]
    public Task Roles_and_cluster_in_classes_of_their_own(string sdk, bool isWhole) => Of(
        sdk,
        "return await Deployment.RunAsync<Infrastructure>();",
        "class Infrastructure : Stack { public Infrastructure() { var roles = new Roles(new RoleSettings()); " + (isWhole ? "new ClusterStack();" : "new {|AKS045:ClusterStack|}();") + " } }",
        $$"""
        record RoleSettings(string Scope = "/subscriptions/s", bool ReadsResults = {{(isWhole ? "true" : "false")}});

        class Roles
        {
            public Roles(RoleSettings settings)
            {
                var actions = new InputList<string> { "{{Run}}" };
                if (settings.ReadsResults)
                    actions.Add("{{Read}}");
                Operator = Create("operator", settings.Scope, actions);
            }

            public RoleDefinition Operator { get; }

            static RoleDefinition Create(string name, string scope, InputList<string> actions) =>
                new RoleDefinition(name, new RoleDefinitionArgs { Scope = scope, Permissions = { new PermissionArgs { Actions = actions } } });
        }
        """,
        "class ClusterStack { public ClusterStack() { " + Cluster(sdk) + "} }").Verify();

    [Theory]
    [InlineData(Native)]
    [InlineData(Classic)]
    public async Task The_fix_adds_the_other_one(string sdk)
    {
        var role = """
            new RoleDefinition("role", new RoleDefinitionArgs
            {
                Scope = "/subscriptions/s",
                Permissions =
                {
                    new PermissionArgs
                    {
                        Actions =
                        {
                            "Microsoft.Resources/subscriptions/resourceGroups/read",
                            "Microsoft.ContainerService/managedClusters/runcommand/action",
                        },
                    },
                },
            });

            """;
        Assert.Contains(
            """
                            "Microsoft.ContainerService/managedClusters/runcommand/action",
                            "Microsoft.ContainerService/managedClusters/commandResults/read",
            """,
            await Fixes.Repair(Of(sdk, role + Cluster(sdk)), "AKS045", "Add 'Microsoft.ContainerService/managedClusters/commandResults/read' to the role"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" // invoke", ", // invoke", "")]
    [InlineData(", // invoke", ", // invoke", ",")]
    [InlineData(" /* invoke */", ", /* invoke */", "")]
    public async Task A_comment_stays_behind_its_action(string end, string endOfFirst, string endOfSecond) => Assert.Contains(
        $"\n    {Text(Run)}{endOfFirst}\n    {Text(Read)}{endOfSecond}\n}}",
        (await Fixes.Repair(
            Of(Native, $"new RoleDefinition(\"role\", new RoleDefinitionArgs {{ Scope = \"/subscriptions/s\", Permissions = new PermissionArgs {{ Actions = {{\n    {Text(Run)}{end}\n}} }} }});\n" + Cluster(Native)),
            "AKS045",
            $"Add '{Read}' to the role")).ReplaceLineEndings("\n"),
        StringComparison.Ordinal);

    [Fact]
    public async Task What_is_no_literal_in_a_list_is_left_alone() =>
        Assert.Empty(await Fixes.Titles(Of(Native, $"const string Action = \"{Run}\";\n" + Role("Action") + Cluster(Native)), "AKS045"));

    [Fact]
    public async Task It_is_advice() => Assert.Equal(DiagnosticSeverity.Info, (await Of(Native, Settings + Role(Text(Run)) + Cluster(Native)).Single("AKS045")).Severity);

    static Program InTerraform(string statements) => new([.. SurfaceReferences.Framework, .. SurfaceReferences.CdktfAzurerm], [$$"""
        using Constructs; using HashiCorp.Cdktf; using HashiCorp.Cdktf.Providers.Azurerm.KubernetesCluster; using HashiCorp.Cdktf.Providers.Azurerm.RoleDefinition;

        var app = new App();
        new Infrastructure(app, "infrastructure");
        app.Synth();

        class Infrastructure : TerraformStack
        {
            public Infrastructure(Construct scope, string id) : base(scope, id)
            {
                var isProd = Environment.GetEnvironmentVariable("STAGE") == "prod";
                var elsewhere = Token.AsString("elsewhere");
                {{statements}}
            }
        }
        """]) { Ignoring = [.. advice] };

    static string TerraformRole(string actions, string more = "", string name = "role") => $$"""
        var {{name}} = new RoleDefinition(this, "{{name}}", new RoleDefinitionConfig
        {
            Name = "{{name}}",
            Scope = "/subscriptions/s",
            Permissions = new[] { new RoleDefinitionPermissions { Actions = new[] { {{actions}} }, {{more}} } },
        });

        """;

    static string TerraformCluster(string runCommand = "true") => $$"""
        var cluster = new KubernetesCluster(this, "aks", new KubernetesClusterConfig
        {
            Name = "aks", Location = "westeurope", ResourceGroupName = "rg", DnsPrefix = "team",
            DefaultNodePool = new KubernetesClusterDefaultNodePool { Name = "system", VmSize = "Standard_D4s_v5" },
            Identity = new KubernetesClusterIdentity { Type = "SystemAssigned" },
            PrivateClusterEnabled = true, RunCommandEnabled = {{runCommand}},
        });

        """;

    [Fact]
    public async Task In_Terraform_a_role_with_one_of_them()
    {
        await InTerraform(TerraformRole(Marked(Run)) + TerraformCluster()).Verify();
        await InTerraform(TerraformCluster() + TerraformRole($"\"Microsoft.Network/*\", {Marked(Read)}")).Verify();
    }

    [Theory]
    [InlineData($"\"{Run}\", \"{Read}\"", "", "")]
    [InlineData($"\"{Run}\", elsewhere", "", "")]
    [InlineData($"\"{Run}\", \"${{var.read}}\"", "", "")]
    [InlineData($"\"{Run}\"", "NotActions = new[] { elsewhere }", "")]
    [InlineData($"\"{Run}\"", "", "role.PutPermissions(new[] { new RoleDefinitionPermissions { Actions = new[] { \"*\" } } });")]
    [InlineData($"\"{Run}\"", "", "role.AddOverride(\"permissions.0.actions\", new[] { \"*\" });")]
    [InlineData($"\"{Run}\"", "", "foreach (var name in Environment.GetEnvironmentVariable(\"ROLES\")!.Split(',')) new RoleDefinition(this, name, new RoleDefinitionConfig { Name = name, Scope = \"/subscriptions/s\", Permissions = new[] { new RoleDefinitionPermissions { Actions = new[] { name } } } });")]
    [InlineData($"\"{Run}\"", "", "cluster.RunCommandEnabled = false;")]
    public Task In_Terraform_both_of_them_or_nobody_knows(string actions, string more, string change) =>
        InTerraform(TerraformRole(actions, more) + TerraformCluster() + change).Verify();

    [Fact]
    public async Task In_Terraform_it_may_depend_on_configuration()
    {
        Assert.EndsWith(
            "(when 'STAGE' is \"prod\")",
            (await InTerraform(TerraformRole(Text(Run)) + TerraformCluster("isProd")).Single("AKS045")).GetMessage(null),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "(when 'STAGE' is not \"prod\")",
            (await InTerraform(TerraformRole(Text(Run)) + "if (isProd) { " + TerraformRole(Text(Read), name: "reader") + "}\n" + TerraformCluster()).Single("AKS045")).GetMessage(null),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Terraform_the_fix_adds_the_other_one() => Assert.Contains(
        $"Actions = new[] {{ \"{Run}\", \"{Read}\" }}",
        await Fixes.Repair(InTerraform(TerraformRole(Text(Run)) + TerraformCluster()), "AKS045", $"Add '{Read}' to the role"),
        StringComparison.Ordinal);
}
