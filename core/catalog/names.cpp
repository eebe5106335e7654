#include "core/catalog/names.h"

#include "core/catalog/facts.h"
#include "core/design/measures.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUuid>

#include <unordered_map>

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

/// How the name of a kind is made.
struct Naming {
    ResourceKind kind;
    QLatin1StringView rule; ///< Key of the NameRule.
    QLatin1StringView abbreviation = {}; ///< Where it differs from the rule's.
    bool squeezed = false; ///< Without hyphens.
};

constexpr Naming namings[] = {
    {ResourceKind::ResourceGroup, "rg"_L1},
    {ResourceKind::VirtualNetwork, "vnet"_L1},
    {ResourceKind::Subnet, "snet"_L1},
    {ResourceKind::NetworkSecurityGroup, "nsg"_L1},
    {ResourceKind::NetworkInterface, "nic"_L1},
    {ResourceKind::VirtualMachine, "vm"_L1},
    {ResourceKind::OsDisk, "osdisk"_L1},
    {ResourceKind::DataDisk, "osdisk"_L1, "disk"_L1},
    {ResourceKind::AvailabilitySet, "avail"_L1},
    {ResourceKind::ScaleSet, "vmss"_L1},
    {ResourceKind::PublicAddress, "pip"_L1},
    {ResourceKind::NatGateway, "ng"_L1},
    {ResourceKind::BastionHost, "bas"_L1},
    {ResourceKind::HybridGateway, "vgw"_L1},
    {ResourceKind::ApplicationGateway, "agw"_L1},
    {ResourceKind::GatewayFirewallPolicy, "waf"_L1},
    {ResourceKind::InternalLoadBalancer, "lbi"_L1},
    {ResourceKind::PublicLoadBalancer, "lbe"_L1},
    {ResourceKind::FrontDoor, "afd"_L1},
    {ResourceKind::FrontDoorEndpoint, "fde"_L1},
    {ResourceKind::FrontDoorFirewallPolicy, "fdfp"_L1, {}, true},
    {ResourceKind::TrafficManager, "traf"_L1},
    {ResourceKind::SqlServer, "sql"_L1},
    {ResourceKind::SqlDatabase, "sqldb"_L1},
    {ResourceKind::FailoverGroup, "sqlfg"_L1},
    {ResourceKind::StorageAccount, "st"_L1, {}, true},
    {ResourceKind::FileShare, "share"_L1},
    {ResourceKind::NetAppAccount, "anf"_L1},
    {ResourceKind::Redis, "redis"_L1},
    {ResourceKind::KeyVault, "kv"_L1},
    {ResourceKind::ManagedIdentity, "id"_L1},
    {ResourceKind::LogWorkspace, "log"_L1},
    {ResourceKind::RecoveryVault, "rsv"_L1},
    {ResourceKind::PrivateEndpoint, "pep"_L1},
    {ResourceKind::RouteTable, "rt"_L1},
    {ResourceKind::ApplicationSecurityGroup, "asg"_L1},
    {ResourceKind::ActionGroup, "ag"_L1},
};

struct SubnetWord {
    SubnetPurpose purpose;
    QLatin1StringView word;
};

// Bastion and hybrid gateways are not here: Azure fixes their names.
constexpr SubnetWord subnets[] = {
    {SubnetPurpose::Nodes, "octopus"_L1},
    {SubnetPurpose::Endpoints, "pep"_L1},
    {SubnetPurpose::Gateway, "agw"_L1},
    {SubnetPurpose::SqlA, "sql-a"_L1},
    {SubnetPurpose::SqlB, "sql-b"_L1},
    {SubnetPurpose::Domain, "adds"_L1},
    {SubnetPurpose::NetApp, "anf"_L1},
    {SubnetPurpose::Redis, "redis"_L1},
    {SubnetPurpose::Appliances, "lb"_L1},
};

constexpr bool namingsAreInOrder()
{
    for (std::size_t i = 0; i < std::size(namings); ++i)
        if (std::size_t(namings[i].kind) != i)
            return false;
    return std::size(namings) == std::size_t(ResourceKind::ActionGroup) + 1;
}
static_assert(namingsAreInOrder(), "one row for each kind, in its order");

const Naming &namingOf(ResourceKind kind)
{
    return namings[std::size_t(kind)];
}

// What is left of a user's text in names: a-z, 0-9 and single hyphens inside; accents fall off.
QString cleaned(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            result += c;
        else if (!c.isMark() && !result.isEmpty() && !result.endsWith(u'-'))
            result += u'-';
    }
    while (result.endsWith(u'-'))
        result.chop(1);
    return result;
}

// A name that is too long keeps its start and ends in a mark of the whole, so that two long names stay apart.
QString fitted(const QString &name, qsizetype maximum, bool squeezed)
{
    if (name.size() <= maximum)
        return name;
    const QString mark
        = QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(4));
    QString start = name.left(maximum - mark.size() - (squeezed ? 0 : 1));
    while (start.endsWith(u'-'))
        start.chop(1);
    return squeezed ? start + mark : start + u'-' + mark;
}

QString regionCode(const Design &design, const Catalog &catalog, const QString &region)
{
    const QString name = region.isEmpty() ? design.placement.region.text() : region;
    const Region *known = catalog.region(name);
    return known ? QString(known->shortCode) : cleaned(name);
}

QString abbreviationOf(ResourceKind kind, const Design &design, const NameRule &rule)
{
    if (kind == ResourceKind::HybridGateway && design.placement.hybridLink != HybridLink::None)
        return design.placement.hybridLink == HybridLink::Vpn ? u"vpng"_s : u"ergw"_s;
    const QLatin1StringView own = namingOf(kind).abbreviation;
    return own.isEmpty() ? rule.abbreviation : own;
}

