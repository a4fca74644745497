using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>What .NET's own methods do with what they are given.</summary>
public sealed class LibraryCallTests
{
    [Theory]
    [InlineData("GC.KeepAlive(list);")]
    [InlineData("_ = list.Max();")]
    [InlineData("var set = new HashSet<string>(list);")]
    [InlineData("var set = System.Collections.Immutable.ImmutableHashSet.ToImmutableHashSet(list);")]
    [InlineData("new System.Text.StringBuilder().AppendJoin(\",\", list);")]
    [InlineData("_ = System.Text.Json.JsonSerializer.Serialize(list);")]
    [InlineData("System.IO.File.WriteAllLines(System.IO.Path.GetTempFileName(), list);")]
    [InlineData("var start = new System.Diagnostics.ProcessStartInfo(\"ls\", list);")]
    [InlineData("System.Threading.Monitor.Enter(list);")]
    [InlineData("new TaskCompletionSource<List<string>>().SetResult(list);")]
    public Task A_list_is_left_alone(string statements) =>
        Ranges("var list = new List<string> { \"73.140.245.0/24\" }; " + statements, "= list", Definite);

    [Theory]
    [InlineData("var address = new byte[] { 10, 0, 0, 1 }; _ = new System.Net.IPAddress(address);", "address.Length == 4", Definite)]
    [InlineData("var patterns = new[] { \"yyyy\" }; new System.Globalization.DateTimeFormatInfo().SetAllDateTimePatterns(patterns, 'd');", "patterns.Length == 1", Definite)]
    [InlineData("var a = new[] { true }; var same = new ArraySegment<bool>(a); same[0] = false;", "a[0]", Silent)]
    [InlineData("var a = new[] { true }; new Span<bool>(a).Clear();", "a[0]", Silent)]
    [InlineData("var a = new[] { true }; new Memory<bool>(a).Span.Clear();", "a[0]", Silent)]
    [InlineData("var a = new[] { true }; MemoryExtensions.AsSpan(a).Clear();", "a[0]", Silent)]
    [InlineData("var a = new[] { true }; Buffer.BlockCopy(new[] { false }, 0, a, 0, 1);", "a[0]", Silent)]
    [InlineData("var a = new[] { true, false }; Random.Shared.Shuffle(a);", "a[0]", Unknown)]
    [InlineData("var list = new List<bool> { true }; System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list).Clear();", "list[0]", Silent)]
    [InlineData("var a = new[] { true }; System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(a) = false;", "a[0]", Silent)]
    [InlineData("var a = new[] { true }; var same = System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(a); a[0] = false;", "same[0]", Silent)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}

/// <summary>Values that may be missing.</summary>
public sealed class NullableTests
{
    [Theory]
    [InlineData("bool? on = isProd ? true : null;", "on.GetValueOrDefault()", When + "'isProd' is true")]
    [InlineData("bool? on = isProd ? false : null;", "on.GetValueOrDefault(true)", When + "'isProd' is false")]
    [InlineData("bool? on = null;", "!on.GetValueOrDefault()", Definite)]
    [InlineData("int? n = null;", "n.GetValueOrDefault() == 0", Definite)]
    [InlineData("int? n = null;", "n.GetValueOrDefault(3) == 3", Definite)]
    [InlineData("int? n = 2;", "n.GetValueOrDefault(3) == 3", Silent)]
    [InlineData("int? n = 2;", "n.HasValue && n.Value == 2", Definite)]
    [InlineData("bool? on = null;", "!on.HasValue", Definite)]
    [InlineData("bool? on = true;", "on.ToString() == \"true\"", Silent)]
    [InlineData("", "bool.Parse(\"true\")", Definite)]
    [InlineData("", "!bool.Parse(\"False\")", Definite)]
    [InlineData("", "object.Equals(\"a\", \"a\")", Definite)]
    [InlineData("", "object.Equals(isProd, true)", When + "'isProd' is true")]
    [InlineData("", "object.ReferenceEquals(new object(), new object())", Silent)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}

/// <summary>Tasks that are there already, or are waited for.</summary>
public sealed class TaskTests
{
    [Theory]
    [InlineData("Task.FromResult(isProd).Result", When + "'isProd' is true")]
    [InlineData("Task.FromResult(true).GetAwaiter().GetResult()", Definite)]
    [InlineData("Task.Run(() => isProd).Result", When + "'isProd' is true")]
    [InlineData("Task.Run(() => !isProd).GetAwaiter().GetResult()", When + "'isProd' is false")]
    [InlineData("ValueTask.FromResult(true).Result", Definite)]
    [InlineData("ValueTask.FromResult(true).AsTask().Result", Definite)]
    [InlineData("new ValueTask<bool>(true).Result", Unknown)]
    [InlineData("Task.WhenAny(Task.FromResult(true)).Result.Result", Unknown)]
    [InlineData("Wait().Result", Definite)]
    public Task A_flag_flows(string flag, string expected) =>
        Flag("_ = isProd;", flag, expected, "static async Task<bool> Wait() => await Task.FromResult(true).ConfigureAwait(false);");
}
