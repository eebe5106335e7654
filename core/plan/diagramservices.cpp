#include "core/assess/needs.h"
#include "core/plan/diagramreader.h"
#include "core/plan/places.h"
#include "core/plan/sqlwork.h"

#include <QCoreApplication>

#include <algorithm>

// What all nodes share, and what stands in a second region.

namespace octoha {

QString DiagramReader::endpointSubnet(const char *part) const
{
    const auto parts = privateEndpoints(m_design);
    const bool isPrivate
        = std::any_of(parts.cbegin(), parts.cend(), [part](const char *one) { return qstrcmp(one, part) == 0; });
    return isPrivate ? subnet(SubnetPurpose::Endpoints) : QString();
}

/// "sql-01, zone 1": a line for each machine, as many as can be read; without the zone where none is said.
template<typename Machine>
QStringList DiagramReader::machineLines(const QList<Machine> &machines, FieldRef zoneQuestion) const
{
    constexpr qsizetype most = 4;
    QStringList lines;
    for (const Machine &machine : machines.first(std::min(most, machines.size()))) {
        const int zone = isOpen(m_design, zoneQuestion, machine.id) ? 0 : machine.zone.number();
        lines.append(zone == 0 ? machine.name.text()
                               : diagramText(QT_TRANSLATE_NOOP("Diagram", "%1, zone %2"))
                                     .arg(machine.name.text(), QString::number(zone)));
    }
    if (machines.size() > most)
        lines.append(QCoreApplication::translate("Diagram", "and %n more", nullptr, int(machines.size() - most)));
    return lines;
}

ArchitectureBox DiagramReader::database() const
{
    if (isOpen(m_design, field<&Database::kind>))
        return {databaseTitle(), {}, {}};
    const Database &database = m_design.database;
    const bool dtu = database.kind == DatabaseKind::AzureSqlDtu, onMachines = usesSqlMachines(database);
    const QString objective = dtu ? ifStated(field<&Database::dtuObjective>, database.dtuObjective.text())
        : database.kind == DatabaseKind::AzureSqlVcore
        ? ifStated(field<&Database::vcoreObjective>, database.vcoreObjective.text())
        : ifStated(field<&Database::sqlVersion>, database.sqlVersion);
    QStringList lines{objective, m_deployment.sqlServer};
    if (onMachines)
        lines += machineLines(database.replicas, field<&Replica::zone>);
    return {databaseTitle(), lines, QString::number(sqlPortOf(database, m_catalog)),
        onMachines ? subnet(SubnetPurpose::SqlA) : endpointSubnet("sql"),
        database.kind == DatabaseKind::ExistingServer};
}

ArchitectureBox DiagramReader::share() const
{
    if (isOpen(m_design, field<&Storage::product>))
        return {shareTitle(), {}, QStringLiteral("445")};
    const Storage &storage = m_design.storage;
    const bool netApp = storage.product == StorageProduct::NetAppFiles;
    const QString redundancy
        = usesAzureFiles(storage) ? ifStated(field<&Storage::redundancy>, storage.redundancy) : QString();
    return {shareTitle(), {redundancy, m_deployment.shareRoot}, QStringLiteral("445"),
        netApp ? subnet(SubnetPurpose::NetApp) : endpointSubnet("file"), usesExistingShare(storage)};
}

ArchitectureBox DiagramReader::redis() const
{
    if (isOpen(m_design, field<&Polling::redisSource>))
        return {QStringLiteral("Redis"), {}, {}};
    const QString own = subnet(SubnetPurpose::Redis);
    return {QStringLiteral("Redis"), {choiceLabel(m_design.polling.redisSource), redisHost(m_design, m_catalog)},
        QString::number(redisPort(m_design, m_catalog)), own.isEmpty() ? endpointSubnet("redis") : own};
}

ArchitectureBox DiagramReader::domain() const
{
    const SignIn &signIn = m_design.signIn;
    QStringList lines{signIn.domainName.text(), ifStated(field<&SignIn::domainSource>, signIn.domainSource)};
    if (makesDomainControllers(m_design))
        lines += machineLines(signIn.domainControllers, field<&DomainController::zone>);
    return {diagramText(QT_TRANSLATE_NOOP("Diagram", "Domain controllers")), lines, QStringLiteral("389, 88, 53"),
        subnet(SubnetPurpose::Domain)};
}

Boxes DiagramReader::services() const
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
Boxes DiagramReader::secondRegion() const
{
    if (!hasSecondRegion(m_design))
        return {};
    Boxes boxes{{QCoreApplication::translate("Diagram", "%n node(s)", nullptr, int(m_design.compute.nodes.size())),
        {ifStated(field<&Placement::drMode>, m_design.placement.drMode)}, {}}};
    if (m_design.database.geoReplica != GeoReplica::None)
        boxes.append({diagramText(QT_TRANSLATE_NOOP("Diagram", "Copy of the database")),
            {ifStated(field<&Database::geoReplica>, m_design.database.geoReplica), partnerRegion(m_design).text()},
            {}});
    if (m_design.storage.geoCopy != GeoCopy::None)
        boxes.append({diagramText(QT_TRANSLATE_NOOP("Diagram", "Copy of the files")),
            {ifStated(field<&Storage::geoCopy>, m_design.storage.geoCopy)}, {}});
    return boxes;
}

} // namespace octoha
