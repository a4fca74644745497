using System.Collections.Immutable;
using AccessAnalyzers.Resources;

namespace AccessAnalyzers.OracleTests;

/// <summary>What programs for Pulumi declare around their clusters.</summary>
static class PulumiSurroundings
{
    const string GoodZone = "$\"{<@>}.privatelink.westeurope.azmk8s.io\"";

    const string BadZone = "$\"{<@>}.example.com\"";

    public static Surroundings AzureNative { get; } = new(
        [
            new("net", "Pulumi.AzureNative.Network.VirtualNetwork", "azure-native:network:VirtualNetwork", VirtualNetwork.Kind,
                "ResourceGroupName = \"rg\"",
                [
                    "VirtualNetworkName = <@>",
                    "DhcpOptions = <p> ? new Pulumi.AzureNative.Network.Inputs.DhcpOptionsArgs { DnsServers = { \"10.0.0.4\" } } : new Pulumi.AzureNative.Network.Inputs.DhcpOptionsArgs()",
                ],
                new(VirtualNetwork.Name, "virtualNetworkName"), new(VirtualNetwork.ResourceGroup, "resourceGroupName"), new(VirtualNetwork.DnsServers, "dhcpOptions.dnsServers")) { NameProperty = "virtualNetworkName" },
            new("sub", "Pulumi.AzureNative.Network.Subnet", "azure-native:network:Subnet", VirtualNetworkSubnet.Kind,
                "ResourceGroupName = \"rg\", VirtualNetworkName = <net.Name>",
                [
                    "SubnetName = <@>",
                    "AddressPrefix = <\"10.0.1.0/28\"|\"10.0.1.0/29\">",
                    "AddressPrefixes = { <\"10.0.2.0/27\"|\"10.0.2.0/30\"> }",
                    "Delegations = { new Pulumi.AzureNative.Network.Inputs.DelegationArgs { Name = \"own\", ServiceName = <\"Microsoft.ContainerService/managedClusters\"|\"Microsoft.Sql/managedInstances\"> } }",
                ],
                new(VirtualNetworkSubnet.Name, "subnetName"),
                new(VirtualNetworkSubnet.VirtualNetwork, "virtualNetworkName") { Names = VirtualNetwork.Kind },
                new(VirtualNetworkSubnet.AddressPrefix, "addressPrefix"),
                new(VirtualNetworkSubnet.AddressPrefixes, "addressPrefixes"),
                new(VirtualNetworkSubnet.Delegations, "delegations", new RecordedSetting(SubnetDelegation.Service, "serviceName"))) { NameProperty = "subnetName" },
            new("peer", "Pulumi.AzureNative.Network.VirtualNetworkPeering", "azure-native:network:VirtualNetworkPeering", VirtualNetworkPeering.Kind,
                "ResourceGroupName = \"rg\", VirtualNetworkName = <net.Name>, RemoteVirtualNetwork = new Pulumi.AzureNative.Network.Inputs.SubResourceArgs { Id = <net2>.Id }",
                [],
                new(VirtualNetworkPeering.Network, "virtualNetworkName") { Names = VirtualNetwork.Kind },
                new(VirtualNetworkPeering.Remote, "remoteVirtualNetwork.id"),
                new(VirtualNetworkPeering.ResourceGroup, "resourceGroupName")) { MayBeMissed = true },
            new("dns", "PrivateZone", "azure-native:privatedns:PrivateZone", PrivateDnsZone.Kind,
                $"ResourceGroupName = \"rg\", PrivateZoneName = <{GoodZone}|{BadZone}>",
                [],
                new RecordedSetting(PrivateDnsZone.Name, "privateZoneName")) { NameProperty = "privateZoneName" },
            new("link", "VirtualNetworkLink", "azure-native:privatedns:VirtualNetworkLink", PrivateDnsZoneLink.Kind,
                "ResourceGroupName = \"rg\", PrivateZoneName = <dns.Name>, VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = <net>.Id }",
                ["RegistrationEnabled = <p>"],
                new(PrivateDnsZoneLink.Zone, "privateZoneName") { Names = PrivateDnsZone.Kind },
                new(PrivateDnsZoneLink.Network, "virtualNetwork.id")) { MayBeMissed = true },
            new("card", "Pulumi.AzureNative.Network.NetworkInterface", "azure-native:network:NetworkInterface", NetworkInterface.Kind,
                "ResourceGroupName = \"rg\", IpConfigurations = { new Pulumi.AzureNative.Network.Inputs.NetworkInterfaceIPConfigurationArgs { Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = <sub>.Id } } }",
                [],
                new RecordedSetting(NetworkInterface.Addresses, "ipConfigurations", new RecordedSetting(NetworkInterfaceAddress.Subnet, "subnet.id")),
                new RecordedSetting(NetworkInterface.DnsServers, "dnsSettings.dnsServers")),
            new("vm", "Pulumi.AzureNative.Compute.VirtualMachine", "azure-native:compute:VirtualMachine", VirtualMachine.Kind,
                "ResourceGroupName = \"rg\", NetworkProfile = new Pulumi.AzureNative.Compute.Inputs.NetworkProfileArgs { NetworkInterfaces = { new Pulumi.AzureNative.Compute.Inputs.NetworkInterfaceReferenceArgs { Id = <card>.Id } } }",
                [],
                new RecordedSetting(VirtualMachine.Interfaces, "networkProfile.networkInterfaces", new RecordedSetting(AttachedInterface.Id, "id"))),
            new("role", "Pulumi.AzureNative.Authorization.RoleDefinition", "azure-native:authorization:RoleDefinition", RoleDefinition.Kind,
                $"Scope = \"/subscriptions/s\", Permissions = {{ new Pulumi.AzureNative.Authorization.Inputs.PermissionArgs {{ {Actions} }} }}",
                [],
                PermissionSettings) { MayBeMissed = true },
            new("endpoint", "Pulumi.AzureNative.Network.PrivateEndpoint", "azure-native:network:PrivateEndpoint", PrivateEndpoint.Kind,
                $"ResourceGroupName = {NodeGroup}, PrivateEndpointName = {EndpointName}",
                [],
                new(PrivateEndpoint.Name, "privateEndpointName"), new(PrivateEndpoint.ResourceGroup, "resourceGroupName")),
        ],
        OfArgs: ["AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = \"pool\", VnetSubnetID = <sub>.Id } }"],
        OfAccess: ["SubnetId = <sub>.Id"],
        AzureLandscape,
        [
            "ResourceGroupName = \"rg\", AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = \"pool\", VnetSubnetID = <sub>.Id } }, "
            + "ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = <true|p>, EnablePrivateClusterPublicFQDN = <false|p>, PrivateDNSZone = <dns>.Id }",
            "ResourceGroupName = \"rg\", AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = \"pool\", VnetSubnetID = <sub>.Id } }, "
            + "ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnableVnetIntegration = <true|p>, SubnetId = <sub2>.Id }",
        ],
        [
            new(AksCluster.VnetIntegration, "apiServerAccessProfile.enableVnetIntegration") { Default = false },
            new(AksCluster.ApiServerSubnet, "apiServerAccessProfile.subnetId"),
            new(AksCluster.NodePools, "agentPoolProfiles", new(NodePool.Subnet, "vnetSubnetID"), new(NodePool.HasPublicIPs, "enableNodePublicIP") { Default = false }),
        ],
        (
            "Pulumi.AzureNative.Network.VirtualNetwork one, Pulumi.AzureNative.Network.VirtualNetwork other, string name",
            "new Pulumi.AzureNative.Network.VirtualNetworkPeering(name, new() { ResourceGroupName = \"rg\", VirtualNetworkName = one.Name, RemoteVirtualNetwork = new Pulumi.AzureNative.Network.Inputs.SubResourceArgs { Id = other.Id } });",
            "<net>, <net2>"));

