#include "core/plan/diagram.h"

#include "core/assess/needs.h"
#include "core/catalog/names.h"
#include "core/design/leftopen.h"
#include "core/plan/places.h"
#include "core/plan/sqlwork.h"

#include <QCoreApplication>

#include <algorithm>

namespace octoha {

namespace {

using Boxes = QList<ArchitectureBox>;

/// The ports in front that Tentacles poll: the first and the last.
QString frontPorts(const Deployment &deployment)
{
    QStringList ports;
    for (const PollAddress &address : deployment.pollAddresses)
        ports.append(address.address.section(u'/', 2, 2).section(u':', 1));
    ports.removeDuplicates();
    return ports.size() > 2 ? ports.first() + u'-' + ports.last() : ports.join(QLatin1String(", "));
}

/// Reads a design part by part.
class Reader {
public:
    Reader(const Design &design, const Catalog &catalog)
        : m_design(design),
          m_catalog(catalog),
          m_deployment(deploymentOf(design, catalog))
    { }
    Architecture architecture() const;

private:
    /// What a part is; "Database, not chosen" where the question is open.
    template<typename Choice> QString chosen(FieldRef question, Choice choice, const char *part) const
    {
        return isOpen(m_design, question)
            ? diagramText(QT_TRANSLATE_NOOP("Diagram", "%1, not chosen")).arg(diagramText(part))
            : choiceLabel(choice);
    }
    /// Within a sentence that names the part.
    template<typename Choice> QString orNothing(FieldRef question, Choice choice) const
    {
        return isOpen(m_design, question) ? diagramText(QT_TRANSLATE_NOOP("Diagram", "nothing chosen"))
                                          : choiceLabel(choice);
    }
    QString databaseTitle() const
    {
        return chosen(field<&Database::kind>, m_design.database.kind, QT_TRANSLATE_NOOP("Diagram", "Database"));
    }
    QString shareTitle() const
    {
        return chosen(field<&Storage::product>, m_design.storage.product, QT_TRANSLATE_NOOP("Diagram", "Shared files"));
    }
    QString webTitle() const
    {
        return chosen(field<&Balancer::web>, m_design.balancer.web, QT_TRANSLATE_NOOP("Diagram", "Balancer"));
    }
    QString description() const;
    QString subnet(SubnetPurpose purpose) const;
    QString endpointSubnet(const char *part) const;
    QString balancerSubnet(bool isGateway, bool isAppliance, bool isPrivateBalancer) const;
    Boxes clients() const;
    Boxes balancers() const;
    Boxes services() const;
    ArchitectureBox database() const;
    ArchitectureBox share() const;
    ArchitectureBox redis() const;
    ArchitectureBox domain() const;
    Boxes secondRegion() const;
    QList<ArchitectureZone> zones() const;
    ArchitectureZone zone(int number) const;

