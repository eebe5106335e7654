// How fast the capacity simulation is, what it allocates, how soon it can be cancelled, and what a SimPy model of the
// same scheduler takes for the same tasks.
#include "core/simulate/tasksource.h"
#include "tests/bench/figure.h"
#include "tests/core/simulate/scenarios.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <new>
#include <thread>

using namespace octoha;
using namespace octoha::tests;

namespace {

std::atomic<qint64> allocations = 0;

} // namespace

void *operator new(std::size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace {

Scenario busyCluster(int nodes, double tasks, double pollSeconds = 20)
{
    Scenario scenario = clusterOf(nodes, 20);
    scenario.pollSeconds = pollSeconds;
    loadWith(scenario, 0.8, tasks);
    return scenario;
}

SimulationResult run(const Scenario &scenario)
{
    const auto result = simulate(scenario);
    if (!result)
        qFatal("%s %s", qPrintable(result.error().path), qPrintable(result.error().message));
    return *result;
}

/// Of one thread, by the time of its processor: what else runs on the machine does not count. The best of five runs.
double millionEventsASecond(const Scenario &scenario)
{
    double best = 0;
    for (int i = 0; i < 5; ++i) {
        const std::clock_t start = std::clock();
        const SimulationResult result = run(scenario);
        best = std::max(best, double(result.events) / 1e6 * CLOCKS_PER_SEC / double(std::clock() - start));
    }
    return best;
}

double secondsOf(const Scenario &scenario)
{
    QList<double> seconds;
    for (int i = 0; i < 5; ++i)
        seconds.append(run(scenario).seconds);
    return bench::median(seconds);
}

/// What twice the tasks allocate more.
double allocationsOf(double tasks)
{
    const auto counted = [](double count) {
        const qint64 before = allocations;
        run(busyCluster(16, count));
        return double(allocations - before);
    };
    const double once = counted(tasks);
    return counted(2 * tasks) - once;
}

double millisecondsToCancel()
{
    Scenario scenario = busyCluster(16, 1e9);
    scenario.hours = 1e6;
    scenario.threads = scenario.replications = 2;
    std::atomic<bool> cancel = false;
    std::thread running([&] { (void)simulate(scenario, {}, &cancel); });
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    QElapsedTimer timer;
    timer.start();
    cancel = true;
    running.join();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// A history that comes from a file: read once for its sums, and once more as the tasks run.
double secondsOfHistory(int tasks)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("history.csv")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The folder of the benchmark cannot be written.");
    file.write("QueueTime,DurationSeconds\n");
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < tasks; ++i)
        file.write(start.addSecs(qint64(i) * 45).toString(Qt::ISODate).toUtf8() + ',' + QByteArray::number(60 + i % 900)
            + '\n');
    file.close();
    Scenario scenario = clusterOf(2, 20);
    scenario.hours = 0;
    scenario.durations = {.spread = Durations::Spread::History};
    scenario.arrivals = {.pattern = Arrivals::Pattern::History, .historyFile = file.fileName()};
    return secondsOf(scenario);
}

/// The tasks that the engine draws, for a model that is told them.
void writeTasks(const Scenario &scenario, QFile &file)
{
    QTextStream out(&file);
    const auto poll = Ticks(scenario.pollSeconds * ticksPerSecond);
    Generator looks(scenario.seed, 0, Generator::Stream::Looks);
    out << poll << ' ' << scenario.nodes.size() << '\n';
    for (const ScenarioNode &node : scenario.nodes)
        out << node.taskCap << ' ' << Ticks(looks.uniform() * double(poll)) << '\n';
    TaskSource source(scenario);
    if (!source.restart(0, ticksOf(scenario.hours, ticksPerHour)))
        qFatal("no tasks");
    TaskSource::Batch times, lengths;
    do {
        source.fillArrivals(times);
        source.fillDurations(lengths);
        for (size_t i = 0; i < times.size() && times[i] != never; ++i)
            out << times[i] << ' ' << lengths[i] << '\n';
    } while (times.back() != never);
}

struct Model {
    quint64 tasks = 0;
    double meanSeconds = 0, seconds = 0;
};

/// Nothing where SimPy is not installed; then it says so.
std::optional<Model> runModel(const QString &script, const Scenario &scenario)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("tasks")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The folder of the benchmark cannot be written.");
    writeTasks(scenario, file);
    file.close();
    QProcess python;
    python.start(
        QStringLiteral("/usr/bin/python3"), {script, file.fileName()}); // That of Debian, which has the package.
    if (!python.waitForFinished(-1) || python.exitCode() != 0)
        qFatal("%s", python.readAllStandardError().constData());
    const QByteArray said = python.readAllStandardOutput().trimmed();
    const QList<QByteArray> words = said.split(' ');
    if (words.size() != 3) {
        std::printf("%s\n", said.constData());
        return std::nullopt;
    }
    return Model{words[0].toULongLong(), words[1].toDouble() / ticksPerSecond, words[2].toDouble()};
}

void besideSimPy(const QString &script)
{
    Scenario scenario = busyCluster(16, 100'000);
    const auto model = runModel(script, scenario);
    if (!model)
        return;
    const SimulationResult result = run(scenario);
    if (result.tasks != model->tasks
        || std::abs(result.wait.meanSeconds - model->meanSeconds) > 1e-6 * model->meanSeconds)
        std::printf("The models differ: %llu tasks wait %.6f s, %llu wait %.6f s\n", result.tasks,
            result.wait.meanSeconds, model->tasks, model->meanSeconds);
    scenario.replications = 20; // A start of threads is not what is measured.
    const double modelSeconds = scenario.replications * model->seconds;
    bench::print(
        {"as fast as SimPy, one core, same 100 000 tasks", modelSeconds / secondsOf(scenario), 60, "times", true});
    scenario.threads = 2;
    bench::print({"as fast as SimPy, two cores", modelSeconds / secondsOf(scenario), 120, "times", true});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    bench::print({"simulation, 2 nodes", millionEventsASecond(busyCluster(2, 2e6)), 30, "M events/s", true});
    bench::print({"simulation, 16 nodes", millionEventsASecond(busyCluster(16, 2e6)), 25, "M events/s", true});
    bench::print(
        {"simulation, 2 nodes, looks at once", millionEventsASecond(busyCluster(2, 2e6, 0)), 30, "M events/s", true});
    bench::print(
        {"simulation, 16 nodes, looks at once", millionEventsASecond(busyCluster(16, 2e6, 0)), 25, "M events/s", true});
    bench::print({"1 000 000 tasks over 16 nodes", secondsOf(busyCluster(16, 1e6)), 0.2, "s"});
    bench::print({"history of 100 000 tasks, read and run", secondsOfHistory(100'000), 0.5, "s"});
    bench::print({"allocations of a million tasks more", allocationsOf(1e6), 10, "allocations"});
    bench::print({"until a cancelled simulation ends", millisecondsToCancel(), 100, "ms"});
    if (argc > 1)
        besideSimPy(QString::fromLocal8Bit(argv[1]));
    return 0;
}
