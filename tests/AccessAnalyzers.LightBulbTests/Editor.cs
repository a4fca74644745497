using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.LightBulbTests;

/// <summary>
/// The service behind the light bulb of Visual Studio and of the C# language server. It is internal to Roslyn, hence the reflection, and
/// hence the one pinned version of Microsoft.CodeAnalysis.CSharp.Features.
/// </summary>
sealed class Editor : IDisposable
{
    static readonly Dictionary<string, string> s_metadata = typeof(Editor).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToDictionary(attribute => attribute.Key, attribute => attribute.Value!);

    readonly AdhocWorkspace workspace = new();

    /// <summary>Opens a program in a project that has the package.</summary>
    public Document Open(string text)
    {
        var references = Directory.GetFiles(s_metadata["RefPack"], "*.dll").Concat(s_metadata["References"].Split('|'));
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Infrastructure",
            "Infrastructure",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable),
            metadataReferences: references.Select(path => MetadataReference.CreateFromFile(path)),
            analyzerReferences: s_metadata["Analyzers"].Split('|').Select(path => new AnalyzerFileReference(path, new Loader()))));
        var loader = TextLoader.From(TextAndVersion.Create(SourceText.From(text), VersionStamp.Default));
        return workspace.AddDocument(DocumentInfo.Create(DocumentId.CreateNewId(project.Id), "Program.cs", loader: loader, filePath: "/Program.cs"));
    }

    /// <summary>What the light bulb at a place offers against the diagnostics of an id, best first.</summary>
    public async Task<List<CodeAction>> LightBulb(Document document, TextSpan span, string id)
    {
        var service = CodeFixService();
        var collections = (IAsyncEnumerable<object>)service.GetType().GetMethods()
            .Single(method => method.Name == "StreamFixesAsync" && method.GetParameters().Length == 4)
            .Invoke(service, [document, span, null, CancellationToken.None])!;
        var actions = new List<CodeAction>();
        await foreach (var collection in collections)
        {
            foreach (var fix in (IEnumerable)Get(collection, "Fixes")!)
            {
                if (((IEnumerable<Diagnostic>)Get(fix, "Diagnostics")!).Any(diagnostic => diagnostic.Id == id))
                    actions.Add((CodeAction)Get(fix, "Action")!);
            }
        }

        return actions;
    }

    public void Dispose() => workspace.Dispose();

    object CodeFixService()
    {
        var host = workspace.Services.HostServices;
        var features = Assembly.Load("Microsoft.CodeAnalysis.Features");
        var service = features.GetType("Microsoft.CodeAnalysis.CodeFixes.ICodeFixService", throwOnError: true)!;
        var exports = (IEnumerable)host.GetType().GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Single(method => method.Name.EndsWith("GetExports", StringComparison.Ordinal) && method.GetGenericArguments().Length == 1)
            .MakeGenericMethod(service)
            .Invoke(host, null)!;
        return Get(exports.Cast<object>().Single(), "Value")!;
    }

    static object? Get(object target, string member)
    {
        var flags = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        return target.GetType().GetProperty(member, flags)?.GetValue(target) ?? target.GetType().GetField(member, flags)?.GetValue(target);
    }

    sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
