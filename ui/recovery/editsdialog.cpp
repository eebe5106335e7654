#include "ui/recovery/editsdialog.h"

#include "ui/recovery/differencewords.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace octoha {

QList<EditsRow> rowsOf(const QList<Difference> &differences, const Project &before, const Project &after)
{
    QList<EditsRow> rows;
    for (const Difference &difference : differences)
        rows.append({difference.place, labelAt(difference.place, before, after),
            valueAt(difference.place, difference.before), valueAt(difference.place, difference.after)});
    return rows;
}

EditsDialog::EditsDialog(const EditsQuestion &question, QWidget *parent)
    : QDialog(parent),
      m_question(question),
      m_rows(new QTreeWidget)
{
    setWindowTitle(question.title);
    auto *layout = new QVBoxLayout(this);
    auto *text = new QLabel(question.text);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    layout->addWidget(text);
    fill();
    layout->addWidget(m_rows);
    makeButtons(layout);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 26);
}

void EditsDialog::fill()
{
    m_rows->setHeaderLabels({tr("What"), m_question.left, m_question.right});
    m_rows->setRootIsDecorated(false);
    m_rows->setAccessibleName(m_question.title);
    for (const EditsRow &row : m_question.rows) {
        auto *item = new QTreeWidgetItem(m_rows, {row.label, row.left, row.right});
        item->setCheckState(0, row.ticked ? Qt::Checked : Qt::Unchecked);
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, Qt::convertFromPlainText(item->text(column)));
    }
    const int character = fontMetrics().averageCharWidth();
    m_rows->header()->resizeSection(0, character * 46);
    m_rows->header()->resizeSection(1, character * 30); // What is left is as much for the other value.
}

void EditsDialog::makeButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox;
    const auto button = [&](const QString &text, QDialogButtonBox::ButtonRole role, auto act) {
        QPushButton *made = buttons->addButton(text, role);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    button(tr("Tick &all"), QDialogButtonBox::ActionRole, [this] { tickAll(true); });
    button(tr("&Untick all"), QDialogButtonBox::ActionRole, [this] { tickAll(false); });
    auto *take = button(m_question.take, QDialogButtonBox::AcceptRole, [this] { finish(EditsAnswer::Way::Taken); });
    if (!m_question.none.isEmpty())
        button(m_question.none, QDialogButtonBox::DestructiveRole, [this] { finish(EditsAnswer::Way::None); });
    button(tr("&Later"), QDialogButtonBox::RejectRole, [this] { finish(EditsAnswer::Way::Later); });
    layout->addWidget(buttons);
    take->setDefault(true);
}

void EditsDialog::tickAll(bool ticked)
{
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i)
        m_rows->topLevelItem(i)->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
}

void EditsDialog::finish(EditsAnswer::Way way)
{
    m_answer = {way, {}};
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
        if (way == EditsAnswer::Way::Taken && m_rows->topLevelItem(i)->checkState(0) == Qt::Checked)
            m_answer.taken.insert(m_question.rows[i].place);
    }
    way == EditsAnswer::Way::Later ? reject() : accept();
}

} // namespace octoha
