#include "core/simulate/whatif.h"

#include <algorithm>
#include <cmath>

namespace octoha {

namespace {

bool runsTasks(const ScenarioNode &node)
{
    return node.taskCap > 0;
}

/// The last ones go first, as those are that were added last.
void keep(QList<ScenarioNode> &nodes, int wanted)
{
    int surplus = int(std::count_if(nodes.cbegin(), nodes.cend(), runsTasks)) - wanted;
    for (qsizetype i = nodes.size() - 1; i >= 0 && surplus > 0; --i) {
        if (!runsTasks(nodes[i]))
            continue;
        nodes.removeAt(i);
        --surplus;
    }
}

void setNodes(QList<ScenarioNode> &nodes, int wanted)
{
    keep(nodes, wanted);
    const auto last = std::find_if(nodes.crbegin(), nodes.crend(), runsTasks);
    if (last == nodes.crend())
        return;
    const int cap = last->taskCap;
    for (int added = 1; std::count_if(nodes.cbegin(), nodes.cend(), runsTasks) < wanted; ++added)
        nodes.append({.name = QStringLiteral("+%1").arg(added), .taskCap = cap});
}

void scale(Arrivals &arrivals, int percent)
{
    const double factor = percent / 100.0;
    arrivals.tasksPerHour *= factor;
    arrivals.burstCount = int(std::lround(arrivals.burstCount * factor));
    if (arrivals.pattern == Arrivals::Pattern::Regular)
        arrivals.everyMinutes /= factor;
    for (double &tasks : arrivals.weekly)
        tasks *= factor;
}

} // namespace

int taskNodesOf(const Scenario &scenario)
{
    return int(std::count_if(scenario.nodes.cbegin(), scenario.nodes.cend(), runsTasks));
}

int highestCapOf(const Scenario &scenario)
{
    int highest = 0;
    for (const ScenarioNode &node : scenario.nodes)
        highest = std::max(highest, node.taskCap);
    return highest;
}

Scenario withWhatIf(Scenario scenario, const WhatIf &whatIf)
{
    if (whatIf.nodes)
        setNodes(scenario.nodes, *whatIf.nodes);
    for (ScenarioNode &node : scenario.nodes) {
        if (whatIf.taskCap && runsTasks(node))
            node.taskCap = *whatIf.taskCap;
    }
    scale(scenario.arrivals, std::max(1, whatIf.arrivalPercent));
    return scenario;
}

} // namespace octoha
