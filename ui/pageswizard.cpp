#include "ui/pageswizard.h"

#include <QEvent>
#include <QFrame>
#include <QLayout>

namespace octoha {

namespace {

void removeMargin(QLayoutItem *item)
{
    if (QLayout *layout = item->layout())
        layout->setContentsMargins({});
    QWidget *widget = item->widget();
    if (widget && widget->maximumHeight() <= 2)
        widget->hide(); // The ruler above the buttons.
    if (auto *frame = qobject_cast<QFrame *>(widget); frame && frame->layout())
        frame->layout()->setContentsMargins({});
}

} // namespace

PagesWizard::PagesWizard(const QList<DesignPage *> &pages, QWidget *parent) : QWizard(parent), m_pages(pages)
{
    setWindowFlags(Qt::Widget); // After construction: as an argument 0 would leave a dialog a window of its own.
    setWizardStyle(QWizard::ModernStyle);
    setOptions(QWizard::IndependentPages | QWizard::NoDefaultButton | QWizard::NoCancelButton);
    setButtonLayout({}); // Back, Next and Export stand in the window's bottom row.
    setAccessibleName(tr("Pages"));
    for (int i = 0; i < m_pages.size(); ++i)
        setPage(i, m_pages[i]);
}

DesignPage *PagesWizard::page(const QString &pageId) const
{
    for (DesignPage *candidate : m_pages) {
        if (candidate->pageId() == pageId)
            return candidate;
    }
    return nullptr;
}

/// A dialog's margins, its ruler and the empty button row have no place in the middle of a window.
void PagesWizard::removeFrame()
{
    if (m_steps && m_steps->parentWidget()->layout())
        m_steps->parentWidget()->layout()->setContentsMargins({});
    for (const QWidget *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        QLayout *outer = child->layout();
        for (int i = 0; outer && i < outer->count(); ++i)
            removeMargin(outer->itemAt(i));
        if (outer)
            outer->setContentsMargins({});
    }
}

void PagesWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        removeFrame();
}

void PagesWizard::showEvent(QShowEvent *event)
{
    QWizard::showEvent(event);
    removeFrame(); // The wizard lays itself out anew when it is first shown.
}

void PagesWizard::show(int index)
{
    m_visited.insert(index);
    setStartId(index);
    removeFrame();
    restart(); // The wizard's own history refuses pages seen before; ours is m_way.
    Q_EMIT entered(index);
}

void PagesWizard::setSteps(QWidget *steps)
{
    m_steps = steps;
    setSideWidget(steps);
}

void PagesWizard::enter(int index)
{
    if (!page(index) || index == currentId())
        return;
    if (currentId() >= 0)
        m_way.append(currentId());
    show(index);
}

void PagesWizard::goBack()
{
    if (!m_way.isEmpty())
        show(m_way.takeLast());
}

void PagesWizard::goOn()
{
    enter(currentId() + 1);
}

QStringList PagesWizard::visitedPages() const
{
    QStringList ids;
    for (int i = 0; i < count(); ++i) {
        if (isVisited(i))
            ids.append(page(i)->pageId());
    }
    return ids;
}

void PagesWizard::startOver(const QString &pageId, const QStringList &visitedPages)
{
    m_way.clear();
    m_visited.clear();
    for (int i = 0; i < count(); ++i) {
        if (visitedPages.contains(page(i)->pageId()))
            m_visited.insert(i);
    }
    show(std::max(0, int(m_pages.indexOf(page(pageId)))));
}

} // namespace octoha
