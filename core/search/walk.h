#pragma once

#include "core/search/problem.h"

namespace octoha::leastcost {

/// One walk over the space.
///
/// Why it is a proof. A point costs what its frame costs (nodes, group of databases, share, balancer), plus what the
/// size adds for each node, plus what the database adds within its group; see Costs. Availability and failures hang on
/// the frame alone, headroom on nodes and cap alone. So of all points of one frame and one cap the cheapest that fits
/// is as good as any other, and it is found by going through sizes and databases in the order of what they add: the
/// first pair that holds all limits is it, once no pair that is left can add less. A frame with everything that it
/// takes at least — its own cost, the cheapest size for its nodes, the cheapest database of its group — is a lower
/// bound on each of its points, and is left out only where the visitor has something at least as good. What a frame's
/// nodes, balancer or share break by themselves no point of it can mend, so these are judged first.
///
/// With `everyPoint` there are no bounds: of each frame and cap every size is added up with every database, and all
/// frames are judged.
class Walk {
public:
    Walk(const Problem &problem, const Query &query, Visitor &visitor)
        : m_problem(problem),
          m_space(problem.m_space),
          m_query(query),
          m_visitor(visitor)
    { }
    void run();

private:
    /// A task cap for the nodes at hand with the sizes that carry it, the cheapest first.
    struct CapRow {
        int cap;
        int totalCap;
        int headroom;
        QList<int> sizes;
        QList<QList<int>> groups = {}; ///< The databases of each group that carry the caps, the cheapest first.
    };
    struct Picked {
        qint64 added = std::numeric_limits<qint64>::max() / 2; ///< Leaves room for what is taken from it.
        int size = -1, database = -1;
    };
    bool admitsPlan(int plan) const;
    bool admitsBalancer() const;
    bool admitsShare() const;
    bool admitsDatabase(int database);
    void readCaps();
    void readDatabases();
    QList<int> carrying(const QList<int> &group, int totalCap) const;
    QList<int> sizesFor(int cap);
    void visitPlan();
    void visitFrame(int group);
    void visitRow(const CapRow &row, int group);
    Picked pick(const QList<int> &sizes, const QList<int> &group);
    Picked pickOfAll(const QList<int> &sizes, const QList<int> &group);
    int firstThatFits(const QList<int> &group, qint64 below);
    bool fits(int database);
    bool isAffordable(qint64 monthly) const;
    bool holdsFrameLimits() const;
    bool breaks(Parts known, Parts fresh) const;

    const Problem &m_problem;
    const Space &m_space;
    const Query &m_query;
    Visitor &m_visitor;
    Choice m_at; ///< The point at hand; what is not chosen yet is the first.
    QList<CapRow> m_rows;
    QList<QList<int>> m_groups; ///< The databases of each group that go with the nodes, the cheapest first.
    qint64 m_leastSize = 0; ///< What the cheapest size of any row adds, for all nodes.
    int m_mostHeadroom = 0;
};

} // namespace octoha::leastcost
