#include "core/plan/acceptance.h"

#include "core/assess/needs.h"
#include "core/plan/deployment.h"
#include "core/plan/situation.h"

namespace octoha {

namespace {

/// Where a test sees something. The jump host is any machine that reaches the portal.
constexpr const char *anywhere = QT_TRANSLATE_NOOP("Plan", "Every machine");
constexpr const char *nodes = QT_TRANSLATE_NOOP("Plan", "Each node");
constexpr const char *portal = QT_TRANSLATE_NOOP("Plan", "Once, with an API key");
constexpr const char *azure = QT_TRANSLATE_NOOP("Plan", "Once, where the Azure CLI is signed in");
constexpr const char *tentacles = QT_TRANSLATE_NOOP("Plan", "Each Tentacle");

using Applies = bool (*)(const Design &);

bool always(const Design &)
{
    return true;
}

bool spreads(const Design &design)
{
    return design.compute.spread == Spread::Zones;
}

bool hasPortal(const Design &design)
{
    return design.balancer.web != WebProduct::None;
}

bool usesGateway(const Design &design)
{
    return design.balancer.web == WebProduct::ApplicationGateway;
}

bool hasVault(const Design &design)
{
    return design.placement.masterKeyInVault && design.compute.identity != VmIdentity::None;
}

bool hasSql(const Design &design)
{
    return usesAzureSql(design.database);
}

bool hasFiles(const Design &design)
{
    return usesAzureFiles(design.storage);
}

bool fallsOver(const Design &design)
{
    return hasSql(design) && design.database.geoReplica == GeoReplica::FailoverGroup;
}

bool hasGroup(const Design &design)
{
    return usesSqlMachines(design.database);
}

bool links(const Design &design)
{
    return design.storage.access == ShareAccess::SymbolicLink;
}

bool queues(const Design &design)
{
    return design.polling.way == PollingWay::Redis;
}

bool endsTlsOnNodes(const Design &design)
{
    return design.balancer.tlsEnd == TlsEnd::Nodes || design.balancer.tlsEnd == TlsEnd::Bridged;
}

bool watches(const Design &design)
{
    return !design.placement.alertsTo.isEmpty();
}

bool hasStandby(const Design &design)
{
    return !standbyNodes(design).isEmpty();
}

struct Promise {
    const char *text;
    const char *test; ///< Without "Test-Octoha"; empty: by hand.
    const char *how;
    Applies applies = always;
};
constexpr Promise promises[] = {
    {QT_TRANSLATE_NOOP("Plan", "The bundle is the one that was exported"), "Bundle", anywhere},
    {QT_TRANSLATE_NOOP("Plan", "Each machine has what it needs: rights, disk, time, ports, licence"), "Preflight",
        anywhere},
    {QT_TRANSLATE_NOOP("Plan", "Every step of the runner finds its work done, and a second run changes nothing"),
        "StepState", anywhere},
    {QT_TRANSLATE_NOOP("Plan", "Every node runs the version of the design"), "ServerVersion", nodes},
    {QT_TRANSLATE_NOOP("Plan", "The portal answers with that version"), "PortalVersion", anywhere, hasPortal},
    {QT_TRANSLATE_NOOP("Plan", "Each node stands in its zone"), "NodeZone", nodes, spreads},
    {QT_TRANSLATE_NOOP("Plan", "Each node has its size"), "NodeSize", nodes},
    {QT_TRANSLATE_NOOP("Plan", "The service runs as its account and answers"), "NodeService", nodes},
    {QT_TRANSLATE_NOOP("Plan", "Each node has its task cap"), "TaskCap", nodes},
    {QT_TRANSLATE_NOOP("Plan", "Each node has the prefixes, ports and trusted proxies of the design"), "WebSetting",
        nodes},
    {QT_TRANSLATE_NOOP("Plan", "Windows Firewall lets in the ports of the port table"), "Firewall", nodes},
    {QT_TRANSLATE_NOOP("Plan", "Octopus knows exactly these nodes, online, with their caps"), "NodeList", portal,
        hasPortal},
    {QT_TRANSLATE_NOOP("Plan", "All nodes are within the licence"), "Licence", portal, hasPortal},
    {QT_TRANSLATE_NOOP("Plan", "A deployment succeeds on each node alone"), "",
        QT_TRANSLATE_NOOP(
            "Plan", "Drain all nodes but one (runbooks/drain.md) and deploy; go on until each has run one.")},
    {QT_TRANSLATE_NOOP("Plan", "Work goes on when a node is lost"), "",
        QT_TRANSLATE_NOOP(
            "Plan", "Stop the machine of a node under load; watch the portal, and the tasks that others take over."),
        isHighAvailability},
    {QT_TRANSLATE_NOOP("Plan", "The database answers, by a private address where the design says so"),
        "DatabaseAddress", nodes},
    {QT_TRANSLATE_NOOP("Plan", "The database has collation, size, zones and backup copies of the design"),
        "DatabaseSetting", azure, hasSql},
    {QT_TRANSLATE_NOOP("Plan", "Backups of the database are kept as long as designed"), "DatabaseBackup", azure,
        hasSql},
    {QT_TRANSLATE_NOOP("Plan", "The failover group fails over as designed"), "DatabaseFailover", azure, fallsOver},
    {QT_TRANSLATE_NOOP("Plan", "The portal comes back after the database has failed over"), "",
        QT_TRANSLATE_NOOP("Plan",
            "Fail the availability group or the cluster over under load, and measure how long the portal is away."),
        hasGroup},
    {QT_TRANSLATE_NOOP("Plan", "Octopus is db_owner of its database and of nothing else"), "",
        QT_TRANSLATE_NOOP("Plan", "The DBA looks at the roles of its account on the server and in the database.")},
    {QT_TRANSLATE_NOOP("Plan", "The share answers, by a private address where the design says so"), "ShareAddress",
        nodes},
    {QT_TRANSLATE_NOOP("Plan", "The service account may write to each folder"), "ShareAccess", nodes},
    {QT_TRANSLATE_NOOP("Plan", "Octopus keeps its files on the share"), "SharePath", nodes},
    {QT_TRANSLATE_NOOP("Plan", "The links of each node lead to the share"), "ShareLink", nodes, links},
    {QT_TRANSLATE_NOOP("Plan", "The share has redundancy, size and soft delete of the design"), "ShareSetting", azure,
        hasFiles},
    {QT_TRANSLATE_NOOP("Plan", "Machines and shares have a recovery point"), "Backup", azure},
    {QT_TRANSLATE_NOOP("Plan", "A task's log written by one node is shown by every other"), "",
        QT_TRANSLATE_NOOP("Plan", "Open the log of the same task through each node."), isHighAvailability},
    {QT_TRANSLATE_NOOP("Plan", "A restore of database, files and master key works"), "",
        QT_TRANSLATE_NOOP("Plan", "Rehearse it by runbooks/restore.md, and write down how long it took.")},
    {QT_TRANSLATE_NOOP("Plan", "The portal answers 200 through the balancer"), "PortalPing", anywhere, hasPortal},
    {QT_TRANSLATE_NOOP("Plan", "Each node answers the probe with 200"), "NodePing", nodes},
    {QT_TRANSLATE_NOOP("Plan", "A drained node answers 418 and the portal goes on"), "DrainedNode",
        QT_TRANSLATE_NOOP("Plan", "Each node, while it is drained, with an API key"), hasPortal},
    {QT_TRANSLATE_NOOP("Plan", "A stopped node leaves the balancer"), "StoppedNode",
        QT_TRANSLATE_NOOP("Plan", "Each node, while its service is stopped"), hasPortal},
    {QT_TRANSLATE_NOOP("Plan", "The balancer asks the probe of the design"), "BalancerProbe", azure, hasPortal},
    {QT_TRANSLATE_NOOP("Plan", "The firewall lets packages of the planned size through"), "BodySize", azure,
        usesGateway},
    {QT_TRANSLATE_NOOP("Plan", "The balancer waits as long as an upload takes"), "BalancerTimeout", azure, hasPortal},
    {QT_TRANSLATE_NOOP("Plan", "The largest package is uploaded through the balancer"), "",
        QT_TRANSLATE_NOOP("Plan", "Push the largest package of a project, from where the build server stands."),
        hasPortal},
    {QT_TRANSLATE_NOOP("Plan", "The certificate of each node is valid for 30 days more"), "Certificate", nodes,
        endsTlsOnNodes},
    {QT_TRANSLATE_NOOP("Plan", "Users reach the portal by its name, and its certificate is trusted"), "",
        QT_TRANSLATE_NOOP("Plan",
            "Open it in a browser from the network of the users, and look at the certificate and its last day."),
        hasPortal},
    {QT_TRANSLATE_NOOP("Plan", "Each Tentacle polls every node"), "PollingRegistration", tentacles, hasPolling},
    {QT_TRANSLATE_NOOP("Plan", "Each polling address answers from where the Tentacles are"), "PollingAddress",
        tentacles, hasPolling},
    {QT_TRANSLATE_NOOP("Plan", "Octopus finds every listed Tentacle healthy"), "PollingMachine", portal, hasPolling},
    {QT_TRANSLATE_NOOP("Plan", "Each node hands work on through Redis"), "PollingQueue", nodes, queues},
    {QT_TRANSLATE_NOOP("Plan", "Redis throws nothing away and is set as designed"), "RedisSetting", azure, queues},
    {QT_TRANSLATE_NOOP("Plan", "The vault holds the master key of this cluster"), "MasterKey", nodes, hasVault},
    {QT_TRANSLATE_NOOP("Plan", "The master key stands in no file"), "MasterKeyFile", nodes},
    {QT_TRANSLATE_NOOP("Plan", "Two named people can read the master key, and the nodes may write no secret"), "",
        QT_TRANSLATE_NOOP(
            "Plan", "Both read it back; security looks at the role assignments of the vault and of each secret."),
        hasVault},
    {QT_TRANSLATE_NOOP("Plan", "The vault answers, by a private address where the design says so"), "VaultAddress",
        nodes, hasVault},
    {QT_TRANSLATE_NOOP("Plan", "The vault is kept from deletion and opened by roles"), "VaultSetting", azure,
        makesVault},
    {QT_TRANSLATE_NOOP("Plan", "Database, share and vault refuse the Internet where the design says so"),
        "PublicAccess", azure},
    {QT_TRANSLATE_NOOP("Plan", "Old versions of TLS are refused"), "MinimumTls", azure},
    {QT_TRANSLATE_NOOP("Plan", "Storage keys and SQL passwords are refused where the design needs none"),
        "KeylessSignIn", azure},
    {QT_TRANSLATE_NOOP("Plan", "No node has a public address that the design does not give it"), "PublicAddress",
        nodes},
    {QT_TRANSLATE_NOOP("Plan", "Each node starts trusted"), "TrustedLaunch", nodes,
        [](const Design &design) { return design.compute.trustedLaunch; }},
    {QT_TRANSLATE_NOOP("Plan", "The network has exactly the rules of the port table"), "SecurityGroup", azure,
        [](const Design &design) { return design.placement.networkSecurityGroups; }},
    {QT_TRANSLATE_NOOP("Plan", "The sign-in page asks for a password only where the design wants one"), "SignIn",
        anywhere, hasPortal},
    {QT_TRANSLATE_NOOP("Plan", "A user of each provider signs in"), "",
        QT_TRANSLATE_NOOP(
            "Plan", "In a private window, one user of each; the audit log shows the address of that user.")},
    {QT_TRANSLATE_NOOP("Plan", "The account for emergencies works"), "BreakGlass",
        QT_TRANSLATE_NOOP("Plan", "Once, by one of its holders"), hasPortal},
    {QT_TRANSLATE_NOOP("Plan", "Logs are kept as long as designed"), "LogRetention", azure, watches},
    {QT_TRANSLATE_NOOP("Plan", "Vault, database and gateway send their logs"), "DiagnosticLog", azure, watches},
    {QT_TRANSLATE_NOOP("Plan", "Every alert is on and writes to the address of the design"), "Alert", azure, watches},
    {QT_TRANSLATE_NOOP("Plan", "The mail of an alert arrives"), "",
        QT_TRANSLATE_NOOP(
            "Plan", "Send a test from the action group, and stop a node; both mails must be read by somebody."),
        watches},
    {QT_TRANSLATE_NOOP("Plan", "The second region takes over, and the first one again"), "",
        QT_TRANSLATE_NOOP("Plan", "Rehearse it by runbooks/fail-over-region.md, and write down the time of each part."),
        hasStandby},
};

} // namespace

QList<AcceptanceLine> acceptanceLines(const Design &design)
{
    QList<AcceptanceLine> lines;
    for (const Promise &promise : promises) {
        if (promise.applies(design))
            lines.append({planText(promise.text),
                *promise.test ? QStringLiteral("Test-Octoha") + QLatin1String(promise.test) : QString(),
                planText(promise.how)});
    }
    return lines;
}

} // namespace octoha
