#pragma once

#include "core/assess/assessment.h"

#include <QVarLengthArray>

namespace octoha {

/// The areas of the bill, in the order of the wizard's pages.
enum class CostArea { Compute, Database, Storage, Balancers, Network, Domain, Operations, SecondRegion };
inline constexpr int costAreaCount = 8;

struct CostDecision;

/// The questions that matter in a design, are not answered, and decide on lines of its bill. Region and discount decide
/// on every line, and make the sum itself unknown.
class OpenDecisions {
public:
    explicit OpenDecisions(const Design &design);
    bool isEmpty() const { return m_open.isEmpty(); }
    QStringList fields() const; ///< Ids, of an item's question with a star.
    /// Another answer would change the line, so nobody knows what it comes to.
    bool concern(CostArea area, const CostLine &line) const;

private:
    QVarLengthArray<const CostDecision *, 8> m_open;
};

} // namespace octoha
