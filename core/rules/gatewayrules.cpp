#include "core/rules/addresses.h"
#include "core/rules/areas.h"
#include "core/rules/parts.h"

#include "core/design/conditions.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef web = field<&Balancer::web>, fewest = field<&Balancer::gatewayMinimum>;
constexpr FieldRef most = field<&Balancer::gatewayMaximum>, autoscale = field<&Balancer::gatewayAutoscale>;

constexpr auto webByGateway = hasChosen<&Balancer::web, WebProduct::ApplicationGateway>;

/// With autoscale Azure keeps two instances whatever the minimum says.
Check oneInstance(const Design &design, const Context &context)
{
    const int count = design.balancer.gatewayMinimum.number(),
              least = context.catalog.whole(Fact::GatewayInstancesMinimum);
    return !design.balancer.gatewayAutoscale && count < least ? Check(saw(count, least)) : std::nullopt;
}

Edits enoughInstances(const Design &, const Context &context)
{
    return {{fewest.id(), context.catalog.whole(Fact::GatewayInstancesMinimum)}};
}

Check fewestAboveMost(const Design &design, const Context &)
{
    const int low = design.balancer.gatewayMinimum.number(), high = design.balancer.gatewayMaximum.number();
    return design.balancer.gatewayAutoscale && low > high ? Check(saw(low, high)) : std::nullopt;
}

Edits raiseMost(const Design &design, const Context &)
{
    return {{most.id(), design.balancer.gatewayMinimum.number()}};
}

/// A gateway wants a subnet of its own; without any subnets the plan makes one.
Check gatewaySubnet(const Design &design, const Context &context)
{
    if (design.placement.subnets.isEmpty())
        return {};
    const Subnet *subnet = subnetFor(SubnetPurpose::Gateway, design);
    const auto range = subnet ? AddressRange::from(subnet->range.text()) : std::nullopt;
    const int advised = context.catalog.whole(Fact::GatewaySubnetPrefixAdvised);
    if (subnet && (!range || range->prefix() <= advised))
        return {};
    const bool tooSmall = range && range->prefix() > context.catalog.whole(Fact::GatewaySubnetPrefixMaximum);
    Seen seen = saw(subnet ? subnet->range : Name(), advised);
    return as(tooSmall ? Severity::Error : Severity::Warning, std::move(seen));
}

Check retiredGateway(const Design &design, const Context &)
{
    return when(design.balancer.gatewayVersion == GatewayVersion::V1);
}

constexpr Rule table[] = {
    {.id = "OHA-GW-001",
        .aliases = "R5.5 Azure.AppGw.MinInstance",
        .severity = Severity::Warning,
        .fields = {fewest, autoscale, web},
        .applies = onGateway,
        .check = oneInstance,
        .edit = enoughInstances,
        .title = QT_TRANSLATE_NOOP("Rules", "Application Gateway has too few instances"),
        .message = QT_TRANSLATE_NOOP("Rules", "The gateway does not scale. Instances: %1; at least %2 are wanted."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A single instance is away during each update of Azure, and its promise of availability does not hold."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use two instances or more."),
        .source = "psrule.AppGw.MinInstance"},
    {.id = "OHA-GW-002",
        .aliases = "823b0cff",
        .severity = Severity::Note,
        .fields = {autoscale, web},
        .applies = onGateway,
        .check = isOff<&Balancer::gatewayAutoscale>,
        .edit = answer<&Balancer::gatewayAutoscale, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Application Gateway does not scale"),
        .message = QT_TRANSLATE_NOOP("Rules", "The number of gateway instances is fixed."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Package uploads come in bursts; a fixed number is either too small for them or paid for all day."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Let the gateway scale by itself."),
        .source = "aprl.823b0cff"},
    {.id = "OHA-GW-003",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {most, fewest, autoscale, web},
        .applies = onGateway,
        .check = fewestAboveMost,
        .edit = raiseMost,
        .title = QT_TRANSLATE_NOOP("Rules", "The gateway's limits contradict each other"),
        .message = QT_TRANSLATE_NOOP("Rules", "At least %1 instances are asked for, and at most %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses the setting."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Raise the larger limit."),
        .source = "azure.application-gateway"},
    {.id = "OHA-GW-004",
        .aliases = "R5.6 8364fd0a",
        .severity = Severity::Warning,
        .fields = {field<&Placement::subnets>, field<&Subnet::range>, web},
        .applies = onGateway,
        .check = gatewaySubnet,
        .title = QT_TRANSLATE_NOOP("Rules", "Application Gateway has no good subnet"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The gateway's own subnet is “%1”; a /%2 for the gateway alone is advised."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A gateway shares its subnet with nothing else, and needs addresses for all instances and for its "
            "updates."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan a subnet for the gateway of the advised size."),
        .source = "aprl.8364fd0a"},
    {.id = "OHA-GW-005",
        .aliases = "7893f0b3 Azure.AppGw.MigrateV2",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Balancer::gatewayVersion>, web},
        .applies = onGateway,
        .check = retiredGateway,
        .edit = answer<&Balancer::gatewayVersion, GatewayVersion::V2>,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure has ended Application Gateway v1"),
        .message = QT_TRANSLATE_NOOP("Rules", "Application Gateway is to be version 1."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Version 1 can no longer be made and is switched off."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use version 2."),
        .source = "azure.retirements"},
    {.id = "OHA-GW-006",
        .aliases = "10f02bc6",
        .severity = Severity::Note,
        .fields = {field<&Balancer::connectionDraining>, web},
        .applies = webByGateway,
        .check = isOff<&Balancer::connectionDraining>,
        .edit = answer<&Balancer::connectionDraining, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The gateway cuts requests to a node that leaves"),
        .message = QT_TRANSLATE_NOOP("Rules", "Connection draining is off."),
        .reason = QT_TRANSLATE_NOOP("Rules", "An upload that runs while a node is drained ends with an error."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn connection draining on."),
        .source = "aprl.10f02bc6"},
};

} // namespace

std::span<const Rule> gatewayRules()
{
    return table;
}

} // namespace octoha
