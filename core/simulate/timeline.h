#pragma once

#include "core/simulate/simulation.h"
#include "core/simulate/ticks.h"

#include <vector>

namespace octoha {

/// How many tasks wait and run over the time of one replication: areas under both, and the same for each stretch of a
/// series.
class Timeline {
public:
    struct Stretch {
        double waitingArea = 0, runningArea = 0; ///< Tasks × ticks.
        qint64 waitingMost = 0;
    };

    void restart(Ticks horizon, int points);
    Ticks mark() const { return m_mark; } ///< When passMark() has to be called, before any time beyond it.
    /// Time goes on to `now`, at most to the mark, with so many tasks waiting and running.
    void advance(Ticks now, qint64 waiting, qint64 running)
    {
        m_waitingArea += waiting * (now - m_now);
        m_runningArea += running * (now - m_now);
        m_now = now;
    }
    void passMark(qint64 waiting, qint64 running);
    void noteWaiting(qint64 waiting) { m_waitingMost = std::max(m_waitingMost, waiting); }
    /// The area of waiting up to now.
    double waitingArea() const { return m_wholeArea + double(m_waitingArea); }
    const std::vector<Stretch> &stretches() const { return m_stretches; }

private:
    void flush();
    void placeMark();
    Ticks endOf(size_t stretch) const;

    Ticks m_now = 0, m_mark = 0, m_horizon = 0;
    qint64 m_waitingArea = 0, m_runningArea = 0,
           m_waitingMost = 0; ///< Since the last mark: short enough for a whole number.
    double m_wholeArea = 0;
    size_t m_index = 0;
    std::vector<Stretch> m_stretches;
};

} // namespace octoha
