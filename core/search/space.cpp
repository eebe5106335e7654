#include "core/search/space.h"

#include "core/design/fields.h"
#include "core/design/measures.h"

// What a point of the space stands for.
namespace octoha::leastcost {

namespace {

QStringList fieldsOf(DatabaseKind kind)
{
    switch (kind) {
    case DatabaseKind::AzureSqlDtu:
        return {field<&Database::dtuObjective>.id(), field<&Database::zoneRedundant>.id()};
    case DatabaseKind::AzureSqlVcore:
        return {field<&Database::vcoreObjective>.id(), field<&Database::zoneRedundant>.id(),
            field<&Database::secondaryReplicas>.id()};
    case DatabaseKind::AvailabilityGroup:
    case DatabaseKind::FailoverCluster:
        return {field<&Database::replicas>.id()};
    case DatabaseKind::ExistingServer:
        break;
    }
    return {};
}

} // namespace

int Space::count(Part part) const
{
    switch (part) {
    case Part::Nodes:
        return int(m_plans.size());
    case Part::Size:
        return int(m_sizes.size());
    case Part::Cap:
        return int(m_caps.size());
    case Part::Database:
        return int(m_databases.size());
    case Part::Share:
        return int(m_shares.size());
    case Part::Balancer:
        break;
    }
    return int(m_balancers.size());
}

bool Space::isEmpty() const
{
    for (int part = 0; part < partCount; ++part) {
        if (count(Part(part)) == 0)
            return true;
    }
    return false;
}

Frame Space::frameOf(const Choice &choice) const
{
    return {
        choice[Part::Nodes], m_databases[choice[Part::Database]].group, choice[Part::Share], choice[Part::Balancer]};
}

Choice Space::firstOf(const Frame &frame) const
{
    Choice choice;
    choice[Part::Nodes] = frame.nodes;
    choice[Part::Database] = m_groups[frame.group].first();
    choice[Part::Share] = frame.share;
    choice[Part::Balancer] = frame.balancer;
    return choice;
}

void Space::applyNodes(Design &design, const Choice &choice) const
{
    const NodePlan &plan = m_plans[choice[Part::Nodes]];
    const TaskCap cap = *TaskCap::from(m_caps[choice[Part::Cap]]);
    design.compute.nodes = plan.nodes;
    for (Node &node : design.compute.nodes) {
        if (!isVaried(node))
            continue;
        node.size = m_sizeNames[choice[Part::Size]];
        node.taskCap = cap;
    }
    design.compute.spread = plan.spread;
    design.polling.endpoints = plan.endpoints;
}

void Space::applyDatabase(Design &design, const DatabaseChoice &choice) const
{
    Database &database = design.database;
    database.kind = choice.kind;
    if (choice.kind == DatabaseKind::AzureSqlDtu)
        database.dtuObjective = choice.objective;
    if (choice.kind == DatabaseKind::AzureSqlVcore) {
        database.vcoreObjective = choice.objective;
        database.secondaryReplicas = choice.secondaryReplicas;
    }
    if (usesAzureSql(database))
        database.zoneRedundant = choice.zoneRedundant;
    if (!usesSqlMachines(database))
        return;
    database.replicas = m_replicas;
    for (Replica &replica : database.replicas)
        replica.size = choice.machineSize;
}

Design Space::at(const Choice &choice) const
{
    Design design = m_design;
    applyNodes(design, choice);
    applyDatabase(design, m_databases[choice[Part::Database]]);
    const ShareChoice &share = m_shares[choice[Part::Share]];
    design.storage.product = share.product;
    design.storage.tier = share.tier;
    design.storage.redundancy = share.redundancy;
    const BalancerChoice &balancer = m_balancers[choice[Part::Balancer]];
    design.balancer.web = balancer.web;
    design.balancer.polling = balancer.polling;
    return design;
}

QJsonObject Space::setOf(const Choice &choice) const
{
    const Design design = at(choice);
    QStringList ids{field<&Compute::nodes>.id(), field<&Compute::spread>.id(), field<&Database::kind>.id(),
        field<&Storage::product>.id(), field<&Balancer::web>.id()};
    ids += fieldsOf(design.database.kind);
    if (usesAzureFiles(design.storage))
        ids += {field<&Storage::tier>.id(), field<&Storage::redundancy>.id()};
    if (usesPollingPath(m_design))
        ids += field<&Balancer::polling>.id();
    if (design.polling.endpoints != m_design.polling.endpoints)
        ids += field<&Polling::endpoints>.id();
    QJsonObject set;
    for (const QString &id : ids)
        set.insert(id, getField(design, id).value_or(QJsonValue()));
    return set;
}

int Space::totalCap(const Choice &choice) const
{
    const NodePlan &plan = m_plans[choice[Part::Nodes]];
    int sum = plan.varied * m_caps[choice[Part::Cap]];
    for (const Node &node : plan.nodes)
        sum += isVaried(node) ? 0 : node.taskCap.number();
    return sum;
}

int Space::capOneNodeAway(const Choice &choice) const
{
    int largest = m_caps[choice[Part::Cap]];
    for (const Node &node : m_plans[choice[Part::Nodes]].nodes)
        largest = std::max(largest, isVaried(node) ? 0 : node.taskCap.number());
    return totalCap(choice) - largest;
}

} // namespace octoha::leastcost
