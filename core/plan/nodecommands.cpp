#include "core/plan/nodecommands.h"

#include <QRegularExpression>

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

const QString fromVault = u"<from Key Vault>"_s;

QString yesNo(bool yes)
{
    return yes ? u"True"_s : u"False"_s;
}

QString instanceCommand(const Situation &situation, const Node &node)
{
    const Compute &compute = situation.design.compute;
    return octopusCommand(situation, u"create-instance"_s,
        {option("--config", compute.configPath.text()), option("--home", compute.homeFolder.text()),
            option("--serverNodeName", octopusNodeName(node))});
}

QString databaseCommand(const Situation &situation, bool makes)
{
    const Design &design = situation.design;
    QStringList options{option("--connectionString", situation.deployment.connectionString)};
    options.append(makes ? u"--create"_s : u"--masterKey "_s + fromVault);
    if (makes && design.database.signIn == DatabaseSignIn::Windows
        && design.compute.serviceAccount != ServiceAccount::LocalSystem)
        options.append(option("--grant", serviceAccountOf(design)));
    return octopusCommand(situation, u"database"_s, options);
}

QString webCommand(const Situation &situation)
{
    const Design &design = situation.design;
    QStringList options{option("--webListenPrefixes", situation.deployment.listenPrefixes.join(u',')),
        u"--webForceSSL "_s + yesNo(design.balancer.forceSsl),
        u"--webServer "_s + (design.compute.webServer == WebServer::Kestrel ? u"Kestrel"_s : u"HttpSys"_s),
        u"--commsListenPort %1"_s.arg(design.balancer.commsPort.number()), u"--upgradeCheck True"_s};
    QStringList proxies;
    for (const Line &range : design.balancer.trustedProxies)
        proxies.append(range.text());
    if (!proxies.isEmpty())
        options.append(option("--trustedProxies", proxies.join(u',')));
    if (carriesGrpc(design.workload))
        options.append(u"--grpcListenPort %1"_s.arg(design.balancer.grpcPort.number()));
    if (design.polling.way == PollingWay::WebSockets)
        options.append(option("--commsListenWebSocket", design.polling.webSocketPrefix.text()));
    return octopusCommand(situation, u"configure"_s, options);
}

QStringList administratorCommands(const Situation &situation)
{
    const SignIn &signIn = situation.design.signIn;
    QStringList who{option("--username", signIn.adminUser.text())};
    if (!signIn.adminEmail.isEmpty())
        who.append(option("--email", signIn.adminEmail.text()));
    return {octopusCommand(situation, u"configure"_s, {u"--usernamePasswordIsEnabled True"_s}),
        octopusCommand(situation, u"admin"_s, who + QStringList{u"--password "_s + fromVault}),
        octopusCommand(situation, u"license"_s, {u"--licenseBase64 "_s + fromVault})};
}

QString serviceName(const Compute &compute)
{
    const QString instance = compute.instanceName.text();
    return instance == u"OctopusServer"_s ? u"OctopusDeploy"_s : u"OctopusDeploy: "_s + instance;
}

/// The password of an account goes by the environment, so that no command line holds it.
QStringList serviceCommands(const Situation &situation)
{
    const Design &design = situation.design;
    QStringList commands;
    if (design.compute.serviceAccount == ServiceAccount::DomainAccount)
        commands += {u"$env:OCTOPUS_SERVICE_USERNAME = "_s + quotedForPowerShell(serviceAccountOf(design)),
            u"$env:OCTOPUS_SERVICE_PASSWORD = "_s + fromVault};
    commands.append(octopusCommand(situation, u"service"_s, {u"--install --reconfigure"_s}));
    if (design.compute.serviceAccount == ServiceAccount::Gmsa)
        commands.append(u"sc.exe config %1 obj= %2"_s.arg(
            quotedForPowerShell(serviceName(design.compute)), quotedForPowerShell(serviceAccountOf(design))));
    commands.append(octopusCommand(situation, u"service"_s, {u"--start"_s}));
    return commands;
}

} // namespace

QStringList bindingCommands(const Situation &situation)
{
    static const QRegularExpression form(u"^https://[^/:]+(?::([0-9]+))?"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList commands;
    for (const QString &prefix : situation.deployment.listenPrefixes) {
        const auto match = form.match(prefix);
        if (match.hasMatch())
            commands.append(octopusCommand(situation, u"ssl-certificate"_s,
                {u"--ip-address 0.0.0.0"_s, u"--port "_s + (match.captured(1).isEmpty() ? u"443"_s : match.captured(1)),
                    u"--thumbprint <of the certificate in LocalMachine\\My>"_s, u"--certificate-store My"_s}));
    }
    return commands;
}

QString drainRemark()
{
    return remark(QT_TRANSLATE_NOOP("Plan",
        "drain: it waits until no task runs on the node, at most so many seconds; Configuration › Nodes shows what "
        "still runs"));
}

QStringList restartCommands(const Situation &situation)
{
    const qint64 seconds = 60 * qint64(situation.design.compute.drainMinutes.number());
    return {octopusCommand(situation, u"node"_s, {u"--drain true --wait %1"_s.arg(seconds)}), drainRemark(),
        octopusCommand(situation, u"service"_s, {u"--stop --start"_s}),
        octopusCommand(situation, u"node"_s, {u"--drain false"_s})};
}

QStringList nodeCommands(const Situation &situation, const Node &node, bool isFirst)
{
    const bool makes = isFirst && !situation.design.compute.growExisting;
    QStringList commands{instanceCommand(situation, node), databaseCommand(situation, makes), webCommand(situation)};
    commands += bindingCommands(situation);
    commands.append(octopusCommand(situation, u"service"_s, {u"--stop"_s}));
    if (makes)
        commands += administratorCommands(situation);
    if (isFirst)
        commands += pathCommands(situation);
    commands.append(octopusCommand(situation, u"node"_s, {u"--taskCap %1"_s.arg(isFirst ? node.taskCap.number() : 0)}));
    return commands + serviceCommands(situation);
}

QStringList pathCommands(const Situation &situation)
{
    QStringList options;
    if (!situation.deployment.clusterShared.isEmpty()) {
        options.append(option("--clusterShared", situation.deployment.clusterShared));
    } else {
        for (const FolderPath &folder : situation.deployment.folders)
            options.append(QString(folder.flag) + u' ' + quotedForPowerShell(folder.path));
    }
    if (!situation.design.storage.executionsPath.isEmpty())
        options.append(option("--executionsClusterShared", situation.design.storage.executionsPath.text()));
    return {octopusCommand(situation, u"path"_s, options)};
}

} // namespace octoha
