#pragma once

#include "core/assess/assessment.h"
#include "core/assess/dependencies.h"

namespace octoha {

/// How often a part fails and how long it then stays away. Both times are exponential; a part that never fails has no
/// `meanUp`.
struct Reliability {
    quint64 meanUp = 0; ///< Seconds; 0: never fails.
    quint64 meanDown = 0; ///< Seconds.
    /// The part of all time that it is away.
    double away() const { return meanUp > 0 ? double(meanDown) / double(meanUp + meanDown) : 0; }
};
/// One for each part of the graph, from the answers to the questions workload.*FailureDays and *RepairMinutes.
std::vector<Reliability> reliabilitiesOf(const DependencyGraph &graph, const Workload &workload);

/// How long parts of each kind stay away, in minutes; nothing where no question asks, or its answer is not stated.
using RepairMinutes = std::array<std::optional<int>, partKinds>;
RepairMinutes repairMinutesOf(const Design &design);

/// The part of all time that `root` works, exactly: parts fail independently of one another, and their states are taken
/// apart one by one until `root` is decided. Nothing where that takes too long.
std::optional<double> exactAvailability(
    const DependencyGraph &graph, int root, const std::vector<Reliability> &reliabilities);

/// The same by simulation.
struct SimulatedAvailability {
    double value = 0; ///< 0..1
    double halfWidth = 0; ///< Of the 95 % interval.
    double outagesPerYear = 0;
    int replications = 0;
    qint64 yearsEach = 0;
};
SimulatedAvailability simulatedAvailability(
    const DependencyGraph &graph, int root, const std::vector<Reliability> &reliabilities, quint64 seed);

/// What is to be expected, beside what is promised: portal, deployments and polling all work. Rests on own assumptions
/// until failure and repair times are stated. The loss of the region, planned outages and people are not in it.
struct ExpectedAvailability {
    std::optional<double> value, low, high; ///< Percent: by simulation, with its 95 % interval; nothing: unknown.
    std::optional<double> analytic; ///< Percent.
    double minutesPerYear = 0; ///< Away, by simulation.
    double outagesPerYear = 0;
    qint64 years = 0; ///< Simulated.
    std::optional<FieldRef> unknownField = {}; ///< The question that is not answered.
    bool hasNoNode = false;
    QString unknownText() const; ///< Translated; empty where the value is known.
};
/// What the figure leaves out, however good it looks; translated.
QStringList notInExpectation();
/// Made when shown or written: some milliseconds.
ExpectedAvailability expectedAvailabilityOf(const Design &design, const Catalog &catalog);

/// The key "expected" of an assessment's availability.
QJsonObject expectedToJson(const ExpectedAvailability &expected);

} // namespace octoha
