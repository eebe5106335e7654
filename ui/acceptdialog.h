#pragma once

#include "ui/designdocument.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace octoha {

/// Asks for reason, owner and last day of a waiver, and gives it.
class AcceptDialog : public QDialog {
    Q_OBJECT
public:
    AcceptDialog(const Finding &finding, DesignDocument &document, QWidget *parent);
    void accept() override;

private:
    Finding m_finding;
    DesignDocument &m_document;
    QPlainTextEdit *m_reason;
    QLineEdit *m_owner;
    QDateEdit *m_expires;
    QLabel *m_problem;
};

} // namespace octoha
