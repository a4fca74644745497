using AccessAnalyzers.Tests.Harness;
using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>A class without a constructor of its own, or without a body for it: its base makes the cluster as the class says.</summary>
public sealed class UnwrittenConstructorTests
{
    const string Template = """
        abstract class Template : Stack
        {
            protected Template()
            {
                var options = new Options();
                Configure(options);
                new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                    {
                        EnablePrivateCluster = options.Private,
                        AuthorizedIPRanges = { "73.140.245.0/24" },
                    },
                });
            }

            protected abstract void Configure(Options options);
        }

        sealed class Options
        {
            public bool Private { get; set; }
        }

        """;

    const string Others = """
        class Open : Template { protected override void Configure(Options options) { } }
        class Restricted : Template { protected override void Configure(Options options) => options.Private = false; }
        """;

    [Theory]
    [InlineData("class TestStack : Template { protected override void Configure(Options options) => options.Private = true; }", Definite)]
    [InlineData("class TestStack : Template { protected override void Configure(Options options) { } }", Silent)]
    [InlineData("class TestStack() : Template { protected override void Configure(Options options) => options.Private = true; }", Definite)]
    [InlineData("class TestStack : Middle; abstract class Middle : Template { protected override void Configure(Options options) => options.Private = true; }", Definite)]
    [InlineData("class TestStack : Middle { protected override bool On => true; } abstract class Middle : Template { protected override void Configure(Options options) => options.Private = On; protected virtual bool On => false; }", Definite)]
    [InlineData("class TestStack : Middle { protected override bool On => false; } abstract class Middle : Template { protected override void Configure(Options options) => options.Private = On; protected virtual bool On => true; }", Silent)]
    [InlineData("class TestStack : Template { readonly bool on = true; protected override void Configure(Options options) => options.Private = on; }", Definite)]
    [InlineData("class TestStack : Template { public TestStack() { } protected override void Configure(Options options) => options.Private = true; }", Definite)]
    [InlineData("class TestStack : Template { public TestStack() => Register(this); static void Register(object stack) { } protected override void Configure(Options options) => options.Private = true; }", Definite)]
    [InlineData("partial class TestStack { protected override void Configure(Options options) => options.Private = true; } partial class TestStack : Template;", Definite)]
    [InlineData("class TestStack : Middle; abstract class Middle(bool on = true) : Template { protected override void Configure(Options options) => options.Private = on; }", Definite)]
    [InlineData("class TestStack : Middle; abstract class Middle(bool on = false) : Template { protected override void Configure(Options options) => options.Private = on; }", Silent)]
    public Task Its_base_creates_the_cluster(string stack, string expected) => Files(expected, stack + "\n" + Others, Template);

    [Theory]
    [InlineData("return await Deployment.RunAsync<TestStack>();")]
    [InlineData("return await Deployment.RunAsync(() => { new TestStack(); });")]
    public Task Whoever_creates_it_says_nothing_again(string file) =>
        Files(Definite, file, "class TestStack : Template { protected override void Configure(Options options) => options.Private = true; }\n" + Others, Template);

    [Fact]
    public Task What_holds_of_the_base_is_said_there_once() =>
        Files(Definite, "class TestStack : Base; class Other : Base;", """
            abstract class Base : Stack
            {
                protected Base() => new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, AuthorizedIPRanges = { "73.140.245.0/24" } },
                });
            }
            """);

    [Theory]
    [InlineData("class [TestStack] : Template { protected override void Configure(Options options) => options.Private = true; }")]
    [InlineData("class [TestStack]() : Template { protected override void Configure(Options options) => options.Private = true; }")]
    [InlineData("class TestStack : Template { public [TestStack]() { } protected override void Configure(Options options) => options.Private = true; }")]
    [InlineData("class TestStack : Template { public TestStack() : [base]() { } protected override void Configure(Options options) => options.Private = true; }")]
    public async Task The_class_is_where_it_is_said(string marked)
    {
        var (start, end) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        var stack = marked.Remove(end + 1, 1).Remove(start, 1);
        var finding = Assert.Single(await Aks.Program(stack + "\n" + Others, Template).Analyze(), static found => found.Id == "AKS002");
        var offset = finding.Location.SourceTree!.ToString().IndexOf(stack, StringComparison.Ordinal);
        Assert.Equal((start, end), (finding.Location.SourceSpan.Start - offset, finding.Location.SourceSpan.End - offset));
    }
}
