using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Sdks;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers.Tests.Table;

/// <summary>
/// A class that declares clusters, in one generation of an SDK. They are not listed: whatever a surface has that an SDK's own file calls a cluster is one.
/// </summary>
sealed partial class ClusterType
{
    const string BasePath = "/Base.cs";

    /// <summary>What a class needs before it says that it is a cluster, besides its settings: the type of a resource that may be anything.</summary>
    static readonly ImmutableDictionary<string, string> necessary = ImmutableDictionary.CreateRange<string, string>(
    [
        new("ResourceProviderNamespace", "Microsoft.ContainerService"),
        new("ResourceType", "managedClusters"),
    ]);

    static readonly Lazy<ImmutableArray<ClusterType>> all = new(() => typeof(SurfaceReferences)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(MetadataReference[]) && property.Name != nameof(SurfaceReferences.Framework))
        .SelectMany(property => Find(property.Name, (MetadataReference[])property.GetValue(null)!))
        .OrderBy(found => found.Compilation.References.Count())
        .DistinctBy(found => (found.Reference, found.Type.ToDisplayString()))
        .GroupBy(found => found.Sdk)
        .SelectMany(sdk => sdk.Select(found => new ClusterType(found, [.. sdk])))
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .ToImmutableArray());

    readonly INamedTypeSymbol type;

    /// <summary>What declares a cluster: a constructor, or a method of a class that does so.</summary>
    readonly IMethodSymbol declarer;
    readonly Lazy<(Declaration Declaration, SyntaxTree Tree)> @base;

    ClusterType(Found found, ImmutableArray<Found> ofSdk)
    {
        (Sdk, type, Compilation) = (found.Sdk, found.Type, found.Compilation);
        declarer = Sdk.Clusters.First(cluster => cluster.Is(type)).Method is { } method ? type.GetMembers(method).OfType<IMethodSymbol>().First() : ConstructorOf(type);
        var generation = Generation(found.Surface, [.. ofSdk.Select(other => other.Surface).Distinct()]);
        var name = Shorten(type, [.. ofSdk.Where(other => other.Surface == found.Surface).Select(other => other.Type)]);
        Label = string.Join(" ", new[] { generation, name }.Where(part => part.Length > 0));
        @base = new(DeclareBase);
    }

    public static ImmutableArray<ClusterType> All => all.Value;

    public Sdk Sdk { get; }

    /// <summary>What tells it apart from the other classes of the SDK; empty where there is no other.</summary>
    public string Label { get; }

    public string Name => string.Join(" ", new[] { Sdk.Name, Label }.Where(part => part.Length > 0));

    /// <summary>The SDK and the framework, without any program.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The cluster that nothing is set of.</summary>
    public DeclaredCluster Cluster => @base.Value.Declaration.Cluster;

    /// <summary>Writes its settings.</summary>
    public SettingWriter Writer => @base.Value.Declaration.Writer;

    public SyntaxTree BaseTree => @base.Value.Tree;

    public string Namespace => type.ContainingNamespace.ToDisplayString();

    /// <summary>The creation of the cluster in the program that sets nothing.</summary>
    BaseObjectCreationExpressionSyntax BaseCreation =>
        BaseTree.GetRoot().DescendantNodes().OfType<ExpressionStatementSyntax>().Select(statement => statement.Expression).OfType<BaseObjectCreationExpressionSyntax>().Single();

    /// <summary>The object whose members are the settings.</summary>
    public BaseObjectCreationExpressionSyntax BaseSettings =>
        BaseCreation.ArgumentList!.Arguments.Select(argument => argument.Expression).OfType<BaseObjectCreationExpressionSyntax>().SingleOrDefault() ?? BaseCreation;

    /// <summary>A property of the object whose members are the settings.</summary>
    public IPropertySymbol? PropertyOf(string name) => (Arguments(declarer) is { } argument ? ClassOf(argument.Type) : type).GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault();

    /// <summary>The parameters of a method whose body creates a cluster.</summary>
    public string Parameters => string.Concat(Others(declarer).Select(parameter => $"{FullName(parameter.Type)} {parameter.Name}, "));

    /// <summary>An expression that creates a private DNS zone under a name; null where the surface has no class for that.</summary>
    public string? CreateZone(string name) =>
        FindClass(found => ZoneClass().IsMatch(found.ToDisplayString())) is { } zone
        && Arguments(ConstructorOf(zone)) is { } arguments
            ? Create(zone, "zone", $"{(ClassOf(arguments.Type).GetMembers("PrivateZoneName").IsEmpty ? "Name" : "PrivateZoneName")} = \"{name}\"")
            : null;

    /// <summary>An expression that creates a user-assigned identity; null where the surface has no class for that.</summary>
    public string? CreateIdentity() => FindClass(found => found.Name == "UserAssignedIdentity") is { } identity ? Create(identity, "identity", "") : null;

    public ImmutableArray<Sdk> Sdks => [.. Sdk.All.Where(sdk => Compilation.ReferencedAssemblyNames.Any(assembly => sdk.IsAssembly(assembly.Name)))];

    public override string ToString() => Name;

    static IEnumerable<Found> Find(string surface, MetadataReference[] references)
    {
        var compilation = CSharpCompilation.Create(
            "TestProgram",
            references: SurfaceReferences.Framework.Concat(references),
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return from reference in references
               let assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!
               from sdk in Sdk.All
               where sdk.IsAssembly(assembly.Name)
               from type in TypesIn(assembly.GlobalNamespace, [.. sdk.Clusters.Select(cluster => cluster.Name).Distinct()])
               where sdk.IsCluster(type)
               select new Found(sdk, surface, reference, type, compilation);
    }

    static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol @namespace, ImmutableArray<string> names) =>
        names.SelectMany(name => @namespace.GetTypeMembers(name)).Concat(@namespace.GetNamespaceMembers().SelectMany(inner => TypesIn(inner, names)));

    /// <summary>What tells the surface apart from the others of its SDK, by its name.</summary>
    static string Generation(string surface, ImmutableArray<string> all)
    {
        static string[] Words(string name) => [.. Word().Matches(name).Select(word => word.Value)];
        var own = Words(surface);
        var shared = all.Length == 1 ? own.Length : Enumerable.Range(0, own.Length).TakeWhile(index => all.All(other => Words(other).ElementAtOrDefault(index) == own[index])).Count();
        return string.Join(" ", own.Skip(shared).Select(word => Major().Match(word) is { Success: true } major ? $"{major.Groups["number"].Value}.x" : word.ToLowerInvariant()));
    }

    /// <summary>As much of the type's name as tells it apart from the others.</summary>
    static string Shorten(INamedTypeSymbol type, ImmutableArray<INamedTypeSymbol> all)
    {
        if (all.Length == 1)
            return "";
        var names = all.Select(each => each.ToDisplayString().Split('.')).ToArray();
        var shared = Enumerable.Range(0, names.Min(name => name.Length) - 1).TakeWhile(index => names.All(name => name[index] == names[0][index])).Count();
        var needed = all.Select(each => each.Name).Distinct().Count() == 1 ? ^1 : ^0;
        return string.Join(".", type.ToDisplayString().Split('.')[..needed].Skip(shared));
    }

    (Declaration Declaration, SyntaxTree Tree) DeclareBase()
    {
        var tree = CSharpSyntaxTree.ParseText($$"""
            using {{Namespace}};
            static class Base
            {
                static void Declare({{Parameters.TrimEnd(',', ' ')}})
                {
                    {{(declarer.IsExtensionMethod ? Call() : Create(type, "cluster", ""))}};
                }
            }
            """, path: BasePath);
        var compilation = Compilation.AddSyntaxTrees(tree);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var declare = compilation.GetTypeByMetadataName("Base")!.GetMembers("Declare").Single();
        return (Assert.Single(new ClusterDeclarations(compilation, Sdks, new AnalyzerOptions([])).DeclarationsIn(declare, default)), tree);
    }

    INamedTypeSymbol? FindClass(Func<INamedTypeSymbol, bool> test)
    {
        IEnumerable<INamedTypeSymbol> All(INamespaceSymbol @namespace) => @namespace.GetTypeMembers().Concat(@namespace.GetNamespaceMembers().SelectMany(All));
        return All(type.ContainingAssembly.GlobalNamespace).FirstOrDefault(found => found.DeclaredAccessibility == Accessibility.Public && test(found));
    }

    string Create(INamedTypeSymbol created, string name, string members) =>
        $"new {Spell(created)}({string.Join(", ", ConstructorOf(created).Parameters.Where(parameter => IsGiven(parameter)).Select(parameter => Give(parameter, name, members)))})";

    string Call() =>
        $"{declarer.Parameters[0].Name}.{declarer.Name}({string.Join(", ", declarer.Parameters.Skip(1).Where(IsGiven).Select(parameter => Give(parameter, "cluster", "")))})";

    string Give(IParameterSymbol parameter, string name, string members)
    {
        if (parameter.Type.SpecialType == SpecialType.System_String)
            return $"\"{name}\"";
        if (!IsArguments(parameter))
            return parameter.Name;
        var given = ClassOf(parameter.Type);
        var required = given.GetMembers().OfType<IPropertySymbol>()
            .Where(property => !property.IsStatic && property.SetMethod is not null && property.NullableAnnotation == NullableAnnotation.NotAnnotated && IsText(property.Type) && !members.Contains($"{property.Name} = ", StringComparison.Ordinal))
            .Select(property => $"{property.Name} = \"{necessary.GetValueOrDefault(property.Name, "text")}\"");
        return $"new {Spell(given)} {{ {string.Join(", ", required.Append(members).Where(member => member.Length > 0))} }}";
    }

    string Spell(INamedTypeSymbol spelled) => SymbolEqualityComparer.Default.Equals(spelled.ContainingNamespace, type.ContainingNamespace) ? spelled.Name : FullName(spelled);

    public static string FullName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    static IMethodSymbol ConstructorOf(INamedTypeSymbol type) =>
        type.InstanceConstructors.Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public).MaxBy(constructor => constructor.Parameters.Length)!;

    static bool IsGiven(IParameterSymbol parameter) => !parameter.IsOptional || IsArguments(parameter);

    /// <summary>The settings are a class of the package itself; options and scopes belong to what it is built on.</summary>
    static bool IsArguments(IParameterSymbol parameter) => SymbolEqualityComparer.Default.Equals(parameter.Type.ContainingAssembly, parameter.ContainingAssembly);

    static IParameterSymbol? Arguments(IMethodSymbol constructor) => constructor.Parameters.FirstOrDefault(IsArguments);

    static IEnumerable<IParameterSymbol> Others(IMethodSymbol constructor) =>
        constructor.Parameters.Where(parameter => IsGiven(parameter) && !IsArguments(parameter) && parameter.Type.SpecialType != SpecialType.System_String);

    /// <summary>jsii takes an interface for which it has a class.</summary>
    public static INamedTypeSymbol ClassOf(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Interface ? type.ContainingNamespace.GetTypeMembers(type.Name[1..]).Single() : (INamedTypeSymbol)type;

    static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || type is INamedTypeSymbol { Name: "Input", TypeArguments: [{ SpecialType: SpecialType.System_String }] };

    [GeneratedRegex(@"\.PrivateZone$|\.PrivateDns(Zone)?\.(PrivateDns)?Zone$")]
    private static partial Regex ZoneClass();

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^V(?<number>\d+)$")]
    private static partial Regex Major();

    /// <summary>A class that an SDK calls a cluster, on a surface.</summary>
    readonly record struct Found(Sdk Sdk, string Surface, MetadataReference Reference, INamedTypeSymbol Type, CSharpCompilation Compilation);
}
