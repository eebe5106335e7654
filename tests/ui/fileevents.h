#pragma once

#include <QFile>
#include <QList>

#include <algorithm>

#include <sys/inotify.h>
#include <unistd.h>

namespace octoha::test {

/// What happens to a file or in a folder from now on, in the order of the system. Source: man 7 inotify.
class FileEvents {
public:
    struct Event {
        quint32 kind; ///< IN_OPEN and its like.
        QString name; ///< In a folder.
    };

    FileEvents(const QString &path, quint32 kinds) : m_handle(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        if (inotify_add_watch(m_handle, QFile::encodeName(path).constData(), kinds) < 0)
            qFatal("%s cannot be watched.", qPrintable(path));
    }
    ~FileEvents() { close(m_handle); }
    FileEvents(const FileEvents &) = delete;
    FileEvents &operator=(const FileEvents &) = delete;

    QList<Event> seen() const
    {
        alignas(inotify_event) char buffer[16 * 1024];
        const ssize_t size = read(m_handle, buffer, sizeof buffer);
        QList<Event> events;
        for (const char *at = buffer; at < buffer + size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(at);
            events.append({event->mask, event->len > 0 ? QFile::decodeName(event->name) : QString()});
            at += sizeof(inotify_event) + event->len;
        }
        return events;
    }

    /// So often was the file opened; with kinds IN_OPEN and IN_CLOSE, for the system makes one of two alike in a row.
    qsizetype openings() const
    {
        const auto events = seen();
        return std::count_if(events.cbegin(), events.cend(), [](const Event &event) { return event.kind == IN_OPEN; });
    }

private:
    int m_handle;
};

} // namespace octoha::test
