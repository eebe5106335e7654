#include "ui/recovery/differencewords.h"

#include "core/plan/changes.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace octoha {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Recovery", text);
}

bool isOf(const ValuePlace &place, QLatin1StringView key)
{
    return place.size() > 1 && place.first() == key;
}

bool isOrder(const ValuePlace &place)
{
    return place.last() == QLatin1String("*");
}

/// The design that has the item, whose name the words need.
const Design &holderOf(const QString &field, const Project &before, const Project &after)
{
    const bool isThere = field.count(u'.') < 2 || getField(after.design, field.section(u'.', 0, 2)).has_value();
    return isThere ? after.design : before.design;
}

QString waiverOf(const QJsonValue &value, QLatin1StringView key)
{
    return value.toObject().value(QLatin1String("accepted")).toObject().value(key).toString();
}

QString plainText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

} // namespace

QString labelAt(const ValuePlace &place, const Project &before, const Project &after)
{
    if (isOf(place, QLatin1StringView("accepted")))
        return isOrder(place) ? translated(QT_TRANSLATE_NOOP("Recovery", "Order of the accepted findings"))
                              : translated(QT_TRANSLATE_NOOP("Recovery", "Accepted finding %1")).arg(place.last());
    const QString field = fieldAt(place);
    if (field.isEmpty())
        return place.join(u'.');
    const QString words = placeOf(field, holderOf(field, before, after));
    return isOrder(place) ? translated(QT_TRANSLATE_NOOP("Recovery", "%1: order")).arg(words) : words;
}

QString valueAt(const ValuePlace &place, const QJsonValue &value)
{
    if (isOf(place, QLatin1StringView("assumed")))
        return value.isUndefined() ? translated(QT_TRANSLATE_NOOP("Recovery", "confirmed"))
                                   : translated(QT_TRANSLATE_NOOP("Recovery", "assumed"));
    if (value.isUndefined())
        return QStringLiteral("—");
    if (isOf(place, QLatin1StringView("accepted")) && !isOrder(place))
        return waiverOf(value, QLatin1StringView("reason"));
    const QString field = fieldAt(place);
    const bool isAnswer = !field.isEmpty() && !isOrder(place);
    return isAnswer ? textOf(FieldChange{field, {}, {}, {}}, value, QLocale()) : plainText(value);
}

} // namespace octoha
