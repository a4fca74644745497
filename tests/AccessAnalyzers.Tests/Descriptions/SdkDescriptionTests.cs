using System.Text.RegularExpressions;
using AccessAnalyzers.Descriptions;
using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Tests.Descriptions;

/// <summary>What is said of a description that is not right, and where.</summary>
public sealed class SdkDescriptionTests
{
    const string Cluster = """ "type": "Contoso.AksCluster", "assembly": "Contoso.Infrastructure", "kind": "aks" """;

    static readonly string page = Repository.Read("docs/sdk-description.md");

    static async Task<Diagnostic[]> Complaints(params (string Path, string Text)[] descriptions)
    {
        var compilation = CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText("class C;"), CSharpSyntaxTree.ParseText("class D;")],
            [.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3, Contoso.PulumiLibrary]);
        return [.. await Program.Analyze(compilation, additionalFiles: descriptions.Select(file => Contoso.Files(file.Text, file.Path).Single()))];
    }

    static SdkDescription Read(string text) => SdkDescription.Read(SourceText.From(text), default);

    [Fact]
    public async Task Nothing_is_said_of_a_description_that_is_right() => Assert.Empty(await Complaints(("/access-analyzers.sdk.json", Contoso.Description)));

    /// <summary>The mark stands where the complaint does.</summary>
    [Theory]
    [InlineData("[||]", "This is not JSON: a value expected")]
    [InlineData("""{ "clusters": [ [|}|]""", "This is not JSON: a value expected")]
    [InlineData("""{ "clusters": [] [|"|]more": 1 }""", "This is not JSON: ',' or '}' expected")]
    [InlineData("""{ "clusters": [], [||]""", "This is not JSON: a name in double quotes expected")]
    [InlineData("""{ "clusters": [], [|}|]""", "This is not JSON: a name in double quotes expected")]
    [InlineData("""{ [|c|]lusters: [] }""", "This is not JSON: a name in double quotes expected")]
    [InlineData("""{ "clusters" [|[|]] }""", "This is not JSON: ':' expected")]
    [InlineData("{ \"clusters\": \"open[|\n|]\" }", "This is not JSON: '\"' expected")]
    [InlineData("""{ "clusters": "\[|x|]" }""", "This is not JSON: there is no such escape in JSON")]
    [InlineData("""{ "clusters": [|0|]1 }""", "This is not JSON: a value expected")]
    [InlineData("""{ "clusters": [] } [|{|]}""", "This is not JSON: the text should end here")]
    [InlineData("""{ "clusters": [|/|]* none */ [] }""", "This is not JSON: a value expected")]
    [InlineData("""{ "x": { "x": { "x": { "x": { "x": { "x": { "x": { "x": { "x": { "x": { "x": { "x": { "x": { "x": { "x": { "x": { "x": [|1|] } } } } } } } } } } } } } } } } }""", "This is not JSON: this is nested too deeply")]
    [InlineData("""[|[]|]""", "The description is an object: { … }")]
    [InlineData("""[|{|] }""", "'clusters' is missing")]
    [InlineData("""{ "clusters": [|{}|] }""", "'clusters' is a list")]
    [InlineData("""{ "clusters": [], [|"cluster"|]: [] }""", "The description has no 'cluster', but '$schema' and 'clusters'")]
    [InlineData("""{ "clusters": [], [|"clusters"|]: [] }""", "'clusters' is here twice")]
    [InlineData("""{ "clusters": [ [|"Contoso.AksCluster"|] ] }""", "A cluster is an object: { … }")]
    [InlineData("""{ "clusters": [ [|{|] "assembly": "Contoso.Infrastructure", "kind": "aks", "settings": {} } ] }""", "'type' is missing")]
    [InlineData("""{ "clusters": [ { "type": [|1|], "assembly": "Contoso.Infrastructure", "kind": "aks", "settings": {} } ] }""", "'type' is a string")]
    [InlineData("""{ "clusters": [ { "type": [|""|], "assembly": "Contoso.Infrastructure", "kind": "aks", "settings": {} } ] }""", "'type' is a string")]
    [InlineData("""{ "clusters": [ { "type": "Contoso.AksCluster", "assembly": "Contoso.Infrastructure", "kind": "[|gke|]", "settings": {} } ] }""", "'kind' is 'aks' or 'eks', not 'gke'")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": [|true|] } ] }", "'settings' is an object")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", [|\"sku\"|]: \"Base\", \"settings\": {} } ] }", "A cluster has no 'sku', but 'type', 'assembly', 'kind' and 'settings'")]
    [InlineData("""{ "clusters": [ { "type": "Contoso.AksCluster", "assembly": "Contoso.Infrastructure", "kind": "eks", "settings": { [|"private"|]: {} } } ] }""",
        "A cluster of kind 'eks' has no 'private', but 'ipFamily', 'outpost', 'privateAccess', 'publicAccess' and 'publicAccessCidrs'")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": { \"private\": [|\"args.ApiServer.Private\"|] } } ] }", "The setting 'private' is an object: { … }")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": { [|\"private\"|]: { \"default\": true } } } ] }", "The setting 'private' needs either 'path' or 'always'")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": { \"private\": { \"always\": true, [|\"path\"|]: \"args.ApiServer.Private\" } } } ] }", "'path' contradicts 'always': what the wrapper always sets, the program cannot")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": { \"private\": { [|\"default\"|]: true, \"always\": true } } } ] }", "'default' contradicts 'always': what the wrapper always sets, the program cannot")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": { \"private\": { \"path\": \"args.ApiServer.Private\", [|\"invert\"|]: true } } } ] }", "The setting 'private' has no 'invert', but 'path', 'default', 'inverted' and 'always'")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": { \"private\": { \"path\": \"args.ApiServer.Private\", \"inverted\": [|\"yes\"|] } } } ] }", "'inverted' is true or false")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": { \"location\": { \"path\": \"args.Location\", [|\"inverted\"|]: true } } } ] }", "'inverted' is for settings that are true or false, which 'location' is not")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": { \"private\": { \"path\": \"args.ApiServer.Private\", \"default\": [|\"true\"|] } } } ] }", "'default' of 'private' is true or false")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": { \"location\": { \"path\": \"args.Location\", \"default\": [|1|] } } } ] }", "'default' of 'location' is a string, or null where it is not set at all")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": { \"authorizedIPRanges\": { \"always\": [|[\"52.94.76.0/24\"]|] } } } ] }",
        "'always' of 'authorizedIPRanges' is [], for no ranges; leave it out where the wrapper has ranges of its own")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": { \"private\": { \"path\": [|7|] } } } ] }", "'path' is a string")]
    [InlineData("""{ "clusters": [ { "type": "[|Contoso.AksClustr|]", "assembly": "Contoso.Infrastructure", "kind": "aks", "settings": {} } ] }""", "The assembly 'Contoso.Infrastructure' has no type 'Contoso.AksClustr'")]
    [InlineData("""{ "clusters": [ { "type": "[|Pulumi.AzureNative.ContainerService.ManagedCluster|]", "assembly": "Pulumi.AzureNative", "kind": "aks", "settings": {} } ] }""",
        "'Pulumi.AzureNative.ContainerService.ManagedCluster' is supported without a description")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": {} }, { \"kind\": \"aks\", \"type\": \"[|Contoso.AksCluster|]\", \"assembly\": \"Contoso.Infrastructure\", \"settings\": {} } ] }", "'Contoso.AksCluster' is described twice")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": { \"private\": { \"path\": \"[|arg|].ApiServer.Private\" } } } ] }",
        "'Contoso.AksCluster' has no constructor parameter and no property 'arg', but 'Endpoint', 'args', 'name' and 'options'")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": { \"private\": { \"path\": \"args.[|Api|].Private\" } } } ] }", "'Contoso.AksClusterArgs' has no property 'Api', but 'ApiServer', 'Location' and 'Tier'")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": { \"private\": { \"path\": \"args.ApiServer.[|private|]\" } } } ] }",
        "'Contoso.ApiServerArgs' has no property 'private', but 'AllowRunCommand', 'AllowedRanges', 'Private', 'PrivateDnsZoneId' and 'PublicFqdn'")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": { \"private\": { \"path\": \"args.ApiServer.[|PrivateDnsZoneId|]\" } } } ] }", "'private' is true or false, but 'PrivateDnsZoneId' is 'Pulumi.Input<string>?'")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": { \"authorizedIPRanges\": { \"path\": \"args.[|Location|]\" } } } ] }", "'authorizedIPRanges' is a list, but 'Location' is 'Pulumi.Input<string>?'")]
    [InlineData("{ \"clusters\": [ {" + Cluster + ", \"settings\": { \"location\": { \"path\": \"args.ApiServer.[|Private|]\" } } } ] }", "'location' is a string, but 'Private' is 'Pulumi.Input<bool>?'")]
    public async Task A_mistake_is_reported_where_it_is(string marked, string message)
    {
        var (text, start, length) = Unmark(marked);
        var complaints = await Complaints(("/repo/access-analyzers.sdk.json", "// Ours.\n" + text));
        var complaint = Assert.Single(complaints);
        Assert.Equal(("ACCESS002", DiagnosticSeverity.Warning, message), (complaint.Id, complaint.Severity, complaint.GetMessage(null)));
        var place = complaint.Location.GetLineSpan();
        var line = text[..start].Count(static c => c == '\n');
        Assert.Equal(("/repo/access-analyzers.sdk.json", 1 + line, start - (text[..start].LastIndexOf('\n') + 1)), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal(length, complaint.Location.SourceSpan.Length);
    }

    /// <summary>JSON has brackets of its own, which the test library's markup would take for marks.</summary>
    static (string Text, int Start, int Length) Unmark(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.LastIndexOf("|]", StringComparison.Ordinal);
        return (marked[..start] + marked[(start + 2)..end] + marked[(end + 2)..], start, end - start - 2);
    }

    [Fact]
    public async Task Every_mistake_of_a_description_is_reported_once()
    {
        var complaints = await Complaints(("/access-analyzers.sdk.json", "{ \"clusters\": [ {" + Cluster + """, "settings": { "private": { "path": "args.Nothing" }, "publicFqdn": { "path": "args.Nothing" }, "fqdn": {} } }, {} ] }"""));
        Assert.Equal(7, complaints.Length);
        Assert.Equal(7, complaints.Select(static complaint => (complaint.Location, complaint.GetMessage(null))).Distinct().Count());
    }

    /// <summary>The rest of a description is as good as it was.</summary>
    [Fact]
    public async Task A_setting_that_is_not_understood_is_unknown_and_no_other()
    {
        var findings = await Contoso.Stack("""
            new PlainCluster("one", isPrivate: false);
            new RecordCluster("two", new(false));
            """, description: Contoso.Description.Replace("\"path\": \"isPrivate\"", "\"path\": \"private\"", StringComparison.Ordinal)).Analyze();
        Assert.Equal(["ACCESS002", "AKS020"], findings.Select(static finding => finding.Id));
        Assert.Contains("'two'", findings[1].GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>A description is shared by projects that reference different libraries.</summary>
    [Fact]
    public async Task An_assembly_that_is_not_referenced_is_none_of_its_business() => Assert.Empty(await Complaints(("/access-analyzers.sdk.json", """
        { "clusters": [ { "type": "Contoso.AksCluster", "assembly": "Contoso.Elsewhere", "kind": "aks", "settings": { "private": { "path": "args.Nothing" } } } ] }
        """)));

    [Fact]
    public async Task One_type_may_be_in_one_description_only()
    {
        var complaint = Assert.Single(await Complaints(
            ("/library/access-analyzers.sdk.json", "{ \"clusters\": [ {" + Cluster + ", \"settings\": {} } ] }"),
            ("/project/access-analyzers.sdk.json", "{ \"clusters\": [ {" + Cluster + ", \"settings\": {} } ] }")));
        Assert.Equal("'Contoso.AksCluster' is described in '/library/access-analyzers.sdk.json' already", complaint.GetMessage(null));
        Assert.Equal("/project/access-analyzers.sdk.json", complaint.Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task One_file_may_be_named_twice() =>
        Assert.Empty(await Complaints(("/access-analyzers.sdk.json", Contoso.Description), ("/access-analyzers.sdk.json", Contoso.Description)));

    [Theory]
    [InlineData("/other.sdk.json")]
    [InlineData("/my-access-analyzers.sdk.json")]
    [InlineData("/access-analyzers.sdk.json.txt")]
    public async Task Other_additional_files_are_not_read(string path) => Assert.Empty(await Complaints((path, "no JSON at all")));

    [Theory]
    [InlineData(@"C:\repo\access-analyzers.sdk.json")]
    [InlineData("access-analyzers.sdk.json")]
    [InlineData("/repo/Access-Analyzers.Sdk.json")]
    public async Task A_description_is_known_by_its_name(string path) => Assert.Single(await Complaints((path, "no JSON at all")));

    /// <summary>Whoever types a description has it in the file letter by letter.</summary>
    [Fact]
    public void A_half_typed_description_is_read_without_harm()
    {
        for (var length = 0; length < Contoso.Description.Length; length++)
        {
            var description = Read(Contoso.Description[..length]);
            Assert.Single(description.Problems.First);
            Assert.Empty(description.Clusters);
        }

        Assert.Empty(Read(Contoso.Description).Problems.First);
    }

    /// <summary>A letter is missing, or a word is there twice: there are complaints, or the description says something else.</summary>
    [Fact]
    public void A_mistyped_description_is_held_against_the_library_without_harm()
    {
        var library = CSharpCompilation.Create("Consumer", references: [.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3, Contoso.PulumiLibrary]);
        bool IsUnderstood(string text) => SdkDescriptions.Of(new AnalyzerOptions(Contoso.Files(text)), library, default)!.Sdk is not null;
        Assert.True(IsUnderstood(Contoso.Description));
        for (var at = 0; at < Contoso.Description.Length; at++)
            IsUnderstood(Contoso.Description.Remove(at, 1));
        foreach (Match word in Regex.Matches(Contoso.Description, "\"[A-Za-z.]+\": (\\{[^{}]*\\}|\"[^\"]*\"|true|false)"))
            Assert.True(IsUnderstood(Contoso.Description.Insert(word.Index, word.Value + ", ")));
    }

    /// <summary>What is wrong a hundred thousand times is said twenty times, then how often it is.</summary>
    [Theory]
    [InlineData("\"again\": 0")]
    [InlineData("\"kind\": \"aks\"")]
    public async Task Of_many_problems_the_first_are_reported(string member)
    {
        var members = string.Join(", ", Enumerable.Repeat(member, 100_000));
        var complaints = await Complaints(("/access-analyzers.sdk.json", $$"""{ "clusters": [ { "type": "Contoso.AksCluster", "assembly": "Contoso.Infrastructure", "kind": "aks", {{members}}, "settings": {} } ] }"""));
        Assert.Equal(21, complaints.Length);
        var total = Assert.Single(complaints, static complaint => complaint.Location.SourceSpan.IsEmpty);
        Assert.Equal("This description has 100000 problems, of which the first 20 are reported", total.GetMessage(null));
    }

    /// <summary>Every cluster is held against the library, whatever is said of it.</summary>
    [Theory]
    [InlineData("""{ "type": "Contoso.Missing#", "assembly": "Contoso.Infrastructure", "kind": "aks", "settings": {} }""", 20_000)]
    [InlineData("""{ "type": "Contoso.AksCluster", "assembly": "Contoso.Infrastructure", "kind": "aks", "settings": { "private": { "path": "args.A.B.C.D.E.F.G" } } }""", 20_000)]
    [InlineData("0", 1_000_000)]
    public async Task A_description_full_of_mistakes_takes_no_time(string cluster, int count)
    {
        var clusters = string.Join(", ", Enumerable.Range(0, count).Select(index => cluster.Replace("#", index.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var complaints = await Complaints(("/access-analyzers.sdk.json", "{ \"clusters\": [ " + clusters + " ] }"));
        Assert.Equal(21, complaints.Length);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_description_that_is_too_long_is_not_read()
    {
        var complaint = Assert.Single(await Complaints(("/access-analyzers.sdk.json", "[" + string.Concat(Enumerable.Repeat("{\"clusters\": 0},", 3_000_000)))));
        Assert.Equal("The description has more than 4,000,000 characters and is not read", complaint.GetMessage(null));
    }

    [Fact]
    public async Task A_path_is_followed_so_far_only()
    {
        var complaint = Assert.Single(await Complaints(("/access-analyzers.sdk.json", "{ \"clusters\": [ {" + Cluster + ", \"settings\": { \"private\": { \"path\": \"args" + string.Concat(Enumerable.Repeat(".ApiServer", 100_000)) + "\" } } } ] }")));
        Assert.Equal("A path has at most 16 parts", complaint.GetMessage(null));
    }

    [Fact]
    public void Reading_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => SdkDescription.Read(SourceText.From(Contoso.Description), new CancellationToken(canceled: true)));

    /// <summary>A word of a description is data as much as the text of a program.</summary>
    [Fact]
    public async Task A_word_is_shown_in_a_message_and_not_obeyed()
    {
        var complaint = Assert.Single(await Complaints(("/access-analyzers.sdk.json", """{ "clusters": [], "\n##vso[task.x]\u202E\uD83C""" + new string('x', 2_000_000) + "\": 0 }")));
        Assert.Equal($"The description has no '\\n#\\u0023vso[task.x]\\u202E\\uD83C{new string('x', 48)}…', but '$schema' and 'clusters'", complaint.GetMessage(null));
    }

    [Fact]
    public void A_description_of_any_depth_is_read_without_harm()
    {
        Assert.Single(Read(new string('[', 100_000)).Problems.First);
        Assert.Single(Read(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))).Problems.First);
    }

    public static TheoryData<string> Examples => [.. Regex.Matches(page, @"^```json\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Select(match => match.Groups["code"].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_page_is_right(string description)
    {
        var read = Read(description);
        Assert.Empty(read.Problems.First);
        Assert.NotEmpty(read.Clusters);
    }
}
