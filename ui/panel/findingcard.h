#pragma once

#include "ui/designdocument.h"

#include <QFrame>

class QGridLayout;
class QPushButton;

namespace octoha {

/// A finding told in full: what is wrong in this design, why it matters, the change that mends it, and the way to waive
/// it.
class FindingCard : public QFrame {
    Q_OBJECT
public:
    FindingCard(const Finding &finding, DesignDocument &document, QWidget *parent);
    /// Tells cards apart: rule, severity, words, waiver, and the change that is offered.
    static QString keyOf(const Finding &finding, const DesignDocument &document);
    /// Gives the focus to the first of its buttons.
    void focusFirst();

Q_SIGNALS:
    void fieldRequested(const QString &fieldId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void addTexts(QGridLayout *grid);
    void addSource(QGridLayout *grid);
    void addButtons(QGridLayout *grid);
    QPushButton *makeButton(const QString &text);
    void acceptFinding();
    Finding m_finding;
    DesignDocument &m_document;
    const bool m_waived;
};

} // namespace octoha
