#include "core/plan/situation.h"

namespace octoha {

namespace {

const char *const platformEngineer = QT_TRANSLATE_NOOP("Plan", "Platform engineer");
const char *const dba = QT_TRANSLATE_NOOP("Plan", "DBA");
const char *const domainAdmin = QT_TRANSLATE_NOOP("Plan", "Domain administrator");

std::optional<PlanStep> quota(const Situation &situation)
{
    PlanStep step{QStringLiteral("M-Quota"), planText(QT_TRANSLATE_NOOP("Plan", "Check rights, quota and names in the subscription")),
        planText(platformEngineer), planText(QT_TRANSLATE_NOOP("Plan", "Azure portal or a workstation with the Azure CLI"))};
    step.minutes = 30;
    step.commands = {QStringLiteral("az vm list-usage --location %1 --output table").arg(quotedForPowerShell(situation.design.placement.region.text()))};
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "The quota of every machine family covers the bill of materials, and the global names are free."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Nothing was changed."));
    step.dependsOn = {QStringLiteral("placement.region"), QStringLiteral("compute.nodes"), QStringLiteral("placement.subscription")};
    return step;
}

std::optional<PlanStep> resources(const Situation &)
{
    PlanStep step{QStringLiteral("M-Resources"), planText(QT_TRANSLATE_NOOP("Plan", "Create the resources of the bill of materials")),
        planText(platformEngineer), planText(QT_TRANSLATE_NOOP("Plan", "Azure"))};
    step.minutes = 180;
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "Every line of the bill of materials exists under the name it has there, in its zones, and no machine has a public address that the network chapter does not name."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the resource group; the Key Vault stays recoverable."));
    step.dependsOn = {QStringLiteral("placement"), QStringLiteral("compute.nodes"), QStringLiteral("compute.spread"), QStringLiteral("compute.osDisk"),
        QStringLiteral("database.kind"), QStringLiteral("database.dtuObjective"), QStringLiteral("database.vcoreObjective"), QStringLiteral("database.zoneRedundant"),
        QStringLiteral("database.replicas"), QStringLiteral("storage.product"), QStringLiteral("storage.tier"), QStringLiteral("storage.redundancy"),
        QStringLiteral("storage.quotaGib"), QStringLiteral("balancer"), QStringLiteral("signIn.domainControllers"), QStringLiteral("polling.redisSource")};
    return step;
}

std::optional<PlanStep> domain(const Situation &situation)
{
    const SignIn &signIn = situation.design.signIn;
    if (!needsDomain(situation.design))
        return std::nullopt;
    PlanStep step{QStringLiteral("M-Domain"), planText(QT_TRANSLATE_NOOP("Plan", "Have the domain ready and join the nodes")), planText(domainAdmin),
        planText(QT_TRANSLATE_NOOP("Plan", "Domain controllers, then each node"))};
    step.minutes = 120;
    step.commands = {QStringLiteral("Add-Computer -DomainName %1 -Restart").arg(quotedForPowerShell(signIn.domainName.text()))};
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "Each node resolves the domain, its clock agrees, and the service account can sign in."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Take the nodes out of the domain before Octopus is installed."));
    step.dependsOn = {QStringLiteral("signIn.domainName"), QStringLiteral("signIn.domainSource"), QStringLiteral("signIn.domainControllers"), QStringLiteral("placement.dnsServers")};
    return step;
}

std::optional<PlanStep> certificate(const Situation &situation)
{
    if (situation.design.balancer.tlsEnd == TlsEnd::Nowhere)
        return std::nullopt;
    PlanStep step{QStringLiteral("M-Certificate"), planText(QT_TRANSLATE_NOOP("Plan", "Get the certificate and the DNS record of the portal")),
        planText(platformEngineer), planText(QT_TRANSLATE_NOOP("Plan", "Certificate authority and DNS provider"))};
    step.minutes = 60;
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "%1 resolves to the balancer and the certificate names it.")).arg(situation.design.balancer.hostName.text());
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Remove the DNS record."));
    step.dependsOn = {QStringLiteral("balancer.hostName"), QStringLiteral("balancer.tlsEnd"), QStringLiteral("placement.certificateSource"), QStringLiteral("placement.dnsHosting")};
    return step;
}

QStringList databaseCommands(const Design &design)
{
    const QString name = QStringLiteral("[") + QString(design.database.databaseName.text()).replace(u']', QLatin1String("]]")) + u']';
    QStringList commands;
    if (!usesAzureSql(design.database))
        commands.append(QStringLiteral("CREATE DATABASE %1 COLLATE %2;").arg(name, design.database.collation.text()));
    if (design.database.signIn == DatabaseSignIn::ManagedIdentity)
        commands.append(QStringLiteral("CREATE USER [<identity of the nodes>] FROM EXTERNAL PROVIDER;\nALTER ROLE db_owner ADD MEMBER [<identity of the nodes>];"));
    return commands;
}

std::optional<PlanStep> database(const Situation &situation)
{
    PlanStep step{QStringLiteral("M-Database"), planText(QT_TRANSLATE_NOOP("Plan", "Create the database and the sign-in of Octopus")), planText(dba),
        situation.deployment.sqlServer};
    step.minutes = 60;
    step.commands = databaseCommands(situation.design);
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "The database exists with collation %1, and the account of Octopus is db_owner of it and of nothing else."))
                     .arg(situation.design.database.collation.text());
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Drop the empty database and the user."));
    step.dependsOn = {QStringLiteral("database.kind"), QStringLiteral("database.databaseName"), QStringLiteral("database.serverName"),
        QStringLiteral("database.listenerName"), QStringLiteral("database.collation"), QStringLiteral("database.signIn"), QStringLiteral("database.loginName")};
    return step;
}

QStringList secretNames(const Design &design)
{
    QStringList names{design.workload.licenceSecret.text(), design.signIn.adminSecret.text(), design.compute.adminSecret.text()};
    if (design.database.signIn == DatabaseSignIn::SqlLogin)
        names.append(design.database.passwordSecret.text());
    if (usesAzureFiles(design.storage) && design.storage.signIn == ShareSignIn::StorageKey)
        names.append(design.storage.keySecret.text());
    if (design.compute.serviceAccount == ServiceAccount::DomainAccount)
        names.append(design.compute.serviceAccountSecret.text());
    if (usesRedis(design.polling))
        names.append(design.polling.redisSecret.text());
    return names;
}

std::optional<PlanStep> secrets(const Situation &situation)
{
    PlanStep step{QStringLiteral("M-Secrets"), planText(QT_TRANSLATE_NOOP("Plan", "Put the secrets into Key Vault")), planText(platformEngineer),
        situation.deployment.vaultName};
    step.minutes = 20;
    for (const QString &name : secretNames(situation.design))
        step.commands.append(QStringLiteral("Set-AzKeyVaultSecret -VaultName %1 -Name %2 -SecretValue (Read-Host -AsSecureString)")
                                 .arg(quotedForPowerShell(situation.deployment.vaultName), quotedForPowerShell(name)));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "Each name has a value, and only the identity of the nodes may read it."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the secrets."));
    step.dependsOn = {QStringLiteral("workload.licenceSecret"), QStringLiteral("signIn.adminSecret"), QStringLiteral("database.passwordSecret"),
        QStringLiteral("storage.keySecret"), QStringLiteral("storage.signIn"), QStringLiteral("database.signIn"), QStringLiteral("placement.vaultId")};
    return step;
}

constexpr StepBuilder builders[] = {quota, resources, domain, certificate, database, secrets};

} // namespace

std::span<const StepBuilder> preparationSteps()
{
    return builders;
}

} // namespace octoha
