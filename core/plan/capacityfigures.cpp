#include "core/plan/capacityfigures.h"

#include "core/assess/quantities.h"
#include "core/pictures/axis.h"
#include "core/pictures/capacitypictures.h"
#include "core/plan/situation.h"

namespace octoha {

namespace {

/// What is told of tasks that started: unknown where none did.
QString time(double seconds, const SimulationResult &result, const QLocale &locale)
{
    return result.started > 0 ? axisText(AxisForm::Time, seconds, locale)
                              : planText(QT_TRANSLATE_NOOP("Plan", "unknown"));
}

QString share(double part, const QLocale &locale)
{
    return planText(QT_TRANSLATE_NOOP("Plan", "%1 %")).arg(locale.toString(part * 100, 'f', 1));
}

QString meanWait(const SimulationResult &result, const QLocale &locale)
{
    const QString mean = time(result.wait.meanSeconds, result, locale);
    const auto &width = result.wait.confidence95Seconds;
    return width ? planText(QT_TRANSLATE_NOOP("Plan", "%1 ± %2")).arg(mean, time(*width, result, locale)) : mean;
}

QString awayText(const NodeAway &away, const SimulationResult &result)
{
    const QString node = result.nodes.value(away.node).name;
    return (away.kind == NodeWindow::Kind::Drain ? planText(QT_TRANSLATE_NOOP("Plan", "%1 drained"))
                                                 : planText(QT_TRANSLATE_NOOP("Plan", "%1 lost")))
        .arg(node);
}

} // namespace

QString capacityVerdict(const SimulationResult &result, int windowMinutes, const QLocale &locale)
{
    if (result.isNeverTaken())
        return planText(QT_TRANSLATE_NOOP("Plan", "The queue never catches up: in the long run no node takes tasks."));
    if (result.neverCatchesUp)
        return planText(QT_TRANSLATE_NOOP("Plan", "The queue never catches up: %1 of what the nodes can do arrives."))
            .arg(share(result.offeredLoad, locale));
    if (result.tasks == 0)
        return planText(QT_TRANSLATE_NOOP("Plan", "No task arrives in the time that is simulated."));
    const QString window = minutesText(windowMinutes, locale);
    if (result.windowMet)
        return planText(QT_TRANSLATE_NOOP("Plan", "Every task ends within the window of %1, in every repetition."))
            .arg(window);
    return planText(QT_TRANSLATE_NOOP("Plan", "In %1 of the repetitions every task ends within the window of %2."))
        .arg(share(result.windowProbability, locale), window);
}

TextTable capacityTable(const SimulationResult &result, const QLocale &locale)
{
    const WaitingTime &wait = result.wait;
    TextTable table{planText(QT_TRANSLATE_NOOP("Plan", "Waiting for a node, by simulation")),
        {planText(QT_TRANSLATE_NOOP("Plan", "What")), planText(QT_TRANSLATE_NOOP("Plan", "Value"))}, {}, {false, true}};
    const auto row = [&](const char *what, const QString &value) { table.rows.append({planText(what), value}); };
    row(QT_TRANSLATE_NOOP("Plan", "Average wait, with its 95 % interval"), meanWait(result, locale));
    row(QT_TRANSLATE_NOOP("Plan", "Half of the tasks wait at most"), time(wait.p50Seconds, result, locale));
    row(QT_TRANSLATE_NOOP("Plan", "95 % of the tasks wait at most"), time(wait.p95Seconds, result, locale));
    row(QT_TRANSLATE_NOOP("Plan", "99 % of the tasks wait at most"), time(wait.p99Seconds, result, locale));
    row(QT_TRANSLATE_NOOP("Plan", "Longest wait"), time(wait.maxSeconds, result, locale));
    row(QT_TRANSLATE_NOOP("Plan", "Last task ends after"), time(result.lastEndMinute * 60, result, locale));
    row(QT_TRANSLATE_NOOP("Plan", "Use of the task caps"), share(result.utilisation, locale));
    row(QT_TRANSLATE_NOOP("Plan", "Tasks in all repetitions"), locale.toString(result.tasks));
    row(QT_TRANSLATE_NOOP("Plan", "Tasks lost with their node"), locale.toString(result.cancelled));
    row(QT_TRANSLATE_NOOP("Plan", "Tasks that waited longer than a day"), locale.toString(result.overdue));
    return table;
}

Picture waitingPictureOf(const SimulationResult &result, const QLocale &locale, const PictureTheme &theme)
{
    QList<WaitingShare> shares;
    for (const WaitingBar &bar : result.waitHistogram)
        shares.append({bar.fromSeconds, bar.toSeconds, double(bar.tasks)});
    const QList<WaitingMark> marks{{planText(QT_TRANSLATE_NOOP("Plan", "half")), result.wait.p50Seconds},
        {planText(QT_TRANSLATE_NOOP("Plan", "95 %")), result.wait.p95Seconds}};
    return waitingPicture(shares, marks, locale, theme);
}

Picture queuePictureOf(const SimulationResult &result, const QLocale &locale, const PictureTheme &theme)
{
    QList<QueueStretch> queue;
    for (const QueuePoint &point : result.queue)
        queue.append({point.minute, point.waiting, point.waitingMost});
    QList<QueueFault> faults;
    for (const NodeAway &away : result.away)
        faults.append({away.fromMinute, away.toMinute, awayText(away, result)});
    return queuePicture(queue, faults, locale, theme);
}

} // namespace octoha
