#include "app/cli/simulateoptions.h"
#include "core/simulate/simulation.h"
#include "core/simulate/simulationjson.h"

namespace octoha::cli {

namespace {

/// Prints a simulation for people; all of it is in the JSON as well.
class Printer {
public:
    Printer(QTextStream &out, const Scenario &scenario, const SimulationResult &result, const SmallestCluster &smallest)
        : m_out(out),
          m_scenario(scenario),
          m_result(result),
          m_smallest(smallest)
    { }
    void print()
    {
        printTasks();
        printWaiting();
        printWindow();
        printNodes();
        printEffort();
    }

private:
    QString number(double value, int decimals) const { return textLocale().toString(value, 'f', decimals); }
    QString count(quint64 value) const { return textLocale().toString(value); }
    QString span(double seconds) const;
    void line(const char *text) { m_out << QString::fromUtf8(text) << '\n'; }
    void printTasks();
    void printWaiting();
    void printWindow();
    void printSmallest();
    void printNodes();
    void printEffort();

    QTextStream &m_out;
    const Scenario &m_scenario;
    const SimulationResult &m_result;
    const SmallestCluster &m_smallest;
};

/// "18.3 s", "12.5 min", "3.2 h": three digits are enough to decide by.
QString Printer::span(double seconds) const
{
    if (seconds < 120)
        return number(seconds, 1) + QStringLiteral(" s");
    return seconds < 7200 ? number(seconds / 60, 1) + QStringLiteral(" min")
                          : number(seconds / 3600, 1) + QStringLiteral(" h");
}

void Printer::printTasks()
{
    m_out << QStringLiteral("Tasks: %1 came, %2 started, %3 finished, %4 were lost with their node\n")
                 .arg(count(m_result.tasks), count(m_result.started), count(m_result.finished),
                     count(m_result.cancelled));
    if (m_result.isNeverTaken())
        m_out << QStringLiteral(
            "The queue never catches up: in the long run no node takes tasks; %1 tasks never started.\n")
                     .arg(count(m_result.neverStarted));
    else if (m_result.neverCatchesUp)
        m_out << QStringLiteral(
            "The queue never catches up: the load is %1 times what the nodes can do; %2 tasks never started.\n")
                     .arg(number(m_result.offeredLoad, 2), count(m_result.neverStarted));
    if (m_result.overdue > 0)
        m_out << QStringLiteral("%1 tasks waited longer than a day; Octopus gives up on those.\n")
                     .arg(count(m_result.overdue));
}

void Printer::printWaiting()
{
    const WaitingTime &wait = m_result.wait;
    if (m_result.started == 0)
        return line("\nWaiting: unknown, because no task started");
    m_out << QStringLiteral("\nWaiting: %1 on average").arg(span(wait.meanSeconds));
    if (wait.confidence95Seconds)
        m_out << QStringLiteral(" (±%1, 95 % interval over %2 replications)")
                     .arg(span(*wait.confidence95Seconds))
                     .arg(m_scenario.replications);
    m_out << QStringLiteral("\n  half of the tasks at most %1, 95 % at most %2, 99 % at most %3, the longest %4\n")
                 .arg(span(wait.p50Seconds), span(wait.p95Seconds), span(wait.p99Seconds), span(wait.maxSeconds));
    m_out << QStringLiteral("  %1 tasks waited on average\n").arg(number(m_result.meanWaiting, 2));
}

void Printer::printWindow()
{
    if (m_result.started > 0)
        m_out << QStringLiteral("\nThe last task ended after %1\n").arg(span(m_result.lastEndMinute * 60));
    if (m_scenario.windowMinutes <= 0)
        return line("The window has no length (workload.windowMinutes), so nothing is said about it.");
    m_out << QStringLiteral("Window of %1 min for each task: %2 (in %3 % of the replications)\n")
                 .arg(number(m_scenario.windowMinutes, 0),
                     m_result.windowMet ? QStringLiteral("met") : QStringLiteral("not met"),
                     number(m_result.windowProbability * 100, 1));
    printSmallest();
}

void Printer::printSmallest()
{
    if (!m_smallest.decided)
        return line("  The smallest cluster that meets it was not sought to the end: too many tasks.");
    m_out << (m_smallest.taskCap
            ? QStringLiteral("  Smallest task cap of each node that meets it: %1\n").arg(*m_smallest.taskCap)
            : QStringLiteral("  No task cap meets it.\n"));
    m_out << (m_smallest.nodes ? QStringLiteral("  Fewest nodes that meet it: %1\n").arg(*m_smallest.nodes)
                               : QStringLiteral("  No number of nodes meets it.\n"));
}

void Printer::printNodes()
{
    m_out << QStringLiteral("\nNodes: %1 % in use\n").arg(number(m_result.utilisation * 100, 1));
    for (const NodeLoad &node : m_result.nodes)
        m_out << QStringLiteral("  %1: task cap %2, %3 tasks started, %4 % in use\n")
                     .arg(node.name, QString::number(node.taskCap), count(node.started),
                         number(node.utilisation * 100, 1));
}

void Printer::printEffort()
{
    m_out << QStringLiteral("\nSeed %1; %2 events in %3 s\n")
                 .arg(m_scenario.seed)
                 .arg(count(m_result.events), number(m_result.seconds, 3));
}

/// Values of options that are out of range are the caller's, whatever the file holds.
int reportRefused(Invocation &run, Error error)
{
    error.path = nameOf(error.path, run.options);
    for (Error &other : error.others)
        other.path = nameOf(other.path, run.options);
    const int exitCode = run.report(error);
    return error.code == Error::Code::OutOfRange ? int(Usage) : exitCode;
}

int runScenario(Invocation &run, const Scenario &scenario)
{
    const auto result = simulate(scenario);
    if (!result)
        return reportRefused(run, result.error());
    const SmallestCluster smallest = smallestThatMeets(scenario);
    if (run.isJson())
        run.print(simulationToJson(*result, scenario, smallest));
    else
        Printer(run.out, scenario, *result, smallest).print();
    return Fine;
}

} // namespace

int runSimulate(Invocation &run)
{
    int exitCode = Fine;
    const auto project = load(run, run.arguments.first(), exitCode);
    if (!project)
        return exitCode;
    auto scenario = scenarioFrom(project->design, run.catalog, leftToDesign(run.options));
    if (!scenario)
        return run.report(scenario.error(), run.arguments.first());
    if (const auto applied = applyOptions(run.options, *scenario); !applied)
        return run.report(applied.error());
    return runScenario(run, *scenario);
}

} // namespace octoha::cli
