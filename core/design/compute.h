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
        member<&Node::name>({.key = "name", .label = QT_TRANSLATE_NOOP("Questions", "Computer name"),
            .why = QT_TRANSLATE_NOOP("Questions", "It names the machine in Azure, Windows and DNS; Windows allows 15 "
                "characters, and not digits alone."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard; the suggested names follow it.")}),
        member<&Node::nodeName>({.key = "nodeName", .label = QT_TRANSLATE_NOOP("Questions", "Octopus node name"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus knows the node by this name (--serverNodeName), which must "
                "be unique; empty means the computer name."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; names in use stand under Configuration > Nodes "
                "in the Octopus portal."), .advanced = true}),
        member<&Node::zone>({.key = "zone", .label = QT_TRANSLATE_NOOP("Questions", "Zone"),
            .why = QT_TRANSLATE_NOOP("Questions", "Nodes in different zones survive the loss of a datacentre; zone "
                "numbers differ from subscription to subscription."),
            .where = QT_TRANSLATE_NOOP("Questions", "Give the nodes the zones 1, 2 and 3 in turn; database and share "
                "can span them all."),
            .zero = QT_TRANSLATE_NOOP("Questions", "none")}),
        member<&Node::size>({.key = "size", .label = QT_TRANSLATE_NOOP("Questions", "Size"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus names cores and memory for each task cap: 4 cores and 8 GB "
                "for 20 tasks, 8 cores and 16 GB for 40."),
            .where = QT_TRANSLATE_NOOP("Questions", "Take the recommended size; az vm list-skus shows what the region "
                "offers to your subscription.")}),
        member<&Node::taskCap>({.key = "taskCap", .label = QT_TRANSLATE_NOOP("Questions", "Task cap"),
            .unit = QT_TRANSLATE_NOOP("Units", "tasks"),
            .why = QT_TRANSLATE_NOOP("Questions", "A node runs this many tasks at once: Octopus starts with 5, advises "
                "against more than 160, and 0 runs none."),
            .where = QT_TRANSLATE_NOOP("Questions", "Configuration > Nodes > Change Task Cap in the Octopus portal; "
                "the recommended cap is shown here.")}),
        member<&Node::role>({.key = "role", .label = QT_TRANSLATE_NOOP("Questions", "Role"),
            .why = QT_TRANSLATE_NOOP("Questions", "A node for the portal alone has task cap 0 and need not be polled; "
                "one for tasks alone needs no portal traffic."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; nodes that do both are the rule.")}),
        member<&Node::operatingSystem>({.key = "operatingSystem",
            .label = QT_TRANSLATE_NOOP("Questions", "Operating system"),
            .why = QT_TRANSLATE_NOOP("Questions", "Windows and Linux nodes must not be mixed, because paths in the "
                "database are valid for one of them only."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your server standard; Octopus lists Windows Server up to 2025.")}),
        member<&Node::region>({.key = "region", .label = QT_TRANSLATE_NOOP("Questions", "Region"),
            .why = QT_TRANSLATE_NOOP("Questions", "Nodes in another region than database and share are not supported; "
                "leave it empty for the design's region."),
            .where = QT_TRANSLATE_NOOP("Questions", "The machine's overview in the Azure portal."), .advanced = true}),
        member<&Node::octopusVersion>({.key = "octopusVersion",
            .label = QT_TRANSLATE_NOOP("Questions", "Octopus version"),
            .why = QT_TRANSLATE_NOOP("Questions", "All nodes of a cluster must run the same build; leave it empty for "
                "the design's version."),
            .where = QT_TRANSLATE_NOOP("Questions", "A running node shows it under /api as Version."), .advanced = true}),
        member<&Node::address>({.key = "address", .label = QT_TRANSLATE_NOOP("Questions", "Private address"),
            .why = QT_TRANSLATE_NOOP("Questions", "Balancer pools by address and per-node names need one that stays; "
                "leave it empty to let Azure choose."),
            .where = QT_TRANSLATE_NOOP("Questions", "A free address of the nodes' subnet, from your address plan."), .advanced = true}),
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
        member<&Compute::nodes>({.key = "nodes", .label = QT_TRANSLATE_NOOP("Questions", "Nodes"),
            .why = QT_TRANSLATE_NOOP("Questions", "High availability needs at least two, and with several small nodes "
                "the loss of one costs less than with a few large ones."),
            .where = QT_TRANSLATE_NOOP("Questions", "The task cap that the workload needs, divided by the cap of a "
                "node, and one node more.")}),
        member<&Compute::spread>({.key = "spread", .label = QT_TRANSLATE_NOOP("Questions", "Kept apart by"),
            .why = QT_TRANSLATE_NOOP("Questions", "Machines over zones have an SLA of 99.99 %, in an availability set "
                "99.95 %, and one machine cannot be in both."),
            .where = QT_TRANSLATE_NOOP("Questions", "The Placement page shows whether the region has zones.")}),
        member<&Compute::autoscale>({.key = "autoscale",
            .label = QT_TRANSLATE_NOOP("Questions", "Scale set scales by itself"),
            .why = QT_TRANSLATE_NOOP("Questions", "A node must be drained before it goes, and Tentacles that poll "
                "every node must learn each new one."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; off fits Octopus better."), .advanced = true}),
        member<&Compute::faultDomains>({.key = "faultDomains",
            .label = QT_TRANSLATE_NOOP("Questions", "Fault domains of the availability set"),
            .why = QT_TRANSLATE_NOOP("Questions", "A set has 2 or 3, as the region allows, and the number is fixed "
                "when the set is created."),
            .where = QT_TRANSLATE_NOOP("Questions", "The availability set's form in the Azure portal offers what the "
                "region has."), .advanced = true}),
        member<&Compute::updateDomains>({.key = "updateDomains",
            .label = QT_TRANSLATE_NOOP("Questions", "Update domains of the availability set"),
            .why = QT_TRANSLATE_NOOP("Questions", "Azure restarts one update domain at a time; a set has up to 20, and "
                "the number is fixed when it is created."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; 5 is Azure's default."), .advanced = true}),
        member<&Compute::generation>({.key = "generation", .label = QT_TRANSLATE_NOOP("Questions", "Image generation"),
            .why = QT_TRANSLATE_NOOP("Questions", "Sizes of version 6 and 7 run generation 2 only, and trusted launch "
                "needs it as well."),
            .where = QT_TRANSLATE_NOOP("Questions", "The image's page in the Azure Marketplace.")}),
        member<&Compute::osDisk>({.key = "osDisk", .label = QT_TRANSLATE_NOOP("Questions", "System disk"),
            .why = QT_TRANSLATE_NOOP("Questions", "A single machine has its SLA only with Premium SSD on all disks; "
                "Standard HDD system disks retire on 2028-09-08."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your server standard; Octopus's own article on Azure finds "
                "Standard SSD enough.")}),
        member<&Compute::osDiskGib>({.key = "osDiskGib",
            .label = QT_TRANSLATE_NOOP("Questions", "Size of the system disk"),
            .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
            .why = QT_TRANSLATE_NOOP("Questions", "Windows, Octopus, its package cache and its work folder lie on it "
                "unless there is a data disk."),
            .where = QT_TRANSLATE_NOOP("Questions", "The used space of an Octopus server that you run today, or the "
                "default.")}),
        member<&Compute::dataDisk>({.key = "dataDisk", .label = QT_TRANSLATE_NOOP("Questions", "Data disk type"),
            .why = QT_TRANSLATE_NOOP("Questions", "A data disk keeps package cache and work folder off the system "
                "disk, which they could fill."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your server standard."), .advanced = true}),
        member<&Compute::dataDiskGib>({.key = "dataDiskGib",
            .label = QT_TRANSLATE_NOOP("Questions", "Size of each data disk (0 is none)"),
            .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
            .why = QT_TRANSLATE_NOOP("Questions", "It must hold the package cache, whose packages are kept for 20 days "
                "by default."),
            .where = QT_TRANSLATE_NOOP("Questions", "The used space of an Octopus server that you run today."),
            .advanced = true,
            .zero = QT_TRANSLATE_NOOP("Questions", "none")}),
        member<&Compute::dataDisks>({.key = "dataDisks", .label = QT_TRANSLATE_NOOP("Questions", "Data disks per node"),
            .why = QT_TRANSLATE_NOOP("Questions", "The size of the machine limits the number of disks, and their speed "
                "together."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your server standard; one is enough for Octopus."),
            .advanced = true,
            .zero = QT_TRANSLATE_NOOP("Questions", "none")}),
        member<&Compute::workOnTemporaryDisk>({.key = "workOnTemporaryDisk",
            .label = QT_TRANSLATE_NOOP("Questions", "Work folder on the temporary disk"),
            .why = QT_TRANSLATE_NOOP("Questions", "The temporary disk of version 6 and 7 sizes is unformatted after "
                "each stop, and sizes without a d have none."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your server standard; the page file counts as well."),
            .advanced = true}),
        member<&Compute::hybridBenefit>({.key = "hybridBenefit",
            .label = QT_TRANSLATE_NOOP("Questions", "Azure Hybrid Benefit for Windows"),
            .why = QT_TRANSLATE_NOOP("Questions", "Windows Server licences of your own take the price of Windows off "
                "each node."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever buys Microsoft licences for you.")}),
        member<&Compute::serviceAccount>({.key = "serviceAccount",
            .label = QT_TRANSLATE_NOOP("Questions", "Service account"),
            .why = QT_TRANSLATE_NOOP("Questions", "Windows sign-in to SQL Server and sign-in to a share by identity "
                "need a domain account or a gMSA."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the domain; Local System is Octopus's default.")}),
        member<&Compute::serviceAccountName>({.key = "serviceAccountName",
            .label = QT_TRANSLATE_NOOP("Questions", "Name of the service account"),
            .why = QT_TRANSLATE_NOOP("Questions", "Service, share and database must all give their rights to this one "
                "account."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the domain; write DOMAIN\\name, a gMSA with a $ at "
                "the end.")}),
        member<&Compute::serviceAccountSecret>({.key = "serviceAccountSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the account"),
            .why = QT_TRANSLATE_NOOP("Questions", "The scripts read the password from Key Vault when they install the "
                "service, so that it stands in no file."),
            .where = QT_TRANSLATE_NOOP("Questions", "Choose a name, and store the password in Key Vault under it."),
            .advanced = true}),
        member<&Compute::adminUser>({.key = "adminUser", .label = QT_TRANSLATE_NOOP("Questions", "Local administrator"),
            .why = QT_TRANSLATE_NOOP("Questions", "Azure creates this administrator on every machine; the scripts must "
                "run elevated."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your server standard."), .advanced = true}),
        member<&Compute::adminSecret>({.key = "adminSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of that administrator"),
            .why = QT_TRANSLATE_NOOP("Questions", "The deployment takes the password from Key Vault, so that it stands "
                "in no file."),
            .where = QT_TRANSLATE_NOOP("Questions", "Choose a name, and store the password in Key Vault under it."),
            .advanced = true}),
        member<&Compute::instanceName>({.key = "instanceName",
            .label = QT_TRANSLATE_NOOP("Questions", "Octopus instance name"),
            .why = QT_TRANSLATE_NOOP("Questions", "Every command names the instance, and the name of the service holds "
                "it unless it is OctopusServer."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe list-instances on an existing server.")}),
        member<&Compute::homeFolder>({.key = "homeFolder", .label = QT_TRANSLATE_NOOP("Questions", "Home folder"),
            .why = QT_TRANSLATE_NOOP("Questions", "Each node keeps its home on a local disk; on the share the nodes "
                "would write over one another."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server.")}),
        member<&Compute::configPath>({.key = "configPath",
            .label = QT_TRANSLATE_NOOP("Questions", "Configuration file"),
            .why = QT_TRANSLATE_NOOP("Questions", "The file must not lie on a UNC path, and its connection string is "
                "encrypted for one machine only."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe list-instances on an existing server."),
            .advanced = true}),
        member<&Compute::cacheFolder>({.key = "cacheFolder",
            .label = QT_TRANSLATE_NOOP("Questions", "Package cache folder"),
            .why = QT_TRANSLATE_NOOP("Questions", "Each node keeps packages that it has fetched; this folder must be "
                "local, never on the share."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server."),
            .advanced = true}),
        member<&Compute::gitFolder>({.key = "gitFolder", .label = QT_TRANSLATE_NOOP("Questions", "Git folder"),
            .why = QT_TRANSLATE_NOOP("Questions", "Git working copies are many small files, with which Azure Files has "
                "trouble, so they stay local."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server."),
            .advanced = true}),
        member<&Compute::webServer>({.key = "webServer", .label = QT_TRANSLATE_NOOP("Questions", "Web server"),
            .why = QT_TRANSLATE_NOOP("Questions", "Web-socket polling works with HTTP.sys only, and a later switch "
                "means to remove and add the HTTPS binding."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server.")}),
        member<&Compute::installMethod>({.key = "installMethod",
            .label = QT_TRANSLATE_NOOP("Questions", "Installed by"),
            .why = QT_TRANSLATE_NOOP("Questions", "OctopusDSC cannot set the cluster shared root, and its defaults put "
                "shared folders on a local disk."),
            .where = QT_TRANSLATE_NOOP("Questions", "Ask how your servers are configured today.")}),
        member<&Compute::dscGivesPaths>({.key = "dscGivesPaths",
            .label = QT_TRANSLATE_NOOP("Questions", "DSC gets the share paths on every node"),
            .why = QT_TRANSLATE_NOOP("Questions", "Without them, each run of OctopusDSC on any node sends the whole "
                "cluster to a local disk."),
            .where = QT_TRANSLATE_NOOP("Questions", "PackagesDirectory, ArtifactsDirectory and TaskLogsDirectory in "
                "your DSC configuration."), .advanced = true}),
        member<&Compute::dscGivesLicence>({.key = "dscGivesLicence",
            .label = QT_TRANSLATE_NOOP("Questions", "DSC gets the licence on every node"),
            .why = QT_TRANSLATE_NOOP("Questions", "Without LicenseKey, OctopusDSC runs license --free on every node, "
                "on those that join as well."),
            .where = QT_TRANSLATE_NOOP("Questions", "LicenseKey in your DSC configuration."), .advanced = true}),
        member<&Compute::identity>({.key = "identity", .label = QT_TRANSLATE_NOOP("Questions", "Managed identity"),
            .why = QT_TRANSLATE_NOOP("Questions", "With it, nodes read secrets from Key Vault and sign in to Azure SQL "
                "without any password."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your cloud standard; user-assigned is known before the machines "
                "exist."), .advanced = true}),
        member<&Compute::acceleratedNetworking>({.key = "acceleratedNetworking",
            .label = QT_TRANSLATE_NOOP("Questions", "Accelerated networking"),
            .why = QT_TRANSLATE_NOOP("Questions", "Sizes such as Dsv5 and Esv5 require it, and all listed sizes but "
                "the smallest B sizes support it."),
            .where = QT_TRANSLATE_NOOP("Questions", "The machine's network card in the Azure portal."),
            .advanced = true}),
        member<&Compute::trustedLaunch>({.key = "trustedLaunch",
            .label = QT_TRANSLATE_NOOP("Questions", "Trusted launch"),
            .why = QT_TRANSLATE_NOOP("Questions", "Secure boot guards what starts before Windows; it needs an image of "
                "generation 2."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your security team."), .advanced = true}),
        member<&Compute::encryptionAtHost>({.key = "encryptionAtHost",
            .label = QT_TRANSLATE_NOOP("Questions", "Encryption at host"),
            .why = QT_TRANSLATE_NOOP("Questions", "It encrypts all disks of a machine; the older Azure Disk Encryption "
                "retires on 2028-09-15."),
            .where = QT_TRANSLATE_NOOP("Questions", "az feature show tells whether the subscription allows it."),
            .advanced = true}),
        member<&Compute::publicAddresses>({.key = "publicAddresses",
            .label = QT_TRANSLATE_NOOP("Questions", "Public address on each node"),
            .why = QT_TRANSLATE_NOOP("Questions", "Nodes need public addresses only behind Traffic Manager; anywhere "
                "else they only expose the nodes."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your security team."), .advanced = true}),
        member<&Compute::backup>({.key = "backup", .label = QT_TRANSLATE_NOOP("Questions", "Machines are backed up"),
            .why = QT_TRANSLATE_NOOP("Questions", "A node holds only its program and configuration, so a backup saves "
                "no data but the work of building it again."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs backups; see the Recovery Services vault in the "
                "Azure portal."), .advanced = true}),
        member<&Compute::siteRecovery>({.key = "siteRecovery", .label = QT_TRANSLATE_NOOP("Questions", "Site Recovery"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus describes machines that are built in the second region and "
                "kept stopped; Site Recovery copies them instead."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your continuity plan."), .advanced = true}),
        member<&Compute::capacityReservation>({.key = "capacityReservation",
            .label = QT_TRANSLATE_NOOP("Questions", "Capacity reserved"),
            .why = QT_TRANSLATE_NOOP("Questions", "When a region is lost, everybody wants machines in its pair, so "
                "capacity there may be short unless it is reserved."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your continuity plan; it is paid for whether it is used or not."),
            .advanced = true}),
        member<&Compute::patching>({.key = "patching", .label = QT_TRANSLATE_NOOP("Questions", "Windows updates"),
            .why = QT_TRANSLATE_NOOP("Questions", "Patching one drained node after another needs no outage, but "
                "somebody or something must do it."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever patches your servers."), .advanced = true}),
        member<&Compute::extensionSecrets>({.key = "extensionSecrets",
            .label = QT_TRANSLATE_NOOP("Questions", "Secrets for machine extensions"),
            .why = QT_TRANSLATE_NOOP("Questions", "Plain settings of a machine extension can be read afterwards; a "
                "secret belongs in its protected settings."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever writes your machine extensions."), .advanced = true}),
        member<&Compute::joinAtCapZero>({.key = "joinAtCapZero",
            .label = QT_TRANSLATE_NOOP("Questions", "New nodes join with task cap 0"),
            .why = QT_TRANSLATE_NOOP("Questions", "A new node outside the balancer and without tasks can be tested "
                "before anything depends on it."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your runbook for new nodes; Octopus advises it."),
            .advanced = true}),
        member<&Compute::drainFirst>({.key = "drainFirst",
            .label = QT_TRANSLATE_NOOP("Questions", "Nodes are drained before they stop"),
            .why = QT_TRANSLATE_NOOP("Questions", "A node that is stopped without a drain loses its tasks, and others "
                "cancel them only after about an hour."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your runbook for patches and upgrades."), .advanced = true}),
        member<&Compute::drainMinutes>({.key = "drainMinutes",
            .label = QT_TRANSLATE_NOOP("Questions", "Wait for a drain"), .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
            .why = QT_TRANSLATE_NOOP("Questions", "The drain waits this long for running tasks; what runs longer must "
                "be cancelled or waited for."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your longest deployments, in the task list of the Octopus "
                "portal."), .advanced = true}),
        member<&Compute::stopGraceMinutes>({.key = "stopGraceMinutes",
            .label = QT_TRANSLATE_NOOP("Questions", "Grace before a node stops"),
            .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
            .why = QT_TRANSLATE_NOOP("Questions", "A grace shorter than the drain cuts it off, and the tasks with it."),
            .where = QT_TRANSLATE_NOOP("Questions", "The settings of whatever stops the machines: Update Manager, "
                "scale set or your own tool."), .advanced = true}),
        member<&Compute::imageHasConfiguration>({.key = "imageHasConfiguration",
            .label = QT_TRANSLATE_NOOP("Questions", "Image holds a configured Octopus"),
            .why = QT_TRANSLATE_NOOP("Questions", "A configuration is encrypted for one machine, so a copy of a "
                "configured node cannot read it."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever builds your machine images."), .advanced = true}),
        member<&Compute::growExisting>({.key = "growExisting",
            .label = QT_TRANSLATE_NOOP("Questions", "An existing single node grows"),
            .why = QT_TRANSLATE_NOOP("Questions", "The plan then moves database and files out of the existing server "
                "first, and adds nodes to it afterwards."),
            .where = QT_TRANSLATE_NOOP("Questions", "Ask whether Octopus runs on one server today.")}),
        member<&Compute::existingSystem>({.key = "existingSystem",
            .label = QT_TRANSLATE_NOOP("Questions", "The existing node runs on"),
            .why = QT_TRANSLATE_NOOP("Questions", "An instance must not mix Windows and Linux, so a move from one to "
                "the other takes all nodes at once."),
            .where = QT_TRANSLATE_NOOP("Questions", "The existing Octopus server.")}),
        member<&Compute::existingVersion>({.key = "existingVersion",
            .label = QT_TRANSLATE_NOOP("Questions", "Octopus version of that node"),
            .why = QT_TRANSLATE_NOOP("Questions", "A new node must have exactly its version, so an upgrade comes "
                "before or after the growth, not with it."),
            .where = QT_TRANSLATE_NOOP("Questions", "/api of the existing server shows it as Version.")}),
        member<&Compute::existingFilesGib>({.key = "existingFilesGib",
            .label = QT_TRANSLATE_NOOP("Questions", "Files of that node"), .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
            .why = QT_TRANSLATE_NOOP("Questions", "Copying them to the share takes most of the time, so a first copy "
                "is made while Octopus still runs."),
            .where = QT_TRANSLATE_NOOP("Questions", "Size of the folders Artifacts, TaskLogs and Packages on the "
                "existing server.")}),
        member<&Compute::existingDatabaseGib>({.key = "existingDatabaseGib",
            .label = QT_TRANSLATE_NOOP("Questions", "Database of that node"), .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
            .why = QT_TRANSLATE_NOOP("Questions", "A local database is stopped, backed up and restored on the new "
                "server, which takes time by its size."),
            .where = QT_TRANSLATE_NOOP("Questions", "sp_spaceused in the Octopus database.")}),
        member<&Compute::existingLinkMbit>({.key = "existingLinkMbit",
            .label = QT_TRANSLATE_NOOP("Questions", "Line to the new share"),
            .unit = QT_TRANSLATE_NOOP("Units", "Mbit/s"),
            .why = QT_TRANSLATE_NOOP("Questions", "Size over speed gives the time of the copy, which is held against "
                "the outage that is allowed."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your network team.")}),
        member<&Compute::outageMinutes>({.key = "outageMinutes",
            .label = QT_TRANSLATE_NOOP("Questions", "Outage that is allowed"),
            .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus is stopped for the last copy and for the move of the "
                "database, which must fit into this time."),
            .where = QT_TRANSLATE_NOOP("Questions", "The owner of the most important deployments.")}),
    };
};

} // namespace octoha
