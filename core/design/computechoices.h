#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// What a node does.
enum class NodeRole { PortalAndTasks, PortalOnly, TasksOnly };
template<> struct Choices<NodeRole> {
    static constexpr ChoiceText rows[] = {
        {"portalAndTasks", QT_TRANSLATE_NOOP("Choices", "Portal and tasks"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: every node can take over everything.")},
        {"portalOnly", QT_TRANSLATE_NOOP("Choices", "Portal only"),
            QT_TRANSLATE_NOOP("Choices", "Task cap 0; keeps the portal quick, and need not be polled.")},
        {"tasksOnly", QT_TRANSLATE_NOOP("Choices", "Tasks only"),
            QT_TRANSLATE_NOOP("Choices", "Stays out of the web balancer.")},
    };
};

/// What a node runs on.
enum class OperatingSystem {
    WindowsServer2025,
    WindowsServer2022,
    WindowsServer2019,
    WindowsServer2016,
    WindowsServer2012R2,
    WindowsDesktop,
    LinuxContainer
};
template<> struct Choices<OperatingSystem> {
    static constexpr ChoiceText rows[] = {
        {"windowsServer2025", QT_TRANSLATE_NOOP("Choices", "Windows Server 2025"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: the newest that Octopus lists.")},
        {"windowsServer2022", QT_TRANSLATE_NOOP("Choices", "Windows Server 2022"),
            QT_TRANSLATE_NOOP("Choices", "Listed by Octopus, and brings SMB with AES-256.")},
        {"windowsServer2019", QT_TRANSLATE_NOOP("Choices", "Windows Server 2019"),
            QT_TRANSLATE_NOOP("Choices", "Listed by Octopus.")},
        {"windowsServer2016", QT_TRANSLATE_NOOP("Choices", "Windows Server 2016"),
            QT_TRANSLATE_NOOP("Choices", "The oldest that the page on high availability names.")},
        {"windowsServer2012R2", QT_TRANSLATE_NOOP("Choices", "Windows Server 2012 R2"),
            QT_TRANSLATE_NOOP("Choices", "Listed by one page of Octopus, ruled out by another.")},
        {"windowsDesktop", QT_TRANSLATE_NOOP("Choices", "Windows 10 or 11"),
            QT_TRANSLATE_NOOP("Choices", "Not for production.")},
        {"linuxContainer", QT_TRANSLATE_NOOP("Choices", "Linux container"),
            QT_TRANSLATE_NOOP("Choices",
                "Only where all nodes are containers; without the Active Directory "
                "provider.")},
    };
};

/// How nodes are kept apart.
enum class Spread { Zones, AvailabilitySet, ScaleSet, None };
template<> struct Choices<Spread> {
    static constexpr ChoiceText rows[] = {
        {"zones", QT_TRANSLATE_NOOP("Choices", "Availability zones"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: a lost datacentre takes the nodes of one zone only; 99.99 %.")},
        {"availabilitySet", QT_TRANSLATE_NOOP("Choices", "Availability set"),
            QT_TRANSLATE_NOOP("Choices", "For regions without zones: racks of one datacentre; 99.95 %.")},
        {"scaleSet", QT_TRANSLATE_NOOP("Choices", "Scale set (flexible)"),
            QT_TRANSLATE_NOOP("Choices",
                "Ordinary machines in one set, over zones or fault domains; Microsoft advises "
                "it for new work.")},
        {"none", QT_TRANSLATE_NOOP("Choices", "Nothing"),
            QT_TRANSLATE_NOOP("Choices", "Counts as one place: a fault there takes all nodes.")},
    };
};

/// Generation of the virtual machine image.
enum class Generation { Gen2, Gen1 };
template<> struct Choices<Generation> {
    static constexpr ChoiceText rows[] = {
        {"gen2", QT_TRANSLATE_NOOP("Choices", "Generation 2"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: every size offered here runs it, and trusted launch needs it.")},
        {"gen1", QT_TRANSLATE_NOOP("Choices", "Generation 1"),
            QT_TRANSLATE_NOOP("Choices",
                "Only where an image of your own has no other; not for sizes of version 6 and "
                "7.")},
    };
};

/// The account of the Octopus service.
enum class ServiceAccount { LocalSystem, DomainAccount, Gmsa };
template<> struct Choices<ServiceAccount> {
    static constexpr ChoiceText rows[] = {
        {"localSystem", QT_TRANSLATE_NOOP("Choices", "Local System"),
            QT_TRANSLATE_NOOP("Choices", "Octopus's default; enough for managed identity, SQL login and storage key.")},
        {"domainAccount", QT_TRANSLATE_NOOP("Choices", "Domain account"),
            QT_TRANSLATE_NOOP("Choices",
                "For Windows sign-in to SQL Server or share; its password must be kept and "
                "changed.")},
        {"gmsa", QT_TRANSLATE_NOOP("Choices", "Group managed service account"),
            QT_TRANSLATE_NOOP("Choices", "As a domain account, but the domain keeps and changes the password.")},
    };
};

/// The web server inside Octopus.
enum class WebServer { HttpSys, Kestrel };
template<> struct Choices<WebServer> {
    static constexpr ChoiceText rows[] = {
        {"httpSys", QT_TRANSLATE_NOOP("Choices", "HTTP.sys"),
            QT_TRANSLATE_NOOP("Choices",
                "Recommended: the web server of Windows itself, and web-socket polling needs "
                "it.")},
        {"kestrel", QT_TRANSLATE_NOOP("Choices", "Kestrel"),
            QT_TRANSLATE_NOOP("Choices",
                "Octopus names it for Kerberos with several nodes; not for web-socket "
                "polling.")},
    };
};

/// What installs Octopus on the nodes.
enum class InstallMethod { Scripts, OctopusDsc };
template<> struct Choices<InstallMethod> {
    static constexpr ChoiceText rows[] = {
        {"scripts", QT_TRANSLATE_NOOP("Choices", "Scripts of this bundle"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: they set everything in this design, and can be run again.")},
        {"octopusDsc", QT_TRANSLATE_NOOP("Choices", "OctopusDSC"),
            QT_TRANSLATE_NOOP("Choices",
                "Cannot set shared root, imports, event exports, telemetry, Redis or trusted "
                "proxies.")},
    };
};

/// Managed identity of the nodes.
enum class VmIdentity { UserAssigned, SystemAssigned, None };
template<> struct Choices<VmIdentity> {
    static constexpr ChoiceText rows[] = {
        {"userAssigned", QT_TRANSLATE_NOOP("Choices", "User-assigned"),
            QT_TRANSLATE_NOOP("Choices",
                "Recommended: one identity for all nodes, with its rights given before they "
                "exist.")},
        {"systemAssigned", QT_TRANSLATE_NOOP("Choices", "System-assigned"),
            QT_TRANSLATE_NOOP("Choices", "An identity for each node, so each needs its own rights.")},
        {"none", QT_TRANSLATE_NOOP("Choices", "None"),
            QT_TRANSLATE_NOOP("Choices", "Key Vault and Azure SQL then need a password from somewhere else.")},
    };
};

/// Who patches Windows.
enum class Patching { UpdateManager, OwnTool, None };
template<> struct Choices<Patching> {
    static constexpr ChoiceText rows[] = {
        {"updateManager", QT_TRANSLATE_NOOP("Choices", "Azure Update Manager"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: updates go in windows that fit the drain.")},
        {"ownTool", QT_TRANSLATE_NOOP("Choices", "Own tool"),
            QT_TRANSLATE_NOOP("Choices", "It must drain a node before it restarts it.")},
        {"none", QT_TRANSLATE_NOOP("Choices", "Nobody yet"), QT_TRANSLATE_NOOP("Choices", "Known holes stay open.")},
    };
};

/// Where machine extensions get secrets from.
enum class ExtensionSecrets { None, Protected, Plain };
template<> struct Choices<ExtensionSecrets> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "No secret in extensions"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: scripts read secrets from Key Vault by managed identity.")},
        {"protected", QT_TRANSLATE_NOOP("Choices", "Protected settings"),
            QT_TRANSLATE_NOOP("Choices", "Encrypted, and readable on the machine alone.")},
        {"plain", QT_TRANSLATE_NOOP("Choices", "Plain settings"),
            QT_TRANSLATE_NOOP("Choices", "Readable for everybody who may see the machine.")},
    };
};

/// What an existing single node runs on.
enum class ExistingSystem { Windows, LinuxContainer };
template<> struct Choices<ExistingSystem> {
    static constexpr ChoiceText rows[] = {
        {"windows", QT_TRANSLATE_NOOP("Choices", "Windows Server"),
            QT_TRANSLATE_NOOP("Choices", "New nodes join it directly.")},
        {"linuxContainer", QT_TRANSLATE_NOOP("Choices", "Linux container"),
            QT_TRANSLATE_NOOP("Choices", "Moves to Windows all at once, since kinds of nodes must not be mixed.")},
    };
};

} // namespace octoha
