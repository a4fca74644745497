using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Evaluation;

public sealed class StateTests
{
    [Fact]
    public void Nothing_is_remembered_at_first()
    {
        Assert.Null(State.Empty.Variable(0));
        Assert.Empty(State.Empty.AllObjects);
    }

    /// <summary>An object has members of all kinds in one dictionary.</summary>
    [Fact]
    public void Entries_arguments_and_fields_are_told_apart()
    {
        var field = (IFieldSymbol)new Program([.. SurfaceReferences.Framework], "class C { public int a; }").Compile().GetTypeByMetadataName("C")!.GetMembers("a").Single();
        Assert.Equal(("[\"a\"]", "[Int32 1]", "[Int64 1]"), (ObjectState.EntryKey("a"), ObjectState.EntryKey(1), ObjectState.EntryKey(1L)));
        Assert.Equal(("a", null), (ObjectState.EntryText(ObjectState.EntryKey("a")), ObjectState.EntryText(ObjectState.EntryKey(1))));
        Assert.Equal("(a)", ObjectState.ArgumentKey("a"));
        Assert.Equal("C::a", ObjectState.FieldKey(field));
    }
}
