#pragma once

#include "core/export/bundle.h"
#include "ui/panel/paneltab.h"

#include <QTimer>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace octoha {

/// The files that an export would write, each as it will be. Rendered a moment after the last edit, and only in sight.
class FilesTab : public PanelTab {
    Q_OBJECT
public:
    FilesTab(DesignDocument &document, QWidget *parent);

protected:
    void refresh() override;

private:
    void render();
    void showFile(int row);
    QListWidget *m_list;
    QPlainTextEdit *m_preview;
    QLabel *m_problem;
    QTimer m_wait;
    QList<OutputFile> m_files;
};

} // namespace octoha