    public static Surroundings Azure { get; } = new(
        [
            new("net", "Pulumi.Azure.Network.VirtualNetwork", "azure:network/virtualNetwork:VirtualNetwork", VirtualNetwork.Kind,
                "ResourceGroupName = \"rg\", AddressSpaces = { \"10.0.0.0/8\" }",
                ["Name = <@>", "DnsServers = <p> ? new InputList<string> { \"10.0.0.4\" } : new InputList<string>()"],
                new(VirtualNetwork.Name, "name"), new(VirtualNetwork.ResourceGroup, "resourceGroupName"), new(VirtualNetwork.DnsServers, "dnsServers")) { NameProperty = "name" },
            new("sub", "Pulumi.Azure.Network.Subnet", "azure:network/subnet:Subnet", VirtualNetworkSubnet.Kind,
                "ResourceGroupName = \"rg\", VirtualNetworkName = <net.Name>, AddressPrefixes = { <\"10.0.1.0/28\"|\"10.0.1.0/29\"> }",
                [
                    "Name = <@>",
                    "Delegations = { new Pulumi.Azure.Network.Inputs.SubnetDelegationArgs { Name = \"own\", ServiceDelegation = new Pulumi.Azure.Network.Inputs.SubnetDelegationServiceDelegationArgs { Name = <\"Microsoft.ContainerService/managedClusters\"|\"Microsoft.Sql/managedInstances\"> } } }",
                ],
                new(VirtualNetworkSubnet.Name, "name"),
                new(VirtualNetworkSubnet.VirtualNetwork, "virtualNetworkName") { Names = VirtualNetwork.Kind },
                new(VirtualNetworkSubnet.AddressPrefixes, "addressPrefixes"),
                new(VirtualNetworkSubnet.Delegations, "delegations", new RecordedSetting(SubnetDelegation.Service, "serviceDelegation.name"))) { NameProperty = "name" },
            new("peer", "Pulumi.Azure.Network.VirtualNetworkPeering", "azure:network/virtualNetworkPeering:VirtualNetworkPeering", VirtualNetworkPeering.Kind,
                "ResourceGroupName = \"rg\", VirtualNetworkName = <net.Name>, RemoteVirtualNetworkId = <net2>.Id",
                [],
                new(VirtualNetworkPeering.Network, "virtualNetworkName") { Names = VirtualNetwork.Kind },
                new(VirtualNetworkPeering.Remote, "remoteVirtualNetworkId"),
                new(VirtualNetworkPeering.ResourceGroup, "resourceGroupName")) { MayBeMissed = true },
            new("dns", "Zone", "azure:privatedns/zone:Zone", PrivateDnsZone.Kind,
                $"ResourceGroupName = \"rg\", Name = <{GoodZone}|{BadZone}>",
                [],
                new RecordedSetting(PrivateDnsZone.Name, "name")) { NameProperty = "name" },
            new("link", "ZoneVirtualNetworkLink", "azure:privatedns/zoneVirtualNetworkLink:ZoneVirtualNetworkLink", PrivateDnsZoneLink.Kind,
                "ResourceGroupName = \"rg\", PrivateDnsZoneName = <dns.Name>, VirtualNetworkId = <net>.Id",
                ["RegistrationEnabled = <p>"],
                new(PrivateDnsZoneLink.Zone, "privateDnsZoneName") { Names = PrivateDnsZone.Kind },
                new(PrivateDnsZoneLink.Network, "virtualNetworkId")) { MayBeMissed = true },
            new("card", "Pulumi.Azure.Network.NetworkInterface", "azure:network/networkInterface:NetworkInterface", NetworkInterface.Kind,
                "ResourceGroupName = \"rg\", IpConfigurations = { new Pulumi.Azure.Network.Inputs.NetworkInterfaceIpConfigurationArgs { Name = \"own\", PrivateIpAddressAllocation = \"Dynamic\", SubnetId = <sub>.Id } }",
                [],
                new RecordedSetting(NetworkInterface.Addresses, "ipConfigurations", new RecordedSetting(NetworkInterfaceAddress.Subnet, "subnetId")),
                new RecordedSetting(NetworkInterface.DnsServers, "dnsServers")),
            new("vm", "Pulumi.Azure.Compute.LinuxVirtualMachine", "azure:compute/linuxVirtualMachine:LinuxVirtualMachine", VirtualMachine.Kind,
                "ResourceGroupName = \"rg\", Size = \"Standard_B1s\", NetworkInterfaceIds = { <card>.Id }",
                [],
                new RecordedSetting(VirtualMachine.Interfaces, "networkInterfaceIds")),
            new("role", "Pulumi.Azure.Authorization.RoleDefinition", "azure:authorization/roleDefinition:RoleDefinition", RoleDefinition.Kind,
                $"Scope = \"/subscriptions/s\", Permissions = {{ new Pulumi.Azure.Authorization.Inputs.RoleDefinitionPermissionArgs {{ {Actions} }} }}",
                [],
                PermissionSettings) { MayBeMissed = true },
            new("endpoint", "Pulumi.Azure.PrivateLink.Endpoint", "azure:privatelink/endpoint:Endpoint", PrivateEndpoint.Kind,
                $"SubnetId = <sub>.Id, ResourceGroupName = {NodeGroup}, Name = {EndpointName}",
                [],
                new(PrivateEndpoint.Name, "name"), new(PrivateEndpoint.ResourceGroup, "resourceGroupName")),
        ],
        OfArgs: [],
        OfAccess: [],
        AzureLandscape,
        [
            AzureCluster + "PrivateClusterEnabled = <true|p>, PrivateClusterPublicFqdnEnabled = <false|p>, PrivateDnsZoneId = <dns>.Id",
            AzureCluster + "ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs { VirtualNetworkIntegrationEnabled = <true|p>, SubnetId = <sub2>.Id }",
            AzureCluster + "ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs { VirtualNetworkIntegrationEnabled = <true|p> }",
        ],
        [
            new(AksCluster.VnetIntegration, "apiServerAccessProfile.virtualNetworkIntegrationEnabled") { Default = false },
            new(AksCluster.ApiServerSubnet, "apiServerAccessProfile.subnetId"),
            new(AksCluster.NodePools, "defaultNodePool", new(NodePool.Subnet, "vnetSubnetId"), new(NodePool.HasPublicIPs, "nodePublicIpEnabled") { Default = false }),
        ],
        (
            "Pulumi.Azure.Network.VirtualNetwork one, Pulumi.Azure.Network.VirtualNetwork other, string name",
            "new Pulumi.Azure.Network.VirtualNetworkPeering(name, new() { ResourceGroupName = \"rg\", VirtualNetworkName = one.Name, RemoteVirtualNetworkId = other.Id });",
            "<net>, <net2>"));

