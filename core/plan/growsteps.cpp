#include "core/plan/stepbuilders.h"

#include "core/plan/databasecommands.h"
#include "core/plan/nodecommands.h"
#include "core/plan/secrets.h"

#include <algorithm>

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

/// Where nobody stated size or line, an hour is set aside and the trial copy tells.
constexpr int unknownMinutes = 60;
/// Own assumptions: what changed since the last copy is a tenth at most, and a backup is written once and read once.
constexpr int finalPassShare = 10, databasePasses = 2;

bool grows(const Situation &situation)
{
    return situation.design.compute.growExisting;
}

/// The runner works on Windows; a container is moved by hand.
bool movesByRunner(const Situation &situation)
{
    return grows(situation) && situation.design.compute.existingSystem == ExistingSystem::Windows;
}

QString oldServer()
{
    return planText(QT_TRANSLATE_NOOP("Plan", "The existing server"));
}

int copyMinutes(const Compute &compute)
{
    return std::max(1, minutesToCopy(compute.existingFilesGib, compute.existingLinkMbit).value_or(unknownMinutes));
}

/// What the line alone needs; backup or export, and restore or import, come on top.
int databaseMinutes(const Compute &compute)
{
    return std::max(1, minutesToCopy(compute.existingDatabaseGib, compute.existingLinkMbit).value_or(unknownMinutes));
}

QString oldOctopus(const QString &verb)
{
    return u"& 'C:\\Program Files\\Octopus Deploy\\Octopus\\Octopus.Server.exe' %1 --instance <its instance>"_s.arg(
        verb);
}

/// /mir makes the target equal to the source, so it must only ever run from the old server to the new share.
QStringList fileCommands(const Situation &situation)
{
    QStringList commands;
    for (const FolderPath &folder : situation.deployment.folders)
        commands.append(u"robocopy %1 %2 /mir /r:5 /w:5 /mt:16 /np /nfl /ndl"_s.arg(
            u"<%1 of the existing server>"_s.arg(QString(folder.name)), quotedForPowerShell(folder.target)));
    return commands;
}

/// A step of the runner on the existing server, with what it comes to.
void runsOnOldServer(PlanStep &step, const QStringList &shown)
{
    step.commands
        = QStringList{runnerCommand(step.id, u"existingServer"_s), remark(QT_TRANSLATE_NOOP("Plan", "it runs:"))}
        + shown;
}

int finalCopyMinutes(const Compute &compute)
{
    return std::max(1, copyMinutes(compute) / finalPassShare);
}

/// The listener of a group comes with the group, after the move.
QString targetServer(const Situation &situation)
{
    const Database &database = situation.design.database;
    const bool isGroup = database.kind == DatabaseKind::AvailabilityGroup && !database.replicas.isEmpty();
    return quotedForPowerShell(isGroup ? database.replicas.first().name.text() : situation.deployment.sqlServer);
}

QStringList databaseMoving(const Situation &situation)
{
    const QString there = u"# "_s + workplaceOf(situation.design), server = targetServer(situation);
    const QString name = situation.design.database.databaseName.text();
    if (usesAzureSql(situation.design.database))
        return {
            u"SqlPackage /Action:Export /SourceServerName:<existing database server> /SourceDatabaseName:<existing database> /TargetFile:<folder>\\octopus.bacpac"_s,
            there,
            u"SqlPackage /Action:Import /SourceFile:<folder>\\octopus.bacpac /TargetServerName:%1 /TargetDatabaseName:%2 /UniversalAuthentication:True"_s
                .arg(server, quotedForPowerShell(name))};
    return {
        u"sqlcmd -S <existing database server> -E -Q \"BACKUP DATABASE [<existing database>] TO DISK = N'<folder>\\octopus.bak' WITH COPY_ONLY, CHECKSUM\""_s,
        there,
        u"sqlcmd -S %1 -E -Q \"RESTORE DATABASE %2 FROM DISK = N'<folder>\\octopus.bak' WITH CHECKSUM, MOVE <each file>\""_s
            .arg(server, bracketed(name))};
}

QString keyStoring(const Situation &situation)
{
    return u"Set-AzKeyVaultSecret -VaultName %1 -Name 'octopus-master-key' -SecretValue (Read-Host -Prompt 'octopus-master-key' -AsSecureString)"_s
        .arg(quotedForPowerShell(situation.deployment.vaultName));
}

} // namespace

