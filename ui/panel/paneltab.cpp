#include "ui/panel/paneltab.h"

namespace octoha {

PanelTab::PanelTab(DesignDocument &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    connect(&document, &DesignDocument::assessed, this, [this] {
        m_stale = !isVisible();
        if (!m_stale)
            refresh();
    });
}

void PanelTab::showEvent(QShowEvent *event)
{
    if (m_stale) {
        m_stale = false;
        refresh();
    }
    QWidget::showEvent(event);
}

QString moneyText(qint64 amount, const QLocale &locale)
{
    return locale.toCurrencyString(double(amount) / moneyScale, QStringLiteral("$"), 2);
}

} // namespace octoha
