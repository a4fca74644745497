using System.Collections.Immutable;
using AccessAnalyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace AccessAnalyzers.Tests.Harness;

/// <summary>Applies code fixes as an editor does.</summary>
sealed class Fixes(CSharpCompilation compilation, params IEnumerable<AdditionalText> additionalFiles) : IDisposable
{
    /// <summary>Hardening advice that a bad program deserved too and that the graver finding silenced: it may come to light.</summary>
    static readonly string[] silencedAdvice = ["AKS040", "EKS020", "EKS021", "EKS023"];

    readonly AdhocWorkspace workspace = new();

    public static bool IsSilencedAdvice(string id) => silencedAdvice.Contains(id);

    /// <summary>The program as documents of an editor's workspace, under their own paths.</summary>
    public Project Open()
    {
        var project = workspace.CurrentSolution.AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "TestProgram", "TestProgram", LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: compilation.SyntaxTrees[0].Options, metadataReferences: compilation.References)).Projects.Single();
        foreach (var tree in compilation.SyntaxTrees)
            project = project.AddDocument(tree.FilePath.TrimStart('/'), tree.GetText(), filePath: tree.FilePath).Project;
        foreach (var file in additionalFiles)
            project = project.AddAdditionalDocument(Path.GetFileName(file.Path), file.GetText()!, filePath: file.Path).Project;
        return project;
    }

    /// <summary>The fixes that a light bulb offers for a finding, by title.</summary>
    public static async Task<ImmutableArray<CodeAction>> OfferedFor(Project project, Diagnostic diagnostic)
    {
        var document = project.Documents.Single(document => document.FilePath == diagnostic.Location.SourceTree!.FilePath);
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        await new ClusterAccessCodeFixProvider().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        return actions.ToImmutable();
    }

    public static async Task<Project> Apply(Project project, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(default);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
    }

    public static async Task<ImmutableArray<Diagnostic>> Findings(Project project, ImmutableDictionary<string, string>? options = null) =>
        await Program.Analyze((await project.GetCompilationAsync())!, options, project.AnalyzerOptions.AdditionalFiles);

    /// <summary>
    /// The first file after the fix with this title for the only finding of a rule. What it makes of the program compiles,
    /// and nothing is found there but what the program ignores.
    /// </summary>
    public static async Task<string> Repair(Program program, string id, string title)
    {
        using var fixes = new Fixes(program.Compile(), program.AdditionalFiles);
        var project = fixes.Open();
        var finding = Assert.Single(await Findings(project, program.Options), diagnostic => diagnostic.Id == id);
        var repaired = await Apply(project, Assert.Single(await OfferedFor(project, finding), action => action.Title == title));
        Assert.Empty((await repaired.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty((await Findings(repaired, program.Options)).Where(diagnostic => !program.Ignoring.Contains(diagnostic.Id)));
        return await Text(repaired);
    }

    /// <summary>The titles that a light bulb shows for the only finding of a rule.</summary>
    public static async Task<IEnumerable<string>> Titles(Program program, string id)
    {
        using var fixes = new Fixes(program.Compile(), program.AdditionalFiles);
        var project = fixes.Open();
        var finding = Assert.Single(await Findings(project, program.Options), diagnostic => diagnostic.Id == id);
        return (await OfferedFor(project, finding)).Select(action => action.Title);
    }

    /// <summary>Fix All in a scope for the remedy with a key.</summary>
    public static async Task<Project> FixAll(Project project, string id, string key, FixAllScope scope, string path)
    {
        var repaired = await TryFixAll(project, id, key, scope, path);
        Assert.NotNull(repaired);
        return repaired;
    }

    /// <summary>The same, null where there is nothing to apply. Without a key it is what "dotnet format" asks for where the first finding has no fix.</summary>
    public static async Task<Project?> TryFixAll(Project project, string id, string? key, FixAllScope scope, string path)
    {
        var document = project.Documents.Single(document => document.FilePath == path);
        var provider = new ClusterAccessCodeFixProvider();
        var context = scope == FixAllScope.Document
            ? new FixAllContext(document, provider, scope, key, [id], new Diagnostics(), default)
            : new FixAllContext(project, provider, scope, key, [id], new Diagnostics(), default);
        var action = await provider.GetFixAllProvider().GetFixAsync(context);
        return action is null ? null : await Apply(project, action);
    }

    /// <summary>
    /// The light bulb offers these fixes, and no others, for the program's one finding with the id; each of them compiles, repairs it
    /// and trades it for no other finding than advice that it had silenced.
    /// </summary>
    public static async Task AssertRepairs(Program program, string id, params string[] titles)
    {
        using var fixes = new Fixes(program.Compile(), program.AdditionalFiles);
        var project = fixes.Open();
        var offered = await OfferedFor(project, Assert.Single(await Findings(project, program.Options), diagnostic => diagnostic.Id == id));
        Assert.Equal(titles, offered.Select(action => action.Title));
        foreach (var action in offered)
            await AssertRepairs(project, action, id, program.Options);
    }

    /// <summary>The repaired program compiles and has no finding but advice that the graver finding had silenced.</summary>
    public static async Task AssertRepairs(Project project, CodeAction action, string id, ImmutableDictionary<string, string> options)
    {
        var repaired = await Apply(project, action);
        var errors = (await repaired.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(!errors.Any(), $"{id} '{action.Title}': {string.Join("\n", errors)}\n{await Text(repaired)}");
        var left = (await Findings(repaired, options)).Where(diagnostic => !IsSilencedAdvice(diagnostic.Id) || diagnostic.Id == id);
        Assert.True(!left.Any(), $"{id} '{action.Title}': {string.Join("\n", left)}\n{await Text(repaired)}");
    }

    public static async Task<string> Text(Project project, string path = "/Test0.cs") =>
        (await project.Documents.Single(document => document.FilePath == path).GetTextAsync()).ToString();

    public void Dispose() => workspace.Dispose();

    sealed class Diagnostics : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await Findings(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await Findings(document.Project)).Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
