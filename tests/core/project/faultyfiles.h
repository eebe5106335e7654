#pragma once

#include "core/project/files.h"

#include <atomic>
#include <cerrno>
#include <functional>

namespace octoha::tests {

/// Lets one act fail, or be the last before the program is killed: nothing after it happens.
class FaultyFiles : public Files {
public:
    enum class Way { Fail, Last };
    FaultyFiles(Way way, int at, int error = ENOSPC) : m_way(way), m_at(at), m_error(error) { }
    int acts() const { return m_acts; } ///< So many were tried.
    bool isDead() const { return m_way == Way::Last && m_acts > m_at; }
    bool hasHappened() const { return m_acts >= m_at; }

protected:
    std::optional<Fault> fault(Kind, const QString &) override
    {
        const int act = ++m_acts;
        const bool wrong = m_way == Way::Fail ? act == m_at : act > m_at;
        if (!wrong)
            return {};
        return Fault{m_error, m_way == Way::Fail || act == m_at + 1 ? 700 : 0}; // A write stops in its middle.
    }

private:
    Way m_way;
    int m_at, m_error;
    std::atomic<int> m_acts = 0;
};

/// Asks `rule` about each act, by kind and place: it may refuse it, or let something else happen first.
class RuledFiles : public Files {
public:
    using Rule = std::function<std::optional<Fault>(Kind, const QString &)>;
    explicit RuledFiles(Rule rule) : m_rule(std::move(rule)) { }

protected:
    std::optional<Fault> fault(Kind kind, const QString &place) override { return m_rule(kind, place); }

private:
    Rule m_rule;
};

/// Calls `attempt(files)` once for each act that it does, in both ways, and gives how many points were tried.
template<typename Attempt> int forEveryFault(Attempt attempt, std::initializer_list<int> errors = {ENOSPC})
{
    int points = 0;
    for (const int error : errors) {
        for (const auto way : {FaultyFiles::Way::Fail, FaultyFiles::Way::Last}) {
            for (int at = 1;; ++at) {
                FaultyFiles files(way, at, error);
                attempt(files, error);
                if (!files.hasHappened())
                    break;
                ++points;
            }
        }
    }
    return points;
}

} // namespace octoha::tests
