using System.Collections.Immutable;
using System.Reflection;
using Pulumi.Surface;

namespace Pulumi;

public sealed class Deployment
{
    static readonly AsyncLocal<Stack?> s_stack = new();

    public static DeploymentInstance Instance { get; } = new();

    internal static Stack? Stack
    {
        get => s_stack.Value;
        set => s_stack.Value = value;
    }

    public static Task<int> RunAsync(Action action)
        => RunAsync(() =>
        {
            action();
            return Task.CompletedTask;
        });

    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => RunAsync(() => Task.FromResult(func()));

    public static Task<int> RunAsync(Func<Task> func)
        => RunAsync(async () =>
        {
            await func().ConfigureAwait(false);
            return ImmutableDictionary<string, object?>.Empty;
        });

    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func, StackOptions? options = null)
        => RunGuardedAsync(() =>
        {
            _ = new Stack(options);
            return func();
        });

    public static Task<int> RunAsync<TStack>()
        where TStack : Stack, new()
        => RunGuardedAsync(() => Task.FromResult(new TStack()));

    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack
        => RunGuardedAsync(() => Task.FromResult(
            serviceProvider.GetService(typeof(TStack)) ?? throw new RunException($"No stack {typeof(TStack).Name} is registered.")));

    // The real runner gives every error to the engine's log and ends the process with this code.
    static async Task<int> RunGuardedAsync<T>(Func<Task<T>> run)
    {
        const int AlreadyLogged = 32;
        try
        {
            await run().ConfigureAwait(false);
            return 0;
        }
        catch (Exception exception)
        {
            Log.Exception(exception is TargetInvocationException { InnerException: { } inner } ? inner : exception);
            return AlreadyLogged;
        }
        finally
        {
            Stack = null;
        }
    }
}

public sealed class DeploymentInstance
{
    internal DeploymentInstance()
    {
    }

    public string StackName => Named("PULUMI_STACK", Recorder.StackName);

    public string ProjectName => Named("PULUMI_PROJECT", Recorder.ProjectName);

    public string OrganizationName => Named("PULUMI_ORGANIZATION", "organization");

    public bool IsDryRun => true;

    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => Output.Create(Wire.Answer<T>(token, Wire.ReadArgs(args)));

    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options)
        => Invoke<T>(token, args, (InvokeOptions)options);

    public Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => Task.FromResult(Invoke<T>(token, args, options).Value);

    static string Named(string variable, string recorded)
        => Recorder.Current is null && Environment.GetEnvironmentVariable(variable) is { } name ? name : recorded;
}
