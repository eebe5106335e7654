#pragma once

#include "tests/core/design/values.h"

#include <rapidcheck.h>

namespace octoha::tests {

inline double inSteps(const Type &type, int step, int steps)
{
    const double scale = std::pow(10, type.decimals);
    const double value = type.minimum + (type.maximum - type.minimum) * step / steps;
    return std::round(value * scale) / scale;
}

inline QString randomText(const Type &type)
{
    if (&type == &Codec<Guid>::type)
        return QStringLiteral("00000000-0000-4000-8000-%1")
            .arg(*rc::gen::inRange(0, 999'999), 12, 10, QLatin1Char('0'));
    // A version is a text too, so what is written is always one.
    const QString year = QString::number(*rc::gen::inRange(0, 9999));
    return type.maximumLength < 4 ? year.left(1) : year;
}

/// A value that the type takes; numbers often at the ends of their range.
inline QJsonValue randomValue(const Type &type)
{
    switch (type.kind) {
    case Kind::Boolean:
        return *rc::gen::arbitrary<bool>();
    case Kind::Choice:
        return QLatin1String(type.choices[size_t(*rc::gen::inRange(0, int(type.choices.size())))].key);
    case Kind::Text:
        return randomText(type);
    case Kind::Date:
        return QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 9999)).toString(Qt::ISODate);
    case Kind::List:
        break;
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Money:
    case Kind::Duration:
        return inSteps(type,
            *rc::gen::weightedOneOf<int>(
                {{1, rc::gen::just(0)}, {1, rc::gen::just(1000)}, {4, rc::gen::inRange(0, 1000)}}),
            1000);
    }
    QJsonArray items;
    const int count = *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i)
        items.append(type.itemRows ? QJsonValue(QJsonObject()) : randomValue(*type.items));
    return items;
}

} // namespace octoha::tests
