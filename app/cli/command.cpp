#include "app/cli/command.h"

#include "core/design/hiddentext.h"

#include <QJsonDocument>

namespace octoha::cli {

namespace {

constexpr Option formatOption[] = {{"format", "json", "Output for machines"}};
constexpr Option newOptions[] = {{"format", "json", "Output for machines"},
    {"preset", "NAME", "The preset to start from"}, {"set", "FIELD=VALUE", "Set a field; may be given more than once"},
    {"output", "FILE", "The file to write"}, {"force", "", "Overwrite an existing file"}};
constexpr Option validateOptions[] = {{"format", "json|sarif|junit", "Output for machines"},
    {"fail-on", "error|warning|note", "Lowest severity that gives exit code 1"}};
constexpr Option simulateOptions[] = {{"format", "json", "Output for machines"},
    {"hours", "H", "Tasks come for so many hours"}, {"seed", "N", "The draws; the same seed gives the same result"},
    {"replications", "R", "Repeat with other draws (default 1)"},
    {"arrivals", "poisson:PER_HOUR|burst:COUNT|every:MINUTES",
        "When tasks come; replaces the design's profile with its faults, drains and calendars"},
    {"durations", "fixed:MIN|exponential:MEAN|lognormal:MEAN,CV", "How many minutes tasks run"},
    {"history", "FILE",
        "A CSV of real tasks with the columns QueueTime and DurationSeconds; gives what --arrivals and --durations do "
        "not"},
    {"poll", "SECONDS", "Each node looks at the queue so often; 0: at once"},
    {"fault", "NODE@MIN[..MIN]", "A node is lost; may be given more than once"},
    {"drain", "NODE@MIN[..MIN]", "A node takes no tasks; may be given more than once"},
    {"threads", "N", "Threads for replications (default: one a core)"}};
constexpr Option searchOptions[] = {{"format", "json", "Output for machines"},
    {"budget", "DOLLARS", "Most a month, in US dollars, in place of the design's"},
    {"availability", "PERCENT", "Least availability, in place of the design's"},
    {"max-nodes", "N", "Most nodes that are tried (default 8)"},
    {"exhaustive", "", "Look at every design instead of proving that the others cost more"}};
constexpr Option exportOptions[] = {{"format", "json", "Output for machines"}, {"to", "DIR", "The folder to write"},
    {"parts", "LIST", "Only these parts: plan,scripts,infra,tests,runbooks,diagram,findings"},
    {"draft", "", "Export in spite of errors; every page says DRAFT"},
    {"force", "", "Replace an earlier bundle even where its files were edited"}};

constexpr Command table[] = {
    {"presets", "presets", "Lists the presets: what each means, costs and does not cover", formatOption, 0, 0,
        runPresets},
    {"new", "new --preset NAME [--set FIELD=VALUE]… -o FILE", "Makes a project from a preset", newOptions, 0, 0,
        runNew},
    {"set", "set FILE FIELD=VALUE…",
        "Sets fields; FIELD=? makes one unknown, FIELD.+=JSON adds an item, FIELD.0-= removes one", formatOption, 2,
        anyNumber, runSet},
    {"get", "get FILE FIELD…", "Prints fields", formatOption, 2, anyNumber, runGet},
    {"fields", "fields", "Lists every question", formatOption, 0, 0, runFields},
    {"validate", "validate FILE…", "Lists findings", validateOptions, 1, anyNumber, runValidate},
    {"assess", "assess FILE", "Sizing, cost, bill of materials, availability and failures, with derivations",
        formatOption, 1, 1, runAssess},
    {"simulate", "simulate FILE", "Waiting time, load of the nodes and lost tasks, by simulating the task queue",
        simulateOptions, 1, 1, runSimulate},
    {"search", "search FILE",
        "The cheapest design that meets what is wanted, and what more availability and headroom cost", searchOptions, 1,
        1, runSearch},
    {"export", "export FILE --to DIR", "Writes the bundle: plan, scripts, Bicep templates, runbooks", exportOptions, 1,
        1, runExport},
    {"diff", "diff A B", "What changed, in the words of the fields", formatOption, 2, 2, runDiff},
    {"verify", "verify DIR", "Checks a bundle against its manifest", formatOption, 1, 1, runVerify},
    {"rules", "rules", "Lists every rule", formatOption, 0, 0, runRules},
    {"explain", "explain ID [FILE]", "One rule or computed value with reason, fix and source", formatOption, 1, 2,
        runExplain},
    {"migrate", "migrate FILE…", "Brings files to the current format", formatOption, 1, anyNumber, runMigrate},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

void Invocation::print(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    out << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

int Invocation::report(const Error &error, const QString &file)
{
    const auto line = [&](const Error &one) {
        QStringList parts{one.path, one.message};
        if (one.message.startsWith(one.path)) // It names the file or folder itself.
            parts.removeFirst();
        if (!file.isEmpty() && one.path != file)
            parts.prepend(file);
        err << shownLine(parts.join(QLatin1String(": "))) << '\n';
    };
    line(error);
    for (const Error &other : error.others)
        line(other);
    return exitCodeOf(error);
}

void Invocation::tell(const QString &file, const QStringList &notes)
{
    for (const QString &note : notes)
        err << shownLine(file + QStringLiteral(": ") + note) << '\n';
}

int Invocation::usage(const QString &message)
{
    err << shownLine(message) << '\n';
    return Usage;
}

int exitCodeOf(const Error &error)
{
    return error.code == Error::Code::UnknownField || error.code == Error::Code::Refused ? Usage : Unreadable;
}

namespace {

QLatin1String wordOf(Error::Code code)
{
    switch (code) {
    case Error::Code::Syntax:
        break;
    case Error::Code::OutOfRange:
        return QLatin1String("outOfRange");
    case Error::Code::UnknownField:
        return QLatin1String("unknownField");
    case Error::Code::NewerFormat:
        return QLatin1String("newerFormat");
    case Error::Code::TooLarge:
        return QLatin1String("tooLarge");
    case Error::Code::Io:
        return QLatin1String("io");
    case Error::Code::Refused:
        return QLatin1String("refused");
    }
    return QLatin1String("syntax");
}

} // namespace

QJsonObject errorToJson(const Error &error)
{
    QJsonArray others;
    for (const Error &other : error.others)
        others.append(QJsonObject{{QLatin1String("message"), other.message}, {QLatin1String("path"), other.path}});
    QJsonObject object{{QLatin1String("code"), wordOf(error.code)}, {QLatin1String("message"), error.message},
        {QLatin1String("path"), error.path}};
    if (!others.isEmpty())
        object.insert(QLatin1String("others"), others);
    return object;
}

std::optional<Project> load(Invocation &run, const QString &path, int &exitCode)
{
    auto reading = loadProject(path);
    if (!reading) {
        exitCode = std::max(exitCode, int(Unreadable));
        run.report(reading.error(), path);
        return std::nullopt;
    }
    run.tell(path, reading->notes);
    return std::move(reading->project);
}

} // namespace octoha::cli
