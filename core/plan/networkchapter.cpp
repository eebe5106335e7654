#include "core/plan/chapter.h"
#include "core/plan/networktables.h"
#include "core/plan/signincommands.h"

namespace octoha {

namespace {

QStringList texts(const QList<Line> &lines)
{
    QStringList list;
    for (const Line &line : lines)
        list.append(line.text());
    return list;
}

QList<QStringList> dnsRows(const ChapterWriter &writer)
{
    const Design &design = writer.design;
    QList<QStringList> rows;
    if (!design.balancer.hostName.isEmpty())
        rows.append({design.balancer.hostName.text(), choiceText(design.balancer.web), choiceText(design.placement.dnsHosting)});
    for (const PollAddress &address : writer.deployment.pollAddresses)
        rows.append({address.address.section(u'/', 2, 2).section(u':', 0, 0), address.node.isEmpty() ? choiceText(design.balancer.polling) : address.node, choiceText(design.placement.dnsHosting)});
    if (usesAzureSql(design.database) && design.database.privateEndpoint)
        rows.append({writer.deployment.sqlServer, planText(QT_TRANSLATE_NOOP("Plan", "private endpoint of the database")), QStringLiteral("privatelink.database.windows.net")});
    if (usesAzureFiles(design.storage) && design.storage.privateEndpoint)
        rows.append({writer.deployment.shareServer, planText(QT_TRANSLATE_NOOP("Plan", "private endpoint of the share")), QStringLiteral("privatelink.file.core.windows.net")});
    if (design.placement.vaultPrivate)
        rows.append({writer.deployment.vaultName + QStringLiteral(".vault.azure.net"), planText(QT_TRANSLATE_NOOP("Plan", "private endpoint of the vault")), QStringLiteral("privatelink.vaultcore.azure.net")});
    return rows;
}

QList<QStringList> balancerRows(const ChapterWriter &writer)
{
    const Balancer &balancer = writer.design.balancer;
    QList<QStringList> rows{{planText(QT_TRANSLATE_NOOP("Plan", "Portal and API")), choiceText(balancer.web), writer.answer(field<&Balancer::probeKind>) + u' ' + balancer.probePath.text(),
        balancer.probeCodes.text(), writer.answer(field<&Balancer::requestTimeoutSeconds>)}};
    if (hasPolling(writer.design) || carriesGrpc(writer.design.workload))
        rows.append({planText(QT_TRANSLATE_NOOP("Plan", "Polling and gRPC")), choiceText(balancer.polling), choiceText(balancer.pollingProbe), QString(), writer.answer(field<&Balancer::idleTimeoutMinutes>)});
    return rows;
}

} // namespace

void networkChapter(ChapterWriter &writer)
{
    const Placement &placement = writer.design.placement;
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Network"), "network");
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "Network %1 in %2. Outbound: %3. Administration: %4. Hybrid link: %5. DNS servers: %6."))
                         .arg(placement.networkRange.text(), placement.region.text(), choiceText(placement.outbound), choiceText(placement.adminAccess), choiceText(placement.hybridLink),
                             placement.dnsServers.isEmpty() ? planText(QT_TRANSLATE_NOOP("Plan", "Azure")) : texts(placement.dnsServers).join(QLatin1String(", "))));
    writer.add(subnetTable(writer.design, writer.catalog));
    writer.add(firewallTable(writer.design, writer.catalog));
    writer.table(QT_TRANSLATE_NOOP("Plan", "Balancers"),
        {QT_TRANSLATE_NOOP("Plan", "Traffic"), QT_TRANSLATE_NOOP("Plan", "Product"), QT_TRANSLATE_NOOP("Plan", "Probe"), QT_TRANSLATE_NOOP("Plan", "Codes"), QT_TRANSLATE_NOOP("Plan", "Time-out")}, balancerRows(writer));
    writer.table(QT_TRANSLATE_NOOP("Plan", "DNS"), {QT_TRANSLATE_NOOP("Plan", "Name"), QT_TRANSLATE_NOOP("Plan", "Leads to"), QT_TRANSLATE_NOOP("Plan", "Kept in")}, dnsRows(writer));
}

} // namespace octoha
