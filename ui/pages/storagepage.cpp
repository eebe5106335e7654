#include "ui/pages/storagepage.h"

#include "core/assess/fits.h"
#include "core/plan/stepbuilders.h"
#include "ui/pages/stepcommands.h"
#include "ui/widgets/commandbox.h"
#include "ui/widgets/derivation.h"
#include "ui/widgets/facttable.h"

#include <QLabel>

namespace octoha {

StoragePage::StoragePage(DesignDocument &document)
    : DesignPage(document, QStringLiteral("storage"),
        tr("Packages, task logs and artifacts lie on one share that every node reads and writes."))
{ }

void StoragePage::build()
{
    addSection(tr("Product and size"), tr("Many small files: operations a second matter more than size."));
    addFields<&Storage::product, &Storage::tier, &Storage::redundancy, &Storage::quotaGib, &Storage::provisionedIops,
        &Storage::provisionedMibps, &Storage::netAppLevel, &Storage::netAppPoolGib, &Storage::netAppZone,
        &Storage::continuousAvailability>();
    m_speed = addReadout(tr("Speed"));
    addFields<&Storage::accountName, &Storage::shareName, &Storage::region, &Storage::oldAccountKind>();
    addSection(
        tr("Existing share"), tr("What somebody else runs: cost and availability are known only if they are stated."));
    addFields<&Storage::existingPath, &Storage::dfsNamespace, &Storage::existingMonthly,
        &Storage::existingAvailabilityPercent>();
    buildPaths();
    buildSecurity();
}

void StoragePage::buildPaths()
{
    addSection(tr("Paths"), tr("What lies where, and how the nodes see it."));
    addFields<&Storage::layout, &Storage::clusterSharedPath, &Storage::artifactsPath, &Storage::taskLogsPath,
        &Storage::packagesPath, &Storage::importsPath, &Storage::eventExportsPath, &Storage::telemetryPath,
        &Storage::access, &Storage::driveLetter, &Storage::mappedAs, &Storage::protocol, &Storage::encryptedTransport,
        &Storage::executionsPath>();
    m_folders = addTable(tr("Path of each folder"));
    addReadout(tr("Commands"))->setText(tr("what the scripts run for it; for reading, nothing is to be typed"));
    m_commands = addCommands(tr("Commands for the share"));
}

void StoragePage::buildSecurity()
{
    addSection(tr("Access to the share"), tr("Who may open it, from where, and how."));
    addFields<&Storage::signIn, &Storage::sharedKeyAllowed, &Storage::privateEndpoint, &Storage::publicAccess,
        &Storage::secondDirectory, &Storage::keySecret, &Storage::minimumTls, &Storage::secureTransfer>();
    addSection(
        tr("Backup and copies"), tr("A share that is deleted or lost takes logs, artifacts and packages with it."));
    addFields<&Storage::softDelete, &Storage::softDeleteDays, &Storage::backup, &Storage::geoCopy,
        &Storage::defender>();
}

void StoragePage::showDesign(const Design &design)
{
    const QLocale locale;
    const SharePerformance speed = sharePerformanceOf(design.storage, document().catalog());
    const QString text = speed.iops && speed.mibps
        ? tr("%1 IOPS, %2 MiB/s").arg(locale.toString(*speed.iops, 'f', 0), locale.toString(*speed.mibps, 'f', 0))
        : tr("not known for this product");
    m_speed->setText(text.toHtmlEscaped() + u' ' + whyLink(QStringLiteral("sizing.shareIops")));
    showFolders(design);
    m_commands->setText(commandsOfSteps(
        design, document().catalog(), {steps::shareCredential, steps::shareFolders, steps::links, steps::paths}));
}

void StoragePage::showFolders(const Design &design)
{
    const Deployment deployment = deploymentOf(design, document().catalog());
    plan::Table table{tr("Folders"), {tr("Folder"), tr("Octopus gets")}, {}};
    const auto isElsewhere = [](const FolderPath &folder) { return folder.path != folder.target; };
    const bool linked = std::any_of(deployment.folders.cbegin(), deployment.folders.cend(), isElsewhere);
    if (linked)
        table.headers.append(tr("Lies in"));
    for (const FolderPath &folder : deployment.folders) {
        const QStringList row{folder.name, folder.path, folder.target};
        table.rows.append(linked ? row : row.first(2));
    }
    m_folders->showTable(table);
}

void StoragePage::showAssessment(const Assessment &assessment)
{
    recommend(field<&Storage::quotaGib>,
        tr("Recommended: %1 or more.").arg(derivedText(assessment.sizing.storageGib, QLocale())),
        QStringLiteral("sizing.storageGib"));
}

} // namespace octoha
