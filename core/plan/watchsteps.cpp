#include "core/plan/stepbuilders.h"

#include "core/assess/needs.h"
#include "core/plan/secrets.h"

#include <algorithm>

namespace octoha {

using namespace Qt::StringLiterals;

Step steps::queueKey(const Situation &situation)
{
    if (!watchesQueue(situation.design))
        return std::nullopt;
    const QList<PlannedSecret> secrets = usedSecrets(situation.design);
    const auto key = std::find_if(
        secrets.cbegin(), secrets.cend(), [](const PlannedSecret &secret) { return secret.kind == "queueKey"_L1; });
    const QString name = quotedForPowerShell(key->name);
    PlanStep step = stepOf("M-QueueKey", QT_TRANSLATE_NOOP("Plan", "Make the API key that counts waiting tasks"),
        octopusAdministrator, workstation(), 10);
    step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
                     "In the portal make a service account in a team with the permission TaskView in every space, and "
                     "no other.")),
        planText(QT_TRANSLATE_NOOP("Plan", "Make an API key for it, and note the day on which it ends.")),
        planText(QT_TRANSLATE_NOOP("Plan",
            "The platform engineer, who may give rights on the vault, runs these commands at the same workstation; "
            "whoever made the key types it in."))};
    step.commands = writingLater(situation, key->name,
        u"Set-AzKeyVaultSecret -VaultName %1 -Name %2 -SecretValue (Read-Host -Prompt %2 -AsSecureString)"_s.arg(
            quotedForPowerShell(situation.deployment.vaultName), name));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "The key shows the list of tasks and may start none."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the service account and the secret."));
    return step;
}

Step steps::queueEvent(const Situation &situation)
{
    const Design &design = situation.design;
    if (!watchesQueue(design))
        return std::nullopt;
    PlanStep step
        = stepOf("93-QueueEvent", QT_TRANSLATE_NOOP("Plan", "Have the nodes count the waiting tasks for the alert"),
            nodeAdministrator, everyNode(), std::max(1, int(design.compute.nodes.size())));
    step.commands = {runnerCommand(step.id), remark(QT_TRANSLATE_NOOP("Plan", "it runs:")),
        u"Register-ScheduledTask -TaskName 'Octoha-Queue' -Action $task -Trigger $everyFiveMinutes -Principal $system"_s,
        remark(QT_TRANSLATE_NOOP("Plan", "which every five minutes runs:")),
        u"eventcreate.exe /L APPLICATION /SO Octoha /ID 100 /T INFORMATION /D 'Octopus tasks waiting: <number>'"_s};
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
        "The Application log of each node holds an event 100 of the source Octoha; event 101 says what is missing."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "The runner removes the task."));
    step.undoCommands = {runnerUndo(step.id)};
    return step;
}

} // namespace octoha
