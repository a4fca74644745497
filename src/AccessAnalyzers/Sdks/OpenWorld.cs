using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// What may declare resources of any kind where nobody sees it: nothing can be said to be absent from a program that has it.
/// </summary>
static class OpenWorld
{
    /// <summary>Classes that deploy what a template, a module or a policy says.</summary>
    static readonly string[] makers =
    [
        "TemplateDeployment", "ResourceGroupTemplateDeployment", "SubscriptionTemplateDeployment", "ManagementGroupTemplateDeployment",
        "TenantTemplateDeployment",
        "DeploymentAtScope", "DeploymentAtSubscriptionScope", "DeploymentAtManagementGroupScope", "DeploymentAtTenantScope",
        "DeploymentStackAtResourceGroup", "DeploymentStackAtSubscription", "DeploymentStackAtManagementGroup",
        "ConnectivityConfiguration", "NetworkManagerConnectivityConfiguration",
        "TerraformModule", "TerraformHclModule", "TerraformResource",
        "CfnInclude", "CfnResource", "CfnStack", "CfnStackSet", "CfnCustomResource", "CustomResource", "AwsCustomResource", "StackSet",
        "CloudFormationStack",
    ];

    /// <summary>The same, of names that other classes have too.</summary>
    static readonly string[] ambiguous = ["Deployment", "Resource", "Stack"];

    /// <summary>Assemblies of the vendors, which make what the program tells them and nothing else.</summary>
    static readonly string[] vendors = ["Pulumi", "HashiCorp.Cdktf", "Amazon.CDK", "Amazon.JSII", "Azure.", "Aspire.", "Constructs"];

    public static bool Is(SourceProgram program) => program.MentionsAny(makers, default)
        || ambiguous.Any(name => MentionsMaker(program, name)) || HasWrapper(program.Compilation);

    static bool MentionsMaker(SourceProgram program, string name) => program.References.To(name, default).Any(mention =>
        program.References.Meaning(mention, default) is INamedTypeSymbol { ContainingNamespace: { } space }
        && space.ToDisplayString() is var found
        && (PulumiAzureNative.IsResources(found) || found.EndsWith(".CloudFormation", StringComparison.Ordinal)));

    /// <summary>Whether the project references somebody's library over an SDK, or a package that runs commands.</summary>
    static bool HasWrapper(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols.Any(static assembly =>
        assembly.Name == "Pulumi.Command"
        || (!Array.Exists(vendors, vendor => assembly.Name.StartsWith(vendor, StringComparison.Ordinal))
            && assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(IsOfSdk))));

    static bool IsOfSdk(AssemblyIdentity assembly) => Sdk.All.Any(sdk => sdk.IsAssembly(assembly.Name));
}
