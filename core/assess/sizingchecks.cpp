#include "core/assess/sizingchecks.h"

#include "core/assess/derivation.h"
#include "core/design/measures.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

const char notInCatalog[] = QT_TRANSLATE_NOOP("Unknown", "The catalog does not hold what is chosen.");
const char noRunners[] = QT_TRANSLATE_NOOP("Unknown", "No node runs tasks.");
const char beyondRows[] = QT_TRANSLATE_NOOP("Unknown", "Octopus advises no size beyond the largest row of its table.");

const char sumOfTaskCaps[] = QT_TRANSLATE_NOOP("Inputs", "Sum of the task caps");

const char cores[] = QT_TRANSLATE_NOOP("Units", "cores");
const char tasks[] = QT_TRANSLATE_NOOP("Units", "tasks");
const char gibibytes[] = QT_TRANSLATE_NOOP("Units", "GiB");

bool always(const Design &, const Catalog &)
{
    return true;
}

template<auto member> Derived sizingValue(const Design &design, const Catalog &catalog)
{
    return sizingOf(design, catalog).*member;
}

Derived chosenTotal(const Design &design, const Catalog &)
{
    return Derivation(design, tasks, QT_TRANSLATE_NOOP("Formulas", "sum of the task caps"))
        .input<&Node::taskCap>(sumOfTaskCaps, totalTaskCap(design.compute))
        .is(totalTaskCap(design.compute));
}

Derived smallestCap(const Design &design, const Catalog &)
{
    int least = 0;
    for (const Node &node : design.compute.nodes) {
        const int cap = node.taskCap.number();
        least = least == 0 || (cap > 0 && cap < least) ? cap : least;
    }
    Derivation derivation(
        design, tasks, QT_TRANSLATE_NOOP("Formulas", "smallest task cap of the nodes that run tasks"));
    derivation.input<&Node::taskCap>(QT_TRANSLATE_NOOP("Inputs", "Smallest task cap"), least);
    return least > 0 ? derivation.is(least) : derivation.unknown(noRunners);
}

Derived chosenNodes(const Design &design, const Catalog &)
{
    const int runners = taskNodeCount(design.compute);
    return Derivation(
        design, QT_TRANSLATE_NOOP("Units", "nodes"), QT_TRANSLATE_NOOP("Formulas", "nodes that run tasks"))
        .input<&Compute::nodes>(QT_TRANSLATE_NOOP("Inputs", "Nodes that run tasks"), runners)
        .is(runners);
}

/// The smallest machine among the nodes with the largest task cap; null where the catalog lacks one of them.
const VmSize *weakestOfTheBusiest(const Compute &compute, const Catalog &catalog)
{
    int most = 0;
    for (const Node &node : compute.nodes)
        most = std::max(most, node.taskCap.number());
    const VmSize *weakest = nullptr;
    for (const Node &node : compute.nodes) {
        if (node.taskCap.number() < most)
            continue;
        const VmSize *size = catalog.vmSize(node.size.text());
        if (!size)
            return nullptr;
        if (!weakest || size->activeVcpus < weakest->activeVcpus)
            weakest = size;
    }
    return weakest;
}

template<auto member> Derived chosenMachine(const Design &design, const Catalog &catalog, const char *unit)
{
    const VmSize *size = weakestOfTheBusiest(design.compute, catalog);
    Derivation derivation(design, unit,
        QT_TRANSLATE_NOOP("Formulas", "of the smallest machine among the nodes with the largest task cap"));
    derivation.input<&Node::size>(size ? QString(size->name) : QString()).from("azure.vm-facts"_L1);
    return size ? derivation.is(double(size->*member)) : derivation.unknown(notInCatalog);
}

Derived chosenCores(const Design &design, const Catalog &catalog)
{
    return chosenMachine<&VmSize::activeVcpus>(design, catalog, cores);
}

Derived chosenMemory(const Design &design, const Catalog &catalog)
{
    return chosenMachine<&VmSize::memoryGib>(design, catalog, gibibytes);
}

bool asksDtu(const Design &design, const Catalog &)
{
    return design.database.kind == DatabaseKind::AzureSqlDtu;
}

bool asksVcores(const Design &design, const Catalog &)
{
    return design.database.kind == DatabaseKind::AzureSqlVcore;
}

bool asksServer(const Design &design, const Catalog &)
{
    return !usesAzureSql(design.database);
}

bool asksMachines(const Design &design, const Catalog &)
{
    return usesSqlMachines(design.database);
}

template<auto question>
Derived chosenObjective(
    const Design &design, const Catalog &catalog, const char *unit, double (*of)(const SqlObjective &))
{
    const QString &name = (design.database.*question).text();
    const SqlObjective *objective = catalog.sqlObjective(name);
    Derivation derivation(design, unit, QT_TRANSLATE_NOOP("Formulas", "of the chosen service objective"));
    derivation.input<question>(name).from("azure.sql-vcore"_L1);
    return objective ? derivation.is(of(*objective)) : derivation.unknown(notInCatalog);
}

Derived chosenDtu(const Design &design, const Catalog &catalog)
{
    return chosenObjective<&Database::dtuObjective>(
        design, catalog, QT_TRANSLATE_NOOP("Units", "DTU"), [](const SqlObjective &one) { return double(one.dtu); });
}

