#include "core/plan/places.h"

#include "core/assess/needs.h"
#include "core/catalog/facts.h"
#include "core/catalog/names.h"
#include "core/plan/situation.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

/// The port that a prefix or address names, else that of its scheme.
int portOf(const QString &address)
{
    const bool plain = address.startsWith("http://"_L1);
    const QString host = address.section("://"_L1, -1).section(u'/', 0, 0);
    const int stated = host.section(u':', 1).toInt();
    return stated > 0 ? stated : plain ? 80 : 443;
}

QStringList textsOf(const QList<Line> &lines)
{
    QStringList texts;
    for (const Line &line : lines)
        texts.append(line.text());
    return texts;
}

QStringList orElse(const QStringList &stated, const QString &tag)
{
    return stated.isEmpty() ? QStringList{tag} : stated;
}

QString reachOf(Exposure exposure)
{
    return exposure == Exposure::Public ? u"Internet"_s : u"VirtualNetwork"_s;
}

QStringList tentacles(const Design &design, const Catalog &)
{
    return orElse(textsOf(design.placement.tentacleRanges), reachOf(design.balancer.pollingExposure));
}

// Tentacles call the portal as well when they register.
QStringList users(const Design &design, const Catalog &catalog)
{
    QStringList ranges = orElse(textsOf(design.placement.userRanges), reachOf(design.balancer.webExposure));
    if (hasPolling(design) && !design.placement.tentacleRanges.isEmpty() && !design.placement.userRanges.isEmpty())
        ranges += tentacles(design, catalog);
    ranges.removeDuplicates();
    return ranges;
}

template<SubnetPurpose... purposes> QStringList subnets(const Design &design, const Catalog &)
{
    return (QStringList() + ... + rangesOf(design, purposes));
}

constexpr auto nodes = subnets<SubnetPurpose::Nodes>;
constexpr auto gateway = subnets<SubnetPurpose::Gateway>;
constexpr auto appliances = subnets<SubnetPurpose::Appliances>;
constexpr auto sqlMachines = subnets<SubnetPurpose::SqlA, SubnetPurpose::SqlB>;

// Private Link takes addresses in the network of the nodes.
QStringList frontDoor(const Design &design, const Catalog &catalog)
{
    return design.balancer.frontDoorPrivateLink ? nodes(design, catalog) : QStringList{u"AzureFrontDoor.Backend"_s};
}

/// What calls the nodes for portal and API: the balancer that ends the connection, else the callers themselves.
QLatin1StringView frontOf(WebProduct product)
{
    switch (product) {
    case WebProduct::ApplicationGateway:
        return "gateway"_L1;
    case WebProduct::Kemp:
    case WebProduct::F5:
        return "appliances"_L1;
    case WebProduct::FrontDoor:
        return "frontDoor"_L1;
    case WebProduct::LoadBalancer:
    case WebProduct::TrafficManager:
    case WebProduct::None:
        break;
    }
    return "users"_L1;
}

QLatin1StringView frontOf(PollingProduct product)
{
    switch (product) {
    case PollingProduct::ApplicationGatewayTcp:
    case PollingProduct::ApplicationGateway:
        return "gateway"_L1;
    case PollingProduct::Kemp:
    case PollingProduct::F5:
        return "appliances"_L1;
    default:
        return "tentacles"_L1;
    }
}

QStringList administrators(const Design &design, const Catalog &)
{
    const Placement &placement = design.placement;
    switch (placement.adminAccess) {
    case AdminAccess::Bastion:
        return rangesOf(design, SubnetPurpose::Bastion);
    case AdminAccess::HybridLink:
        return textsOf(placement.onPremisesRanges);
    case AdminAccess::PublicRdp:
        return textsOf(placement.adminRanges);
    case AdminAccess::JumpHost:
        break;
    }
    return {};
}

QString serviceTag(const char *service, const Design &design)
{
    return QLatin1String(service) + u'.' + design.placement.region.text();
}

