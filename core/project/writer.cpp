#include "core/project/foreignkeys.h"

#include <QJsonDocument>

namespace octoha {

namespace {

QJsonArray sortedArray(const QSet<QString> &names)
{
    QStringList list(names.cbegin(), names.cend());
    list.sort();
    return QJsonArray::fromStringList(list);
}

QJsonObject acceptanceToJson(const Acceptance &acceptance)
{
    QJsonObject object = acceptance.extra;
    object.insert(QLatin1String("rule"), acceptance.rule);
    object.insert(QLatin1String("seen"), acceptance.seen);
    object.insert(QLatin1String("reason"), acceptance.reason.text());
    object.insert(QLatin1String("owner"), acceptance.owner.text());
    object.insert(QLatin1String("expires"), acceptance.expires.text());
    return object;
}

} // namespace

QByteArray writeProject(const Project &project)
{
    QJsonArray accepted;
    for (const Acceptance &acceptance : project.accepted)
        accepted.append(acceptanceToJson(acceptance));
    QJsonObject object{{QLatin1String("format"), currentFormat},
        {QLatin1String("generator"), QStringLiteral("Octoha " OCTOHA_VERSION)},
        {QLatin1String("design"), designToJson(project.design)},
        {QLatin1String("assumed"), sortedArray(project.design.assumed)}, {QLatin1String("accepted"), accepted}};
    if (project.rulesAsOf.isValid())
        object.insert(QLatin1String("rulesAsOf"), project.rulesAsOf.toString(Qt::ISODate));
    insertForeignKeys(object, project.foreign);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace octoha
