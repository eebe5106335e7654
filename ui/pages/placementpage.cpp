#include "ui/pages/placementpage.h"

#include "core/plan/networktables.h"
#include "ui/widgets/facttable.h"

#include <QLabel>

namespace octoha {

PlacementPage::PlacementPage(DesignDocument &document)
    : DesignPage(document, QStringLiteral("placement"),
        tr("Where in Azure the cluster stands, what its parts are called, and which networks reach it."))
{ }

void PlacementPage::build()
{
    addSection(tr("Subscription and region"),
        tr("Nodes, database and share belong in one region; its zones keep them apart."));
    addFields<&Placement::subscription, &Placement::resourceGroup, &Placement::region>();
    m_zones = addReadout(tr("Availability zones"));
    m_pair = addReadout(tr("Paired region"));
    addFields<&Placement::drMode, &Placement::drRegion, &Placement::discountPercent, &Placement::deploymentStack>();
    buildNames();
    buildNetwork();
    buildAccess();
    buildCare();
}

void PlacementPage::buildNames()
{
    addSection(tr("Names and tags"),
        tr("Names follow the pattern of the Cloud Adoption Framework, made to fit what Azure accepts."));
    addFields<&Placement::workloadName, &Placement::environment, &Placement::suffix, &Placement::tags>();
    m_names = addTable(tr("Names that follow from these answers"));
}

void PlacementPage::buildNetwork()
{
    addSection(tr("Network"), tr("A network of its own, or one that exists; every part gets its subnet."));
    addFields<&Placement::networkId, &Placement::networkRange, &Placement::subnets>();
    m_subnets = addTable(tr("Subnet plan"));
    addFields<&Placement::outbound, &Placement::hybridLink, &Placement::onPremisesRanges, &Placement::dnsServers,
        &Placement::dnsZoneId, &Placement::networkSecurityGroups, &Placement::probesAllowed,
        &Placement::denyInboundDefault, &Placement::lateralMovementLimited, &Placement::privateSubnets,
        &Placement::ddosProtection, &Placement::flowLogs>();
}

void PlacementPage::buildAccess()
{
    addSection(
        tr("Who reaches it"), tr("Users, Tentacles and administrators come from these ranges and from nowhere else."));
    addFields<&Placement::userRanges, &Placement::tentacleRanges, &Placement::adminAccess, &Placement::adminRanges>();
    addSection(tr("Public name and certificate"),
        tr("The name that users type, who keeps its record, and how its certificate is renewed."));
    addFields<&Placement::dnsHosting, &Placement::certificateSource, &Placement::certificateEnds,
        &Placement::certificateRenewal>();
}

void PlacementPage::buildCare()
{
    addSection(tr("Key Vault"),
        tr("Passwords, the certificate and the master key are kept here; a design holds only their names."));
    addFields<&Placement::vaultId, &Placement::masterKeyInVault, &Placement::vaultRbac,
        &Placement::vaultPurgeProtection, &Placement::vaultPrivate, &Placement::vaultLogs, &Placement::vaultOfItsOwn>();
    addSection(tr("Monitoring"), tr("Who hears of a fault, and where the logs are to look into."));
    addFields<&Placement::alertsTo, &Placement::workspaceId, &Placement::diagnosticLogs, &Placement::monitoringAgent,
        &Placement::defender>();
}

void PlacementPage::showDesign(const Design &design)
{
    showRegion(design);
    showNames(design);
    const plan::Table subnets = subnetTable(design, document().catalog());
    m_subnets->setVisible(!subnets.rows.isEmpty());
    m_subnets->showTable(subnets);
}

void PlacementPage::showRegion(const Design &design)
{
    const Region *region = document().catalog().region(design.placement.region.text());
    if (!region) {
        m_zones->setText(tr("not known: the catalog does not hold this region"));
        m_pair->setText(tr("not known"));
        return;
    }
    m_zones->setText(region->zones > 0
            ? tr("%n zone(s); their numbers differ from subscription to subscription", nullptr, region->zones)
            : tr("none: an availability set is what keeps nodes apart here"));
    const Region *pair = document().catalog().region(region->pair);
    m_pair->setText(!pair            ? tr("none: choose the second region yourself")
            : region->pairRestricted ? tr("%1, open to few subscriptions").arg(pair->title)
                                     : QString(pair->title));
}

void PlacementPage::showNames(const Design &design)
{
    static constexpr std::pair<ResourceKind, const char *> shown[]
        = {{ResourceKind::ResourceGroup, QT_TR_NOOP("Resource group")},
            {ResourceKind::VirtualNetwork, QT_TR_NOOP("Virtual network")},
            {ResourceKind::KeyVault, QT_TR_NOOP("Key Vault")}, {ResourceKind::SqlServer, QT_TR_NOOP("SQL server")},
            {ResourceKind::StorageAccount, QT_TR_NOOP("Storage account")},
            {ResourceKind::ApplicationGateway, QT_TR_NOOP("Application Gateway")},
            {ResourceKind::LogWorkspace, QT_TR_NOOP("Log Analytics workspace")}};
    plan::Table table{tr("Names"), {tr("Resource"), tr("Name"), tr("From")}, {}};
    for (const auto &[kind, title] : shown) {
        const ResourceName name = nameOf(kind, design, document().catalog());
        const auto accepted = checkName(kind, name.name, document().catalog());
        table.rows.append({tr(title), name.name,
            !accepted         ? accepted.error().message
                : name.chosen ? tr("your answer")
                              : tr("the pattern")});
    }
    m_names->showTable(table);
}

} // namespace octoha
