using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>Programs as people write them, which no line of ours may stop.</summary>
public sealed class OrdinaryCodeTests
{
    /// <summary>What is first read in a loop or in a function is known wherever it is read again.</summary>
    [Theory]
    [InlineData("foreach (var name in all) new {|AKS020:ManagedCluster|}(Names.Take(name), new ManagedClusterArgs { ResourceGroupName = \"rg\" });")]
    [InlineData("Func<string, string> take = name => Names.Take(name); new {|AKS020:ManagedCluster|}(take(\"x\"), new ManagedClusterArgs { ResourceGroupName = \"rg\" });")]
    [InlineData("foreach (var name in all) Names.Take(name); Func<string, string> take = name => Names.Take(name); new {|AKS020:ManagedCluster|}(take(\"x\"), new ManagedClusterArgs { ResourceGroupName = \"rg\" });")]
    [InlineData("all.ToList().ForEach(name => new {|AKS020:ManagedCluster|}(Names.Take(name), new ManagedClusterArgs { ResourceGroupName = \"rg\" }));")]
    [InlineData("var byName = all.ToDictionary(name => name, name => new {|AKS020:ManagedCluster|}(Names.Take(name), new ManagedClusterArgs { ResourceGroupName = \"rg\" }));")]
    [InlineData("var made = all[0].Split(',').Select(name => new {|AKS020:ManagedCluster|}(Names.Take(name), new ManagedClusterArgs { ResourceGroupName = \"rg\" })).ToList();")]
    public Task A_static_list_keeps_the_names(string statements) => Aks.Program($$"""
        static class Names
        {
            static readonly List<string> taken = new();

            public static string Take(string name)
            {
                taken.Add(name);
                return name;
            }
        }

        class Infrastructure : Pulumi.Stack
        {
            public Infrastructure(string[] all)
            {
                {{statements}}
            }
        }
        """).Verify();

    [Theory]
    [InlineData("all.Select(name => Create(name)).ToList();")]
    [InlineData("foreach (var name in all) Create(name);")]
    [InlineData("all.ToDictionary(name => name, name => Create(name));")]
    [InlineData("Output.Create(all).Apply(names => names.Select(name => Create(name)).ToList());")]
    public async Task A_static_list_is_first_read_in_a_function(string statements)
    {
        var program = Aks.Program($$"""
            static class Networks
            {
                public static readonly string[] Everyone = { "0.0.0.0/0" };
            }

            class Infrastructure : Pulumi.Stack
            {
                public Infrastructure(string[] all)
                {
                    {{statements}}
                }

                static ManagedCluster Create(string name) => new ManagedCluster(name, new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { AuthorizedIPRanges = Networks.Everyone },
                });
            }
            """);
        Assert.Equal("AKS021", Assert.Single(await program.Analyze()).Id);
    }

    /// <summary>Nobody knows what it is, but it is the same at both places, so that no cluster is created.</summary>
    [Fact]
    public async Task A_flag_that_unseen_code_sets()
    {
        var program = Aks.Program("""
            class Infrastructure : Stack
            {
                static bool isDone;

                public Infrastructure()
                {
                    System.Threading.Interlocked.MemoryBarrier();
                    System.Threading.Volatile.Write(ref isDone, true);
                    if (isDone)
                        return;
                    var name = isDone ? "aks" : throw new TimeoutException();
                    new ManagedCluster(name, new ManagedClusterArgs { ResourceGroupName = "rg" });
                }
            }
            """);
        Assert.Empty(await program.Analyze());
    }

    /// <summary>Generated code declares a method, and the author writes its body, with parameters of its own.</summary>
    [Fact]
    public Task A_method_in_two_parts() => (Aks.Program("""
        partial class Infrastructure : Stack
        {
            public Infrastructure()
            {
                var profile = new ManagedClusterAPIServerAccessProfileArgs { {|AKS002:AuthorizedIPRanges = { "52.94.76.0/24" }|} };
                Customize(profile);
                new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = profile });
            }

            partial void Customize(ManagedClusterAPIServerAccessProfileArgs profile);
        }

        partial class Infrastructure
        {
            partial void Customize(ManagedClusterAPIServerAccessProfileArgs own) => own.EnablePrivateCluster = true;
        }
        """) with { Ignoring = ["AKS041", "AKS042"] }).Verify();

    /// <summary>The compiler leaves calls of it out, and what they are given with them.</summary>
    [Fact]
    public Task A_method_in_two_parts_of_which_nobody_has_written_one() => (Aks.Program("""
        abstract partial class Base<T> : Stack
        {
            protected Base(T ranges)
            {
                var profile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true };
                Customize(profile, profile.EnablePrivateCluster = false);
                Own();
                new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = profile });

                void Own() => profile.AuthorizedIPRanges = Ranges;
            }

            protected abstract string[] Ranges { get; }

            partial void Customize(ManagedClusterAPIServerAccessProfileArgs profile, Input<bool>? isPrivate);
        }

        class Infrastructure() : {|AKS002:Base<int>(1)|}
        {
            protected override string[] Ranges { get; } = { "52.94.76.0/24" };
        }
        """) with { Ignoring = ["AKS041", "AKS042"] }).Verify();

    [Theory]
    [InlineData("new Defaults<ManagedClusterArgs>()")]
    [InlineData("Policies.Aks")]
    public async Task Arguments_that_a_generic_class_makes(string defaults)
    {
        var program = Aks.Program($$"""
            class Defaults<T>
                where T : Pulumi.ResourceArgs, new()
            {
                readonly List<Action<T>> steps = new();

                public Defaults<T> Add(Action<T> step)
                {
                    steps.Add(step);
                    return this;
                }

                public T Make(Action<T>? last = null)
                {
                    var made = new T();
                    steps.ForEach(step => step(made));
                    last?.Invoke(made);
                    return made;
                }
            }

            static class Policies
            {
                public static readonly Defaults<ManagedClusterArgs> Aks = new();
            }

            class Infrastructure : Stack
            {
                public Infrastructure() => new ManagedCluster("aks", {{defaults}}.Make(args => args.ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                {
                    EnablePrivateCluster = true,
                    EnablePrivateClusterPublicFQDN = false,
                    PrivateDNSZone = "none",
                }));
            }
            """);
        Assert.Single(await program.Analyze(), finding => finding.Id == "AKS001");
    }

    /// <summary>What a generic method creates may be up to its type argument: whoever chooses that hears of it.</summary>
    [Theory]
    [InlineData("Environments.Deploy<Dev>();")]
    [InlineData("new Unit<Dev>().Deploy();")]
    public async Task A_cluster_that_depends_on_a_type_argument(string call)
    {
        var program = Aks.Program($$"""
            class Infrastructure : Pulumi.Stack
            {
                public Infrastructure()
                {
                    {{call}}
                    {{call.Replace("Dev", "Prod", StringComparison.Ordinal)}}
                }
            }

            interface IEnvironment { bool IsPrivate { get; } }

            class Dev : IEnvironment { public bool IsPrivate => false; }

            class Prod : IEnvironment { public bool IsPrivate => true; }

            static class Environments
            {
                public static void Deploy<T>() where T : IEnvironment, new() => new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = new T().IsPrivate },
                });
            }

            class Unit<T> where T : IEnvironment, new()
            {
                readonly T environment = new();

                public void Deploy() => new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = environment.IsPrivate },
                });
            }
            """);
        var found = Assert.Single(await program.Analyze(), static diagnostic => diagnostic.Id == "AKS020");
        var lines = (await found.Location.SourceTree!.GetTextAsync()).Lines;
        Assert.Equal(call, lines[found.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim());
    }
}
