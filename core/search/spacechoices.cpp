#include "core/assess/needs.h"
#include "core/search/roster.h"
#include "core/search/space.h"

// Which choices there are.
namespace octoha::leastcost {

namespace {

using namespace Qt::StringLiterals;

/// What makes two databases differ in size alone.
QString groupOf(const DatabaseChoice &choice, int tier)
{
    return u"%1/%2/%3/%4"_s.arg(int(choice.kind))
        .arg(tier)
        .arg(int(choice.zoneRedundant))
        .arg(choice.secondaryReplicas.number());
}

int shareOf(int tasks, int nodes)
{
    return int((qint64(tasks) + nodes - 1) / nodes);
}

} // namespace

Space::Space(const Design &design, const Catalog &catalog, QDate asOf, int tasks, int mostNodes)
    : m_design(design),
      m_replicas(replicasOf(design, catalog))
{
    forgetAnswers();
    addPlans(catalog, asOf, mostNodes);
    addSizes(catalog);
    addCaps(catalog, tasks);
    addDatabases(catalog);
    addShares();
    addBalancers();
}

// The search answers them, so none of them is open any more; as setField would have it.
void Space::forgetAnswers()
{
    const QStringList ids{field<&Compute::spread>.id(), field<&Database::kind>.id(),
        field<&Database::dtuObjective>.id(), field<&Database::vcoreObjective>.id(),
        field<&Database::zoneRedundant>.id(), field<&Database::secondaryReplicas>.id(), field<&Storage::product>.id(),
        field<&Storage::tier>.id(), field<&Storage::redundancy>.id(), field<&Balancer::web>.id(),
        field<&Balancer::polling>.id()};
    const QStringList lists{field<&Compute::nodes>.id(), field<&Database::replicas>.id()};
    const auto isAnswered = [&](const QString &id) {
        return ids.contains(id) || std::any_of(lists.cbegin(), lists.cend(), [&](const QString &list) {
            return id == list || id.startsWith(list + u'.');
        });
    };
    for (const QString &id : QSet<QString>(m_design.unknown)) {
        if (isAnswered(id))
            m_design.unknown.remove(id);
    }
}

// A region without zones keeps its nodes apart by an availability set; where there are zones, any number of them can be
// used.
void Space::addPlans(const Catalog &catalog, QDate asOf, int mostNodes)
{
    const auto &nodes = m_design.compute.nodes;
    const int fixed
        = int(std::count_if(nodes.cbegin(), nodes.cend(), [](const Node &node) { return !isVaried(node); }));
    const int zones = zonesOfRegion(m_design, catalog);
    for (int varied = 1; varied + fixed <= mostNodes; ++varied) {
        if (zones == 0 || m_design.compute.spread != Spread::Zones)
            addPlan(varied, 0, catalog, asOf);
        // Of plans that are worth the same the first counts: the one that loses least with a zone.
        for (int used = std::min(zones, varied + fixed); used > 0; --used)
            addPlan(varied, used, catalog, asOf);
    }
}

void Space::addPlan(int varied, int zones, const Catalog &catalog, QDate asOf)
{
    const bool none = zones == 0 && m_design.compute.spread == Spread::Zones;
    NodePlan plan{.count = 0,
        .varied = varied,
        .zones = zones,
        .spread = none                                                 ? Spread::AvailabilitySet
            : zones > 0 && m_design.compute.spread != Spread::ScaleSet ? Spread::Zones
                                                                       : m_design.compute.spread,
        .nodes = rosterOf(m_design, varied, zones),
        .endpoints = {}};
    plan.count = int(plan.nodes.size());
    plan.endpoints = endpointsOf(m_design, plan.nodes, {catalog, asOf});
    m_plans.append(std::move(plan));
}

void Space::addSizes(const Catalog &catalog)
{
    for (const VmSize &size : catalog.tables().vmSizes) {
        const auto isUsed = [&](const Node &node) { return node.size.text() == size.name; };
        const auto &nodes = m_design.compute.nodes;
        const bool offered = size.forOctopus || std::any_of(nodes.cbegin(), nodes.cend(), isUsed);
        if (const auto name = Name::from(QString(size.name)); name && offered) {
            m_sizes.append(name->text());
            m_sizeNames.append(*name);
        }
    }
}

// Between two of these caps there is nothing to gain: a machine is sized by the row of Octopus's table that its cap
// falls into, and a plan needs no more than its share of the tasks. The design's own caps stand beside them.
void Space::addCaps(const Catalog &catalog, int tasks)
{
    QList<int> caps;
    for (const NodeAdvice &advice : catalog.tables().nodeAdvice)
        caps.append(advice.taskCap);
    for (const NodePlan &plan : m_plans)
        caps.append(shareOf(tasks, std::max(1, plan.varied - 1)));
    for (const Node &node : m_design.compute.nodes) {
        if (isVaried(node))
            caps.append(node.taskCap.number());
    }
    std::sort(caps.begin(), caps.end());
    caps.erase(std::unique(caps.begin(), caps.end()), caps.end());
    for (const int cap : caps) {
        if (cap > 0 && cap <= TaskCap::maximum)
            m_caps.append(cap);
    }
}

void Space::addDatabase(DatabaseChoice choice, const QString &group)
{
    choice.group = int(m_groupKeys.indexOf(group));
    if (choice.group < 0) {
        choice.group = int(m_groupKeys.size());
        m_groupKeys.append(group);
        m_groups.append(QList<int>());
    }
    m_groups[choice.group].append(int(m_databases.size()));
    m_databases.append(std::move(choice));
}

// Hyperscale has zone redundancy by its replicas, of which the SLA counts up to two.
void Space::addObjective(const SqlObjective &objective)
{
    const auto name = Name::from(QString(objective.name));
    if (!name)
        return;
    const bool hyperscale = objective.tier == SqlTier::Hyperscale;
    const auto kind = objective.model == SqlModel::Dtu ? DatabaseKind::AzureSqlDtu : DatabaseKind::AzureSqlVcore;
    for (int replicas = 0; replicas <= (hyperscale ? 2 : 0); ++replicas) {
        for (int zonal = 0; zonal <= int(hyperscale ? replicas > 0 : objective.zoneRedundancy); ++zonal) {
            const DatabaseChoice choice{.kind = kind,
                .objective = *name,
                .zoneRedundant = zonal == 1,
                .secondaryReplicas = *Few::from(replicas)};
            addDatabase(choice, groupOf(choice, int(objective.tier)));
        }
    }
}

void Space::addDatabases(const Catalog &catalog)
{
    for (const SqlObjective &objective : catalog.tables().sqlObjectives)
        addObjective(objective);
    for (const VmSize &size : catalog.tables().vmSizes) {
        const auto name = Name::from(QString(size.name));
        if (!size.forSql || !name)
            continue;
        for (const DatabaseKind kind : {DatabaseKind::AvailabilityGroup, DatabaseKind::FailoverCluster}) {
            const DatabaseChoice choice{.kind = kind, .machineSize = *name};
            addDatabase(choice, groupOf(choice, -1));
        }
    }
    if (m_design.database.kind == DatabaseKind::ExistingServer)
        addDatabase({.kind = DatabaseKind::ExistingServer}, u"existing"_s);
}

void Space::addShares()
{
    for (const FilesTier tier : {FilesTier::SsdV2, FilesTier::SsdV1, FilesTier::HddV2, FilesTier::TransactionOptimized,
             FilesTier::Hot, FilesTier::Cool}) {
        for (const Redundancy redundancy : {Redundancy::Zrs, Redundancy::Lrs, Redundancy::Grs, Redundancy::Gzrs})
            m_shares.append({StorageProduct::AzureFiles, tier, redundancy});
    }
    const Storage &storage = m_design.storage;
    if (!usesAzureFiles(storage))
        m_shares.append({storage.product, storage.tier, storage.redundancy});
}

// Nodes that are reached directly are a choice of the user, not a saving. Where nothing takes the polling path its
// product stays what it is.
void Space::addBalancers()
{
    for (const ChoiceText &web : Choices<WebProduct>::rows) {
        const auto product = WebProduct(&web - Choices<WebProduct>::rows);
        if (product == WebProduct::None && m_design.balancer.web != WebProduct::None)
            continue;
        if (!usesPollingPath(m_design)) {
            m_balancers.append({product, m_design.balancer.polling});
            continue;
        }
        for (const ChoiceText &row : Choices<PollingProduct>::rows) {
            const auto polling = PollingProduct(&row - Choices<PollingProduct>::rows);
            if (polling != PollingProduct::Direct || m_design.balancer.polling == PollingProduct::Direct)
                m_balancers.append({product, polling});
        }
    }
}

} // namespace octoha::leastcost
