using System.Collections.Immutable;
using System.Globalization;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Pipelines;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers;

/// <summary>
/// Holds the pipelines beside a project against the clusters that it declares. Which of them a job is for nobody knows, so it is told only
/// what all of them refuse in one configuration.
/// </summary>
/// <param name="declarations">The clusters of the compilation.</param>
sealed class PipelineFindings(ClusterDeclarations declarations)
{
    static readonly ImmutableArray<PipelineRule> rules = Rule.All.OfType<PipelineRule>().ToImmutableArray();

    readonly object gate = new();
    ImmutableDictionary<PipelineRule, Refusal>? refusals;

    public void Report(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (PipelineFile.IsPipeline(file, context.Options.AnalyzerConfigOptionsProvider)
            && file.GetText(context.CancellationToken) is { } text)
        {
            InternalFailure.Contain(
                () => Report(file.Path, text, context.ReportDiagnostic, context.CancellationToken),
                Path.GetFileName(file.Path),
                Place(file.Path, text, default),
                context.ReportDiagnostic);
        }
    }

    void Report(string path, SourceText text, Action<Diagnostic> report, CancellationToken cancellation)
    {
        // A project without clusters has nothing to do with the pipelines of its repository.
        if (declarations.Program.MayCreateWatched(cancellation).Count == 0)
            return;
        var file = PipelineFile.Read(path, text, cancellation);
        if (file.Mistake is { } mistake)
            report(Message.Create(PipelineFile.NotRead, Place(path, text, mistake.Span), mistake.Message));
        foreach (var job in file.Jobs)
        {
            foreach (var rule in rules)
            {
                if (rule.IsAbout(job) && Refusals(cancellation).TryGetValue(rule, out var refusal))
                    report(refusal.Tell(rule, job, Place(path, text, job.Span)));
            }
        }
    }

    static Location Place(string path, SourceText text, TextSpan span) => Location.Create(path, span, text.Lines.GetLinePositionSpan(span));

    /// <summary>What the clusters refuse, by the rule that says so: found out once, when the first job asks.</summary>
    ImmutableDictionary<PipelineRule, Refusal> Refusals(CancellationToken cancellation)
    {
        if (refusals is null)
        {
            lock (gate)
                refusals ??= FindRefusals(cancellation);
        }

        return refusals;
    }

    ImmutableDictionary<PipelineRule, Refusal> FindRefusals(CancellationToken cancellation)
    {
        var clusters = declarations.All(cancellation) ?? ImmutableArray<DeclaredCluster>.Empty;
        return rules.Select(rule => (Rule: rule, Refusal: Refuse(rule, clusters.Where(rule.IsAbout).ToArray(), cancellation)))
            .Where(static each => each.Refusal is not null)
            .ToImmutableDictionary(static each => each.Rule, static each => each.Refusal!);
    }

    /// <summary>
    /// Where all clusters refuse what a rule is about; null where there is no such configuration, or none that can be told.
    /// </summary>
    Refusal? Refuse(PipelineRule rule, DeclaredCluster[] clusters, CancellationToken cancellation)
    {
        var parts = new List<Refusal>();
        foreach (var together in clusters.GroupBy(static cluster => cluster.Space))
        {
            if (Refuse(rule, together.Key, together.ToArray()) is not { } part)
                return null;
            parts.Add(part);
        }

        // Members are interpreted each on its own; that they mean one configuration is known only where they say the same of it.
        var witnesses = parts.Select(static part => part.Witness).Where(static witness => witness.Length > 0).Distinct().ToArray();
        if (parts.Count == 0 || witnesses.Length > 1)
            return null;
        var all = new Refusal(
            parts.SelectMany(static part => part.Names).ToImmutableArray(),
            witnesses.FirstOrDefault() ?? "",
            parts.SelectMany(static part => part.Places).Distinct().ToImmutableArray(),
            parts[0].Options);
        return declarations.Compiles(all.Places, cancellation)
            && (witnesses.Length == 0 || all.Options.ConditionalFindings != ConditionalFindings.Ignore) ? all : null;
    }

    /// <summary>The same for clusters of one member, whose configurations can be compared.</summary>
    static Refusal? Refuse(PipelineRule rule, ConditionSpace space, DeclaredCluster[] clusters)
    {
        // Bodies that call one member are analyzed side by side and share its interpretation.
        lock (space)
        {
            space.Renew();
            var (created, allowed) = (space.False, space.False);
            foreach (var cluster in clusters)
            {
                created |= cluster.Creation.When;
                allowed |= cluster is AksCluster aks ? cluster.Creation.When & !rule.IsRefusedBy(aks).Holds : cluster.Creation.When;
            }

            var when = space.ConfigurationsWhere(created, created & !allowed);
            if (!space.HasExample(when))
                return null;
            var refusing = clusters.OfType<AksCluster>().Where(cluster => space.IsPossible(cluster.Creation.When & when)).ToArray();
            return new Refusal(
                refusing.Select(static cluster => cluster.Name).ToImmutableArray(),
                created.Implies(when) ? "" : Witness.Describe(space, when, created),
                refusing
                    .Select(cluster => (rule.Decisive(cluster).Sites(when).FirstOrDefault() ?? cluster.Creation.Site).GetLocation())
                    .Distinct()
                    .ToImmutableArray(),
                refusing[0].Options);
        }
    }

    /// <summary>What the clusters of the program refuse, as data that no state of the program hangs on.</summary>
    /// <param name="Names">What a message calls the clusters.</param>
    /// <param name="Witness">The configuration, in the program's own words; empty where every configuration does.</param>
    /// <param name="Places">Where the program says so, the first cluster's first.</param>
    /// <param name="Options">What the user has set for the file in which the first cluster is created.</param>
    sealed record Refusal(ImmutableArray<string> Names, string Witness, ImmutableArray<Location> Places, Options Options)
    {
        public Diagnostic Tell(PipelineRule rule, PipelineJob job, Location location)
        {
            var line = Places[0].GetLineSpan();
            var severity = rule.Descriptor.DefaultSeverity;
            return Message.Create(
                rule.Descriptor,
                location,
                Witness.Length > 0 && Options.ConditionalFindings == ConditionalFindings.Lower ? DiagnosticSeverity.Info : severity,
                Places,
                Witness.Length > 0
                ? ImmutableDictionary<string, string?>.Empty.Add(Finding.WhenProperty, Witness)
                : ImmutableDictionary<string, string?>.Empty,
                Message.List(Names, static name => name),
                Witness.Length > 0 ? $" (when {Witness})" : "",
                $"'{Message.Text(job.Name)}'",
                job.Connects ?? PipelineJob.CommandInvoke,
                job.Host ?? "",
                $"{Message.Text(Path.GetFileName(line.Path))}:{(line.StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture)}");
        }
    }
}
