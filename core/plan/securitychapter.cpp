#include "core/assess/needs.h"
#include "core/plan/chapter.h"
#include "core/plan/flows.h"
#include "core/plan/secrets.h"
#include "core/plan/securityroles.h"
#include "core/plan/signincommands.h"

namespace octoha {

namespace {

using Rows = QList<QStringList>;

QString storedBy(SecretStored stored)
{
    static constexpr const char *texts[] = {QT_TRANSLATE_NOOP("Plan", "a person, before the resources are made"),
        QT_TRANSLATE_NOOP("Plan", "a person, once its resource is there"),
        QT_TRANSLATE_NOOP("Plan", "a person, once the portal is there"), QT_TRANSLATE_NOOP("Plan", "the runner")};
    return planText(texts[int(stored)]);
}

QString readBy(const ChapterWriter &writer, const PlannedSecret &secret)
{
    if (secret.kind == QLatin1StringView("masterKey"))
        return planText(QT_TRANSLATE_NOOP("Plan", "%1; the two holders")).arg(nodesIdentity(writer));
    switch (secret.reader) {
    case SecretReader::Nodes:
        return nodesIdentity(writer);
    case SecretReader::Deployment:
        return planText(QT_TRANSLATE_NOOP("Plan", "who creates the machines"));
    case SecretReader::PortalAdministrator:
        return planText(QT_TRANSLATE_NOOP("Plan", "administrator of Octopus"));
    case SecretReader::BreakGlassHolders:
        break;
    }
    return planText(QT_TRANSLATE_NOOP("Plan", "%1, once; the holders of the account (to be named)"))
        .arg(nodesIdentity(writer));
}

Rows secretRows(const ChapterWriter &writer)
{
    Rows rows;
    for (const PlannedSecret &secret : usedSecrets(writer.design))
        rows.append({secret.name, planText(secret.what), storedBy(secret.stored), readBy(writer, secret)});
    return rows;
}

Situation situationOf(const ChapterWriter &writer)
{
    return {writer.design, writer.catalog, writer.deployment};
}

Rows flowRows(const ChapterWriter &writer)
{
    Rows rows;
    for (const Flow &flow : flowsOf(situationOf(writer)))
        rows.append({flow.from, flow.to, flow.ports, flow.protection});
    return rows;
}

Rows providerRows(const ChapterWriter &writer)
{
    Rows rows;
    for (const RedirectUri &uri : redirectUris(writer.design, writer.catalog))
        rows.append({findField(uri.fieldId)->label(), uri.uri});
    return rows;
}

QString workspaceLogs(const ChapterWriter &writer)
{
    const QString workspace = nameOf(ResourceKind::LogWorkspace, writer.design, writer.catalog).name;
    if (!writer.design.placement.diagnosticLogs)
        return planText(QT_TRANSLATE_NOOP("Plan", "Diagnostic logs of Azure: none are sent to %1.")).arg(workspace);
    return planText(QT_TRANSLATE_NOOP("Plan",
                        "Diagnostic logs of Azure go to %1 and stay as many days as that workspace keeps them: "
                        "unknown, to be agreed with security."))
        .arg(workspace);
}

QString vaultText(const ChapterWriter &writer)
{
    const Placement &placement = writer.design.placement;
    if (!makesVault(writer.design))
        return planText(
            QT_TRANSLATE_NOOP("Plan", "Key Vault %1 exists already; its settings are not part of this design."))
            .arg(writer.deployment.vaultName);
    return planText(QT_TRANSLATE_NOOP("Plan",
                        "Key Vault: roles in place of access policies %1, purge protection %2, closed to the Internet "
                        "%3, logs %4."))
        .arg(writer.yesNo(placement.vaultRbac), writer.yesNo(placement.vaultPurgeProtection),
            writer.yesNo(placement.vaultPrivate), writer.yesNo(placement.vaultLogs));
}

// A role on one secret can be given only once the secret is there; those of the templates come before.
QStringList vaultReaders(const ChapterWriter &writer)
{
    const QStringList readers = readersOfEverySecret(writer);
    if (readers.isEmpty())
        return {};
    return {planText(QT_TRANSLATE_NOOP("Plan",
                         "“Read by” names who needs a secret; more can read it. The right to read is on the whole "
                         "vault for %1: each can read every secret in it, the master key too where it is kept there. "
                         "Who stores the secrets can as well, until that right is taken away."))
                .arg(readers.join(QStringLiteral(", ")))};
}

QStringList custody(const ChapterWriter &writer)
{
    const SignIn &signIn = writer.design.signIn;
    QStringList lines;
    if (!signIn.breakGlass.isEmpty())
        lines.append(planText(QT_TRANSLATE_NOOP("Plan",
                                  "Break-glass account: %1, kept for the day the providers fail; two people who can "
                                  "open its secret are named at sign-off."))
                         .arg(signIn.breakGlass.text()));
    lines += vaultReaders(writer);
    lines += {planText(QT_TRANSLATE_NOOP("Plan", "Second factor required: %1.")).arg(writer.yesNo(signIn.secondFactor)),
        planText(QT_TRANSLATE_NOOP("Plan", "Audit log of Octopus: kept %1."))
            .arg(writer.answer(field<&Workload::auditRetentionDays>)),
        workspaceLogs(writer), vaultText(writer),
        planText(QT_TRANSLATE_NOOP(
            "Plan", "No secret is in this bundle, in the design, in a log or in a command line that is recorded.")),
        planText(QT_TRANSLATE_NOOP("Plan",
            "Octopus takes some secrets as arguments of its own commands and in no other way: connection, master key, "
            "licence, passwords of its accounts, client secrets, the LDAP password, the queue's connection and the API "
            "key of a Tentacle; cmdkey takes the storage key so. While such a command runs, administrators of that "
            "machine can see it."))};
    return lines;
}

} // namespace

void securityChapter(ChapterWriter &writer)
{
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Security"), "security");
    writer.table(QT_TRANSLATE_NOOP("Plan", "Identities and roles"),
        {QT_TRANSLATE_NOOP("Plan", "Who"), QT_TRANSLATE_NOOP("Plan", "Role"), QT_TRANSLATE_NOOP("Plan", "On"),
            QT_TRANSLATE_NOOP("Plan", "Why")},
        roleRows(writer));
    writer.table(QT_TRANSLATE_NOOP("Plan", "Secrets, by name"),
        {QT_TRANSLATE_NOOP("Plan", "Secret"), QT_TRANSLATE_NOOP("Plan", "What it is"),
            QT_TRANSLATE_NOOP("Plan", "Stored by"), QT_TRANSLATE_NOOP("Plan", "Read by")},
        secretRows(writer));
    writer.table(QT_TRANSLATE_NOOP("Plan", "Data flows"),
        {QT_TRANSLATE_NOOP("Plan", "From"), QT_TRANSLATE_NOOP("Plan", "To"), QT_TRANSLATE_NOOP("Plan", "Port"),
            QT_TRANSLATE_NOOP("Plan", "Protection")},
        flowRows(writer));
    if (const Rows providers = providerRows(writer); !providers.isEmpty())
        writer.table(QT_TRANSLATE_NOOP("Plan", "Redirect URIs"),
            {QT_TRANSLATE_NOOP("Plan", "Provider"), QT_TRANSLATE_NOOP("Plan", "Address")}, providers);
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "Hosts that nodes must reach:")));
    writer.bullets(hostsOf(situationOf(writer)));
    writer.bullets(custody(writer));
}

} // namespace octoha
