#include "ui/finder.h"

#include "ui/icons.h"
#include "ui/pages/designpage.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace octoha {

Finder::Finder(const QList<DesignPage *> &pages, QWidget *parent) : QLineEdit(parent), m_pages(pages)
{
    setPlaceholderText(tr("Find a question"));
    setAccessibleName(tr("Find a question"));
    setToolTip(tr("Find a question by a word of it (Ctrl+F)"));
    setClearButtonEnabled(true);
    addAction(icon(QLatin1StringView("search"), Tone::Muted), QLineEdit::LeadingPosition);
    setMaximumWidth(fontMetrics().averageCharWidth() * 40);
}

void Finder::fill()
{
    if (completer())
        return;
    auto *model = new QStandardItemModel(this);
    for (const Field &field : fields()) {
        const auto isOfField = [&](const DesignPage *page) { return page->pageId() == field.page(); };
        const auto page = std::find_if(m_pages.cbegin(), m_pages.cend(), isOfField);
        if (page == m_pages.cend())
            continue;
        auto *item = new QStandardItem(tr("%1 – %2").arg(field.label(), (*page)->heading()));
        item->setData(field.id, Qt::UserRole);
        item->setToolTip(QCoreApplication::translate("Questions", field.question().why));
        model->appendRow(item);
    }
    auto *made = new QCompleter(model, this);
    made->setFilterMode(Qt::MatchContains);
    made->setCaseSensitivity(Qt::CaseInsensitive);
    made->setMaxVisibleItems(14);
    setCompleter(made);
    connect(made, qOverload<const QModelIndex &>(&QCompleter::activated), this, &Finder::choose);
}

void Finder::choose(const QModelIndex &index)
{
    const QString id = index.data(Qt::UserRole).toString();
    QMetaObject::invokeMethod(this, [this, id] { clear(); Q_EMIT chosen(id.section(u'.', 0, 1)); }, Qt::QueuedConnection);
}

void Finder::focusInEvent(QFocusEvent *event)
{
    fill();
    QLineEdit::focusInEvent(event);
}

void Finder::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && completer() && completer()->completionCount() > 0 && !text().isEmpty()) {
        choose(completer()->completionModel()->index(0, 0));
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace octoha
