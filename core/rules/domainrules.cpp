#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef domainSource = field<&SignIn::domainSource>, controllers = field<&SignIn::domainControllers>;
constexpr FieldRef zones = field<&DomainController::zone>, caching = field<&DomainController::dataDiskCaching>;
constexpr FieldRef addresses = field<&DomainController::staticAddress>, names = field<&DomainController::name>;
constexpr FieldRef ownAddress = field<&DomainController::address>, dnsServers = field<&Placement::dnsServers>;

bool usesDomain(const Design &design)
{
    return needsDomain(design) && design.signIn.domainSource != DomainSource::None;
}

/// Existing domain controllers are not ours: nothing is said of them.
bool buildsControllers(const Design &design)
{
    return usesDomain(design) && design.signIn.domainSource == DomainSource::NewControllers
        && !design.signIn.domainControllers.isEmpty();
}

/// The DNS servers of an existing network are not ours to set.
bool setsDnsServers(const Design &design)
{
    return buildsControllers(design) && design.placement.networkId.isEmpty() && design.signIn.networkDnsIsDomain;
}

bool statesSubnets(const Design &design)
{
    return buildsControllers(design) && !design.placement.subnets.isEmpty();
}

bool namesAnAccount(const Design &design)
{
    return design.compute.serviceAccount != ServiceAccount::LocalSystem;
}

Check oneController(const Design &design, const Context &context)
{
    const int count = int(design.signIn.domainControllers.size()),
              least = context.catalog.whole(Fact::DomainControllersMinimum);
    if (count >= least)
        return {};
    return as(isHighAvailability(design) ? Severity::Error : Severity::Warning, saw(count, least));
}

Check cachedDisk(const Design &design, const Context &)
{
    return itemsWhere(design.signIn.domainControllers,
        [](const DomainController &controller) { return controller.dataDiskCaching != DiskCaching::None; });
}

Edits noCaching(const Design &design, const Context &)
{
    Edits edits;
    for (const DomainController &controller : design.signIn.domainControllers)
        edits.append({itemId(caching, controller.id), Codec<DiskCaching>::toJson(DiskCaching::None)});
    return edits;
}

Check namelessController(const Design &design, const Context &)
{
    return nameless(design.signIn.domainControllers);
}

Check changingAddress(const Design &design, const Context &)
{
    return itemsWhere(
        design.signIn.domainControllers, [](const DomainController &controller) { return !controller.staticAddress; });
}

Edits fixedAddresses(const Design &design, const Context &)
{
    Edits edits;
    for (const DomainController &controller : design.signIn.domainControllers)
        edits.append({itemId(addresses, controller.id), true});
    return edits;
}

Check controllersInOneZone(const Design &design, const Context &context)
{
    const auto &all = design.signIn.domainControllers;
    const bool together = all.size() > 1 && std::all_of(all.cbegin(), all.cend(), [&](const DomainController &one) {
        return one.zone == all.first().zone;
    });
    return together && regionHasZones(design, context) ? Check(saw(int(all.size()))) : std::nullopt;
}

Edits spreadControllers(const Design &design, const Context &context)
{
    const int most = std::min(zonesOfRegion(design, context), int(Zone::maximum));
    Edits edits;
    for (qsizetype i = 0; i < design.signIn.domainControllers.size(); ++i)
        edits.append({itemId(zones, design.signIn.domainControllers[i].id), int(i % most) + 1});
    return edits;
}

