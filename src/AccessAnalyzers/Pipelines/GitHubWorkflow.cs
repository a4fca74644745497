using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AccessAnalyzers.Pipelines;

/// <summary>Reads a workflow of GitHub Actions. Source: docs.github.com/actions/reference/workflows-and-actions/workflow-syntax.</summary>
static class GitHubWorkflow
{
    const string HostedRunner = "GitHub-hosted runner";

    /// <summary>
    /// The labels of the standard runners. Larger runners have names that their owner gives them, and may be in a network of the owner's:
    /// docs.github.com/actions/reference/runners/github-hosted-runners.
    /// </summary>
    static readonly Regex hosted = new(
        @"^(ubuntu-(latest|slim|\d\d\.04(-arm)?)|windows-(latest|20\d\d|11-arm)|macos-(latest|\d\d)(-intel|-large|-xlarge)?)\z",
        RegexOptions.CultureInvariant);

    /// <summary>Owners of actions that leave the runner in the network where it is.</summary>
    static readonly ImmutableHashSet<string> harmless = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "actions", "azure", "docker", "github", "hashicorp", "pulumi");

    /// <summary>The jobs of a workflow.</summary>
    public static IEnumerable<PipelineJob> Read(YamlMap jobs)
    {
        foreach (var member in jobs.Members)
        {
            // A job that calls another workflow has no steps here.
            if (member is not { Name: { } name, Value: YamlMap { IsOpen: false } job }
                || job["steps"] is not YamlList list
                || job["if"] is { IsFalse: true })
                continue;
            var steps = new JobSteps();
            foreach (var step in list.Elements)
                AddStep(step, steps);
            yield return steps.ToJob(name, member.NameSpan, IsHosted(job["runs-on"]) ? HostedRunner : null);
        }
    }

    static bool IsHosted(YamlValue? labels) => labels switch
    {
        YamlScalar { Content: var label } => hosted.IsMatch(label),
        YamlList { Elements: [YamlScalar { Content: var label }] } => hosted.IsMatch(label),
        _ => false,
    };

    static void AddStep(YamlValue value, JobSteps steps)
    {
        if (value is not YamlMap { IsOpen: false } step)
            steps.AddUnclear();
        else if (step["if"] is { IsFalse: true })
            return;
        else if (step["run"]?.Text is { } script)
            steps.AddScript(script);
        else if (step["uses"]?.Text is { } action)
            AddAction(action.Split('@')[0], step["with"] as YamlMap, steps);
        else
            steps.AddUnclear();
    }

    static void AddAction(string action, YamlMap? inputs, JobSteps steps)
    {
        switch (action.ToLowerInvariant())
        {
            case var _ when inputs is { IsOpen: true } || !harmless.Contains(action.Split('/')[0]):
                steps.AddUnclear();
                break;
            // With private-cluster it deploys through Azure: github.com/Azure/k8s-deploy.
            case "azure/k8s-deploy"
                or "azure/k8s-create-secret" when inputs?.Member("private-cluster") is null
                    || inputs["private-cluster"] is { IsFalse: true }:
                steps.AddConnection(action);
                break;
            case "azure/cli" or "azure/powershell":
                if (inputs?["inlineScript"]?.Text is { } script)
                    steps.AddScript(script);
                else
                    steps.AddUnclear();
                break;
            default:
                break;
        }
    }
}
