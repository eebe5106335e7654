#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

Check tooFewNodes(const Design &design, const Context &context)
{
    const int count = int(design.compute.nodes.size());
    if (count >= context.catalog.whole(Fact::NodesMinimum))
        return {};
    return as(isProduction(design) ? Severity::Error : Severity::Note, Seen{.count = count});
}

Check noNode(const Design &design, const Context &)
{
    return when(design.compute.nodes.isEmpty());
}

Check manyNodes(const Design &design, const Context &context)
{
    const int count = int(design.compute.nodes.size());
    if (count < context.catalog.whole(Fact::NodesNote))
        return {};
    return as(count > context.catalog.whole(Fact::NodesAdvisedMaximum) ? Severity::Warning : Severity::Note,
        Seen{.count = count});
}

/// The build that all nodes are to run: that of the design, else the first that a node names.
const Version &versionOfAll(const Design &design)
{
    const auto &nodes = design.compute.nodes;
    const auto named
        = std::find_if(nodes.cbegin(), nodes.cend(), [](const Node &node) { return !node.octopusVersion.isEmpty(); });
    const bool byNode = design.workload.octopusVersion.isEmpty() && named != nodes.cend();
    return byNode ? named->octopusVersion : design.workload.octopusVersion;
}

Check versionsDiffer(const Design &design, const Context &)
{
    const Version &wanted = versionOfAll(design);
    const auto differs
        = [&](const Node &node) { return !node.octopusVersion.isEmpty() && node.octopusVersion != wanted; };
    const auto &nodes = design.compute.nodes;
    const auto first = std::find_if(nodes.cbegin(), nodes.cend(), differs);
    const Check found = itemsWhere(nodes, differs);
    return found ? with(found, first->octopusVersion.text(), wanted.text()) : std::nullopt;
}

Edits oneVersion(const Design &design, const Context &)
{
    Edits edits;
    for (const Node &node : design.compute.nodes) {
        if (!node.octopusVersion.isEmpty())
            edits.append({itemId(field<&Node::octopusVersion>, node.id), QString()});
    }
    return edits;
}

QStringView databaseRegion(const Design &design)
{
    const bool elsewhere
        = design.database.kind == DatabaseKind::ExistingServer && !design.database.existingRegion.isEmpty();
    return elsewhere ? design.database.existingRegion.text() : design.placement.region.text();
}

Check regionsDiffer(const Design &design, const Context &)
{
    const QStringView region = design.placement.region.text();
    for (const Node &node : design.compute.nodes) {
        if (!sameRegion(regionOf(node, design), region))
            return saw(region.toString(), node.region);
    }
    if (!sameRegion(databaseRegion(design), region))
        return saw(region.toString(), design.database.existingRegion);
    return !sameRegion(shareRegion(design), region) ? Check(saw(region.toString(), design.storage.region))
                                                    : std::nullopt;
}

/// An existing database cannot be moved by an edit.
Edits oneRegion(const Design &design, const Context &)
{
    if (!sameRegion(databaseRegion(design), design.placement.region.text()))
        return {};
    Edits edits;
    for (const Node &node : design.compute.nodes) {
        if (!node.region.isEmpty())
            edits.append({itemId(field<&Node::region>, node.id), QString()});
    }
    if (!design.storage.region.isEmpty())
        edits.append({field<&Storage::region>.id(), QString()});
    return edits;
}

/// The name a node has in Octopus.
QStringView serverNodeName(const Node &node)
{
    return node.nodeName.isEmpty() ? node.name.text() : node.nodeName.text();
}

bool sameName(QStringView a, QStringView b)
{
    return !a.isEmpty() && a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

Check namesRepeat(const Design &design, const Context &)
{
    const QList<Node> &nodes = design.compute.nodes;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        for (qsizetype j = i + 1; j < nodes.size(); ++j) {
            const bool computers = sameName(nodes[i].name.text(), nodes[j].name.text());
            if (!computers && !sameName(serverNodeName(nodes[i]), serverNodeName(nodes[j])))
                continue;
            Seen seen = saw(computers ? nodes[j].name.text() : serverNodeName(nodes[j]).toString());
            seen.items = {nodes[j].id};
            return seen;
        }
    }
    return {};
}

/// "octo-01" taken: "octo-02", or the first number that is free.
QString freeName(const QString &name, const QStringList &taken)
{
    QString stem = name;
    while (!stem.isEmpty() && stem.back().isDigit())
        stem.chop(1);
    for (int number = 1;; ++number) {
        const QString next = stem + QString::number(number).rightJustified(2, u'0');
        if (!taken.contains(next, Qt::CaseInsensitive))
            return next;
    }
}

Edits namesOfTheirOwn(const Design &design, const Context &)
{
    Edits edits;
    QStringList all, taken;
    for (const Node &node : design.compute.nodes)
        all.append(node.name.text());
    for (const Node &node : design.compute.nodes) {
        QString name = node.name.text();
        if (taken.contains(name, Qt::CaseInsensitive) && !name.isEmpty()) {
            name = freeName(name, all + taken);
            edits.append({itemId(field<&Node::name>, node.id), name});
        }
        taken.append(name);
        if (!node.nodeName.isEmpty())
            edits.append({itemId(field<&Node::nodeName>, node.id), QString()});
    }
    return edits;
}

