#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

#include <tl/expected.hpp>

namespace octoha {

/// What an act on a file gave, or the system's number of the error (errno).
template<typename T = void> using Act = tl::expected<T, int>;

/// Which file it is, however it is named; a file that is moved keeps it.
struct FileIdentity {
    quint64 device = 0, number = 0;
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// What stands at a place.
struct FileFacts {
    FileIdentity identity;
    qint64 size = 0; ///< Bytes.
    bool isFile = false; ///< Neither folder, pipe nor device.
    qint64 changed = 0; ///< When its bytes were last written, in seconds by the clock of its disk.
};

/// The acts on files that saving, journal and lock are made of. Each asks `fault` first, so that a test can let any of
/// them fail.
class Files {
public:
    enum class Kind { Open, Write, Read, Flush, Rename, Truncate, Lock, Remove, Link, Look, Close, MakeFolder, Permit };
    /// How an act goes wrong; of a write, so many bytes reach the file before.
    struct Fault {
        int error;
        qsizetype written = 0;
    };
    enum class Way { Read, New, Append };

    Files() = default;
    virtual ~Files() = default;
    Files(const Files &) = delete;
    Files &operator=(const Files &) = delete;
    static Files &real();

    Act<int> open(
        const QString &path, Way way, unsigned mode = 0666); ///< `New` refuses what is there already, links too.
    Act<> write(int handle, const QByteArray &bytes);
    Act<QByteArray> read(int handle, qsizetype most); ///< Up to so many bytes from where the handle stands.
    Act<> flush(int handle); ///< To the disk.
    Act<> truncate(int handle, qint64 size);
    Act<> lock(int handle); ///< Against other openings of the file; EWOULDBLOCK where one has it. The system frees it
                            ///< with the process.
    Act<> close(int handle);
    Act<> rename(const QString &from, const QString &to);
    Act<> link(const QString &from, const QString &to); ///< A second name for a file.
    Act<> remove(const QString &path);
    Act<> flushFolder(const QString &folder);
    Act<> makeFolder(const QString &folder); ///< With those above it, for this user alone.
    Act<FileFacts> look(const QString &path); ///< Through links.
    Act<FileFacts> look(int handle);
    Act<> mayWrite(const QString &path);
    /// Permissions, group, owner and extended attributes, each as far as system and disk let us.
    Act<> copyAttributes(int from, int to);
    Act<QByteArray> readAll(const QString &path, qsizetype most); ///< Fails with EFBIG beyond `most`.

protected:
    virtual std::optional<Fault> fault(Kind, const QString &) { return {}; }

private:
    template<typename Work> Act<> act(Kind kind, const QString &path, Work work);
    Act<> permit(int handle, unsigned mode);
};

/// Closes a handle at the end of its life.
class OpenFile {
public:
    OpenFile(Files &files, int handle) : m_files(files), m_handle(handle) { }
    ~OpenFile() { close(); }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    int handle() const { return m_handle; }
    Act<> close();

private:
    Files &m_files;
    int m_handle;
};

/// Whether the error of a link says that a file has but one name there.
bool hasNoLinks(int error);

/// Why the system refused to write, and what to do about it; translated.
QString causeOf(int error);

/// Why the system refused to read, and what to do about it; translated.
QString causeOfReading(int error);

/// SHA-256 in hexadecimal.
QString hashOf(const QByteArray &bytes);

} // namespace octoha
