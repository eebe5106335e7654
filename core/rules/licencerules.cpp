#include "core/rules/areas.h"
#include "core/rules/checks.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef licenceType = field<&Workload::licenceType>, limitsRead = field<&Workload::licenceLimitsRead>;
constexpr FieldRef nodesUnlimited = field<&Workload::licenceNodesUnlimited>,
                   writtenLimit = field<&Workload::licenceNodeLimit>;

bool hasLicence(const Design &design)
{
    return design.workload.licenceType != LicenceType::None;
}

bool hasReadLimits(const Design &design)
{
    return hasLicence(design) && design.workload.licenceLimitsRead;
}

/// Nodes that the licence allows, 0 is unlimited: the file wins over the table.
int nodeLimit(const Workload &workload, const Catalog &catalog)
{
    if (workload.licenceLimitsRead)
        return statedNodeLimit(workload);
    const Licence *licence = rowOf(catalog.tables().licences, workload.licenceType);
    return licence ? licence->nodes : 0;
}

Check tooManyNodes(const Design &design, const Context &context)
{
    const int limit = nodeLimit(design.workload, context.catalog), count = int(design.compute.nodes.size());
    return limit > 0 && count > limit ? Check(saw(count, limit)) : std::nullopt;
}

bool recoversWithNodes(const Design &design)
{
    return hasLicence(design) && design.placement.drMode == DrMode::HotCold;
}

/// Both regions are online at once in a rehearsal, and while users move back.
Check noRoomForSecondRegion(const Design &design, const Context &context)
{
    const int limit = nodeLimit(design.workload, context.catalog), count = int(design.compute.nodes.size());
    return limit > 0 && count <= limit && 2 * count > limit ? Check(saw(limit, count)) : std::nullopt;
}

/// A key is needed even where it costs nothing, so "none" and a missing secret are the same.
Check noKey(const Design &design, const Context &)
{
    return when(!hasLicence(design) || design.workload.licenceSecret.isEmpty());
}

Check maintenanceEndsBeforeRelease(const Design &design, const Context &)
{
    const QDate ends = design.workload.licenceMaintenanceEnds.date(), released = design.workload.octopusReleased.date();
    return ends.isValid() && released.isValid() && ends < released ? Check(saw(ends, released)) : std::nullopt;
}

Check ended(const Design &design, const Context &context)
{
    const QDate ends = design.workload.licenceEnds.date();
    return ends.isValid() && ends < context.asOf ? Check(saw(ends)) : std::nullopt;
}

/// Deployment targets that count for the licence; workers do not.
int targets(const Workload &workload)
{
    return workload.listeningTentacles.number() + workload.pollingTentacles.number() + workload.sshTargets.number()
        + workload.cloudTargets.number() + workload.kubernetesAgents.number();
}

Check tooManyTargets(const Design &design, const Context &)
{
    const int limit = design.workload.licenceMachineLimit.number(), count = targets(design.workload);
    return limit > 0 && count > limit ? Check(saw(count, limit)) : std::nullopt;
}

Check tooManyProjects(const Design &design, const Context &)
{
    const int limit = design.workload.licenceProjectLimit.number(), count = design.workload.projects.number();
    return limit > 0 && count > limit ? Check(saw(count, limit)) : std::nullopt;
}

Check soldNoMore(const Design &design, const Context &context)
{
    const Licence *licence = rowOf(context.catalog.tables().licences, design.workload.licenceType);
    return when(licence && !licence->sold && !design.workload.licenceLimitsRead);
}

