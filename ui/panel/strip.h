#pragma once

#include "ui/designdocument.h"

#include <QToolButton>
#include <QWidget>

namespace octoha {

/// One of the four answers: a sign, the answer, a word about it. Pressing it opens the detail.
class AnswerTile : public QToolButton {
    Q_OBJECT
public:
    AnswerTile(const QString &question, QWidget *parent);
    void showAnswer(const QIcon &sign, const QString &answer, const QString &detail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_question, m_answer, m_detail;
};

/// The four answers that never leave the user's mind: is it right, what does it cost, how available, does it cope.
class Strip : public QWidget {
    Q_OBJECT
public:
    Strip(DesignDocument &document, QWidget *parent);

Q_SIGNALS:
    void findingsRequested();
    void costRequested();
    void whyRequested(const QString &valueId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showFindings();
    void announceFindings();
    void showCost();
    void showAvailability();
    void showCapacity();
    DesignDocument &m_document;
    AnswerTile *m_findings, *m_cost, *m_availability, *m_capacity;
    std::optional<qint64> m_lastCost; ///< Of the assessment before, to show the difference.
    QString m_costDelta;
    QString m_saidFindings;
};

} // namespace octoha
