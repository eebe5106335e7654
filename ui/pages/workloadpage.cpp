#include "ui/pages/workloadpage.h"

#include "core/project/licencexml.h"
#include "ui/dialogs.h"
#include "ui/widgets/derivation.h"
#include "ui/widgets/difference.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

namespace octoha {

namespace {

/// No more of a file than a licence can be; the error does not say where it lies.
Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Io, WorkloadPage::tr("This file cannot be read: %1").arg(file.errorString()));
    return file.read(licenceMaximumBytes + 1);
}

} // namespace

WorkloadPage::WorkloadPage(DesignDocument &document)
    : DesignPage(document, QStringLiteral("workload"),
        tr("How much Octopus has to do, with which version and licence, and what the business expects of it."))
{ }

void WorkloadPage::build()
{
    addSection(tr("Octopus Server"), tr("Every node runs this build; what is possible depends on it."));
    addFields<&Workload::octopusVersion, &Workload::octopusReleased, &Workload::msiSha256>();
    buildLoad();
    buildArrivals();
    buildTargets();
    buildFiles();
    buildPromises();
    buildFailures();
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

void WorkloadPage::buildArrivals()
{
    addSection(
        tr("How tasks come"), tr("The simulation of the queue rests on this; it changes nothing that is built."));
    addFields<&Workload::arrivalPattern, &Workload::arrivalEveryMinutes, &Workload::arrivalProfile,
        &Workload::durationSpread, &Workload::durationVariationPercent, &Workload::nodeOutages,
        &Workload::simulationHours, &Workload::simulationSeed, &Workload::simulationReplications>();
}

void WorkloadPage::buildFailures()
{
    addSection(tr("Failures and repairs"),
        tr("How often parts fail and how long they stay away, for the expected availability. No fact says it: until "
           "stated, these are own assumptions."));
    addFields<&Workload::nodeFailureDays, &Workload::nodeRepairMinutes, &Workload::zoneFailureDays,
        &Workload::zoneRepairMinutes, &Workload::databaseFailureDays, &Workload::databaseRepairMinutes,
        &Workload::shareFailureDays, &Workload::shareRepairMinutes, &Workload::balancerFailureDays,
        &Workload::balancerRepairMinutes, &Workload::otherFailureDays, &Workload::otherRepairMinutes>();
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
    auto *read = new QPushButton(tr("Read licence file…"), content());
    read->setToolTip(tr("Takes limits and dates over from the licence XML; neither its key nor where it lies is kept"));
    connect(read, &QPushButton::clicked, this, &WorkloadPage::readLicence);
    addOther(read);
    addFields<&Workload::licenceType, &Workload::licenceLimitsRead, &Workload::licenceNodesUnlimited,
        &Workload::licenceNodeLimit, &Workload::licenceMachineLimit, &Workload::licenceProjectLimit,
        &Workload::licenceMaintenanceEnds, &Workload::licenceEnds, &Workload::licenceSecret,
        &Workload::licenceIncludesScim, &Workload::licenceMonthly>();
}

void WorkloadPage::readLicence()
{
    Dialogs &dialogs = Dialogs::instance();
    const QString path
        = dialogs.openPath(this, tr("Read licence file"), tr("Licence of Octopus (*.xml);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto after
        = bytesOf(path).and_then([this](const QByteArray &xml) { return withLicence(document().design(), xml); });
    if (!after)
        dialogs.error(this, after.error());
    else if (*after == document().design())
        dialogs.information(this, tr("Licence"), tr("The design holds these limits and dates already."));
    else if (dialogs.confirm(this, tr("Licence"), differenceHtml(document().design(), *after), tr("Take over")))
        document().replace(*after, tr("Read licence file"));
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
