#include "core/rules/areas.h"
#include "core/rules/checks.h"

#include "core/catalog/facts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef method = field<&Compute::installMethod>;

bool usesDsc(const Design &design)
{
    return design.compute.installMethod == InstallMethod::OctopusDsc;
}

bool drains(const Design &design)
{
    return isHighAvailability(design) && design.compute.drainFirst;
}

Check graceShorterThanDrain(const Design &design, const Context &)
{
    const int grace = design.compute.stopGraceMinutes.number(), drain = design.compute.drainMinutes.number();
    return grace < drain ? Check(saw(grace, drain)) : std::nullopt;
}

Edits graceAsLongAsDrain(const Design &design, const Context &)
{
    return answered<&Compute::stopGraceMinutes>(design.compute.drainMinutes);
}

Check capBeyondDsc(const Design &design, const Context &context)
{
    const int most = context.catalog.whole(Fact::TaskCapDscMaximum);
    Check found = itemsWhere(design.compute.nodes, [&](const Node &node) { return node.taskCap.number() > most; });
    if (found)
        found->values.append(most);
    return found;
}

/// An address made of digits and dots, as Azure gives it to a network card.
bool isNumeric(const QString &address)
{
    return !address.isEmpty()
        && std::all_of(address.cbegin(), address.cend(), [](QChar c) { return c.isDigit() || c == u'.'; });
}

Check addressesMayChange(const Design &design, const Context &)
{
    if (design.balancer.staticAddresses)
        return {};
    const auto &endpoints = design.polling.endpoints;
    const bool polledByNumber = pollsEveryNode(design.polling)
        && std::any_of(endpoints.cbegin(), endpoints.cend(),
            [](const Endpoint &endpoint) { return isNumeric(endpoint.address.text()); });
    return when(design.balancer.poolByAddress || polledByNumber);
}

constexpr Rule table[] = {
    {.id = "OHA-OPS-001",
        .severity = Severity::Warning,
        .fields = {field<&Compute::joinAtCapZero>},
        .applies = isHighAvailability,
        .check = isOff<&Compute::joinAtCapZero>,
        .edit = answer<&Compute::joinAtCapZero, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "New nodes work before they are tested"),
        .message = QT_TRANSLATE_NOOP("Rules", "New nodes join with their full task cap and inside the balancer."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A node takes tasks as soon as its service starts. If its share or its credentials are wrong, those "
            "deployments fail."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Let a node join with task cap 0 and outside the balancer, test it, then raise the cap."),
        .source = "octopus.ha-auto-scaling"},
    {.id = "OHA-OPS-002",
        .aliases = "G10",
        .severity = Severity::Warning,
        .fields = {field<&Compute::drainFirst>},
        .applies = isHighAvailability,
        .check = isOff<&Compute::drainFirst>,
        .edit = answer<&Compute::drainFirst, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nodes stop without a drain"),
        .message = QT_TRANSLATE_NOOP("Rules", "Nodes are stopped, patched or replaced while they run tasks."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Running tasks of a stopped node are lost; no other node takes them over, and they show as running until "
            "they are cancelled."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Drain the node, wait until it is idle, then stop it."),
        .source = "octopus.ha-maintain"},
    {.id = "OHA-OPS-003",
        .aliases = "G10",
        .severity = Severity::Warning,
        .fields = {field<&Compute::stopGraceMinutes>, field<&Compute::drainMinutes>},
        .applies = drains,
        .check = graceShorterThanDrain,
        .edit = graceAsLongAsDrain,
        .title = QT_TRANSLATE_NOOP("Rules", "The grace ends before the drain"),
        .message = QT_TRANSLATE_NOOP("Rules", "A node is stopped after %1 minutes; a drain may take %2."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "The tasks that are still running then are lost, as if nobody had drained."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Wait at least as long as the drain."),
        .source = "octopus.ha-maintain"},
    {.id = "OHA-OPS-004",
        .aliases = "S10",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {method, field<&Compute::dscGivesPaths>},
        .applies = usesDsc,
        .check = isOff<&Compute::dscGivesPaths>,
        .edit = answer<&Compute::dscGivesPaths, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "OctopusDSC would move the files to a local disk"),
        .message = QT_TRANSLATE_NOOP("Rules", "OctopusDSC does not get the share paths on every node."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "On each node it sets packages, artifacts and task logs to local folders unless told otherwise, and paths "
            "count for the whole cluster."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Give PackagesDirectory, ArtifactsDirectory and TaskLogsDirectory on every node, and set the other paths "
            "after the last one."),
        .source = "octopus.dsc"},
    {.id = "OHA-OPS-005",
        .aliases = "S10",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {method, field<&Compute::dscGivesLicence>},
        .applies = usesDsc,
        .check = isOff<&Compute::dscGivesLicence>,
        .edit = answer<&Compute::dscGivesLicence, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "OctopusDSC would set the free licence"),
        .message = QT_TRANSLATE_NOOP("Rules", "OctopusDSC does not get the licence key on every node."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Without LicenseKey it runs “license --free”, on joining nodes too, and replaces the licence of the "
            "cluster."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give LicenseKey on every node."),
        .source = "octopus.dsc"},
    {.id = "OHA-OPS-006",
        .aliases = "S10",
        .severity = Severity::Error,
        .fields = {method, field<&Node::taskCap>},
        .applies = usesDsc,
        .check = capBeyondDsc,
        .title = QT_TRANSLATE_NOOP("Rules", "OctopusDSC refuses the task cap"),
        .message = QT_TRANSLATE_N_NOOP(
            "Rules", "%n node(s) have a task cap above the %2 that OctopusDSC takes, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The resource stops with an error before it installs anything."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Leave TaskCap out and set it by “node --taskCap” afterwards, or take a lower cap."),
        .source = "octopus.dsc"},
    {.id = "OHA-OPS-007",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Workload::upgradeOrder>},
        .applies = isHighAvailability,
        .check = isChosen<&Workload::upgradeOrder, UpgradeOrder::Parallel>,
        .edit = answer<&Workload::upgradeOrder, UpgradeOrder::OneByOne>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nodes are upgraded at the same time"),
        .message = QT_TRANSLATE_NOOP("Rules", "All nodes are to be upgraded at once."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The first node changes the tables. Two at once block one another in the database, and newer builds refuse "
            "while another node runs."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Stop all nodes, upgrade the first, check it, then upgrade the others one after another."),
        .source = "octopus.issue-8241"},
    {.id = "OHA-OPS-011",
        .aliases = "G04",
        .severity = Severity::Note,
        .fields = {field<&Balancer::staticAddresses>, field<&Balancer::poolByAddress>, field<&Endpoint::address>,
            field<&Polling::way>},
        .applies = hasNodes,
        .check = addressesMayChange,
        .edit = answer<&Balancer::staticAddresses, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "A node is named by an address that may change"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Balancer or Tentacles know nodes by address, and the addresses are dynamic."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "After a stop a node may get another address; the pool then points at nothing, or at another machine."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Make the private addresses static."),
        .source = "azure.virtual-network"},
};

} // namespace

std::span<const Rule> operationsRules()
{
    return table;
}

} // namespace octoha