    public static Surroundings AzureAutomatic { get; } = Azure with
    {
        Clusters =
        [
            "ResourceGroupName = \"rg\", Identity = new AutomaticClusterIdentityArgs { Type = <\"SystemAssigned\"|\"UserAssigned\"> }, "
            + "ApiServerAccess = new AutomaticClusterApiServerAccessArgs { SubnetId = <sub2>.Id }, PrivateCluster = new AutomaticClusterPrivateClusterArgs { PrivateDnsZoneId = <dns>.Id }",
        ],
        OfCluster = [new(AksCluster.ApiServerSubnet, "apiServerAccess.subnetId")],
    };

    public static Surroundings Aws { get; } = new(
        [
            new("vpc", "Pulumi.Aws.Ec2.Vpc", "aws:ec2/vpc:Vpc", Vpc.Kind,
                "CidrBlock = \"10.0.0.0/16\"",
                ["EnableDnsHostnames = <p>", "EnableDnsHostnames = true", "EnableDnsSupport = <p>"],
                new(Vpc.DnsHostnames, "enableDnsHostnames") { Default = false }, new(Vpc.DnsSupport, "enableDnsSupport") { Default = true }, new(Vpc.CidrBlock, "cidrBlock")),
            new("sub", "Pulumi.Aws.Ec2.Subnet", "aws:ec2/subnet:Subnet", VpcSubnet.Kind,
                "VpcId = <vpc>.Id",
                ["MapPublicIpOnLaunch = <p>"],
                new RecordedSetting(VpcSubnet.Vpc, "vpcId")),
            new("sg", "Pulumi.Aws.Ec2.SecurityGroup", "aws:ec2/securityGroup:SecurityGroup", VpcSecurityGroup.Kind,
                "VpcId = <vpc>.Id",
                [$"Ingress = {{ new Pulumi.Aws.Ec2.Inputs.SecurityGroupIngressArgs {{ {Ports} }} }}"],
                new RecordedSetting(VpcSecurityGroup.Ingress, "ingress", IngressSettings)),
            new("role", "Pulumi.Aws.Iam.Role", "aws:iam/role:Role", IamRole.Kind, "AssumeRolePolicy = \"{}\"", []),
            new("profile", "Pulumi.Aws.Iam.InstanceProfile", "aws:iam/instanceProfile:InstanceProfile", InstanceProfile.Kind,
                "Role = <role>.Id",
                [],
                new RecordedSetting(InstanceProfile.Role, "role")),
            new("entry", "Pulumi.Aws.Eks.AccessEntry", "aws:eks/accessEntry:AccessEntry", ClusterAccessEntry.Kind,
                "ClusterName = \"eks\", PrincipalArn = <role>.Id",
                [],
                new RecordedSetting(ClusterAccessEntry.Principal, "principalArn")) { MayBeMissed = true },
            new("rule", "Pulumi.Aws.Ec2.SecurityGroupRule", "aws:ec2/securityGroupRule:SecurityGroupRule", SecurityGroupIngress.Kind,
                $"SecurityGroupId = <sg>.Id, Type = <\"ingress\"|\"egress\">, {Ports}",
                [],
                [.. IngressSettings, new(SecurityGroupIngress.Group, "securityGroupId"), new(SecurityGroupIngress.Direction, "type")]) { MayBeMissed = true },
            new("host", "Pulumi.Aws.Ec2.Instance", "aws:ec2/instance:Instance", VpcHost.Kind,
                "SubnetId = <sub>.Id, IamInstanceProfile = <profile>.Id",
                ["VpcSecurityGroupIds = { <sg>.Id }"],
                new(VpcHost.Subnet, "subnetId"),
                new(VpcHost.SecurityGroups, "vpcSecurityGroupIds"),
                new(VpcHost.Template, "launchTemplate"),
                new(VpcHost.Profile, "iamInstanceProfile")),
        ],
        OfArgs: [],
        OfAccess: ["SubnetIds = { <sub>.Id, <sub2>.Id }", "SecurityGroupIds = { <sg>.Id }"],
        [
            new("vpc", "vpc"),
            new("nodes", "sub", ("vpc", "vpc")),
            new("home", "sub", ("vpc", "vpc")),
            new("group", "sg", ("vpc", "vpc")),
            new("other", "sg", ("vpc", "vpc")),
            new("operators", "role"),
            new("others", "role"),
            new("profile", "profile", ("role", "operators")),
            new("host", "host", ("sub", "home"), ("sg", "other"), ("profile", "profile")),
            new("entry", "entry", ("role", "operators")) { MayBeLeftOut = true },
            new("entry2", "entry", ("role", "others")) { MayBeLeftOut = true },
            new("rule", "rule", ("sg", "group")) { MayBeLeftOut = true },
            new("rule2", "rule", ("sg", "other")) { MayBeLeftOut = true },
            new("cluster", "", ("sub", "nodes"), ("sg", "group")),
        ],
        [
            "RoleArn = \"arn\", VpcConfig = new ClusterVpcConfigArgs { EndpointPublicAccess = <false|p>, EndpointPrivateAccess = <true|p>, SubnetIds = { <sub>.Id }, SecurityGroupIds = { <sg>.Id } }",
            "RoleArn = \"arn\", VpcConfig = new ClusterVpcConfigArgs { EndpointPublicAccess = false, EndpointPrivateAccess = true, SubnetIds = { <sub>.Id } }",
            "RoleArn = \"arn\", AccessConfig = new ClusterAccessConfigArgs { AuthenticationMode = <\"API\"|\"CONFIG_MAP\"> }, "
            + "VpcConfig = new ClusterVpcConfigArgs { EndpointPublicAccess = <false|p>, EndpointPrivateAccess = true, SubnetIds = { <sub>.Id } }",
        ],
        [
            new(EksCluster.Subnets, "vpcConfig.subnetIds"),
            new(EksCluster.SecurityGroups, "vpcConfig.securityGroupIds"),
            new(EksCluster.AuthenticationMode, "accessConfig.authenticationMode") { Default = "CONFIG_MAP" },
        ],
        (
            "Pulumi.Aws.Ec2.SecurityGroup group, string name",
            "new Pulumi.Aws.Ec2.SecurityGroupRule(name, new() { SecurityGroupId = group.Id, Type = \"ingress\", Protocol = \"tcp\", FromPort = 443, ToPort = 443 });",
            "<sg>"));

