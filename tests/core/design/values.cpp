#include "tests/core/design/values.h"

namespace octoha::tests {

namespace {

QJsonValue otherText(const QString &now)
{
    // Digits are a text, a version and one character.
    return now == QLatin1String("7") ? QStringLiteral("8") : QStringLiteral("7");
}

QJsonValue otherGuid(const QString &now)
{
    const QString first = QStringLiteral("00000000-0000-4000-8000-000000000001");
    return now == first ? QStringLiteral("00000000-0000-4000-8000-000000000002") : first;
}

QJsonValue otherNumber(const Type &type, double now)
{
    return now == type.minimum ? type.maximum : type.minimum;
}

QJsonValue otherList(const Type &type, QJsonArray items)
{
    if (type.itemRows)
        items.append(QJsonObject());
    else
        items.append(otherValue(*type.items, QJsonValue()));
    return items;
}

} // namespace

QJsonValue otherValue(const Type &type, const QJsonValue &value)
{
    switch (type.kind) {
    case Kind::Text:
        return &type == &Codec<Guid>::type ? otherGuid(value.toString()) : otherText(value.toString());
    case Kind::Boolean:
        return !value.toBool();
    case Kind::Choice:
        return QLatin1String(type.choices[value.toString() == QLatin1String(type.choices[0].key) ? 1 : 0].key);
    case Kind::Date:
        return value.toString() == QLatin1String("2026-11-24") ? QStringLiteral("2026-11-25")
                                                               : QStringLiteral("2026-11-24");
    case Kind::List:
        return otherList(type, value.toArray());
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Money:
    case Kind::Duration:
        break;
    }
    return otherNumber(type, value.toDouble());
}

QJsonValue wrongValue(const Type &type)
{
    const bool isText = type.kind == Kind::Text || type.kind == Kind::Date || type.kind == Kind::Choice;
    return isText ? QJsonValue(5) : QJsonValue(QStringLiteral("nonsense"));
}

Design designWithItems()
{
    Design design;
    for (const Field &field : fields()) {
        if (field.type().itemRows && !setField(design, field.id + QStringLiteral(".+"), QJsonObject()))
            qFatal("%s takes no item", qUtf8Printable(field.id));
    }
    return design;
}

QString placedId(const Field &field)
{
    return QString(field.id).replace(u'*', u'0');
}

} // namespace octoha::tests
