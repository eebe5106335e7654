#include "core/assess/derivation.h"
#include "core/catalog/facts.h"
#include "core/design/measures.h"

#include <cmath>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

constexpr auto bestPractice = "octopus.high-availability"_L1;

const char noWindow[] = QT_TRANSLATE_NOOP("Unknown", "The deployment window has no length.");
const char noNodes[] = QT_TRANSLATE_NOOP("Unknown", "No node runs tasks.");
const char beyondTable[] = QT_TRANSLATE_NOOP("Unknown", "Octopus advises no size beyond the largest row of its table.");

const char sumOfTaskCaps[] = QT_TRANSLATE_NOOP("Inputs", "Sum of the task caps");
const char largestTaskCap[] = QT_TRANSLATE_NOOP("Inputs", "Largest task cap");

int wholeUp(double value)
{
    return int(std::ceil(value - 1e-9));
}

int largestCap(const Compute &compute)
{
    int largest = 0;
    for (const Node &node : compute.nodes)
        largest = std::max(largest, node.taskCap.number());
    return largest;
}

Derived totalTaskCapOf(const Design &design)
{
    const Workload &workload = design.workload;
    Derivation derivation(design, QT_TRANSLATE_NOOP("Units", "tasks"),
        QT_TRANSLATE_NOOP("Formulas", "projects × average minutes ÷ window minutes, rounded up"));
    derivation.input<&Workload::projects>(workload.projects.number())
        .input<&Workload::averageMinutes>(workload.averageMinutes.number())
        .input<&Workload::windowMinutes>(workload.windowMinutes.number())
        .from(bestPractice);
    return workload.windowMinutes.number() > 0 ? derivation.is(requiredTaskCap(workload))
                                               : derivation.unknown(noWindow);
}

Derived taskCapPerNodeOf(const Design &design, const Derived &total)
{
    const int runners = taskNodeCount(design.compute);
    Derivation derivation(design, QT_TRANSLATE_NOOP("Units", "tasks"),
        QT_TRANSLATE_NOOP("Formulas",
            "total task cap ÷ (nodes that run tasks − 1), rounded up; one node may be away; one node alone carries the "
            "total"));
    derivation.computed(QT_TRANSLATE_NOOP("Inputs", "Total task cap"), total, bestPractice)
        .input<&Compute::nodes>(QT_TRANSLATE_NOOP("Inputs", "Nodes that run tasks"), runners);
    if (runners == 0)
        return derivation.unknown(noNodes);
    return derivation.is(wholeUp(total.value.value_or(0) / std::max(1, runners - 1)));
}

Derived nodeCountOf(const Design &design, const Derived &total)
{
    const int cap = largestCap(design.compute);
    Derivation derivation(design, QT_TRANSLATE_NOOP("Units", "nodes"),
        QT_TRANSLATE_NOOP(
            "Formulas", "total task cap ÷ largest task cap of a node, rounded up, and one node more; at least two"));
    derivation.computed(QT_TRANSLATE_NOOP("Inputs", "Total task cap"), total, bestPractice)
        .input<&Node::taskCap>(largestTaskCap, cap);
    if (cap == 0)
        return derivation.unknown(noNodes);
    return derivation.is(std::max(2, wholeUp(total.value.value_or(0) / cap) + 1));
}

// No official formula exists: what comes in a month, times the months that it stays, and room to grow.
Derived storageOf(const Design &design, const Catalog &catalog)
{
    const Workload &workload = design.workload;
    const int keepDays = workload.packageRetentionDays.number();
    const double forEver = catalog.number(Fact::KeptForEverDays);
    const double days = catalog.number(Fact::DaysPerYear) / 12;
    const double growth = catalog.number(Fact::StorageGrowthFactor);
    const double packageMb = double(workload.packagesPerMonth.number()) * workload.averagePackageMb.number()
        * (keepDays > 0 ? keepDays : forEver) / days;
    const double runMb = workload.deploymentsPerDay.number()
        * double(workload.logMbPerDeployment.number() + workload.artifactMbPerDeployment.number())
        * workload.retentionDays.number();
    Derivation derivation(design, QT_TRANSLATE_NOOP("Units", "GiB"),
        QT_TRANSLATE_NOOP("Formulas",
            "(packages a month × average MB × days kept × 12 ÷ days of a year + deployments a day × (log MB + artifact "
            "MB) "
            "× days kept) × growth ÷ 1024, rounded up"));
    derivation.input<&Workload::packagesPerMonth>(workload.packagesPerMonth.number())
        .input<&Workload::averagePackageMb>(workload.averagePackageMb.number())
        .input<&Workload::packageRetentionDays>(keepDays)
        .input<&Workload::deploymentsPerDay>(workload.deploymentsPerDay.number())
        .input<&Workload::logMbPerDeployment>(workload.logMbPerDeployment.number())
        .input<&Workload::artifactMbPerDeployment>(workload.artifactMbPerDeployment.number())
        .input<&Workload::retentionDays>(workload.retentionDays.number())
        .fact(QT_TRANSLATE_NOOP("Inputs", "Days of a year"), catalog.number(Fact::DaysPerYear))
        .fact(QT_TRANSLATE_NOOP("Inputs", "Growth"), growth, catalog.row(Fact::StorageGrowthFactor).source);
    if (keepDays == 0)
        derivation.fact(QT_TRANSLATE_NOOP("Inputs", "Days that packages kept for ever count for"), forEver,
            catalog.row(Fact::KeptForEverDays).source);
    return derivation.is(std::ceil((packageMb + runMb) * growth / 1024 - 1e-9));
}

