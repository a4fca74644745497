using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Azure.Provisioning.ContainerService. A cluster has no arguments: its properties are assigned when and after it is created, and what
/// they are in the end is written as Bicep. It mirrors the ARM API, so ARM's defaults hold.
/// Source: azure-sdk-for-net sdk/provisioning/Azure.Provisioning.ContainerService/api and its changelog;
/// learn.microsoft.com/azure/aks/private-clusters.
/// </summary>
class AzureProvisioning : Sdk
{
    const string Root = "Azure.Provisioning";

    protected const string ContainerService = $"{Root}.ContainerService";

    /// <summary>What may change any construct of a program without a mention of what it is.</summary>
    const string Enumeration = "GetProvisionableResources";

    protected static readonly SettingTable settings = new(AksCluster.Kind)
    {
        [AksCluster.Private] = new("ApiServerAccessProfile", "IsPrivateClusterEnabled") { Default = false },

        // On where a private cluster leaves it out: azure-cli#19476, private-clusters.md.
        [AksCluster.PublicFqdn] = new("ApiServerAccessProfile", "IsPrivateClusterPublicFqdnEnabled") { Default = true },
        [AksCluster.PrivateDnsZone] = new("ApiServerAccessProfile", "PrivateDnsZone") { Default = "system" },
        [AksCluster.AuthorizedIPRanges] = new("ApiServerAccessProfile", "AuthorizedIPRanges")
        {
            // The list is made of no array, and a parameter of the deployment would have to be added to the infrastructure.
            Configured = new(
                $"new global::{Root}.BicepList<string>(global::System.Array.ConvertAll({Jsii.ConfiguredRanges.Text}, range => new global::{Root}.BicepValue<string>(range)))"),
        },
        [AksCluster.RunCommandDisabled] = new("ApiServerAccessProfile", "IsRunCommandDisabled") { Default = false },
        [AksCluster.VnetIntegration] = new("ApiServerAccessProfile", "IsVnetIntegrationEnabled") { Default = false },
        [AksCluster.ApiServerSubnet] = new("ApiServerAccessProfile", "SubnetId"),
        [AksCluster.Sku] = new("Sku", "Name") { Default = "Base" },
        [AksCluster.PublicNetworkAccess] = new("PublicNetworkAccess") { Default = "Enabled" },
        [AksCluster.DnsPrefix] = new("DnsPrefix"),
        [AksCluster.FqdnSubdomain] = new("FqdnSubdomain"),

        // Left out, the package takes a parameter of the deployment.
        [AksCluster.Location] = new("Location"),
        [AksCluster.Identity] = new("ClusterIdentity"),
        [AksCluster.IdentityType] = new("ClusterIdentity", "IdentityType"),
        [AksCluster.IdentityIds] = new("ClusterIdentity", "UserAssignedIdentities"),
        [AksCluster.ServicePrincipal] = new("ServicePrincipalProfile", "ClientId"),
        [AksCluster.OutboundType] = new("NetworkProfile", "OutboundType") { Default = "loadBalancer" },
        [AksCluster.LoadBalancerSku] = new("NetworkProfile", "LoadBalancerSku") { Default = "standard" },
    };

    static readonly SettingPath isExisting = new("IsExistingResource") { Default = false };

    /// <summary>What beta.6 has renamed, by its newer name. Source: the changelog of 1.0.0-beta.6.</summary>
    static readonly ImmutableDictionary<string, string> olderNames = ImmutableDictionary.CreateRange(new KeyValuePair<string, string>[]
    {
        new("IsPrivateClusterEnabled", "EnablePrivateCluster"),
        new("IsPrivateClusterPublicFqdnEnabled", "EnablePrivateClusterPublicFqdn"),
        new("IsRunCommandDisabled", "DisableRunCommand"),
        new("IsVnetIntegrationEnabled", "EnableVnetIntegration"),
        new("IdentityType", "ResourceIdentityType"),
    });

    /// <summary>The parameter that names a resource.</summary>
    const string NameParameter = "bicepIdentifier";

    public override string Name => ContainerService;

    public override ImmutableArray<ResourceType> Clusters { get; } =
        ClusterIn(ContainerService, "ContainerServiceManagedCluster", settings, null);

