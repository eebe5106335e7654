#pragma once

#include "core/design/error.h"
#include "core/simulate/scenario.h"

#include <atomic>
#include <functional>
#include <optional>

namespace octoha {

/// How long tasks waited between coming and starting, over all replications.
struct WaitingTime {
    double meanSeconds = 0;
    std::optional<double> confidence95Seconds
        = {}; ///< Half the width of the 95 % interval of the mean, by replications; nothing for one.
    double p50Seconds = 0, p95Seconds = 0, p99Seconds = 0; ///< Relative error at most 0.1 %.
    double maxSeconds = 0;
    friend bool operator==(const WaitingTime &, const WaitingTime &) = default;
};

/// A bar of the waiting-time histogram: `tasks` waited at least `fromSeconds` and less than `toSeconds`.
struct WaitingBar {
    double fromSeconds = 0, toSeconds = 0;
    quint64 tasks = 0;
    friend bool operator==(const WaitingBar &, const WaitingBar &) = default;
};

/// One stretch of the hours in which tasks come, as a mean of the replications.
struct QueuePoint {
    double minute = 0; ///< Its start.
    double waiting = 0; ///< Tasks in the queue, on average over the stretch.
    double waitingMost = 0; ///< The most of any replication.
    double running = 0; ///< Tasks that run, on average; those of a lost node do not.
    friend bool operator==(const QueuePoint &, const QueuePoint &) = default;
};

/// A fault or drain that happened, for marks in a chart.
struct NodeAway {
    int node = 0; ///< Index into Scenario::nodes.
    NodeWindow::Kind kind = NodeWindow::Kind::Drain;
    double fromMinute = 0, toMinute = 0; ///< Within the hours in which tasks come.
    friend bool operator==(const NodeAway &, const NodeAway &) = default;
};

struct NodeLoad {
    QString name;
    int taskCap = 0;
    quint64 started = 0, finished = 0, cancelled = 0; ///< Over all replications.
    double utilisation = 0; ///< 0..1: the share of its places that worked while tasks came; 0 for cap 0.
    friend bool operator==(const NodeLoad &, const NodeLoad &) = default;
};

/// What the simulation found. Counts are sums over all replications.
struct SimulationResult {
    quint64 tasks = 0; ///< That came.
    quint64 started = 0, finished = 0;
    quint64 cancelled = 0; ///< Lost with their node; nothing starts them again.
    quint64 neverStarted = 0; ///< Still waiting when no node could take them any more: tasks = started + neverStarted,
                              ///< started = finished + cancelled.
    quint64 overdue = 0; ///< Waited longer than a day, for which Octopus keeps a task in the queue; here they wait on.
    WaitingTime wait;
    QList<WaitingBar> waitHistogram = {}; ///< Without empty bars, by time.
    QList<QueuePoint> queue = {};
    QList<NodeAway> away = {}; ///< At most 1000, by start.
    QList<NodeLoad> nodes = {}; ///< As in the scenario.
    double utilisation = 0; ///< 0..1: of all places of all nodes, while tasks came.
    double meanWaiting
        = 0; ///< Tasks in the queue, on average over the whole run, counted apart from the waiting times.
    double littleDeviation = 0; ///< Little's law, queue = arrivals × waiting: relative difference of its sides, largest
                                ///< of any replication.
    double offeredLoad = 0; ///< Work that comes over what the nodes can do in the long run; 0 for a single burst. From
                            ///< 1 on the queue grows for ever.
    bool neverCatchesUp = false; ///< `offeredLoad` is 1 or more, or tasks were left that no node could take.
    /// Not for the load: in the long run no node takes tasks.
    bool isNeverTaken() const { return neverCatchesUp && offeredLoad < 1; }
    bool windowMet = false; ///< In every replication every task had ended within the window and none was lost; false
                            ///< without a window.
    double windowProbability = 0; ///< Share of the replications that met it.
    double lastEndMinute = 0; ///< When the last task had ended, in the worst replication.
    quint64 events = 0; ///< Arrivals and completions.
    double seconds = 0; ///< Wall-clock time. The only member that differs from run to run.
    bool wasCancelled = false; ///< By the caller; nothing else is then of use.
    friend bool operator==(const SimulationResult &, const SimulationResult &) = default;
};

/// Called now and then with 0..100, from whatever thread simulates; must be quick and may not throw.
using SimulationProgress = std::function<void(int percent)>;

/// Runs the documented scheduler of Octopus: first in, first out; each node looks at the queue every `pollSeconds` and
/// takes tasks, one after another, unless it drains, is at its cap, or its running ÷ cap is above (running + waiting) ÷
/// total cap. The total is over the nodes that can take tasks: those that are away or drain would make the others hold
/// back. Deterministic. Safe to call from any thread; `cancel` set by another ends it within 100 ms with
/// `wasCancelled`. Memory grows with running plus waiting tasks, not with tasks done. Returns OutOfRange with every
/// value outside its range (`path`: "nodes.0.taskCap"), Io, Syntax or Refused for a history.
Result<SimulationResult> simulate(
    const Scenario &scenario, const SimulationProgress &progress = {}, const std::atomic<bool> *cancel = nullptr);

/// The smallest design of the same kind whose window is met in every replication.
struct SmallestCluster {
    std::optional<int> taskCap
        = {}; ///< The same on every node that runs tasks; nothing: none does, or the budget was spent.
    std::optional<int> nodes
        = {}; ///< Nodes with the largest cap of the scenario, added or removed at its end; nothing as above.
    bool decided = false; ///< False where the budget or a cancel ended it.
    friend bool operator==(const SmallestCluster &, const SmallestCluster &) = default;
};

/// By bisection with the draws of the scenario; ends undecided after about `eventBudget` events.
SmallestCluster smallestThatMeets(
    const Scenario &scenario, quint64 eventBudget = 50'000'000, const std::atomic<bool> *cancel = nullptr);

} // namespace octoha
