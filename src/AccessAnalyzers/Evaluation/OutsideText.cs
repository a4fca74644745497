namespace AccessAnalyzers.Evaluation;

/// <summary>
/// What a program asks of texts that it reads from outside. A pure test of a setting is a question like any other, so that a finding can
/// depend on its answer; what is made of a setting on the way to a test is part of the question.
/// </summary>
static class OutsideText
{
    /// <summary>A method of <c>string</c> on a setting, or on what was made of one; null where it is not followed.</summary>
    /// <param name="call">The call.</param>
    /// <param name="text">A <see cref="Symbolic"/> or <see cref="DerivedText"/>.</param>
    /// <param name="arguments">The constants that it is given, null for any that is none.</param>
    public static Guarded? Call(LibraryCall call, Value text, object?[] arguments)
    {
        var space = call.Interpreter.Space;
        return (call.Name, arguments) switch
        {
            ("ToString", []) => call.Interpreter.Of(text, call.Site),
            ("Trim", []) => Derive(call, text, TextFunction.Trimmed, null),
            ("ToLower" or "ToLowerInvariant", []) => Derive(call, text, TextFunction.IgnoringCase, LetterCase.Lower),
            ("ToUpper" or "ToUpperInvariant", []) => Derive(call, text, TextFunction.IgnoringCase, LetterCase.Upper),
            ("Replace", [string { Length: > 0 } old, string @new]) when Function(text) is (var function, LetterCase.Any) =>
                call.Interpreter.Of(new DerivedText(Subject(text), function.Then(TextFunction.Replacing(old, @new)), LetterCase.Any), call.Site),
            ("StartsWith", [string operand]) => Answer(Test(space, text, TextRelation.StartsWith, operand, ignoresCase: false)),
            ("EndsWith", [string operand]) => Answer(Test(space, text, TextRelation.EndsWith, operand, ignoresCase: false)),
            ("Contains", [string operand]) => Answer(Test(space, text, TextRelation.Contains, operand, ignoresCase: false)),
            ("StartsWith", [string operand, int comparison]) => Answer(Test(space, text, TextRelation.StartsWith, operand, IgnoresCase(comparison))),
            ("EndsWith", [string operand, int comparison]) => Answer(Test(space, text, TextRelation.EndsWith, operand, IgnoresCase(comparison))),
            ("Contains", [string operand, int comparison]) => Answer(Test(space, text, TextRelation.Contains, operand, IgnoresCase(comparison))),
            ("Equals", [string operand, int comparison]) => Answer(Test(space, text, TextRelation.Is, operand, IgnoresCase(comparison))),
            _ => null,
        };

        Guarded Answer(Condition condition) => call.Interpreter.Of(condition, call.Site);
    }

    /// <summary><c>string.Equals</c> of a setting and a constant; null for anything else.</summary>
    public static Condition? AreEqual(ConditionSpace space, Value left, Value right, int comparison) => (left, right) switch
    {
        (Constant { Literal: string }, Symbolic or DerivedText) => AreEqual(space, right, left, comparison),
        (Symbolic { Subject: var subject }, Constant { Literal: string operand }) =>
            !space.Ask(subject, Question.IsNull) & Test(space, left, TextRelation.Is, operand, IgnoresCase(comparison)),
        (DerivedText, Constant { Literal: string operand }) => Test(space, left, TextRelation.Is, operand, IgnoresCase(comparison)),
        (Constant { Literal: var first }, Constant { Literal: var second }) => first is string one && second is string other
            ? string.Equals(one, other, IgnoresCase(comparison) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) ? space.True : space.False
            : Equals(first, second) ? space.True : space.False,
        _ => null,
    };

    /// <summary>Where a text that is read from outside passes a test.</summary>
    public static Condition Test(ConditionSpace space, Value text, TextRelation relation, string operand, bool ignoresCase)
    {
        var (function, letters) = Function(text);
        // A text in lower case neither is nor holds one with a capital letter.
        if (!ignoresCase && (letters == LetterCase.Lower ? operand.ToLowerInvariant() : letters == LetterCase.Upper ? operand.ToUpperInvariant() : operand) != operand)
            return space.False;
        if (ignoresCase && letters == LetterCase.Any)
            function = function.Then(TextFunction.IgnoringCase);
        if (ignoresCase || letters != LetterCase.Any)
            operand = operand.ToUpperInvariant();
        return relation == TextRelation.Is && function == TextFunction.Identity
            ? space.Ask(Subject(text), Question.Equals, operand)
            : space.Ask(Subject(text), Question.Passes, new TextTest(function, relation, operand));
    }

    static Guarded? Derive(LibraryCall call, Value text, TextFunction next, LetterCase? letters)
    {
        var (function, before) = Function(text);
        return call.Interpreter.Of(new DerivedText(Subject(text), function.Then(next), letters ?? before), call.Site);
    }

    static (TextFunction Function, LetterCase Letters) Function(Value text) =>
        text is DerivedText derived ? (derived.Function, derived.Letters) : (TextFunction.Identity, LetterCase.Any);

    static Subject Subject(Value text) => text is DerivedText derived ? derived.Subject : ((Symbolic)text).Subject;

    /// <summary>The odd ones among the members of <see cref="StringComparison"/>.</summary>
    static bool IgnoresCase(int comparison) => comparison % 2 == 1;
}
