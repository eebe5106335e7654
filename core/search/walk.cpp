#include "core/search/walk.h"

namespace octoha::leastcost {

namespace {

constexpr Parts nodeParts = partBit(Part::Nodes) | severalNodes;

}

void Problem::walk(const Query &query, Visitor &visitor) const
{
    Walk(*this, query, visitor).run();
}

void Walk::run()
{
    if (m_query.has(Limit::Region) && !m_problem.m_isRegionKnown)
        return;
    for (int plan = 0; plan < m_space.count(Part::Nodes) && !m_problem.isCancelled(); ++plan) {
        m_at[Part::Nodes] = plan;
        if (admitsPlan(plan))
            visitPlan();
    }
}

bool Walk::breaks(Parts known, Parts fresh) const
{
    return m_query.has(Limit::Rules) && m_problem.m_judgement.broken(m_at, known, fresh);
}

bool Walk::admitsPlan(int plan) const
{
    for (const Limit limit : {Limit::MaxNodes, Limit::Licence}) {
        if (m_query.has(limit) && !m_problem.holds(limit, m_at))
            return false;
    }
    return m_query.admitsChoice(Part::Nodes, plan)
        && (!m_query.has(Limit::Prices) || m_problem.m_costs.isPriced(Part::Nodes, plan))
        && !breaks(nodeParts, nodeParts);
}

bool Walk::admitsBalancer() const
{
    const int balancer = m_at[Part::Balancer];
    return m_query.admitsChoice(Part::Balancer, balancer)
        && (!m_query.has(Limit::Private) || m_problem.holds(Limit::Private, m_at))
        && (!m_query.has(Limit::Prices) || m_problem.m_costs.isPriced(Part::Balancer, balancer))
        && !breaks(nodeParts | partBit(Part::Balancer), partBit(Part::Balancer));
}

bool Walk::admitsShare() const
{
    const int share = m_at[Part::Share];
    return m_query.admitsChoice(Part::Share, share)
        && (!m_query.has(Limit::Prices) || m_problem.m_costs.isPriced(Part::Share, share))
        && !breaks(nodeParts | partBit(Part::Balancer) | partBit(Part::Share), partBit(Part::Share));
}

bool Walk::admitsDatabase(int database)
{
    m_at[Part::Database] = database;
    return m_query.admitsChoice(Part::Database, database)
        && (!m_query.has(Limit::EntraOnly) || m_problem.holds(Limit::EntraOnly, m_at))
        && (!m_query.has(Limit::Prices) || m_problem.m_costs.isPriced(Part::Database, database))
        && !breaks(nodeParts | partBit(Part::Database), partBit(Part::Database));
}

QList<int> Walk::sizesFor(int cap)
{
    QList<int> sizes;
    for (const int size : m_problem.m_sizesByCost) {
        m_at[Part::Size] = size;
        if (m_query.admitsChoice(Part::Size, size) && (!m_query.has(Limit::Sizes) || m_problem.m_fits.size(size, cap))
            && (!m_query.has(Limit::Prices) || m_problem.m_costs.isPriced(Part::Size, size))
            && !breaks(nodeParts | partBit(Part::Cap) | partBit(Part::Size), partBit(Part::Size)))
            sizes.append(size);
    }
    m_at[Part::Size] = 0;
    return sizes;
}

void Walk::readCaps()
{
    m_rows.clear();
    m_leastSize = std::numeric_limits<qint64>::max() / 2;
    m_mostHeadroom = std::numeric_limits<int>::min();
    const int varied = m_space.plans()[m_at[Part::Nodes]].varied;
    for (int cap = 0; cap < m_space.count(Part::Cap); ++cap) {
        m_at[Part::Cap] = cap;
        if (!m_query.admitsChoice(Part::Cap, cap)
            || (m_query.has(Limit::Capacity) && !m_problem.holds(Limit::Capacity, m_at))
            || breaks(nodeParts | partBit(Part::Cap), partBit(Part::Cap)))
            continue;
        CapRow row{cap, m_space.totalCap(m_at), m_space.capOneNodeAway(m_at) - m_problem.m_constraints.tasksOneNodeAway,
            sizesFor(m_space.caps()[cap])};
        if (row.sizes.isEmpty())
            continue;
        m_leastSize = std::min(m_leastSize, varied * m_problem.m_costs.ofSize(row.sizes.first()));
        m_mostHeadroom = std::max(m_mostHeadroom, row.headroom);
        m_rows.append(std::move(row));
    }
    m_at[Part::Cap] = 0;
}

void Walk::readDatabases()
{
    m_groups.clear();
    for (const QList<int> &group : m_problem.m_groupsByCost) {
        m_groups.append(QList<int>());
        std::copy_if(group.cbegin(), group.cend(), std::back_inserter(m_groups.last()),
            [&](int database) { return admitsDatabase(database); });
    }
    m_at[Part::Database] = 0;
    for (CapRow &row : m_rows) {
        for (const QList<int> &group : std::as_const(m_groups))
            row.groups.append(carrying(group, row.totalCap));
    }
}

QList<int> Walk::carrying(const QList<int> &group, int totalCap) const
{
    QList<int> databases;
    const bool all = !m_query.has(Limit::Database);
    std::copy_if(group.cbegin(), group.cend(), std::back_inserter(databases),
        [&](int database) { return all || m_problem.m_fits.database(database, totalCap); });
    return databases;
}

void Walk::visitPlan()
{
    readCaps();
    readDatabases();
    for (int balancer = 0; balancer < m_space.count(Part::Balancer) && !m_rows.isEmpty(); ++balancer) {
        m_at[Part::Balancer] = balancer;
        if (!admitsBalancer())
            continue;
        for (int share = 0; share < m_space.count(Part::Share); ++share) {
            m_at[Part::Share] = share;
            if (!admitsShare())
                continue;
            for (int group = 0; group < m_groups.size() && !m_problem.isCancelled(); ++group) {
                if (!m_groups[group].isEmpty())
                    visitFrame(group);
            }
        }
    }
    m_at = {};
}

void Walk::visitFrame(int group)
{
    const QList<int> &databases = m_groups[group];
    const Frame frame{m_at[Part::Nodes], group, m_at[Part::Share], m_at[Part::Balancer]};
    const qint64 least = m_problem.m_costs.of(frame) + m_leastSize + m_problem.m_costs.ofDatabase(databases.first());
    m_at[Part::Database] = databases.first();
    if (!m_query.everyPoint
        && (!isAffordable(least) || !m_visitor.wants(frame, least, m_mostHeadroom) || !holdsFrameLimits()))
        return;
    for (const CapRow &row : std::as_const(m_rows))
        visitRow(row, group);
}

void Walk::visitRow(const CapRow &row, int group)
{
    m_at[Part::Cap] = row.cap;
    const QList<int> &databases = row.groups[group];
    const Picked picked = databases.isEmpty() ? Picked()
        : m_query.everyPoint                  ? pickOfAll(row.sizes, databases)
                                              : pick(row.sizes, databases);
    if (picked.size < 0)
        return;
    m_at[Part::Size] = picked.size;
    m_at[Part::Database] = picked.database;
    const Frame frame = m_space.frameOf(m_at);
    const qint64 monthly = m_problem.m_costs.of(frame) + picked.added;
    if (isAffordable(monthly) && m_visitor.wants(frame, monthly, row.headroom) && holdsFrameLimits())
        m_visitor.take({m_at, monthly, row.headroom, m_problem.m_promises.promiseOf(frame)});
}

bool Walk::isAffordable(qint64 monthly) const
{
    const auto &budget = m_problem.m_constraints.budget;
    return !m_query.has(Limit::Budget) || !budget || monthly <= *budget;
}

bool Walk::holdsFrameLimits() const
{
    for (const Limit limit : {Limit::Availability, Limit::Rpo, Limit::Rto}) {
        if (m_query.has(limit) && !m_problem.holds(limit, m_at))
            return false;
    }
    return true;
}

bool Walk::fits(int database)
{
    m_at[Part::Database] = database;
    return !breaks(allParts, partBit(Part::Database));
}

/// The cheapest database of the group that goes with the size at hand and adds less than `below`; -1 where there is
/// none.
int Walk::firstThatFits(const QList<int> &group, qint64 below)
{
    for (const int database : group) {
        if (m_problem.m_costs.ofDatabase(database) >= below)
            break;
        ++m_problem.m_visited;
        if (fits(database))
            return database;
    }
    return -1;
}

Walk::Picked Walk::pick(const QList<int> &sizes, const QList<int> &group)
{
    const int varied = m_space.plans()[m_at[Part::Nodes]].varied;
    Picked best;
    for (const int size : sizes) {
        const qint64 added = varied * m_problem.m_costs.ofSize(size);
        if (added + m_problem.m_costs.ofDatabase(group.first()) >= best.added)
            break;
        m_at[Part::Size] = size;
        if (const int database = firstThatFits(group, best.added - added); database >= 0)
            best = {added + m_problem.m_costs.ofDatabase(database), size, database};
    }
    return best;
}

// Each point is added up; the rules, which a table answers, are asked of those alone that would be the best so far.
Walk::Picked Walk::pickOfAll(const QList<int> &sizes, const QList<int> &group)
{
    const int varied = m_space.plans()[m_at[Part::Nodes]].varied;
    Picked best;
    for (const int size : sizes) {
        m_at[Part::Size] = size;
        for (const int database : group) {
            const qint64 added = varied * m_problem.m_costs.ofSize(size) + m_problem.m_costs.ofDatabase(database);
            if (added < best.added && fits(database))
                best = {added, size, database};
        }
        m_problem.m_visited += group.size();
    }
    return best;
}

} // namespace octoha::leastcost
