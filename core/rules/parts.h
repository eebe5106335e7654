#pragma once

#include "core/rules/addresses.h"
#include "core/rules/checks.h"

#include "core/catalog/facts.h"

/// What the rules of several areas ask of a design.
namespace octoha::rules {

/// The words of a choice, for a message.
template<Chosen Enum> QByteArray labelOf(Enum choice)
{
    return Choices<Enum>::rows[int(choice)].label;
}

/// A finding of items with more values after the name of the first.
template<typename... Values> Check with(Check found, const Values &...values)
{
    if (found)
        (found->values.append(asValue(values)), ...);
    return found;
}

/// True if the server is stated and older than the gate; a version that is not stated breaks nothing.
inline bool isOlder(const Version &version, Gate gate, const Catalog &catalog)
{
    return !version.isEmpty() && !catalog.reached(version, gate);
}

inline bool isOlder(const Design &design, Gate gate, const Context &context)
{
    return isOlder(design.workload.octopusVersion, gate, context.catalog);
}

/// A finding that names the server's version and the first one that will do.
inline Check olderThan(Gate gate, const Design &design, const Context &context)
{
    const Version &version = design.workload.octopusVersion;
    return isOlder(version, gate, context.catalog) ? Check(saw(version.text(), context.catalog.row(gate).version))
                                                   : std::nullopt;
}

/// Zones of the design's region; -1 where the catalog does not hold it.
inline int zonesOfRegion(const Design &design, const Context &context)
{
    const Region *region = context.catalog.region(design.placement.region.text());
    return region ? region->zones : -1;
}

/// The region as people know it; its id where the catalog does not hold it.
inline QString regionTitle(const QString &name, const Context &context)
{
    const Region *region = context.catalog.region(name);
    return region ? QString(region->title) : name;
}

inline bool regionHasZones(const Design &design, const Context &context)
{
    return zonesOfRegion(design, context) > 0;
}

inline bool onAzureSql(const Design &design)
{
    return usesAzureSql(design.database);
}

inline bool onSqlServer(const Design &design)
{
    return !usesAzureSql(design.database);
}

inline bool onSqlMachines(const Design &design)
{
    return usesSqlMachines(design.database);
}

inline bool onSqlServerWithNodes(const Design &design)
{
    return onSqlServer(design) && isHighAvailability(design);
}

/// By database transaction units, or by cores.
inline constexpr auto byDtu = hasChosen<&Database::kind, DatabaseKind::AzureSqlDtu>;
inline constexpr auto byVcore = hasChosen<&Database::kind, DatabaseKind::AzureSqlVcore>;

/// The objective that the design's model of Azure SQL asks for, and its row in the catalog; null where there is none.
const Name &objectiveName(const Design &design);
const SqlObjective *objectiveOf(const Design &design, const Context &context);

inline bool onAzureFiles(const Design &design)
{
    return usesAzureFiles(design.storage);
}

inline bool onExistingShare(const Design &design)
{
    return usesExistingShare(design.storage);
}

/// True where nodes see the share as a drive letter, be it mapped for one account or for all.
bool mapsDrive(const Storage &storage);
inline bool mapsDrive(const Design &design)
{
    return mapsDrive(design.storage);
}

/// "\\\\host\\share" or "//host/share".
bool isUnc(QStringView path);
/// A path that begins with a drive letter.
bool isDrive(QStringView path);
/// A path on the drive that the nodes map to the share.
bool isMapped(QStringView path, const Storage &storage);

/// An error from the day on which Azure ends what `key` names, a warning before.
inline Severity errorOnceRetired(QStringView key, const Context &context)
{
    return context.catalog.isRetired(key, context.asOf) ? Severity::Error : Severity::Warning;
}

inline bool isBelowTls12(TlsVersion version)
{
    return version == TlsVersion::Tls10 || version == TlsVersion::Tls11;
}

/// True where something in the design signs in by a domain, and it is said where the domain is.
bool usesDomain(const Design &design);
/// Existing domain controllers are not ours: nothing is said of them.
bool buildsControllers(const Design &design);
/// True if a domain controller is there, or reached over a link that the design has.
bool domainInReach(const Design &design);

/// The catalog's row of the product that carries the portal, and of the one that carries polling and gRPC.
const BalancerProduct &webProduct(const Design &design, const Context &context);
const BalancerProduct &pollingProduct(const Design &design, const Context &context);

inline bool hasBalancer(const Design &design)
{
    return design.balancer.web != WebProduct::None;
}
/// True where the portal's balancer takes part in the request: it reads it, waits for it, and may limit it.
bool readsRequests(const Design &design);
inline bool filtersRequests(const Design &design)
{
    return readsRequests(design) && design.balancer.waf != WafMode::Off;
}
/// True where nodes have public addresses of their own, whichever page says so. The Balancer page asks only where a
/// product needs them.
bool nodesArePublic(const Design &design);
/// True where the Internet reaches the portal.
bool isPublicPortal(const Design &design);
/// True where gRPC clients or polling Tentacles come through the polling product.
bool usesPollingProduct(const Design &design);

/// True where Application Gateway carries one of the paths.
bool onGateway(const Design &design);
/// True where a pair of appliances, Kemp or F5, carries one of the paths.
bool usesAppliances(const Design &design);

/// What a listen prefix says; a port of 0 where it cannot be read.
struct Prefix {
    QStringView scheme, host, path;
    int port = 0;
    static bool isHttps(QStringView text) { return text.startsWith(QLatin1StringView("https:"), Qt::CaseInsensitive); }
};
Prefix prefixOf(QStringView text, const Context &context);
/// True if a listen prefix is of that kind.
bool listensOn(const Design &design, bool https);

/// The host of "\\\\host\\share"; empty for another path.
QStringView hostOfShare(QStringView path);

/// Calls `visit(keyword, value)` for each "keyword=value" of a connection string.
template<typename Visit> void forEachKeyword(const QString &text, Visit visit)
{
    for (const QStringView part : QStringView(text).split(u';', Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'=');
        visit(part.left(sign < 0 ? part.size() : sign).trimmed(),
            sign < 0 ? QStringView() : part.mid(sign + 1).trimmed());
    }
}

/// True if the comma-separated list of the catalog holds the word, in any case.
bool isListed(QStringView word, QLatin1StringView list);

bool makesNetwork(const Design &design);
bool hasSubnets(const Design &design);
/// Nothing where the text is no range.
std::optional<AddressRange> rangeOf(const Subnet &subnet);
/// The longest prefix advised for a purpose; nothing where nobody advises one.
std::optional<Fact> advisedPrefix(SubnetPurpose purpose);
/// The subnet for `purpose`; null where the plan has none.
const Subnet *subnetFor(SubnetPurpose purpose, const Design &design);

} // namespace octoha::rules
