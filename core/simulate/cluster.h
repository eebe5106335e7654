#pragma once

#include "core/simulate/draws.h"
#include "core/simulate/ticks.h"

#include <bit>
#include <vector>

namespace octoha {

/// The nodes at one time of a run: what each runs, which may take a task, and when each looks at the queue.
class Cluster {
public:
    struct Node {
        qint64 cap = 0,
               running = 0; ///< Running as the cluster sees it: the tasks of a lost node too, until they are cancelled.
        bool isHere = true; ///< False before it joins.
        int faults = 0, drains = 0; ///< Windows that it is in.
        bool hasCap = true; ///< False while it stays at cap 0 after joining.
        size_t position = 0; ///< By the time of its look.
        quint64 started = 0, finished = 0, cancelled = 0;
        qint64 busy = 0; ///< Ticks that its places worked before the horizon.
        bool isOnline() const { return isHere && faults == 0; }
        bool canTake() const { return isOnline() && drains == 0 && hasCap && cap > 0; }
    };

    explicit Cluster(const std::vector<qint64> &caps, Ticks poll);
    /// All idle again, each with a look at a time of its own.
    void restart(Generator looks);

    size_t size() const { return m_nodes.size(); }
    Node &node(size_t index) { return m_nodes[index]; }
    const Node &node(size_t index) const { return m_nodes[index]; }
    qint64 running() const { return m_running; }

    /// The rule of the documentation: neither at its cap, nor is its share above the share that the cluster would have
    /// with all that waits.
    bool takes(const Node &node, qint64 waiting) const
    {
        return node.running < node.cap && node.running * m_totalCap <= (m_running + waiting) * node.cap;
    }
    void start(Node &node)
    {
        ++m_running;
        if (++node.running >= node.cap)
            setFree(node, false);
    }
    /// A task ended; true if the node was full.
    bool end(Node &node)
    {
        --m_running;
        const bool wasFull = node.running-- == node.cap;
        if (wasFull && node.canTake())
            setFree(node, true);
        return wasFull;
    }
    /// Its tasks are cancelled; refresh() has to follow.
    void forget(Node &node)
    {
        m_running -= node.running;
        node.running = 0;
    }
    /// To be called after anything but `running` of a node has changed.
    void refresh();
    /// A node that was away looks at the queue when it is back, and every poll from then on.
    void lookFrom(Node &node, Ticks now);

    /// The next look from `now` on of a node with a free place; `never` where there is none.
    Ticks nextLook(Ticks now);
    /// The look after the one that was given last.
    Ticks followingLook() { return lookFromPosition(m_looking + 1); }
    size_t looking() const { return m_order[m_looking]; } ///< The node whose look was given last.

    /// Calls `visit` with each node that has a free place, in order, until it gives false.
    template<typename Visit> void visitFree(Visit visit);

private:
    void setFree(const Node &node, bool isFree)
    {
        const quint64 bit = quint64(1) << (node.position % 64);
        quint64 &word = m_free[node.position / 64];
        word = isFree ? word | bit : word & ~bit;
    }
    void sortByLook();
    size_t firstPositionFrom(Ticks phase) const;
    size_t firstFree(size_t position) const;
    Ticks lookFromPosition(size_t position);

    static constexpr size_t none = size_t(-1);
    std::vector<Node> m_nodes;
    Ticks m_poll;
    qint64 m_totalCap = 0, m_running = 0;
    std::vector<Ticks> m_phase; ///< By node.
    std::vector<size_t> m_order; ///< Nodes by the time of their look within a poll.
    std::vector<Ticks> m_orderPhase; ///< The phases in that order.
    std::vector<quint64> m_free; ///< A bit a position: has a free place and may take.
    static constexpr size_t guesses = 256;
    std::vector<quint16> m_guess
        = std::vector<quint16>(guesses); ///< First position in each stretch of a poll, to begin from.
    double m_guessesPerTick = 0;
    Ticks m_round = 0; ///< Begin of the poll that the last look was in.
    size_t m_looking = 0;
};

template<typename Visit> void Cluster::visitFree(Visit visit)
{
    for (size_t word = 0; word < m_free.size(); ++word) {
        for (quint64 rest = m_free[word]; rest; rest &= rest - 1) {
            if (!visit(m_order[word * 64 + size_t(std::countr_zero(rest))]))
                return;
        }
    }
}

inline size_t Cluster::firstFree(size_t position) const
{
    size_t word = position / 64;
    if (word >= m_free.size())
        return none;
    quint64 rest = m_free[word] & (~quint64(0) << (position % 64));
    while (!rest && ++word < m_free.size())
        rest = m_free[word];
    return rest ? word * 64 + size_t(std::countr_zero(rest)) : none;
}

inline Ticks Cluster::lookFromPosition(size_t position)
{
    size_t found = firstFree(position);
    if (found == none) {
        found = firstFree(0);
        if (found == none)
            return never;
        m_round += m_poll;
    }
    m_looking = found;
    return m_round + m_orderPhase[found];
}

inline size_t Cluster::firstPositionFrom(Ticks phase) const
{
    size_t position = m_guess[size_t(double(phase) * m_guessesPerTick)];
    while (position < m_orderPhase.size() && m_orderPhase[position] < phase)
        ++position;
    return position;
}

inline Ticks Cluster::nextLook(Ticks now)
{
    if (now - m_round >= 4 * m_poll || m_round - now >= 4 * m_poll)
        m_round = now - now % m_poll;
    while (m_round > now)
        m_round -= m_poll;
    while (now - m_round >= m_poll)
        m_round += m_poll;
    return lookFromPosition(firstPositionFrom(now - m_round));
}

} // namespace octoha
