#include "core/assess/azurewords.h"
#include "core/assess/costbook.h"
#include "core/catalog/facts.h"

#include <cmath>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

/// A step of the disk sizes that Azure sells: what it holds, and the number in "P10".
struct DiskStep {
    Fact gib;
    QLatin1StringView number;
};
constexpr DiskStep diskSteps[]
    = {{Fact::DiskStep4Gib, "4"_L1}, {Fact::DiskStep6Gib, "6"_L1}, {Fact::DiskStep10Gib, "10"_L1},
        {Fact::DiskStep15Gib, "15"_L1}, {Fact::DiskStep20Gib, "20"_L1}, {Fact::DiskStep30Gib, "30"_L1},
        {Fact::DiskStep40Gib, "40"_L1}, {Fact::DiskStep50Gib, "50"_L1}, {Fact::DiskStep60Gib, "60"_L1}};

QLatin1StringView stepOf(const Catalog &catalog, int gib)
{
    for (const DiskStep &step : diskSteps) {
        if (gib <= catalog.number(step.gib))
            return step.number;
    }
    return {};
}

CostLine machineLine(const CostBook &book, const Machine &machine, const char *meter)
{
    return {.resource = {ResourceKind::VirtualMachine, machine.name},
        .meter = meter,
        .sku = machine.size,
        .region = machine.region,
        .quantity = book.hours(),
        .unit = QT_TRANSLATE_NOOP("Units", "hours"),
        .assumption = machine.assumption};
}

CostLine withPrice(CostLine line, const VmPrice &price, bool derived)
{
    line.priceDate = price.asOf;
    line.source = price.source;
    line.estimate = derived || *line.assumption;
    return line;
}

void addCommitments(CostBook &book, CostLine &line, const VmPrice &price)
{
    if (price.savingsPlan1y)
        line.savingsPlan = book.amount(line.quantity, *price.savingsPlan1y);
    const auto reservation = book.catalog().reservation(line.region, line.sku);
    if (!reservation)
        return;
    line.reserved1y = book.amount(1.0 / 12, reservation->total1y);
    line.reserved3y = book.amount(1.0 / 36, reservation->total3y);
    if (!line.savingsPlan)
        line.savingsPlan = book.amount(line.quantity, reservation->savingsPlan1yHour);
}

// One price for both where the catalog cannot part them.
void addWhole(CostBook &book, const Machine &machine, const VmPrice &price)
{
    CostLine line = machineLine(book, machine, QT_TRANSLATE_NOOP("Meters", "Compute with Windows licence"));
    if (price.windows)
        book.add(withPrice(std::move(line), price, price.windowsDerived), *price.windows);
    else
        book.addUnknown(std::move(line));
}

// The API gives six decimals; a difference of two such prices has no more.
void addLicence(CostBook &book, const Machine &machine, const VmPrice &price)
{
    CostLine line = machineLine(book, machine, QT_TRANSLATE_NOOP("Meters", "Windows licence"));
    if (price.windows)
        book.add(withPrice(std::move(line), price, price.windowsDerived || price.baseDerived),
            std::round((*price.windows - *price.base) * 1e6) / 1e6);
    else
        book.addUnknown(std::move(line));
}

void addStepDisk(CostBook &book, const Disk &disk, CostLine line)
{
    const bool premium = disk.type != DiskType::StandardSsd;
    const QLatin1StringView step = stepOf(book.catalog(), disk.gib);
    line.sku = (premium ? "P"_L1 : "E"_L1) + step;
    const MeterKey key{premium ? "disk.premium_ssd.P"_L1 : "disk.standard_ssd.E"_L1, step,
        disk.type == DiskType::PremiumSsdZrs ? ".ZRS.month"_L1 : ".LRS.month"_L1};
    line.unit = QT_TRANSLATE_NOOP("Units", "disks");
    book.addMonthly(std::move(line), key, disk.count);
}

// Sold by the GiB; the operations and the throughput that come with each disk are free.
void addPremiumV2(CostBook &book, const Disk &disk, CostLine line)
{
    line.sku = diskSku(disk.type);
    line.unit = QT_TRANSLATE_NOOP("Units", "GiB hours");
    book.addHourly(std::move(line), "disk.premium_ssd_v2.gib_hour"_L1, double(disk.gib) * disk.count);
}

} // namespace

void addMachine(CostBook &book, const Machine &machine)
{
    const auto price = book.catalog().vmPrice(machine.region, machine.size);
    CostLine line = machineLine(book, machine, machine.meter);
    if (!price)
        return book.addUnknown(std::move(line));
    const bool licence = machine.windows && !book.design().compute.hybridBenefit;
    if (!price->base)
        return licence ? addWhole(book, machine, *price) : book.addUnknown(std::move(line));
    addCommitments(book, line, *price);
    book.add(withPrice(std::move(line), *price, price->baseDerived), *price->base);
    if (licence)
        addLicence(book, machine, *price);
}

void addDisk(CostBook &book, const Disk &disk)
{
    CostLine line{.resource = {disk.kind, disk.name},
        .meter = QT_TRANSLATE_NOOP("Meters", "Disk"),
        .region = disk.region,
        .quantity = double(disk.count),
        .unit = QT_TRANSLATE_NOOP("Units", "disks")};
    switch (disk.type) {
    case DiskType::PremiumSsd:
    case DiskType::PremiumSsdZrs:
    case DiskType::StandardSsd:
        return addStepDisk(book, disk, std::move(line));
    case DiskType::PremiumSsdV2:
        return addPremiumV2(book, disk, std::move(line));
    case DiskType::StandardHdd:
    case DiskType::UltraDisk:
        line.sku = diskSku(disk.type);
        return book.addUnknown(std::move(line));
    }
}

} // namespace octoha
