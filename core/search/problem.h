#pragma once

#include "core/search/costs.h"
#include "core/search/judgement.h"
#include "core/search/limits.h"
#include "core/search/promises.h"

namespace octoha::leastcost {

/// A point with what it costs and gives.
struct Option {
    Choice choice;
    qint64 monthly = 0;
    int headroom = 0;
    Promise promise = {};
};

/// Less: cheaper, then more available, then more headroom, then first in the order of the space. No two points are
/// equal.
bool isBetter(const Option &a, const Option &b);

/// What is asked of a walk over the space.
struct Query {
    Limits limits = allLimits; ///< Points that break one of them are left out.
    std::function<bool(Part, int)> admits = {}; ///< Leaves choices out; empty: none.
    bool everyPoint = false; ///< Looks at each point, whatever the visitor wants.
    bool admitsChoice(Part part, int index) const { return !admits || admits(part, index); }
    bool has(Limit limit) const { return limits & limitBit(limit); }
};

/// Gets the points of a walk that can matter: of each frame and task cap the cheapest. Others of the same frame and cap
/// have the same availability and headroom.
class Visitor {
public:
    virtual ~Visitor() = default;
    /// False if no point of the frame can matter that costs at least `least` and has at most that headroom.
    virtual bool wants(const Frame &frame, qint64 least, int mostHeadroom) = 0;
    virtual void take(const Option &option) = 0;
};

/// The space with its tables, and the walk over it.
class Problem {
public:
    Problem(const Design &design, const Catalog &catalog, QDate asOf, const SearchConstraints &constraints,
        int mostNodes, const Cancel &cancel);

    const Space &space() const { return m_space; }
    const SearchConstraints &constraints() const { return m_constraints; }
    const Promises &promises() const { return m_promises; }
    const Costs &costs() const { return m_costs; }
    const Judgement &judgement() const { return m_judgement; }
    bool isCancelled() const { return m_cancel(); }

    void walk(const Query &query, Visitor &visitor) const;
    /// All that stands against the point.
    Limits broken(const Choice &choice) const;
    Option optionOf(const Choice &choice) const;
    /// Points with no more nodes than the constraints allow.
    qint64 points() const;
    qint64 visited() const { return m_visited; }

private:
    friend class Walk;
    bool holds(Limit limit, const Choice &choice) const;
    bool frameHolds(Limit limit, const Frame &frame) const;

    const Catalog &m_catalog;
    SearchConstraints m_constraints;
    Cancel m_cancel;
    Space m_space;
    Costs m_costs;
    Fits m_fits;
    Judgement m_judgement;
    Promises m_promises;
    bool m_isRegionKnown;
    std::vector<bool> m_private, m_entraOnly; ///< By balancer; by database.
    QList<int> m_sizesByCost;
    QList<QList<int>> m_groupsByCost;
    mutable qint64 m_visited = 0;
};

} // namespace octoha::leastcost
