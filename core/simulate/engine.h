#pragma once

#include "core/simulate/changes.h"
#include "core/simulate/cluster.h"
#include "core/simulate/completionqueue.h"
#include "core/simulate/tasksource.h"
#include "core/simulate/terms.h"
#include "core/simulate/timeline.h"
#include "core/simulate/waitingbins.h"

#include <functional>

namespace octoha {

/// What one replication came to.
struct Replication {
    quint64 tasks = 0, started = 0, finished = 0, cancelled = 0, overdue = 0;
    bool windowMet = true;
    bool overflowed = false; ///< More tasks waited than are kept.
    double waitSum = 0; ///< Ticks, of the tasks that started.
    double leftSum = 0; ///< Ticks, of those that never did.
    double waitingArea = 0; ///< Tasks × ticks, counted apart.
    Ticks waitMost = 0, end = 0; ///< `end`: of the last task.
    std::vector<Cluster::Node> nodes;
    std::vector<Timeline::Stretch> stretches;
};

/// Whether to go on; asked every few hundred tasks with the time that is reached.
using Watch = std::function<bool(Ticks now)>;

/// Runs replications of one scenario, one after another, in memory that it keeps.
class Engine {
public:
    Engine(const Scenario &scenario, const Terms &terms);
    /// Adds the waiting times to `bins`. `stopAtMiss` ends the run at the first task that misses the window.
    /// Returns the error of a history, or Refused where the watch said no.
    Result<Replication> run(int replication, WaitingBins &bins, const Watch &watch, bool stopAtMiss = false);

private:
    Result<> restart(int replication);
    void askWatch();
    void loop();
    void passMarks(Ticks time);
    void advance(Ticks time);
    void arrive();
    void end();
    void look();
    void change();
    void takeAtOnce();
    void start(size_t index);
    Ticks nextDuration();
    void nextArrival();
    qint64 working() const { return m_cluster.running() - m_orphans; }
    void miss();

    void apply(const Change &change);
    void lose(size_t index);
    void comeBack(size_t index);
    void cancelOrphans(size_t index);
    void cancelOverdueOrphans();
    bool isAnyOnline() const;
    bool isOver() const;
    void stopTaking();
    void overflow();
    void leaveWaiting();
    Replication result();

    const Scenario &m_scenario;
    const Terms m_terms;
    Cluster m_cluster;
    TaskSource m_source;
    Changes m_changes;
    CompletionQueue m_completions;
    Timeline m_timeline;
    Ring<Ticks> m_waiting; ///< When each task in the queue came.

    Ticks m_now = 0, m_arrival = 0, m_change = 0, m_look = never;
    TaskSource::Batch m_arrivals, m_durations;
    size_t m_nextArrival = 0, m_nextDuration = 0;
    qint64 m_orphans = 0; ///< Tasks of lost nodes that still look as if they ran.
    std::vector<Ticks> m_lostAt; ///< By node.
    bool m_runs = true, m_wasCancelled = false, m_stopAtMiss = false;
    Ticks m_lastStart = 0;
    Watch m_watch;
    WaitingBins *m_bins = nullptr;
    Replication m_result;
};

} // namespace octoha
