#pragma once

#include "ui/designdocument.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace octoha {

class FindingCards;

/// Every finding as a card below the headline of its page; what was accepted comes last of a page.
class FindingsByStep : public QWidget {
    Q_OBJECT
public:
    FindingsByStep(DesignDocument &document, QWidget *parent);
    void refresh();

Q_SIGNALS:
    void fieldRequested(const QString &fieldId);

private:
    struct Step {
        QString page;
        QLabel *title;
        QVBoxLayout *cards;
    };
    void addStep(const QString &page);
    void showStep(const Step &step, const QList<Finding> &findings);
    DesignDocument &m_document;
    QList<Step> m_steps;
    FindingCards *m_cards;
};

} // namespace octoha