    const string AzureCluster = "ResourceGroupName = \"rg\", DnsPrefix = \"dns\", DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = \"pool\", VnetSubnetId = <sub>.Id }, ";

    /// <summary>One of the two actions of run command.</summary>
    const string Actions =
        "Actions = { <\"Microsoft.ContainerService/managedClusters/runcommand/action\"|\"Microsoft.ContainerService/managedClusters/commandResults/read\"> }";

    const string NodeGroup = "<\"MC_team_aks_westeurope\"|\"hub\">";

    const string EndpointName = "<\"kube-apiserver\"|\"images\">";

    static RecordedSetting PermissionSettings => new(
        RoleDefinition.Permissions, "permissions", new(RolePermission.Actions, "actions"), new(RolePermission.NotActions, "notActions"));

    const string Ports = "Protocol = <\"tcp\"|\"-1\">, FromPort = <443|0>, ToPort = <443|80>";

    static ImmutableArray<RecordedSetting> IngressSettings =>
        [new(SecurityGroupIngress.Protocol, "protocol"), new(SecurityGroupIngress.FromPort, "fromPort"), new(SecurityGroupIngress.ToPort, "toPort")];

    /// <summary>A hub, from which a machine should reach a cluster in a spoke.</summary>
    static ImmutableArray<Step> AzureLandscape =>
    [
        new("hub", "net"),
        new("spoke", "net"),
        new("jump", "sub", ("net", "hub")),
        new("nodes", "sub", ("net", "spoke")),
        new("api", "sub", ("net", "spoke")),
        new("card", "card", ("sub", "jump")),
        new("vm", "vm", ("card", "card")),
        new("there", "peer", ("net", "hub"), ("net2", "spoke")) { MayBeLeftOut = true },
        new("back", "peer", ("net", "spoke"), ("net2", "hub")) { MayBeLeftOut = true },
        new("link", "link", ("net", "hub"), ("dns", "zone")) { MayBeLeftOut = true },
        new("role", "role") { MayBeLeftOut = true },
        new("role2", "role") { MayBeLeftOut = true },
        new("endpoint", "endpoint", ("sub", "jump")),
        new("cluster", "", ("sub", "nodes"), ("sub2", "api"), ("dns", "zone")),
    ];
}