Step steps::growKey(const Situation &situation)
{
    if (!grows(situation))
        return std::nullopt;
    const Compute &compute = situation.design.compute;
    PlanStep step = stepOf("M-GrowKey", QT_TRANSLATE_NOOP("Plan", "Save the master key of the existing server"),
        nodeAdministrator, oldServer(), 30);
    step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
                              "See under /api that the existing server runs %1, and in its licence that as many nodes "
                              "are allowed as the design has."))
                     .arg(compute.existingVersion.text()),
        planText(QT_TRANSLATE_NOOP("Plan", "Back up its database and files, and try the restore of both."))};
    step.commands = {oldOctopus(u"show-master-key"_s)};
    if (situation.design.placement.masterKeyInVault)
        step.commands += {remark(QT_TRANSLATE_NOOP("Plan", "then on the workstation that stores the secrets")),
            keyStoring(situation)};
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
        "A second person has compared the key in the vault with that of the server. Clear the screen and the history "
        "of PowerShell."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Nothing was changed."));
    return step;
}

Step steps::growCopy(const Situation &situation)
{
    if (!grows(situation))
        return std::nullopt;
    const Compute &compute = situation.design.compute;
    PlanStep step = stepOf(movesByRunner(situation) ? "52-GrowthCopy" : "M-GrowCopy",
        QT_TRANSLATE_NOOP("Plan", "Copy the files beforehand, while the existing server runs"), nodeAdministrator,
        oldServer(), copyMinutes(compute));
    step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
                              "Files: %1 GiB over %2 Mbit/s take about %3 minutes. Copy twice: the second run tells "
                              "how long the last one will take."))
                     .arg(QString::number(compute.existingFilesGib.number()),
                         QString::number(compute.existingLinkMbit.number()), QString::number(copyMinutes(compute))),
        planText(
            QT_TRANSLATE_NOOP("Plan",
                "The existing server must reach the share on port 445 and sign in to it. Where it cannot, copy from "
                "%1 instead, with the old folders shared to read."))
            .arg(workplaceOf(situation.design))};
    if (movesByRunner(situation)) {
        step.acts.append(planText(QT_TRANSLATE_NOOP("Plan",
                                      "Sign in to the share in that session, by net use %1 /user:NAME, which asks for "
                                      "the key. Another instance than "
                                      "OctopusServer is named by -InstanceName."))
                             .arg(situation.deployment.shareRoot));
        runsOnOldServer(step, fileCommands(situation));
        step.commands.prepend(runnerCommand(u"10-Preflight"_s, u"existingServer"_s));
        step.undoCommands = {runnerUndo(step.id, u"existingServer"_s)};
    } else {
        step.commands = fileCommands(situation);
    }
    step.check
        = planText(QT_TRANSLATE_NOOP("Plan", "Each copy ends with an exit code below 8, and the second run is short."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the copies; the existing server has not changed."));
    return step;
}

Step steps::growOutage(const Situation &situation)
{
    if (!movesByRunner(situation))
        return std::nullopt;
    const Compute &compute = situation.design.compute;
    PlanStep step = stepOf("54-GrowthOutage", QT_TRANSLATE_NOOP("Plan", "Stop the existing server: the outage begins"),
        nodeAdministrator, oldServer(), 10);
    step.acts = {
        planText(QT_TRANSLATE_NOOP("Plan", "Switch the watchdog off, so that nothing starts the server again.")),
        planText(
            QT_TRANSLATE_NOOP("Plan", "The runner asks for an API key of an administrator, for Maintenance Mode."))};
    runsOnOldServer(step,
        {u"Invoke-RestMethod -Method Put -Uri <its address>/api/maintenanceconfiguration -Headers @{ "
         u"'X-Octopus-ApiKey' = <API key> } "
         u"-ContentType 'application/json' -Body '{\"Id\":\"maintenance\",\"IsInMaintenanceMode\":true}'"_s,
            oldOctopus(u"node"_s) + u" --drain true --wait %1"_s.arg(60 * compute.drainMinutes.number()), drainRemark(),
            oldOctopus(u"service"_s) + u" --stop"_s, u"sc.exe config <its service> start= demand"_s});
    step.check
        = planText(QT_TRANSLATE_NOOP("Plan", "No task runs, and the service is stopped and not started by Windows."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan",
        "The way back: start the existing server again. Its database and files are untouched; what was done on the new "
        "nodes meanwhile is lost. Where the first new node is in service, take it off first: -Undo 60-FirstNode "
        "there."));
    step.undoCommands = {runnerUndo(step.id, u"existingServer"_s)};
    return step;
}

Step steps::growFinalCopy(const Situation &situation)
{
    if (!movesByRunner(situation))
        return std::nullopt;
    PlanStep step
        = stepOf("56-GrowthFinalCopy", QT_TRANSLATE_NOOP("Plan", "Copy what changed since, from the stopped server"),
            nodeAdministrator, oldServer(), finalCopyMinutes(situation.design.compute));
    runsOnOldServer(step, fileCommands(situation));
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
        "Each copy ends with an exit code below 8, the files are as many as before, and octoha-copied.json is on the "
        "share: "
        "the first new node waits for it."));
    step.undo = planText(QT_TRANSLATE_NOOP(
        "Plan", "The copies do no harm; the existing server is started again by the undo of its stop."));
    return step;
}

