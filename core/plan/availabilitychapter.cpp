#include "core/assess/quantities.h"
#include "core/catalog/catalogtexts.h"
#include "core/plan/chapter.h"

namespace octoha {

namespace {

QString percent(const ChapterWriter &writer, const std::optional<double> &value)
{
    return value ? percentText(*value * 100, writer.locale) : planText(QT_TRANSLATE_NOOP("Plan", "unknown"));
}

void appendParts(const ChapterWriter &writer, const AvailabilityPart &part, int depth, QList<QStringList> &rows)
{
    const QString met = part.condition.isEmpty() ? QString() : writer.yesNo(part.met);
    const QString wanted = part.wanted.isEmpty() ? QString() : planText(QT_TRANSLATE_NOOP("Plan", " (better: %1)")).arg(catalogText(part.wanted));
    rows.append({QString(depth * 2, QChar(QChar::Nbsp)) + part.title(), percent(writer, part.value), catalogText(part.condition) + wanted, met});
    for (const AvailabilityPart &child : part.children)
        appendParts(writer, child, depth + 1, rows);
}

using Rows = QList<QStringList>;

/// What one row of failures says of all faults with the same consequences.
QString effectKey(const Failure &failure)
{
    return QStringList{failure.stops.join(u' '), QString::number(failure.capacityLeft), failure.detection, failure.recovery, QString::number(failure.minutes)}.join(u'\n');
}

/// Failures with equal consequences, one after the other, in the order of the first.
QList<QList<Failure>> grouped(const QList<Failure> &failures, QString (*key)(const Failure &))
{
    QList<QList<Failure>> groups;
    QHash<QString, qsizetype> places;
    for (const Failure &failure : failures) {
        const QString of = key(failure);
        if (!places.contains(of)) {
            places.insert(of, groups.size());
            groups.append(QList<Failure>());
        }
        groups[places.value(of)].append(failure);
    }
    return groups;
}

QString faultNames(const QList<Failure> &failures)
{
    QStringList names;
    for (const Failure &failure : failures)
        names.append(faultWords(failure.faults));
    return names.join(QLatin1String("; "));
}

QString orNothing(const QString &text)
{
    return text.isEmpty() ? planText(QT_TRANSLATE_NOOP("Plan", "nothing")) : text;
}

Rows effectRows(const ChapterWriter &writer, const QList<Failure> &failures)
{
    Rows rows;
    for (const QList<Failure> &group : grouped(failures, effectKey)) {
        const Failure &failure = group.first();
        rows.append({faultNames(group), orNothing(failure.stops.join(u' ')), writer.locale.toString(failure.capacityLeft), writer.locale.toString(failure.minutes), failure.dataAtRisk});
    }
    return rows;
}

Rows remedyRows(const QList<Failure> &failures)
{
    Rows rows;
    for (const QList<Failure> &group : grouped(failures, effectKey)) {
        const Failure &failure = group.first();
        rows.append({faultNames(group), failure.detection, failure.recovery, failure.who});
    }
    return rows;
}

Rows pairRows(const ChapterWriter &writer)
{
    Rows rows;
    for (const QList<Failure> &group : grouped(worseTogether(writer.design, writer.catalog), [](const Failure &failure) { return failure.stops.join(u' '); }))
        rows.append({faultNames(group), group.first().stops.join(u' ')});
    return rows;
}

void failuresPart(ChapterWriter &writer)
{
    const QList<Failure> failures = singleFailuresOf(writer.design, writer.catalog);
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Failures"), "failures");
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "What is not named goes on. Minutes are our own assumptions unless a source says otherwise.")), plan::Paragraph::Tone::Muted);
    writer.table(QT_TRANSLATE_NOOP("Plan", "When one part fails"),
        {QT_TRANSLATE_NOOP("Plan", "Fault"), QT_TRANSLATE_NOOP("Plan", "Stops"), QT_TRANSLATE_NOOP("Plan", "Tasks left"), QT_TRANSLATE_NOOP("Plan", "Minutes"), QT_TRANSLATE_NOOP("Plan", "Data at risk")},
        effectRows(writer, failures), {2, 3});
    writer.table(QT_TRANSLATE_NOOP("Plan", "What to do then"),
        {QT_TRANSLATE_NOOP("Plan", "Fault"), QT_TRANSLATE_NOOP("Plan", "Seen by"), QT_TRANSLATE_NOOP("Plan", "What to do"), QT_TRANSLATE_NOOP("Plan", "Who")}, remedyRows(failures));
    writer.table(QT_TRANSLATE_NOOP("Plan", "When two parts fail at once, and more stops than each of them stops alone"),
        {QT_TRANSLATE_NOOP("Plan", "Faults"), QT_TRANSLATE_NOOP("Plan", "Stops")}, pairRows(writer));
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
    failuresPart(writer);
}

} // namespace octoha
