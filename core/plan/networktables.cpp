#include "core/plan/networktables.h"

#include "core/catalog/catalogtexts.h"
#include "core/plan/chapter.h"
#include "core/plan/firewall.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

QStringList firewallRow(const FirewallRule &rule)
{
    const QString direction = rule.direction == Direction::In ? planText(QT_TRANSLATE_NOOP("Plan", "in"))
                                                              : planText(QT_TRANSLATE_NOOP("Plan", "out"));
    const QString action
        = rule.allow ? planText(QT_TRANSLATE_NOOP("Plan", "allow")) : planText(QT_TRANSLATE_NOOP("Plan", "deny"));
    return {direction, QString::number(rule.priority), placeText(rule.from), placeText(rule.to),
        rule.ports.join(", "_L1), action, catalogText(rule.why)};
}

QString captionOf(const SubnetFirewall &firewall, const Design &design, const Catalog &catalog)
{
    QStringList names;
    for (const Subnet &subnet : design.placement.subnets) {
        if (firewall.purposes.contains(subnet.purpose))
            names.append(subnetName(subnet.purpose, catalog));
    }
    const QString name = names.isEmpty() ? subnetName(firewall.purposes.first(), catalog) : names.join(", "_L1);
    return planText(QT_TRANSLATE_NOOP("Plan", "Firewall of %1")).arg(name);
}

plan::Table firewallTable(const SubnetFirewall &firewall, const Design &design, const Catalog &catalog)
{
    plan::Table table{captionOf(firewall, design, catalog),
        {planText(QT_TRANSLATE_NOOP("Plan", "Direction")), planText(QT_TRANSLATE_NOOP("Plan", "Priority")),
            planText(QT_TRANSLATE_NOOP("Plan", "From")), planText(QT_TRANSLATE_NOOP("Plan", "To")),
            planText(QT_TRANSLATE_NOOP("Plan", "Ports")), planText(QT_TRANSLATE_NOOP("Plan", "Action")),
            planText(QT_TRANSLATE_NOOP("Plan", "Why"))},
        {}, {false, true, false, false, false, false, false}};
    for (const FirewallRule &rule : firewall.rules)
        table.rows.append(firewallRow(rule));
    return table;
}

} // namespace

plan::Table subnetTable(const Design &design, const Catalog &catalog)
{
    plan::Table table{planText(QT_TRANSLATE_NOOP("Plan", "Subnets")),
        {planText(QT_TRANSLATE_NOOP("Plan", "Purpose")), planText(QT_TRANSLATE_NOOP("Plan", "Range")),
            planText(QT_TRANSLATE_NOOP("Plan", "Name"))},
        {}, {false, false, false}};
    for (const Subnet &subnet : design.placement.subnets)
        table.rows.append({choiceLabel(subnet.purpose), subnet.range.text(), subnetName(subnet.purpose, catalog)});
    return table;
}

QList<plan::Table> firewallTables(const Design &design, const Catalog &catalog)
{
    QList<plan::Table> tables;
    for (const SubnetFirewall &firewall : firewallsOf(design, catalog))
        tables.append(firewallTable(firewall, design, catalog));
    return tables;
}

} // namespace octoha
