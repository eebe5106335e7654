#pragma once

#include "core/export/bundle.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace octoha {

/// The files of a bundle before they are written, each to be read as it will be.
class BundlePreview : public QWidget {
    Q_OBJECT
public:
    explicit BundlePreview(QWidget *parent);
    void showFiles(const QList<OutputFile> &files);
    const QList<OutputFile> &files() const { return m_files; }

private:
    void showFile(int row);
    QLabel *m_summary;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QList<OutputFile> m_files;
};

} // namespace octoha
