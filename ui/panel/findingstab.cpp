#include "ui/panel/findingstab.h"

#include "ui/panel/findingcards.h"
#include "ui/theme.h"

#include "ui/widgets/wrappedlabel.h"

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
    const auto rank
        = [&](const Finding &finding) { return document.acceptanceOf(finding) ? -1 : int(finding.severity()); };
    std::stable_sort(
        findings.begin(), findings.end(), [&](const Finding &a, const Finding &b) { return rank(a) > rank(b); });
    return findings;
}

FindingsTab::FindingsTab(DesignDocument &document, QWidget *parent)
    : PanelTab(document, parent),
      m_scroll(new QScrollArea(this)),
      m_layout(nullptr),
      m_empty(new WrappedLabel),
      m_more(new WrappedLabel)
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
    m_layout->addWidget(m_empty);
    m_layout->addWidget(m_more);
    m_layout->addStretch();
    m_scroll->setWidget(content);
    m_cards = new FindingCards(document, content);
    connect(m_cards, &FindingCards::fieldRequested, this, &FindingsTab::fieldRequested);
}

void FindingsTab::refresh()
{
    const QList<Finding> findings = sortedFindings(document());
    const qsizetype shown = std::min(findings.size(), mostCards);
    m_cards->begin();
    for (qsizetype i = 0; i < shown; ++i) {
        FindingCard *card = m_cards->next(findings[i]);
        if (m_layout->indexOf(card) != i)
            m_layout->insertWidget(int(i), card);
    }
    m_cards->end();
    m_empty->setVisible(findings.isEmpty());
    m_more->setVisible(findings.size() > shown);
    m_more->setText(tr("%n more finding(s) are listed in Review.", nullptr, int(findings.size() - shown)));
}

void FindingsTab::reveal(const Finding &finding)
{
    if (FindingCard *card = m_cards->cardOf(finding))
        m_scroll->ensureWidgetVisible(card);
}

} // namespace octoha
