using AccessAnalyzers.Benchmarks;

var unknown = args.Where(name => !Shape.All.Any(shape => shape.Name == name)).ToArray();
if (unknown.Length > 0)
{
    Console.Error.WriteLine($"No shape is called {string.Join(" or ", unknown)}. There are: {string.Join(", ", Shape.All.Select(shape => shape.Name))}");
    return 2;
}

Console.WriteLine(Comparison.Header);
var passes = true;
foreach (var shape in Shape.All.Where(shape => args.Length == 0 || args.Contains(shape.Name)))
{
    foreach (var isConcurrent in new[] { false, true })
    {
        try
        {
            var comparison = await Comparison.Make(shape, isConcurrent);
            Console.WriteLine(comparison);
            passes &= comparison.Passes;
        }
        catch (InvalidOperationException failure)
        {
            Console.WriteLine($"{shape.Name}: FAIL {failure.Message}");
            passes = false;
        }
    }
}

return passes ? 0 : 1;
