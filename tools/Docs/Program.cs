using AccessAnalyzers.Tests.Documents;

foreach (var document in await Document.All())
{
    if (document.IsUpToDate)
        continue;
    document.Write();
    Console.WriteLine(document.Path);
}
