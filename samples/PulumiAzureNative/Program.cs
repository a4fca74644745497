using Pulumi;
using Pulumi.AzureNative.ContainerService;
using PulumiAzureNative;

return await Deployment.RunAsync(() =>
{
    var repaired = new Config().GetBoolean("repaired") ?? false;
    foreach (var cluster in repaired ? Repaired.Declare() : Mistakes.Declare())
    {
        Describe(cluster);
    }
});

static void Describe(ManagedCluster cluster) =>
    Output.Tuple(cluster.Location, cluster.ApiServerAccessProfile).Apply(declared =>
    {
        var (location, access) = declared;
        var ranges = access is { AuthorizedIPRanges.IsDefaultOrEmpty: false } ? string.Join(", ", access.AuthorizedIPRanges) : "none";
        Log.Info(
            $"""
            {cluster.GetResourceName()} in {location}
                private cluster:   {access?.EnablePrivateCluster ?? false}
                public FQDN:       {Text(access?.EnablePrivateClusterPublicFQDN)}
                private DNS zone:  {Text(access?.PrivateDNSZone)}
                authorized ranges: {ranges}
            """);
        return cluster;
    });

static string Text(object? value) => value?.ToString() ?? "by default";
