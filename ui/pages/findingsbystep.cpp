#include "ui/pages/findingsbystep.h"

#include "core/design/fields.h"
#include "ui/panel/findingcards.h"
#include "ui/panel/findingstab.h"
#include "ui/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace octoha {

FindingsByStep::FindingsByStep(DesignDocument &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_cards(new FindingCards(document, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (const QString &page : pageKeys())
        addStep(page);
    connect(m_cards, &FindingCards::fieldRequested, this, &FindingsByStep::fieldRequested);
}

void FindingsByStep::addStep(const QString &page)
{
    auto *label = new QLabel(pageTitle(page), this);
    scaleFont(label, 1, true);
    auto *cards = new QVBoxLayout;
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->addWidget(label);
    outer->addLayout(cards);
    m_steps.append({page, label, cards});
}

void FindingsByStep::showStep(const Step &step, const QList<Finding> &findings)
{
    int count = 0;
    for (const Finding &finding : findings) {
        if (fieldIdsOf(finding).value(0).section(u'.', 0, 0) != step.page)
            continue;
        FindingCard *card = m_cards->next(finding);
        if (step.cards->indexOf(card) != count)
            step.cards->insertWidget(count, card);
        ++count;
    }
    step.title->setVisible(count > 0);
}

void FindingsByStep::refresh()
{
    const QList<Finding> findings = sortedFindings(m_document);
    m_cards->begin();
    for (const Step &step : std::as_const(m_steps))
        showStep(step, findings);
    m_cards->end();
}

} // namespace octoha
