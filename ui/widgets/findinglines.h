#pragma once

#include "ui/designdocument.h"

#include <QWidget>

class QLabel;
class QPushButton;

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
    struct Line;
    QList<Line> linesOf(const QList<Finding> &findings, const QString &refusal) const;
    void addLine(const Line &line);
    DesignDocument &m_document;
    QString m_text;
    QString m_fixes; ///< What the buttons offer.
};

/// Words of a finding, to be read and copied.
QLabel *findingLabel(const QString &text, QWidget *parent);

/// The change that mends a finding, in words; empty where there is none.
QString fixTextOf(const Finding &finding, const DesignDocument &document);
/// A button with these words, which offers the change.
QPushButton *makeFixButton(const QString &text, const Finding &finding, DesignDocument &document, QWidget *parent);
/// Shows what the fix of a finding changes and what that means, and applies it if the user agrees. False where it was
/// not applied.
bool offerFix(const Finding &finding, DesignDocument &document, QWidget *parent);

} // namespace octoha
