#include "core/assess/availabilityjson.h"

#include "core/assess/expected.h"
#include "core/assess/json.h"
#include "core/assess/quantities.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(AvailabilityPart::Kind kind)
{
    switch (kind) {
    case AvailabilityPart::Kind::Series:
        return "series"_L1;
    case AvailabilityPart::Kind::Parallel:
        return "parallel"_L1;
    case AvailabilityPart::Kind::Part:
        break;
    }
    return "part"_L1;
}

/// Percent, as everywhere else; the tree counts in parts of one.
std::optional<double> percentOf(const std::optional<double> &part)
{
    return part ? std::optional(*part * 100) : std::nullopt;
}

/// Minutes of a year that the promise leaves open.
QJsonValue minutesAway(const std::optional<double> &percent, const Catalog &catalog)
{
    constexpr double minutesOfHour = 60;
    return numberToJson(percent ? std::optional(hoursAwayAYear(*percent, catalog) * minutesOfHour) : std::nullopt);
}

QJsonValue sourceOf(const AvailabilityPart &part, const Catalog &catalog)
{
    const Source *found = catalog.findSource(part.source);
    return found ? QJsonValue(sourceToJson(*found)) : QJsonValue(QJsonValue::Null);
}

QJsonObject treeToJson(const AvailabilityPart &part, const Catalog &catalog)
{
    QJsonArray children;
    for (const AvailabilityPart &child : part.children)
        children.append(treeToJson(child, catalog));
    return {{u"kind"_s, nameOf(part.kind)}, {u"name"_s, part.title()},
        {u"value"_s, numberToJson(percentOf(part.value))},
        {u"minutesPerYear"_s, minutesAway(percentOf(part.value), catalog)}, {u"costsMost"_s, part.costsMost},
        {u"condition"_s, QString(part.condition)}, {u"wanted"_s, QString(part.wanted)}, {u"met"_s, part.met},
        {u"field"_s, part.field ? part.field->id() : QString()}, {u"source"_s, sourceOf(part, catalog)},
        {u"children"_s, children}};
}

QJsonValue met(const std::optional<bool> &met)
{
    return met ? QJsonValue(*met) : QJsonValue(QJsonValue::Null);
}

QJsonObject failureToJson(const Failure &failure)
{
    const auto texts = [](const QStringList &list) { return QJsonArray::fromStringList(list); };
    return {{u"faults"_s, texts(failure.faults)}, {u"stops"_s, texts(failure.stops)},
        {u"continues"_s, texts(failure.continues)}, {u"capacityLeft"_s, wholeToJson(failure.capacityLeft)},
        {u"detection"_s, failure.detection}, {u"recovery"_s, failure.recovery}, {u"who"_s, failure.who},
        {u"minutes"_s, wholeToJson(failure.minutes)}, {u"dataAtRisk"_s, failure.dataAtRisk},
        {u"runbooks"_s, texts(failure.runbooks)}, {u"lossMinutes"_s, wholeToJson(failure.lossMinutes)},
        {u"rtoMet"_s, met(failure.rtoMet)}, {u"rpoMet"_s, met(failure.rpoMet)}};
}

} // namespace

QJsonValue wholeToJson(const std::optional<int> &minutes)
{
    return minutes ? QJsonValue(*minutes) : QJsonValue(QJsonValue::Null);
}

QJsonObject availabilityToJson(const Availability &availability, const Design &design, const Catalog &catalog)
{
    return {{u"composite"_s, derivedToJson(availability.composite, catalog)}, {u"atMost"_s, availability.atMost},
        {u"minutesPerYear"_s, minutesAway(availability.composite.value, catalog)},
        {u"tree"_s, treeToJson(availability.tree, catalog)},
        {u"notCovered"_s, QJsonArray::fromStringList(availability.notCoveredTexts())},
        {u"expected"_s, expectedToJson(expectedAvailabilityOf(design, catalog))}};
}

QJsonArray failuresToJson(const QList<Failure> &failures)
{
    QJsonArray array;
    for (const Failure &failure : failures)
        array.append(failureToJson(failure));
    return array;
}

} // namespace octoha
