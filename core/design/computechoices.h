#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// What a node does.
enum class NodeRole { PortalAndTasks, PortalOnly, TasksOnly };
template<>
struct Choices<NodeRole> {
    static constexpr ChoiceText rows[] = {
        {"portalAndTasks", QT_TRANSLATE_NOOP("Choices", "Portal and tasks")},
        {"portalOnly", QT_TRANSLATE_NOOP("Choices", "Portal only")},
        {"tasksOnly", QT_TRANSLATE_NOOP("Choices", "Tasks only")},
    };
};

/// What a node runs on.
enum class OperatingSystem { WindowsServer2025, WindowsServer2022, WindowsServer2019, WindowsServer2016, WindowsServer2012R2, WindowsDesktop, LinuxContainer };
template<>
struct Choices<OperatingSystem> {
    static constexpr ChoiceText rows[] = {
        {"windowsServer2025", QT_TRANSLATE_NOOP("Choices", "Windows Server 2025")},
        {"windowsServer2022", QT_TRANSLATE_NOOP("Choices", "Windows Server 2022")},
        {"windowsServer2019", QT_TRANSLATE_NOOP("Choices", "Windows Server 2019")},
        {"windowsServer2016", QT_TRANSLATE_NOOP("Choices", "Windows Server 2016")},
        {"windowsServer2012R2", QT_TRANSLATE_NOOP("Choices", "Windows Server 2012 R2")},
        {"windowsDesktop", QT_TRANSLATE_NOOP("Choices", "Windows 10 or 11")},
        {"linuxContainer", QT_TRANSLATE_NOOP("Choices", "Linux container")},
    };
};

/// How nodes are kept apart.
enum class Spread { Zones, AvailabilitySet, ScaleSet, None };
template<>
struct Choices<Spread> {
    static constexpr ChoiceText rows[] = {
        {"zones", QT_TRANSLATE_NOOP("Choices", "Availability zones")},
        {"availabilitySet", QT_TRANSLATE_NOOP("Choices", "Availability set")},
        {"scaleSet", QT_TRANSLATE_NOOP("Choices", "Scale set (flexible)")},
        {"none", QT_TRANSLATE_NOOP("Choices", "Nothing")},
    };
};

/// Generation of the virtual machine image.
enum class Generation { Gen2, Gen1 };
template<>
struct Choices<Generation> {
    static constexpr ChoiceText rows[] = {
        {"gen2", QT_TRANSLATE_NOOP("Choices", "Generation 2")},
        {"gen1", QT_TRANSLATE_NOOP("Choices", "Generation 1")},
    };
};

/// The account of the Octopus service.
enum class ServiceAccount { LocalSystem, DomainAccount, Gmsa };
template<>
struct Choices<ServiceAccount> {
    static constexpr ChoiceText rows[] = {
        {"localSystem", QT_TRANSLATE_NOOP("Choices", "Local System")},
        {"domainAccount", QT_TRANSLATE_NOOP("Choices", "Domain account")},
        {"gmsa", QT_TRANSLATE_NOOP("Choices", "Group managed service account")},
    };
};

/// The web server inside Octopus.
enum class WebServer { HttpSys, Kestrel };
template<>
struct Choices<WebServer> {
    static constexpr ChoiceText rows[] = {
        {"httpSys", QT_TRANSLATE_NOOP("Choices", "HTTP.sys")},
        {"kestrel", QT_TRANSLATE_NOOP("Choices", "Kestrel")},
    };
};

/// What installs Octopus on the nodes.
enum class InstallMethod { Scripts, OctopusDsc };
template<>
struct Choices<InstallMethod> {
    static constexpr ChoiceText rows[] = {
        {"scripts", QT_TRANSLATE_NOOP("Choices", "Scripts of this bundle")},
        {"octopusDsc", QT_TRANSLATE_NOOP("Choices", "OctopusDSC")},
    };
};

/// Managed identity of the nodes.
enum class VmIdentity { UserAssigned, SystemAssigned, None };
template<>
struct Choices<VmIdentity> {
    static constexpr ChoiceText rows[] = {
        {"userAssigned", QT_TRANSLATE_NOOP("Choices", "User-assigned")},
        {"systemAssigned", QT_TRANSLATE_NOOP("Choices", "System-assigned")},
        {"none", QT_TRANSLATE_NOOP("Choices", "None")},
    };
};

/// Who patches Windows.
enum class Patching { UpdateManager, OwnTool, None };
template<>
struct Choices<Patching> {
    static constexpr ChoiceText rows[] = {
        {"updateManager", QT_TRANSLATE_NOOP("Choices", "Azure Update Manager")},
        {"ownTool", QT_TRANSLATE_NOOP("Choices", "Own tool")},
        {"none", QT_TRANSLATE_NOOP("Choices", "Nobody yet")},
    };
};

/// Where machine extensions get secrets from.
enum class ExtensionSecrets { None, Protected, Plain };
template<>
struct Choices<ExtensionSecrets> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "No secret in extensions")},
        {"protected", QT_TRANSLATE_NOOP("Choices", "Protected settings")},
        {"plain", QT_TRANSLATE_NOOP("Choices", "Plain settings")},
    };
};

/// What an existing single node runs on.
enum class ExistingSystem { Windows, LinuxContainer };
template<>
struct Choices<ExistingSystem> {
    static constexpr ChoiceText rows[] = {
        {"windows", QT_TRANSLATE_NOOP("Choices", "Windows Server")},
        {"linuxContainer", QT_TRANSLATE_NOOP("Choices", "Linux container")},
    };
};

} // namespace octoha
