#include "ui/panel/findingcards.h"

#include <algorithm>

namespace octoha {

FindingCards::FindingCards(DesignDocument &document, QWidget *holder)
    : QObject(holder),
      m_document(document),
      m_holder(holder)
{ }

void FindingCards::begin()
{
    m_old = std::exchange(m_cards, {});
    m_oldOrder = std::exchange(m_order, {});
}

FindingCard *FindingCards::next(const Finding &finding)
{
    const QString key = FindingCard::keyOf(finding, m_document);
    FindingCard *card = m_old.take(key);
    if (!card) {
        card = new FindingCard(finding, m_document, m_holder);
        connect(card, &FindingCard::fieldRequested, this, &FindingCards::fieldRequested);
    }
    m_cards.insert(key, card);
    m_order.append(card);
    return card;
}

/// Where the card was that had the focus and goes; -1 where the focus is elsewhere.
qsizetype FindingCards::placeOfFocus() const
{
    // A dialog may be in front: it is the window's own focus that counts.
    const QWidget *focus = m_holder->window()->focusWidget();
    const auto found = std::find_if(m_oldOrder.cbegin(), m_oldOrder.cend(),
        [focus](const FindingCard *card) { return focus && card->isAncestorOf(focus); });
    return found == m_oldOrder.cend() || m_order.contains(*found) ? -1 : found - m_oldOrder.cbegin();
}

void FindingCards::end()
{
    const qsizetype place = placeOfFocus();
    if (place >= 0 && !m_order.isEmpty())
        m_order[std::min(place, m_order.size() - 1)]->focusFirst();
    for (FindingCard *card : std::as_const(m_old)) {
        card->hide();
        card->deleteLater(); // Its button may be the one that was pressed.
    }
    m_old.clear();
}

FindingCard *FindingCards::cardOf(const Finding &finding) const
{
    return m_cards.value(FindingCard::keyOf(finding, m_document));
}

} // namespace octoha