Check otherDns(const Design &design, const Context &)
{
    return when(!design.signIn.networkDnsIsDomain);
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

Check noDomainName(const Design &design, const Context &)
{
    return when(design.signIn.domainName.isEmpty());
}

Check accountWithoutDomain(const Design &design, const Context &)
{
    return domainInReach(design) ? std::nullopt : Check(saw(labelOf(design.compute.serviceAccount)));
}

Check overMissingLink(const Design &design, const Context &)
{
    return when(
        design.signIn.domainSource == DomainSource::OverHybridLink && design.placement.hybridLink == HybridLink::None);
}

Check domainOverLinkAlone(const Design &design, const Context &)
{
    return when(
        design.signIn.domainSource == DomainSource::OverHybridLink && design.placement.hybridLink != HybridLink::None);
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
    {.id = "OHA-AD-001",
        .aliases = "R6.1",
        .severity = Severity::Error,
        .fields = {controllers, domainSource, field<&Compute::nodes>},
        .applies = buildsControllers,
        .check = oneController,
        .title = QT_TRANSLATE_NOOP("Rules", "One domain controller is a single point of failure"),
        .message = QT_TRANSLATE_NOOP("Rules", "Domain controllers planned: %1; needed: %2."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "While it restarts for its updates, nobody signs in, and services with domain accounts do not start."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan two, in different zones."),
        .source = "azure.domain-controllers"},
    {.id = "OHA-AD-002",
        .aliases = "R6.2",
        .severity = Severity::Error,
        .fields = {caching, domainSource},
        .applies = buildsControllers,
        .check = cachedDisk,
        .edit = noCaching,
        .title = QT_TRANSLATE_NOOP("Rules", "The directory's disk must not be cached"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n domain controller(s) cache the data disk, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The directory counts on its writes; a cache that loses one damages the database of Active Directory."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Set host caching of the data disk to none."),
        .source = "azure.domain-controllers"},
    {.id = "OHA-AD-003",
        .aliases = "R6.3",
        .severity = Severity::Error,
        .fields = {field<&SignIn::networkDnsIsDomain>, domainSource},
        .applies = usesDomain,
        .check = otherDns,
        .edit = answer<&SignIn::networkDnsIsDomain, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The network does not ask the domain's DNS servers"),
        .message = QT_TRANSLATE_NOOP("Rules", "The virtual network uses other DNS servers than those of the domain."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Machines find their domain controllers by DNS; with other servers they cannot join, and nobody signs in."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Set the domain controllers as DNS servers of the network, and have them forward the rest to Azure."),
        .source = "azure.domain-controllers"},
    {.id = "OHA-AD-004",
        .aliases = "R6.4",
        .severity = Severity::Error,
        .fields = {addresses, domainSource},
        .applies = buildsControllers,
        .check = changingAddress,
        .edit = fixedAddresses,
        .title = QT_TRANSLATE_NOOP("Rules", "A domain controller needs a static address"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n domain controller(s) have a dynamic address, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Every machine of the network has the address as its DNS server; when it changes, all of them are lost."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Make the addresses static on the network cards in Azure."),
        .source = "azure.domain-controllers"},
    {.id = "OHA-AD-005",
        .aliases = "R6.5",
        .severity = Severity::Error,
        .fields = {zones, domainSource, field<&Placement::region>},
        .applies = buildsControllers,
        .check = controllersInOneZone,
        .edit = spreadControllers,
        .title = QT_TRANSLATE_NOOP("Rules", "All domain controllers are in one zone"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 domain controllers share one zone."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "When that zone fails, the nodes in the other zones run on and nobody can sign in to them."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Spread them over zones."),
        .source = "azure.domain-controllers"},
    {.id = "OHA-AD-006",
        .severity = Severity::Warning,
        .fields = {field<&SignIn::domainName>, domainSource},
        .applies = usesDomain,
        .check = noDomainName,
        .title = QT_TRANSLATE_NOOP("Rules", "The domain has no name yet"),
        .message = QT_TRANSLATE_NOOP("Rules", "The name of the domain is not given."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Machines join it by its name, and accounts carry it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Enter the DNS name of the domain."),
        .source = "azure.domain-controllers"},
    {.id = "OHA-AD-007",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {domainSource, field<&Compute::serviceAccount>},
        .applies = namesAnAccount,
        .check = accountWithoutDomain,
        .title = QT_TRANSLATE_NOOP("Rules", "The service account belongs to a domain that is not there"),
        .message = QT_TRANSLATE_NOOP("Rules", "The service runs as: %1. No domain controller is in reach."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Windows asks a domain controller for the account, and the service does not start without an answer."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Say where the domain controllers are, or run the service as Local System."),
        .source = "octopus.managed-service-account"},
    {.id = "OHA-AD-008",
        .severity = Severity::Error,
        .fields = {domainSource, field<&Placement::hybridLink>},
        .applies = usesDomain,
        .check = overMissingLink,
        .title = QT_TRANSLATE_NOOP("Rules", "The way to the domain controllers is missing"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Domain controllers are on-premises, and the network has no hybrid link."),
        .reason = QT_TRANSLATE_NOOP("Rules", "No machine in Azure reaches them."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan a VPN gateway or ExpressRoute, or domain controllers in Azure."),
        .source = "azure.domain-controllers"},
    {.id = "OHA-AD-009",
        .severity = Severity::Warning,
        .fields = {domainSource, field<&Placement::hybridLink>},
        .applies = usesDomain,
        .check = domainOverLinkAlone,
        .title = QT_TRANSLATE_NOOP("Rules", "Sign-in depends on the hybrid link"),
        .message = QT_TRANSLATE_NOOP("Rules", "All domain controllers are on-premises."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "When the link fails, nobody signs in and services do not start, although everything in Azure runs."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Add two domain controllers of the domain in Azure."),
        .source = "octopus.ha-azure"},
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

std::span<const Rule> domainRules()
{
    return table;
}

} // namespace octoha
