#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef kind = field<&Database::kind>, caps = field<&Node::taskCap>;
constexpr auto byDtu = hasChosen<&Database::kind, DatabaseKind::AzureSqlDtu>;
constexpr auto byVcore = hasChosen<&Database::kind, DatabaseKind::AzureSqlVcore>;
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

Check unsupportedCopies(const Design &design, const Context &)
{
    const OtherCopies copies = design.database.otherCopies;
    const bool broken = copies == OtherCopies::Mirroring || copies == OtherCopies::Replication;
    return broken ? Check(saw(labelOf(copies))) : std::nullopt;
}

bool survivesAFault(const Design &design)
{
    const Database &database = design.database;
    if (database.kind != DatabaseKind::ExistingServer)
        return usesAzureSql(database) || database.replicas.size() > 1;
    return database.existingAvailability == ExistingAvailability::AvailabilityGroup
        || database.existingAvailability == ExistingAvailability::FailoverCluster;
}

Check onlyLogShipping(const Design &design, const Context &)
{
    return when(design.database.otherCopies == OtherCopies::LogShipping && !survivesAFault(design));
}

/// A design without any copy; what log shipping alone means is said by the rule above.
Check oneServerForManyNodes(const Design &design, const Context &)
{
    const Database &database = design.database;
    const bool single = database.kind == DatabaseKind::ExistingServer
        ? database.existingAvailability == ExistingAvailability::Standalone
        : database.replicas.size() < 2;
    if (!single || database.otherCopies == OtherCopies::LogShipping)
        return {};
    return as(isProduction(design) ? Severity::Error : Severity::Warning, saw(int(design.compute.nodes.size())));
}

bool onSqlServerWithNodes(const Design &design)
{
    return onSqlServer(design) && isHighAvailability(design);
}

Check availabilityUnknown(const Design &design, const Context &)
{
    return when(design.database.existingAvailability == ExistingAvailability::Unknown);
}

Check expressForNodes(const Design &design, const Context &context)
{
    if (design.database.sqlEdition != SqlEdition::Express)
        return {};
    return saw(int(design.compute.nodes.size()), context.catalog.whole(Fact::SqlExpressMaximumGib),
        context.catalog.whole(Fact::SqlExpressMemoryGib));
}

Check editionNotForProduction(const Design &design, const Context &)
{
    const SqlEdition edition = design.database.sqlEdition;
    const bool unfit = edition == SqlEdition::Web || edition == SqlEdition::Developer;
    return unfit ? Check(saw(labelOf(edition))) : std::nullopt;
}

/// Whether mainstream or extended support counts is not said: a version that meets both readings is fine. One that
/// meets the extended one alone is a note, or a warning once its mainstream support is over.
std::optional<Severity> severityOf(const SqlServerVersion &version, const Context &context)
{
    const QDate needed = context.asOf.addYears(context.catalog.whole(Fact::SqlSupportYearsNeeded));
    if (version.extendedEnds < context.asOf)
        return Severity::Error;
    if (version.extendedEnds < needed)
        return Severity::Warning;
    if (version.mainstreamEnds >= needed)
        return {};
    return version.mainstreamEnds < context.asOf ? Severity::Warning : Severity::Note;
}

