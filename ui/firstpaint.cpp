#include "ui/firstpaint.h"

#include <QTimer>
#include <QWindow>

namespace octoha {

namespace {
// The window system asks for the first picture a moment after the window was shown; nobody reads so fast.
constexpr int millisecondsToFirstPaint = 50;
}

bool isWindowPainted(const QWidget &widget)
{
    const QWindow *handle = widget.window()->windowHandle();
    return handle && handle->isExposed();
}

void afterFirstPaint(QWidget *widget, const std::function<void()> &work)
{
    QTimer::singleShot(isWindowPainted(*widget) ? 0 : millisecondsToFirstPaint, widget, work);
}

} // namespace octoha
