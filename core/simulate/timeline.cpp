#include "core/simulate/timeline.h"

namespace octoha {

namespace {

constexpr Ticks longestStep = Ticks(1) << 37; // 38 hours: times 2^24 waiting tasks it still fits into 63 bits.

} // namespace

void Timeline::restart(Ticks horizon, int points)
{
    m_now = 0;
    m_horizon = horizon;
    m_waitingArea = m_runningArea = m_waitingMost = 0;
    m_wholeArea = 0;
    m_index = 0;
    m_stretches.assign(size_t(points), {});
    placeMark();
}

Ticks Timeline::endOf(size_t stretch) const
{
    return m_horizon * Ticks(stretch + 1) / Ticks(m_stretches.size());
}

void Timeline::placeMark()
{
    m_mark = m_now + longestStep;
    if (m_index < m_stretches.size())
        m_mark = std::min(m_mark, endOf(m_index));
}

void Timeline::flush()
{
    if (m_index < m_stretches.size()) {
        Stretch &stretch = m_stretches[m_index];
        stretch.waitingArea += double(m_waitingArea);
        stretch.runningArea += double(m_runningArea);
        stretch.waitingMost = std::max(stretch.waitingMost, m_waitingMost);
    }
    m_wholeArea += double(m_waitingArea);
    m_waitingArea = m_runningArea = 0;
}

void Timeline::passMark(qint64 waiting, qint64 running)
{
    advance(m_mark, waiting, running);
    flush();
    if (m_index < m_stretches.size() && m_now >= endOf(m_index))
        ++m_index;
    m_waitingMost = waiting;
    placeMark();
}

} // namespace octoha
