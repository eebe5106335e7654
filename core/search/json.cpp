#include "core/assess/json.h"
#include "core/search/search.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

QJsonObject pointToJson(const SearchPoint &point)
{
    return {{u"set"_s, point.set}, {u"monthly"_s, numberToJson(double(point.monthly) / double(moneyScale))},
        {u"complete"_s, point.complete}, {u"availability"_s, numberToJson(point.availability)},
        {u"atMost"_s, point.atMost}, {u"headroom"_s, point.headroom}};
}

QJsonObject rejectedToJson(const RejectedPoint &rejected)
{
    QJsonObject json = pointToJson(rejected.point);
    json.insert(u"because"_s, rejected.because);
    return json;
}

template<typename Items, typename ToJson> QJsonArray listOf(const Items &items, ToJson toJson)
{
    QJsonArray list;
    for (const auto &item : items)
        list.append(toJson(item));
    return list;
}

} // namespace

QJsonObject searchToJson(const SearchResult &result)
{
    return {{u"optimal"_s, result.optimal ? QJsonValue(pointToJson(*result.optimal)) : QJsonValue()},
        {u"proven"_s, result.proven}, {u"considered"_s, result.considered}, {u"visited"_s, result.visited},
        {u"front"_s, listOf(result.front, pointToJson)}, {u"rejected"_s, listOf(result.rejected, rejectedToJson)},
        {u"conflict"_s,
            listOf(result.conflict, [](const Conflict &conflict) { return QJsonValue(QString(conflict.id)); })},
        {u"currency"_s, QString(result.currency)},
        {u"conflictTexts"_s,
            listOf(result.conflict, [](const Conflict &conflict) { return QJsonValue(conflict.text); })}};
}

QString summaryOf(const SearchPoint &point, const QLocale &locale)
{
    const auto shown = [&](const QString &id) {
        const Field *field = findField(id);
        return field && point.set.contains(id) ? valueToText(*field, point.set.value(id), locale) : QString();
    };
    QStringList sizes, parts;
    const QJsonArray nodes = point.set.value(u"compute.nodes"_s).toArray();
    QSet<int> zones;
    for (const QJsonValue &node : nodes) {
        const QString size = QCoreApplication::translate("Search", "%1 with task cap %2")
                                 .arg(node[u"size"].toString(), locale.toString(node[u"taskCap"].toInt()));
        if (!sizes.contains(size))
            sizes.append(size);
        if (const int zone = node[u"zone"].toInt(); zone > 0)
            zones.insert(zone);
    }
    parts.append(
        QCoreApplication::translate("Search", "%n node(s): %1", nullptr, int(nodes.size())).arg(sizes.join(u", "_s)));
    if (!zones.isEmpty())
        parts.append(QCoreApplication::translate("Search", "%n zone(s)", nullptr, int(zones.size())));
    const bool dtu = point.set.contains(u"database.dtuObjective"_s),
               vcore = point.set.contains(u"database.vcoreObjective"_s);
    parts.append(dtu ? shown(u"database.dtuObjective"_s)
            : vcore  ? shown(u"database.vcoreObjective"_s)
                     : shown(u"database.kind"_s));
    for (const auto &id :
        {u"storage.product"_s, u"storage.tier"_s, u"storage.redundancy"_s, u"balancer.web"_s, u"balancer.polling"_s}) {
        if (const QString text = shown(id); !text.isEmpty())
            parts.append(text);
    }
    return parts.join(u"; "_s);
}

} // namespace octoha
