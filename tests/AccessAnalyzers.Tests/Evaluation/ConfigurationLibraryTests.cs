using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>What programs read with Microsoft.Extensions.Configuration are settings, however it is put together and read.</summary>
public sealed class ConfigurationLibraryTests
{
    /// <summary>As the packages declare it, as far as it is used here.</summary>
    const string Packages = """
        using System;
        using System.Collections.Generic;

        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration { string? this[string key] { get; set; } IConfigurationSection GetSection(string key); IEnumerable<IConfigurationSection> GetChildren(); }
            public interface IConfigurationSection : IConfiguration { string Key { get; } string Path { get; } string? Value { get; set; } }
            public interface IConfigurationRoot : IConfiguration { void Reload(); }
            public interface IConfigurationSource { }
            public interface IConfigurationBuilder { IConfigurationBuilder Add(IConfigurationSource source); IConfigurationRoot Build(); }

            public class ConfigurationBuilder : IConfigurationBuilder
            {
                public IConfigurationBuilder Add(IConfigurationSource source) => this;
                public IConfigurationRoot Build() => null!;
            }

            public sealed class ConfigurationManager : IConfigurationBuilder, IConfigurationRoot
            {
                public string? this[string key] { get => null; set { } }
                public IConfigurationSection GetSection(string key) => null!;
                public IEnumerable<IConfigurationSection> GetChildren() => null!;
                public void Reload() { }
                IConfigurationBuilder IConfigurationBuilder.Add(IConfigurationSource source) => this;
                IConfigurationRoot IConfigurationBuilder.Build() => this;
            }

            public static class ConfigurationExtensions
            {
                public static string? GetConnectionString(this IConfiguration configuration, string name) => null;
                public static IConfigurationSection GetRequiredSection(this IConfiguration configuration, string key) => null!;
                public static bool Exists(this IConfigurationSection? section) => false;
            }

            public static class JsonConfigurationExtensions { public static IConfigurationBuilder AddJsonFile(this IConfigurationBuilder builder, string path, bool optional) => builder; }
            public static class EnvironmentVariablesExtensions { public static IConfigurationBuilder AddEnvironmentVariables(this IConfigurationBuilder configurationBuilder) => configurationBuilder; }
            public static class MemoryConfigurationBuilderExtensions { public static IConfigurationBuilder AddInMemoryCollection(this IConfigurationBuilder configurationBuilder, IEnumerable<KeyValuePair<string, string?>>? initialData) => configurationBuilder; }

            public static class ConfigurationBinder
            {
                public static T? Get<T>(this IConfiguration configuration) => default;
                public static void Bind(this IConfiguration configuration, string key, object? instance) { }
                public static void Bind(this IConfiguration configuration, object? instance) { }
                public static T? GetValue<T>(this IConfiguration configuration, string key) => default;
                public static T? GetValue<T>(this IConfiguration configuration, string key, T defaultValue) => default;
            }
        }

        namespace Microsoft.Extensions.Hosting
        {
            public sealed class HostApplicationBuilder { public Microsoft.Extensions.Configuration.ConfigurationManager Configuration => null!; }
            public static class Host { public static HostApplicationBuilder CreateApplicationBuilder(string[]? args) => null!; }
        }
        """;

    const string Types = """
        enum Stage { Dev, Prod }

        class Settings
        {
            public bool Private { get; set; }

            public string Zone { get; set; } = "none";

            public int Tier { get; set; } = 2;

            public Stage Stage { get; set; }

            public string[] Ranges { get; set; } = [];

            public Api Api { get; set; } = new();

            public Api Fixed { get; } = new();

            public bool Inner { get; private set; }
        }

        class Api : Base
        {
            public bool Private { get; set; }
        }

        class Base
        {
            bool shared;

            public bool Shared { get => shared; set => shared = value; }
        }

        record Row(bool Private, string Zone = "system");
        """;

