#pragma once

#include "core/assess/assessment.h"
#include "core/search/pairsum.h"

#include <limits>

namespace octoha::leastcost {

/// What Azure promises of a frame: size, cap and the size of the database change nothing in it.
struct Promise {
    double percent = 0; ///< As availabilityOf() says.
    bool atMost = false; ///< A part has no SLA.
    bool counts = true; ///< No part lacks an SLA that another choice would give it. A part without one whatever is
                        ///< chosen is left out.
    double known() const { return counts ? percent : 0; } ///< What is not known is nothing.
};

/// What the loss of one node, zone, SQL Server machine or of the database costs. The loss of a whole service or of the
/// region stands apart: nothing that the search chooses changes it.
struct Losses {
    /// What is not known is more than any number.
    static constexpr int unknown = std::numeric_limits<int>::max();
    int outageMinutes = 0; ///< The longest outage of something that people need; `unknown`: a time is not stated.
    std::optional<int> lostMinutes = 0; ///< The most work lost; nothing: unknown.
    int lost() const { return lostMinutes.value_or(unknown); }
};

/// Availability and failures of frames, each asked of the assessment once.
///
/// A frame is judged by what the assessment says of it. The bounds only spare the question: each part of a design has
/// its SLA, and loses its work, from no more than two parts of a frame. So the logarithm of the availability is a
/// PairSum, rounding apart, and no less work is lost than by the best frame with one of its parts put in. Outages have
/// no such bound: what stands on a lost zone waits for it, and which parts do so is a matter of all of them.
class Promises {
public:
    Promises(const Space &space, const Catalog &catalog, const Cancel &cancel);
    const Promise &promiseOf(const Frame &frame) const;
    const Losses &lossesOf(const Frame &frame) const;
    /// No less than the percentage of the promise.
    double mostPercent(const Frame &frame) const;
    /// No more than the minutes of lost work.
    int leastLost(const Frame &frame) const;

private:
    size_t placeOf(const Frame &frame) const;
    AvailabilityPart treeOf(const Choice &choice) const;
    Choice mostPromised() const;
    void readBounds(const Cancel &cancel);

    const Space &m_space;
    const Catalog &m_catalog;
    int m_fewestMissing = 0; ///< Parts without an SLA that no choice helps.
    PairSum<double> m_logarithms;
    std::array<std::vector<int>, frameParts> m_bounds; ///< Work lost by the best frame with one other part.
    mutable std::vector<std::optional<Promise>> m_promises;
    mutable std::vector<std::optional<Losses>> m_losses;
};

} // namespace octoha::leastcost
