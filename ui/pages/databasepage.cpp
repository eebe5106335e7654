#include "ui/pages/databasepage.h"

#include "core/assess/quantities.h"
#include "core/plan/deployment.h"
#include "ui/pages/fittext.h"
#include "ui/widgets/commandbox.h"
#include "ui/widgets/derivation.h"

#include <QLabel>

namespace octoha {

namespace {

/// The computed value that says how large the database must be.
QString wantedId(DatabaseKind kind)
{
    if (kind == DatabaseKind::AzureSqlDtu)
        return QStringLiteral("sizing.databaseDtu");
    return kind == DatabaseKind::AzureSqlVcore ? QStringLiteral("sizing.databaseVcores")
                                               : QStringLiteral("sizing.databaseCores");
}

} // namespace

DatabasePage::DatabasePage(DesignDocument &document)
    : DesignPage(document, QStringLiteral("database"),
        tr("All nodes share one SQL Server database. Its size follows from the sum of the task caps, its availability "
           "bounds the cluster's."))
{ }

void DatabasePage::build()
{
    addSection(
        tr("Product and size"), tr("Azure SQL needs the least care; machines of your own give the most control."));
    addFields<&Database::kind, &Database::dtuObjective, &Database::vcoreObjective, &Database::zoneRedundant,
        &Database::hybridBenefit, &Database::autoPause, &Database::secondaryReplicas>();
    m_fit = addReadout(tr("Fit to the task caps"));
    addFields<&Database::expectedGib, &Database::databaseName, &Database::collation>();
    buildMachines();
    buildExisting();
    addSection(tr("Other users and copies"),
        tr("The database is for Octopus alone; some kinds of copies do not work with it."));
    addFields<&Database::shared, &Database::otherCopies, &Database::geoReplica, &Database::partnerRegion,
        &Database::failoverPolicy, &Database::connectsToGroup>();
    buildSignIn();
    buildNetwork();
    buildCare();
}

void DatabasePage::buildMachines()
{
    addSection(
        tr("SQL Server machines"), tr("The replicas, what they run, and how clients find the one that is in charge."));
    addFields<&Database::replicas, &Database::sqlVersion, &Database::sqlEdition, &Database::sqlLicence,
        &Database::extendedUpdates, &Database::listener, &Database::listenerName, &Database::multiSubnetFailover,
        &Database::fciStorage, &Database::filestream, &Database::witness, &Database::dataDiskGib, &Database::sqlDisk>();
}

void DatabasePage::buildExisting()
{
    addSection(
        tr("Existing server"), tr("What somebody else runs: cost and availability are known only if they are stated."));
    addFields<&Database::serverName, &Database::existingAvailability, &Database::existingRegion,
        &Database::existingCores, &Database::existingMemoryGib, &Database::existingMonthly,
        &Database::existingAvailabilityPercent>();
}

void DatabasePage::buildSignIn()
{
    addSection(tr("Sign-in of the nodes"), tr("Octopus needs db_owner of this one database, and nothing more."));
    addFields<&Database::signIn, &Database::loginName, &Database::passwordSecret, &Database::signsInAsAdmin,
        &Database::computerAccountLogins, &Database::extraKeywords, &Database::trustsAnyCertificate,
        &Database::poolSize, &Database::entraOnly, &Database::entraAdminName, &Database::entraAdminId,
        &Database::entraAdminKind>();
    m_password = addReadout(tr("Connection string"));
    m_connection = addCommands(tr("Connection string"));
}

void DatabasePage::buildNetwork()
{
    addSection(tr("Network access"), tr("The nodes reach it by a private address; the public one is closed."));
    addFields<&Database::privateEndpoint, &Database::publicAccess, &Database::allowAzureServices,
        &Database::firewallRanges, &Database::connectionPolicy, &Database::outboundPorts, &Database::minimumTls>();
}

void DatabasePage::buildCare()
{
    addSection(tr("Backup and care"), tr("How far back a mistake can be undone, and when Azure may work on it."));
    addFields<&Database::pointInTimeDays, &Database::longTermWeeks, &Database::longTermMonths, &Database::longTermYears,
        &Database::backupRedundancy, &Database::recoveryModel, &Database::restoreTested, &Database::maintenanceWindow,
        &Database::auditing, &Database::defender, &Database::vulnerabilityScan, &Database::encryption,
        &Database::automaticIndexes>();
}

void DatabasePage::showDesign(const Design &design)
{
    m_password->setText(design.database.signIn == DatabaseSignIn::SqlLogin
            ? tr("as the nodes get it; a password is added on the node from Key Vault")
            : tr("as the nodes get it; no password is needed"));
    m_connection->setText(deploymentOf(design, document().catalog()).connectionString);
}

void DatabasePage::showAssessment(const Assessment &assessment)
{
    const QLocale locale;
    const DatabaseFit fit = databaseFitOf(document().design(), document().catalog());
    const auto amount
        = [&](double value) { return value > 0 ? quantityText(value, fit.unit, locale) : tr("not known"); };
    m_fit->setText(tr("%1: task caps of %2 in all want %3; chosen: %4.")
                       .arg(fitText(fit.fit), locale.toString(fit.totalTaskCap), amount(fit.wanted), amount(fit.chosen))
                       .toHtmlEscaped()
        + u' ' + whyLink(wantedId(document().design().database.kind)));
    recommendSize(assessment.sizing);
}

void DatabasePage::recommendSize(const Sizing &sizing)
{
    const QLocale locale;
    recommend(field<&Database::dtuObjective>,
        tr("Recommended: %1 or more.").arg(derivedText(sizing.databaseDtu, locale)),
        QStringLiteral("sizing.databaseDtu"));
    recommend(field<&Database::vcoreObjective>,
        tr("Recommended: %1 or more.").arg(derivedText(sizing.databaseVcores, locale)),
        QStringLiteral("sizing.databaseVcores"));
}

} // namespace octoha
