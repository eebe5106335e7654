#include "app/cli/validatewriters.h"

namespace octoha::cli {

namespace {

std::optional<Severity> severityFrom(const QString &word)
{
    for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Error}) {
        if (word == wordOf(severity))
            return severity;
    }
    return std::nullopt;
}

int validateFile(Invocation &run, const QString &path, Writer &writer, Totals &totals)
{
    const auto reading = loadProject(path);
    if (!reading) {
        writer.error(path, reading.error());
        totals.addUnread();
        return Unreadable;
    }
    const Assessment assessment = assess(reading->project.design, run.catalog, run.asOf);
    totals.add(reading->project, assessment);
    writer.file(path, *reading, assessment);
    return Fine;
}

} // namespace

int runValidate(Invocation &run)
{
    const QString word = run.options.value(QStringLiteral("fail-on"));
    const auto failOn = severityFrom(word.isEmpty() ? QStringLiteral("error") : word);
    if (!failOn)
        return run.usage(QStringLiteral("--fail-on takes error, warning or note."));
    const auto writer = writerFor(run);
    Totals totals;
    int exitCode = Fine;
    for (const QString &path : std::as_const(run.arguments))
        exitCode = std::max(exitCode, validateFile(run, path, *writer, totals));
    writer->end(totals);
    return std::max(exitCode, totals.reaches(*failOn) ? int(Findings) : int(Fine));
}

} // namespace octoha::cli
