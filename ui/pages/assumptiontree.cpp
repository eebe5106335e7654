#include "ui/pages/assumptiontree.h"

#include "core/design/fields.h"
#include "core/design/leftopen.h"
#include "core/plan/changes.h"
#include "ui/theme.h"
#include "ui/widgets/plaintip.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace octoha {

namespace {

constexpr int idsRole = Qt::UserRole, pageRole = Qt::UserRole + 1;
enum Column { QuestionColumn, AnswerColumn, ConfirmColumn };

QStringList idsOf(const QTreeWidgetItem *row)
{
    return row->data(QuestionColumn, idsRole).toStringList();
}

QString answerText(const QString &id, const Design &design)
{
    const Field *field = findField(id);
    const auto value = getField(design, id);
    return field && value ? valueToText(*field, *value, QLocale()) : QString();
}

} // namespace

AssumptionTree::AssumptionTree(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Assumptions"));
    setHeaderLabels({tr("Question"), tr("Assumed"), QString()});
    setFrameShape(NoFrame);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QuestionColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(AnswerColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(ConfirmColumn, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemExpanded, this, &AssumptionTree::fitHeight);
    connect(this, &QTreeWidget::itemCollapsed, this, &AssumptionTree::fitHeight);
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *row, int column) {
        if (column == ConfirmColumn)
            Q_EMIT confirmRequested(idsOf(row));
    });
    connect(this, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *row, int column) {
        if (column != ConfirmColumn && row->parent())
            Q_EMIT fieldRequested(idsOf(row).value(0));
    });
}

void AssumptionTree::showAssumptions(const Design &design)
{
    const QStringList ids = assumedQuestions(design), open = openPages();
    QStringList answers;
    for (const QString &id : ids)
        answers.append(answerText(id, design));
    if (ids == m_ids && answers == m_answers)
        return;
    const qsizetype at = currentItem() && currentItem()->parent() ? m_ids.indexOf(idsOf(currentItem()).value(0)) : -1;
    m_ids = ids;
    m_answers = answers;
    fill(design, open);
    if (at >= 0)
        choose(ids.value(std::min(at, ids.size() - 1))); // The keyboard goes on where it was.
}

void AssumptionTree::fill(const Design &design, const QStringList &open)
{
    clear();
    for (const QString &page : pageKeys()) {
        const QStringList ofPage = m_ids.filter(QRegularExpression(QLatin1Char('^') + page + QLatin1String("\\.")));
        if (ofPage.isEmpty())
            continue;
        QTreeWidgetItem *row = addPage(page, int(ofPage.size()));
        row->setData(QuestionColumn, idsRole, ofPage);
        for (const QString &id : ofPage)
            addQuestion(row, id, design);
        row->setExpanded(open.contains(page));
    }
    markAsLinks();
    fitHeight();
}

QTreeWidgetItem *AssumptionTree::addPage(const QString &page, int count)
{
    auto *row = new QTreeWidgetItem(this, {pageTitle(page), tr("%n default(s)", nullptr, count), tr("confirm all")});
    row->setData(QuestionColumn, pageRole, page);
    return row;
}

void AssumptionTree::addQuestion(QTreeWidgetItem *page, const QString &id, const Design &design)
{
    auto *row = new QTreeWidgetItem(page, {labelOf(id, design), answerText(id, design), tr("confirm")});
    row->setData(QuestionColumn, idsRole, QStringList(id));
    const QString why = QCoreApplication::translate("Questions", findField(id)->question().why);
    row->setToolTip(QuestionColumn, tr("%1\nDouble click or Enter: go to the question. Space: confirm.").arg(why));
    row->setToolTip(AnswerColumn, plainTip(row->text(AnswerColumn)));
}

void AssumptionTree::choose(const QString &id)
{
    for (QTreeWidgetItemIterator row(this); *row; ++row) {
        if ((*row)->parent() && idsOf(*row).value(0) == id)
            setCurrentItem(*row);
    }
}

void AssumptionTree::markAsLinks()
{
    for (QTreeWidgetItemIterator row(this); *row; ++row)
        (*row)->setForeground(ConfirmColumn, Theme::color(Tone::Accent));
}

void AssumptionTree::fitHeight()
{
    int height = header()->sizeHint().height() + 2 * frameWidth();
    for (QTreeWidgetItem *row = topLevelItem(0); row; row = itemBelow(row))
        height += rowHeight(indexFromItem(row));
    setFixedHeight(height);
}

QStringList AssumptionTree::openPages() const
{
    QStringList pages;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->isExpanded())
            pages.append(topLevelItem(i)->data(QuestionColumn, pageRole).toString());
    }
    return pages;
}

QStringList AssumptionTree::chosenIds() const
{
    QStringList ids;
    for (const QTreeWidgetItem *row : selectedItems())
        ids.append(idsOf(row));
    ids.removeDuplicates();
    return ids;
}

void AssumptionTree::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Space && currentItem())
        Q_EMIT confirmRequested(idsOf(currentItem()));
    else if (enters && currentItem() && currentItem()->parent())
        Q_EMIT fieldRequested(idsOf(currentItem()).value(0));
    else
        QTreeWidget::keyPressEvent(event);
}

void AssumptionTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markAsLinks();
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace octoha
