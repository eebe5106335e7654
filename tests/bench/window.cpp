// What the window costs: until it is painted, and from an edit until the panels show it.
#include "core/project/presets.h"
#include "tests/bench/figure.h"
#include "tests/bench/firstpaint.h"
#include "tests/bench/process.h"
#include "ui/dialogs.h"
#include "ui/mainwindow.h"
#include "ui/pageswizard.h"
#include "ui/panel/panel.h"
#include "ui/theme.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/listeditor.h"

#include <QClipboard>
#include <QTemporaryDir>

using namespace octoha;

namespace {

template<typename Work> double millisecondsOf(Work work)
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

/// Dialogs that answer by themselves: what they ask is no work of ours.
class Answers : public Dialogs {
public:
    explicit Answers(QString path) : m_path(std::move(path)) { use(this); }
    ~Answers() override { use(nullptr); }
    void error(QWidget *, const QString &message) override { qFatal("%s", qPrintable(message)); }
    void text(QWidget *, const QString &, const QString &, const std::function<void(const QString &)> &) override { }
    QString openPath(QWidget *, const QString &, const QString &) override { return m_path; }
    QString savePath(QWidget *, const QString &, const QString &, const QString &) override
    {
        return m_path + QLatin1String(".pdf");
    }

private:
    QString m_path;
};

void trigger(const MainWindow &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().remove(u'&').startsWith(text))
            return action->trigger();
    }
    qFatal("No action %s", qPrintable(text));
}

/// An edit with each page and each tab in sight.
void editsEverywhere(MainWindow &window)
{
    QList<double> times;
    const auto edit = [&](int number) {
        times.append(millisecondsOf([&] { window.document().set(QStringLiteral("workload.projects"), number); }));
    };
    for (int i = 0; i < window.wizard().count(); ++i) {
        window.wizard().enter(i);
        QCoreApplication::processEvents();
        edit(10 + i);
    }
    for (const auto tab :
        {Panel::Tab::Findings, Panel::Tab::Cost, Panel::Tab::Failures, Panel::Tab::Diagram, Panel::Tab::Files}) {
        window.findChild<Panel *>()->open(tab);
        QCoreApplication::processEvents();
        edit(30 + int(tab));
    }
    window.findChild<Panel *>()->open(Panel::Tab::Findings);
    bench::print({"longest edit with any page or tab open", bench::percentile(times, 1), 50, "ms"});
}

void files(MainWindow &window)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.octoha"));
    const Answers answers(path);
    const auto saved = saveProject(path, sampleProject());
    Q_ASSERT(saved);
    bench::print({"opening a file", millisecondsOf([&] { window.openFile(path); }), 50, "ms"});
    bench::print(
        {"comparing with a file", millisecondsOf([&] { trigger(window, QStringLiteral("Compare with")); }), 50, "ms"});
    bench::print(
        {"asking for the PDF", millisecondsOf([&] { trigger(window, QStringLiteral("Save plan as PDF")); }), 50, "ms"});
    while (!QFile::exists(path + QLatin1String(".pdf")))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
}

void paste(MainWindow &window)
{
    QStringList lines;
    for (int i = 0; i < 10'000; ++i)
        lines.append(QStringLiteral("web-%1").arg(i, 5, 10, QLatin1Char('0')));
    QApplication::clipboard()->setText(lines.join(u'\n'));
    window.goToField(QStringLiteral("polling.tentacles"));
    QCoreApplication::processEvents();
    auto *list
        = static_cast<ListEditor *>(&window.wizard().current()->row(QStringLiteral("polling.tentacles"))->editor());
    bench::print({"pasting 10,000 Tentacles", millisecondsOf([&] { list->paste(); }), 50, "ms"});
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
    bench::PaintingApplication application(argc, argv);
    Theme::apply(ThemeChoice::System);
    DesignDocument document;
    document.start(sampleProject());
    MainWindow window(document);
    if (argc == 2 && qstrcmp(argv[1], "--paint") == 0)
        return application.showOnce(window);
    firstPaint(QCoreApplication::applicationDirPath());
    window.show();
    QCoreApplication::processEvents();
    edits(document);
    pages(window);
    tabs(window);
    editsEverywhere(window);
    files(window);
    paste(window);
    return 0;
}
