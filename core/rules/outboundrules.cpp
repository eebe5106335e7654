#include "core/rules/areas.h"
#include "core/rules/parts.h"

#include "core/design/applicability.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef outbound = field<&Placement::outbound>, networkId = field<&Placement::networkId>;

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
};

} // namespace

std::span<const Rule> outboundRules()
{
    return table;
}

} // namespace octoha
