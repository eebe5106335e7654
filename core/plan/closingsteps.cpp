#include "core/plan/domainwork.h"
#include "core/plan/stepbuilders.h"

#include <algorithm>

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

QStringList standbyNames(const Design &design)
{
    QStringList names;
    for (const Node &node : standbyNodes(design))
        names.append(node.name.text());
    return names;
}

QStringList secondRegionActs(const Design &design, const Catalog &catalog)
{
    QStringList acts{
        planText(QT_TRANSLATE_NOOP("Plan",
                     "Create network, private endpoints, share copy, balancer and these machines in %1, as in "
                     "the first region, with the same identity."))
            .arg(design.placement.drRegion.text())};
    if (needsDomain(design))
        acts.append(planText(QT_TRANSLATE_NOOP("Plan",
            "Join these machines to the domain, and let the service account open the share of that region, as in "
            "the first one.")));
    acts.append(
        planText(QT_TRANSLATE_NOOP("Plan",
                     "Store the same secrets, the master key among them, under the same names in the Key Vault %1, and "
                     "give the identity of the nodes the same role on it."))
            .arg(deploymentInSecondRegion(design, catalog).vaultName));
    acts.append(planText(QT_TRANSLATE_NOOP("Plan",
        "On each machine the runner installs what can be there beforehand and leaves the node outside the cluster. "
        "Then stop and deallocate it, and start it for each upgrade and patch.")));
    return acts;
}

/// A managed account is given to machines by name, so those of the second region too.
QStringList secondRegionCommands(const Design &design, const QStringList &names)
{
    QStringList commands;
    if (design.compute.serviceAccount == ServiceAccount::Gmsa)
        commands = {remark(QT_TRANSLATE_NOOP("Plan", "on a domain controller, once these machines have joined")),
            u"Set-ADServiceAccount -Identity %1 -PrincipalsAllowedToRetrieveManagedPassword %2"_s.arg(
                quotedForPowerShell(design.compute.serviceAccountName.text().section(u'\\', -1).remove(u'$')),
                accountHosts(design.compute.nodes + standbyNodes(design))),
            remark(QT_TRANSLATE_NOOP("Plan", "then on each of these machines"))};
    commands += {u".\\scripts\\Invoke-OctohaPlan.ps1 -Role node"_s,
        remark(QT_TRANSLATE_NOOP("Plan", "then, where the Azure CLI is"))};
    for (const QString &name : names)
        commands.append(
            u"az vm deallocate --resource-group <its resource group> --name %1"_s.arg(quotedForPowerShell(name)));
    return commands;
}

} // namespace

Step steps::balancer(const Situation &situation)
{
    const Design &design = situation.design;
    if (design.balancer.web == WebProduct::None)
        return std::nullopt;
    PlanStep step = stepOf("95-BalancerChecks", QT_TRANSLATE_NOOP("Plan", "Check the balancer before users come"),
        platformEngineer, planText(QT_TRANSLATE_NOOP("Plan", "Each node, then %1")).arg(workplaceOf(design)),
        1 + int(design.compute.nodes.size()));
    step.commands
        = {runnerCommand(step.id), remark(QT_TRANSLATE_NOOP("Plan", "then once, for the portal's own address")),
            runnerCommand(step.id, u"jumpHost"_s)};
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
                              "%1 answers 200; with one node drained that node answers 418 and the portal goes on."))
                     .arg(situation.deployment.portalUrl + design.balancer.probePath.text());
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Nothing is changed."));
    return step;
}

/// The machines of the second region are made ready and stopped; they join at a fail-over, and not before.
Step steps::secondRegion(const Situation &situation)
{
    const QStringList names = standbyNames(situation.design);
    if (names.isEmpty())
        return std::nullopt;
    PlanStep step = stepOf("M-SecondRegion", QT_TRANSLATE_NOOP("Plan", "Prepare the nodes of the second region"),
        nodeAdministrator, names.join(u", "_s), 20 * int(names.size()));
    step.acts = secondRegionActs(situation.design, situation.catalog);
    step.commands = secondRegionCommands(situation.design, names);
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
        "-Status on each shows the installed version, and steps 60 to 96 as waiting for a fail-over; none of them is "
        "under Configuration › Nodes."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the machines; the first region does not know them."));
    return step;
}