    static readonly Lazy<MetadataReference> s_packages = new(() =>
    {
        using var image = new MemoryStream();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var emitted = CSharpCompilation.Create("Microsoft.Extensions.Configuration", [CSharpSyntaxTree.ParseText(Packages)], SurfaceReferences.Framework, options).Emit(image);
        Assert.True(emitted.Success, string.Join(Environment.NewLine, emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    });

    [Theory]
    [InlineData("built[\"Aks:Stage\"] == \"prod\"", "'Aks:Stage' is \"prod\"")]
    [InlineData("built.GetSection(\"Aks\")[\"Stage\"] == \"prod\"", "'Aks:Stage' is \"prod\"")]
    [InlineData("built.GetSection(\"Aks\").GetSection(\"Api\").GetSection(\"Stage\").Value == \"prod\"", "'Aks:Api:Stage' is \"prod\"")]
    [InlineData("built.GetRequiredSection(\"Aks\")[\"Stage\"] == \"prod\"", "'Aks:Stage' is \"prod\"")]
    [InlineData("built[\"Stage\"]?.StartsWith(\"prod\") ?? false", "'Stage' starts with \"prod\"")]
    [InlineData("bool.Parse(built[\"Private\"] ?? \"false\")", "'Private' is true")]
    [InlineData("built[\"Stage\"] is null", "'Stage' is not set")]
    [InlineData("built.GetConnectionString(\"Db\") == \"x\"", "'ConnectionStrings:Db' is \"x\"")]
    [InlineData("built.GetValue<bool>(\"Aks:Private\")", "'Aks:Private' is true")]
    [InlineData("built.GetValue(\"Aks:Private\", true)", "'Aks:Private' is not set")]
    [InlineData("built.GetValue<bool?>(\"Aks:Private\") ?? false", "'Aks:Private' is true")]
    [InlineData("built.GetValue<int>(\"Tier\") > 2", "'Tier' is at least 3")]
    [InlineData("built.GetValue<string>(\"Stage\") == \"prod\"", "'Stage' is \"prod\"")]
    [InlineData("built.GetValue<Stage>(\"Stage\") == Stage.Prod", "'Stage' is \"prod\" ignoring case")]
    [InlineData("built.GetSection(\"Aks\").GetValue<bool>(\"Private\")", "'Aks:Private' is true")]
    [InlineData("built.GetSection(\"Private\").Get<bool>()", "'Private' is true")]
    [InlineData("built.Get<Settings>()!.Private", "'Private' is true")]
    [InlineData("built.GetSection(\"Aks\").Get<Settings>()?.Private ?? false", "'Aks:Private' is true")]
    [InlineData("(built.GetSection(\"Aks\").Get<Settings>() ?? new Settings()).Private", "'Aks:Private' is true")]
    [InlineData("built.GetSection(\"Aks\").Get<Settings>() is null", "'Aks' is not set")]
    [InlineData("built.Get<Settings>()!.Zone == \"none\"", "'Zone' is \"none\"")]
    [InlineData("built.Get<Settings>()!.Tier > 2", "'Tier' is at least 3")]
    [InlineData("built.Get<Settings>()!.Stage == Stage.Prod", "'Stage' is \"prod\" ignoring case")]
    [InlineData("built.Get<Settings>()!.Api.Private", "'Api:Private' is true")]
    [InlineData("built.Get<Settings>()!.Fixed.Private", "'Fixed:Private' is true")]
    [InlineData("built.Get<Settings>()!.Api.Shared", "'Api:Shared' is true")]
    [InlineData("built.Get<Settings>()!.Ranges.Contains(\"x\")", "'Ranges' contains \"x\"")]
    [InlineData("built.GetSection(\"Row\").Get<Row>()!.Private", "'Row:Private' is true")]
    [InlineData("built.Get<Row>()!.Zone == \"system\"", "'Zone' is not set")]
    [InlineData("Bound(built).Private", "'Aks:Private' is true")]
    [InlineData("Bound(built).Api.Private", "'Aks:Api:Private' is true")]
    [InlineData("Host.CreateApplicationBuilder(null).Configuration[\"Stage\"] == \"prod\"", "'Stage' is \"prod\"")]
    [InlineData("given[\"Stage\"] == \"prod\"", "'Stage' is \"prod\"")]
    [InlineData("section.GetValue<bool>(\"Private\")", "'Private' is true")]
    [InlineData("kept.GetSection(\"Aks\")[\"Stage\"] == \"prod\"", "'Aks:Stage' is \"prod\"")]
    [InlineData("built.GetSection(\"Envs\").GetChildren().Any(x => x.GetValue<bool>(\"Private\"))", "'Envs:*:Private' is true")]
    [InlineData("built.GetSection(\"Envs\").GetChildren().Any(x => x.Key == \"prod\" && x.Get<Settings>()!.Private)", "'key of Envs' is \"prod\" and 'Envs:*:Private' is true")]
    [InlineData("built.GetSection(\"Envs\").GetChildren().All(x => x.GetValue<bool>(\"Private\"))", "'Envs' has one entry and 'Envs:*:Private' is true")]
    [InlineData("built.GetSection(\"Envs\").GetChildren().Count() == 1", "'Envs' has one entry")]
    [InlineData("built.GetChildren().Select(x => x[\"Stage\"]).Contains(\"prod\")", "'*:Stage' is \"prod\"")]
    [InlineData("built.GetSection(\"Envs\").GetSection(built[\"Stage\"]!).GetValue<bool>(\"Private\")", "'Envs:{Stage}:Private' is true")]
    [InlineData("built.GetValue<bool>($\"Envs:{built[\"Stage\"]}:Private\")", "'Envs:{Stage}:Private' is true")]
    [InlineData("built.GetSection(\"Envs:prod\").Key == \"prod\" && built.GetSection(\"Envs:prod\").Path == \"Envs:prod\" && built[\"Stage\"] == \"a\"", "'Stage' is \"a\"")]
    [InlineData("built.GetSection(\"Envs\").Get<Dictionary<string, Settings>>()![built[\"Stage\"]!].Private", "'Envs:{Stage}:Private' is true")]
    [InlineData("built[\"Stage\"] == \"prod\" && given[\"Stage\"] == \"dev\"", "configuration 'Stage' is \"prod\" and configuration 'Stage' is \"dev\"")]
    public async Task It_decides(string isPrivate, string when)
    {
        var finding = await Private(isPrivate).Single("AKS002");
        Assert.EndsWith($" (when {when})", finding.GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>What cannot be, or what nobody knows.</summary>
    [Theory]
    [InlineData("built[\"Stage\"] == \"prod\" && built[\"stage\"] != \"prod\"")]
    [InlineData("built.GetSection(\"Aks\")[\"Stage\"] == \"prod\" && built[\"Aks:Stage\"] == \"dev\"")]
    [InlineData("built.GetValue<bool>(\"Private\") && built[\"Private\"] is null")]
    [InlineData("built.Get<Settings>()!.Zone is null")]
    [InlineData("built.Get<Settings>()!.Inner")]
    [InlineData("built.Get<Row>()!.Private && built[\"Private\"] is null")]
    [InlineData("built.GetSection(\"Aks\").Get<Settings>() is null && built[\"Aks:Zone\"] == \"system\"")]
    [InlineData("built.GetSection(Environment.MachineName)[\"Stage\"] == \"prod\"")]
    [InlineData("built.GetSection(\"Aks\").Exists()")]
    [InlineData("built.GetValue<bool>($\"Envs:{built[\"Stage\"]}:Private\") && !built.GetValue<bool>(\"envs:prod:private\") && built[\"Stage\"] == \"prod\"")]
    public async Task It_says_nothing(string isPrivate) => Assert.DoesNotContain(await Private(isPrivate).Analyze(), finding => finding.Id == "AKS002");

    /// <summary>Settings that the program gives itself nobody chooses.</summary>
    [Theory]
    [InlineData("built[\"Stage\"] = \"dev\";")]
    [InlineData("new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [\"Stage\"] = \"dev\" });")]
    [InlineData("Environment.SetEnvironmentVariable(\"Stage\", \"dev\");")]
    public async Task It_says_nothing_after(string statement) =>
        Assert.DoesNotContain(await Private("built[\"Stage\"] == \"prod\"", statement).Analyze(), finding => finding.Id == "AKS002");

    static Program Private(string isPrivate, string statement = "")
    {
        var program = Aks.Program($$"""
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.Hosting;

            {{Types}}

            class TestStack : Pulumi.Stack
            {
                static readonly IConfigurationRoot kept = new ConfigurationBuilder().AddEnvironmentVariables().Build();

                public TestStack(IConfiguration given, IConfigurationSection section)
                {
                    var built = new ConfigurationBuilder().AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
                    {{statement}}
                    new ManagedCluster("aks", new ManagedClusterArgs
                    {
                        ResourceGroupName = "rg",
                        ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = {{isPrivate}}, AuthorizedIPRanges = { "73.140.245.0/24" } },
                    });
                }

                static Settings Bound(IConfiguration configuration)
                {
                    var settings = new Settings();
                    configuration.GetSection("Aks").Bind(settings);
                    return settings;
                }
            }
            """);
        return program with { References = program.References.Add(s_packages.Value) };
    }
}
