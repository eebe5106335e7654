#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef kind = field<&Database::kind>;

/// The daily backups of Basic reach less far back.
Check pointInTimeTooLong(const Design &design, const Context &context)
{
    const Name &name = design.database.kind == DatabaseKind::AzureSqlDtu ? design.database.dtuObjective
                                                                         : design.database.vcoreObjective;
    const SqlObjective *objective = context.catalog.sqlObjective(name.text());
    const bool basic = objective && objective->tier == SqlTier::Basic;
    const int most = context.catalog.whole(basic ? Fact::PointInTimeDaysBasicMaximum : Fact::PointInTimeDaysMaximum);
    const int days = design.database.pointInTimeDays.number();
    return days > most || days < 1 ? Check(saw(days, most)) : std::nullopt;
}

Edits usualPointInTime(const Design &, const Context &context)
{
    return {{field<&Database::pointInTimeDays>.id(), context.catalog.whole(Fact::PointInTimeDaysDefault)}};
}

Check longTermTooLong(const Design &design, const Context &context)
{
    const Database &database = design.database;
    const int most = context.catalog.whole(Fact::LongTermYearsMaximum), years = database.longTermYears.number();
    const bool broken
        = years > most || database.longTermMonths.number() > most * 12 || database.longTermWeeks.number() > most * 52;
    return broken ? Check(saw(most)) : std::nullopt;
}

/// Never, or too long ago; a day to come is no test.
Check restoreNotTested(const Design &design, const Context &context)
{
    const QDate tested = design.database.restoreTested.date();
    const bool recent = tested.isValid() && tested <= context.asOf
        && tested >= context.asOf.addDays(-context.catalog.whole(Fact::RestoreTestDays));
    return recent ? std::nullopt : Check(saw(context.catalog.whole(Fact::RestoreTestDays)));
}

bool onOwnOrAzureSql(const Design &design)
{
    return onAzureSql(design) || onSqlMachines(design);
}

