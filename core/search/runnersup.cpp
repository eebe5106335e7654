#include "core/search/runnersup.h"

#include "core/search/visitors.h"

namespace octoha::leastcost {

namespace {

std::optional<Option> bestOf(const Problem &problem, const Query &query)
{
    Cheapest cheapest;
    problem.walk(query, cheapest);
    return cheapest.best();
}

/// Queries that leave out what the best design has, one for each thing that can be chosen.
QList<std::function<bool(Part, int)>> otherChoices(const Space &space, const Choice &best)
{
    const NodePlan &plan = space.plans()[best[Part::Nodes]];
    const auto otherPlan = [&space](auto differs) {
        return [&space, differs](Part part, int index) { return part != Part::Nodes || differs(space.plans()[index]); };
    };
    QList<std::function<bool(Part, int)>> others{
        otherPlan([count = plan.count](const NodePlan &other) { return other.count != count; }),
        otherPlan([zones = plan.zones](const NodePlan &other) { return other.zones != zones; })};
    for (const Part part : {Part::Size, Part::Cap, Part::Database, Part::Share, Part::Balancer})
        others.append([part, index = best[part]](Part at, int other) { return at != part || other != index; });
    return others;
}

void addOnce(QList<RunnerUp> &runners, const std::optional<Option> &option, std::optional<Limit> breaks)
{
    const auto isSame = [&](const RunnerUp &runner) { return runner.option.choice == option->choice; };
    if (option && std::none_of(runners.cbegin(), runners.cend(), isSame))
        runners.append({*option, breaks});
}

} // namespace

QList<RunnerUp> runnersUp(const Problem &problem, const Option &best, Limits limits)
{
    QList<RunnerUp> runners;
    for (int i = 0; i < limitCount; ++i) {
        if (!(limits & limitBit(Limit(i))))
            continue;
        const auto option = bestOf(problem, {.limits = limits & ~limitBit(Limit(i))});
        if (option && option->monthly < best.monthly)
            addOnce(runners, option, Limit(i));
    }
    for (const auto &admits : otherChoices(problem.space(), best.choice))
        addOnce(runners, bestOf(problem, {.limits = limits, .admits = admits}), std::nullopt);
    std::sort(runners.begin(), runners.end(),
        [](const RunnerUp &a, const RunnerUp &b) { return isBetter(a.option, b.option); });
    return runners;
}

} // namespace octoha::leastcost
