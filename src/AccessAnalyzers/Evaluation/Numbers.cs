using System.Globalization;
using System.Numerics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Numbers as .NET computes them. A constant always has the type that it has in the program, since <c>5</c> is not equal to <c>5L</c>
/// everywhere.
/// </summary>
static class Numbers
{
    /// <summary>
    /// The number type behind a type: of an enumeration the underlying one, of a nullable type the one that it holds; null for anything
    /// else.
    /// </summary>
    public static SpecialType? TypeOf(ITypeSymbol? type)
    {
        var content = Interpreter.WithoutNull(type);
        var special =
            (content is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : content)?.SpecialType ?? SpecialType.None;
        return special is SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_Double) ? special : null;
    }

    /// <summary>The type of a constant.</summary>
    public static SpecialType TypeOf(object? literal) => literal switch
    {
        bool => SpecialType.System_Boolean,
        char => SpecialType.System_Char,
        sbyte => SpecialType.System_SByte,
        byte => SpecialType.System_Byte,
        short => SpecialType.System_Int16,
        ushort => SpecialType.System_UInt16,
        int => SpecialType.System_Int32,
        uint => SpecialType.System_UInt32,
        long => SpecialType.System_Int64,
        ulong => SpecialType.System_UInt64,
        float => SpecialType.System_Single,
        double => SpecialType.System_Double,
        decimal => SpecialType.System_Decimal,
        string => SpecialType.System_String,
        _ => SpecialType.None,
    };

    /// <summary>A number as another type has it; null where .NET throws, where the processor decides, and for what is no number.</summary>
    public static object? Convert(object? literal, SpecialType type, bool isChecked)
    {
        if (TypeOf(literal) == type)
            return literal;
        switch (type)
        {
            case SpecialType.System_Double:
                return ToDouble(literal);
            case SpecialType.System_Single:
                return literal switch
                {
                    decimal number => (float)number,
                    ulong number => (float)number,
                    float or double => (float)ToDouble(literal)!,
                    _ => Whole(literal) is { } whole ? (float)(long)whole : null,
                };
            case SpecialType.System_Decimal:
                return Whole(literal) is { } exact ? (decimal)exact : null;
            default:
                // A fraction is cut off; what is too large for the type is up to the processor.
                return Whole(literal) is { } integer ? Fit(integer, type, isChecked)
                    : Truncated(literal) is { } cut ? Fit(cut, type, isChecked: true)
                    : null;
        }
    }

    /// <summary>
    /// The result of an operator on two numbers of one type; null where .NET throws, and for an operator that is not known.
    /// </summary>
    public static object? Calculate(
        object? left, object? right, BinaryOperatorKind kind, SpecialType type, bool isChecked) => (left, right) switch
    {
        (double first, double second) when type == SpecialType.System_Double => Calculate(first, second, kind),
        (float first, float second) when type == SpecialType.System_Single =>
            Calculate(first, second, kind) is { } result ? (float)result : null,
        (decimal first, decimal second) when type == SpecialType.System_Decimal => Calculate(first, second, kind),
        _ when Whole(left) is { } first && Whole(right) is { } second && Calculate(first, second, kind, type) is { } whole =>
            Fit(
                whole,
                type,
                isChecked && kind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply
                    or BinaryOperatorKind.Divide),
        _ => null,
    };

    /// <summary>The negative number; null where .NET throws.</summary>
    public static object? Negate(object? literal, SpecialType type, bool isChecked) => literal switch
    {
        double number => -number,
        float number => -number,
        decimal number => -number,
        _ => Whole(literal) is { } whole ? Fit(-whole, type, isChecked) : null,
    };

    /// <summary>The number with all bits turned over.</summary>
    public static object? Complement(object? literal, SpecialType type) =>
        Whole(literal) is { } whole ? Fit(-whole - 1, type, isChecked: false) : null;

    public static bool IsZero(object? literal) => literal is decimal number ? number == 0 : Whole(literal) is { IsZero: true };

    /// <summary>A number that is exact as a decimal; null for anything else.</summary>
    public static decimal? ToDecimal(object? literal) => literal switch
    {
        int or long or short or byte or sbyte or ushort or uint or ulong => System.Convert.ToDecimal(literal, CultureInfo.InvariantCulture),
        double number when Math.Abs(number) < 1e15 && number == Math.Floor(number) => (decimal)number,
        decimal number => number,
        _ => null,
    };

    /// <summary>
    /// A number that others are compared with; null for none. A fraction may be rounded, which tells no two settings apart that a person
    /// writes.
    /// </summary>
    public static decimal? ToBound(object? literal) =>
        literal is double number && Math.Abs(number) < 1e15 ? (decimal)number : ToDecimal(literal);

    static double? Calculate(double left, double right, BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => left + right,
        BinaryOperatorKind.Subtract => left - right,
        BinaryOperatorKind.Multiply => left * right,
        BinaryOperatorKind.Divide => left / right,
        _ => null,
    };

    static object? Calculate(decimal left, decimal right, BinaryOperatorKind kind)
    {
        try
        {
            return kind switch
            {
                BinaryOperatorKind.Add => left + right,
                BinaryOperatorKind.Subtract => left - right,
                BinaryOperatorKind.Multiply => left * right,
                BinaryOperatorKind.Divide when right != 0 => left / right,
                BinaryOperatorKind.Remainder when right != 0 => left % right,
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    static BigInteger? Calculate(BigInteger left, BigInteger right, BinaryOperatorKind kind, SpecialType type)
    {
        var bits = type is SpecialType.System_Int64 or SpecialType.System_UInt64 ? 64 : 32;
        var distance = (int)(right & (bits - 1));
        return kind switch
        {
            BinaryOperatorKind.Add => left + right,
            BinaryOperatorKind.Subtract => left - right,
            BinaryOperatorKind.Multiply => left * right,
            BinaryOperatorKind.Divide when !right.IsZero && Fit(BigInteger.Divide(left, right), type, isChecked: true) is not null =>
                BigInteger.Divide(left, right),
            BinaryOperatorKind.Remainder when !right.IsZero && Fit(BigInteger.Divide(left, right), type, isChecked: true) is not null =>
                BigInteger.Remainder(left, right),
            BinaryOperatorKind.And => left & right,
            BinaryOperatorKind.Or => left | right,
            BinaryOperatorKind.ExclusiveOr => left ^ right,
            BinaryOperatorKind.LeftShift => left << distance,
            BinaryOperatorKind.RightShift => left >> distance,
            BinaryOperatorKind.UnsignedRightShift => (left.Sign < 0 ? left + (BigInteger.One << bits) : left) >> distance,
            _ => null,
        };
    }

    static double? ToDouble(object? literal) => literal switch
    {
        double number => number,
        float number => number,
        decimal number => (double)number,
        ulong number => number,
        _ => Whole(literal) is { } whole ? (long)whole : null,
    };

    static BigInteger? Whole(object? literal) => literal switch
    {
        char letter => letter,
        ulong number => number,
        sbyte or byte or short or ushort or int or uint or long => System.Convert.ToInt64(literal, CultureInfo.InvariantCulture),
        _ => null,
    };

    static BigInteger? Truncated(object? literal) => literal switch
    {
        double number when !double.IsNaN(number) && !double.IsInfinity(number) => new BigInteger(number),
        float number when !float.IsNaN(number) && !float.IsInfinity(number) => new BigInteger(number),
        decimal number => new BigInteger(number),
        _ => null,
    };

    /// <summary>A whole number in a type: what is too large wraps around, or is null where .NET checks.</summary>
    static object? Fit(BigInteger number, SpecialType type, bool isChecked)
    {
        var (bits, isSigned) = type switch
        {
            SpecialType.System_SByte => (8, true),
            SpecialType.System_Byte => (8, false),
            SpecialType.System_Int16 => (16, true),
            SpecialType.System_UInt16 or SpecialType.System_Char => (16, false),
            SpecialType.System_Int32 => (32, true),
            SpecialType.System_UInt32 => (32, false),
            SpecialType.System_Int64 => (64, true),
            SpecialType.System_UInt64 => (64, false),
            _ => (0, false),
        };
        if (bits == 0)
            return null;
        var size = BigInteger.One << bits;
        var wrapped = number & (size - 1);
        if (isSigned && wrapped >= size >> 1)
            wrapped -= size;
        if (isChecked && wrapped != number)
            return null;
        return type switch
        {
            SpecialType.System_SByte => (sbyte)wrapped,
            SpecialType.System_Byte => (byte)wrapped,
            SpecialType.System_Int16 => (short)wrapped,
            SpecialType.System_UInt16 => (ushort)wrapped,
            SpecialType.System_Char => (char)(ushort)wrapped,
            SpecialType.System_Int32 => (int)wrapped,
            SpecialType.System_UInt32 => (uint)wrapped,
            SpecialType.System_Int64 => (long)wrapped,
            _ => (ulong)wrapped,
        };
    }
}
