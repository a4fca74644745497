namespace AccessAnalyzers.ContractTests;

/// <summary>An SDK's surfaces say what its packages say, and nothing that its packages say about access is overlooked.</summary>
public abstract class SurfaceContract
{
    /// <summary>The surfaces of the SDK. They are read once, so they are static in the class of a test.</summary>
    private protected abstract Release[] Releases { get; }

    /// <summary>The classes that decide who reaches the API server.</summary>
    private protected abstract Review[] Reviews { get; }

    /// <summary>The classes of the analyzer that read the SDK.</summary>
    private protected abstract Type[] Readers { get; }

    private protected IReadOnlyList<string[]> Read => SettingPaths.In(Readers);

    [Fact]
    public void Surfaces_say_what_packages_say() => Contract.IsKept(
        from release in Releases
        from type in release.Types
        from difference in Declaration.Differences(type.Name, type.Surface, type.Package)
        select $"{release.Name}: {difference}");

    [Fact]
    public void Enumerations_have_every_value() => Contract.IsKept(
        from release in Releases
        from type in release.Types
        from value in type.Package?.MissingValues(type.Name, type.Surface) ?? []
        select $"{release.Name}: {value}");

    [Fact]
    public void No_property_about_access_is_overlooked() => Contract.IsKept(
        from release in Releases
        from review in Reviews
        from type in release.Types
        where type.SimpleName == review.Type && type.Package is not null
        from overlooked in review.Overlooked(type, Read)
        select $"{release.Name}: {overlooked}");

    [Fact]
    public void Every_review_is_of_use() => Contract.IsKept(
        from review in Reviews
        let types = Releases.SelectMany(release => release.Types).Where(type => type.SimpleName == review.Type && type.Package is not null).ToArray()
        from useless in types.Length == 0 ? [$"there is no {review.Type}"] : review.ListedInVain(types, Read)
        select useless);
}
