#include "core/assess/derivation.h"
#include "core/assess/needs.h"
#include "core/assess/sizingchecks.h"
#include "core/catalog/facts.h"
#include "core/rules/addresses.h"
#include "core/rules/parts.h"

#include <cmath>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

const char addresses[] = QT_TRANSLATE_NOOP("Units", "addresses");
const char asChosen[] = QT_TRANSLATE_NOOP("Formulas", "as chosen");

/// What takes an address there: machines and private endpoints.
int taken(SubnetPurpose purpose, const Design &design)
{
    switch (purpose) {
    case SubnetPurpose::Nodes:
        return int(design.compute.nodes.size());
    case SubnetPurpose::Endpoints:
        return int(privateEndpoints(design).size());
    case SubnetPurpose::Domain:
        return int(design.signIn.domainControllers.size());
    case SubnetPurpose::SqlA:
        return int(design.database.replicas.size());
    default:
        return 0;
    }
}

/// The list that is counted; nothing where it is made of the answers of several pages.
constexpr std::optional<FieldRef> listOf(SubnetPurpose purpose)
{
    switch (purpose) {
    case SubnetPurpose::Nodes:
        return field<&Compute::nodes>;
    case SubnetPurpose::Domain:
        return field<&SignIn::domainControllers>;
    case SubnetPurpose::SqlA:
        return field<&Database::replicas>;
    default:
        return std::nullopt;
    }
}

template<SubnetPurpose purpose> Derived neededAddresses(const Design &design, const Catalog &catalog)
{
    const Fact prefix = *rules::advisedPrefix(purpose);
    const int reserved = catalog.whole(Fact::SubnetReservedAddresses), count = taken(purpose, design);
    const double advised = std::exp2(rules::AddressRange::bits - catalog.whole(prefix));
    const char *const machines = QT_TRANSLATE_NOOP("Inputs", "Machines and endpoints");
    Derivation derivation(design, addresses,
        QT_TRANSLATE_NOOP("Formulas",
            "what the advised prefix holds; more where machines and endpoints with the addresses that Azure keeps are "
            "more"));
    derivation.fact(QT_TRANSLATE_NOOP("Inputs", "Advised prefix"), catalog.whole(prefix), catalog.row(prefix).source);
    if (const auto list = listOf(purpose))
        derivation.input(*list, count, machines);
    else
        derivation.fact(machines, count);
    return derivation
        .fact(QT_TRANSLATE_NOOP("Inputs", "Addresses that Azure keeps"), reserved,
            catalog.row(Fact::SubnetReservedAddresses).source)
        .is(std::max<double>(advised, count + reserved));
}

template<SubnetPurpose purpose> Derived chosenAddresses(const Design &design, const Catalog &)
{
    Derivation derivation(design, addresses, QT_TRANSLATE_NOOP("Formulas", "what the stated range holds"));
    const auto &list = design.placement.subnets;
    const auto isIt = [](const Subnet &subnet) { return subnet.purpose == purpose; };
    const auto found = std::find_if(list.cbegin(), list.cend(), isIt);
    if (found == list.cend())
        return derivation.input<&Placement::subnets>(int(list.size()))
            .unknown(QT_TRANSLATE_NOOP("Unknown", "The design states no subnet for it."));
    const auto range = rules::AddressRange::from(found->range.text());
    derivation.input<&Subnet::range>(found->range.text());
    return range ? derivation.is(double(range->size()))
                 : derivation.unknown(QT_TRANSLATE_NOOP("Unknown", "The stated range cannot be read."));
}

bool always(const Design &, const Catalog &)
{
    return true;
}

bool hasEndpoints(const Design &design, const Catalog &)
{
    return !privateEndpoints(design).isEmpty();
}

bool hasGateway(const Design &design, const Catalog &)
{
    return needsGateway(design);
}

bool hasBastion(const Design &design, const Catalog &)
{
    return design.placement.adminAccess == AdminAccess::Bastion;
}

bool hasHybridLink(const Design &design, const Catalog &)
{
    return design.placement.hybridLink == HybridLink::Vpn || design.placement.hybridLink == HybridLink::ExpressRoute;
}

bool hasControllers(const Design &design, const Catalog &)
{
    return makesDomainControllers(design);
}

bool hasSqlMachines(const Design &design, const Catalog &)
{
    return usesSqlMachines(design.database);
}

bool hasNetApp(const Design &design, const Catalog &)
{
    return design.storage.product == StorageProduct::NetAppFiles;
}

/// The portal's balancer reads each request whole, waits for it, and may limit it.
bool readsRequests(const Design &design, const Catalog &catalog)
{
    const BalancerProduct *product = webBalancerOf(design.balancer, catalog);
    return product && product->requestTimeoutMaximumSeconds > 0;
}

bool limitsBodies(const Design &design, const Catalog &catalog)
{
    return readsRequests(design, catalog)
        && (design.balancer.bodyLimitMb.number() > 0 || design.balancer.waf != WafMode::Off);
}

Derived neededInstances(const Design &design, const Catalog &catalog)
{
    const FactRow &row = catalog.row(Fact::GatewayInstancesMinimum);
    return Derivation(design, QT_TRANSLATE_NOOP("Units", "instances"),
        QT_TRANSLATE_NOOP("Formulas", "fewest instances that survive the loss of one"))
        .fact(QT_TRANSLATE_NOOP("Inputs", "Fewest instances"), row.number, row.source)
        .is(row.number);
}

Derived chosenInstances(const Design &design, const Catalog &)
{
    const int least = design.balancer.gatewayMinimum.number();
    return Derivation(design, QT_TRANSLATE_NOOP("Units", "instances"), asChosen)
        .input<&Balancer::gatewayMinimum>(least)
        .is(least);
}

