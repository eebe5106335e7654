#include "core/assess/choicedeltas.h"

#include "core/assess/nodesizes.h"
#include "core/assess/quantities.h"

#include <QJsonArray>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

QString translated(const char *text)
{
    return QCoreApplication::translate("Explain", text);
}

QList<QJsonValue> regions(const Design &, const Catalog &catalog)
{
    QList<QJsonValue> names;
    for (const Region &region : catalog.tables().regions) {
        if (region.pricesComplete)
            names.append(QString(region.name));
    }
    return names;
}

QList<QJsonValue> nodeSizes(const Design &design, const Catalog &catalog)
{
    QList<QJsonValue> names;
    for (const NodeSize &size : nodeSizesThatFit(design, catalog))
        names.append(QString(size.size->name));
    return names;
}

template<bool byDtu> QList<QJsonValue> objectives(const Design &, const Catalog &catalog)
{
    QList<QJsonValue> names;
    for (const SqlObjective &objective : catalog.tables().sqlObjectives) {
        if ((objective.model == SqlModel::Dtu) == byDtu)
            names.append(QString(objective.name));
    }
    return names;
}

/// Questions whose answers are names of the catalog's rows.
constexpr struct {
    QLatin1StringView id;
    QList<QJsonValue> (*names)(const Design &, const Catalog &);
} namedRows[] = {{"placement.region"_L1, regions}, {"compute.nodes.*.size"_L1, nodeSizes},
    {"database.dtuObjective"_L1, objectives<true>}, {"database.vcoreObjective"_L1, objectives<false>}};

QList<QJsonValue> namesFor(const Field &field, const Design &design, const Catalog &catalog)
{
    for (const auto &row : namedRows) {
        if (row.id == field.id)
            return row.names(design, catalog);
    }
    return {};
}

/// The present answer; of all items, that of the first.
QJsonValue answerOf(const Design &design, QString id)
{
    return getField(design, id.replace(u'*', u'0')).value_or(QJsonValue());
}

int linesWithoutPrice(const Cost &cost)
{
    return int(
        std::count_if(cost.lines.cbegin(), cost.lines.cend(), [](const CostLine &line) { return !line.monthly; }));
}

/// What two designs are compared by.
struct Figures {
    Figures(const Design &design, const Catalog &catalog)
        : cost(costOf(design, catalog)),
          availability(availabilityOf(design, catalog).composite.value),
          currency(currencyOf(catalog))
    { }
    Cost cost;
    std::optional<double> availability;
    QLatin1StringView currency;
};

ChoiceDelta between(const Figures &before, const Figures &after)
{
    ChoiceDelta delta{.monthly = after.cost.known - before.cost.known,
        .withoutPrice = linesWithoutPrice(after.cost) - linesWithoutPrice(before.cost),
        .currency = after.currency};
    if (before.availability && after.availability)
        delta.availability = *after.availability - *before.availability;
    return delta;
}

QString costText(const ChoiceDelta &delta, const QLocale &locale)
{
    if (delta.monthly == 0 && delta.withoutPrice == 0)
        return translated(QT_TRANSLATE_NOOP("Explain", "the same cost"));
    const char *text = delta.withoutPrice == 0 ? QT_TRANSLATE_NOOP("Explain", "%1 a month")
        : delta.withoutPrice > 0 ? QT_TRANSLATE_NOOP("Explain", "%1 a month and parts without a known price")
                                 : QT_TRANSLATE_NOOP("Explain", "%1 a month, against parts without a known price");
    return translated(text).arg(moneyChangeText(delta.monthly, locale, delta.currency));
}

QString availabilityText(const ChoiceDelta &delta, const QLocale &locale)
{
    if (!delta.availability)
        return translated(QT_TRANSLATE_NOOP("Explain", "availability unknown"));
    const QString change = percentChangeText(*delta.availability, locale);
    return change.isEmpty() ? translated(QT_TRANSLATE_NOOP("Explain", "the same availability"))
                            : translated(QT_TRANSLATE_NOOP("Explain", "%1 availability")).arg(change);
}

} // namespace

QList<QJsonValue> answersTo(const QString &id, const Design &design, const Catalog &catalog)
{
    const Field *field = findField(id);
    if (!field)
        return {};
    if (field->type().kind == Kind::Boolean)
        return {false, true};
    QList<QJsonValue> answers = namesFor(*field, design, catalog);
    for (const ChoiceText &choice : field->type().choices)
        answers.append(QString::fromLatin1(choice.key));
    return answers;
}

bool setAnswers(Design &design, const QString &id, const QJsonValue &value)
{
    const qsizetype star = id.indexOf(u'*');
    if (star < 0)
        return setField(design, id, value).has_value();
    const qsizetype items = getField(design, id.left(star - 1)).value_or(QJsonArray()).toArray().size();
    for (qsizetype i = 0; i < items; ++i) {
        if (!setField(design, QString(id).replace(star, 1, QString::number(i)), value))
            return false;
    }
    return items > 0;
}

QList<ChoiceDelta> choiceDeltasOf(const QString &id, const Design &design, const Catalog &catalog)
{
    const QList<QJsonValue> answers = answersTo(id, design, catalog);
    if (answers.isEmpty())
        return {};
    const Figures now(design, catalog);
    const QJsonValue present = answerOf(design, id);
    QList<ChoiceDelta> deltas;
    for (const QJsonValue &answer : answers) {
        Design changed = design;
        if (!setAnswers(changed, id, answer))
            continue;
        ChoiceDelta delta = answer == present ? ChoiceDelta{.chosen = true, .availability = 0.0}
                                              : between(now, Figures(changed, catalog));
        delta.to = answer;
        delta.title = valueToText(*findField(id), answer, QLocale());
        deltas.append(std::move(delta));
    }
    return deltas;
}

QString deltaText(const ChoiceDelta &delta, const QLocale &locale)
{
    if (delta.chosen)
        return translated(QT_TRANSLATE_NOOP("Explain", "as it is now"));
    return translated(QT_TRANSLATE_NOOP("Explain", "%1, %2"))
        .arg(costText(delta, locale), availabilityText(delta, locale));
}

} // namespace octoha
