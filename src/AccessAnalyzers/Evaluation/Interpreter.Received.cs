using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>What the construction of an object has left in it, as the interpretation of the constructor knows it.</summary>
/// <param name="Moment">Everything as it was when the constructor had run.</param>
/// <param name="Leaked">Variables that a function may change at any time, since foreign code has it.</param>
/// <param name="Lost">Objects of which track has been lost.</param>
sealed record Construction(ObjectReference Object, State Moment, ImmutableHashSet<int> Leaked, ImmutableHashSet<int> Lost);

sealed partial class Interpreter
{
    /// <summary>What the interpreted constructor has left; null for any other member, and where nobody else can take it over.</summary>
    Construction? construction;

    /// <summary>
    /// What a constructor has left. What static members hold too, and queries, which run here only, nobody else can take over.
    /// </summary>
    Construction? ConstructionOf(Guarded created)
    {
        if (haveStaticsChanged || created.Single is not ObjectReference self)
            return null;
        var left = memory.Reachable([created]);
        if (hasDeferred && left.Any(id => memory.Object(id)?.Deferred is not null)
            || !left.Intersect(memory.Reachable(staticSlots.Values.Select(Variable))).IsEmpty)
            return null;
        return new Construction(
            self,
            memory.Current,
            leaked.ToImmutableHashSet(),
            lost.OfType<ObjectReference>().Select(static each => each.Id).ToImmutableHashSet());
    }

    /// <summary>
    /// An object that comes from elsewhere. Members that only the construction can have set have what the construction gave them.
    /// </summary>
    Guarded Received(INamedTypeSymbol type)
    {
        var constructors = type.InstanceConstructors
            .Where(static constructor => !(constructor.IsImplicitlyDeclared && constructor.Parameters.Length == 1))
            .ToArray();
        if (constructors is not [var constructor] || program.Interpret(constructor, cancellation) is not { } constructed)
            return NewObject(type, null, static created => created with { IsForeign = true });
        if (constructed.Construction is not { } left)
            return ReceivedAnew(type, constructor);
        var members = new ReceivedMembers(this, type, left, memory.NextObject);
        return NewObject(type, null, created => created with { IsForeign = true, Received = members });
    }

    /// <summary>The same, where the constructor has to be run for that here.</summary>
    Guarded ReceivedAnew(INamedTypeSymbol type, IMethodSymbol constructor)
    {
        var received = NewObject(type, null, static created => created with { IsForeign = true });
        var before = creations.Count;
        RunConstructor(constructor, received, UnknownArguments(constructor), null);
        creations.RemoveRange(before, creations.Count - before);
        neverCalled.Clear();
        path = Space.True;
        Update((ObjectReference)received.Single!, constructed => constructed with
        {
            Members = MemberMap.Of(constructed.Members.Where(member => IsFixedByConstruction(type, member.Key))),
            Obscure = Space.False,
            IsForeign = true,
        });
        return received;
    }

    bool IsFixedByConstruction(INamedTypeSymbol type, MemberKey key)
    {
        if (key.IsFixed)
            return true;
        for (var owner = type; owner is not null; owner = owner.BaseType)
        {
            foreach (var member in owner.GetMembers())
            {
                switch (member)
                {
                    case IFieldSymbol field when MemberKey.Field(field) == key:
                        return (field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private)
                            && !program.MayChangeOnceConstructed(field, cancellation);
                    case IPropertySymbol property when MemberKey.Property(property) == key:
                        return property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private }
                            && IsAutomatic(property)
                            && !program.MayChangeOnceConstructed(property, cancellation);
                    case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor when constructor.Parameters.Any(parameter =>
                        MemberKey.Parameter(parameter) == key):
                        return true;
                    default:
                        break;
                }
            }
        }

