#pragma once

#include <QLineEdit>

namespace octoha {

class DesignPage;

/// The find box: type a word, pick a question, be there. The list of questions is made when it is first used.
class Finder : public QLineEdit {
    Q_OBJECT
public:
    Finder(const QList<DesignPage *> &pages, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &fieldId);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void choose(const QModelIndex &index);
    QList<DesignPage *> m_pages;
};

} // namespace octoha
