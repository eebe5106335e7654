#include "core/plan/stepbuilders.h"

#include "core/assess/needs.h"
#include "core/catalog/names.h"
#include "core/plan/certificates.h"
#include "core/plan/secrets.h"

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

QString nameIn(const Situation &situation, ResourceKind kind, const QString &part = {})
{
    return quotedForPowerShell(nameOf(kind, situation.design, situation.catalog, part).name);
}

QString vaultIn(const Situation &situation)
{
    return quotedForPowerShell(situation.deployment.vaultName);
}

enum class Right { Read, Write, Certificates };

/// Without roles the vault knows access policies, which are for all of its secrets.
bool usesRoles(const Design &design)
{
    return design.placement.vaultRbac || !makesVault(design);
}

QString roleOf(Right right)
{
    static const QString names[]
        = {u"'Key Vault Secrets User'"_s, u"'Key Vault Secrets Officer'"_s, u"'Key Vault Certificates Officer'"_s};
    return names[int(right)];
}

QString policyCommand(const Situation &situation, const QString &who, Right right)
{
    return u"az keyvault set-policy --name %1 --object-id %2 --secret-permissions %3"_s.arg(
        vaultIn(situation), who, right == Right::Read ? u"get list"_s : u"get list set"_s);
}

/// Who stores the secrets imports the portal's certificate too, which the roles of secrets do not allow.
QStringList certificateRight(const Situation &situation, bool give)
{
    const QString who = u"<who stores the secrets>"_s;
    if (!certificateIsImported(situation.design))
        return {};
    if (!usesRoles(situation.design))
        return {u"az keyvault set-policy --name %1 --object-id %2 --certificate-permissions get list%3"_s.arg(
            vaultIn(situation), who, give ? u" import"_s : QString())};
    return {u"az role assignment %1 --assignee %2 --role %3 --scope $vault"_s.arg(
        give ? u"create"_s : u"delete"_s, who, roleOf(Right::Certificates))};
}

/// Azure knows a new identity everywhere only after a while; with its type named, nothing looks it up meanwhile.
QString grant(const Situation &situation, const QString &who, Right right, const QString &scope)
{
    if (!usesRoles(situation.design))
        return policyCommand(situation, who, right);
    const QString assignee = who.startsWith(u'$')
        ? u"--assignee-object-id %1 --assignee-principal-type ServicePrincipal"_s.arg(who)
        : u"--assignee "_s + who;
    return u"az role assignment create %1 --role %2 --scope %3"_s.arg(assignee, roleOf(right), scope);
}

/// Takes the right to write away; whoever could read goes on reading.
QString revoke(const Situation &situation, const QString &who, const QString &scope)
{
    if (!usesRoles(situation.design))
        return policyCommand(situation, who, Right::Read);
    return u"az role assignment delete --assignee %1 --role %2 --scope %3"_s.arg(who, roleOf(Right::Write), scope);
}

/// A vault that only the network reaches lets the workstation in while it is filled.
QStringList vaultOpening(const Situation &situation)
{
    if (!makesVault(situation.design) || !situation.design.placement.vaultPrivate)
        return {};
    return {u"az keyvault update --name %1 --public-network-access Enabled"_s.arg(vaultIn(situation)),
        u"az keyvault network-rule add --name %1 --ip-address <address of this workstation>"_s.arg(vaultIn(situation))};
}

/// The foundation gives the roles that stay, in a vault of its own that knows roles.
bool foundationGivesRoles(const Design &design)
{
    return makesVault(design) && design.placement.vaultRbac;
}

QString principalOf(const Situation &situation, const QString &quotedName)
{
    return u"az identity show --name %1 --resource-group %2 --query principalId --output tsv"_s.arg(
        quotedName, nameIn(situation, ResourceKind::ResourceGroup));
}

const QString vaultScope = u"$vault"_s, masterKeyScope = u"\"$vault/secrets/octopus-master-key\""_s;

/// The key of an existing server is stored by a person, before the server is moved.
bool runnerWritesKey(const Design &design)
{
    return design.placement.masterKeyInVault && !design.compute.growExisting
        && design.compute.identity != VmIdentity::None;
}

