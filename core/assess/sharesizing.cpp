#include "core/assess/derivation.h"
#include "core/assess/needs.h"
#include "core/assess/sizingchecks.h"
#include "core/catalog/facts.h"

#include <cmath>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

const char operations[] = QT_TRANSLATE_NOOP("Units", "IOPS");
const char throughput[] = QT_TRANSLATE_NOOP("Units", "MiB/s");
const char noDuration[] = QT_TRANSLATE_NOOP("Unknown", "An average deployment takes no time.");

bool onAzureFiles(const Design &design, const Catalog &)
{
    return usesAzureFiles(design.storage);
}

bool onAzure(const Design &design, const Catalog &)
{
    return usesAzureFiles(design.storage) || design.storage.product == StorageProduct::NetAppFiles;
}

Derived neededGib(const Design &design, const Catalog &catalog)
{
    return sizingOf(design, catalog).storageGib;
}

Derived chosenGib(const Design &design, const Catalog &)
{
    Derivation derivation(design, QT_TRANSLATE_NOOP("Units", "GiB"), QT_TRANSLATE_NOOP("Formulas", "as chosen"));
    if (usesAzureFiles(design.storage))
        return derivation.input<&Storage::quotaGib>(design.storage.quotaGib.number())
            .is(design.storage.quotaGib.number());
    return derivation.input<&Storage::netAppPoolGib>(design.storage.netAppPoolGib.number())
        .is(design.storage.netAppPoolGib.number());
}

/// What one deployment does on the share, times the deployments that run at once, over the time that each takes.
Derivation &atOnce(Derivation &derivation, const Design &design, const Derived &total)
{
    const Workload &workload = design.workload;
    return derivation.computed(QT_TRANSLATE_NOOP("Inputs", "Total task cap"), total)
        .input<&Workload::averageMinutes>(workload.averageMinutes.number());
}

double aSecond(double perDeployment, const Design &design, const Derived &total)
{
    constexpr double seconds = 60;
    return total.value.value_or(0) * perDeployment / (design.workload.averageMinutes.number() * seconds);
}

Derived neededIops(const Design &design, const Catalog &catalog)
{
    const Derived total = sizingOf(design, catalog).totalTaskCap;
    double each = 0;
    for (const Fact fact : {Fact::AssumedWritesPerDeployment, Fact::AssumedReadsPerDeployment,
             Fact::AssumedListsPerDeployment, Fact::AssumedOthersPerDeployment})
        each += catalog.number(fact);
    Derivation derivation(design, operations,
        QT_TRANSLATE_NOOP(
            "Formulas", "total task cap × file operations of a deployment ÷ (average minutes × 60), rounded up"));
    atOnce(derivation, design, total)
        .fact(QT_TRANSLATE_NOOP("Inputs", "File operations of a deployment, own assumption"), each,
            catalog.row(Fact::AssumedWritesPerDeployment).source);
    if (design.workload.averageMinutes.number() == 0)
        return derivation.unknown(noDuration);
    return derivation.is(std::ceil(aSecond(each, design, total) - 1e-9));
}

// A MB counts as a MiB here: 5 % more than it is, on the safe side.
Derived neededMibps(const Design &design, const Catalog &catalog)
{
    const Workload &workload = design.workload;
    const Derived total = sizingOf(design, catalog).totalTaskCap;
    const double packages = catalog.number(Fact::AssumedPackagesPerDeployment);
    const double each = packages * workload.averagePackageMb.number() + workload.logMbPerDeployment.number()
        + workload.artifactMbPerDeployment.number();
    Derivation derivation(design, throughput,
        QT_TRANSLATE_NOOP("Formulas",
            "total task cap × (packages of a deployment × average MB + log MB + artifact MB) ÷ (average minutes × 60), "
            "rounded up"));
    atOnce(derivation, design, total)
        .input<&Workload::averagePackageMb>(workload.averagePackageMb.number())
        .input<&Workload::logMbPerDeployment>(workload.logMbPerDeployment.number())
        .input<&Workload::artifactMbPerDeployment>(workload.artifactMbPerDeployment.number())
        .fact(QT_TRANSLATE_NOOP("Inputs", "Packages that a deployment reads, own assumption"), packages,
            catalog.row(Fact::AssumedPackagesPerDeployment).source);
    if (workload.averageMinutes.number() == 0)
        return derivation.unknown(noDuration);
    return derivation.is(std::ceil(aSecond(each, design, total) - 1e-9));
}

