#include "core/plan/stepbuilders.h"

#include "core/assess/needs.h"
#include "core/catalog/names.h"
#include "core/plan/certificates.h"
#include "core/plan/resourcesettings.h"

#include <algorithm>

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

QStringList certificateCommands(const Situation &situation)
{
    if (!certificateIsImported(situation.design))
        return {};
    return {u"az keyvault certificate import --vault-name %1 --name %2 --file <certificate with its key, .pfx>"_s.arg(
        quotedForPowerShell(situation.deployment.vaultName), quotedForPowerShell(portalCertificateName()))};
}

/// Each name once, with what it leads to: the one address of a balancer, or the node itself.
QStringList nameActs(const Situation &situation)
{
    const Design &design = situation.design;
    QStringList acts;
    if (!design.balancer.hostName.isEmpty())
        acts.append(planText(QT_TRANSLATE_NOOP("Plan", "%1 leads to the balancer of the portal; it is made in %2."))
                        .arg(design.balancer.hostName.text(),
                            QCoreApplication::translate(
                                "Choices", Choices<DnsHosting>::rows[int(design.placement.dnsHosting)].label)));
    QStringList seen;
    const bool direct = design.balancer.polling == PollingProduct::Direct;
    for (const PollAddress &address : situation.deployment.pollAddresses) {
        const QString host = address.address.section(u'/', 2, 2).section(u':', 0, 0);
        if (host.isEmpty() || seen.contains(host))
            continue;
        seen.append(host);
        acts.append(direct
                ? planText(QT_TRANSLATE_NOOP("Plan", "%1 leads to the node %2, for polling.")).arg(host, address.node)
                : planText(QT_TRANSLATE_NOOP("Plan", "%1 leads to the balancer of polling.")).arg(host));
    }
    return acts;
}

/// A session of Azure Bastion carries text and no file, and the machines have no public address: they fetch the bundle
/// over HTTPS.
QStringList carryingCommands(const Situation &situation)
{
    const Placement &placement = situation.design.placement;
    const QString account = u"--account-name <name of its own> --auth-mode login"_s;
    return {remark(QT_TRANSLATE_NOOP("Plan",
                "on the workstation, with the role Storage Blob Data Contributor on that account; note the hash")),
        u"Compress-Archive -Path '.\\*' -DestinationPath '..\\bundle.zip'"_s,
        u"(Get-FileHash -LiteralPath '..\\bundle.zip').Hash"_s,
        u"az storage account create --name <name of its own> --resource-group %1 --location %2 --sku Standard_LRS --min-tls-version TLS1_2 --allow-shared-key-access false --allow-blob-public-access false"_s
            .arg(quotedForPowerShell(nameOf(ResourceKind::ResourceGroup, situation.design, situation.catalog).name),
                quotedForPowerShell(placement.region.text())),
        u"az storage container create --name 'bundle' "_s + account,
        u"az storage blob upload --container-name 'bundle' --name 'bundle.zip' --file '..\\bundle.zip' "_s + account,
        u"az account get-access-token --resource 'https://storage.azure.com/' --query accessToken --output tsv | Set-Clipboard"_s,
        remark(QT_TRANSLATE_NOOP("Plan",
            "on each machine, in an elevated PowerShell; the token, good for about an hour, comes through the "
            "clipboard of the session")),
        u"$header = @{ Authorization = \"Bearer $((Get-Clipboard -Raw).Trim())\"; 'x-ms-version' = '2021-08-06' }"_s,
        u"Invoke-WebRequest -Uri 'https://<name of its own>.blob.core.windows.net/bundle/bundle.zip' -Headers $header -OutFile 'C:\\bundle.zip' -UseBasicParsing"_s,
        u"(Get-FileHash -LiteralPath 'C:\\bundle.zip').Hash"_s,
        u"Expand-Archive -LiteralPath 'C:\\bundle.zip' -DestinationPath 'C:\\bundle'"_s,
        remark(QT_TRANSLATE_NOOP("Plan", "on the workstation, when the last machine has it")),
        u"az storage account delete --name <name of its own> --resource-group %1 --yes"_s.arg(
            quotedForPowerShell(nameOf(ResourceKind::ResourceGroup, situation.design, situation.catalog).name))};
}

/// What the pre-flight in Azure asks, name by name.
QStringList lookingCommands(const Situation &situation)
{
    const QString region = quotedForPowerShell(situation.design.placement.region.text());
    QStringList commands{u"az account show"_s, u"az vm list-usage --location %1 --output table"_s.arg(region)};
    QStringList sizes;
    for (const Node &node : situation.design.compute.nodes)
        sizes.append(node.size.text());
    sizes.removeDuplicates();
    for (const QString &size : std::as_const(sizes))
        commands.append(u"az vm list-skus --location %1 --resource-type virtualMachines --size %2 --all"_s.arg(
            region, quotedForPowerShell(size)));
    if (usesAzureFiles(situation.design.storage))
        commands.append(u"az storage account check-name --name %1"_s.arg(
            quotedForPowerShell(situation.deployment.shareServer.section(u'.', 0, 0))));
    return commands;
}

} // namespace