/// Step 65 runs on the first node as its identity, so that one writes the key; it may write that secret alone, and only
/// until then.
QStringList nodeRoles(const Situation &situation, const QString &principal, bool writesKey)
{
    QStringList commands{u"$nodes = "_s + principal};
    if (!foundationGivesRoles(situation.design) || situation.deployment.nodesIdentity.isEmpty())
        commands.append(grant(situation, u"$nodes"_s, Right::Read, vaultScope));
    if (writesKey && runnerWritesKey(situation.design))
        commands.append(grant(situation, u"$nodes"_s, Right::Write, masterKeyScope));
    return commands;
}

QString principalOfMachine(const Situation &situation, const QString &name)
{
    return u"az vm show --name %1 --resource-group %2 --query identity.principalId --output tsv"_s.arg(
        quotedForPowerShell(name), nameIn(situation, ResourceKind::ResourceGroup));
}

QString vaultId(const Situation &situation)
{
    return u"$vault = az keyvault show --name %1 --query id --output tsv"_s.arg(vaultIn(situation));
}

/// An identity of its own comes with each machine, so its roles come later.
QStringList machineRoles(const Situation &situation)
{
    QStringList commands{vaultId(situation)};
    for (const Node &node : situation.design.compute.nodes)
        commands += nodeRoles(situation, principalOfMachine(situation, node.name.text()),
            node.name.text() == firstNodeName(situation.design));
    return commands;
}

QStringList roleMaking(const Situation &situation)
{
    QStringList commands{vaultId(situation)};
    if (!situation.deployment.nodesIdentity.isEmpty())
        commands += nodeRoles(
            situation, principalOf(situation, quotedForPowerShell(situation.deployment.nodesIdentity)), true);
    if (gatewayReadsCertificate(situation.design) && !foundationGivesRoles(situation.design))
        commands
            += {u"$gateway = "_s + principalOf(situation, nameIn(situation, ResourceKind::ManagedIdentity, u"agw"_s)),
                grant(situation, u"$gateway"_s, Right::Read, vaultScope)};
    if (situation.design.placement.masterKeyInVault)
        commands += {grant(situation, u"<first holder of the master key>"_s, Right::Read, masterKeyScope),
            grant(situation, u"<second holder of the master key>"_s, Right::Read, masterKeyScope)};
    return commands;
}

/// The licence is a file of many lines, which no prompt takes.
QString valueOf(const PlannedSecret &secret)
{
    if (secret.kind == "licence"_L1)
        return u"(ConvertTo-SecureString -String (Get-Content -LiteralPath <licence file> -Raw) -AsPlainText -Force)"_s;
    return u"(Read-Host -Prompt %1 -AsSecureString)"_s.arg(quotedForPowerShell(secret.name));
}

QStringList storing(const Situation &situation, SecretStored moment)
{
    QStringList commands;
    for (const PlannedSecret &secret : usedSecrets(situation.design)) {
        if (secret.stored != moment)
            continue;
        const bool isKey = secret.kind == "storageKey"_L1;
        if (isKey)
            commands.append(
                u"$key = az storage account keys list --account-name %1 --resource-group %2 --query '[0].value' --output tsv"_s
                    .arg(nameIn(situation, ResourceKind::StorageAccount),
                        nameIn(situation, ResourceKind::ResourceGroup)));
        commands.append(u"Set-AzKeyVaultSecret -VaultName %1 -Name %2 -SecretValue %3"_s.arg(vaultIn(situation),
            quotedForPowerShell(secret.name),
            isKey ? u"(ConvertTo-SecureString -String $key -AsPlainText -Force)"_s : valueOf(secret)));
    }
    return commands;
}

/// Commands that no script runs, told apart from those before them.
QStringList underRemark(const QStringList &commands)
{
    return commands.isEmpty() ? commands : QStringList{remark(QT_TRANSLATE_NOOP("Plan", "by hand:"))} + commands;
}

/// The script sends each value to the vault over HTTPS; these do the same.
QString byHand()
{
    return remark(QT_TRANSLATE_NOOP("Plan", "or each by hand:"));
}

