#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/names.h"
#include "core/design/design.h"

#include <QJsonArray>
#include <QJsonObject>

/// The parts of the infrastructure, a file each; every function gives the keys of main.bicep that it is about.
namespace octoha::infra {

using namespace Qt::StringLiterals;
using Object = QJsonObject;

/// What every part is made from.
struct Order {
    const Design &design;
    const Catalog &catalog;
    QString name(ResourceKind kind, const QString &part = {}, const QString &region = {}) const
    {
        return nameOf(kind, design, catalog, part, region).name;
    }
    /// The name of the subnet for a purpose.
    QString subnet(SubnetPurpose purpose) const { return subnetName(purpose, catalog); }
    /// The resource group in a resource id; that of the design where there is no id.
    QString groupOf(const Line &resourceId) const;
    /// Zones of the region for what spans all of them.
    QJsonArray allZones() const;
};

Object foundation(const Order &order);
Object network(const Order &order);
Object endpoints(const Order &order);
Object machines(const Order &order);
Object database(const Order &order);
Object files(const Order &order);
Object balancers(const Order &order);
Object gateway(const Order &order);
Object edge(const Order &order); ///< Front Door and Traffic Manager.
Object monitoring(const Order &order);
Object backup(const Order &order);

/// The pools of the load balancers that a node stands in, and the ports that lead to it alone.
QJsonArray nodePools(const Order &order);
QJsonArray nodeNatRules(const Order &order, int node);

/// Region and tags, which both templates put on what they make.
Object commonOf(const Order &order);
/// Adds the keys of a part to the whole.
void addAll(Object &whole, const Object &part);
/// What follows a word in a resource id: segmentAfter(id, "resourceGroups"). Empty where the id does not have it.
QString segmentAfter(const Line &resourceId, QLatin1StringView word);
QJsonArray zonesOf(Zone zone);
QJsonValue orNull(bool there, const Object &object);

} // namespace octoha::infra
