#include "core/plan/chapter.h"

namespace octoha {

namespace {

using Rows = QList<QStringList>;

/// A row for each question: its label and its answer.
void appendAnswers(const ChapterWriter &writer, Rows &rows, std::initializer_list<FieldRef> fields)
{
    for (const FieldRef ref : fields)
        rows.append({findField(ref.id())->label(), writer.answer(ref)});
}

Rows productRows(const ChapterWriter &writer)
{
    const Database &database = writer.design.database;
    Rows rows;
    appendAnswers(writer, rows, {field<&Database::kind>});
    if (database.kind == DatabaseKind::AzureSqlDtu)
        appendAnswers(writer, rows, {field<&Database::dtuObjective>, field<&Database::zoneRedundant>});
    if (database.kind == DatabaseKind::AzureSqlVcore)
        appendAnswers(writer, rows, {field<&Database::vcoreObjective>, field<&Database::zoneRedundant>, field<&Database::hybridBenefit>});
    if (!usesAzureSql(database))
        appendAnswers(writer, rows, {field<&Database::sqlVersion>, field<&Database::sqlEdition>, field<&Database::recoveryModel>});
    if (database.kind == DatabaseKind::AvailabilityGroup)
        appendAnswers(writer, rows, {field<&Database::listener>, field<&Database::listenerName>, field<&Database::multiSubnetFailover>, field<&Database::witness>});
    if (database.kind == DatabaseKind::FailoverCluster)
        appendAnswers(writer, rows, {field<&Database::fciStorage>, field<&Database::listenerName>, field<&Database::witness>});
    return rows;
}

Rows careRows(const ChapterWriter &writer)
{
    Rows rows;
    appendAnswers(writer, rows, {field<&Database::databaseName>, field<&Database::collation>, field<&Database::expectedGib>, field<&Database::signIn>,
        field<&Database::loginName>, field<&Database::poolSize>, field<&Database::pointInTimeDays>, field<&Database::longTermWeeks>, field<&Database::longTermMonths>,
        field<&Database::longTermYears>, field<&Database::backupRedundancy>, field<&Database::maintenanceWindow>, field<&Database::restoreTested>,
        field<&Database::geoReplica>, field<&Database::otherCopies>});
    return rows;
}

Rows replicaRows(const ChapterWriter &writer)
{
    Rows rows;
    for (const Replica &replica : writer.design.database.replicas)
        rows.append({replica.name.text(), QString::number(replica.zone.number()), replica.size.text(), writer.yesNo(replica.readable)});
    return rows;
}

QStringList rulesForDba()
{
    return {planText(QT_TRANSLATE_NOOP("Plan", "The database is for Octopus alone; nobody writes to its tables.")),
        planText(QT_TRANSLATE_NOOP("Plan", "Octopus needs db_owner of this database and nothing on the server.")),
        planText(QT_TRANSLATE_NOOP("Plan", "Rebuild indexes above 50 % fragmentation, online daily or offline weekly; update statistics monthly.")),
        planText(QT_TRANSLATE_NOOP("Plan", "Automatic index management stays off: own indexes may block an upgrade.")),
        planText(QT_TRANSLATE_NOOP("Plan", "A restore needs three things together: this database, the shared files, the master key."))};
}

} // namespace

void databaseChapter(ChapterWriter &writer)
{
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Database"), "database");
    writer.table(QT_TRANSLATE_NOOP("Plan", "Product"), {QT_TRANSLATE_NOOP("Plan", "Question"), QT_TRANSLATE_NOOP("Plan", "Answer")}, productRows(writer));
    if (usesSqlMachines(writer.design.database))
        writer.table(QT_TRANSLATE_NOOP("Plan", "SQL Server machines"),
            {QT_TRANSLATE_NOOP("Plan", "Name"), QT_TRANSLATE_NOOP("Plan", "Zone"), QT_TRANSLATE_NOOP("Plan", "Size"), QT_TRANSLATE_NOOP("Plan", "Readable")}, replicaRows(writer), {1});
    writer.table(QT_TRANSLATE_NOOP("Plan", "Set-up, backup and care"), {QT_TRANSLATE_NOOP("Plan", "Question"), QT_TRANSLATE_NOOP("Plan", "Answer")}, careRows(writer));
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "Connection string, without a password:")));
    writer.code(writer.deployment.connectionString, QStringLiteral("text"));
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "Sizing: %1.")).arg(writer.shown(writer.assessment.sizing.databaseDtu)));
    writer.bullets(rulesForDba());
}

} // namespace octoha
