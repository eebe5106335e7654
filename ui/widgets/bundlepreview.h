#pragma once

#include "core/export/bundle.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QSplitter;

namespace octoha {

/// The files of a bundle before they are written, each to be read as it will be: list and text beside or below each
/// other.
class BundlePreview : public QWidget {
    Q_OBJECT
public:
    BundlePreview(Qt::Orientation direction, QWidget *parent);
    void showFiles(const QList<OutputFile> &files);
    const QList<OutputFile> &files() const { return m_files; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void prepareParts(Qt::Orientation direction);
    void showFile(int row);
    QSplitter *m_parts;
    QLabel *m_summary;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QList<OutputFile> m_files;
};

} // namespace octoha