bool isComputerName(QStringView name, int maximum)
{
    const auto allowed = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'); };
    const bool onlyDigits = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    return name.size() <= maximum && !onlyDigits && !name.startsWith(u'-') && !name.endsWith(u'-')
        && std::all_of(name.begin(), name.end(), allowed);
}

Check badComputerName(const Design &design, const Context &context)
{
    const int maximum = context.catalog.whole(Fact::ComputerNameMaximum);
    Check found = itemsWhere(design.compute.nodes,
        [&](const Node &node) { return !node.name.isEmpty() && !isComputerName(node.name.text(), maximum); });
    if (found)
        found->values.append(maximum);
    return found;
}

constexpr Rule table[] = {
    {.id = "OHA-NODE-001",
        .aliases = "C01 R1.1 273f6b30 Azure.VM.ASMinMembers 6d82d042",
        .severity = Severity::Error,
        .fields = {field<&Compute::nodes>, field<&Start::purpose>},
        .applies = hasNodes,
        .check = tooFewNodes,
        .title = QT_TRANSLATE_NOOP("Rules", "High availability needs two nodes"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "The design has %n node(s)."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "With one node each Windows update, each Octopus upgrade and each fault of the machine stops all "
            "deployments."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Add a second node. To prepare a single node for a later cluster accept this finding: database and files "
            "already stand apart."),
        .source = "octopus.ha-azure"},
    {.id = "OHA-NODE-027",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::nodes>},
        .check = noNode,
        .title = QT_TRANSLATE_NOOP("Rules", "There is no node"),
        .message = QT_TRANSLATE_NOOP("Rules", "No node is listed."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A node runs the portal and the tasks; without one there is no Octopus."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Add two nodes."),
        .source = "octopus.ha-azure"},
    {.id = "OHA-NODE-002",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Node::octopusVersion>, field<&Workload::octopusVersion>},
        .applies = isHighAvailability,
        .check = versionsDiffer,
        .edit = oneVersion,
        .title = QT_TRANSLATE_NOOP("Rules", "Nodes run different builds of Octopus"),
        .message = QT_TRANSLATE_N_NOOP(
            "Rules", "%n node(s) have another build than the cluster, the first is “%1” with %2 instead of %3."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "All nodes share one database, and its tables fit one build only. That is also why an upgrade stops the "
            "whole cluster."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Install the same build on every node, and plan an outage for each upgrade."),
        .source = "octopus.upgrading"},
    {.id = "OHA-NODE-006",
        .aliases = "C02",
        .severity = Severity::Warning,
        .fields = {field<&Compute::nodes>},
        .applies = isHighAvailability,
        .check = manyNodes,
        .title = QT_TRANSLATE_NOOP("Rules", "More nodes than help"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "The design has %n node(s)."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Most clusters have two to four nodes. Each further one asks the same database every few seconds, and "
            "beyond six to eight little is gained."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take fewer nodes with a higher task cap, and give the database more."),
        .source = "octopus.high-availability"},
    {.id = "OHA-NODE-008",
        .aliases = "C09 R4.10",
        .severity = Severity::Error,
        .acceptable = false,
        .fields
        = {field<&Placement::region>, field<&Node::region>, field<&Database::existingRegion>, field<&Storage::region>},
        .check = regionsDiffer,
        .edit = oneRegion,
        .title = QT_TRANSLATE_NOOP("Rules", "Nodes, database and files stand in different regions"),
        .message = QT_TRANSLATE_NOOP("Rules", "The design is in %1, but a part of it is in %2."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Every task asks database and files many times. Octopus supports one cluster in one region, over its "
            "zones, and nothing beyond."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Put all parts into one region; a second region is for disaster recovery, switched off."),
        .source = "octopus.high-availability"},
    {.id = "OHA-NODE-009",
        .aliases = "C13",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Node::name>, field<&Node::nodeName>},
        .applies = isHighAvailability,
        .check = namesRepeat,
        .edit = namesOfTheirOwn,
        .title = QT_TRANSLATE_NOOP("Rules", "Two nodes have one name"),
        .message = QT_TRANSLATE_NOOP("Rules", "Two nodes are named “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A node registers under its name. The second one would take the place of the first, and a machine name is "
            "unique in a network."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give each node a name of its own."),
        .source = "octopus.cli-create-instance"},
    {.id = "OHA-NODE-012",
        .aliases = "C13 Azure.VM.ComputerName Azure.VM.Name",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Node::name>},
        .applies = hasNodes,
        .check = badComputerName,
        .title = QT_TRANSLATE_NOOP("Rules", "Windows refuses a computer name"),
        .message = QT_TRANSLATE_N_NOOP("Rules",
            "Windows refuses the name of %n computer(s), the first is “%1”: a name has at most %2 letters, digits and "
            "hyphens, and not digits alone."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Azure takes the computer name from the machine's name; the machine is not created with a name that "
            "Windows refuses."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Shorten the computer name. The Octopus node name may be longer."),
        .source = "azure.computer-names"},
};

} // namespace

std::span<const Rule> nodeRules()
{
    return table;
}

} // namespace octoha
