#include "core/export/infra/infra.h"

#include "core/assess/needs.h"
#include "core/export/infra/parts.h"

namespace octoha {

namespace infra {

QJsonArray Order::allZones() const
{
    QJsonArray zones;
    for (int zone = 1; zone <= zonesOfRegion(design, catalog); ++zone)
        zones.append(QString::number(zone));
    return zones;
}

QString Order::groupOf(const Line &resourceId) const
{
    const QString stated = segmentAfter(resourceId, "resourceGroups"_L1);
    return stated.isEmpty() ? name(ResourceKind::ResourceGroup) : stated;
}

QString segmentAfter(const Line &resourceId, QLatin1StringView word)
{
    const QStringList segments = resourceId.text().split(u'/');
    for (qsizetype i = 0; i + 1 < segments.size(); ++i) {
        if (segments.at(i).compare(word, Qt::CaseInsensitive) == 0)
            return segments.at(i + 1);
    }
    return {};
}

QJsonArray zonesOf(Zone zone)
{
    return zone.number() > 0 ? QJsonArray{QString::number(zone.number())} : QJsonArray();
}

QJsonValue orNull(bool there, const Object &object)
{
    return there ? QJsonValue(object) : QJsonValue(QJsonValue::Null);
}

Object commonOf(const Order &order)
{
    const Placement &placement = order.design.placement;
    Object tags;
    for (const Tag &tag : placement.tags)
        tags.insert(tag.name.text(), tag.value.text());
    return {{u"location"_s, placement.region.text()}, {u"tags"_s, tags}};
}

void addAll(Object &whole, const Object &part)
{
    for (auto it = part.begin(); it != part.end(); ++it)
        whole.insert(it.key(), it.value());
}

namespace {

Object mainOf(const Order &order)
{
    const Placement &placement = order.design.placement;
    Object main = commonOf(order);
    main.insert(u"networkName"_s, order.name(ResourceKind::VirtualNetwork));
    main.insert(u"networkGroup"_s, order.groupOf(placement.networkId));
    main.insert(u"vaultName"_s, order.name(ResourceKind::KeyVault));
    main.insert(u"vaultGroup"_s, order.groupOf(placement.vaultId));
    main.insert(u"workspaceId"_s, placement.workspaceId.text());
    main.insert(u"adminUser"_s, order.design.compute.adminUser.text());
    main.insert(u"adminSecret"_s, order.design.compute.adminSecret.text());
    for (const auto part :
        {network, endpoints, machines, database, files, balancers, gateway, edge, monitoring, backup})
        addAll(main, part(order));
    return main;
}

} // namespace

} // namespace infra

QJsonObject infraOf(const Design &design, const Catalog &catalog)
{
    const infra::Order order{design, catalog};
    return {{QStringLiteral("foundation"), infra::foundation(order)}, {QStringLiteral("main"), infra::mainOf(order)}};
}

} // namespace octoha
