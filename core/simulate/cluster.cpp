#include "core/simulate/cluster.h"

#include <algorithm>
#include <numeric>

namespace octoha {

Cluster::Cluster(const std::vector<qint64> &caps, Ticks poll)
    : m_nodes(caps.size()),
      m_poll(poll),
      m_phase(caps.size()),
      m_order(caps.size()),
      m_orderPhase(caps.size()),
      m_free(caps.size() / 64 + 1)
{
    for (size_t i = 0; i < caps.size(); ++i)
        m_nodes[i].cap = caps[i];
    m_guessesPerTick = poll > 0 ? double(guesses - 1) / double(poll) : 0;
}

void Cluster::restart(Generator looks)
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        Node fresh;
        fresh.cap = m_nodes[i].cap;
        m_nodes[i] = fresh;
        m_phase[i] = Ticks(looks.uniform() * double(m_poll));
    }
    m_running = 0;
    m_round = 0;
    m_looking = 0;
    sortByLook();
}

void Cluster::sortByLook()
{
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    std::stable_sort(m_order.begin(), m_order.end(), [&](size_t a, size_t b) { return m_phase[a] < m_phase[b]; });
    for (size_t position = 0; position < m_order.size(); ++position) {
        m_orderPhase[position] = m_phase[m_order[position]];
        m_nodes[m_order[position]].position = position;
    }
    for (size_t guess = 0; m_poll > 0 && guess < guesses; ++guess) {
        const auto from = Ticks(double(guess) / m_guessesPerTick) - 1;
        m_guess[guess]
            = quint16(std::lower_bound(m_orderPhase.begin(), m_orderPhase.end(), from) - m_orderPhase.begin());
    }
    refresh();
}

void Cluster::refresh()
{
    m_totalCap = 0;
    std::fill(m_free.begin(), m_free.end(), 0);
    for (const Node &node : m_nodes) {
        m_totalCap += node.canTake() ? node.cap : 0;
        setFree(node, node.canTake() && node.running < node.cap);
    }
}

void Cluster::lookFrom(Node &node, Ticks now)
{
    if (m_poll == 0)
        return;
    m_phase[size_t(&node - m_nodes.data())] = now % m_poll;
    sortByLook();
}

} // namespace octoha
