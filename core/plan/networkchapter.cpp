#include "core/plan/chapter.h"
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

QList<QStringList> subnetRows(const ChapterWriter &writer)
{
    QList<QStringList> rows;
    for (const Subnet &subnet : writer.design.placement.subnets)
        rows.append({choiceText(subnet.purpose), subnet.range.text(), nameOf(ResourceKind::Subnet, writer.design, writer.catalog, QLatin1String(Choices<SubnetPurpose>::rows[int(subnet.purpose)].key)).name});
    return rows;
}

/// What of the standard rules this design uses: by the key of the rule.
bool isUsed(const SecurityRule &rule, const Design &design)
{
    const QLatin1StringView key = rule.key;
    if (key.contains(QLatin1StringView("polling")))
        return hasPolling(design);
    if (key.contains(QLatin1StringView("grpc")))
        return carriesGrpc(design.workload);
    if (key.contains(QLatin1StringView("domain")))
        return needsDomain(design);
    if (key.contains(QLatin1StringView("redis")))
        return usesRedis(design.polling);
    if (key.contains(QLatin1StringView("listening")) || key.contains(QLatin1StringView("tentacle")))
        return design.workload.listeningTentacles.number() > 0;
    return !key.contains(QLatin1StringView("bastion")) || design.placement.adminAccess == AdminAccess::Bastion;
}

QList<QStringList> firewallRows(const ChapterWriter &writer)
{
    QList<QStringList> rows;
    for (const SecurityRule &rule : writer.catalog.tables().securityRules) {
        if (!isUsed(rule, writer.design))
            continue;
        const QString direction = rule.direction == Direction::In ? planText(QT_TRANSLATE_NOOP("Plan", "in")) : planText(QT_TRANSLATE_NOOP("Plan", "out"));
        const QString action = rule.allow ? planText(QT_TRANSLATE_NOOP("Plan", "allow")) : planText(QT_TRANSLATE_NOOP("Plan", "deny"));
        rows.append({direction, QString::number(rule.priority), rule.from, rule.to, rule.ports, action, rule.why});
    }
    return rows;
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
    writer.table(QT_TRANSLATE_NOOP("Plan", "Subnets"), {QT_TRANSLATE_NOOP("Plan", "Purpose"), QT_TRANSLATE_NOOP("Plan", "Range"), QT_TRANSLATE_NOOP("Plan", "Name")}, subnetRows(writer));
    writer.table(QT_TRANSLATE_NOOP("Plan", "Firewall of the nodes' subnet"),
        {QT_TRANSLATE_NOOP("Plan", "Direction"), QT_TRANSLATE_NOOP("Plan", "Priority"), QT_TRANSLATE_NOOP("Plan", "From"), QT_TRANSLATE_NOOP("Plan", "To"),
            QT_TRANSLATE_NOOP("Plan", "Ports"), QT_TRANSLATE_NOOP("Plan", "Action"), QT_TRANSLATE_NOOP("Plan", "Why")},
        firewallRows(writer), {1});
    writer.table(QT_TRANSLATE_NOOP("Plan", "Balancers"),
        {QT_TRANSLATE_NOOP("Plan", "Traffic"), QT_TRANSLATE_NOOP("Plan", "Product"), QT_TRANSLATE_NOOP("Plan", "Probe"), QT_TRANSLATE_NOOP("Plan", "Codes"), QT_TRANSLATE_NOOP("Plan", "Time-out")}, balancerRows(writer));
    writer.table(QT_TRANSLATE_NOOP("Plan", "DNS"), {QT_TRANSLATE_NOOP("Plan", "Name"), QT_TRANSLATE_NOOP("Plan", "Leads to"), QT_TRANSLATE_NOOP("Plan", "Kept in")}, dnsRows(writer));
}

} // namespace octoha