QStringList vaultClosing(const Situation &situation)
{
    if (!makesVault(situation.design) || !situation.design.placement.vaultPrivate)
        return {};
    return {u"az keyvault network-rule remove --name %1 --ip-address <address of this workstation>"_s.arg(
                vaultIn(situation)),
        u"az keyvault update --name %1 --public-network-access Disabled"_s.arg(vaultIn(situation))};
}

} // namespace

QStringList writingLater(const Situation &situation, const QString &secret, const QString &write)
{
    const QString who = u"<who stores this secret>"_s, scope = u"\"$vault/secrets/%1\""_s.arg(secret);
    return vaultOpening(situation) + QStringList{vaultId(situation), grant(situation, who, Right::Write, scope), write}
    + QStringList{revoke(situation, who, scope)} + vaultClosing(situation);
}

Step steps::vault(const Situation &situation)
{
    PlanStep step
        = stepOf("M-Vault", QT_TRANSLATE_NOOP("Plan", "Create resource group, Key Vault, identities and roles"),
            platformEngineer, workstation(), 30);
    const Placement &placement = situation.design.placement;
    const QString make = u"az group create --name %1 --location %2"_s.arg(
        nameIn(situation, ResourceKind::ResourceGroup), quotedForPowerShell(placement.region.text()));
    step.commands = deployCommands({u"03-ResourceGroup"_s, u"04-Foundation"_s},
                        QStringList{make} + templateCommands(situation, u"foundation"_s))
        + underRemark(vaultOpening(situation))
        + deployCommands({u"05-VaultRights"_s},
            QStringList{vaultId(situation), grant(situation, u"<who stores the secrets>"_s, Right::Write, vaultScope)}
                + certificateRight(situation, true))
        + underRemark(roleMaking(situation));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "Access control of the vault shows these rights, and no others."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the resource group; the Key Vault stays recoverable."));
    return step;
}

Step steps::secrets(const Situation &situation)
{
    PlanStep step = stepOf(
        "M-Secrets", QT_TRANSLATE_NOOP("Plan", "Put the secrets into Key Vault"), platformEngineer, workstation(), 20);
    step.commands
        = QStringList{deployCommand(u"06-Secrets"_s), byHand()} + storing(situation, SecretStored::Beforehand);
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
        "az keyvault secret list shows each of these names; who may read which stands in the security chapter."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the secrets."));
    return step;
}

Step steps::lateSecrets(const Situation &situation)
{
    QStringList commands;
    const Design &design = situation.design;
    if (design.compute.identity == VmIdentity::SystemAssigned)
        commands = machineRoles(situation);
    if (const QStringList late = storing(situation, SecretStored::WithResources); !late.isEmpty())
        commands += QStringList{deployCommand(u"08-LateSecrets"_s), byHand()} + late;
    commands += underRemark(vaultClosing(situation));
    if (commands.isEmpty())
        return std::nullopt;
    PlanStep step = stepOf("M-LateSecrets",
        QT_TRANSLATE_NOOP("Plan", "Store the keys that the new resources made, and close the vault"), platformEngineer,
        workstation(), 15);
    step.commands = commands;
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "%1 answers from a node and from nowhere outside the network."))
                     .arg(situation.deployment.vaultName);
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the secrets."));
    return step;
}

Step steps::masterKeyRole(const Situation &situation)
{
    const Design &design = situation.design;
    if (!design.placement.masterKeyInVault || design.compute.identity == VmIdentity::None)
        return std::nullopt;
    PlanStep step = stepOf("M-MasterKeyRole", QT_TRANSLATE_NOOP("Plan", "Take the rights to write secrets away again"),
        platformEngineer, workstation(), 5);
    const QString principal = situation.deployment.nodesIdentity.isEmpty()
        ? principalOfMachine(situation, firstNodeName(design))
        : principalOf(situation, quotedForPowerShell(situation.deployment.nodesIdentity));
    step.commands = {vaultId(situation)};
    if (runnerWritesKey(design))
        step.commands += {u"$nodes = "_s + principal, revoke(situation, u"$nodes"_s, masterKeyScope)};
    step.commands += QStringList{revoke(situation, u"<who stores the secrets>"_s, vaultScope)}
        + certificateRight(situation, false);
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "The identity of the nodes may read secrets and write none."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Give the role again, for as long as it is needed."));
    return step;
}

} // namespace octoha
