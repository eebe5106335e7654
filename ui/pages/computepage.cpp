#include "ui/pages/computepage.h"

#include "core/assess/quantities.h"
#include "ui/pages/fittext.h"
#include "ui/panel/paneltab.h"
#include "ui/widgets/derivation.h"
#include "ui/widgets/facttable.h"

#include <QLabel>

namespace octoha {

ComputePage::ComputePage(DesignDocument &document)
    : DesignPage(document, QStringLiteral("compute"),
        tr("Every node runs tasks and shares the database and the files, so the others must be able to carry on when "
           "one is away."))
{ }

void ComputePage::build()
{
    addSection(
        tr("Nodes"), tr("One line a node. Paste lines from a spreadsheet; names and zones of added nodes count on."));
    addFields<&Compute::nodes, &Compute::spread, &Compute::autoscale, &Compute::faultDomains,
        &Compute::updateDomains>();
    m_capacity = addReadout(tr("With one node away"));
    m_fits = addTable(tr("Size of each node against its task cap"));
    addSection(tr("An existing node to grow"),
        tr("A single node that runs today becomes the first of the cluster; the plan then holds the move."));
    addFields<&Compute::growExisting, &Compute::existingSystem, &Compute::existingVersion, &Compute::existingFilesGib,
        &Compute::existingDatabaseGib, &Compute::existingLinkMbit, &Compute::outageMinutes>();
    buildMachines();
    buildService();
    buildCare();
}

void ComputePage::buildMachines()
{
    addSection(tr("Machines"), tr("Image, disks and licence, the same for all nodes."));
    addFields<&Compute::generation, &Compute::osDisk, &Compute::osDiskGib, &Compute::hybridBenefit, &Compute::dataDisk,
        &Compute::dataDiskGib, &Compute::dataDisks, &Compute::workOnTemporaryDisk, &Compute::acceleratedNetworking,
        &Compute::trustedLaunch, &Compute::encryptionAtHost, &Compute::publicAddresses,
        &Compute::capacityReservation>();
}

void ComputePage::buildService()
{
    addSection(tr("Octopus on the nodes"), tr("Instance, folders and the account that the service runs as."));
    addFields<&Compute::serviceAccount, &Compute::serviceAccountName, &Compute::instanceName, &Compute::homeFolder,
        &Compute::webServer, &Compute::installMethod, &Compute::serviceAccountSecret, &Compute::configPath,
        &Compute::cacheFolder, &Compute::gitFolder, &Compute::dscGivesPaths, &Compute::dscGivesLicence,
        &Compute::imageHasConfiguration>();
}

void ComputePage::buildCare()
{
    addSection(tr("Running them"), tr("Administration, updates, backup, and how a node joins and leaves."));
    addFields<&Compute::identity, &Compute::adminUser, &Compute::adminSecret, &Compute::extensionSecrets,
        &Compute::patching, &Compute::backup, &Compute::siteRecovery, &Compute::joinAtCapZero, &Compute::drainFirst,
        &Compute::drainMinutes, &Compute::stopGraceMinutes>();
}

void ComputePage::showAssessment(const Assessment &assessment)
{
    const QLocale locale;
    const Sizing &sizing = assessment.sizing;
    const QString needed = sizing.totalTaskCap.value ? derivedText(sizing.totalTaskCap, locale) : tr("not known");
    const QString left = derivedText(sizing.capacityOneNodeAway, locale);
    const QString why = whyLink(QStringLiteral("sizing.capacityOneNodeAway"));
    m_capacity->setText(
        tr("%1 left, %2 needed. %3", "tasks, tasks, link").arg(left.toHtmlEscaped(), needed.toHtmlEscaped(), why));
    showFits(assessment);
    recommendSizes(sizing);
}

void ComputePage::recommendSizes(const Sizing &sizing)
{
    const QLocale locale;
    if (!sizing.taskCapPerNode.value || !sizing.nodeCores.value) {
        recommend(field<&Compute::nodes>, {});
        return;
    }
    recommend(field<&Compute::nodes>,
        tr("Recommended for each node: a task cap of %1 or more; the largest cap here needs %2 and %3.")
            .arg(locale.toString(*sizing.taskCapPerNode.value, 'f', 0), derivedText(sizing.nodeCores, locale),
                derivedText(sizing.nodeMemoryGib, locale)),
        QStringLiteral("sizing.taskCapPerNode"));
}

void ComputePage::showFits(const Assessment &assessment)
{
    const QLocale locale;
    const auto size = [&](double cores, double memory) {
        return cores > 0 ? tr("%1 cores, %2 GiB").arg(locale.toString(cores, 'f', 0), locale.toString(memory))
                         : tr("not known");
    };
    plan::Table table{tr("Sizes"),
        {tr("Node"), tr("Task cap"), tr("Octopus advises"), tr("Size has"), tr("A month"), tr("Fit")}, {},
        {false, true, false, false, true, false}};
    for (const NodeFit &fit : nodeFitsOf(document().design(), document().catalog(), assessment.cost))
        table.rows.append({fit.node, locale.toString(fit.taskCap), size(fit.coresWanted, fit.memoryWantedGib),
            size(fit.cores, fit.memoryGib),
            fit.monthly ? moneyText(*fit.monthly, locale, currencyOf(document().catalog())) : tr("not known"),
            fitText(fit.fit)});
    m_fits->setVisible(!table.rows.isEmpty());
    m_fits->showTable(table);
}

} // namespace octoha
