#pragma once

#include "core/simulate/ticks.h"

#include <vector>

namespace octoha {

/// When the tasks that run will end, the earliest first.
/// A wheel of buckets (calendar queue, Brown 1988): a task waits unsorted in the bucket of its time, and only the
/// bucket whose turn it is gets sorted, so that both adding and taking cost the same however many tasks run. What lies
/// beyond one turn of the wheel stays in its bucket for the turns to come.
class CompletionQueue {
public:
    /// For about `tasks` at once, each running `mean` long on average, on `nodes` nodes. Empties the queue.
    void restart(double tasks, double mean, int nodes);

    bool isEmpty() const { return m_due.empty(); }
    Ticks next() const { return m_next; } ///< `never` where no task runs.
    int node() const { return int(m_due.back() & ((quint64(1) << m_nodeBits) - 1)); } ///< Of the next task.
    void add(Ticks end, int node)
    {
        const quint64 key = quint64(end) << m_nodeBits | quint64(node);
        if (!m_due.empty() && key >> m_shift > m_turn) [[likely]]
            putIntoBucket(key);
        else
            putAmongDue(key);
    }
    void removeNext()
    {
        m_due.pop_back();
        if (m_due.empty() && m_later > 0)
            fetchDue();
        tellNext();
    }
    /// Removes the tasks of a node; `each` is told when each would have ended.
    template<typename Each> void removeNode(int node, Each each);

private:
    struct Task {
        quint64 key;
        qint32 next;
    };
    void tellNext() { m_next = m_due.empty() ? never : Ticks(m_due.back() >> m_nodeBits); }
    void putIntoBucket(quint64 key);
    void putAmongDue(quint64 key);
    void fetchDue();
    bool fetchFrom(size_t bucket, quint64 turn);
    size_t filledFrom(size_t bucket) const;
    void jump();

    int m_nodeBits = 0,
        m_shift = 0; ///< A key is the time, then the node; without its lowest m_shift bits it is the turn.
    size_t m_mask = 0;
    quint64 m_turn = 0; ///< Bucket whose tasks are due, counted from the beginning of time; all others are later.
    Ticks m_next = never;
    std::vector<quint64> m_due; ///< Sorted, the earliest last. Empty only where the whole queue is.
    size_t m_later = 0; ///< Tasks in buckets.
    std::vector<qint32> m_buckets; ///< First task of each, -1 for none.
    std::vector<quint64> m_filled; ///< A bit a bucket.
    std::vector<Task> m_tasks;
    qint32 m_free = -1;
    std::vector<quint64> m_kept;
};

template<typename Each> void CompletionQueue::removeNode(int node, Each each)
{
    m_kept.clear();
    while (!isEmpty()) {
        if (this->node() == node)
            each(m_next);
        else
            m_kept.push_back(m_due.back());
        removeNext();
    }
    for (const quint64 key : m_kept)
        add(Ticks(key >> m_nodeBits), int(key & ((quint64(1) << m_nodeBits) - 1)));
}

inline void CompletionQueue::putIntoBucket(quint64 key)
{
    qint32 task = m_free;
    if (task >= 0) {
        m_free = m_tasks[size_t(task)].next;
    } else {
        task = qint32(m_tasks.size());
        m_tasks.emplace_back();
    }
    const size_t bucket = size_t(key >> m_shift) & m_mask;
    m_tasks[size_t(task)] = {key, m_buckets[bucket]};
    m_buckets[bucket] = task;
    m_filled[bucket / 64] |= quint64(1) << (bucket % 64);
    ++m_later;
}

} // namespace octoha
