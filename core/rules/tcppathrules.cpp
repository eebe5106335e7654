#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef product = field<&Balancer::polling>, way = field<&Polling::way>,
                   idle = field<&Balancer::idleTimeoutMinutes>;
constexpr FieldRef tentacles = field<&Workload::pollingTentacles>, monitor = field<&Workload::kubernetesMonitor>;
constexpr FieldRef grpcFeatures = field<&Workload::grpcFeatures>;

bool pollsByTcp(const Design &design)
{
    return hasPolling(design) && design.polling.way != PollingWay::WebSockets;
}

bool hasGrpc(const Design &design)
{
    return carriesGrpc(design.workload);
}

Check cannotCarryPolling(const Design &design, const Context &context)
{
    const BalancerProduct &carrier = pollingProduct(design, context);
    return carrier.polling == Carries::No ? Check(saw(carrier.title)) : std::nullopt;
}

Check cannotCarryGrpc(const Design &design, const Context &context)
{
    const BalancerProduct &carrier = pollingProduct(design, context);
    return carrier.grpc == Carries::No ? Check(saw(carrier.title)) : std::nullopt;
}

/// One name that hands out one node is no address of every node; with Redis any node will do. Names of the nodes are
/// not handed out: each stays the address of its node.
Check namesHandedOut(const Design &design, const Context &)
{
    const PollingWay chosen = design.polling.way;
    const bool ownNames = chosen == PollingWay::AddressPerNode || chosen == PollingWay::KubernetesAgents;
    if (design.balancer.polling != PollingProduct::TrafficManager || ownNames)
        return {};
    return as(chosen == PollingWay::Redis ? Severity::Warning : Severity::Error, saw(labelOf(chosen)));
}

Check newListener(const Design &design, const Context &)
{
    return when(design.balancer.polling == PollingProduct::ApplicationGatewayTcp);
}

Check tlsEndedInBetween(const Design &design, const Context &)
{
    return when(design.balancer.pollingTls == TcpTls::Terminated);
}

bool isProbed(const Design &design)
{
    return usesPollingProduct(design) && design.balancer.polling != PollingProduct::Direct;
}

Check pingOnTcpPath(const Design &design, const Context &)
{
    const ProbeKind kind = design.balancer.pollingProbe;
    return kind != ProbeKind::Tcp ? Check(saw(labelOf(kind))) : std::nullopt;
}

/// gRPC streams may be quiet for a while; a poll returns twice a minute.
Check idleTooShort(const Design &design, const Context &context)
{
    const int seconds = design.balancer.idleTimeoutMinutes.number() * 60,
              least = context.catalog.whole(Fact::IdleSecondsMinimum);
    const bool tooShort = seconds < least || (hasGrpc(design) && seconds <= least);
    return tooShort ? Check(saw(design.balancer.idleTimeoutMinutes.number(), least)) : std::nullopt;
}

Edits usualIdle(const Design &, const Context &context)
{
    return {{idle.id(), context.catalog.whole(Fact::LoadBalancerIdleMinutesDefault)}};
}

bool onLoadBalancer(const Design &design)
{
    return design.balancer.web == WebProduct::LoadBalancer
        || (usesPollingProduct(design) && design.balancer.polling == PollingProduct::LoadBalancer);
}

Check idleImpossible(const Design &design, const Context &context)
{
    const int minutes = design.balancer.idleTimeoutMinutes.number();
    const int least = context.catalog.whole(Fact::LoadBalancerIdleMinutesMinimum),
              most = context.catalog.whole(Fact::LoadBalancerIdleMinutesMaximum);
    return minutes < least || minutes > most ? Check(saw(minutes, least, most)) : std::nullopt;
}

Edits possibleIdle(const Design &design, const Context &context)
{
    const int minutes = design.balancer.idleTimeoutMinutes.number();
    return {{idle.id(),
        std::clamp(minutes, context.catalog.whole(Fact::LoadBalancerIdleMinutesMinimum),
            context.catalog.whole(Fact::LoadBalancerIdleMinutesMaximum))}};
}

Check retiredSku(const Design &design, const Context &)
{
    return when(design.balancer.sku == BalancerSku::Basic);
}

bool usesPublicAddress(const Design &design)
{
    const bool web = hasBalancer(design) && design.balancer.webExposure == Exposure::Public;
    return onLoadBalancer(design) || web
        || (usesPollingProduct(design) && design.balancer.pollingExposure == Exposure::Public);
}

