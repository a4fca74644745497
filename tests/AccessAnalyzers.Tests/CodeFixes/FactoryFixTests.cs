using System.Collections.Immutable;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Table;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers.Tests.CodeFixes;

/// <summary>A fix in a method that several call is judged by all of them.</summary>
public sealed class FactoryFixTests
{
    public static TheoryData<string> Types => RuleTableTests.Types;

    /// <summary>
    /// Every row of the table as a factory with two callers, of which one needs the fix: what the light bulb offers compiles, gives nobody
    /// a finding that was not there, and changes for the other caller neither who may connect nor anything else to the worse.
    /// </summary>
    [Theory]
    [MemberData(nameof(Types))]
    public async Task No_fix_harms_another_caller(string name)
    {
        var type = ClusterType.All.Single(type => type.Name == name);
        var programs = new List<(RuleRow Row, string Name, string Text)>();
        // One row of each rule: the table tests try all of them, and twenty classes of clusters have them all.
        foreach (var row in RuleRow.All.DistinctBy(static row => row.Id))
        {
            if (await RowProgram.Of(type, row) is { } program && program.FillFactory(type, $"Factory{programs.Count}") is { } text)
                programs.Add((row, $"Factory{programs.Count}", text));
        }

        var (wrong, offers) = (new List<string>(), 0);
        foreach (var (trustedRanges, together) in RuleTable.RepairedTogether(programs, static program => program.Row))
        {
            var options = RuleTable.Options(trustedRanges);
            using var fixes = new Fixes(RuleTable.Compile(type, together.Select(program => ($"/{program.Name}.cs", program.Text))));
            var project = fixes.Open();
            var compilation = (await project.GetCompilationAsync())!;
            Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            var reported = await Fixes.Findings(project, options);
            var offered = new List<((RuleRow Row, string Name, string Text) Program, CodeAction Action, int Index)>();
            foreach (var program in together)
            {
                foreach (var finding in reported.Where(finding => finding.Id == program.Row.Id && finding.Location.SourceTree!.FilePath == $"/{program.Name}.cs"))
                    offered.AddRange((await Fixes.OfferedFor(project, finding)).Select((action, index) => (program, action, index)));
            }

            offers += offered.Count;
            foreach (var round in offered.GroupBy(each => each.Index))
            {
                var repaired = project;
                foreach (var (program, action, _) in round)
                {
                    var document = (await Fixes.Apply(project, action)).Documents.Single(document => document.FilePath == $"/{program.Name}.cs");
                    repaired = repaired.GetDocument(document.Id)!.WithText(await document.GetTextAsync()).Project;
                }

                var after = (await repaired.GetCompilationAsync())!;
                var errors = after.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToLookup(error => error.Location.SourceTree!.FilePath);
                var left = await Fixes.Findings(repaired, options);
                foreach (var (program, action, _) in round)
                {
                    var path = $"/{program.Name}.cs";
                    var mistakes = errors[path].Select(error => error.ToString())
                        .Concat(Members(left, path).Except(Members(reported, path)).Where(found => !Fixes.IsSilencedAdvice(found.Id)).Select(found => $"now {found}"))
                        .Concat(Members(left, path).Where(found => found.Id == program.Row.Id && !Members(reported, path).Contains(found)).Select(found => $"now {found}"));
                    if (Access(compilation, type, program.Name, "Satisfying") is var before && Access(after, type, program.Name, "Satisfying") is var now && !now.IsSubsetOf(before))
                        mistakes = mistakes.Append($"lets in {string.Join(", ", now.Except(before))}");
                    if (!action.Title.Contains("opens it", StringComparison.Ordinal) && !Access(after, type, program.Name, "Violating").IsSubsetOf(Access(compilation, type, program.Name, "Violating").Add("configured")))
                        mistakes = mistakes.Append("opens the violating cluster without saying so");
                    wrong.AddRange(mistakes.Select(mistake => $"{program.Row}, '{action.Title}': {mistake}\n{repaired.Documents.Single(document => document.FilePath == path).GetTextAsync().Result}"));
                }
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {offers} in {name}:\n{string.Join("\n", wrong)}");
    }

    /// <summary>Each finding with the member in which it stands.</summary>
    static ImmutableHashSet<(string Id, string Member)> Members(IEnumerable<Diagnostic> findings, string path) => findings
        .Where(finding => finding.Location.SourceTree!.FilePath == path)
        .Select(finding => (finding.Id, finding.Location.SourceTree!.GetRoot().FindNode(finding.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>()!.Identifier.ValueText))
        .ToImmutableHashSet();

    /// <summary>Who may connect to the cluster of a member over the internet, as texts. Said anew here, so that it does not share the mistakes of what it checks.</summary>
    static ImmutableHashSet<string> Access(Compilation compilation, ClusterType type, string program, string member)
    {
        var declarations = new ClusterDeclarations(compilation, type.Sdks, new AnalyzerOptions([]));
        var cluster = Assert.Single(declarations.ClustersIn(compilation.GetTypeByMetadataName(program)!.GetMembers(member).Single(), default));
        var (isPublic, list) = cluster is AksCluster ? (!cluster[AksCluster.Private].Is(true), cluster[AksCluster.AuthorizedIPRanges]) : (cluster[EksCluster.PublicAccess].Is(true), cluster[EksCluster.PublicAccessCidrs]);
        bool Holds(Fact fact) => cluster.Creation.When.Implies(fact.Holds);
        if (Holds(!isPublic))
            return [];
        var isRestricted = cluster is AksCluster ? list.HasAny : list.HasElements;
        if (Holds(!isRestricted) || Holds(list.AllowsEveryone) || list.Elements.Any(element => element.Text == "Internet"))
            return ["everyone", "configured", .. Everything];
        return [.. list.Elements.SelectMany(element => Ranges(element.Text)), .. list.IsFullyKnown(cluster.Space.True) ? Array.Empty<string>() : ["configured"]];
    }

    static IEnumerable<string> Ranges(string? text) => text is null ? [] : IPRange.Meant(text)?.Select(range => range.Block(range.PrefixLength).ToString()) ?? [text];

    /// <summary>What the rows of the table list.</summary>
    static IEnumerable<string> Everything => RuleRow.All
        .SelectMany(row => row.Given.Select(given => given.Value).Append(row.Bad).Append(row.Good))
        .OfType<string[]>().SelectMany(list => list).SelectMany(Ranges).Distinct();

    const string Declare = """
        class TestStack : Stack
        {
            public TestStack()
            {
                Declare("inside", true, new[] { "73.140.245.0/24" });
                Declare("outside", false, new[] { "73.140.245.0/24" });
            }

            static void Declare(string name, bool isPrivate, string[] ranges) => new ManagedCluster(name, new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                {
                    EnablePrivateCluster = isPrivate,
                    AuthorizedIPRanges = ranges,
                },
            });
        }
        """;

    /// <summary>Without the ranges the public cluster would be open to everyone. What this call alone gives may change.</summary>
    [Fact]
    public async Task Ranges_that_another_caller_needs_stay()
    {
        using var fixes = new Fixes(Aks.Program(Declare).Compile());
        var project = fixes.Open();
        var finding = Assert.Single(await Fixes.Findings(project), finding => finding.Id == "AKS002");
        var action = Assert.Single(await Fixes.OfferedFor(project, finding));
        Assert.Equal("Make the cluster public (replaces an existing cluster, opens it to the internet)", action.Title);
        var repaired = await Fixes.Text(await Fixes.Apply(project, action));
        Assert.Contains("""Declare("inside", false, new[] { "73.140.245.0/24" });""", repaired, StringComparison.Ordinal);
        Assert.Contains("EnablePrivateCluster = isPrivate,", repaired, StringComparison.Ordinal);
    }

    /// <summary>What only one cluster is given may go; what another one is given too, and has a use for, stays.</summary>
    [Theory]
    [InlineData("AKS042", "DisableRunCommand = false", "Declare(\"outside\", false); Declare(\"inside\", true);", false)]
    [InlineData("AKS042", "DisableRunCommand = false", "Declare(\"inside\", true);", true)]
    [InlineData("AKS042", "DisableRunCommand = false", "foreach (var isPrivate in new[] { true, false }) Declare(\"aks\", isPrivate);", false)]
    [InlineData("AKS022", "PrivateDNSZone = \"None\", EnablePrivateClusterPublicFQDN = true", "Declare(\"outside\", false); Declare(\"inside\", true);", false)]
    [InlineData("AKS022", "PrivateDNSZone = \"None\", EnablePrivateClusterPublicFQDN = true", "Declare(\"outside\", false);", true)]
    public async Task What_another_cluster_is_given_stays(string id, string profile, string calls, bool isOffered)
    {
        var program = Aks.Program($$"""
            class TestStack : Stack
            {
                public TestStack()
                {
                    {{calls}}
                }

                static void Declare(string name, bool isPrivate) => new ManagedCluster(name, new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = isPrivate, {{profile}} },
                });
            }
            """);
        Assert.Equal(isOffered, (await Fixes.Titles(program, id)).Any());
    }

    /// <summary>What replaces or cuts off a cluster is offered for that one only: nobody who reads of one cluster thinks of others.</summary>
    [Theory]
    [InlineData("new OfficeCluster(); new LabCluster();", "AKS040", false)]
    [InlineData("new OfficeCluster();", "AKS040", true)]
    [InlineData("new OfficeCluster(); new LabCluster();", "AKS020", false)]
    [InlineData("Declare(\"a\"); Declare(\"b\");", "AKS042", true)]
    public async Task A_fix_replaces_no_other_cluster(string statements, string id, bool isOffered)
    {
        var program = Aks.Stack(statements, """
            static void Declare(string name) => new ManagedCluster(name, new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true },
            });

            abstract class ClusterBase
            {
                protected virtual string[] Ranges => [];

                protected ClusterBase(string name) => new ManagedCluster(name, new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { AuthorizedIPRanges = Ranges },
                });
            }

            class OfficeCluster() : ClusterBase("office") { protected override string[] Ranges => ["73.140.245.0/24"]; }
            class LabCluster() : ClusterBase("lab");
            """);
        Assert.Equal(isOffered, (await Fixes.Titles(program, id)).Any(title => title == "Turn run command off" || title.StartsWith("Make the cluster private", StringComparison.Ordinal)));
    }

    /// <summary>A step of a builder means what its name says, whoever asks for it; a cluster may call it off only where it calls it.</summary>
    [Theory]
    [InlineData("public Builder WithRanges(params string[] ranges) { _profile.AuthorizedIPRanges = ranges; return this; }")]
    [InlineData("public Builder WithRanges(params string[] ranges) { this._profile.AuthorizedIPRanges = ranges; return this; }")]
    [InlineData("public Builder WithRanges(params string[] ranges) { foreach (var range in ranges) Log.Info(range); if (ranges.Length > 0) { Log.Info(\"some\"); } _profile.AuthorizedIPRanges = ranges; return this; }")]
    [InlineData("public Builder WithRanges(params string[] ranges) => Set(profile => profile.AuthorizedIPRanges = ranges); Builder Set(System.Action<ManagedClusterAPIServerAccessProfileArgs> change) { change(_profile); return this; }")]
    [InlineData("public Builder WithRanges(params string[] ranges) { Restrict(ranges); return this; } void Restrict(string[] ranges) { _profile.AuthorizedIPRanges = ranges; }")]
    [InlineData("public Builder WithRanges(params string[] ranges) { _profile = new() { EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, AuthorizedIPRanges = ranges }; return this; }")]
    public async Task A_step_of_a_builder_stays(string step)
    {
        var program = Aks.Program($$"""
            class TestStack : Stack
            {
                public TestStack() => new Builder().Private().WithRanges("73.140.245.0/24").Build("aks");
            }

            class Builder
            {
                ManagedClusterAPIServerAccessProfileArgs _profile = new() { DisableRunCommand = true };
                public Builder Private() { _profile.EnablePrivateCluster = true; _profile.EnablePrivateClusterPublicFQDN = false; return this; }
                {{step}}
                public ManagedCluster Build(string name) => new(name, new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = _profile });
            }
            """);
        Assert.Empty(await Fixes.Titles(program, "AKS002"));
    }

    /// <summary>A method that gives back what it is called on may create clusters, and a method that changes its argument may do so for several reasons.</summary>
    [Theory]
    [InlineData("new Builder().WithCluster();", "public Builder WithCluster() { _cluster = new ManagedCluster(\"aks\", new ManagedClusterArgs { ResourceGroupName = \"rg\", ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, AuthorizedIPRanges = { \"73.140.245.0/24\" } } }); return this; }")]
    [InlineData("new Builder().WithCluster();", "public Builder WithCluster() { var profile = new ManagedClusterAPIServerAccessProfileArgs(); profile.EnablePrivateCluster = true; profile.AuthorizedIPRanges = new[] { \"73.140.245.0/24\" }; _cluster = new ManagedCluster(\"aks\", new ManagedClusterArgs { ResourceGroupName = \"rg\", ApiServerAccessProfile = profile }); return this; }")]
    [InlineData("new ManagedCluster(\"aks\", new ManagedClusterArgs { ResourceGroupName = \"rg\", ApiServerAccessProfile = Builder.Profile() });", "public static ManagedClusterAPIServerAccessProfileArgs Profile() => new() { EnablePrivateCluster = true, AuthorizedIPRanges = { \"73.140.245.0/24\" } };")]
    [InlineData("var profile = new ManagedClusterAPIServerAccessProfileArgs(); Builder.Fill(profile); new ManagedCluster(\"aks\", new ManagedClusterArgs { ResourceGroupName = \"rg\", ApiServerAccessProfile = profile });", "public static void Fill(ManagedClusterAPIServerAccessProfileArgs profile) { profile.EnablePrivateCluster = true; profile.AuthorizedIPRanges = new[] { \"73.140.245.0/24\" }; }")]
    public async Task What_is_no_step_of_a_builder_is_repaired(string statements, string member) => Assert.Contains(
        "Remove the authorized IP ranges",
        await Fixes.Titles(Aks.Program($"class TestStack : Stack {{ public TestStack() {{ {statements} }} }} class Builder {{ ManagedCluster? _cluster; {member} }}"), "AKS002"));

    /// <summary>Where all who call it are known and none is harmed, the factory is repaired.</summary>
    [Fact]
    public async Task What_no_caller_needs_goes() =>
        Assert.Equal(["Remove the authorized IP ranges", "Make the cluster public (replaces an existing cluster, opens it to the internet)"], await Fixes.Titles(
            Aks.Program(Declare.Replace("        Declare(\"outside\", false, new[] { \"73.140.245.0/24\" });\n", "", StringComparison.Ordinal)), "AKS002"));

    /// <summary>Whoever uses a library may call it with any arguments.</summary>
    [Fact]
    public async Task A_library_is_judged_by_all_arguments() =>
        Assert.Equal(["Make the cluster public (replaces an existing cluster, opens it to the internet)"], await Fixes.Titles(
            Aks.Program(Declare.Replace("        Declare(\"outside\", false, new[] { \"73.140.245.0/24\" });\n", "", StringComparison.Ordinal)
                .Replace("class TestStack", "public class TestStack", StringComparison.Ordinal).Replace("static void Declare", "public static void Declare", StringComparison.Ordinal)), "AKS002"));

    [Theory]
    [InlineData("""EndpointPublicAccess = false, PublicAccessCidrs = new[] { "73.140.245.0/24" }""")]
    [InlineData("EndpointPublicAccess = false")]
    public Task The_repair_of_both_endpoints_leaves_nothing_idle(string endpoints) => Fixes.AssertRepairs(
        Eks.Stack($$"""
            new CfnCluster(this, "eks", new CfnClusterProps
            {
                RoleArn = "arn:aws:iam::111122223333:role/eks",
                ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { "subnet-1" }, {{endpoints}} },
            });
            """),
        "EKS001",
        "Turn the private endpoint on");

    /// <summary>A public cluster with private ranges would be closed to everyone, or open to everyone without them.</summary>
    [Fact]
    public async Task A_cluster_is_not_made_public_for_private_ranges() =>
        Assert.Equal(["Remove the authorized IP ranges"], await Fixes.Titles(Aks.Profile("""EnablePrivateCluster = true, AuthorizedIPRanges = { "192.168.1.0/24" }"""), "AKS002"));
}
