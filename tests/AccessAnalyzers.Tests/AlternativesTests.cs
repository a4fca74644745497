using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests;

/// <summary>One place that creates one cluster or another, as configuration decides: what holds of one of them only is conditional.</summary>
public sealed class AlternativesTests
{
    /// <summary>Which configurations have a finding: "always", its witness, or null where there is none.</summary>
    [Theory]
    [InlineData("IFactory factory = isProd ? new Closed() : new Open(); factory.Create(\"aks\");", "'isProd' is false")]
    [InlineData("Factories.For(env).Create(\"aks\");", "'env' is \"dev\"")]
    [InlineData("IFactory factory = isProd ? new Open() : new Open(); factory.Create(\"aks\");", "always")]
    [InlineData("IFactory factory = isProd ? new Open() : new OpenToo(); factory.Create(\"aks\");", "always")]
    [InlineData("if (isProd) new Open().Create(\"aks\");", "always")]
    [InlineData("foreach (var each in new[] { \"dev\", \"prod\" }) if (each == env) Factories.For(each).Create(each);", "'env' is \"dev\"")]
    [InlineData("foreach (var each in new[] { \"dev\", \"test\" }) if (each == env) new Open().Create(each);", "always")]
    [InlineData("foreach (var each in new IFactory[] { new Open(), new Closed() }) each.Create(\"aks\");", "always")]
    [InlineData("IFactory factory = DateTime.Now.Hour > 12 ? new Closed() : new Open(); factory.Create(\"aks\");", null)]
    [InlineData("IFactory factory = DateTime.Now.Hour > 12 ? new OpenToo() : new Open(); factory.Create(\"aks\");", "always")]
    public async Task The_witness_says_which_is_created(string statements, string? when)
    {
        var findings = (await Aks.Program($$"""
            interface IFactory { ManagedCluster Create(string name); }

            abstract class Factory : IFactory
            {
                protected abstract bool IsPrivate { get; }

                public ManagedCluster Create(string name) => new(name, new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = IsPrivate },
                });
            }

            sealed class Open : Factory { protected override bool IsPrivate => false; }

            sealed class OpenToo : Factory { protected override bool IsPrivate => !true; }

            sealed class Closed : Factory { protected override bool IsPrivate => true; }

            static class Factories
            {
                static readonly Dictionary<string, Func<IFactory>> known = new() { ["dev"] = () => new Open(), ["prod"] = () => new Closed() };

                public static IFactory For(string env) => known[env]();
            }

            class Infrastructure : Pulumi.Stack
            {
                public Infrastructure()
                {
                    var config = new Pulumi.Config();
                    var isProd = config.RequireBoolean("isProd");
                    var env = config.Require("env");
                    {{statements}}
                }
            }
            """).Analyze()).Where(finding => finding.Id == "AKS020");
        Assert.Equal(when, findings.Select(finding => finding.Properties.GetValueOrDefault("When") ?? "always").Distinct().SingleOrDefault());
    }
}
