#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace octoha {

/// Long work beside the window. Starting anew ends the work before, whose result is never seen.
class CancellableRun : public QObject {
    Q_OBJECT
public:
    using Progress = std::function<void(int percent)>;
    /// Runs in a thread of its own; ends soon after `cancel` is set. May outlive whoever started it.
    using Work = std::function<void(const Progress &progress, const std::atomic<bool> &cancel)>;

    explicit CancellableRun(QObject *parent = nullptr) : QObject(parent) { }
    ~CancellableRun() override;

    /// Calls `done` in the window's thread when the work has ended; not after a cancel.
    void start(const Work &work, const std::function<void()> &done);
    void cancel();
    bool isRunning() const { return m_cancel != nullptr; }

Q_SIGNALS:
    void started();
    void progressed(int percent);
    void ended(); ///< Done or cancelled.

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;
    Progress tell(const Flag &cancel);
    void end(const Flag &cancel, const std::function<void()> &done);
    Flag m_cancel; ///< Of the work whose result is waited for; null: none.
};

} // namespace octoha