// Octopus sizes the database by the sum of the caps, whatever the workload asks for.
Derivation byTotalCap(const Design &design, int total, const char *unit, const char *formula)
{
    Derivation derivation(design, unit, formula);
    if (design.compute.nodes.isEmpty())
        derivation.fact(QT_TRANSLATE_NOOP("Inputs", "Total task cap"), total);
    else
        derivation.input<&Node::taskCap>(sumOfTaskCaps, total);
    return derivation;
}

Derived databaseDtuOf(const Design &design, const Catalog &catalog, int total)
{
    Derivation derivation = byTotalCap(design, total, QT_TRANSLATE_NOOP("Units", "DTU"),
        QT_TRANSLATE_NOOP(
            "Formulas", "row of Octopus's table for the sum of the task caps; between two rows the larger one"));
    const DatabaseAdvice *advice = catalog.databaseAdvice(total);
    return advice ? derivation.from(advice->source).is(advice->dtu)
                  : derivation.from(bestPractice).unknown(beyondTable);
}

Derived databaseVcoresOf(const Design &design, const Catalog &catalog, int total)
{
    const double dtuPerVcore = catalog.number(Fact::DtuPerVcoreStandard);
    Derivation derivation = byTotalCap(design, total, QT_TRANSLATE_NOOP("Units", "vCores"),
        QT_TRANSLATE_NOOP("Formulas",
            "DTU that Octopus advises for the sum of the task caps ÷ DTU of a vCore, rounded up; at least two; a rule "
            "of "
            "thumb"));
    const DatabaseAdvice *advice = catalog.databaseAdvice(total);
    if (advice)
        derivation.fact(QT_TRANSLATE_NOOP("Inputs", "DTU that Octopus advises"), advice->dtu);
    derivation.fact(
        QT_TRANSLATE_NOOP("Inputs", "DTU of a vCore"), dtuPerVcore, catalog.row(Fact::DtuPerVcoreStandard).source);
    return advice ? derivation.from(advice->source).is(std::max(2, wholeUp(advice->dtu / dtuPerVcore)))
                  : derivation.from(bestPractice).unknown(beyondTable);
}

Derived nodeSizeOf(const Design &design, const NodeAdvice *advice, int cap, const char *unit, double value)
{
    Derivation derivation(design, unit,
        QT_TRANSLATE_NOOP(
            "Formulas", "row of Octopus's table for the largest task cap of a node; between two rows the larger one"));
    derivation.input<&Node::taskCap>(largestTaskCap, cap);
    return advice ? derivation.from(advice->source).is(value) : derivation.from(bestPractice).unknown(beyondTable);
}

Derived oneNodeAwayOf(const Design &design)
{
    return Derivation(design, QT_TRANSLATE_NOOP("Units", "tasks"),
        QT_TRANSLATE_NOOP("Formulas", "sum of the task caps − the largest of them"))
        .input<&Node::taskCap>(sumOfTaskCaps, totalTaskCap(design.compute))
        .input<&Node::taskCap>(largestTaskCap, largestCap(design.compute))
        .from(bestPractice)
        .is(taskCapOneNodeAway(design.compute));
}

} // namespace

Sizing sizingOf(const Design &design, const Catalog &catalog)
{
    const Derived total = totalTaskCapOf(design);
    const int cap = largestCap(design.compute);
    const int caps = design.compute.nodes.isEmpty() ? int(total.value.value_or(0)) : totalTaskCap(design.compute);
    const NodeAdvice *advice = catalog.nodeAdvice(cap);
    return {total, taskCapPerNodeOf(design, total), nodeCountOf(design, total), storageOf(design, catalog),
        databaseDtuOf(design, catalog, caps), databaseVcoresOf(design, catalog, caps),
        nodeSizeOf(design, advice, cap, QT_TRANSLATE_NOOP("Units", "cores"), advice ? advice->cores : 0),
        nodeSizeOf(design, advice, cap, QT_TRANSLATE_NOOP("Units", "GiB"), advice ? advice->memoryGib : 0),
        oneNodeAwayOf(design)};
}

} // namespace octoha
