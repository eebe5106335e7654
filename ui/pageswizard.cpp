#include "ui/pageswizard.h"

namespace octoha {

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

void PagesWizard::show(int index)
{
    m_visited.insert(index);
    setStartId(index);
    restart(); // The wizard's own history refuses pages seen before; ours is m_way.
    Q_EMIT entered(index);
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

void PagesWizard::startOver(int index)
{
    m_visited.clear();
    m_way.clear();
    show(index);
}

} // namespace octoha
