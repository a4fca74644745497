using System.Diagnostics;
using System.Reflection;

namespace AccessAnalyzers.GroundTruthTests;

/// <summary>
/// The processes in which the CDK's own code runs. The runtime has no public way to end them, and its own way ends the first only:
/// the second is left behind when a test host exits, and spins for ever.
/// </summary>
public sealed class NodeProcess : IDisposable
{
    const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public void Dispose()
    {
        var runtime = Assembly.Load("Amazon.JSII.Runtime");
        var services = (IServiceProvider)runtime.GetType("Amazon.JSII.Runtime.Services.ServiceContainer", throwOnError: true)!.GetProperty("ServiceProvider", Any)!.GetValue(null)!;
        var node = services.GetService(runtime.GetType("Amazon.JSII.Runtime.Services.INodeProcess", throwOnError: true)!)!;
        var process = node.GetType().GetFields(Any).Single(field => field.FieldType == typeof(Process));
        ((Process)process.GetValue(node)!).Kill(entireProcessTree: true);
    }
}

[CollectionDefinition("Node.js")]
public sealed class NodeCollection : ICollectionFixture<NodeProcess>;
