#include "core/search/problem.h"

#include <tuple>

namespace octoha::leastcost {

bool isBetter(const Option &a, const Option &b)
{
    const auto rank = [](const Option &option) {
        return std::tuple(option.monthly, -option.promise.known(), -option.headroom, option.choice.of);
    };
    return rank(a) < rank(b);
}

Problem::Problem(const Design &design, const Catalog &catalog, QDate asOf, const SearchConstraints &constraints,
    int mostNodes, const Cancel &cancel)
    : m_catalog(catalog),
      m_constraints(constraints),
      m_cancel(cancel),
      m_space(design, catalog, asOf, constraints.tasksOneNodeAway, mostNodes),
      m_costs(m_space, catalog, cancel),
      m_fits(m_space, catalog),
      m_judgement(m_space, catalog, asOf),
      m_promises(m_space, catalog, cancel),
      m_isRegionKnown(catalog.region(design.placement.region.text()) != nullptr),
      m_groupsByCost(m_space.groups())
{
    if (m_space.isEmpty())
        return;
    for (int i = 0; i < m_space.count(Part::Balancer); ++i)
        m_private.push_back(isPrivate(m_space.at(chosen(Part::Balancer, i))));
    for (int i = 0; i < m_space.count(Part::Database); ++i)
        m_entraOnly.push_back(isEntraOnly(m_space.at(chosen(Part::Database, i))));
    for (int i = 0; i < m_space.count(Part::Size); ++i)
        m_sizesByCost.append(i);
    std::stable_sort(m_sizesByCost.begin(), m_sizesByCost.end(),
        [&](int a, int b) { return m_costs.ofSize(a) < m_costs.ofSize(b); });
    for (QList<int> &group : m_groupsByCost)
        std::stable_sort(
            group.begin(), group.end(), [&](int a, int b) { return m_costs.ofDatabase(a) < m_costs.ofDatabase(b); });
}

qint64 Problem::points() const
{
    const auto fits = [&](const NodePlan &plan) { return plan.count <= m_constraints.maxNodes; };
    qint64 points = std::count_if(m_space.plans().cbegin(), m_space.plans().cend(), fits);
    for (const Part part : {Part::Size, Part::Cap, Part::Database, Part::Share, Part::Balancer})
        points *= m_space.count(part);
    return points;
}

Option Problem::optionOf(const Choice &choice) const
{
    const Frame frame = m_space.frameOf(choice);
    return {choice, m_costs.of(choice), m_space.capOneNodeAway(choice) - m_constraints.tasksOneNodeAway,
        m_promises.promiseOf(frame)};
}

bool Problem::holds(Limit limit, const Choice &choice) const
{
    const int nodes = m_space.plans()[choice[Part::Nodes]].count;
    switch (limit) {
    case Limit::Region:
        return m_isRegionKnown;
    case Limit::Rules:
        return !m_judgement.broken(choice);
    case Limit::Prices:
        return m_costs.isPriced(choice);
    case Limit::Sizes:
        return m_fits.size(choice[Part::Size], m_space.caps()[choice[Part::Cap]]);
    case Limit::Database:
        return m_fits.database(choice[Part::Database], m_space.totalCap(choice));
    case Limit::Capacity:
        return m_space.capOneNodeAway(choice) >= m_constraints.tasksOneNodeAway;
    case Limit::MaxNodes:
        return nodes <= m_constraints.maxNodes;
    case Limit::Licence:
        return m_constraints.licenceNodes == 0 || nodes <= m_constraints.licenceNodes;
    case Limit::Private:
        return !m_constraints.privateOnly || m_private[size_t(choice[Part::Balancer])];
    case Limit::EntraOnly:
        return !m_constraints.entraOnly || m_entraOnly[size_t(choice[Part::Database])];
    case Limit::Budget:
        return !m_constraints.budget || m_costs.of(choice) <= *m_constraints.budget;
    default:
        return frameHolds(limit, m_space.frameOf(choice));
    }
}

// Each bound spares the question where it is enough.
bool Problem::frameHolds(Limit limit, const Frame &frame) const
{
    const auto &availability = m_constraints.availability;
    const auto &rpo = m_constraints.rpoMinutes, &rto = m_constraints.rtoMinutes;
    if (limit == Limit::Rpo)
        return !rpo || (m_promises.leastLost(frame) <= *rpo && m_promises.lossesOf(frame).lost() <= *rpo);
    if (limit == Limit::Rto)
        return !rto || m_promises.lossesOf(frame).outageMinutes <= *rto;
    return !availability
        || (m_promises.mostPercent(frame) >= *availability && m_promises.promiseOf(frame).known() >= *availability);
}

Limits Problem::broken(const Choice &choice) const
{
    Limits limits = 0;
    for (int i = 0; i < limitCount; ++i)
        limits |= holds(Limit(i), choice) ? 0 : limitBit(Limit(i));
    return limits;
}

} // namespace octoha::leastcost
