#include "tests/core/rules/randomdesign.h"

#include "core/design/fields.h"

#include <cmath>

namespace octoha::tests {

namespace {

QJsonValue randomText(const Type &type, QRandomGenerator &random)
{
    static const QString texts[] = {QString(), QStringLiteral("octo-01"), QStringLiteral("%1 %2 %n"),
        QStringLiteral("westeurope"), QStringLiteral("canadaeast"), QStringLiteral("Standard_D4s_v5"),
        QStringLiteral("Standard_B2ms"), QStringLiteral("GP_S_Gen5_2"), QStringLiteral("\\\\server\\share"),
        QStringLiteral("10.20.0.0/24"), QStringLiteral("https://octopus.example.com:443/"), QStringLiteral("Ünïcode…"),
        QStringLiteral("2026.4.6909"), QString(200, u'x')};
    return texts[random.bounded(int(std::size(texts)))].left(type.maximumLength);
}

QJsonValue randomNumber(const Type &type, QRandomGenerator &random)
{
    switch (random.bounded(4)) {
    case 0:
        return type.minimum;
    case 1:
        return type.maximum;
    default:
        return type.minimum + random.bounded(int(std::min(200.0, type.maximum - type.minimum + 1)));
    }
}

QJsonValue randomValue(const Type &type, QRandomGenerator &random);

QJsonValue randomItem(const Type &list, QRandomGenerator &random)
{
    if (!list.itemRows)
        return randomValue(*list.items, random);
    QJsonObject item;
    for (const Row &row : list.itemRows())
        item.insert(QLatin1String(row.question.key), randomValue(*row.type, random));
    return item;
}

QJsonValue randomList(const Type &type, QRandomGenerator &random)
{
    QJsonArray items;
    for (int count = random.bounded(4); count > 0; --count)
        items.append(randomItem(type, random));
    return items;
}

QJsonValue randomValue(const Type &type, QRandomGenerator &random)
{
    switch (type.kind) {
    case Kind::Text:
        return randomText(type, random);
    case Kind::Boolean:
        return random.bounded(2) == 1;
    case Kind::Choice:
        return QLatin1String(type.choices[size_t(random.bounded(int(type.choices.size())))].key);
    case Kind::Date:
        return random.bounded(3) == 0 ? QString()
                                      : QDate(2020, 1, 1).addDays(random.bounded(4000)).toString(Qt::ISODate);
    case Kind::List:
        return randomList(type, random);
    default:
        return randomNumber(type, random);
    }
}

} // namespace

Design randomDesign(Design design, QRandomGenerator &random)
{
    for (int edits = 1 + random.bounded(40); edits > 0; --edits) {
        const Field &field = fields().at(random.bounded(int(fields().size())));
        if (field.isItem())
            continue;
        // A value that the question's own type refuses (half a version) leaves the design as it was.
        (void)setField(design, field.id,
            random.bounded(20) == 0 ? QJsonValue(QJsonValue::Null) : randomValue(field.type(), random));
    }
    return design;
}

} // namespace octoha::tests
