#include "ui/pages/section.h"

#include "ui/firstpaint.h"
#include "ui/theme.h"
#include "ui/widgets/fieldhelp.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/listeditor.h"

#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

namespace octoha {

// What a page shows after a change, and how it leads to a question.

// After the editors, whose models of lists hear of a change before the page looks at them.
void DesignPage::followDocument()
{
    connect(&m_document, &DesignDocument::designChanged, this, [this](const QSet<QString> &changed) {
        m_stale = m_stale || !isVisible();
        if (!m_stale)
            refresh(&changed);
    });
    connect(&m_document, &DesignDocument::assessed, this, [this] {
        if (!m_stale)
            refreshAssessment();
    });
}

void DesignPage::showEvent(QShowEvent *event)
{
    ensureBegun();
    if (!m_rest || isWindowPainted(*this))
        catchUp();
    else
        afterFirstPaint(this, [this] { catchUp(); });
    QWizardPage::showEvent(event);
}

void DesignPage::catchUp()
{
    ensureBuilt();
    if (!m_stale)
        return;
    m_stale = false;
    refresh(nullptr);
    refreshAssessment();
    m_idle.stop();
    refreshDifferences(); // At once: lines that come later would move the page under the user's hand.
}

void DesignPage::refresh(const QSet<QString> *changed)
{
    for (FieldRow *row : m_rows)
        row->refresh(!changed || changed->contains(row->fieldId()));
    showDesign(m_document.design());
    updateSections();
    giveMnemonics();
}

void DesignPage::refreshAssessment()
{
    for (FieldRow *row : m_rows)
        row->refreshFindings();
    showAssessment(m_document.assessment());
    updateSections();
    constexpr int idleMs = 250;
    m_nextRow = 0;
    m_idle.start(idleMs);
}

void DesignPage::refreshDifferences()
{
    for (FieldRow *row : m_rows)
        row->refreshDifferences();
}

/// All rows in one go would hold up whoever goes on typing.
void DesignPage::refreshNextDifferences()
{
    if (m_nextRow == m_rows.size())
        return;
    m_rows[m_nextRow++]->refreshDifferences();
    m_idle.start(0);
}

void DesignPage::updateSections()
{
    int unneeded = 0, assumed = 0;
    for (const FieldRow *row : m_rows) {
        unneeded += !row->isNeeded();
        assumed += row->isNeeded() && m_document.isAssumed(row->fieldId());
    }
    for (const Section &section : m_sections)
        updateSection(section);
    m_unneeded->setVisible(unneeded > 0);
    m_unneeded->setText(m_showsUnneeded ? tr("Hide %n question(s) not needed here", nullptr, unneeded)
                                        : tr("Show %n question(s) not needed here", nullptr, unneeded));
    m_confirm->setVisible(assumed > 0);
    m_confirm->setText(tr("Confirm all %n default(s) of this page", nullptr, assumed));
}

void DesignPage::updateSection(const Section &section) const
{
    const auto wanted = [this](const FieldRow *row) { return row->isNeeded() || m_showsUnneeded || row->isShown(); };
    const bool shown = section.others > 0 || std::any_of(section.rows.cbegin(), section.rows.cend(), wanted);
    if (section.title)
        section.title->setVisible(shown);
    if (section.explanation)
        section.explanation->setVisible(shown);
    if (!section.more)
        return;
    const auto changed
        = [this](const FieldRow *row) { return !m_document.isAssumed(row->fieldId()) && !row->hasDefault(); };
    const int count = int(std::count_if(section.advanced.cbegin(), section.advanced.cend(), changed));
    section.more->setText(count == 0 ? tr("More settings") : tr("More settings (%n changed)", nullptr, count));
    section.more->setAccessibleName(
        section.title ? tr("More settings: %1").arg(section.title->text()) : tr("More settings"));
    section.more->setVisible(std::any_of(section.advanced.cbegin(), section.advanced.cend(), wanted));
}

void DesignPage::giveMnemonics()
{
    Mnemonics mnemonics;
    for (FieldRow *row : m_rows) {
        if (row->isShown())
            row->giveMnemonic(mnemonics);
    }
}

void DesignPage::confirmAll()
{
    QStringList ids;
    for (const FieldRow *row : m_rows) {
        if (row->isNeeded() && m_document.isAssumed(row->fieldId()))
            ids.append(row->fieldId());
    }
    m_document.confirm(ids);
}

void DesignPage::setShowsUnneeded(bool shows)
{
    m_showsUnneeded = shows;
    for (FieldRow *row : m_rows)
        row->setShowsUnneeded(shows);
    refreshDifferences();
    updateSections();
    giveMnemonics();
}

FieldRow *DesignPage::row(const QString &fieldId)
{
    if (m_begun && !m_built)
        catchUp();
    const QString id = fieldId.section(u'.', 0, 1);
    const auto found
        = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const FieldRow *row) { return row->fieldId() == id; });
    return found == m_rows.cend() ? nullptr : *found;
}

QStringList DesignPage::fieldIds()
{
    ensureBuilt();
    QStringList ids;
    for (const FieldRow *row : m_rows)
        ids.append(row->fieldId());
    return ids;
}

bool DesignPage::goTo(const QString &fieldId)
{
    ensureBuilt();
    FieldRow *found = row(fieldId);
    if (!found)
        return false;
    if (!found->isNeeded())
        m_unneeded->setChecked(true);
    for (Section &section : m_sections) {
        if (section.advanced.contains(found))
            section.more->setChecked(true);
    }
    if (auto *list = qobject_cast<ListEditor *>(&found->editor()); list && fieldId.count(u'.') > 1)
        list->select(fieldId);
    found->editor().input()->setFocus(Qt::ShortcutFocusReason);
    scrollTo(found);
    return true;
}

// Again once everything is laid out: a page that was just entered has not the size yet that it will have.
void DesignPage::scrollTo(const FieldRow *row)
{
    const auto scroll = [this, row] { // The rows live as long as the page.
        m_content->layout()->activate();
        bringIntoSight(row->area());
    };
    scroll();
    QTimer::singleShot(0, this, scroll);
}

/// With some lines around it, so that one sees where one is; of what is higher than the page, the top.
void DesignPage::bringIntoSight(const QRect &area)
{
    constexpr int unitsAround = 6;
    const int around = unitsAround * unit(this), room = m_scroll->viewport()->height();
    const int top = area.top() - around, bottom = std::min(area.bottom() + around, top + room);
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top);
    else if (bottom > bar->value() + room)
        bar->setValue(bottom - room);
}

void DesignPage::focusHeading()
{
    if (!m_begun)
        return; // Not shown yet: the window is just being made.
    m_title->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureVisible(0, 0);
}

QString DesignPage::help() const
{
    QString text = QStringLiteral("<h2>%1</h2><p>%2</p>").arg(m_heading.toHtmlEscaped(), m_explanation.toHtmlEscaped());
    for (const Field &question : fields()) {
        if (!question.isItem() && question.page() == m_pageId)
            text += helpOf(question);
    }
    return text;
}

} // namespace octoha
