#include "ui/beside.h"

#include <QCoreApplication>
#include <QThread>

namespace octoha {

void runBeside(QObject *context, const std::function<void()> &work, const std::function<void()> &done)
{
    QThread *thread = QThread::create(work);
    QObject::connect(thread, &QThread::finished, context, done);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QObject::connect(
        QCoreApplication::instance(), &QCoreApplication::aboutToQuit, thread, [thread] { thread->wait(); });
    thread->start();
}

} // namespace octoha
