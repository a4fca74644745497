using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

/// <summary>A binary operator as C# has chosen it for its operands.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Method">The method that defines it; null for one of the language's own.</param>
/// <param name="Left">The type of the left operand.</param>
/// <param name="Right">The type of the right operand.</param>
/// <param name="Result">The type of the result.</param>
/// <param name="IsLifted">Whether it takes null for an operand.</param>
/// <param name="IsChecked">Whether it throws where the result is too large.</param>
sealed record Operator(
    BinaryOperatorKind Kind,
    IMethodSymbol? Method,
    ITypeSymbol? Left,
    ITypeSymbol? Right,
    ITypeSymbol? Result,
    bool IsLifted,
    bool IsChecked)
{
    public static Operator Of(IBinaryOperation binary) => new(
        binary.OperatorKind,
        binary.OperatorMethod,
        binary.LeftOperand.Type,
        binary.RightOperand.Type,
        binary.Type,
        binary.IsLifted,
        binary.IsChecked);

    /// <summary>
    /// The operator of <c>+=</c>, whose right operand already has the type in which it calculates; a shift calculates in that of the left
    /// one.
    /// </summary>
    public static Operator Of(ICompoundAssignmentOperation compound)
    {
        var calculates = Numbers.TypeOf(compound.Target.Type) is not null
            && compound.OperatorKind is not (BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift
                or BinaryOperatorKind.UnsignedRightShift)
            ? compound.Value.Type
            : compound.Type;
        return new(
            compound.OperatorKind,
            compound.OperatorMethod,
            calculates,
            compound.Value.Type,
            calculates,
            compound.IsLifted,
            compound.IsChecked);
    }
}
