#include "ui/acceptdialog.h"

#include "core/assess/acceptances.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace octoha {

AcceptDialog::AcceptDialog(const Finding &finding, DesignDocument &document, QWidget *parent)
    : QDialog(parent),
      m_finding(finding),
      m_document(document),
      m_reason(new QPlainTextEdit),
      m_owner(new QLineEdit),
      m_expires(new QDateEdit(document.asOf().addMonths(6))),
      m_problem(new QLabel)
{
    setWindowTitle(tr("Accept “%1”").arg(titleOf(finding)));
    m_owner->setText(document.design().project.owner.text());
    m_expires->setCalendarPopup(true);
    m_expires->setMinimumDate(document.asOf().addDays(1));
    m_reason->setTabChangesFocus(true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout(this);
    auto *message = new QLabel(messageOf(finding, QLocale()));
    message->setWordWrap(true);
    message->setTextFormat(Qt::PlainText);
    form->addRow(message);
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(tr("&Owner:"), m_owner);
    form->addRow(tr("&Until:"), m_expires);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *positive = buttons->addButton(tr("Accept finding"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &AcceptDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AcceptDialog::reject);
    form->addRow(buttons);
    positive->setDefault(true); // Of a button that stands in no dialog yet it would be forgotten.
}

void AcceptDialog::accept()
{
    const auto acceptance = octoha::accept(
        m_finding, m_document.design(), m_reason->toPlainText(), m_owner->text(), m_expires->date(), m_document.asOf());
    if (!acceptance) {
        m_problem->setText(acceptance.error().message);
        return;
    }
    m_document.accept(*acceptance);
    QDialog::accept();
}

} // namespace octoha
