using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Amazon.CDK.Lib: the L2 clusters of aws-eks and aws-eks-v2 with their <c>EndpointAccess</c>, and L1's <c>CfnCluster</c>.
/// Source: aws-cdk packages/aws-cdk-lib/aws-eks/lib/cluster.ts; the CloudFormation reference of AWS::EKS::Cluster.
/// </summary>
sealed class AmazonCdk : Sdk
{
    static readonly ImmutableHashSet<string> namespaces =
        ImmutableHashSet.Create("Amazon.CDK.AWS.EKS", "Amazon.CDK.AWS.EKSv2", "Amazon.CDK.AWS.Eks.V2.Alpha");

    static readonly SettingPath endpointAccess = new("EndpointAccess");

    /// <summary>Those of the L1 cluster, which are those of the template too.</summary>
    static readonly SettingTable cfn = AwsEks.In("ResourcesVpcConfig", Jsii.ConfiguredCidrs);

    /// <summary>Those of the L2 clusters. An older CDK has no IP family and knows IPv4 only.</summary>
    static readonly SettingTable construct = new(EksCluster.Kind)
    {
        // The default port of a cluster is 443.
        LetsIn = "Connections.AllowDefaultPortFrom",
        [EksCluster.EndpointAccess] = endpointAccess,
        [EksCluster.Network] = new("Vpc"),
        [EksCluster.SecurityGroup] = new("SecurityGroup"),
        [EksCluster.SubnetSelections] = new("VpcSubnets") { Block = new(SubnetGroup.Kind)
        {
            [SubnetGroup.Type] = new("SubnetType"),
            [SubnetGroup.Name] = new("SubnetGroupName")
        } },
        [EksCluster.RemoteNodeNetworks] = new("RemoteNodeNetworks") { Block = AwsEks.RemoteNetwork },
        [EksCluster.RemotePodNetworks] = new("RemotePodNetworks") { Block = AwsEks.RemoteNetwork },
        [EksCluster.AuthenticationMode] = new("AuthenticationMode") { Default = "CONFIG_MAP" },
        [EksCluster.ServiceCidr] = new("ServiceIpv4Cidr"),
        [EksCluster.IPFamily] = new("IpFamily")
        {
            Default = "ipv4",
            Meaning = static family =>
                family switch { LibraryMember { Name: "IP_V6" } => new Constant(
                    "ipv6"), LibraryMember { Name: "IP_V4" } => new Constant("ipv4"), _ => family },
        },
    };

    /// <summary>The second module knows access entries only: aws-cdk packages/aws-cdk-lib/aws-eks-v2/lib/cluster.ts.</summary>
    static readonly SettingTable constructOfV2 =
        new(construct) { [EksCluster.AuthenticationMode] = SettingPath.Always("AuthenticationMode", "API") };

    public override string Name => "Amazon.CDK.Lib";

    public override ImmutableArray<ResourceType> Clusters { get; } = ImmutableArray.Create(
        new ResourceType(construct, "Cluster", namespaces.Contains, "props"),
        new ResourceType(construct, "FargateCluster", namespaces.Contains, "props"),
        new ResourceType(cfn, "CfnCluster", namespaces.Contains, "props"));

