#pragma once

#include <QList>
#include <QString>

namespace octoha {

/// When a node is away. Minutes from the start of the simulation, which is a Monday at midnight.
struct NodeWindow {
    /// A drained node ends its tasks and takes no new ones; the tasks of a lost node are cancelled.
    enum class Kind { Drain, Fault };
    Kind kind = Kind::Drain;
    double startMinute = 0;
    double minutes = 0; ///< 0: for good.
    double everyMinutes = 0; ///< From start to start, a patch calendar; 0: once.
    friend bool operator==(const NodeWindow &, const NodeWindow &) = default;
};

/// A node as the scheduler sees it.
struct ScenarioNode {
    QString name;
    int taskCap = 5; ///< Range: 0..1000; 0 runs no task.
    QList<NodeWindow> windows = {};
    double joinMinute = 0; ///< Before it the node is not there; 0: there from the start.
    double capZeroMinutes = 0; ///< How long it stays at cap 0 after it has joined.
    friend bool operator==(const ScenarioNode &, const ScenarioNode &) = default;
};

/// When tasks come. Only the members of the pattern count.
struct Arrivals {
    enum class Pattern { Poisson, Burst, Regular, Weekly, History };
    Pattern pattern = Pattern::Burst;
    double tasksPerHour = 0; ///< Poisson: on average.
    int burstCount = 0; ///< Burst: tasks at once.
    double firstMinute = 0; ///< Burst: when it comes first.
    double everyMinutes = 0; ///< Regular: between two tasks. Burst: until it comes again; 0: once.
    QList<double> weekly = {}; ///< Weekly: tasks an hour in each of the 168 hours of a week, from Monday at midnight;
                               ///< at random within the hour.
    QString historyFile = {}; ///< History: a CSV of real tasks, see history.h.
    friend bool operator==(const Arrivals &, const Arrivals &) = default;
};

/// How long tasks run.
struct Durations {
    enum class Spread { Fixed, Exponential, LogNormal, Empirical, History };
    Spread spread = Spread::Exponential;
    double meanMinutes = 30; ///< Fixed, exponential, log-normal; above 0.
    double variation = 1; ///< Log-normal: standard deviation over mean; 0 is fixed.
    QList<double> minutes = {}; ///< Empirical: durations that were seen, each as likely as the other.
    friend bool operator==(const Durations &, const Durations &) = default;
};

/// All that a simulation rests on. Same scenario, same result: on every machine, and for every number of threads.
struct Scenario {
    QList<ScenarioNode> nodes = {};
    Arrivals arrivals = {};
    Durations durations = {}; ///< Spread History: each task runs as long as it did; only with arrivals of a history.
    double pollSeconds = 20; ///< Each node looks at the queue so often, at a time of its own; 0: at once. Source: "How
                             ///< high availability works".
    double orphanMinutes = 60; ///< Then tasks of a node that stays away are cancelled. Source: the same page.
    double hours = 24; ///< Tasks come for so long; then the run goes on until the last one has ended.
    double windowMinutes = 0; ///< Each task has to have ended so long after it came; 0: no window.
    quint64 seed = 1;
    int replications = 1; ///< Range: 1..10000; each with draws of its own.
    int threads = 0; ///< 0: as many as the machine has cores. Does not change the result.
    int seriesPoints = 240; ///< Points of the queue over time; 0: none.
    friend bool operator==(const Scenario &, const Scenario &) = default;
};

} // namespace octoha
