using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>What is so of a method whatever it is called with: found out at its first call.</summary>
sealed class MethodFacts
{
    static readonly string[] guardVerbs =
        ["ThrowIf", "Assert", "Check", "Demand", "Enforce", "Ensure", "Expect", "Must", "Require", "Validate", "Verify"];

    static readonly string[] guardNouns = ["Assert", "Check", "Contract", "Ensure", "Guard", "Require", "Throw", "Valid", "Verif"];

    public MethodFacts(IMethodSymbol method, ImmutableArray<LibraryModel> libraries)
    {
        Models = libraries.Where(library => library.SpeaksFor(method.OriginalDefinition)).ToImmutableArray();
        Makers = libraries.Where(library => library.Makes(method.OriginalDefinition)).ToImmutableArray();
        LeavesArgumentsAlone = method.ContainingType is not null && libraries.Any(library => library.LeavesArgumentsAlone(method));
        LeavesReceiverAlone = LeavesArgumentsAlone && libraries.Any(library => library.LeavesReceiverAlone(method));
        ArgumentKeys = method.Parameters.Select(static parameter => MemberKey.Argument(parameter.Name)).ToImmutableArray();
        MayGuard = IsNamedLikeGuard(method);
        FollowsAtOnce = libraries.Any(library => library.FollowsAtOnce(method));
        Conditions = method.GetAttributes()
            .Where(static attribute => attribute.AttributeClass is { Name: "ConditionalAttribute" } type
                && type.ContainingNamespace.Is("System.Diagnostics"))
            .Select(static attribute => attribute.ConstructorArguments is [{ Value: string name }] ? name : "")
            .ToImmutableArray();
    }

    /// <summary>The libraries that may know what a call of it gives, in their order.</summary>
    public ImmutableArray<LibraryModel> Models { get; }

    /// <summary>The libraries that say what objects are made of which it constructs.</summary>
    public ImmutableArray<LibraryModel> Makers { get; }

    /// <summary>Under what an object keeps the arguments that a constructor has made it of, in the order of the parameters.</summary>
    public ImmutableArray<MemberKey> ArgumentKeys { get; }

    /// <summary>Whether some library says that it leaves the objects alone that it is given.</summary>
    public bool LeavesArgumentsAlone { get; }

    /// <summary>Whether some library says that it leaves alone what it is given and the object on which it is called.</summary>
    public bool LeavesReceiverAlone { get; }

    /// <summary>Whether it goes to the end of the sequences that it is given before it returns.</summary>
    public bool FollowsAtOnce { get; }

    /// <summary>Whether it may throw unless what it is given is as it should be, as methods of such a name do.</summary>
    public bool MayGuard { get; }

    /// <summary>The symbols of which one has to be defined, or the compiler leaves calls of it out; empty where it never does.</summary>
    public ImmutableArray<string> Conditions { get; }

    /// <summary>Only names tell which methods throw unless what they are given is as it should be.</summary>
    static bool IsNamedLikeGuard(IMethodSymbol method) =>
        Array.Exists(guardVerbs, verb => method.Name.StartsWith(verb, StringComparison.Ordinal))
        || (method.ContainingType?.Name is { } type
            && Array.Exists(guardNouns, noun => type.IndexOf(noun, StringComparison.Ordinal) >= 0));
}
