#include "ui/pages/findingsbystep.h"

#include "ui/panel/findingcard.h"
#include "ui/panel/findingstab.h"
#include "ui/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace octoha {

FindingsByStep::FindingsByStep(DesignDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    addStep(QStringLiteral("project"), tr("Start"));
    addStep(QStringLiteral("workload"), tr("Workload"));
    addStep(QStringLiteral("placement"), tr("Placement"));
    addStep(QStringLiteral("compute"), tr("Compute"));
    addStep(QStringLiteral("database"), tr("Database"));
    addStep(QStringLiteral("storage"), tr("Storage"));
    addStep(QStringLiteral("balancer"), tr("Balancer"));
    addStep(QStringLiteral("signIn"), tr("Sign-in"));
    addStep(QStringLiteral("polling"), tr("Polling"));
}

void FindingsByStep::addStep(const QString &page, const QString &title)
{
    auto *label = new QLabel(title, this);
    label->setFont(scaledFont(this, 1, true));
    auto *cards = new QVBoxLayout;
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->addWidget(label);
    outer->addLayout(cards);
    m_steps.append({page, label, cards});
}

QHash<QString, FindingCard *> FindingsByStep::showStep(const Step &step, const QList<Finding> &findings)
{
    QHash<QString, FindingCard *> kept;
    for (const Finding &finding : findings) {
        if (fieldIdsOf(finding).value(0).section(u'.', 0, 0) != step.page)
            continue;
        const QString key = FindingCard::keyOf(finding, m_document);
        FindingCard *card = m_cards.take(key);
        if (!card) {
            card = new FindingCard(finding, m_document, this);
            connect(card, &FindingCard::fieldRequested, this, &FindingsByStep::fieldRequested);
        }
        if (step.cards->indexOf(card) != kept.size())
            step.cards->insertWidget(int(kept.size()), card);
        kept.insert(key, card);
    }
    step.title->setVisible(!kept.isEmpty());
    return kept;
}

void FindingsByStep::refresh()
{
    const QList<Finding> findings = sortedFindings(m_document);
    QHash<QString, FindingCard *> kept;
    for (const Step &step : m_steps)
        kept.insert(showStep(step, findings));
    for (FindingCard *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater(); // Its button may be the one that was pressed.
    }
    m_cards = kept;
}

} // namespace octoha