Step steps::acceptance(const Situation &situation)
{
    PlanStep step = stepOf("M-Acceptance", QT_TRANSLATE_NOOP("Plan", "Prove it: lose a node, restore, sign off"),
        platformEngineer, planText(QT_TRANSLATE_NOOP("Plan", "Portal, nodes and the database")), 120);
    step.acts = {
        planText(QT_TRANSLATE_NOOP("Plan",
            "An administrator of Octopus makes an API key in their own profile that ends after a day: it must read "
            "nodes and the machines of every space. It is typed at the prompt, and deleted once this step is done.")),
        planText(QT_TRANSLATE_NOOP("Plan",
            "Install Pester 5, then run the acceptance tests on each node, on a Tentacle, and where the Azure CLI is "
            "signed in with rights to read. A test that sees nothing there is skipped and says why.")),
        planText(QT_TRANSLATE_NOOP("Plan",
            "Drain one node (runbooks/drain.md) and run the tag Balancer there, then stop its service and run it "
            "again; then start and undo it.")),
        planText(QT_TRANSLATE_NOOP("Plan",
            "Do by hand what the chapter of the acceptance tests says is done by hand. Keep the evidence files with "
            "the plan."))};
    step.commands = {u".\\tests\\Invoke-OctohaAcceptance.ps1 -ApiKey (Read-Host -Prompt 'API key' -AsSecureString)"_s,
        remark(QT_TRANSLATE_NOOP("Plan", "on a node that is drained, and again while its service is stopped")),
        u".\\tests\\Invoke-OctohaAcceptance.ps1 -Tag Balancer -ApiKey (Read-Host -Prompt 'API key' -AsSecureString)"_s,
        remark(QT_TRANSLATE_NOOP("Plan", "once, where the Azure CLI is")),
        u".\\tests\\Invoke-OctohaAcceptance.ps1 -Role jumpHost"_s};
    step.check
        = planText(QT_TRANSLATE_NOOP("Plan",
                       "Exit code 0 everywhere. A deployment succeeds on each node alone; a restore of database, files "
                       "and master key was rehearsed; alerts reach %1."))
              .arg(situation.design.placement.alertsTo.text());
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Nothing is changed."));
    step.withOthers = true;
    return step;
}

Step steps::failOverTest(const Situation &situation)
{
    const Design &design = situation.design;
    const QStringList names = standbyNames(design);
    if (names.isEmpty())
        return std::nullopt;
    PlanStep step
        = stepOf("M-FailOverTest", QT_TRANSLATE_NOOP("Plan", "Rehearse the fail-over to the second region, and back"),
            platformEngineer, names.join(u", "_s), std::max(1, int(design.workload.rtoMinutes.number())));
    step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
        "Follow runbooks/fail-over-region.md there and back, in an agreed outage, and write down the time of each "
        "part."))};
    step.commands = {remark(QT_TRANSLATE_NOOP("Plan",
                         "on the first machine and then on the others, once nodes, database and share are as steps 1 "
                         "to 3 of the runbook say:")),
        u".\\scripts\\Invoke-OctohaPlan.ps1 -Role node -FailOver -Step 10,12,17,20,30,40,50,55,80"_s,
        remark(QT_TRANSLATE_NOOP("Plan", "on each, after step 5 of the runbook:")),
        u".\\scripts\\Invoke-OctohaPlan.ps1 -Role node -FailOver -Step 86,88,90,92,95,96"_s};
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
                              "The portal answers from the second region within %1 minutes, and what was lost is "
                              "younger than %2 minutes."))
                     .arg(QString::number(design.workload.rtoMinutes.number()),
                         QString::number(design.workload.rpoMinutes.number()));
    step.undo
        = planText(QT_TRANSLATE_NOOP("Plan", "The runbook's part “Way back”: the same way in the other direction."));
    return step;
}

} // namespace octoha
