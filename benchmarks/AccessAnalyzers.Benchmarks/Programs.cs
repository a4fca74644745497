using System.Text;

namespace AccessAnalyzers.Benchmarks;

/// <summary>Families of programs that grow with one number: the files of the program of a size.</summary>
static class Programs
{
    const int ClustersPerFile = 10;
    const int LinesPerFile = 1000;

    /// <summary>Ten clusters in each file, one in each method.</summary>
    public static IEnumerable<string> OverFiles(int clusters) => Enumerable.Range(0, clusters / ClustersPerFile).Select(file =>
        InClass($"Infrastructure{file}", Each(ClustersPerFile, i => Method(i, Cluster((file * ClustersPerFile) + i)))));

    /// <summary>The same with clusters of which there is nothing to say.</summary>
    public static IEnumerable<string> SoundOverFiles(int clusters) => Enumerable.Range(0, clusters / ClustersPerFile).Select(file =>
        InClass($"Infrastructure{file}", Each(ClustersPerFile, i => Method(i, SoundCluster((file * ClustersPerFile) + i)))));

    /// <summary>Ten CDK clusters in each file, one in each stack.</summary>
    public static IEnumerable<string> CdkOverFiles(int clusters) => Enumerable.Range(0, clusters / ClustersPerFile).Select(file => $$"""
        using Amazon.CDK; using Amazon.CDK.AWS.EKS; using Constructs;
        namespace Part{{file}};
        {{Each(ClustersPerFile, i => $$"""
            sealed class Stack{{i}} : Stack
            {
                public Stack{{i}}(Construct scope, bool isProduction) : base(scope, "stack{{i}}")
                {
                    new Cluster(this, "eks{{i}}", new ClusterProps
                    {
                        Version = KubernetesVersion.V1_31,
                        EndpointAccess = {{(i % 3) switch
                        {
                            0 => "EndpointAccess.PUBLIC",
                            1 => $"EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom(\"{Range(i)}\")",
                            _ => "isProduction ? EndpointAccess.PRIVATE : EndpointAccess.PUBLIC_AND_PRIVATE",
                        }}},
                    });
                }
            }
            """)}}
        """);

    public static IEnumerable<string> InOneClass(int clusters) => [InClass("Infrastructure", Each(clusters, i => $"public void Declare{i}() {{ {Cluster(i)} }}"))];

    public static IEnumerable<string> InOneMethod(int clusters) => [InClass("Infrastructure", Method(0, Each(clusters, Cluster)))];

    public static IEnumerable<string> InALoop(int clusters) =>
    [
        InClass("Infrastructure", Method(0, $$"""
            foreach (var name in new[] { {{string.Join(", ", Enumerable.Range(0, clusters).Select(i => $"\"aks{i}\""))}} })
                {{Cluster(0).Replace("\"aks0\"", "name", StringComparison.Ordinal)}}
            """)),
    ];

    public static IEnumerable<string> CallersOfOneComponent(int callers) =>
    [
        InClass("Infrastructure", $$"""
            {{Each(callers, i => $"public static void Call{i}() => Declare(\"aks{i}\");")}}
            static void Declare(string name) => {{Cluster(0).Replace("\"aks0\"", "name", StringComparison.Ordinal)}}
            """),
    ];

    public static IEnumerable<string> ThreeLayerFactory(int callers) =>
    [
        InClass("Infrastructure", $$"""
            {{Each(callers, i => $"public static void Call{i}() => Build(\"aks{i}\", {(i % 2 == 0 ? "true" : "false")});")}}
            static void Build(string name, bool isPrivate) => Create(name, new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = isPrivate });
            static void Create(string name, ManagedClusterAPIServerAccessProfileArgs profile) => Declare(name, new ManagedClusterArgs { ResourceGroupName = "group", ApiServerAccessProfile = profile });
            static void Declare(string name, ManagedClusterArgs args) => new ManagedCluster(name, args);
            """),
    ];

    /// <summary>The finding at the bottom depends on what is passed at the top.</summary>
    public static IEnumerable<string> Chain(int depth) =>
    [
        InClass("Infrastructure", $$"""
            public static void Declare() => Step1("none", false);
            {{Each(depth - 1, i => $"static void Step{i + 1}(string zone, bool hasPublicName) => Step{i + 2}(zone, hasPublicName);")}}
            static void Step{{depth}}(string zone, bool hasPublicName) => {{Private("zone", "hasPublicName")}}
            """),
    ];

    /// <summary>As many paths as two to the power of the number lead to the cluster.</summary>
    public static IEnumerable<string> Flags(int count) =>
    [
        InClass("Infrastructure", Method(0, $$"""
            var profile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true };
            {{Each(count, i => $"if (config.RequireBoolean(\"choice{i}\")) profile.AuthorizedIPRanges.Add(\"{Range(i)}\");")}}
            new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "group", ApiServerAccessProfile = profile });
            """)),
    ];

    /// <summary>A public name whenever both flags of some pair are set.</summary>
    public static IEnumerable<string> CrossedFlags(int pairs) =>
    [
        InClass("Infrastructure", Method(0, $$"""
            {{Each(pairs, i => $"var a{i} = config.RequireBoolean(\"a{i}\");")}}
            {{Each(pairs, i => $"var b{i} = config.RequireBoolean(\"b{i}\");")}}
            {{Private("\"none\"", string.Join(" || ", Enumerable.Range(0, pairs).Select(i => $"(a{i} && b{i})")))}}
            """)),
    ];