    public override ImmutableArray<ResourceType> Neighbours { get; } = ImmutableArray.Create(
        new ResourceType(
            new(PrivateDnsZone.Kind) { [PrivateDnsZone.Id] = new("Id"), [PrivateDnsZone.Name] = new("Name") },
            "PrivateDnsZone",
            static found => found == $"{Root}.PrivateDns",
            null),
        new ResourceType(
            new(ResourceGroup.Kind) { [ResourceGroup.Location] = new("Location") },
            "ResourceGroup",
            static found => found == $"{Root}.Resources",
            null),
        new ResourceType(new(UserAssignedIdentity.Kind), "UserAssignedIdentity", static found => found == $"{Root}.Roles", null));

    /// <summary>Ways to a property that is not assigned by its name, whoever has the construct.</summary>
    public static ImmutableArray<string> UnnamedChanges { get; } = ImmutableArray.Create(
        "InfrastructureResolver", "InfrastructureResolvers", "ProvisionableProperties", "SetProvisioningProperty", "Assign", "ClearValue");

    /// <summary>
    /// Ways to a construct that has been added to an infrastructure, and to a property that is not assigned by its name. Whatever else
    /// changes a cluster has hold of it, and is seen where it gets it.
    /// </summary>
    public override ImmutableArray<string> OverridingNames { get; } = UnnamedChanges.Add(Enumeration);

