#include "core/pictures/capacitypictures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace octoha {

namespace {

constexpr int mostBars = 40, tableRows = 24;

QString text(const char *words)
{
    return QCoreApplication::translate("Pictures", words);
}

/// What a picture can show and a sentence can say.
bool isNumber(double value)
{
    return std::abs(value) < 1e15; // False for what is none.
}

template<typename Item, typename Test> QList<Item> kept(const QList<Item> &items, Test test)
{
    QList<Item> good;
    std::copy_if(items.cbegin(), items.cend(), std::back_inserter(good), test);
    return good;
}

QString secondsText(double seconds, const QLocale &locale)
{
    return axisText(AxisForm::Time, seconds, locale);
}

double totalOf(const QList<WaitingShare> &shares)
{
    double total = 0;
    for (const WaitingShare &share : shares)
        total += share.tasks;
    return total;
}

/// Where the axis ends: behind the last task, but no more than half as far again as all but one of a hundred.
double endOf(QList<WaitingShare> shares, double total)
{
    std::sort(shares.begin(), shares.end(),
        [](const WaitingShare &a, const WaitingShare &b) { return a.toSeconds < b.toSeconds; });
    double sum = 0, usual = 0, last = 0;
    for (const WaitingShare &share : shares) {
        sum += share.tasks;
        last = std::max(last, share.toSeconds);
        if (usual <= 0 && sum >= total * 0.99)
            usual = share.toSeconds * 1.5;
    }
    return std::max(1.0, std::min(last, usual));
}

/// The bars: their width in seconds, and the tasks of each.
struct Bars {
    double each = 1;
    QList<double> tasks;
    double total = 0;
    bool isOpen = false; ///< The last one holds what waited longer than its end, too.
    double end() const { return each * double(tasks.size()); }
};

/// A share goes to the bar that holds its middle.
Bars barsOf(const QList<WaitingShare> &shares)
{
    const double total = totalOf(shares), end = endOf(shares, total);
    Bars bars{roundStep(AxisForm::Time, end / mostBars), {}, total};
    bars.tasks.resize(std::clamp(int(std::ceil(end / bars.each)), 1, mostBars));
    for (const WaitingShare &share : shares) {
        const double middle = (share.fromSeconds + share.toSeconds) / 2;
        bars.tasks[std::clamp(
            int(std::min(middle / bars.end(), 1.0) * double(bars.tasks.size())), 0, int(bars.tasks.size()) - 1)]
            += share.tasks;
        bars.isOpen = bars.isOpen || middle > bars.end();
    }
    return bars;
}

QString waitingDescription(double total, const QList<WaitingMark> &marks, const QLocale &locale)
{
    if (total <= 0)
        return text(QT_TRANSLATE_NOOP("Pictures", "No task has come, so none has waited."));
    QStringList sentences{text(QT_TRANSLATE_NOOP("Pictures", "How long %1 tasks waited before they started."))
                              .arg(locale.toString(total, 'f', 0))};
    for (const WaitingMark &mark : marks)
        sentences.append(
            text(QT_TRANSLATE_NOOP("Pictures", "%1: %2.")).arg(mark.name, secondsText(mark.seconds, locale)));
    return sentences.join(u' ');
}

TextTable waitingTable(const Bars &bars, const QLocale &locale)
{
    TextTable table{text(QT_TRANSLATE_NOOP("Pictures", "Waiting time")),
        {text(QT_TRANSLATE_NOOP("Pictures", "From")), text(QT_TRANSLATE_NOOP("Pictures", "To")),
            text(QT_TRANSLATE_NOOP("Pictures", "Tasks")), text(QT_TRANSLATE_NOOP("Pictures", "Share"))},
        {}, {true, true, true, true}};
    for (int i = 0; i < bars.tasks.size(); ++i) {
        const double tasks = bars.tasks[i];
        const bool isLast = i == bars.tasks.size() - 1;
        const QString to = isLast && bars.isOpen ? text(QT_TRANSLATE_NOOP("Pictures", "longer"))
                                                 : secondsText(bars.each * (i + 1), locale);
        if (tasks > 0)
            table.rows.append({secondsText(bars.each * i, locale), to, locale.toString(tasks, 'f', 0),
                axisText(AxisForm::Share, tasks / bars.total * 100, locale)});
    }
    return table;
}

bool overlaps(const QueueFault &fault, double from, double to)
{
    return fault.fromMinute < to && (fault.toMinute > from || fault.fromMinute >= from);
}

/// Twenty-four equal stretches at most, with the greatest queue of each.
TextTable queueTable(const QList<QueueStretch> &queue, const QList<QueueFault> &faults, const QLocale &locale)
{
    TextTable table{text(QT_TRANSLATE_NOOP("Pictures", "Queue over time")),
        {text(QT_TRANSLATE_NOOP("Pictures", "From")), text(QT_TRANSLATE_NOOP("Pictures", "Waiting on average")),
            text(QT_TRANSLATE_NOOP("Pictures", "Waiting at most")), text(QT_TRANSLATE_NOOP("Pictures", "Away"))},
        {}, {true, true, true, false}};
    const qsizetype each = std::max<qsizetype>(1, (queue.size() + tableRows - 1) / tableRows);
    for (qsizetype first = 0; first < queue.size(); first += each) {
        const qsizetype end = std::min(first + each, queue.size());
        double sum = 0, most = 0;
        for (qsizetype i = first; i < end; ++i) {
            sum += queue[i].waiting;
            most = std::max(most, queue[i].most);
        }
        QStringList away;
        const double to = end < queue.size() ? queue[end].minute : HUGE_VAL;
        for (const QueueFault &fault : faults) {
            if (overlaps(fault, queue[first].minute, to) && !away.contains(fault.name))
                away.append(fault.name);
        }
        table.rows.append(
            {secondsText(queue[first].minute * 60, locale), locale.toString(sum / double(end - first), 'f', 1),
                locale.toString(most, 'f', 0), away.join(QLatin1String(", "))});
    }
    return table;
}

QString queueDescription(const QList<QueueStretch> &queue, const QList<QueueFault> &faults, const QLocale &locale)
{
    const auto longest = std::max_element(
        queue.cbegin(), queue.cend(), [](const QueueStretch &a, const QueueStretch &b) { return a.most < b.most; });
    if (longest == queue.cend())
        return text(QT_TRANSLATE_NOOP("Pictures", "No task has come, so none has waited."));
    QStringList sentences{
        text(QT_TRANSLATE_NOOP("Pictures", "Tasks that wait for a node. The longest queue has %1 tasks, after %2."))
            .arg(locale.toString(longest->most, 'f', 0), secondsText(longest->minute * 60, locale))};
    QStringList names;
    for (const QueueFault &fault : faults) {
        if (!names.contains(fault.name))
            names.append(fault.name);
    }
    if (!names.isEmpty())
        sentences.append(text(QT_TRANSLATE_NOOP("Pictures", "Marked: %1.")).arg(names.join(QLatin1String(", "))));
    return sentences.join(u' ');
}

} // namespace