Step steps::growMove(const Situation &situation)
{
    if (!grows(situation))
        return std::nullopt;
    const Compute &compute = situation.design.compute;
    const bool byRunner = movesByRunner(situation);
    const int minutes
        = databasePasses * databaseMinutes(compute) + (byRunner ? 0 : 10 + copyMinutes(compute) / finalPassShare);
    PlanStep step = stepOf("M-GrowMove",
        byRunner ? QT_TRANSLATE_NOOP("Plan", "Move the database of the stopped server")
                 : QT_TRANSLATE_NOOP("Plan", "Stop the existing server and move database and files: the outage begins"),
        databaseAdministrator, oldServer(), minutes);
    step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
                              "The outage lasts until the first new node answers; %1 minutes are allowed. The line "
                              "alone needs %2 minutes for the database (%3 GiB). The time of this step is our own "
                              "assumption: rehearse it, and take the measured one."))
                     .arg(QString::number(compute.outageMinutes.number()), QString::number(databaseMinutes(compute)),
                         QString::number(compute.existingDatabaseGib.number()))};
    step.commands = databaseMoving(situation);
    if (!byRunner) {
        step.acts.append(planText(QT_TRANSLATE_NOOP("Plan",
            "Turn Maintenance Mode on, and wait until no task runs. Switch the watchdog off, so that nothing starts "
            "the server again.")));
        step.commands = QStringList{oldOctopus(u"service"_s) + u" --stop"_s} + step.commands
            + QStringList{remark(QT_TRANSLATE_NOOP("Plan", "existing server: the last copy of the files"))}
            + fileCommands(situation);
    }
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
                              "The moved database has as many rows in its largest tables as the old one, collation %1, "
                              "and the files are as many as before."))
                     .arg(situation.design.database.collation.text());
    step.undo = planText(QT_TRANSLATE_NOOP("Plan",
        "The way back: start the existing server again. Its database and files are untouched; what was done on the new "
        "nodes meanwhile is lost."));
    step.undoCommands
        = {byRunner ? runnerUndo(u"54-GrowthOutage"_s, u"existingServer"_s) : oldOctopus(u"service"_s) + u" --start"_s};
    return step;
}

Step steps::growHandOver(const Situation &situation)
{
    if (!grows(situation))
        return std::nullopt;
    PlanStep step
        = stepOf("M-GrowHandOver", QT_TRANSLATE_NOOP("Plan", "Hand the new address out and retire the existing server"),
            platformEngineer, planText(QT_TRANSLATE_NOOP("Plan", "Portal and DNS")), 30);
    step.acts
        = {planText(QT_TRANSLATE_NOOP("Plan",
               "Leave Maintenance Mode on the new nodes, and delete the existing server under Configuration › Nodes.")),
            planText(QT_TRANSLATE_NOOP("Plan", "Give %1 to users and build servers, or let the old name lead to it."))
                .arg(situation.deployment.portalUrl),
            planText(QT_TRANSLATE_NOOP("Plan",
                "Leave the existing server stopped, its service disabled, until users have worked for a week; then "
                "delete it."))};
    step.check = planText(
        QT_TRANSLATE_NOOP("Plan", "A deployment of each team succeeds; old task logs, artifacts and packages open."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan",
        "Until the first deployment the existing server can be started again; afterwards what was deployed since is "
        "lost with it."));
    step.pointOfNoReturn = true;
    return step;
}

} // namespace octoha
