#include "core/rules/addresses.h"
#include "core/rules/areas.h"
#include "core/rules/parts.h"

#include "core/design/applicability.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef outbound = field<&Placement::outbound>, adminAccess = field<&Placement::adminAccess>;
constexpr FieldRef networkId = field<&Placement::networkId>;

bool usesLoadBalancer(const Design &design)
{
    return design.balancer.web == WebProduct::LoadBalancer
        || (usesPollingProduct(design) && design.balancer.polling == PollingProduct::LoadBalancer);
}

bool isPublic(const Design &design)
{
    return isReachedFromInternet(design) || nodesArePublic(design);
}

bool makesNetwork(const Design &design)
{
    return design.placement.networkId.isEmpty();
}

bool pollsFromInternet(const Design &design)
{
    return hasPolling(design) && design.balancer.pollingExposure == Exposure::Public;
}

bool hasDnsServers(const Design &design)
{
    return !design.placement.dnsServers.isEmpty();
}

bool hasLink(const Design &design)
{
    return design.placement.hybridLink != HybridLink::None;
}

Check oneDnsServer(const Design &design, const Context &context)
{
    const int count = int(design.placement.dnsServers.size());
    return count < context.catalog.whole(Fact::DnsServersMinimum) ? Check(saw(design.placement.dnsServers.first()))
                                                                  : std::nullopt;
}

Check publicDnsServer(const Design &design, const Context &context)
{
    const QLatin1StringView own
        = context.catalog.text(Fact::ProbeAddress); // Azure's own resolver has the address of its probes.
    for (const Line &server : design.placement.dnsServers) {
        const auto address = AddressRange::from(server.text());
        if (address && !address->isPrivate() && server.text() != own)
            return saw(server);
    }
    return {};
}

Check natOfOneZone(const Design &design, const Context &)
{
    return when(zoneCount(design.compute) > 1);
}

Check outboundWithoutBalancer(const Design &design, const Context &)
{
    const bool web = design.balancer.web == WebProduct::LoadBalancer && design.balancer.webExposure == Exposure::Public;
    const bool polling = usesPollingProduct(design) && design.balancer.polling == PollingProduct::LoadBalancer
        && design.balancer.pollingExposure == Exposure::Public;
    return when(!web && !polling);
}

Check openToAllTentacles(const Design &design, const Context &)
{
    return design.placement.tentacleRanges.isEmpty() ? Check(saw(design.balancer.commsPort.number())) : std::nullopt;
}

Check linkNotThere(const Design &design, const Context &)
{
    return when(!hasLink(design));
}

Check nothingBehindLink(const Design &design, const Context &)
{
    return when(design.placement.onPremisesRanges.isEmpty());
}

/// Ranges of what the design does not use are not looked at.
Check badRange(const Design &design, const Context &)
{
    const Placement &placement = design.placement;
    if (makesNetwork(design) && !placement.networkRange.isEmpty() && !AddressRange::from(placement.networkRange.text()))
        return saw(placement.networkRange);
    const std::pair<FieldRef, const QList<Line> *> lists[]
        = {{field<&Placement::onPremisesRanges>, &placement.onPremisesRanges},
            {field<&Placement::tentacleRanges>, &placement.tentacleRanges},
            {field<&Placement::userRanges>, &placement.userRanges},
            {field<&Placement::adminRanges>, &placement.adminRanges}};
    for (const auto &[ref, list] : lists) {
        const auto bad = std::find_if(
            list->cbegin(), list->cend(), [](const Line &range) { return !AddressRange::from(range.text()); });
        if (bad != list->cend() && Relevance(ref.id()).holds(design))
            return saw(*bad);
    }
    return {};
}

Check overlapsOnPremises(const Design &design, const Context &)
{
    const auto network = AddressRange::from(design.placement.networkRange.text());
    for (const Line &text : design.placement.onPremisesRanges) {
        const auto range = AddressRange::from(text.text());
        if (network && range && range->overlaps(*network))
            return saw(design.placement.networkRange, text);
    }
    return {};
}

