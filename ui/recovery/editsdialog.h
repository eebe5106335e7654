#pragma once

#include "ui/recovery/editsquestion.h"

#include <QDialog>

class QTreeWidget;
class QVBoxLayout;

namespace octoha {

/// Shows differences before and after, a tick box each.
class EditsDialog : public QDialog {
    Q_OBJECT
public:
    explicit EditsDialog(const EditsQuestion &question, QWidget *parent = nullptr);
    EditsAnswer answer() const { return m_answer; }

private:
    void fill();
    void makeButtons(QVBoxLayout *layout);
    void tickAll(bool ticked);
    void finish(EditsAnswer::Way way);

    EditsQuestion m_question;
    QTreeWidget *m_rows;
    EditsAnswer m_answer;
};

} // namespace octoha
