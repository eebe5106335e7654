#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>

namespace octoha {

/// Few enough for both threads to end together, and enough to keep them out of one folder, whose lock they would wait
/// for.
inline constexpr std::size_t fewFiles = 16;

/// Does work(0) … work(count - 1) by two threads, each taking the next few that nobody has. An export is hundreds of
/// small things that do not wait for one another; a second processor, where there is one, takes half of them.
template<typename Work> void twoAtATime(std::size_t count, std::size_t few, const Work &work)
{
    std::atomic<size_t> next = 0;
    const auto takeTurns = [&] {
        for (size_t first = next.fetch_add(few); first < count; first = next.fetch_add(few)) {
            for (size_t i = first; i < std::min(first + few, count); ++i)
                work(i);
        }
    };
    auto other = std::async(takeTurns);
    takeTurns();
    other.get();
}

} // namespace octoha
