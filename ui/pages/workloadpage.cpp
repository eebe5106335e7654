#include "ui/pages/workloadpage.h"

#include "ui/widgets/derivation.h"

#include <QLabel>

namespace octoha {

WorkloadPage::WorkloadPage(DesignDocument &document)
    : DesignPage(document, QStringLiteral("workload"),
        tr("How much Octopus has to do, with which version and licence, and what the business expects of it."))
{
}

void WorkloadPage::build()
{
    addSection(tr("Octopus Server"), tr("Every node runs this build; what is possible depends on it."));
    addFields<&Workload::octopusVersion, &Workload::octopusReleased, &Workload::msiSha256>();
    buildLoad();
    buildTargets();
    buildFiles();
    buildPromises();
    buildLicence();
    addSection(tr("Customs"), tr("Habits of your own that an upgrade or a cluster may break."));
    addFields<&Workload::writesTables, &Workload::customIndexes, &Workload::upgradeOrder, &Workload::rateLimiter>();
}

void WorkloadPage::buildLoad()
{
    addSection(tr("Deployments"),
        tr("These numbers decide how many tasks must run at once, and so the size of nodes and database."));
    addFields<&Workload::projects, &Workload::averageMinutes, &Workload::windowMinutes, &Workload::deploymentsPerDay,
        &Workload::waitingParents>();
    m_totalCap = addReadout(tr("Tasks at once, all nodes"));
    m_capPerNode = addReadout(tr("Task cap of each node"));
}

void WorkloadPage::buildTargets()
{
    addSection(tr("Targets and workers"), tr("They size no machine; they decide about polling, firewalls and gRPC."));
    addFields<&Workload::listeningTentacles, &Workload::pollingTentacles, &Workload::sshTargets,
        &Workload::cloudTargets, &Workload::kubernetesAgents, &Workload::workers, &Workload::kubernetesMonitor,
        &Workload::grpcFeatures>();
}

void WorkloadPage::buildFiles()
{
    addSection(tr("Packages, logs and retention"),
        tr("What lies on the shared storage, how large it grows and how long it stays."));
    addFields<&Workload::packagesPerMonth, &Workload::averagePackageMb, &Workload::largestPackageMb,
        &Workload::uplinkMbit, &Workload::logMbPerDeployment, &Workload::artifactMbPerDeployment,
        &Workload::retentionDays, &Workload::packageRetentionDays, &Workload::auditRetentionDays>();
    m_storage = addReadout(tr("Shared files, estimate"));
}

void WorkloadPage::buildPromises()
{
    addSection(
        tr("What is expected"), tr("The design is measured against these; nothing is built from them by itself."));
    addFields<&Workload::wantedAvailability, &Workload::rpoMinutes, &Workload::rtoMinutes, &Workload::monthlyBudget>();
}

void WorkloadPage::buildLicence()
{
    addSection(tr("Licence"),
        tr("It limits the nodes. Only limits and dates of the licence XML are kept here, never the key."));
    addFields<&Workload::licenceType, &Workload::licenceLimitsRead, &Workload::licenceNodesUnlimited,
        &Workload::licenceNodeLimit, &Workload::licenceMachineLimit, &Workload::licenceProjectLimit,
        &Workload::licenceMaintenanceEnds, &Workload::licenceEnds, &Workload::licenceSecret,
        &Workload::licenceIncludesScim, &Workload::licenceMonthly>();
}

void WorkloadPage::showAssessment(const Assessment &assessment)
{
    const QLocale locale;
    const Sizing &sizing = assessment.sizing;
    m_totalCap->setText(derivedHtml(sizing.totalTaskCap, QStringLiteral("sizing.totalTaskCap"), locale));
    m_capPerNode->setText(derivedHtml(sizing.taskCapPerNode, QStringLiteral("sizing.taskCapPerNode"), locale));
    m_storage->setText(derivedHtml(sizing.storageGib, QStringLiteral("sizing.storageGib"), locale));
}

} // namespace octoha
