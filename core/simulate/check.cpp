#include "core/simulate/check.h"

#include <QCoreApplication>
#include <QLocale>

namespace octoha {

namespace {

constexpr double mostHours = 1'000'000, mostMinutes = mostHours * 60, longestMean = 525'600, shortestMean = 1e-6,
                 fewestPerHour = 1e-6;
constexpr double mostPerHour = 1e9, mostBurst = 10'000'000, mostNodes = 1000, mostCap = 1000, mostWindows = 1000;
constexpr double mostVariation = 10, mostReplications = 10'000, mostThreads = 1024, mostPoints = 10'000,
                 mostPollSeconds = 86'400;
constexpr double aboveZero
    = 1e-3; // Minutes and hours that may not be 0: below it a run would be all events and no time.
constexpr qsizetype hoursOfWeek = 168;

QString number(double value)
{
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

/// Collects what is wrong.
class Checker {
public:
    /// NaN is in no range.
    void range(const QString &path, double value, double lowest, double highest)
    {
        if (!(value >= lowest && value <= highest))
            refuse(path,
                QCoreApplication::translate("Scenario", "%1 is outside %2 to %3.")
                    .arg(number(value), number(lowest), number(highest)));
    }
    void refuse(const QString &path, const QString &message)
    {
        m_errors.append(Error{Error::Code::OutOfRange, message, {}, path, {}});
    }
    Result<> result()
    {
        if (m_errors.isEmpty())
            return {};
        Error first = m_errors.takeFirst();
        first.others = m_errors;
        return tl::unexpected(first);
    }

private:
    QList<Error> m_errors;
};

void checkWindow(Checker &checker, const NodeWindow &window, const QString &path)
{
    checker.range(path + QLatin1String(".startMinute"), window.startMinute, 0, mostMinutes);
    checker.range(path + QLatin1String(".minutes"), window.minutes, 0, mostMinutes);
    checker.range(
        path + QLatin1String(".everyMinutes"), window.everyMinutes, window.everyMinutes == 0 ? 0 : 1, mostMinutes);
}

void checkNode(Checker &checker, const ScenarioNode &node, const QString &path)
{
    checker.range(path + QLatin1String(".taskCap"), node.taskCap, 0, mostCap);
    checker.range(path + QLatin1String(".joinMinute"), node.joinMinute, 0, mostMinutes);
    checker.range(path + QLatin1String(".capZeroMinutes"), node.capZeroMinutes, 0, mostMinutes);
    checker.range(path + QLatin1String(".windows"), double(node.windows.size()), 0, mostWindows);
    for (qsizetype i = 0; i < std::min(node.windows.size(), qsizetype(mostWindows)); ++i)
        checkWindow(checker, node.windows.at(i), path + QStringLiteral(".windows.%1").arg(i));
}

void checkNodes(Checker &checker, const Scenario &scenario)
{
    checker.range(QStringLiteral("nodes"), double(scenario.nodes.size()), 1, mostNodes);
    int places = 0;
    for (qsizetype i = 0; i < std::min(scenario.nodes.size(), qsizetype(mostNodes)); ++i) {
        checkNode(checker, scenario.nodes.at(i), QStringLiteral("nodes.%1").arg(i));
        places += std::max(0, scenario.nodes.at(i).taskCap > mostCap ? 1 : scenario.nodes.at(i).taskCap);
    }
    if (!scenario.nodes.isEmpty() && places == 0)
        checker.refuse(QStringLiteral("nodes"),
            QCoreApplication::translate("Scenario", "No node runs tasks: every task cap is 0."));
}

void checkWeekly(Checker &checker, const QList<double> &weekly)
{
    checker.range(QStringLiteral("arrivals.weekly"), double(weekly.size()), hoursOfWeek, hoursOfWeek);
    for (qsizetype i = 0; i < std::min(weekly.size(), hoursOfWeek); ++i)
        checker.range(QStringLiteral("arrivals.weekly.%1").arg(i), weekly.at(i), 0, mostPerHour);
    if (weekly.size() == hoursOfWeek
        && std::all_of(weekly.begin(), weekly.end(), [](double tasks) { return tasks == 0; }))
        checker.refuse(QStringLiteral("arrivals.weekly"),
            QCoreApplication::translate("Scenario", "No task comes in the whole week."));
}

void checkArrivals(Checker &checker, const Arrivals &arrivals)
{
    switch (arrivals.pattern) {
    case Arrivals::Pattern::Poisson:
        return checker.range(
            QStringLiteral("arrivals.tasksPerHour"), arrivals.tasksPerHour, fewestPerHour, mostPerHour);
    case Arrivals::Pattern::Burst:
        checker.range(QStringLiteral("arrivals.burstCount"), arrivals.burstCount, 1, mostBurst);
        checker.range(QStringLiteral("arrivals.firstMinute"), arrivals.firstMinute, 0, mostMinutes);
        return checker.range(QStringLiteral("arrivals.everyMinutes"), arrivals.everyMinutes,
            arrivals.everyMinutes == 0 ? 0 : aboveZero, mostMinutes);
    case Arrivals::Pattern::Regular:
        return checker.range(QStringLiteral("arrivals.everyMinutes"), arrivals.everyMinutes, aboveZero, mostMinutes);
    case Arrivals::Pattern::Weekly:
        return checkWeekly(checker, arrivals.weekly);
    case Arrivals::Pattern::History:
        if (arrivals.historyFile.isEmpty())
            checker.refuse(
                QStringLiteral("arrivals.historyFile"), QCoreApplication::translate("Scenario", "No file is given."));
    }
}

void checkDurations(Checker &checker, const Scenario &scenario)
{
    const Durations &durations = scenario.durations;
    if (durations.spread == Durations::Spread::History) {
        if (scenario.arrivals.pattern != Arrivals::Pattern::History)
            checker.refuse(QStringLiteral("durations.spread"),
                QCoreApplication::translate("Scenario", "Durations of a history need its arrivals."));
        return;
    }
    if (durations.spread == Durations::Spread::Empirical) {
        if (durations.minutes.isEmpty())
            checker.refuse(QStringLiteral("durations.minutes"),
                QCoreApplication::translate("Scenario", "There is no duration to draw from."));
        for (qsizetype i = 0; i < durations.minutes.size(); ++i)
            checker.range(QStringLiteral("durations.minutes.%1").arg(i), durations.minutes.at(i), 0, mostMinutes);
        return;
    }
    checker.range(QStringLiteral("durations.meanMinutes"), durations.meanMinutes, shortestMean, longestMean);
    if (durations.spread == Durations::Spread::LogNormal)
        checker.range(QStringLiteral("durations.variation"), durations.variation, 0, mostVariation);
}

} // namespace

Result<> checked(const Scenario &scenario)
{
    Checker checker;
    checkNodes(checker, scenario);
    checkArrivals(checker, scenario.arrivals);
    checkDurations(checker, scenario);
    const bool wholeHistory = scenario.arrivals.pattern == Arrivals::Pattern::History && scenario.hours == 0;
    checker.range(QStringLiteral("hours"), scenario.hours, wholeHistory ? 0 : aboveZero, mostHours);
    checker.range(QStringLiteral("pollSeconds"), scenario.pollSeconds, 0, mostPollSeconds);
    checker.range(QStringLiteral("orphanMinutes"), scenario.orphanMinutes, 0, mostMinutes);
    checker.range(QStringLiteral("windowMinutes"), scenario.windowMinutes, 0, mostMinutes);
    checker.range(QStringLiteral("replications"), scenario.replications, 1, mostReplications);
    checker.range(QStringLiteral("threads"), scenario.threads, 0, mostThreads);
    checker.range(QStringLiteral("seriesPoints"), scenario.seriesPoints, 0, mostPoints);
    return checker.result();
}

} // namespace octoha