qsizetype maximumOf(ResourceKind kind, const Design &design, const Catalog &catalog, const NameRule &rule)
{
    const bool joinsDomain
        = kind == ResourceKind::StorageAccount && design.storage.signIn == ShareSignIn::ActiveDirectory;
    return joinsDomain ? catalog.whole(Fact::StorageAccountDomainMaximum) : rule.maximum;
}

// Interfaces and disks carry the name of their machine; there the rest of the pattern would only repeat.
bool followsMachine(ResourceKind kind)
{
    return kind == ResourceKind::NetworkInterface || kind == ResourceKind::OsDisk || kind == ResourceKind::DataDisk;
}

QString generated(
    ResourceKind kind, const Design &design, const Catalog &catalog, const QString &part, const QString &region)
{
    const NameRule &rule = *catalog.nameRule(nameRuleKey(kind));
    const Placement &placement = design.placement;
    QStringList words{abbreviationOf(kind, design, rule)};
    if (!followsMachine(kind) || part.isEmpty()) {
        const QString workload = cleaned(placement.workloadName.text());
        words << (workload.isEmpty() ? u"octopus"_s : workload) << cleaned(part)
              << cleaned(placement.environment.text()) << regionCode(design, catalog, region)
              << cleaned(placement.suffix.text());
    } else {
        words << cleaned(part);
    }
    words.removeAll(QString());
    QString name = words.join(u'-');
    if (namingOf(kind).squeezed)
        name.remove(u'-');
    return fitted(name, maximumOf(kind, design, catalog, rule), namingOf(kind).squeezed);
}

QString lastSegment(const Line &resourceId)
{
    return resourceId.text().section(u'/', -1);
}

// What the user named himself, or what is there already; empty where the name is ours to make.
QString chosenName(ResourceKind kind, const Design &design, const QString &part)
{
    switch (kind) {
    case ResourceKind::ResourceGroup:
        return design.placement.resourceGroup.text();
    case ResourceKind::VirtualNetwork:
        return lastSegment(design.placement.networkId);
    case ResourceKind::KeyVault:
        return lastSegment(design.placement.vaultId);
    case ResourceKind::LogWorkspace:
        return lastSegment(design.placement.workspaceId);
    case ResourceKind::StorageAccount:
        // The account of the files was named; that of a cluster's witness is another one.
        return part.isEmpty() && usesAzureFiles(design.storage) ? design.storage.accountName.text() : QString();
    case ResourceKind::FileShare:
        return design.storage.shareName.text();
    case ResourceKind::SqlDatabase:
        return design.database.databaseName.text();
    case ResourceKind::VirtualMachine:
        return part;
    default:
        return {};
    }
}

// Building an expression costs far more than using it, and every assessment checks the same few.
bool matches(QLatin1StringView pattern, const QString &name)
{
    thread_local std::unordered_map<const char *, QRegularExpression> compiled;
    const auto found = compiled.find(pattern.data());
    if (found != compiled.end())
        return found->second.match(name).hasMatch();
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QString(pattern)));
    return compiled.emplace(pattern.data(), whole).first->second.match(name).hasMatch();
}

} // namespace

QLatin1StringView nameRuleKey(ResourceKind kind)
{
    return namingOf(kind).rule;
}

ResourceName nameOf(
    ResourceKind kind, const Design &design, const Catalog &catalog, const QString &part, const QString &region)
{
    // The copy of a database carries the name of the first; it stands on a server of its own.
    const QString elsewhere = kind == ResourceKind::SqlDatabase ? QString() : region;
    const QString chosen = elsewhere.isEmpty() ? chosenName(kind, design, part) : QString();
    if (!chosen.isEmpty())
        return {chosen, true};
    return {generated(kind, design, catalog, part, elsewhere), false};
}

QString subnetName(SubnetPurpose purpose, const Catalog &catalog)
{
    if (purpose == SubnetPurpose::Bastion)
        return catalog.text(Fact::BastionSubnetName);
    if (purpose == SubnetPurpose::HybridGateway)
        return catalog.text(Fact::GatewaySubnetName);
    const auto named = std::find_if(
        std::begin(subnets), std::end(subnets), [purpose](const SubnetWord &row) { return row.purpose == purpose; });
    Q_ASSERT(named != std::end(subnets));
    return u"snet-"_s + named->word;
}

QString roleAssignmentName(const QString &vault, const QString &identity, const QString &role)
{
    static const QUuid ours(0x6f637468, 0x6100, 0x5000, 0x80, 0, 0x6f, 0x63, 0x74, 0x6f, 0x68, 0x61);
    return QUuid::createUuidV5(ours, vault + u'/' + identity + u'/' + role).toString(QUuid::WithoutBraces);
}

Result<> checkName(QAnyStringView ruleKey, const QString &name, const Catalog &catalog)
{
    const NameRule *rule = catalog.nameRule(ruleKey);
    Q_ASSERT(rule);
    if (name.size() >= rule->minimum && name.size() <= rule->maximum && matches(rule->pattern, name))
        return {};
    return failure(Error::Code::Refused,
        QCoreApplication::translate(
            "Names", "Azure does not accept the name \"%1\": it must have %2 to %3 characters: %4.")
            .arg(name, QString::number(rule->minimum), QString::number(rule->maximum), rule->allowed));
}

Result<> checkName(ResourceKind kind, const QString &name, const Catalog &catalog)
{
    return checkName(nameRuleKey(kind), name, catalog);
}

} // namespace octoha
