#pragma once

#include "core/project/process.h"
#include "core/project/project.h"

#include <QDateTime>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace octoha {

/// Whose edits a journal holds, and on which version of which file.
struct JournalOwner {
    QString path; ///< Absolute; empty for a design never saved.
    FileIdentity identity;
    QString host, user;
    QDateTime started; ///< Of the journal.
    ProcessMark process = {}; ///< That writes it; the journal says so itself.
};

/// Bounds of a journal; beyond `compactAt` it is written anew with the last state alone.
struct JournalLimits {
    qsizetype compactAt = 4 * 1024 * 1024; ///< Bytes; at least four times the design's own.
    std::chrono::milliseconds gather{60}; ///< What is typed meanwhile is written together.
    std::chrono::milliseconds again{5000}; ///< After so long, what failed is tried anew.
};

/// Keeps the edits of one open design on the disk, by a thread of its own: they survive the program. A file for each,
/// locked while the program lives; it is made with the first edit and goes with the next save.
class Journal {
public:
    using Trouble = std::function<void(const Error &)>; ///< Called by the journal's thread.

    explicit Journal(
        QString folder, Trouble trouble = {}, Files &files = Files::real(), const JournalLimits &limits = {});
    ~Journal(); ///< Writes what waits, and leaves the file.
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// The design as it lies in its file: there is nothing to recover, and what was kept so far goes.
    void begin(const Project &saved, const JournalOwner &owner);
    /// The same, of a design that has edits besides: what was kept so far goes when they are on the disk anew.
    void begin(const Project &saved, const JournalOwner &owner, const Project &now);
    /// The design after an edit. Costs a copy that shares its data.
    void note(const Project &now);
    /// Waits until all that was noted is on the disk; what failed is tried once more. Gives the outcome of the last
    /// try.
    Act<> finish();
    QString path() const; ///< Of its file; empty before the first edit.

private:
    struct Work; ///< What waits to be written.
    class Writer;
    void run(const std::stop_token &stop);
    void start();
    bool hasWork(std::unique_lock<std::mutex> &lock, const std::stop_token &stop);
    void settle(std::unique_lock<std::mutex> &lock);
    void tell(const Act<> &written);

    QString m_folder;
    Trouble m_trouble;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::unique_ptr<Work> m_work;
    bool m_busy = false, m_hurry = false;
    Act<> m_last; ///< Outcome of what was written last.
    bool m_isTold = false; ///< Of the thread alone.
    QString m_path;
    JournalLimits m_limits;
    std::unique_ptr<Writer> m_writer; ///< Of the thread alone.
    std::jthread m_thread; ///< Starts with the first edit; last, so that it ends before what it uses.
};

} // namespace octoha
