#pragma once

#include "core/catalog/catalog.h"
#include "core/design/design.h"

namespace octoha {

/// Everything a design can name in Azure.
enum class ResourceKind {
    ResourceGroup,
    VirtualNetwork,
    Subnet,
    NetworkSecurityGroup,
    NetworkInterface,
    VirtualMachine,
    OsDisk,
    DataDisk,
    AvailabilitySet,
    ScaleSet,
    PublicAddress,
    NatGateway,
    BastionHost,
    HybridGateway,
    ApplicationGateway,
    GatewayFirewallPolicy,
    InternalLoadBalancer,
    PublicLoadBalancer,
    FrontDoor,
    FrontDoorEndpoint,
    FrontDoorFirewallPolicy,
    TrafficManager,
    SqlServer,
    SqlDatabase,
    FailoverGroup,
    StorageAccount,
    FileShare,
    NetAppAccount,
    Redis,
    KeyVault,
    ManagedIdentity,
    LogWorkspace,
    RecoveryVault,
    PrivateEndpoint,
    RouteTable,
    ApplicationSecurityGroup,
    ActionGroup
};

/// A name in Azure and where it is from.
struct ResourceName {
    QString name;
    bool chosen; ///< The user gave it, so it may be wrong; otherwise it is generated and Azure accepts it.
};

/// The name of a resource of the design, by the pattern abbreviation-workload-environment-region-suffix of the Cloud
/// Adoption Framework, made to fit what Azure accepts. `part` tells resources of one kind apart ("web", "sql") and
/// stands after the workload; machines are named by `part` alone, and their interfaces and disks after them. `region`
/// is for copies in another region, else the design's counts. The same design gives the same name, whatever the user
/// typed as workload, environment or suffix.
ResourceName nameOf(ResourceKind kind, const Design &design, const Catalog &catalog, const QString &part = {},
    const QString &region = {});

/// The name of a subnet; Azure fixes those of Bastion and of gateways.
QString subnetName(SubnetPurpose purpose, const Catalog &catalog);

/// The name of a role assignment: a GUID (version 5) of vault, identity and role, so that a second deployment finds it
/// again.
QString roleAssignmentName(const QString &vault, const QString &identity, const QString &role);

/// The key of the NameRule for a kind of resource.
QLatin1StringView nameRuleKey(ResourceKind kind);

/// Whether Azure accepts the name; Error::Code::Refused says what it accepts.
Result<> checkName(ResourceKind kind, const QString &name, const Catalog &catalog);
/// The same for a rule by its key, for what is no resource of its own (secrets, folders of a share).
Result<> checkName(QAnyStringView ruleKey, const QString &name, const Catalog &catalog);

} // namespace octoha
