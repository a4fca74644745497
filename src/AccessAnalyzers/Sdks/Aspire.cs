using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Aspire.Hosting.Azure.Kubernetes. <c>AddAzureKubernetesEnvironment</c> makes a cluster of Azure.Provisioning that is public; what it is
/// in the end, functions decide that are given to <c>ConfigureInfrastructure</c> and called when the application is published. Source:
/// microsoft/aspire src/Aspire.Hosting.Azure.Kubernetes/AzureKubernetesEnvironmentExtensions.cs and
/// src/Aspire.Hosting.Azure/AzureProvisioningResourceExtensions.cs.
/// </summary>
sealed class Aspire : AzureProvisioning
{
    const string Declaring = "AddAzureKubernetesEnvironment";

    const string Configuring = "ConfigureInfrastructure";

    const string Cluster = ContainerService + ".ContainerServiceManagedCluster";

    public override string Name => "Aspire.Hosting.Azure.Kubernetes";

    public override ImmutableArray<ResourceType> Clusters { get; } = ImmutableArray.Create(
        ResourceType.In("Aspire.Hosting", "AzureKubernetesEnvironmentExtensions", settings, null) with { Method = Declaring });

    /// <summary>
    /// Nobody but the functions gets hold of the constructs; besides them there are the options with which Bicep is built.
    /// </summary>
    public override ImmutableArray<string> OverridingNames { get; } =
        AzureProvisioning.UnnamedChanges.AddRange(ImmutableArray.Create(Configuring, "ProvisioningBuildOptions"));

    public override LibraryModel Library { get; } = new Hosting();

    public override bool IsAssembly(string name) => name == Name;

