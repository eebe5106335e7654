#include "app/cli/simulateoptions.h"

#include "core/simulate/history.h"

#include <cmath>

namespace octoha::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr quint64 largestSeed = quint64(1) << 53; // Beyond it JSON cannot tell seeds apart.
constexpr double mostCount = 1e9;
constexpr qsizetype mostDurations = 10'000'000;

bool isSet(const QCommandLineParser &options, QLatin1StringView name)
{
    return options.isSet(QString(name));
}

tl::unexpected<Error> refused(QLatin1StringView option, const QString &value, const QString &wanted)
{
    return failure(Error::Code::Refused, u"--%1 does not take “%2”: it needs %3."_s.arg(option, value, wanted));
}

/// A finite number; text such as "nan" or "inf" is none.
std::optional<double> decimal(const QString &text)
{
    bool isNumber = false;
    const double value = QLocale::c().toDouble(text.trimmed(), &isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<int> whole(const QString &text)
{
    const auto value = decimal(text);
    return value && std::abs(*value) <= mostCount && *value == std::floor(*value) ? std::optional(int(*value))
                                                                                  : std::nullopt;
}

Result<> readArrivals(const QString &text, Arrivals &arrivals)
{
    const QString kind = text.section(u':', 0, 0), value = text.section(u':', 1);
    const auto number = decimal(value);
    if (kind == "poisson"_L1 && number) {
        arrivals = {.pattern = Arrivals::Pattern::Poisson, .tasksPerHour = *number};
    } else if (kind == "burst"_L1 && whole(value)) {
        arrivals = {.pattern = Arrivals::Pattern::Burst, .burstCount = *whole(value)};
    } else if (kind == "every"_L1 && number) {
        arrivals = {.pattern = Arrivals::Pattern::Regular, .everyMinutes = *number};
    } else {
        return refused("arrivals"_L1, text, u"poisson:PER_HOUR, burst:COUNT or every:MINUTES"_s);
    }
    return {};
}

Result<> readDurations(const QString &text, Durations &durations)
{
    const QString kind = text.section(u':', 0, 0), value = text.section(u':', 1);
    const auto mean = decimal(kind == "lognormal"_L1 ? value.section(u',', 0, 0) : value),
               variation = decimal(value.section(u',', 1));
    if (kind == "fixed"_L1 && mean) {
        durations = {.spread = Durations::Spread::Fixed, .meanMinutes = *mean};
    } else if (kind == "exponential"_L1 && mean) {
        durations = {.spread = Durations::Spread::Exponential, .meanMinutes = *mean};
    } else if (kind == "lognormal"_L1 && mean && variation) {
        durations = {.spread = Durations::Spread::LogNormal, .meanMinutes = *mean, .variation = *variation};
    } else {
        return refused("durations"_L1, text, u"fixed:MINUTES, exponential:MEAN or lognormal:MEAN,CV"_s);
    }
    return {};
}

/// The durations of a history, to be drawn from where tasks come otherwise.
Result<QList<double>> durationsIn(const QString &historyFile)
{
    auto reader = HistoryReader::open(historyFile);
    if (!reader)
        return tl::unexpected(reader.error());
    QList<double> minutes;
    for (;;) {
        const auto task = reader->next();
        if (!task)
            return tl::unexpected(task.error());
        if (!*task)
            break;
        if (minutes.size() == mostDurations)
            return failure(Error::Code::TooLarge,
                u"%1 holds more than %2 tasks."_s.arg(historyFile, QString::number(mostDurations)));
        minutes.append(double((*task)->duration) / ticksPerMinute);
    }
    return minutes;
}

/// A history gives what --arrivals and --durations do not.
Result<> readHistory(const QCommandLineParser &options, Scenario &scenario)
{
    const QString file = options.value(u"history"_s);
    if (!isSet(options, "arrivals"_L1)) {
        scenario.arrivals = {.pattern = Arrivals::Pattern::History, .historyFile = file};
        if (!isSet(options, "hours"_L1))
            scenario.hours = 0; // The whole file.
        if (!isSet(options, "durations"_L1))
            scenario.durations = {.spread = Durations::Spread::History};
        return {};
    }
    if (isSet(options, "durations"_L1))
        return failure(
            Error::Code::Refused, u"--history has nothing to give beside both --arrivals and --durations."_s);
    const auto minutes = durationsIn(file);
    if (!minutes)
        return tl::unexpected(minutes.error());
    scenario.durations = {.spread = Durations::Spread::Empirical, .minutes = *minutes};
    return {};
}

/// "NODE@MIN" for good, or "NODE@MIN..MIN".
Result<> readWindow(QLatin1StringView option, const QString &text, Scenario &scenario)
{
    const qsizetype at = text.lastIndexOf(u'@');
    const QString name = text.left(at).trimmed(), times = text.mid(at + 1);
    const bool hasEnd = times.contains(".."_L1);
    const auto start = decimal(times.section(".."_L1, 0, 0)), end = decimal(times.section(".."_L1, 1));
    if (at < 1 || !start || *start < 0 || (hasEnd && (!end || *end <= *start)))
        return refused(option, text, u"NODE@MINUTE or NODE@MINUTE..MINUTE, the second after the first"_s);
    QStringList names;
    for (ScenarioNode &node : scenario.nodes) {
        names.append(node.name);
        if (node.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        node.windows.append({option == "fault"_L1 ? NodeWindow::Kind::Fault : NodeWindow::Kind::Drain, *start,
            hasEnd ? *end - *start : 0});
        return {};
    }
    return failure(Error::Code::Refused,
        u"--%1 names “%2”, which is no node of the design; the nodes are: %3."_s.arg(
            option, name, names.join(", "_L1)));
}

Result<> readNumber(const QCommandLineParser &options, QLatin1StringView name, double &value)
{
    if (!isSet(options, name))
        return {};
    const QString text = options.value(QString(name));
    const auto number = decimal(text);
    if (!number)
        return refused(name, text, u"a number"_s);
    value = *number;
    return {};
}

Result<> readCount(const QCommandLineParser &options, QLatin1StringView name, int &value)
{
    if (!isSet(options, name))
        return {};
    const QString text = options.value(QString(name));
    const auto number = whole(text);
    if (!number)
        return refused(name, text, u"a whole number"_s);
    value = *number;
    return {};
}

Result<> readSeed(const QCommandLineParser &options, quint64 &seed)
{
    if (!isSet(options, "seed"_L1))
        return {};
    const QString text = options.value(u"seed"_s);
    bool isNumber = false;
    seed = text.toULongLong(&isNumber);
    if (!isNumber || seed > largestSeed)
        return refused("seed"_L1, text, u"a whole number from 0 to %1"_s.arg(largestSeed));
    return {};
}

Result<> readWindows(const QCommandLineParser &options, Scenario &scenario)
{
    for (const auto option : {"fault"_L1, "drain"_L1}) {
        for (const QString &text : options.values(QString(option))) {
            if (const auto read = readWindow(option, text, scenario); !read)
                return read;
        }
    }
    return {};
}

/// Arrivals and durations, in the words of a history or of their own.
Result<> readLoad(const QCommandLineParser &options, Scenario &scenario)
{
    Result<> read;
    if (isSet(options, "history"_L1))
        read = readHistory(options, scenario);
    if (read && isSet(options, "arrivals"_L1))
        read = readArrivals(options.value(u"arrivals"_s), scenario.arrivals);
    if (read && isSet(options, "durations"_L1))
        read = readDurations(options.value(u"durations"_s), scenario.durations);
    return read;
}

} // namespace

ScenarioParts leftToDesign(const QCommandLineParser &options)
{
    const bool hasHistory = isSet(options, "history"_L1);
    return {.arrivals = !isSet(options, "arrivals"_L1) && !hasHistory,
        .durations = !isSet(options, "durations"_L1) && !hasHistory,
        .hours = !isSet(options, "hours"_L1) && !hasHistory};
}

Result<> applyOptions(const QCommandLineParser &options, Scenario &scenario)
{
    scenario.replications
        = 1; // The contract's default; the design's number is for the window, which runs beside the work.
    return readNumber(options, "hours"_L1, scenario.hours)
        .and_then([&] { return readNumber(options, "poll"_L1, scenario.pollSeconds); })
        .and_then([&] { return readSeed(options, scenario.seed); })
        .and_then([&] { return readCount(options, "replications"_L1, scenario.replications); })
        .and_then([&] { return readCount(options, "threads"_L1, scenario.threads); })
        .and_then([&] { return readLoad(options, scenario); })
        .and_then([&] { return readWindows(options, scenario); });
}

QString nameOf(const QString &scenarioPath, const QCommandLineParser &options)
{
    struct Origin {
        QLatin1StringView path, option, field;
    };
    constexpr Origin origins[] = {{"arrivals"_L1, "arrivals"_L1, "workload.arrivalPattern"_L1},
        {"durations"_L1, "durations"_L1, "workload.averageMinutes"_L1},
        {"hours"_L1, "hours"_L1, "workload.simulationHours"_L1}, {"pollSeconds"_L1, "poll"_L1, {}},
        {"replications"_L1, "replications"_L1, {}}, {"threads"_L1, "threads"_L1, {}},
        {"windowMinutes"_L1, {}, "workload.windowMinutes"_L1}, {"nodes"_L1, {}, "compute.nodes"_L1}};
    if (scenarioPath.contains(".windows."_L1))
        return u"--fault, --drain, workload.nodeOutages"_s;
    for (const Origin &origin : origins) {
        if (!scenarioPath.startsWith(origin.path))
            continue;
        const bool byOption = !origin.option.isEmpty() && (origin.field.isEmpty() || isSet(options, origin.option));
        return byOption ? "--"_L1 + origin.option : QString(origin.field);
    }
    return scenarioPath;
}

} // namespace octoha::cli
