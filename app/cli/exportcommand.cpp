#include "app/cli/command.h"
#include "core/design/hiddentext.h"
#include "core/export/manifest.h"

#include <QDir>
#include <QFileInfo>

namespace octoha::cli {

namespace {

QJsonArray filesToJson(const QList<OutputFile> &files)
{
    QJsonArray array;
    for (const OutputFile &file : files)
        array.append(QJsonObject{{QLatin1String("path"), file.path}, {QLatin1String("bytes"), file.bytes.size()},
            {QLatin1String("sha256"), QString::fromLatin1(sha256Of(file))}});
    return array;
}

/// Open errors are findings (1); a part that does not exist is a usage error (2).
int refusalCode(const Error &error)
{
    return error.code == Error::Code::Refused ? Findings : exitCodeOf(error);
}

/// The parts that are asked for; all of them where the option is not given.
QStringList partsOf(const Invocation &run)
{
    QStringList parts;
    for (const QString &part : run.options.value(QStringLiteral("parts")).split(u',')) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

QString lines(const Verification &verification)
{
    QString text;
    const auto add = [&](const char *word, const QStringList &paths) {
        for (const QString &path : paths)
            text += QString::fromLatin1(word).leftJustified(9) + shownLine(path) + u'\n';
    };
    add("changed", verification.changed);
    add("missing", verification.missing);
    add("extra", verification.extra);
    return text;
}

} // namespace

int runExport(Invocation &run)
{
    const QString folder = run.options.value(QStringLiteral("to"));
    if (folder.isEmpty())
        return run.usage(QStringLiteral("export needs --to DIR."));
    const QStringList parts = partsOf(run);
    if (parts.isEmpty() && run.options.isSet(QStringLiteral("parts")))
        return run.usage(
            QStringLiteral("--parts needs at least one of: %1.").arg(bundleParts().join(QLatin1String(", "))));
    int exitCode = Fine;
    const auto project = load(run, run.arguments.first(), exitCode);
    if (!project)
        return exitCode;
    const Assessment assessment = assess(project->design, run.catalog, run.asOf);
    const auto files
        = renderBundle(*project, assessment, run.catalog, {parts, run.options.isSet(QStringLiteral("draft"))});
    if (!files) {
        run.report(files.error());
        return refusalCode(files.error());
    }
    const bool isHere = QFileInfo(folder).canonicalFilePath() == QDir::currentPath();
    const Replace replace = run.options.isSet(QStringLiteral("force")) ? Replace::AnyBundle : Replace::UnchangedBundle;
    if (const auto written = writeBundle(folder, *files, replace); !written) {
        run.report(written.error());
        if (written.error().code == Error::Code::Refused)
            run.err << QStringLiteral("--force replaces them.\n");
        return NotWritten;
    }
    if (run.isJson())
        run.print(QJsonObject{{QLatin1String("files"), filesToJson(*files)}});
    else
        run.out << QStringLiteral("%1 files written to %2; read README.md there first.\n")
                       .arg(files->size())
                       .arg(shownLine(folder));
    if (isHere) // The shell stands in the earlier one, which is gone.
        run.err << QStringLiteral("The current folder is a new one now; enter it anew: cd .\n");
    return Fine;
}

int runVerify(Invocation &run)
{
    const auto verification = verifyBundle(run.arguments.first());
    if (!verification)
        return run.report(verification.error());
    if (run.isJson())
        run.print(QJsonObject{{QLatin1String("changed"), QJsonArray::fromStringList(verification->changed)},
            {QLatin1String("missing"), QJsonArray::fromStringList(verification->missing)},
            {QLatin1String("extra"), QJsonArray::fromStringList(verification->extra)}});
    else
        run.out << (verification->isFine() ? QStringLiteral("The bundle is as it was exported.\n")
                                           : lines(*verification));
    return verification->isFine() ? Fine : Findings;
}

} // namespace octoha::cli
