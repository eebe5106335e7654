#include "core/rules/areas.h"
#include "core/rules/parts.h"

#include "core/design/conditions.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef web = field<&Balancer::web>, polling = field<&Balancer::polling>;

constexpr auto onTrafficManager = hasChosen<&Balancer::web, WebProduct::TrafficManager>;

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

constexpr Rule table[] = {
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
};

} // namespace

std::span<const Rule> trafficManagerRules()
{
    return table;
}

} // namespace octoha
