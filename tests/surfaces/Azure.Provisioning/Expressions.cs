using System.Runtime.CompilerServices;
using Azure.Core;
using Azure.Provisioning.Resources;

namespace Azure.Provisioning.Expressions;

public abstract class BicepExpression
{
    public static implicit operator BicepExpression(bool value) => throw null!;

    public static implicit operator BicepExpression(int value) => throw null!;

    public static implicit operator BicepExpression(string value) => throw null!;

    public override string ToString() => throw null!;
}

public class ConditionalExpression : BicepExpression
{
    public ConditionalExpression(BicepExpression condition, BicepExpression consequent, BicepExpression alternate)
    {
    }

    public BicepExpression Alternate => throw null!;

    public BicepExpression Condition => throw null!;

    public BicepExpression Consequent => throw null!;
}

public class IdentifierExpression : BicepExpression
{
    public IdentifierExpression(string name)
    {
    }

    public string Name => throw null!;
}

public class MemberExpression : BicepExpression
{
    public MemberExpression(BicepExpression value, string member)
    {
    }

    public string Member => throw null!;

    public BicepExpression Value => throw null!;
}

public abstract class BicepStatement
{
}

public static class BicepFunction
{
    public static BicepValue<string> CreateGuid(params BicepValue<string>[] values) => throw null!;

    public static ResourceGroup GetResourceGroup() => throw null!;

    public static BicepValue<ResourceIdentifier> GetSubscriptionResourceId(params BicepValue<string>[] values) => throw null!;

    public static BicepValue<string> GetUniqueString(params BicepValue<string>[] values) => throw null!;

    public static BicepValue<string> Interpolate(BicepInterpolatedStringHandler handler) => throw null!;

    public static BicepValue<object> ParseJson(BicepValue<object> value) => throw null!;
}

[InterpolatedStringHandler]
public ref struct BicepInterpolatedStringHandler
{
    public BicepInterpolatedStringHandler(int literalLength, int formattedCount)
    {
    }

    public static implicit operator BicepInterpolatedStringHandler(FormattableString formattable) => throw null!;

    public void AppendFormatted<T>(T t) => throw null!;

    public void AppendLiteral(string text) => throw null!;
}
