#include "core/assess/costbook.h"
#include "core/catalog/facts.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

const char ownTraffic[]
    = QT_TRANSLATE_NOOP("Assumptions", "Own assumption: what portal, packages and Tentacles move in a month.");

void addPublicAddresses(CostBook &book)
{
    for (const char *part : publicAddresses(book.design()))
        book.addHourly({.resource = {ResourceKind::PublicAddress, QString::fromLatin1(part)},
                           .meter = QT_TRANSLATE_NOOP("Meters", "Public address"),
                           .sku = u"Standard"_s},
            "network.public_ip_standard_hour"_L1);
}

} // namespace

void addNatGateway(CostBook &book, double traffic)
{
    const ResourceRef gateway{ResourceKind::NatGateway, {}};
    const QString sku = book.design().placement.outbound == Outbound::NatGatewayV2 ? u"StandardV2"_s : u"Standard"_s;
    book.addHourly(
        {.resource = gateway, .meter = QT_TRANSLATE_NOOP("Meters", "NAT gateway"), .sku = sku}, "natgateway.hour"_L1);
    if (traffic > 0)
        book.addMonthly({.resource = gateway,
                            .meter = QT_TRANSLATE_NOOP("Meters", "Data processed"),
                            .sku = sku,
                            .unit = QT_TRANSLATE_NOOP("Units", "GB"),
                            .assumption = ownTraffic},
            "natgateway.data_processed_gb"_L1, traffic);
}

void addEndpoint(CostBook &book, const char *part)
{
    book.addHourly({.resource = {ResourceKind::PrivateEndpoint, QString::fromLatin1(part)},
                       .meter = QT_TRANSLATE_NOOP("Meters", "Private endpoint")},
        "privatelink.endpoint_hour"_L1);
}

namespace {

// Each gigabyte through an endpoint is billed, in and out.
void addEndpointTraffic(CostBook &book)
{
    const auto add = [&](const char *meter, QLatin1StringView key) {
        book.addMonthly({.resource = {.label = QT_TRANSLATE_NOOP("Resources", "Private endpoints")},
                            .meter = meter,
                            .unit = QT_TRANSLATE_NOOP("Units", "GB"),
                            .assumption = ownTraffic},
            key, book.catalog().number(Fact::AssumedTrafficGb));
    };
    add(QT_TRANSLATE_NOOP("Meters", "Data in"), "privatelink.data_in_gb"_L1);
    add(QT_TRANSLATE_NOOP("Meters", "Data out"), "privatelink.data_out_gb"_L1);
}

void addPrivateEndpoints(CostBook &book)
{
    const auto parts = privateEndpoints(book.design());
    for (const char *part : parts)
        addEndpoint(book, part);
    if (parts.isEmpty())
        return;
    addEndpointTraffic(book);
    if (makesDnsZones(book.design()))
        book.addMonthly({.resource = {.label = QT_TRANSLATE_NOOP("Resources", "Private DNS zones")},
                            .meter = QT_TRANSLATE_NOOP("Meters", "DNS zone"),
                            .unit = QT_TRANSLATE_NOOP("Units", "zones")},
            "privatedns.zone_month"_L1, double(parts.size()));
}

void addHybridLink(CostBook &book)
{
    const ResourceRef gateway{ResourceKind::HybridGateway, {}};
    if (book.design().placement.hybridLink == HybridLink::Vpn)
        book.addHourly({.resource = gateway, .meter = QT_TRANSLATE_NOOP("Meters", "VPN gateway"), .sku = u"VpnGw1AZ"_s},
            "vpn.VpnGw1AZ.hour"_L1);
    else if (book.design().placement.hybridLink == HybridLink::ExpressRoute)
        book.addUnknown({.resource = gateway,
            .meter = QT_TRANSLATE_NOOP("Meters", "ExpressRoute gateway"),
            .quantity = book.hours(),
            .unit = QT_TRANSLATE_NOOP("Units", "hours")});
}

// Only what is reached from the Internet sends data there; what comes in is free.
void addInternet(CostBook &book)
{
    if (!isReachedFromInternet(book.design()))
        return;
    CostLine line{.resource = {.label = QT_TRANSLATE_NOOP("Resources", "Data to the Internet")},
        .meter = QT_TRANSLATE_NOOP("Meters", "Data out"),
        .region = book.region(),
        .quantity = book.catalog().number(Fact::AssumedTrafficGb),
        .unit = QT_TRANSLATE_NOOP("Units", "GB"),
        .assumption = ownTraffic};
    book.addTiers(std::move(line), book.catalog().internetEgress(book.region()));
}

// Nodes in different zones share one database and one share, so about what comes in once crosses once, both ways.
// Whether Azure bills it is open, for the meter is still listed; so it counts, as an estimate.
void addZoneTraffic(CostBook &book)
{
    constexpr double bothWays = 2;
    if (zoneCount(book.design().compute) < 2)
        return;
    book.addMonthly({.resource = {.label = QT_TRANSLATE_NOOP("Resources", "Data between zones")},
                        .meter = QT_TRANSLATE_NOOP("Meters", "Data between zones"),
                        .unit = QT_TRANSLATE_NOOP("Units", "GB"),
                        .estimate = true,
                        .assumption = ownTraffic},
        "bandwidth.inter_zone_gb_each_way"_L1, bothWays * book.catalog().number(Fact::AssumedTrafficGb));
}

// Copies in another region are kept up by what changes here. The price is of one region, so an estimate elsewhere.
void addRegionTraffic(CostBook &book, const char *what, double gb, const char *assumption)
{
    book.addMonthly({.resource = {.label = what},
                        .meter = QT_TRANSLATE_NOOP("Meters", "Data to another region"),
                        .unit = QT_TRANSLATE_NOOP("Units", "GB"),
                        .assumption = assumption},
        "bandwidth.inter_region_gb"_L1, gb);
}

void addCopies(CostBook &book)
{
    const Design &design = book.design();
    const double changed = book.catalog().number(Fact::AssumedDailyChangePercent) / 100 * book.days();
    if (!partnerRegion(design).isEmpty())
        addRegionTraffic(book, QT_TRANSLATE_NOOP("Resources", "Copy of the database"),
            design.database.expectedGib.number() * changed,
            QT_TRANSLATE_NOOP("Assumptions", "Own assumption: this part of the database changes each day."));
    if (hasFilesCopy(design))
        addRegionTraffic(book, QT_TRANSLATE_NOOP("Resources", "Copy of the shared files"),
            book.catalog().number(Fact::AssumedTrafficGb), ownTraffic);
}

} // namespace

void addNetwork(CostBook &book)
{
    const Placement &placement = book.design().placement;
    addPublicAddresses(book);
    if (makesNatGateway(book.design()))
        addNatGateway(book, book.catalog().number(Fact::AssumedTrafficGb));
    if (placement.adminAccess == AdminAccess::Bastion)
        book.addHourly({.resource = {ResourceKind::BastionHost, {}},
                           .meter = QT_TRANSLATE_NOOP("Meters", "Bastion"),
                           .sku = u"Basic"_s},
            "bastion.basic.hour"_L1);
    addPrivateEndpoints(book);
    addHybridLink(book);
    addInternet(book);
    addZoneTraffic(book);
    addCopies(book);
    if (placement.ddosProtection)
        book.addUnknown({.resource = {.label = QT_TRANSLATE_NOOP("Resources", "DDoS protection plan")},
            .meter = QT_TRANSLATE_NOOP("Meters", "Plan"),
            .quantity = 1,
            .unit = QT_TRANSLATE_NOOP("Units", "months")});
}

} // namespace octoha
