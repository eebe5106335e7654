#include "core/rules/addresses.h"
#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef proxies = field<&Balancer::trustedProxies>, web = field<&Balancer::web>,
                   tlsEnd = field<&Balancer::tlsEnd>;
constexpr FieldRef prefixes = field<&Balancer::listenPrefixes>, subnets = field<&Placement::subnets>,
                   range = field<&Subnet::range>;
constexpr FieldRef octopusVersion = field<&Workload::octopusVersion>, webServer = field<&Compute::webServer>;
constexpr auto byKestrel = hasChosen<&Compute::webServer, WebServer::Kestrel>;

Check noTrustedProxies(const Design &design, const Context &context)
{
    const bool missing = endsTlsAtBalancer(design.balancer) && design.balancer.trustedProxies.isEmpty();
    return when(missing && !isOlder(design, Gate::TrustedProxies, context));
}

/// The range that the balancer calls the nodes from, where the design has one; Front Door has no subnet.
std::optional<AddressRange> balancerRange(const Design &design)
{
    const bool gateway = design.balancer.web == WebProduct::ApplicationGateway;
    const Subnet *subnet = subnetFor(gateway ? SubnetPurpose::Gateway : SubnetPurpose::Appliances, design);
    return subnet && design.balancer.web != WebProduct::FrontDoor ? AddressRange::from(subnet->range.text())
                                                                  : std::nullopt;
}

/// The proxies that are named already, and the subnet of the balancer.
Edits trustBalancer(const Design &design, const Context &)
{
    const auto from = balancerRange(design);
    if (!from)
        return {};
    QJsonArray list;
    for (const Line &line : design.balancer.trustedProxies)
        list.append(line.text());
    list.append(from->text());
    return {{proxies.id(), list}};
}

bool namesProxies(const Design &design)
{
    return !design.balancer.trustedProxies.isEmpty();
}

Check proxyUnreadable(const Design &design, const Context &)
{
    const auto &all = design.balancer.trustedProxies;
    const auto wrong
        = std::find_if(all.cbegin(), all.cend(), [](const Line &line) { return !isAddressRange(line.text()); });
    return wrong == all.cend() ? std::nullopt : Check(saw(*wrong));
}

bool forwardsCallers(const Design &design)
{
    return namesProxies(design) && readsRequests(design) && endsTlsAtBalancer(design.balancer);
}

/// Instances of a gateway take any address of its subnet; appliances have addresses that can be named one by one.
bool covers(const AddressRange &proxy, const AddressRange &from, WebProduct product)
{
    return product == WebProduct::ApplicationGateway ? proxy.contains(from) : proxy.overlaps(from);
}

Check balancerNotTrusted(const Design &design, const Context &)
{
    const auto from = balancerRange(design);
    if (!from)
        return {};
    const auto &all = design.balancer.trustedProxies;
    const bool trusted = std::any_of(all.cbegin(), all.cend(), [&](const Line &line) {
        const auto proxy = AddressRange::from(line.text());
        return proxy && covers(*proxy, *from, design.balancer.web);
    });
    return trusted ? std::nullopt : Check(saw(from->text()));
}

bool namesLocalhost(const Line &prefix, const Context &context)
{
    return prefixOf(prefix.text(), context).host.compare(u"localhost", Qt::CaseInsensitive) == 0;
}

Check listensOnLocalhost(const Design &design, const Context &context)
{
    const auto &all = design.balancer.listenPrefixes;
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&](const Line &line) { return namesLocalhost(line, context); });
    return found == all.cend() ? std::nullopt : Check(saw(*found));
}

Edits listenOnAllAddresses(const Design &design, const Context &)
{
    QJsonArray list;
    for (const Line &line : design.balancer.listenPrefixes)
        list.append(
            QString(line.text()).replace(QStringLiteral("://localhost"), QStringLiteral("://*"), Qt::CaseInsensitive));
    return {{prefixes.id(), list}};
}

constexpr Rule table[] = {
    {.id = "OHA-LB-005",
        .aliases = "L05",
        .severity = Severity::Note,
        .fields = {proxies, tlsEnd, octopusVersion, web},
        .applies = readsRequests,
        .check = noTrustedProxies,
        .edit = trustBalancer,
        .title = QT_TRANSLATE_NOOP("Rules", "The audit will show the balancer's address"),
        .message = QT_TRANSLATE_NOOP("Rules", "No trusted proxy is named, and TLS ends at the balancer."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus believes X-Forwarded-For from trusted proxies only; without them every audit entry, and every "
            "limit on requests, counts for one address."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Name the subnet of the balancer as trusted proxy."),
        .source = "octopus.auditing"},
    {.id = "OHA-LB-043",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {proxies},
        .applies = namesProxies,
        .check = proxyUnreadable,
        .title = QT_TRANSLATE_NOOP("Rules", "A trusted proxy is no address"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is neither an address nor a range such as 10.20.1.0/24."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The command that sets trusted proxies takes addresses and ranges, no names; it fails on every node."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Enter the range of the balancer's subnet."),
        .source = "octopus.auditing"},
    {.id = "OHA-LB-044",
        .severity = Severity::Warning,
        .fields = {proxies, tlsEnd, web, subnets, range},
        .applies = forwardsCallers,
        .check = balancerNotTrusted,
        .edit = trustBalancer,
        .title = QT_TRANSLATE_NOOP("Rules", "The balancer is not among the trusted proxies"),
        .message = QT_TRANSLATE_NOOP("Rules", "The balancer calls from %1, which no trusted proxy covers."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus believes X-Forwarded-For from trusted proxies only, so audit entries and limits on requests still "
            "count for the balancer."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Name the subnet of the balancer as trusted proxy."),
        .source = "octopus.auditing.derived"},
    {.id = "OHA-LB-045",
        .severity = Severity::Warning,
        .fields = {prefixes, webServer},
        .applies = byKestrel,
        .check = listensOnLocalhost,
        .edit = listenOnAllAddresses,
        .title = QT_TRANSLATE_NOOP("Rules", "Kestrel is to listen on localhost"),
        .message = QT_TRANSLATE_NOOP("Rules", "The nodes run Kestrel, and the listen prefix “%1” names localhost."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "For HTTP.sys localhost stands for every host name, as in the guides of Octopus. Of Kestrel no page says "
            "so; a node that hears itself alone answers no balancer."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Write * in place of localhost, as in http://*:80/."),
        .source = "octopus.issue-9449"},
};

} // namespace

std::span<const Rule> webServerRules()
{
    return table;
}

} // namespace octoha
