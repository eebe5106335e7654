#include "core/project/recovery.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace octoha {

namespace {

/// Four designs of the largest size, and their edits.
constexpr qsizetype mostBytes = 64 * 1024 * 1024;

/// A journal that a living program has locked is none of ours.
bool isAbandoned(const QString &path, Files &files)
{
    const auto handle = files.open(path, Files::Way::Append);
    if (!handle)
        return false;
    const OpenFile file(files, *handle);
    return files.lock(*handle).has_value();
}

std::optional<KeptEdits> readAbandoned(const QFileInfo &info, Files &files)
{
    const auto text
        = isAbandoned(info.filePath(), files) ? files.readAll(info.filePath(), mostBytes) : tl::unexpected(0);
    auto kept = text ? readJournal(*text) : failure(Error::Code::Io, {});
    if (!kept)
        return {};
    kept->file = info.filePath();
    kept->edited = info.lastModified();
    return std::move(*kept);
}

bool isOver(const KeptEdits &kept, QDate today)
{
    return kept.now == kept.saved || (kept.declined.isValid() && kept.declined.daysTo(today) > keptDays);
}

Result<> said(const Act<> &act, const KeptEdits &kept)
{
    if (act)
        return {};
    return failure(Error::Code::Io,
        QCoreApplication::translate("Project", "%1 cannot be written: %2").arg(kept.file, causeOf(act.error())),
        qt_error_string(act.error()), kept.file);
}

/// What a program left that was killed while it wrote a journal anew; the journal itself is still there.
void removeHalfWritten(const QDir &folder, Files &files)
{
    for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*.jsonl.new")}, QDir::Files)) {
        if (isAbandoned(info.filePath(), files))
            (void)files.remove(info.filePath());
    }
}

} // namespace

QList<KeptEdits> keptEdits(const QString &folder, QDate today, Files &files)
{
    QList<KeptEdits> all;
    removeHalfWritten(QDir(folder), files);
    for (const QFileInfo &info : QDir(folder).entryInfoList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Time)) {
        const auto kept = readAbandoned(info, files);
        if (kept && isOver(*kept, today))
            (void)files.remove(kept->file);
        else if (kept)
            all.append(*kept);
    }
    return all;
}

bool isOf(const KeptEdits &kept, const QString &path, const FileIdentity &identity, const Project &inFile)
{
    return (!kept.owner.path.isEmpty() && kept.owner.path == path)
        || (kept.owner.identity == identity && kept.saved == inFile);
}

Result<> declineEdits(const KeptEdits &kept, QDate today, Files &files)
{
    const auto handle = files.open(kept.file, Files::Way::Append);
    if (!handle)
        return said(tl::unexpected(handle.error()), kept);
    const OpenFile file(files, *handle);
    return said(
        files.write(*handle, '\n' + journalDeclined(today)).and_then([&] { return files.flush(*handle); }), kept);
}

Result<> removeEdits(const KeptEdits &kept, Files &files)
{
    const Act<> removed = files.remove(kept.file);
    return removed || removed.error() == ENOENT ? Result<>() : said(removed, kept);
}

} // namespace octoha
