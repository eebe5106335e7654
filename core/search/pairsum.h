#pragma once

#include "core/search/space.h"

#include <functional>
#include <vector>

namespace octoha::leastcost {

/// Asked all the time while something long is done; true ends it.
using Cancel = std::function<bool()>;

/// A value of frames that is a sum of terms, none of which hangs on more than two of the four parts of a frame: the
/// value of the first frame, plus what each part alone changes in it, plus what each two parts change together beyond
/// what they change alone.
template<typename Number> class PairSum {
public:
    template<typename ValueOf> void read(const Space &space, ValueOf valueOf, const Cancel &cancel)
    {
        m_counts = {space.count(Part::Nodes), int(space.groups().size()), space.count(Part::Share),
            space.count(Part::Balancer)};
        m_first = valueOf(Frame());
        for (int part = 0; part < frameParts; ++part) {
            m_alone[size_t(part)].assign(size_t(m_counts[size_t(part)]), Number());
            for (int i = 0; i < m_counts[size_t(part)] && !cancel(); ++i)
                m_alone[size_t(part)][size_t(i)] = valueOf(frameWith({{part, i}})) - m_first;
        }
        for (size_t pair = 0; pair < pairs.size(); ++pair)
            readPair(pair, valueOf, cancel);
    }
    Number at(const Frame &frame) const
    {
        const std::array<size_t, frameParts> at{
            size_t(frame.nodes), size_t(frame.group), size_t(frame.share), size_t(frame.balancer)};
        Number sum = m_first;
        for (size_t part = 0; part < at.size(); ++part)
            sum += m_alone[part][at[part]];
        for (size_t pair = 0; pair < pairs.size(); ++pair) {
            const auto [a, b] = pairs[pair];
            sum += m_shared[pair][at[size_t(a)] * size_t(m_counts[size_t(b)]) + at[size_t(b)]];
        }
        return sum;
    }
    const Number &first() const { return m_first; }

private:
    static constexpr std::array<std::pair<int, int>, 6> pairs{{{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}}};

    static Frame frameWith(std::initializer_list<std::pair<int, int>> chosen)
    {
        Frame frame;
        int *const parts[] = {&frame.nodes, &frame.group, &frame.share, &frame.balancer};
        for (const auto &[part, index] : chosen)
            *parts[part] = index;
        return frame;
    }
    template<typename ValueOf> void readPair(size_t pair, ValueOf valueOf, const Cancel &cancel)
    {
        const auto [a, b] = pairs[pair];
        const auto &first = m_alone[size_t(a)], &second = m_alone[size_t(b)];
        auto &shared = m_shared[pair];
        shared.assign(first.size() * second.size(), Number());
        // What the first choice adds alone, it adds: only others can share something.
        for (size_t i = 1; i < first.size(); ++i) {
            for (size_t j = 1; j < second.size() && !cancel(); ++j)
                shared[i * second.size() + j]
                    = valueOf(frameWith({{a, int(i)}, {b, int(j)}})) - m_first - first[i] - second[j];
        }
    }

    std::array<int, frameParts> m_counts = {};
    Number m_first = {};
    std::array<std::vector<Number>, frameParts> m_alone;
    std::array<std::vector<Number>, 6> m_shared;
};

} // namespace octoha::leastcost