Derived chosenSpeed(const Design &design, const std::optional<double> &speed, const char *unit)
{
    const Storage &storage = design.storage;
    Derivation derivation(design, unit,
        QT_TRANSLATE_NOOP("Formulas", "what the share does at once: as provisioned, or by its tier and size"));
    derivation.input<&Storage::tier>(choiceLabel(storage.tier))
        .input<&Storage::quotaGib>(storage.quotaGib.number())
        .from("azure.files-billing"_L1);
    if (storage.tier == FilesTier::SsdV2 || storage.tier == FilesTier::HddV2)
        derivation.input<&Storage::provisionedIops>(storage.provisionedIops.number())
            .input<&Storage::provisionedMibps>(storage.provisionedMibps.number());
    return speed ? derivation.is(*speed)
                 : derivation.unknown(QT_TRANSLATE_NOOP("Unknown", "Nobody publishes how fast this share is."));
}

Derived chosenIops(const Design &design, const Catalog &catalog)
{
    return chosenSpeed(design, sharePerformanceOf(design.storage, catalog).iops, operations);
}

Derived chosenMibps(const Design &design, const Catalog &catalog)
{
    return chosenSpeed(design, sharePerformanceOf(design.storage, catalog).mibps, throughput);
}

bool queuesInRedis(const Design &design, const Catalog &)
{
    return usesRedis(design);
}

Derived neededRedis(const Design &design, const Catalog &)
{
    return Derivation(design, QT_TRANSLATE_NOOP("Units", "GiB"),
        QT_TRANSLATE_NOOP("Formulas", "memory that the queue of polling Tentacles fills"))
        .input<&Polling::way>(choiceLabel(design.polling.way))
        .from("octopus.multi-node-polling"_L1)
        .unknown(QT_TRANSLATE_NOOP("Unknown", "Octopus publishes no figure for the memory of the queue."));
}

Derived chosenRedis(const Design &design, const Catalog &)
{
    return Derivation(
        design, QT_TRANSLATE_NOOP("Units", "GiB"), QT_TRANSLATE_NOOP("Formulas", "memory of the chosen size"))
        .input<&Polling::redisSku>(design.polling.redisSku.text())
        .unknown(QT_TRANSLATE_NOOP("Unknown", "The catalog does not hold the memory of Redis sizes."));
}

constexpr SizingTopic topics[] = {
    {"storageGib"_L1, "", "", onAzure, neededGib, chosenGib},
    {"shareIops"_L1, QT_TRANSLATE_NOOP("Explain", "File operations of the share"),
        QT_TRANSLATE_NOOP("Explain",
            "File operations a second while as many deployments run as the window needs. Nobody publishes what a "
            "deployment "
            "does on the share, so it rests on own assumptions."),
        onAzureFiles, neededIops, chosenIops, totalTaskCapInputs},
    {"shareMibps"_L1, QT_TRANSLATE_NOOP("Explain", "Throughput of the share"),
        QT_TRANSLATE_NOOP("Explain",
            "What packages, logs and artifacts move while as many deployments run as the window needs, spread over "
            "their time."),
        onAzureFiles, neededMibps, chosenMibps, totalTaskCapInputs},
    {"redisGib"_L1, QT_TRANSLATE_NOOP("Explain", "Memory of Redis"),
        QT_TRANSLATE_NOOP("Explain",
            "All work for polling Tentacles waits in the memory of Redis. Watch its use after the first releases."),
        queuesInRedis, neededRedis, chosenRedis},
};

} // namespace

std::span<const SizingTopic> storageTopics()
{
    return topics;
}

} // namespace octoha
