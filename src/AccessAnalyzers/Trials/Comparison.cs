using AccessAnalyzers.Resources;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;

namespace AccessAnalyzers.Trials;

/// <summary>
/// One cluster before and after a change of the program, under every configuration at once. What nobody can tell is the same in
/// both where the same names of the program decide it.
/// </summary>
sealed class Comparison
{
    /// <summary>Past so many ranges nobody can tell.</summary>
    const int MostRanges = 5_000;

    readonly ConditionSpace space = new();
    readonly Dictionary<string, Condition> unknowns = [];
    readonly View before;
    readonly View after;

    public Comparison(DeclaredCluster before, DeclaredCluster after)
    {
        var (subjectsBefore, subjectsAfter) = Match(before.Space, after.Space);
        this.before = new View(this, before, subjectsBefore);
        this.after = new View(this, after, subjectsAfter);
    }

    /// <summary>Where something of the cluster as it was holds.</summary>
    public Condition Before(Condition condition) => before.Adopt(condition);

    /// <summary>Where something of the changed cluster holds.</summary>
    public Condition After(Condition condition) => after.Adopt(condition);

    public Condition Nowhere => space.False;

    public bool IsPossible(Condition condition) => space.IsPossible(condition);

    /// <summary>What the change does to those who may connect, in these configurations.</summary>
    public Effect EffectWhere(Condition when)
    {
        if (before.Listed.Count() + after.Listed.Count() > MostRanges)
            return Effect.Widens;
        // What does not deploy any more harms nobody.
        bool Can(Condition condition) => space.IsPossible(when & after.IsCreated & condition);
        var effect = Effect.Neutral;
        var (somebodyBefore, somebodyAfter, everybodyBefore) = (before.LetsInUnknown, after.LetsInUnknown, space.True);
        var peers = Peers().Select(peer => (Before: before.LetsIn(peer), After: after.LetsIn(peer), peer.IsEverybody)).ToArray();
        foreach (var peer in peers)
        {
            (somebodyBefore, somebodyAfter) = (somebodyBefore | peer.Before, somebodyAfter | peer.After);
            if (peer.IsEverybody)
                everybodyBefore &= peer.Before;
        }

        foreach (var peer in peers)
        {
            if (Can(peer.After & !peer.Before))
                effect |= Effect.Widens;
            if (Can(peer.Before & !peer.After))
                effect |= Can(peer.Before & !peer.After & !everybodyBefore) ? Effect.Narrows | Effect.CutsOff : Effect.Narrows;
        }

        if (Can(somebodyBefore & !somebodyAfter) || Can(before.IsPrivate & !after.IsPrivate & !before.IsReplaced))
            effect |= Effect.Narrows | Effect.CutsOff;
        return Can(before.IsReplaced & ((before.IsPrivate & !after.IsPrivate) | (after.IsPrivate & !before.IsPrivate)))
            ? effect | Effect.Replaces
            : effect;
    }

    /// <summary>Whether every setting of the cluster stays as it is, as far as the program tells what it is.</summary>
    public bool LeavesSettings
    {
        get
        {
            var (old, @new) = (before.Settings(), after.Settings());
            return old.Keys.Union(@new.Keys).All(setting =>
            {
                var was = old.TryGetValue(setting, out var then) ? then : space.False;
                var @is = @new.TryGetValue(setting, out var now) ? now : space.False;
                return !space.IsPossible(before.IsCreated & after.IsCreated & ((was & !@is) | (@is & !was)));
            });
        }
    }

    /// <summary>
    /// Whether the change gives ranges, which nobody knows perhaps, to a cluster without the endpoint that they restrict.
    /// </summary>
    public bool GivesIdleRanges => space.IsPossible(after.IsCreated & after.MayBeRestricted & !after.IsPublic & !before.MayBeRestricted);

