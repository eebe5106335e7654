#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef kind = field<&Database::kind>, dtuObjective = field<&Database::dtuObjective>;
constexpr FieldRef vcoreObjective = field<&Database::vcoreObjective>, octopusVersion = field<&Workload::octopusVersion>;

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
