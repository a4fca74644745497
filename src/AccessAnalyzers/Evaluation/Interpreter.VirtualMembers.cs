using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

sealed partial class Interpreter
{
    /// <summary>How many combinations of answers are followed where one virtual member uses another.</summary>
    const int MostCombinations = 64;

    /// <summary>The class of each object of which only a base class or an interface is known.</summary>
    readonly Dictionary<int, Subject> unknownClasses = [];

    /// <summary>Of how many combinations of answers the current one is.</summary>
    int combinations = 1;

    /// <summary>
    /// Uses a member of an object that classes may override: the one that its class has. Where the class is not known, each member that it
    /// may have is used, under the condition that the object is of such a class; an object is of one class for all of its members.
    /// </summary>
    /// <param name="member">The member that the program names.</param>
    /// <param name="receiver">The object.</param>
    /// <param name="use">Uses the member that was reached.</param>
    /// <param name="lose">What is to be done where that member is not seen: outside the program, or in too many of its classes.</param>
    Guarded Reach(
        ISymbol member, Guarded receiver, Func<ISymbol, Guarded, Guarded> use, Func<bool, Guarded, Guarded> lose) =>
        OnEach(receiver, (value, only) =>
        {
            if (Object(value) is { MayBeDerived: false } exact)
                return use(TypeHierarchy.Implementation(member, exact.Type) ?? member, only);
            if (KnownType(member, value) is not { } type)
                return use(member, only);
            var answers = program.Hierarchy.AnswersOf(type, member);
            return answers is { Known: [var single], IsOpen: false }
                ? use(Revealed(single, value), only)
                : ReachEach(answers, value, only, use, lose);
        });

    Guarded ReachEach(Answers answers, Value value, Guarded only, Func<ISymbol, Guarded, Guarded> use, Func<bool, Guarded, Guarded> lose)
    {
        var outer = combinations;
        combinations *= answers.Known.Length + (answers.IsOpen ? 1 : 0);
        if (answers.Known.IsEmpty || combinations > MostCombinations)
        {
            combinations = outer;
            hasLostTrack = true;
            var lost = lose(false, only);
            MayThrow();
            return lost;
        }

        var @class = ClassOf(value);
        var others = Space.True;
        var result = Of(Value.Unknown);
        for (var i = 0; i < answers.Known.Length; i++)
        {
            var answer = answers.Known[i];
            var isThis = i == answers.Known.Length - 1 && !answers.IsOpen ? others : others & answer.Classes.Aggregate(
                Space.False,
                (any, candidate) => any | Space.Ask(@class, Question.Equals, candidate.ToDisplayString()));
            result = Guarded.Choose(isThis, Within(isThis, () => use(Revealed(answer, value), only)), result);
            others &= !isThis;
        }

        if (answers.IsOpen)
        {
            result = Guarded.Choose(others, Within(others, () => lose(true, only)), result);
            MayThrow();
        }

        combinations = outer;
        return result;
    }

    /// <summary>The most derived type of the program that an object is known to have; null where the program has no part in it.</summary>
    INamedTypeSymbol? KnownType(ISymbol member, Value value)
    {
        var type = Object(value) is { Type: INamedTypeSymbol known }
            && (Converts(known, member.ContainingType) || TypeHierarchy.Implementation(member, known) is not null)
            ? known
            : member.ContainingType;
        return program.Declaration(type, cancellation) is null ? null : type;
    }

    /// <summary>Which of the classes that its type allows an object is: the same wherever one asks.</summary>
    Subject ClassOf(Value value)
    {
        var subject = new Subject(Object(value)?.Type.Name ?? "…", isConfiguration: false);
        if (value is not ObjectReference { Id: var id })
            return subject;
        if (!unknownClasses.TryGetValue(id, out var @class))
            unknownClasses.Add(id, @class = subject);
        return @class;
    }

    /// <summary>
    /// The member of an answer. What a derived class adds to an object is not known where the object is only known as one of its base
    /// class.
    /// </summary>
    ISymbol Revealed(Answer answer, Value value)
    {
        if (value is not ObjectReference reference || Object(value) is not { IsForeign: false } found)
            return answer.Member;
        for (var type = answer.Member.ContainingType; type is { TypeKind: TypeKind.Class }
            && !Converts(found.Type, type); type = type.BaseType)
        {
            foreach (var key in StateOf(type.OriginalDefinition))
            {
                if (memory.Object(reference.Id)?.Members.ContainsKey(key) == false)
                    Update(reference, known => known with { Members = known.Members.SetItem(key, Of(Value.Unknown)) });
            }
        }

        return answer.Member;
    }

    /// <summary>Under what an object keeps what a class adds to it.</summary>
    IEnumerable<MemberKey> StateOf(INamedTypeSymbol type) => type.GetMembers().SelectMany(member => member switch
    {
        IFieldSymbol { IsStatic: false } field => [MemberKey.Field(field)],
        IPropertySymbol { IsStatic: false } property when IsAutomatic(property) => [MemberKey.Property(property)],
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.Parameters.Select(MemberKey.Parameter),
        _ => Enumerable.Empty<MemberKey>(),
    });
}
