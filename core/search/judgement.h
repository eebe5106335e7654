#pragma once

#include "core/rules/unknowns.h"
#include "core/search/space.h"

#include <vector>

namespace octoha::leastcost {

/// Parts of a point that something looks at: bit n is Part n. Bit 6 stands for no more than whether there are two
/// nodes.
using Parts = unsigned;
constexpr Parts partBit(Part part)
{
    return 1U << unsigned(part);
}
inline constexpr Parts severalNodes = 1U << partCount;
inline constexpr Parts allParts = (1U << (partCount + 1)) - 1;

/// Finds the rule that a point breaks with an error, without judging each point. A rule looks at the parts that its
/// fields name, so it is judged once for each choice of these, with the other parts as in the first point. Rules that
/// look at the same parts share a table, which is filled as it is asked.
class Judgement {
public:
    Judgement(const Space &space, const Catalog &catalog, QDate asOf);

    /// The rule that the choices of the parts `known` break whatever the others are, of those rules that look at a part
    /// of `fresh`; null where none is broken.
    const Rule *broken(const Choice &choice, Parts known, Parts fresh) const;
    /// Any rule that the whole point breaks; null for none.
    const Rule *broken(const Choice &choice) const { return broken(choice, allParts, allParts); }

private:
    struct Table {
        Parts parts = 0;
        QList<const RuleScope *> rules = {};
        mutable std::vector<qint16> verdicts
            = {}; ///< 0: not asked yet, -1: nothing broken, else index of the rule and 1.
    };
    Table &tableOf(Parts parts);
    size_t placeOf(const Table &table, const Choice &choice) const;
    Choice projected(const Table &table, const Choice &choice) const;
    int judge(const Table &table, const Choice &choice) const;
    bool isOpen(const RuleScope &scope, const Design &design) const;
    void noteOpenRules();

    const Space &m_space;
    Context m_context;
    QList<Table> m_tables;
    QList<bool> m_mayBeOpen; ///< For each rule: it may wait for an answer that the design does not give.
    std::vector<bool> m_several; ///< For each plan: two nodes or more.
    std::array<int, 2> m_planFor = {}; ///< A plan with one node, a plan with several.
};

} // namespace octoha::leastcost
