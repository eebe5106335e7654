#include "app/cli/command.h"

#include <QJsonDocument>

namespace octoha::cli {

namespace {

constexpr Option formatOption[] = {{"format", "json", "Output for machines"}};
constexpr Option newOptions[] = {{"format", "json", "Output for machines"}, {"preset", "NAME", "The preset to start from"},
    {"set", "FIELD=VALUE", "Set a field; may be given more than once"}, {"output", "FILE", "The file to write"},
    {"force", "", "Overwrite an existing file"}};
constexpr Option validateOptions[] = {{"format", "json|sarif|junit", "Output for machines"},
    {"fail-on", "error|warning|note", "Lowest severity that gives exit code 1"}};
constexpr Option exportOptions[] = {{"format", "json", "Output for machines"}, {"to", "DIR", "The folder to write"},
    {"parts", "LIST", "Only these parts: plan,scripts,runbooks,diagram,findings"}, {"draft", "", "Export in spite of errors; every page says DRAFT"}};

constexpr Command table[] = {
    {"presets", "presets", "Lists the presets: what each means, costs and does not cover", formatOption, 0, runPresets},
    {"new", "new --preset NAME [--set FIELD=VALUE]… -o FILE", "Makes a project from a preset", newOptions, 0, runNew},
    {"set", "set FILE FIELD=VALUE…", "Sets fields; FIELD=? makes one unknown, FIELD.+=JSON adds an item, FIELD.0-= removes one", formatOption, 2, runSet},
    {"get", "get FILE FIELD…", "Prints fields", formatOption, 2, runGet},
    {"fields", "fields", "Lists every question", formatOption, 0, runFields},
    {"validate", "validate FILE…", "Lists findings", validateOptions, 1, runValidate},
    {"assess", "assess FILE", "Sizing, cost, bill of materials, availability and failures, with derivations", formatOption, 1, runAssess},
    {"export", "export FILE --to DIR", "Writes the bundle: plan, scripts, runbooks", exportOptions, 1, runExport},
    {"diff", "diff A B", "What changed, in the words of the fields", formatOption, 2, runDiff},
    {"verify", "verify DIR", "Checks a bundle against its manifest", formatOption, 1, runVerify},
    {"rules", "rules", "Lists every rule", formatOption, 0, runRules},
    {"explain", "explain ID [FILE]", "One rule or computed value with reason, fix and source", formatOption, 1, runExplain},
    {"migrate", "migrate FILE…", "Brings files to the current format", formatOption, 1, runMigrate},
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
        QStringList parts{file, one.path == file ? QString() : one.path, one.message};
        parts.removeAll(QString());
        err << parts.join(QLatin1String(": ")) << '\n';
    };
    line(error);
    for (const Error &other : error.others)
        line(other);
    return exitCodeOf(error);
}

int Invocation::usage(const QString &message)
{
    err << message << '\n';
    return Usage;
}

int exitCodeOf(const Error &error)
{
    return error.code == Error::Code::UnknownField || error.code == Error::Code::Refused ? Usage : Unreadable;
}

std::optional<Project> load(Invocation &run, const QString &path, int &exitCode)
{
    auto reading = loadProject(path);
    if (!reading) {
        exitCode = std::max(exitCode, int(Unreadable));
        run.report(reading.error(), path);
        return std::nullopt;
    }
    for (const QString &note : reading->notes)
        run.err << path << QStringLiteral(": ") << note << '\n';
    return std::move(reading->project);
}

} // namespace octoha::cli
