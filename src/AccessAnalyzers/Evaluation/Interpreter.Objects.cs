using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

sealed partial class Interpreter
{
    /// <summary>What is thrown for a key that a dictionary does not have.</summary>
    public const string NoEntry = "System.Collections.Generic.KeyNotFoundException";

    /// <summary>What is thrown for a member of nothing.</summary>
    const string NoObject = "System.NullReferenceException";

    /// <summary>What is thrown for the value of something that has none.</summary>
    public const string NoValue = "System.InvalidOperationException";

    /// <summary>How many elements, and how far into them, are told apart by index where some may be missing.</summary>
    const int MostDoubtfulElements = 32;

    const int MostPlaces = 8;

    /// <summary>In a longer list, an index from outside may be any.</summary>
    const int MostChosenPlaces = 32;

    /// <summary>The static member whose initialiser is running.</summary>
    ISymbol? initializing;

    Guarded ReadStaticProperty(IPropertySymbol property, SyntaxNode node)
    {
        if (program.Declaration(property, cancellation) is null)
        {
            return (property.GetMethod is { } getter ? CallLibrary(getter, null, ImmutableArray<Guarded>.Empty, node) : null)
                ?? ReadLibraryStatic(property, property.Type, node);
        }

        return property.GetMethod is { } get ? Call(get, null, ImmutableArray<Guarded>.Empty, node) : Of(Value.Unknown);
    }

    /// <summary>A static member of the type that declares it names one of the type's values; of others nothing is known.</summary>
    Guarded ReadLibraryStatic(ISymbol member, ITypeSymbol type, SyntaxNode node) =>
        member is { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } ? Of(new Constant(""), node)
            : member.Name == "Empty" && program.RoleOf(type) == TypeRole.List ? ListOf([], node)
            : member.Name == "Empty" && program.RoleOf(type) == TypeRole.Map
                ? NewObject(type, node, static map => map with { Keys = ImmutableList<object?>.Empty })
            : SymbolEqualityComparer.Default.Equals(type, member.ContainingType) && program.RoleOf(type) != TypeRole.Opaque
            ? Of(new LibraryMember(type.ToDisplayString(), member.Name), node)
            : Of(Value.Unknown);