Derived neededSeconds(const Design &design, const Catalog &catalog)
{
    const Workload &workload = design.workload;
    const FactRow &slack = catalog.row(Fact::UploadSafetyFactor);
    const double line = workload.uplinkMbit.number();
    constexpr double bits = 8;
    Derivation derivation(design, QT_TRANSLATE_NOOP("Units", "seconds"),
        QT_TRANSLATE_NOOP("Formulas", "largest package × 8 ÷ slowest line × slack, rounded up"));
    derivation.input<&Workload::largestPackageMb>(workload.largestPackageMb.number())
        .input<&Workload::uplinkMbit>(workload.uplinkMbit.number())
        .fact(QT_TRANSLATE_NOOP("Inputs", "Slack, own assumption"), slack.number, slack.source);
    if (line <= 0)
        return derivation.unknown(QT_TRANSLATE_NOOP("Unknown", "The slowest line has no speed."));
    return derivation.is(std::ceil(workload.largestPackageMb.number() * bits / line * slack.number - 1e-9));
}

Derived chosenSeconds(const Design &design, const Catalog &)
{
    const int seconds = design.balancer.requestTimeoutSeconds.number();
    return Derivation(design, QT_TRANSLATE_NOOP("Units", "seconds"), asChosen)
        .input<&Balancer::requestTimeoutSeconds>(seconds)
        .is(seconds);
}

Derived neededBody(const Design &design, const Catalog &)
{
    const int largest = design.workload.largestPackageMb.number();
    return Derivation(design, QT_TRANSLATE_NOOP("Units", "MB"),
        QT_TRANSLATE_NOOP("Formulas", "the largest package, which is pushed in one request"))
        .input<&Workload::largestPackageMb>(largest)
        .from("octopus.load-balancers"_L1)
        .is(largest);
}

Derived chosenBody(const Design &design, const Catalog &)
{
    const Balancer &balancer = design.balancer;
    const int body = balancer.bodyLimitMb.number();
    Derivation derivation(design, QT_TRANSLATE_NOOP("Units", "MB"),
        QT_TRANSLATE_NOOP("Formulas", "the lower of the limits of balancer and firewall"));
    derivation.input<&Balancer::bodyLimitMb>(body);
    if (balancer.waf == WafMode::Off)
        return derivation.is(body);
    const int waf = balancer.wafFileLimitMb.number();
    return derivation.input<&Balancer::wafFileLimitMb>(waf).is(body > 0 ? std::min(body, waf) : waf);
}

const char subnetText[] = QT_TRANSLATE_NOOP("Explain",
    "Addresses of the subnet, with room to grow: a subnet in use is not made larger without moving what stands in it.");

template<SubnetPurpose purpose>
constexpr SizingTopic subnet(QLatin1StringView key, const char *title, bool (*asked)(const Design &, const Catalog &))
{
    return {key, title, subnetText, asked, neededAddresses<purpose>, chosenAddresses<purpose>};
}

constexpr SizingTopic topics[] = {
    subnet<SubnetPurpose::Nodes>("subnetNodes"_L1, QT_TRANSLATE_NOOP("Explain", "Subnet of the nodes"), always),
    subnet<SubnetPurpose::Endpoints>(
        "subnetEndpoints"_L1, QT_TRANSLATE_NOOP("Explain", "Subnet of the private endpoints"), hasEndpoints),
    subnet<SubnetPurpose::Gateway>(
        "subnetGateway"_L1, QT_TRANSLATE_NOOP("Explain", "Subnet of Application Gateway"), hasGateway),
    subnet<SubnetPurpose::SqlA>(
        "subnetSql"_L1, QT_TRANSLATE_NOOP("Explain", "Subnet of the SQL Server machines"), hasSqlMachines),
    subnet<SubnetPurpose::Domain>(
        "subnetDomain"_L1, QT_TRANSLATE_NOOP("Explain", "Subnet of the domain controllers"), hasControllers),
    subnet<SubnetPurpose::Bastion>("subnetBastion"_L1, QT_TRANSLATE_NOOP("Explain", "Subnet of Bastion"), hasBastion),
    subnet<SubnetPurpose::HybridGateway>(
        "subnetHybridGateway"_L1, QT_TRANSLATE_NOOP("Explain", "Subnet of the hybrid link's gateway"), hasHybridLink),
    subnet<SubnetPurpose::NetApp>("subnetNetApp"_L1, QT_TRANSLATE_NOOP("Explain", "Subnet of NetApp Files"), hasNetApp),
    {"gatewayInstances"_L1, QT_TRANSLATE_NOOP("Explain", "Instances of Application Gateway"),
        QT_TRANSLATE_NOOP("Explain",
            "How many run at the least. What the portal's load needs above them is added by itself where the gateway "
            "scales."),
        hasGateway, neededInstances, chosenInstances},
    {"requestTimeoutSeconds"_L1, QT_TRANSLATE_NOOP("Explain", "Time-out of the portal's balancer"),
        QT_TRANSLATE_NOOP("Explain",
            "A package is pushed in one request, so the balancer must wait for the largest one over the slowest line."),
        readsRequests, neededSeconds, chosenSeconds},
    {"bodyLimitMb"_L1, QT_TRANSLATE_NOOP("Explain", "Largest request at the portal's balancer"),
        QT_TRANSLATE_NOOP("Explain", "A package is pushed in one request, so no limit may be below the largest one."),
        limitsBodies, neededBody, chosenBody},
};

} // namespace

std::span<const SizingTopic> networkTopics()
{
    return topics;
}

} // namespace octoha
