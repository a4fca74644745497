using System.Globalization;
using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>In the pieces, null stands for text that is not known.</summary>
public sealed class TextTests
{
    public static TheoryData<object?, string> Constants => new()
    {
        { "a", "a" },
        { null, "" },
        { "", "" },
        { 'c', "c" },
        { -1, "-1" },
        { -2L, "-2" },
        { (short)-3, "-3" },
        { (byte)4, "4" },
        { true, "True" },
        { false, "False" },
    };

    [Theory]
    [MemberData(nameof(Constants))]
    public void Constants_are_joined_to_a_constant(object? literal, string text)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("en-US") { NumberFormat = { NegativeSign = "minus" } };
        try
        {
            Assert.Equal(new Constant("<" + text), Text.Join(new Constant("<"), new Constant(literal)));
            Assert.Equal(new Constant(text + ">"), Text.Join(new Constant(literal), new Constant(">")));
            Assert.Equal(text.Length == 0 ? [] : [text], Text.Pieces(new Constant(literal)).ToArray());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>How a fraction is written depends on the culture in which the program runs.</summary>
    [Fact]
    public void A_fraction_is_unknown_text()
    {
        Assert.Null(Assert.Single(Text.Pieces(new Constant(1.5))));
        Assert.Equal(Parts("a", null), Text.Join(new Constant("a"), new Constant(1.5)));
        Assert.Equal(Parts(null, "a"), Text.Join(new Constant(1.5), new Constant("a")));
    }

    [Fact]
    public void Neighbouring_pieces_of_one_kind_become_one()
    {
        Assert.Equal(Parts("a", null, "b"), Text.Join(Parts("a", null), new Constant("b")));
        Assert.Equal(Parts(null, "ab"), Text.Join(Parts(null, "a"), new Constant("b")));
        Assert.Equal(Parts("a", null), Text.Join(Parts("a", null), Value.Unknown));
        Assert.Equal(Parts(null, "a"), Text.Join(Value.Unknown, Parts(null, "a")));
        Assert.Equal(Parts("a", null, "bc", null), Text.Join(Parts("a", null, "b"), Parts("c", null)));
        Assert.Equal(Parts("a", null, "b"), Text.Join(Parts("a", null), Parts(null, "b")));
        Assert.Equal(Parts("a", null), Text.Join(new Constant("a"), Value.Unknown));
    }

    [Fact]
    public void Text_without_a_known_piece_is_unknown()
    {
        Assert.Same(Value.Unknown, Text.Join(Value.Unknown, Value.Unknown));
        Assert.Same(Value.Unknown, Text.Join(new Constant(""), Value.Unknown));
        Assert.Same(Value.Unknown, Text.Join(Value.Unknown, Value.Null));
        Assert.Null(Assert.Single(Text.Pieces(Value.Unknown)));
    }

    [Fact]
    public void Texts_of_the_same_pieces_are_equal()
    {
        Assert.Equal(Parts("a", null).GetHashCode(), Parts("a", null).GetHashCode());
        Assert.NotEqual(Parts("a", null).GetHashCode(), Parts(null, "a").GetHashCode());
        Assert.NotEqual(Parts("a", null), Parts("b", null));
        Assert.NotEqual(Parts("a", null), Parts("a", null, "b"));
        Assert.False(Parts("a", null).Equals(null));
    }

    static PartialText Parts(params string?[] pieces) => new([.. pieces]);
}
