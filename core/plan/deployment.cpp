#include "core/plan/deployment.h"

#include "core/assess/needs.h"
#include "core/assess/secondnames.h"
#include "core/catalog/names.h"
#include "core/design/fields.h"
#include "core/plan/sqlwork.h"

#include <QRegularExpression>

namespace octoha {

namespace {

QString withoutTrailingSlash(QString path)
{
    while (path.endsWith(u'\\') && path.size() > 3)
        path.chop(1);
    return path;
}

QString portalUrlOf(const Balancer &balancer)
{
    if (balancer.hostName.isEmpty())
        return {};
    const bool plain = balancer.tlsEnd == TlsEnd::Nowhere;
    return (plain ? QStringLiteral("http://") : QStringLiteral("https://")) + balancer.hostName.text();
}

/// `region` is empty for the design's own. The listener of a failover group is the same in both regions.
QString sqlServerOf(const Design &design, const Catalog &catalog, const QString &region)
{
    const Database &database = design.database;
    if (database.kind == DatabaseKind::ExistingServer)
        return database.serverName.text();
    if (usesSqlMachines(database))
        return database.listenerName.text();
    const bool byGroup = database.geoReplica == GeoReplica::FailoverGroup && database.connectsToGroup;
    const ResourceKind kind = byGroup ? ResourceKind::FailoverGroup : ResourceKind::SqlServer;
    const bool isCopy = kind == ResourceKind::SqlServer && database.geoReplica != GeoReplica::None;
    return nameOf(kind, design, catalog, {}, isCopy ? region : QString()).name + QLatin1String(".database.windows.net");
}

/// A value of a connection string; quoted where it would end early or become another keyword.
/// Source: ADO.NET, Connection string syntax.
QString connectionValue(const QString &value)
{
    static constexpr QStringView special = u";\"'=";
    const bool plain = std::none_of(value.cbegin(), value.cend(), [](QChar c) { return special.contains(c); });
    return plain && value.trimmed() == value ? value
                                             : u'"' + QString(value).replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString signInPart(const Database &database)
{
    switch (database.signIn) {
    case DatabaseSignIn::ManagedIdentity:
        return QStringLiteral("Authentication=Active Directory Managed Identity");
    case DatabaseSignIn::SqlLogin:
        return QStringLiteral("Persist Security Info=False;User ID=") + connectionValue(database.loginName.text());
    case DatabaseSignIn::Windows:
        return QStringLiteral("Integrated Security=SSPI");
    }
    return {};
}

/// The password is never part of it: the node adds it from Key Vault when it runs the command.
QString connectionStringOf(const Database &database, const QString &server, const QString &signIn, int port)
{
    QStringList parts{
        QStringLiteral("Server=") + connectionValue(QStringLiteral("tcp:%1,%2").arg(server, QString::number(port))),
        QStringLiteral("Initial Catalog=") + connectionValue(database.databaseName.text()), signIn};
    if (usesAzureSql(database))
        parts += {QStringLiteral("Encrypt=True"), QStringLiteral("Connection Timeout=30")};
    if (database.kind == DatabaseKind::AvailabilityGroup && database.multiSubnetFailover)
        parts += QStringLiteral("MultiSubnetFailover=True");
    parts += database.trustsAnyCertificate ? QStringLiteral("TrustServerCertificate=True")
                                           : QStringLiteral("TrustServerCertificate=False");
    parts += QStringLiteral("Max Pool Size=%1").arg(database.poolSize.number());
    if (!database.extraKeywords.isEmpty())
        parts += database.extraKeywords.text();
    return parts.join(u';') + u';';
}

/// A machine can have several identities, so a user-assigned one is named by its client id, which Azure makes.
/// Source: SqlClient, "User Id" with Active Directory Managed Identity.
void setConnection(Deployment &deployment, const Design &design, const Catalog &catalog)
{
    const int port = sqlPortOf(design.database, catalog);
    const QString signIn = signInPart(design.database);
    const bool named = design.database.signIn == DatabaseSignIn::ManagedIdentity && !deployment.nodesIdentity.isEmpty();
    const QString shown
        = named ? signIn + QStringLiteral(";User Id=<client id of %1>").arg(deployment.nodesIdentity) : signIn;
    deployment.connectionString = connectionStringOf(design.database, deployment.sqlServer, shown, port);
    deployment.settingsConnectionString = connectionStringOf(design.database, deployment.sqlServer, signIn, port);
}

QString shareRootOf(const Storage &storage, const QString &server)
{
    if (usesAzureFiles(storage))
        return QStringLiteral("\\\\%1\\%2").arg(server, storage.shareName.text());
    return withoutTrailingSlash(storage.existingPath.text());
}

QString mountedRootOf(const Storage &storage, const QString &root)
{
    const bool drive = storage.access == ShareAccess::MappedDrive || storage.access == ShareAccess::GlobalMapping;
    return drive ? storage.driveLetter.text() + QLatin1String(":") : root;
}

/// Whether the chosen version keeps this folder; a version that is not stated counts as today's.
bool isKept(const SharedFolder &folder, const Version &version)
{
    return folder.since.isEmpty() || version.isEmpty() || version.number() >= QVersionNumber::fromString(folder.since);
}

/// Where a root that Octopus is told stands on the share: the letter of a drive gives way to the share.
QString targetOf(const QString &root, const Deployment &deployment)
{
    return root.mid(1, 1) == QLatin1String(":") ? withoutTrailingSlash(deployment.shareRoot + root.mid(2)) : root;
}

FolderPath folderOf(const Design &design, const Deployment &deployment, const SharedFolder &kind)
{
    const Storage &storage = design.storage;
    FolderPath folder{
        kind.name, kind.flag, deployment.shareRoot + u'\\' + kind.name, deployment.mountedRoot + u'\\' + kind.name};
    const QString own = withoutTrailingSlash(getField(design, kind.field)->toString());
    if (storage.layout == Layout::Separate && !own.isEmpty())
        folder.target = folder.path = own;
    const QString root = withoutTrailingSlash(storage.clusterSharedPath.text());
    if (storage.layout == Layout::ClusterShared && !root.isEmpty()) {
        folder.target = targetOf(root, deployment) + u'\\' + kind.name;
        folder.path = (root.endsWith(u'\\') ? root : root + u'\\') + kind.name;
    }
    if (storage.access == ShareAccess::SymbolicLink)
        folder.path = withoutTrailingSlash(design.compute.homeFolder.text()) + u'\\' + kind.name;
    return folder;
}

QString clusterSharedOf(const Storage &storage, const Deployment &deployment)
{
    if (storage.layout != Layout::ClusterShared)
        return {};
    if (!storage.clusterSharedPath.isEmpty())
        return withoutTrailingSlash(storage.clusterSharedPath.text());
    // "Z:" alone is the current folder of that drive.
    return deployment.mountedRoot.endsWith(u':') ? deployment.mountedRoot + u'\\' : deployment.mountedRoot;
}

QString pollAddress(const QString &host, int port)
{
    const QString plain = host.startsWith(QLatin1String("https://")) ? host.mid(8) : host;
    return QStringLiteral("https://%1:%2").arg(plain.section(u':', 0, 0), QString::number(port));
}

/// What the server listens on, "https://+:443/OctopusComms", as a Tentacle calls it: "wss://HOST:443/OctopusComms".
QString webSocketAddress(const QString &host, const QString &prefix)
{
    static const QRegularExpression form(QStringLiteral("^https?://[^/:]+(?::([0-9]+))?(/.*)?$"));
    const auto match = form.match(prefix);
    const QString port = match.captured(1).isEmpty() ? QStringLiteral("443") : match.captured(1);
    const QString plain = host.mid(host.indexOf(QLatin1String("://")) < 0 ? 0 : host.indexOf(QLatin1String("://")) + 3);
    return QStringLiteral("wss://%1:%2%3").arg(plain.section(u'/', 0, 0).section(u':', 0, 0), port, match.captured(2));
}

QString pollAddressOf(const Polling &polling, const Endpoint &endpoint)
{
    if (polling.way == PollingWay::WebSockets)
        return webSocketAddress(endpoint.address.text(), polling.webSocketPrefix.text());
    const bool shared = polling.way == PollingWay::PortPerNode && !polling.sharedAddress.isEmpty();
    return pollAddress(shared ? polling.sharedAddress.text() : endpoint.address.text(), endpoint.port.number());
}

QList<PollAddress> pollAddressesOf(const Polling &polling)
{
    if (polling.way == PollingWay::Redis)
        return {{QString(), pollAddress(polling.sharedAddress.text(), polling.sharedPort.number())}};
    QList<PollAddress> addresses;
    for (const Endpoint &endpoint : polling.endpoints)
        addresses.append({endpoint.node.text(), pollAddressOf(polling, endpoint)});
    return addresses;
}

/// All that can have another name in the second region; `region` is empty for the design's own.
void setPlaces(Deployment &deployment, const Design &design, const Catalog &catalog, const QString &region)
{
    deployment.sqlServer = sqlServerOf(design, catalog, region);
    setConnection(deployment, design, catalog);
    const QString copy = hasFilesCopy(design) ? region : QString();
    if (usesAzureFiles(design.storage))
        deployment.shareServer = nameOf(ResourceKind::StorageAccount, design, catalog, {}, copy).name
            + QLatin1String(".file.core.windows.net");
    deployment.shareRoot = shareRootOf(design.storage, deployment.shareServer);
    deployment.mountedRoot = mountedRootOf(design.storage, deployment.shareRoot);
    deployment.folders.clear();
    for (const SharedFolder &kind : catalog.tables().sharedFolders) {
        if (!kind.flag.isEmpty() && isKept(kind, design.workload.octopusVersion))
            deployment.folders.append(folderOf(design, deployment, kind));
    }
    deployment.clusterShared = clusterSharedOf(design.storage, deployment);
}

} // namespace

Deployment deploymentOf(const Design &design, const Catalog &catalog)
{
    Deployment deployment;
    deployment.portalUrl = portalUrlOf(design.balancer);
    deployment.vaultName = nameOf(ResourceKind::KeyVault, design, catalog).name;
    if (design.compute.identity == VmIdentity::UserAssigned)
        deployment.nodesIdentity = nameOf(ResourceKind::ManagedIdentity, design, catalog).name;
    setPlaces(deployment, design, catalog, {});
    for (const Line &prefix : design.balancer.listenPrefixes)
        deployment.listenPrefixes.append(prefix.text());
    deployment.pollAddresses = pollAddressesOf(design.polling);
    return deployment;
}

Deployment deploymentInSecondRegion(const Design &design, const Catalog &catalog)
{
    Deployment deployment = deploymentOf(design, catalog);
    const QString region = design.placement.drRegion.text();
    deployment.vaultName = nameOf(ResourceKind::KeyVault, design, catalog, {}, region).name;
    setPlaces(deployment, design, catalog, region);
    return deployment;
}

QList<Node> standbyNodes(const Design &design)
{
    QList<Node> nodes;
    if (design.placement.drMode != DrMode::HotCold || !hasSecondRegion(design))
        return nodes;
    const QStringList names = secondNames(design.compute);
    for (qsizetype i = 0; i < names.size(); ++i) {
        Node node = design.compute.nodes[i];
        node.nodeName = node.nodeName.isEmpty()
            ? Name()
            : Name::from(node.nodeName.text() + QStringLiteral("-dr")).value_or(Name());
        node.name = Name::from(names[i]).value_or(node.name);
        node.region = design.placement.drRegion;
        node.address = {};
        nodes.append(node);
    }
    return nodes;
}

QString octopusNodeName(const Node &node)
{
    return node.nodeName.isEmpty() ? node.name.text() : node.nodeName.text();
}

QString serviceAccountOf(const Design &design)
{
    if (design.compute.serviceAccount == ServiceAccount::LocalSystem)
        return QStringLiteral("NT AUTHORITY\\SYSTEM");
    const QString name = design.compute.serviceAccountName.text();
    const bool needsDollar = design.compute.serviceAccount == ServiceAccount::Gmsa && !name.endsWith(u'$');
    return needsDollar ? name + u'$' : name;
}

QStringList dataDriveLetters(const Design &design)
{
    const Compute &compute = design.compute;
    if (!hasDataDisks(compute))
        return {};
    const bool mapped
        = design.storage.access == ShareAccess::MappedDrive || design.storage.access == ShareAccess::GlobalMapping;
    const QString taken = mapped ? design.storage.driveLetter.text().toUpper() + u':' : QString();
    QStringList letters;
    for (const Line &path : {compute.homeFolder, compute.configPath, compute.cacheFolder, compute.gitFolder}) {
        const QString letter = path.text().left(2).toUpper();
        // D is the temporary disk where the work folder is to be on it.
        const bool other = letter.endsWith(u':') && letter != QLatin1String("C:") && letter != taken
            && !(compute.workOnTemporaryDisk && letter == QLatin1String("D:"));
        if (other && !letters.contains(letter))
            letters.append(letter);
    }
    for (char letter = 'F'; letter < 'Z' && letters.size() < compute.dataDisks.number(); ++letter) {
        const QString next = QLatin1Char(letter) + QStringLiteral(":");
        if (!letters.contains(next) && next != taken)
            letters.append(next);
    }
    return letters.mid(0, compute.dataDisks.number());
}

QString quotedForPowerShell(const QString &text)
{
    // PowerShell takes the typographic single quotes for quotes as well.
    static const QString quotes = QStringLiteral("'‘’‚‛");
    QString quoted = QStringLiteral("'");
    for (const QChar c : text) {
        quoted += c;
        if (quotes.contains(c))
            quoted += c;
    }
    return quoted + u'\'';
}

} // namespace octoha
