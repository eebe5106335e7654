#include "ui/panel/findingstab.h"

#include "ui/panel/findingcard.h"
#include "ui/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace octoha {

namespace {
// More than this nobody reads in a panel; Review lists them all.
constexpr qsizetype mostCards = 60;
}

QList<Finding> sortedFindings(const DesignDocument &document)
{
    QList<Finding> findings = document.assessment().findings;
    const auto rank = [&](const Finding &finding) { return document.acceptanceOf(finding) ? -1 : int(finding.severity()); };
    std::stable_sort(findings.begin(), findings.end(), [&](const Finding &a, const Finding &b) { return rank(a) > rank(b); });
    return findings;
}

FindingsTab::FindingsTab(DesignDocument &document, QWidget *parent)
    : PanelTab(document, parent), m_scroll(new QScrollArea(this)), m_layout(nullptr), m_empty(new QLabel), m_more(new QLabel)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, unit(this), 0, unit(this));
    m_empty->setText(tr("Nothing to say: every rule that applies is fulfilled."));
    for (QLabel *label : {m_empty, m_more}) {
        label->setWordWrap(true);
        m_layout->addWidget(label);
    }
    m_layout->addStretch();
    m_scroll->setWidget(content);
}

FindingCard *FindingsTab::cardFor(const Finding &finding, const QString &key)
{
    if (FindingCard *card = m_cards.take(key))
        return card;
    auto *card = new FindingCard(finding, document(), m_scroll->widget());
    connect(card, &FindingCard::fieldRequested, this, &FindingsTab::fieldRequested);
    return card;
}

void FindingsTab::refresh()
{
    const QList<Finding> findings = sortedFindings(document());
    const qsizetype shown = std::min(findings.size(), mostCards);
    QHash<QString, FindingCard *> cards;
    for (qsizetype i = 0; i < shown; ++i) {
        const QString key = FindingCard::keyOf(findings[i], document());
        FindingCard *card = cardFor(findings[i], key);
        if (m_layout->indexOf(card) != i)
            m_layout->insertWidget(int(i), card);
        cards.insert(key, card);
    }
    for (FindingCard *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater(); // Its button may be the one that was pressed.
    }
    m_cards = cards;
    m_empty->setVisible(findings.isEmpty());
    m_more->setVisible(findings.size() > shown);
    m_more->setText(tr("%n more finding(s) are listed in Review.", nullptr, int(findings.size() - shown)));
}

void FindingsTab::reveal(const Finding &finding)
{
    if (FindingCard *card = m_cards.value(FindingCard::keyOf(finding, document())))
        m_scroll->ensureWidgetVisible(card);
}

} // namespace octoha
