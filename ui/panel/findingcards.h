#pragma once

#include "ui/panel/findingcard.h"

namespace octoha {

/// The cards of a list of findings. Cards that stay the same stay where they are; where the one with the focus goes,
/// the focus goes to the one that takes its place.
class FindingCards : public QObject {
    Q_OBJECT
public:
    /// `holder` is what the cards stand in.
    FindingCards(DesignDocument &document, QWidget *holder);

    void begin();
    /// The next card: the one that is there, or a new one.
    FindingCard *next(const Finding &finding);
    /// Removes the cards that were not asked for since begin().
    void end();
    FindingCard *cardOf(const Finding &finding) const;

Q_SIGNALS:
    void fieldRequested(const QString &fieldId);

private:
    qsizetype placeOfFocus() const;
    DesignDocument &m_document;
    QWidget *m_holder;
    QHash<QString, FindingCard *> m_old, m_cards;
    QList<FindingCard *> m_order, m_oldOrder;
};

} // namespace octoha
