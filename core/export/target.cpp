#include "core/export/target.h"

#include "core/export/disk.h"
#include "core/export/manifest.h"
#include "core/plan/twoatatime.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <filesystem>

namespace octoha {

namespace {

/// A folder with a manifest may be anybody's; ours names what each bundle has.
bool namesOurs(const QByteArray &manifest)
{
    const auto entries = readManifest(manifest);
    return entries && entries->contains(QStringLiteral("design.octoha"))
        && entries->contains(QStringLiteral("settings.json"));
}

/// A bundle of ours holds the design it was made from, by its hash.
bool isOfOurs(const QByteArray &settings)
{
    const QJsonObject object = QJsonDocument::fromJson(settings).object();
    return object.value(QLatin1String("format")).isDouble()
        && object.value(QLatin1String("designHash")).toString().size() == 64;
}

/// Code::Io where that cannot be read which tells it.
Result<bool> isOurs(const QString &folder)
{
    const auto has = [&](const QString &name, bool (*isIt)(const QByteArray &)) {
        return bytesIn(folder, name).map([&](const auto &bytes) { return bytes && isIt(*bytes); });
    };
    return has(manifestName, namesOurs).and_then([&](bool named) {
        return named ? has(QStringLiteral("settings.json"), isOfOurs) : Result<bool>(false);
    });
}

/// Whether what tells a bundle of ours is among the files that the new one has too.
bool isMadeOf(const QSet<QString> &same)
{
    return same.contains(QStringLiteral("design.octoha")) && same.contains(QStringLiteral("settings.json"));
}

/// What a killed export left: made by us up to wherever it came, as the manifest is written first and removed last.
bool isLeftover(const QString &folder)
{
    const QStringList inside
        = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (inside.isEmpty() || inside == QStringList{QString(manifestName)})
        return true;
    const auto manifest = bytesIn(folder, manifestName);
    if (!manifest || !namesOurs(manifest->value_or(QByteArray())))
        return false;
    const auto seen = verifyBundle(folder);
    return seen && seen->extra.isEmpty();
}

/// Whether a name that begins as those made beside a bundle ends as they do.
bool endsAsMade(QStringView ending)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9]{6}(\\.old)?")));
    return form.match(ending).hasMatch();
}

/// The edited files stand in `others`, each at its path.
Error holdsEdits(const QString &folder, const QStringList &paths)
{
    Error error{Error::Code::Refused,
        QCoreApplication::translate(
            "Bundle", "%1 holds files that were edited since it was exported; move them away first.")
            .arg(folder),
        {}, folder};
    for (const QString &path : paths)
        error.others.append({Error::Code::Refused, QCoreApplication::translate("Bundle", "was edited"), {}, path});
    return error;
}

} // namespace

Error refused(const QString &folder, const QString &message)
{
    return {Error::Code::Io, message, {}, folder};
}

Result<QSet<QString>> checkTarget(const QString &folder, const QList<OutputFile> &files, Replace replace)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return QSet<QString>();
    if (!info.isDir())
        return tl::unexpected(
            refused(folder, QCoreApplication::translate("Bundle", "%1 is a file; name a folder.").arg(folder)));
    const Act<bool> isEmpty = isEmptyFolder(folder);
    if (!isEmpty)
        return tl::unexpected(notReadable(folder, isEmpty.error()));
    if (*isEmpty)
        return QSet<QString>();
    const auto earlier = verifyBundle(folder, files);
    const auto ours = earlier && isMadeOf(earlier->same) ? Result<bool>(true) : isOurs(folder);
    if (!ours)
        return tl::unexpected(ours.error());
    if (!*ours)
        return tl::unexpected(refused(folder,
            QCoreApplication::translate("Bundle", "%1 holds something that is no bundle; name an empty folder.")
                .arg(folder)));
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (!earlier->extra.isEmpty())
        return tl::unexpected(refused(folder,
            QCoreApplication::translate(
                "Bundle", "%1 holds files that are not of the earlier bundle, such as %2; move them away first.")
                .arg(folder, earlier->extra.first())));
    if (replace == Replace::UnchangedBundle && !earlier->changed.isEmpty())
        return tl::unexpected(holdsEdits(folder, earlier->changed));
    return earlier->same;
}

void removeBundle(const QString &folder)
{
    // The standard library removes a folder without asking what each of its hundreds of files is.
    const auto root = QDir(folder).filesystemPath();
    const QStringList names
        = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    twoAtATime(size_t(names.size()), 1, [&](size_t i) {
        std::error_code ignored;
        if (const QString &name = names.at(qsizetype(i)); name != manifestName)
            std::filesystem::remove_all(root / QFile::encodeName(name).constData(), ignored);
    });
    std::error_code ignored;
    std::filesystem::remove_all(root, ignored);
}

void removeLeftovers(const QString &folder)
{
    const QFileInfo info(folder);
    const QString beginning = info.fileName() + madeBeside;
    for (const QString &name : namesIn(info.path(), beginning)) {
        const QFileInfo beside(info.dir().filePath(name));
        if (endsAsMade(QStringView(name).sliced(beginning.size())) && beside.isDir() && !beside.isSymLink()
            && isLeftover(beside.filePath()))
            removeBundle(beside.filePath());
    }
}

} // namespace octoha