    public override ImmutableArray<ResourceType> Neighbours { get; } = ImmutableArray.Create(
        ResourceType.In("Amazon.CDK.AWS.EC2", "Vpc", AwsNetworks.VpcOfConstruct, "props"),
        ResourceType.In("Amazon.CDK.AWS.EC2", "CfnVPC", AwsNetworks.Vpc, "props"),
        ResourceType.In("Amazon.CDK.AWS.EC2", "CfnSubnet", AwsNetworks.Subnet, "props"),
        ResourceType.In(
            "Amazon.CDK.AWS.EC2",
            "SecurityGroup",
            new(VpcSecurityGroup.Kind) { [VpcSecurityGroup.Id] = new("SecurityGroupId") },
            "props"),
        ResourceType.In(
            "Amazon.CDK.AWS.EC2",
            "CfnSecurityGroup",
            new(VpcSecurityGroup.Kind)
            {
                [VpcSecurityGroup.Id] = new("AttrGroupId"),
                [VpcSecurityGroup.Ingress] = new("SecurityGroupIngress") { Block = AwsNetworks.Ingress("IpProtocol") },
            },
            "props"),
        ResourceType.In(
            "Amazon.CDK.AWS.EC2",
            "CfnSecurityGroupIngress",
            new(AwsNetworks.Ingress("IpProtocol"))
            {
                [SecurityGroupIngress.Group] = new("GroupId"),
                [SecurityGroupIngress.Source] = new("SourceSecurityGroupId"),
            },
            "props"),
        ResourceType.In("Amazon.CDK.AWS.EC2", "BastionHostLinux", Host, "props"),
        ResourceType.In(
            "Amazon.CDK.AWS.EC2",
            "Instance_",
            new(Host) { [VpcHost.Profile] = new("InstanceProfile"), [VpcHost.Role] = new("Role") },
            "props"),
        ResourceType.In("Amazon.CDK.AWS.EC2", "CfnInstance", AwsNetworks.Instance("SecurityGroupIds"), "props"),
        ResourceType.In("Amazon.CDK.AWS.IAM", "Role", new(IamRole.Kind), "props"),
        ResourceType.In("Amazon.CDK.AWS.IAM", "CfnRole", new(IamRole.Kind), "props"),
        ResourceType.In("Amazon.CDK.AWS.IAM", "InstanceProfile", AwsNetworks.ProfileOfRole, "props"),
        ResourceType.In("Amazon.CDK.AWS.IAM", "CfnInstanceProfile", AwsNetworks.ProfileOfRoles, "props"),
        new ResourceType(AwsNetworks.AccessEntry("Principal"), "AccessEntry", namespaces.Contains, "props"),
        new ResourceType(AwsNetworks.AccessEntry("PrincipalArn"), "CfnAccessEntry", namespaces.Contains, "props"),
        new ResourceType(Capacity("NodeRole"), "Nodegroup", namespaces.Contains, "props"),
        new ResourceType(AwsNetworks.AccessEntry("NodeRole"), "CfnNodegroup", namespaces.Contains, "props"),
        new ResourceType(Capacity("PodExecutionRole"), "FargateProfile", namespaces.Contains, "props"),
        new ResourceType(AwsNetworks.AccessEntry("PodExecutionRoleArn"), "CfnFargateProfile", namespaces.Contains, "props"),
        ResourceType.In("Amazon.CDK.AWS.Cloud9", "CfnEnvironmentEC2", new(VpcHost.Kind) { [VpcHost.Subnet] = new("SubnetId") }, "props"));

    /// <summary>A host of the L2, which makes a security group of its own where it is given none.</summary>
    static SettingTable Host => new(VpcHost.Kind) { [VpcHost.Vpc] = new("Vpc"), [VpcHost.SecurityGroup] = new("SecurityGroup") };

    /// <summary>Methods that let something into a security group without a rule that is seen, or give a host another group.</summary>
    static readonly string[] lettingIn =
    [
        "Connections", "AddSecurityGroup", "AllowInternally", "AllowFrom", "AllowFromAnyIpv4", "AllowDefaultPortFrom",
        "AllowDefaultPortFromAnyIpv4", "AllowDefaultPortInternally", "AllowDefaultPortTo", "AllowTo", "AllowToDefaultPort",
        "AddAutoScalingGroupCapacity", "ConnectAutoScalingGroupCapacity",
    ];

    /// <summary>Nodes of the L2, which EKS knows, with a role that they may be given.</summary>
    static SettingTable Capacity(string role) => new(AwsNetworks.AccessEntry(role))
    {
        [ClusterAccessEntry.MakesRole] = SettingPath.Always(role, true),
    };

