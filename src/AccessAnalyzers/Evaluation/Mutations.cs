using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Whether a program assigns a field or property or changes what it holds, wherever that is and under whatever name: what is read from
/// the member is followed into locals, parameters, other members and results. Library code is taken at its model's word; whatever
/// else gets hold of the value may change it.
/// </summary>
sealed class Mutations
{
    /// <summary>Past so many uses nobody can tell any more.</summary>
    const int MostUses = 5_000;

    readonly SourceProgram program;
    readonly ISymbol member;
    readonly bool alsoByConstruction;
    readonly List<IOperation>? assigned;
    readonly CancellationToken cancellation;
    readonly Mutability mutability;
    readonly HashSet<(ISymbol Symbol, bool IsReceiver, Hold Hold)> followed = [];
    readonly Stack<(ISymbol Symbol, bool IsReceiver, Hold Hold)> places = new();
    readonly Stack<(IOperation Value, Hold Hold)> values = new();
    int uses;
    bool isChanged;

    Mutations(SourceProgram program, ISymbol member, bool alsoByConstruction, List<IOperation>? assigned, CancellationToken cancellation)
    {
        this.program = program;
        this.member = member;
        this.alsoByConstruction = alsoByConstruction;
        this.assigned = assigned;
        this.cancellation = cancellation;
        mutability = new(program);
    }

    /// <summary>What somebody has in hand.</summary>
    enum Hold
    {
        /// <summary>What the member holds, or a part of it: whoever changes it changes what the member holds.</summary>
        Whole,

        /// <summary>Something else in which that is kept: a list of it, a function that gives it.</summary>
        Holder,
    }

    /// <summary>Whether something changes a member, or what it holds.</summary>
    /// <param name="member">The field or property.</param>
    /// <param name="alsoByConstruction">Whether what the construction of its owner does counts.</param>
    public static bool MayHappen(SourceProgram program, ISymbol member, bool alsoByConstruction, CancellationToken cancellation) =>
        new Mutations(program, member, alsoByConstruction, null, cancellation).MayHappen();

    /// <summary>
    /// What a static member is assigned when it is first needed, if that is all that ever happens to it: one expression that stands for
    /// itself, without variables of the code around it. Otherwise null.
    /// </summary>
    public static IOperation? LaterValue(SourceProgram program, ISymbol member, CancellationToken cancellation)
    {
        var assigned = new List<IOperation>();
        if (new Mutations(program, member, alsoByConstruction: true, assigned, cancellation).MayHappen())
            return null;
        return assigned.Where(static value => !IsNull(value)).Take(2).ToArray() is [var only]
            && !only.DescendantsAndSelf().Any(IsOfTheCodeAround) ? only : null;
    }

    static bool IsNull(IOperation value) =>
        value is IConversionOperation { Operand: var operand }
        ? IsNull(operand)
        : value.ConstantValue is { HasValue: true, Value: null } || value is IDefaultValueOperation;

