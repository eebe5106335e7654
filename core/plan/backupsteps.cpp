#include "core/plan/stepbuilders.h"

#include "core/catalog/names.h"

namespace octoha {

using namespace Qt::StringLiterals;

Step steps::sqlBackup(const Situation &situation)
{
    const Design &design = situation.design;
    if (!usesSqlMachines(design.database))
        return std::nullopt;
    const auto named = [&](ResourceKind kind) { return nameOf(kind, design, situation.catalog).name; };
    const QString vault = named(ResourceKind::RecoveryVault), database = design.database.databaseName.text();
    PlanStep step = stepOf("M-SqlBackup", QT_TRANSLATE_NOOP("Plan", "Put the database under backup"),
        databaseAdministrator, planText(QT_TRANSLATE_NOOP("Plan", "Azure portal")), 20);
    step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
                              "In the Recovery Services vault %1 open Backup and choose SQL Server in Azure VM: the "
                              "machines are registered, their databases are not."))
                     .arg(vault),
        planText(QT_TRANSLATE_NOOP("Plan",
                     "Find the databases, choose %1 (of the availability group, where there is one) with the policy "
                     "sql, and enable the backup."))
            .arg(database),
        planText(QT_TRANSLATE_NOOP("Plan", "Have it back up once now."))};
    step.commands = {
        u"az backup item list --resource-group %1 --vault-name %2 --backup-management-type AzureWorkload --output table"_s
            .arg(quotedForPowerShell(named(ResourceKind::ResourceGroup)), quotedForPowerShell(vault))};
    step.check
        = planText(QT_TRANSLATE_NOOP("Plan", "The list names %1, and its last backup is completed.")).arg(database);
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Stop the backup and keep its data."));
    return step;
}

} // namespace octoha
