#include "core/plan/networktables.h"

#include "core/plan/chapter.h"

namespace octoha {

namespace {

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

QStringList firewallRow(const SecurityRule &rule)
{
    const QString direction = rule.direction == Direction::In ? planText(QT_TRANSLATE_NOOP("Plan", "in"))
                                                              : planText(QT_TRANSLATE_NOOP("Plan", "out"));
    const QString action
        = rule.allow ? planText(QT_TRANSLATE_NOOP("Plan", "allow")) : planText(QT_TRANSLATE_NOOP("Plan", "deny"));
    return {direction, QString::number(rule.priority), rule.from, rule.to, rule.ports, action, rule.why};
}

} // namespace

plan::Table subnetTable(const Design &design, const Catalog &catalog)
{
    plan::Table table{planText(QT_TRANSLATE_NOOP("Plan", "Subnets")),
        {planText(QT_TRANSLATE_NOOP("Plan", "Purpose")), planText(QT_TRANSLATE_NOOP("Plan", "Range")),
            planText(QT_TRANSLATE_NOOP("Plan", "Name"))},
        {}, {false, false, false}};
    for (const Subnet &subnet : design.placement.subnets)
        table.rows.append({choiceText(subnet.purpose), subnet.range.text(), subnetName(subnet.purpose, catalog)});
    return table;
}

plan::Table firewallTable(const Design &design, const Catalog &catalog)
{
    plan::Table table{planText(QT_TRANSLATE_NOOP("Plan", "Firewall of the nodes' subnet")),
        {planText(QT_TRANSLATE_NOOP("Plan", "Direction")), planText(QT_TRANSLATE_NOOP("Plan", "Priority")),
            planText(QT_TRANSLATE_NOOP("Plan", "From")), planText(QT_TRANSLATE_NOOP("Plan", "To")),
            planText(QT_TRANSLATE_NOOP("Plan", "Ports")), planText(QT_TRANSLATE_NOOP("Plan", "Action")),
            planText(QT_TRANSLATE_NOOP("Plan", "Why"))},
        {}, {false, true, false, false, false, false, false}};
    for (const SecurityRule &rule : catalog.tables().securityRules) {
        if (isUsed(rule, design))
            table.rows.append(firewallRow(rule));
    }
    return table;
}

} // namespace octoha
