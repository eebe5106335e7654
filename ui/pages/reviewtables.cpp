#include "ui/pages/reviewtables.h"

#include "core/assess/quantities.h"
#include "core/catalog/catalogtexts.h"
#include "core/design/leftopen.h"
#include "core/design/numberform.h"
#include "core/plan/changes.h"

namespace octoha {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ReviewTables", source);
}

QString link(const std::optional<FieldRef> &ref)
{
    return ref ? QStringLiteral("field:") + ref->id() : QString();
}

QString money(std::optional<qint64> amount, const QLocale &locale, const Catalog &catalog)
{
    return amount ? moneyText(*amount, locale, currencyOf(catalog))
                  : text(QT_TRANSLATE_NOOP("ReviewTables", "not known"));
}

QStringList costRow(const CostLine &line, const Design &design, const Catalog &catalog)
{
    const QLocale locale;
    const QString amount = line.estimate
        ? text(QT_TRANSLATE_NOOP("ReviewTables", "about %1")).arg(money(line.monthly, locale, catalog))
        : money(line.monthly, locale, catalog);
    const QString what = line.sku.isEmpty()
        ? line.meterText()
        : text(QT_TRANSLATE_NOOP("ReviewTables", "%1, %2")).arg(line.meterText(), line.sku);
    return {nameOf(line.resource, design, catalog), what, quantityText(line.quantity, line.unit, locale), amount,
        dayText(line.priceDate, locale)};
}

QString promiseText(const std::optional<double> &value)
{
    return value ? percentText(*value * 100, QLocale()) : text(QT_TRANSLATE_NOOP("ReviewTables", "not known"));
}

QString conditionText(const AvailabilityPart &part)
{
    const QString condition = catalogText(part.condition);
    if (part.wanted.isEmpty())
        return condition;
    return text(QT_TRANSLATE_NOOP("ReviewTables", "%1 Better: %2")).arg(condition, catalogText(part.wanted)).trimmed();
}

void addPart(const AvailabilityPart &part, int depth, LinkedTable &table)
{
    table.table.rows.append(
        {QString(depth * 2, QChar(QChar::Nbsp)) + part.title(), promiseText(part.value), conditionText(part)});
    table.links.append(link(part.field));
    for (const AvailabilityPart &child : part.children)
        addPart(child, depth + 1, table);
}

QString whatHappens(const Failure &failure)
{
    QStringList lines;
    const auto add = [&](const char *words, const QString &said) {
        if (!said.isEmpty())
            lines.append(text(words).arg(said));
    };
    add(QT_TRANSLATE_NOOP("ReviewTables", "Stops: %1"), failure.stops.join(u' '));
    add(QT_TRANSLATE_NOOP("ReviewTables", "Goes on: %1"), failure.continues.join(u' '));
    add(QT_TRANSLATE_NOOP("ReviewTables", "Seen by: %1"), failure.detection);
    add(QT_TRANSLATE_NOOP("ReviewTables", "Recovery: %1"), failure.recovery);
    add(QT_TRANSLATE_NOOP("ReviewTables", "Who acts: %1"), failure.who);
    add(QT_TRANSLATE_NOOP("ReviewTables", "Data at risk: %1"), failure.dataAtRisk);
    return lines.join(u'\n');
}

QStringList failureRow(const Failure &failure)
{
    const QLocale locale;
    const QString back = !failure.minutes ? text(QT_TRANSLATE_NOOP("ReviewTables", "not known"))
        : *failure.minutes > 0            ? minutesText(*failure.minutes, locale)
                                          : text(QT_TRANSLATE_NOOP("ReviewTables", "at once"));
    return {faultWords(failure.faults), failure.capacityText(locale), back, whatHappens(failure)};
}

void addQuestion(const QString &id, const Design &design, LinkedTable &table)
{
    const Field &field = *findField(id);
    const auto value = getField(design, id);
    table.table.rows.append({placeOf(id, design), value ? valueToText(field, *value, QLocale()) : QString(),
        QCoreApplication::translate("Questions", field.question().why)});
    table.links.append(QStringLiteral("field:") + id);
}

} // namespace

LinkedTable costTable(const Assessment &assessment, const Design &design, const Catalog &catalog)
{
    LinkedTable table{
        {text(QT_TRANSLATE_NOOP("ReviewTables", "Cost a month")),
            {text(QT_TRANSLATE_NOOP("ReviewTables", "Resource")), text(QT_TRANSLATE_NOOP("ReviewTables", "What")),
                text(QT_TRANSLATE_NOOP("ReviewTables", "Quantity")), text(QT_TRANSLATE_NOOP("ReviewTables", "A month")),
                text(QT_TRANSLATE_NOOP("ReviewTables", "Price of"))},
            {}, {false, false, true, true, false}},
        {}};
    for (const CostLine &line : assessment.cost.lines)
        table.table.rows.append(costRow(line, design, catalog));
    return table;
}

LinkedTable availabilityTable(const Availability &availability)
{
    LinkedTable table{
        {text(QT_TRANSLATE_NOOP("ReviewTables", "Availability")),
            {text(QT_TRANSLATE_NOOP("ReviewTables", "Part")), text(QT_TRANSLATE_NOOP("ReviewTables", "Promise")),
                text(QT_TRANSLATE_NOOP("ReviewTables", "On condition"))},
            {}, {false, true, false}},
        {}};
    addPart(availability.tree, 0, table);
    return table;
}

LinkedTable failureTable(const Design &design, const Catalog &catalog, bool pairs)
{
    LinkedTable table{{text(QT_TRANSLATE_NOOP("ReviewTables", "Failures")),
                          {text(QT_TRANSLATE_NOOP("ReviewTables", "When it fails")),
                              text(QT_TRANSLATE_NOOP("ReviewTables", "Tasks left")),
                              text(QT_TRANSLATE_NOOP("ReviewTables", "Back in")),
                              text(QT_TRANSLATE_NOOP("ReviewTables", "What happens"))},
                          {}, {false, true, true, false}},
        {}};
    for (const Failure &failure : pairs ? worseTogether(design, catalog) : singleFailuresOf(design, catalog))
        table.table.rows.append(failureRow(failure));
    if (const QString why = failuresUnknown(design); !why.isEmpty())
        table.table.rows.append({text(QT_TRANSLATE_NOOP("ReviewTables", "not known")), {}, {}, why});
    return table;
}

LinkedTable openQuestionTable(const Design &design)
{
    LinkedTable table{{text(QT_TRANSLATE_NOOP("ReviewTables", "Open questions")),
                          {text(QT_TRANSLATE_NOOP("ReviewTables", "Question")),
                              text(QT_TRANSLATE_NOOP("ReviewTables", "Counted with")),
                              text(QT_TRANSLATE_NOOP("ReviewTables", "Why it is asked"))},
                          {}},
        {}};
    for (const QString &id : openQuestions(design))
        addQuestion(id, design, table);
    return table;
}

} // namespace octoha
