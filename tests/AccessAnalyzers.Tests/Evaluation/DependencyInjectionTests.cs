using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>
/// What Microsoft.Extensions.DependencyInjection makes of registrations. Each row is analyzed, and executed with the package in two environments.
/// </summary>
public sealed class DependencyInjectionTests
{
    const string Packages = """
        using System; using System.Collections.Generic; using System.Linq;
        using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.DependencyInjection.Extensions;
        using Microsoft.Extensions.Hosting; using Microsoft.Extensions.Logging; using Microsoft.Extensions.Options;

        """;

    const string Types = """
        public interface ISettings { bool Private { get; } }
        public class Closed : ISettings { public bool Private => true; }
        public class Open : ISettings { public bool Private => false; }
        public class Chosen(bool isPrivate) : ISettings { public bool Private { get; set; } = isPrivate; }
        public class Cluster(ISettings settings) { public bool Private => settings.Private; public ISettings Settings => settings; }
        public class Logged(ILogger<Logged> logger, ISettings settings, string name = "aks") { public bool Private => settings.Private && name == "aks"; public override string ToString() => logger.ToString()!; }
        public class Located(IServiceProvider services) { public bool Private => services.GetRequiredService<ISettings>().Private; }
        public class Several(IEnumerable<ISettings> all) { public bool Private => all.Any(each => each.Private); public int Count => all.Count(); }
        public class Counter { public int Count { get; set; } }
        public class One(Counter counter) { public int Next() => ++counter.Count; }
        public class Other(Counter counter) { public int Next() => ++counter.Count; }
        public interface IRepository<T> { bool Private { get; } }
        public class Repository<T> : IRepository<T> { public bool Private => typeof(T).Name == "Closed"; }
        public class Mine(IRepository<Closed> repository) { public bool Private => repository.Private; }
        public class Keyed([FromKeyedServices("a")] ISettings settings) { public bool Private => settings.Private; }
        public class Options { public bool Private { get; set; } public string Zone { get; set; } = "none"; }
        public class Configured(IOptions<Options> options) { public bool Private => options.Value.Private && options.Value.Zone == "none"; }
        public class Two { public Two() { } public Two(ISettings settings) => Private = settings.Private; public bool Private { get; } }
        public class Circle(Turn turn) { public bool Private => turn is null; }
        public class Turn(Circle circle) { public override string ToString() => circle.ToString()!; }
        public static class Registrations
        {
            public static IServiceCollection AddPlatform(this IServiceCollection services, string env)
            {
                if (env == "prod")
                    return services.AddSingleton<ISettings, Closed>();
                return services.AddSingleton<ISettings, Open>();
            }
        }

        """;

