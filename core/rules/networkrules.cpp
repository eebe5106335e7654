#include "core/rules/addresses.h"
#include "core/rules/areas.h"
#include "core/rules/parts.h"

#include "core/design/applicability.h"

namespace octoha {

namespace {

using namespace rules;

bool hasDnsServers(const Design &design)
{
    return !design.placement.dnsServers.isEmpty();
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

constexpr Rule table[] = {
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
};

} // namespace

std::span<const Rule> networkRules()
{
    return table;
}

} // namespace octoha
