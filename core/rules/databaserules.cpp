#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef kind = field<&Database::kind>;

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

Check caseSensitive(const Design &design, const Context &context)
{
    const QString &collation = design.database.collation.text();
    if (collation.isEmpty() || collation.contains(context.catalog.text(Fact::SqlCollationMark), Qt::CaseInsensitive))
        return {};
    return saw(collation);
}

Edits defaultCollation(const Design &, const Context &context)
{
    return {{field<&Database::collation>.id(), QString(context.catalog.text(Fact::SqlCollationDefault))}};
}

constexpr Rule table[] = {
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
    {.id = "OHA-DB-016",
        .aliases = "D01",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Database::collation>},
        .check = caseSensitive,
        .edit = defaultCollation,
        .title = QT_TRANSLATE_NOOP("Rules", "Octopus needs a case-insensitive collation"),
        .message = QT_TRANSLATE_NOOP("Rules", "The collation is “%1”, which has no “_CI_” in its name."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus looks for names without regard to case; on a case-sensitive database it does not start or does "
            "not upgrade. The collation of Azure SQL cannot be changed later."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a collation with “_CI_” before the database is made."),
        .source = "octopus.self-managed-sql"},
};

} // namespace

std::span<const Rule> databaseRules()
{
    return table;
}

} // namespace octoha
