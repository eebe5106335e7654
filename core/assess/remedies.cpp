#include "core/assess/remedies.h"

#include "core/assess/needs.h"

namespace octoha {

namespace {

const char noData[] = "";
const char night[] = "runbooks/00-night.md";
const char replaceNode[] = "runbooks/replace-node.md";
const char restore[] = "runbooks/restore.md";
const char failOver[] = "runbooks/fail-over-database.md";
const char region[] = "runbooks/fail-over-region.md";
const char certificates[] = "runbooks/certificates.md";
const char redis[] = "runbooks/rotate-redis.md";
const char signIn[] = "runbooks/rotate-sign-in.md";
const char alert[] = QT_TRANSLATE_NOOP("Failures", "The alert on the part's health or metrics.");
const char platform[] = QT_TRANSLATE_NOOP("Failures", "Azure Service Health.");
const char azure[] = QT_TRANSLATE_NOOP("Failures", "Microsoft; the operators wait and inform.");
const char operators[] = QT_TRANSLATE_NOOP("Failures", "Operators of Octopus.");
const char dba[] = QT_TRANSLATE_NOOP("Failures", "Database administrator.");
const char domainAdmins[] = QT_TRANSLATE_NOOP("Failures", "Administrators of the domain.");
const char networkTeam[] = QT_TRANSLATE_NOOP("Failures", "Network team.");

constexpr Remedy nodeTakenOut
    = {QT_TRANSLATE_NOOP("Failures", "The balancer's probe fails, and the node's last-seen time grows old."),
        QT_TRANSLATE_NOOP("Failures",
            "The balancer leaves the node out; restart it or build it again, then start its lost tasks again."),
        operators, Fact::MinutesToTakeOut,
        QT_TRANSLATE_NOOP("Failures",
            "Tasks that ran on the lost node; they count as running until it is back, or for about an hour."),
        replaceNode};
constexpr Remedy allNodesGone = {QT_TRANSLATE_NOOP("Failures", "All probes of the balancer fail."),
    QT_TRANSLATE_NOOP("Failures", "Restart a node, or build one again from the bundle."), operators, PartKind::Node,
    QT_TRANSLATE_NOOP("Failures", "All running tasks."), replaceNode};
constexpr Remedy restoreDatabase
    = {alert, QT_TRANSLATE_NOOP("Failures", "Restore the database to a point in time, then start the nodes."), dba,
        PartKind::Database, QT_TRANSLATE_NOOP("Failures", "Changes since the last log backup, up to ten minutes."),
        restore, Fact::LogBackupMinutes};
constexpr Remedy failOverDatabase = {alert,
    QT_TRANSLATE_NOOP("Failures", "Fail over to the copy in the other region; nodes there must be started."), dba,
    PartKind::Database, QT_TRANSLATE_NOOP("Failures", "Changes that the copy had not received, usually seconds."),
    failOver, Fact::FailoverGroupRpoSeconds};
constexpr Remedy failOverReplica
    = {alert, QT_TRANSLATE_NOOP("Failures", "Bring a replica up, or restore the database from backup."), dba,
        PartKind::Database, QT_TRANSLATE_NOOP("Failures", "Changes since the last log backup."), failOver, {}, true};
constexpr Remedy oneReplicaLess = {alert,
    QT_TRANSLATE_NOOP("Failures",
        "The cluster moves the database to the other machine by itself; repair the lost one and let it join again."),
    dba, Fact::MinutesToFailOverDatabase, noData, failOver};
constexpr Remedy existingDatabase = {alert, QT_TRANSLATE_NOOP("Failures", "By the rules of the existing server."), dba,
    PartKind::Database, QT_TRANSLATE_NOOP("Failures", "As the existing server promises."), failOver, {}, true};
constexpr Remedy restoreShare
    = {QT_TRANSLATE_NOOP("Failures", "Tasks fail with errors of the share; the alert on its availability."),
        QT_TRANSLATE_NOOP("Failures", "Restore the share from its backup and point the nodes at it."), operators,
        PartKind::Share,
        QT_TRANSLATE_NOOP("Failures", "Packages, artifacts and task logs since the last backup, up to a day."), restore,
        Fact::LossMinutesOfFilesBackup};
constexpr Remedy shareCopy = {
    QT_TRANSLATE_NOOP("Failures", "Tasks fail with errors of the share; the alert on its availability."),
    QT_TRANSLATE_NOOP("Failures", "Make the copy in the other region writable and point the nodes at it."), operators,
    PartKind::Share, QT_TRANSLATE_NOOP("Failures", "Files that the copy had not received."), region, {}, true};
constexpr Remedy unsavedShare = {QT_TRANSLATE_NOOP("Failures", "Tasks fail with errors of the share."),
    QT_TRANSLATE_NOOP("Failures", "There is no backup: create the folders again and push the packages again."),
    operators, PartKind::Share, QT_TRANSLATE_NOOP("Failures", "All packages, artifacts and task logs."), restore, {},
    true};
constexpr Remedy waitForBalancer
    = {QT_TRANSLATE_NOOP("Failures", "The portal's address does not answer while the nodes do."),
        QT_TRANSLATE_NOOP("Failures", "Wait for Azure, or let users reach one node by its own address."), azure,
        PartKind::WebPath, noData, night};
constexpr Remedy restartAppliance
    = {QT_TRANSLATE_NOOP("Failures", "The portal's address does not answer while the nodes do."),
        QT_TRANSLATE_NOOP("Failures", "Restart the appliances, or build them again."), networkTeam, PartKind::WebPath,
        noData, night};
constexpr Remedy waitForPolling
    = {QT_TRANSLATE_NOOP("Failures", "Health checks of polling Tentacles fail while the portal answers."),
        QT_TRANSLATE_NOOP(
            "Failures", "Wait for Azure; Tentacles fetch their work by themselves as soon as the way is back."),
        azure, PartKind::PollingPath, noData, night};
constexpr Remedy restartPollingAppliance
    = {QT_TRANSLATE_NOOP("Failures", "Health checks of polling Tentacles fail while the portal answers."),
        QT_TRANSLATE_NOOP("Failures", "Restart the appliances, or build them again."), networkTeam,
        PartKind::PollingPath, noData, night};
constexpr Remedy waitForTokens
    = {QT_TRANSLATE_NOOP(
           "Failures", "Azure Service Health; nodes cannot open connections to the database with their identity."),
        QT_TRANSLATE_NOOP("Failures",
            "Wait for Microsoft Entra ID; without the database the break-glass account does not help either."),
        azure, PartKind::Identity, noData, night};
constexpr Remedy waitForIdentity
    = {platform, QT_TRANSLATE_NOOP("Failures", "Wait; sign in with the break-glass account."), azure,
        PartKind::Identity, noData, signIn};
constexpr Remedy restartController
    = {QT_TRANSLATE_NOOP("Failures", "Machines and users of the domain cannot sign in; errors of Kerberos and DNS."),
        QT_TRANSLATE_NOOP("Failures", "Restart the domain controllers in their guest, or restore one."), domainAdmins,
        PartKind::Directory, noData, night};
constexpr Remedy oneControllerLess = {QT_TRANSLATE_NOOP("Failures", "The alert on the machine; errors of replication."),
    QT_TRANSLATE_NOOP("Failures", "The other controllers go on; restart the lost one in its guest, or build it again."),
    domainAdmins, PartKind::Controller, noData, night};
constexpr Remedy waitForDomain
    = {QT_TRANSLATE_NOOP("Failures", "Machines and users of the domain cannot sign in; errors of Kerberos and DNS."),
        QT_TRANSLATE_NOOP("Failures", "Wait for the domain; restart no node meanwhile."), domainAdmins,
        PartKind::Directory, noData, night};
constexpr Remedy replaceRedis
    = {QT_TRANSLATE_NOOP("Failures", "The Redis status address of a node, and polling Tentacles that wait."),
        QT_TRANSLATE_NOOP("Failures", "Restart Redis, or make a new one and set its connection on every node."),
        operators, PartKind::Redis,
        QT_TRANSLATE_NOOP(
            "Failures", "Messages to polling Tentacles that were under way; their tasks fail and are started again."),
        redis};
constexpr Remedy waitForVault
    = {platform, QT_TRANSLATE_NOOP("Failures", "Wait; add no node and renew no certificate meanwhile."), azure,
        PartKind::Vault, noData, night};
constexpr Remedy waitForNames = {QT_TRANSLATE_NOOP("Failures", "Names of database and share are not found."),
    QT_TRANSLATE_NOOP("Failures", "Wait for name resolution, or write the names into the hosts file of each node."),
    networkTeam, PartKind::Names, noData, night};
constexpr Remedy waitForOutbound = {QT_TRANSLATE_NOOP("Failures", "Feeds and cloud targets time out."),
    QT_TRANSLATE_NOOP("Failures", "Wait for Azure, or attach another NAT gateway to the subnet."), networkTeam,
    PartKind::Outbound, noData, night};
constexpr Remedy waitForLink = {QT_TRANSLATE_NOOP("Failures", "Everything on-premises is out of reach at once."),
    QT_TRANSLATE_NOOP("Failures", "Mend the line, or use the second one."), networkTeam, PartKind::Link, noData, night};
constexpr Remedy renewCertificate = {
    QT_TRANSLATE_NOOP("Failures", "Browsers and API clients refuse the portal's certificate, or the alert on its end."),
    QT_TRANSLATE_NOOP(
        "Failures", "Bring a valid certificate to where TLS ends; polling Tentacles trust Octopus's own and go on."),
    operators, PartKind::Certificate, noData, certificates};
constexpr Remedy secondRegion = {platform,
    QT_TRANSLATE_NOOP(
        "Failures", "Follow the runbook of the second region: database, files, nodes at task cap 0, tests, balancer."),
    operators, Fact::MinutesToFailOverRegion,
    QT_TRANSLATE_NOOP("Failures", "What database and files had not copied to the second region."), region, {}, true};
constexpr Remedy rebuildRegion = {platform,
    QT_TRANSLATE_NOOP(
        "Failures", "Wait for the region, or build the cluster in another one from backups kept outside it."),
    operators, Fact::MinutesToRebuildRegion,
    QT_TRANSLATE_NOOP("Failures", "All that is not backed up outside the region."), restore, {}, true};

const Remedy &databaseRemedy(const Design &design)
{
    const Database &database = design.database;
    if (usesAzureSql(database))
        return database.geoReplica == GeoReplica::None ? restoreDatabase : failOverDatabase;
    return usesSqlMachines(database) ? failOverReplica : existingDatabase;
}

const Remedy &shareRemedy(const Design &design)
{
    const Storage &storage = design.storage;
    if (storage.geoCopy != GeoCopy::None && hasSecondRegion(design))
        return shareCopy;
    return storage.backup || usesExistingShare(storage) ? restoreShare : unsavedShare;
}

bool isAppliance(WebProduct product)
{
    return product == WebProduct::Kemp || product == WebProduct::F5;
}

bool isAppliance(PollingProduct product)
{
    return product == PollingProduct::Kemp || product == PollingProduct::F5;
}

// Without tokens the database is out of reach, without providers only signing in is.
const Remedy &identityRemedy(const Design &design)
{
    if (design.database.signIn == DatabaseSignIn::ManagedIdentity)
        return waitForTokens;
    return externalProviderCount(design.signIn) > 0 ? waitForIdentity : waitForVault;
}

const Remedy &partRemedy(PartKind kind, const Design &design)
{
    switch (kind) {
    case PartKind::Database:
        return databaseRemedy(design);
    case PartKind::Share:
        return shareRemedy(design);
    case PartKind::WebPath:
        return isAppliance(design.balancer.web) ? restartAppliance : waitForBalancer;
    case PartKind::PollingPath:
        return isAppliance(design.balancer.polling) ? restartPollingAppliance : waitForPolling;
    case PartKind::Identity:
        return identityRemedy(design);
    case PartKind::Directory:
        return makesDomainControllers(design) ? restartController : waitForDomain;
    case PartKind::Redis:
        return replaceRedis;
    case PartKind::Vault:
        return waitForVault;
    case PartKind::Names:
        return waitForNames;
    case PartKind::Outbound:
        return waitForOutbound;
    case PartKind::Link:
        return waitForLink;
    case PartKind::Certificate:
        return renewCertificate;
    default:
        return hasSecondRegion(design) ? secondRegion : rebuildRegion;
    }
}

int lostOf(PartKind kind, const DependencyGraph &graph, const DependencyState &lost)
{
    int count = 0;
    for (int i = 0; i < graph.count(kind); ++i)
        count += lost.isUp(graph.find(kind) + i) ? 0 : 1;
    return count;
}

} // namespace

QList<const Remedy *> remediesOf(const DependencyGraph &graph, const DependencyState &lost, const Design &design)
{
    const auto count = [&](PartKind kind) { return lostOf(kind, graph, lost); };
    if (count(PartKind::Region) > 0)
        return {&partRemedy(PartKind::Region, design)};
    QList<const Remedy *> remedies;
    if (const int nodes = count(PartKind::Node); nodes > 0)
        remedies.append(nodes == graph.count(PartKind::Node) ? &allNodesGone : &nodeTakenOut);
    for (auto kind = PartKind::Database; kind <= PartKind::Directory; kind = PartKind(int(kind) + 1)) {
        const Remedy *remedy = count(kind) > 0 ? &partRemedy(kind, design) : nullptr;
        if (remedy && !remedies.contains(remedy))
            remedies.append(remedy);
    }
    if (count(PartKind::Controller) > 0 && count(PartKind::Directory) == 0)
        remedies.append(&oneControllerLess);
    if (count(PartKind::SqlMachine) > 0 && count(PartKind::Database) == 0)
        remedies.append(&oneReplicaLess);
    return remedies;
}

} // namespace octoha
