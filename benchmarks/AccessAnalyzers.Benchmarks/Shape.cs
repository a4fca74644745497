using System.Text;

namespace AccessAnalyzers.Benchmarks;

/// <summary>A family of programs that grows with one number.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Size">The number that the limits are stated for; the other measurement is of twice as much.</param>
/// <param name="Write">The files of the program of a size.</param>
sealed record Shape(string Name, int Size, Func<int, IEnumerable<string>> Write)
{
    const string Usings = """
        using Pulumi;
        using Pulumi.AzureNative.ContainerService;
        using Pulumi.AzureNative.ContainerService.Inputs;

        """;

    const int LinesPerFile = 1000;

    public bool ReferencesSdk { get; init; } = true;

    public static Shape[] All { get; } =
    [
        new("clusters-in-method", 1000, ClustersInMethod),
        new("methods-with-cluster", 1000, MethodsWithCluster),
        new("call-chain", 50, CallChain),
        new("diamond", 20, Diamond),
        new("recursion", 50, Recursion),
        new("collection-initializer", 5000, CollectionInitializer),
        new("collection-foreach", 5000, CollectionForEach),
        new("lines-with-one-cluster", 100_000, lines => [.. Lines(lines), .. MethodsWithCluster(1)]),
        new("lines-without-cluster", 100_000, Lines),
        new("lines-without-sdk", 100_000, Lines) { ReferencesSdk = false },
    ];

    static IEnumerable<string> ClustersInMethod(int count) =>
    [
        InClass($$"""
            public static void Declare()
            {
                var config = new Config();
                var isProduction = config.RequireBoolean("isProduction");
            {{Each(count, Cluster)}}
            }
            """),
    ];

    static IEnumerable<string> MethodsWithCluster(int count) =>
    [
        InClass(Each(count, i => $$"""
            public static void Declare{{i}}()
            {
                var config = new Config();
                var isProduction = config.RequireBoolean("isProduction");
            {{Cluster(i)}}
            }
            """)),
    ];

    /// <summary>The finding at the bottom depends on what is passed at the top.</summary>
    static IEnumerable<string> CallChain(int depth) =>
    [
        InClass($$"""
            public static void Declare() => Step1("none", false);
            {{Each(depth - 1, i => $"static void Step{i + 1}(string zone, bool hasPublicName) => Step{i + 2}(zone, hasPublicName);")}}
            static void Step{{depth}}(string zone, bool hasPublicName)
            {
                new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "group",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                    {
                        EnablePrivateCluster = true,
                        PrivateDNSZone = zone,
                        EnablePrivateClusterPublicFQDN = hasPublicName,
                    },
                });
            }
            """),
    ];

    /// <summary>As many paths as two to the power of the size lead to the cluster.</summary>
    static IEnumerable<string> Diamond(int branches) =>
    [
        InClass($$"""
            public static void Declare()
            {
                var config = new Config();
                var profile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true };
            {{Each(branches, i => $$"""
                if (config.RequireBoolean("choice{{i}}"))
                {
                    {{(i % 4) switch
                    {
                        0 => $"profile.EnablePrivateCluster = {(i % 8 == 0 ? "false" : "true")};",
                        1 => $"profile.PrivateDNSZone = {(i % 8 == 1 ? "\"none\"" : "\"system\"")};",
                        2 => $"profile.EnablePrivateClusterPublicFQDN = {(i % 8 == 2 ? "false" : "true")};",
                        _ => $"profile.AuthorizedIPRanges.Add(\"{Range(i)}\");",
                    }}}
                }
            """)}}
                new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "group", ApiServerAccessProfile = profile });
            }
            """),
    ];

    static IEnumerable<string> Recursion(int methods) =>
    [
        InClass(Each(methods, i => $$"""
            public static void Declare{{i}}(int remaining)
            {
                var config = new Config();
                var isProduction = config.RequireBoolean("isProduction");
            {{Cluster(i)}}
                if (remaining > 0)
                    Declare{{(i + 1) % methods}}(remaining - 1);
            }
            """)),
    ];

    /// <summary>Only the last range is at fault: who does not read them all finds nothing.</summary>
    static IEnumerable<string> CollectionInitializer(int ranges) =>
    [
        InClass($$"""
            public static void Declare() => new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "group",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                {
                    AuthorizedIPRanges =
                    {
            {{Each(ranges - 1, i => $"\"{Range(i)}\",")}}
                        "0.0.0.0/0",
                    },
                },
            });
            """),
    ];

    static IEnumerable<string> CollectionForEach(int ranges) =>
    [
        InClass($$"""
            public static void Declare()
            {
                var ranges = new[]
                {
            {{Each(ranges - 1, i => $"\"{Range(i)}\",")}}
                    "0.0.0.0/0",
                };
                var profile = new ManagedClusterAPIServerAccessProfileArgs();
                foreach (var range in ranges)
                {
                    profile.AuthorizedIPRanges.Add(range);
                }

                new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "group", ApiServerAccessProfile = profile });
            }
            """),
    ];

    /// <summary>An application of classes that call, loop, branch and write text; nothing in it is infrastructure.</summary>
    static IEnumerable<string> Lines(int count) => Enumerable.Range(0, count / LinesPerFile).Select(file => $$"""
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

    static string InClass(string members) => $$"""
        {{Usings}}
        static class Infrastructure
        {
        {{members}}
        }
        """;

    /// <summary>A broken private cluster, a restricted public one, and one that configuration decides, by turns.</summary>
    static string Cluster(int i) => $$"""
        new ManagedCluster("aks{{i}}", new ManagedClusterArgs
        {
            ResourceGroupName = "group",
            Location = "westeurope",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                {{(i % 3) switch
                {
                    0 => "EnablePrivateCluster = true, PrivateDNSZone = \"none\", EnablePrivateClusterPublicFQDN = false,",
                    1 => $"AuthorizedIPRanges = {{ \"{Range(i)}\" }},",
                    _ => "EnablePrivateCluster = isProduction, PrivateDNSZone = \"none\", EnablePrivateClusterPublicFQDN = !isProduction,",
                }}}
            },
        });
        """;

    static string Range(int i) => $"20.{i / 65536}.{i / 256 % 256}.{i % 256}/32";

    static string Each(int count, Func<int, string> write)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.AppendLine(write(i));
        return text.ToString();
    }
}
