#include "core/plan/chapter.h"

#include "core/plan/capacityfigures.h"
#include "core/simulate/scenariofrom.h"
#include "core/simulate/terms.h"

namespace octoha {

namespace {

/// A plan is written while somebody waits; more tasks than this are for `octoha-cli simulate` and the window.
constexpr double mostTasks = 500'000;

double tasksOf(const Scenario &scenario)
{
    const Terms terms = termsOf(scenario, {});
    const double once = terms.tasksPerTick > 0 ? 0 : scenario.arrivals.burstCount;
    return (terms.tasksPerTick * double(terms.horizon) + once) * scenario.replications;
}

void add(ChapterWriter &writer, const Picture &picture)
{
    writer.add(plan::Picture{picture.svg, picture.description});
}

void writeFigures(ChapterWriter &writer, const Scenario &scenario, const SimulationResult &result)
{
    writer.paragraph(capacityVerdict(result, int(scenario.windowMinutes), writer.locale));
    writer.add(capacityTable(result, writer.locale));
    if (writer.input.diagram.isEmpty())
        return; // Without pictures.
    add(writer, waitingPictureOf(result, writer.locale));
    add(writer, queuePictureOf(result, writer.locale));
}

void writeSimulated(ChapterWriter &writer, const Scenario &scenario)
{
    if (tasksOf(scenario) > mostTasks) {
        writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan",
            "So many tasks arrive that they are not simulated here: octoha-cli simulate and the tab Capacity of the "
            "window do it.")));
        return;
    }
    writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan",
                                  "Simulated: %1 hours, %2 repetitions, seed %3; first in, first out, each node looks "
                                  "at the queue every %4 seconds, as Octopus documents it."))
                         .arg(writer.locale.toString(scenario.hours), writer.locale.toString(scenario.replications),
                             QString::number(scenario.seed), writer.locale.toString(scenario.pollSeconds)));
    const Result<SimulationResult> result = simulate(scenario);
    if (result)
        writeFigures(writer, scenario, *result);
    else
        writer.paragraph(result.error().message);
}

} // namespace

void capacityChapter(ChapterWriter &writer)
{
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Capacity"), "capacity");
    if (const Result<Scenario> scenario = scenarioFrom(writer.design, writer.catalog))
        writeSimulated(writer, *scenario);
    else
        writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan", "Not simulated: %1")).arg(scenario.error().message));
}

} // namespace octoha
