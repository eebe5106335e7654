#include "core/search/limits.h"

#include "core/assess/fits.h"
#include "core/assess/quantities.h"
#include "core/design/measures.h"

namespace octoha::leastcost {

namespace {

using namespace Qt::StringLiterals;

// Octopus advises by rows, so what carries a row's cap carries every cap up to it.
int largestCap(Design design, const Catalog &catalog)
{
    int largest = 0;
    design.compute.nodes = design.compute.nodes.mid(0, 1);
    for (const NodeAdvice &advice : catalog.tables().nodeAdvice) {
        design.compute.nodes.first().taskCap = TaskCap::from(advice.taskCap).value_or(TaskCap());
        if (nodeFitsOf(design, catalog, {}).first().fit == Fit::Fits)
            largest = std::max(largest, advice.taskCap);
    }
    return largest;
}

QList<Node> nodesFor(int total)
{
    QList<Node> nodes;
    for (; total > 0; total -= TaskCap::maximum) {
        nodes.append(Node());
        nodes.last().taskCap = *TaskCap::from(std::min<int>(total, TaskCap::maximum));
    }
    return nodes;
}

int largestTotal(Design design, const Catalog &catalog)
{
    int largest = 0;
    for (const DatabaseAdvice &advice : catalog.tables().databaseAdvice) {
        design.compute.nodes = nodesFor(advice.totalTaskCap);
        if (databaseFitOf(design, catalog).fit == Fit::Fits)
            largest = std::max(largest, advice.totalTaskCap);
    }
    return largest;
}

/// Nodes that the licence allows, by the file or else by what is sold; 0: any number.
int licensedNodes(const Workload &workload, const Catalog &catalog)
{
    if (workload.licenceType == LicenceType::None)
        return 0;
    if (workload.licenceLimitsRead)
        return statedNodeLimit(workload);
    const Licence *licence = catalog.licence(choiceKey(workload.licenceType));
    return licence ? licence->nodes : 0;
}

template<auto member, typename Value> std::optional<Value> stated(const Design &design, Value value)
{
    return isUnknown(design, field<member>) ? std::nullopt : std::optional(value);
}

} // namespace

QLatin1StringView idOf(Limit limit)
{
    static constexpr QLatin1StringView ids[limitCount]
        = {"budget"_L1, "availability"_L1, "capacity"_L1, "maxNodes"_L1, "licence"_L1, "private"_L1, "entraOnly"_L1,
            "rpo"_L1, "rto"_L1, "region"_L1, "prices"_L1, "sizes"_L1, "database"_L1, "rules"_L1};
    return ids[size_t(limit)];
}

Fits::Fits(const Space &space, const Catalog &catalog)
{
    if (space.isEmpty())
        return;
    for (const DatabaseAdvice &advice : catalog.tables().databaseAdvice)
        m_lastRow = std::max(m_lastRow, advice.totalTaskCap);
    Choice choice;
    for (int i = 0; i < space.count(Part::Size); ++i) {
        Design design = space.at(choice);
        design.compute.nodes = {Node()};
        design.compute.nodes.first().size = *Name::from(space.sizes()[i]);
        m_capOfSize.push_back(largestCap(std::move(design), catalog));
    }
    for (int i = 0; i < space.count(Part::Database); ++i) {
        choice[Part::Database] = i;
        m_capOfDatabase.push_back(largestTotal(space.at(choice), catalog));
    }
}

bool isPrivate(const Design &design)
{
    return !isReachedFromInternet(design) && !design.database.publicAccess && !design.storage.publicAccess;
}

bool isEntraOnly(const Design &design)
{
    return usesAzureSql(design.database) && design.database.entraOnly
        && design.database.signIn == DatabaseSignIn::ManagedIdentity;
}

Limits given(const SearchConstraints &constraints)
{
    Limits limits = limitBit(Limit::Region) | limitBit(Limit::Prices) | limitBit(Limit::Sizes)
        | limitBit(Limit::Database) | limitBit(Limit::Capacity) | limitBit(Limit::MaxNodes);
    const auto add = [&](bool isGiven, Limit limit) { limits |= isGiven ? limitBit(limit) : 0; };
    add(constraints.withoutErrors, Limit::Rules);
    add(constraints.licenceNodes > 0, Limit::Licence);
    add(constraints.privateOnly, Limit::Private);
    add(constraints.entraOnly, Limit::EntraOnly);
    add(constraints.availability.has_value(), Limit::Availability);
    add(constraints.rpoMinutes.has_value(), Limit::Rpo);
    add(constraints.rtoMinutes.has_value(), Limit::Rto);
    add(constraints.budget.has_value(), Limit::Budget);
    return limits;
}

} // namespace octoha::leastcost

namespace octoha {

using namespace leastcost;

SearchConstraints constraintsOf(const Design &design, const Catalog &catalog)
{
    const Workload &workload = design.workload;
    SearchConstraints constraints;
    constraints.currency = currencyOf(catalog);
    if (const auto cents = stated<&Workload::monthlyBudget>(design, workload.monthlyBudget.cents());
        cents && *cents > 0 && constraints.currency == statedCurrency)
        constraints.budget = *cents * (moneyScale / 100);
    constraints.availability = stated<&Workload::wantedAvailability>(design, workload.wantedAvailability.value());
    constraints.tasksOneNodeAway = int(sizingOf(design, catalog).totalTaskCap.value.value_or(0));
    constraints.rpoMinutes = stated<&Workload::rpoMinutes>(design, workload.rpoMinutes.number());
    constraints.rtoMinutes = stated<&Workload::rtoMinutes>(design, workload.rtoMinutes.number());
    constraints.licenceNodes = licensedNodes(workload, catalog);
    constraints.privateOnly = isPrivate(design);
    constraints.entraOnly = isEntraOnly(design);
    return constraints;
}

} // namespace octoha
