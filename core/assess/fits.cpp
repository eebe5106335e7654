#include "core/assess/fits.h"

#include "core/catalog/facts.h"
#include "core/design/measures.h"

namespace octoha {

namespace {

Fit fitOf(bool known, bool enough)
{
    if (!known)
        return Fit::Unknown;
    return enough ? Fit::Fits : Fit::TooSmall;
}

bool isOfMachine(const CostLine &line, const QString &name)
{
    const auto kind = line.resource.kind;
    return line.resource.part == name
        && (kind == ResourceKind::VirtualMachine || kind == ResourceKind::OsDisk || kind == ResourceKind::DataDisk);
}

std::optional<qint64> monthlyOf(const QString &machine, const Cost &cost)
{
    qint64 sum = 0;
    bool any = false;
    for (const CostLine &line : cost.lines) {
        if (!isOfMachine(line, machine))
            continue;
        if (!line.monthly)
            return std::nullopt;
        sum += *line.monthly;
        any = true;
    }
    return any ? std::optional(sum) : std::nullopt;
}

NodeFit nodeFitOf(const Node &node, const Design &design, const Catalog &catalog, const Cost &cost)
{
    NodeFit fit{.node = node.name.text(),
        .size = node.size.text(),
        .taskCap = node.taskCap.number(),
        .monthly = monthlyOf(node.name.text(), cost)};
    const auto sameName = [&](const Node &other) { return other.name == node.name; };
    const auto &nodes = design.compute.nodes;
    if (const auto sharers = std::count_if(nodes.cbegin(), nodes.cend(), sameName); fit.monthly && sharers > 1)
        *fit.monthly /= sharers; // The bill tells machines apart by name; a rule names the clash.
    if (const NodeAdvice *advice = catalog.nodeAdvice(fit.taskCap)) {
        fit.coresWanted = advice->cores;
        fit.memoryWantedGib = advice->memoryGib;
    }
    if (const VmSize *size = catalog.vmSize(fit.size)) {
        fit.cores = size->activeVcpus;
        fit.memoryGib = size->memoryGib;
    }
    fit.fit = fitOf(
        fit.coresWanted > 0 && fit.cores > 0, fit.cores >= fit.coresWanted && fit.memoryGib >= fit.memoryWantedGib);
    return fit;
}

// A vCore's worth in DTU is a rule of thumb, for nobody publishes a table.
double vcoresFor(int dtu, const Catalog &catalog)
{
    return std::max(2.0, std::ceil(dtu / catalog.number(Fact::DtuPerVcoreStandard) - 1e-9));
}

double smallestReplicaCores(const Database &database, const Catalog &catalog)
{
    double least = 0;
    for (const Replica &replica : database.replicas) {
        const VmSize *size = catalog.vmSize(replica.size.text());
        if (!size)
            return 0;
        least = least > 0 ? std::min(least, double(size->activeVcpus)) : size->activeVcpus;
    }
    return least;
}

double objectiveOf(const Database &database, const Catalog &catalog)
{
    const bool byDtu = database.kind == DatabaseKind::AzureSqlDtu;
    const SqlObjective *objective
        = catalog.sqlObjective(byDtu ? database.dtuObjective.text() : database.vcoreObjective.text());
    if (!objective)
        return 0;
    return byDtu ? objective->dtu : objective->vcores;
}

double provisioned(const Catalog &catalog, Fact base, Fact perGib, int gib, double most)
{
    return std::min(catalog.number(base) + catalog.number(perGib) * gib, most);
}

SharePerformance ofSsdV1(int gib, const Catalog &catalog)
{
    constexpr double unlimited = 1e9;
    return {
        provisioned(catalog, Fact::SsdV1IopsBase, Fact::SsdV1IopsPerGib, gib, catalog.number(Fact::SsdV1IopsMaximum)),
        std::ceil(provisioned(catalog, Fact::SsdV1MibpsBase, Fact::SsdV1MibpsInPerGib, gib, unlimited)
            + catalog.number(Fact::SsdV1MibpsOutPerGib) * gib)};
}

} // namespace

QList<NodeFit> nodeFitsOf(const Design &design, const Catalog &catalog, const Cost &cost)
{
    QList<NodeFit> fits;
    for (const Node &node : design.compute.nodes)
        fits.append(nodeFitOf(node, design, catalog, cost));
    return fits;
}

DatabaseFit databaseFitOf(const Design &design, const Catalog &catalog)
{
    const Database &database = design.database;
    DatabaseFit fit{.totalTaskCap = totalTaskCap(design.compute), .unit = QT_TRANSLATE_NOOP("Units", "cores")};
    const DatabaseAdvice *advice = catalog.databaseAdvice(fit.totalTaskCap);
    if (usesAzureSql(database)) {
        const bool byDtu = database.kind == DatabaseKind::AzureSqlDtu;
        fit.unit = byDtu ? QT_TRANSLATE_NOOP("Units", "DTU") : QT_TRANSLATE_NOOP("Units", "vCores");
        fit.chosen = objectiveOf(database, catalog);
        fit.wanted = !advice ? 0 : byDtu ? advice->dtu : vcoresFor(advice->dtu, catalog);
    } else {
        fit.chosen
            = usesSqlMachines(database) ? smallestReplicaCores(database, catalog) : database.existingCores.number();
        fit.wanted = advice ? advice->cores : 0;
    }
    fit.fit = fitOf(fit.wanted > 0 && fit.chosen > 0, fit.chosen >= fit.wanted);
    return fit;
}

SharePerformance sharePerformanceOf(const Storage &storage, const Catalog &catalog)
{
    if (!usesAzureFiles(storage))
        return {};
    switch (storage.tier) {
    case FilesTier::SsdV2:
    case FilesTier::HddV2:
        return {storage.provisionedIops.value(), storage.provisionedMibps.value()};
    case FilesTier::SsdV1:
        return ofSsdV1(storage.quotaGib.number(), catalog);
    case FilesTier::TransactionOptimized:
    case FilesTier::Hot:
    case FilesTier::Cool:
        return {catalog.number(Fact::PaygIops), catalog.number(Fact::PaygMibps)};
    }
    return {};
}

const BalancerProduct *webBalancerOf(const Balancer &balancer, const Catalog &catalog)
{
    if (balancer.web == WebProduct::None)
        return nullptr;
    return catalog.balancer(choiceKey(balancer.web));
}

const BalancerProduct *pollingBalancerOf(const Balancer &balancer, const Catalog &catalog)
{
    if (balancer.polling == PollingProduct::Direct)
        return nullptr;
    return catalog.balancer(choiceKey(balancer.polling));
}

} // namespace octoha