    /// <summary>Only the last range is at fault: who does not read them all finds nothing.</summary>
    public static IEnumerable<string> Elements(int count) => [InClass("Infrastructure", Method(0, Restricted($"{{ {Ranges(count)} }}")))];

    /// <summary>The ranges one after another in a loop.</summary>
    public static IEnumerable<string> LoopOverElements(int count) =>
    [
        InClass("Infrastructure", Method(0, $$"""
            var ranges = new[] { {{Ranges(count)}} };
            var profile = new ManagedClusterAPIServerAccessProfileArgs();
            foreach (var range in ranges)
                profile.AuthorizedIPRanges.Add(range);
            new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "group", ApiServerAccessProfile = profile });
            """)),
    ];

    /// <summary>The ranges through a query.</summary>
    public static IEnumerable<string> QueryOverElements(int count) =>
    [
        InClass("Infrastructure", Method(0, $$"""
            var ranges = new[] { {{Ranges(count)}} };
            {{Restricted("ranges.Select(range => range.Trim()).ToArray()")}}
            """)),
    ];

    /// <summary>Statements beside a cluster that have nothing to do with it.</summary>
    public static IEnumerable<string> Statements(int count) =>
        [InClass("Infrastructure", Method(0, Each(count, i => $"Console.WriteLine(\"{i}\");") + Cluster(0)))];

    /// <summary>Resources beside a cluster that have nothing to do with it.</summary>
    public static IEnumerable<string> Resources(int count) =>
    [
        InClass("Infrastructure", Method(0, Each(count, i => $$"""
            new Pulumi.AzureNative.Resources.ResourceGroup("group{{i}}", new Pulumi.AzureNative.Resources.ResourceGroupArgs { Location = "westeurope" });
            """) + Cluster(0))),
    ];

    /// <summary>An application of classes that call, loop, branch and write text; nothing in it is infrastructure.</summary>
    public static IEnumerable<string> Lines(int count) => Enumerable.Range(0, count / LinesPerFile).Select(file => $$"""
        namespace Application.Part{{file}};

        public sealed record Order(int Number, string Customer, decimal Amount, bool IsPaid);

        public sealed class Orders
        {
            readonly Dictionary<int, Order> known = new();
            public int Count => known.Count;
            public event EventHandler? Changed;
        {{Each((LinesPerFile - 10) / 20, i => $$"""
            public async Task<string> Describe{{i}}Async(IEnumerable<Order> orders, bool isShort, CancellationToken cancellation)
            {
                var text = new System.Text.StringBuilder();
                foreach (var order in orders.Where(order => order.Amount > {{i}}).OrderBy(order => order.Number))
                {
                    if (!known.TryGetValue(order.Number, out var earlier))
                    {
                        known.Add(order.Number, order);
                        Changed?.Invoke(this, EventArgs.Empty);
                    }
                    else if (earlier.IsPaid != order.IsPaid)
                    {
                        known[order.Number] = order with { Amount = order.Amount - earlier.Amount };
                    }
                    text.Append(isShort ? order.Customer : $"{order.Customer} owes {order.Amount:0.00}").AppendLine();
                }
                await Task.Delay(Count, cancellation);
                return {{(i == 0 ? "text.ToString()" : $"isShort ? text.ToString() : await Describe{i - 1}Async(orders, true, cancellation)")}};
            }

            """)}}
        }
        """);

    static string InClass(string name, string members) => $$"""
        using Pulumi;
        using Pulumi.AzureNative.ContainerService;
        using Pulumi.AzureNative.ContainerService.Inputs;

        class {{name}}
        {
        {{members}}
        }
        """;

    static string Method(int index, string statements) => $$"""
        public static void Declare{{index}}()
        {
            var config = new Config();
            var isProduction = config.RequireBoolean("isProduction");
            {{statements}}
        }
        """;

    /// <summary>A broken private cluster, a restricted public one, and one that configuration decides, by turns.</summary>
    static string Cluster(int i)
    {
        var cluster = (i % 3) switch
        {
            0 => Private("\"none\"", "false"),
            1 => Restricted($"{{ \"{Range(i)}\" }}"),
            _ => Private("\"none\"", "!new Config().RequireBoolean(\"isProduction\")"),
        };
        return cluster.Replace("\"aks\"", $"\"aks{i}\"", StringComparison.Ordinal);
    }

    static string SoundCluster(int i) => $$"""
        new ManagedCluster("aks{{i}}", new ManagedClusterArgs
        {
            ResourceGroupName = "group",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                EnablePrivateCluster = true,
                PrivateDNSZone = "system",
                EnablePrivateClusterPublicFQDN = false,
                DisableRunCommand = true,
            },
        });
        """;

    static string Private(string zone, string hasPublicName) => $$"""
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "group",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                EnablePrivateCluster = true,
                PrivateDNSZone = {{zone}},
                EnablePrivateClusterPublicFQDN = {{hasPublicName}},
            },
        });
        """;

    static string Restricted(string ranges) => $$"""
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "group",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { AuthorizedIPRanges = {{ranges}} },
        });
        """;

    static string Ranges(int count) => string.Join(", ", Enumerable.Range(0, count - 1).Select(i => $"\"{Range(i)}\"").Append("\"0.0.0.0/0\""));

    static string Range(int i) => $"20.{i / 65536}.{i / 256 % 256}.{i % 256}/32";

    static string Each(int count, Func<int, string> write)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.AppendLine(write(i));
        return text.ToString();
    }
}
