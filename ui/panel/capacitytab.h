#pragma once

#include "core/simulate/simulation.h"
#include "core/simulate/whatif.h"
#include "ui/cancellablerun.h"
#include "ui/panel/paneltab.h"

#include <QTimer>

class QFormLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace octoha {

class FactTable;
class PictureView;

/// How long tasks wait, by simulation beside the window; follows the design, and sliders that change nothing in it.
class CapacityTab : public PanelTab {
    Q_OBJECT
public:
    CapacityTab(DesignDocument &document, QWidget *parent);

protected:
    void refresh() override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Dial {
        QSlider *slider;
        QLabel *value;
    };
    Dial addDial(QFormLayout *form, const QString &text, int minimum, int maximum, int step);
    QWidget *makeDials();
    void takeDialsFromDesign();
    void showDials();
    WhatIf whatIf() const;
    void run();
    void showResult(const Result<SimulationResult> &result);
    void showNothing(const QString &why);

    Scenario m_scenario; ///< Of the design.
    QString m_unclear; ///< Why the design gives none.
    CancellableRun m_run;
    QTimer m_wait; ///< A simulation is not begun for each letter that is typed.
    QLabel *m_verdict;
    FactTable *m_table;
    PictureView *m_waiting, *m_queue;
    Dial m_nodes, m_cap, m_arrivals;
    QPushButton *m_reset;
};

} // namespace octoha
