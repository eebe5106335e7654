#include "core/project/recovery.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace octoha {

namespace {

/// Four designs of the largest size, and their edits.
constexpr qsizetype mostBytes = 64 * 1024 * 1024;

enum class Writer { Gone, Alive, Unknown };

/// A journal that a living program has locked is none of ours; the system may know no locks there.
Writer writerOf(const QString &path, Files &files)
{
    const auto handle = files.open(path, Files::Way::Append);
    if (!handle)
        return Writer::Alive;
    const OpenFile file(files, *handle);
    const Act<> locked = files.lock(*handle);
    if (!locked)
        return locked.error() == EWOULDBLOCK ? Writer::Alive : Writer::Unknown;
    return Writer::Gone;
}

/// Known by the lock, or by what the journal says of its writer.
bool isAbandoned(Writer writer, const JournalOwner &owner, const QString &host, Files &files)
{
    return writer == Writer::Gone || (writer == Writer::Unknown && owner.host == host && isGone(owner.process, files));
}

std::optional<KeptEdits> readAbandoned(const QFileInfo &info, const QString &host, Files &files)
{
    const Writer writer = writerOf(info.filePath(), files);
    const auto text = writer != Writer::Alive ? files.readAll(info.filePath(), mostBytes) : tl::unexpected(0);
    auto kept = text ? readJournal(*text) : failure(Error::Code::Io, {});
    if (!kept || !isAbandoned(writer, kept->owner, host, files))
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
void removeHalfWritten(const QDir &folder, const QString &host, Files &files)
{
    for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*.jsonl.new")}, QDir::Files)) {
        if (writerOf(info.filePath(), files) == Writer::Gone || readAbandoned(info, host, files))
            (void)files.remove(info.filePath());
    }
}

} // namespace

QList<KeptEdits> keptEdits(const QString &folder, QDate today, Files &files, const QString &host)
{
    QList<KeptEdits> all;
    removeHalfWritten(QDir(folder), host, files);
    for (const QFileInfo &info : QDir(folder).entryInfoList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Time)) {
        const auto kept = readAbandoned(info, host, files);
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
