#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef kind = field<&Database::kind>, dtuObjective = field<&Database::dtuObjective>;
constexpr FieldRef vcoreObjective = field<&Database::vcoreObjective>;

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
};

} // namespace

std::span<const Rule> azureSqlObjectiveRules()
{
    return table;
}

} // namespace octoha
