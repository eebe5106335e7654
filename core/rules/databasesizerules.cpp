#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef kind = field<&Database::kind>, caps = field<&Node::taskCap>;

constexpr auto onExistingServer = hasChosen<&Database::kind, DatabaseKind::ExistingServer>;

const DatabaseAdvice *adviceFor(const Design &design, const Context &context)
{
    return context.catalog.databaseAdvice(totalTaskCap(design.compute));
}

Check dtuBelowAdvice(const Design &design, const Context &context)
{
    const DatabaseAdvice *advice = adviceFor(design, context);
    const SqlObjective *objective = context.catalog.sqlObjective(design.database.dtuObjective.text());
    if (!advice || !objective || objective->model != SqlModel::Dtu || objective->dtu >= advice->dtu)
        return {};
    return saw(objective->name, objective->dtu, totalTaskCap(design.compute), advice->dtu);
}

/// The smallest objective of the same tier with the advised DTU and room for the data.
Edits largerDtuObjective(const Design &design, const Context &context)
{
    const SqlObjective *now = context.catalog.sqlObjective(design.database.dtuObjective.text()), *best = nullptr;
    const int wanted = adviceFor(design, context)->dtu;
    for (const SqlObjective &other : context.catalog.tables().sqlObjectives) {
        const bool fits = other.model == SqlModel::Dtu && other.tier == now->tier && other.dtu >= wanted
            && other.maxGb >= design.database.expectedGib.number();
        if (fits && (!best || other.dtu < best->dtu))
            best = &other;
    }
    return best ? Edits{{field<&Database::dtuObjective>.id(), QString(best->name)}} : Edits();
}

Check vcoresBelowAdvice(const Design &design, const Context &context)
{
    const DatabaseAdvice *advice = adviceFor(design, context);
    const SqlObjective *objective = context.catalog.sqlObjective(design.database.vcoreObjective.text());
    if (!advice || !objective || objective->model == SqlModel::Dtu)
        return {};
    const bool premium = objective->tier == SqlTier::BusinessCritical;
    const double wanted
        = advice->dtu / context.catalog.number(premium ? Fact::DtuPerVcorePremium : Fact::DtuPerVcoreStandard);
    return objective->vcores < wanted ? Check(saw(objective->name, totalTaskCap(design.compute), advice->dtu, wanted))
                                      : std::nullopt;
}

Check machineBelowAdvice(const Design &design, const Context &context)
{
    const DatabaseAdvice *advice = adviceFor(design, context);
    if (!advice)
        return {};
    const Check small = itemsWhere(design.database.replicas, [&](const Replica &replica) {
        const VmSize *size = context.catalog.vmSize(replica.size.text());
        return size && (size->activeVcpus < advice->cores || size->memoryGib < advice->memoryGib);
    });
    return with(small, totalTaskCap(design.compute), advice->cores, advice->memoryGib);
}

/// 0 cores or 0 GiB are not stated.
Check existingServerBelowAdvice(const Design &design, const Context &context)
{
    const DatabaseAdvice *advice = adviceFor(design, context);
    const int cores = design.database.existingCores.number(), memory = design.database.existingMemoryGib.number();
    const bool small = advice && ((cores > 0 && cores < advice->cores) || (memory > 0 && memory < advice->memoryGib));
    return small ? Check(saw(cores, memory, advice->cores, advice->memoryGib)) : std::nullopt;
}

Check beyondAdvice(const Design &design, const Context &context)
{
    const int total = totalTaskCap(design.compute);
    return adviceFor(design, context) ? std::nullopt
                                      : Check(saw(total, context.catalog.tables().databaseAdvice.back().totalTaskCap));
}

constexpr Rule table[] = {
    {.id = "OHA-DB-001",
        .aliases = "D02",
        .severity = Severity::Warning,
        .fields = {field<&Database::dtuObjective>, caps, kind},
        .applies = byDtu,
        .check = dtuBelowAdvice,
        .edit = largerDtuObjective,
        .title = QT_TRANSLATE_NOOP("Rules", "The database is small for the task caps"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 has %2 DTU; for a total task cap of %3 Octopus advises %4."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The database is the first limit that a cluster meets: all nodes write to it, and a slow one slows every "
            "task."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a larger objective, or lower the task caps."),
        .source = "octopus.high-availability"},
    {.id = "OHA-DB-006",
        .aliases = "D02",
        .severity = Severity::Warning,
        .fields = {field<&Database::vcoreObjective>, caps, kind},
        .applies = byVcore,
        .check = vcoresBelowAdvice,
        .title = QT_TRANSLATE_NOOP("Rules", "The database is small for the task caps"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "%1 is small for a total task cap of %2: Octopus advises %3 DTU, which is about %4 vCores."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The database is the first limit that a cluster meets. Octopus gives its advice in DTU; how many make a "
            "vCore is Microsoft's rule of thumb."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take more vCores, or lower the task caps."),
        .source = "azure.sql-dtu.derived"},
    {.id = "OHA-DB-007",
        .aliases = "D02",
        .severity = Severity::Warning,
        .fields = {field<&Replica::size>, caps, kind},
        .applies = onSqlMachines,
        .check = machineBelowAdvice,
        .title = QT_TRANSLATE_NOOP("Rules", "The database is small for the task caps"),
        .message = QT_TRANSLATE_N_NOOP("Rules",
            "%n SQL Server machine(s) are small for a total task cap of %2, the first is “%1”; Octopus advises %3 "
            "cores and %4 GiB of memory."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The database is the first limit that a cluster meets, and after a failover the other machine carries it "
            "alone."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a larger size for all SQL Server machines, or lower the task caps."),
        .source = "octopus.high-availability"},
    {.id = "OHA-DB-008",
        .aliases = "D02",
        .severity = Severity::Warning,
        .fields = {field<&Database::existingCores>, field<&Database::existingMemoryGib>, caps, kind},
        .applies = onExistingServer,
        .check = existingServerBelowAdvice,
        .title = QT_TRANSLATE_NOOP("Rules", "The database is small for the task caps"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "The existing server has %1 cores and %2 GiB of memory; Octopus advises %3 cores and %4 GiB."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The database is the first limit that a cluster meets: all nodes write to it, and a slow one slows every "
            "task."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Ask the owner of the server for more, or lower the task caps."),
        .source = "octopus.high-availability"},
    {.id = "OHA-DB-009",
        .aliases = "D02",
        .severity = Severity::Note,
        .fields = {caps},
        .check = beyondAdvice,
        .title = QT_TRANSLATE_NOOP("Rules", "Octopus has no database advice for this many tasks"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The total task cap is %1; the advice of Octopus for the database ends at %2."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Beyond the table the size has to be measured; some instances of Octopus Cloud need many times its last "
            "row."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Start with the last row of the table, watch the load of the database, and ask Octopus."),
        .source = "octopus.high-availability"},
};

} // namespace

std::span<const Rule> databaseSizeRules()
{
    return table;
}

} // namespace octoha
