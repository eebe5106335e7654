#pragma once

#include "ui/designdocument.h"

#include <QToolButton>
#include <QWidget>

namespace octoha {

/// One of the four answers: a sign, the answer, a word about it. Pressing it opens the detail.
class AnswerTile : public QToolButton {
    Q_OBJECT
public:
    enum class Form { TwoLines, OneLine }; ///< Without the word about it.
    AnswerTile(const QString &question, Form form, QWidget *parent);
    void showAnswer(const QIcon &sign, const QString &answer, const QString &detail, const QString &details = {});
    const QString &detail() const { return m_detail; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTexts(QPainter &painter, const QRect &room) const;
    QString m_question, m_answer, m_detail;
    const Form m_form;
};

/// The four answers that never leave the user's mind: is it right, what does it cost, how available, does it cope.
class Strip : public QWidget {
    Q_OBJECT
public:
    /// Two by two in the panel, or in a line where there is no panel.
    Strip(DesignDocument &document, AnswerTile::Form form, QWidget *parent);

Q_SIGNALS:
    void findingsRequested();
    void costRequested();
    void whyRequested(const QString &valueId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void connectTiles();
    void refresh();
    void showFindings();
    void announceFindings();
    void showCost();
    QString costDetails(qint64 change, const QLocale &locale) const;
    void showAvailability();
    void showCapacity();
    DesignDocument &m_document;
    const AnswerTile::Form m_form;
    AnswerTile *m_findings, *m_cost, *m_availability, *m_capacity;
    qint64 m_savedCost = 0; ///< Of the design as it was saved or opened, to show the difference.
    QString m_saidFindings;
};

} // namespace octoha
