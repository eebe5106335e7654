// What the command line costs as whole processes: start, work, end.
#include "core/project/presets.h"
#include "tests/bench/figure.h"
#include "tests/bench/process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace octoha;

namespace {

/// Different designs, so that nothing can be taken from the one before. Short names: ten thousand of them are memory
/// too.
QStringList writeDesigns(int count)
{
    QStringList paths;
    Project project = sampleProject();
    for (int i = 0; i < count; ++i) {
        project.design.workload.projects = *decltype(project.design.workload.projects)::from(i % 500 + 1);
        paths.append(QString::number(i));
        QFile file(paths.last());
        if (!file.open(QIODevice::WriteOnly) || file.write(writeProject(project)) < 0)
            qFatal("The folder of the benchmark cannot be written.");
    }
    return paths;
}

/// In memory where the system has such a folder: what a disk takes for two hundred files is not the program's.
QString memoryFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/octoha-XXXXXX");
}

bench::ProcessCost validate(const QString &program, const QStringList &files)
{
    return bench::runProcess(program,
        QStringList{QStringLiteral("validate"), QStringLiteral("--as-of"), QStringLiteral("2026-11-01")} + files);
}

/// Streams many files. Memory of ten times the files tells whether it is constant.
void streamMany(const QString &program, const QStringList &files)
{
    const auto few = validate(program, files.first(files.size() / 10));
    const auto many = validate(program, files);
    bench::print({"validate 10 000 files", double(files.size()) / many.milliseconds * 1000, 2000, "files/s", true});
    bench::print({"memory of 10 000 files, by that of 1 000", many.mebibytes / few.mebibytes, 1.1, "times"});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString program
        = QFileInfo(QString::fromLocal8Bit(argc > 1 ? argv[1] : qgetenv("OCTOHA_CLI").constData())).absoluteFilePath();
    const QTemporaryDir folder(memoryFolder());
    const QString designs = folder.filePath(QStringLiteral("designs"));
    if (!QDir().mkpath(designs) || !QDir::setCurrent(designs))
        qFatal("The folder of the benchmark cannot be made.");
    const QStringList files = writeDesigns(10'000);
    const auto one = bench::runProcessOften(program, {QStringLiteral("validate"), files.first()}, 41);
    const auto bundle = bench::runProcessOften(
        program, {QStringLiteral("export"), files.first(), QStringLiteral("--to"), QStringLiteral("../bundle")}, 41);
    if (one.exitCode > 0 || bundle.exitCode > 0)
        std::printf("validate ended with %d, export with %d\n", one.exitCode, bundle.exitCode);
    bench::print({"octoha-cli validate, one file", one.milliseconds, 10, "ms"});
    bench::print({"octoha-cli export, everything", bundle.milliseconds, 25, "ms"});
    streamMany(program, files);
    return 0;
}
