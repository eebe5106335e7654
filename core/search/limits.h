#pragma once

#include "core/search/search.h"
#include "core/search/space.h"

#include <vector>

namespace octoha::leastcost {

/// What can stand against a point, what the user asks for first: of conflicts that are equally small the one in their
/// words is told. A set of them is a set of bits.
enum class Limit {
    Budget,
    Availability,
    Capacity,
    MaxNodes,
    Licence,
    Private,
    EntraOnly,
    Rpo,
    Rto,
    Region,
    Prices,
    Sizes,
    Database,
    Rules
};
inline constexpr int limitCount = 14;
using Limits = unsigned;
constexpr Limits limitBit(Limit limit)
{
    return 1U << unsigned(limit);
}
inline constexpr Limits allLimits = (1U << limitCount) - 1;

/// The word of the contract.
QLatin1StringView idOf(Limit limit);

/// What a machine and a database carry by Octopus's tables, as the assessment judges it.
class Fits {
public:
    Fits(const Space &space, const Catalog &catalog);
    bool size(int size, int cap) const { return cap <= m_capOfSize[size_t(size)]; }
    /// Beyond its table Octopus advises no size: what is less than the last row is too small all the same.
    bool database(int database, int totalCap) const
    {
        return std::min(totalCap, m_lastRow) <= m_capOfDatabase[size_t(database)];
    }

private:
    std::vector<int> m_capOfSize, m_capOfDatabase;
    int m_lastRow = 0; ///< Largest total cap of Octopus's table for databases.
};

/// True if the design's answers for the part meet the wish of the constraints: nothing reached from the Internet, and
/// the database by Microsoft Entra alone.
bool isPrivate(const Design &design);
bool isEntraOnly(const Design &design);

/// The constraints that the search was given.
Limits given(const SearchConstraints &constraints);

} // namespace octoha::leastcost
