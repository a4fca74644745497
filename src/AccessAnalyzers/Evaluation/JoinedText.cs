using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Texts that are put together of several settings and of what the program writes between them. What is asked of the whole is asked of the
/// settings: it is a constant where the settings are its parts in any of the ways to cut it.
/// </summary>
static class JoinedText
{
    /// <summary>How many settings a text is put together of at most.</summary>
    const int MostSettings = 4;

    /// <summary>In how many ways a constant is cut at most.</summary>
    const int MostWays = 16;

    /// <summary>
    /// What a text is made of, one after the other: constants, and settings or what is made of one. Null for other texts, and where there
    /// are too many.
    /// </summary>
    public static ImmutableArray<Value>? Join(Value left, Value right)
    {
        if (Parts(left) is not { } before || Parts(right) is not { } after)
            return null;
        var parts = before is [.., Constant end] && after is [Constant begin, ..]
            ? before.SetItem(before.Length - 1, new Constant(Text.Show(end) + Text.Show(begin))).AddRange(after.Skip(1))
            : before.AddRange(after);
        return parts.Count(static part => part is not Constant) <= MostSettings ? parts : null;
    }

    static ImmutableArray<Value>? Parts(Value text) => text switch
    {
        PartialText { Whole: { Function.Affixes: var (inner, before, after) } whole } =>
            ImmutableArray.CreateRange(new Value[] { new Constant(before), OutsideText.Made(whole.Subject, inner), new Constant(after) }
            .Where(static part => part is not Constant { Literal: "" })),
        PartialText { Whole: { } whole } => ImmutableArray.Create<Value>(whole),
        PartialText { Parts: { IsDefault: false } parts } => parts,
        Symbolic or Derived { Function.Gives: SpecialType.System_String } => ImmutableArray.Create(text),
        Constant when Text.Show(text) is { } shown =>
            shown.Length == 0 ? ImmutableArray<Value>.Empty : ImmutableArray.Create<Value>(new Constant(shown)),
        _ => null,
    };

    /// <summary>What a message calls a key of which settings may be parts; null for one that nobody knows, or chooses.</summary>
    public static string? KeyOf(Value key)
    {
        if (key is Constant)
            return Text.Show(key);
        if (Parts(key) is not { } parts)
            return null;
        return Shown(parts, static part => part switch
        {
            Constant => Text.Show(part),
            Symbolic { Subject: { IsConfiguration: true, Name: var name } } => SettingNames.Chosen(name),
            Derived { Subject: { IsConfiguration: true, Name: var name }, Function: var function, Letters: var letters } =>
                SettingNames.Chosen(name + function.With(letters).SaysOfKey),
            _ => null,
        });
    }

    static string? Shown(ImmutableArray<Value> parts, Func<Value, string?> show)
    {
        var shown = parts.Select(show).ToArray();
        return Array.Exists(shown, static part => part is null) ? null : string.Concat(shown);
    }

    /// <summary>
    /// What a message calls a path of which settings may be parts; null for one that is not known. Where the program itself lies goes
    /// without saying.
    /// </summary>
    public static string? PathOf(Value path)
    {
        if (Parts(path) is not { IsEmpty: false } parts)
            return null;
        var shown = Shown(parts, static part => part switch
        {
            Constant => Text.Show(part),
            Symbolic { Subject: { Source: { } source } subject } =>
                source != SettingSource.Machine
                    ? SettingNames.Chosen($"{(source.Scope.Length == 0 ? "" : $"{source.Scope}:")}{subject.Name}")
                : subject.Name == "Separator" ? "/"
                : "",
            _ => null,
        });
        return parts[0] is Symbolic { Subject.Source: var first } && first == SettingSource.Machine ? shown?.TrimStart('/') : shown;
    }

    /// <summary>What a pure member of a text gives; null for one that is not followed.</summary>
    /// <param name="parts">What the text is made of.</param>
    /// <param name="index">Which of the arguments it is; the object on which the member is called comes first.</param>
    /// <param name="given">All arguments, of which the others are constants.</param>
    public static Guarded? Call(LibraryCall call, ImmutableArray<Value> parts, int index, object?[] given)
    {
        if (call.Method.ContainingType.SpecialType != SpecialType.System_String)
            return null;
        var space = call.Interpreter.Space;
        var ignoresCase = given is [_, _, int comparison] && PureMembers.IgnoresCase(comparison);
        return (call.Name, given) switch
        {
            ("ToString", [_]) => call.Interpreter.Of(Made(parts), call.Site),
            ("ToLower" or "ToLowerInvariant", _) => call.Interpreter.Of(Made(InCase(LetterCase.Lower)), call.Site),
            ("ToUpper" or "ToUpperInvariant", _) => call.Interpreter.Of(Made(InCase(LetterCase.Upper)), call.Site),
            ("Equals", [_, _, _]) when given[index == 0 ? 1 : 0] is string text => Tested(Is(space, parts, text, ignoresCase)),
            ("StartsWith", [_, string, ..]) when given.Length == 2 || given[2] is int =>
                Tested(new Cut(space, (string)given[1]!, ignoresCase, isFromEnd: false).Begins(parts)),
            ("EndsWith", [_, string, ..]) when given.Length == 2 || given[2] is int =>
                Tested(new Cut(space, (string)given[1]!, ignoresCase, isFromEnd: true).Begins(parts)),
            _ => null,
        };

        Guarded Tested(Condition? holds) => call.Interpreter.Of(holds ?? space.Unknown(call.Name), call.Site);

        ImmutableArray<Value> InCase(LetterCase letters) => parts.Select<Value, Value>(part => part switch
        {
            Derived made => OutsideText.InCase(made, letters),
            Symbolic { Subject: var subject } => OutsideText.InCase(new Derived(subject, TextFunction.Identity, LetterCase.Any), letters),
            _ => new Constant(letters == LetterCase.Lower ? Text.Show(part)!.ToLowerInvariant() : Text.Show(part)!.ToUpperInvariant()),
        }).ToImmutableArray();
    }

