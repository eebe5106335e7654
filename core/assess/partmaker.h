#pragma once

#include "core/assess/assessment.h"
#include "core/assess/needs.h"
#include "core/assess/services.h"

namespace octoha {

/// Makes the parts of the availability tree: each with the SLA that the design earns, beside the one that its choices
/// aim at.
class PartMaker {
public:
    explicit PartMaker(const Catalog &catalog) : m_catalog(catalog) { }
    const Catalog &catalog() const { return m_catalog; }

    /// `earned` and `wanted` are keys of the table of SLAs; an empty `earned` earns none.
    AvailabilityPart part(const char *name, QLatin1StringView earned, QLatin1StringView wanted, FieldRef field) const;
    AvailabilityPart part(const char *name, QLatin1StringView earned, FieldRef field) const
    {
        return part(name, earned, earned, field);
    }
    /// What the user promises for a part of their own; 0 is not known.
    static AvailabilityPart stated(const char *name, Percent percent, FieldRef field);

private:
    const Catalog &m_catalog;
};

/// The promises for the parts of a design: only those count whose part a request or a deployment needs.
class Promises {
public:
    Promises(const PartMaker &maker, PartKinds unreached) : m_maker(maker), m_unreached(unreached)
    {
        m_parts.reserve(usual);
    }
    const PartMaker &maker() const { return m_maker; }
    /// `of` is the part of the graph that the promise is for.
    void add(PartKind of, AvailabilityPart part)
    {
        if (!(m_unreached & kindsOf(of)))
            m_parts.append(std::move(part));
    }
    QList<AvailabilityPart> taken() { return std::move(m_parts); }

private:
    static constexpr int usual = 12;
    const PartMaker &m_maker;
    PartKinds m_unreached;
    QList<AvailabilityPart> m_parts;
};

/// The SLA of one machine; it falls with its weakest disk.
QLatin1StringView singleMachineSla(std::initializer_list<DiskType> disks);
/// Different zones of the region among machines; those without a zone, or in one that the region lacks, count for none.
template<typename Machine> int zonesUsed(const QList<Machine> &machines, int zonesOfRegion)
{
    bool seen[Zone::maximum + 1] = {};
    for (const Machine &machine : machines)
        seen[machine.zone.number()] = machine.zone.number() > 0 && machine.zone.number() <= zonesOfRegion;
    return int(std::count(std::begin(seen), std::end(seen), true));
}

/// The database and what stands between it and the nodes.
void addDatabaseParts(Promises &promises, const Design &design);

} // namespace octoha
