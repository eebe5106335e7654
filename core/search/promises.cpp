#include "core/search/promises.h"

#include "core/assess/structure.h"

#include <cmath>

namespace octoha::leastcost {

namespace {

bool counts(const QString &fault)
{
    constexpr QLatin1StringView kinds[]
        = {QLatin1StringView("node:"), QLatin1StringView("zone:"), QLatin1StringView("sqlMachine:")};
    return fault == QLatin1StringView("database")
        || std::any_of(
            std::begin(kinds), std::end(kinds), [&](QLatin1StringView kind) { return fault.startsWith(kind); });
}

Losses lossesIn(const QList<Failure> &failures)
{
    Losses losses;
    for (const Failure &failure : failures) {
        if (!counts(failure.faults.first()))
            continue;
        if (!failure.stops.isEmpty())
            losses.outageMinutes = std::max(losses.outageMinutes, failure.minutes.value_or(Losses::unknown));
        if (!failure.lossMinutes)
            losses.lostMinutes.reset();
        else if (losses.lostMinutes)
            losses.lostMinutes = std::max(*losses.lostMinutes, *failure.lossMinutes);
    }
    return losses;
}

int missingIn(const AvailabilityPart &part)
{
    if (part.kind == AvailabilityPart::Kind::Part)
        return part.value ? 0 : 1;
    int missing = 0;
    for (const AvailabilityPart &child : part.children)
        missing += missingIn(child);
    return missing;
}

} // namespace

Promises::Promises(const Space &space, const Catalog &catalog, const Cancel &cancel)
    : m_space(space),
      m_catalog(catalog),
      m_promises(size_t(space.count(Part::Nodes)) * size_t(space.groups().size()) * size_t(space.count(Part::Share))
          * size_t(space.count(Part::Balancer))),
      m_losses(m_promises.size())
{
    if (space.isEmpty())
        return;
    m_fewestMissing = missingIn(treeOf(mostPromised()));
    m_logarithms.read(
        space, [this](const Frame &frame) { return std::log(std::max(promiseOf(frame).percent, 1e-9)); }, cancel);
    readBounds(cancel);
}

AvailabilityPart Promises::treeOf(const Choice &choice) const
{
    return availabilityOf(m_space.at(choice), m_catalog).tree;
}

// The parts of a design have their SLAs apart from each other, so what lacks fewest for each part lacks fewest
// together. With the most nodes, for a balancer earns nothing in front of one.
Choice Promises::mostPromised() const
{
    Choice most = chosen(Part::Nodes, m_space.count(Part::Nodes) - 1);
    for (const Part part : {Part::Database, Part::Share, Part::Balancer}) {
        int fewest = missingIn(treeOf(most));
        for (int i = 0; i < m_space.count(part) && fewest > 0; ++i) {
            Choice other = most;
            other[part] = i;
            if (const int lacks = missingIn(treeOf(other)); lacks < fewest) {
                fewest = lacks;
                most = other;
            }
        }
    }
    return most;
}

// The best frame is looked for part by part, from the most nodes in the most zones on.
void Promises::readBounds(const Cancel &cancel)
{
    Frame best{m_space.count(Part::Nodes) - 1, 0, 0, 0};
    int Frame::*const parts[] = {&Frame::nodes, &Frame::group, &Frame::share, &Frame::balancer};
    const int counts[] = {m_space.count(Part::Nodes), int(m_space.groups().size()), m_space.count(Part::Share),
        m_space.count(Part::Balancer)};
    for (int part = 0; part < frameParts; ++part) {
        for (int i = 0; i < counts[part] && !cancel(); ++i) {
            Frame other = best;
            other.*parts[part] = i;
            best = lossesOf(other).lost() < lossesOf(best).lost() ? other : best;
        }
    }
    for (int part = 0; part < frameParts; ++part) {
        m_bounds[size_t(part)].assign(size_t(counts[part]), 0);
        for (int i = 0; i < counts[part] && !cancel(); ++i) {
            Frame other = best;
            other.*parts[part] = i;
            m_bounds[size_t(part)][size_t(i)] = lossesOf(other).lost();
        }
    }
}

double Promises::mostPercent(const Frame &frame) const
{
    constexpr double rounding = 1e-9;
    return std::exp(m_logarithms.at(frame)) * (1 + rounding);
}

int Promises::leastLost(const Frame &frame) const
{
    const size_t at[] = {size_t(frame.nodes), size_t(frame.group), size_t(frame.share), size_t(frame.balancer)};
    int least = 0;
    for (size_t part = 0; part < m_bounds.size(); ++part)
        least = std::max(least, m_bounds[part][at[part]]);
    return least;
}

size_t Promises::placeOf(const Frame &frame) const
{
    size_t place = size_t(frame.nodes) * size_t(m_space.groups().size()) + size_t(frame.group);
    place = place * size_t(m_space.count(Part::Share)) + size_t(frame.share);
    return place * size_t(m_space.count(Part::Balancer)) + size_t(frame.balancer);
}

const Promise &Promises::promiseOf(const Frame &frame) const
{
    auto &promise = m_promises[placeOf(frame)];
    if (!promise) {
        const Availability availability = availabilityOf(m_space.at(m_space.firstOf(frame)), m_catalog);
        const bool counts = missingIn(availability.tree) <= m_fewestMissing;
        promise = Promise{availability.composite.value.value_or(0), availability.composite.atMost, counts};
    }
    return *promise;
}

const Losses &Promises::lossesOf(const Frame &frame) const
{
    auto &losses = m_losses[placeOf(frame)];
    if (losses)
        return *losses;
    const Design design = m_space.at(m_space.firstOf(frame));
    losses = openStructure(design) ? Losses{.outageMinutes = Losses::unknown, .lostMinutes = {}}
                                   : lossesIn(singleFailuresOf(design, m_catalog));
    return *losses;
}

} // namespace octoha::leastcost