constexpr Rule table[] = {
    {.id = "OHA-SQL-022",
        .severity = Severity::Warning,
        .fields = {field<&Database::automaticIndexes>, kind},
        .applies = onAzureSql,
        .check = isOn<&Database::automaticIndexes>,
        .edit = answer<&Database::automaticIndexes, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure must not manage the indexes of Octopus"),
        .message = QT_TRANSLATE_NOOP("Rules", "Automatic index management is on."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus changes its tables at each upgrade and stops at an index that it does not know. What is good "
            "advice for a database of your own breaks one that a product upgrades."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn automatic creation and removal of indexes off."),
        .source = "octopus.octopus-database"},
    {.id = "OHA-DB-032",
        .severity = Severity::Note,
        .fields = {field<&Database::restoreTested>},
        .applies = isProduction,
        .check = restoreNotTested,
        .title = QT_TRANSLATE_NOOP("Rules", "No restore was tested of late"),
        .message = QT_TRANSLATE_NOOP("Rules", "No restore was tested in the last %1 days."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A restore needs database, files and master key of one moment. Whether they fit shows in a test, or in the "
            "emergency."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Restore all three into a lab once a year and note the day."),
        .source = "octopus.backup-and-restore"},
    {.id = "OHA-SQL-029",
        .aliases = "Azure.SQL.TDE",
        .severity = Severity::Warning,
        .fields = {field<&Database::encryption>, kind},
        .applies = onOwnOrAzureSql,
        .check = isOff<&Database::encryption>,
        .edit = answer<&Database::encryption, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The database is not encrypted at rest"),
        .message = QT_TRANSLATE_NOOP("Rules", "Transparent data encryption is off."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus encrypts its secrets itself, but not the names, scripts and logs around them; backups hold them "
            "in clear text."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Leave transparent data encryption on."),
        .source = "psrule.SQL.TDE"},
    {.id = "OHA-SQL-030",
        .aliases = "Azure.SQL.Auditing CKV_AZURE_23 CKV_AZURE_24",
        .severity = Severity::Warning,
        .fields = {field<&Database::auditing>, kind},
        .applies = onAzureSql,
        .check = isOff<&Database::auditing>,
        .edit = answer<&Database::auditing, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nobody records who used the database"),
        .message = QT_TRANSLATE_NOOP("Rules", "Auditing of the SQL server is off."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus audits its own users; who came to the database another way is seen in the audit of the server "
            "alone."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn auditing on and send it to the workspace."),
        .source = "psrule.SQL.Auditing"},
    {.id = "OHA-SQL-031",
        .aliases = "Azure.SQL.DefenderCloud CKV_AZURE_25",
        .severity = Severity::Warning,
        .fields = {field<&Database::defender>, kind},
        .applies = onAzureSql,
        .check = isOff<&Database::defender>,
        .edit = answer<&Database::defender, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nobody watches the database for attacks"),
        .message = QT_TRANSLATE_NOOP("Rules", "Defender for SQL is off."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The database holds the way into every target; Defender reports guessed passwords and unusual access."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn Defender for SQL on."),
        .source = "psrule.SQL.DefenderCloud"},
    {.id = "OHA-SQL-032",
        .aliases = "Azure.SQL.VAScan",
        .severity = Severity::Warning,
        .fields = {field<&Database::vulnerabilityScan>, kind},
        .applies = onAzureSql,
        .check = isOff<&Database::vulnerabilityScan>,
        .edit = answer<&Database::vulnerabilityScan, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The database is not scanned for weak settings"),
        .message = QT_TRANSLATE_NOOP("Rules", "Vulnerability assessment is off."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Rights and settings drift; the scan shows it before somebody else does."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn vulnerability assessment on."),
        .source = "psrule.SQL.VAScan"},
    {.id = "OHA-SQL-033",
        .aliases = "Azure.SQL.MaintenanceWindow",
        .severity = Severity::Warning,
        .fields = {field<&Database::maintenanceWindow>, kind},
        .applies = onAzureSql,
        .check = isChosen<&Database::maintenanceWindow, MaintenanceWindow::Default>,
        .edit = answer<&Database::maintenanceWindow, MaintenanceWindow::Weekend>,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure may maintain the database on any evening"),
        .message = QT_TRANSLATE_NOOP("Rules", "No maintenance window is chosen for the database."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Maintenance cuts all connections for a moment; in a deployment window that makes tasks fail."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose nights in which nobody deploys."),
        .source = "psrule.SQL.MaintenanceWindow"},
    {.id = "OHA-SQL-034",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Database::pointInTimeDays>, kind},
        .applies = onAzureSql,
        .check = pointInTimeTooLong,
        .edit = usualPointInTime,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure SQL cannot keep point-in-time backups that long"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Point-in-time restore is set to %1 days; this objective allows 1 to %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses the setting."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose fewer days, and keep older states by long-term retention."),
        .source = "azure.sql-continuity"},
    {.id = "OHA-SQL-035",
        .severity = Severity::Error,
        .acceptable = false,
        .fields
        = {field<&Database::longTermYears>, field<&Database::longTermMonths>, field<&Database::longTermWeeks>, kind},
        .applies = onAzureSql,
        .check = longTermTooLong,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure SQL cannot keep backups that long"),
        .message = QT_TRANSLATE_NOOP("Rules", "Long-term retention ends at %1 years."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses the setting."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Shorten the retention, or export what must live longer."),
        .source = "azure.sql-continuity"},
    {.id = "OHA-SQL-036",
        .severity = Severity::Warning,
        .fields = {field<&Database::backupRedundancy>, kind},
        .applies = onAzureSql,
        .check = isChosen<&Database::backupRedundancy, BackupRedundancy::OneDatacentre>,
        .edit = answer<&Database::backupRedundancy, BackupRedundancy::ZoneRedundant>,
        .title = QT_TRANSLATE_NOOP("Rules", "All backups are in one datacentre"),
        .message = QT_TRANSLATE_NOOP("Rules", "Backups of the database are kept in one datacentre."),
        .reason = QT_TRANSLATE_NOOP("Rules", "What destroys the database there destroys its backups too."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Keep backups zone-redundant or geo-redundant."),
        .source = "azure.sql-continuity"},
};

} // namespace

std::span<const Rule> sqlCareRules()
{
    return table;
}

} // namespace octoha