        return false;
    }

    /// <summary>What a member of an object holds.</summary>
    public Guarded ValueOf(ObjectState owner, MemberKey key) =>
        owner.Members[key] ?? owner.Received?.Member(key) ?? Of(owner.IsForeign ? Value.Unknown : Value.Unset);

    /// <summary>
    /// What the construction of a received object has left in it. It is taken over from the interpretation of the constructor, member by
    /// member when somebody asks: conditions, variables and objects get their like here, as if they had been here from the beginning.
    /// </summary>
    /// <param name="type">The class whose object was received.</param>
    /// <param name="construction">What its constructor has left.</param>
    /// <param name="owner">The number of the received object here.</param>
    public sealed class ReceivedMembers(Interpreter interpreter, INamedTypeSymbol type, Construction construction, int owner)
    {
        readonly Dictionary<MemberKey, Guarded?> known = [];
        readonly Dictionary<int, int> objects = new() { [construction.Object.Id] = owner };
        readonly Dictionary<int, int> variables = [];
        readonly Dictionary<Subject, Subject> subjects = [];
        readonly Dictionary<Condition, Condition> conditions = [];
        readonly Queue<Action> waiting = new();

        /// <summary>What somebody has asked for so far: nothing else of what the construction has made is known to anybody.</summary>
        public IEnumerable<Guarded> Asked => known.Values.OfType<Guarded>();

        /// <summary>What a member holds; null for one that others may have set since.</summary>
        public Guarded? Member(MemberKey key)
        {
            if (!known.TryGetValue(key, out var member))
            {
                var left = construction.Moment.Object(construction.Object.Id);
                member = left?.Members[key] is { } value && interpreter.IsFixedByConstruction(type, key)
                    ? TakeOver(value)
                    : null;
                known.Add(key, member);
            }

            return member;
        }

        /// <summary>All members that only the construction can have set.</summary>
        public IEnumerable<(MemberKey, Guarded)> All() =>
            from key in construction.Moment.Object(construction.Object.Id)?.Members.Keys ?? []
            let member = Member(key)
            where member is not null
            select (key, member);

        Guarded TakeOver(Guarded value)
        {
            var memory = interpreter.memory;
            var (firstSlot, firstObject) = (memory.NextSlot, memory.NextObject);
            var taken = Take(value);
            while (waiting.Count > 0)
            {
                interpreter.budget.Spend();
                waiting.Dequeue()();
            }

            memory.MoveToBeginning(firstSlot, firstObject);
            return taken;
        }

        Guarded Take(Guarded value) =>
            Guarded.Of(value.Cases.Select(@case => @case with { When = Take(@case.When), Value = Take(@case.Value) }));

        Value Take(Value value) => value switch
        {
            Symbolic { Subject: var subject } => new Symbolic(Take(subject)),
            Derived made => made with { Subject = Take(made.Subject) },
            PartialText { Whole: { } whole } text => text with { Whole = (Derived)Take((Value)whole) },
            PartialText { Parts: { IsDefault: false } parts } text => text with { Parts = parts.Select(Take).ToImmutableArray() },
            PartialText { Output: { } output } text => text with { Output = Take(output) as ResourceOutput },
            ObjectReference { Id: var id } => construction.Moment.Object(id) is null ? Value.Unknown : new ObjectReference(Take(id)),
            ResourceOutput output =>
                construction.Moment.Object(output.Resource) is null ? Value.Unknown : output with { Resource = Take(output.Resource) },
            Callable function => Take(function),
            Multicast { Targets: var targets } => new Multicast(targets.Select(Take).ToImmutableArray()),
            _ => value,
        };

        Callable Take(Callable function)
        {
            var captured = function.Captured.SetItems(
                function.Captured.Select(variable => new KeyValuePair<ISymbol, int>(variable.Key, TakeVariable(variable.Value))));
            return function with { Captured = captured, Receiver = function.Receiver is { } receiver ? Take(receiver) : null };
        }

        int TakeVariable(int slot)
        {
            if (!variables.TryGetValue(slot, out var here))
            {
                var variable = interpreter.memory.Add(interpreter.Of(Value.Unknown));
                variables.Add(slot, here = variable);
                if (construction.Leaked.Contains(slot))
                    interpreter.leaked.Add(here);
                if (construction.Moment.Variable(slot) is { } held)
                    waiting.Enqueue(() => interpreter.memory.Set(variable, Take(held)));
            }

            return here;
        }

        int Take(int id)
        {
            if (!objects.TryGetValue(id, out var here))
            {
                var left = construction.Moment.Object(id)!;
                var taken = interpreter.memory.Add(left);
                objects.Add(id, here = taken);
                if (construction.Lost.Contains(id))
                    interpreter.lost.Add(new ObjectReference(here));
                waiting.Enqueue(() => interpreter.memory.Set(taken, Take(left)));
            }

            return here;
        }

        ObjectState Take(ObjectState left) => left with
        {
            Members = left.Members.ConvertAll(Take),
            Elements = left.Elements?.ConvertAll(element => element with { When = Take(element.When), Value = Take(element.Value) }),
            HasMoreElements = left.HasMoreElements is { } more ? Take(more) : null,
            Obscure = Take(left.Obscure),
            Outside = left.Outside is { } outside ? Take(outside) : null,
            Made = null,
        };

        Condition Take(Condition condition) => interpreter.Space.Adopt(condition, Take, conditions);

        /// <summary>The same setting is the same subject everywhere.</summary>
        Subject Take(Subject subject)
        {
            if (!subjects.TryGetValue(subject, out var here))
                subjects.Add(
                    subject,
                    here = subject is { Source: { } source, IsConfiguration: true }
                        ? interpreter.SubjectOf(source, subject.Name)
                        : new Subject(subject.Name, isConfiguration: false)
                        {
                            Parameter = subject.Parameter,
                            MayDependOn = subject.MayDependOn,
                        });
            return here;
        }
    }
}
