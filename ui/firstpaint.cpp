#include "ui/firstpaint.h"

#include <QTimer>
#include <QWindow>

namespace octoha {

namespace {

/// Waits for the moment in which the window system asks for the first picture, which is then painted within the same
/// event.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget *widget, std::function<void()> work) : QObject(widget), m_widget(widget), m_work(std::move(work))
    {
        widget->window()->windowHandle()->installEventFilter(this);
    }
    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Expose) {
            window->removeEventFilter(this);
            QTimer::singleShot(0, m_widget, std::move(m_work));
            deleteLater();
        }
        return false;
    }

private:
    QWidget *m_widget;
    std::function<void()> m_work;
};

} // namespace

bool isWindowPainted(const QWidget &widget)
{
    const QWindow *handle = widget.window()->windowHandle();
    return handle && handle->isExposed();
}

void afterFirstPaint(QWidget *widget, const std::function<void()> &work)
{
    if (!widget->window()->windowHandle() || isWindowPainted(*widget))
        QTimer::singleShot(0, widget, work);
    else
        new FirstPaint(widget, work);
}

} // namespace octoha
