#include "core/rules/areas.h"
#include "core/rules/parts.h"

#include "core/design/applicability.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef adminAccess = field<&Placement::adminAccess>;

bool usesLoadBalancer(const Design &design)
{
    return design.balancer.web == WebProduct::LoadBalancer
        || (usesPollingProduct(design) && design.balancer.polling == PollingProduct::LoadBalancer);
}

bool isPublic(const Design &design)
{
    return isReachedFromInternet(design) || nodesArePublic(design);
}

bool pollsFromInternet(const Design &design)
{
    return hasPolling(design) && design.balancer.pollingExposure == Exposure::Public;
}

Check openToAllTentacles(const Design &design, const Context &)
{
    return design.placement.tentacleRanges.isEmpty() ? Check(saw(design.balancer.commsPort.number())) : std::nullopt;
}

constexpr Rule table[] = {
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
};

} // namespace

std::span<const Rule> networkSecurityRules()
{
    return table;
}

} // namespace octoha
