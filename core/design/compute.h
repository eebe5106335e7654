#pragma once

#include "core/design/computechoices.h"
#include "core/design/quantity.h"
#include "core/design/question.h"
#include "core/design/sharedchoices.h"

namespace octoha {

/// An Octopus Server on a virtual machine of its own.
struct Node {
    int id = 0; ///< Counter that stays with the item through reordering, merge and acceptance.
    Name name;
    Name nodeName;
    Zone zone;
    Name size = Name::constant("Standard_D4s_v5");
    TaskCap taskCap = TaskCap::of<20>();
    NodeRole role = NodeRole::PortalAndTasks;
    OperatingSystem operatingSystem = OperatingSystem::WindowsServer2025;
    Name region;
    Version octopusVersion;
    Name address;
    friend bool operator==(const Node &, const Node &) = default;
};
template<>
struct Questions<Node> {
    static constexpr char path[] = "compute.nodes.*";
    static constexpr Member<Node> rows[] = {
        member<&Node::name>({.key = "name",
            .label = QT_TRANSLATE_NOOP("Questions", "Computer name")}),
        member<&Node::nodeName>({.key = "nodeName",
            .label = QT_TRANSLATE_NOOP("Questions", "Octopus node name")}),
        member<&Node::zone>({.key = "zone",
            .label = QT_TRANSLATE_NOOP("Questions", "Zone")}),
        member<&Node::size>({.key = "size",
            .label = QT_TRANSLATE_NOOP("Questions", "Size")}),
        member<&Node::taskCap>({.key = "taskCap",
            .label = QT_TRANSLATE_NOOP("Questions", "Task cap"),
            .unit = QT_TRANSLATE_NOOP("Units", "tasks")}),
        member<&Node::role>({.key = "role",
            .label = QT_TRANSLATE_NOOP("Questions", "Role")}),
        member<&Node::operatingSystem>({.key = "operatingSystem",
            .label = QT_TRANSLATE_NOOP("Questions", "Operating system")}),
        member<&Node::region>({.key = "region",
            .label = QT_TRANSLATE_NOOP("Questions", "Region")}),
        member<&Node::octopusVersion>({.key = "octopusVersion",
            .label = QT_TRANSLATE_NOOP("Questions", "Octopus version")}),
        member<&Node::address>({.key = "address",
            .label = QT_TRANSLATE_NOOP("Questions", "Private address")}),
    };
};

/// The nodes and the machines they run on.
struct Compute {
    QList<Node> nodes;
    Spread spread = Spread::Zones;
    bool autoscale = false;
    Few faultDomains = Few::of<2>();
    Few updateDomains = Few::of<5>();
    Generation generation = Generation::Gen2;
    DiskType osDisk = DiskType::PremiumSsd;
    Gib osDiskGib = Gib::of<128>();
    DiskType dataDisk = DiskType::PremiumSsd;
    Gib dataDiskGib;
    Few dataDisks;
    bool workOnTemporaryDisk = false;
    bool hybridBenefit = false;
    ServiceAccount serviceAccount = ServiceAccount::LocalSystem;
    Name serviceAccountName;
    Name serviceAccountSecret = Name::constant("octopus-service-password");
    Name adminUser = Name::constant("octoadmin");
    Name adminSecret = Name::constant("vm-admin-password");
    Name instanceName = Name::constant("OctopusServer");
    Line homeFolder = Line::constant("C:\\Octopus");
    Line configPath = Line::constant("C:\\Octopus\\OctopusServer.config");
    Line cacheFolder = Line::constant("C:\\Octopus\\PackageCache");
    Line gitFolder = Line::constant("C:\\Octopus\\Git");
    WebServer webServer = WebServer::HttpSys;
    InstallMethod installMethod = InstallMethod::Scripts;
    bool dscGivesPaths = true;
    bool dscGivesLicence = true;
    VmIdentity identity = VmIdentity::UserAssigned;
    bool acceleratedNetworking = true;
    bool trustedLaunch = true;
    bool encryptionAtHost = true;
    bool publicAddresses = false;
    bool backup = true;
    bool siteRecovery = false;
    bool capacityReservation = false;
    Patching patching = Patching::UpdateManager;
    ExtensionSecrets extensionSecrets = ExtensionSecrets::None;
    bool joinAtCapZero = true;
    bool drainFirst = true;
    Minutes drainMinutes = Minutes::of<30>();
    Minutes stopGraceMinutes = Minutes::of<30>();
    bool imageHasConfiguration = false;
    bool growExisting = false;
    ExistingSystem existingSystem = ExistingSystem::Windows;
    Version existingVersion;
    Gib existingFilesGib;
    Gib existingDatabaseGib;
    Mbit existingLinkMbit = Mbit::of<1000>();
    Minutes outageMinutes = Minutes::of<240>();
    friend bool operator==(const Compute &, const Compute &) = default;
};
template<>
struct Questions<Compute> {
    static constexpr char path[] = "compute";
    static constexpr Member<Compute> rows[] = {
        member<&Compute::nodes>({.key = "nodes",
            .label = QT_TRANSLATE_NOOP("Questions", "Nodes")}),
        member<&Compute::spread>({.key = "spread",
            .label = QT_TRANSLATE_NOOP("Questions", "Kept apart by")}),
        member<&Compute::autoscale>({.key = "autoscale",
            .label = QT_TRANSLATE_NOOP("Questions", "Scale set grows by itself"),
            .advanced = true}),
        member<&Compute::faultDomains>({.key = "faultDomains",
            .label = QT_TRANSLATE_NOOP("Questions", "Fault domains of the availability set"),
            .advanced = true}),
        member<&Compute::updateDomains>({.key = "updateDomains",
            .label = QT_TRANSLATE_NOOP("Questions", "Update domains of the availability set"),
            .advanced = true}),
        member<&Compute::generation>({.key = "generation",
            .label = QT_TRANSLATE_NOOP("Questions", "Image generation")}),
        member<&Compute::osDisk>({.key = "osDisk",
            .label = QT_TRANSLATE_NOOP("Questions", "Operating system disk")}),
        member<&Compute::osDiskGib>({.key = "osDiskGib",
            .label = QT_TRANSLATE_NOOP("Questions", "Size of that disk"),
            .unit = QT_TRANSLATE_NOOP("Units", "GiB")}),
        member<&Compute::dataDisk>({.key = "dataDisk",
            .label = QT_TRANSLATE_NOOP("Questions", "Data disk"),
            .advanced = true}),
        member<&Compute::dataDiskGib>({.key = "dataDiskGib",
            .label = QT_TRANSLATE_NOOP("Questions", "Size of each data disk (0 is none)"),
            .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
            .advanced = true}),
        member<&Compute::dataDisks>({.key = "dataDisks",
            .label = QT_TRANSLATE_NOOP("Questions", "Data disks a node"),
            .advanced = true}),
        member<&Compute::workOnTemporaryDisk>({.key = "workOnTemporaryDisk",
            .label = QT_TRANSLATE_NOOP("Questions", "Work folder or page file on the temporary disk"),
            .advanced = true}),
        member<&Compute::hybridBenefit>({.key = "hybridBenefit",
            .label = QT_TRANSLATE_NOOP("Questions", "Azure Hybrid Benefit for Windows")}),
        member<&Compute::serviceAccount>({.key = "serviceAccount",
            .label = QT_TRANSLATE_NOOP("Questions", "Service account")}),
        member<&Compute::serviceAccountName>({.key = "serviceAccountName",
            .label = QT_TRANSLATE_NOOP("Questions", "Account name")}),
        member<&Compute::serviceAccountSecret>({.key = "serviceAccountSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the account"),
            .advanced = true}),
        member<&Compute::adminUser>({.key = "adminUser",
            .label = QT_TRANSLATE_NOOP("Questions", "Local administrator"),
            .advanced = true}),
        member<&Compute::adminSecret>({.key = "adminSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the administrator"),
            .advanced = true}),
        member<&Compute::instanceName>({.key = "instanceName",
            .label = QT_TRANSLATE_NOOP("Questions", "Octopus instance name")}),
        member<&Compute::homeFolder>({.key = "homeFolder",
            .label = QT_TRANSLATE_NOOP("Questions", "Home folder")}),
        member<&Compute::configPath>({.key = "configPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Configuration file"),
            .advanced = true}),
        member<&Compute::cacheFolder>({.key = "cacheFolder",
            .label = QT_TRANSLATE_NOOP("Questions", "Package cache folder"),
            .advanced = true}),
        member<&Compute::gitFolder>({.key = "gitFolder",
            .label = QT_TRANSLATE_NOOP("Questions", "Git folder"),
            .advanced = true}),
        member<&Compute::webServer>({.key = "webServer",
            .label = QT_TRANSLATE_NOOP("Questions", "Web server")}),
        member<&Compute::installMethod>({.key = "installMethod",
            .label = QT_TRANSLATE_NOOP("Questions", "Installed by")}),
        member<&Compute::dscGivesPaths>({.key = "dscGivesPaths",
            .label = QT_TRANSLATE_NOOP("Questions", "OctopusDSC gets the share paths on every node"),
            .advanced = true}),
        member<&Compute::dscGivesLicence>({.key = "dscGivesLicence",
            .label = QT_TRANSLATE_NOOP("Questions", "OctopusDSC gets the licence on every node"),
            .advanced = true}),
        member<&Compute::identity>({.key = "identity",
            .label = QT_TRANSLATE_NOOP("Questions", "Managed identity"),
            .advanced = true}),
        member<&Compute::acceleratedNetworking>({.key = "acceleratedNetworking",
            .label = QT_TRANSLATE_NOOP("Questions", "Accelerated networking"),
            .advanced = true}),
        member<&Compute::trustedLaunch>({.key = "trustedLaunch",
            .label = QT_TRANSLATE_NOOP("Questions", "Trusted launch"),
            .advanced = true}),
        member<&Compute::encryptionAtHost>({.key = "encryptionAtHost",
            .label = QT_TRANSLATE_NOOP("Questions", "Encryption at host"),
            .advanced = true}),
        member<&Compute::publicAddresses>({.key = "publicAddresses",
            .label = QT_TRANSLATE_NOOP("Questions", "Public address on each node"),
            .advanced = true}),
        member<&Compute::backup>({.key = "backup",
            .label = QT_TRANSLATE_NOOP("Questions", "Machines backed up"),
            .advanced = true}),
        member<&Compute::siteRecovery>({.key = "siteRecovery",
            .label = QT_TRANSLATE_NOOP("Questions", "Site Recovery"),
            .advanced = true}),
        member<&Compute::capacityReservation>({.key = "capacityReservation",
            .label = QT_TRANSLATE_NOOP("Questions", "Capacity reserved"),
            .advanced = true}),
        member<&Compute::patching>({.key = "patching",
            .label = QT_TRANSLATE_NOOP("Questions", "Windows updates"),
            .advanced = true}),
        member<&Compute::extensionSecrets>({.key = "extensionSecrets",
            .label = QT_TRANSLATE_NOOP("Questions", "Secrets for machine extensions"),
            .advanced = true}),
        member<&Compute::joinAtCapZero>({.key = "joinAtCapZero",
            .label = QT_TRANSLATE_NOOP("Questions", "New nodes join with task cap 0, outside the balancer"),
            .advanced = true}),
        member<&Compute::drainFirst>({.key = "drainFirst",
            .label = QT_TRANSLATE_NOOP("Questions", "Nodes are drained before they stop"),
            .advanced = true}),
        member<&Compute::drainMinutes>({.key = "drainMinutes",
            .label = QT_TRANSLATE_NOOP("Questions", "Wait for a drain"),
            .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
            .advanced = true}),
        member<&Compute::stopGraceMinutes>({.key = "stopGraceMinutes",
            .label = QT_TRANSLATE_NOOP("Questions", "Grace before a node is stopped"),
            .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
            .advanced = true}),
        member<&Compute::imageHasConfiguration>({.key = "imageHasConfiguration",
            .label = QT_TRANSLATE_NOOP("Questions", "Machine image holds a configured Octopus"),
            .advanced = true}),
        member<&Compute::growExisting>({.key = "growExisting",
            .label = QT_TRANSLATE_NOOP("Questions", "An existing single node grows")}),
        member<&Compute::existingSystem>({.key = "existingSystem",
            .label = QT_TRANSLATE_NOOP("Questions", "It runs on")}),
        member<&Compute::existingVersion>({.key = "existingVersion",
            .label = QT_TRANSLATE_NOOP("Questions", "Its Octopus version")}),
        member<&Compute::existingFilesGib>({.key = "existingFilesGib",
            .label = QT_TRANSLATE_NOOP("Questions", "Its files"),
            .unit = QT_TRANSLATE_NOOP("Units", "GiB")}),
        member<&Compute::existingDatabaseGib>({.key = "existingDatabaseGib",
            .label = QT_TRANSLATE_NOOP("Questions", "Its database"),
            .unit = QT_TRANSLATE_NOOP("Units", "GiB")}),
        member<&Compute::existingLinkMbit>({.key = "existingLinkMbit",
            .label = QT_TRANSLATE_NOOP("Questions", "Line to the new share"),
            .unit = QT_TRANSLATE_NOOP("Units", "Mbit/s")}),
        member<&Compute::outageMinutes>({.key = "outageMinutes",
            .label = QT_TRANSLATE_NOOP("Questions", "Outage that is allowed"),
            .unit = QT_TRANSLATE_NOOP("Units", "minutes")}),
    };
};

} // namespace octoha
