#include "core/simulate/engine.h"

#include <algorithm>

/// The part of the engine that deals with nodes that come and go.
namespace octoha {

namespace {

constexpr Ticks patience = Ticks(365 * 24 * ticksPerHour); // Calendars of days repeat many times within a year.

} // namespace

void Engine::change()
{
    apply(m_changes.take());
    m_cluster.refresh();
    m_change = m_changes.next();
    askWatch();
    if (isOver())
        stopTaking();
    if (m_waiting.isEmpty())
        return;
    if (m_terms.poll == 0)
        takeAtOnce();
    else
        m_look = m_cluster.nextLook(m_now);
}

void Engine::apply(const Change &change)
{
    const auto index = size_t(change.node);
    Cluster::Node &node = m_cluster.node(index);
    switch (change.kind) {
    case Change::Kind::Joins:
        node.isHere = true;
        return comeBack(index);
    case Change::Kind::CapRaised:
        node.hasCap = true;
        return;
    case Change::Kind::FaultBegins:
        return ++node.faults == 1 ? lose(index) : void();
    case Change::Kind::FaultEnds:
        return --node.faults == 0 ? comeBack(index) : void();
    case Change::Kind::DrainBegins:
        ++node.drains;
        return;
    case Change::Kind::DrainEnds:
        --node.drains;
        return;
    case Change::Kind::OrphansOverdue:
        return cancelOverdueOrphans();
    }
}

/// Nothing that runs on the node ends any more, but the cluster does not know that yet.
void Engine::lose(size_t index)
{
    Cluster::Node &node = m_cluster.node(index);
    m_orphans += node.running;
    m_lostAt[index] = m_now;
    m_completions.removeNode(
        int(index), [&](Ticks end) { node.busy -= std::max(Ticks(0), std::min(end, m_terms.horizon) - m_now); });
    if (node.running > 0)
        m_changes.add({m_now + m_terms.orphan, Change::Kind::OrphansOverdue, int(index)});
}

/// A node that comes back cancels what it ran, and sees to the tasks of others that are away for long.
void Engine::comeBack(size_t index)
{
    cancelOrphans(index);
    m_cluster.lookFrom(m_cluster.node(index), m_now);
    cancelOverdueOrphans();
}

void Engine::cancelOrphans(size_t index)
{
    Cluster::Node &node = m_cluster.node(index);
    if (node.running == 0)
        return;
    node.cancelled += quint64(node.running);
    m_result.end = m_now;
    m_orphans -= node.running;
    m_cluster.forget(node);
    miss();
}

// It takes another node that is there to notice; one that drains does.
void Engine::cancelOverdueOrphans()
{
    if (!isAnyOnline())
        return;
    for (size_t i = 0; i < m_cluster.size(); ++i) {
        if (m_cluster.node(i).faults > 0 && m_now - m_lostAt[i] >= m_terms.orphan)
            cancelOrphans(i);
    }
}

bool Engine::isAnyOnline() const
{
    for (size_t i = 0; i < m_cluster.size(); ++i) {
        if (m_cluster.node(i).isOnline())
            return true;
    }
    return false;
}

/// Nothing can happen any more that counts. Calendars go on for ever, so they do not.
bool Engine::isOver() const
{
    if (m_now >= endOfTime)
        return true;
    if (m_arrival != never || m_completions.next() != never)
        return false;
    return (m_waiting.isEmpty() && m_orphans == 0) || m_now - std::max(m_lastStart, m_terms.horizon) > patience;
}

} // namespace octoha
