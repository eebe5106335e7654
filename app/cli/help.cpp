#include "app/cli/command.h"

namespace octoha::cli {

namespace {

constexpr int optionWidth = 34;

QString nameOf(const Option &option)
{
    const QString name = QStringLiteral("--") + QLatin1String(option.name);
    const QString shown = QLatin1String(option.name) == QLatin1String("output") ? QStringLiteral("-o, ") + name : name;
    return *option.value ? shown + u' ' + QString::fromUtf8(option.value) : shown;
}

void printOption(QTextStream &out, const QString &name, const QString &description)
{
    out << QStringLiteral("    ") << name.leftJustified(optionWidth) << ' ' << description << '\n';
}

void printOptions(QTextStream &out, const Command &command)
{
    for (const Option &option : command.options)
        printOption(out, nameOf(option), QString::fromUtf8(option.description));
}

void printCommonOptions(QTextStream &out)
{
    printOption(out, QStringLiteral("--as-of YYYY-MM-DD"), QStringLiteral("Judge as of this day (default: today)"));
    printOption(out, QStringLiteral("--prices FILE"),
        QStringLiteral("Compute costs by the prices that the window refreshed and kept in this file; may be given more "
                       "than once"));
    printOption(out, QStringLiteral("-h, --help"), QStringLiteral("This text"));
    printOption(out, QStringLiteral("-v, --version"), QStringLiteral("The version of the program"));
}

} // namespace

void printHelp(QTextStream &out)
{
    out << QStringLiteral(
        "Usage: octoha-cli COMMAND [options] FILE…\nDesigns Octopus Deploy High Availability on Azure.\n\n");
    for (const Command &command : commands()) {
        out << QString::fromUtf8(command.synopsis) << QStringLiteral("\n    ") << QString::fromUtf8(command.description)
            << '\n';
        printOptions(out, command);
    }
    out << QStringLiteral("\nEvery command knows:\n");
    printCommonOptions(out);
    out << QStringLiteral("\n“-” reads standard input.\nExit codes: 0 fine; 1 findings, a refused export, a bundle "
                          "that differs from its manifest, or no design found; 2 usage or a refused value; "
                          "3 unreadable input; 4 could not write.\n");
}

void printHelp(QTextStream &out, const Command &command)
{
    out << QStringLiteral("Usage: octoha-cli ") << QString::fromUtf8(command.synopsis) << '\n'
        << QString::fromUtf8(command.description) << QStringLiteral("\n\n");
    printOptions(out, command);
    printCommonOptions(out);
}

} // namespace octoha::cli