Step steps::quota(const Situation &situation)
{
    PlanStep step = stepOf("M-Quota", QT_TRANSLATE_NOOP("Plan", "Check rights, quota and names in the subscription"),
        platformEngineer, workstation(), 30);
    step.commands = deployCommands({u"02-AzurePreflight"_s}, lookingCommands(situation));
    step.check = planText(QT_TRANSLATE_NOOP(
        "Plan", "The quota of every machine family covers the bill of materials, and the global names are free."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Nothing was changed."));
    return step;
}

Step steps::certificate(const Situation &situation)
{
    if (situation.design.balancer.tlsEnd == TlsEnd::Nowhere)
        return std::nullopt;
    PlanStep step
        = stepOf("M-Certificate", QT_TRANSLATE_NOOP("Plan", "Get the certificate of the portal"), platformEngineer,
            planText(QT_TRANSLATE_NOOP("Plan", "Certificate authority, then a workstation with the Azure CLI")), 60);
    step.commands = certificateCommands(situation);
    step.check
        = planText(QT_TRANSLATE_NOOP("Plan", "The certificate names %1, is valid and comes with its private key."))
              .arg(situation.design.balancer.hostName.text());
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the certificate from the vault."));
    return step;
}

Step steps::resources(const Situation &situation)
{
    PlanStep step = stepOf("M-Resources", QT_TRANSLATE_NOOP("Plan", "Create the resources of the bill of materials"),
        platformEngineer, workstation(), 60);
    step.acts = resourceSettings(situation);
    step.commands = deployCommands({u"07-Infrastructure"_s}, templateCommands(situation, u"main"_s));
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
        "Every line of the bill of materials exists under the name it has there, in its zones, and no machine has a "
        "public address that the network chapter does not name."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the resource group; the Key Vault stays recoverable."));
    return step;
}

Step steps::bundle(const Situation &situation)
{
    const Design &design = situation.design;
    PlanStep step = stepOf("M-Bundle",
        QT_TRANSLATE_NOOP("Plan", "Bring the bundle to each machine, and check its hash there"), platformEngineer,
        planText(QT_TRANSLATE_NOOP("Plan", "A workstation, then each machine on which the runner works")),
        5 * std::max(1, int(design.compute.nodes.size())));
    if (design.placement.adminAccess == AdminAccess::Bastion)
        step.commands = carryingCommands(situation);
    else
        step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
            "Copy it as one .zip through the Remote Desktop session, by its clipboard or a drive that it brings along; "
            "note the hash on the workstation, compare it on the machine, and unpack it there."))};
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
        "The hash of the .zip is the same on each machine, and the first line of the README prints nothing there."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the folder; no secret is in it."));
    step.withOthers = true;
    return step;
}

Step steps::names(const Situation &situation)
{
    const QStringList acts = nameActs(situation);
    if (acts.isEmpty())
        return std::nullopt;
    PlanStep step = stepOf("M-Names", QT_TRANSLATE_NOOP("Plan", "Create the DNS records of the portal and of polling"),
        platformEngineer, planText(QT_TRANSLATE_NOOP("Plan", "DNS provider")), 20);
    step.acts = acts;
    step.check = planText(QT_TRANSLATE_NOOP(
        "Plan", "Each name resolves to its address from the network of the users and from that of the Tentacles."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Remove the DNS records."));
    return step;
}

Step steps::nodeCertificate(const Situation &situation)
{
    const Design &design = situation.design;
    if (!nodesNeedCertificate(design.balancer) || !nodeCertificateSecret(design).isEmpty())
        return std::nullopt;
    PlanStep step
        = stepOf("M-NodeCertificate", QT_TRANSLATE_NOOP("Plan", "Put the certificate into the store of each node"),
            nodeAdministrator, everyNode(), 5 * int(design.compute.nodes.size()));
    step.commands = {
        u"Import-PfxCertificate -FilePath <certificate with its key, .pfx> -CertStoreLocation 'Cert:\\LocalMachine\\My' -Password (Read-Host -AsSecureString)"_s,
        u"Remove-Item -LiteralPath <certificate with its key, .pfx>"_s};
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
                              "LocalMachine\\My of each node holds a valid certificate with a private key for %1; the "
                              "runner's pre-flight sees it."))
                     .arg(design.balancer.hostName.text());
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Remove the certificate from the store."));
    return step;
}

} // namespace octoha