    const Design &m_design;
    const Catalog &m_catalog;
    const Deployment m_deployment;
};

QString Reader::description() const
{
    return QCoreApplication::translate("Diagram",
        "%n Octopus node(s), %1 for the database, %2 for the files, %3 in front.", nullptr,
        int(m_design.compute.nodes.size()))
        .arg(orNothing(field<&Database::kind>, m_design.database.kind),
            orNothing(field<&Storage::product>, m_design.storage.product),
            orNothing(field<&Balancer::web>, m_design.balancer.web));
}

/// Name and range; empty where the network of the design has no such subnet.
QString Reader::subnet(SubnetPurpose purpose) const
{
    const QStringList ranges = rangesOf(m_design, purpose);
    return ranges.isEmpty() ? QString() : subnetName(purpose, m_catalog) + u' ' + ranges.join(QLatin1String(", "));
}

QString Reader::endpointSubnet(const char *part) const
{
    const auto parts = privateEndpoints(m_design);
    const bool isPrivate
        = std::any_of(parts.cbegin(), parts.cend(), [part](const char *one) { return qstrcmp(one, part) == 0; });
    return isPrivate ? subnet(SubnetPurpose::Endpoints) : QString();
}

QString Reader::balancerSubnet(bool isGateway, bool isAppliance, bool isPrivateBalancer) const
{
    if (isGateway)
        return subnet(SubnetPurpose::Gateway);
    if (isAppliance)
        return subnet(SubnetPurpose::Appliances);
    return isPrivateBalancer ? subnet(SubnetPurpose::Nodes) : QString();
}

Boxes Reader::clients() const
{
    Boxes boxes{{diagramText(QT_TRANSLATE_NOOP("Diagram", "Users and build servers")), {m_deployment.portalUrl},
        QStringLiteral("443")}};
    if (hasPolling(m_design))
        boxes.append({diagramText(QT_TRANSLATE_NOOP("Diagram", "Polling Tentacles and agents")),
            {QCoreApplication::translate("Diagram", "%n that poll", nullptr, pollingCount(m_design)),
                choiceLabel(m_design.polling.way)},
            frontPorts(m_deployment)});
    return boxes;
}

QString tlsText(TlsEnd end)
{
    static constexpr const char *texts[] = {QT_TRANSLATE_NOOP("Diagram", "TLS ends here"),
        QT_TRANSLATE_NOOP("Diagram", "TLS ends here and again at the nodes"),
        QT_TRANSLATE_NOOP("Diagram", "TLS ends at the nodes"), QT_TRANSLATE_NOOP("Diagram", "No TLS")};
    return diagramText(texts[int(end)]);
}

Boxes Reader::balancers() const
{
    const Balancer &balancer = m_design.balancer;
    const WebProduct web = balancer.web;
    const PollingProduct polling = balancer.polling;
    Boxes boxes{{webTitle(), {diagramText(QT_TRANSLATE_NOOP("Diagram", "Portal and API")), tlsText(balancer.tlsEnd)},
        nodeWebPorts(balancer).join(QLatin1String(", ")),
        balancerSubnet(web == WebProduct::ApplicationGateway, web == WebProduct::Kemp || web == WebProduct::F5,
            web == WebProduct::LoadBalancer && balancer.webExposure == Exposure::Private)}};
    if (!hasPolling(m_design))
        return boxes;
    const bool passes = balancer.pollingTls == TcpTls::Passthrough;
    boxes.append({chosen(field<&Balancer::polling>, polling, QT_TRANSLATE_NOOP("Diagram", "Balancer")),
        {diagramText(QT_TRANSLATE_NOOP("Diagram", "Polling and gRPC")),
            diagramText(passes ? QT_TRANSLATE_NOOP("Diagram", "TLS is passed through")
                               : QT_TRANSLATE_NOOP("Diagram", "TLS ends here"))},
        QString::number(nodePollingPort(m_design)),
        balancerSubnet(
            polling == PollingProduct::ApplicationGatewayTcp || polling == PollingProduct::ApplicationGateway,
            polling == PollingProduct::Kemp || polling == PollingProduct::F5,
            polling == PollingProduct::LoadBalancer && balancer.pollingExposure == Exposure::Private)});
    return boxes;
}

/// "sql-01, zone 1": a line for each machine, as many as can be read.
template<typename Machine> QStringList machineLines(const QList<Machine> &machines)
{
    constexpr qsizetype most = 4;
    QStringList lines;
    for (const Machine &machine : machines.first(std::min(most, machines.size()))) {
        const int zone = machine.zone.number();
        lines.append(zone == 0 ? machine.name.text()
                               : diagramText(QT_TRANSLATE_NOOP("Diagram", "%1, zone %2"))
                                     .arg(machine.name.text(), QString::number(zone)));
    }
    if (machines.size() > most)
        lines.append(QCoreApplication::translate("Diagram", "and %n more", nullptr, int(machines.size() - most)));
    return lines;
}

ArchitectureBox Reader::database() const
{
    const Database &database = m_design.database;
    const bool dtu = database.kind == DatabaseKind::AzureSqlDtu, onMachines = usesSqlMachines(database);
    const QString objective = dtu                      ? database.dtuObjective.text()
        : database.kind == DatabaseKind::AzureSqlVcore ? database.vcoreObjective.text()
                                                       : choiceLabel(database.sqlVersion);
    QStringList lines{m_deployment.sqlServer};
    if (!isOpen(m_design, field<&Database::kind>))
        lines.prepend(objective);
    if (onMachines)
        lines += machineLines(database.replicas);
    return {databaseTitle(), lines, QString::number(sqlPortOf(database, m_catalog)),
        onMachines ? subnet(SubnetPurpose::SqlA) : endpointSubnet("sql"),
        database.kind == DatabaseKind::ExistingServer};
}

ArchitectureBox Reader::share() const
{
    const Storage &storage = m_design.storage;
    const bool netApp = storage.product == StorageProduct::NetAppFiles;
    const bool isAzure = usesAzureFiles(storage) && !isOpen(m_design, field<&Storage::product>);
    return {shareTitle(), {isAzure ? choiceLabel(storage.redundancy) : QString(), m_deployment.shareRoot},
        QStringLiteral("445"), netApp ? subnet(SubnetPurpose::NetApp) : endpointSubnet("file"),
        usesExistingShare(storage)};
}

ArchitectureBox Reader::redis() const
{
    const QString own = subnet(SubnetPurpose::Redis);
    return {QStringLiteral("Redis"), {choiceLabel(m_design.polling.redisSource), redisHost(m_design, m_catalog)},
        QString::number(redisPort(m_design, m_catalog)), own.isEmpty() ? endpointSubnet("redis") : own};
}

ArchitectureBox Reader::domain() const
{
    const SignIn &signIn = m_design.signIn;
    QStringList lines{signIn.domainName.text(), choiceLabel(signIn.domainSource)};
    if (makesDomainControllers(m_design))
        lines += machineLines(signIn.domainControllers);
    return {diagramText(QT_TRANSLATE_NOOP("Diagram", "Domain controllers")), lines, QStringLiteral("389, 88, 53"),
        subnet(SubnetPurpose::Domain)};
}

Boxes Reader::services() const
{
    Boxes boxes{database(), share(),
        {diagramText(QT_TRANSLATE_NOOP("Diagram", "Key Vault")), {m_deployment.vaultName}, QStringLiteral("443"),
            endpointSubnet("vault"), !m_design.placement.vaultId.isEmpty()}};
    if (usesRedis(m_design))
        boxes.append(redis());
    if (needsDomain(m_design))
        boxes.append(domain());
    return boxes;
}

/// What is kept ready in the second region, or at work there.
Boxes Reader::secondRegion() const
{
    if (!hasSecondRegion(m_design))
        return {};
    Boxes boxes{{QCoreApplication::translate("Diagram", "%n node(s)", nullptr, int(m_design.compute.nodes.size())),
        {choiceLabel(m_design.placement.drMode)}, {}}};
    if (m_design.database.geoReplica != GeoReplica::None)
        boxes.append({diagramText(QT_TRANSLATE_NOOP("Diagram", "Copy of the database")),
            {choiceLabel(m_design.database.geoReplica), partnerRegion(m_design).text()}, {}});
    if (m_design.storage.geoCopy != GeoCopy::None)
        boxes.append({diagramText(QT_TRANSLATE_NOOP("Diagram", "Copy of the files")),
            {choiceLabel(m_design.storage.geoCopy)}, {}});
    return boxes;
}

ArchitectureZone Reader::zone(int number) const
{
    constexpr int most = 16; // A picture of more is not read any more.
    ArchitectureZone zone{number == 0 ? diagramText(QT_TRANSLATE_NOOP("Diagram", "No zone"))
                                      : diagramText(QT_TRANSLATE_NOOP("Diagram", "Zone %1")).arg(number),
        {}, {}};
    int count = 0;
    for (const Node &node : m_design.compute.nodes) {
        if (node.zone.number() == number && ++count <= most)
            zone.nodes.append({node.name.text(),
                {node.size.text(), diagramText(QT_TRANSLATE_NOOP("Diagram", "Task cap %1")).arg(node.taskCap.number())},
                {}});
    }
    if (count > most)
        zone.more = QCoreApplication::translate("Diagram", "and %n more", nullptr, count - most);
    return zone;
}

QList<ArchitectureZone> Reader::zones() const
{
    QList<int> numbers;
    for (const Node &node : m_design.compute.nodes) {
        if (!numbers.contains(node.zone.number()))
            numbers.append(node.zone.number());
    }
    std::sort(numbers.begin(), numbers.end());
    QList<ArchitectureZone> zones;
    for (const int number : numbers)
        zones.append(zone(number));
    return zones;
}

Architecture Reader::architecture() const
{
    return {.title = diagramText(QT_TRANSLATE_NOOP("Diagram", "Architecture of the cluster")),
        .description = description(),
        .clients = clients(),
        .balancers = balancers(),
        .services = services(),
        .nodesSubnet = subnet(SubnetPurpose::Nodes),
        .zones = zones(),
        .secondName
        = diagramText(QT_TRANSLATE_NOOP("Diagram", "Second region: %1")).arg(m_design.placement.drRegion.text()),
        .second = secondRegion(),
        .mark = {}};
}

} // namespace

Architecture architectureOf(const Design &design, const Catalog &catalog)
{
    return Reader(design, catalog).architecture();
}

} // namespace octoha
