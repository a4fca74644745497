using System.Reflection;
using Microsoft.CodeAnalysis;
using Pulumi.Surface;

namespace AccessAnalyzers.Tests.Surfaces;

/// <summary>What a compilation of a test references. Every array is read from disk once per test run.</summary>
static class SurfaceReferences
{
    static readonly Dictionary<string, string> s_metadata = typeof(SurfaceReferences).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToDictionary(attribute => attribute.Key, attribute => attribute.Value!);

    static readonly MetadataReference s_pulumi = MetadataReference.CreateFromFile(typeof(Recorder).Assembly.Location);

    static readonly Lazy<MetadataReference[]> s_amazonCdk = new(() => [MetadataReference.CreateFromFile(s_metadata["AmazonCdk"]), .. Jsii!]);

    /// <summary>The real packages on which everything is built that jsii generates.</summary>
    public static MetadataReference[] Jsii { get; } =
        [MetadataReference.CreateFromFile(typeof(Constructs.Construct).Assembly.Location), MetadataReference.CreateFromFile(typeof(Amazon.JSII.Runtime.Deputy.DeputyBase).Assembly.Location)];

    /// <summary>The reference assemblies of the framework: needed beside each of the others.</summary>
    public static MetadataReference[] Framework { get; } =
        [.. Directory.GetFiles(s_metadata["RefPack"], "*.dll").Select(path => MetadataReference.CreateFromFile(path))];

    public static MetadataReference[] AzureNativeV3 { get; } = [s_pulumi, Surface(nameof(AzureNativeV3))];

    public static MetadataReference[] AzureNativeV2 { get; } = [s_pulumi, Surface(nameof(AzureNativeV2))];

    public static MetadataReference[] AzureNativeV1 { get; } = [s_pulumi, Surface(nameof(AzureNativeV1))];

    public static MetadataReference[] AzureNativeLocalPackage { get; } = [s_pulumi, Surface(nameof(AzureNativeLocalPackage))];

    public static MetadataReference[] AzureV6 { get; } = [s_pulumi, Surface(nameof(AzureV6))];

    public static MetadataReference[] AzureV5 { get; } = [s_pulumi, Surface(nameof(AzureV5))];

    public static MetadataReference[] AzureV4 { get; } = [s_pulumi, Surface(nameof(AzureV4))];

    public static MetadataReference[] Aws { get; } = [s_pulumi, Surface(nameof(Aws))];

    public static MetadataReference[] AwsNative { get; } = [s_pulumi, Surface(nameof(AwsNative))];

    /// <summary>Its components are made of Pulumi.Aws, whose types it takes and gives.</summary>
    public static MetadataReference[] Eks { get; } = [.. Aws, Surface(nameof(Eks))];

    public static MetadataReference[] CdktfAzurerm { get; } = [.. Jsii, Surface("Cdktf"), Surface(nameof(CdktfAzurerm))];

    public static MetadataReference[] CdktfAws { get; } = [.. Jsii, Surface("Cdktf"), Surface(nameof(CdktfAws))];

    /// <summary>The release in which properties are called as in ARM.</summary>
    public static MetadataReference[] AzureProvisioningBeta4 { get; } = AzureProvisioning(nameof(AzureProvisioningBeta4));

    /// <summary>The release since which properties are called as Azure's SDK for .NET calls them.</summary>
    public static MetadataReference[] AzureProvisioningBeta6 { get; } = AzureProvisioning(nameof(AzureProvisioningBeta6));

    /// <summary>An application over the release of Azure.Provisioning.ContainerService that its package names.</summary>
    public static MetadataReference[] AspireAzureKubernetes { get; } =
        [.. AzureProvisioningBeta6, Surface("Aspire"), Surface("AspireRedis"), Surface("AspireAzure"), Surface("AspireAzureNetwork"), Surface(nameof(AspireAzureKubernetes))];

    /// <summary>Over the real Azure.Core, on which the real packages are built.</summary>
    static MetadataReference[] AzureProvisioning(string containerService) =>
        [MetadataReference.CreateFromFile(typeof(Azure.Core.AzureLocation).Assembly.Location), Surface("AzureProvisioning"), Surface("AzureProvisioningPrivateDns"), Surface(containerService)];

    /// <summary>The real package, which is large: it is read for those tests only that need it.</summary>
    public static MetadataReference[] AmazonCdk => s_amazonCdk.Value;

    static MetadataReference Surface(string name) => MetadataReference.CreateFromFile(s_metadata[$"Surface.{name}"]);
}
