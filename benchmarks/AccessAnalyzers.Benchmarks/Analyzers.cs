using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers.Benchmarks;

/// <summary>What is measured, and beside what.</summary>
static class Analyzers
{
    public static ImmutableArray<DiagnosticAnalyzer> Ours => [new ClusterAccessAnalyzer()];

    /// <summary>The least that an analyzer of object creations can cost: the driver binds the bodies and calls back.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Floor => [new FloorAnalyzer()];

    /// <summary>The analyzers of an assembly, of which those run whose rules are on by default.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> In(string path)
    {
        var context = new AssemblyLoadContext(path);
        context.Resolving += (_, name) => Path.Combine(Path.GetDirectoryName(path)!, name.Name + ".dll") is var beside && File.Exists(beside) ? context.LoadFromAssemblyPath(beside) : null;
        return
        [
            .. context.LoadFromAssemblyPath(path).GetTypes()
                .Where(type => !type.IsAbstract && type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
                .Where(analyzer => analyzer.SupportedDiagnostics.Any(descriptor => descriptor.IsEnabledByDefault)),
        ];
    }

#pragma warning disable RS1036, RS1038, RS1041, RS2008 // Not a shipped analyzer.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    sealed class FloorAnalyzer : DiagnosticAnalyzer
    {
        static readonly DiagnosticDescriptor s_nothing = new("FLOOR", "Never reported", "Never reported", "Floor", DiagnosticSeverity.Info, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_nothing];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterOperationAction(static _ => { }, OperationKind.ObjectCreation);
        }
    }
#pragma warning restore RS1036, RS1038, RS1041, RS2008
}
