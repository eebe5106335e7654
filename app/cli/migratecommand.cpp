#include "app/cli/command.h"
#include "core/design/hiddentext.h"

namespace octoha::cli {

namespace {

/// Brings one file to the current format; what became of it.
QJsonObject migrateFile(Invocation &run, const QString &path, int &exitCode)
{
    const auto reading = loadProject(path);
    if (!reading) {
        exitCode = std::max(exitCode, run.report(reading.error(), path));
        return {{QLatin1String("file"), path}, {QLatin1String("error"), errorToJson(reading.error())}};
    }
    if (reading->format != currentFormat)
        exitCode = std::max(exitCode, saveOrReport(run, path, reading->project));
    if (!run.isJson())
        run.tell(path, reading->notes);
    return {{QLatin1String("file"), path}, {QLatin1String("from"), reading->format},
        {QLatin1String("to"), currentFormat}, {QLatin1String("notes"), QJsonArray::fromStringList(reading->notes)}};
}

/// A design that comes by standard input goes on by standard output.
int migrateStream(Invocation &run)
{
    int exitCode = Fine;
    const auto project = load(run, QStringLiteral("-"), exitCode);
    return project ? saveOrReport(run, QStringLiteral("-"), *project) : exitCode;
}

} // namespace

int runMigrate(Invocation &run)
{
    const bool isStream = run.arguments.contains(QStringLiteral("-"));
    if (isStream && (run.arguments.size() > 1 || run.isJson()))
        return run.usage(
            QStringLiteral("migrate - writes the design itself, so “-” stands alone and without --format."));
    if (isStream)
        return migrateStream(run);
    int exitCode = Fine;
    QJsonArray files;
    for (const QString &path : std::as_const(run.arguments)) {
        const QJsonObject entry = migrateFile(run, path, exitCode);
        files.append(entry);
        if (!run.isJson() && !entry.contains(QLatin1String("error")))
            run.out << QStringLiteral("%1: format %2 to %3\n")
                           .arg(shownLine(path), QString::number(entry.value(QLatin1String("from")).toInt()),
                               QString::number(currentFormat));
    }
    if (run.isJson())
        run.print(QJsonObject{{QLatin1String("files"), files}});
    return exitCode;
}

} // namespace octoha::cli