constexpr Rule table[] = {
    {.id = "OHA-NODE-003",
        .aliases = "C03",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::nodes>, licenceType, limitsRead, nodesUnlimited, writtenLimit},
        .applies = hasLicence,
        .check = tooManyNodes,
        .title = QT_TRANSLATE_NOOP("Rules", "More nodes than the licence allows"),
        .message = QT_TRANSLATE_NOOP("Rules", "The design has %1 nodes; the licence allows %2."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Above the limit Octopus creates no releases and no deployments. A licence without the element NodeLimit "
            "counts as one node."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take fewer nodes, or ask sales@octopus.com for a licence with more."),
        .source = "octopus.high-availability"},
    {.id = "OHA-LICENCE-001",
        .aliases = "X02",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {licenceType, field<&Workload::licenceSecret>},
        .check = noKey,
        .title = QT_TRANSLATE_NOOP("Rules", "The plan has no licence key"),
        .message = QT_TRANSLATE_NOOP("Rules", "No licence is chosen, or the Key Vault secret of its key is not named."),
        .reason = QT_TRANSLATE_NOOP("Rules", "An instance without a licence key can fail to start after an upgrade."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose the licence and name the secret that holds its key."),
        .source = "octopus.issue-9828"},
    {.id = "OHA-LICENCE-002",
        .aliases = "G05",
        .severity = Severity::Warning,
        .fields = {field<&Workload::licenceMaintenanceEnds>, field<&Workload::octopusReleased>},
        .applies = hasLicence,
        .check = maintenanceEndsBeforeRelease,
        .title = QT_TRANSLATE_NOOP("Rules", "The release is newer than the licence's maintenance"),
        .message = QT_TRANSLATE_NOOP("Rules", "Maintenance ended on %1; the chosen version was released on %2."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "A licence covers the versions that were released while its maintenance ran."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Renew the maintenance, or take an older version."),
        .source = "octopus.cli-license"},
    {.id = "OHA-LICENCE-003",
        .aliases = "G05",
        .severity = Severity::Warning,
        .fields = {field<&Workload::licenceEnds>},
        .applies = hasLicence,
        .check = ended,
        .title = QT_TRANSLATE_NOOP("Rules", "The licence has ended"),
        .message = QT_TRANSLATE_NOOP("Rules", "The licence ended on %1."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus looks at the licence when releases and deployments are created; an ended one may block both."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Renew the licence before the first node is installed."),
        .source = "octopus.cli-license"},
    {.id = "OHA-LICENCE-004",
        .aliases = "G05",
        .severity = Severity::Warning,
        .fields = {field<&Workload::licenceMachineLimit>, field<&Workload::listeningTentacles>,
            field<&Workload::pollingTentacles>, field<&Workload::sshTargets>, field<&Workload::cloudTargets>,
            field<&Workload::kubernetesAgents>},
        .applies = hasReadLimits,
        .check = tooManyTargets,
        .title = QT_TRANSLATE_NOOP("Rules", "More targets than the licence allows"),
        .message = QT_TRANSLATE_NOOP("Rules", "The workload has %1 deployment targets; the licence allows %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Octopus deploys to no target beyond the limit. Workers do not count."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Ask for a licence with more targets, or remove targets that are not used."),
        .source = "octopus.target-licensing"},
    {.id = "OHA-LICENCE-005",
        .aliases = "G05",
        .severity = Severity::Warning,
        .fields = {field<&Workload::licenceProjectLimit>, field<&Workload::projects>},
        .applies = hasReadLimits,
        .check = tooManyProjects,
        .title = QT_TRANSLATE_NOOP("Rules", "More projects than the licence allows"),
        .message = QT_TRANSLATE_NOOP("Rules", "The workload has %1 projects; the licence allows %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Beyond the limit no project can be added."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Ask for a licence with more projects."),
        .source = "octopus.pricing"},
    {.id = "OHA-LICENCE-006",
        .severity = Severity::Note,
        .fields = {licenceType, limitsRead},
        .applies = hasLicence,
        .check = soldNoMore,
        .title = QT_TRANSLATE_NOOP("Rules", "A licence of earlier days"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "This licence is not sold any more, and its limits were not read from the licence itself."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Older licences of one name allow different numbers of nodes; the element NodeLimit of the XML decides."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Read the limits from the licence XML; the key itself is not kept."),
        .source = "octopus.ha-index"},
    {.id = "OHA-LICENCE-007",
        .severity = Severity::Note,
        .fields
        = {licenceType, field<&Placement::drMode>, field<&Compute::nodes>, limitsRead, nodesUnlimited, writtenLimit},
        .applies = recoversWithNodes,
        .check = noRoomForSecondRegion,
        .title = QT_TRANSLATE_NOOP("Rules", "The licence has no room for both regions at once"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "The licence allows %1 nodes; a second region adds %2 as soon as they are online."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus counts nodes that are online. Stopped ones cost nothing, but a rehearsal and the way back run "
            "both regions for a while, and above the limit nothing is deployed."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Stop the nodes of one region before those of the other start, or ask Octopus for a licence that allows "
            "both."),
        .source = "octopus.issue-4668"},
};

} // namespace

std::span<const Rule> licenceRules()
{
    return table;
}

} // namespace octoha
