#include "core/search/visitors.h"

namespace octoha::leastcost {

Front::Worth Front::worthOf(const Option &option)
{
    return {option.monthly, option.promise.known(), option.headroom};
}

bool Front::wants(const Frame &frame, qint64 least, int mostHeadroom)
{
    const Worth best{least, m_problem.promises().mostPercent(frame), mostHeadroom};
    // One that is equal still counts: it may stand first in the order of the space.
    return std::none_of(m_points.cbegin(), m_points.cend(),
        [&](const Option &point) { return worthOf(point).covers(best) && worthOf(point) != best; });
}

void Front::take(const Option &option)
{
    const Worth worth = worthOf(option);
    const auto beats = [&](const Option &point) {
        return worthOf(point).covers(worth) && (worthOf(point) != worth || point.choice < option.choice);
    };
    if (std::any_of(m_points.cbegin(), m_points.cend(), beats))
        return;
    m_points.removeIf([&](const Option &point) { return worth.covers(worthOf(point)); });
    m_points.append(option);
}

QList<Option> Front::points() const
{
    QList<Option> points = m_points;
    std::sort(points.begin(), points.end(), isBetter);
    return points;
}

} // namespace octoha::leastcost
