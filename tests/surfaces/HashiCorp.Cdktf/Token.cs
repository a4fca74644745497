using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf;

public class Token : DeputyBase
{
    public Token()
        : base(new DeputyProps([]))
    {
    }

    protected Token(ByRefValue reference)
        : base(reference)
    {
    }

    protected Token(DeputyProps props)
        : base(props)
    {
    }

    public static string ANY_MAP_TOKEN_VALUE => GetStaticProperty<string>(typeof(Token))!;

    public static double NUMBER_MAP_TOKEN_VALUE => GetStaticProperty<double>(typeof(Token));

    public static string STRING_MAP_TOKEN_VALUE => GetStaticProperty<string>(typeof(Token))!;

    public static IResolvable AsAny(object value) => InvokeStaticMethod<IResolvable>(typeof(Token), [typeof(object)], [value])!;

    public static IDictionary<string, object> AsAnyMap(object value, IEncodingOptions? options = null) => InvokeStaticMethod<IDictionary<string, object>>(typeof(Token), [typeof(object), typeof(IEncodingOptions)], [value, options])!;

    public static IDictionary<string, bool> AsBooleanMap(object value, IEncodingOptions? options = null) => InvokeStaticMethod<IDictionary<string, bool>>(typeof(Token), [typeof(object), typeof(IEncodingOptions)], [value, options])!;

    public static string[] AsList(object value, IEncodingOptions? options = null) => InvokeStaticMethod<string[]>(typeof(Token), [typeof(object), typeof(IEncodingOptions)], [value, options])!;

    public static IDictionary<string, object> AsMap(object value, object mapValue, IEncodingOptions? options = null) => InvokeStaticMethod<IDictionary<string, object>>(typeof(Token), [typeof(object), typeof(object), typeof(IEncodingOptions)], [value, mapValue, options])!;

    public static double AsNumber(object value) => InvokeStaticMethod<double>(typeof(Token), [typeof(object)], [value]);

    public static double[] AsNumberList(object value) => InvokeStaticMethod<double[]>(typeof(Token), [typeof(object)], [value])!;

    public static IDictionary<string, double> AsNumberMap(object value, IEncodingOptions? options = null) => InvokeStaticMethod<IDictionary<string, double>>(typeof(Token), [typeof(object), typeof(IEncodingOptions)], [value, options])!;

    public static string AsString(object value, IEncodingOptions? options = null) => InvokeStaticMethod<string>(typeof(Token), [typeof(object), typeof(IEncodingOptions)], [value, options])!;

    public static IDictionary<string, string> AsStringMap(object value, IEncodingOptions? options = null) => InvokeStaticMethod<IDictionary<string, string>>(typeof(Token), [typeof(object), typeof(IEncodingOptions)], [value, options])!;

    public static bool IsUnresolved(object obj) => InvokeStaticMethod<bool>(typeof(Token), [typeof(object)], [obj]);

    public static IResolvable NullValue() => InvokeStaticMethod<IResolvable>(typeof(Token), [], [])!;
}
