#include "core/rules/addresses.h"
#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef prefixes = field<&Balancer::listenPrefixes>, tlsEnd = field<&Balancer::tlsEnd>;
constexpr FieldRef probeKind = field<&Balancer::probeKind>;

bool isReadable(const Prefix &prefix)
{
    const bool http = prefix.scheme.compare(QLatin1StringView("http"), Qt::CaseInsensitive) == 0
        || prefix.scheme.compare(QLatin1StringView("https"), Qt::CaseInsensitive) == 0;
    return http && !prefix.host.isEmpty() && prefix.port >= TcpPort::minimum && prefix.port <= TcpPort::maximum;
}

Check prefixUnreadable(const Design &design, const Context &context)
{
    if (design.balancer.listenPrefixes.isEmpty())
        return saw(QString());
    for (const Line &line : design.balancer.listenPrefixes) {
        if (!isReadable(prefixOf(line.text(), context)))
            return saw(line);
    }
    return {};
}

/// A public address is the balancer's or Azure's, never one of the node's own card.
Check prefixOnPublicAddress(const Design &design, const Context &context)
{
    for (const Line &line : design.balancer.listenPrefixes) {
        const auto address = AddressRange::from(prefixOf(line.text(), context).host);
        if (address && !address->isPrivate() && (address->first() >> 24) != 127 && address->first() != 0)
            return saw(line);
    }
    return {};
}

/// Edits write the usual prefix of the web server in use.
Edits usualPrefix(const Design &design, const Context &context)
{
    if (design.balancer.tlsEnd == TlsEnd::Nodes || design.balancer.tlsEnd == TlsEnd::Bridged)
        return {};
    const bool kestrel = design.compute.webServer == WebServer::Kestrel;
    const QString prefix(context.catalog.text(kestrel ? Fact::ListenPrefixKestrel : Fact::ListenPrefixDefault));
    return {{prefixes.id(), QJsonArray{prefix}}};
}

/// What the balancer, or the user where none ends TLS, speaks to the node.
Check schemeNotServed(const Design &design, const Context &)
{
    const bool https = design.balancer.tlsEnd == TlsEnd::Nodes || design.balancer.tlsEnd == TlsEnd::Bridged;
    return listensOn(design, https)
        ? std::nullopt
        : Check(saw(labelOf(design.balancer.tlsEnd), QLatin1StringView(https ? "https" : "http")));
}

bool isProbedByRequest(const Design &design)
{
    return hasBalancer(design) && design.balancer.probeKind != ProbeKind::Tcp;
}

Check probeNotServed(const Design &design, const Context &)
{
    const ProbeKind kind = design.balancer.probeKind;
    return listensOn(design, kind == ProbeKind::Https) ? std::nullopt : Check(saw(labelOf(kind)));
}

Edits probeWhatIsServed(const Design &design, const Context &)
{
    return answered<&Balancer::probeKind>(
        design.balancer.probeKind == ProbeKind::Https ? ProbeKind::Http : ProbeKind::Https);
}

Check portThatProbesAvoid(const Design &design, const Context &context)
{
    const QLatin1StringView forbidden = context.catalog.text(Fact::LoadBalancerForbiddenProbePorts);
    for (const Line &line : design.balancer.listenPrefixes) {
        const int port = prefixOf(line.text(), context).port;
        if (isListed(QString::number(port), forbidden))
            return saw(port);
    }
    return {};
}

constexpr Rule table[] = {
    {.id = "OHA-PORT-005",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {prefixes},
        .check = prefixUnreadable,
        .edit = usualPrefix,
        .title = QT_TRANSLATE_NOOP("Rules", "A listen prefix cannot be read"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is no listen prefix, as in http://localhost:80/."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Octopus does not start with a prefix that Windows refuses."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Write scheme, host and port."),
        .source = "octopus.cli-configure"},
    {.id = "OHA-PORT-006",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {prefixes},
        .check = prefixOnPublicAddress,
        .edit = usualPrefix,
        .title = QT_TRANSLATE_NOOP("Rules", "A node cannot listen on a public address"),
        .message = QT_TRANSLATE_NOOP("Rules", "The prefix “%1” names a public address."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Public addresses are translated on the way; no card of the node has one, and Octopus does not start."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use localhost, which means every name on HTTP.sys."),
        .source = "octopus.issue-3585"},
    {.id = "OHA-PORT-007",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {prefixes, tlsEnd},
        .check = schemeNotServed,
        .edit = usualPrefix,
        .title = QT_TRANSLATE_NOOP("Rules", "The nodes do not listen for what arrives"),
        .message = QT_TRANSLATE_NOOP("Rules", "TLS ends: %1. No prefix of the nodes begins with %2."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "The balancer connects to a port on which nobody listens, and takes all nodes out."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Add a listen prefix of that kind, for https with a certificate on each node."),
        .source = "octopus.cli-configure"},
    {.id = "OHA-PORT-008",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {probeKind, prefixes, field<&Balancer::web>},
        .applies = isProbedByRequest,
        .check = probeNotServed,
        .edit = probeWhatIsServed,
        .title = QT_TRANSLATE_NOOP("Rules", "The nodes do not answer this probe"),
        .message = QT_TRANSLATE_NOOP("Rules", "The probe is %1, and no listen prefix of the nodes is of that kind."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Every probe fails, and the balancer takes all nodes out."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Probe by what the nodes listen for."),
        .source = "octopus.load-balancers"},
    {.id = "OHA-PORT-010",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {prefixes, field<&Balancer::web>},
        .applies = hasChosen<&Balancer::web, WebProduct::LoadBalancer>,
        .check = portThatProbesAvoid,
        .title = QT_TRANSLATE_NOOP("Rules", "Load Balancer does not probe this port"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The nodes listen on port %1, which HTTP probes of Load Balancer cannot use."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses such a probe, because the port belongs to an old service."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Listen on another port."),
        .source = "azure.load-balancer-probe"},
};

} // namespace

std::span<const Rule> listenRules()
{
    return table;
}

} // namespace octoha
