#pragma once

#include "core/search/pairsum.h"

namespace octoha::leastcost {

/// What a point costs, from tables of its parts. No price is written twice: each entry is a difference between two
/// bills that costOf() made of designs which differ in one part, or in two.
///
/// A bill has lines of one part alone, and lines that two parts share: logs and backups count the machines of nodes and
/// database, private endpoints those of database and share, public addresses hang on nodes and balancer. No line hangs
/// on three of the four parts of a frame, so its known sum is a PairSum. Within a frame a machine of another size
/// changes the lines of the machines alone, and a database of the same group its own. All of it is in whole thousandths
/// of a cent, so the sum is exact; tests compare it with costOf() for random points. A space without a point has none.
class Costs {
public:
    Costs(const Space &space, const Catalog &catalog, const Cancel &cancel);

    /// 1/100,000 US dollars of the known lines, with the first size and the first database of the group.
    qint64 of(const Frame &frame) const { return m_frames.at(frame); }
    /// What the size adds for one node, the database within its group.
    qint64 ofSize(int size) const { return m_sizes[size_t(size)]; }
    qint64 ofDatabase(int database) const { return m_databases[size_t(database)]; }
    qint64 of(const Choice &choice) const;

    /// True if no line that hangs on the choice lacks its price. A line that lacks it whatever is chosen counts for
    /// none of them.
    bool isPriced(Part part, int index) const { return m_priced[size_t(part)][size_t(index)]; }
    bool isPriced(const Choice &choice) const;

private:
    qint64 bill(const Choice &choice) const;
    void addSizes(const Cancel &cancel);
    void addDatabases(const Cancel &cancel);
    void notePrices(Part part, const Cancel &cancel);

    const Space &m_space;
    const Catalog &m_catalog;
    PairSum<qint64> m_frames;
    std::vector<qint64> m_sizes, m_databases;
    std::array<std::vector<bool>, partCount> m_priced;
};

} // namespace octoha::leastcost
