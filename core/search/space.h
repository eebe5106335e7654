#pragma once

#include "core/catalog/catalog.h"
#include "core/design/design.h"

#include <QJsonObject>
#include <QStringList>

#include <array>

/// The insides of the search for the least cost.
namespace octoha::leastcost {

/// What the search chooses. A choice is an index into the list of its part.
enum class Part { Nodes, Size, Cap, Database, Share, Balancer };
inline constexpr int partCount = 6;

/// One point of the space: a choice of each part.
struct Choice {
    std::array<int, partCount> of = {};
    int &operator[](Part part) { return of[size_t(part)]; }
    int operator[](Part part) const { return of[size_t(part)]; }
    friend auto operator<=>(const Choice &, const Choice &) = default;
};

/// The first point with one other choice.
inline Choice chosen(Part part, int index)
{
    Choice choice;
    choice[part] = index;
    return choice;
}

/// What the parts of a point have in common with many others: all but size, cap and the size of the database.
struct Frame {
    int nodes = 0, group = 0, share = 0, balancer = 0;
};
inline constexpr int frameParts = 4;

/// How many nodes there are and where they stand. Nodes that run no tasks stay as the design has them, and count.
struct NodePlan {
    int count; ///< All nodes.
    int varied; ///< Those whose size and task cap are chosen: nodes that run tasks.
    int zones; ///< 0: none.
    Spread spread;
    QList<Node> nodes;
    QList<Endpoint> endpoints; ///< An entry for each node where each is polled by itself.
};

/// A database with what its price and its SLA hang on.
struct DatabaseChoice {
    DatabaseKind kind;
    Name objective = {}; ///< Of Azure SQL.
    bool zoneRedundant = false;
    Few secondaryReplicas = {}; ///< Of Hyperscale.
    Name machineSize = {}; ///< Of SQL Server on machines.
    int group = 0; ///< Databases of one group differ in size alone: the same parts, SLA and failures.
};

struct ShareChoice {
    StorageProduct product;
    FilesTier tier;
    Redundancy redundancy;
};

struct BalancerChoice {
    WebProduct web;
    PollingProduct polling;
};

/// Every choice of every part, and the design that a point stands for. The design is a copy with the questions of the
/// search answered; everything else stays as it is.
class Space {
public:
    /// `tasks` must run with one node away. `mostNodes` counts all nodes; a design with more nodes that run no tasks
    /// has no plan.
    Space(const Design &design, const Catalog &catalog, QDate asOf, int tasks, int mostNodes);

    const QList<NodePlan> &plans() const { return m_plans; }
    const QStringList &sizes() const { return m_sizes; }
    const QList<int> &caps() const { return m_caps; }
    const QList<DatabaseChoice> &databases() const { return m_databases; }
    const QList<ShareChoice> &shares() const { return m_shares; }
    const QList<BalancerChoice> &balancers() const { return m_balancers; }
    /// For each group the indices of its databases; the first stands for the group.
    const QList<QList<int>> &groups() const { return m_groups; }
    int count(Part part) const;
    bool isEmpty() const; ///< A part has no choice.

    Frame frameOf(const Choice &choice) const;
    /// The first point of the frame.
    Choice firstOf(const Frame &frame) const;
    Design at(const Choice &choice) const;
    /// Field id → value of every question of the search that matters in the point.
    QJsonObject setOf(const Choice &choice) const;
    int totalCap(const Choice &choice) const; ///< Sum of the caps of all nodes.
    int capOneNodeAway(const Choice &choice) const;

private:
    void addPlans(const Catalog &catalog, QDate asOf, int mostNodes);
    void addPlan(int varied, int zones, const Catalog &catalog, QDate asOf);
    void addSizes(const Catalog &catalog);
    void addCaps(const Catalog &catalog, int tasks);
    void addDatabases(const Catalog &catalog);
    void addObjective(const SqlObjective &objective);
    void addDatabase(DatabaseChoice choice, const QString &group);
    void addShares();
    void addBalancers();
    void forgetAnswers();
    void applyNodes(Design &design, const Choice &choice) const;
    void applyDatabase(Design &design, const DatabaseChoice &choice) const;

    Design m_design;
    QList<Replica> m_replicas;
    QList<NodePlan> m_plans;
    QStringList m_sizes;
    QList<Name> m_sizeNames;
    QList<int> m_caps;
    QList<DatabaseChoice> m_databases;
    QStringList m_groupKeys;
    QList<QList<int>> m_groups;
    QList<ShareChoice> m_shares;
    QList<BalancerChoice> m_balancers;
};

/// A node whose size and cap the search chooses.
bool isVaried(const Node &node);

} // namespace octoha::leastcost