constexpr Rule table[] = {
    {.id = "OHA-LB-004",
        .aliases = "L03 R5.1 R5.2",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {product, way, tentacles},
        .applies = pollsByTcp,
        .check = cannotCarryPolling,
        .edit = answer<&Balancer::polling, PollingProduct::LoadBalancer>,
        .title = QT_TRANSLATE_NOOP("Rules", "This product cannot carry polling Tentacles"),
        .message = QT_TRANSLATE_NOOP("Rules", "Tentacles poll through %1, which takes HTTP only."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Polling is raw TCP with TLS of Octopus itself, on a port of its own; a product that reads HTTP ends or "
            "refuses it."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Put a Load Balancer beside it for the polling port, or let Tentacles reach the nodes directly."),
        .source = "octopus.load-balancers"},
    {.id = "OHA-LB-003",
        .aliases = "L03",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Balancer::pollingTls>, way, tentacles},
        .applies = pollsByTcp,
        .check = tlsEndedInBetween,
        .edit = answer<&Balancer::pollingTls, TcpTls::Passthrough>,
        .title = QT_TRANSLATE_NOOP("Rules", "TLS of the polling port must not end at the balancer"),
        .message = QT_TRANSLATE_NOOP("Rules", "TLS on the communications port is to end at the balancer."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Tentacle and Octopus know each other by their certificates; with another one in between, both refuse."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Pass the port through as TCP. TLS of the portal may end at the balancer."),
        .source = "octopus.load-balancers"},
    {.id = "OHA-LB-027",
        .severity = Severity::Error,
        .fields = {product, way, tentacles},
        .applies = pollsByTcp,
        .check = namesHandedOut,
        .edit = answer<&Balancer::polling, PollingProduct::LoadBalancer>,
        .title = QT_TRANSLATE_NOOP("Rules", "Traffic Manager hands out one node at a time"),
        .message = QT_TRANSLATE_NOOP("Rules", "Tentacles come through Traffic Manager; chosen way: %1."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "It answers a DNS question with one node, and the Tentacle stays there until the name is asked again; it "
            "cannot tell ports apart."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use a Load Balancer, or a name for each node."),
        .source = "azure.traffic-manager"},
    {.id = "OHA-LB-028",
        .severity = Severity::Note,
        .fields = {product, way, tentacles},
        .applies = usesPollingProduct,
        .check = newListener,
        .title = QT_TRANSLATE_NOOP("Rules", "Check that the TCP listener is offered to you"),
        .message = QT_TRANSLATE_NOOP("Rules", "Ports beside HTTP go through the TCP listener of Application Gateway."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Its general availability is not confirmed; it drains connections for a fixed time, and its firewall does "
            "not look at this traffic."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Ask in your subscription, or use a Load Balancer."),
        .source = "azure.application-gateway-tcp"},
    {.id = "OHA-LB-029",
        .aliases = "L08",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {product, monitor, grpcFeatures},
        .applies = hasGrpc,
        .check = cannotCarryGrpc,
        .edit = answer<&Balancer::polling, PollingProduct::LoadBalancer>,
        .title = QT_TRANSLATE_NOOP("Rules", "gRPC clients do not reach the nodes"),
        .message = QT_TRANSLATE_NOOP("Rules", "The gRPC port would go through %1, which cannot carry it."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Kubernetes monitor and Argo CD gateway speak HTTP/2 with a certificate of Octopus; the port needs a TCP "
            "path."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Pass the gRPC port through a Load Balancer."),
        .source = "octopus.load-balancers"},
    {.id = "OHA-LB-007",
        .aliases = "L10",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::pollingProbe>, product, tentacles, way},
        .applies = isProbed,
        .check = pingOnTcpPath,
        .edit = answer<&Balancer::pollingProbe, ProbeKind::Tcp>,
        .title = QT_TRANSLATE_NOOP("Rules", "The polling port needs a TCP probe"),
        .message = QT_TRANSLATE_NOOP("Rules", "The probe of the ports beside HTTP is %1."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A draining node finishes its tasks and its Tentacles must still reach it; the ping path would take it out "
            "at once. General advice against TCP probes is meant for web sites."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Probe these ports by TCP, and the portal by its path."),
        .source = "octopus.high-availability.derived",
        .overrides = "Azure.LB.Probe R5.7"},
    {.id = "OHA-LB-030",
        .aliases = "L09",
        .severity = Severity::Note,
        .fields = {idle, monitor, grpcFeatures, tentacles, way},
        .applies = usesPollingProduct,
        .check = idleTooShort,
        .edit = usualIdle,
        .title = QT_TRANSLATE_NOOP("Rules", "The balancer cuts quiet connections soon"),
        .message = QT_TRANSLATE_NOOP("Rules", "The idle time-out is %1 minutes; more than %2 s are wanted."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A poll without work returns after half a minute, and gRPC streams are quiet for longer; a shorter "
            "time-out cuts them again and again."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Raise the idle time-out."),
        .source = "octopus.aws-load-balancers"},
    {.id = "OHA-LB-031",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {idle, product, field<&Balancer::web>},
        .applies = onLoadBalancer,
        .check = idleImpossible,
        .edit = possibleIdle,
        .title = QT_TRANSLATE_NOOP("Rules", "Load Balancer has no such idle time-out"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "An idle time-out of %1 minutes is asked for; Load Balancer allows %2 to %3."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses the setting."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a time-out in that range."),
        .source = "azure.load-balancer-idle"},
    {.id = "OHA-LB-032",
        .aliases = "R5.4 R5.10 38c3bca1 Azure.LB.StandardSKU 5cea1501 Azure.PublicIP.StandardSKU "
                   "Azure.PublicIP.MigrateStandard lb-003",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Balancer::sku>, field<&Balancer::web>, product},
        .applies = usesPublicAddress,
        .check = retiredSku,
        .edit = answer<&Balancer::sku, BalancerSku::Standard>,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure has ended the Basic SKU"),
        .message = QT_TRANSLATE_NOOP("Rules", "Load balancer and public addresses are to be Basic."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Basic load balancers and addresses can no longer be made; they knew no zones and had no promise of "
            "availability."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use Standard, with static addresses."),
        .source = "azure.retirements"},
};

} // namespace

std::span<const Rule> tcpPathRules()
{
    return table;
}

} // namespace octoha