    static PartialText Made(ImmutableArray<Value> parts) =>
        new(parts.Select(static part => Text.Show(part)).ToImmutableArray()) { Parts = parts };

    /// <summary>Whether a text is read from outside, made of what is, or put together of such texts.</summary>
    public static bool IsOfSettings(Value text) =>
        text is Symbolic or Derived or PartialText { Whole: not null } or PartialText { Parts.IsDefault: false };

    /// <summary>Where such a text is a constant.</summary>
    public static Condition Is(ConditionSpace space, Value text, string constant, bool ignoresCase) => text is Symbolic or Derived
        ? OutsideText.Test(space, text, TextRelation.Is, constant, ignoresCase)
        : Is(space, Parts(text)!.Value, constant, ignoresCase) ?? space.Unknown(constant);

    static Condition? Is(ConditionSpace space, ImmutableArray<Value> parts, string text, bool ignoresCase) =>
        new Cut(space, text, ignoresCase, isFromEnd: false).Is(parts);

    /// <summary>The ways to cut a constant.</summary>
    /// <param name="space">Where conditions are made.</param>
    /// <param name="text">The constant.</param>
    /// <param name="ignoresCase">Whether upper and lower case are the same.</param>
    /// <param name="isFromEnd">Whether it is cut from its end on.</param>
    sealed class Cut(ConditionSpace space, string text, bool ignoresCase, bool isFromEnd)
    {
        int ways;

        /// <summary>Where the parts are the constant.</summary>
        public Condition? Is(ImmutableArray<Value> parts) => Known(Matches(Ordered(parts), 0, 0, isWhole: true));

        /// <summary>Where the parts begin with the constant, or end with it.</summary>
        public Condition? Begins(ImmutableArray<Value> parts) => Known(Matches(Ordered(parts), 0, 0, isWhole: false));

        Condition? Known(Condition found) => ways > MostWays ? null : found;

        ImmutableArray<Value> Ordered(ImmutableArray<Value> parts) => isFromEnd ? parts.Reverse().ToImmutableArray() : parts;

        /// <summary>Where the parts from one on are what is left of the constant, or begin with it.</summary>
        Condition Matches(ImmutableArray<Value> parts, int part, int done, bool isWhole)
        {
            if (ways > MostWays)
                return space.False;
            if (part == parts.Length || (done == text.Length && !isWhole))
                return done == text.Length ? space.True : space.False;
            if (Text.Show(parts[part]) is { } known)
                return AreSame(known, done) is { } length && (!isWhole || known.Length == length)
                    ? Matches(parts, part + 1, done + length, isWhole)
                    : space.False;
            var any = isWhole
                ? space.False
                : OutsideText.Test(
                    space, parts[part], isFromEnd ? TextRelation.EndsWith : TextRelation.StartsWith, Part(done, text.Length), ignoresCase);
            for (var end = done; end <= text.Length; end++)
            {
                if (!CanMatch(parts, part + 1, end, isWhole))
                    continue;
                ways++;
                var isPart = IsPart(parts[part], Part(done, end));
                any |= isPart & Matches(parts, part + 1, end, isWhole);
            }

            return any;
        }

        /// <summary>Whether the parts from one on can be what is left of the constant, or begin with it.</summary>
        bool CanMatch(ImmutableArray<Value> parts, int part, int done, bool isWhole)
        {
            if (part == parts.Length || (done == text.Length && !isWhole))
                return done == text.Length;
            if (Text.Show(parts[part]) is { } known)
                return AreSame(known, done) is { } length
                    && (!isWhole || known.Length == length)
                    && CanMatch(parts, part + 1, done + length, isWhole);
            for (var end = done; end <= text.Length; end++)
            {
                if (CanMatch(parts, part + 1, end, isWhole))
                    return true;
            }

            return !isWhole;
        }

        /// <summary>A setting that is missing is an empty text.</summary>
        Condition IsPart(Value part, string expected)
        {
            var isSame = OutsideText.Test(space, part, TextRelation.Is, expected, ignoresCase);
            return expected.Length == 0 && part is Symbolic { Subject: var subject }
                ? isSame | space.Ask(subject, Question.IsNull)
                : isSame;
        }

        /// <summary>A part of the constant, counted from where it is cut.</summary>
        string Part(int start, int end) => isFromEnd ? text.Substring(text.Length - end, end - start) : text.Substring(start, end - start);

        /// <summary>How much of what is left is a text that is known; null where they differ.</summary>
        int? AreSame(string known, int done)
        {
            var length = Math.Min(known.Length, text.Length - done);
            var compared = isFromEnd ? known.Substring(known.Length - length) : known.Substring(0, length);
            return string.Equals(
                compared,
                Part(done, done + length),
                ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) ? length : null;
        }
    }
}