Picture waitingPicture(
    const QList<WaitingShare> &given, const QList<WaitingMark> &marks, const QLocale &locale, const PictureTheme &theme)
{
    const Bars bars = barsOf(kept(given, [](const WaitingShare &share) {
        return isNumber(share.fromSeconds) && isNumber(share.toSeconds) && isNumber(share.tasks);
    }));
    Chart chart{.title = text(QT_TRANSLATE_NOOP("Pictures", "Waiting time of tasks")),
        .description = waitingDescription(bars.total, marks, locale),
        .x = {.name = bars.isOpen
                ? text(QT_TRANSLATE_NOOP("Pictures", "Waiting time; the last bar holds all that waited longer"))
                : text(QT_TRANSLATE_NOOP("Pictures", "Waiting time")),
            .form = AxisForm::Time},
        .y = {.name = text(QT_TRANSLATE_NOOP("Pictures", "Share of tasks")), .form = AxisForm::Share},
        .series = {{.kind = ChartSeries::Kind::Bars, .barWidth = bars.each}},
        .locale = locale};
    for (int i = 0; bars.total > 0 && i < bars.tasks.size(); ++i)
        chart.series[0].points.append({bars.each * i, bars.tasks[i] / bars.total * 100});
    for (const WaitingMark &mark : marks) {
        if (mark.seconds <= bars.end())
            chart.bands.append({mark.seconds, mark.seconds,
                text(QT_TRANSLATE_NOOP("Pictures", "%1: %2")).arg(mark.name, secondsText(mark.seconds, locale))});
    }
    return {chartSvg(chart, theme), chart.title, chart.description, waitingTable(bars, locale)};
}

Picture queuePicture(
    const QList<QueueStretch> &given, const QList<QueueFault> &faults, const QLocale &locale, const PictureTheme &theme)
{
    const auto queue = kept(given, [](const QueueStretch &stretch) {
        return isNumber(stretch.minute) && isNumber(stretch.waiting) && isNumber(stretch.most);
    });
    Chart chart{.title = text(QT_TRANSLATE_NOOP("Pictures", "Queue over time")),
        .description = queueDescription(queue, faults, locale),
        .x = {.name = text(QT_TRANSLATE_NOOP("Pictures", "Time since the start")), .form = AxisForm::Time},
        .y = {.name = text(QT_TRANSLATE_NOOP("Pictures", "Tasks that wait"))},
        .series = {{.name = text(QT_TRANSLATE_NOOP("Pictures", "On average"))},
            {.name = text(QT_TRANSLATE_NOOP("Pictures", "At most, of all replications"))}},
        .locale = locale};
    for (const QueueStretch &stretch : queue) {
        chart.series[0].points.append({stretch.minute * 60, stretch.waiting});
        chart.series[1].points.append({stretch.minute * 60, stretch.most});
    }
    for (const QueueFault &fault : faults)
        chart.bands.append({fault.fromMinute * 60, fault.toMinute * 60, fault.name});
    return {chartSvg(chart, theme), chart.title, chart.description, queueTable(queue, faults, locale)};
}

} // namespace octoha
