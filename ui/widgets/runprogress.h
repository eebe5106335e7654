#pragma once

#include <QWidget>

class QProgressBar;

namespace octoha {

/// How far a run is, with a way to end it; in sight only while it runs. A run has the signals started(),
/// progressed(percent) and ended(), and the slot cancel().
class RunProgress : public QWidget {
    Q_OBJECT
public:
    template<typename Run> RunProgress(Run &run, const QString &name, QWidget *parent) : RunProgress(name, parent)
    {
        connect(this, &RunProgress::cancelled, &run, &Run::cancel);
        connect(&run, &Run::started, this, &RunProgress::begin);
        connect(&run, &Run::progressed, this, &RunProgress::setPercent);
        connect(&run, &Run::ended, this, &QWidget::hide);
    }

Q_SIGNALS:
    void cancelled();

private:
    RunProgress(const QString &name, QWidget *parent);
    void begin();
    void setPercent(int percent);
    QProgressBar *m_bar;
};

} // namespace octoha
