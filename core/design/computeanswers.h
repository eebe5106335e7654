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
template<> struct Questions<Node> {
    static constexpr char path[] = "compute.nodes.*";
    static constexpr Member<Node> rows[] = {
        member<&Node::name>({.key = "name",
            .label = QT_TRANSLATE_NOOP("Questions", "Computer name"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "It names the machine in Azure, Windows and DNS; Windows allows 15 "
                "characters, and not digits alone."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard; the suggested names follow it.")}),
        member<&Node::nodeName>({.key = "nodeName",
            .label = QT_TRANSLATE_NOOP("Questions", "Octopus node name"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Octopus knows the node by this name (--serverNodeName), which must "
                "be unique; empty means the computer name."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Your own choice; names in use stand under Configuration > Nodes "
                "in the Octopus portal."),
            .advanced = true}),
        member<&Node::zone>({.key = "zone",
            .label = QT_TRANSLATE_NOOP("Questions", "Zone"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Nodes in different zones survive the loss of a datacentre; zone "
                "numbers differ from subscription to subscription."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Give the nodes the zones 1, 2 and 3 in turn; database and share "
                "can span them all."),
            .zero = QT_TRANSLATE_NOOP("Questions", "none")}),
        member<&Node::size>({.key = "size",
            .label = QT_TRANSLATE_NOOP("Questions", "Size"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Octopus names cores and memory for each task cap: 4 cores and 8 GB "
                "for 20 tasks, 8 cores and 16 GB for 40."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Take the recommended size; az vm list-skus shows what the region "
                "offers to your subscription.")}),
        member<&Node::taskCap>({.key = "taskCap",
            .label = QT_TRANSLATE_NOOP("Questions", "Task cap"),
            .unit = QT_TRANSLATE_NOOP("Units", "tasks"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "A node runs this many tasks at once: Octopus starts with 5, advises "
                "against more than 160, and 0 runs none."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Configuration > Nodes > Change Task Cap in the Octopus portal; "
                "the recommended cap is shown here.")}),
        member<&Node::role>({.key = "role",
            .label = QT_TRANSLATE_NOOP("Questions", "Role"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "A node for the portal alone has task cap 0 and need not be polled; "
                "one for tasks alone needs no portal traffic."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; nodes that do both are the rule.")}),
        member<&Node::operatingSystem>({.key = "operatingSystem",
            .label = QT_TRANSLATE_NOOP("Questions", "Operating system"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Windows and Linux nodes must not be mixed, because paths in the "
                "database are valid for one of them only."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your server standard; Octopus lists Windows Server up to 2025.")}),
        member<&Node::region>({.key = "region",
            .label = QT_TRANSLATE_NOOP("Questions", "Region"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Nodes in another region than database and share are not supported; "
                "leave it empty for the design's region."),
            .where = QT_TRANSLATE_NOOP("Questions", "The machine's overview in the Azure portal."),
            .advanced = true}),
        member<&Node::octopusVersion>({.key = "octopusVersion",
            .label = QT_TRANSLATE_NOOP("Questions", "Octopus version"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "All nodes of a cluster must run the same build; leave it empty for "
                "the design's version."),
            .where = QT_TRANSLATE_NOOP("Questions", "A running node shows it under /api as Version."),
            .advanced = true}),
        member<&Node::address>({.key = "address",
            .label = QT_TRANSLATE_NOOP("Questions", "Private address"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Balancer pools by address and per-node names need one that stays; "
                "leave it empty to let Azure choose."),
            .where = QT_TRANSLATE_NOOP("Questions", "A free address of the nodes' subnet, from your address plan."),
            .advanced = true}),
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

} // namespace octoha
