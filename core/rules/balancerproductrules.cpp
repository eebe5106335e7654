#include "core/design/conditions.h"
#include "core/rules/addresses.h"
#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef web = field<&Balancer::web>, polling = field<&Balancer::polling>, waf = field<&Balancer::waf>;
constexpr FieldRef fewest = field<&Balancer::gatewayMinimum>, most = field<&Balancer::gatewayMaximum>;
constexpr FieldRef autoscale = field<&Balancer::gatewayAutoscale>, region = field<&Placement::region>;
constexpr auto onTrafficManager = hasChosen<&Balancer::web, WebProduct::TrafficManager>;
constexpr auto webByGateway = hasChosen<&Balancer::web, WebProduct::ApplicationGateway>;

bool onGateway(const Design &design)
{
    return conditions::gateway.holds(design);
}

/// Where a zone can be chosen; Front Door and Traffic Manager stand in no region.
bool standsInRegion(const Design &design)
{
    return onGateway(design) || usesAppliances(design) || conditions::loadBalancer.holds(design);
}

Check balancerInOneZone(const Design &design, const Context &context)
{
    return when(!design.balancer.zoneRedundant && regionHasZones(design, context));
}

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

bool hasFirewall(const Design &design)
{
    return readsRequests(design);
}

Check noFirewall(const Design &design, const Context &)
{
    return when(design.balancer.waf == WafMode::Off, isPublicPortal(design) ? Severity::Warning : Severity::Note);
}

Check oldFirewallSettings(const Design &design, const Context &context)
{
    return when(!design.balancer.wafPolicy && design.balancer.waf != WafMode::Off,
        errorOnceRetired(u"appgw.waf-config", context));
}

bool reachesByName(const Design &design)
{
    return conditions::trafficManager.holds(design);
}

Check privateNodesByName(const Design &design, const Context &)
{
    return when(!nodesArePublic(design));
}

Check oneEndpoint(const Design &design, const Context &context)
{
    const int count = design.balancer.trafficManagerEndpoints.number(),
              least = context.catalog.whole(Fact::TrafficManagerEndpointsMinimum);
    return count < least ? Check(saw(count, least)) : std::nullopt;
}

Edits enoughEndpoints(const Design &, const Context &context)
{
    return {
        {field<&Balancer::trafficManagerEndpoints>.id(), context.catalog.whole(Fact::TrafficManagerEndpointsMinimum)}};
}

Check probeWithoutTls(const Design &design, const Context &)
{
    const ProbeKind kind = design.balancer.probeKind;
    return kind != ProbeKind::Https ? Check(saw(labelOf(kind))) : std::nullopt;
}

Check namesLiveTooLong(const Design &design, const Context &)
{
    const int seconds = design.balancer.trafficManagerTtl.number(), minutes = design.workload.rtoMinutes.number();
    return seconds > minutes * 60 ? Check(saw(seconds, minutes)) : std::nullopt;
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
    {.id = "OHA-GW-007",
        .aliases = "Azure.AppGwWAF.Enabled AppGw.UseWAF AppGw.WAFEnabled Azure.FrontDoor.UseWAF "
                   "Azure.FrontDoorWAF.Enabled 1bd2b7e8 CKV_AZURE_121",
        .severity = Severity::Warning,
        .fields = {waf, field<&Balancer::webExposure>, web},
        .applies = hasFirewall,
        .check = noFirewall,
        .title = QT_TRANSLATE_NOOP("Rules", "No web application firewall stands before the portal"),
        .message = QT_TRANSLATE_NOOP("Rules", "The web application firewall is off."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Known attacks reach Octopus itself; on the Internet somebody tries them all day."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Turn it on in prevention mode, with an upload limit above your largest package."),
        .source = "psrule.AppGwWAF.Enabled"},
    {.id = "OHA-GW-008",
        .aliases = "Azure.AppGwWAF.PreventionMode Azure.FrontDoorWAF.PreventionMode CKV_AZURE_123",
        .severity = Severity::Warning,
        .fields = {waf, web},
        .applies = hasFirewall,
        .check = isChosen<&Balancer::waf, WafMode::Detection>,
        .edit = answer<&Balancer::waf, WafMode::Prevention>,
        .title = QT_TRANSLATE_NOOP("Rules", "The web application firewall only watches"),
        .message = QT_TRANSLATE_NOOP("Rules", "The web application firewall is in detection mode."),
        .reason = QT_TRANSLATE_NOOP("Rules", "It writes attacks down and lets them through."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Watch its log for false alarms, then prevent."),
        .source = "psrule.AppGwWAF.PreventionMode"},
    {.id = "OHA-GW-009",
        .aliases = "8d9223c4 Azure.AppGw.MigrateWAFPolicy",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::wafPolicy>, waf, web},
        .applies = webByGateway,
        .check = oldFirewallSettings,
        .edit = answer<&Balancer::wafPolicy, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure ends this way to set the firewall up"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The web application firewall is set up in the gateway instead of by a policy."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure retires settings inside the gateway."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use a firewall policy."),
        .source = "psrule.AppGw.MigrateWAFPolicy"},
    {.id = "OHA-LB-034",
        .aliases = "R5.3",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Balancer::nodesArePublic>, field<&Compute::publicAddresses>, web, polling},
        .applies = reachesByName,
        .check = privateNodesByName,
        .edit = answer<&Balancer::nodesArePublic, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Traffic Manager cannot reach private nodes"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "Portal or Tentacles come through Traffic Manager, and the nodes have no public addresses."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "It only answers DNS questions: users and Tentacles connect to the node themselves, and its probes come "
            "from the Internet."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose another balancer, or give each node a public address."),
        .source = "azure.traffic-manager"},
    {.id = "OHA-LB-035",
        .aliases = "5b422a7f Azure.TrafficManager.Endpoints",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::trafficManagerEndpoints>, web},
        .applies = onTrafficManager,
        .check = oneEndpoint,
        .edit = enoughEndpoints,
        .title = QT_TRANSLATE_NOOP("Rules", "Traffic Manager has too few endpoints"),
        .message = QT_TRANSLATE_NOOP("Rules", "Endpoints of Traffic Manager: %1; at least %2 are needed to fail over."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "With one endpoint there is nobody to send users to. General advice wants the second one in another "
            "region; the nodes of a cluster stay in one."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Add an endpoint for each node."),
        .source = "psrule.TrafficManager.Endpoints",
        .overrides = "1ad9d7b7"},
    {.id = "OHA-LB-036",
        .aliases = "Azure.TrafficManager.Protocol traf-009",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::probeKind>, web},
        .applies = onTrafficManager,
        .check = probeWithoutTls,
        .title = QT_TRANSLATE_NOOP("Rules", "Traffic Manager does not check TLS"),
        .message = QT_TRANSLATE_NOOP("Rules", "Traffic Manager probes by %1, while users come by HTTPS."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Users connect to the node itself; a broken certificate there is seen by an HTTPS probe alone."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Probe by HTTPS."),
        .source = "psrule.TrafficManager.Protocol"},
    {.id = "OHA-LB-037",
        .severity = Severity::Note,
        .fields = {field<&Balancer::trafficManagerTtl>, field<&Workload::rtoMinutes>, web},
        .applies = onTrafficManager,
        .check = namesLiveTooLong,
        .title = QT_TRANSLATE_NOOP("Rules", "DNS answers live longer than the outage may last"),
        .message = QT_TRANSLATE_NOOP("Rules", "Answers live for %1 s; Octopus is to be back in %2 minutes."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Until the answer expires, users keep going to the lost node."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Shorten the time to live."),
        .source = "azure.traffic-manager"},
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