Derived chosenVcores(const Design &design, const Catalog &catalog)
{
    return chosenObjective<&Database::vcoreObjective>(
        design, catalog, QT_TRANSLATE_NOOP("Units", "vCores"), [](const SqlObjective &one) { return one.vcores; });
}

template<auto member> Derived advisedServer(const Design &design, const Catalog &catalog, const char *unit)
{
    const int total = totalTaskCap(design.compute);
    Derivation derivation(design, unit,
        QT_TRANSLATE_NOOP(
            "Formulas", "row of Octopus's table for the sum of the task caps; between two rows the larger one"));
    derivation.input<&Node::taskCap>(sumOfTaskCaps, total);
    const DatabaseAdvice *advice = catalog.databaseAdvice(total);
    return advice ? derivation.from(advice->source).is(double(advice->*member)) : derivation.unknown(beyondRows);
}

Derived serverCores(const Design &design, const Catalog &catalog)
{
    return advisedServer<&DatabaseAdvice::cores>(design, catalog, cores);
}

Derived serverMemory(const Design &design, const Catalog &catalog)
{
    return advisedServer<&DatabaseAdvice::memoryGib>(design, catalog, gibibytes);
}

const VmSize *smallestReplica(const Database &database, const Catalog &catalog)
{
    const VmSize *least = nullptr;
    for (const Replica &replica : database.replicas) {
        const VmSize *size = catalog.vmSize(replica.size.text());
        if (!size)
            return nullptr;
        if (!least || size->activeVcpus < least->activeVcpus)
            least = size;
    }
    return least;
}

template<auto member> Derived chosenReplica(const Design &design, const Catalog &catalog, const char *unit)
{
    const VmSize *size = smallestReplica(design.database, catalog);
    Derivation derivation(design, unit, QT_TRANSLATE_NOOP("Formulas", "of the smallest machine among the replicas"));
    derivation.input<&Replica::size>(size ? QString(size->name) : QString()).from("azure.vm-facts"_L1);
    return size ? derivation.is(double(size->*member)) : derivation.unknown(notInCatalog);
}

Derived chosenServerCores(const Design &design, const Catalog &catalog)
{
    if (usesSqlMachines(design.database))
        return chosenReplica<&VmSize::activeVcpus>(design, catalog, cores);
    const int stated = design.database.existingCores.number();
    Derivation derivation(design, cores, QT_TRANSLATE_NOOP("Formulas", "as stated for the existing server"));
    derivation.input<&Database::existingCores>(stated);
    return stated > 0
        ? derivation.is(stated)
        : derivation.unknown(QT_TRANSLATE_NOOP("Unknown", "The cores of the existing server are not stated."));
}

Derived chosenServerMemory(const Design &design, const Catalog &catalog)
{
    return chosenReplica<&VmSize::memoryGib>(design, catalog, gibibytes);
}

constexpr SizingTopic topics[] = {
    {"totalTaskCap"_L1, "", "", always, sizingValue<&Sizing::totalTaskCap>, chosenTotal},
    {"taskCapPerNode"_L1, "", "", always, sizingValue<&Sizing::taskCapPerNode>, smallestCap},
    {"capacityOneNodeAway"_L1, "", "", always, sizingValue<&Sizing::totalTaskCap>,
        sizingValue<&Sizing::capacityOneNodeAway>},
    {"nodeCount"_L1, "", "", always, sizingValue<&Sizing::nodeCount>, chosenNodes},
    {"nodeCores"_L1, "", "", always, sizingValue<&Sizing::nodeCores>, chosenCores},
    {"nodeMemoryGib"_L1, "", "", always, sizingValue<&Sizing::nodeMemoryGib>, chosenMemory},
    {"databaseDtu"_L1, "", "", asksDtu, sizingValue<&Sizing::databaseDtu>, chosenDtu},
    {"databaseVcores"_L1, "", "", asksVcores, sizingValue<&Sizing::databaseVcores>, chosenVcores},
    {"databaseCores"_L1, QT_TRANSLATE_NOOP("Explain", "Cores of the database server"),
        QT_TRANSLATE_NOOP(
            "Explain", "What Octopus advises for the sum of all task caps, where the database runs on machines."),
        asksServer, serverCores, chosenServerCores},
    {"databaseMemoryGib"_L1, QT_TRANSLATE_NOOP("Explain", "Memory of the database server"),
        QT_TRANSLATE_NOOP(
            "Explain", "What Octopus advises for the sum of all task caps, where the database runs on machines."),
        asksMachines, serverMemory, chosenServerMemory},
};

} // namespace

std::span<const SizingTopic> computeTopics()
{
    return topics;
}

std::optional<double> SizingCheck::headroom() const
{
    return advised.value && chosen.value ? std::optional(*chosen.value - *advised.value) : std::nullopt;
}

Fit SizingCheck::fit() const
{
    const auto left = headroom();
    if (!left)
        return Fit::Unknown;
    return *left >= 0 ? Fit::Fits : Fit::TooSmall;
}

QList<SizingCheck> sizingChecksOf(const Design &design, const Catalog &catalog)
{
    QList<SizingCheck> checks;
    forEachSizingTopic([&](const SizingTopic &topic) {
        if (topic.asked(design, catalog))
            checks.append({topic.key, topic.advised(design, catalog), topic.chosen(design, catalog)});
    });
    return checks;
}

} // namespace octoha
