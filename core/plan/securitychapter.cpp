#include "core/plan/chapter.h"
#include "core/plan/signincommands.h"

namespace octoha {

namespace {

using Rows = QList<QStringList>;

QString nodesIdentity(const ChapterWriter &writer)
{
    return writer.design.compute.identity == VmIdentity::UserAssigned ? nameOf(ResourceKind::ManagedIdentity, writer.design, writer.catalog).name
                                                                       : planText(QT_TRANSLATE_NOOP("Plan", "system-assigned identity of each node"));
}

Rows identityRows(const ChapterWriter &writer)
{
    const Design &design = writer.design;
    const QString nodes = nodesIdentity(writer);
    Rows rows;
    if (design.compute.identity != VmIdentity::None)
        rows.append({nodes, QStringLiteral("Key Vault Secrets User"), writer.deployment.vaultName, planText(QT_TRANSLATE_NOOP("Plan", "reads the secrets below while a step runs"))});
    if (design.placement.masterKeyInVault)
        rows.append({planText(QT_TRANSLATE_NOOP("Plan", "person who sets up the first node")), QStringLiteral("Key Vault Secrets Officer"), writer.deployment.vaultName, planText(QT_TRANSLATE_NOOP("Plan", "stores the master key once; taken away afterwards"))});
    if (design.database.signIn == DatabaseSignIn::ManagedIdentity)
        rows.append({nodes, QStringLiteral("db_owner"), writer.deployment.sqlServer, planText(QT_TRANSLATE_NOOP("Plan", "Octopus creates and changes its schema"))});
    if (design.storage.signIn != ShareSignIn::StorageKey)
        rows.append({serviceAccountOf(design), QStringLiteral("Storage File Data SMB Share Contributor"), writer.deployment.shareRoot, planText(QT_TRANSLATE_NOOP("Plan", "reads and writes packages, logs and artifacts"))});
    rows.append({serviceAccountOf(design), planText(QT_TRANSLATE_NOOP("Plan", "service account of Octopus")), planText(QT_TRANSLATE_NOOP("Plan", "each node")), planText(QT_TRANSLATE_NOOP("Plan", "full control of the home folder and of the shared folders; log on as a service"))});
    return rows;
}

Rows secretRows(const ChapterWriter &writer)
{
    const Design &design = writer.design;
    const QString nodes = nodesIdentity(writer);
    Rows rows;
    const auto add = [&](bool used, const QString &name, const char *what) {
        if (used)
            rows.append({name, planText(what), nodes});
    };
    add(design.placement.masterKeyInVault, QStringLiteral("octopus-master-key"), QT_TRANSLATE_NOOP("Plan", "master key: decrypts every secret in Octopus"));
    add(true, design.workload.licenceSecret.text(), QT_TRANSLATE_NOOP("Plan", "licence key"));
    add(true, design.signIn.adminSecret.text(), QT_TRANSLATE_NOOP("Plan", "password of the first administrator"));
    add(true, design.compute.adminSecret.text(), QT_TRANSLATE_NOOP("Plan", "password of the local administrator"));
    add(design.database.signIn == DatabaseSignIn::SqlLogin, design.database.passwordSecret.text(), QT_TRANSLATE_NOOP("Plan", "password of the SQL login"));
    add(usesAzureFiles(design.storage) && design.storage.signIn == ShareSignIn::StorageKey, design.storage.keySecret.text(), QT_TRANSLATE_NOOP("Plan", "key of the storage account"));
    add(design.compute.serviceAccount == ServiceAccount::DomainAccount, design.compute.serviceAccountSecret.text(), QT_TRANSLATE_NOOP("Plan", "password of the service account"));
    add(usesRedis(design.polling), design.polling.redisSecret.text(), QT_TRANSLATE_NOOP("Plan", "connection to Redis"));
    add(design.signIn.entra && design.signIn.entraHasSecret, design.signIn.entraSecret.text(), QT_TRANSLATE_NOOP("Plan", "secret of the Entra application"));
    add(design.signIn.ldap, design.signIn.ldapSecret.text(), QT_TRANSLATE_NOOP("Plan", "password of the LDAP account"));
    return rows;
}

QString tlsOfPortal(const Balancer &balancer)
{
    return balancer.tlsEnd == TlsEnd::Nowhere ? planText(QT_TRANSLATE_NOOP("Plan", "none"))
                                              : choiceText(balancer.minimumTls) + QLatin1String(", ") + choiceText(balancer.tlsEnd);
}

Rows flowRows(const ChapterWriter &writer)
{
    const Design &design = writer.design;
    Rows rows{{planText(QT_TRANSLATE_NOOP("Plan", "users")), planText(QT_TRANSLATE_NOOP("Plan", "portal and API")), QStringLiteral("443"), tlsOfPortal(design.balancer)}};
    if (hasPolling(design))
        rows.append({planText(QT_TRANSLATE_NOOP("Plan", "polling Tentacles")), planText(QT_TRANSLATE_NOOP("Plan", "nodes")), QString::number(design.balancer.commsPort.number()), planText(QT_TRANSLATE_NOOP("Plan", "mutual TLS, both ends pin certificates"))});
    if (design.workload.listeningTentacles.number() > 0)
        rows.append({planText(QT_TRANSLATE_NOOP("Plan", "nodes")), planText(QT_TRANSLATE_NOOP("Plan", "listening Tentacles")), QStringLiteral("10933"), planText(QT_TRANSLATE_NOOP("Plan", "mutual TLS, both ends pin certificates"))});
    rows.append({planText(QT_TRANSLATE_NOOP("Plan", "nodes")), writer.deployment.sqlServer, QStringLiteral("1433"), choiceText(design.database.minimumTls)});
    rows.append({planText(QT_TRANSLATE_NOOP("Plan", "nodes")), writer.deployment.shareRoot, QStringLiteral("445"),
        design.storage.encryptedTransport ? planText(QT_TRANSLATE_NOOP("Plan", "SMB 3 with encryption")) : planText(QT_TRANSLATE_NOOP("Plan", "not encrypted"))});
    if (usesRedis(design.polling))
        rows.append({planText(QT_TRANSLATE_NOOP("Plan", "nodes")), design.polling.redisAddress.text(), QStringLiteral("6380"), design.polling.redisTls ? planText(QT_TRANSLATE_NOOP("Plan", "TLS")) : planText(QT_TRANSLATE_NOOP("Plan", "none"))});
    rows.append({planText(QT_TRANSLATE_NOOP("Plan", "nodes")), writer.deployment.vaultName, QStringLiteral("443"), QStringLiteral("TLS 1.2")});
    return rows;
}

QStringList outboundHosts(const ChapterWriter &writer)
{
    QStringList hosts{QStringLiteral("download.octopusdeploy.com"), writer.deployment.vaultName + QStringLiteral(".vault.azure.net"), QStringLiteral("login.microsoftonline.com")};
    if (!writer.deployment.shareServer.isEmpty())
        hosts.append(writer.deployment.shareServer);
    hosts.append(writer.deployment.sqlServer);
    hosts.removeAll(QString());
    return hosts;
}

QList<QStringList> providerRows(const ChapterWriter &writer)
{
    QList<QStringList> rows;
    for (const RedirectUri &uri : redirectUris(writer.design))
        rows.append({QLatin1String(uri.provider), uri.uri});
    return rows;
}

QStringList custody(const ChapterWriter &writer)
{
    const Design &design = writer.design;
    return {planText(QT_TRANSLATE_NOOP("Plan", "Break-glass account: %1, kept for the day the providers fail.")).arg(design.signIn.breakGlass.text()),
        planText(QT_TRANSLATE_NOOP("Plan", "Second factor required: %1.")).arg(writer.yesNo(design.signIn.secondFactor)),
        planText(QT_TRANSLATE_NOOP("Plan", "Audit log of Octopus: %1. Diagnostic logs to the workspace: %2.")).arg(writer.answer(field<&Workload::auditRetentionDays>), writer.yesNo(design.placement.diagnosticLogs)),
        planText(QT_TRANSLATE_NOOP("Plan", "Key Vault: roles %1, purge protection %2, closed to the Internet %3, logs %4."))
            .arg(writer.yesNo(design.placement.vaultRbac), writer.yesNo(design.placement.vaultPurgeProtection), writer.yesNo(design.placement.vaultPrivate), writer.yesNo(design.placement.vaultLogs)),
        planText(QT_TRANSLATE_NOOP("Plan", "No secret is in this bundle, in the design, in a log or in a command line that is recorded."))};
}

} // namespace

void securityChapter(ChapterWriter &writer)
{
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Security"), "security");
    writer.table(QT_TRANSLATE_NOOP("Plan", "Identities and roles"),
        {QT_TRANSLATE_NOOP("Plan", "Who"), QT_TRANSLATE_NOOP("Plan", "Role"), QT_TRANSLATE_NOOP("Plan", "On"), QT_TRANSLATE_NOOP("Plan", "Why")}, identityRows(writer));
    writer.table(QT_TRANSLATE_NOOP("Plan", "Secrets, by name"), {QT_TRANSLATE_NOOP("Plan", "Secret"), QT_TRANSLATE_NOOP("Plan", "What it is"), QT_TRANSLATE_NOOP("Plan", "Read by")}, secretRows(writer));
    writer.table(QT_TRANSLATE_NOOP("Plan", "Data flows"), {QT_TRANSLATE_NOOP("Plan", "From"), QT_TRANSLATE_NOOP("Plan", "To"), QT_TRANSLATE_NOOP("Plan", "Port"), QT_TRANSLATE_NOOP("Plan", "Protection")}, flowRows(writer), {2});
    if (const auto providers = providerRows(writer); !providers.isEmpty())
        writer.table(QT_TRANSLATE_NOOP("Plan", "Redirect URIs"), {QT_TRANSLATE_NOOP("Plan", "Provider"), QT_TRANSLATE_NOOP("Plan", "Address")}, providers);
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "Hosts that nodes must reach:")));
    writer.bullets(outboundHosts(writer));
    writer.bullets(custody(writer));
}

} // namespace octoha