    /// <summary>Methods and settings by which a cluster knows a role without an entry that is seen.</summary>
    static readonly string[] granting =
        ["GrantAccess", "GrantClusterAdmin", "MastersRole", "AwsAuth", "ConnectAutoScalingGroupCapacity"];

    /// <summary>Members that make nodes, and the settings that give them a role which is not their own.</summary>
    static readonly string[] makingNodes = ["AddNodegroupCapacity", "AddFargateProfile", "DefaultProfile", "Compute"];
    static readonly string[] givingRoles = ["NodeRole", "PodExecutionRole"];

    protected override bool DeclaresUnseen(ResourceKind kind, SourceProgram program) =>
        (kind == SecurityGroupIngress.Kind
            && (program.MentionsAny(lettingIn, default)
                || program.References.To("AddIngressRule", default).Any(mention => !IsForAnotherPort(mention, program))))
        || AwsNetworks.MakesEntriesUnseen(kind, program)
        || (kind == ClusterAccessEntry.Kind
            && (program.MentionsAny(granting, default)
                || (program.MentionsAny(makingNodes, default) && program.MentionsAny(givingRoles, default))));

    /// <summary>Whether a rule is as plain as <c>Port.Tcp(22)</c>, and for other ports than that of the API server.</summary>
    static bool IsForAnotherPort(SimpleNameSyntax mention, SourceProgram program)
    {
        if (References.Named(mention).Parent is not InvocationExpressionSyntax rule
            || rule.ArgumentList.Arguments is not [_, { NameColon: null, Expression: var port }, ..])
            return false;
        var model = program.Model(port.SyntaxTree);
        return (model.GetSymbolInfo(port).Symbol, port) switch
        {
            (IPropertySymbol { Name: "SSH" or "HTTP", ContainingType.Name: "Port" }, _) => true,
            (IMethodSymbol { Name: "Tcp" or "TcpRange", ContainingType.Name: "Port" },
                InvocationExpressionSyntax { ArgumentList.Arguments: [var first, ..] ports }) =>
                NumberOf(first) > SecurityGroupIngress.Https || NumberOf(ports[^1]) < SecurityGroupIngress.Https,
            _ => false,
        };

        double? NumberOf(ArgumentSyntax argument) => model.GetConstantValue(argument.Expression).Value switch
        {
            int number => number,
            double number => number,
            _ => null,
        };
    }

    /// <summary>Escape hatches, and the properties of the L1 cluster, which may be assigned after its creation.</summary>
    public override ImmutableArray<string> OverridingNames { get; } =
        Constructs.EscapeHatches.AddRange(cfn.Expressible.Select(static setting => setting.Properties[0]).Distinct());

    public override LibraryModel Library { get; } = new Constructs();

    public override bool IsAssembly(string name) => name == "Amazon.CDK.Lib" || name == "Amazon.CDK.AWS.EKS.V2.Alpha";

