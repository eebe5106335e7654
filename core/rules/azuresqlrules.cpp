#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef kind = field<&Database::kind>, zoneRedundant = field<&Database::zoneRedundant>;
constexpr FieldRef dtuObjective = field<&Database::dtuObjective>, vcoreObjective = field<&Database::vcoreObjective>;
constexpr FieldRef octopusVersion = field<&Workload::octopusVersion>, region = field<&Placement::region>;
constexpr auto byDtu = hasChosen<&Database::kind, DatabaseKind::AzureSqlDtu>;
constexpr auto byVcore = hasChosen<&Database::kind, DatabaseKind::AzureSqlVcore>;

const Name &objectiveName(const Design &design)
{
    return byDtu(design) ? design.database.dtuObjective : design.database.vcoreObjective;
}

/// The chosen objective; null where the catalog does not hold it.
const SqlObjective *objectiveOf(const Design &design, const Context &context)
{
    return context.catalog.sqlObjective(objectiveName(design).text());
}

int dtuOf(Fact objective, const Context &context)
{
    return context.catalog.sqlObjective(QString(context.catalog.text(objective)))->dtu;
}

/// S0, S1 and Basic stand on hard disks; below S3 a database has less than one vCore.
Check objectiveTooSmall(const Design &design, const Context &context)
{
    const SqlObjective *objective = objectiveOf(design, context);
    if (!objective || objective->model != SqlModel::Dtu || objective->dtu >= dtuOf(Fact::SqlProductionMinimum, context))
        return {};
    const bool unfit = objective->dtu < dtuOf(Fact::SqlWarningObjective, context);
    return as(unfit && isProduction(design) ? Severity::Error : Severity::Warning,
        saw(objective->name, objective->dtu, context.catalog.text(Fact::SqlProductionMinimum)));
}

Edits smallestForProduction(const Design &, const Context &context)
{
    return {{dtuObjective.id(), QString(context.catalog.text(Fact::SqlProductionMinimum))}};
}

/// An objective of the other model, or one that Azure does not have.
Check objectiveUnknown(const Design &design, const Context &context)
{
    const SqlObjective *objective = objectiveOf(design, context);
    const bool fits = objective && (objective->model == SqlModel::Dtu) == byDtu(design);
    if (fits)
        return {};
    return as(objective ? Severity::Error : Severity::Warning, saw(objectiveName(design)));
}

bool canSpanZones(const Design &design, const Context &context)
{
    const SqlObjective *objective = objectiveOf(design, context);
    return objective && objective->zoneRedundancy && zonesOfRegion(design, context) > 0;
}

Check oneZone(const Design &design, const Context &context)
{
    return when(!design.database.zoneRedundant && zonesOfRegion(design, context) != 0);
}

bool isHyperscaleWithoutReplica(const Design &design, const Context &context)
{
    const SqlObjective *objective = objectiveOf(design, context);
    return objective && objective->tier == SqlTier::Hyperscale
        && design.database.secondaryReplicas.number() < context.catalog.whole(Fact::SqlHyperscaleReplicasForZones);
}

Edits addReplica(const Design &, const Context &context)
{
    return {{field<&Database::secondaryReplicas>.id(), context.catalog.whole(Fact::SqlHyperscaleReplicasForZones)}};
}

Edits spanZones(const Design &design, const Context &context)
{
    if (!canSpanZones(design, context))
        return {};
    Edits edits = answered<&Database::zoneRedundant>(true);
    return isHyperscaleWithoutReplica(design, context) ? edits + addReplica(design, context) : edits;
}

Check tierWithoutZones(const Design &design, const Context &context)
{
    const SqlObjective *objective = objectiveOf(design, context);
    const bool broken = design.database.zoneRedundant && objective && !objective->zoneRedundancy;
    return broken ? Check(saw(objective->name)) : std::nullopt;
}

/// Keeps the wish and changes the model, where the other objective is fit for it.
Edits byVcoreInstead(const Design &design, const Context &context)
{
    const SqlObjective *other = context.catalog.sqlObjective(design.database.vcoreObjective.text());
    const bool fits = other && other->zoneRedundancy && other->tier != SqlTier::Hyperscale
        && other->maxGb >= design.database.expectedGib.number();
    return fits ? answered<&Database::kind>(DatabaseKind::AzureSqlVcore) : Edits();
}