    /// <summary>Everybody who may come over the internet, in groups that no range of either list divides.</summary>
    IEnumerable<Peer> Peers()
    {
        var listed = before.Listed.Concat(after.Listed).Distinct().ToArray();
        foreach (var isIPv6 in new[] { false, true })
        {
            var ranges = listed.OfType<IPRange>().Where(range => range.IsIPv6 == isIPv6).Append(IPRange.Everyone(isIPv6)).ToArray();
            var cuts = isIPv6 ? ranges : ranges.Concat(ReservedRanges.Unreachable).ToArray();
            foreach (var interval in IPRangeSet.ElementaryIntervals(cuts))
            {
                if (interval.Covering.All(index => index < ranges.Length))
                    yield return new Peer(
                        $"{interval.First.High:x}:{interval.First.Low:x}",
                        interval.Covering.Select(index => (object)cuts[index]).ToArray(),
                        isIPv6,
                        IsEverybody: !isIPv6);
            }
        }

        foreach (var tag in listed.OfType<string>().Where(static text => text.Length > 0))
            yield return new Peer(tag, [tag, IPRange.Everyone(isIPv6: false)], IsIPv6: false, IsEverybody: false);
    }

    /// <summary>
    /// The subjects of this comparison that stand for those of two spaces: of equal names, if both have as many of them, each stands for
    /// its like.
    /// </summary>
    static (Dictionary<Subject, Subject> Before, Dictionary<Subject, Subject> After) Match(ConditionSpace before, ConditionSpace after)
    {
        var ofBefore = before.AskedSubjects.ToDictionary(static subject => subject, Copy);
        var ofAfter = after.AskedSubjects.ToDictionary(static subject => subject, Copy);
        var named = before.AskedSubjects.ToLookup(static subject => (subject.Name, subject.IsConfiguration));
        foreach (var same in after.AskedSubjects.GroupBy(static subject => (subject.Name, subject.IsConfiguration)))
        {
            var likes = named[same.Key].ToArray();
            if (likes.Length != same.Count())
                continue;
            foreach (var (subject, like) in same.Zip(likes, static (subject, like) => (subject, like)))
                ofAfter[subject] = ofBefore[like];
        }

        return (ofBefore, ofAfter);
    }

    static Subject Copy(Subject subject) => new(subject.Name, subject.IsConfiguration);

    /// <summary>A condition of which nothing is known but that it is the same wherever it is named so.</summary>
    Condition Unknown(string name)
    {
        if (!unknowns.TryGetValue(name, out var known))
            unknowns.Add(name, known = space.Unknown(name));
        return known;
    }

    /// <summary>Addresses of which all or none may connect.</summary>
    /// <param name="Name">What tells them apart.</param>
    /// <param name="Groups">The listed ranges that hold them, or the name by which a cloud knows them.</param>
    /// <param name="IsIPv6">Their family.</param>
    /// <param name="IsEverybody">Whether they are part of everybody on the internet.</param>
    sealed record Peer(string Name, object[] Groups, bool IsIPv6, bool IsEverybody);

    /// <summary>A cluster in the terms of the comparison.</summary>
    sealed class View
    {
        readonly Comparison comparison;
        readonly DeclaredCluster cluster;
        readonly IReadOnlyDictionary<Subject, Subject> subjects;
        readonly Dictionary<Condition, Condition> adopted = [];
        readonly Dictionary<object, Condition> elements = [];
        readonly List<(Condition When, string Name)> unknownElements = [];
        readonly Condition isRestricted;
        readonly Condition takesIPv6;
        readonly Condition hasMore;
        readonly string listName;

        public View(Comparison comparison, DeclaredCluster cluster, IReadOnlyDictionary<Subject, Subject> subjects)
        {
            (this.comparison, this.cluster, this.subjects) = (comparison, cluster, subjects);
            IsCreated = Adopt(cluster.Creation.When);
            listName = NamesIn(cluster.AllowedRanges.Setting.Sites(cluster.Space.True));
            IsPublic = IsCreated & Adopt(cluster.HasPublicEndpoint, "public");
            IsPrivate = IsCreated & Adopt(cluster.HasPrivateEndpoint, "private");
            isRestricted = Adopt(cluster.IsRestricted, $"restricted by {listName}");
            MayBeRestricted = !(IsCreated & Adopt(cluster.IsRestricted.Fails));
            takesIPv6 = Adopt(cluster.TakesIPv6, "IPv6");
            hasMore = Adopt(cluster.AllowedRanges.HasMore);
            IsReplaced = Adopt(cluster.IsReplacedByOtherEndpoint, "replaced");
            foreach (var element in cluster.AllowedRanges.Elements)
            {
                var when = Adopt(element.When);
                if (element.Text is not { } text)
                {
                    unknownElements.Add((when, NamesIn([element.Site])));
                    continue;
                }

                foreach (var listed in Groups(text))
                    elements[listed] = elements.TryGetValue(listed, out var known) ? known | when : when;
            }
        }

