#include "core/plan/securityroles.h"

#include "core/assess/needs.h"
#include "core/catalog/names.h"
#include "core/plan/certificates.h"
#include "core/plan/situation.h"

namespace octoha {

namespace {

using Rows = QList<QStringList>;

const char *const secretsUser = "Key Vault Secrets User";
const char *const secretsOfficer = "Key Vault Secrets Officer";
const QString masterKey = QStringLiteral("octopus-master-key");

QString gatewayIdentity(const ChapterWriter &writer)
{
    return nameOf(ResourceKind::ManagedIdentity, writer.design, writer.catalog, QStringLiteral("agw")).name;
}

void add(Rows &rows, const QString &who, const QString &role, const QString &on, const char *why)
{
    rows.append({who, role, on, planText(why)});
}

// Without roles the vault knows access policies, which do the same, but for the whole vault alone.
bool usesPolicies(const Design &design)
{
    return makesVault(design) && !design.placement.vaultRbac;
}

QString vaultRole(const ChapterWriter &writer, const char *role, const char *policy)
{
    return usesPolicies(writer.design) ? planText(policy) : QLatin1String(role);
}

QString reader(const ChapterWriter &writer)
{
    return vaultRole(writer, secretsUser, QT_TRANSLATE_NOOP("Plan", "access policy: get secrets"));
}

QString officer(const ChapterWriter &writer)
{
    return vaultRole(writer, secretsOfficer, QT_TRANSLATE_NOOP("Plan", "access policy: get and set secrets"));
}

void vaultRows(const ChapterWriter &writer, Rows &rows)
{
    const Design &design = writer.design;
    const QString vault = writer.deployment.vaultName;
    const QString keyPlace = usesPolicies(design) ? vault : masterKey;
    const bool hasKey = design.placement.masterKeyInVault;
    if (design.compute.identity != VmIdentity::None)
        add(rows, nodesIdentity(writer), reader(writer), vault,
            QT_TRANSLATE_NOOP(
                "Plan", "reads the secrets below while a step runs; can read every secret of the vault at any time"));
    if (design.compute.identity != VmIdentity::None && hasKey)
        add(rows, nodesIdentity(writer), officer(writer), keyPlace,
            QT_TRANSLATE_NOOP(
                "Plan", "writes the master key in step 65-MasterKey; taken away as soon as that step is done"));
    add(rows, planText(QT_TRANSLATE_NOOP("Plan", "who stores the secrets (to be named)")), officer(writer), vault,
        QT_TRANSLATE_NOOP("Plan", "stores the secrets before the build; taken away afterwards"));
    if (certificateIsImported(design))
        add(rows, planText(QT_TRANSLATE_NOOP("Plan", "who stores the secrets (to be named)")),
            vaultRole(writer, "Key Vault Certificates Officer",
                QT_TRANSLATE_NOOP("Plan", "access policy: get and import certificates")),
            vault, QT_TRANSLATE_NOOP("Plan", "imports the certificate of the portal; taken away afterwards"));
    if (hasKey)
        add(rows, planText(QT_TRANSLATE_NOOP("Plan", "two holders of the master key (to be named)")), reader(writer),
            keyPlace, QT_TRANSLATE_NOOP("Plan", "need it for a restore; one of them reads it back when it was stored"));
    if (gatewayReadsCertificate(design))
        add(rows, gatewayIdentity(writer), reader(writer), vault,
            QT_TRANSLATE_NOOP(
                "Plan", "Application Gateway reads the certificate of the portal; can read every secret of the vault"));
}

// Where the runner works for the DBA.
void dbaRows(const ChapterWriter &writer, Rows &rows)
{
    const Design &design = writer.design;
    const QString group = planText(QT_TRANSLATE_NOOP("Plan", "group of the DBAs (to be named)"));
    add(rows, group, planText(QT_TRANSLATE_NOOP("Plan", "local administrator")), workplaceOf(design),
        QT_TRANSLATE_NOOP("Plan", "runs the steps of the database there; taken away afterwards"));
    // https://learn.microsoft.com/azure/bastion/bastion-connect-vm-rdp-windows
    if (design.placement.adminAccess == AdminAccess::Bastion)
        add(rows, group, QStringLiteral("Reader"),
            planText(QT_TRANSLATE_NOOP("Plan", "%1, its network interface and Azure Bastion"))
                .arg(firstNodeName(design)),
            QT_TRANSLATE_NOOP("Plan", "opens a session through Azure Bastion"));
}

void databaseRows(const ChapterWriter &writer, Rows &rows)
{
    const Database &database = writer.design.database;
    if (usesAzureSql(database))
        add(rows, planText(QT_TRANSLATE_NOOP("Plan", "group of the DBAs (to be named)")),
            planText(QT_TRANSLATE_NOOP("Plan", "Microsoft Entra administrator")), writer.deployment.sqlServer,
            QT_TRANSLATE_NOOP(
                "Plan", "makes the user of Octopus and restores; no other account has rights on the server"));
    if (usesAzureSql(database))
        dbaRows(writer, rows);
    add(rows, databaseAccount(writer), QStringLiteral("db_owner"), database.databaseName.text(),
        QT_TRANSLATE_NOOP("Plan", "Octopus creates and changes its schema"));
}

// Roles of Azure open Azure Files alone; every other share knows the rights of its files.
void shareRows(const ChapterWriter &writer, Rows &rows)
{
    const Storage &storage = writer.design.storage;
    const QString account = writer.design.compute.serviceAccount == ServiceAccount::LocalSystem
        ? planText(QT_TRANSLATE_NOOP("Plan", "computer account of each node"))
        : serviceAccountOf(writer.design);
    const char *why = QT_TRANSLATE_NOOP("Plan", "reads and writes packages, logs and artifacts");
    if (usesAzureFiles(storage) && storage.signIn == ShareSignIn::StorageKey)
        return add(rows, serviceAccountOf(writer.design),
            planText(QT_TRANSLATE_NOOP("Plan", "key of the storage account")), writer.deployment.shareRoot, why);
    if (usesAzureFiles(storage))
        add(rows, account, QStringLiteral("Storage File Data SMB Share Contributor"), writer.deployment.shareRoot, why);
    add(rows, account, planText(QT_TRANSLATE_NOOP("Plan", "full control (NTFS)")), writer.deployment.shareRoot, why);
}

void machineRows(const ChapterWriter &writer, Rows &rows)
{
    const Design &design = writer.design;
    const QString nodes = planText(QT_TRANSLATE_NOOP("Plan", "each node"));
    add(rows, serviceAccountOf(design), planText(QT_TRANSLATE_NOOP("Plan", "service account of Octopus")), nodes,
        QT_TRANSLATE_NOOP("Plan", "full control of the home folder; log on as a service"));
    add(rows, design.compute.adminUser.text(), planText(QT_TRANSLATE_NOOP("Plan", "local administrator")), nodes,
        QT_TRANSLATE_NOOP("Plan", "runs the steps on the nodes"));
    add(rows, design.signIn.adminUser.text(), planText(QT_TRANSLATE_NOOP("Plan", "administrator of Octopus")),
        planText(QT_TRANSLATE_NOOP("Plan", "portal and API")), QT_TRANSLATE_NOOP("Plan", "first administrator"));
    if (!design.signIn.breakGlass.isEmpty())
        add(rows, design.signIn.breakGlass.text(), planText(QT_TRANSLATE_NOOP("Plan", "administrator of Octopus")),
            planText(QT_TRANSLATE_NOOP("Plan", "portal and API")),
            QT_TRANSLATE_NOOP("Plan", "break-glass account, for the day the providers fail"));
    if (design.signIn.ldap)
        add(rows,
            design.signIn.ldapUser.isEmpty() ? planText(QT_TRANSLATE_NOOP("Plan", "LDAP account (to be named)"))
                                             : design.signIn.ldapUser.text(),
            planText(QT_TRANSLATE_NOOP("Plan", "read users and groups")), design.signIn.ldapServer.text(),
            QT_TRANSLATE_NOOP("Plan", "Octopus looks up who signs in"));
}

} // namespace

QString nodesIdentity(const ChapterWriter &writer)
{
    if (writer.design.compute.identity == VmIdentity::None)
        return planText(QT_TRANSLATE_NOOP("Plan", "person who runs the step"));
    return writer.deployment.nodesIdentity.isEmpty()
        ? planText(QT_TRANSLATE_NOOP("Plan", "system-assigned identity of each node"))
        : writer.deployment.nodesIdentity;
}

QStringList readersOfEverySecret(const ChapterWriter &writer)
{
    const Design &design = writer.design;
    QStringList readers;
    if (design.compute.identity != VmIdentity::None)
        readers.append(nodesIdentity(writer));
    if (gatewayReadsCertificate(design))
        readers.append(gatewayIdentity(writer));
    if (design.placement.masterKeyInVault && usesPolicies(design))
        readers.append(planText(QT_TRANSLATE_NOOP("Plan", "two holders of the master key (to be named)")));
    return readers;
}

QString databaseAccount(const ChapterWriter &writer)
{
    const Database &database = writer.design.database;
    if (database.signIn == DatabaseSignIn::ManagedIdentity)
        return nodesIdentity(writer);
    if (database.signIn == DatabaseSignIn::SqlLogin)
        return database.loginName.text();
    return writer.design.compute.serviceAccount == ServiceAccount::LocalSystem
        ? planText(QT_TRANSLATE_NOOP("Plan", "computer account of each node"))
        : serviceAccountOf(writer.design);
}

QList<QStringList> roleRows(const ChapterWriter &writer)
{
    Rows rows;
    for (const auto part : {vaultRows, databaseRows, shareRows, machineRows})
        part(writer, rows);
    return rows;
}

} // namespace octoha