    static bool IsOfTheCodeAround(IOperation part) =>
        part is ILocalReferenceOperation or IParameterReferenceOperation or IDeclarationExpressionOperation or IDeclarationPatternOperation
        or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } or IAwaitOperation
        or IAnonymousFunctionOperation;

    bool MayHappen()
    {
        var (type, isReadOnly) = member switch
        {
            IFieldSymbol field => (field.Type, field.IsReadOnly),
            IPropertySymbol property => (property.Type, property.SetMethod is null),
            _ => throw new ArgumentException("only fields and properties hold something", nameof(member)),
        };
        var hasContent = mutability.CanChange(type);
        if (isReadOnly && !hasContent && !alsoByConstruction)
            return false;
        if ((!isReadOnly || (hasContent && mutability.HasSettableParts(type))) && program.WritesByReflection(cancellation))
            return true;
        foreach (var name in program.Inheritance.CalledAs(member).Prepend(member))
        {
            foreach (var mention in program.References.To(name.Name, cancellation))
            {
                if ((hasContent || IsInWrittenPlace(mention))
                    && References.AreSame(program.References.Meaning(mention, cancellation), name))
                    FollowMention(mention, Hold.Whole, hasContent);
                if (isChanged)
                    return true;
            }
        }

        while (!isChanged && (values.Count > 0 || places.Count > 0))
        {
            cancellation.ThrowIfCancellationRequested();
            if (values.Count > 0)
            {
                var (value, hold) = values.Pop();
                Follow(value, hold);
            }
            else
            {
                FollowPlace(places.Pop());
            }
        }

        return isChanged;
    }

    /// <summary>Whether the syntax shows that something is assigned or passed by reference here.</summary>
    static bool IsInWrittenPlace(SimpleNameSyntax mention)
    {
        for (SyntaxNode node = References.Named(mention); node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case AssignmentExpressionSyntax assignment:
                    return assignment.Left == node;
                case PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression } or RefExpressionSyntax
                    or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression
                    or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression }:
                    return true;
                case ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None }:
                    return true;
                case ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax }
                    or TupleExpressionSyntax
                    or ConditionalAccessExpressionSyntax or MemberAccessExpressionSyntax:
                    continue;
                case ForEachVariableStatementSyntax loop:
                    return loop.Variable == node;
                default:
                    return false;
            }
        }

        return false;
    }

    void Change(IOperation site)
    {
        if (alsoByConstruction || !IsInConstruction(site))
            isChanged = true;
    }

    /// <summary>
    /// Whether something runs only while an object with the member is made, or, for a static member, while its type is initialised.
    /// </summary>
    bool IsInConstruction(IOperation site)
    {
        if (member.IsStatic)
            return program.Initializers.IsInInitialization(site.Syntax, member.ContainingType, cancellation);
        foreach (var node in site.Syntax.AncestorsAndSelf())
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax:
                    return false;
                case ConstructorDeclarationSyntax { Parent: TypeDeclarationSyntax } constructor when !constructor.Modifiers.Any(
                    SyntaxKind.StaticKeyword):
                    return StaticInitializers.IsDeclaredBy(constructor, member.ContainingType);
                case MemberDeclarationSyntax:
                    return false;
                default:
                    break;
            }
        }

        return false;
    }

    void Push(ISymbol? symbol, Hold hold, bool isReceiver = false)
    {
        if (symbol is null)
            return;
        symbol = isReceiver ? symbol.OriginalDefinition : References.Definition(symbol)!;
        if (followed.Add((symbol, isReceiver, hold)))
            places.Push((symbol, isReceiver, hold));
    }

    void FollowPlace((ISymbol Symbol, bool IsReceiver, Hold Hold) place)
    {
        switch (place.Symbol)
        {
            case IMethodSymbol method when place.IsReceiver:
                FollowReceiver(method);
                break;
            case IParameterSymbol { RefKind: RefKind.Ref or RefKind.Out, ContainingSymbol: IMethodSymbol method } parameter:
                FollowInside(parameter, place.Hold);
                GiveCallers(method, parameter, place.Hold);
                break;
            case IMethodSymbol { MethodKind: MethodKind.LocalFunction } or ILocalSymbol or IParameterSymbol:
                FollowInside(place.Symbol, place.Hold);
                break;
            default:
                foreach (var name in program.Inheritance
                    .CalledAs(place.Symbol)
                    .Concat(program.Inheritance.ReachedAs(place.Symbol))
                    .Prepend(place.Symbol))
                {
                    foreach (var mention in program.References.To(name, cancellation))
                        FollowMention(mention, place.Hold, hasContent: true);
                }

                break;
        }
    }

    /// <summary>What a parameter gets that is passed by reference gets the caller's variable.</summary>
    void GiveCallers(IMethodSymbol method, IParameterSymbol parameter, Hold hold)
    {
        foreach (var call in program.References
            .To(References.Definition(method)!, cancellation)
            .Select(References.Named)
            .Select(static named => named.Parent)
            .OfType<InvocationExpressionSyntax>())
        {
            foreach (var argument in (program.Operation(call, cancellation) as IInvocationOperation)?.Arguments
                ?? ImmutableArray<IArgumentOperation>.Empty)
            {
                if (argument.Parameter?.Ordinal == parameter.Ordinal)
                    Give(argument.Value, hold);
            }
        }
    }

    /// <summary>What has a name only inside one member, or inside one type: the parameters of its primary constructor.</summary>
    void FollowInside(ISymbol symbol, Hold hold)
    {
        if (symbol.DeclaringSyntaxReferences.IsEmpty)
        {
            // The value of a setter.
            if (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet or MethodKind.EventAdd
                or MethodKind.EventRemove } accessor } && program.Declaration(accessor, cancellation) is { } body)
                FollowNames(body, symbol, hold);
            return;
        }

        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(cancellation);
            if (declaration.Parent is ParameterListSyntax { Parent: TypeDeclarationSyntax } && symbol.ContainingType is { } type)
            {
                foreach (var part in type.DeclaringSyntaxReferences)
                    FollowNames(part.GetSyntax(cancellation), symbol, hold);
                foreach (var property in type.GetMembers(symbol.Name).OfType<IPropertySymbol>())
                    Push(property, hold);
            }
            else if (CreationReach.OwnerOf(declaration) is { } owner)
            {
                FollowNames(owner, symbol, hold);
            }
        }
    }

    void FollowNames(SyntaxNode scope, ISymbol symbol, Hold hold)
    {
        foreach (var mention in scope.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (mention.Identifier.ValueText == symbol.Name
                && IsDeclaredAs(program.Model(mention.SyntaxTree).GetSymbolInfo(mention, cancellation).Symbol, symbol))
                FollowMention(mention, hold, hasContent: true);
            if (isChanged)
                return;
        }
    }

    /// <summary>Whether two locals or parameters are one; what a lambda declares has a symbol for every time that it is bound.</summary>
    static bool IsDeclaredAs(ISymbol? left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right)
        || (left?.Kind == right.Kind
            && left.DeclaringSyntaxReferences is [var one]
            && right.DeclaringSyntaxReferences is [var other]
            && one.SyntaxTree == other.SyntaxTree
            && one.Span == other.Span);

    /// <summary>What a method does to the object on which it is called.</summary>
    void FollowReceiver(IMethodSymbol method)
    {
        foreach (var reached in program.Inheritance.ReachedAs(method).OfType<IMethodSymbol>())
            Push(reached, Hold.Whole, isReceiver: true);
        if (program.Declaration(method.PartialImplementationPart ?? method, cancellation) is not { } declaration
            || program.Operation(declaration, cancellation) is not { } body)
            return;
        foreach (var self in body.Descendants().OfType<IInstanceReferenceOperation>())
        {
            if (self.ReferenceKind == InstanceReferenceKind.ContainingTypeInstance)
                values.Push((self, Hold.Whole));
        }
    }

    void FollowMention(SimpleNameSyntax mention, Hold hold, bool hasContent)
    {
        if (mention.FirstAncestorOrSelf<AttributeSyntax>() is not null
            || IsInNameOf(mention)
            || mention.Parent is NameColonSyntax { Parent: ArgumentSyntax } or NameEqualsSyntax)
            return;
        if (mention.FirstAncestorOrSelf<SubpatternSyntax>() is { } pattern
            && (pattern.NameColon?.Span.Contains(mention.Span) == true || pattern.ExpressionColon?.Span.Contains(mention.Span) == true))
        {
            DeclareIn(pattern.Pattern);
            return;
        }

        var named = References.Named(mention);
        if (named.Parent is InvocationExpressionSyntax call
            && call.Expression == named
            && program.Operation(call, cancellation)
                is IInvocationOperation { TargetMethod.MethodKind: not MethodKind.DelegateInvoke } invocation)
            values.Push((invocation, hold));
        else if (program.Operation(named, cancellation) is { } operation)
            FollowReading(operation, operation is IMethodReferenceOperation ? Hold.Holder : hold, hasContent);
        else
            isChanged = true;
    }

    static bool IsInNameOf(SyntaxNode node) =>
        node
            .Ancestors()
            .Any(static outer =>
                outer is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });

    void FollowReading(IOperation reading, Hold hold, bool hasContent)
    {
        if (IsWritten(reading))
        {
            // Another value in the place of a local or parameter changes nothing that the member holds.
            if (reading is not (ILocalReferenceOperation or IParameterReferenceOperation)
                && IsOfMember(reading)
                && !IsLaterAssignment(reading, hold))
                Change(reading);
            if (!hasContent || !IsPassedByReference(reading))
                return;
            if (hold == Hold.Whole)
                Change(reading);
        }

        if (hasContent)
            values.Push((reading, hold));
    }

    /// <summary>Whether the member is assigned as a whole, and only what it is assigned is sought.</summary>
    bool IsLaterAssignment(IOperation reading, Hold hold)
    {
        if (assigned is null
            || reading.Parent is not (ISimpleAssignmentOperation { IsRef: false } or ICoalesceAssignmentOperation)
            || reading.Parent is not IAssignmentOperation assignment
            || assignment.Target != reading)
        {
            return false;
        }

        assigned.Add(assignment.Value);
        // The assignment gives the value on.
        values.Push((assignment, hold));
        return true;
    }

    bool IsOfMember(IOperation reading) => reading is IMemberReferenceOperation reference
        && program.Inheritance.CalledAs(member).Prepend(member).Any(name => References.AreSame(reference.Member, name));

    static bool IsPassedByReference(IOperation value) =>
        value.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Ref } or IAddressOfOperation or IVariableInitializerOperation;

    /// <summary>Whether something else is put in the place of a value, or may be.</summary>
    static bool IsWritten(IOperation value)
    {
        var part = value;
        while (part.Parent is ITupleOperation or IParenthesizedOperation or IConversionOperation { IsImplicit: true })
        {
            if (part.Parent is IConversionOperation && part == value)
                break;
            part = part.Parent;
        }

        return part.Parent switch
        {
            IDeconstructionAssignmentOperation assignment => assignment.Target == part,
            ISimpleAssignmentOperation assignment => assignment.Target == part || (assignment.IsRef && assignment.Value == part),
            IAssignmentOperation assignment => assignment.Target == part,
            IIncrementOrDecrementOperation => true,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
            IAddressOfOperation => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: RefKind.Ref } } => true,
            IReturnOperation => value.Syntax.Parent is RefExpressionSyntax,
            IForEachLoopOperation loop => loop.LoopControlVariable == part,
            _ => false,
        };
    }

    /// <summary>Whether something else is put in the place of a value or of a part of it, or a library's method may change it.</summary>
    public static bool IsChangedHere(SourceProgram program, IOperation value)
    {
        for (var part = value; ; part = part.Parent)
        {
            if (IsWritten(part))
                return true;
            switch (part.Parent)
            {
                case IMemberReferenceOperation outer when outer.Instance == part:
                case IArrayElementReferenceOperation element when element.ArrayReference == part:
                case IConversionOperation or IParenthesizedOperation:
                    continue;
                case IConditionalAccessOperation access:
                    return access.Operation == part;
                case IInvocationOperation call:
                    return call.Instance == part && call.TargetMethod.DeclaringSyntaxReferences.IsEmpty && !OnlyLooks(call.TargetMethod)
                        && !program.Libraries.Any(library => library.LeavesReceiverAlone(call.TargetMethod));
                default:
                    return false;
            }
        }
    }

    /// <summary>Follows a value outwards, through the expression in which it stands.</summary>
    void Follow(IOperation value, Hold hold)
    {
        while (!isChanged)
        {
            if (++uses > MostUses)
            {
                isChanged = true;
                return;
            }

            if (!mutability.CanChange(value.Type)
                && value is not (IAnonymousFunctionOperation or IMethodReferenceOperation or IDelegateCreationOperation)
                && value.Type?.TypeKind != TypeKind.Delegate)
                return;
            if (Next(value, ref hold) is not { } next)
                return;
            value = next;
        }
    }

    /// <summary>
    /// What has the value, or something in which it is, after one step outwards; null where it goes no further. Notes where else it goes.
    /// </summary>
    IOperation? Next(IOperation value, ref Hold hold)
    {
        var parent = value.Parent;
        switch (parent)
        {
            case IConversionOperation { OperatorMethod: { } conversion }:
                return Pass(parent, conversion, conversion.Parameters[0], null, ImmutableArray<IArgumentOperation>.Empty, ref hold);
            case IConversionOperation or IParenthesizedOperation or IAwaitOperation or ICoalesceOperation or IDelegateCreationOperation
                or ISwitchExpressionArmOperation or ITranslatedQueryOperation:
                return parent;
            case IConditionalOperation choice:
                return choice.Condition == value ? null : parent;
            case ISwitchExpressionOperation choice:
                if (choice.Value != value)
                    return parent;
                foreach (var arm in choice.Arms)
                    Declare(arm.Pattern);
                return null;
            case IConditionalAccessOperation access:
                if (access.WhenNotNull == value)
                    return parent;
                foreach (var instance in Instances(access))
                    values.Push((instance, hold));
                return null;
            case IFieldReferenceOperation or IPropertyReferenceOperation or IEventReferenceOperation
                or IArrayElementReferenceOperation when IsPartOf(parent, value):
                return FollowPart(parent, ref hold);
            case IImplicitIndexerReferenceOperation:
                return FollowPart(parent, ref hold);
            case IMethodReferenceOperation { Method: var method }:
                if (hold == Hold.Whole)
                    Call(method, parent);
                return null;
            case IInvocationOperation call:
                return FollowReceiver(call, ref hold);
            case IArgumentOperation argument:
                return FollowArgument(argument, ref hold);
            case IDeconstructionAssignmentOperation assignment:
                foreach (var target in assignment.Target.DescendantsAndSelf())
                {
                    if (target is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
                        or IPropertyReferenceOperation)
                        Give(target, Hold.Whole);
                }

                FollowMethods(value, "Deconstruct");
                return null;
            case ISimpleAssignmentOperation assignment when assignment.Value == value:
                Give(assignment.Target, hold);
                return assignment.Target is IPropertyReferenceOperation { Property.ContainingType.IsAnonymousType: true }
                    ? Outer(assignment, ref hold)
                    : assignment;
            case IAssignmentOperation assignment:
                if (assignment.Value == value)
                    Give(assignment.Target, hold);
                return assignment;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                Push(local, hold);
                return null;
            case IVariableInitializerOperation { Parent: IVariableDeclarationOperation declaration }:
                foreach (var declarator in declaration.Declarators)
                    Push(declarator.Symbol, hold);
                return null;
            case IFieldInitializerOperation initializer:
                foreach (var field in initializer.InitializedFields)
                    Push(field, hold);
                return null;
            case IPropertyInitializerOperation initializer:
                foreach (var property in initializer.InitializedProperties)
                    Push(property, hold);
                return null;
            case IReturnOperation result:
                return FollowResult(result, ref hold);
            case IForEachLoopOperation loop:
                foreach (var local in loop.Locals)
                    Push(local, Hold.Whole);
                FollowEnumerator(loop.Collection, hold);
                return null;
            case IIsPatternOperation test:
                Declare(test.Pattern);
                return null;
            case ISwitchOperation selection:
                foreach (var clause in selection.Cases.SelectMany(static each => each.Clauses).OfType<IPatternCaseClauseOperation>())
                    Declare(clause.Pattern);
                return null;
            case ITupleOperation or IArrayInitializerOperation or IArrayCreationOperation or IAnonymousObjectCreationOperation
                or IWithOperation:
                hold = Hold.Holder;
                return parent;
            case IMemberInitializerOperation:
                // { Ranges = { "…" } } adds to what the member holds.
                if (hold == Hold.Whole)
                    Change(value);
                return null;
            case IBinaryOperation { OperatorMethod: { } @operator } binary when IsInSource(@operator):
                return Pass(
                    parent,
                    @operator,
                    @operator.Parameters[binary.LeftOperand == value ? 0 : 1],
                    null,
                    ImmutableArray<IArgumentOperation>.Empty,
                    ref hold);
            case IUnaryOperation { OperatorMethod: { } @operator } when IsInSource(@operator):
                return Pass(parent, @operator, @operator.Parameters[0], null, ImmutableArray<IArgumentOperation>.Empty, ref hold);
            case IUsingOperation or IUsingDeclarationOperation:
                FollowMethods(value, "Dispose");
                return null;
            case IObjectOrCollectionInitializerOperation or IBinaryOperation or IUnaryOperation or IInterpolationOperation
                or IIsTypeOperation or ILockOperation or IExpressionStatementOperation
                or IThrowOperation or IWhileLoopOperation or IForLoopOperation or IBlockOperation or IEventAssignmentOperation:
                return null;
            case { Syntax: CollectionExpressionSyntax }:
                hold = Hold.Holder;
                return parent;
            case { Syntax: SpreadElementSyntax } or null:
                return FollowElement(value, ref hold);
            default:
                Change(value);
                return null;
        }
    }

    static bool IsPartOf(IOperation part, IOperation whole) => part switch
    {
        IMemberReferenceOperation reference => reference.Instance == whole,
        IArrayElementReferenceOperation element => element.ArrayReference == whole,
        _ => false,
    };

    IOperation? FollowPart(IOperation part, ref Hold hold)
    {
        if (IsWritten(part))
        {
            if (hold == Hold.Whole)
                Change(part);
            if (!IsPassedByReference(part))
                return null;
        }

        if (part is IPropertyReferenceOperation { Property: var property }
            && IsInSource(property)
            && !program.IsAutomatic(property, cancellation))
        {
            // What the getter gives back is followed from where it is returned.
            if (hold == Hold.Whole)
                Push(property.GetMethod, Hold.Whole, isReceiver: true);
            return null;
        }

        hold = Hold.Whole;
        return part;
    }

    IOperation? FollowReceiver(IInvocationOperation call, ref Hold hold)
    {
        var method = call.TargetMethod;
        if (method.MethodKind != MethodKind.DelegateInvoke)
        {
            if (hold == Hold.Whole)
                Call(method, call);
            if (IsInSource(method))
                return null;
            GiveOthers(call.Arguments);
        }

        hold = Result(method);
        return call;
    }

    /// <summary>A method is called on the value, now or later.</summary>
    void Call(IMethodSymbol method, IOperation site)
    {
        if (IsInSource(method))
            Push(method, Hold.Whole, isReceiver: true);
        else if (!OnlyLooks(method)
            && !program.Libraries.Any(library => library.LeavesArgumentsAlone(method) && library.LeavesReceiverAlone(method)))
            Change(site);
    }

    /// <summary>Methods of <c>object</c>, and those that the compiler makes for records.</summary>
    static bool OnlyLooks(IMethodSymbol method) =>
        method.Name is "ToString" or "Equals" or "GetHashCode" or "GetType" or "Deconstruct" || method.IsImplicitlyDeclared;

    /// <summary>One of the elements, where a library's method gives back one; otherwise something with all of them.</summary>
    static Hold Result(IMethodSymbol method) =>
        method.OriginalDefinition.ReturnType is ITypeParameterSymbol
        || method.MethodKind == MethodKind.DelegateInvoke
        || method.ReturnsByRef ? Hold.Whole : Hold.Holder;

    IOperation? FollowArgument(IArgumentOperation argument, ref Hold hold)
    {
        switch (argument.Parent)
        {
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call:
                if (!GiveTo(call.Instance, argument.Parameter?.Ordinal ?? 0, hold))
                    Change(argument);
                return null;
            case IInvocationOperation call:
                return Pass(call, call.TargetMethod, argument.Parameter, call.Instance, call.Arguments, ref hold);
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                return Pass(creation, constructor, argument.Parameter, null, creation.Arguments, ref hold);
            case IPropertyReferenceOperation { Property: var indexer } reference:
                return Pass(
                    reference,
                    indexer.GetMethod ?? indexer.SetMethod!,
                    argument.Parameter,
                    reference.Instance,
                    reference.Arguments,
                    ref hold);
            default:
                Change(argument);
                return null;
        }
    }

    /// <summary>A method is given a value.</summary>
    /// <returns>The call, if what it gives back may have something of the value.</returns>
    IOperation? Pass(
        IOperation call,
        IMethodSymbol method,
        IParameterSymbol? parameter,
        IOperation? receiver,
        ImmutableArray<IArgumentOperation> arguments,
        ref Hold hold)
    {
        if (IsInSource(method))
        {
            if (parameter is null)
                return null;
            var reached = program.Inheritance
                .ReachedAs(method)
                .OfType<IMethodSymbol>()
                .Prepend(method)
                .Select(each => each.OriginalDefinition)
                .ToArray();
            foreach (var each in reached)
            {
                var implementation = each.PartialImplementationPart ?? each;
                if (parameter.Ordinal < implementation.Parameters.Length)
                    Push(implementation.Parameters[parameter.Ordinal], hold);
            }

            if (method.IsExtern)
                Change(call);
            // What it gives back is followed from where it is returned; a record gives what it was given.
            hold = Hold.Holder;
            return method is { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true } ? call : null;
        }

        if (!OnlyLooks(method) && !program.Libraries.Any(library => library.LeavesArgumentsAlone(method)))
            Change(call);
        GiveOthers(arguments);
        if (receiver is not null)
            Give(receiver, Hold.Holder, isKept: true);
        hold = Result(method);
        return call;
    }

    /// <summary>Library code calls the functions that it is given with what it has, and hands it out.</summary>
    void GiveOthers(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.RefKind == RefKind.Out)
            {
                // A delegate that is handed out is called by the program, if at all.
                if (mutability.CanChange(argument.Value.Type))
                    Give(argument.Value, Hold.Whole);
                continue;
            }

            if (argument.Value.Type?.TypeKind != TypeKind.Delegate
                || ((INamedTypeSymbol)argument.Value.Type).DelegateInvokeMethod is not { } invoked)
                continue;
            foreach (var parameter in invoked.Parameters)
            {
                if (mutability.CanChange(parameter.Type) && !GiveTo(argument.Value, parameter.Ordinal, Hold.Whole))
                    Change(argument);
            }
        }
    }

    /// <summary>Gives a value to a parameter of a function; false where it is not known which function that is.</summary>
    bool GiveTo(IOperation? function, int parameter, Hold hold)
    {
        switch (function)
        {
            case IConversionOperation conversion:
                return GiveTo(conversion.Operand, parameter, hold);
            case IDelegateCreationOperation creation:
                return GiveTo(creation.Target, parameter, hold);
            case IAnonymousFunctionOperation lambda:
                Push(lambda.Symbol.Parameters[parameter], hold);
                return true;
            case IMethodReferenceOperation { Method: var method } when IsInSource(method):
                foreach (var reached in program.Inheritance.ReachedAs(method).OfType<IMethodSymbol>().Prepend(method.ReducedFrom ?? method))
                    Push(reached.OriginalDefinition.Parameters[parameter + (method.ReducedFrom is null ? 0 : 1)], hold);
                return true;
            case IMethodReferenceOperation { Method: var method }:
                return program.Libraries.Any(library => library.LeavesArgumentsAlone(method));
            case ILocalReferenceOperation { Local: var local } when OnlyValue(local) is { } value:
                return GiveTo(value, parameter, hold);
            default:
                return false;
        }
    }

    /// <summary>What a local has been declared with, if nothing else is assigned to it.</summary>
    IOperation? OnlyValue(ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declaration
            || CreationReach.OwnerOf(declaration) is not { } owner)
            return null;
        return owner
            .DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == local.Name && IsInWrittenPlace(name)) ? null : program.Operation(value, cancellation);
    }

    /// <summary>A variable or a part of an object gets a value.</summary>
    void Give(IOperation target, Hold hold, bool isKept = false)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                Push(local.Local, hold);
                break;
            case IDeclarationExpressionOperation declaration:
                Give(declaration.Expression, hold);
                break;
            case IParameterReferenceOperation parameter:
                Push(parameter.Parameter, hold);
                break;
            case IPropertyReferenceOperation { Property: { IsIndexer: true } indexer, Instance: { } instance } when !IsInSource(indexer):
                Give(instance, Hold.Holder, isKept: true);
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation:
                // What a library's property is given it is taken to copy.
                var held = ((IMemberReferenceOperation)target).Member;
                if (!IsInSource(held))
                    break;
                Push(held, hold);
                if (held is IPropertySymbol { SetMethod: { } setter } property && !program.IsAutomatic(property, cancellation))
                    Push(setter.Parameters[setter.Parameters.Length - 1], hold);
                break;
            case IArrayElementReferenceOperation element:
                Give(element.ArrayReference, Hold.Holder, isKept: true);
                break;
            case IConversionOperation conversion:
                Give(conversion.Operand, hold, isKept);
                break;
            case IParenthesizedOperation parenthesized:
                Give(parenthesized.Operand, hold, isKept);
                break;
            case IObjectCreationOperation or IArrayCreationOperation:
                values.Push((target, Hold.Holder));
                break;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                for (var outer = target.Parent; outer is not null; outer = outer.Parent)
                {
                    if (outer is IObjectOrCollectionInitializerOperation { Parent: { } made })
                    {
                        Give(made is IMemberInitializerOperation member ? member.InitializedMember : made, Hold.Holder, isKept: true);
                        break;
                    }
                }

                break;
            case IConditionalAccessInstanceOperation:
                for (var outer = target.Parent; outer is not null; outer = outer.Parent)
                {
                    if (outer is IConditionalAccessOperation access && Instances(access).Contains(target))
                    {
                        Give(access.Operation, hold, isKept);
                        break;
                    }
                }

                break;
            case IInvocationOperation { TargetMethod: var method } call when isKept:
                if (IsInSource(method))
                    Push(method, Hold.Holder);
                else if (call.Instance is { } instance)
                    Give(instance, Hold.Holder, isKept: true);
                break;
            case IDiscardOperation:
                break;
            default:
                if (!isKept || mutability.CanChange(target.Type))
                    Change(target);
                break;
        }
    }

    IOperation? FollowResult(IReturnOperation result, ref Hold hold)
    {
        if (result.Kind == OperationKind.YieldReturn)
            hold = Hold.Holder;
        for (var outer = result.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation)
            {
                hold = Hold.Holder;
                return outer;
            }

            if (outer is ILocalFunctionOperation local)
            {
                Push(local.Symbol, hold);
                return null;
            }
        }

        Push(program.Model(result.Syntax.SyntaxTree).GetEnclosingSymbol(result.Syntax.SpanStart, cancellation), hold);
        return null;
    }

    void FollowEnumerator(IOperation collection, Hold hold)
    {
        if (hold == Hold.Whole)
            FollowMethods(
                collection is IConversionOperation { IsImplicit: true, Operand: var converted } ? converted : collection, "GetEnumerator");
    }

    /// <summary>C# calls a method of the program's own on a value.</summary>
    void FollowMethods(IOperation value, string name)
    {
        if (value.Type is not INamedTypeSymbol type)
            return;
        foreach (var method in type.GetMembers(name).OfType<IMethodSymbol>().Where(IsInSource))
            Push(method, Hold.Whole, isReceiver: true);
    }

    /// <summary>A pattern gives names to what it matches, or to parts of it.</summary>
    void Declare(IPatternOperation pattern) => DeclareIn(pattern.Syntax);

    void DeclareIn(SyntaxNode pattern)
    {
        foreach (var designation in pattern.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>())
            Push(program.Model(designation.SyntaxTree).GetDeclaredSymbol(designation, cancellation), Hold.Whole);
    }

    /// <summary>An element of a collection expression, for which there are no operations yet, or a collection whose elements are.</summary>
    IOperation? FollowElement(IOperation value, ref Hold hold)
    {
        var element = value.Syntax;
        while (element.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax)
            element = element.Parent;
        if (element is SpreadElementSyntax or { Parent: SpreadElementSyntax }
            && value.Type is { } type
            && !mutability.HasSettableParts(type))
            return null;
        if (element.FirstAncestorOrSelf<CollectionExpressionSyntax>() is { } collection
            && program.Operation(collection, cancellation) is { } whole)
        {
            hold = Hold.Holder;
            return whole;
        }

        Change(value);
        return null;
    }

    /// <summary>What holds the part that was assigned to.</summary>
    static IOperation? Outer(IOperation part, ref Hold hold)
    {
        hold = Hold.Holder;
        return part.Parent;
    }

    /// <summary>What stands for the object before a <c>?.</c> after it.</summary>
    static IEnumerable<IOperation> Instances(IConditionalAccessOperation access) => access.WhenNotNull.DescendantsAndSelf()
        .Where(instance => instance is IConditionalAccessInstanceOperation && IsInstanceOf(access, instance));

    static bool IsInstanceOf(IConditionalAccessOperation access, IOperation instance)
    {
        var inner = instance;
        for (var outer = instance.Parent; outer is not null; (inner, outer) = (outer, outer.Parent))
        {
            if (outer is IConditionalAccessOperation found && found.WhenNotNull == inner)
                return found == access;
        }

        return false;
    }

    bool IsInSource(ISymbol symbol) => program.Declaration(symbol.OriginalDefinition, cancellation) is not null
        || (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type }
            && program.Declaration(type.OriginalDefinition, cancellation) is not null);
}