    public override Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation)
    {
        if (program.Model(mention.SyntaxTree).GetSymbolInfo(mention, cancellation).Symbol is { } symbol && !Bicep.IsProvisioning(symbol))
            return Reach.Nothing;
        var call = mention
            .Ancestors()
            .OfType<InvocationExpressionSyntax>()
            .FirstOrDefault(call => call.Expression.Span.Contains(mention.Span));
        return mention.Identifier.ValueText == Enumeration
            && call is not null
            && program.Operation(call, cancellation) is { } constructs
            && OnlyLooksAt(constructs) ? Reach.Nothing : Reach.EveryCluster;
    }

    /// <summary>
    /// Whether clusters among constructs stay as they are, whatever is done to others: they are counted, or filtered by a class that they
    /// are not of.
    /// </summary>
    bool OnlyLooksAt(IOperation constructs)
    {
        var use = constructs.Parent;
        while (use is IConversionOperation { IsImplicit: true } or IArgumentOperation)
            use = use.Parent;
        switch (use)
        {
            case IInvocationOperation { TargetMethod: { ContainingType.Name: "Enumerable",
                Name: var name } asked } query when query.Arguments.Skip(1).All(static argument => Asks(argument.Value)):
                return name is "Count" or "LongCount" or "Any" or "All"
                    || (name is "OfType" or "Cast" && asked.TypeArguments is [INamedTypeSymbol sought] && !MayBeCluster(sought))
                    || (name is "Where" && OnlyLooksAt(query));
            case IForEachLoopOperation { Body: var body, LoopControlVariable: IVariableDeclaratorOperation { Symbol: var each } }:
                return body
                    .Descendants()
                    .OfType<ILocalReferenceOperation>()
                    .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, each))
                    .All(reference =>
                    reference.Parent is IIsTypeOperation
                    || (reference.Parent is IIsPatternOperation { Pattern: var pattern } && IsOther(pattern))
                    || (reference.Parent is ISwitchOperation @switch
                        && @switch.Cases
                            .SelectMany(static section => section.Clauses)
                            .All(clause => clause is IDefaultCaseClauseOperation
                                || (clause is IPatternCaseClauseOperation { Pattern: var of } && IsOther(of)))));
            default:
                return false;
        }

        bool IsOther(IPatternOperation pattern) =>
            pattern is ITypePatternOperation
            || (pattern is IDeclarationPatternOperation { MatchedType: INamedTypeSymbol type } && !MayBeCluster(type));
    }

    /// <summary>Whether a construct of a class may be a cluster.</summary>
    bool MayBeCluster(INamedTypeSymbol type) => IsClusterOrDerived(type) || !Bicep.IsDerivedFrom(type, "ProvisionableResource");

    /// <summary>Whether a function only asks of what class something is.</summary>
    static bool Asks(IOperation function) =>
        function is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body: var body } }
        && !body
            .Descendants()
            .Any(static operation => operation is IInvocationOperation or IAssignmentOperation or IObjectCreationOperation
                or IPropertyReferenceOperation);

    public override LibraryModel Library { get; } = new Bicep();

    public override bool IsAssembly(string name) => name == ContainerService;

    bool IsClusterOrDerived(INamedTypeSymbol type) => IsCluster(type) || (type.BaseType is { } @base && IsClusterOrDerived(@base));

    /// <summary>
    /// A program that throws deploys nothing, and has perhaps not assigned everything yet; what exists already is only referred to.
    /// </summary>
    protected override SettingReader ReaderOf(Creation creation, ConditionSpace space, SourceProgram program)
    {
        SettingReader Reader(Condition when) => new(creation with { When = when }, space, program, argument: null, name: NameParameter);
        return Reader(creation.When & creation.Ends & Reader(creation.When).Read(isExisting).Is(true).Fails);
    }

    protected override SettingTable? TableOf(SettingReader reader) =>
        reader.Creation.When.IsFalse ? null : settings.Select(path => AsSpelled(path, reader));

    /// <summary>
    /// A setting under the name that the package at hand has for it; should it have both, under the one that the program uses.
    /// </summary>
    static SettingPath AsSpelled(SettingPath newer, SettingReader reader)
    {
        if (!newer.Properties.Any(olderNames.ContainsKey))
            return newer;
        var older = newer with { Properties = newer.Properties
            .Select(static name => olderNames.TryGetValue(name, out var former) ? former : name)
            .ToArray() };
        return reader.TypeOf(newer) is null || (reader.TypeOf(older) is not null && IsUsed(reader.Read(older))) ? older : newer;
    }

    static bool IsUsed(Setting setting) => setting.Cases.Any(static @case => @case.Value != Value.Unset && @case.Value != Value.Unknown);

    /// <summary>
    /// The core of Azure.Provisioning: constructs keep what is assigned to them, by reference, and make a part of theirs when it is first
    /// read. Source: azure-sdk-for-net sdk/provisioning/Azure.Provisioning/src, Primitives/ProvisionableConstruct.cs and BicepListOfT.cs.
    /// </summary>
    sealed class Bicep : LibraryModel
    {
        public static bool IsProvisioning(ISymbol symbol) =>
            symbol.ContainingAssembly?.Name is { } assembly
            && (assembly == Root || assembly.StartsWith(Root + ".", StringComparison.Ordinal));

        public static bool IsDerivedFrom(INamedTypeSymbol type, string name) =>
            type.BaseType is { } @base && ((@base.Name == name && IsProvisioning(@base)) || IsDerivedFrom(@base, name));

        public override TypeRole RoleOf(INamedTypeSymbol type) =>
            IsAzureValue(type) ? TypeRole.Wrapper
            : !IsProvisioning(type) ? TypeRole.Opaque
            : type.Name switch
            {
                "BicepValue" when type.TypeArguments.Length == 1 => TypeRole.Wrapper,
                "BicepList" => TypeRole.List,
                "Infrastructure" => TypeRole.Resource,
                _ => IsDerivedFrom(type, "ProvisionableConstruct") ? TypeRole.PropertyBag : TypeRole.Opaque,
            };

        /// <summary>Values of Azure's own kinds that are made of a text.</summary>
        static bool IsAzureValue(INamedTypeSymbol type) =>
            type is { Name: "AzureLocation" or "ResourceIdentifier", ContainingAssembly.Name: "Azure.Core" };

        /// <summary>A construct that is removed from its infrastructure is not declared any more.</summary>
        public override bool LeavesArgumentsAlone(IMethodSymbol method) =>
            (IsProvisioning(method) && method is not { Name: "Remove", ContainingType.Name: "Infrastructure" })
            || (method.ContainingType is { } type && IsAzureValue(type));

        public override bool LeavesReceiverAlone(IMethodSymbol method) =>
            LeavesArgumentsAlone(method)
            && (method.ContainingType.Name is not "BicepList"
                || method.MethodKind == MethodKind.PropertyGet
                || method.Name is "Contains" or "IndexOf" or "CopyTo" or "GetEnumerator" or "Compile" or "ToString");

        public override bool SpeaksFor(IMethodSymbol method) =>
            method.ContainingType is { } type && (IsProvisioning(type) || IsAzureValue(type));

        public override Guarded? Call(LibraryCall call)
        {
            var type = call.Method.ContainingType;
            switch (call)
            {
                case { Method.MethodKind: MethodKind.Constructor, Arguments: [var value, ..] } when RoleOf(type) == TypeRole.Wrapper:
                    return value;
                case { Name: "Parse", Method.IsStatic: true, Arguments: [var text] } when IsAzureValue(type):
                    return text;
                case { Method: { MethodKind: MethodKind.PropertyGet, IsStatic: true,
                    AssociatedSymbol.Name: var region } } when type.Name == "AzureLocation":
                    return call.Interpreter.Of(new Constant(region.ToLowerInvariant()), call.Site);
                case { Method.MethodKind: MethodKind.Constructor, Arguments: [var name, ..] } when type.Name == "ProvisioningParameter":
                    return name.Single is Constant { Literal: string parameter }
                        ? call.Interpreter.Setting(new SettingSource("deployment parameter"), parameter, isRequired: true, call.Site)
                        : call.Interpreter.Of(Value.Unknown, call.Site);
                case { Method: { MethodKind: MethodKind.PropertyGet, IsStatic: false,
                    AssociatedSymbol: IPropertySymbol { IsIndexer: false } property },
                        Receiver: { } construct } when RoleOf(type) == TypeRole.PropertyBag:
                    return Read(call, construct, property);
                case { Method: { MethodKind: MethodKind.PropertySet, ContainingAssembly.Name: ContainerService }, Receiver: { } construct }:
                    call.Interpreter.ChangeAnyOf(construct);
                    return null;
                case { Name: "FromExisting", Method.IsStatic: true } when RoleOf(type) == TypeRole.PropertyBag:
                    return call.Interpreter.NewObject(type, call.Site, static existing => existing with { IsForeign = true });
                default:
                    return type.Name == "BicepList" ? CallList(call) : null;
            }
        }

        static Guarded? CallList(LibraryCall call)
        {
            var interpreter = call.Interpreter;
            switch (call)
            {
                case { Method.MethodKind: MethodKind.Constructor }:
                    var list = interpreter.NewObject(
                        call.Method.ContainingType, call.Site, static created => created with { Elements = ImmutableList<Element>.Empty });
                    if (call.Arguments is [var elements])
                        interpreter.AddElements(list, elements, call.Site);
                    return list;
                case { Name: WellKnownMemberNames.ImplicitConversionName }:
                    // A parameter or variable of the deployment, which may hold any number of elements.
                    return interpreter.Of(Value.Unknown, call.Site);
                case { Name: "Add", Receiver: { } receiver, Arguments: [var added] }:
                    interpreter.AddElement(receiver, added, call.Site);
                    return interpreter.Of(Value.Unknown, call.Site);
                case { Name: "Clear", Receiver: { } receiver }:
                    interpreter.RemoveElements(receiver);
                    return interpreter.Of(Value.Unknown, call.Site);
                default:
                    return null;
            }
        }

        /// <summary>
        /// A part or list of a construct is made when it is first read. A single value that is read is a reference in Bicep, which is
        /// followed where it is a resource's.
        /// </summary>
        Guarded? Read(LibraryCall call, Guarded construct, IPropertySymbol property)
        {
            var interpreter = call.Interpreter;
            var isList = property.Type is INamedTypeSymbol { Name: "BicepList" } || property.Name == "DependsOn";
            var isPart = property.Type is INamedTypeSymbol part
                && RoleOf(part) == TypeRole.PropertyBag
                && !IsDerivedFrom(part, "NamedProvisionableConstruct");
            var isValue = property.Type is INamedTypeSymbol { Name: "BicepValue" };
            if (!isList && !isPart && !isValue)
                return null;
            // A part is read to be changed.
            if (!isValue && call.Method.ContainingAssembly.Name == ContainerService)
                interpreter.ChangeAnyOf(construct);
            return interpreter.OnEach(construct, (value, only) =>
            {
                if (value is not ObjectReference reference || interpreter.Object(value) is not { } owner)
                    return interpreter.Of(Value.Unknown, call.Site);
                if (isValue)
                    return interpreter.Of(
                        owner.Type is INamedTypeSymbol type && IsDerivedFrom(type, "ProvisionableResource")
                        ? new ResourceOutput(reference.Id, property.Name)
                        : Value.Unknown,
                        call.Site);
                if (!owner.IsForeign)
                {
                    var before = owner.Members[property.Name] ?? interpreter.Of(Value.Unset);
                    var isMissing = before.When(interpreter.Space, static each => each == Value.Unset);
                    if (!interpreter.IsImpossible(isMissing))
                    {
                        var place = call.Site.Parent is AssignmentExpressionSyntax { Right: InitializerExpressionSyntax } initialized
                            ? initialized
                            : call.Site;
                        var made = interpreter.NewObject(
                            property.Type, place, created => created with { Elements = isList ? ImmutableList<Element>.Empty : null });
                        interpreter.SetMember(only, property.Name, Guarded.Choose(isMissing, made, before));
                    }
                }

                return interpreter.ReadMember(only, property.Name);
            });
        }
    }
}
