// What the window costs: until it is painted, and from an edit until the panels show it.
#include "core/project/presets.h"
#include "tests/bench/figure.h"
#include "tests/bench/firstpaint.h"
#include "tests/bench/process.h"
#include "ui/mainwindow.h"
#include "ui/pageswizard.h"
#include "ui/panel/panel.h"

using namespace octoha;

namespace {

template<typename Work>
double millisecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QCoreApplication::processEvents(); // Lays out and paints what the work made necessary.
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Against a bare wizard, both as whole processes; in turns, so that a busy moment meets both.
void firstPaint(const QString &folder)
{
    const QString wizard = folder + QStringLiteral("/bench_wizard"), window = folder + QStringLiteral("/bench_window");
    QList<double> bareTimes, times, bareSizes, sizes;
    for (int i = 0; i < 15; ++i) {
        const auto bare = bench::runProcess(wizard, {});
        const auto ours = bench::runProcess(window, {QStringLiteral("--paint")});
        bareTimes.append(bare.milliseconds);
        times.append(ours.milliseconds);
        bareSizes.append(bare.mebibytes);
        sizes.append(ours.mebibytes);
    }
    bench::print({"window painted and ended", bench::median(times), 1.5 * bench::median(bareTimes), "ms"});
    bench::print({"memory of the window", bench::median(sizes), 1.8 * bench::median(bareSizes), "MiB"});
}

/// Edits of a number, each shown before the next.
void edits(DesignDocument &document)
{
    QList<double> times;
    for (int i = 0; i < 200; ++i)
        times.append(millisecondsOf([&] { document.set(QStringLiteral("workload.projects"), 40 + i % 60); }));
    bench::print({"edit until the panels show it, p95", bench::percentile(times, 0.95), 5, "ms"});
    bench::print({"longest edit", bench::percentile(times, 1), 50, "ms"});
}

void pages(MainWindow &window)
{
    QList<double> times;
    for (int i = 0; i < window.wizard().count(); ++i)
        times.append(millisecondsOf([&] { window.wizard().enter(i); }));
    bench::print({"entering the slowest page for the first time", bench::percentile(times, 1), 50, "ms"});
}

void tabs(MainWindow &window)
{
    auto *panel = window.findChild<Panel *>();
    QList<double> times;
    for (const auto tab : {Panel::Tab::Cost, Panel::Tab::Failures, Panel::Tab::Diagram, Panel::Tab::Files})
        times.append(millisecondsOf([&] { panel->open(tab); }));
    panel->open(Panel::Tab::Findings);
    bench::print({"opening the slowest tab for the first time", bench::percentile(times, 1), 50, "ms"});
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    DesignDocument document;
    document.start(sampleProject());
    MainWindow window(document);
    if (argc == 2 && qstrcmp(argv[1], "--paint") == 0)
        return bench::showOnce(window);
    firstPaint(QCoreApplication::applicationDirPath());
    window.show();
    QCoreApplication::processEvents();
    edits(document);
    pages(window);
    tabs(window);
    return 0;
}
