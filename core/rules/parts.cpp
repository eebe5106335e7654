#include "core/rules/parts.h"

#include "core/design/conditions.h"

namespace octoha::rules {

using namespace Qt::StringLiterals;

bool domainInReach(const Design &design)
{
    switch (design.signIn.domainSource) {
    case DomainSource::None:
        return false;
    case DomainSource::NewControllers:
        return !design.signIn.domainControllers.isEmpty();
    case DomainSource::OverHybridLink:
        return design.placement.hybridLink != HybridLink::None;
    case DomainSource::ExistingInAzure:
    case DomainSource::EntraDomainServices:
        break;
    }
    return true;
}

// The catalog's own tests prove that every choice has a row, so that rules need not doubt it.
const BalancerProduct &webProduct(const Design &design, const Context &context)
{
    return *rowOf(context.catalog.tables().balancers, design.balancer.web);
}

const BalancerProduct &pollingProduct(const Design &design, const Context &context)
{
    return *rowOf(context.catalog.tables().balancers, design.balancer.polling);
}

bool readsRequests(const Design &design)
{
    const WebProduct product = design.balancer.web;
    return product == WebProduct::ApplicationGateway || product == WebProduct::FrontDoor || product == WebProduct::Kemp
        || product == WebProduct::F5;
}

bool nodesArePublic(const Design &design)
{
    const Balancer &balancer = design.balancer;
    const bool asked = balancer.web == WebProduct::TrafficManager || balancer.web == WebProduct::FrontDoor
        || (usesPollingProduct(design) && balancer.polling == PollingProduct::TrafficManager);
    return design.compute.publicAddresses || (asked && balancer.nodesArePublic);
}

bool isPublicPortal(const Design &design)
{
    const WebProduct product = design.balancer.web;
    return (hasBalancer(design) && design.balancer.webExposure == Exposure::Public) || product == WebProduct::FrontDoor
        || product == WebProduct::TrafficManager;
}

bool usesPollingProduct(const Design &design)
{
    return carriesGrpc(design.workload) || (hasPolling(design) && design.polling.way != PollingWay::WebSockets);
}

bool usesAppliances(const Design &design)
{
    return conditions::appliances.holds(design);
}

// "scheme://host[:port][/path]", where the host may be "*" or "+", which a URL class refuses.
Prefix prefixOf(QStringView text, const Context &context)
{
    Prefix prefix;
    const qsizetype mark = text.indexOf("://"_L1);
    if (mark < 0)
        return prefix;
    prefix.scheme = text.left(mark);
    const QStringView rest = text.mid(mark + 3);
    const qsizetype slash = rest.indexOf(u'/'), end = slash < 0 ? rest.size() : slash;
    const qsizetype colon = rest.left(end).lastIndexOf(u':');
    prefix.host = rest.left(colon < 0 ? end : colon);
    prefix.path = rest.mid(end);
    const Fact usual = Prefix::isHttps(text) ? Fact::PortalPort : Fact::HttpPort;
    prefix.port = colon < 0 ? context.catalog.whole(usual) : rest.mid(colon + 1, end - colon - 1).toInt();
    return prefix;
}

bool listensOn(const Design &design, bool https)
{
    return std::any_of(design.balancer.listenPrefixes.cbegin(), design.balancer.listenPrefixes.cend(),
        [https](const Line &line) { return Prefix::isHttps(line.text()) == https; });
}

QStringView hostOfShare(QStringView path)
{
    const auto isSlash = [](QChar c) { return c == u'\\' || c == u'/'; };
    const bool isShare = path.size() > 2 && isSlash(path[0]) && isSlash(path[1]);
    const QStringView rest = path.mid(2);
    return isShare ? rest.left(std::find_if(rest.begin(), rest.end(), isSlash) - rest.begin()) : QStringView();
}

bool isListed(QStringView wanted, QLatin1StringView list)
{
    const QString known(list);
    const auto words = QStringView(known).split(u',', Qt::SkipEmptyParts);
    return std::any_of(words.cbegin(), words.cend(),
        [wanted](QStringView word) { return word.trimmed().compare(wanted, Qt::CaseInsensitive) == 0; });
}

const Subnet *subnetFor(SubnetPurpose purpose, const Design &design)
{
    for (const Subnet &subnet : design.placement.subnets) {
        if (subnet.purpose == purpose)
            return &subnet;
    }
    return nullptr;
}

std::optional<Fact> advisedPrefix(SubnetPurpose purpose)
{
    switch (purpose) {
    case SubnetPurpose::Nodes:
        return Fact::NodesSubnetPrefixAdvised;
    case SubnetPurpose::Endpoints:
        return Fact::EndpointsSubnetPrefixAdvised;
    case SubnetPurpose::Gateway:
        return Fact::GatewaySubnetPrefixAdvised;
    case SubnetPurpose::Bastion:
        return Fact::BastionSubnetPrefixMaximum;
    case SubnetPurpose::HybridGateway:
        return Fact::GatewaySubnetPrefixAdvisedVpn;
    case SubnetPurpose::Domain:
        return Fact::DomainSubnetPrefixAdvised;
    case SubnetPurpose::SqlA:
    case SubnetPurpose::SqlB:
        return Fact::SqlSubnetPrefixAdvised;
    case SubnetPurpose::NetApp:
        return Fact::NetAppSubnetPrefixAdvised;
    case SubnetPurpose::Redis:
    case SubnetPurpose::Appliances:
        break;
    }
    return {};
}

const Name &objectiveName(const Design &design)
{
    return byDtu(design) ? design.database.dtuObjective : design.database.vcoreObjective;
}

const SqlObjective *objectiveOf(const Design &design, const Context &context)
{
    return context.catalog.sqlObjective(objectiveName(design).text());
}

bool usesDomain(const Design &design)
{
    return needsDomain(design) && design.signIn.domainSource != DomainSource::None;
}

bool buildsControllers(const Design &design)
{
    return usesDomain(design) && design.signIn.domainSource == DomainSource::NewControllers
        && !design.signIn.domainControllers.isEmpty();
}

bool mapsDrive(const Storage &storage)
{
    return storage.access == ShareAccess::MappedDrive || storage.access == ShareAccess::GlobalMapping;
}

bool isUnc(QStringView path)
{
    return path.startsWith(QLatin1StringView("\\\\")) || path.startsWith(QLatin1StringView("//"));
}

bool isDrive(QStringView path)
{
    return path.size() >= 2 && path[1] == u':' && path[0].isLetter();
}

bool isMapped(QStringView path, const Storage &storage)
{
    return mapsDrive(storage) && isDrive(path) && !storage.driveLetter.isEmpty()
        && path[0].toUpper() == storage.driveLetter.text()[0].toUpper();
}

bool onGateway(const Design &design)
{
    return conditions::gateway.holds(design);
}

bool makesNetwork(const Design &design)
{
    return design.placement.networkId.isEmpty();
}

bool hasSubnets(const Design &design)
{
    return !design.placement.subnets.isEmpty();
}

std::optional<AddressRange> rangeOf(const Subnet &subnet)
{
    return AddressRange::from(subnet.range.text());
}

} // namespace octoha::rules
