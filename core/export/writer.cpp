#include "core/export/manifest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>
#include <QTemporaryDir>

namespace octoha {

namespace {

Error cannotWrite(const QString &path, const QString &cause)
{
    return {Error::Code::Io, QCoreApplication::translate("Bundle", "%1 cannot be written: %2").arg(path, cause), cause, path};
}

Error refused(const QString &folder, const QString &message)
{
    return {Error::Code::Io, message, {}, folder};
}

/// A folder with a manifest may be anybody's; a bundle of ours holds the design it was made from, by its hash.
bool isOurs(const QString &folder)
{
    QFile manifest(QDir(folder).filePath(manifestName)), settings(QDir(folder).filePath(QStringLiteral("settings.json")));
    if (!QFileInfo(settings).isFile() || !manifest.open(QIODevice::ReadOnly) || !settings.open(QIODevice::ReadOnly))
        return false;
    const auto entries = readManifest(manifest.readAll());
    const QJsonObject object = QJsonDocument::fromJson(settings.readAll()).object();
    return entries && entries->contains(QStringLiteral("design.octoha")) && entries->contains(QStringLiteral("settings.json"))
        && object.value(QLatin1String("format")).isDouble() && object.value(QLatin1String("designHash")).toString().size() == 64;
}

Error holdsEdits(const QString &folder, const QStringList &paths)
{
    const QString text = QCoreApplication::translate("Bundle", "%1 holds files that were edited since it was exported, such as %2; move them away first.");
    return {Error::Code::Refused, text.arg(folder, paths.first()), {}, folder};
}

/// Only an empty folder, or one that is wholly an earlier bundle, may be replaced.
Result<> checkTarget(const QString &folder, Replace replace)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return {};
    if (!info.isDir())
        return tl::unexpected(refused(folder, QCoreApplication::translate("Bundle", "%1 is a file; name a folder.").arg(folder)));
    if (QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return {};
    const auto earlier = verifyBundle(folder);
    if (!earlier || !isOurs(folder))
        return tl::unexpected(refused(folder, QCoreApplication::translate("Bundle", "%1 holds something that is no bundle; name an empty folder.").arg(folder)));
    if (!earlier->extra.isEmpty())
        return tl::unexpected(refused(folder,
            QCoreApplication::translate("Bundle", "%1 holds files that are not of the earlier bundle, such as %2; move them away first.").arg(folder, earlier->extra.first())));
    if (replace == Replace::UnchangedBundle && !earlier->changed.isEmpty())
        return tl::unexpected(holdsEdits(folder, earlier->changed));
    return {};
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes) == bytes.size() && file.flush();
}

/// Qt does not say that a disk is full, and the folder that it would name is gone a moment later.
QString causeIn(const QString &folder, qsizetype size)
{
    return QStorageInfo(folder).bytesAvailable() < size
        ? QCoreApplication::translate("Bundle", "the disk is full; free some space or choose another folder")
        : QCoreApplication::translate("Bundle", "one of its files could not be written whole; look at the disk and its permissions");
}

/// The new folder takes the place of the old one; the old one comes back if that fails.
Result<> swapIn(const QString &made, const QString &folder)
{
    const QString aside = made + QStringLiteral(".old");
    const bool existed = QFileInfo::exists(folder);
    if (existed && !QDir().rename(folder, aside))
        return tl::unexpected(cannotWrite(folder, QCoreApplication::translate("Bundle", "the earlier bundle cannot be moved aside")));
    if (!QDir().rename(made, folder)) {
        if (existed)
            QDir().rename(aside, folder);
        return tl::unexpected(cannotWrite(folder, QCoreApplication::translate("Bundle", "the folder cannot be put in its place")));
    }
    if (existed)
        QDir(aside).removeRecursively();
    return {};
}

} // namespace

Result<> writeBundle(const QString &folder, const QList<OutputFile> &files, Replace replace)
{
    const QFileInfo info(folder);
    if (info.isSymLink() && !info.exists())
        return tl::unexpected(refused(folder, QCoreApplication::translate("Bundle", "%1 is a link that leads nowhere; name a folder.").arg(folder)));
    const QString target = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    if (auto checked = checkTarget(target, replace); !checked)
        return checked;
    if (!QDir().mkpath(QFileInfo(target).path()))
        return tl::unexpected(cannotWrite(target, QCoreApplication::translate("Bundle", "its parent folder cannot be made")));
    QTemporaryDir beside(target + QStringLiteral(".new-XXXXXX"));
    if (!beside.isValid())
        return tl::unexpected(cannotWrite(target, beside.errorString()));
    for (const OutputFile &file : files) {
        if (!writeFile(beside.filePath(file.path), file.bytes))
            return tl::unexpected(cannotWrite(target, causeIn(beside.path(), file.bytes.size())));
    }
    QFile::setPermissions(beside.path(), QFile::permissions(beside.path()) | QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther);
    if (auto swapped = swapIn(beside.path(), target); !swapped)
        return swapped;
    beside.setAutoRemove(false);
    return {};
}

} // namespace octoha
