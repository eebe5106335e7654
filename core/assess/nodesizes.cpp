#include "core/assess/nodesizes.h"

#include "core/assess/costbook.h"
#include "core/assess/derivation.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

/// The node with the largest task cap; a default one while there is none.
Node busiestOf(const Compute &compute)
{
    const auto &nodes = compute.nodes;
    const auto found = std::max_element(nodes.cbegin(), nodes.cend(),
        [](const Node &a, const Node &b) { return a.taskCap.number() < b.taskCap.number(); });
    return found == nodes.cend() ? Node() : *found;
}

bool standInZones(const Compute &compute)
{
    return std::any_of(
        compute.nodes.cbegin(), compute.nodes.cend(), [](const Node &node) { return node.zone.number() > 0; });
}

bool isLargeEnough(const VmSize &size, const NodeAdvice &advice)
{
    return size.activeVcpus >= advice.cores && size.memoryGib >= advice.memoryGib;
}

bool fitsChoices(const VmSize &size, const Compute &compute)
{
    return (!standInZones(compute) || size.zones) && (compute.generation == Generation::Gen2 || size.generation1)
        && (!compute.acceleratedNetworking || size.acceleratedNetworking);
}

bool isOfUse(const VmSize &size)
{
    return size.forOctopus && !size.burstable && !size.retires.isValid();
}

bool fits(const VmSize &size, const Design &design, const Catalog &catalog)
{
    const NodeAdvice *advice = catalog.nodeAdvice(busiestOf(design.compute).taskCap.number());
    return advice && isOfUse(size) && isLargeEnough(size, *advice) && fitsChoices(size, design.compute)
        && catalog.vmPrice(design.placement.region.text(), size.name);
}

std::optional<qint64> monthlyOf(const VmSize &size, bool windows, const Design &design, const Catalog &catalog)
{
    CostBook book(design, catalog);
    addMachine(book, {u"octoha"_s, size.name, book.region(), windows});
    qint64 sum = 0;
    for (const CostLine &line : book.take()) {
        if (!line.monthly)
            return std::nullopt;
        sum += *line.monthly;
    }
    return sum;
}

bool isCheaper(const NodeSize &a, const NodeSize &b)
{
    constexpr qint64 unknown = std::numeric_limits<qint64>::max();
    return a.monthly.value_or(unknown) < b.monthly.value_or(unknown);
}

} // namespace

QList<NodeSize> nodeSizesThatFit(const Design &design, const Catalog &catalog)
{
    const Node busiest = busiestOf(design.compute);
    const bool windows = busiest.operatingSystem != OperatingSystem::LinuxContainer;
    QList<NodeSize> sizes;
    for (const VmSize &size : catalog.tables().vmSizes) {
        if (fits(size, design, catalog))
            sizes.append({&size, monthlyOf(size, windows, design, catalog), size.name == busiest.size.text()});
    }
    std::stable_sort(sizes.begin(), sizes.end(), isCheaper);
    return sizes;
}

Derived nodeSizeCount(const Design &design, const Catalog &catalog)
{
    const Compute &compute = design.compute;
    const Node busiest = busiestOf(compute);
    const NodeAdvice *advice = catalog.nodeAdvice(busiest.taskCap.number());
    Derivation derivation(design, QT_TRANSLATE_NOOP("Units", "sizes"),
        QT_TRANSLATE_NOOP("Formulas",
            "sizes of the catalog with enough cores and memory, offered in the region, in zones, generation and "
            "networking as "
            "chosen, not burstable, not retiring; each takes premium disks"));
    derivation.input<&Node::taskCap>(busiest.taskCap.number())
        .input<&Placement::region>(design.placement.region.text())
        .input<&Node::zone>(busiest.zone.number())
        .input<&Compute::generation>(choiceLabel(compute.generation))
        .input<&Compute::acceleratedNetworking>(compute.acceleratedNetworking)
        .fact(
            QT_TRANSLATE_NOOP("Inputs", "Cores that Octopus advises"), advice ? advice->cores : 0, "azure.vm-facts"_L1)
        .fact(QT_TRANSLATE_NOOP("Inputs", "GiB that Octopus advises"), advice ? advice->memoryGib : 0);
    if (!advice)
        return derivation.unknown(
            QT_TRANSLATE_NOOP("Unknown", "Octopus advises no size beyond the largest row of its table."));
    return derivation.from(advice->source).is(double(nodeSizesThatFit(design, catalog).size()));
}

} // namespace octoha
