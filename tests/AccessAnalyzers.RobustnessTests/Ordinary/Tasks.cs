//// an async method
// use: Loaded.Name().GetAwaiter().GetResult()
static class Loaded
{
    public static async Task<string> Name()
    {
        await Task.Yield();
        var parts = await Task.WhenAll(Part("a"), Part("ks"));
        return string.Concat(parts);
    }
    static async Task<string> Part(string text)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(1)).ConfigureAwait(false);
        return text;
    }
}

//// cancellation and time-outs
// use: Timed.Out(() => "aks").Result
static class Timed
{
    public static async Task<string> Out(Func<string> run)
    {
        using var source = new System.Threading.CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            return await Task.Run(run, source.Token).WaitAsync(source.Token);
        }
        catch (OperationCanceledException) when (source.IsCancellationRequested)
        {
            return "late";
        }
        finally
        {
            source.Cancel();
        }
    }
}

//// a semaphore
// use: Gate.Enter("aks").Result
static class Gate
{
    static readonly System.Threading.SemaphoreSlim gate = new(1, 1);
    public static async Task<string> Enter(string name)
    {
        await gate.WaitAsync();
        try { return name; }
        finally { gate.Release(); }
    }
}

//// a channel
// use: Piped.Through("aks").Result
static class Piped
{
    public static async Task<string> Through(string name)
    {
        var channel = System.Threading.Channels.Channel.CreateUnbounded<string>();
        var writing = Task.Run(async () =>
        {
            foreach (var letter in name)
                await channel.Writer.WriteAsync(letter.ToString());
            channel.Writer.Complete();
        });
        var read = "";
        await foreach (var part in channel.Reader.ReadAllAsync())
            read += part;
        await writing;
        return read;
    }
}

//// an awaitable of one's own
// use: Waiting.Run().Result
readonly struct Instant(string text) : System.Runtime.CompilerServices.INotifyCompletion
{
    public Instant GetAwaiter() => this;
    public bool IsCompleted => true;
    public string GetResult() => text;
    public void OnCompleted(Action continuation) => continuation();
}
static class Waiting { public static async Task<string> Run() => await new Instant("aks"); }

//// a lazy task
// use: Once.Name.Value.Result
static class Once
{
    public static readonly Lazy<Task<string>> Name = new(async () => { await Task.CompletedTask; return "aks"; });
}

//// exceptions of one's own
// use: Failing.Try(true)
sealed class NamingException(string message, Exception? inner = null) : Exception(message, inner) { public int Code { get; init; } }
static class Failing
{
    public static string Try(bool fail)
    {
        try
        {
            if (fail)
                throw new NamingException("no name", new InvalidOperationException()) { Code = 3 };
            return "fine";
        }
        catch (NamingException e) when (e is { Code: > 2, InnerException: InvalidOperationException })
        {
            return "aks" + e.Code;
        }
        catch
        {
            throw;
        }
    }
}

//// try in try in finally
// use: Cleanup.Run()
static class Cleanup
{
    public static string Run()
    {
        var text = "";
        try
        {
            try { text += "a"; throw new FormatException(); }
            catch (FormatException) { text += "k"; }
            finally
            {
                try { text += "s"; }
                finally { text = text.Trim(); }
            }
        }
        catch (Exception e)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e);
        }
        return text;
    }
}
