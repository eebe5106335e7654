#include "app/cli/command.h"
#include "core/design/language.h"

#include <QCoreApplication>

#include <algorithm>

using namespace octoha;
using namespace octoha::cli;

namespace {

int printHelp(QTextStream &out)
{
    out << QStringLiteral("octoha-cli COMMAND [options] FILE…\nDesigns Octopus Deploy High Availability on Azure.\n\n");
    for (const Command &command : commands())
        out << QString::fromUtf8(command.synopsis).leftJustified(52) << ' ' << QString::fromUtf8(command.description) << '\n';
    out << QStringLiteral("\nEvery command knows --help, --version and --as-of DAY (default: today). “-” reads standard input.\n"
                          "Exit codes: 0 fine; 1 findings, refused export, differences; 2 usage; 3 unreadable input; 4 could not write.\n");
    return Fine;
}

void addOptions(QCommandLineParser &parser, const Command &command)
{
    parser.addOption({QStringLiteral("as-of"), QStringLiteral("Judge the design as of this day"), QStringLiteral("YYYY-MM-DD")});
    for (const Option &option : command.options) {
        QStringList names{QLatin1String(option.name)};
        if (names.first() == QLatin1String("output"))
            names.append(QStringLiteral("o"));
        parser.addOption({names, QString::fromUtf8(option.description), QLatin1String(option.value)});
    }
}

QDate dayOf(const QCommandLineParser &parser)
{
    const QString text = parser.value(QStringLiteral("as-of"));
    return text.isEmpty() ? QDate::currentDate() : QDate::fromString(text, Qt::ISODate);
}

/// A format that the command does not have is a mistake of the caller, not something to guess at.
bool knowsFormat(const Command &command, const QString &format)
{
    const auto isFormat = [](const Option &option) { return QLatin1String(option.name) == QLatin1String("format"); };
    const auto option = std::find_if(command.options.begin(), command.options.end(), isFormat);
    return format.isEmpty() || format == QLatin1String("text") || QString::fromLatin1(option->value).split(u'|').contains(format);
}

int runCommand(const Command &command, QStringList arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromUtf8(command.description));
    parser.addHelpOption();
    parser.addVersionOption();
    addOptions(parser, command);
    arguments.removeAt(1);
    const bool parsed = parser.parse(arguments);
    Invocation run{parser, parser.positionalArguments(), {}, Catalog::shipped()};
    if (!parsed)
        return run.usage(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        run.out << QStringLiteral("octoha-cli ") << QString::fromUtf8(command.synopsis) << '\n' << parser.helpText();
        return Fine;
    }
    run.asOf = dayOf(parser);
    if (!run.asOf.isValid())
        return run.usage(QStringLiteral("--as-of needs a day like 2026-11-24."));
    if (!knowsFormat(command, parser.value(QStringLiteral("format"))))
        return run.usage(QStringLiteral("octoha-cli %1 does not write “%2”.").arg(QLatin1String(command.name), parser.value(QStringLiteral("format"))));
    if (run.arguments.size() < command.minimumArguments)
        return run.usage(QStringLiteral("Usage: octoha-cli %1").arg(QString::fromUtf8(command.synopsis)));
    return command.run(run);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("octoha-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OCTOHA_VERSION));
    Languages::instance(); // English too: it has two forms for a count.
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout), err(stderr);
    const QString word = arguments.value(1);
    if (word.isEmpty() || word == QLatin1String("--help") || word == QLatin1String("help"))
        return printHelp(word.isEmpty() ? err : out), word.isEmpty() ? Usage : Fine;
    if (word == QLatin1String("--version")) {
        out << QStringLiteral("octoha-cli " OCTOHA_VERSION "\n");
        return Fine;
    }
    for (const Command &command : commands()) {
        if (word == QLatin1String(command.name))
            return runCommand(command, arguments);
    }
    err << QStringLiteral("There is no command “%1”; octoha-cli --help lists them all.\n").arg(word);
    return Usage;
}