QStringList database(const Design &design, const Catalog &catalog)
{
    if (usesAzureSql(design.database))
        return design.database.privateEndpoint ? rangesOf(design, SubnetPurpose::Endpoints)
                                               : QStringList{serviceTag("Sql", design)};
    return usesSqlMachines(design.database) ? sqlMachines(design, catalog)
                                            : QStringList{design.database.serverName.text()};
}

QStringList share(const Design &design, const Catalog &catalog)
{
    if (usesAzureFiles(design.storage))
        return design.storage.privateEndpoint ? rangesOf(design, SubnetPurpose::Endpoints)
                                              : QStringList{serviceTag("Storage", design)};
    const QStringList netApp = rangesOf(design, SubnetPurpose::NetApp);
    if (design.storage.product == StorageProduct::NetAppFiles && !netApp.isEmpty())
        return netApp;
    return {shareHost(deploymentOf(design, catalog))};
}

QStringList vault(const Design &design, const Catalog &)
{
    const bool isPrivate = makesVault(design) && design.placement.vaultPrivate;
    return isPrivate ? rangesOf(design, SubnetPurpose::Endpoints) : QStringList{serviceTag("AzureKeyVault", design)};
}

QStringList redis(const Design &design, const Catalog &catalog)
{
    if (usesManagedRedis(design) && !design.polling.redisPublic)
        return rangesOf(design, SubnetPurpose::Endpoints);
    const QStringList own = rangesOf(design, SubnetPurpose::Redis);
    return design.polling.redisSource == RedisSource::OwnMachine && !own.isEmpty()
        ? own
        : QStringList{redisHost(design, catalog)};
}

QStringList domain(const Design &design, const Catalog &)
{
    if (const QStringList ranges = rangesOf(design, SubnetPurpose::Domain); !ranges.isEmpty())
        return ranges;
    QStringList addresses;
    for (const DomainController &controller : design.signIn.domainControllers) {
        if (makesDomainControllers(design) && !controller.address.isEmpty())
            addresses.append(controller.address.text());
    }
    return addresses.isEmpty() && design.signIn.networkDnsIsDomain ? textsOf(design.placement.dnsServers) : addresses;
}

QStringList members(const Design &design, const Catalog &catalog)
{
    return nodes(design, catalog) + sqlMachines(design, catalog);
}

QStringList ldap(const Design &design, const Catalog &)
{
    return {design.signIn.ldapServer.text()};
}

QStringList targets(const Design &design, const Catalog &)
{
    return textsOf(design.placement.onPremisesRanges);
}

struct Word {
    QLatin1StringView word;
    const char *name; ///< QT_TRANSLATE_NOOP("Plan", …)
    QStringList (*addresses)(const Design &, const Catalog &);
};
constexpr Word words[] = {{"nodes"_L1, QT_TRANSLATE_NOOP("Plan", "Octopus nodes"), nodes},
    {"gateway"_L1, QT_TRANSLATE_NOOP("Plan", "Application Gateway"), gateway},
    {"endpoints"_L1, QT_TRANSLATE_NOOP("Plan", "private endpoints"), subnets<SubnetPurpose::Endpoints>},
    {"sql"_L1, QT_TRANSLATE_NOOP("Plan", "SQL Server machines"), sqlMachines},
    {"appliances"_L1, QT_TRANSLATE_NOOP("Plan", "balancer appliances"), appliances},
    {"domain"_L1, QT_TRANSLATE_NOOP("Plan", "domain controllers"), domain},
    {"members"_L1, QT_TRANSLATE_NOOP("Plan", "machines of the domain"), members},
    {"users"_L1, QT_TRANSLATE_NOOP("Plan", "users and build servers"), users},
    {"tentacles"_L1, QT_TRANSLATE_NOOP("Plan", "polling Tentacles"), tentacles},
    {"frontDoor"_L1, QT_TRANSLATE_NOOP("Plan", "Front Door"), frontDoor},
    {"administrators"_L1, QT_TRANSLATE_NOOP("Plan", "administrators"), administrators},
    {"database"_L1, QT_TRANSLATE_NOOP("Plan", "database"), database},
    {"share"_L1, QT_TRANSLATE_NOOP("Plan", "file share"), share},
    {"vault"_L1, QT_TRANSLATE_NOOP("Plan", "Key Vault"), vault},
    {"redis"_L1, QT_TRANSLATE_NOOP("Plan", "Redis"), redis},
    {"ldap"_L1, QT_TRANSLATE_NOOP("Plan", "LDAP server"), ldap},
    {"targets"_L1, QT_TRANSLATE_NOOP("Plan", "deployment targets"), targets}};

} // namespace

