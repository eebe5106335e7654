#include "core/simulate/changes.h"

#include <algorithm>

namespace octoha {

namespace {

Ticks minuteTicks(double minutes)
{
    return ticksOf(minutes, ticksPerMinute);
}

/// A window that begins again before it ends, or has no end, is there for good.
bool isForGood(const NodeWindow &window)
{
    return window.minutes <= 0 || (window.everyMinutes > 0 && window.minutes >= window.everyMinutes);
}

Change beginOf(const NodeWindow &window, int node, int index, Ticks at)
{
    return {at, window.kind == NodeWindow::Kind::Fault ? Change::Kind::FaultBegins : Change::Kind::DrainBegins, node,
        index};
}

Change endOf(const NodeWindow &window, int node, int index, Ticks at)
{
    return {
        at, window.kind == NodeWindow::Kind::Fault ? Change::Kind::FaultEnds : Change::Kind::DrainEnds, node, index};
}

} // namespace

void Changes::add(const Change &change)
{
    if (change.at > endOfTime)
        return;
    m_heap.push_back(change);
    std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
}

void Changes::restart()
{
    m_heap.clear();
    for (int i = 0; i < m_nodes.size(); ++i) {
        const ScenarioNode &node = m_nodes.at(i);
        if (node.joinMinute > 0 || node.capZeroMinutes > 0) {
            add({minuteTicks(node.joinMinute), Change::Kind::Joins, i});
            add({minuteTicks(node.joinMinute + node.capZeroMinutes), Change::Kind::CapRaised, i});
        }
        for (int window = 0; window < node.windows.size(); ++window)
            add(beginOf(node.windows.at(window), i, window, minuteTicks(node.windows.at(window).startMinute)));
    }
}

Change Changes::take()
{
    std::pop_heap(m_heap.begin(), m_heap.end(), std::greater<>());
    const Change change = m_heap.back();
    m_heap.pop_back();
    if (change.window < 0)
        return change;
    const NodeWindow &window = m_nodes.at(change.node).windows.at(change.window);
    const bool begins = change.kind == Change::Kind::FaultBegins || change.kind == Change::Kind::DrainBegins;
    if (begins && !isForGood(window))
        add(endOf(window, change.node, change.window, change.at + minuteTicks(window.minutes)));
    else if (!begins && window.everyMinutes > 0)
        add(beginOf(window, change.node, change.window,
            change.at - minuteTicks(window.minutes) + minuteTicks(window.everyMinutes)));
    return change;
}

} // namespace octoha
