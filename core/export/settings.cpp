#include "core/export/settings.h"

#include "core/catalog/facts.h"
#include "core/catalog/names.h"
#include "core/design/applicability.h"
#include "core/design/fields.h"
#include "core/export/bundle.h"
#include "core/export/datasettings.h"
#include "core/export/infra/infra.h"
#include "core/export/nodesettings.h"
#include "core/export/settingsazure.h"
#include "core/export/signinsettings.h"
#include "core/plan/certificates.h"
#include "core/plan/secrets.h"
#include "core/plan/sqlwork.h"

namespace octoha {

namespace {

constexpr int settingsFormat = 1;

using Object = QJsonObject;

QLatin1String key(const char *name)
{
    return QLatin1String(name);
}

/// The word of a choice, as the project file has it.
template<Chosen Enum> QString word(Enum value)
{
    return QLatin1String(Choices<Enum>::rows[int(value)].key);
}

QJsonArray texts(const QList<Line> &lines)
{
    QJsonArray array;
    for (const Line &line : lines)
        array.append(line.text());
    return array;
}

QJsonArray parted(const Line &line)
{
    QJsonArray array;
    for (const QString &part : line.text().split(u',', Qt::SkipEmptyParts))
        array.append(part.trimmed());
    return array;
}

/// The first prefix without its path: how a node asks itself.
QString nodeUrlOf(const Balancer &balancer)
{
    QString prefix = balancer.listenPrefixes.isEmpty() ? QString() : balancer.listenPrefixes.first().text();
    prefix.replace(QLatin1String("://*"), QLatin1String("://localhost"))
        .replace(QLatin1String("://+"), QLatin1String("://localhost"));
    return prefix.section(u'/', 0, 2);
}

/// Where Octopus offers the installer of a build; empty while no full build is stated.
QString installerUrl(const QString &version, const Catalog &catalog)
{
    return version.isEmpty() ? QString()
                             : QString(catalog.text(Fact::InstallerUrl)).replace(QLatin1String("VERSION"), version);
}

Object octopusOf(const Design &design, const Deployment &deployment, const Catalog &catalog)
{
    const Compute &compute = design.compute;
    const Balancer &balancer = design.balancer;
    const bool sockets = design.polling.way == PollingWay::WebSockets;
    const QString version
        = design.workload.octopusVersion.isFullBuild() ? design.workload.octopusVersion.text() : QString();
    return {{key("version"), version}, {key("msiUrl"), installerUrl(version, catalog)},
        {key("msiSha256"), design.workload.msiSha256.text()}, {key("instanceName"), compute.instanceName.text()},
        {key("homeFolder"), compute.homeFolder.text()}, {key("configPath"), compute.configPath.text()},
        {key("cacheFolder"), compute.cacheFolder.text()}, {key("webServer"), word(compute.webServer)},
        {key("webListenPrefixes"), QJsonArray::fromStringList(deployment.listenPrefixes)},
        {key("commsPort"), balancer.commsPort.number()},
        {key("grpcPort"), carriesGrpc(design.workload) ? balancer.grpcPort.number() : 0},
        {key("commsListenWebSocket"), sockets ? design.polling.webSocketPrefix.text() : QString()},
        {key("forceSsl"), balancer.forceSsl}, {key("portalUrl"), deployment.portalUrl},
        {key("nodeUrl"), nodeUrlOf(balancer)}, {key("trustedProxies"), texts(balancer.trustedProxies)},
        {key("drainMinutes"), compute.drainMinutes.number()},
        {key("licenceNodeLimit"), statedNodeLimit(design.workload)}, {key("growsExisting"), compute.growExisting}};
}

Object nodeOf(const Node &node)
{
    return {{key("name"), node.name.text()}, {key("nodeName"), octopusNodeName(node)}, {key("first"), false},
        {key("standby"), false}, {key("leads"), false}, {key("region"), node.region.text()},
        {key("taskCap"), node.taskCap.number()}, {key("role"), word(node.role)}, {key("zone"), node.zone.number()},
        {key("size"), node.size.text()}, {key("address"), node.address.text()}};
}

/// The first node makes what all share; after a fail-over the first of the second region does.
QJsonArray nodesOf(const Design &design)
{
    QJsonArray nodes;
    for (const Node &node : design.compute.nodes) {
        Object object = nodeOf(node);
        object.insert(key("first"), nodes.isEmpty());
        nodes.append(object);
    }
    bool leads = true;
    for (const Node &node : standbyNodes(design)) {
        Object object = nodeOf(node);
        object.insert(key("standby"), true);
        object.insert(key("leads"), std::exchange(leads, false));
        nodes.append(object);
    }
    return nodes;
}

Object vaultOf(const Design &design, const Deployment &deployment)
{
    const Placement &placement = design.placement;
    const bool isNamed = !deployment.nodesIdentity.isEmpty() && !placement.subscription.isEmpty()
        && !placement.resourceGroup.isEmpty();
    const QString id
        = QStringLiteral(
            "/subscriptions/%1/resourceGroups/%2/providers/Microsoft.ManagedIdentity/userAssignedIdentities/%3")
              .arg(placement.subscription.text(), placement.resourceGroup.text(), deployment.nodesIdentity);
    return {{key("name"), deployment.vaultName},
        {key("uri"), QStringLiteral("https://%1.vault.azure.net").arg(deployment.vaultName)},
        {key("identity"), word(design.compute.identity)}, {key("identityResourceId"), isNamed ? id : QString()}};
}

QString ifUsed(bool used, const Name &name)
{
    return used ? name.text() : QString();
}

/// Names, never values; empty for what this design does not need.
Object secretsOf(const Design &design)
{
    Object secrets;
    for (const PlannedSecret &secret : allSecrets(design)) {
        if (!secret.kind.isEmpty())
            secrets.insert(secret.kind, secret.used ? secret.name : QString());
    }
    secrets.insert(key("portalCertificate"), nodeCertificateSecret(design));
    return secrets;
}

Object databaseOf(const Design &design, const Deployment &deployment, const Catalog &catalog)
{
    const Database &database = design.database;
    const bool windows
        = database.signIn == DatabaseSignIn::Windows && design.compute.serviceAccount != ServiceAccount::LocalSystem;
    Object settings{{key("kind"), word(database.kind)}, {key("server"), deployment.sqlServer},
        {key("port"), sqlPortOf(database, catalog)}, {key("name"), database.databaseName.text()},
        {key("signIn"), word(database.signIn)},
        {key("loginName"), ifUsed(database.signIn == DatabaseSignIn::SqlLogin, database.loginName)},
        {key("connectionString"), deployment.settingsConnectionString},
        {key("grant"), windows ? serviceAccountOf(design) : QString()}, {key("collation"), database.collation.text()},
        {key("automaticIndexes"), usesAzureSql(database) && database.automaticIndexes}};
    addDatabaseWork(settings, design, deployment);
    return settings;
}

QJsonArray foldersOf(const Deployment &deployment)
{
    QJsonArray folders;
    for (const FolderPath &folder : deployment.folders)
        folders.append(
            Object{{key("name"), QString(folder.name)}, {key("target"), folder.target}, {key("path"), folder.path}});
    return folders;
}

Object storageOf(const Design &design, const Deployment &deployment)
{
    const Storage &storage = design.storage;
    const bool byKey = usesAzureFiles(storage) && storage.signIn == ShareSignIn::StorageKey;
    const bool drive = storage.access == ShareAccess::MappedDrive || storage.access == ShareAccess::GlobalMapping;
    const QString host
        = deployment.shareServer.isEmpty() ? deployment.shareRoot.section(u'\\', 2, 2) : deployment.shareServer;
    return {{key("product"), word(storage.product)}, {key("server"), host},
        {key("account"), byKey ? deployment.shareServer.section(u'.', 0, 0) : QString()},
        {key("unc"), deployment.shareRoot}, {key("access"), word(storage.access)},
        {key("driveLetter"), drive ? storage.driveLetter.text() + u':' : QString()},
        {key("mappedAs"), word(storage.mappedAs)}, {key("signIn"), word(storage.signIn)},
        {key("layout"), word(storage.layout)}, {key("clusterShared"), deployment.clusterShared},
        {key("executionsClusterShared"), storage.executionsPath.text()}, {key("folders"), foldersOf(deployment)}};
}

QJsonArray tentaclesOf(const Polling &polling)
{
    QJsonArray tentacles;
    for (const Tentacle &tentacle : polling.tentacles) {
        const bool worker = tentacle.kind == TentacleKind::Worker;
        tentacles.append(Object{{key("name"), tentacle.name.text()}, {key("kind"), word(tentacle.kind)},
            {key("space"), tentacle.space.text()}, {key("environments"), parted(tentacle.environments)},
            {key("roles"), worker ? QJsonArray() : parted(tentacle.roles)},
            {key("workerPools"), worker ? parted(tentacle.roles) : QJsonArray()},
            {key("version"), tentacle.version.text()}});
    }
    return tentacles;
}

Object pollingOf(const Design &design, const Deployment &deployment)
{
    QJsonArray endpoints;
    QString shared;
    for (const PollAddress &address : deployment.pollAddresses) {
        if (address.node.isEmpty())
            shared = address.address;
        else
            endpoints.append(Object{{key("node"), address.node}, {key("address"), address.address}});
    }
    const int connections = design.polling.setsConnectionCount ? design.polling.connectionCount.number() : 0;
    return {{key("way"), word(design.polling.way)}, {key("portal"), deployment.portalUrl},
        {key("sharedAddress"), shared}, {key("endpoints"), endpoints},
        {key("migrates"), design.polling.way == PollingWay::Redis && design.polling.migratesToRedis},
        {key("connectionCount"), connections}, {key("tentacleInstance"), QString()},
        {key("tentacles"), tentaclesOf(design.polling)}};
}

QJsonArray portsOf(const Balancer &balancer)
{
    QJsonArray ports;
    for (const TcpPort port : balancer.windowsFirewallPorts)
        ports.append(port.number());
    return ports;
}

/// Where vault, database and files are after a fail-over; its region is empty without a second region, and then nothing
/// reads it.
Object secondRegionOf(const Design &design, const Catalog &catalog)
{
    const Deployment deployment = deploymentInSecondRegion(design, catalog);
    const bool exists = !standbyNodes(design).isEmpty();
    return {{key("region"), exists ? design.placement.drRegion.text() : QString()},
        {key("vault"), vaultOf(design, deployment)}, {key("database"), databaseOf(design, deployment, catalog)},
        {key("storage"), storageOf(design, deployment)}};
}

/// What was chosen, by field id in the words of the project file: choices and yes or no, where they apply.
Object answersOf(const Design &design)
{
    Object answers;
    for (const Field &question : fields()) {
        const bool chosen = question.type().kind == Kind::Choice || question.type().kind == Kind::Boolean;
        if (!question.isItem() && chosen && notNeededBecause(design, question.id).isEmpty())
            answers.insert(question.id, getField(design, question.id).value_or(QJsonValue::Null));
    }
    return answers;
}

} // namespace

QJsonObject settingsOf(const Design &design, const QString &hash, const Catalog &catalog, QDate asOf, bool draft)
{
    const Deployment deployment = deploymentOf(design, catalog);
    const Balancer &balancer = design.balancer;
    return {{key("format"), settingsFormat}, {key("designHash"), hash},
        {key("program"), QStringLiteral(OCTOHA_VERSION)}, {key("asOf"), asOf.toString(Qt::ISODate)},
        {key("draft"), draft}, {key("title"), design.project.title.text()},
        {key("purpose"), word(design.project.purpose)}, {key("octopus"), octopusOf(design, deployment, catalog)},
        {key("nodes"), nodesOf(design)},
        {key("admin"),
            Object{{key("user"), design.signIn.adminUser.text()}, {key("email"), design.signIn.adminEmail.text()}}},
        {key("serviceAccount"),
            Object{{key("kind"), word(design.compute.serviceAccount)},
                {key("name"),
                    design.compute.serviceAccount == ServiceAccount::LocalSystem ? QString()
                                                                                 : serviceAccountOf(design)}}},
        {key("vault"), vaultOf(design, deployment)}, {key("secrets"), secretsOf(design)},
        {key("database"), databaseOf(design, deployment, catalog)}, {key("storage"), storageOf(design, deployment)},
        {key("polling"), pollingOf(design, deployment)},
        {key("balancer"),
            Object{{key("web"), word(balancer.web)}, {key("polling"), word(balancer.polling)},
                {key("probePath"), balancer.probePath.text()}, {key("tlsEnd"), word(balancer.tlsEnd)}}},
        {key("signIn"), signInSettings(design.signIn)}, {key("sqlCluster"), sqlClusterSettings(design, catalog)},
        {key("domain"), domainSettings(design, catalog)}, {key("machine"), machineSettings(design)},
        {key("growth"), growthSettings(design.compute)}, {key("firewallPorts"), portsOf(balancer)},
        {key("secondRegion"), secondRegionOf(design, catalog)}, {key("azure"), azureSettingsOf(design, catalog)},
        {key("infra"), infraOf(design, catalog)}, {key("answers"), answersOf(design)}};
}

} // namespace octoha
