#include "core/assess/sizingjson.h"

#include "core/assess/nodesizes.h"
#include "core/assess/sizingchecks.h"

#include <QJsonArray>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

QJsonObject sizeToJson(const NodeSize &size)
{
    const QJsonValue monthly = size.monthly ? QJsonValue(double(*size.monthly) / double(moneyScale)) : QJsonValue();
    return {{u"sku"_s, QString(size.size->name)}, {u"cores"_s, size.size->activeVcpus},
        {u"memoryGib"_s, size.size->memoryGib}, {u"monthly"_s, monthly}, {u"chosen"_s, size.chosen}};
}

QJsonObject nodeSizesToJson(const Design &design, const Catalog &catalog)
{
    const QList<NodeSize> sizes = nodeSizesThatFit(design, catalog);
    QJsonArray options;
    for (const NodeSize &size : sizes)
        options.append(sizeToJson(size));
    QJsonObject object = derivedToJson(nodeSizeCount(design, catalog), catalog);
    object.insert(u"recommended"_s, sizes.isEmpty() ? QJsonValue() : QJsonValue(QString(sizes.first().size->name)));
    object.insert(u"options"_s, options);
    return object;
}

} // namespace

QJsonObject withChoices(QJsonObject sizing, const Design &design, const Catalog &catalog)
{
    for (const SizingCheck &check : sizingChecksOf(design, catalog)) {
        QJsonObject object = sizing.value(check.key).toObject();
        if (object.isEmpty())
            object = derivedToJson(check.advised, catalog);
        object.insert(u"chosen"_s, derivedToJson(check.chosen, catalog));
        object.insert(u"headroom"_s, numberToJson(check.headroom()));
        sizing.insert(check.key, object);
    }
    sizing.insert(u"nodeSizes"_s, nodeSizesToJson(design, catalog));
    return sizing;
}

} // namespace octoha
