#include "core/assess/quantities.h"
#include "core/pictures/availabilitypicture.h"
#include "core/plan/chapter.h"

namespace octoha {

namespace {

using Rows = QList<QStringList>;

/// What one row of failures says of all faults with the same consequences.
QString effectKey(const Failure &failure)
{
    return QStringList{failure.stops.join(u' '), failure.capacityText(QLocale::c()), failure.detection,
        failure.recovery, QString::number(failure.minutes.value_or(-1))}
        .join(u'\n');
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

QString minutesOf(const ChapterWriter &writer, const Failure &failure)
{
    return failure.minutes ? writer.locale.toString(*failure.minutes) : planText(QT_TRANSLATE_NOOP("Plan", "unknown"));
}

Rows effectRows(const ChapterWriter &writer, const QList<Failure> &failures)
{
    Rows rows;
    for (const QList<Failure> &group : grouped(failures, effectKey)) {
        const Failure &failure = group.first();
        rows.append({faultNames(group), orNothing(failure.stops.join(u' ')), failure.capacityText(writer.locale),
            minutesOf(writer, failure), failure.dataAtRisk});
    }
    return rows;
}

Rows remedyRows(const QList<Failure> &failures)
{
    Rows rows;
    for (const QList<Failure> &group : grouped(failures, effectKey)) {
        const Failure &failure = group.first();
        rows.append({faultNames(group), failure.detection, failure.recovery, failure.runbooks.join(QLatin1String(", ")),
            failure.who});
    }
    return rows;
}

Rows pairRows(const ChapterWriter &writer)
{
    Rows rows;
    for (const QList<Failure> &group : grouped(worseTogether(writer.design, writer.catalog),
             [](const Failure &failure) { return failure.stops.join(u' '); }))
        rows.append({faultNames(group), group.first().stops.join(u' ')});
    return rows;
}

/// Faults that do not keep what is wanted; nothing where all do, or where it is not stated.
void brokenGoal(
    ChapterWriter &writer, const QList<Failure> &failures, const char *words, std::optional<bool> Failure::*met)
{
    QStringList names;
    for (const Failure &failure : failures) {
        if (failure.*met == false)
            names.append(faultWords(failure.faults));
    }
    if (!names.isEmpty())
        writer.paragraph(planText(words).arg(names.join(QLatin1String(", "))));
}

void expectedPart(ChapterWriter &writer)
{
    const ExpectedAvailability &expected = writer.grounds.expected.get();
    if (!expected.value)
        return writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "What is to be expected cannot be told: %1"))
                                    .arg(expected.unknownText()));
    const auto percent = [&](double value) { return percentText(value, writer.locale); };
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan",
                                  "To be expected, with the stated failure and repair times: %1, in a simulation of %2 "
                                  "years (95 % sure between %3 and %4), or about %5 a year. "
                                  "The loss of the region, planned outages and mistakes of people are not in it; times "
                                  "that nobody stated are own assumptions."))
                         .arg(percent(*expected.value), writer.locale.toString(expected.years), percent(*expected.low),
                             percent(*expected.high), minutesText(qRound(expected.minutesPerYear), writer.locale)));
}

void failuresPart(ChapterWriter &writer)
{
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Failures"), "failures");
    if (const QString why = failuresUnknown(writer.design); !why.isEmpty())
        return writer.paragraph(failuresUnknownText(why));
    const QList<Failure> failures = singleFailuresOf(writer.design, writer.catalog);
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan",
                         "What is not named goes on. Minutes are the repair times that the design states, and our own "
                         "assumptions where "
                         "it states none.")),
        plan::Paragraph::Tone::Muted);
    writer.table(QT_TRANSLATE_NOOP("Plan", "When one part fails"),
        {QT_TRANSLATE_NOOP("Plan", "Fault"), QT_TRANSLATE_NOOP("Plan", "Stops"),
            QT_TRANSLATE_NOOP("Plan", "Tasks left"), QT_TRANSLATE_NOOP("Plan", "Minutes"),
            QT_TRANSLATE_NOOP("Plan", "Data at risk")},
        effectRows(writer, failures), {2, 3});
    writer.table(QT_TRANSLATE_NOOP("Plan", "What to do then"),
        {QT_TRANSLATE_NOOP("Plan", "Fault"), QT_TRANSLATE_NOOP("Plan", "Seen by"),
            QT_TRANSLATE_NOOP("Plan", "What to do"), QT_TRANSLATE_NOOP("Plan", "Runbook"),
            QT_TRANSLATE_NOOP("Plan", "Who")},
        remedyRows(failures));
    brokenGoal(
        writer, failures, QT_TRANSLATE_NOOP("Plan", "Away for longer than is wanted (RTO): %1."), &Failure::rtoMet);
    brokenGoal(
        writer, failures, QT_TRANSLATE_NOOP("Plan", "More work lost than is wanted (RPO): %1."), &Failure::rpoMet);
    writer.table(QT_TRANSLATE_NOOP("Plan", "When two parts fail at once, and more stops than each of them stops alone"),
        {QT_TRANSLATE_NOOP("Plan", "Faults"), QT_TRANSLATE_NOOP("Plan", "Stops")}, pairRows(writer));
}

} // namespace

void availabilityChapter(ChapterWriter &writer)
{
    const Availability &availability = writer.assessment.availability;
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Availability"), "availability");
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan",
                                  "%1: what the providers promise by contract, multiplied along the chain. It is an "
                                  "upper bound, not a forecast."))
                         .arg(writer.shown(availability.composite, 4)));
    const Picture picture = availabilityPicture(availability, writer.locale);
    if (!writer.input.diagram.isEmpty())
        writer.add(plan::Picture{picture.svg, picture.description});
    writer.add(picture.table);
    expectedPart(writer);
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "Not covered by the promise:")));
    writer.bullets(availability.notCoveredTexts());
    failuresPart(writer);
}

} // namespace octoha