/// A version that the table does not hold is older than all of it.
Check sqlServerTooOld(const Design &design, const Context &context)
{
    const SqlVersion version = design.database.sqlVersion;
    const SqlServerVersion *row = rowOf(context.catalog.tables().sqlServerVersions, version);
    std::optional<Severity> severity = row ? severityOf(*row, context) : Severity::Error;
    if (row && severity == Severity::Error && design.database.extendedUpdates)
        severity = Severity::Warning;
    if (!severity)
        return {};
    return as(*severity, saw(labelOf(version), context.catalog.whole(Fact::SqlSupportYearsNeeded)));
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
    {.id = "OHA-DB-002",
        .aliases = "D04 R3.7",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Database::otherCopies>, kind},
        .applies = onSqlServer,
        .check = unsupportedCopies,
        .edit = answer<&Database::otherCopies, OtherCopies::None>,
        .title = QT_TRANSLATE_NOOP("Rules", "Octopus does not support this copy of its database"),
        .message = QT_TRANSLATE_NOOP("Rules", "Another copy of the database is kept by: %1."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Mirroring and replication change the database in ways that break Octopus and its upgrades."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use an availability group or a failover cluster, or Azure SQL Database."),
        .source = "octopus.self-managed-sql"},
    {.id = "OHA-DB-010",
        .aliases = "D04",
        .severity = Severity::Warning,
        .fields = {field<&Database::otherCopies>, field<&Database::existingAvailability>, kind},
        .applies = onSqlServer,
        .check = onlyLogShipping,
        .title = QT_TRANSLATE_NOOP("Rules", "Log shipping is the only copy of the database"),
        .message = QT_TRANSLATE_NOOP("Rules", "The database has no other copy than the one of log shipping."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus has not tested log shipping for high availability and names it for disaster recovery only: a "
            "failover is work by hand and loses data."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Use an availability group or a failover cluster, and keep log shipping for another region."),
        .source = "octopus.self-managed-sql"},
    {.id = "OHA-DB-011",
        .aliases = "B02",
        .severity = Severity::Error,
        .fields
        = {kind, field<&Database::existingAvailability>, field<&Database::replicas>, field<&Database::otherCopies>},
        .applies = onSqlServerWithNodes,
        .check = oneServerForManyNodes,
        .title = QT_TRANSLATE_NOOP("Rules", "All nodes depend on one SQL Server"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 nodes share one SQL Server that has no partner."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "When that server stops, all nodes stop: more nodes do not make Octopus more available than its database."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Use Azure SQL Database, or add a second machine in an availability group or failover cluster."),
        .source = "octopus.high-availability"},
    {.id = "OHA-DB-012",
        .severity = Severity::Note,
        .fields = {field<&Database::existingAvailability>, kind},
        .applies = onExistingServer,
        .check = availabilityUnknown,
        .title = QT_TRANSLATE_NOOP("Rules", "It is not known how the existing server survives a fault"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "Nobody has said yet whether the existing server is stand-alone, in a group or in a cluster."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Octopus can be no more available than its database."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Ask the owner of the server."),
        .source = "octopus.high-availability"},
    {.id = "OHA-DB-013",
        .aliases = "B03",
        .severity = Severity::Error,
        .fields = {field<&Database::sqlEdition>, kind},
        .applies = onSqlServerWithNodes,
        .check = expressForNodes,
        .title = QT_TRANSLATE_NOOP("Rules", "SQL Server Express is too small for a cluster"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "%1 nodes would share SQL Server Express, which ends at %2 GB of data and %3 GB of memory."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "At its limit Express refuses writes, and all nodes stop; it knows no availability group either."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use Standard or Enterprise, or Azure SQL Database."),
        .source = "azure.sql-editions"},
    {.id = "OHA-DB-014",
        .severity = Severity::Warning,
        .fields = {field<&Database::sqlEdition>, kind},
        .applies = onSqlServerWithNodes,
        .check = editionNotForProduction,
        .title = QT_TRANSLATE_NOOP("Rules", "The edition of SQL Server does not fit"),
        .message = QT_TRANSLATE_NOOP("Rules", "The database runs on the %1 edition."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Developer may not be used in production, and Web has neither availability groups nor failover clusters."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use Standard or Enterprise."),
        .source = "azure.sql-editions"},
    {.id = "OHA-DB-015",
        .aliases = "D03 R3.9",
        .severity = Severity::Error,
        .fields = {field<&Database::sqlVersion>, field<&Database::extendedUpdates>, kind},
        .applies = onSqlServer,
        .check = sqlServerTooOld,
        .edit = answer<&Database::sqlVersion, SqlVersion::Sql2025>,
        .title = QT_TRANSLATE_NOOP("Rules", "Microsoft's support for this SQL Server ends too soon"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "The database runs on %1; Octopus supports versions with at least %2 more years of support."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A version without support gets no security updates, and a new Octopus may refuse it. Whether mainstream "
            "or extended support counts is not said, so a version that meets one reading alone is a warning or a "
            "note."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Plan a newer SQL Server, or Azure SQL Database. Where Extended Security Updates are bought, an error "
            "becomes a warning."),
        .source = "octopus.sql-database.derived"},
};

} // namespace

std::span<const Rule> databaseRules()
{
    return table;
}

} // namespace octoha
