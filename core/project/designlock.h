#pragma once

#include "core/design/error.h"
#include "core/project/process.h"

#include <QDateTime>

namespace octoha {

/// Who has a design open.
struct LockHolder {
    QString host, user;
    ProcessMark process; ///< On that host.
    QDateTime since;
    QString token; ///< Tells two locks apart; acquire() makes it its own.
    friend bool operator==(const LockHolder &, const LockHolder &) = default;
};

/// A file beside the design that says who edits it: ".prod.octoha.lock". It is a courtesy between people: whoever is
/// asked may take the design over, and the one before is told at the next save.
class DesignLock {
public:
    enum class State {
        Free, ///< Not asked for yet, or given back.
        Held,
        Taken, ///< By `holder`.
        Impossible ///< The folder takes no file: nobody can save there either.
    };

    explicit DesignLock(Files &files = Files::real()) : m_files(files) { }
    ~DesignLock() { release(); }
    DesignLock(const DesignLock &) = delete;
    DesignLock &operator=(const DesignLock &) = delete;

    /// Asks for the design at the path. A lock whose process is gone from this host is taken over.
    State acquire(const QString &path, const LockHolder &me);
    State takeOver(); ///< Although somebody has it.
    void release(); ///< Only if it is still ours.
    State state() const { return m_state; }
    const LockHolder &holder() const { return m_holder; } ///< Of a lock that is taken.
    bool isStillOurs(); ///< False if it was Held and somebody took it over; `holder` says who.

private:
    Act<> make();
    std::optional<LockHolder> read();

    Files &m_files;
    QString m_lock;
    LockHolder m_me, m_holder;
    State m_state = State::Free;
};

} // namespace octoha