Check regionWithoutZones(const Design &design, const Context &context)
{
    const bool broken = design.database.zoneRedundant && zonesOfRegion(design, context) == 0;
    return broken ? Check(saw(regionTitle(design.placement.region.text(), context))) : std::nullopt;
}

Check hyperscaleWithoutReplica(const Design &design, const Context &context)
{
    return when(design.database.zoneRedundant && isHyperscaleWithoutReplica(design, context));
}

Check tooSmallForData(const Design &design, const Context &context)
{
    const SqlObjective *objective = objectiveOf(design, context);
    const int expected = design.database.expectedGib.number();
    return objective && expected > objective->maxGb ? Check(saw(expected, objective->name, objective->maxGb))
                                                    : std::nullopt;
}

Check fewWorkers(const Design &design, const Context &context)
{
    const SqlObjective *objective = objectiveOf(design, context);
    const int total = totalTaskCap(design.compute), each = context.catalog.whole(Fact::SqlWorkersPerTask);
    if (!objective || objective->maxWorkers >= total * each)
        return {};
    return saw(objective->name, objective->maxWorkers, total, each);
}

Check pausesByItself(const Design &design, const Context &context)
{
    const SqlObjective *objective = objectiveOf(design, context);
    return when(design.database.autoPause && objective && objective->model == SqlModel::Serverless);
}

Check benefitWithoutEffect(const Design &design, const Context &context)
{
    const SqlObjective *objective = objectiveOf(design, context);
    return when(design.database.hybridBenefit && objective && objective->licenceKey.isEmpty());
}

Check longWaitsFail(const Design &design, const Context &context)
{
    return olderThan(Gate::AzureSqlLongWait, design, context);
}

