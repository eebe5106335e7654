#pragma once

#include "app/cli/shownoutput.h"
#include "core/catalog/catalog.h"
#include "core/design/language.h"
#include "core/project/project.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <limits>

namespace octoha::cli {

/// What a run of the program tells its caller. Part of the contract: never renumbered.
enum ExitCode { Fine = 0, Findings = 1, Usage = 2, Unreadable = 3, NotWritten = 4 };

/// A run of one command: its arguments taken apart, and where it writes.
struct Invocation {
    QCommandLineParser &options;
    QStringList arguments; ///< Without the command's name.
    QDate asOf;
    const Catalog &catalog;
    ShownOutput outDevice{stdout};
    ShownOutput errDevice{stderr};
    QTextStream out{&outDevice};
    QTextStream err{&errDevice};

    bool isJson() const { return options.value(QStringLiteral("format")) == QLatin1String("json"); }
    /// Writes JSON, one trailing newline.
    void print(const QJsonValue &value);
    /// Says what went wrong, one line an error, and gives the exit code for it.
    int report(const Error &error, const QString &file = {});
    /// Says what reading a file gave besides the design: migrations and unknown keys.
    void tell(const QString &file, const QStringList &notes);
    int usage(const QString &message);
};

/// An option of a command; every option is long.
struct Option {
    const char *name;
    const char *value; ///< Name of its value; empty for a switch.
    const char *description;
};

/// The form of computed numbers in texts for people: the C locale puts a currency behind its amount.
inline QLocale textLocale()
{
    return localeOf(Language::English);
}

inline constexpr int anyNumber = std::numeric_limits<int>::max();

/// One command: a row of the table and a plain function.
struct Command {
    const char *name;
    const char *synopsis;
    const char *description;
    std::span<const Option> options;
    int minimumArguments, maximumArguments;
    int (*run)(Invocation &);
};

std::span<const Command> commands();

/// All commands with their options, or one of them.
void printHelp(QTextStream &out);
void printHelp(QTextStream &out, const Command &command);

/// Applies FIELD=VALUE texts; reports every refused one and gives Usage then.
int applyAssignments(Invocation &run, Design &design, const QStringList &texts);
/// Saves to the file, or for “-” writes the design to standard output.
int saveOrReport(Invocation &run, const QString &path, const Project &project);

// A file a command, or a pair that belongs together.
int runPresets(Invocation &);
int runNew(Invocation &);
int runSet(Invocation &);
int runGet(Invocation &);
int runFields(Invocation &);
int runValidate(Invocation &);
int runAssess(Invocation &);
int runSimulate(Invocation &);
int runSearch(Invocation &);
int runExport(Invocation &);
int runDiff(Invocation &);
int runVerify(Invocation &);
int runRules(Invocation &);
int runExplain(Invocation &);
int runMigrate(Invocation &);

/// Reads the project or reports why not; the exit code is then set.
std::optional<Project> load(Invocation &run, const QString &path, int &exitCode);

/// The exit code that an error asks for.
int exitCodeOf(const Error &error);
/// `{"code":…,"message":…,"path":…}`, and `others` where more was wrong.
QJsonObject errorToJson(const Error &error);

} // namespace octoha::cli
