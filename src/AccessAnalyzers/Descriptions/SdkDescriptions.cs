using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Descriptions;

/// <summary>The descriptions among a project's additional files, held against the assemblies that the project references.</summary>
sealed class SdkDescriptions
{
    const string FileName = "access-analyzers.sdk.json";
    const int MostSegments = 16;

    static readonly DiagnosticDescriptor invalidDescription = new(
        id: "ACCESS002",
        "A description of an SDK is not understood",
        "{0}",
        "Access",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/AccessAnalyzers/AccessAnalyzers/blob/main/docs/sdk-description.md");

    static readonly ImmutableArray<LibraryModel> models = LibraryModel.OfDotNet.AddRange(Sdks.Sdk.All.Select(static sdk => sdk.Library));

    readonly Compilation compilation;
    readonly DescribedTypes types = new();
    readonly Dictionary<INamedTypeSymbol, (SettingTable Settings, string? Argument)> clusters = new(SymbolEqualityComparer.Default);
    readonly Dictionary<(string Assembly, string Type), string> described = [];
    readonly Dictionary<string, Problems> problems = [];

    SdkDescriptions(IEnumerable<AdditionalText> files, Compilation compilation, CancellationToken cancellation)
    {
        this.compilation = compilation;
        foreach (var file in files)
        {
            if (file.GetText(cancellation) is not { } text)
                continue;
            var description = SdkDescription.Read(text, cancellation);
            var found = problems[file.Path] = description.Problems;
            foreach (var cluster in description.Clusters)
            {
                cancellation.ThrowIfCancellationRequested();
                Add(cluster, file.Path, found.Add);
            }
        }
    }

    public static DiagnosticDescriptor InvalidDescription => invalidDescription;

    /// <summary>The described types as an SDK; null where the project references none of them.</summary>
    public Sdk? Sdk =>
        clusters.Count == 0
        ? null
        : new DescribedSdk(
            clusters.ToImmutableDictionary<INamedTypeSymbol, (SettingTable, string?)>(SymbolEqualityComparer.Default), types);

    /// <summary>The descriptions of a project; null where it has none.</summary>
    public static SdkDescriptions? Of(AnalyzerOptions options, Compilation compilation, CancellationToken cancellation)
    {
        // A package and the project itself may name the same file.
        var files = options.AdditionalFiles
            .Where(static file => IsDescription(file.Path))
            .GroupBy(static file => file.Path)
            .Select(static same => same.First())
            .ToArray();
        return files.Length == 0 ? null : new SdkDescriptions(files, compilation, cancellation);
    }

    public void Report(AdditionalFileAnalysisContext context)
    {
        var path = context.AdditionalFile.Path;
        if (!problems.TryGetValue(path, out var found) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;
        void Say(TextSpan span, string message) =>
            context.ReportDiagnostic(Message.Create(
                invalidDescription, Location.Create(path, span, text.Lines.GetLinePositionSpan(span)), message));
        foreach (var problem in found.First)
            Say(problem.Span, problem.Message);
        if (found.Count > found.First.Count)
            Say(default, $"This description has {found.Count} problems, of which the first {found.First.Count} are reported");
    }

    static bool IsDescription(string path) =>
        path.EndsWith(FileName, StringComparison.OrdinalIgnoreCase)
        && (path.Length == FileName.Length || path[path.Length - FileName.Length - 1] is '/' or '\\');

    void Add(DescribedCluster cluster, string file, Action<TextSpan, Func<string>> complain)
    {
        var (type, assembly) = (cluster.Type, cluster.Assembly);
        if (described.TryGetValue((assembly.Text, type.Text), out var other))
        {
            complain(
                type.Span,
                () => other == file
                    ? $"'{Message.Text(type.Text)}' is described twice"
                    : $"'{Message.Text(type.Text)}' is described in '{other}' already");
            return;
        }

        described.Add((assembly.Text, type.Text), file);
        // One description serves many projects, of which not each one has all libraries.
        if (Find(assembly.Text) is not { } library)
            return;
        if (library.GetTypeByMetadataName(type.Text) is not { } found)
        {
            complain(type.Span, () => $"The assembly '{Message.Text(assembly.Text)}' has no type '{Message.Text(type.Text)}'");
            return;
        }

        if (Sdks.Sdk.All.Any(sdk => sdk.IsAssembly(library.Name) && sdk.IsCluster(found)))
        {
            complain(type.Span, () => $"'{Message.Text(type.Text)}' is supported without a description");
            return;
        }

        var paths = new Dictionary<SettingKey, SettingPath>();
        foreach (var setting in cluster.Settings)
        {
            if (Resolve(found, setting, complain) is { } path)
                paths.Add(setting.Key, path);
        }

        // In the library itself its source tells more.
        if (SymbolEqualityComparer.Default.Equals(library, compilation.Assembly))
            return;
        types.AddCluster(found);
        var table = DescribedTable.Of(
            cluster.Kind, paths, isPulumi: !Jsii.IsConstruct(found) && compilation.GetTypeByMetadataName("Pulumi.Config") is not null);
        clusters.Add(
            found,
            (table, paths.Values.Select(static path => path.Argument).FirstOrDefault(static argument => argument is { Length: > 0 })));
    }

    IAssemblySymbol? Find(string assembly) => compilation.Assembly.Name == assembly ? compilation.Assembly
        : compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(referenced => referenced.Name == assembly);

    /// <summary>Where a setting is; null where that cannot be, after it has been said why.</summary>
    SettingPath? Resolve(INamedTypeSymbol cluster, DescribedSetting setting, Action<TextSpan, Func<string>> complain)
    {
        if (setting.Path is not { } path)
            return SettingPath.Always(setting.Key.Name, setting.Default);
        var segments = path.Segments.ToArray();
        if (segments.Length > MostSegments)
        {
            complain(path.Span, static () => $"A path has at most {MostSegments} parts");
            return null;
        }

        var parameters = cluster.InstanceConstructors
            .Where(static constructor => constructor.DeclaredAccessibility == Accessibility.Public)
            .SelectMany(static constructor => constructor.Parameters)
            .ToArray();
        var arguments = parameters
            .Where(parameter => parameter.Name == segments[0].Text)
            .Select(static parameter => parameter.Type)
            .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)
            .ToArray();
        var isArgument = arguments.Length > 0;
        var found = new SettingPath(segments.Skip(isArgument ? 1 : 0).Select(static segment => segment.Text).ToArray())
        {
            Argument = isArgument ? segments[0].Text : "",
            Default = setting.Default,
            IsInverted = setting.IsInverted,
            IsLeftOpen = setting.IsLeftOpen,
        };
        if (!isArgument && PropertyOf(cluster, segments[0].Text) is null)
        {
            var known = parameters
                .Select(static parameter => parameter.Name)
                .Concat(cluster.GetMembers().OfType<IPropertySymbol>().Where(IsUsable).Select(static property => property.Name));
            complain(
                segments[0].Span,
                () => $"'{cluster.ToDisplayString()}' has no constructor parameter and no property "
                    + $"'{Message.Text(segments[0].Text)}'{Known(known)}");
            return null;
        }

        // Constructors may have parameters of one name and different types; each of them may be called.
        var isFound = false;
        var mistakes = new List<(TextSpan Place, Func<string> Message)>();
        foreach (var root in isArgument ? arguments : [cluster])
            isFound |= Follow(
                cluster,
                root,
                segments.Skip(isArgument ? 1 : 0).ToArray(),
                segments[segments.Length - 1].Span,
                setting,
                (place, message) => mistakes.Add((place, message)));
        if (!isFound)
            complain(mistakes[0].Place, mistakes[0].Message);
        return isFound ? found : null;
    }

    /// <summary>Follows properties from a type to the setting, and keeps in mind what is on the way.</summary>
    bool Follow(
        INamedTypeSymbol cluster,
        ITypeSymbol root,
        Word[] properties,
        TextSpan place,
        DescribedSetting setting,
        Action<TextSpan, Func<string>> complain)
    {
        var type = root;
        var way = new List<(INamedTypeSymbol Owner, IPropertySymbol Property)>();
        foreach (var segment in properties)
        {
            var owner = Content(type) as INamedTypeSymbol;
            if (owner is null || PropertyOf(owner, segment.Text) is not { } property)
            {
                complain(
                    segment.Span,
                    () => $"'{Content(type).ToDisplayString()}' has no property '{Message.Text(segment.Text)}'"
                        + Known(owner is null ? [] : Properties(owner).Select(static known => known.Name)));
                return false;
            }

            way.Add((owner, property));
            type = property.Type;
        }

        if (!Fits(type, setting.Key.Type))
        {
            complain(
                place,
                () => $"'{setting.Key.Name}' is {Describe(setting.Key.Type)}, but "
                    + $"'{Message.Text(properties.Select(static word => word.Text).LastOrDefault() ?? setting.Path!.Text)}' "
                    + $"is '{type.ToDisplayString()}'");
            return false;
        }

        for (var i = 0; i < way.Count; i++)
        {
            var (owner, property) = way[i];
            if (SymbolEqualityComparer.Default.Equals(owner, cluster))
                types.AddOwn(property);
            else
                AddBags(owner);
            if (i + 1 < way.Count)
                types.AddPart(property);
            else if (setting.Key.Type == SettingType.Ranges)
                types.AddList(property, isEmpty: !setting.IsLeftOpen);
            else
                types.AddScalar(property);
        }

        return true;
    }

    /// <summary>The classes whose objects are given where a type is asked for, with what they inherit.</summary>
    void AddBags(INamedTypeSymbol type)
    {
        foreach (var asked in new[] { type, (INamedTypeSymbol)SettingReader.ClassOf(type) })
        {
            for (var bag = asked; bag is not null
                && bag.SpecialType == SpecialType.None
                && RoleOf(bag) == TypeRole.Opaque; bag = bag.BaseType)
                types.AddBag(bag);
        }
    }

    bool Fits(ITypeSymbol type, SettingType takes)
    {
        var content = Content(type);
        if (content.SpecialType == SpecialType.System_Object)
            return true;
        var isFlag = content.SpecialType == SpecialType.System_Boolean;
        var isList = content is IArrayTypeSymbol || (content is INamedTypeSymbol named && RoleOf(named) == TypeRole.List);
        return takes switch { SettingType.Flag => isFlag, SettingType.Ranges => isList, _ => !isFlag && !isList };
    }

    static string Describe(SettingType takes) =>
        takes switch { SettingType.Flag => "true or false", SettingType.Ranges => "a list", _ => "a string" };

    static ITypeSymbol Content(ITypeSymbol type)
    {
        type = type.WithNullableAnnotation(NullableAnnotation.None);
        return type is INamedTypeSymbol { TypeArguments: [var content] } named && RoleOf(named) == TypeRole.Wrapper
            ? Content(content)
            : type;
    }

    static TypeRole RoleOf(INamedTypeSymbol type) =>
        models.Select(model => model.RoleOf(type)).FirstOrDefault(static role => role != TypeRole.Opaque);

    static IPropertySymbol? PropertyOf(INamedTypeSymbol type, string name) =>
        Properties(type).FirstOrDefault(property => property.Name == name);

    static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type) => type.WithBases().Reverse()
        .Concat(type.AllInterfaces.Where(_ => type.TypeKind == TypeKind.Interface))
        .SelectMany(static owner => owner.GetMembers().OfType<IPropertySymbol>())
        .Where(IsUsable);

    static bool IsUsable(IPropertySymbol property) =>
        property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false };

    static string Known(IEnumerable<string> names) =>
        names.Distinct().OrderBy(static name => name, StringComparer.Ordinal).ToArray() is { Length: > 0 } known
        ? $", but {SdkDescription.List(known, "and")}"
        : "";
}
