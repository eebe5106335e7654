#include "ui/finder.h"

#include "ui/icons.h"
#include "ui/pages/designpage.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
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

void Finder::readQuestions()
{
    QHash<QString, QString> headings;
    for (const DesignPage *page : m_pages)
        headings.insert(page->pageId(), page->heading());
    for (const Field &field : fields()) {
        if (!headings.contains(field.page()))
            continue;
        const QString text = tr("%1 – %2").arg(field.label(), headings.value(field.page()));
        m_questions.append(
            {field.id, text, QCoreApplication::translate("Questions", field.question().why), text.toLower()});
    }
}

// The completer shows what showMatches() found: it could neither look for several words nor say that there is nothing.
void Finder::makeList()
{
    readQuestions();
    m_matches = new QStandardItemModel(this);
    connect(this, &QLineEdit::textEdited, this, &Finder::showMatches); // Before the completer opens its list.
    auto *list = new QCompleter(m_matches, this);
    list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    list->setMaxVisibleItems(14);
    setCompleter(list);
    connect(list, qOverload<const QModelIndex &>(&QCompleter::activated), this, &Finder::choose);
}

void Finder::showMatches(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    m_matches->clear();
    QList<Question> found;
    for (const Question &question : std::as_const(m_questions)) {
        const auto has = [&](const QString &word) { return question.words.contains(word); };
        if (std::all_of(words.cbegin(), words.cend(), has))
            found.append(question);
    }
    const QString start = words.join(u' ');
    std::stable_partition(
        found.begin(), found.end(), [&](const Question &question) { return question.words.startsWith(start); });
    for (const Question &question : std::as_const(found)) {
        auto *item = new QStandardItem(question.text);
        item->setData(question.id, Qt::UserRole);
        item->setToolTip(question.why);
        m_matches->appendRow(item);
    }
    if (m_matches->rowCount() > 0)
        return;
    auto *nothing = new QStandardItem(tr("No question matches"));
    nothing->setFlags(Qt::NoItemFlags);
    m_matches->appendRow(nothing);
}

void Finder::choose(const QModelIndex &index)
{
    const QString id = index.data(Qt::UserRole).toString();
    if (id.isEmpty())
        return;
    completer()->popup()->hide(); // It would take the keys that are meant for the question.
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            clear();
            Q_EMIT chosen(id.section(u'.', 0, 1));
        },
        Qt::QueuedConnection);
}

void Finder::focusInEvent(QFocusEvent *event)
{
    if (!m_matches)
        makeList();
    QLineEdit::focusInEvent(event);
}

void Finder::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enters || !m_matches || text().isEmpty())
        return QLineEdit::keyPressEvent(event);
    const QModelIndex pointed
        = completer()->popup()->isVisible() ? completer()->popup()->currentIndex() : QModelIndex();
    choose(pointed.isValid() ? pointed : completer()->completionModel()->index(0, 0));
}

void Finder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    QLineEdit::changeEvent(event);
}

} // namespace octoha
