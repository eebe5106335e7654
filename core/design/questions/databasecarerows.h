#pragma once

#include "core/design/databaseanswers.h"

namespace octoha {

/// What watches the database, its backups and its care.
inline constexpr Member<Database> databaseCareRows[] = {
    member<&Database::auditing>({.key = "auditing",
        .label = QT_TRANSLATE_NOOP("Questions", "Auditing"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It records who did what in the database, which holds every secret "
            "of Octopus in encrypted form."),
        .where = QT_TRANSLATE_NOOP("Questions", "Auditing of the SQL server in the Azure portal."),
        .advanced = true}),
    member<&Database::defender>({.key = "defender",
        .label = QT_TRANSLATE_NOOP("Questions", "Defender for SQL"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It reports attacks on the database; its price is not in the "
            "catalog, so the total then reads at least."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Microsoft Defender for Cloud on the SQL server's page in the "
            "Azure portal."),
        .advanced = true}),
    member<&Database::vulnerabilityScan>({.key = "vulnerabilityScan",
        .label = QT_TRANSLATE_NOOP("Questions", "Vulnerability assessment"),
        .why = QT_TRANSLATE_NOOP("Questions", "It finds settings and rights that are too wide."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Microsoft Defender for Cloud on the SQL server's page in the "
            "Azure portal."),
        .advanced = true}),
    member<&Database::encryption>({.key = "encryption",
        .label = QT_TRANSLATE_NOOP("Questions", "Transparent data encryption"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It encrypts data, log and backups on disk; a stolen file is then of "
            "no use."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Transparent data encryption on the database's page in the Azure "
            "portal."),
        .advanced = true}),
    member<&Database::pointInTimeDays>({.key = "pointInTimeDays",
        .label = QT_TRANSLATE_NOOP("Questions", "Point-in-time restore"),
        .unit = QT_TRANSLATE_NOOP("Units", "days"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A mistake can be undone this far back; Azure SQL keeps 7 days by "
            "default and up to 35."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Backups on the SQL server's page in the Azure portal, or the "
            "backup plan.")}),
    member<&Database::longTermWeeks>({.key = "longTermWeeks",
        .label = QT_TRANSLATE_NOOP("Questions", "Weekly backups kept"),
        .unit = QT_TRANSLATE_NOOP("Units", "weeks"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Azure SQL can keep backups up to 10 years, for audits and for "
            "mistakes that are found late."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your backup plan."),
        .zero = QT_TRANSLATE_NOOP("Questions", "none")}),
    member<&Database::longTermMonths>({.key = "longTermMonths",
        .label = QT_TRANSLATE_NOOP("Questions", "Monthly backups kept"),
        .unit = QT_TRANSLATE_NOOP("Units", "months"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Azure SQL can keep backups up to 10 years, for audits and for "
            "mistakes that are found late."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your backup plan."),
        .zero = QT_TRANSLATE_NOOP("Questions", "none")}),
    member<&Database::longTermYears>({.key = "longTermYears",
        .label = QT_TRANSLATE_NOOP("Questions", "Yearly backups kept"),
        .unit = QT_TRANSLATE_NOOP("Units", "years"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Azure SQL can keep backups up to 10 years, for audits and for "
            "mistakes that are found late."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your backup plan."),
        .zero = QT_TRANSLATE_NOOP("Questions", "none")}),
    member<&Database::backupRedundancy>({.key = "backupRedundancy",
        .label = QT_TRANSLATE_NOOP("Questions", "Backup redundancy"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Only backups that lie in another region can be restored when the "
            "region is lost."),
        .where = QT_TRANSLATE_NOOP("Questions", "Compute and storage of the database in the Azure portal.")}),
    member<&Database::maintenanceWindow>({.key = "maintenanceWindow",
        .label = QT_TRANSLATE_NOOP("Questions", "Maintenance window"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Azure maintains the database in this window and breaks connections "
            "for a moment, best when nothing is deployed."),
        .where = QT_TRANSLATE_NOOP("Questions", "Maintenance on the database's page in the Azure portal.")}),
    member<&Database::recoveryModel>({.key = "recoveryModel",
        .label = QT_TRANSLATE_NOOP("Questions", "Recovery model"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Full allows a restore to any moment and needs log backups; Simple "
            "loses what came after the last backup."),
        .where = QT_TRANSLATE_NOOP("Questions", "SELECT recovery_model_desc FROM sys.databases on the server.")}),
    member<&Database::restoreTested>({.key = "restoreTested",
        .label = QT_TRANSLATE_NOOP("Questions", "Last tested restore"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A restore needs database, files and master key together, and only a "
            "test shows that all three fit."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your backup records; leave it empty if it was never tested.")}),
    member<&Database::automaticIndexes>({.key = "automaticIndexes",
        .label = QT_TRANSLATE_NOOP("Questions", "Automatic index management"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Indexes that Azure makes by itself may break an upgrade of Octopus, "
            "so leave this off."),
        .where = QT_TRANSLATE_NOOP("Questions", "Automatic tuning on the database's page in the Azure portal."),
        .advanced = true}),
};

} // namespace octoha
