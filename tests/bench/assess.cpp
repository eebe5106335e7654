// How long judging a design takes, for the sample and for a design of any size.
#include "core/assess/assessment.h"
#include "core/assess/expected.h"
#include "core/assess/mutations.h"
#include "core/export/bundle.h"
#include "core/project/presets.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace octoha;

namespace {

const QDate day(2026, 11, 1);

/// The sample with more nodes and polling Tentacles, all of them named.
Design grown(int nodes, int tentacles)
{
    Design design = sampleProject().design;
    const Node node = design.compute.nodes.value(0);
    const Tentacle tentacle = design.polling.tentacles.value(0);
    design.compute.nodes.clear();
    design.polling.tentacles.clear();
    for (int i = 0; i < nodes; ++i) {
        design.compute.nodes.append(node);
        design.compute.nodes.last().id = i + 1;
        design.compute.nodes.last().name = *Name::from(QStringLiteral("octo-%1").arg(i + 1));
    }
    for (int i = 0; i < tentacles; ++i) {
        design.polling.tentacles.append(tentacle);
        design.polling.tentacles.last().id = i + 1;
        design.polling.tentacles.last().name = *Name::from(QStringLiteral("target-%1").arg(i + 1));
    }
    return design;
}

double microsecondsOf(const Design &design, int batches, int batch)
{
    return bench::microseconds([&design] { assess(design, Catalog::shipped(), day); }, batches, batch);
}

/// What is computed beside an assessment: single faults with it, the rest when looked at.
void printFailures(const Design &design)
{
    const Catalog &catalog = Catalog::shipped();
    const auto withFaults = [&] {
        assess(design, catalog, day);
        singleFailuresOf(design, catalog);
    };
    bench::print({"assess the sample with all single faults, warm", bench::microseconds(withFaults), 100, "us"});
    bench::print({"all single and double faults of the sample",
        bench::microseconds([&] { failuresOf(design, catalog); }, 40, 5) / 1000, 1, "ms"});
    bench::print({"availability to expect, simulated and exact",
        bench::microseconds([&] { expectedAvailabilityOf(design, catalog); }, 11, 1) / 1000, 20, "ms"});
    bench::print({"every change that breaks the sample",
        bench::microseconds([&] { mutationsOf(design, catalog, day); }, 5, 1) / 1000, 150, "ms"});
}

/// settings.json and all other files, in memory: the first time, which fills the tables, and again.
void printBundle(const Project &project)
{
    const Catalog &catalog = Catalog::shipped();
    const Assessment assessment = assess(project.design, catalog, day);
    const auto render = [&] { return renderBundle(project, assessment, catalog, {.draft = true}); };
    QElapsedTimer timer;
    timer.start();
    const auto files = render();
    const double first = double(timer.nsecsElapsed()) / 1'000'000;
    if (!files)
        std::printf("the bundle was refused\n");
    bench::print({"render the sample's bundle, the first time", first, 10, "ms"});
    bench::print({"render the sample's bundle, again", bench::microseconds(render, 11, 1) / 1000, 10, "ms"});
}

/// For counting instructions: nothing but assessments of the sample, after one that fills the tables.
int runOnly(int times)
{
    const Design design = sampleProject().design;
    qsizetype findings = 0;
    for (int i = 0; i < times; ++i)
        findings += assess(design, Catalog::shipped(), day).findings.size();
    std::printf("%lld findings\n", static_cast<long long>(findings));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--times") == 0)
        return runOnly(atoi(argv[2]));
    bench::print({"assess the sample, warm", microsecondsOf(sampleProject().design, 60, 50), 100, "us"});
    printFailures(sampleProject().design);
    printBundle(sampleProject());
    const double small = microsecondsOf(grown(5, 1000), 40, 5);
    const double large = microsecondsOf(grown(50, 10'000), 40, 2);
    bench::print({"assess 50 nodes and 10 000 Tentacles", large / 1000, 5, "ms"});
    bench::print({"ten times the design, by ten times the time", large / small / 10, 1.25, "times"});
    return 0;
}
