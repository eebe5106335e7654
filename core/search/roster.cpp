#include "core/search/roster.h"

#include "core/assess/needs.h"
#include "core/search/space.h"

namespace octoha::leastcost {

namespace {

using namespace Qt::StringLiterals;

/// "octo-02" after "octo-01", "octo-10" after "octo-09"; the first that nothing else bears.
Name nameAfter(const QString &name, const QStringList &taken)
{
    qsizetype digits = 0;
    while (digits < name.size() && name.at(name.size() - 1 - digits).isDigit() && digits < 6)
        ++digits;
    const QString stem = digits > 0 ? name.chopped(digits) : name + u'-';
    const int width = digits > 0 ? int(digits) : 2;
    for (int number = name.right(digits).toInt() + 1;; ++number) {
        const QString next = stem + QString::number(number).rightJustified(width, u'0');
        if (!taken.contains(next, Qt::CaseInsensitive))
            return Name::from(next).value_or(Name());
    }
}

QStringList machineNames(const Design &design)
{
    QStringList names;
    const auto add = [&](const auto &machines) {
        for (const auto &machine : machines)
            names.append(machine.name.text());
    };
    add(design.compute.nodes);
    add(design.database.replicas);
    add(design.signIn.domainControllers);
    return names;
}

int nextId(const QList<Node> &nodes)
{
    int highest = 0;
    for (const Node &node : nodes)
        highest = std::max(highest, node.id);
    return highest + 1;
}

// What belongs to one node alone is not copied: its name in Octopus, its address.
Node nodeLike(Node node, const QStringList &taken, int id)
{
    node.id = id;
    node.name = nameAfter(node.name.isEmpty() ? u"octo-00"_s : node.name.text(), taken);
    node.nodeName = node.address = Name();
    return node;
}

} // namespace

bool isVaried(const Node &node)
{
    return node.taskCap.number() > 0 && node.role != NodeRole::PortalOnly;
}

QList<Node> rosterOf(const Design &design, int varied, int zones)
{
    QList<Node> nodes;
    Node last;
    QStringList taken = machineNames(design);
    for (const Node &node : design.compute.nodes) {
        if (isVaried(node) && varied-- <= 0)
            continue;
        nodes.append(node);
        if (isVaried(node))
            last = node;
    }
    for (int id = nextId(design.compute.nodes); varied > 0; --varied, ++id) {
        nodes.append(nodeLike(last, taken, id));
        last = nodes.last();
        taken.append(last.name.text());
    }
    for (int i = 0; i < nodes.size(); ++i)
        nodes[i].zone = zones > 0 ? zoneByTurns(i, zones) : Zone();
    return nodes;
}

QList<Replica> replicasOf(const Design &design, const Catalog &catalog)
{
    QList<Replica> replicas = design.database.replicas;
    const int zones = zonesOfRegion(design, catalog);
    for (int i = int(replicas.size()); i < 2; ++i) {
        Replica replica;
        replica.id = i + 1;
        replica.name = nameAfter(
            u"sql-00"_s, machineNames(design) + (i > 0 ? QStringList{replicas.last().name.text()} : QStringList()));
        replica.zone = zoneByTurns(i, zones);
        replicas.append(replica);
    }
    return replicas;
}

QList<Endpoint> endpointsOf(const Design &design, const QList<Node> &nodes, const Context &context)
{
    static const Rule *polled = findRule(QLatin1StringView("OHA-PT-001"));
    Design with = design;
    with.compute.nodes = nodes;
    if (!pollsEveryNode(design.polling) || !polled || !isAsked(*polled, with) || !polled->check(with, context))
        return design.polling.endpoints;
    const auto mended = withEdits(with, polled->edit(with, context));
    return mended ? mended->polling.endpoints : design.polling.endpoints;
}

} // namespace octoha::leastcost
