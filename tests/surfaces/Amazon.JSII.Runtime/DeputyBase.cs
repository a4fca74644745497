using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Amazon.JSII.Runtime.Deputy;

/// <summary>
/// What crosses into the synthesising process when an object is made, kept here in its stead: structs by value, as they are then,
/// objects by reference.
/// </summary>
public abstract class DeputyBase
{
    protected DeputyBase(DeputyProps? props = null) => Given = [.. (props?.Arguments ?? []).Select(Cross)];

    protected DeputyBase(ByRefValue reference)
    {
    }

    /// <summary>The surface's addition: the arguments of the constructor, a struct as a dictionary without its unset properties.</summary>
    public ImmutableArray<object?> Given { get; } = [];

    /// <summary>The surface's addition: what was assigned, put and reset later, by the property's name.</summary>
    public Dictionary<string, object?> GivenLater { get; } = [];

    static object? Cross(object? value) => value switch
    {
        null or string or DeputyBase or ValueType => value,
        IEnumerable list => list.Cast<object?>().Select(Cross).ToImmutableArray(),
        _ => value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Select(property => KeyValuePair.Create(property.Name, Cross(property.GetValue(value))))
            .Where(pair => pair.Value is not null)
            .ToImmutableDictionary(),
    };

    protected T? GetInstanceProperty<T>(string? propertyName = null) => throw new NotSupportedException();

    protected void SetInstanceProperty<T>(T value, [CallerMemberName] string? propertyName = null) => GivenLater[propertyName!] = Cross(value);

    protected static T? GetStaticProperty<T>(Type type, string? propertyName = null) => throw new NotSupportedException();

    protected void InvokeInstanceVoidMethod(Type[] parameterTypes, object?[] arguments, [CallerMemberName] string methodName = "") =>
        GivenLater[methodName switch
        {
            _ when arguments is [_] && methodName.StartsWith("Put", StringComparison.Ordinal) => methodName["Put".Length..],
            _ when arguments is [] && methodName.StartsWith("Reset", StringComparison.Ordinal) => methodName["Reset".Length..],
            _ => throw new NotSupportedException(),
        }] = Cross(arguments.FirstOrDefault());

    protected T? InvokeInstanceMethod<T>(Type[] parameterTypes, object?[] arguments, string methodName = "") => throw new NotSupportedException();

    protected static T? InvokeStaticMethod<T>(Type type, Type[] parameterTypes, object?[] arguments, string methodName = "") => throw new NotSupportedException();

    protected sealed class DeputyProps(object?[]? arguments = null)
    {
        public object?[] Arguments { get; } = arguments ?? [];
    }
}

public sealed class ByRefValue;
