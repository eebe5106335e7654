#include "ui/panel/panel.h"

#include "ui/panel/capacitytab.h"
#include "ui/panel/diagramtab.h"
#include "ui/panel/filestab.h"
#include "ui/panel/findingstab.h"
#include "ui/panel/strip.h"
#include "ui/panel/tabletabs.h"
#include "ui/theme.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace octoha {

Panel::Panel(DesignDocument &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("assessment"));
    setAccessibleName(tr("Assessment"));
    setAutoFillBackground(true); // As a drawer it lies over the page.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit(this), unit(this), unit(this), 0);
    auto *strip = new Strip(document, AnswerTile::Form::TwoLines, this);
    layout->addWidget(strip);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    for (const QString &title :
        {tr("Findings"), tr("Cost"), tr("Failures"), tr("Capacity"), tr("Diagram"), tr("Files")}) {
        auto *holder = new QWidget;
        (new QVBoxLayout(holder))->setContentsMargins({});
        m_tabs->addTab(holder, title);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &Panel::ensureMade);
    connect(strip, &Strip::findingsRequested, this, [this] { open(Tab::Findings); });
    connect(strip, &Strip::costRequested, this, [this] { open(Tab::Cost); });
    connect(strip, &Strip::whyRequested, this, &Panel::whyRequested);
    ensureMade(0);
}

QSize Panel::sizeHint() const
{
    const int tabs = m_tabs->tabBar()->sizeHint().width() + 2 * unit(this); // All of them in sight, in any language.
    return {std::max(unit(this) * 44, tabs), unit(this) * 60};
}

PanelTab *Panel::make(Tab tab)
{
    switch (tab) {
    case Tab::Findings:
        return new FindingsTab(m_document, this);
    case Tab::Cost:
        return new CostTab(m_document, this);
    case Tab::Failures:
        return new FailuresTab(m_document, this);
    case Tab::Capacity:
        return new CapacityTab(m_document, this);
    case Tab::Diagram:
        return new DiagramTab(m_document, this);
    case Tab::Files:
        break;
    }
    return new FilesTab(m_document, this);
}

void Panel::ensureMade(int index)
{
    QLayout *layout = m_tabs->widget(index)->layout();
    if (layout->count() > 0)
        return;
    PanelTab *tab = make(Tab(index));
    connect(tab, &PanelTab::fieldRequested, this, &Panel::fieldRequested);
    connect(tab, &PanelTab::whyRequested, this, &Panel::whyRequested);
    layout->addWidget(tab);
}

void Panel::open(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void Panel::reveal(const Finding &finding)
{
    if (auto *findings = findChild<FindingsTab *>(); findings && findings->isVisible())
        findings->reveal(finding);
}

} // namespace octoha
