#include "ui/cancellablerun.h"

#include "ui/beside.h"

#include <QCoreApplication>
#include <QPointer>

namespace octoha {

CancellableRun::~CancellableRun()
{
    if (m_cancel)
        *m_cancel = true;
}

void CancellableRun::start(const Work &work, const std::function<void()> &done)
{
    if (m_cancel)
        *m_cancel = true;
    const auto cancel = std::make_shared<std::atomic<bool>>(false);
    m_cancel = cancel;
    Q_EMIT started();
    runBeside(
        this, [work, cancel, progress = tell(cancel)] { work(progress, *cancel); },
        [this, cancel, done] { end(cancel, done); });
}

// The window's thread looks whether it is still this work that is waited for.
CancellableRun::Progress CancellableRun::tell(const Flag &cancel)
{
    const auto show = [self = QPointer(this), cancel](int percent) {
        if (self && self->m_cancel == cancel)
            Q_EMIT self->progressed(percent);
    };
    return [show](int percent) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [show, percent] { show(percent); }, Qt::QueuedConnection);
    };
}

void CancellableRun::cancel()
{
    if (!m_cancel)
        return;
    *m_cancel = true;
    m_cancel.reset();
    Q_EMIT ended();
}

void CancellableRun::end(const Flag &cancel, const std::function<void()> &done)
{
    if (m_cancel != cancel)
        return;
    m_cancel.reset();
    Q_EMIT ended();
    done();
}

} // namespace octoha
