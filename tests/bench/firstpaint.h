#pragma once

#include <QApplication>
#include <QWidget>

#include <cstdlib>

namespace octoha::bench {

/// Can end the process when a window has been painted once, which is when the user sees it; neither what the window
/// does afterwards nor taking it down is measured.
class PaintingApplication : public QApplication {
public:
    using QApplication::QApplication;

    int showOnce(QWidget &window)
    {
        m_endsWhenPainted = true;
        window.show();
        return exec();
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool result = QApplication::notify(receiver, event);
        m_hasPainted = m_hasPainted || event->type() == QEvent::Paint;
        if (m_endsWhenPainted && m_hasPainted
            && receiver->isWindowType()) // All widgets are painted within one event of the window.
            std::_Exit(0);
        return result;
    }

private:
    bool m_endsWhenPainted = false, m_hasPainted = false;
};

} // namespace octoha::bench
