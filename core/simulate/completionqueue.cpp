#include "core/simulate/completionqueue.h"

#include <algorithm>
#include <bit>

namespace octoha {

namespace {

constexpr double bucketsPerTask
    = 8; // A turn of eight mean lengths leaves one exponential task in 3000 for the next turn.
constexpr size_t fewestBuckets = 256, mostBuckets = 65536;

} // namespace

void CompletionQueue::restart(double tasks, double mean, int nodes)
{
    const auto wanted = size_t(std::clamp(tasks * bucketsPerTask, double(fewestBuckets), double(mostBuckets)));
    const size_t buckets = std::bit_ceil(wanted);
    const double width = std::clamp(mean * bucketsPerTask / double(buckets), 1.0, double(endOfTime));
    m_nodeBits = int(std::bit_width(unsigned(std::max(0, nodes - 1))));
    m_shift = m_nodeBits + int(std::bit_width(quint64(width))) - 1;
    m_mask = buckets - 1;
    m_turn = 0;
    m_next = never;
    m_later = 0;
    m_free = -1;
    m_due.clear();
    m_tasks.clear();
    m_buckets.assign(buckets, -1);
    m_filled.assign(buckets / 64, 0);
}

// An earlier turn than the one that is due takes its place. So does the first task of an empty queue.
void CompletionQueue::putAmongDue(quint64 key)
{
    if (m_due.empty() || key >> m_shift < m_turn) {
        for (const quint64 later : m_due)
            putIntoBucket(later);
        m_due.clear();
        m_turn = key >> m_shift;
    }
    const auto place = std::upper_bound(m_due.begin(), m_due.end(), key, std::greater<>());
    m_due.insert(place, key);
    tellNext();
}

size_t CompletionQueue::filledFrom(size_t bucket) const
{
    const size_t words = m_filled.size(), first = bucket / 64;
    if (const quint64 rest = m_filled[first] >> (bucket % 64))
        return bucket + size_t(std::countr_zero(rest));
    for (size_t i = 1; i <= words; ++i) {
        const size_t word = (first + i) & (words - 1);
        if (m_filled[word])
            return word * 64 + size_t(std::countr_zero(m_filled[word]));
    }
    return bucket;
}

/// Makes the tasks of this turn in the bucket due; false where all are for later turns.
bool CompletionQueue::fetchFrom(size_t bucket, quint64 turn)
{
    qint32 *link = &m_buckets[bucket];
    while (*link >= 0) {
        const qint32 index = *link;
        Task &task = m_tasks[size_t(index)];
        if (task.key >> m_shift != turn) {
            link = &task.next;
            continue;
        }
        m_due.push_back(task.key);
        *link = task.next;
        task.next = m_free;
        m_free = index;
    }
    if (m_buckets[bucket] < 0)
        m_filled[bucket / 64] &= ~(quint64(1) << (bucket % 64));
    m_later -= m_due.size();
    return !m_due.empty();
}

void CompletionQueue::fetchDue()
{
    const quint64 end = m_turn + m_mask + 1;
    for (quint64 turn = m_turn + 1; turn <= end;) {
        const size_t bucket = size_t(turn) & m_mask;
        turn += (filledFrom(bucket) - bucket) & m_mask;
        if (turn <= end && fetchFrom(size_t(turn) & m_mask, turn)) {
            m_turn = turn;
            break;
        }
        ++turn;
    }
    if (m_due.empty())
        jump();
    if (m_due.size() > 1)
        std::sort(m_due.begin(), m_due.end(), std::greater<>());
}

// Nothing within a whole turn: on to the earliest.
void CompletionQueue::jump()
{
    quint64 turn = std::numeric_limits<quint64>::max();
    for (const qint32 first : m_buckets) {
        for (qint32 task = first; task >= 0; task = m_tasks[size_t(task)].next)
            turn = std::min(turn, m_tasks[size_t(task)].key >> m_shift);
    }
    m_turn = turn;
    fetchFrom(size_t(turn) & m_mask, turn);
}

} // namespace octoha
