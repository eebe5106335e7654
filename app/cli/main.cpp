#include "app/cli/command.h"
#include "core/design/hiddentext.h"
#include "core/design/language.h"
#include "core/prices/pricelayers.h"
#include "core/project/filetext.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <csignal>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace octoha;
using namespace octoha::cli;

namespace {

void addOptions(QCommandLineParser &parser, const Command &command)
{
    parser.addOption({QStringLiteral("as-of"), QString(), QStringLiteral("YYYY-MM-DD")});
    parser.addOption({QStringLiteral("prices"), QString(), QStringLiteral("FILE")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QString()});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, QString()});
    for (const Option &option : command.options) {
        QStringList names{QLatin1String(option.name)};
        if (names.first() == QLatin1String("output"))
            names.append(QStringLiteral("o"));
        parser.addOption({names, QString(), QLatin1String(option.value)});
    }
}

/// Today, or the day that is asked for; invalid for anything but a day.
QDate dayOf(const QCommandLineParser &parser)
{
    const QString name = QStringLiteral("as-of");
    return parser.isSet(name) ? Day::from(parser.value(name)).value_or(Day()).date() : QDate::currentDate();
}

/// A format that the command does not have is a mistake of the caller, not something to guess at.
bool knowsFormat(const Command &command, const QString &format)
{
    const auto isFormat = [](const Option &option) { return QLatin1String(option.name) == QLatin1String("format"); };
    const auto option = std::find_if(command.options.begin(), command.options.end(), isFormat);
    return format.isEmpty() || format == QLatin1String("text")
        || QString::fromLatin1(option->value).split(u'|').contains(format);
}

/// How the format says what a terminal must not be sent.
ShownOutput::Form formOf(const QString &format)
{
    if (format == QLatin1String("junit"))
        return ShownOutput::Form::Xml;
    return format.isEmpty() || format == QLatin1String("text") ? ShownOutput::Form::Text : ShownOutput::Form::Json;
}

bool takes(const Command &command, qsizetype arguments)
{
    return arguments >= command.minimumArguments && arguments <= command.maximumArguments;
}

int printVersion(QTextStream &out)
{
    out << QStringLiteral("octoha-cli " OCTOHA_VERSION "\n");
    return Fine;
}

/// Bytes; the core takes half a million rows, of about a hundred bytes.
constexpr qsizetype maximumPrices = 64 * 1024 * 1024;

Result<PriceList> readPricesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Io, file.errorString());
    const QByteArray text = readUpTo(file, maximumPrices);
    if (text.size() > maximumPrices)
        return failure(Error::Code::TooLarge, QStringLiteral("The file is larger than 64 MiB; these are no prices."));
    return readPriceList(text);
}

/// Reads the files of accepted prices into `prices`; says which cannot be used.
int readPrices(Invocation &run, PriceLayers &prices)
{
    int exitCode = Fine;
    for (const QString &path : run.options.values(QStringLiteral("prices"))) {
        const auto added = readPricesIn(path).and_then([&](const PriceList &list) { return prices.add(list); });
        if (!added)
            exitCode = run.report(added.error(), path);
    }
    return exitCode == Fine ? Fine : Unreadable;
}

int runParsed(const Command &command, Invocation &run)
{
    const QCommandLineParser &parser = run.options;
    if (parser.isSet(QStringLiteral("help")))
        return printHelp(run.out, command), Fine;
    if (parser.isSet(QStringLiteral("version")))
        return printVersion(run.out);
    run.asOf = dayOf(parser);
    if (!run.asOf.isValid())
        return run.usage(QStringLiteral("--as-of needs a day like 2026-11-24."));
    if (!knowsFormat(command, parser.value(QStringLiteral("format"))))
        return run.usage(QStringLiteral("octoha-cli %1 does not write “%2”.")
                             .arg(QLatin1String(command.name), parser.value(QStringLiteral("format"))));
    if (!takes(command, run.arguments.size()))
        return run.usage(QStringLiteral("Usage: octoha-cli %1").arg(QString::fromUtf8(command.synopsis)));
    run.outDevice.setForm(formOf(parser.value(QStringLiteral("format"))));
    return command.run(run);
}

/// The exit code, unless the output did not get where it should: then nobody may take it for whole.
int afterWriting(QTextStream &out, QTextStream &err, int exitCode)
{
    out.flush();
    const bool flushed = std::fflush(stdout) == 0;
    if (flushed && out.status() == QTextStream::Ok && !std::ferror(stdout))
        return exitCode;
    err << QStringLiteral("The output cannot be written: %1\n").arg(qt_error_string());
    return NotWritten;
}

int runCommand(const Command &command, QStringList arguments)
{
    QCommandLineParser parser;
    addOptions(parser, command);
    arguments.removeAt(1);
    const bool parsed = parser.parse(arguments);
    PriceLayers prices(Catalog::shipped());
    Invocation before{parser, {}, {}, Catalog::shipped()};
    int exitCode = readPrices(before, prices);
    Invocation run{parser, parser.positionalArguments(), {}, prices.catalog()};
    if (exitCode == Fine)
        exitCode = parsed ? runParsed(command, run) : run.usage(parser.errorText());
    return afterWriting(run.out, run.err, exitCode);
}

/// Which argument would come out as another one than was given: Qt drops U+FEFF at the beginning, as if each were a
/// text with a mark of its encoding, and puts U+FFFD for what is no UTF-8. 0 where none would.
int argumentThatIsNoText(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (QFile::encodeName(QFile::decodeName(argv[i])) != argv[i])
            return i;
    }
    return 0;
}

int refuseArgument(int number)
{
    ShownOutput errDevice(stderr);
    QTextStream(&errDevice) << QStringLiteral(
        "Argument %1 is no UTF-8, or begins with U+FEFF (byte order mark); write it without, a path behind “./”.\n")
                                   .arg(number);
    return Usage;
}

int runWithoutCommand(const QString &word)
{
    ShownOutput outDevice(stdout), errDevice(stderr);
    QTextStream out(&outDevice), err(&errDevice);
    if (word.isEmpty())
        return printHelp(err), Usage;
    int exitCode = Fine;
    if (word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help"))
        printHelp(out);
    else if (word == QLatin1String("--version") || word == QLatin1String("-v"))
        printVersion(out);
    else {
        err << QStringLiteral("There is no command “%1”; octoha-cli --help lists them all.\n").arg(shownLine(word));
        exitCode = Usage;
    }
    return afterWriting(out, err, exitCode);
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef SIGPIPE
    std::signal(
        SIGPIPE, SIG_DFL); // A reader that has seen enough ends the program without noise, whatever the caller set.
#endif
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // A file beyond the caller's limit is told as a full disk is.
#endif
#ifdef __GLIBC__
    // The memory of one file serves the next: giving it back to the system and asking again is a tenth of the time.
    constexpr int mebibyte = 1024 * 1024;
    mallopt(M_TRIM_THRESHOLD, 64 * mebibyte);
    mallopt(M_TOP_PAD, mebibyte);
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("octoha-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OCTOHA_VERSION));
    QLocale::setDefault(QLocale::c()); // Machines read what it says.
    Languages::instance(); // English too: it has two forms for a count.
    if (const int wrong = argumentThatIsNoText(argc, argv))
        return refuseArgument(wrong);
    const QStringList arguments = QCoreApplication::arguments();
    const QString word = arguments.value(1);
    for (const Command &command : commands()) {
        if (word == QLatin1String(command.name))
            return runCommand(command, arguments);
    }
    return runWithoutCommand(word);
}
