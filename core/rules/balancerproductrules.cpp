#include "core/rules/areas.h"
#include "core/rules/parts.h"

#include "core/design/conditions.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef web = field<&Balancer::web>, polling = field<&Balancer::polling>, region = field<&Placement::region>;

constexpr auto onTrafficManager = hasChosen<&Balancer::web, WebProduct::TrafficManager>;

/// Where a zone can be chosen; Front Door and Traffic Manager stand in no region.
bool standsInRegion(const Design &design)
{
    return onGateway(design) || usesAppliances(design) || conditions::loadBalancer.holds(design);
}

Check balancerInOneZone(const Design &design, const Context &context)
{
    return when(!design.balancer.zoneRedundant && regionHasZones(design, context));
}

bool usesFrontDoorOrTrafficManager(const Design &design)
{
    return design.balancer.web == WebProduct::FrontDoor || onTrafficManager(design);
}

Check privateByInternet(const Design &design, const Context &context)
{
    const bool broken = design.balancer.webExposure == Exposure::Private;
    return broken ? Check(saw(webProduct(design, context).title)) : std::nullopt;
}

Check combined(const Design &design, const Context &)
{
    return when(
        design.balancer.web == WebProduct::FrontDoor && design.balancer.polling == PollingProduct::TrafficManager);
}

Check oneAppliance(const Design &design, const Context &context)
{
    const int count = design.balancer.applianceCount.number(), least = context.catalog.whole(Fact::ApplianceCount);
    return count < least ? Check(saw(count, least)) : std::nullopt;
}

Edits pairOfAppliances(const Design &, const Context &context)
{
    return {{field<&Balancer::applianceCount>.id(), context.catalog.whole(Fact::ApplianceCount)}};
}

constexpr Rule table[] = {
    {.id = "OHA-LB-033",
        .aliases = "621dbc78 c9c00f2a c63b81fb Azure.LB.AvailabilityZone Azure.AppGw.AvailabilityZone "
                   "Azure.PublicIP.AvailabilityZone",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::zoneRedundant>, web, polling, region},
        .applies = standsInRegion,
        .check = balancerInOneZone,
        .edit = answer<&Balancer::zoneRedundant, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The balancer stands in one zone"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "The balancer and its addresses are not zone-redundant, although the region has zones."),
        .reason = QT_TRANSLATE_NOOP("Rules", "When that zone fails, nobody reaches the nodes in the others."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Make balancer and addresses zone-redundant."),
        .source = "aprl.621dbc78"},
    {.id = "OHA-LB-038",
        .severity = Severity::Error,
        .fields = {field<&Balancer::webExposure>, web},
        .applies = usesFrontDoorOrTrafficManager,
        .check = privateByInternet,
        .edit = answer<&Balancer::webExposure, Exposure::Public>,
        .title = QT_TRANSLATE_NOOP("Rules", "This product serves the Internet only"),
        .message = QT_TRANSLATE_NOOP("Rules", "The portal is to be private, and stands behind %1."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Its addresses are public; there is no private front end."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Say that the portal is public, or choose a balancer inside the network."),
        .source = "azure.front-door"},
    {.id = "OHA-LB-039",
        .aliases = "9437634c",
        .severity = Severity::Warning,
        .fields = {polling, web},
        .applies = usesPollingProduct,
        .check = combined,
        .title = QT_TRANSLATE_NOOP("Rules", "Front Door and Traffic Manager stand in one design"),
        .message = QT_TRANSLATE_NOOP("Rules", "The portal is behind Front Door, polling behind Traffic Manager."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Two global services with probes of their own disagree during a fault, which then lasts longer."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use a Load Balancer for polling."),
        .source = "aprl.9437634c"},
    {.id = "OHA-LB-040",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::applianceCount>, web, polling},
        .applies = usesAppliances,
        .check = oneAppliance,
        .edit = pairOfAppliances,
        .title = QT_TRANSLATE_NOOP("Rules", "One appliance is a single point of failure"),
        .message = QT_TRANSLATE_NOOP("Rules", "Appliances: %1; a pair has %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "When it stops or is patched, nobody reaches the nodes behind it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Run a pair, in two zones, with its licence."),
        .source = "kemp.loadmaster"},
    {.id = "OHA-LB-041",
        .aliases = "5d035919 Azure.FrontDoor.Logs",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::logs>, web},
        .applies = hasBalancer,
        .check = isOff<&Balancer::logs>,
        .edit = answer<&Balancer::logs, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The balancer keeps no logs"),
        .message = QT_TRANSLATE_NOOP("Rules", "Logs of the balancer are not kept."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Which node answered, and why a request failed, is written nowhere else."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Send its logs to the workspace."),
        .source = "aprl.5d035919"},
};

} // namespace

std::span<const Rule> balancerProductRules()
{
    return table;
}

} // namespace octoha