constexpr Rule table[] = {
    {.id = "OHA-SQL-001",
        .aliases = "R2.1",
        .severity = Severity::Error,
        .fields = {dtuObjective, field<&Start::purpose>, kind},
        .applies = byDtu,
        .check = objectiveTooSmall,
        .edit = smallestForProduction,
        .title = QT_TRANSLATE_NOOP("Rules", "The database objective is unfit for production"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 has %2 DTU; %3 is the smallest objective with a whole vCore."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The smallest objectives stand on hard disks and share a processor core; Octopus writes to its database "
            "all the time."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take the objective that Octopus advises for your task cap."),
        .source = "azure.sql-dtu"},
    {.id = "OHA-SQL-002",
        .severity = Severity::Error,
        .fields = {kind, dtuObjective},
        .applies = byDtu,
        .check = objectiveUnknown,
        .title = QT_TRANSLATE_NOOP("Rules", "The objective is not one of this model"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is no DTU objective that the catalog holds."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Limits, fit and price come from the catalog; without a row nothing can be said of them, and Azure refuses "
            "a name that it does not know."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose an objective of the list."),
        .source = "azure.sql-dtu"},
    {.id = "OHA-SQL-003",
        .severity = Severity::Error,
        .fields = {kind, vcoreObjective},
        .applies = byVcore,
        .check = objectiveUnknown,
        .title = QT_TRANSLATE_NOOP("Rules", "The objective is not one of this model"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is no vCore objective that the catalog holds."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Limits, fit and price come from the catalog; without a row nothing can be said of them, and Azure refuses "
            "a name that it does not know."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose an objective of the list."),
        .source = "azure.sql-vcore"},
    {.id = "OHA-DB-003",
        .aliases = "D06 c0085c32 CKV_AZURE_229",
        .severity = Severity::Warning,
        .fields = {zoneRedundant, kind, region},
        .applies = onAzureSql,
        .check = oneZone,
        .edit = spanZones,
        .title = QT_TRANSLATE_NOOP("Rules", "The database is not zone-redundant"),
        .message = QT_TRANSLATE_NOOP("Rules", "Zone redundancy of the database is off."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "When the zone of the database fails, all nodes stop, in whatever zones they are."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Turn it on; General Purpose, Business Critical, Hyperscale and Premium have it."),
        .source = "octopus.azure-sql"},
    {.id = "OHA-SQL-004",
        .aliases = "R2.2",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {zoneRedundant, dtuObjective, vcoreObjective, kind},
        .applies = onAzureSql,
        .check = tierWithoutZones,
        .edit = byVcoreInstead,
        .title = QT_TRANSLATE_NOOP("Rules", "This tier cannot be zone-redundant"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 has no zone redundancy, and the design asks for it."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Basic and Standard of the DTU model stand in one zone; Azure refuses to deploy them otherwise."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose Premium or a vCore objective, or give zone redundancy up."),
        .source = "azure.sql-availability"},
    {.id = "OHA-SQL-005",
        .aliases = "R2.3",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {zoneRedundant, region, kind},
        .applies = onAzureSql,
        .check = regionWithoutZones,
        .edit = answer<&Database::zoneRedundant, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "The region has no zones for the database"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 has no availability zones, and the database asks for them."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Azure refuses to deploy a zone-redundant database where there are no zones."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a region with zones, or give zone redundancy up."),
        .source = "azure.sql-availability"},
    {.id = "OHA-SQL-006",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Database::secondaryReplicas>, zoneRedundant, vcoreObjective, kind},
        .applies = byVcore,
        .check = hyperscaleWithoutReplica,
        .edit = addReplica,
        .title = QT_TRANSLATE_NOOP("Rules", "Zone redundancy of Hyperscale needs a replica"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "The Hyperscale database has no high-availability replica that could stand in another zone."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Hyperscale spreads its replicas over zones; without a second one Azure refuses zone redundancy."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Add a high-availability replica."),
        .source = "azure.sql-availability"},
    {.id = "OHA-SQL-007",
        .aliases = "R2.7",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Database::expectedGib>, dtuObjective, vcoreObjective, kind},
        .applies = onAzureSql,
        .check = tooSmallForData,
        .title = QT_TRANSLATE_NOOP("Rules", "The data does not fit the database"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 GiB are expected; %2 ends at %3 GB."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A full database refuses writes, and no task can start or end."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take an objective with more room, or shorten the retention."),
        .source = "azure.sql-dtu"},
    {.id = "OHA-SQL-008",
        .aliases = "R2.8",
        .severity = Severity::Warning,
        .fields = {dtuObjective, vcoreObjective, field<&Node::taskCap>, kind},
        .places = 2,
        .applies = onAzureSql,
        .check = fewWorkers,
        .title = QT_TRANSLATE_NOOP("Rules", "The database has few workers for the tasks"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 runs %2 requests at once; %3 tasks with %4 each may need more."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Above its limit of workers Azure SQL refuses requests, which tasks see as errors. The number for a task "
            "is a rule of thumb of this program."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a larger objective, or lower the task caps."),
        .source = "own.assumption"},
    {.id = "OHA-SQL-009",
        .aliases = "D07 R2.9",
        .severity = Severity::Warning,
        .fields = {field<&Database::autoPause>, vcoreObjective, kind},
        .applies = byVcore,
        .check = pausesByItself,
        .edit = answer<&Database::autoPause, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "Auto-pause saves nothing under Octopus"),
        .message = QT_TRANSLATE_NOOP("Rules", "The serverless database is set to pause when it is idle."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Every node asks the database for tasks several times a minute, so it never becomes idle; after a "
            "maintenance it would only start late."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn auto-pause off, and compare the price with a provisioned objective."),
        .source = "azure.sql-serverless"},
    {.id = "OHA-SQL-010",
        .severity = Severity::Note,
        .fields = {field<&Database::hybridBenefit>, vcoreObjective, kind},
        .applies = byVcore,
        .check = benefitWithoutEffect,
        .edit = answer<&Database::hybridBenefit, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure Hybrid Benefit saves nothing here"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Azure Hybrid Benefit is on, but this objective has no licence on its bill."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Only provisioned General Purpose and Business Critical are billed with a licence of their own; it would "
            "bind your licences for nothing."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn it off, or choose a provisioned objective."),
        .source = "azure.sql-vcore"},
    {.id = "OHA-DB-004",
        .severity = Severity::Warning,
        .fields = {octopusVersion, kind},
        .applies = onAzureSql,
        .check = longWaitsFail,
        .title = QT_TRANSLATE_NOOP("Rules", "Long waits fail with this Octopus on Azure SQL"),
        .message = QT_TRANSLATE_NOOP("Rules", "Octopus %1 loses tasks that wait long on Azure SQL; %2 mended it."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Azure SQL ends idle sessions after about half an hour; older builds kept one open while a parent waited "
            "for its children."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan a newer build of Octopus."),
        .source = "octopus.issue-7785"},
};

} // namespace

std::span<const Rule> azureSqlRules()
{
    return table;
}

} // namespace octoha
