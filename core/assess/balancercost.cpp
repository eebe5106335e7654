#include "core/assess/costbook.h"
#include "core/catalog/facts.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

const char ownTraffic[]
    = QT_TRANSLATE_NOOP("Assumptions", "Own assumption: what portal, packages and Tentacles move in a month.");

double traffic(const CostBook &book)
{
    return book.catalog().number(Fact::AssumedTrafficGb);
}

} // namespace

// The instances that are always on reserve their capacity units, used or not.
void addGateway(CostBook &book)
{
    const Balancer &balancer = book.design().balancer;
    const ResourceRef gateway{ResourceKind::ApplicationGateway, {}};
    if (balancer.gatewayVersion == GatewayVersion::V1)
        return book.addUnknown({.resource = gateway, .meter = QT_TRANSLATE_NOOP("Meters", "Gateway"), .sku = u"v1"_s});
    const bool waf = hasFirewall(book.design());
    const QString sku = waf ? u"WAF_v2"_s : u"Standard_v2"_s;
    const QLatin1StringView family = waf ? "appgw.waf_v2."_L1 : "appgw.standard_v2."_L1;
    book.addHourly(
        {.resource = gateway, .meter = QT_TRANSLATE_NOOP("Meters", "Gateway"), .sku = sku}, {family, "fixed_hour"_L1});
    const FactRow &perInstance = book.catalog().row(Fact::GatewayUnitsPerInstance);
    const double units = balancer.gatewayMinimum.number() * perInstance.number;
    if (units > 0)
        book.addHourly(
            {.resource = gateway,
                .meter = QT_TRANSLATE_NOOP("Meters", "Capacity units"),
                .sku = sku,
                .unit = QT_TRANSLATE_NOOP("Units", "unit hours"),
                .estimate = book.catalog().source(perInstance.source).derived,
                .assumption = QT_TRANSLATE_NOOP("Assumptions",
                    "The fewest instances, each with its reserved capacity units; load above them is not counted.")},
            {family, "capacity_unit_hour"_L1}, units);
}

namespace {

void addRules(CostBook &book, const ResourceRef &balancer, int rules, double traffic)
{
    const int included = book.catalog().whole(Fact::LoadBalancerIncludedRules);
    book.addHourly({.resource = balancer, .meter = QT_TRANSLATE_NOOP("Meters", "First rules"), .sku = u"Standard"_s},
        "lb.standard.included_rules_hour"_L1);
    if (rules > included)
        book.addHourly({.resource = balancer,
                           .meter = QT_TRANSLATE_NOOP("Meters", "Further rules"),
                           .sku = u"Standard"_s,
                           .unit = QT_TRANSLATE_NOOP("Units", "rule hours")},
            "lb.standard.overage_rule_hour"_L1, rules - included);
    if (traffic > 0)
        book.addMonthly({.resource = balancer,
                            .meter = QT_TRANSLATE_NOOP("Meters", "Data processed"),
                            .sku = u"Standard"_s,
                            .unit = QT_TRANSLATE_NOOP("Units", "GB"),
                            .assumption = ownTraffic},
            "lb.standard.data_processed_gb"_L1, traffic);
}

} // namespace

void addLoadBalancers(CostBook &book, double traffic)
{
    const Design &design = book.design();
    if (needsLoadBalancer(design, Exposure::Private))
        addRules(book, {ResourceKind::InternalLoadBalancer, {}}, loadBalancerRules(design, Exposure::Private), traffic);
    if (needsLoadBalancer(design, Exposure::Public))
        addRules(book, {ResourceKind::PublicLoadBalancer, {}}, loadBalancerRules(design, Exposure::Public), traffic);
}