    public override Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation) =>
        OverridesSomethingElse(mention, program, cancellation)
        ? Reach.Nothing
        : ((Constructs)Library).ReachOf(mention, MayBeCluster, program, cancellation);

    /// <summary>
    /// Whether an override names a property or attribute that no setting of ours is in. The first L2's custom resource has all of them in
    /// its <c>Config</c>.
    /// </summary>
    static bool OverridesSomethingElse(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation)
    {
        if (mention.Parent is not (MemberAccessExpressionSyntax or MemberBindingExpressionSyntax)
            || mention.Parent.Parent is not InvocationExpressionSyntax { ArgumentList.Arguments: [{ NameColon: null,
                Expression: var path }, ..] })
        {
            return false;
        }

        // Most paths are literals, for which no body need be bound.
        var value = path is LiteralExpressionSyntax literal
            ? literal.Token.Value
            : program.Model(path.SyntaxTree).GetConstantValue(path, cancellation).Value;
        if (value is not string text)
            return false;

        var names = text.Split('.');
        return mention.Identifier.ValueText switch
        {
            "AddPropertyOverride" or "AddPropertyDeletionOverride" => IsElsewhere(names[0]),
            "AddOverride" or "AddDeletionOverride" =>
                Constructs.IsAttribute(names[0]) || (names is ["Properties", var property, ..] && IsElsewhere(property)),
            _ => false,
        };

        static bool IsElsewhere(string property) =>
            property.Length > 0 && !property.Contains('\\') && property != "Config"
            && !cfn.Expressible.Any(setting => string.Equals(setting.Properties[0], property, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// The part of an L2 construct that is in the template is called as the construct is, and the L2 has no setters itself.
    /// </summary>
    protected override bool ChangesLater(ResourceType neighbour, INamedTypeSymbol type, SourceProgram program) =>
        ((Constructs)Library).ChangesLater(
        Constructs.EscapeHatches.AddRange(neighbour.Settings.Expressible.Select(static setting => setting.Properties[0])),
        changed => !Constructs.IsInService(changed)
            || (SymbolEqualityComparer.Default.Equals(changed.ContainingNamespace, type.ContainingNamespace)
                && changed.Name.EndsWith(neighbour.Name.Replace("Cfn", "").TrimEnd('_'), StringComparison.OrdinalIgnoreCase)),
        program);

    /// <summary>Modules of services have classes for the resources of their service only; all others may stand for any resource.</summary>
    bool MayBeCluster(ITypeSymbol type) =>
        type.WithBases().FirstOrDefault(Constructs.IsInService) is not { } known || (known is INamedTypeSymbol named && IsCluster(named));

    protected override SettingReader ReaderOf(Creation creation, ConditionSpace space, SourceProgram program)
    {
        var reader = new SettingReader(creation, space, program, "props", name: "id");
        // The first L2 is a custom resource, whose properties have other names.
        reader.Outside = new ChangedConstruct(
            reader, creation, space, isResource: IsTemplateResource(creation.Type) || creation.Type.ContainingNamespace.Name != "EKS");
        return reader;
    }

    public override Declaration? Declare(
        Creation creation, ConditionSpace space, SourceProgram program, Neighbourhoods neighbourhoods) =>
        IsTemplateResource(creation.Type)
        ? base.Declare(creation, space, program, neighbourhoods)
        : DeclareConstruct(ReaderOf(creation, space, program), NeighbourhoodOf(creation, space, program, neighbourhoods));

    static bool IsTemplateResource(INamedTypeSymbol type) => type.Name == "CfnCluster";

    /// <summary>
    /// An L2 cluster has one setting for both endpoints and the CIDR blocks. So what it says of each of them is derived here, and what is
    /// to be done to them goes into that one setting.
    /// </summary>
    Declaration DeclareConstruct(SettingReader reader, Neighbourhood neighbours)
    {
        var settings = reader.Read(reader.Creation.Type.ContainingNamespace.Name == "EKS" ? construct : constructOfV2, neighbours);
        var access = settings.Settings[EksCluster.EndpointAccess]!;
        var modes = access.Cases.SelectMany(@case => Modes(reader, @case)).ToImmutableArray();
        settings.Settings[EksCluster.EndpointAccess] = access.Derive(modes.SelectMany(mode => Words(reader, mode)), null, null);
        settings.Settings[EksCluster.PublicAccess] = Derive(EksCluster.PublicAccess, static name => name != "PRIVATE");
        settings.Settings[EksCluster.PrivateAccess] = Derive(EksCluster.PrivateAccess, static name => name != "PUBLIC");
        settings.Ranges[EksCluster.PublicAccessCidrs] =
            reader.Ranges(endpointAccess, reader.InEffect(cfn[EksCluster.PublicAccessCidrs], modes.SelectMany(mode => mode.Cidrs is null
            ? [new Case(mode.When, mode.Name is null ? Value.Unknown : Value.Unset, mode.Origin)]
            : mode.Cidrs.Cases.Select(@case => new Case(@case.When & mode.When, @case.Value, mode.Origin))).ToImmutableArray()));
        foreach (var key in new SettingKey[] { EksCluster.IPFamily, EksCluster.AuthenticationMode, EksCluster.ServiceCidr })
        {
            if (reader.Outside!.Overrides(cfn[key].Properties))
                settings.Settings[key] = settings.Settings[key]!.Derive([new Case(reader.Space.True, Value.Unknown, null)], null, null);
        }

        foreach (var key in new[] { EksCluster.RemoteNodeNetworks, EksCluster.RemotePodNetworks })
        {
            if (reader.Outside!.Overrides(cfn[key].Properties))
                settings.Parts[key] = new PartList(settings.Parts[key]!.Setting, ImmutableArray<Part>.Empty, reader.Space.True);
        }

        return new Declaration(new EksCluster(reader.Creation, settings), new EndpointAccessWriter(reader, neighbours, access));

        Setting Derive(SettingKey key, Func<string, bool> isOn)
        {
            var derived = modes.Select(mode => new Case(
                mode.When,
                mode.Name switch { null => Value.Unknown, "" => Value.Unset, _ => isOn(mode.Name) ? Value.True : Value.False },
                mode.Origin)).ToImmutableArray();
            var path = cfn[key];
            return new Setting(reader.Space, access.Name, reader.InEffect(path, derived), Value.True, isExpressible: false)
            {
                Override = reader.Outside?.NameOfOverride(path.Properties),
            };
        }
    }

    /// <summary>
    /// A mode as <see cref="EksCluster.EndpointAccess"/> says it. Without the private endpoint no restriction is possible, not even to no
    /// block; without the public one, to no block only.
    /// </summary>
    static IEnumerable<Case> Words(SettingReader reader, Mode mode)
    {
        Case Word(Condition when, string word) => new(when, new Constant(word), mode.Origin);
        switch (mode)
        {
            case { Name: null }:
                return [new Case(mode.When, Value.Unknown, mode.Origin)];
            case { Name: "" }:
                return [new Case(mode.When, Value.Unset, mode.Origin)];
            case { Name: "PUBLIC", Cidrs: not null }:
                return [Word(mode.When, EksCluster.RestrictedPublicOnly)];
            case { Name: "PRIVATE", Cidrs: { } cidrs }:
                var restricted = HasElements(reader, cidrs);
                return [
                    Word(mode.When & restricted, EksCluster.RestrictedPrivate),
                    new Case(mode.When & !restricted, Value.Unknown, mode.Origin)
                ];
            default:
                return [Word(mode.When, mode.Name)];
        }
    }

    /// <summary>Where a list of CIDR blocks surely has an element.</summary>
    static Condition HasElements(SettingReader reader, Guarded cidrs) => cidrs.Cases
        .SelectMany(@case =>
            (reader.Object(@case.Value)?.Elements ?? ImmutableList<Element>.Empty).Select(element => @case.When & element.When))
        .Aggregate(reader.Space.False, static (any, next) => any | next);

    /// <summary>Writes both endpoints and the CIDR blocks as the one setting that an L2 cluster has for them.</summary>
    /// <param name="reader">Reads the cluster's settings.</param>
    /// <param name="neighbours">The resources to which it refers.</param>
    /// <param name="access">That setting as the program gives it.</param>
    sealed class EndpointAccessWriter(SettingReader reader, Neighbourhood neighbours, Setting access)
        : SettingWriter(reader, construct, neighbours)
    {
        public override EditPlan Plan(DeclaredResource resource, ImmutableArray<Intent> intents, Condition when)
        {
            if (!intents.All(static intent => intent.Key == EksCluster.PublicAccess
                || intent.Key == EksCluster.PrivateAccess
                || intent is UseConfigured or Remove))
                return base.Plan(resource, intents, when);
            var type = $"global::{Reader.Creation.Type.ContainingNamespace.ToDisplayString()}.EndpointAccess";
            if (IsOn(resource, intents, EksCluster.PublicAccess, when) is not { } isPublic
                || IsOn(resource, intents, EksCluster.PrivateAccess, when) is not { } isPrivate
                || !(isPublic || isPrivate)
                || Reader.Outside!.Overrides([cfn[EksCluster.PublicAccess].Properties[0]])
                    || Reader.WriterOf(endpointAccess) is not { } writer)
            {
                return EditPlan.Impossible;
            }

            var name = $"{type}.{(isPublic ? isPrivate ? "PUBLIC_AND_PRIVATE" : "PUBLIC" : "PRIVATE")}";
            if (intents.Any(static intent => intent is UseConfigured))
                return writer.Set(new CSharp($"{name}.OnlyFrom({Jsii.ConfiguredCidrs.Text})"), when);
            // The CIDR blocks go with the public endpoint; else what restricts it stays.
            var restrictions = isPublic ? access.Sites(when).OfType<InvocationExpressionSyntax>().ToArray() : [];
            return restrictions.Length == 0
                ? writer.Set(new CSharp(name), when)
                : restrictions.Aggregate(EditPlan.Nothing, (plan, restriction) => plan + (
                restriction is { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax restricted } }
                    ? EditPlan.Of(new ReplaceExpression(restricted.SyntaxTree.FilePath, restricted.Span, name))
                    : EditPlan.Impossible));
        }

        /// <summary>
        /// Whether an endpoint is to be on; null where that is on in some configurations and off in others, or nobody can tell.
        /// </summary>
        static bool? IsOn(DeclaredResource resource, ImmutableArray<Intent> intents, SettingKey<bool> key, Condition when) =>
            intents.OfType<Set>().FirstOrDefault(set => set.Key == key) is { Value: bool intended } ? intended
            : when.Implies(resource[key].Is(true).Holds) ? true
            : when.Implies(resource[key].Is(false).Holds) ? false
            : null;
    }

    /// <summary>One of the endpoint accesses that a cluster can have: the static member's name, "" for unset, null for unknown.</summary>
    readonly record struct Mode(Condition When, string? Name, Guarded? Cidrs, Origin? Origin);

    static IEnumerable<Mode> Modes(SettingReader reader, Case @case)
    {
        switch (@case.Value)
        {
            case LibraryMember { Name: "PUBLIC" or "PRIVATE" or "PUBLIC_AND_PRIVATE" } member:
                yield return new Mode(@case.When, member.Name, null, @case.Origin);
                break;
            case ObjectReference when reader.Object(@case.Value) is { } restricted
                && restricted.Members[Constructs.RestrictedAccess] is { } access:
                // The last restriction of several is in effect.
                foreach (var inner in access.Cases
                    .Where(inner => !(inner.When & @case.When).IsFalse)
                    .SelectMany(inner => Modes(reader, inner with { When = inner.When & @case.When })))
                    yield return inner with
                    {
                        Name = inner.Name is "" ? null : inner.Name,
                        Cidrs = restricted.Members[Constructs.AllowedCidrs],
                        Origin = @case.Origin
                    };

                break;
            default:
                yield return new Mode(@case.When, @case.Value == Value.Unset ? "" : null, null, @case.Origin);
                break;
        }
    }

    sealed class Constructs : Jsii
    {
        /// <summary>What <c>OnlyFrom</c> was called on.</summary>
        public static readonly MemberKey RestrictedAccess = MemberKey.Note("restricted access");

        /// <summary>What <c>OnlyFrom</c> was given.</summary>
        public static readonly MemberKey AllowedCidrs = MemberKey.Note("allowed CIDRs");

        /// <summary>How the names of methods begin that look up what exists.</summary>
        const string From = "From";

        /// <summary>Of which construct something is the part that it has made itself.</summary>
        static readonly MemberKey wholeKey = MemberKey.Note("whole");

        /// <summary>Under what a construct keeps overrides that do not concern its properties.</summary>
        static readonly MemberKey attributeKey = MemberKey.Note("attribute");

        /// <summary>
        /// Parts of a resource in a template besides its type and its properties: the CloudFormation reference of resource attributes.
        /// </summary>
        static readonly ImmutableHashSet<string> attributes =
            ImmutableHashSet.Create(
                "CreationPolicy", "UpdatePolicy", "DeletionPolicy", "UpdateReplacePolicy", "DependsOn", "Metadata", "Condition");

        /// <summary>Whether a part of a resource in a template is neither its type nor its properties.</summary>
        public static bool IsAttribute(string name) => attributes.Contains(name);

        /// <summary>Whether a type belongs to the module of one of AWS's services.</summary>
        public static bool IsInService(ITypeSymbol type) => type.ContainingNamespace.IsWithin("Amazon.CDK.AWS");

        protected override bool IsAssembly(string name) => name.StartsWith("Amazon.CDK", StringComparison.Ordinal);

        public override Guarded? Call(LibraryCall call)
        {
            var type = call.Method.ContainingType;
            return call switch
            {
                { Name: "OnlyFrom", Receiver: { } access, Arguments: { Length: 1 } cidrs } when type.Name == "EndpointAccess" =>
                    Restrict(call, access, cidrs[0]),
                { Name: "TryGetContext" or "GetContext", Arguments: [var keys] } => ReadContext(call, keys),
                { Name: "get_Region" or "get_Account", Receiver: { } stack } when type.Name == "Stack" =>
                    call.Interpreter.OnEach(stack, (_, only) => Environment(call, only, call.Name.Substring("get_".Length))),
                { Name: "AddPropertyOverride"
                    or "AddPropertyDeletionOverride", Receiver: { } construct, Arguments: { Length: > 0 } path } =>
                    Change(call, construct, OverrideKey(PathOf(path[0])), call.Arguments.ElementAtOrDefault(1)),
                { Name: "AddOverride" or "AddDeletionOverride", Receiver: { } construct, Arguments: { Length: > 0 } path } =>
                    Change(call, construct, KeyOf(PathOf(path[0])), call.Arguments.ElementAtOrDefault(1)),
                { Method: { MethodKind: MethodKind.PropertySet, AssociatedSymbol.Name: var property }, Receiver: { } construct,
                    Arguments: [.., var value] } when type.Name == "CfnCluster" =>
                    Change(
                        call,
                        construct,
                        construct.Cases.Any(@case => WholeOf(call.Interpreter, @case.Value) is not null)
                        ? ChangedConstruct.OverrideKey(property)
                        : property,
                        value),
                { Name: "get_Node", Receiver: { } construct } => PartOf(call, construct),
                { Name: "get_DefaultChild", Receiver: { } node } => PartOf(call, node),
                { Method.IsStatic: true, Name: var name, Arguments: [_, _, var known] } when name.StartsWith(From, StringComparison.Ordinal)
                    && RoleOf(type) == TypeRole.Resource => LookUp(call, name.Substring(From.Length), known),
                { Name: "FindChild"
                    or "TryFindChild", Receiver: { } node,
                        Arguments: { Length: 1 } id } when id[0].Single is Constant { Literal: "Resource" or "Default" } => PartOf(
                            call, node),
                _ => null,
            };
        }

        /// <summary>
        /// Where a stack is deployed, which is known where its own properties say so: otherwise its stage may, or whoever deploys it.
        /// </summary>
        static Guarded Environment(LibraryCall call, Guarded stack, string name)
        {
            var known = new[] { MemberKey.Argument("props"), "Env", name }.Aggregate(
                stack,
                (owner, member) => call.Interpreter.OnEach(owner, (value, only) =>
                call.Interpreter.Object(value) is null ? call.Interpreter.Of(Value.Unknown) : call.Interpreter.ReadMember(only, member)));
            return Guarded.Choose(
                known.When(call.Interpreter.Space, static value => value == Value.Unset || value == Value.Null),
                call.Interpreter.Of(Value.Unknown),
                known);
        }

        /// <summary>
        /// A resource that exists already: it has the id, name or ARN by which it is looked up, or the attributes that the program knows of
        /// it.
        /// </summary>
        static Guarded? LookUp(LibraryCall call, string by, Guarded known)
        {
            var interpreter = call.Interpreter;
            var members = by.EndsWith("Id", StringComparison.Ordinal)
                || by.EndsWith("Name", StringComparison.Ordinal)
                || by.EndsWith("Arn", StringComparison.Ordinal)
                ? MemberMap.Empty.SetItem(by, known)
                : by.EndsWith("Attributes", StringComparison.Ordinal)
                    && known.Single is { } single
                    && interpreter.Object(single) is { IsForeign: false } attributes
                ? MemberMap.Of(attributes.Members.Keys.Select(key => (key, interpreter.ReadMember(known, key))))
                : null;
            return members is null
                ? null
                : interpreter.NewObject(call.Method.ContainingType, call.Site, found => found with { IsForeign = true, Members = members });
        }

        static Guarded? ReadContext(LibraryCall call, Guarded keys) => call.OnEachKey(keys, key => call.Interpreter.Setting(
            new SettingSource("context value") { HasTypes = true }, key, isRequired: call.Name == "GetContext", call.Site));

        static Guarded Restrict(LibraryCall call, Guarded access, Guarded cidrs)
        {
            // The process that synthesises gets the blocks as they are now.
            var allowed = call.Interpreter.CopyList(cidrs, call.Site);
            return call.Interpreter.NewObject(call.ResultType, call.Site, restricted => restricted with
            {
                Members = restricted.Members.SetItem(RestrictedAccess, access).SetItem(AllowedCidrs, allowed),
            });
        }

        static Guarded Change(LibraryCall call, Guarded construct, MemberKey key, Guarded? value)
        {
            var interpreter = call.Interpreter;
            interpreter.Change(
                construct.Select(each => WholeOf(interpreter, each) ?? each),
                key,
                // What is taken away from the part of an L2 leaves the service's default, which is not the L2's.
                value ?? interpreter.Of(construct.Cases.Any(@case => WholeOf(interpreter, @case.Value) is not null)
                    ? Value.Unknown
                    : Value.Null),
                call.Site);
            return interpreter.Of(Value.Unknown, call.Site);
        }

        /// <summary>The path of an override; null where it is not known, or has a dot in a name.</summary>
        static string? PathOf(Guarded path) => path.Single is Constant { Literal: string text } && !text.Contains('\\') ? text : null;

        static MemberKey OverrideKey(string? path) => ChangedConstruct.OverrideKey(path ?? "");

        /// <summary>Under what the override of a whole resource is kept.</summary>
        static MemberKey KeyOf(string? path)
        {
            var names = path?.Split(new[] { '.' }, 2) ?? [];
            return names is ["Properties", var property] ? OverrideKey(property)
                : names.Length > 0 && IsAttribute(names[0]) ? attributeKey
                : OverrideKey(null);
        }

        /// <summary>What a construct of a service has made itself, or the node through which it is found.</summary>
        static Guarded PartOf(LibraryCall call, Guarded construct) =>
            call.Interpreter.OnEach(
                construct,
                (value, _) =>
                    (WholeOf(call.Interpreter, value) ?? (IsOfService(call.Interpreter.Object(value)) ? value : null)) is { } whole
            ? call.Interpreter.NewObject(
                call.ResultType,
                null,
                part => part with { IsForeign = true, Members = part.Members.SetItem(wholeKey, call.Interpreter.Of(whole)) })
            : call.Interpreter.Of(Value.Unknown));

        static Value? WholeOf(Interpreter interpreter, Value part) =>
            interpreter.Object(part)?.Members[wholeKey]?.Single;

        static bool IsOfService(ObjectState? construct) =>
            construct is { IsForeign: false, Type: var type } && type.WithBases().Any(IsInService);
    }
}
