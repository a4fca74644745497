using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Pulumi.Eks, whose component hands its endpoint settings to the cluster of Pulumi.Aws and so has the same defaults. It may be
/// created without any arguments, and then has them all.
/// Source: pulumi-eks sdk/dotnet/Cluster.cs and nodejs/eks/cluster/cluster.ts.
/// </summary>
sealed class PulumiEks : Sdk
{
    static readonly SettingPath publicAccess = new("EndpointPublicAccess") { Default = true };
    static readonly SettingPath privateAccess = new("EndpointPrivateAccess") { Default = false };
    static readonly SettingPath publicAccessCidrs = new("PublicAccessCidrs");
    static readonly SettingPath ipFamily = new("IpFamily") { Default = "ipv4" };

    public override string Name => "Pulumi.Eks";

    public override ImmutableArray<string> ClusterTypeNames => ImmutableArray.Create("Cluster");

    public override ImmutableArray<string> OverridingNames => PulumiOptions.OverridingNames;

    public override Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation) => PulumiOptions.ReachOf(mention, program, cancellation);

    public override LibraryModel Library { get; } = new Pulumi();

    public override bool IsAssembly(string name) => name == "Pulumi.Eks";

    public override bool IsCluster(INamedTypeSymbol type) => type.Name == "Cluster" && NamespaceOf(type) == "Pulumi.Eks";

    public override DeclaredCluster? Declare(Creation creation, ConditionSpace space, SourceProgram program)
    {
        var reader = new SettingReader(creation, space, program, "args") { Outside = new PulumiOptions(creation, space, program) };
        var endpoints = new EksEndpoints(reader.Read(publicAccess), reader.Read(privateAccess), reader.ReadRanges(publicAccessCidrs));
        var configuredCidrs = Pulumi.ConfiguredList("eksPublicAccessCidrs");
        return new EksCluster(creation, space, ResourceName.Of(creation, "name"))
        {
            IsCheckedByTerraform = true,
            PublicAccess = endpoints.Public,
            PrivateAccess = endpoints.Private,
            PublicAccessCidrs = endpoints.Cidrs,
            Outpost = reader.Missing("OutpostConfig", null),
            IsIPv6 = reader.Read(ipFamily).IsNamed("ipv6"),

            // cluster.ts: "`publicAccessCidrs` can only be set when `endpointPublicAccess` is true".
            ThrowsForCidrs = !endpoints.Public.Is(true) & endpoints.Cidrs.HasElements,
            MakePrivateOnly = when => endpoints.MakePrivateOnly(when)
                ?? GiveArguments(creation, $"{publicAccess.Properties[0]} = false, {privateAccess.Properties[0]} = true"),
            RestrictToConfiguredCidrs = when => endpoints.RestrictTo(configuredCidrs, when)
                ?? GiveArguments(creation, $"{privateAccess.Properties[0]} = true, {publicAccessCidrs.Properties[0]} = {configuredCidrs.Text}"),
        };
    }

    /// <summary>The edit for a cluster that is created without arguments; null where it has some, or where null comes from elsewhere.</summary>
    static ImmutableArray<SourceEdit>? GiveArguments(Creation creation, string members)
    {
        if (creation.Site is not BaseObjectCreationExpressionSyntax { ArgumentList: { } list } site)
            return null;
        var text = $"new global::Pulumi.Eks.ClusterArgs {{ {members} }}";
        var given = list.Arguments.FirstOrDefault(static argument => argument.NameColon?.Name.Identifier.ValueText == "args")
            ?? list.Arguments.Skip(1).FirstOrDefault(static argument => argument.NameColon is null);
        if (given is not null)
        {
            return given.Expression.IsKind(SyntaxKind.NullLiteralExpression)
                ? ImmutableArray.Create<SourceEdit>(new ReplaceExpression(site.SyntaxTree.FilePath, given.Expression.Span, text))
                : null;
        }

        var argument = list.Arguments.Count == 1 ? text : $"args: {text}";
        return ImmutableArray.Create<SourceEdit>(
            new ReplaceExpression(site.SyntaxTree.FilePath, site.Span, site.ToString().Insert(list.CloseParenToken.SpanStart - site.SpanStart, $", {argument}")));
    }
}