constexpr Rule table[] = {
    {.id = "OHA-NET-001",
        .aliases = "R5.9",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {outbound, networkId},
        .applies = makesNetwork,
        .check = isChosen<&Placement::outbound, Outbound::Implicit>,
        .edit = answer<&Placement::outbound, Outbound::NatGatewayV2>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nodes have no way out"),
        .message = QT_TRANSLATE_NOOP("Rules", "Nodes are to use the default outbound access of Azure."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Azure has ended it: subnets of new networks are private, so feeds, updates and listening Tentacles are "
            "out of reach."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a NAT gateway."),
        .source = "azure.default-outbound"},
    {.id = "OHA-NET-021",
        .aliases = "R5.9",
        .severity = Severity::Warning,
        .fields = {outbound, networkId},
        .applies = [](const Design &design) { return !makesNetwork(design); },
        .check = isChosen<&Placement::outbound, Outbound::Implicit>,
        .edit = answer<&Placement::outbound, Outbound::NatGatewayV2>,
        .title = QT_TRANSLATE_NOOP("Rules", "The way out is one that Azure gives no more"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Nodes in the existing network are to use the default outbound access of Azure."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Networks of earlier days keep it, for subnets that are not private. Its address changes without notice, "
            "nobody can allow it anywhere, and a subnet made today does not have it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a NAT gateway, or the way out that the network already has."),
        .source = "azure.default-outbound"},
    {.id = "OHA-NET-002",
        .aliases = "Azure.NSG.AnyInboundSource 8291c1fa CKV_AZURE_9",
        .severity = Severity::Error,
        .fields = {adminAccess},
        .check = isChosen<&Placement::adminAccess, AdminAccess::PublicRdp>,
        .edit = answer<&Placement::adminAccess, AdminAccess::Bastion>,
        .title = QT_TRANSLATE_NOOP("Rules", "Remote desktop is open to the Internet"),
        .message = QT_TRANSLATE_NOOP("Rules", "Administrators are to reach the nodes by RDP from the Internet."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Open RDP ports are attacked within minutes, and a node holds the keys to every deployment."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take Azure Bastion, a jump host or the hybrid link."),
        .source = "psrule.NSG.AnyInboundSource"},
    {.id = "OHA-NET-003",
        .aliases = "Azure.VNET.UseNSGs f0bf9ae6",
        .severity = Severity::Warning,
        .fields = {field<&Placement::networkSecurityGroups>},
        .check = isOff<&Placement::networkSecurityGroups>,
        .edit = answer<&Placement::networkSecurityGroups, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Subnets without network security group"),
        .message = QT_TRANSLATE_NOOP("Rules", "Not every subnet has a network security group."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Without one each machine of the network reaches every port of every other."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Put a group on every subnet; the port table of the plan has its rules."),
        .source = "psrule.VNET.UseNSGs"},
    {.id = "OHA-NET-004",
        .aliases = "Azure.NSG.DenyAllInbound",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Placement::probesAllowed>, field<&Balancer::web>, field<&Balancer::polling>},
        .applies = usesLoadBalancer,
        .check = isOff<&Placement::probesAllowed>,
        .edit = answer<&Placement::probesAllowed, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The balancer's probes are shut out"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The network security group does not let in the service tag AzureLoadBalancer."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Without an answer to its probe Load Balancer sends traffic to no node."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Allow AzureLoadBalancer before the rule that denies the rest."),
        .source = "azure.load-balancer-probe"},
    {.id = "OHA-NET-005",
        .severity = Severity::Warning,
        .fields = {field<&Placement::denyInboundDefault>},
        .check = isOff<&Placement::denyInboundDefault>,
        .edit = answer<&Placement::denyInboundDefault, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "What is not allowed is not denied"),
        .message = QT_TRANSLATE_NOOP("Rules", "Other inbound traffic to the subnets is not denied."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Azure's own rules let in the whole virtual network, peered networks and on-premises included."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "End each group with a rule that denies all, after the one for AzureLoadBalancer."),
        .source = "azure.nsg"},
    {.id = "OHA-NET-006",
        .aliases = "Azure.NSG.LateralTraversal",
        .severity = Severity::Warning,
        .fields = {field<&Placement::lateralMovementLimited>},
        .check = isOff<&Placement::lateralMovementLimited>,
        .edit = answer<&Placement::lateralMovementLimited, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Machines can administer one another"),
        .message = QT_TRANSLATE_NOOP("Rules", "Remote administration between subnets is not limited."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Who takes one machine goes on to the next by RDP, SSH or WinRM."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Deny outbound RDP, SSH and WinRM on every subnet but that of the administrators."),
        .source = "psrule.NSG.LateralTraversal"},
    {.id = "OHA-NET-007",
        .aliases = "Azure.VNET.PrivateSubnet",
        .severity = Severity::Warning,
        .fields = {field<&Placement::privateSubnets>},
        .check = isOff<&Placement::privateSubnets>,
        .edit = answer<&Placement::privateSubnets, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Subnets keep default outbound access"),
        .message = QT_TRANSLATE_NOOP("Rules", "Default outbound access is not turned off on every subnet."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Machines without another way out would use an address of Azure that changes and cannot be filtered."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Make the subnets private; outbound traffic has its own way."),
        .source = "psrule.VNET.PrivateSubnet"},
    {.id = "OHA-NET-008",
        .aliases = "69ea1185",
        .severity = Severity::Warning,
        .fields = {field<&Placement::ddosProtection>, field<&Balancer::webExposure>, field<&Balancer::pollingExposure>,
            field<&Compute::publicAddresses>, field<&Balancer::nodesArePublic>},
        .applies = isPublic,
        .check = isOff<&Placement::ddosProtection>,
        .edit = answer<&Placement::ddosProtection, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "A public address without DDoS protection"),
        .message = QT_TRANSLATE_NOOP("Rules", "The design has public addresses and no DDoS protection plan."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A flood from the Internet takes portal and Tentacles away together."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Use the plan of the company; one plan covers many networks. Or keep the addresses private."),
        .source = "azure.virtual-network"},
    {.id = "OHA-NET-009",
        .aliases = "06b77be9 CKV_AZURE_12",
        .severity = Severity::Note,
        .fields = {field<&Placement::flowLogs>},
        .check = isOff<&Placement::flowLogs>,
        .edit = answer<&Placement::flowLogs, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "No flow logs"),
        .message = QT_TRANSLATE_NOOP("Rules", "Virtual network flow logs are off."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "They tell whether a Tentacle's packets arrive at all, which is the first question when one stays silent."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn on virtual network flow logs; those of security groups end."),
        .source = "aprl.06b77be9"},
    {.id = "OHA-NET-010",
        .aliases = "Azure.VNET.SingleDNS CKV_AZURE_182 vnet-009",
        .severity = Severity::Warning,
        .fields = {field<&Placement::dnsServers>},
        .applies = hasDnsServers,
        .check = oneDnsServer,
        .title = QT_TRANSLATE_NOOP("Rules", "One DNS server for the network"),
        .message = QT_TRANSLATE_NOOP("Rules", "Only %1 answers DNS for the network."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Without DNS the nodes find neither database nor share; all stop at once."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Name a second DNS server in another zone, or none, and Azure's DNS answers."),
        .source = "psrule.VNET.SingleDNS"},
    {.id = "OHA-NET-011",
        .aliases = "Azure.VNET.LocalDNS CKV_AZURE_183",
        .severity = Severity::Warning,
        .fields = {field<&Placement::dnsServers>},
        .applies = hasDnsServers,
        .check = publicDnsServer,
        .title = QT_TRANSLATE_NOOP("Rules", "A DNS server outside the network"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 is a public address."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A public DNS server does not know the private endpoints of database, share and vault, so the nodes do not "
            "reach them."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use DNS servers of the network that forward to Azure, or Azure's DNS."),
        .source = "psrule.VNET.LocalDNS"},
    {.id = "OHA-NET-012",
        .severity = Severity::Warning,
        .fields = {outbound, field<&Node::zone>},
        .applies = hasChosen<&Placement::outbound, Outbound::NatGateway>,
        .check = natOfOneZone,
        .edit = answer<&Placement::outbound, Outbound::NatGatewayV2>,
        .title = QT_TRANSLATE_NOOP("Rules", "The way out stands in one zone"),
        .message = QT_TRANSLATE_NOOP("Rules", "Nodes are in several zones, and the NAT gateway is in one."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "When its zone fails the nodes of the other zones reach no feed and no listening Tentacle."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take the NAT gateway StandardV2; it spans all zones at the same price."),
        .source = "azure.nat-gateway"},
    {.id = "OHA-NET-013",
        .aliases = "8d319a05 1adba190",
        .severity = Severity::Note,
        .fields = {outbound},
        .check = isChosen<&Placement::outbound, Outbound::BalancerRule>,
        .edit = answer<&Placement::outbound, Outbound::NatGatewayV2>,
        .title = QT_TRANSLATE_NOOP("Rules", "Outbound ports are shared out by the balancer"),
        .message = QT_TRANSLATE_NOOP("Rules", "Nodes go out by an outbound rule of the load balancer."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Each node gets a fixed share of ports; many short calls to listening Tentacles and feeds use them up."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a NAT gateway, which shares its ports as needed."),
        .source = "aprl.8d319a05"},
    {.id = "OHA-NET-014",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {outbound, field<&Balancer::web>, field<&Balancer::polling>, field<&Balancer::webExposure>,
            field<&Balancer::pollingExposure>},
        .applies = hasChosen<&Placement::outbound, Outbound::BalancerRule>,
        .check = outboundWithoutBalancer,
        .edit = answer<&Placement::outbound, Outbound::NatGatewayV2>,
        .title = QT_TRANSLATE_NOOP("Rules", "No load balancer for the outbound rule"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "Nodes are to go out by an outbound rule, and the design has no public load balancer."),
        .reason = QT_TRANSLATE_NOOP("Rules", "An outbound rule needs a public address of a load balancer."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a NAT gateway."),
        .source = "azure.load-balancer"},
    {.id = "OHA-NET-015",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {outbound, field<&Compute::publicAddresses>},
        .applies = hasChosen<&Placement::outbound, Outbound::PublicAddresses>,
        .check = isOff<&Compute::publicAddresses>,
        .edit = answer<&Placement::outbound, Outbound::NatGatewayV2>,
        .title = QT_TRANSLATE_NOOP("Rules", "No public address to go out by"),
        .message = QT_TRANSLATE_NOOP("Rules", "Nodes are to go out by public addresses of their own, and have none."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Feeds, updates and listening Tentacles are then out of reach."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a NAT gateway."),
        .source = "azure.default-outbound"},
    {.id = "OHA-NET-016",
        .severity = Severity::Warning,
        .fields = {field<&Placement::tentacleRanges>, field<&Balancer::pollingExposure>, field<&Balancer::commsPort>},
        .applies = pollsFromInternet,
        .check = openToAllTentacles,
        .title = QT_TRANSLATE_NOOP("Rules", "The polling port is open to the whole Internet"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Port %1 is public, and no address range of polling Tentacles is stated."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Both sides check certificates there, so this works; still everybody can knock."),
        .fix = QT_TRANSLATE_NOOP("Rules", "State the ranges your Tentacles come from; the security rule follows them."),
        .source = "azure.nsg"},
    {.id = "OHA-NET-017",
        .severity = Severity::Error,
        .fields = {adminAccess, field<&Placement::hybridLink>},
        .applies = hasChosen<&Placement::adminAccess, AdminAccess::HybridLink>,
        .check = linkNotThere,
        .title = QT_TRANSLATE_NOOP("Rules", "Administrators come over a link that is not there"),
        .message = QT_TRANSLATE_NOOP("Rules", "Administration is over the hybrid link, and the design has none."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Nobody could reach the nodes to run the scripts."),
        .fix = QT_TRANSLATE_NOOP("Rules", "State the link, or take Azure Bastion."),
        .source = "azure.vpn-gateway"},
    {.id = "OHA-NET-018",
        .severity = Severity::Note,
        .fields = {field<&Placement::onPremisesRanges>, field<&Placement::hybridLink>},
        .applies = hasLink,
        .check = nothingBehindLink,
        .title = QT_TRANSLATE_NOOP("Rules", "Nothing is known behind the link"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The design has a hybrid link, and no address range on-premises is stated."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Routes and security rules name those ranges, and an overlap with the network shows only then."),
        .fix = QT_TRANSLATE_NOOP("Rules", "State the ranges on-premises."),
        .source = "azure.vpn-gateway"},
    {.id = "OHA-NET-019",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Placement::networkRange>, field<&Placement::onPremisesRanges>,
            field<&Placement::tentacleRanges>, field<&Placement::userRanges>, field<&Placement::adminRanges>},
        .places = 5,
        .check = badRange,
        .title = QT_TRANSLATE_NOOP("Rules", "That is no address range"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is not an IPv4 address range, as in 10.20.0.0/16."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Network and security rules are made from it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Write address, slash, prefix length."),
        .source = "azure.virtual-network"},
    {.id = "OHA-NET-020",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Placement::networkRange>, field<&Placement::onPremisesRanges>},
        .applies = hasLink,
        .check = overlapsOnPremises,
        .title = QT_TRANSLATE_NOOP("Rules", "The network overlaps with on-premises"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 and %2 share addresses."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "An address that exists on both sides is reached on one only; the link cannot route it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a range that nobody uses on-premises."),
        .source = "azure.vpn-gateway"},
};

} // namespace

std::span<const Rule> networkRules()
{
    return table;
}

} // namespace octoha
