#include "core/assess/needs.h"
#include "core/design/applicability.h"
#include "core/plan/chapter.h"
#include "core/plan/securityroles.h"
#include "core/plan/stepbuilders.h"

namespace octoha {

namespace {

using Rows = QList<QStringList>;

/// A row for each question that matters and has an answer: its label and the answer.
Rows answerRows(const ChapterWriter &writer, std::initializer_list<FieldRef> fields)
{
    Rows rows;
    for (const FieldRef ref : fields) {
        const QString answer = notNeededBecause(writer.design, ref.id()).isEmpty() ? writer.answer(ref) : QString();
        if (!answer.isEmpty())
            rows.append({findField(ref.id())->label(), answer});
    }
    return rows;
}

Rows productRows(const ChapterWriter &writer)
{
    return answerRows(writer,
        {field<&Database::kind>, field<&Database::dtuObjective>, field<&Database::vcoreObjective>,
            field<&Database::zoneRedundant>, field<&Database::hybridBenefit>, field<&Database::geoReplica>,
            field<&Database::partnerRegion>, field<&Database::serverName>, field<&Database::existingAvailability>,
            field<&Database::sqlVersion>, field<&Database::sqlEdition>, field<&Database::sqlLicence>,
            field<&Database::fciStorage>, field<&Database::listener>, field<&Database::listenerName>,
            field<&Database::multiSubnetFailover>, field<&Database::witness>, field<&Database::sqlDisk>,
            field<&Database::dataDiskGib>});
}

/// The most that the objective allows; nothing for a server whose limits are its own.
QString sessionLimit(const ChapterWriter &writer)
{
    const Database &database = writer.design.database;
    const SqlObjective *objective = usesAzureSql(database)
        ? writer.catalog.sqlObjective(
            database.kind == DatabaseKind::AzureSqlDtu ? database.dtuObjective.text() : database.vcoreObjective.text())
        : nullptr;
    return objective && objective->maxSessions > 0 ? planText(QT_TRANSLATE_NOOP("Plan", "; %1 allows %2 sessions"))
                                                         .arg(objective->name)
                                                         .arg(writer.locale.toString(objective->maxSessions))
                                                   : QString();
}

QString connections(const ChapterWriter &writer)
{
    const int pool = writer.design.database.poolSize.number(), nodes = int(writer.design.compute.nodes.size());
    return planText(QT_TRANSLATE_NOOP("Plan", "%1 a node × %2 nodes = %3%4"))
        .arg(writer.locale.toString(pool), writer.locale.toString(nodes), writer.locale.toString(pool * nodes),
            sessionLimit(writer));
}

/// What Octopus advises, in the unit of the product.
QString advisedSize(const ChapterWriter &writer)
{
    const Database &database = writer.design.database;
    if (database.kind == DatabaseKind::AzureSqlDtu)
        return writer.shown(writer.assessment.sizing.databaseDtu);
    if (database.kind == DatabaseKind::AzureSqlVcore)
        return planText(QT_TRANSLATE_NOOP("Plan", "%1, by rule of thumb"))
            .arg(writer.shown(writer.assessment.sizing.databaseVcores));
    const DatabaseAdvice *advice = writer.catalog.databaseAdvice(totalTaskCap(writer.design.compute));
    return advice ? planText(QT_TRANSLATE_NOOP("Plan", "%1 cores and %2 GB of memory"))
                        .arg(writer.locale.toString(advice->cores), writer.locale.toString(advice->memoryGib))
                  : writer.shown(writer.assessment.sizing.databaseDtu);
}

Rows setUpRows(const ChapterWriter &writer)
{
    Rows rows = answerRows(writer,
        {field<&Database::databaseName>, field<&Database::collation>, field<&Database::expectedGib>,
            field<&Database::signIn>});
    rows.append({planText(QT_TRANSLATE_NOOP("Plan", "Account of Octopus, db_owner")), databaseAccount(writer)});
    rows.append({planText(QT_TRANSLATE_NOOP("Plan", "Connections at most")), connections(writer)});
    rows.append({planText(QT_TRANSLATE_NOOP("Plan", "Size that Octopus advises for %1 tasks at once"))
                     .arg(writer.locale.toString(totalTaskCap(writer.design.compute))),
        advisedSize(writer)});
    return rows;
}

Rows backupRows(const ChapterWriter &writer)
{
    Rows rows;
    if (usesAzureSql(writer.design.database))
        rows.append({findField(field<&Database::recoveryModel>.id())->label(),
            planText(QT_TRANSLATE_NOOP("Plan", "Full, set by Azure SQL"))});
    return rows
        + answerRows(writer,
            {field<&Database::recoveryModel>, field<&Database::pointInTimeDays>, field<&Database::longTermWeeks>,
                field<&Database::longTermMonths>, field<&Database::longTermYears>, field<&Database::backupRedundancy>,
                field<&Database::maintenanceWindow>, field<&Database::restoreTested>, field<&Database::otherCopies>});
}

Rows replicaRows(const ChapterWriter &writer)
{
    Rows rows;
    for (const Replica &replica : writer.design.database.replicas)
        rows.append({replica.name.text(), QString::number(replica.zone.number()), replica.size.text(),
            writer.yesNo(replica.readable)});
    return rows;
}

/// A year after the last one; a restore that nobody tried is tried before users come.
QString nextRestoreTest(const ChapterWriter &writer)
{
    const QDate last = writer.design.database.restoreTested.date();
    return last.isValid() && !isUnknown(writer.design, field<&Database::restoreTested>)
        ? planText(QT_TRANSLATE_NOOP("Plan", "once a year, next by %1")).arg(writer.day(last.addYears(1)))
        : planText(QT_TRANSLATE_NOOP("Plan", "before users come, then once a year"));
}

Rows ownBackups(const ChapterWriter &writer)
{
    const Database &database = writer.design.database;
    if (usesAzureSql(database))
        return {};
    const QString dba = planText(databaseAdministrator);
    Rows rows{{planText(QT_TRANSLATE_NOOP("Plan", "Full backup with checksum, to storage outside the machines")), dba,
        planText(QT_TRANSLATE_NOOP("Plan", "every night"))}};
    if (database.recoveryModel == RecoveryModel::Full || database.kind == DatabaseKind::AvailabilityGroup)
        rows.append({planText(QT_TRANSLATE_NOOP("Plan", "Log backup, on the primary replica")), dba,
            planText(QT_TRANSLATE_NOOP("Plan", "at least as often as the wanted RPO: every %1"))
                .arg(writer.answer(field<&Workload::rpoMinutes>))});
    return rows;
}

Rows careRows(const ChapterWriter &writer)
{
    const QString dba = planText(databaseAdministrator);
    Rows rows = ownBackups(writer);
    rows += {{planText(QT_TRANSLATE_NOOP("Plan", "Rebuild indexes above 50 % fragmentation")), dba,
                 planText(QT_TRANSLATE_NOOP("Plan", "online every day, or offline every week"))},
        {planText(QT_TRANSLATE_NOOP("Plan", "Update statistics")), dba,
            planText(QT_TRANSLATE_NOOP("Plan", "every month"))},
        {planText(QT_TRANSLATE_NOOP("Plan", "Restore test, with files and master key")), dba, nextRestoreTest(writer)}};
    if (usesAzureSql(writer.design.database))
        rows.append({planText(QT_TRANSLATE_NOOP(
                         "Plan", "Switch automatic index management off: own indexes may block an upgrade")),
            dba, planText(QT_TRANSLATE_NOOP("Plan", "once"))});
    return rows;
}

Rows stepsOfDba(const ChapterWriter &writer)
{
    Rows rows;
    for (qsizetype i = 0; i < writer.steps.size(); ++i) {
        const PlanStep &step = writer.steps[i];
        if (step.who == planText(databaseAdministrator))
            rows.append({QString::number(i + 1), step.title, step.where, QString::number(step.minutes)});
    }
    return rows;
}

QStringList rulesForDba()
{
    return {planText(QT_TRANSLATE_NOOP("Plan", "The database is for Octopus alone; nobody writes to its tables.")),
        planText(QT_TRANSLATE_NOOP("Plan", "Octopus needs db_owner of this database and nothing on the server.")),
        planText(QT_TRANSLATE_NOOP(
            "Plan", "A restore needs three things together: this database, the shared files, the master key."))};
}

} // namespace

void databaseChapter(ChapterWriter &writer)
{
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Database"), "database");
    writer.table(QT_TRANSLATE_NOOP("Plan", "Product"),
        {QT_TRANSLATE_NOOP("Plan", "Question"), QT_TRANSLATE_NOOP("Plan", "Answer")}, productRows(writer));
    if (usesSqlMachines(writer.design.database))
        writer.table(QT_TRANSLATE_NOOP("Plan", "SQL Server machines"),
            {QT_TRANSLATE_NOOP("Plan", "Name"), QT_TRANSLATE_NOOP("Plan", "Zone"), QT_TRANSLATE_NOOP("Plan", "Size"),
                QT_TRANSLATE_NOOP("Plan", "Readable")},
            replicaRows(writer), {1});
    writer.table(QT_TRANSLATE_NOOP("Plan", "Set-up"),
        {QT_TRANSLATE_NOOP("Plan", "Question"), QT_TRANSLATE_NOOP("Plan", "Answer")}, setUpRows(writer));
    writer.table(QT_TRANSLATE_NOOP("Plan", "Backup and recovery"),
        {QT_TRANSLATE_NOOP("Plan", "Question"), QT_TRANSLATE_NOOP("Plan", "Answer")}, backupRows(writer));
    writer.table(QT_TRANSLATE_NOOP("Plan", "Care"),
        {QT_TRANSLATE_NOOP("Plan", "What"), QT_TRANSLATE_NOOP("Plan", "Who"), QT_TRANSLATE_NOOP("Plan", "When")},
        careRows(writer));
    writer.table(QT_TRANSLATE_NOOP("Plan", "Steps of the DBA; their T-SQL stands with the steps"),
        {QT_TRANSLATE_NOOP("Plan", "No."), QT_TRANSLATE_NOOP("Plan", "What"), QT_TRANSLATE_NOOP("Plan", "Where"),
            QT_TRANSLATE_NOOP("Plan", "Minutes")},
        stepsOfDba(writer), {0, 3});
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "Connection string, without a password:")));
    writer.code(writer.deployment.connectionString, QStringLiteral("text"));
    writer.bullets(rulesForDba());
}

} // namespace octoha
