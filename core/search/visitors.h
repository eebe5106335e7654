#pragma once

#include "core/search/problem.h"

namespace octoha::leastcost {

/// Keeps the best point.
class Cheapest : public Visitor {
public:
    bool wants(const Frame &, qint64 least, int) override { return !m_best || least <= m_best->monthly; }
    void take(const Option &option) override
    {
        if (!m_best || isBetter(option, *m_best))
            m_best = option;
    }
    const std::optional<Option> &best() const { return m_best; }

private:
    std::optional<Option> m_best;
};

/// Keeps the first point.
class First : public Visitor {
public:
    bool wants(const Frame &, qint64, int) override { return !m_found; }
    void take(const Option &option) override { m_found = option; }
    const std::optional<Option> &found() const { return m_found; }

private:
    std::optional<Option> m_found;
};

/// Keeps the points that no other one beats in cost, availability and headroom.
class Front : public Visitor {
public:
    explicit Front(const Problem &problem) : m_problem(problem) { }
    bool wants(const Frame &frame, qint64 least, int mostHeadroom) override;
    void take(const Option &option) override;
    QList<Option> points() const; ///< By cost.

private:
    /// What counts of a point.
    struct Worth {
        qint64 monthly;
        double percent;
        int headroom;
        bool covers(const Worth &other) const
        {
            return monthly <= other.monthly && percent >= other.percent && headroom >= other.headroom;
        }
        friend bool operator==(const Worth &, const Worth &) = default;
    };
    static Worth worthOf(const Option &option);

    const Problem &m_problem;
    QList<Option> m_points;
};

} // namespace octoha::leastcost