    public override Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation) =>
        mention.Identifier.ValueText is not (Configuring or "ProvisioningBuildOptions") ? base.ReachOf(mention, program, cancellation)
        : program.Model(mention.SyntaxTree).GetSymbolInfo(mention, cancellation).Symbol switch
        {
            IMethodSymbol { TypeArguments: [var configured] } method when Hosting.IsAspire(method) =>
                !Hosting.MayBeCluster(configured) ? Reach.Nothing
                : References.Named(mention).Parent is InvocationExpressionSyntax call ? Reach.Of(call)
                : Reach.EveryCluster,
            // It can be read only.
            IPropertySymbol { Name: Configuring } or INamedTypeSymbol => Reach.Nothing,
            { } symbol when !Hosting.IsAspire(symbol) => Reach.Nothing,
            _ => Reach.EveryCluster,
        };

    protected override (ResourceType Type, SettingReader Reader)? Neighbour(
        Creation creation, ConditionSpace space, SourceProgram program) =>
        NeighbourIn(ImmutableArray.Create<Sdk>(new AzureProvisioning()), creation, space, program);

    /// <summary>
    /// The creation is the cluster's, which the method makes; and whoever has got hold of the application may have changed it.
    /// </summary>
    protected override SettingReader ReaderOf(Creation creation, ConditionSpace space, SourceProgram program)
    {
        var isLost = creation.Arguments[0].Cases.Any(@case => @case.Value is ObjectReference builder
            && creation.End.Object(builder.Id) is not { Obscure.IsFalse: true });
        var constructor = (creation.Final.Type as INamedTypeSymbol)?.InstanceConstructors.FirstOrDefault();
        var declared = creation with
        {
            When = isLost || constructor is null ? space.False : creation.When,
            Constructor = constructor ?? creation.Constructor
        };
        var reader = base.ReaderOf(declared, space, program);
        reader.GivenName = creation.Argument("name");
        reader.SetsMember = (member, text) => Configure(creation, member, text, program);
        return reader;
    }

    /// <summary>One more function, called before those that the program has.</summary>
    static EditPlan Configure(Creation creation, string member, string text, SourceProgram program)
    {
        var site = creation.Site;
        var model = program.Model(site.SyntaxTree);
        bool Exists(string name) => !model.LookupSymbols(site.SpanStart, name: name).IsEmpty;
        bool Has(ITypeSymbol? type, string method) =>
            type is not null && !model.LookupSymbols(site.SpanStart, type, method, includeReducedExtensionMethods: true).IsEmpty;
        if (!Has(model.GetTypeInfo(site).Type, Configuring))
            return EditPlan.Impossible;
        var infra = Enumerable.Range(0, int.MaxValue)
            .Select(static count => count == 0 ? "infra" : $"infra{count + 1}")
            .First(name => !Exists(name));
        var resources = $"{infra}.GetProvisionableResources()";
        var cluster = Has(program.Compilation.GetSpecialType(SpecialType.System_Collections_Generic_IEnumerable_T), "OfType")
            ? $"{resources}.OfType<global::{Cluster}>().Single()"
            : $"global::System.Linq.Enumerable.Single(global::System.Linq.Enumerable.OfType<global::{Cluster}>({resources}))";
        return EditPlan.Of(new AddCall(site.SyntaxTree.FilePath, site.Span, $".{Configuring}({infra} => {cluster}.{member} = ", text));
    }

    /// <summary>
    /// An application and the builders of its resources. A builder of a cluster keeps what its functions get; its resource is kept as the
    /// builder itself.
    /// </summary>
    sealed class Hosting : LibraryModel
    {
        static readonly MemberKey infrastructureKey = MemberKey.Note("infrastructure");

        static readonly MemberKey resourcesKey = MemberKey.Note("resources");

        static readonly MemberKey clusterKey = MemberKey.Note("cluster");

        static readonly SettingSource operation = new("operation");

        /// <summary>Classes of which the resource is, from which its class is derived.</summary>
        static readonly ImmutableHashSet<string> classes =
            ImmutableHashSet.Create("AzureKubernetesEnvironmentResource", "AzureProvisioningResource", "AzureBicepResource", "Resource");

        /// <summary>What gives the builder back and does nothing to the access to the API server.</summary>
        static readonly ImmutableHashSet<string> fluent =
            ImmutableHashSet.Create("WithSubnet", "WithSystemNodePool", "WithContainerRegistry", "WithWorkloadIdentity", "WithIconName");

        /// <summary>What else takes a builder or resource and does nothing to that.</summary>
        static readonly ImmutableHashSet<string> harmless = ImmutableHashSet.Create(
            "AddNodePool", "AddLoadBalancer", "AddGateway", "AddIngress", "AddHelmChart", "AddCertManager", "AddPersistentVolume",
            "AddResource", "CreateResourceBuilder",
            "WithComputeEnvironment", "WaitFor", "WaitForStart", "WaitForCompletion", "WithParentRelationship", "WithChildRelationship",
            "WithReferenceRelationship");

        public static bool IsAspire(ISymbol symbol) => symbol.ContainingAssembly?.Name is { } name
            && (name.StartsWith("Aspire.", StringComparison.Ordinal)
                || name.StartsWith("CommunityToolkit.Aspire.", StringComparison.Ordinal));

        /// <summary>Whether a resource of a type may be a cluster.</summary>
        public static bool MayBeCluster(ITypeSymbol resource) =>
            resource.TypeKind is TypeKind.TypeParameter or TypeKind.Interface || classes.Contains(resource.Name);

        /// <summary>Whether an argument for a parameter may lead to a cluster, be it a builder or a resource.</summary>
        static bool MayTake(ITypeSymbol parameter) => parameter switch
        {
            INamedTypeSymbol { Name: "IDistributedApplicationBuilder" or "Action" or "Func" } => false,
            INamedTypeSymbol { TypeArguments: { Length: > 0 } content } => content.Any(MayTake),
            IArrayTypeSymbol { ElementType: var element } => MayTake(element),
            { SpecialType: SpecialType.System_Object } => true,
            _ => MayBeCluster(parameter),
        };

        public override TypeRole RoleOf(INamedTypeSymbol type) => TypeRole.Opaque;

        public override bool LeavesArgumentsAlone(IMethodSymbol method) =>
            IsAspire(method)
            && (harmless.Contains(method.Name) || !method.OriginalDefinition.Parameters.Any(static parameter => MayTake(parameter.Type)));

        public override bool LeavesReceiverAlone(IMethodSymbol method) =>
            LeavesArgumentsAlone(method) && !MayTake(method.ContainingType.OriginalDefinition);

        /// <summary>Of the resources that Azure's own classes hold, those that Aspire hands to a function are known.</summary>
        public override bool SpeaksFor(IMethodSymbol method) =>
            IsAspire(method) || LibraryCall.NameOf(method) is "GetProvisionableResources" or "Add";

        public override Guarded? Call(LibraryCall call)
        {
            var interpreter = call.Interpreter;
            switch (call)
            {
                case { Name: "GetProvisionableResources", Receiver: { } infrastructure } when Has(call, infrastructure, resourcesKey):
                    return interpreter.ReadMember(infrastructure, resourcesKey);
                case { Name: "Add", Receiver: { } infrastructure, Arguments: [var added] } when Has(call, infrastructure, resourcesKey):
                    interpreter.AddElement(interpreter.ReadMember(infrastructure, resourcesKey), added, call.Site);
                    return call.Done;
                case var _ when !IsAspire(call.Method):
                    return null;
                case { Name: Declaring, Arguments: [_, var name] }:
                    return Declare(call, name);
                case { Name: Configuring, Arguments: [var builder, var function] } when Has(call, builder, infrastructureKey)
                    || call.TypeArguments.Any(MayBeCluster):
                    interpreter.Change(interpreter.ReadMember(builder, clusterKey), Configuring, interpreter.Of(Value.True), call.Site);
                    interpreter.Within(IsPublishing(call), () =>
                    {
                        interpreter.CallInTheEnd(
                            function, ImmutableArray.Create(interpreter.ReadMember(builder, infrastructureKey)), call.Site);
                        return call.Done;
                    });
                    return builder;
                case { Method.IsExtensionMethod: true, Arguments: [var builder, ..] } when fluent.Contains(call.Name):
                    return builder;
                case { Name: "get_Resource", Receiver: { } builder } when Has(call, builder, infrastructureKey):
                    return builder;
                case { Name: "CreateResourceBuilder" or "AddResource", Arguments: [var resource] }
                    when Has(call, resource, infrastructureKey):
                    return resource;
                case { Name: "CreateBuilder", Method.ContainingType.Name: "DistributedApplication" }:
                    return interpreter.NewObject(call.ResultType, call.Site, static application => application);
                case { Name: "get_IsPublishMode" }:
                    return interpreter.Of(IsPublishing(call), call.Site);
                case { Name: "get_IsRunMode" }:
                    return interpreter.Of(!IsPublishing(call), call.Site);
                case { Name: "get_Operation", Method.ContainingType.Name: "DistributedApplicationExecutionContext" }:
                    return Guarded.Choose(
                        IsPublishing(call), interpreter.Of(new Constant(1), call.Site), interpreter.Of(new Constant(0), call.Site));
                default:
                    return null;
            }
        }

        static bool Has(LibraryCall call, Guarded value, MemberKey member) =>
            value.Cases.Any(@case => call.Interpreter.Object(@case.Value)?.Members.ContainsKey(member) == true);

        /// <summary>Where the application is published. Where it is run, it has no cluster.</summary>
        static Condition IsPublishing(LibraryCall call) =>
            call.Interpreter.Truth(call.Interpreter.Setting(operation, "IsPublishMode", isRequired: true, call.Site), call.Site);

        /// <summary>
        /// The builder of a cluster. The first resource of its infrastructure is the parameter for the location; behind the cluster come
        /// outputs and more.
        /// </summary>
        static Guarded? Declare(LibraryCall call, Guarded name)
        {
            var (interpreter, compilation) = (call.Interpreter, call.Interpreter.Program.Compilation);
            if (compilation.GetTypeByMetadataName(Cluster) is not { } type)
                return null;
            Guarded New(string construct) => interpreter.NewObject(
                compilation.GetTypeByMetadataName(construct) ?? interpreter.ObjectType, call.Site, static made => made);
            Guarded Word(string enumeration, string word) => interpreter.Of(new LibraryMember(enumeration, word));
            Guarded Part(string property, params (MemberKey Key, Guarded Value)[] members) => interpreter.NewObject(
                type.GetMembers(property).OfType<IPropertySymbol>().FirstOrDefault()?.Type ?? interpreter.ObjectType,
                call.Site,
                part => part with
                {
                    Members = MemberMap.Of(members),
                });
            var prefix = interpreter.Of(name.Single is Constant { Literal: string given } ? new Constant(given + "-dns") : Value.Unknown);
            var cluster = interpreter.NewObject(type, call.Site, made => made with
            {
                Members = made.Members
                    .SetItem(
                        "ClusterIdentity",
                        Part(
                            "ClusterIdentity",
                            ("IdentityType", Word("Azure.Provisioning.Resources.ManagedServiceIdentityType", "SystemAssigned"))))
                    .SetItem(
                        "Sku",
                        Part(
                            "Sku",
                            ("Name", Word(ContainerService + ".ManagedClusterSkuName", "Base")),
                            ("Tier", Word(ContainerService + ".ManagedClusterSkuTier", "Free"))))
                    .SetItem("DnsPrefix", prefix),
            });
            Element Resource(Guarded resource) => new(interpreter.Space.True, resource, call.Site);
            var resources = interpreter.ListOf(
                [
                    Resource(New("Azure.Provisioning.ProvisioningParameter")),
                    Resource(cluster),
                    Resource(New("Azure.Provisioning.ProvisioningOutput"))
                ],
                call.Site);
            var infrastructure = interpreter.NewObject(
                interpreter.ObjectType, call.Site, made => made with { Members = made.Members.SetItem(resourcesKey, resources) });
            interpreter.Within(IsPublishing(call), () =>
            {
                interpreter.Declare(call, cluster);
                return cluster;
            });
            return interpreter.NewObject(
                call.ResultType,
                call.Site,
                made => made with { Members = made.Members.SetItem(infrastructureKey, infrastructure).SetItem(clusterKey, cluster) });
        }
    }
}
