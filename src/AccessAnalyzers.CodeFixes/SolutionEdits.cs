using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.CodeFixes;

/// <summary>Remedies that are to be applied together, over as many documents as they touch.</summary>
sealed class SolutionEdits(Solution solution)
{
    readonly Dictionary<DocumentId, DocumentEdits> documents = [];

    public bool IsEmpty => documents.Count == 0;

    /// <summary>Takes a remedy up if all of its edits can be made beside those that are taken up already.</summary>
    public async Task<bool> TryAddAsync(Remedy remedy, CancellationToken cancellation)
    {
        var changed = new Dictionary<DocumentId, DocumentEdits>();
        foreach (var edits in remedy.Edits.GroupBy(static edit => edit.FilePath))
        {
            if (solution
                .GetDocumentIdsWithFilePath(edits.Key)
                .Select(solution.GetDocument)
                .FirstOrDefault(static document => document is not null) is not { } document)
                return false;
            if (!documents.TryGetValue(document.Id, out var before))
                before = await DocumentEdits.CreateAsync(document, cancellation).ConfigureAwait(false);
            if (before.With(edits) is not { } after)
                return false;
            changed.Add(document.Id, after);
        }

        foreach (var document in changed)
            documents[document.Key] = document.Value;
        return changed.Count > 0;
    }

    /// <summary>What the edits make of the solution, before what they write is shortened.</summary>
    public Solution ApplyText() =>
        documents.Values.Aggregate(solution, static (changed, edits) => changed.WithDocumentText(edits.Document.Id, edits.ApplyText()));

    public async Task<Solution> ApplyAsync(CancellationToken cancellation)
    {
        var result = solution;
        foreach (var document in documents.Values)
        {
            var changed = await document.ApplyAsync(cancellation).ConfigureAwait(false);
            result = result.WithDocumentText(changed.Id, await changed.GetTextAsync(cancellation).ConfigureAwait(false));
        }

        return result;
    }
}
