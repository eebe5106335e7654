#include "core/simulate/summing.h"

#include <algorithm>
#include <cmath>

namespace octoha {

namespace {

constexpr qsizetype mostAway = 1000;

/// Student's t for 1 to 30 degrees of freedom, two-sided 95 %.
constexpr double student[]
    = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
        2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042};
constexpr double normal = 1.959964;

/// Beyond the table the first term of its expansion about the normal distribution is exact to three digits.
double studentOf(int degrees)
{
    return degrees <= int(std::size(student)) ? student[degrees - 1]
                                              : normal + (normal * normal * normal + normal) / (4 * degrees);
}

void addWindows(QList<NodeAway> &away, int node, const NodeWindow &window, double minutes)
{
    const bool forGood = window.minutes <= 0 || (window.everyMinutes > 0 && window.minutes >= window.everyMinutes);
    double start = window.startMinute;
    for (qsizetype count = 0; start < minutes && count < mostAway; ++count) {
        away.append({node, window.kind, start, forGood ? minutes : std::min(minutes, start + window.minutes)});
        if (forGood || window.everyMinutes <= 0)
            return;
        start += window.everyMinutes;
    }
}

} // namespace

double halfWidth95(double variance, int values)
{
    return studentOf(values - 1) * std::sqrt(variance / values);
}

QList<NodeAway> awayOf(const Scenario &scenario, double hours)
{
    QList<NodeAway> away;
    for (int i = 0; i < scenario.nodes.size(); ++i) {
        for (const NodeWindow &window : scenario.nodes.at(i).windows)
            addWindows(away, i, window, hours * 60);
    }
    std::stable_sort(
        away.begin(), away.end(), [](const NodeAway &a, const NodeAway &b) { return a.fromMinute < b.fromMinute; });
    return away.first(std::min(away.size(), mostAway));
}

} // namespace octoha
