#include "core/export/bundle.h"
#include "core/export/disk.h"
#include "core/export/manifest.h"
#include "core/export/target.h"
#include "core/plan/twoatatime.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <cerrno>

namespace octoha {

namespace {

/// By the system's number of the error.
Error cannotWrite(const QString &path, int error)
{
    const QString cause = error == EBUSY
        ? QCoreApplication::translate("Bundle", "a disk is mounted there; name a folder inside it")
        : causeOf(error);
    return {Error::Code::Io, QCoreApplication::translate("Bundle", "%1 cannot be written: %2").arg(path, cause),
        qt_error_string(error), path};
}

/// Keeps two exports to one place apart, so that neither takes what the other is writing for left behind.
QString lockOf(const QString &folder)
{
    const QFileInfo info(folder);
    return info.dir().filePath(u'.' + info.fileName() + QStringLiteral(".octoha-lock"));
}

/// The folders that the files stand in.
Act<> makeFoldersOf(const QString &root, const QList<OutputFile> &files)
{
    QSet<QString> made;
    Act<> outcome;
    for (const OutputFile &file : files) {
        const QString folder = file.path.left(file.path.lastIndexOf(u'/') + 1);
        if (outcome && !folder.isEmpty() && !made.contains(folder))
            outcome = makeFolders(root + u'/' + folder);
        made.insert(folder);
    }
    return outcome;
}

/// What is written where, and over what.
struct Place {
    QString folder;
    const QList<OutputFile> &files;
    Replace replace;

    Result<> outcome(const Act<> &act) const
    {
        return act ? Result<>() : tl::unexpected(cannotWrite(folder, act.error()));
    }

    /// Whether what stood here may go. Asked once more when it stands elsewhere and nobody reaches it by its name any
    /// longer: somebody may have put something there meanwhile. The error tells it of here.
    Result<> mayGo(const QString &elsewhere) const
    {
        return checkTarget(elsewhere, files, replace).map([](const auto &) {}).map_error([&](Error error) {
            error.message.replace(elsewhere, folder);
            error.path.replace(elsewhere, folder);
            return error;
        });
    }
};

/// Where the file system has no step for it: the old folder moves aside, and comes back if it may not go or the new one
/// cannot take its place.
Result<> swapByTwoSteps(const QString &made, const Place &place)
{
    const QString aside = oldOf(made);
    if (const Act<> moved = moveFolder(place.folder, aside); !moved)
        return place.outcome(moved);
    const Result<> in = place.mayGo(aside).and_then([&] { return place.outcome(moveFolder(made, place.folder)); });
    if (in)
        removeBundle(aside);
    else
        (void)moveFolder(aside, place.folder);
    return in;
}

/// The new folder takes the place of the old one, whole on the disk: one flush for all its files.
Result<> swapIn(const QString &made, const Place &place)
{
    const Act<> moved = flushFolder(made).and_then([&] { return moveFolder(made, place.folder); });
    if (moved || moved.error() != EEXIST)
        return place.outcome(moved);
    if (!exchangeFolders(made, place.folder))
        return swapByTwoSteps(made, place);
    const Result<> old = place.mayGo(made);
    if (old)
        removeBundle(made);
    else if (!exchangeFolders(made, place.folder))
        return {}; // Then the new one stays, and the old one beside it.
    return old;
}

/// Files of the earlier bundle that the new one has too, byte for byte: most of them, as the scripts are fixed. They
/// get a second name instead of a copy, and lose the first with the earlier folder.
struct Kept {
    QString folder;
    QSet<QString> paths;
    bool link(const QString &path, const QString &name) const
    {
        return paths.contains(path) && linkFile(folder + u'/' + path, name);
    }
};

/// All but the manifest. What went wrong first ends the writing.
Act<> writeOthers(const QString &folder, const QList<OutputFile> &files, const Kept &kept)
{
    std::atomic<int> error = 0;
    twoAtATime(size_t(files.size()), fewFiles, [&](size_t i) {
        const OutputFile &file = files.at(qsizetype(i));
        const QString path = folder + u'/' + file.path;
        if (error != 0 || file.path == manifestName || kept.link(file.path, path))
            return;
        if (const Act<> written = writeNewFile(path, file.bytes); !written)
            error = written.error();
    });
    return error == 0 ? Act<>() : tl::unexpected(error.load());
}

/// The manifest is the first, before any folder, so that a bundle that is half written is known for ours.
Act<> writeAll(const QString &folder, const QList<OutputFile> &files, const Kept &kept)
{
    const auto isManifest = [](const OutputFile &file) { return file.path == manifestName; };
    const auto manifest = std::find_if(files.cbegin(), files.cend(), isManifest);
    const Act<> named
        = manifest == files.cend() ? Act<>() : writeNewFile(folder + u'/' + manifest->path, manifest->bytes);
    return named.and_then([&] { return makeFoldersOf(folder, files); }).and_then([&] {
        return writeOthers(folder, files, kept);
    });
}

/// All files beside the folder, then in its place. All or none; nothing of it is left where it fails. Whom a folder
/// that is there lets in, the new one lets in, and nobody else before.
Result<> writeBeside(const QString &beside, const Place &place, const QSet<QString> &same)
{
    const bool isThere = QFileInfo::exists(place.folder);
    const Act<> begun = makeNewFolder(beside, isThere);
    if (!begun)
        return place.outcome(begun);
    const Act<> made = writeAll(beside, place.files, {place.folder, same}).and_then([&] {
        return isThere ? takeAttributes(place.folder, beside) : Act<>();
    });
    const Result<> written = place.outcome(made).and_then([&] { return swapIn(beside, place); });
    if (!written)
        removeBundle(beside);
    return written;
}

/// The folder itself, behind all links, where it is there; Code::Io where there is no such place.
Result<QString> placeOf(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isSymLink() && !info.exists())
        return tl::unexpected(placeTaken(folder,
            QCoreApplication::translate("Bundle", "%1 is a link that leads nowhere; name a folder.").arg(folder)));
    const QString place = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    if (place.isEmpty()) // "." of a shell whose folder was removed.
        return tl::unexpected(placeTaken(folder,
            QCoreApplication::translate("Bundle", "%1 was removed; enter it anew, or name another folder.")
                .arg(folder)));
    return place;
}

Result<> writeTo(const QString &target, const QList<OutputFile> &files, Replace replace)
{
    if (const Act<> made = makeFolders(QFileInfo(target).path()); !made)
        return tl::unexpected(cannotWrite(target, made.error()));
    PlaceLock lock(
        lockOf(target)); // A writer that lives keeps it, however long it takes; one that was killed does not.
    if (lock.isTaken())
        return tl::unexpected(placeTaken(target,
            QCoreApplication::translate("Bundle", "Another export to %1 is running; wait for it to end.").arg(target)));
    const auto written = checkTarget(target, files, replace).and_then([&](const QSet<QString> &same) {
        const QString name = nameBeside(target);
        lock.note(lock.notes() + QStringList{name}); // Before anything is made: whoever is killed then leaves the name.
        return writeBeside(QFileInfo(target).dir().filePath(name), {target, files, replace}, same);
    });
    if (written)
        removeLeftovers(target, lock.notes());
    lock.note(leftovers(target, lock.notes()));
    return written;
}

} // namespace

Result<> writeBundle(const QString &folder, const QList<OutputFile> &files, Replace replace)
{
    return placeOf(folder).and_then([&](const QString &target) { return writeTo(target, files, replace); });
}

} // namespace octoha
