#include "core/plan/chapter.h"

namespace octoha {

namespace {

QString percent(const ChapterWriter &writer, const std::optional<double> &value)
{
    return value ? writer.locale.toString(*value * 100, 'f', 4) + QStringLiteral(" %") : planText(QT_TRANSLATE_NOOP("Plan", "unknown"));
}

void appendParts(const ChapterWriter &writer, const AvailabilityPart &part, int depth, QList<QStringList> &rows)
{
    const QString met = part.condition.isEmpty() ? QString() : writer.yesNo(part.met);
    const QString wanted = part.wanted.isEmpty() ? QString() : planText(QT_TRANSLATE_NOOP("Plan", " (better: %1)")).arg(part.wanted);
    rows.append({QString(depth * 2, QChar(QChar::Nbsp)) + part.title(), percent(writer, part.value), QString(part.condition) + wanted, met});
    for (const AvailabilityPart &child : part.children)
        appendParts(writer, child, depth + 1, rows);
}

QList<QStringList> failureRows(const ChapterWriter &writer, bool pairs)
{
    QList<QStringList> rows;
    const QList<Failure> failures = pairs ? failuresOf(writer.design, writer.catalog) : singleFailuresOf(writer.design, writer.catalog);
    for (const Failure &failure : failures) {
        if (pairs && failure.faults.size() < 2)
            continue;
        QStringList row{failure.faults.join(QLatin1String(" + ")), failure.stops.join(u' '), failure.continues.join(u' '), QString::number(failure.capacityLeft)};
        if (!pairs)
            row += {failure.detection, failure.recovery, failure.who, QString::number(failure.minutes), failure.dataAtRisk};
        rows.append(row);
    }
    return rows;
}

} // namespace

void availabilityChapter(ChapterWriter &writer)
{
    const Availability &availability = writer.assessment.availability;
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Availability"), "availability");
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "%1: what the providers promise by contract, multiplied along the chain. It is an upper bound, not a forecast."))
                         .arg(writer.shown(availability.composite, 4)));
    QList<QStringList> rows;
    appendParts(writer, availability.tree, 0, rows);
    writer.table(QT_TRANSLATE_NOOP("Plan", "The chain, part by part"),
        {QT_TRANSLATE_NOOP("Plan", "Part"), QT_TRANSLATE_NOOP("Plan", "Promise"), QT_TRANSLATE_NOOP("Plan", "On condition"), QT_TRANSLATE_NOOP("Plan", "Met")}, rows, {1});
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "Not covered by this figure:")));
    writer.bullets(availability.notCoveredTexts());
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Failures"), "failures");
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "Minutes are our own assumptions unless a source says otherwise.")), plan::Paragraph::Tone::Muted);
    writer.table(QT_TRANSLATE_NOOP("Plan", "When one part fails"),
        {QT_TRANSLATE_NOOP("Plan", "Fault"), QT_TRANSLATE_NOOP("Plan", "Stops"), QT_TRANSLATE_NOOP("Plan", "Goes on"), QT_TRANSLATE_NOOP("Plan", "Tasks left"),
            QT_TRANSLATE_NOOP("Plan", "Seen by"), QT_TRANSLATE_NOOP("Plan", "What to do"), QT_TRANSLATE_NOOP("Plan", "Who"), QT_TRANSLATE_NOOP("Plan", "Minutes"), QT_TRANSLATE_NOOP("Plan", "Data at risk")},
        failureRows(writer, false), {3, 7});
    writer.table(QT_TRANSLATE_NOOP("Plan", "When two parts fail at once"),
        {QT_TRANSLATE_NOOP("Plan", "Faults"), QT_TRANSLATE_NOOP("Plan", "Stops"), QT_TRANSLATE_NOOP("Plan", "Goes on"), QT_TRANSLATE_NOOP("Plan", "Tasks left")}, failureRows(writer, true), {3});
}

} // namespace octoha
