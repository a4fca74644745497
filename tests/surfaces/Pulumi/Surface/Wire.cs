using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi.Surface;

/// <summary>Between argument objects and their wire form. What a provider would compute is made up, but recognisable and stable.</summary>
static class Wire
{
    const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    static readonly NullabilityInfoContext s_nullability = new();

    // A program is run under each of its configurations, and reflection takes longer than all the rest of a run.
    static readonly ConcurrentDictionary<Type, ImmutableArray<OutputProperty>> s_outputs = new();

    static readonly ConcurrentDictionary<Type, ImmutableArray<InputMember>> s_inputs = new();

    static readonly ConcurrentDictionary<Type, Func<object?, object?>> s_conversions = new();

    sealed record OutputProperty(string WireName, Type ValueType, bool IsAlwaysText, ConstructorInfo Output, MethodInfo Setter);

    sealed record InputMember(string WireName, Func<object, object?> Get);

    public static object? Read(object? value) => value switch
    {
        IInput input => Read(input.Output),
        IOutput output => Read(output.Value),
        IUnion union => Read(union.Value),
        InputArgs args => ReadArgs(args),
        JsonElement json => json.GetRawText(),
        null or string or bool or Resource => value,
        IDictionary dictionary => dictionary.Keys.Cast<string>().ToImmutableDictionary(key => key, key => Read(dictionary[key])),
        IEnumerable list => list.Cast<object?>().Select(Read).ToImmutableArray(),
        _ when value.GetType().IsDefined(typeof(EnumTypeAttribute), false) => value.ToString(),
        _ => value,
    };

    public static ImmutableDictionary<string, object?> ReadArgs(InputArgs args)
        => args is DictionaryResourceArgs { Dictionary: var dictionary }
            ? dictionary
            : s_inputs.GetOrAdd(args.GetType(), Inputs)
                .Select(input => KeyValuePair.Create(input.WireName, Read(input.Get(args))))
                .Where(pair => pair.Value is not null)
                .ToImmutableDictionary();

    /// <summary>Sets each output of a resource: an argument of the same wire name is echoed, anything else is computed.</summary>
    public static void SetOutputs(Resource resource, string id, ImmutableDictionary<string, object?> arguments)
    {
        foreach (var (wireName, valueType, isAlwaysText, output, setter) in s_outputs.GetOrAdd(resource.GetType(), Outputs))
        {
            var value = wireName == "name" ? PhysicalName(resource, arguments) : arguments.GetValueOrDefault(wireName);
            setter.Invoke(resource, [output.Invoke([Convert(value ?? (isAlwaysText ? $"{id}.{wireName}" : null), valueType), false])]);
        }
    }

    static ImmutableArray<OutputProperty> Outputs(Type type) => [
        .. from property in type.GetProperties(Members)
           let name = property.GetCustomAttribute<OutputAttribute>()?.Name
           where name is not null
           let setter = property.DeclaringType!.GetProperty(property.Name, Members)?.SetMethod
           where setter is not null
           let valueType = property.PropertyType.GetGenericArguments()[0]
           let isNullable = Nullability(property).GenericTypeArguments[0].ReadState == NullabilityState.Nullable
           select new OutputProperty(
               name,
               valueType,
               valueType == typeof(string) && !isNullable,
               property.PropertyType.GetConstructors(Members).Single(),
               setter)];

    /// <summary>An answer of a data source: its members are echoed from the question or computed.</summary>
    public static T Answer<T>(string token, ImmutableDictionary<string, object?> arguments)
        => (T)Construct(arguments, typeof(T), parameter => parameter.ParameterType == typeof(string) ? $"{token}.{parameter.Name}" : null)!;

    // A provider names the resource by the last part of its address: 'resourceName' or, say, 'privateZoneName' for a PrivateZone.
    static object PhysicalName(Resource resource, ImmutableDictionary<string, object?> arguments)
    {
        var typeName = resource.GetType().Name;
        return arguments.GetValueOrDefault($"{char.ToLowerInvariant(typeName[0])}{typeName[1..]}Name")
            ?? arguments.GetValueOrDefault("resourceName")
            ?? arguments.GetValueOrDefault("name")
            ?? resource.GetResourceName();
    }

    static object? Convert(object? value, Type target) => s_conversions.GetOrAdd(target, ConversionTo)(value);

    static Func<object?, object?> ConversionTo(Type target)
    {
        var definition = target.IsGenericType ? target.GetGenericTypeDefinition() : null;
        if (definition == typeof(ImmutableArray<>))
        {
            var toArray = Generic(nameof(ToArray), target);
            return value => toArray.Invoke(null, [value ?? ImmutableArray<object?>.Empty]);
        }

        var missing = target.IsValueType ? Activator.CreateInstance(target) : null;
        if (definition == typeof(ImmutableDictionary<,>))
        {
            var toDictionary = Generic(nameof(ToDictionary), target);
            return value => value is null ? missing : toDictionary.Invoke(null, [value]);
        }

        return target.IsDefined(typeof(OutputTypeAttribute), false)
            ? value => value is null ? missing : Construct((ImmutableDictionary<string, object?>)value, target, _ => null)
            : value => value ?? missing;
    }

    static MethodInfo Generic(string name, Type collection)
        => typeof(Wire).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(collection.GetGenericArguments()[^1]);

    static ImmutableArray<T> ToArray<T>(ImmutableArray<object?> values)
        => [.. values.Select(value => (T)Convert(value, typeof(T))!)];

    // Azure takes the user-assigned identities as a list and gives them back as a map with facts of each.
    static ImmutableDictionary<string, T> ToDictionary<T>(object values)
        => values is ImmutableArray<object?> keys
            ? keys.ToImmutableDictionary(key => (string)key!, _ => (T)Convert(ImmutableDictionary<string, object?>.Empty, typeof(T))!)
            : ((ImmutableDictionary<string, object?>)values)
                .ToImmutableDictionary(pair => pair.Key, pair => (T)Convert(pair.Value, typeof(T))!);

    static object Construct(ImmutableDictionary<string, object?> members, Type target, Func<ParameterInfo, object?> compute)
    {
        var constructor = target.GetConstructors(Members).Single(c => c.IsDefined(typeof(OutputConstructorAttribute), false));
        return constructor.Invoke([.. constructor.GetParameters().Select(
            parameter => Convert(members.GetValueOrDefault(parameter.Name!) ?? compute(parameter), parameter.ParameterType))]);
    }

    // Scalars carry the attribute on the property, lists and maps on the private field behind it.
    static ImmutableArray<InputMember> Inputs(Type type) => [
        .. from member in type.GetMembers(Members)
           let input = member.GetCustomAttribute<InputAttribute>()
           where input is not null
           select new InputMember(input.Name, member is FieldInfo field ? field.GetValue : ((PropertyInfo)member).GetValue)];

    static NullabilityInfo Nullability(PropertyInfo property)
    {
        // The context caches without locks.
        lock (s_nullability)
        {
            return s_nullability.Create(property);
        }
    }
}
