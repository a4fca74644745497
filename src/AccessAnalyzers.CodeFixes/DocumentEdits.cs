using System.Collections.Immutable;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.CodeFixes;

/// <summary>
/// Edits of one document, made as small changes of its text, so that whatever they do not touch stays as it is to the
/// byte. What they write is shortened afterwards by the usings in scope.
/// </summary>
sealed class DocumentEdits
{
    /// <summary>By how much a line is indented more than the one around it.</summary>
    const string OneLevel = "    ";

    readonly Document document;
    readonly SyntaxNode root;
    readonly SourceText text;
    readonly ImmutableHashSet<SourceEdit> edits;

    DocumentEdits(Document document, SyntaxNode root, SourceText text, ImmutableHashSet<SourceEdit> edits) =>
        (this.document, this.root, this.text, this.edits) = (document, root, text, edits);

    public static async Task<DocumentEdits> CreateAsync(Document document, CancellationToken cancellation) => new(
        document,
        await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false)
        ?? throw new NotSupportedException("A C# document has a syntax tree."),
        await document.GetTextAsync(cancellation).ConfigureAwait(false),
        ImmutableHashSet<SourceEdit>.Empty);

    public Document Document => document;

    /// <summary>These edits and more; null where one of them does not find its node or meets another one.</summary>
    public DocumentEdits? With(IEnumerable<SourceEdit> more)
    {
        var all = new DocumentEdits(document, root, text, edits.Union(more));
        return all.Changes() is null ? null : all;
    }

    /// <summary>The text after the edits, which name types in full.</summary>
    public SourceText ApplyText() => text.WithChanges(Changes()!);

    public async Task<Document> ApplyAsync(CancellationToken cancellation)
    {
        var changes = Changes()!;
        var changed = document.WithText(text.WithChanges(changes));
        var changedRoot = await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var written = new List<TextSpan>();
        var shift = 0;
        foreach (var change in changes)
        {
            written.Add(new TextSpan(change.Span.Start + shift, change.NewText!.Length));
            shift += change.NewText.Length - change.Span.Length;
        }

        var names = changedRoot!
            .DescendantNodes()
            .OfType<AliasQualifiedNameSyntax>()
            .Where(name => written.Any(span => span.Contains(name.Span)))
            .Select(WholeName)
            .ToArray();
        var model =
            Array.Exists(names, IsBeyondSimplifier) ? await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false) : null;
        return await Simplifier.ReduceAsync(
            changed.WithSyntaxRoot(changedRoot.ReplaceNodes(
                names,
                (name, node) => IsBeyondSimplifier(name)
                    ? Shortened(name, model!)
                    : node.WithAdditionalAnnotations(Simplifier.Annotation))),
            cancellationToken: cancellation).ConfigureAwait(false);
    }

    /// <summary>Roslyn's simplifier throws at <c>foreach (var (a, b) in …)</c>, where it looks for one variable.</summary>
    static bool IsBeyondSimplifier(SyntaxNode name) =>
        name.Ancestors().OfType<ForEachVariableStatementSyntax>().Any(loop => loop.Expression.Span.Contains(name.Span));

    /// <summary>A name in which the type stands alone, where that means the same.</summary>
    static SyntaxNode Shortened(SyntaxNode name, SemanticModel model)
    {
        for (var part = name; part is not null; part = part is MemberAccessExpressionSyntax access
            ? access.Expression
            : (part as QualifiedNameSyntax)?.Left)
        {
            if (model.GetSymbolInfo(part).Symbol is not { } symbol
                || (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
                    ? symbol.ContainingType
                    : symbol) is not INamedTypeSymbol type)
                continue;
            var alone = SyntaxFactory.IdentifierName(type.Name).WithTriviaFrom(part);
            var meant = model.GetSpeculativeSymbolInfo(part.SpanStart, alone, SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol;
            return type.IsGenericType || !SymbolEqualityComparer.Default.Equals(meant, type) ? name
                : part == name ? alone
                : name.ReplaceNode(part, alone);
        }

        return name;
    }

    /// <summary>The name that starts with <c>global::</c>.</summary>
    static SyntaxNode WholeName(SyntaxNode start)
    {
        var name = start;
        while (name.Parent is QualifiedNameSyntax or MemberAccessExpressionSyntax && name.Parent.SpanStart == start.SpanStart)
            name = name.Parent;
        return name;
    }

    /// <summary>The changes of the text in ascending order; null where an edit does not find its node or two of them meet.</summary>
    List<TextChange>? Changes()
    {
        if (edits.Any(edit => edit.Span.End > root.FullSpan.End || BuilderSteps.IsChangedBy(edit, root.FindNode(edit.Span))))
            return null;
        var changes = new List<TextChange>();
        var removals = new List<SyntaxNode>();
        foreach (var removal in edits.OfType<RemoveNode>())
        {
            if (Find<SyntaxNode>(removal.Span, IsRemovable) is not { } node)
                return null;
            removals.Add(node);
        }

        while (removals.Select(Holder).FirstOrDefault(holder => holder is not null && IsEmptied(holder, removals)) is { } emptied)
        {
            removals.RemoveAll(emptied.Contains);
            removals.Add(emptied);
        }

        foreach (var replacement in edits.OfType<ReplaceExpression>())
        {
            if (Find<ExpressionSyntax>(replacement.Span, static _ => true) is not { } replaced)
                return null;
            changes.AddRange(Replace(
                replaced, replacement.Text.Split([ReplaceExpression.NextElement], StringSplitOptions.None)));
        }

        foreach (var additions in edits.OfType<AddArgument>().GroupBy(static addition => addition.Span))
        {
            if (Find<BaseObjectCreationExpressionSyntax>(additions.Key, static _ => true)?.ArgumentList is not { } list)
                return null;
            // The one without a name comes first.
            var arguments = string.Join(", ", additions.OrderBy(static addition => addition.Name, StringComparer.Ordinal)
                .Select(static addition => addition.Name.Length == 0 ? addition.Text : $"{addition.Name}: {addition.Text}"));
            changes.Add(new TextChange(
                new TextSpan(list.CloseParenToken.SpanStart, 0), list.Arguments.Count == 0 ? arguments : $", {arguments}"));
        }

        foreach (var additions in edits.OfType<AddCall>().GroupBy(static addition => addition.Span))
        {
            if (Find<InvocationExpressionSyntax>(additions.Key, static _ => true) is not { } call
                || additions.Select(static addition => addition.Start).Distinct().Count() < additions.Count())
                return null;
            // Where each call of a chain has a line of its own, so has this one.
            var next = call.GetLastToken().GetNextToken();
            var hasLine = call.Parent is MemberAccessExpressionSyntax && IsFirstInLine(next.SpanStart);
            var end = hasLine ? NewLine(call.SpanStart) + Indentation(next.SpanStart) : "";
            changes.Add(new TextChange(
                new TextSpan(hasLine ? next.SpanStart : call.Span.End, 0),
                string.Concat(additions
                    .OrderBy(static addition => addition.Start, StringComparer.Ordinal)
                    .Select(addition => $"{addition.Start}{addition.Text}){end}"))));
        }

        foreach (var addition in edits.OfType<AddStatement>())
        {
            if (Find<StatementSyntax>(
                addition.Span, static node => node.Parent is BlockSyntax or GlobalStatementSyntax) is not { } statement)
                return null;
            var line = text.Lines.GetLineFromPosition(statement.Span.End);
            // A comment behind a statement stays behind it.
            var place = IsBlankOrComment(text.ToString(TextSpan.FromBounds(statement.Span.End, line.End))) ? line.End : statement.Span.End;
            var begin = NewLine(0) + Indentation(statement.SpanStart);
            changes.Add(new TextChange(
                new TextSpan(place, 0), begin + addition.Text.Replace(AddStatement.NextLine.ToString(), begin)));
        }

        foreach (var additions in edits.OfType<SetMember>().GroupBy(static addition => addition.Span))
        {
            if (Find<BaseObjectCreationExpressionSyntax>(additions.Key, static _ => true) is not { } creation
                || creation.Initializer is { ContainsDirectives: true })
                return null;
            var members = additions
                .OrderBy(static addition => addition.Name, StringComparer.Ordinal)
                .Select(static addition => $"{addition.Name} = {addition.Text}")
                .ToList();
            // A member that goes and a member that comes change places, which keeps the lines as they are.
            while (members.Count > 0 && removals.Find(removal => removal.Parent == creation.Initializer) is { } replaced)
            {
                removals.Remove(replaced);
                changes.Add(new TextChange(replaced.Span, members[0]));
                // What is said of a value goes with it.
                if (replaced is AssignmentExpressionSyntax { Right: var value }
                    && !members[0].EndsWith($" = {value}", StringComparison.Ordinal))
                    changes.AddRange(CommentsOf(replaced));
                members.RemoveAt(0);
            }

            if (members.Count > 0)
                changes.AddRange(Append(creation, members));
        }

        foreach (var removal in removals)
        {
            if (removal.Parent is { ContainsDirectives: true } and not BlockSyntax || LeavesNothingBehind(removal, removals))
                return null;
            changes.AddRange(Remove(removal, removals));
        }

        changes = changes.Distinct().OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End).ToList();
        return changes.Zip(changes.Skip(1), static (first, second) => first.Span.End <= second.Span.Start).All(static apart => apart)
            ? changes
            : null;
    }

    /// <summary>The first of several elements stays where it was, with the comment behind it.</summary>
    IEnumerable<TextChange> Replace(ExpressionSyntax replaced, string[] elements)
    {
        var next = IsFirstInLine(replaced.SpanStart) ? NewLine(replaced.SpanStart) + Indentation(replaced.SpanStart) : " ";
        var (end, hasComma) = EndOf(replaced);
        var lineEnd = text.Lines.GetLineFromPosition(end).End;
        if (elements.Length == 1 || next == " " || !IsComment(text.ToString(TextSpan.FromBounds(end, lineEnd))))
            return [Replace(replaced, string.Join("," + next, elements))];
        var others = next + string.Join("," + next, elements.Skip(1));
        return
        [
            new TextChange(replaced.Span, hasComma ? elements[0] : elements[0] + ","),
            new TextChange(new TextSpan(lineEnd, 0), hasComma ? others + "," : others),
        ];
    }

    /// <summary>Where an element ends with its comma, if it has one.</summary>
    static (int Position, bool HasComma) EndOf(SyntaxNode element) => element.GetLastToken().GetNextToken() is var next
        && next.IsKind(SyntaxKind.CommaToken)
            ? (next.Span.End, true)
            : (element.Span.End, false);

    /// <summary>The comments of a member that has lines of its own: those above it, and the one behind it.</summary>
    IEnumerable<TextChange> CommentsOf(SyntaxNode member)
    {
        var (end, line) = (EndOf(member).Position, text.Lines.GetLineFromPosition(member.SpanStart));
        var lineEnd = text.Lines.GetLineFromPosition(end).End;
        if (!IsFirstInLine(member.SpanStart))
            yield break;
        yield return new TextChange(TextSpan.FromBounds(StartOfCommentsAbove(member), line.Start), "");
        if (IsComment(text.ToString(TextSpan.FromBounds(end, lineEnd))))
            yield return new TextChange(TextSpan.FromBounds(end, lineEnd), "");
    }

    /// <summary>Where a node begins with the comments in lines of their own directly above it, or else where its line does.</summary>
    int StartOfCommentsAbove(SyntaxNode node)
    {
        var line = text.Lines.GetLineFromPosition(node.SpanStart);
        while (line.Start > node.FullSpan.Start
            && text.Lines[line.LineNumber - 1] is var above
            && above.Start >= node.FullSpan.Start
            && IsComment(above.ToString()))
            line = above;
        return line.Start;
    }

    /// <summary>A list below what it is assigned to makes room for what stands beside it, or is indented behind a comment.</summary>
    TextChange Replace(ExpressionSyntax replaced, string written)
    {
        if (replaced is not (InitializerExpressionSyntax or CollectionExpressionSyntax)
            || replaced.Parent is not AssignmentExpressionSyntax { OperatorToken: var assigns }
            || !IsFirstInLine(replaced.SpanStart))
            return new TextChange(replaced.Span, written);
        var between = TextSpan.FromBounds(assigns.Span.End, replaced.SpanStart);
        return string.IsNullOrWhiteSpace(text.ToString(between))
            ? new TextChange(TextSpan.FromBounds(between.Start, replaced.Span.End), " " + written)
            : new TextChange(replaced.Span, OneLevel + written);
    }

    T? Find<T>(TextSpan span, Func<SyntaxNode, bool> test)
        where T : SyntaxNode =>
        span.End > root.FullSpan.End ? null : root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf()
            .TakeWhile(node => node.Span == span || node is ExpressionStatementSyntax)
            .OfType<T>()
            .FirstOrDefault(node => test(node));

    static bool IsRemovable(SyntaxNode node) => node switch
    {
        ExpressionStatementSyntax => true,
        ArgumentSyntax or CollectionElementSyntax => true,
        ExpressionSyntax { Parent: InitializerExpressionSyntax } => true,
        _ => false,
    };

    /// <summary>The setting in an initialiser whose object has a member; null where there is none.</summary>
    static AssignmentExpressionSyntax? Holder(SyntaxNode member) =>
        member is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer }
        && (initializer.Parent is BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } creation
            ? creation.Parent
            : initializer.Parent) is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } holder
            ? holder
            : null;

    /// <summary>Whether nothing would be left in an object, so that the setting that has it goes as a whole.</summary>
    bool IsEmptied(AssignmentExpressionSyntax holder, List<SyntaxNode> removals) =>
        ((holder.Right as BaseObjectCreationExpressionSyntax)?.Initializer ?? holder.Right) is InitializerExpressionSyntax members
        && members.Expressions.All(removals.Contains)
        && !edits.Any(edit => edit is SetMember && edit.Span == holder.Right.Span);

    /// <summary>Whether a condition, loop or method would have nothing left to do.</summary>
    static bool LeavesNothingBehind(
        SyntaxNode removal, List<SyntaxNode> removals) => removal is ExpressionStatementSyntax && removal.Parent switch
    {
        BlockSyntax
        {
            Parent: StatementSyntax and not (BlockSyntax or LocalFunctionStatementSyntax) or ElseClauseSyntax or CatchClauseSyntax
                or FinallyClauseSyntax
        } block => block.Statements.All(removals.Contains),
        BlockSyntax { Parent: MethodDeclarationSyntax or LocalFunctionStatementSyntax } block =>
            block.Statements.All(statement => statement is ReturnStatementSyntax || removals.Contains(statement)),
        BlockSyntax or GlobalStatementSyntax => false,
        SwitchSectionSyntax section =>
            section.Statements.All(statement => statement is BreakStatementSyntax || removals.Contains(statement)),
        _ => true,
    };

    IEnumerable<TextChange> Append(BaseObjectCreationExpressionSyntax creation, List<string> members)
    {
        if (creation.Initializer is not { } initializer)
        {
            yield return new TextChange(new TextSpan(creation.Span.End, 0), $" {{ {string.Join(", ", members)} }}");
            yield break;
        }

        if (initializer.Expressions.Count == 0)
        {
            var isSpread =
                text.Lines.IndexOf(initializer.OpenBraceToken.SpanStart) != text.Lines.IndexOf(initializer.CloseBraceToken.SpanStart);
            var inner = isSpread ? NewLine(initializer.SpanStart) + Indentation(initializer.CloseBraceToken.SpanStart) + OneLevel : " ";
            yield return new TextChange(
                new TextSpan(initializer.OpenBraceToken.Span.End, 0),
                string.Concat(members.Select(member => inner + member + (isSpread || member != members[^1] ? "," : "")))
                + (isSpread || HasBlankAfter(initializer.OpenBraceToken) ? "" : " "));
            yield break;
        }

        var last = initializer.Expressions[^1];
        var ownsComma = initializer.Expressions.SeparatorCount == initializer.Expressions.Count;
        var end = ownsComma ? initializer.Expressions.GetSeparators().Last() : last.GetLastToken();
        var onOwnLine = IsFirstInLine(last.SpanStart);
        var lead = onOwnLine ? NewLine(initializer.SpanStart) + Indentation(last.SpanStart) : " ";
        // A comment behind the last member stays behind it.
        var place = onOwnLine
            && end.TrailingTrivia.FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } lineEnd
                ? lineEnd.SpanStart
                : end.Span.End;
        var added = string.Join(",", members.Select(member => lead + member)) + (ownsComma ? "," : "");
        if (!ownsComma && place == last.Span.End)
            added = "," + added;
        else if (!ownsComma)
            yield return new TextChange(new TextSpan(last.Span.End, 0), ",");
        yield return new TextChange(new TextSpan(place, 0), added);
    }

    IEnumerable<TextChange> Remove(SyntaxNode node, List<SyntaxNode> removals)
    {
        var siblings = node.Parent switch
        {
            InitializerExpressionSyntax list => list.Expressions.GetWithSeparators(),
            BaseArgumentListSyntax list => list.Arguments.GetWithSeparators(),
            CollectionExpressionSyntax list => list.Elements.GetWithSeparators(),
            _ => default,
        };
        var index = siblings.IndexOf(node);
        var hasComma = index >= 0 && index + 1 < siblings.Count;
        var end = hasComma ? siblings[index + 1].Span.End : node.Span.End;
        var start = index;
        while (!hasComma && start >= 2 && removals.Contains(siblings[start - 2].AsNode()!))
            start -= 2;
        // Where the end of a list goes, so does the comma behind the last element that stays.
        var preceding = start > 0 && !hasComma ? siblings[start - 1].AsToken() : default;
        var endsList = preceding.RawKind != 0;
        var (first, last) = (text.Lines.GetLineFromPosition(node.SpanStart), text.Lines.GetLineFromPosition(end));
        if (IsFirstInLine(StartWithComment(node))
            && IsBlankOrComment(text.ToString(TextSpan.FromBounds(end, last.End))))
        {
            if (endsList)
                yield return new TextChange(preceding.Span, "");
            yield return new TextChange(TextSpan.FromBounds(StartOfCommentsAbove(node), last.EndIncludingLineBreak), "");
        }
        else if (endsList && IsFirstInLine(node.SpanStart) && (start < index || HasCommentBefore(node, preceding)))
        {
            // What closes the list stays, in a line of its own.
            yield return new TextChange(preceding.Span, "");
            yield return new TextChange(
                TextSpan.FromBounds(first.Start, node.Span.End + BlanksAt(node.Span.End)), Indentation(node.Parent!.SpanStart));
        }
        else if (endsList && start == index)
        {
            yield return new TextChange(TextSpan.FromBounds(preceding.SpanStart, node.Span.End), "");
        }
        else if (endsList)
        {
            yield return new TextChange(TextSpan.FromBounds(preceding.SpanStart, preceding.Span.End + BlanksAt(preceding.Span.End)), "");
            yield return new TextChange(node.Span, "");
        }
        else
        {
            // Of the blanks around it those before go if there are others, except where they are the line's indentation.
            var isFirst = IsFirstInLine(node.SpanStart);
            var stop = hasComma || isFirst || node.Parent is InitializerExpressionSyntax ? end + BlanksAt(end) : end;
            var from = !isFirst && (stop == text.Length || char.IsWhiteSpace(text[stop]))
                ? node.SpanStart - BlanksBefore(node.SpanStart)
                : node.SpanStart;
            yield return new TextChange(TextSpan.FromBounds(from, stop), "");
        }
    }

    bool HasCommentBefore(SyntaxNode node, SyntaxToken preceding) =>
        !string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(preceding.Span.End, node.SpanStart)));

    int BlanksBefore(int position)
    {
        var before = text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position));
        return before.Length - before.TrimEnd(' ', '\t').Length;
    }

    int BlanksAt(int position) =>
        text
            .ToString(TextSpan.FromBounds(position, text.Lines.GetLineFromPosition(position).End))
            .TakeWhile(static c => c is ' ' or '\t')
            .Count();

    /// <summary>Where a node begins with the comment before it in its line.</summary>
    int StartWithComment(SyntaxNode node) => node.GetLeadingTrivia()
        .Where(static trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
        .Select(static trivia => trivia.SpanStart)
        .Where(start => text.Lines.IndexOf(start) == text.Lines.IndexOf(node.SpanStart))
        .Append(node.SpanStart)
        .First();

    static bool IsBlankOrComment(string rest) => string.IsNullOrWhiteSpace(rest) || IsComment(rest);

    static bool IsComment(string line) => line.Trim() is var trimmed
        && (trimmed.StartsWith("//", StringComparison.Ordinal)
            || (trimmed.StartsWith("/*", StringComparison.Ordinal)
                && trimmed.IndexOf("*/", StringComparison.Ordinal) == trimmed.Length - 2));

    static bool HasBlankAfter(SyntaxToken token) => token.TrailingTrivia.Any(SyntaxKind.WhitespaceTrivia);

    bool IsFirstInLine(int position) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position)));

    /// <summary>The line break of the file, taken from a line of it.</summary>
    string NewLine(int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
    }

    string Indentation(int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }
}
