using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Pipelines;

/// <summary>A job of a pipeline, as far as it has to do with a cluster.</summary>
/// <param name="Name">What the pipeline calls it.</param>
/// <param name="Span">Where its name stands.</param>
/// <param name="Host">
/// The machine of the cloud's own that runs it, as a message calls it; null where it is a machine of somebody's own, or nobody can tell.
/// </param>
/// <param name="Connects">
/// The command or task that connects to the API server of a cluster, from the machine and its network alone; null where none does, or where
/// something else in the job may make another network or another cluster of it.
/// </param>
/// <param name="InvokesCommands">Whether it runs commands in a cluster by <c>az aks command invoke</c>.</param>
sealed record PipelineJob(string Name, TextSpan Span, string? Host, string? Connects, bool InvokesCommands)
{
    /// <summary>The command that goes through Azure instead of the network.</summary>
    public const string CommandInvoke = "az aks command invoke";
}

/// <summary>What the steps of a job do, added up one by one.</summary>
sealed class JobSteps
{
    string? connects;
    bool isUnclear;
    bool invokesCommands;

    public void AddScript(string script)
    {
        var read = Script.Read(script);
        connects ??= read.Connects;
        isUnclear |= read.IsUnclear;
        invokesCommands |= read.InvokesCommands;
    }

    /// <summary>A task that connects to the API server.</summary>
    public void AddConnection(string task) => connects ??= task;

    /// <summary>A step that may do anything: open a tunnel, or create a cluster on the machine.</summary>
    public void AddUnclear() => isUnclear = true;

    public PipelineJob ToJob(string name, TextSpan span, string? host) =>
        new(name, span, host, isUnclear ? null : connects, invokesCommands);
}
