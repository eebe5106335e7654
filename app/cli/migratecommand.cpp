#include "app/cli/command.h"

namespace octoha::cli {

namespace {

/// Brings one file to the current format; an entry for the JSON, or nothing where it could not be read.
std::optional<QJsonObject> migrateFile(Invocation &run, const QString &path, int &exitCode)
{
    auto reading = loadProject(path);
    if (!reading) {
        exitCode = std::max(exitCode, run.report(reading.error(), path));
        return std::nullopt;
    }
    if (reading->format != currentFormat)
        exitCode = std::max(exitCode, saveOrReport(run, path, reading->project));
    return QJsonObject{{QLatin1String("file"), path}, {QLatin1String("from"), reading->format}, {QLatin1String("to"), currentFormat},
        {QLatin1String("notes"), QJsonArray::fromStringList(reading->notes)}};
}

} // namespace

int runMigrate(Invocation &run)
{
    int exitCode = Fine;
    QJsonArray files;
    for (const QString &path : std::as_const(run.arguments)) {
        const auto entry = migrateFile(run, path, exitCode);
        if (!entry)
            continue;
        files.append(*entry);
        if (!run.isJson())
            run.out << QStringLiteral("%1: format %2 to %3\n").arg(path).arg(entry->value(QLatin1String("from")).toInt()).arg(currentFormat);
    }
    if (run.isJson())
        run.print(QJsonObject{{QLatin1String("files"), files}});
    return exitCode;
}

} // namespace octoha::cli