    static readonly MetadataReference[] s_packages = [.. new[]
        {
            "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging",
            "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options", "Microsoft.Extensions.Hosting",
            "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.Configuration.Abstractions",
        }.Select(name => MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, $"{name}.dll")))];

    [Theory]
    [InlineData("services.AddSingleton<ISettings, Closed>(); services.AddTransient<Cluster>();", "provider.GetRequiredService<Cluster>().Private")]
    [InlineData("services.AddSingleton<ISettings, Open>(); services.AddScoped<ISettings, Closed>();", "provider.GetRequiredService<ISettings>().Private")]
    [InlineData("services.AddSingleton<ISettings, Closed>(); services.TryAddSingleton<ISettings, Open>();", "provider.GetRequiredService<ISettings>().Private")]
    [InlineData("services.AddSingleton<ISettings>(new Chosen(true));", "provider.GetService<ISettings>()!.Private")]
    [InlineData("services.AddSingleton(new Chosen(true)); services.AddSingleton<ISettings>(each => each.GetRequiredService<Chosen>());", "provider.GetService<ISettings>()!.Private")]
    [InlineData("services.AddSingleton(typeof(ISettings), typeof(Closed));", "((ISettings)provider.GetRequiredService(typeof(ISettings))).Private")]
    [InlineData("services.AddSingleton<ISettings, Closed>().AddTransient<Cluster>().AddLogging();", "provider.GetRequiredService<Cluster>().Private")]
    [InlineData("services.AddLogging(builder => builder.SetMinimumLevel(LogLevel.Debug)); services.AddSingleton<ISettings, Closed>(); services.AddTransient<Logged>();", "provider.GetRequiredService<Logged>().Private")]
    [InlineData("services.AddSingleton<ISettings, Closed>(); services.AddScoped<Located>();", "provider.CreateScope().ServiceProvider.GetRequiredService<Located>().Private")]
    [InlineData("services.AddSingleton<ISettings, Open>(); services.AddSingleton<ISettings, Closed>(); services.AddSingleton<Several>();", "provider.GetRequiredService<Several>() is { Private: true, Count: 2 }")]
    [InlineData("services.AddSingleton<ISettings, Open>(); services.AddSingleton<ISettings, Closed>();", "provider.GetServices<ISettings>().Last().Private")]
    [InlineData("services.AddSingleton<ISettings, Open>();", "provider.GetService<Cluster>() is null")]
    [InlineData("services.AddSingleton<Counter>(); services.AddTransient<One>(); services.AddTransient<Other>();", "provider.GetRequiredService<One>().Next() == 1 && provider.GetRequiredService<Other>().Next() == 2")]
    [InlineData("services.AddTransient<Counter>(); services.AddTransient<One>(); services.AddTransient<Other>();", "provider.GetRequiredService<One>().Next() == 1 && provider.GetRequiredService<Other>().Next() == 1")]
    [InlineData("services.AddScoped<Counter>(); services.AddScoped<One>(); var first = services.BuildServiceProvider().CreateScope(); first.ServiceProvider.GetRequiredService<One>().Next();", "provider.CreateScope().ServiceProvider.GetRequiredService<One>().Next() == 1 && first.ServiceProvider.GetRequiredService<One>().Next() == 2")]
    [InlineData("services.AddSingleton<Counter>(); services.AddScoped<One>();", "provider.CreateScope().ServiceProvider.GetRequiredService<One>().Next() == 1 && provider.CreateScope().ServiceProvider.GetRequiredService<One>().Next() == 2")]
    [InlineData("services.AddScoped<Counter>(); services.AddSingleton<One>();", "provider.CreateScope().ServiceProvider is var scope && scope.GetRequiredService<One>().Next() == 1 && scope.GetRequiredService<Counter>().Count == 0 && provider.GetRequiredService<Counter>().Count == 1")]
    [InlineData("services.AddSingleton(typeof(IRepository<>), typeof(Repository<>)); services.AddTransient<Mine>();", "provider.GetRequiredService<Mine>().Private")]
    [InlineData("services.AddKeyedSingleton<ISettings, Closed>(\"a\"); services.AddKeyedSingleton<ISettings, Open>(\"b\"); services.AddTransient<Keyed>();", "provider.GetRequiredService<Keyed>().Private && !provider.GetRequiredKeyedService<ISettings>(\"b\").Private && provider.GetService<ISettings>() is null")]
    [InlineData("services.Configure<Options>(options => options.Private = true); services.AddTransient<Configured>();", "provider.GetRequiredService<Configured>().Private")]
    [InlineData("services.Configure<Options>(options => options.Zone = \"system\"); services.Configure<Options>(options => { options.Private = true; options.Zone = \"none\"; });", "provider.GetRequiredService<IOptions<Options>>().Value is { Private: true, Zone: \"none\" }")]
    [InlineData("services.AddSingleton<ISettings, Closed>();", "ActivatorUtilities.CreateInstance<Cluster>(provider).Private")]
    [InlineData("services.AddSingleton<ISettings, Open>();", "ActivatorUtilities.CreateInstance<Cluster>(provider, new Closed()).Private")]
    public async Task It_makes_what_is_registered(string registrations, string isPrivate)
    {
        Assert.Equal((true, true), Run(registrations, isPrivate));
        Assert.DoesNotContain("when", Assert.Single(await Findings(registrations, isPrivate)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("if (env == \"prod\") services.AddSingleton<ISettings, Closed>(); else services.AddSingleton<ISettings, Open>();", "provider.GetRequiredService<ISettings>().Private")]
    [InlineData("services.AddSingleton<ISettings, Open>(); if (env == \"prod\") services.AddSingleton<ISettings, Closed>(); services.AddTransient<Cluster>();", "provider.GetRequiredService<Cluster>().Private")]
    [InlineData("services.AddSingleton<ISettings>(_ => env == \"prod\" ? new Closed() : new Open());", "provider.GetRequiredService<ISettings>().Private")]
    [InlineData("services.AddSingleton<ISettings>(new Chosen(env == \"prod\"));", "provider.GetRequiredService<ISettings>().Private")]
    [InlineData("services.AddPlatform(env); services.AddTransient<Cluster>();", "provider.GetRequiredService<Cluster>().Private")]
    [InlineData("if (env == \"prod\") services.AddSingleton<ISettings, Closed>(); services.TryAddSingleton<ISettings, Open>();", "provider.GetRequiredService<ISettings>().Private")]
    [InlineData("if (env == \"prod\") services.AddSingleton<ISettings, Closed>();", "provider.GetService<ISettings>() is { Private: true }")]
    [InlineData("services.AddSingleton<ISettings, Open>(); if (env == \"prod\") services.AddSingleton<ISettings, Closed>();", "provider.GetServices<ISettings>().Count() == 2")]
    [InlineData("services.AddSingleton(new Chosen(false)); var provided = services.BuildServiceProvider(); if (env == \"prod\") provided.GetRequiredService<Chosen>().Private = true;", "provided.GetRequiredService<Chosen>().Private")]
    [InlineData("services.AddSingleton<Counter>(); services.AddTransient<One>(); var kept = services.BuildServiceProvider(); if (env == \"prod\") kept.GetRequiredService<One>().Next();", "kept.GetRequiredService<One>().Next() == 2")]
    [InlineData("services.AddKeyedSingleton<ISettings, Closed>(\"prod\"); services.AddKeyedSingleton<ISettings, Open>(\"dev\");", "provider.GetRequiredKeyedService<ISettings>(env == \"prod\" ? \"prod\" : \"dev\").Private")]
    [InlineData("var builder = Host.CreateApplicationBuilder(); builder.Services.AddPlatform(env).AddTransient<Cluster>(); using var host = builder.Build();", "host.Services.GetRequiredService<Cluster>().Private")]
    [InlineData("var isOn = false; var builder = Host.CreateDefaultBuilder().ConfigureServices((context, all) => all.AddSingleton<ISettings>(new Chosen(isOn))).ConfigureServices(all => all.AddTransient<Cluster>()).UseEnvironment(\"x\"); isOn = env == \"prod\"; using var host = builder.Build();", "host.Services.GetRequiredService<Cluster>().Private")]
    [InlineData("services.Configure<Options>(options => options.Private = env == \"prod\"); services.AddTransient<Configured>();", "provider.GetRequiredService<Configured>().Private")]
    public async Task Configuration_decides(string registrations, string isPrivate)
    {
        Assert.Equal((true, false), Run(registrations, isPrivate));
        Assert.EndsWith(" (when 'ENV' is \"prod\")", Assert.Single(await Findings(registrations, isPrivate)), StringComparison.Ordinal);
    }

    /// <summary>It is so in no environment, or nobody knows it here.</summary>
    [Theory]
    [InlineData("services.AddSingleton<ISettings, Open>();", "provider.GetRequiredService<ISettings>().Private")]
    [InlineData("services.AddSingleton<ISettings, Closed>(); services.AddSingleton<ISettings, Open>(); services.AddTransient<Cluster>();", "provider.GetRequiredService<Cluster>().Private")]
    [InlineData("services.AddSingleton<ISettings, Closed>(); services.Replace(ServiceDescriptor.Singleton<ISettings, Open>());", "provider.GetRequiredService<ISettings>().Private")]
    [InlineData("services.AddSingleton<ISettings, Closed>(); services.RemoveAll<ISettings>(); services.AddSingleton<ISettings>(new Open());", "provider.GetServices<ISettings>().Any(each => each.Private)")]
    [InlineData("services.AddSingleton<ISettings, Closed>(); services.Clear(); services.AddSingleton<ISettings, Open>();", "provider.GetServices<ISettings>().Any(each => each.Private)")]
    [InlineData("services.AddSingleton<ISettings, Closed>(); services.Add(new ServiceDescriptor(typeof(ISettings), typeof(Open), ServiceLifetime.Singleton));", "provider.GetRequiredService<ISettings>().Private")]
    [InlineData("services.AddSingleton<ISettings, Open>(); services.AddTransient<Two>();", "provider.GetRequiredService<Two>().Private")]
    [InlineData("services.AddOptions<Options>().Configure(options => options.Private = false); services.Configure<Options>(options => options.Zone = \"none\"); services.PostConfigure<Options>(options => options.Private = false);", "provider.GetRequiredService<IOptions<Options>>().Value.Private")]
    [InlineData("services.Configure<Options>(options => options.Private = true); services.PostConfigure<Options>(options => options.Private = false);", "provider.GetRequiredService<IOptions<Options>>().Value.Private")]
    [InlineData("services.Configure<Options>(options => options.Private = true); services.AddOptions<Options>().Configure(options => options.Private = false);", "provider.GetRequiredService<IOptions<Options>>().Value.Private")]
    [InlineData("services.AddSingleton<ISettings, Closed>(); foreach (var file in System.IO.Directory.GetFiles(\".\")) services.AddSingleton<ISettings, Open>();", "provider.GetRequiredService<ISettings>().Private")]
    [InlineData("services.Configure<Options>(\"named\", options => options.Private = true);", "provider.GetRequiredService<IOptions<Options>>().Value.Private")]
    public async Task It_says_nothing(string registrations, string isPrivate)
    {
        Assert.Equal((false, false), Run(registrations, isPrivate));
        Assert.Empty(await Findings(registrations, isPrivate));
    }

    /// <summary>The container throws.</summary>
    [Theory]
    [InlineData("services.AddSingleton<Circle>().AddSingleton<Turn>();", "!provider.GetRequiredService<Circle>().Private")]
    [InlineData("services.AddSingleton<ISettings, Open>();", "!provider.GetRequiredService<Cluster>().Private")]
    [InlineData("services.AddSingleton<Cluster>();", "!provider.GetRequiredService<Cluster>().Private")]
    public async Task Nothing_is_made(string registrations, string isPrivate)
    {
        Assert.Equal((null, null), Run(registrations, isPrivate));
        Assert.Empty(await Findings(registrations, isPrivate));
    }

    /// <summary>What the row says in production, and elsewhere.</summary>
    static (bool?, bool?) Run(string registrations, string isPrivate)
    {
        var run = Executed.Ask<string>("string env", "Row.Run(env)", $$"""
            {{Packages}}
            {{Types}}
            static class Row
            {
                public static bool Run(string env)
                {
                    var services = new ServiceCollection();
                    {{registrations}}
                    var provider = services.BuildServiceProvider();
                    return {{isPrivate}};
                }
            }
            """, s_packages);
        return (run("prod"), run("dev"));
    }

    static async Task<IEnumerable<string>> Findings(string registrations, string isPrivate) => (await Program($$"""
        var env = Environment.GetEnvironmentVariable("ENV")!;
        var services = new ServiceCollection();
        {{registrations}}
        var provider = services.BuildServiceProvider();
        return await Pulumi.Deployment.RunAsync(() =>
        {
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = {{isPrivate}}, AuthorizedIPRanges = { "73.140.245.0/24" } },
            });
        });

        {{Types}}
        """).Analyze()).Where(static finding => finding.Id == "AKS002").Select(static finding => finding.GetMessage(null));

    /// <summary>A class that the container makes creates the cluster, in its constructor or in a method that is called on it.</summary>
    [Theory]
    [InlineData("public class Platform { public Platform(ISettings settings) => CLUSTER; }", "provider.GetRequiredService<Platform>()")]
    [InlineData("public class Platform(ISettings settings) { public void Deploy() => CLUSTER; }", "provider.GetRequiredService<Platform>().Deploy()")]
    [InlineData("public class Platform(ISettings settings) { readonly ManagedCluster cluster = CLUSTER; public override string ToString() => $\"{cluster}\"; }", "provider.GetRequiredService<Platform>()")]
    [InlineData("public class Platform : Pulumi.Stack { public Platform(ISettings settings) => CLUSTER; }", null)]
    public async Task A_class_creates_the_cluster(string type, string? deploy)
    {
        var program = Program($$"""
            var env = Environment.GetEnvironmentVariable("ENV")!;
            var services = new ServiceCollection();
            services.AddPlatform(env).AddSingleton<Platform>();
            var provider = services.BuildServiceProvider();
            return await Pulumi.Deployment.RunAsync{{(deploy is null ? "<Platform>(provider)" : $"(() => {{ {deploy}; }})")}};

            {{type.Replace("CLUSTER", "new ManagedCluster(\"aks\", new() { ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = settings.Private, AuthorizedIPRanges = { \"73.140.245.0/24\" } } })", StringComparison.Ordinal)}}
            {{Types}}
            """);
        Assert.EndsWith(" (when 'ENV' is \"prod\")", (await program.Single("AKS002")).GetMessage(null), StringComparison.Ordinal);
    }

    static Program Program(string source)
    {
        var program = Aks.Program(source);
        return program with { References = program.References.AddRange(s_packages), Files = [Packages + program.Files[0]] };
    }
}
