// What it costs that nothing is lost: an edit on the window's thread, a save, the opening of the largest file, the
// start.
#include "core/project/recovery.h"
#include "core/project/presets.h"
#include "tests/bench/figure.h"
#include "ui/mainwindow.h"
#include "ui/recovery/keeper.h"

#include <QApplication>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

using namespace octoha;

namespace {

template<typename Work> double milliseconds(Work work, int times)
{
    return bench::microseconds(work, times, 1) / 1000;
}

/// What the disk takes for a file of so many bytes, flushed with its folder as a save does it: not ours to make faster.
double flushMilliseconds(const QString &folder, const QByteArray &bytes)
{
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/flush"));
    return milliseconds(
        [&] {
            const int file = open(path.constData(), O_CREAT | O_WRONLY | O_TRUNC, 0600);
            const int place = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
            if (write(file, bytes.constData(), size_t(bytes.size())) != bytes.size() || fsync(file) != 0
                || fsync(place) != 0)
                qFatal("The disk takes nothing.");
            close(file);
            close(place);
        },
        40);
}

/// As large as a design file may be: the sample with keys of a newer program.
Project largest()
{
    Project project = sampleProject();
    for (int i = 0; i < 125; ++i)
        project.foreign.append(
            {{QStringLiteral("future%1").arg(i, 3, 10, QLatin1Char('0'))}, {}, QString(65'000, u'x')});
    return project;
}

/// As many nodes as a design may have, each with all its answers.
Project manyNodes()
{
    Project project = sampleProject();
    while (writeProject(project).size() < 7'600'000) {
        const QList<Node> nodes = project.design.compute.nodes;
        if (nodes.size() >= 4000)
            break;
        for (Node node : nodes) {
            node.id = 0;
            project.design.compute.nodes.append(node);
        }
    }
    numberItems(project.design);
    return project;
}

double noteMilliseconds(const QString &folder, Project project)
{
    Journal journal(folder);
    journal.begin(project, {});
    int number = 0;
    const double cost = milliseconds(
        [&] {
            (void)setField(project.design, QStringLiteral("workload.projects"), ++number);
            const Project copy = project;
            journal.note(copy);
        },
        400);
    journal.finish();
    return cost;
}

double openMilliseconds(const QString &path, const Project &project)
{
    if (!saveProject(path, project))
        qFatal("The largest design cannot be saved.");
    std::printf("%lld bytes: ", static_cast<long long>(QFileInfo(path).size()));
    return milliseconds([&] { (void)loadProject(path); }, 9);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString design = folder.filePath(QStringLiteral("sample.octoha"));
    bench::print({"journal, an edit on the window's thread",
        noteMilliseconds(folder.filePath(QStringLiteral("r")), sampleProject()), 1, "ms"});
    const double save = milliseconds([&] { (void)saveProject(design, sampleProject()); }, 40);
    const double flush = flushMilliseconds(folder.path(), writeProject(sampleProject()));
    std::printf("saving %.2f ms, of which the disk's flush %.2f ms\n", save, flush);
    bench::print({"saving the sample without the flush", qMax(0.0, save - flush), 5, "ms"});
    bench::print({"opening the largest file, long texts", openMilliseconds(design, largest()), 150, "ms"});
    bench::print({"opening a large file, many nodes", openMilliseconds(design, manyNodes()), 150, "ms"});
    DesignDocument document;
    const double keep = milliseconds(
        [&] {
            const Keeper keeper(document, folder.filePath(QStringLiteral("r")));
            (void)keeper.kept();
            (void)keeper.whyNot();
        },
        20);
    bench::print({"keeping edits, at the start", keep, 5, "ms"});
    return 0;
}
