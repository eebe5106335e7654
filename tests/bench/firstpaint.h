#pragma once

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdlib>

namespace octoha::bench {

/// Ends the process when a window has been painted once, which is when the user sees it; taking it down is not measured.
class EndAfterFirstPaint : public QObject {
public:
    explicit EndAfterFirstPaint(QWidget &window) : QObject(&window) { window.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        // The children are painted within the same update; leave only when the event loop has come round.
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
        return false;
    }
};

/// Shows the window, waits for its first paint.
inline int showOnce(QWidget &window)
{
    new EndAfterFirstPaint(window);
    window.show();
    return QCoreApplication::exec();
}

} // namespace octoha::bench
