using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Pulumi;

interface IOutput
{
    object? Value { get; }

    bool IsSecret { get; }
}

/// <summary>A value that is always there: unlike the real class, the surface has neither unknown values nor pending ones.</summary>
public sealed class Output<T> : IOutput
{
    internal Output(T value, bool isSecret = false)
    {
        Value = value;
        IsSecret = isSecret;
    }

    internal T Value { get; }

    internal bool IsSecret { get; }

    object? IOutput.Value => Value;

    bool IOutput.IsSecret => IsSecret;

    public static Output<T> Create(Task<T> value) => new(value.GetAwaiter().GetResult());

    public Output<ValueTuple> Apply(Func<T, Task> func)
        => Apply<ValueTuple>(async value =>
        {
            await func(value).ConfigureAwait(false);
            return default;
        });

    public Output<TResult> Apply<TResult>(Func<T, TResult> func) => new(func(Value), IsSecret);

    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func) => new(func(Value).GetAwaiter().GetResult(), IsSecret);

    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func) => Flatten(func(Value).ToOutput());

    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func) => Flatten(func(Value) ?? Output.Create(default(TResult)!));

    Output<TResult> Flatten<TResult>(Output<TResult> inner) => new(inner.Value, IsSecret || inner.IsSecret);

    /// <summary>As in the real class, an output is not its value: only Apply and Format reach that.</summary>
    public override string ToString() => "Calling [ToString] on an [Output<T>] is not supported.";
}

public static partial class Output
{
    public static Output<T> Create<T>(T value) => new(value);

    public static Output<T> Create<T>(Task<T> value) => Output<T>.Create(value);

    public static Output<T> CreateSecret<T>(T value) => new(value, isSecret: true);

    public static Output<T> CreateSecret<T>(Task<T> value) => CreateSecret(Create(value));

    public static Output<T> CreateSecret<T>(Output<T> value) => new(value.Value, isSecret: true);

    public static Output<T> Unsecret<T>(Output<T> output) => new(output.Value);

    public static Task<bool> IsSecretAsync<T>(Output<T> output) => Task.FromResult(output.IsSecret);

    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => All(inputs.AsEnumerable());

    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs) => All(inputs.Select(input => input.ToOutput()));

    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => All(outputs.AsEnumerable());

    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs)
    {
        var all = outputs.ToList();
        return new([.. all.Select(output => output.Value)], all.Exists(output => output.IsSecret));
    }

    public static Output<string> Format(FormattableString formattableString)
    {
        var arguments = formattableString.GetArguments();
        var outputs = arguments.Select(argument => argument is IInput input ? input.Output : argument as IOutput).ToList();
        var values = arguments.Zip(outputs, (argument, output) => output is null ? argument : output.Value);
        return new(
            string.Format(CultureInfo.InvariantCulture, formattableString.Format, values.ToArray()),
            outputs.Exists(output => output is { IsSecret: true }));
    }

    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null)
        => value.Apply(v => JsonSerializer.Serialize(v, options));

    public static Output<T> JsonDeserialize<T>(Output<string> json, JsonSerializerOptions? options = null)
        => json.Apply(text => JsonSerializer.Deserialize<T>(text, options)!);
}

public static class OutputExtensions
{
    public static Output<T> GetAt<T>(this Output<ImmutableArray<T>> array, Input<int> index)
        => Output.Tuple(array, index.ToOutput()).Apply(both => both.Item1[both.Item2]);

    public static Output<T> First<T>(this Output<ImmutableArray<T>> array) => array.GetAt(0);

    public static Output<int> Length<T>(this Output<ImmutableArray<T>> array) => array.Apply(values => values.Length);

    public static Output<bool> IsT0<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(v => v.IsT0);

    public static Output<bool> IsT1<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(v => v.IsT1);

    public static Output<T0> AsT0<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(v => v.AsT0);

    public static Output<T1> AsT1<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(v => v.AsT1);

    public static Output<object> Value<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(v => v.Value);
}
