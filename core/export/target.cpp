#include "core/export/target.h"

#include "core/export/disk.h"
#include "core/export/manifest.h"
#include "core/plan/twoatatime.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <atomic>
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

/// Whether what tells a bundle of ours is among the files that the new one has too.
bool isMadeOf(const QSet<QString> &same)
{
    return same.contains(QStringLiteral("design.octoha")) && same.contains(QStringLiteral("settings.json"));
}

/// What a killed export left: made by us up to wherever it came, as the manifest is written first and removed last.
/// What cannot be read may be somebody's.
bool isLeftover(const QString &folder)
{
    const Act<QStringList> inside = namesIn(folder);
    const auto manifest = bytesIn(folder, manifestName);
    if (!inside || !manifest)
        return false;
    if (inside->isEmpty() || (*manifest && inside->size() == 1))
        return true;
    if (!*manifest || !namesOurs(**manifest))
        return false;
    const auto seen = verifyBundle(folder, **manifest, {});
    return seen && seen->extra.isEmpty();
}

bool isFolder(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() && !info.isSymLink();
}

/// Whether we made a name for what is beside the folder: a note may be anybody's.
bool isNameBeside(const QString &name, const QString &folder)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[.]new-[A-Za-z0-9]{6}")));
    const QString beginning = QFileInfo(folder).fileName();
    return name.startsWith(beginning) && form.match(name.sliced(beginning.size())).hasMatch();
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

Error noBundle(const QString &folder)
{
    return placeTaken(folder,
        QCoreApplication::translate("Bundle", "%1 holds something that is no bundle; name an empty folder.")
            .arg(folder));
}

/// The bundle of ours that stands there.
Result<Verification> readEarlier(const QString &folder, const QList<OutputFile> &files)
{
    const auto manifest = bytesIn(folder, manifestName);
    if (!manifest)
        return tl::unexpected(manifest.error());
    if (!*manifest || !namesOurs(**manifest)) // Before any other file is read: there may be many, and large ones.
        return tl::unexpected(noBundle(folder));
    const auto earlier = verifyBundle(folder, **manifest, files);
    if (!earlier || isMadeOf(earlier->same))
        return earlier;
    const QString settings = QStringLiteral("settings.json");
    if (earlier->changed.contains(settings) || earlier->missing.contains(settings)) // Edited, as any other file may be.
        return earlier;
    return bytesIn(folder, settings).and_then([&](const std::optional<QByteArray> &bytes) {
        return bytes && isOfOurs(*bytes) ? earlier : tl::unexpected(noBundle(folder));
    });
}

Result<QSet<QString>> checkEarlier(const QString &folder, const QList<OutputFile> &files, Replace replace)
{
    const auto earlier = readEarlier(folder, files);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (!earlier->extra.isEmpty())
        return tl::unexpected(placeTaken(folder,
            QCoreApplication::translate(
                "Bundle", "%1 holds files that are not of the earlier bundle, such as %2; move them away first.")
                .arg(folder, earlier->extra.first())));
    if (replace == Replace::UnchangedBundle && !earlier->changed.isEmpty())
        return tl::unexpected(holdsEdits(folder, earlier->changed));
    return earlier->same;
}

} // namespace

Error placeTaken(const QString &folder, const QString &message)
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
            placeTaken(folder, QCoreApplication::translate("Bundle", "%1 is a file; name a folder.").arg(folder)));
    const Act<QStringList> inside = namesIn(folder);
    if (!inside)
        return tl::unexpected(notReadable(folder, inside.error()));
    return inside->isEmpty() ? QSet<QString>() : checkEarlier(folder, files, replace);
}

void removeBundle(const QString &folder)
{
    // The standard library removes a folder without asking what each of its hundreds of files is.
    const auto root = QDir(folder).filesystemPath();
    const QStringList names = namesIn(folder).value_or(QStringList());
    std::atomic<bool> isGone = true;
    twoAtATime(size_t(names.size()), 1, [&](size_t i) {
        std::error_code error;
        if (const QString &name = names.at(qsizetype(i)); name != manifestName)
            std::filesystem::remove_all(root / QFile::encodeName(name).constData(), error);
        if (error)
            isGone = false;
    });
    std::error_code ignored;
    if (isGone)
        std::filesystem::remove_all(root, ignored);
}

QString nameBeside(const QString &folder)
{
    constexpr QLatin1StringView signs{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"};
    QString name = QFileInfo(folder).fileName() + QLatin1String(".new-");
    for (int i = 0; i < 6; ++i)
        name += signs.at(QRandomGenerator::system()->bounded(int(signs.size())));
    return name;
}

QString oldOf(const QString &beside)
{
    return beside + QLatin1String(".old");
}

QStringList leftovers(const QString &folder, const QStringList &names)
{
    const QDir parent = QFileInfo(folder).dir();
    QStringList there;
    for (const QString &name : names) {
        const QString beside = parent.filePath(name);
        if (isNameBeside(name, folder) && (isFolder(beside) || isFolder(oldOf(beside))))
            there.append(name);
    }
    return there;
}

void removeLeftovers(const QString &folder, const QStringList &names)
{
    const QDir parent = QFileInfo(folder).dir();
    for (const QString &name : leftovers(folder, names)) {
        const QString beside = parent.filePath(name);
        for (const QString &path : {beside, oldOf(beside)}) {
            if (isFolder(path) && isLeftover(path))
                removeBundle(path);
        }
    }
}

} // namespace octoha
