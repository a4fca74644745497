using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Pipelines;

/// <summary>
/// Reads a pipeline of Azure Pipelines, or a template of one. Source: learn.microsoft.com/azure/devops/pipelines/yaml-schema, and the pages
/// of the tasks under learn.microsoft.com/azure/devops/pipelines/tasks/reference.
/// </summary>
sealed class AzurePipeline
{
    const string HostedAgent = "Microsoft-hosted agent";

    /// <summary>The pool that Microsoft hosts: learn.microsoft.com/azure/devops/pipelines/agents/hosted.</summary>
    const string HostedPool = "Azure Pipelines";

    /// <summary>The commands of <c>Kubernetes@1</c> that do no more than keep or forget a connection.</summary>
    static readonly ImmutableHashSet<string> kubernetesLocal = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "login", "logout");

    static readonly ImmutableHashSet<string> manifestActions = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "createSecret", "delete", "deploy", "patch", "promote", "reject", "scale");

    static readonly ImmutableHashSet<string> helmCommands = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "delete", "get", "install", "ls", "rollback", "uninstall", "upgrade");

    /// <summary>Tasks that come with Azure Pipelines and leave the agent in the network where it is.</summary>
    static readonly ImmutableHashSet<string> harmless = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ArchiveFiles", "AzureAppServiceSettings", "AzureContainerApps", "AzureFileCopy", "AzureFunctionApp", "AzureKeyVault",
        "AzureResourceManagerTemplateDeployment", "AzureRmWebAppDeployment", "AzureWebApp", "Cache", "CopyFiles", "DeleteFiles", "Docker",
        "DockerInstaller",
        "DotNetCoreCLI",
        "DownloadBuildArtifacts",
        "DownloadPipelineArtifact",
        "DownloadSecureFile",
        "ExtractFiles",
        "GoTool",
        "Gradle",
        "HelmInstaller",
        "JavaToolInstaller",
        "KubectlInstaller",
        "KubeloginInstaller",
        "Maven",
        "MSBuild",
        "NodeTool",
        "Npm",
        "NpmAuthenticate",
        "NuGetAuthenticate",
        "NuGetCommand",
        "NuGetToolInstaller",
        "PublishBuildArtifacts",
        "PublishCodeCoverageResults",
        "PublishPipelineArtifact",
        "PublishTestResults",
        "UseDotNet", "UseNode", "UsePythonVersion", "VSBuild", "VSTest");

    static readonly ImmutableArray<string> shells = ImmutableArray.Create("script", "bash", "pwsh", "powershell");
    static readonly ImmutableArray<string> otherSteps = ImmutableArray.Create("checkout", "download", "downloadBuild", "publish");
    static readonly ImmutableArray<string> lifecycle = ImmutableArray.Create("preDeploy", "deploy", "routeTraffic", "postRouteTraffic");

    readonly List<PipelineJob> jobs = [];
    readonly Pool otherwise;

    /// <param name="isPipeline">
    /// Whether the file is a pipeline for sure, and no template that takes its pool from the pipeline around it.
    /// </param>
    AzurePipeline(bool isPipeline) => otherwise = isPipeline ? Pool.Hosted : Pool.Unknown;

    /// <summary>Who hosts the agents of a pool.</summary>
    enum Pool
    {
        /// <summary>Nothing is said of it here.</summary>
        Unset,

        /// <summary>Microsoft.</summary>
        Hosted,

        /// <summary>Somebody else, or nobody can tell.</summary>
        Unknown,
    }

    /// <summary>The jobs of a file.</summary>
    /// <param name="root">What the file says.</param>
    /// <param name="isNamedPipeline">Whether the name of the file says that it is a pipeline and no template.</param>
    public static IEnumerable<PipelineJob> Read(YamlMap root, bool isNamedPipeline)
    {
        // What is extended decides on everything.
        if (root.Member("extends") is not null)
            return [];
        var isPipeline = root.Member("parameters") is null
            && (isNamedPipeline
                || root.Member("trigger") is not null
                || root.Member("pr") is not null
                || root.Member("schedules") is not null);
        var pipeline = new AzurePipeline(isPipeline);
        pipeline.ReadRoot(root);
        return pipeline.jobs;
    }

    void ReadRoot(YamlMap root)
    {
        var pool = PoolOf(root, Pool.Unset);
        foreach (var stage in Maps(root["stages"]).Where(static stage => stage.Member("stage") is not null && !IsOff(stage)))
            ReadJobs(stage["jobs"], PoolOf(stage, pool));
        ReadJobs(root["jobs"], pool);
        if (root.Member("steps") is { } steps)
            Add("the job", steps.NameSpan, pool, [steps.Value]);
    }

    void ReadJobs(YamlValue? list, Pool around)
    {
        foreach (var job in Maps(list))
        {
            if ((job.Member("job") ?? job.Member("deployment")) is not { } name || IsOff(job))
                continue;
            var pool = PoolOf(job, around);
            var steps = new List<YamlValue?> { job["steps"] };
            foreach (var hooks in (job["strategy"] as YamlMap)?.Members.Select(static strategy => strategy.Value).OfType<YamlMap>() ?? [])
            {
                var on = (hooks["on"] as YamlMap)?.Members.Select(static end => end.Value) ?? [];
                foreach (var hook in lifecycle.Select(hook => hooks[hook]).Concat(on).OfType<YamlMap>())
                {
                    pool = PoolOf(hook, pool);
                    steps.Add(hook["steps"]);
                }
            }

            // The job runs on the machines of the environment then.
            if (job["environment"] is YamlMap environment && (environment.IsOpen || environment.Member("resourceType") is not null))
                pool = Pool.Unknown;
            Add(
                name.Value.Text is { Length: > 0 } text ? text : "the job",
                name.Value is YamlScalar { Span.Length: > 0 } ? name.Value.Span : name.NameSpan,
                pool,
                steps);
        }
    }

    void Add(string name, TextSpan span, Pool pool, IEnumerable<YamlValue?> lists)
    {
        var steps = new JobSteps();
        foreach (var step in lists
            .OfType<YamlValue>()
            .SelectMany(static list => list is YamlList { Elements: var elements } ? elements : ImmutableArray.Create(list)))
            AddStep(step, steps);
        jobs.Add(steps.ToJob(name, span, (pool == Pool.Unset ? otherwise : pool) == Pool.Hosted ? HostedAgent : null));
    }

    static void AddStep(YamlValue value, JobSteps steps)
    {
        if (value is not YamlMap { IsOpen: false } step)
            steps.AddUnclear();
        else if (IsOff(step))
            return;
        else if (shells.Select(shell => step.Member(shell)).FirstOrDefault(static member => member is not null) is { } script)
            AddScript(script.Value, steps);
        else if (step["task"]?.Text is { } task)
            AddTask(task.Split('@')[0], step["inputs"] as YamlMap, steps);
        else if (!otherSteps.Any(other => step.Member(other) is not null))
            steps.AddUnclear();
    }

    static void AddScript(YamlValue? script, JobSteps steps)
    {
        if (script?.Text is { } text)
            steps.AddScript(text);
        else
            steps.AddUnclear();
    }

    static void AddTask(string task, YamlMap? inputs, JobSteps steps)
    {
        string? Input(string name) =>
            inputs?.Members.FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase))?.Value.Text;
        void AddInline(string where, string inline, string script)
        {
            if (string.Equals(Input(where), inline, StringComparison.OrdinalIgnoreCase))
                AddScript(new YamlScalar(default, Input(script) ?? ""), steps);
            else
                steps.AddUnclear();
        }

        switch (task.ToLowerInvariant())
        {
            case var _ when inputs is { IsOpen: true }:
                steps.AddUnclear();
                break;
            case "kubernetes":
                if ((Input("command") ?? "apply") is var command && !Expression.IsIn(command) && !kubernetesLocal.Contains(command))
                    steps.AddConnection(task);
                break;
            case "kubernetesmanifest":
                if (manifestActions.Contains(Input("action") ?? "deploy"))
                    steps.AddConnection(task);
                break;
            case "helmdeploy":
                if (helmCommands.Contains(Input("command") ?? "ls"))
                    steps.AddConnection(task);
                break;
            case "cmdline":
                AddScript(new YamlScalar(default, Input("script") ?? ""), steps);
                break;
            case "bash" or "powershell":
                AddInline("targetType", "inline", "script");
                break;
            case "azurecli":
                AddInline("scriptLocation", "inlineScript", "inlineScript");
                break;
            case "azurepowershell":
                AddInline("scriptType", "inlineScript", "inline");
                break;
            default:
                if (!harmless.Contains(task))
                    steps.AddUnclear();
                break;
        }
    }

    static Pool PoolOf(YamlMap owner, Pool around)
    {
        if (owner.IsOpen || owner.Member("queue") is not null || owner.Member("server") is not null)
            return Pool.Unknown;
        switch (owner["pool"])
        {
            case null:
                return around;
            case YamlScalar { Content: var name }:
                return IsHosted(name) ? Pool.Hosted : Pool.Unknown;
            case YamlMap { IsOpen: false } pool when pool.Member("name") is { } named:
                return named.Value.Text is { } text && IsHosted(text) ? Pool.Hosted : Pool.Unknown;
            case YamlMap { IsOpen: false } pool:
                return pool["vmImage"]?.Text is { Length: > 0 } image && !Expression.IsIn(image) ? Pool.Hosted : Pool.Unknown;
            default:
                return Pool.Unknown;
        }
    }

    static bool IsHosted(string pool) => string.Equals(pool, HostedPool, StringComparison.OrdinalIgnoreCase);

    static IEnumerable<YamlMap> Maps(YamlValue? list) => (list as YamlList)?.Elements.OfType<YamlMap>() ?? [];

    /// <summary>Whether something never runs.</summary>
    static bool IsOff(YamlMap part) => part["condition"] is { IsFalse: true } || part["enabled"] is { IsFalse: true };
}