    /// <summary>Whether there is one variable for each thread, or one for each type argument of which any may have changed.</summary>
    bool HasManyValues(ISymbol member) =>
        member.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "ThreadStaticAttribute" })
        || (member.ContainingType.IsGenericType && program.MayChange(member.OriginalDefinition, cancellation));

    /// <summary>
    /// The slot of a static field or auto-property, with what it holds before the program changes it, where that is known.
    /// </summary>
    int StaticSlot(ISymbol declared)
    {
        if (OfClosedType(declared) is not { } member)
            return memory.Add(Of(Value.Unknown));
        if (!SymbolEqualityComparer.Default.Equals(frame.Method?.ContainingType, member.ContainingType))
            Initialize(member.ContainingType);
        if (isHistoryKnown && program.Initializers.ChangesAnotherType(member.ContainingType, cancellation))
            ForgetStatics();
        if (HasManyValues(member)
            || (initializing is not null
                && program.Initializers.MayReach(member.ContainingType, initializing.ContainingType, cancellation)))
            return memory.Add(Of(Value.Unknown));
        var isKnown = staticSlots.TryGetValue(member, out var known);
        if (isKnown && beingInitialized.Contains(member.ContainingType))
            return known;
        var isOfOwnType =
            initializing is not null && SymbolEqualityComparer.Default.Equals(initializing.ContainingType, member.ContainingType);
        // Static fields are initialised in the order of the text; what comes later has its default until then.
        if (isOfOwnType && !ComesBefore(member, initializing!))
            return memory.Add(IsInOneFile(member, initializing!) ? Of(DefaultOf(TypeOf(member))) : Of(Value.Unknown));
        if (isKnown && initializing is null)
            return known;
        var isFilled = program.Initializers.ChangesOnlyInInitialization(member, cancellation);
        // An initialiser ran before what the program has done by now to other static members, or between two such changes.
        if (initializing is not null && (isOfOwnType || !isFilled) && program.MayChange(member.OriginalDefinition, cancellation))
            return memory.Add(Of(Value.Unknown));
        if (isKnown)
            return known;
        var (firstObject, firstSlot) = (memory.NextObject, memory.NextSlot);
        if (!isOfOwnType && IsInitializedAsAWhole(member.ContainingType))
            RunStaticInitializers(member.ContainingType);
        if (!staticSlots.ContainsKey(member))
        {
            var slot = memory.Add(Of(Value.Unknown));
            staticSlots.Add(member, slot);
            if (Initially(member) is { } value)
                memory.Set(slot, haveStaticsChanged ? Of(Value.Unknown) : value);
        }

        memory.MoveToBeginning(firstSlot, firstObject);
        return staticSlots[member];
    }

    /// <summary>The static member that a generic class has for the type arguments in reach; null where they are not known.</summary>
    ISymbol? OfClosedType(ISymbol member)
    {
        if (!IsOpen(member.ContainingType))
            return member;
        var type = Closed(member.ContainingType, frame);
        return IsOpen(type)
            ? null
            : type
                .GetMembers(member.Name)
                .First(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.OriginalDefinition));
    }

    /// <summary>What a static member holds whenever the program first looks at it; null where that is not known.</summary>
    Guarded? Initially(ISymbol member)
    {
        if (program.IsAssignableOutside(member))
            return null;
        var isFixed = !program.MayChange(member.OriginalDefinition, cancellation);
        var later = isFixed ? null : program.LaterValue(member, cancellation);
        if (!isFixed && later is null || BeforeAnyChange(member) is not { } first)
            return null;
        // Whether the program has come to need it yet, nobody can say.
        return later is null
            ? first
            : Guarded.Choose(
                Space.Unknown($"{member.ContainingType.Name}.{member.Name}"), WhileInitializing(member, () => Evaluate(later)), first);
    }

    /// <summary>What the initialiser of a static member gives it, or its default where it has none.</summary>
    Guarded? BeforeAnyChange(ISymbol member) => program.Initializer(member, cancellation) is { } initializer
        ? WhileInitializing(member, () => Evaluate(initializer))
        : program.Declaration(member, cancellation) is VariableDeclaratorSyntax { Initializer: null }
            or PropertyDeclarationSyntax { Initializer: null } ? Of(DefaultOf(TypeOf(member)))
        : null;

    /// <summary>Runs what initialises a static member, or its type: apart from the calls that the program is in.</summary>
    Guarded WhileInitializing(ISymbol initialized, Func<Guarded> run)
    {
        var (outer, outerPath, outerAttempt, outerInitializing, seen, thrownBefore) =
            (frame, path, attempt, initializing, creations.Count, thrown.Count);
        (frame, path, attempt, initializing) = (
            new Frame(
                initialized as IMethodSymbol,
                noVariables,
                null,
                outer,
                null)
            {
                TypeArguments = TypeArguments(initialized.ContainingType, null),
            },
            Space.True,
            null,
            initialized);
        var value = MayGoOn ? run() : Of(Value.Unknown);
        // Whoever looks at the type gets an exception of another type.
        foreach (var each in TakeThrown(thrownBefore))
            value = Guarded.Choose(each.When, Of(Value.Unknown), value);
        creations.RemoveRange(seen, creations.Count - seen);
        (frame, path, attempt, initializing) = (outer, outerPath, outerAttempt, outerInitializing);
        return value;
    }

    /// <summary>
    /// Whether the initialisation of a type is run as one: since it fills members that other members read, or since the program has begun
    /// here and all that happens to them is known.
    /// </summary>
    bool IsInitializedAsAWhole(INamedTypeSymbol type) =>
        !type.IsGenericType
        && !IsWithinInitialization(type)
        && (program.Initializers.FillsItsMembers(type, cancellation)
            || (isHistoryKnown && StaticMembers(type).Any(member => program.MayChange(member, cancellation))))
        && StaticMembers(type)
            .Where(member => program.Initializer(member, cancellation) is not null)
            .Select(member => program.Declaration(member, cancellation)!.SyntaxTree)
            .Distinct()
            .Count() <= 1;

    /// <summary>Whether what is interpreted here runs while a type is initialised, or may.</summary>
    bool IsWithinInitialization(INamedTypeSymbol type)
    {
        if (root is IFieldSymbol or IPropertySymbol && SymbolEqualityComparer.Default.Equals(root.ContainingType, type))
            return true;
        for (var running = frame; running is not null; running = running.Caller)
        {
            if (MemberOf(running.Method) is { } method
                && SymbolEqualityComparer.Default.Equals(method.ContainingType, type)
                && program.Initializers.RunsOnlyInInitialization(method, cancellation))
                return true;
        }

        return false;
    }

    /// <summary>The static members of a type that hold something, in the order of the text.</summary>
    IEnumerable<ISymbol> StaticMembers(INamedTypeSymbol type) => type.GetMembers().Where(member =>
        member.IsStatic
        && (member is IFieldSymbol { IsConst: false, AssociatedSymbol: null }
            || (member is IPropertySymbol property && IsAutomatic(property)))
        && program.Declaration(member, cancellation) is not null);

    /// <summary>A type is used, so that it is initialised by now: perhaps just before, perhaps long ago.</summary>
    void Initialize(INamedTypeSymbol type)
    {
        MayThrow(FailedInitialization);
        if ((isHistoryKnown || staticSlots.Keys.Any(member => program.MayChange(member.OriginalDefinition, cancellation)))
            && program.Initializers.ChangesAnotherType(type, cancellation))
        {
            ForgetStatics();
        }
    }

    /// <summary>
    /// Runs the static initialisers of a type and its static constructor. Members that change later too are left to whoever asks for them,
    /// unless all that has happened so far is known.
    /// </summary>
    void RunStaticInitializers(INamedTypeSymbol type)
    {
        var (before, hadStaticsChanged) = (memory.Current, haveStaticsChanged);
        var members = StaticMembers(type).Where(member => !staticSlots.ContainsKey(member)).ToArray();
        foreach (var member in members)
            staticSlots.Add(member, memory.Add(Of(DefaultOf(TypeOf(member)))));
        beingInitialized.Add(type);
        foreach (var member in members)
            memory.Set(staticSlots[member], BeforeAnyChange(member) ?? Of(Value.Unknown));
        var isRun = true;
        foreach (var constructor in type.StaticConstructors.Where(static candidate => !candidate.IsImplicitlyDeclared))
        {
            isRun = program.Body(constructor, cancellation) is { } body
                && WhileInitializing(constructor, () =>
                {
                    ExecuteBody(body);
                    return Of(Value.Unset);
                }).Single == Value.Unset;
        }

        beingInitialized.Remove(type);
        // What else it changes changes at a moment that nobody knows.
        var isKnown = isRun && !MayHaveChangedSince(before) && !haveStaticsChanged && !hadStaticsChanged;
        foreach (var member in members)
        {
            if (!program.MayChange(member.OriginalDefinition, cancellation))
                continue;
            if (!isKnown)
                memory.Set(staticSlots[member], Of(Value.Unknown));
            else if (!isHistoryKnown && !program.Initializers.ChangesOnlyInInitialization(member, cancellation))
                staticSlots.Remove(member);
        }
    }

    static ITypeSymbol TypeOf(ISymbol member) => (member as IFieldSymbol)?.Type ?? ((IPropertySymbol)member).Type;

    bool IsInOneFile(ISymbol left, ISymbol right) =>
        program.Declaration(left, cancellation)?.SyntaxTree == program.Declaration(right, cancellation)?.SyntaxTree;

    bool ComesBefore(ISymbol earlier, ISymbol later) =>
        IsInOneFile(earlier, later)
        && program.Declaration(earlier, cancellation)?.SpanStart < program.Declaration(later, cancellation)?.SpanStart;

    /// <summary>Whether a property of the program gives back what it is given.</summary>
    public bool IsAutomatic(IPropertySymbol property) => program.IsAutomatic(property, cancellation);

    /// <summary>
    /// Whether what a property keeps in its own field, which its accessors call "field", is followed: a text, a number or the like.
    /// </summary>
    bool KeepsInField(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false }
        && WithoutNull(property.Type) is { SpecialType: SpecialType.System_String } or { TypeKind: TypeKind.Enum } or
            { IsValueType: true, SpecialType: not SpecialType.None }
        && !IsAutomatic(property);

    /// <summary>Whether an accessor only reads or writes what the property keeps, although the other accessor does more.</summary>
    bool IsPlain(IMethodSymbol? accessor, IPropertySymbol property) =>
        accessor is not null
        && KeepsInField(property)
        && program.Declaration(accessor, cancellation) is AccessorDeclarationSyntax
        {
            Body: null, ExpressionBody: null, Parent.Parent: PropertyDeclarationSyntax { Modifiers: var modifiers }
        }
        && !modifiers.Any(SyntaxKind.PartialKeyword);

    static bool IsVirtual(IPropertyReferenceOperation reference) => reference.Instance?.Syntax is not BaseExpressionSyntax;

    Guarded ReadProperty(Guarded receiver, IPropertySymbol property, ImmutableArray<Guarded> arguments, SyntaxNode node, bool isVirtual)
    {
        if (program.Declaration(property, cancellation) is null && property.GetMethod is { } getter)
        {
            if (CallLibrary(getter, receiver, arguments, node) is { } modelled)
                return modelled;
            if (Doubt(receiver) is { } doubt)
                return ReadInEachCase(doubt, receiver, property, arguments, node, isVirtual);
        }

        if (program.ExtendedBy(property.OriginalDefinition, cancellation) is not null && property.GetMethod is { } extending)
            return Call(extending, receiver, arguments, node);
        return isVirtual && TypeHierarchy.IsOverridable(property)
            ? ReadOverride(receiver, property, arguments, node)
            : ReadExactly(property, receiver, arguments, node);
    }

    Guarded ReadInEachCase(
        Condition doubt, Guarded receiver, IPropertySymbol property, ImmutableArray<Guarded> arguments, SyntaxNode node, bool isVirtual) =>
        InEachCase(doubt, () => ReadProperty(receiver.Under(path), property, arguments, node, isVirtual));

    Guarded ReadOverride(Guarded receiver, IPropertySymbol property, ImmutableArray<Guarded> arguments, SyntaxNode node) => Reach(
        property,
        receiver,
        (actual, only) => ReadExactly((IPropertySymbol)actual, only, arguments, node),
        (_, _) => Of(Value.Unknown));

    Guarded ReadExactly(
        IPropertySymbol property, Guarded receiver, ImmutableArray<Guarded> arguments, SyntaxNode node) => OnEach(receiver, (value, only) =>
    {
        if (value is not ObjectReference reference || Object(value) is not { } found)
            return Of(Value.Unknown);
        // What a query makes of several variables is declared nowhere.
        if (program.Declaration(property, cancellation) is not null || property.ContainingType.IsAnonymousType)
        {
            return IsAutomatic(property) || IsPlain(property.GetMethod, property) ? ReadDeclared(only, MemberKey.Property(property))
                : property is { IsAbstract: false, GetMethod: { } get } ? Call(get, only, arguments, node)
                : Of(Value.Unknown);
        }

        if (property.SetMethod is not null
            && program.RoleOf(found.Type) == TypeRole.PropertyBag
            && (program.RoleOf(property.Type) == TypeRole.List || IsMapOfLibrary(property.Type)))
            return ReadOrCreateList(reference, property, node);
        if (found.Elements is not null || found.Keys is not null)
            Lose(only, isOnlyRead: true);
        if (program.RoleOf(property.ContainingType) == TypeRole.Opaque)
            return Of(Value.Unknown);
        if (found.Members.ContainsKey(property.Name)
            || found.Received?.Member(property.Name) is not null
            || property.SetMethod is { DeclaredAccessibility: Accessibility.Public })
        {
            var held = ReadMember(only, property.Name);
            return held.Cases.Any(static @case => @case.Value == Value.Unset)
                && program.RoleOf(found.Type) == TypeRole.PropertyBag
                && program.Libraries.Any(library => library.IsNullUntilSet(property))
                ? held.Select(static each => each == Value.Unset ? Value.Null : each)
                : held;
        }

        return program.RoleOf(found.Type) == TypeRole.Resource
            ? Of(new ResourceOutput(reference.Id, property.Name), node)
            : Of(Value.Unknown);
    });

    /// <summary>Whether a type is a map of an SDK's own; dictionaries of .NET are there only where somebody makes one.</summary>
    bool IsMapOfLibrary(ITypeSymbol type) =>
        program.RoleOf(type) == TypeRole.Map && type is { TypeKind: TypeKind.Class } && !type.ContainingNamespace.IsWithin("System");

    /// <summary>The lists that properties have created since they were read.</summary>
    readonly Dictionary<(int Owner, string Property), Value> readLists = [];

    /// <summary>The list and map properties of arguments create what they hold when they are first read.</summary>
    Guarded ReadOrCreateList(ObjectReference reference, IPropertySymbol property, SyntaxNode node)
    {
        if (memory.Object(reference.Id) is not { } owner)
            return Of(Value.Unknown);
        var before = ValueOf(owner, property.Name);
        var absent = before.When(Space, value => value == Value.Unset || (owner.IsForeign && value == Value.Unknown)) & path;
        if (!absent.IsFalse
            && property.Type is not IArrayTypeSymbol
            && (node.Parent is MemberAccessExpressionSyntax || node.Parent is AssignmentExpressionSyntax))
        {
            var created = program.RoleOf(property.Type) == TypeRole.Map
                ? NewObject(property.Type, node.Parent, map => map with { IsForeign = owner.IsForeign })
                : CreateRead(reference, property, before, node.Parent, owner.IsForeign);
            Update(reference, found =>
                found with { Members = found.Members.SetItem(property.Name, Guarded.Choose(absent, created, before)) });
        }

        return ReadMember(Of(reference), property.Name);
    }

    /// <summary>
    /// The list that a property creates where it is read first. Where that is another place in other configurations, one object is the list
    /// of all of them: what is done to it is done where it is there, and it is empty elsewhere.
    /// </summary>
    Guarded CreateRead(ObjectReference owner, IPropertySymbol property, Guarded before, SyntaxNode site, bool isForeign)
    {
        if (isForeign)
            return ListOf([], site, Space.True);
        if (readLists.TryGetValue((owner.Id, property.Name), out var known)
            && Object(known) is { Obscure.IsFalse: true }
            && !lost.Contains(known)
            && before.Cases.Any(@case => @case.Value == known))
            return Of(known, site);
        var created = ListOf([], site);
        readLists[(owner.Id, property.Name)] = created.Single!;
        return created;
    }

    /// <summary>Does something with every object that a value can be, each under its own condition.</summary>
    public Guarded OnEach(Guarded receiver, Func<Value, Guarded, Guarded> read)
    {
        var possible = receiver.Under(path);
        if (possible.Cases is [{ When.IsTrue: true } only] && !path.IsFalse)
            return read(only.Value, possible);
        var entry = path;
        var after = Space.False;
        var cases = new List<Case>();
        foreach (var @case in possible.Cases)
        {
            path = entry & @case.When;
            if (path.IsFalse)
                continue;
            var result = read(@case.Value, Guarded.Of(Space.True, @case.Value, @case.Origin));
            cases.AddRange(result.Cases.Select(found => found with { When = found.When & @case.When }));
            after |= path;
        }

        path = after;
        return Guarded.Of(cases);
    }

    public Guarded ReadMember(Guarded receiver, MemberKey key)
    {
        var possible = receiver.Under(path);
        if (possible.Cases is [{ When.IsTrue: true } only] && Object(only.Value) is { Obscure.IsFalse: true } single)
            return ValueOf(single, key);
        var cases = new List<Case>();
        foreach (var @case in possible.Cases)
        {
            if (Object(@case.Value) is not { } found)
            {
                cases.Add(@case with { Value = Value.Unknown, Origin = null });
                continue;
            }

            var visible = @case.When & !found.Obscure;
            foreach (var inner in ValueOf(found, key).Cases)
                cases.Add(inner with { When = inner.When & visible });
            cases.Add(new Case(@case.When & found.Obscure, Value.Unknown, null));
        }

        return Guarded.Of(cases);
    }

    /// <summary>
    /// Reads a member that a class of the program declares. An object that has none is of another class, wherever that was not known.
    /// </summary>
    Guarded ReadDeclared(Guarded receiver, MemberKey key) => receiver.Under(path).Cases.All(@case =>
        Object(@case.Value) is not { IsForeign: false } found || found.Members.ContainsKey(key) || found.Received?.Member(key) is not null)
            ? ReadMember(receiver, key)
            : Of(Value.Unknown);

    public Guarded ReadProperty(Guarded owner, IPropertySymbol property, SyntaxNode site) =>
        Load(new Place.Property(owner, property, ImmutableArray<Guarded>.Empty, true, site)).Under(path);

    public void SetProperty(Guarded owner, IPropertySymbol property, Guarded value, SyntaxNode site) =>
        Store(new Place.Property(owner, property, ImmutableArray<Guarded>.Empty, true, site), value, site);

    public void SetMember(Guarded receiver, MemberKey key, Guarded value)
    {
        foreach (var @case in receiver.Under(path).Cases)
        {
            if (@case.Value is ObjectReference reference && Object(reference) is { } found)
            {
                var when = path & @case.When;
                var after = when == found.Made ? value : Guarded.Choose(when, value, ValueOf(found, key));
                Update(reference, found, found with { Members = found.Members.SetItem(key, after) });
            }
            else
            {
                Escape(value);
                ChangeMemberOfAnyLost(Guarded.Of(Space.True, @case.Value), key, path & @case.When);
            }
        }
    }

    void ChangeMemberOfAnyLost(Guarded target, MemberKey key, Condition changes) =>
        ChangeAnyLost(target, owner => owner.Elements is not null ? owner : owner with
        {
            Members = owner.Members.SetItem(
                key,
                owner.Members[key] is { } earlier
                    ? Guarded.Choose(changes, Of(Value.Unknown), earlier)
                    : Of(Value.Unknown)),
        });

    Guarded ReadElement(Place.Element place) =>
        OnEach(place.Collection, (value, _) => OnEach(place.Index, (at, _) => ReadElement(value, at, place)));

    /// <summary>The element at an index of a list.</summary>
    public Guarded ElementAt(Guarded list, Guarded index, SyntaxNode site) =>
        ReadElement(new Place.Element(list, index, null, null, null, site));

    Guarded ReadElement(Value value, Value index, Place.Element place)
    {
        if (Object(value) is not { } found || IsCertain(found.Obscure))
            return Of(Value.Unknown);
        if (!IsImpossible(found.Obscure))
            return ReadUnlessObscure(found.Obscure, value, index, place);
        if (JoinedText.IsOfSettings(index) && found.Elements is null && place.IndexType?.SpecialType == SpecialType.System_String)
            return ReadEntry(found, index);
        if (found.Deferred is not null)
            return ReadElement(Drain(Of(value), place.Syntax).Single!, index, place);
        if (CompositeKey.Of(this, index) is not { Literal: var key })
        {
            if (FindElement(found, index, place) is { } chosen)
                return chosen;
            if (FindEntry(value, index, place.Syntax) is not { } decided)
                return AnyElement(found);
            Demand(decided.IsThere, NoEntry);
            return decided.Value.Under(path);
        }

        if (found is { Outside: { } outside, Elements: { } texts } && key is int or FromEnd)
        {
            return texts.IsEmpty ? OutsideText.Element(this, outside, key, place.Syntax)
                : key is int at && at >= 0 && at < texts.Count
                    ? ReadElement(ImmutableList.Create(texts[at]), 0, place.Failure) ?? Of(Value.Unknown)
                : AnyElement(found);
        }

        if (found.Elements is { } elements)
        {
            return IsImpossible(found.HasMoreElements)
                ? ReadElement(elements, key, place.Failure) ?? AnyElement(found)
                : ReadUnlessMore(found, key, place.Failure);
        }

        if (found.Members[found.KeyOf(key)] is not { } entry)
        {
            if (found is not { Keys: not null, IsForeign: false } || !IsImpossible(found.HasMoreElements))
                return Of(Value.Unknown);
            entry = Of(Value.Unset);
        }

        Demand(IsThere(entry), NoEntry);
        return entry.Under(path);
    }

    // Most lists are clear, and need no closures to be read.
    Guarded ReadUnlessObscure(Condition obscure, Value value, Value index, Place.Element place) =>
        Either(obscure, () => Of(Value.Unknown), () => ReadElement(value, index, place));

    Guarded ReadUnlessMore(ObjectState list, object? key, string? failure) => Either(
        list.HasMoreElements!, () => AnyElement(list), () => ReadElement(list.Elements!, key, failure) ?? AnyElement(list));

    /// <summary>The element of a list for an index that configuration decides; null for another list, and for another index.</summary>
    Guarded? FindElement(ObjectState list, Value index, Place.Element place)
    {
        if (list is not { Outside: null, Elements: { Count: <= MostChosenPlaces } elements }
            || !IsImpossible(list.HasMoreElements)
            || index is not (Symbolic { Subject.IsChosen: true } or Derived { Subject.IsChosen: true })
            || !elements.TrueForAll(element => IsCertain(element.When)))
            return null;
        var (isThere, cases) = (Space.False, new List<Case>());
        for (var i = 0; i < elements.Count; i++)
        {
            var isThis = AreEqual(Of(index), Of(new Constant(i)), place.Syntax);
            isThere |= isThis;
            cases.AddRange(elements[i].Value.Cases.Select(@case => @case with { When = @case.When & isThis }));
        }

        Demand(isThere, place.Failure);
        return Guarded.Of(cases).Under(path);
    }

    /// <summary>
    /// The element at an index, which is another one where some of the elements before it are missing; null where that is not known.
    /// </summary>
    Guarded? ReadElement(ImmutableList<Element> elements, object? index, string? failure)
    {
        if (elements.TrueForAll(element => IsCertain(element.When)))
        {
            if (PositionOf(index, elements) is not { } place)
                return null;
            Demand(IsWithin(place, elements) ? Space.True : Space.False, failure);
            return IsWithin(place, elements) ? elements[place].Value : Of(Value.Unknown);
        }

        if (index is FromEnd { Distance: var back })
            return back > 0 ? ReadElement(elements.Reverse(), back - 1, failure) : null;
        if (index is not (int and >= 0 and < MostPlaces and var position) || elements.Count > MostDoubtfulElements)
            return null;
        var before = Enumerable.Repeat(Space.False, position + 1).ToArray();
        before[0] = Space.True;
        var cases = new List<Case>();
        var isThere = Space.False;
        foreach (var element in elements)
        {
            var isThis = before[position] & element.When;
            isThere |= isThis;
            cases.AddRange(element.Value.Cases.Select(@case => @case with { When = @case.When & isThis }));
            for (var count = position; count >= 0; count--)
                before[count] = (before[count] & !element.When) | (count > 0 ? before[count - 1] & element.When : Space.False);
        }

        Demand(isThere, failure);
        return Guarded.Of(cases);
    }

    /// <summary>Where an index leads in a list; null where it leads nowhere.</summary>
    public static int? PlaceOf(object? index, ImmutableList<Element> elements) =>
        PositionOf(index, elements) is { } place && IsWithin(place, elements) ? place : null;

    /// <summary>Where an index leads in a list, perhaps out of it; null for what is none.</summary>
    static int? PositionOf(object? index, ImmutableList<Element> elements) =>
        index is FromEnd { Distance: var back } ? elements.Count - back : index as int?;

    static bool IsWithin(int position, ImmutableList<Element> elements) => position >= 0 && position < elements.Count;

    /// <summary>One of the elements, whichever it is: what is done to it may be done to each of them.</summary>
    Guarded AnyElement(ObjectState collection)
    {
        foreach (var element in collection.Members.Values.Concat(collection.Elements?.Select(static element => element.Value) ?? []))
            Escape(element.Select(each => Object(each) is { } found && program.RoleOf(found.Type) != TypeRole.Resource
                ? each
                : Value.Unknown));
        return Of(Value.Unknown);
    }

    /// <summary>A dictionary's entry for a text that is read from outside; execution continues only if there is one.</summary>
    Guarded ReadEntry(ObjectState map, Value key)
    {
        if (map.IsForeign || !IsImpossible(map.HasMoreElements))
            return Of(Value.Unknown);
        var entry = Entry(map, key);
        Demand(IsThere(entry), NoEntry);
        return entry;
    }

    /// <summary>A dictionary's entry for a text that is read from outside, where it has one.</summary>
    Guarded Entry(ObjectState map, Value key) => Guarded.Of(EntriesOf(map).SelectMany(entry =>
    {
        var isThis = JoinedText.Is(Space, key, entry.Key, map.IgnoresCase);
        return entry.Value.Cases
            .Where(static @case => @case.Value != Value.Unset)
            .Select(@case => @case with { When = @case.When & isThis });
    }));

    /// <summary>
    /// The entries of texts, in the order in which the dictionary enumerates them, or of their keys where that is not known.
    /// </summary>
    static IEnumerable<(string Key, Guarded Value)> EntriesOf(ObjectState map) =>
        from key in map.Keys is { } keys
            ? keys.OfType<string>().Select(map.KeyOf)
            : map.Members.Keys.OrderBy(static key => key.EntryText, StringComparer.Ordinal)
        let text = key.EntryText
        let entry = map.Members[key]
        where text is not null && entry is not null
        select (text, entry);

    /// <summary>Where a dictionary has an entry.</summary>
    Condition IsThere(Guarded entry) => entry.When(Space, static value => value != Value.Unset);

    /// <summary>A known dictionary's entry for a known key, or for one that configuration decides; null for anything else.</summary>
    public (Condition IsThere, Guarded Value)? FindEntry(Value map, Value key, SyntaxNode site)
    {
        if (Object(map) is not { Keys: not null } found || !IsImpossible(found.Obscure) || !IsImpossible(found.HasMoreElements))
            return null;
        Guarded? entry = (CompositeKey.Of(this, key) ?? key) switch
        {
            Constant { Literal: var literal } => found.Members[found.KeyOf(literal)] ?? Of(Value.Unset),
            _ when JoinedText.IsOfSettings(key) && found.Keys.TrueForAll(static each => each is string) => Entry(found, key),
            _ => EntryOfComposite(found, key, site),
        };
        return entry is null ? null : (IsThere(entry), entry);
    }

    /// <summary>The entry for a key whose parts configuration decides; null for another key, and in a dictionary of other keys.</summary>
    Guarded? EntryOfComposite(ObjectState map, Value key, SyntaxNode site)
    {
        var cases = new List<Case>();
        foreach (var each in map.Keys!)
        {
            if ((each as CompositeKey)?.Is(this, key, site) is not { } isThis || map.Members[map.KeyOf(each)] is not { } entry)
                return null;
            cases.AddRange(entry.Cases
                .Where(static @case => @case.Value != Value.Unset)
                .Select(@case => @case with { When = @case.When & isThis }));
        }

        return Guarded.Of(cases);
    }

    /// <summary>Sets a dictionary's entry. Which keys it had before decides where the entry stands.</summary>
    public void SetEntry(ObjectReference map, object? key, Guarded value) => SetEntry(map, key, value, path);

    /// <summary>Remembers what stands in a dictionary that is read from outside, which does not change it.</summary>
    public void KeepEntry(ObjectReference map, string key, Guarded value)
    {
        if (Object(map) is { } found)
        {
            var name = MemberKey.Entry(key);
            var kept = Guarded.Choose(path, value, found.Members[name] ?? Of(Value.Unset));
            memory.Set(map.Id, found with { Members = found.Members.SetItem(name, kept) });
        }
    }

    void SetEntry(ObjectReference map, object? key, Guarded value, Condition when)
    {
        if (memory.Object(map.Id) is not { } found)
            return;
        var name = found.KeyOf(key);
        var before = ValueOf(found, name);
        var (isNew, hasGaps) = (!found.Members.ContainsKey(name), found.Members.ContainsKey(Collections.HasGaps));
        // What comes last anyway comes last when it is added where it is not there yet.
        var keys = found.Keys is not { } known ? null
            : isNew ? known.Add(key)
            : IsCertain(IsThere(before)) || (!hasGaps && known.Count > 0 && Equals(known[known.Count - 1], key)) ? known
            : null;
        Update(map, entries => entries with
        {
            Members = (isNew && hasGaps ? entries.Members.SetItem(Collections.HasLostOrder, Of(Value.True)) : entries.Members)
                .SetItem(name, Guarded.Choose(when, value, before)),
            Keys = keys,
        });
    }

    void SetElement(Place.Element place, Guarded value, SyntaxNode site) => OnEach(place.Collection, (collection, only) =>
        OnEach(place.Index, (_, index) => SetElement(collection, only, place with { Index = index }, value, site)));

    Guarded SetElement(Value collection, Guarded only, Place.Element place, Guarded value, SyntaxNode site)
    {
        // What is seen through an interface may be read-only.
        if (place.Type is { TypeKind: TypeKind.Interface })
            MayThrow();
        if (collection is not ObjectReference reference || Object(reference) is not { } found)
        {
            Escape(value);
            ChangeAnyLost(only, ObscureCollection);
            MayThrow();
        }
        else if (found.Elements is { } elements
            && place.Index.Single is Constant { Literal: var index }
            && PositionOf(index, elements) is { } position
            && elements.TakeWhile((_, each) => index is FromEnd || each <= position).All(element => IsCertain(element.When))
            && IsImpossible(found.HasMoreElements) && (IsWithin(position, elements) || IsImpossible(found.Obscure)))
        {
            Demand(IsWithin(position, elements) ? Space.True : Space.False, place.Failure);
            if (!IsWithin(position, elements))
                return only;
            // An array of one class may be seen as an array of its base class, and takes no other objects for that.
            if (place.IsCovariant && !value.Cases.All(static @case => @case.Value is Constant { Literal: null or string }))
                MayThrow("System.ArrayTypeMismatchException");
            var changed = new Element(elements[position].When, Guarded.Choose(path, value, elements[position].Value), site);
            Update(reference, list => list with { Elements = list.Elements!.SetItem(position, changed) });
        }
        else if (found.Elements is null && CompositeKey.Of(this, place.Index.Single) is { Literal: var key })
        {
            SetEntry(reference, key, value.Via(site));
        }
        else
        {
            Lose(place.Index);
            SetAnyElement(only, value);
        }

        return only;
    }

    /// <summary>Nobody knows where in the collection the value is now, and what is reached through it.</summary>
    void SetAnyElement(Guarded collection, Guarded value)
    {
        Escape(collection);
        Escape(value);
        MayThrow();
    }

    public void AddElement(Guarded list, Guarded value, SyntaxNode site)
    {
        foreach (var @case in list.Under(path).Cases)
        {
            var when = path & @case.When;
            if (@case.Value is ObjectReference reference && Object(reference) is { Elements: { } elements } found)
            {
                Update(reference, found, found with { Elements = elements.Add(new Element(when, value, site)) });
            }
            else if (@case.Value is ObjectReference map && Object(map) is { Keys: not null })
            {
                AddPair(map, value, when);
            }
            else
            {
                Escape(value);
                ChangeAnyLost(Guarded.Of(Space.True, @case.Value), ObscureCollection);
                MayThrow();
            }
        }
    }

    /// <summary>A dictionary gets a pair of a key and a value.</summary>
    void AddPair(ObjectReference map, Guarded pair, Condition when)
    {
        if (ReadMember(pair, "Key").Single is Constant { Literal: { } key })
            SetEntry(map, key, ReadMember(pair, "Value"), when);
        else
            Update(map, found => found with { Obscure = found.Obscure | when });
    }

    /// <summary>Gives a list other elements.</summary>
    public void ChangeElements(Guarded list, Func<ImmutableList<Element>, ImmutableList<Element>> change)
    {
        foreach (var @case in list.Under(path).Cases)
        {
            if (@case.Value is ObjectReference reference && Object(reference) is { Elements: { } elements })
                Update(
                    reference,
                    found => IsCertain(@case.When) && path.IsTrue
                        ? found with { Elements = change(elements) }
                        : Where(path & @case.When, found with { Elements = change(elements) }, found));
        }
    }

    public void RemoveElements(Guarded list)
    {
        foreach (var @case in list.Under(path).Cases)
        {
            var stays = !(path & @case.When);
            if (@case.Value is ObjectReference reference && Object(reference) is { Elements: { } elements })
            {
                Update(reference, found => found with
                {
                    Elements = elements
                        .ConvertAll(element => element with { When = element.When & stays })
                        .RemoveAll(static element => element.When.IsFalse),
                    HasMoreElements = found.HasMoreElements is { } more ? more & stays : null,
                });
            }
            else if (@case.Value is ObjectReference map && Object(map) is { Keys: { } keys })
            {
                foreach (var key in keys)
                    SetEntry(map, key, Of(Value.Unset), !stays);
            }
            else
            {
                ChangeAnyLost(Guarded.Of(Space.True, @case.Value), ObscureCollection);
                MayThrow();
            }
        }
    }

    /// <summary>Adds all elements of a collection, which may be partly or wholly unknown.</summary>
    public void AddElements(Guarded list, Guarded added, SyntaxNode site)
    {
        foreach (var @case in Guarded.ByValue(list.Under(path).Cases))
        {
            if (@case.Value is not ObjectReference reference || Object(reference) is not { Elements: not null })
            {
                Escape(added);
                ChangeAnyLost(Guarded.Of(Space.True, @case.Value), ObscureCollection);
                MayThrow();
                continue;
            }

            var entry = path;
            path &= @case.When;
            var (elements, hasMore) = (KnownElements(added), (Condition?)null);
            if (elements is null)
            {
                var drained = Object(Drain(added, site).Single!)!;
                (elements, hasMore) = (drained.Elements!, drained.HasMoreElements);
            }

            var found = Object(reference)!;
            var isTooLong = found.Elements!.Count + elements.Count > MostElements;
            var more = isTooLong ? path : hasMore;
            Update(reference, found, found with
            {
                // What an initialiser adds it adds one by one.
                Elements = isTooLong ? found.Elements
                    : elements.Count == 1 ? found.Elements.Add(elements[0])
                    : found.Elements.AddRange(elements),
                HasMoreElements = more is null ? found.HasMoreElements : (found.HasMoreElements ?? Space.False) | more,
            });
            path |= entry & !@case.When;
        }
    }

    /// <summary>
    /// What <see cref="Drain"/> would find in a list of which all is known and that holds no structures; null for any other sequence.
    /// </summary>
    ImmutableList<Element>? KnownElements(Guarded sequence)
    {
        if (path.IsFalse || sequence.Cases is not [{ When.IsTrue: true, Value: var list }]
            || Object(list) is not { Deferred: null, Keys: null, Obscure.IsFalse: true, HasMoreElements: null,
                Elements: { Count: < MostElements } elements })
        {
            return null;
        }

        budget.Spend(1 + elements.Count + Space.TakeWork());
        if (!budget.IsLeft)
            return null;
        var areAsTheyAre = true;
        foreach (var element in elements)
        {
            if (HoldsCopied(element))
                return null;
            areAsTheyAre &= !element.When.IsFalse && (path & element.When) == element.When;
        }

        return areAsTheyAre ? elements : Here(elements);
    }

    /// <summary>The elements that are there where execution gets here.</summary>
    ImmutableList<Element> Here(ImmutableList<Element> elements) => elements
        .ConvertAll(element => element with { When = path & element.When })
        .RemoveAll(static element => element.When.IsFalse);

    /// <summary>Whether an element is perhaps a structure, of which every holder has one of its own.</summary>
    bool HoldsCopied(Element element)
    {
        foreach (var @case in element.Value.Cases)
        {
            if (IsCopied(@case.Value))
                return true;
        }

        return false;
    }

    Guarded Create(IObjectCreationOperation creation)
    {
        if (creation is not { Constructor: { } constructor, Type: INamedTypeSymbol type })
            return EvaluateUnmodelled(creation);
        var arguments = EvaluateArguments(creation.Arguments, constructor);
        Guarded created;
        if (program.Declaration(type, cancellation) is not null)
        {
            created = Allocate(TypeArgument(type), creation.Syntax);
            if (CanEnter(constructor, null, arguments.Values))
                RunConstructor(constructor, created, arguments.Values, creation.Syntax);
            else
                LoseTrack(constructor, created, arguments);
        }
        else
        {
            arguments = Followed(constructor, arguments, creation.Syntax);
            created = CallLibrary(constructor, null, arguments.Values, creation.Syntax)
                ?? CreateForeign(constructor, arguments, creation.Syntax);
            if (created.Single is ObjectReference reference)
                Watch(constructor, reference, arguments.Values, creation.Syntax);
        }

        if (creation.Initializer is { } initializer)
            Initialize(created, initializer.Initializers);
        return created;
    }

    /// <summary>An object of a type that the caller of a generic method has chosen.</summary>
    Guarded Create(ITypeParameterObjectCreationOperation creation, ITypeParameterSymbol parameter)
    {
        if (NewOf(TypeArgument(parameter), creation.Syntax) is not { } created)
            return EvaluateUnmodelled(creation);
        if (creation.Initializer is { } initializer)
            Initialize(created, initializer.Initializers);
        return created;
    }

    /// <summary>
    /// A new object of a type of the program, or of a library's arguments, made without arguments; null where that cannot be followed.
    /// </summary>
    public Guarded? NewOf(ITypeSymbol type, SyntaxNode site)
    {
        if (type is not INamedTypeSymbol named
            || named.InstanceConstructors.FirstOrDefault(static candidate => candidate.Parameters.IsEmpty) is not { } constructor)
            return null;
        if (program.Declaration(named, cancellation) is not null)
            return NewOf(constructor, ImmutableArray<Guarded>.Empty, site);
        return program.RoleOf(named) != TypeRole.PropertyBag ? null
            : CallLibrary(constructor, null, ImmutableArray<Guarded>.Empty, site)
                ?? CreateForeign(constructor, new Arguments(ImmutableArray<Guarded>.Empty, ImmutableArray<int>.Empty), site);
    }

    /// <summary>What a constructor of the program makes; null where that cannot be followed.</summary>
    public Guarded? NewOf(IMethodSymbol constructor, ImmutableArray<Guarded> arguments, SyntaxNode site)
    {
        if (program.Declaration(constructor.ContainingType, cancellation) is null
            || !CanEnter(constructor, null, arguments))
            return null;
        var created = Allocate(TypeArgument(constructor.ContainingType), site);
        RunConstructor(constructor, created, arguments, site);
        return created;
    }

    /// <summary>
    /// A type as the callers of generic methods and the makers of generic classes have chosen it; a type parameter itself where that is not
    /// known.
    /// </summary>
    ITypeSymbol TypeArgument(ITypeSymbol type) => TypeArgument(type, frame);

    ITypeSymbol TypeArgument(ITypeSymbol type, Frame from)
    {
        if (type is INamedTypeSymbol { IsUnboundGenericType: false } open && IsOpen(open))
            return Closed(open, from);
        for (Frame? running = from; running is not null && type is ITypeParameterSymbol chosen; running = running.Caller)
        {
            // A function has the type arguments of the call in which it was made, whoever calls it.
            if (running.TypeArguments?.TryGetValue(chosen, out var known) == true)
                return known;
            if (chosen.DeclaringMethod is not null
                && running.Method is { } method
                && SymbolEqualityComparer.Default.Equals(chosen.DeclaringMethod, method.OriginalDefinition))
                type = method.TypeArguments[chosen.Ordinal];
            else if (chosen.DeclaringType is { } generic && Constructed(generic, running) is { } constructed)
                type = constructed.TypeArguments[chosen.Ordinal];
        }

        return type;
    }

    /// <summary>A generic type, or one that is nested in such a type, with the type arguments that the frame has for it.</summary>
    INamedTypeSymbol Closed(INamedTypeSymbol open, Frame from)
    {
        var definition = open.ConstructedFrom;
        if (open.ContainingType is { } outer && IsOpen(outer))
            definition = Closed(outer, from)
                .GetTypeMembers(open.Name, open.Arity)
                .First(nested => SymbolEqualityComparer.Default.Equals(nested.OriginalDefinition, open.OriginalDefinition));
        return open.Arity == 0
            ? definition
            : definition.Construct(open.TypeArguments.Select(argument => TypeArgument(argument, from)).ToArray());
    }

    /// <summary>
    /// A generic class as the object that a method runs on has it, or as the static method does; null where the method is none of that
    /// class.
    /// </summary>
    INamedTypeSymbol? Constructed(INamedTypeSymbol generic, Frame running)
    {
        var type = running.Method is { IsStatic: false } && running.This?.Single is { } self
            ? Object(self)?.Type
            : running.Method?.ContainingType;
        while (type is not null && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, generic))
            type = type.BaseType;
        return type as INamedTypeSymbol;
    }

    /// <summary>What the type parameters in reach stand for in a call; null where there are none.</summary>
    ImmutableDictionary<ISymbol, ITypeSymbol>? TypeArguments(Frame running) => TypeArguments(running.Method?.OriginalDefinition, running);

    /// <summary>What the type parameters of a method or class, and of what is around it, stand for; null where there are none.</summary>
    /// <param name="inner">The method or class.</param>
    /// <param name="running">The call in which they are chosen; null for a class that has its type arguments.</param>
    ImmutableDictionary<ISymbol, ITypeSymbol>? TypeArguments(ISymbol? inner, Frame? running)
    {
        var found = running?.TypeArguments?.ToBuilder();
        for (var around = inner; around is IMethodSymbol or INamedTypeSymbol; around = around.ContainingSymbol)
        {
            var (method, type) = (around as IMethodSymbol, around as INamedTypeSymbol);
            var parameters = method?.OriginalDefinition.TypeParameters ?? type!.OriginalDefinition.TypeParameters;
            var arguments = method?.TypeArguments ?? type!.TypeArguments;
            for (var i = 0; i < parameters.Length; i++)
                (found ??= ImmutableDictionary.CreateBuilder<ISymbol, ITypeSymbol>(SymbolEqualityComparer.Default))[parameters[i]] =
                    running is null ? arguments[i] : TypeArgument(arguments[i], running);
        }

        return found?.ToImmutable();
    }

    /// <summary>The static member that a type argument has in an interface's place; null where that is not known.</summary>
    ISymbol? OfTypeArgument(ISymbol member, ITypeSymbol argument) =>
        TypeArgument(argument) is INamedTypeSymbol type
        && TypeHierarchy.Implementation(member, type) is { IsAbstract: false } chosen
        && program.Declaration(chosen, cancellation) is not null ? chosen : null;

    Guarded CreateForeign(IMethodSymbol constructor, Arguments arguments, SyntaxNode site)
    {
        var role = program.RoleOf(constructor.ContainingType);
        if (role == TypeRole.Opaque && !IsException(constructor.ContainingType))
            Forget(constructor, null, arguments, site);
        return NewObject(new ObjectState(constructor.ContainingType, site, Space.False, path)
        {
            Elements = role == TypeRole.List ? ImmutableList<Element>.Empty : null,
            IsForeign = role == TypeRole.Opaque,
            Members = MemberMap.Of(program.FactsOf(constructor).ArgumentKeys, arguments.Values),
        });
    }

    static bool IsException(ITypeSymbol type) =>
        type.WithBases().Any(static @base => @base.Name == "Exception" && @base.ContainingNamespace.Is("System"));

    void Watch(IMethodSymbol constructor, ObjectReference created, ImmutableArray<Guarded> arguments, SyntaxNode site)
    {
        if (path.IsFalse)
            return;
        arguments = Constructed(constructor, created, arguments, site);
        var isNeighbour = program.IsNeighbour(constructor.ContainingType);
        var isWatched = program.IsWatched(constructor.ContainingType) && IsWorthAnotherWay(site, frame.Way, MostWaysToACreation);
        if (!isNeighbour && !isWatched)
            return;
        var declared = CreationOf(constructor, created, arguments, site);
        if (isNeighbour)
            memory.Declare(created.Id, declared);
        if (isWatched)
            creations.Add(declared);
    }

    /// <summary>The calls by which the program has got to where it is, outermost first.</summary>
    ImmutableArray<EnteredCall> EnteredCalls()
    {
        if (frame.Caller is null)
            return ImmutableArray<EnteredCall>.Empty;
        var calls = new List<EnteredCall>(frame.Depth);
        for (var entered = frame; entered.Caller is not null; entered = entered.Caller)
        {
            if (entered is { CallSite: { } callSite, Method: { } method })
                calls.Add(new EnteredCall(callSite, SourceProgram.IsFunction(method) ? method : method.OriginalDefinition));
        }

        calls.Reverse();
        return calls.ToImmutableArray();
    }

    /// <summary>What an object of a library is made of.</summary>
    ImmutableArray<Guarded> Constructed(
        IMethodSymbol constructor, ObjectReference created, ImmutableArray<Guarded> arguments, SyntaxNode site)
    {
        foreach (var library in program.FactsOf(constructor).Makers)
        {
            if (library.Construct(CallOf(constructor, null, arguments, site, default), created) is { } given)
                return given;
        }

        return arguments;
    }

    Creation CreationOf(IMethodSymbol constructor, ObjectReference created, ImmutableArray<Guarded> arguments, SyntaxNode site)
    {
        var moment = Moment(arguments, site);
        return new Creation(site, constructor, created.Id, path, arguments, moment, EnteredCalls())
        {
            End = moment,
            Ends = path,
            HandedOut = ImmutableHashSet<int>.Empty,
        };
    }

    void Initialize(Guarded created, ImmutableArray<IOperation> initializers)
    {
        frame.Implicit.Add(created);
        foreach (var initializer in initializers)
        {
            switch (initializer)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation or IFieldReferenceOperation } assignment:
                    EvaluateAssignment(assignment);
                    break;
                case IMemberInitializerOperation member:
                    Initialize(NotMissing(EvaluateInPlace(member.InitializedMember)), member.Initializer.Initializers);
                    break;
                case IInvocationOperation add:
                    Invoke(add);
                    break;
                default:
                    // Half-typed: it may set anything.
                    EvaluateUnmodelled(initializer);
                    Escape(created);
                    break;
            }
        }

        frame.Implicit.RemoveAt(frame.Implicit.Count - 1);
    }

    Guarded CreateArray(IArrayCreationOperation array)
    {
        if (array.Initializer is { } initializer)
        {
            var elements = new Element[initializer.ElementValues.Length];
            for (var i = 0; i < elements.Length; i++)
            {
                var value = Evaluate(initializer.ElementValues[i]);
                elements[i] = new Element(path, value, initializer.ElementValues[i].Syntax);
            }

            return ListOf(elements, array.Syntax);
        }

        var list = ListOf([], array.Syntax);
        var size = array.DimensionSizes.Length == 1 ? Evaluate(array.DimensionSizes[0]) : Of(Value.Unknown);
        Demand(!size.When(Space, static each => each is Constant { Literal: int and < 0 }), "System.OverflowException");
        var length = size.Single is Constant { Literal: int known and >= 0 and <= MostElements } ? known : -1;
        for (var i = 0; i < length; i++)
            AddElement(list, Of(DefaultOf((array.Type as IArrayTypeSymbol)?.ElementType)), array.Syntax);
        if (length < 0)
        {
            AddElements(list, Of(Value.Unknown), array.Syntax);
            MayThrow();
        }

        return list;
    }

    Guarded CopyWith(IWithOperation with)
    {
        var original = NotMissing(Evaluate(with.Operand));
        var copy = Guarded.Of(original.Cases.Select(@case => @case with
        {
            Value = Object(@case.Value) is { } known ? CopyOf(@case.Value, known, with.Syntax) : Value.Unknown,
        }));
        if (with.Initializer is { } initializer)
            Initialize(copy, initializer.Initializers);
        return copy;
    }

    /// <summary>The copy that <c>with</c> changes. A copy constructor that the program has written decides what is in it.</summary>
    Value CopyOf(Value value, ObjectState original, SyntaxNode site)
    {
        var constructor = CopyConstructor(original.Type);
        if (constructor is null)
            return Clone(original, site);
        if (original.MayBeDerived
            || !SymbolEqualityComparer.Default.Equals(constructor.ContainingType, original.Type)
            || !CanEnter(constructor, null, ImmutableArray.Create(Of(value))))
        {
            LoseTrack(constructor, Of(value), Passed(ImmutableArray<Guarded>.Empty));
            return Value.Unknown;
        }

        var copy = Allocate(original.Type, site);
        RunConstructor(constructor, copy, ImmutableArray.Create(Of(value)), site);
        return copy.Single!;
    }

    /// <summary>
    /// What <c>MemberwiseClone</c> gives: objects that share what they refer to. What a collection is made of is not seen.
    /// </summary>
    public Guarded Clone(Guarded receiver, SyntaxNode site) => Guarded.Of(receiver.Cases.Select(@case => @case with
    {
        Value = Object(@case.Value) is { Elements: null, Keys: null, Deferred: null, Outside: null } known
            && memory.Declared(((ObjectReference)@case.Value).Id) is null
            ? Clone(known, site)
            : Value.Unknown,
    }));

    Value Clone(ObjectState original, SyntaxNode site) => NewObject(
        original.Type, site, _ => original with { Creation = site, Members = CopyMembers(original, 0), Received = null }).Single!;

    /// <summary>The copy constructor that the program has written for a record or for one that it derives from.</summary>
    static IMethodSymbol? CopyConstructor(ITypeSymbol type) => type.WithBases()
        .TakeWhile(static owner => owner.IsRecord)
        .SelectMany(static owner => ((INamedTypeSymbol)owner).InstanceConstructors)
        .FirstOrDefault(static constructor => !constructor.IsImplicitlyDeclared && TypeHierarchy.IsCopyConstructor(constructor));

    /// <summary>
    /// Foreign code may call a function, or follow a query, now, and again who knows when: what that changes is unknown from then on. A
    /// function that hands itself to foreign code is run once.
    /// </summary>
    void EscapeLater(Value later)
    {
        if (later is Callable { Method: var method } && !escaping.Add(method))
            return;
        if (!neverCalled.Exists(waiting => waiting.Later == later))
            neverCalled.Add((later, memory.Current));
        var (entry, before, seen) = (path, memory.Current, creations.Count);
        path &= Space.Unknown("…");
        if (later is Callable callable)
            CallCallable(
                callable,
                callable.Method.Parameters.Select(_ => Of(Value.Unknown)).ToImmutableArray(),
                callable.Body?.Syntax ?? frame.CallSite ?? program.Declaration(callable.Method, cancellation)!);
        else if (Object(later) is { Creation: { } site })
            Escape(Drain(Of(later), site));
        creations.RemoveRange(seen, creations.Count - seen);
        path = entry;
        var (slots, objects) = State.Changes(before, memory.Current);
        foreach (var slot in slots)
        {
            leaked.Add(slot);
            memory.Set(slot, Of(Value.Unknown));
        }

        foreach (var id in objects)
            Update(new ObjectReference(id), changed => changed with { Obscure = changed.Obscure | path });
        if (later is Callable { Method: var done })
            escaping.Remove(done);
    }

    /// <summary>Reads what a function gives that somebody calls later: what it has captured may be anything by then.</summary>
    public T CallLater<T>(Callable function, ImmutableArray<Guarded> arguments, SyntaxNode site, Func<Guarded, T> read)
    {
        var (entry, before, seen, wasHistoryKnown) = (path, memory.Current, creations.Count, isHistoryKnown);
        foreach (var slot in function.Captured.Values)
            memory.Set(slot, Of(Value.Unknown));
        ForgetStatics();
        var receiver = function.Receiver?.Select(each => Object(each) is { Type: var type }
            ? NewObject(type, null, static other => other with { IsForeign = true }).Single!
            : each);
        var result = read(CallCallable(function with { Receiver = receiver }, arguments, site).Under(path));
        creations.RemoveRange(seen, creations.Count - seen);
        (path, memory.Current, isHistoryKnown) = (entry, before, wasHistoryKnown);
        return result;
    }

    /// <summary>What a value is where the program is now, and what it was elsewhere.</summary>
    public Guarded ReplaceHere(Guarded before, Guarded now) => Guarded.Choose(path, now, before);

    /// <summary>Foreign code gets hold of a value: from now on it may change whatever can be reached from it.</summary>
    public void Escape(Guarded value)
    {
        var escaped = new Dictionary<int, Condition>();
        var waiting = new Stack<(Guarded Value, Condition When)>();
        waiting.Push((value, path));
        while (waiting.Count > 0)
        {
            var (next, when) = waiting.Pop();
            foreach (var @case in next.Cases)
            {
                var escapes = when & @case.When;
                if (escapes.IsFalse)
                    continue;
                foreach (var target in Targets(@case.Value))
                    EscapeLater(target);
                if (Object(@case.Value) is { Deferred: not null })
                    EscapeLater(@case.Value);
                if (@case.Value is not ObjectReference reference || Object(reference) is not { Deferred: null } found)
                    continue;
                if (escaped.TryGetValue(reference.Id, out var known) && (escapes & !known).IsFalse)
                    continue;
                budget.Spend();
                escaped[reference.Id] = known is null ? escapes : known | escapes;
                Update(reference, owner => owner with { Obscure = owner.Obscure | escapes, HandedTo = owner.HandedTo ?? handedTo });
                if (MayChangeStatics(found))
                    ForgetStatics();
                if (program.RoleOf(found.Type) == TypeRole.Resource)
                    continue;
                foreach (var member in found.Held)
                    waiting.Push((member, escapes));
                foreach (var element in found.Elements ?? ImmutableList<Element>.Empty)
                    waiting.Push((element.Value, escapes & element.When));
            }
        }
    }
}
