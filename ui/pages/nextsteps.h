#pragma once

#include "core/export/bundle.h"

#include <QWidget>

class QTextEdit;

namespace octoha {

/// What to do with a bundle that was just written: its README, its folder, and both to copy.
class NextSteps : public QWidget {
    Q_OBJECT
public:
    explicit NextSteps(QWidget *parent);
    void showBundle(const QString &folder, const QList<OutputFile> &files);

private:
    QWidget *makeButtons();

    QTextEdit *m_text;
    QString m_folder;
    QString m_readme; ///< Markdown, as it lies in the bundle.
};

} // namespace octoha
