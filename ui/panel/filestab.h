#pragma once

#include "ui/panel/paneltab.h"

#include <QTimer>

class QLabel;

namespace octoha {

class BundlePreview;

/// The files that an export would write, each as it will be. Rendered a moment after the last edit, and only in sight.
class FilesTab : public PanelTab {
    Q_OBJECT
public:
    FilesTab(DesignDocument &document, QWidget *parent);

protected:
    void refresh() override;

private:
    void render();
    BundlePreview *m_preview;
    QLabel *m_problem;
    QTimer m_wait;
};

} // namespace octoha