QStringList rangesOf(const Design &design, SubnetPurpose purpose)
{
    QStringList ranges;
    for (const Subnet &subnet : design.placement.subnets) {
        if (subnet.purpose == purpose && !subnet.range.isEmpty())
            ranges.append(subnet.range.text());
    }
    return ranges;
}

QStringList nodeWebPorts(const Balancer &balancer)
{
    QStringList ports;
    for (const Line &prefix : balancer.listenPrefixes)
        ports.append(QString::number(portOf(prefix.text())));
    ports.removeDuplicates();
    return ports;
}

QStringList frontWebPorts(const Balancer &balancer)
{
    if (balancer.tlsEnd == TlsEnd::Nowhere)
        return {u"80"_s};
    const bool redirects = balancer.httpRedirect
        && (balancer.web == WebProduct::ApplicationGateway || balancer.web == WebProduct::FrontDoor);
    return redirects ? QStringList{u"443"_s, u"80"_s} : QStringList{u"443"_s};
}

int nodePollingPort(const Design &design)
{
    if (design.polling.way == PollingWay::WebSockets)
        return portOf(design.polling.webSocketPrefix.text());
    return design.balancer.commsPort.number();
}

QString redisHost(const Design &design, const Catalog &catalog)
{
    if (!usesManagedRedis(design))
        return design.polling.redisAddress.text().section(u':', 0, 0);
    const QString zone = catalog.text(Fact::RedisDnsZone);
    return nameOf(ResourceKind::Redis, design, catalog).name + u'.' + design.placement.region.text() + u'.'
        + zone.section(u'.', 1);
}

int redisPort(const Design &design, const Catalog &catalog)
{
    if (usesManagedRedis(design))
        return catalog.port("redis-managed"_L1)->first;
    const int stated = design.polling.redisAddress.text().section(u':', 1).toInt();
    return stated > 0 ? stated : catalog.port(design.polling.redisTls ? "redis-tls"_L1 : "redis"_L1)->first;
}

QString shareHost(const Deployment &deployment)
{
    return deployment.shareServer.isEmpty() ? deployment.shareRoot.section(u'\\', 2, 2) : deployment.shareServer;
}

Place placeOf(QLatin1StringView word, const Design &design, const Catalog &catalog)
{
    if (word == "front"_L1)
        return placeOf(frontOf(design.balancer.web), design, catalog);
    if (word == "pollingFront"_L1)
        return placeOf(frontOf(design.balancer.polling), design, catalog);
    const auto row
        = std::find_if(std::begin(words), std::end(words), [&](const Word &one) { return one.word == word; });
    if (row == std::end(words))
        return {{}, {QString(word)}};
    Place place{planText(row->name), row->addresses(design, catalog)};
    place.addresses.removeAll(QString());
    return place;
}

QString placeText(const Place &place)
{
    if (place.name.isEmpty())
        return place.addresses.join(", "_L1);
    if (place.addresses.isEmpty())
        return planText(QT_TRANSLATE_NOOP("Plan", "%1 (address not stated)")).arg(place.name);
    return QStringLiteral("%1 (%2)").arg(place.addresses.join(", "_L1), place.name);
}

} // namespace octoha
