#include "ui/steplist.h"

#include "core/design/applicability.h"
#include "ui/icons.h"
#include "ui/pageswizard.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace octoha {

namespace {

constexpr int countRole = Qt::UserRole, toneRole = Qt::UserRole + 1;

/// Draws a step: the mark of the current one, the sign, the name, and the number of findings at the right.
class StepDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.averageCharWidth() * 18, option.fontMetrics.height() * 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int gap = option.fontMetrics.height() / 2;
        painter->save();
        if (option.state & QStyle::State_Selected)
            paintMark(painter, option.rect, option.direction, gap);
        const int top = option.rect.y() + (option.rect.height() - 2 * gap + 1) / 2;
        const QRect sign(option.rect.x() + gap, top, 2 * gap, 2 * gap);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QStyle::visualRect(option.direction, option.rect, sign));
        paintTexts(painter, option, index, gap);
        if (option.state & QStyle::State_HasFocus)
            paintFocus(painter, option);
        painter->restore();
    }

private:
    static void paintMark(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, int gap)
    {
        painter->fillRect(rect, Theme::color(Tone::Chosen));
        const QRect mark(rect.x(), rect.y() + gap / 2, std::max(2, gap / 3), rect.height() - gap);
        painter->fillRect(QStyle::visualRect(direction, rect, mark), Theme::color(Tone::Accent));
    }

    static void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, int gap)
    {
        painter->setFont(option.font);
        const auto align
            = [&](Qt::Alignment a) { return int(QStyle::visualAlignment(option.direction, a) | Qt::AlignVCenter); };
        QRect text = option.rect.adjusted(4 * gap, 0, -gap, 0);
        const QString count = index.data(countRole).toString();
        painter->setPen(Theme::color(Tone(index.data(toneRole).toInt())));
        painter->drawText(QStyle::visualRect(option.direction, option.rect, text), align(Qt::AlignRight), count);
        text.setRight(text.right() - 2 * gap);
        painter->setPen(Theme::color(option.state & QStyle::State_Selected ? Tone::Accent : Tone::Text));
        const QString name = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width());
        painter->drawText(QStyle::visualRect(option.direction, option.rect, text), align(Qt::AlignLeft), name);
    }

    static void paintFocus(QPainter *painter, const QStyleOptionViewItem &option)
    {
        painter->setPen(QPen(Theme::color(Tone::Accent), 1));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
};

/// How many findings of a severity count for a page: its own; for Review all, for Export what blocks it.
int countFor(const DesignDocument &document, const QString &pageId, Severity severity)
{
    if (pageId == QLatin1String("review"))
        return document.openFindings(severity);
    if (pageId == QLatin1String("export"))
        return severity == Severity::Error ? document.openFindings(severity) : 0;
    return document.openFindings(pageId, severity);
}

} // namespace

StepList::StepList(DesignDocument &document, PagesWizard &wizard, QWidget *parent)
    : QListWidget(parent),
      m_document(document),
      m_wizard(wizard)
{
    setAccessibleName(tr("Steps"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new StepDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    for (const DesignPage *page : wizard.pages())
        addItem(page->heading());
    connect(this, &QListWidget::currentRowChanged, &wizard, &PagesWizard::enter);
    connect(&wizard, &PagesWizard::entered, this, [this](int index) {
        const QSignalBlocker quiet(this);
        setCurrentRow(index);
        refresh();
    });
    connect(&document, &DesignDocument::assessed, this, &StepList::refresh);
    refresh();
}

QSize StepList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 26, fontMetrics().height() * 24};
}

QSize StepList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 6};
}

QString StepList::stateText(const DesignDocument &document, const QString &pageId, bool visited)
{
    const int errors = countFor(document, pageId, Severity::Error),
              warnings = countFor(document, pageId, Severity::Warning);
    if (errors > 0 && pageId == QLatin1String("export"))
        return tr("%n error(s) block the export", nullptr, errors);
    if (errors > 0)
        return tr("%n error(s)", nullptr, errors);
    if (warnings > 0)
        return tr("%n warning(s)", nullptr, warnings);
    if (const QString reason = pageNotNeededBecause(document.design(), pageId); !reason.isEmpty())
        return tr("not needed because %1").arg(reason);
    return visited ? tr("fine") : tr("not visited");
}

void StepList::refresh()
{
    for (int i = 0; i < count(); ++i)
        showState(i);
}

void StepList::showState(int index)
{
    const QString pageId = m_wizard.page(index)->pageId();
    const int errors = countFor(m_document, pageId, Severity::Error),
              warnings = countFor(m_document, pageId, Severity::Warning);
    QListWidgetItem *step = item(index);
    const bool visited = m_wizard.isVisited(index);
    if (errors + warnings > 0)
        step->setIcon(icon(errors > 0 ? Severity::Error : Severity::Warning));
    else if (!pageNotNeededBecause(m_document.design(), pageId).isEmpty())
        step->setIcon(icon(QLatin1StringView("unneeded"), Tone::Muted));
    else
        step->setIcon(
            visited ? icon(QLatin1StringView("fine"), Tone::Fine) : icon(QLatin1StringView("unseen"), Tone::Muted));
    const int number = errors > 0 ? errors : warnings;
    step->setData(countRole, number > 0 ? QLocale().toString(number) : QString());
    step->setData(toneRole, int(errors > 0 ? Tone::Error : Tone::Warning));
    const QString state = stateText(m_document, pageId, visited);
    step->setToolTip(state);
    step->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(m_wizard.page(index)->heading(), state));
}

} // namespace octoha
