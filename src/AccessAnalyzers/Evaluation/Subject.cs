namespace AccessAnalyzers.Evaluation;

/// <summary>A value that the program does not fix: a configuration read, an environment variable, a parameter, the result of foreign code.</summary>
sealed class Subject(string name, bool isConfiguration)
{
    /// <summary>How the program calls it; what a message shows to a person.</summary>
    public string Name { get; private set; } = name;

    /// <summary>Whether the program has given it a name of its own; the first one stays.</summary>
    public bool IsNamed { get; private set; }

    /// <summary>
    /// Whether a person chooses the value when deploying, so that every value counts as a configuration that will be used.
    /// Nothing is known of any other subject: no finding may depend on what it happens to be.
    /// </summary>
    public bool IsConfiguration { get; } = isConfiguration;

    /// <summary>Whether no run of the program gets anywhere without it.</summary>
    public bool IsRequired { get; set; }

    /// <summary>Whether the program asks for it in a way that fails without it.</summary>
    public bool IsDemanded { get; set; }

    /// <summary>Whether the program asks for it in a way that goes on without it.</summary>
    public bool IsOptional { get; set; }

    /// <summary>Whether a message need not say that it is set, since a person sets it anyway.</summary>
    public bool GoesWithoutSaying => IsRequired || (IsDemanded && !IsOptional);

    public void Rename(string name) => (Name, IsNamed) = (name, true);

    /// <summary>The atoms that ask something of this subject, in the order in which they were made.</summary>
    internal List<Atom> Atoms { get; } = [];
}

/// <summary>What an atom asks of its subject.</summary>
enum Question
{
    IsTrue,
    IsNull,
    Equals,
    LessThan,
}

/// <summary>One yes-or-no question about a <see cref="Subject"/>.</summary>
/// <param name="Subject">What is asked about.</param>
/// <param name="Question">The question.</param>
/// <param name="Operand">The constant that the subject is compared with; null for the other questions.</param>
/// <param name="Order">The place in the order of the decision diagram.</param>
sealed record Atom(Subject Subject, Question Question, object? Operand, int Order)
{
    /// <summary>A space makes only one atom of a question.</summary>
    public bool Equals(Atom? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Order;

    /// <summary>The answer in the program's own words, for the end of a message.</summary>
    public string Describe(bool answer) => (Question, answer) switch
    {
        (Question.IsTrue, _) => $"'{Message.Text(Subject.Name)}' is {(answer ? "true" : "false")}",
        (Question.IsNull, true) => $"'{Message.Text(Subject.Name)}' is not set",
        (Question.IsNull, false) => $"'{Message.Text(Subject.Name)}' is set",
        (Question.Equals, _) => $"'{Message.Text(Subject.Name)}' is {(answer ? "" : "not ")}{Show(Operand)}",
        _ => $"'{Message.Text(Subject.Name)}' is {(answer ? "less than" : "at least")} {Show(Operand)}",
    };

    /// <summary>That the subject is one value, in the program's own words.</summary>
    public string DescribeValue(object value) => $"'{Message.Text(Subject.Name)}' is {Show(value)}";

    /// <summary>Whether two answers can be given at once by one value of the subject.</summary>
    public static bool CanBoth(Atom left, bool leftAnswer, Atom right, bool rightAnswer)
    {
        if (left.Subject != right.Subject)
            return true;
        if (left.Order == right.Order)
            return leftAnswer == rightAnswer;
        if (left.Question > right.Question)
            return CanBoth(right, rightAnswer, left, leftAnswer);
        return (left.Question, right.Question) switch
        {
            (Question.IsTrue or Question.IsNull or Question.Equals, not Question.LessThan) => !(leftAnswer && rightAnswer),
            (Question.IsNull, Question.LessThan) => !(leftAnswer && rightAnswer),
            (Question.Equals, Question.LessThan) => !leftAnswer || IsLess(left.Operand, right.Operand) == rightAnswer,
            (Question.LessThan, Question.LessThan) => IsLess(left.Operand, right.Operand)
                ? !leftAnswer || rightAnswer
                : !rightAnswer || leftAnswer,
            _ => true,
        };
    }

    static bool IsLess(object? left, object? right) => Comparer<double>.Default.Compare(ToDouble(left), ToDouble(right)) < 0;

    static double ToDouble(object? value) =>
        value is IConvertible number ? number.ToDouble(System.Globalization.CultureInfo.InvariantCulture) : double.NaN;

    static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{Message.Text(text)}\"",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
