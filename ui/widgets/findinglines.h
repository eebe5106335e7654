#pragma once

#include "ui/designdocument.h"

#include <QWidget>

namespace octoha {

/// The findings at one question, a line each: sign, words, and the change that mends it.
class FindingLines : public QWidget {
    Q_OBJECT
public:
    FindingLines(DesignDocument &document, QWidget *parent);
    /// Shows these findings and, before them, a refusal of what was typed; hides itself when there is nothing.
    void showFindings(const QList<Finding> &findings, const QString &refusal);
    /// What is said, for the editor's accessible description.
    const QString &text() const { return m_text; }

private:
    void addLine(const QIcon &sign, const QString &text, const Finding *finding);
    DesignDocument &m_document;
    QString m_text;
};

/// Shows what the fix of a finding changes, and applies it if the user agrees. False where it was not applied.
bool offerFix(const Finding &finding, DesignDocument &document, QWidget *parent);

} // namespace octoha
