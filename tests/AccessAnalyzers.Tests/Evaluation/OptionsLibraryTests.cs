using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>Options that Microsoft.Extensions.Options hands to a program are settings, unless the program fills them in itself.</summary>
public sealed class OptionsLibraryTests
{
    /// <summary>As the packages declare it, as far as it is used here.</summary>
    const string Packages = """
        using System;

        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration { IConfiguration GetSection(string key); }
        }

        namespace Microsoft.Extensions.Options
        {
            public interface IOptions<out T> where T : class { T Value { get; } }
            public interface IOptionsSnapshot<out T> : IOptions<T> where T : class { T Get(string? name); }
            public interface IOptionsMonitor<out T> where T : class { T CurrentValue { get; } T Get(string? name); }
            public class OptionsWrapper<T> : IOptions<T> where T : class { public OptionsWrapper(T options) { } public T Value => null!; }
            public static class Options { public static IOptions<T> Create<T>(T options) where T : class => null!; }
            public class OptionsBuilder<T> where T : class
            {
                public OptionsBuilder<T> Configure(Action<T> configureOptions) => this;
                public OptionsBuilder<T> Validate(Func<T, bool> validation) => this;
            }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.Options;

            public interface IServiceCollection { }

            public static class OptionsServices
            {
                public static OptionsBuilder<T> AddOptions<T>(this IServiceCollection services) where T : class => null!;
                public static IServiceCollection Configure<T>(this IServiceCollection services, Action<T> configureOptions) where T : class => services;
                public static IServiceCollection PostConfigure<T>(this IServiceCollection services, Action<T> configureOptions) where T : class => services;
                public static IServiceCollection Configure<T>(this IServiceCollection services, IConfiguration config) where T : class => services;
                public static OptionsBuilder<T> Bind<T>(this OptionsBuilder<T> builder, IConfiguration config) where T : class => builder;
                public static OptionsBuilder<T> BindConfiguration<T>(this OptionsBuilder<T> builder, string section) where T : class => builder;
            }
        }
        """;

    static readonly Lazy<MetadataReference> s_packages = new(() =>
    {
        using var image = new MemoryStream();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var emitted = CSharpCompilation.Create("Microsoft.Extensions.Options", [CSharpSyntaxTree.ParseText(Packages)], SurfaceReferences.Framework, options).Emit(image);
        Assert.True(emitted.Success, string.Join(Environment.NewLine, emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    });

    [Theory]
    [InlineData("options.Value.Private", "'Private' is true")]
    [InlineData("options.Value.Stage == \"prod\"", "'Stage' is \"prod\"")]
    [InlineData("options.Value.Stage == \"dev\"", "'Stage' is not set")]
    [InlineData("options.Value.Api.Private", "'Api:Private' is true")]
    [InlineData("options.Value is { Stage: \"prod\", Private: true }", "'Stage' is \"prod\" and 'Private' is true")]
    [InlineData("options.Value.Stages.Contains(\"prod\")", "'Stages' contains \"prod\"")]
    [InlineData("snapshot.Value.Private", "'Private' is true")]
    [InlineData("snapshot.Get(\"aks\").Private", "option 'Settings:aks:Private' is true")]
    [InlineData("monitor.CurrentValue.Private", "'Private' is true")]
    [InlineData("kept.Private", "'Private' is true")]
    [InlineData("Options.Create(new Other { Private = new Config().RequireBoolean(\"on\") }).Value.Private", "'on' is true")]
    [InlineData("new OptionsWrapper2(options).IsPrivate", "'Private' is true")]
    [InlineData("options.Value.Private", "'Aks:Private' is true", "services.Configure<Settings>(configuration.GetSection(\"Aks\"));")]
    [InlineData("options.Value.Api.Private", "'Aks:Api:Private' is true", "services.AddOptions<Settings>().Bind(configuration.GetSection(\"Aks\")).Validate(x => x.Stage != \"\");")]
    [InlineData("options.Value.Private", "'Aks:Private' is true", "services.AddOptions<Settings>().BindConfiguration(\"Aks\");")]
    [InlineData("options.Value.Private", "'Private' is true", "services.Configure<Settings>(configuration);")]
    [InlineData("options.Value.Private", "'Private' is true", "services.Configure<Other>(x => x.Private = false);")]
    public async Task It_decides(string isPrivate, string when, string statement = "") =>
        Assert.EndsWith($" (when {when})", (await Private(isPrivate, statement).Single("AKS002")).GetMessage(null), StringComparison.Ordinal);

    /// <summary>What cannot be, and options that the program fills in.</summary>
    [Theory]
    [InlineData("options.Value.Private && !options.Value.Private")]
    [InlineData("Denied(options)")]
    [InlineData("Options.Create(new Other()).Value.Private")]
    [InlineData("options.Value.Private", "services.Configure<Settings>(x => x.Private = false);")]
    [InlineData("options.Value.Private", "services.AddOptions<Settings>().Configure(x => x.Private = false);")]
    [InlineData("options.Value.Private", "services.AddOptions<Settings>().Bind(configuration).Configure(x => x.Private = false);")]
    [InlineData("options.Value.Private", "services.PostConfigure<Settings>(x => x.Private = false);")]
    [InlineData("options.Value.Private", "new TestStack(Options.Create(new Settings()), null!, null!);")]
    [InlineData("options.Value.Private", "new TestStack(new OptionsWrapper<Settings>(new Settings()), null!, null!);")]
    [InlineData("options.Value.Private", "new TestStack(new Own(), null!, null!);", "class Own : IOptions<Settings> { public Settings Value => new(); }")]
    [InlineData("options.Value.Private", "Environment.SetEnvironmentVariable(\"Private\", \"false\");")]
    public async Task It_says_nothing(string isPrivate, string statement = "", string types = "") =>
        Assert.DoesNotContain(await Private(isPrivate, statement, types).Analyze(), finding => finding.Id == "AKS002");

    static Program Private(string isPrivate, string statement, string types = "")
    {
        var program = Aks.Program($$"""
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Options;

            class Settings
            {
                public bool Private { get; set; }

                public string Stage { get; set; } = "dev";

                public List<string> Stages { get; set; } = new();

                public Other Api { get; set; } = new();
            }

            class Other
            {
                public bool Private { get; set; }
            }

            class OptionsWrapper2
            {
                readonly Settings settings;

                public OptionsWrapper2(IOptions<Settings> options) => settings = options.Value;

                public bool IsPrivate => settings.Private;
            }

            {{types}}

            class TestStack : Pulumi.Stack
            {
                readonly Settings kept;

                public TestStack(IOptions<Settings> options, IOptionsSnapshot<Settings> snapshot, IOptionsMonitor<Settings> monitor)
                {
                    kept = options.Value;
                    new ManagedCluster("aks", new ManagedClusterArgs
                    {
                        ResourceGroupName = "rg",
                        ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = {{isPrivate}}, AuthorizedIPRanges = { "73.140.245.0/24" } },
                    });
                }

                static bool Denied(IOptions<Settings> options)
                {
                    options.Value.Private = false;
                    return options.Value.Private;
                }

                static void Configure(IServiceCollection services, IConfiguration configuration)
                {
                    {{statement}}
                }
            }
            """);
        return program with { References = program.References.Add(s_packages.Value) };
    }
}
