#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef domainSource = field<&SignIn::domainSource>, controllers = field<&SignIn::domainControllers>;
constexpr FieldRef names = field<&DomainController::name>, ownAddress = field<&DomainController::address>;
constexpr FieldRef dnsServers = field<&Placement::dnsServers>;

/// The DNS servers of an existing network are not ours to set.
bool setsDnsServers(const Design &design)
{
    return buildsControllers(design) && design.placement.networkId.isEmpty() && design.signIn.networkDnsIsDomain;
}

bool statesSubnets(const Design &design)
{
    return buildsControllers(design) && !design.placement.subnets.isEmpty();
}

Check namelessController(const Design &design, const Context &)
{
    return nameless(design.signIn.domainControllers);
}

Check noAddressYet(const Design &design, const Context &)
{
    return itemsWhere(design.signIn.domainControllers,
        [](const DomainController &controller) { return controller.address.isEmpty(); });
}

/// The first controller that no machine would ask for names.
Check notAskedForNames(const Design &design, const Context &)
{
    const auto &servers = design.placement.dnsServers;
    const auto isServer = [&](const Name &address) {
        return std::any_of(
            servers.cbegin(), servers.cend(), [&](const Line &server) { return server.text() == address.text(); });
    };
    for (const DomainController &controller : design.signIn.domainControllers) {
        if (!controller.address.isEmpty() && !isServer(controller.address))
            return saw(nameOf(controller), controller.address);
    }
    return {};
}

Edits controllersAnswerNames(const Design &design, const Context &)
{
    QJsonArray servers;
    for (const DomainController &controller : design.signIn.domainControllers) {
        if (controller.address.isEmpty())
            return {};
        servers.append(controller.address.text());
    }
    return {{dnsServers.id(), servers}};
}

Check noSubnetForDomain(const Design &design, const Context &)
{
    return when(!subnetFor(SubnetPurpose::Domain, design));
}

Check nameTwice(const Design &design, const Context &)
{
    const auto &all = design.signIn.domainControllers;
    const auto same = [](const Name &a, const Name &b) { return a.text().compare(b.text(), Qt::CaseInsensitive) == 0; };
    return itemsWhere(all, [&](const DomainController &one) {
        const auto twins = std::count_if(
            all.cbegin(), all.cend(), [&](const DomainController &other) { return same(one.name, other.name); });
        const bool isNode = std::any_of(design.compute.nodes.cbegin(), design.compute.nodes.cend(),
            [&](const Node &node) { return same(one.name, node.name); });
        return !one.name.isEmpty() && (twins > 1 || isNode);
    });
}

constexpr Rule table[] = {
    {.id = "OHA-AD-010",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {names, field<&Node::name>, domainSource},
        .applies = buildsControllers,
        .check = nameTwice,
        .title = QT_TRANSLATE_NOOP("Rules", "A name belongs to one machine"),
        .message
        = QT_TRANSLATE_N_NOOP("Rules", "%n domain controller(s) have the name of another machine, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "A domain knows each computer name once; the second machine takes the first one's account away."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give each machine a name of its own."),
        .source = "azure.computer-names"},
    {.id = "OHA-AD-011",
        .aliases = "R6.4",
        .severity = Severity::Warning,
        .fields = {ownAddress, domainSource},
        .applies = buildsControllers,
        .check = noAddressYet,
        .title = QT_TRANSLATE_NOOP("Rules", "A domain controller has no address yet"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n domain controller(s) have no private address, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The network names its DNS servers by address before the first machine joins the domain; an address that "
            "Azure picks is known only afterwards."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose free addresses of the subnet for domain controllers."),
        .source = "azure.domain-controllers"},
    {.id = "OHA-AD-012",
        .aliases = "R6.3",
        .severity = Severity::Error,
        .fields = {dnsServers, ownAddress, domainSource, field<&Placement::networkId>},
        .applies = setsDnsServers,
        .check = notAskedForNames,
        .edit = controllersAnswerNames,
        .title = QT_TRANSLATE_NOOP("Rules", "No machine asks the domain controllers for names"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” at %2 is not among the DNS servers of the network."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Machines find their domain by DNS. Azure's own DNS and other servers do not know it, so nodes cannot "
            "join, and nobody signs in."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Name the domain controllers as DNS servers of the network, and have them forward the rest to Azure."),
        .source = "azure.domain-controllers"},
    {.id = "OHA-AD-013",
        .severity = Severity::Warning,
        .fields = {field<&Placement::subnets>, field<&Subnet::purpose>, domainSource},
        .applies = statesSubnets,
        .check = noSubnetForDomain,
        .title = QT_TRANSLATE_NOOP("Rules", "Domain controllers have no subnet of their own"),
        .message = QT_TRANSLATE_NOOP("Rules", "Subnets are stated, and none is for domain controllers."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Who holds a domain controller holds every account; a subnet of its own lets a security group keep all but "
            "the ports of the directory away."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan a subnet for domain controllers."),
        .source = "azure.domain-controllers"},
    {.id = "OHA-AD-014",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {names, controllers, domainSource},
        .applies = buildsControllers,
        .check = namelessController,
        .title = QT_TRANSLATE_NOOP("Rules", "A domain controller has no name"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n domain controller(s) have no name."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A machine without a name cannot be made, and the runner finds its steps by the name of the computer."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Name each domain controller, as dc-01."),
        .source = "azure.computer-names"},
};

} // namespace

std::span<const Rule> controllerNameRules()
{
    return table;
}

} // namespace octoha
