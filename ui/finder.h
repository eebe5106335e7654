#pragma once

#include <QLineEdit>

class QStandardItemModel;

namespace octoha {

class DesignPage;

/// The find box: type words, pick a question, be there. The list of questions is made when it is first used.
class Finder : public QLineEdit {
    Q_OBJECT
public:
    Finder(const QList<DesignPage *> &pages, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &fieldId);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Question {
        QString id, text, why;
        QString words; ///< What is searched, in small letters.
    };
    void readQuestions();
    void makeList();
    void showMatches(const QString &text);
    void choose(const QModelIndex &index);
    QList<DesignPage *> m_pages;
    QList<Question> m_questions;
    QStandardItemModel *m_matches = nullptr;
};

} // namespace octoha
