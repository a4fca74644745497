using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// What arithmetic with constants makes of a whole number that is read from outside. Whether the result is less than another number is a
/// question about the number itself, so that no two answers contradict each other unnoticed. That the program calculates past the
/// largest number is left out.
/// </summary>
/// <param name="Factor">By what the number is multiplied; never zero.</param>
/// <param name="Addend">What is added then.</param>
sealed record OutsideNumber(int Factor, int Addend)
{
    const int Largest = 1_000_000;

    /// <summary>What such a number and a constant make; null for anything else.</summary>
    public static Value? Calculate(Value left, Value right, BinaryOperatorKind kind, ITypeSymbol type) => (left, right, kind) switch
    {
        (not Constant, Constant { Literal: int and not 0 and not -1 and var number }, BinaryOperatorKind.Remainder) =>
            Made(left, type, "%", number, whole => whole % number),
        (not Constant, Constant { Literal: int and not 0 and not -1 and var number }, BinaryOperatorKind.Divide) =>
            Made(left, type, "/", number, whole => whole / number),
        (not Constant, Constant { Literal: int number }, BinaryOperatorKind.And) => Made(left, type, "&", number, whole => whole & number),
        (Constant { Literal: int }, not Constant, BinaryOperatorKind.And) => Calculate(right, left, kind, type),
        _ => Along(left, right, kind, type),
    };

    /// <summary>What is no multiple or sum of the number is a question of its own.</summary>
    static Derived? Made(Value number, ITypeSymbol type, string @operator, int operand, Func<int, long> calculate)
    {
        var function = new TextFunction(
            $"{@operator} {operand}",
            $"{@operator} {operand}",
            made => Apply(calculate, made),
            type)
        {
            Least = (@operator, operand) switch { ("%", not int.MinValue) => 1 - Math.Abs(operand), ("&", >= 0) => 0, _ => null },
            Most = (@operator, operand) switch { ("%", not int.MinValue) => Math.Abs(operand) - 1, ("&", >= 0) => operand, _ => null },
        };
        return number switch
        {
            Symbolic { Subject: var subject } => new Derived(subject, function, LetterCase.Any),
            Derived { Function: { Gives: SpecialType.System_Int32, Line: null } before } made =>
                new Derived(made.Subject, before.Then(function), LetterCase.Any),
            _ => null,
        };
    }

    /// <summary>
    /// What a calculation makes of a number, or of a text that is one; <see cref="PureMembers.Nothing"/> where it is none, or too large.
    /// </summary>
    public static object? Apply(Func<int, long> calculate, object? made) =>
        (made as int? ?? (made is string text ? PureMembers.Parse(text, SpecialType.System_Int32) as int? : null)) is { } whole
        && calculate(whole) is >= int.MinValue and <= int.MaxValue and var result
            ? (int)result
            : PureMembers.Nothing;

    /// <summary>What the arithmetic makes of a number.</summary>
    public long Of(int number) => ((long)Factor * number) + Addend;

    /// <summary>A sum, difference or product.</summary>
    static Value? Along(Value left, Value right, BinaryOperatorKind kind, ITypeSymbol type) => (left, right) switch
    {
        (not Constant, Constant { Literal: int number }) when Of(left) is var (subject, line) => Made(subject, type, kind switch
        {
            BinaryOperatorKind.Add => line.Plus(number),
            BinaryOperatorKind.Subtract => line.Plus(-(long)number),
            BinaryOperatorKind.Multiply => line.Times(number),
            _ => null,
        }),
        (Constant { Literal: int number }, not Constant) when Of(right) is var (subject, line) => Made(subject, type, kind switch
        {
            BinaryOperatorKind.Add => line.Plus(number),
            BinaryOperatorKind.Subtract => line.Times(-1)?.Plus(number),
            BinaryOperatorKind.Multiply => line.Times(number),
            _ => null,
        }),
        _ => null,
    };

    static Derived? Made(Subject subject, ITypeSymbol type, OutsideNumber? line) =>
        line is null ? null : new Derived(subject, TextFunction.Along(line, type), LetterCase.Any);

    static (Subject Subject, OutsideNumber Line)? Of(Value value) => value switch
    {
        Symbolic { Subject: var subject } => (subject, new(1, 0)),
        Derived { Subject: var subject, Function.Line: { } line } => (subject, line),
        _ => null,
    };

    OutsideNumber? Plus(long number) => Math.Abs(Addend + number) <= Largest ? this with { Addend = (int)(Addend + number) } : null;

    OutsideNumber? Times(long number) => number != 0 && Math.Abs(Factor * number) <= Largest && Math.Abs(Addend * number) <= Largest
        ? new((int)(Factor * number), (int)(Addend * number))
        : null;

    /// <summary>Where the result is less than a bound.</summary>
    public Condition IsLess(ConditionSpace space, Subject number, decimal bound)
    {
        var limit = (bound - Addend) / Factor;
        return Factor > 0
            ? space.Ask(number, Question.LessThan, decimal.Ceiling(limit))
            : !space.Ask(number, Question.LessThan, decimal.Floor(limit) + 1);
    }

    public override string ToString() => (Factor, Addend) switch
    {
        (_, 0) => $"* {Factor}",
        (1, _) => $"+ {Addend}",
        _ => $"* {Factor} + {Addend}",
    };
}
