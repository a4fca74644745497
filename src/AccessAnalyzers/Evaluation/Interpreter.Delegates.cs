using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

sealed partial class Interpreter
{
    /// <summary>Whether a function looks at nothing but what it is given.</summary>
    public bool IsFixed(Value function) => function is Callable { Method: var method, Body: var body } && (body is null
        ? method.IsStatic && program.Declaration(method, cancellation) is null
        : body.Descendants().All(part => part switch
        {
            ILocalReferenceOperation { Local: var local } =>
                local.IsConst || SymbolEqualityComparer.Default.Equals(local.ContainingSymbol, method),
            IParameterReferenceOperation { Parameter: var parameter } =>
                SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method),
            IFieldReferenceOperation { Field: var field } => field.IsConst,
            IPropertyReferenceOperation { Property: var property } => program.Declaration(property, cancellation) is null,
            IInvocationOperation { TargetMethod: var called } => program.Declaration(called, cancellation) is null,
            IInstanceReferenceOperation => false,
            _ => true,
        }));

    const int MostTargets = 100;

    /// <summary>The functions that a delegate calls, in their order; none for anything else.</summary>
    public static ImmutableArray<Callable> Targets(Value value) => value switch
    {
        Callable one => ImmutableArray.Create(one),
        Multicast several => several.Targets,
        _ => ImmutableArray<Callable>.Empty,
    };

    static Value DelegateOf(ImmutableArray<Callable> targets) => targets.Length switch
    {
        0 => Value.Null,
        1 => targets[0],
        _ => new Multicast(targets),
    };

    /// <summary>One delegate and the other in turn.</summary>
    public Guarded AddTargets(
        Guarded left, Guarded right, SyntaxNode site) => Known(left, right, Pairs(left, right, site, static (first, second) =>
    {
        var (targets, more) = (Targets(first), Targets(second));
        return first == Value.Null ? second : second == Value.Null ? first
            : targets.IsEmpty || more.IsEmpty || targets.Length + more.Length > MostTargets ? Value.Unknown
            : DelegateOf(targets.AddRange(more));
    }));

    /// <summary>A delegate without the last place at which the other is in it.</summary>
    public Guarded RemoveTargets(
        Guarded left, Guarded right, SyntaxNode site) => Known(left, right, Pairs(left, right, site, (first, second) =>
    {
        if (first == Value.Null || second == Value.Null)
            return first;
        var (targets, removed) = (Targets(first), Targets(second));
        if (targets.IsEmpty || removed.IsEmpty)
            return Value.Unknown;
        for (var start = targets.Length - removed.Length; start >= 0; start--)
        {
            var areSame = AreSame(targets.Skip(start).Take(removed.Length), removed);
            if (areSame != false)
                return areSame == true ? DelegateOf(targets.RemoveRange(start, removed.Length)) : Value.Unknown;
        }

        return first;
    }));

    /// <summary>Where nobody knows what becomes of two delegates, who calls the result may call either.</summary>
    Guarded Known(Guarded left, Guarded right, Guarded result)
    {
        if (result.MayBeUnknown)
        {
            Escape(left);
            Escape(right);
        }

        return result;
    }

    /// <summary>Whether delegates call the same functions on the same objects; null where that is not known.</summary>
    static bool? AreSame(IEnumerable<Callable> left, IEnumerable<Callable> right) =>
        left.Zip(right, AreSame).Aggregate((bool?)true, static (all, next) => all == false || next == false ? false : all & next);

    static bool? AreSame(Callable left, Callable right)
    {
        if (left == right)
            return true;
        if (!SymbolEqualityComparer.Default.Equals(left.Method, right.Method))
            return false;
        if (SourceProgram.IsFunction(left.Method))
            return left.Captured.All(variable => !right.Captured.TryGetValue(variable.Key, out var slot) || slot == variable.Value)
                ? true
                : null;
        return left.Method.IsStatic ? true : (left.Receiver?.Single, right.Receiver?.Single) switch
        {
            (ObjectReference first, ObjectReference second) => first == second,
            _ => null,
        };
    }

    /// <summary>What an event calls when it is raised. Of events that have no field of their own nobody knows.</summary>
    Guarded ReadEvent(IEventReferenceOperation reference) => reference.Instance is { } instance && IsFieldLike(reference.Event)
        ? ReadMember(NotMissing(Evaluate(instance)), MemberKey.Field(reference.Event))
        : Of(Value.Unknown);

    Guarded AssignEvent(IEventAssignmentOperation assignment)
    {
        if (assignment.EventReference is not IEventReferenceOperation { Event: var @event } reference)
            return EvaluateUnmodelled(assignment);
        var receiver = reference.Instance is { } instance ? NotMissing(Evaluate(instance)) : Of(Value.Unknown);
        var handler = Evaluate(assignment.HandlerValue);
        return OnEach(receiver, (value, only) =>
        {
            var actual = Object(value)?.Type.FindImplementationForInterfaceMember(@event) as IEventSymbol ?? @event;
            if (IsFieldLike(actual) && Object(value) is not null)
            {
                var key = MemberKey.Field(actual);
                var before = ReadMember(only, key);
                SetMember(
                    only,
                    key,
                    assignment.Adds ? AddTargets(before, handler, assignment.Syntax) : RemoveTargets(before, handler, assignment.Syntax));
            }
            else if ((assignment.Adds
                ? actual.AddMethod
                : actual.RemoveMethod) is { IsAbstract: false, IsVirtual: false, IsOverride: false } accessor
                    && program.Declaration(accessor, cancellation) is not null
                    && !IsFieldLike(actual))
            {
                Call(accessor, @event.IsStatic ? null : only, ImmutableArray.Create(handler), assignment.Syntax);
            }
            else
            {
                Escape(handler);
            }

            return only;
        });
    }

    bool IsFieldLike(IEventSymbol @event) =>
        @event is { IsStatic: false, IsAbstract: false, IsVirtual: false, IsOverride: false }
        && program.Declaration(@event, cancellation) is VariableDeclaratorSyntax;
}
