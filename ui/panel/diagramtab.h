#pragma once

#include "ui/panel/paneltab.h"

class QSvgRenderer;

namespace octoha {

/// The architecture as a drawing that fills the panel; pressing it opens it large.
class DiagramTab : public PanelTab {
    Q_OBJECT
public:
    DiagramTab(DesignDocument &document, QWidget *parent);

protected:
    void refresh() override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openLarge();
    QSvgRenderer *m_renderer;
};

} // namespace octoha
