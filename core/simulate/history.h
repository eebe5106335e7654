#pragma once

#include "core/design/error.h"
#include "core/simulate/ticks.h"

#include <QFile>

#include <atomic>
#include <memory>
#include <optional>

namespace octoha {

/// A task that ran once.
struct PastTask {
    Ticks came = 0; ///< Since 1970-01-01 UTC.
    Ticks duration = 0;
};

/// Reads real tasks from a CSV, one after another, in the words in which Octopus exports them: a first row with the
/// names of the columns (in any order and case, spaces do not matter), of which count
///   QueueTime, else Created, else StartTime: when the task came; ISO 8601 such as 2026-11-23T08:00:00.000+01:00, UTC
///   where no offset is given; DurationSeconds, or Duration as seconds, 0:12:30, 1.02:00:00 or "12 minutes", else
///   CompletedTime − StartTime.
/// Separated by comma, semicolon or tab. Tasks that have not run are passed over. By time: earlier ones first.
class HistoryReader {
public:
    /// Returns Io for a file that cannot be read, Syntax for one without these columns.
    static Result<HistoryReader> open(const QString &path);
    /// The next task; nothing at the end. Returns Syntax with the number of the line.
    Result<std::optional<PastTask>> next();

private:
    explicit HistoryReader(const QString &path) : m_file(std::make_unique<QFile>(path)) { }
    Result<> readHeader();
    Result<bool> readRow();
    Result<std::optional<PastTask>> taskOfRow();
    Result<Ticks> timeIn(int column) const;
    Result<Ticks> durationOfRow() const;
    QByteArrayView field(int column) const;
    Error lineError(const QString &message) const;

    std::unique_ptr<QFile> m_file;
    char m_separator = ',';
    int m_queued = -1, m_created = -1, m_started = -1, m_completed = -1,
        m_duration = -1; ///< Columns; -1 for those that are not there.
    qint64 m_line = 0;
    QByteArray m_buffer, m_row;
    QList<QByteArray> m_fields;
    Ticks m_last = std::numeric_limits<Ticks>::min();
};

/// What the tasks of a history come to.
struct HistorySummary {
    quint64 tasks = 0;
    Ticks first = 0, last = 0; ///< When the first and the last came.
    double totalDuration = 0; ///< Ticks.
};

/// Reads the whole file once. Returns Syntax for one without a task, and what HistoryReader does. Ends early where the
/// caller cancels.
Result<HistorySummary> summaryOf(const QString &historyFile, const std::atomic<bool> *cancel = nullptr);

} // namespace octoha