namespace {

// The price zone of Front Door is where the users are, not where the nodes are.
void addFrontDoorMeter(CostBook &book, CostLine line, const MeterKey &key, double quantity)
{
    line.resource = {ResourceKind::FrontDoor, {}};
    line.region = book.catalog().text(Fact::FrontDoorZoneDefault);
    book.addMonthly(std::move(line), key, quantity);
}

void addFrontDoor(CostBook &book)
{
    const FrontDoorTier tier = book.design().balancer.frontDoorTier;
    if (tier == FrontDoorTier::Classic)
        return book.addUnknown({.resource = {ResourceKind::FrontDoor, {}},
            .meter = QT_TRANSLATE_NOOP("Meters", "Base fee"),
            .sku = u"Classic"_s});
    const QString sku = tier == FrontDoorTier::Premium ? u"Premium_AzureFrontDoor"_s : u"Standard_AzureFrontDoor"_s;
    const QLatin1StringView family
        = tier == FrontDoorTier::Premium ? "frontdoor.premium."_L1 : "frontdoor.standard."_L1;
    addFrontDoorMeter(
        book, {.meter = QT_TRANSLATE_NOOP("Meters", "Base fee"), .sku = sku}, {family, "base_fee_month"_L1}, 1);
    addFrontDoorMeter(book,
        {.meter = QT_TRANSLATE_NOOP("Meters", "Data to users"),
            .sku = sku,
            .unit = QT_TRANSLATE_NOOP("Units", "GB"),
            .assumption = ownTraffic},
        {family, "egress_gb"_L1}, traffic(book));
    addFrontDoorMeter(book,
        {.meter = QT_TRANSLATE_NOOP("Meters", "Data to the nodes"),
            .sku = sku,
            .unit = QT_TRANSLATE_NOOP("Units", "GB"),
            .assumption = ownTraffic},
        {family, "edge_to_origin_gb"_L1}, traffic(book));
    addFrontDoorMeter(book,
        {.meter = QT_TRANSLATE_NOOP("Meters", "Requests"),
            .sku = sku,
            .unit = QT_TRANSLATE_NOOP("Units", "10,000 requests"),
            .assumption = QT_TRANSLATE_NOOP("Assumptions", "Own assumption: requests to portal and API in a month.")},
        {family, "requests_10k"_L1}, book.catalog().number(Fact::AssumedRequests) / 10'000);
}

void addTrafficManager(CostBook &book)
{
    const ResourceRef manager{ResourceKind::TrafficManager, {}};
    book.addMonthly({.resource = manager,
                        .meter = QT_TRANSLATE_NOOP("Meters", "Health checks"),
                        .unit = QT_TRANSLATE_NOOP("Units", "endpoints")},
        "trafficmanager.health_check_azure_endpoint_month"_L1, book.design().balancer.trafficManagerEndpoints.number());
    book.addMonthly({.resource = manager,
                        .meter = QT_TRANSLATE_NOOP("Meters", "DNS queries"),
                        .unit = QT_TRANSLATE_NOOP("Units", "million queries"),
                        .assumption = QT_TRANSLATE_NOOP("Assumptions", "Own assumption: DNS queries in a month.")},
        "trafficmanager.dns_queries_first_1b_per_million"_L1,
        book.catalog().number(Fact::AssumedDnsQueries) / 1'000'000);
}

void addAppliances(CostBook &book)
{
    const Balancer &balancer = book.design().balancer;
    for (int i = 1; i <= balancer.applianceCount.number(); ++i) {
        const QString name = u"lb-"_s + QString::number(i);
        addMachine(book, {name, balancer.applianceSize.text(), book.region(), false});
        addDisk(book,
            {ResourceKind::OsDisk, name, DiskType::PremiumSsd, book.design().compute.osDiskGib.number(), 1,
                book.region()});
    }
    book.addStated({.resource = {.label = QT_TRANSLATE_NOOP("Resources", "Licence of the balancer appliances")},
                       .meter = QT_TRANSLATE_NOOP("Meters", "Stated amount")},
        balancer.applianceMonthly);
}

} // namespace

void addBalancers(CostBook &book)
{
    const Design &design = book.design();
    if (needsGateway(design))
        addGateway(book);
    addLoadBalancers(book, traffic(book));
    if (needsListenerBalancer(design))
        addRules(book, {ResourceKind::InternalLoadBalancer, u"sql"_s}, 1, traffic(book));
    if (needsFrontDoor(design))
        addFrontDoor(book);
    if (needsTrafficManager(design))
        addTrafficManager(book);
    if (needsAppliances(design))
        addAppliances(book);
}

} // namespace octoha