        /// <summary>What is listed: ranges, and names by which a cloud knows addresses.</summary>
        public IEnumerable<object> Listed => elements.Keys;

        public Condition IsCreated { get; }

        public Condition IsPublic { get; }

        public Condition IsPrivate { get; }

        public Condition MayBeRestricted { get; }

        public Condition IsReplaced { get; }

        /// <summary>Where somebody may connect of whom nothing else is known.</summary>
        public Condition LetsInUnknown =>
            IsPublic & isRestricted & unknownElements.Aggregate(hasMore, static (any, element) => any | element.When);

        public Condition LetsIn(Peer peer)
        {
            var listed = hasMore & comparison.Unknown($"{peer.Name} in {listName}");
            foreach (var (when, name) in unknownElements)
                listed |= when & comparison.Unknown($"{peer.Name} in {name}");
            foreach (var group in peer.Groups)
                listed |= elements.TryGetValue(group, out var known) ? known : comparison.space.False;
            return IsPublic & (peer.IsIPv6 ? takesIPv6 : comparison.space.True) & (!isRestricted | listed);
        }

        /// <summary>What the settings in effect are, each with the configurations in which it is that.</summary>
        public Dictionary<(string Setting, string Value), Condition> Settings()
        {
            var settings = new Dictionary<(string, string), Condition>();
            foreach (var key in cluster.Keys)
            {
                var values = key is SettingKey<RangeList> list
                    ? cluster[list].Elements.Select(static element => (element.When, Value: element.Text ?? element.Site.ToString()))
                    : cluster[key].InEffect.Select(static @case => (@case.When, Value: Shown(@case)));
                foreach (var (when, value) in values)
                {
                    var known = settings.TryGetValue((key.Name, value), out var others) ? others : comparison.space.False;
                    settings[(key.Name, value)] = known | Adopt(when);
                }
            }

            return settings;
        }

        /// <summary>What tells one value from another: what it is, or else the code that gives it.</summary>
        static string Shown(Case @case) => @case.Value switch
        {
            Constant { Literal: var literal } => $"{literal}",
            LibraryMember { Name: var name } => name,
            Symbolic { Subject.Name: var name } => name,
            var value when value == Value.Unset => "",
            var value => $"{value.GetType().Name} {@case.Origin?.Node}",
        };

        /// <summary>
        /// What a text of a list lets in: the ranges that it means, though no provider may take it as it stands, or a name.
        /// </summary>
        static IEnumerable<object> Groups(string text) => text == "Internet" ? [IPRange.Everyone(isIPv6: false)]
            : IPRange.Meant(text) is { } meant ? meant.Select(static range => (object)range.Block(range.PrefixLength))
            : [text];

        public Condition Adopt(Condition condition) => comparison.space.Adopt(condition, subjects, adopted);

        Condition Adopt(Fact fact, string unknown) => Adopt(fact.Holds) | (!Adopt(fact.Fails) & comparison.Unknown(unknown));

        /// <summary>What decides a value of which nothing is known: the names in the code that gives it.</summary>
        static string NamesIn(IEnumerable<Microsoft.CodeAnalysis.SyntaxNode> sites) => string.Join(" ", sites
            .SelectMany(static site => site.DescendantTokens())
            .Where(static token => token.RawKind == (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.IdentifierToken)
            .Select(static token => token.ValueText)
            .Distinct());
    }
}
